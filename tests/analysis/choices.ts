/**
 * Ranges the long way: every choice of what is not known is written out as plain sets of members, and each measure is
 * taken from the sets. Nothing here uses the analysis.
 */

/** Members of A, B, ... under one choice. */
export type Choice = readonly ReadonlySet<string>[];

/** Every way to take one option from each list. */
export function* product<T>(lists: readonly (readonly T[])[]): Generator<T[]> {
  if (lists.length === 0) {
    yield [];
    return;
  }
  const [first, ...rest] = lists;
  for (const one of first) for (const others of product(rest)) yield [one, ...others];
}

/** Least and greatest value over the choices for which it is a number; null: it is for none. */
export function rangeOver(
  choices: readonly Choice[],
  value: (choice: Choice) => number,
): { min: number; max: number } | null {
  const values = choices.map(value).filter((one) => Number.isFinite(one));
  return values.length === 0 ? null : { min: Math.min(...values), max: Math.max(...values) };
}

const shared = ([a, b]: Choice): number => [...a].filter((one) => b.has(one)).length;

/** Measures of the first two sets; not a number where a denominator is zero. */
export const MEASURES = {
  sizeA: ([a]: Choice) => a.size,
  sizeB: ([, b]: Choice) => b.size,
  shared,
  jaccard: (choice: Choice) => shared(choice) / new Set([...choice[0], ...choice[1]]).size,
  coefficient: (choice: Choice) => shared(choice) / Math.min(choice[0].size, choice[1].size),
  containmentA: (choice: Choice) => shared(choice) / choice[0].size,
  containmentB: (choice: Choice) => shared(choice) / choice[1].size,
  cosine: (choice: Choice) => shared(choice) / Math.sqrt(choice[0].size * choice[1].size),
};
