/** Overlap of three real data sets, compared with scipy, igraph and networkx (see tests/golden/tools/ref.py). */
import { describe, expect, it } from 'vitest';
import { overlapMatrix } from '../../server/analysis/overlap-matrix.ts';
import { sharedBetween } from '../../server/analysis/pairs/one-body.ts';
import { components } from '../../server/analysis/backbone.ts';
import { answers, bodyAt, GOLDEN, goldenSnapshot, overlapOf } from './golden.ts';

interface ExpectedPair {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly shared: number;
  readonly size_a: number;
  readonly size_b: number;
  readonly jaccard: number;
  readonly overlap: number;
}

interface Expected {
  readonly counts: Readonly<Record<string, number>>;
  readonly group_pairs_shared_actors: Readonly<{
    sum: number;
    nonzero_pairs: number;
    all_pairs: number;
    distribution: Readonly<Record<string, number>>;
    top10_by_shared: readonly ExpectedPair[];
    top10_by_jaccard: readonly ExpectedPair[];
    top10_by_overlap: readonly ExpectedPair[];
    jaccard_sum: number;
    overlap_sum: number;
  }>;
  readonly components: { readonly count: number };
  readonly group_by_group_matrix?: {
    readonly order: readonly string[];
    readonly matrix: readonly (readonly number[])[];
  };
}

interface ExpectedChance {
  readonly pairs: number;
  readonly pairs_sharing: number;
  readonly 'q_below_0.05': number;
  readonly top: readonly (readonly [string, string, number, number, number, number])[];
}

const RANKINGS = [
  ['shared', 'top10_by_shared'],
  ['jaccard', 'top10_by_jaccard'],
  ['coefficient', 'top10_by_overlap'],
] as const;

describe.each(GOLDEN)('%s', (set) => {
  const snapshot = goldenSnapshot(set);
  const overlap = overlapOf(snapshot);
  const expected = answers<Expected>(set, 'expected.json');
  const chance = answers<ExpectedChance>(set, 'expected_chance.json');
  const id = (body: number): string => snapshot.bodies[body].id;

  it('counts bodies, members and pairs', () => {
    const { counts, group_pairs_shared_actors: pairs } = expected;
    const summary = overlap.summary();
    expect(summary.bodies).toBe(counts.groups);
    expect(summary.bodiesWithMembers).toBe(counts.groups - counts.groups_without_tie);
    expect(summary.members).toBe(counts.actors - counts.actors_without_tie);
    expect(overlap.view.columns).toHaveLength(counts.ties);
    expect(summary.sharing).toBe(pairs.nonzero_pairs);
    expect(summary.pairs).toBe(chance.pairs);
    expect(summary.aboveChance).toBe(chance['q_below_0.05']);
  });

  it.each(RANKINGS)('ranks by %s', (sort, answer) => {
    const { total, items } = overlap.ranked(sort, 0, 10);
    expect(total).toBe(expected.group_pairs_shared_actors.nonzero_pairs);
    const found = items.map((pair) => ({
      pair: [id(pair.a), id(pair.b)],
      sizes: [pair.sizeA, pair.sizeB],
      shared: pair.shared,
      jaccard: Number(pair.jaccard?.toFixed(9)),
      overlap: Number(pair.coefficient?.toFixed(9)),
    }));
    expect(found).toEqual(
      expected.group_pairs_shared_actors[answer].map((pair) => ({
        pair: [pair.a.id, pair.b.id],
        sizes: [pair.size_a, pair.size_b],
        shared: pair.shared,
        jaccard: pair.jaccard,
        overlap: pair.overlap,
      })),
    );
  });

  it('adds up over all cells of the matrix of bodies', () => {
    const { cells, bodies, leftOut } = overlapMatrix(overlap, 300);
    const { group_pairs_shared_actors: pairs } = expected;
    const sum = (values: readonly (number | null)[]): number =>
      values.reduce<number>((s, v) => s + (v ?? 0), 0);
    expect(leftOut).toBe(0);
    expect(new Set(bodies).size).toBe(overlap.summary().bodiesWithMembers);
    expect(cells).toHaveLength(pairs.nonzero_pairs);
    expect(sum(cells.map((cell) => cell.shared))).toBe(pairs.sum);
    expect(sum(cells.map((cell) => cell.jaccard))).toBeCloseTo(pairs.jaccard_sum, 5);
    expect(sum(cells.map((cell) => cell.coefficient))).toBeCloseTo(pairs.overlap_sum, 5);
    const distribution: Record<string, number> = {};
    for (const { shared } of cells) distribution[shared] = (distribution[shared] ?? 0) + 1;
    expect(distribution).toEqual(pairs.distribution);
  });

  it('joins two bodies in the tree at their distance', () => {
    const { cells, tree, bodies } = overlapMatrix(overlap, 300);
    const pairs = tree.filter(({ left, right }) => Math.max(left, right) < bodies.length);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { left, right, height } of pairs) {
      const [j, i] = [left, right].sort((a, b) => a - b);
      const alike = cells.find((cell) => cell.i === i && cell.j === j)?.jaccard ?? 0;
      expect(height).toBeCloseTo(1 - alike, 12);
      expect(i - j).toBe(1);
    }
  });

  it('finds chance as the package bicm does, for every listed pair', () => {
    const listed = chance.top;
    for (const [a, b, shared, expectedShared, p, q] of listed) {
      const pair = overlap.pair(bodyAt(snapshot, a), bodyAt(snapshot, b));
      expect(pair.shared).toBe(shared);
      expect(pair.chance.expected).toBeCloseTo(expectedShared, 5);
      // The other program fits to 2e-7 at worst and prints six digits.
      expect((pair.chance.p ?? NaN) / p).toBeCloseTo(1, 4);
      expect((pair.chance.q ?? NaN) / q).toBeCloseTo(1, 4);
    }
  });

  it('has as many components, groups without a tie among them', () => {
    expect(components(overlap.view).count).toBe(expected.components.count);
  });

  it('agrees with the whole matrix where it is given', () => {
    const { group_by_group_matrix: whole } = expected;
    if (!whole) return expect(set).toBe('us_congress_committees');
    const rows = whole.order.map((one) => overlap.row(bodyAt(snapshot, one)));
    for (const [i, a] of rows.entries()) {
      for (const [j, b] of rows.entries()) {
        const shared = i === j ? overlap.pairOfRows(a, a).sizeA : sharedBetween(overlap.view.sure, a, b);
        expect(shared).toBe(whole.matrix[i][j]);
      }
    }
  });
});
