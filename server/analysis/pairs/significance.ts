/** Which overlaps are more than chance, when every pair of bodies is looked at: q for all pairs at once. */
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import type { ChanceModel } from './chance.ts';
import { bodySizes, type TwoModeMatrix } from './matrix.ts';
import { visitPairs } from './visit.ts';

/** Below this q a tie counts as more than chance. */
export const SIGNIFICANT_Q = 0.05;

export interface Significance {
  /** m: pairs of the bodies that have a member. */
  readonly pairs: number;
  /** Pairs that share a member. */
  readonly sharing: number;
  /** Pairs with q < 0.05. */
  readonly aboveChance: number;
  /** q of a pair of this matrix; 1 where it shares nothing. */
  q(sizeA: number, sizeB: number, shared: number): number;
}

/**
 * Benjamini–Hochberg over m = n(n − 1)/2 pairs of the n bodies that have a member. Pairs that share nothing have p = 1
 * and are not enumerated; the others are counted by (size, size, shared), for p depends on nothing else.
 */
export function significance(matrix: TwoModeMatrix, chance: ChanceModel): Significance {
  const sizes = bodySizes(matrix);
  const cells = new Map<string, { sizeA: number; sizeB: number; shared: number; pairs: number }>();
  let sharing = 0;
  visitPairs(matrix, (a, b, shared) => {
    sharing += 1;
    const key = cellKey(sizes[a], sizes[b], shared);
    const cell = cells.get(key);
    if (cell) cell.pairs += 1;
    else cells.set(key, { sizeA: sizes[a], sizeB: sizes[b], shared, pairs: 1 });
  });
  const withMembers = sizes.reduce((n, size) => n + (size > 0 ? 1 : 0), 0);
  const pairs = (withMembers * (withMembers - 1)) / 2;
  const keys = [...cells.keys()];
  const listed = [...cells.values()];
  const ps = listed.map((cell) => Math.exp(chance.logP(cell.sizeA, cell.sizeB, cell.shared)));
  const weights = listed.map((cell) => cell.pairs);
  const qs = benjaminiHochberg(ps, pairs, weights);
  const byCell = new Map(keys.map((key, i) => [key, qs[i]]));
  const aboveChance = qs.reduce((n, q, i) => n + (q < SIGNIFICANT_Q ? weights[i] : 0), 0);
  return {
    pairs,
    sharing,
    aboveChance,
    q: (sizeA, sizeB, shared) => byCell.get(cellKey(sizeA, sizeB, shared)) ?? 1,
  };
}

function cellKey(sizeA: number, sizeB: number, shared: number): string {
  return sizeA < sizeB ? `${sizeA} ${sizeB} ${shared}` : `${sizeB} ${sizeA} ${shared}`;
}
