/**
 * What a map of bodies draws first: the ties that are more than chance (q < 0.05), and the maximum spanning forest by
 * (lift, shared members, id), so that what hangs together stays together. Members of nearly everything are to be left
 * out of the matrix before. Cost: one visit of all sharing pairs and their sorting.
 */
import { chanceFigures, type PairChance } from './overlap.ts';
import { SIGNIFICANT_Q } from './pairs/significance.ts';
import { visitPairs } from './pairs/visit.ts';
import type { TwoMode } from './two-mode.ts';

/** A tie of two rows, a < b. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  /** Surely shared members. */
  readonly shared: number;
  /** By the configuration model, or by the simple one where there are too many bodies for it. */
  readonly lift: number | null;
  readonly q: number | null;
  readonly aboveChance: boolean;
  readonly inForest: boolean;
}

export interface Backbone {
  /** By strength: lift, shared members, id. */
  readonly ties: readonly Tie[];
  readonly aboveChance: number;
  /** Ties of the spanning forest. */
  readonly forest: number;
  /** Sharing pairs that the backbone leaves out. */
  readonly leftOut: number;
}

/** Backbone of the surely known members. `chance` is that of the same matrix; RangeError where it has no such sizes. */
export function backbone(matrix: TwoMode, chance: PairChance): Backbone {
  const { sure } = matrix;
  const size = (row: number): number => sure.offsets[row + 1] - sure.offsets[row];
  const all: Omit<Tie, 'inForest'>[] = [];
  visitPairs(sure, (a, b, shared) => {
    const figures = chanceFigures(chance, size(a), size(b), shared);
    const expected = figures.expected ?? figures.simpleExpected;
    const lift = expected !== null && expected > 0 ? shared / expected : null;
    all.push({
      a,
      b,
      shared,
      lift,
      q: figures.q,
      aboveChance: figures.q !== null && figures.q < SIGNIFICANT_Q,
    });
  });
  all.sort((x, y) => (y.lift ?? 0) - (x.lift ?? 0) || y.shared - x.shared || x.a - y.a || x.b - y.b);

  const groups = new Groups(sure.bodyCount);
  const ties: Tie[] = [];
  let forest = 0;
  let aboveChance = 0;
  for (const tie of all) {
    const inForest = groups.join(tie.a, tie.b);
    if (inForest) forest++;
    if (tie.aboveChance) aboveChance++;
    if (inForest || tie.aboveChance) ties.push({ ...tie, inForest });
  }
  return { ties, aboveChance, forest, leftOut: all.length - ties.length };
}

/** Disjoint groups that are joined pair by pair. */
export class Groups {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, i) => i);
  }

  /** The smallest member of the group, by which it is known. */
  of(one: number): number {
    let root = one;
    while (this.parent[root] !== root) root = this.parent[root];
    for (let at = one; at !== root;) [at, this.parent[at]] = [this.parent[at], root];
    return root;
  }

  /** Joins two groups; false: they were one already. */
  join(a: number, b: number): boolean {
    const [low, high] = [this.of(a), this.of(b)].sort((x, y) => x - y);
    this.parent[high] = low;
    return low !== high;
  }
}

/** Which bodies hang together through members, and how many groups there are. Bodies without a member are groups of
 *  their own. */
export interface Components {
  /** By row: the smallest row of its group. */
  readonly of: Int32Array;
  readonly count: number;
  /** Groups of two bodies or more. */
  readonly joined: number;
}

/** Components of the surely known memberships, or with the possible ones counted as sitting. */
export function components(matrix: TwoMode, withPossible = false): Components {
  const { bodyCount, memberCount, offsets, members } = withPossible ? matrix.possible : matrix.sure;
  const groups = new Groups(bodyCount);
  const first = new Int32Array(memberCount).fill(-1);
  for (let row = 0; row < bodyCount; row++) {
    for (let i = offsets[row]; i < offsets[row + 1]; i++) {
      const member = members[i];
      if (first[member] < 0) first[member] = row;
      else groups.join(first[member], row);
    }
  }
  const of = Int32Array.from({ length: bodyCount }, (_, row) => groups.of(row));
  const sizes = new Map<number, number>();
  for (const group of of) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return { of, count: sizes.size, joined: [...sizes.values()].filter((size) => size > 1).length };
}
