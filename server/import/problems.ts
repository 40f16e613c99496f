/** What is wrong with a folder of files: where, with which value, and what to do. */

export interface Problem {
  readonly file: string;
  /** Line of the file, counted from 1, where the row begins; null: the file as a whole. */
  readonly line: number | null;
  /** Name of the column; null: the row or the file as a whole. */
  readonly column: string | null;
  /** The value that was found, shortened; null: none. */
  readonly value: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** Collects problems; beyond `limit` they are only counted, so that a wrong file does not fill the memory. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #limit: number;
  #total = 0;

  constructor(limit = 1000) {
    this.#limit = limit;
  }

  get total(): number {
    return this.#total;
  }

  add(
    at: { readonly file: string; readonly line?: number | null; readonly column?: string | null },
    value: string | null,
    message: string,
    remedy: string,
  ): void {
    this.#total++;
    if (this.list.length >= this.#limit) return;
    this.list.push({
      file: at.file,
      line: at.line ?? null,
      column: at.column ?? null,
      value: value === null ? null : shortened(value),
      message,
      remedy,
    });
  }
}

function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 77)}… (${value.length} characters)` : value;
}

/** One line for a person: `seats.csv, line 12, column start, "2014-02-30": not a date. Write …`. */
export function problemLine(problem: Problem): string {
  const place = [
    problem.file,
    problem.line === null ? null : `line ${problem.line}`,
    problem.column === null ? null : `column ${problem.column}`,
    problem.value === null ? null : JSON.stringify(problem.value),
  ].filter((part) => part !== null);
  return `${place.join(', ')}: ${problem.message} ${problem.remedy}`;
}
