/** From stored properties to the values of the domain. Dates stand as notations, ranges as two properties. */
import type { Range } from '../analysis/snapshot.ts';
import { parseDate, type DateSpan } from '../domain/dates.ts';
import { UNKNOWN_TERM, type Term } from '../domain/terms.ts';
import { GraphError } from './errors.ts';

/** null: absent. @throws GraphError where somebody wrote what is not a date */
export function dateOf(notation: string | null): DateSpan | null {
  if (notation === null) return null;
  const span = parseDate(notation);
  if (!span)
    throw new GraphError(
      'mistake',
      `The database holds ${JSON.stringify(notation)} where a date must stand. Correct it there.`,
    );
  return span;
}

export interface StoredTerm {
  readonly start: string | null;
  readonly end: string | null;
  readonly attested: readonly string[] | null;
}

export function termOf({ start, end, attested }: StoredTerm): Term {
  if (start === null && end === null && attested === null) return UNKNOWN_TERM;
  return {
    start: dateOf(start),
    end: dateOf(end),
    attested: (attested ?? []).map((notation) => dateOf(notation) as DateSpan),
  };
}

/** From the earliest day of the first date to the latest of the second. */
export function periodOf(start: string, end: string): DateSpan {
  return {
    earliest: (dateOf(start) as DateSpan).earliest,
    latest: (dateOf(end) as DateSpan).latest,
  };
}

/** null: not known. No maximum: at least the minimum. */
export function rangeOf(min: number | null, max: number | null): Range | null {
  return min === null ? null : { min, max };
}

/** @throws GraphError where somebody wrote another word than the model knows */
export function word<W extends string>(words: readonly W[], text: string, of: string): W {
  const known = words.find((one) => one === text);
  if (known === undefined)
    throw new GraphError(
      'mistake',
      `The database holds ${JSON.stringify(text)} at ${of}, where one of ${words.join(', ')} must stand. Correct it there.`,
    );
  return known;
}

export function optionalWord<W extends string>(
  words: readonly W[],
  text: string | null,
  of: string,
): W | null {
  return text === null ? null : word(words, text, of);
}
