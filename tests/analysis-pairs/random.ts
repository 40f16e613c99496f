/** Seeded random numbers and matrices, and the plainest way to count: sets. */
import { twoModeMatrix, type TwoModeMatrix } from '../../server/analysis/pairs/matrix.ts';

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each of the memberships holds with the given chance, more often for low positions (so that degrees vary). */
export function randomMatrix(seed: number, bodies: number, members: number, density: number): TwoModeMatrix {
  const random = seeded(seed);
  const bodyOf: number[] = [];
  const memberOf: number[] = [];
  for (let body = 0; body < bodies; body += 1) {
    for (let member = 0; member < members; member += 1) {
      const tilt = 2 - (body / bodies + member / members);
      if (random() < density * tilt) {
        bodyOf.push(body);
        memberOf.push(member);
      }
    }
  }
  return twoModeMatrix(bodies, members, bodyOf, memberOf);
}

/** A matrix from lists of members. */
export function matrixOf(memberCount: number, rows: readonly (readonly number[])[]): TwoModeMatrix {
  return twoModeMatrix(
    rows.length,
    memberCount,
    rows.flatMap((row, body) => row.map(() => body)),
    rows.flat(),
  );
}

/** The members of each body as sets. */
export function memberSets(matrix: TwoModeMatrix): Set<number>[] {
  return Array.from(
    { length: matrix.bodyCount },
    (_, body) => new Set(matrix.members.subarray(matrix.offsets[body], matrix.offsets[body + 1])),
  );
}

/** Shared members of every pair a < b that shares one, as `a b` → number, by comparing sets. */
export function naivePairs(matrix: TwoModeMatrix): Map<string, number> {
  const sets = memberSets(matrix);
  const pairs = new Map<string, number>();
  for (let a = 0; a < sets.length; a += 1) {
    for (let b = a + 1; b < sets.length; b += 1) {
      const shared = [...sets[a]].filter((member) => sets[b].has(member)).length;
      if (shared > 0) pairs.set(`${a} ${b}`, shared);
    }
  }
  return pairs;
}
