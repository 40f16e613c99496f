/** Groups of three and four bodies of which every two are suggested. */

/** Strongest pairs among which groups are looked for: 300 pairs make at most some 15,000 groups (25 bodies, all tied). */
const MOST_PAIRS = 300;

export interface SuggestedPair {
  readonly bodies: readonly number[];
  readonly rank: number;
}

export interface SuggestedGroup<T> {
  /** Ascending. */
  readonly bodies: readonly number[];
  /** Its pairs. */
  readonly of: readonly T[];
}

/** Groups by the mean rank of their pairs, larger ones first among equals. One that shares more than half of its bodies
 *  with a group before it is left out: it would be the same talk again. `pairs`: best first. */
export function suggestedGroups<T extends SuggestedPair>(pairs: readonly T[]): SuggestedGroup<T>[] {
  const tied = new Map<number, Map<number, T>>();
  const tie = (a: number, b: number, pair: T) => tied.set(a, (tied.get(a) ?? new Map()).set(b, pair));
  for (const pair of pairs.slice(0, MOST_PAIRS)) {
    const [a, b] = pair.bodies;
    tie(a, b, pair);
    tie(b, a, pair);
  }
  const found: (SuggestedGroup<T> & { readonly rank: number })[] = [];
  const extend = (bodies: readonly number[], of: readonly T[], candidates: readonly number[]): void => {
    if (bodies.length >= 3)
      found.push({ bodies, of, rank: of.reduce((sum, { rank }) => sum + rank, 0) / of.length });
    if (bodies.length === 4) return;
    candidates.forEach((body, at) => {
      const own = tied.get(body) as Map<number, T>;
      extend(
        [...bodies, body],
        [...of, ...bodies.map((other) => own.get(other) as T)],
        candidates.slice(at + 1).filter((other) => own.has(other)),
      );
    });
  };
  extend(
    [],
    [],
    [...tied.keys()].sort((a, b) => a - b),
  );
  found.sort((a, b) => b.rank - a.rank || b.bodies.length - a.bodies.length || inOrder(a.bodies, b.bodies));
  const kept: SuggestedGroup<T>[] = [];
  for (const { bodies, of } of found) {
    const again = kept.some(
      (other) => bodies.filter((body) => other.bodies.includes(body)).length > bodies.length / 2,
    );
    if (!again) kept.push({ bodies, of });
  }
  return kept;
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((body, position) => body !== b[position]);
  return at < 0 ? 0 : a[at] - b[at];
}
