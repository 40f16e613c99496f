/** The strongest pairs by any measure, without keeping the others. */
import type { ChanceModel } from './chance.ts';
import { bodySizes, type MemberLists, type TwoModeMatrix } from './matrix.ts';
import { jaccard, overlapCoefficient } from './measures.ts';
import { neighboursOf } from './one-body.ts';
import { StrongestPairs, type RankedPair } from './strongest.ts';
import { visitPairs } from './visit.ts';

/** What pairs are ranked by. `surprise` is −ln p. */
export type PairMeasure = 'shared' | 'jaccard' | 'coefficient' | 'lift' | 'surprise';

/** Strength of a pair that shares a member, from sizes and shared members alone. Null: not defined, not ranked. */
export type PairStrength = (sizeA: number, sizeB: number, shared: number) => number | null;

/**
 * The measure as a function.
 * @throws TypeError when lift or surprise is asked for without a chance model.
 */
export function pairStrength(measure: PairMeasure, chance?: ChanceModel): PairStrength {
  switch (measure) {
    case 'shared':
      return (_a, _b, shared) => shared;
    case 'jaccard':
      return (sizeA, sizeB, shared) => jaccard(shared, sizeA, sizeB);
    case 'coefficient':
      return (sizeA, sizeB, shared) => overlapCoefficient(shared, sizeA, sizeB);
    case 'lift':
    case 'surprise': {
      if (!chance) throw new TypeError(`ranking by ${measure} needs a chance model`);
      if (measure === 'surprise') return (sizeA, sizeB, shared) => -chance.logP(sizeA, sizeB, shared);
      return (sizeA, sizeB, shared) => {
        const expected = chance.expected(sizeA, sizeB);
        return expected !== null && expected > 0 ? shared / expected : null;
      };
    }
  }
}

/**
 * The `k` strongest pairs that share a member, strongest first; equals by more shared members, then by a, then by b.
 * Fewer when fewer pairs share.
 */
export function topPairs(
  matrix: TwoModeMatrix,
  k: number,
  measure: PairMeasure,
  chance?: ChanceModel,
): RankedPair[] {
  const sizes = bodySizes(matrix);
  const strength = pairStrength(measure, chance);
  const best = new StrongestPairs(k);
  visitPairs(matrix, (a, b, shared) => {
    const value = strength(sizes[a], sizes[b], shared);
    if (value !== null) best.offer(value, shared, a, b);
  });
  return best.ranked();
}

/** The `k` strongest pairs of one body; `a` is the smaller of the two positions. */
export function topPairsOf(
  matrix: TwoModeMatrix,
  lists: MemberLists,
  body: number,
  k: number,
  measure: PairMeasure,
  chance?: ChanceModel,
): RankedPair[] {
  const strength = pairStrength(measure, chance);
  const best = new StrongestPairs(k);
  const { offsets } = matrix;
  const size = offsets[body + 1] - offsets[body];
  const { bodies, shared } = neighboursOf(matrix, lists, body);
  for (let i = 0; i < bodies.length; i += 1) {
    const other = bodies[i];
    const value = strength(size, offsets[other + 1] - offsets[other], shared[i]);
    if (value !== null) best.offer(value, shared[i], Math.min(body, other), Math.max(body, other));
  }
  return best.ranked();
}
