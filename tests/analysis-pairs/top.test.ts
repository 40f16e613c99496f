/** The strongest pairs: by other programs, by sorting all, and sought by demand. */
import { describe, expect, it } from 'vitest';
import { configurationChance, simpleChance } from '../../server/analysis/pairs/chance.ts';
import { wedgeCount } from '../../server/analysis/pairs/counts.ts';
import { bodySizes, memberLists, type TwoModeMatrix } from '../../server/analysis/pairs/matrix.ts';
import {
  cosine,
  containment,
  jaccard,
  lift,
  overlapCoefficient,
} from '../../server/analysis/pairs/measures.ts';
import { pairStrength, type PairMeasure } from '../../server/analysis/pairs/strength.ts';
import { StrongestPairs, type RankedPair } from '../../server/analysis/pairs/strongest.ts';
import { topPairs, topPairsOf, topPairsPlainly } from '../../server/analysis/pairs/top.ts';
import { GOLDEN_SETS, goldenAnswers, goldenMatrix } from './golden-sets.ts';
import { matrixOf, naivePairs, randomMatrix, seeded } from './random.ts';

const MEASURES: readonly PairMeasure[] = ['shared', 'jaccard', 'coefficient', 'lift', 'surprise'];

/** All pairs that have a value, sorted by the rule: value, shared, a, b. */
function sortedPairs(matrix: TwoModeMatrix, measure: PairMeasure): RankedPair[] {
  const strength = pairStrength(measure, configurationChance(matrix));
  const sizes = bodySizes(matrix);
  const pairs: RankedPair[] = [];
  for (const [key, shared] of naivePairs(matrix)) {
    const [a, b] = key.split(' ').map(Number);
    const value = strength(sizes[a], sizes[b], shared);
    if (value !== null) pairs.push({ a, b, shared, value });
  }
  return pairs.sort((x, y) => y.value - x.value || y.shared - x.shared || x.a - y.a || x.b - y.b);
}

describe.each(MEASURES)('the strongest pairs by %s', (measure) => {
  it.each([
    ['a small matrix', 40, 30, 0.1],
    ['a large matrix', 320, 220, 0.08],
    ['a large matrix of small bodies', 3000, 60, 0.015],
  ])('are the first of all, sorted: %s', (title, bodies, members, density) => {
    const matrix = randomMatrix(21, bodies, members, density);
    expect(wedgeCount(matrix) > 50_000).toBe(title !== 'a small matrix');
    const all = bodies > 1000 ? null : sortedPairs(matrix, measure);
    const chance = configurationChance(matrix);
    for (const k of [0, 1, 10, 500]) {
      const top = topPairs(matrix, k, measure, chance);
      if (all) expect(top).toEqual(all.slice(0, k));
      expect(top).toEqual(topPairsPlainly(matrix, k, measure, chance));
      expect(top.length).toBeLessThanOrEqual(k);
    }
  });

  it('are all pairs when more are asked for', () => {
    const matrix = randomMatrix(22, 300, 200, 0.085);
    expect(wedgeCount(matrix)).toBeGreaterThan(50_000);
    const chance = configurationChance(matrix);
    expect(topPairs(matrix, 1e6, measure, chance)).toEqual(sortedPairs(matrix, measure));
  });

  it('of one body are those of all that have the body', () => {
    const matrix = randomMatrix(23, 60, 40, 0.1);
    const chance = configurationChance(matrix);
    const lists = memberLists(matrix);
    const all = sortedPairs(matrix, measure);
    for (const body of [0, 17, 59]) {
      const own = all.filter(({ a, b }) => a === body || b === body);
      expect(topPairsOf(matrix, lists, body, 1000, measure, chance)).toEqual(own);
      expect(topPairsOf(matrix, lists, body, 3, measure, chance)).toEqual(own.slice(0, 3));
    }
  });

  it('of bodies all alike come by position', () => {
    const matrix = matrixOf(
      4,
      Array.from({ length: 400 }, () => [0, 1, 2, 3]),
    );
    const top = topPairs(matrix, 399 + 2, measure, simpleChance(matrix));
    expect(top.slice(0, 399).map(({ a, b }) => [a, b])).toEqual(
      Array.from({ length: 399 }, (_, i) => [0, i + 1]),
    );
    expect(top.slice(399).map(({ a, b }) => [a, b])).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });
});

interface ExpectedTop {
  group_pairs_shared_actors: Record<
    'top10_by_shared' | 'top10_by_jaccard' | 'top10_by_overlap',
    ExpectedPair[]
  >;
}
interface ExpectedPair {
  a: { id: string };
  b: { id: string };
  shared: number;
  jaccard: number;
  overlap: number;
}

describe.each(GOLDEN_SETS)('the ten strongest pairs of %s', (set) => {
  const { matrix, bodies } = goldenMatrix(set, true);
  const expected = goldenAnswers<ExpectedTop>(set, 'expected.json').group_pairs_shared_actors;

  it.each([
    ['shared', expected.top10_by_shared],
    ['jaccard', expected.top10_by_jaccard],
    ['coefficient', expected.top10_by_overlap],
  ] as const)('by %s are those of scipy, igraph and networkx', (measure, rows) => {
    const top = topPairs(matrix, 10, measure);
    expect(top.map(({ a, b, shared }) => [bodies[a], bodies[b], shared])).toEqual(
      rows.map(({ a, b, shared }) => [a.id, b.id, shared]),
    );
    top.forEach(({ value }, i) => {
      const { shared, jaccard: index, overlap } = rows[i];
      expect(value).toBeCloseTo({ shared, jaccard: index, coefficient: overlap }[measure], 8);
    });
  });
});

describe('keeping the strongest', () => {
  it.each([1, 2, 7, 64, 1000])('%i of many, offered in any order', (capacity) => {
    const random = seeded(capacity);
    const pairs = Array.from({ length: 800 }, (_, i) => ({
      a: Math.floor(random() * 9),
      b: 10 + i,
      shared: Math.floor(random() * 4),
      value: Math.floor(random() * 5),
    }));
    const best = new StrongestPairs(capacity);
    for (const { value, shared, a, b } of pairs) best.offer(value, shared, a, b);
    const sorted = [...pairs].sort(
      (x, y) => y.value - x.value || y.shared - x.shared || x.a - y.a || x.b - y.b,
    );
    expect(best.ranked()).toEqual(sorted.slice(0, capacity));
    expect(best.weakest()).toEqual(capacity > 800 ? null : sorted[capacity - 1]);
  });
});

describe('measures', () => {
  it('of three numbers', () => {
    expect(jaccard(2, 3, 4)).toBe(2 / 5);
    expect(overlapCoefficient(2, 3, 4)).toBe(2 / 3);
    expect(containment(2, 4)).toBe(1 / 2);
    expect(cosine(2, 1, 4)).toBe(1);
    expect(lift(3, 1.5)).toBe(2);
  });

  it('are null where a denominator is zero', () => {
    expect(jaccard(0, 0, 0)).toBeNull();
    expect(jaccard(0, 0, 1)).toBe(0);
    expect(overlapCoefficient(0, 0, 1)).toBeNull();
    expect(containment(0, 0)).toBeNull();
    expect(cosine(0, 0, 2)).toBeNull();
    expect(lift(0, 0)).toBeNull();
  });

  it('by chance need a model', () => {
    expect(() => pairStrength('lift')).toThrow('ranking by lift needs a chance model');
  });
});
