/** Reading the address of a document: names and values of its parameters, checked, with the place named where one is wrong. */
import { LANGUAGES, type Language } from '../domain/enumerations.ts';

/** What is asked for cannot be made: the parameter, and what to do. */
export class DocumentProblem extends Error {
  readonly status: 400 | 404 | 405;

  constructor(message: string, status: 400 | 404 | 405 = 400) {
    super(message);
    this.status = status;
  }
}

const MOST_TEXT = 10_000;

/** Parameters of an address, each named at most once. */
export class Parameters {
  private readonly values: URLSearchParams;

  /** @param known names that may stand in the address; another one is a problem, so that a slip is seen */
  constructor(values: URLSearchParams, known: readonly string[]) {
    this.values = values;
    for (const name of new Set(values.keys())) {
      if (!known.includes(name))
        throw new DocumentProblem(
          `The address has a parameter “${cut(name)}”; known are ${known.join(', ')}.`,
        );
      if (values.getAll(name).length > 1)
        throw new DocumentProblem(`The address has “${name}” twice; leave one out.`);
    }
  }

  /** null: not given, or empty. */
  text(name: string): string | null {
    const value = this.values.get(name)?.trim() ?? '';
    if (value === '') return null;
    if (value.length <= MOST_TEXT) return value;
    throw new DocumentProblem(
      `“${name}” has ${value.length} characters; at most ${MOST_TEXT} can be given. Shorten it.`,
    );
  }

  /** One of the words; `otherwise` where none is given. */
  word<T extends string>(name: string, words: readonly T[], otherwise: T): T {
    const value = this.text(name);
    if (value === null) return otherwise;
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    throw new DocumentProblem(`“${name}” is “${cut(value)}”; it can be ${words.join(', ')}.`);
  }

  language(): Language {
    return this.word('language', LANGUAGES, 'fi');
  }

  /** A value written as JSON; null: not given. */
  json(name: string): unknown {
    const value = this.text(name);
    if (value === null) return null;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw new DocumentProblem(`“${name}” cannot be read as JSON. Make the link again from the merger.`);
    }
  }

  /** An object written as JSON; null: not given. */
  object(name: string): Readonly<Record<string, unknown>> | null {
    const value = this.json(name);
    if (value === null || isObject(value)) return value;
    throw new DocumentProblem(`“${name}” is not a JSON object.`);
  }

  /** Objects in a JSON list; empty: not given. */
  objects(name: string, most: number): readonly Readonly<Record<string, unknown>>[] {
    const value = this.json(name) ?? [];
    if (Array.isArray(value) && value.every(isObject) && value.length <= most) return value;
    throw new DocumentProblem(`“${name}” is not a JSON list of at most ${most} objects.`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of a problem, cut where it is long. */
export function cut(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
