/** The strongest pairs by any measure, without keeping the others. */
import { pairCells } from './cells.ts';
import type { ChanceModel } from './chance.ts';
import { kernelPays } from './counts.ts';
import { bodySizes, type MemberLists, type TwoModeMatrix } from './matrix.ts';
import { neighboursOf } from './one-body.ts';
import { demandBy, demandOfCells, seekStrongest } from './seek.ts';
import { pairStrength, type PairMeasure, type PairStrength } from './strength.ts';
import { StrongestPairs, type RankedPair } from './strongest.ts';
import { visitRows } from './rows.ts';

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
  const strength = pairStrength(measure, chance);
  const best = new StrongestPairs(k);
  if (!(kernelPays(matrix) && seek(matrix, k, measure, strength, best))) offerAll(matrix, strength, best);
  return best.ranked();
}

/** The strongest pairs by looking at every pair: for small matrices, and to test the other way by. */
export function topPairsPlainly(
  matrix: TwoModeMatrix,
  k: number,
  measure: PairMeasure,
  chance?: ChanceModel,
): RankedPair[] {
  const best = new StrongestPairs(k);
  offerAll(matrix, pairStrength(measure, chance), best);
  return best.ranked();
}

function seek(
  matrix: TwoModeMatrix,
  k: number,
  measure: PairMeasure,
  strength: PairStrength,
  best: StrongestPairs,
): boolean {
  // A strength by chance costs much more than one by division, so it is worked out only for kinds of pairs there are.
  const byChance = measure === 'lift' || measure === 'surprise';
  const demand = byChance ? demandOfCells(pairCells(matrix), strength, k) : demandBy(strength);
  const smallBodiesAreStrong = measure === 'jaccard' || measure === 'lift';
  return seekStrongest(matrix, strength, demand, best, !smallBodiesAreStrong);
}

function offerAll(matrix: TwoModeMatrix, strength: PairStrength, best: StrongestPairs): void {
  const sizes = bodySizes(matrix);
  visitRows(matrix, (a, others, shared, from, to) => {
    for (let t = from; t < to; t += 1) {
      const value = strength(sizes[a], sizes[others[t]], shared[t]);
      if (value !== null) best.offer(value, shared[t], a, others[t]);
    }
  });
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
