/** Counts of all pairs: the kernel and the plain version against sets, other programs and laws. */
import { describe, expect, it } from 'vitest';
import { pairCells } from '../../server/analysis/pairs/cells.ts';
import {
  countPairs,
  countPairsPlainly,
  countPairsWithJaccard,
  wedgeCount,
  type PairCounts,
} from '../../server/analysis/pairs/counts.ts';
import { PairMemory } from '../../server/analysis/pairs/kernel/layout.ts';
import {
  bodySizes,
  memberLists,
  twoModeMatrix,
  type TwoModeMatrix,
} from '../../server/analysis/pairs/matrix.ts';
import { neighboursOf, sharedBetween } from '../../server/analysis/pairs/one-body.ts';
import { visitRows } from '../../server/analysis/pairs/rows.ts';
import { visitPairs } from '../../server/analysis/pairs/visit.ts';
import { GOLDEN_SETS, goldenAnswers, goldenMatrix } from './golden-sets.ts';
import { matrixOf, naivePairs, randomMatrix, seeded } from './random.ts';

/** Enough wedges that the kernel is used. */
const LARGE = { bodies: 300, members: 200, density: 0.09 };

function asMap(counts: PairCounts): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let a = 0; a < counts.bodyCount; a += 1) {
    for (let t = counts.offsets[a]; t < counts.offsets[a + 1]; t += 1) {
      pairs.set(`${a} ${counts.others[t]}`, counts.shared[t]);
    }
  }
  // No pair stands twice.
  expect(pairs.size).toBe(counts.pairCount);
  return pairs;
}

/** Bodies and members renumbered at random; `place` gives the new position of each body. */
function relabelled(matrix: TwoModeMatrix, seed: number): { matrix: TwoModeMatrix; place: number[] } {
  const random = seeded(seed);
  const shuffled = (n: number): number[] => {
    const order = Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  };
  const place = shuffled(matrix.bodyCount);
  const memberPlace = shuffled(matrix.memberCount);
  const bodyOf: number[] = [];
  const memberOf: number[] = [];
  for (let body = 0; body < matrix.bodyCount; body += 1) {
    for (let i = matrix.offsets[body]; i < matrix.offsets[body + 1]; i += 1) {
      bodyOf.push(place[body]);
      memberOf.push(memberPlace[matrix.members[i]]);
    }
  }
  return { matrix: twoModeMatrix(matrix.bodyCount, matrix.memberCount, bodyOf, memberOf), place };
}

describe('counts of all pairs', () => {
  it.each([1, 2, 3, 4, 5])('of a random matrix are those of sets of members (seed %i)', (seed) => {
    const matrix = randomMatrix(seed, LARGE.bodies, LARGE.members, LARGE.density);
    expect(wedgeCount(matrix)).toBeGreaterThan(50_000);
    const naive = naivePairs(matrix);
    const counts = countPairs(matrix);
    expect(asMap(counts)).toEqual(naive);
    expect(asMap(countPairsPlainly(matrix))).toEqual(naive);
    // 16 bits: the kernel was used.
    expect(counts.others).toBeInstanceOf(Uint16Array);
  });

  it.each([0.02, 0.3, 0.5])('hold at density %d', (density) => {
    const matrix = randomMatrix(11, 400, 120, density);
    expect(asMap(countPairs(matrix))).toEqual(naivePairs(matrix));
  });

  it('hold where every body has every member, so that runs are as long as they can be', () => {
    const everybody = Array.from({ length: 40 }, (_, member) => member);
    const counts = countPairs(
      matrixOf(
        40,
        Array.from({ length: 90 }, () => everybody),
      ),
    );
    expect(counts.pairCount).toBe((90 * 89) / 2);
    expect(counts.shared.every((shared) => shared === 40)).toBe(true);
  });

  it('hold where marks run out several times', () => {
    // 2,000 bodies of two members each, both held by all: every row takes a mark for every later body.
    const counts = countPairs(
      matrixOf(
        3,
        Array.from({ length: 2000 }, (_, a) => (a % 7 === 0 ? [0, 2] : [0, 1])),
      ),
    );
    expect(counts.pairCount).toBe((2000 * 1999) / 2);
    const same = Math.ceil(2000 / 7);
    const other = 2000 - same;
    const twice = (same * (same - 1)) / 2 + (other * (other - 1)) / 2;
    expect([...counts.shared].filter((shared) => shared === 2)).toHaveLength(twice);
  });

  it('hold beyond 65,535 bodies, where the kernel does not reach', () => {
    const bodies = 65_540;
    const rows = Array.from({ length: bodies }, (_, a) => (a % 200 === 0 ? [0, 1] : []));
    const counts = countPairs(matrixOf(2, rows));
    const listed = rows.filter((row) => row.length > 0).length;
    expect(counts.pairCount).toBe((listed * (listed - 1)) / 2);
    expect(asMap(counts).get('0 65400')).toBe(2);
  });

  it('carry the Jaccard index as nearest 32-bit float', () => {
    for (const matrix of [
      randomMatrix(6, LARGE.bodies, LARGE.members, LARGE.density),
      randomMatrix(7, 20, 15, 0.2),
    ]) {
      const counts = countPairsWithJaccard(matrix);
      const sizes = bodySizes(matrix);
      expect(asMap(counts)).toEqual(naivePairs(matrix));
      expect(counts.jaccard).toHaveLength(counts.pairCount);
      let wrong = 0;
      for (let a = 0; a < counts.bodyCount; a += 1) {
        for (let t = counts.offsets[a]; t < counts.offsets[a + 1]; t += 1) {
          const union = sizes[a] + sizes[counts.others[t]] - counts.shared[t];
          if (counts.jaccard[t] !== Math.fround(counts.shared[t] / union)) wrong += 1;
        }
      }
      expect(wrong).toBe(0);
    }
  });

  it('in kept memory are those in memory of their own, whatever was there before', () => {
    const memory = new PairMemory();
    for (const [seed, bodies] of [
      [1, 500],
      [2, 250],
      [3, 700],
    ]) {
      const matrix = randomMatrix(seed, bodies, 200, 0.08);
      expect(asMap(countPairs(matrix, memory))).toEqual(asMap(countPairs(matrix)));
      expect(asMap(countPairsWithJaccard(matrix, memory))).toEqual(asMap(countPairs(matrix)));
    }
  });

  it('are the same twice, in the same order', () => {
    const matrix = randomMatrix(8, LARGE.bodies, LARGE.members, LARGE.density);
    expect(countPairs(matrix)).toEqual(countPairs(matrix));
  });

  it('follow a relabelling of bodies and members', () => {
    const matrix = randomMatrix(9, LARGE.bodies, LARGE.members, LARGE.density);
    const other = relabelled(matrix, 10);
    const moved = new Map<string, number>();
    for (const [key, shared] of asMap(countPairs(matrix))) {
      const [a, b] = key.split(' ').map((body) => other.place[Number(body)]);
      moved.set(`${Math.min(a, b)} ${Math.max(a, b)}`, shared);
    }
    expect(asMap(countPairs(other.matrix))).toEqual(moved);
  });

  it('are nothing where there is nothing to count', () => {
    for (const matrix of [
      matrixOf(0, []),
      matrixOf(3, []),
      matrixOf(0, [[], []]),
      matrixOf(2, [[0, 1]]),
      matrixOf(2, [[0], [1]]),
    ]) {
      const counts = countPairsWithJaccard(matrix);
      expect(counts.pairCount).toBe(0);
      expect(counts.offsets).toEqual(new Int32Array(matrix.bodyCount + 1));
      expect(counts.jaccard).toHaveLength(0);
    }
  });
});

describe('going through pairs', () => {
  const matrix = randomMatrix(12, LARGE.bodies, LARGE.members, LARGE.density);
  const naive = naivePairs(matrix);

  it('meets each once, a ascending, then b ascending', () => {
    const met: number[][] = [];
    visitPairs(matrix, (a, b, shared) => {
      met.push([a, b, shared]);
    });
    const sorted = [...naive].map(([key, shared]) => [...key.split(' ').map(Number), shared]);
    expect(met).toEqual(sorted.sort(([a, b], [c, d]) => a - c || b - d));
  });

  it('row by row meets the same', () => {
    const met = new Map<string, number>();
    visitRows(matrix, (a, others, shared, from, to) => {
      for (let t = from; t < to; t += 1) met.set(`${a} ${others[t]}`, shared[t]);
    });
    expect(met).toEqual(naive);
  });

  it('by kind counts the same', () => {
    const dense = randomMatrix(15, 200, 120, 0.3);
    const naive = naivePairs(dense);
    const sizes = bodySizes(dense);
    const kinds = new Map<string, number>();
    for (const [key, shared] of naive) {
      const [a, b] = key.split(' ').map((body) => sizes[Number(body)]);
      const kind = `${Math.min(a, b)} ${Math.max(a, b)} ${shared}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const cells = pairCells(dense).map((c) => [`${c.smaller} ${c.larger} ${c.shared}`, c.pairs] as const);
    expect(new Map(cells)).toEqual(kinds);
    expect(cells).toHaveLength(kinds.size);
    expect(Math.max(...naive.values())).toBeGreaterThan(16);
  });
});

describe('one body against all', () => {
  it.each([
    ['few bodies met', randomMatrix(13, 300, 400, 0.004)],
    ['many bodies met', randomMatrix(14, 150, 60, 0.2)],
  ])('%s', (_title, matrix) => {
    const naive = naivePairs(matrix);
    const lists = memberLists(matrix);
    let pairs = 0;
    for (let body = 0; body < matrix.bodyCount; body += 1) {
      const { bodies, shared } = neighboursOf(matrix, lists, body);
      bodies.forEach((other, i) => {
        expect(naive.get(`${Math.min(body, other)} ${Math.max(body, other)}`)).toBe(shared[i]);
        expect(sharedBetween(matrix, body, other)).toBe(shared[i]);
        if (i > 0) expect(other).toBeGreaterThan(bodies[i - 1]);
      });
      pairs += bodies.length;
    }
    expect(pairs).toBe(2 * naive.size);
  });

  it('refuses a body that is not there', () => {
    const matrix = matrixOf(2, [[0], [0, 1]]);
    expect(() => neighboursOf(matrix, memberLists(matrix), 2)).toThrow('body 2 is not one of 2');
  });
});

describe('the matrix', () => {
  it('takes memberships in any order, each once', () => {
    const matrix = twoModeMatrix(3, 4, [2, 0, 2, 0, 2], [3, 1, 0, 0, 3]);
    expect([...matrix.offsets]).toEqual([0, 2, 2, 4]);
    expect([...matrix.members]).toEqual([0, 1, 0, 3]);
  });

  it('refuses what is not there, naming it', () => {
    expect(() => twoModeMatrix(2, 2, [0, 2], [0, 0])).toThrow('membership 1: body 2 is not one of 2');
    expect(() => twoModeMatrix(2, 2, [0], [-1])).toThrow('membership 0: member -1 is not one of 2');
    expect(() => twoModeMatrix(2, 2, [0], [0, 1])).toThrow('1 bodies but 2 members');
  });
});

interface ExpectedPairs {
  group_pairs_shared_actors: {
    sum: number;
    nonzero_pairs: number;
    max: number;
    sum_of_squares: number;
    distribution: Record<string, number>;
    jaccard_sum: number;
    overlap_sum: number;
    pairs_with_jaccard_1: number;
    pairs_with_overlap_1: number;
  };
}

describe.each(GOLDEN_SETS)('pairs of %s', (set) => {
  it('are those of scipy, igraph and networkx', () => {
    const { matrix } = goldenMatrix(set, true);
    const sizes = bodySizes(matrix);
    const expected = goldenAnswers<ExpectedPairs>(set, 'expected.json').group_pairs_shared_actors;
    const distribution: Record<string, number> = {};
    const figures = { sum: 0, squares: 0, jaccard: 0, coefficient: 0, same: 0, contained: 0 };
    const counts = countPairs(matrix);
    for (let a = 0; a < matrix.bodyCount; a += 1) {
      for (let t = counts.offsets[a]; t < counts.offsets[a + 1]; t += 1) {
        const shared = counts.shared[t];
        const smaller = Math.min(sizes[a], sizes[counts.others[t]]);
        const union = sizes[a] + sizes[counts.others[t]] - shared;
        distribution[shared] = (distribution[shared] ?? 0) + 1;
        figures.sum += shared;
        figures.squares += shared ** 2;
        figures.jaccard += shared / union;
        figures.coefficient += shared / smaller;
        figures.same += shared === union ? 1 : 0;
        figures.contained += shared === smaller ? 1 : 0;
      }
    }
    expect(counts.pairCount).toBe(expected.nonzero_pairs);
    expect(distribution).toEqual(expected.distribution);
    expect(figures.sum).toBe(expected.sum);
    expect(figures.squares).toBe(expected.sum_of_squares);
    expect(figures.jaccard).toBeCloseTo(expected.jaccard_sum, 5);
    expect(figures.coefficient).toBeCloseTo(expected.overlap_sum, 5);
    expect(figures.same).toBe(expected.pairs_with_jaccard_1);
    expect(figures.contained).toBe(expected.pairs_with_overlap_1);
  });
});
