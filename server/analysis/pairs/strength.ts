/** Measures as strengths by which pairs are ranked. */
import type { ChanceModel } from './chance.ts';
import { jaccard, lift, overlapCoefficient } from './measures.ts';

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
      return (sizeA, sizeB, shared) => lift(shared, chance.expected(sizeA, sizeB) ?? 0);
    }
  }
}
