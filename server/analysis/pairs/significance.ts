/** Which overlaps are more than chance, when every pair of bodies is looked at: q for all pairs at once. */
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { pairCells } from './cells.ts';
import type { ChanceModel } from './chance.ts';
import { bodySizes, type TwoModeMatrix } from './matrix.ts';

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
  const cells = pairCells(matrix);
  const ps = cells.map((cell) => Math.exp(chance.logP(cell.smaller, cell.larger, cell.shared)));
  const weights = cells.map((cell) => cell.pairs);
  const withMembers = bodySizes(matrix).reduce((n, size) => n + (size > 0 ? 1 : 0), 0);
  const pairs = (withMembers * Math.max(0, withMembers - 1)) / 2;
  const qs = benjaminiHochberg(ps, pairs, weights);
  const byCell = new Map(cells.map((cell, i) => [cellKey(cell.smaller, cell.larger, cell.shared), qs[i]]));
  return {
    pairs,
    sharing: weights.reduce((sum, weight) => sum + weight, 0),
    aboveChance: weights.reduce((sum, weight, i) => sum + (qs[i] < SIGNIFICANT_Q ? weight : 0), 0),
    q: (sizeA, sizeB, shared) =>
      byCell.get(cellKey(Math.min(sizeA, sizeB), Math.max(sizeA, sizeB), shared)) ?? 1,
  };
}

function cellKey(smaller: number, larger: number, shared: number): string {
  return `${smaller} ${larger} ${shared}`;
}
