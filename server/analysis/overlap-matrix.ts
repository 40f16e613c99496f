/**
 * Bodies × bodies, ordered so that blocks show, with the tree of their distances. For the order and the tree possible
 * members are counted as sitting, since the picture shows possible cells too.
 */
import { blockOrder } from './block-order.ts';
import type { Join } from './linkage.ts';
import type { Overlap } from './overlap.ts';
import { outcomesOf, pairRanges } from './pair-ranges.ts';
import type { TwoModeMatrix } from './pairs/matrix.ts';
import { jaccard, overlapCoefficient } from './pairs/measures.ts';
import { visitPairs } from './pairs/visit.ts';
import { quadrantOf, type Quadrant } from './task.ts';

/** Two bodies that share or may share a member, by their positions in the order. Figures as in `Pair`. */
export interface MatrixCell {
  /** The greater position. */
  readonly i: number;
  readonly j: number;
  readonly shared: number;
  readonly sharedMax: number;
  readonly jaccard: number | null;
  readonly coefficient: number | null;
  readonly expected: number | null;
  readonly lift: number | null;
  readonly p: number | null;
  readonly q: number | null;
  readonly task: number | null;
  readonly quadrant: Quadrant | null;
}

export interface OverlapMatrix {
  /** Indices of bodies in block order. */
  readonly bodies: readonly number[];
  /** Surely to possibly known members of each. */
  readonly sizes: readonly { readonly min: number; readonly max: number }[];
  readonly cells: readonly MatrixCell[];
  readonly tree: readonly Join[];
  /** Bodies with members that the limit left out. */
  readonly leftOut: number;
}

/** Matrix of at most `limit` bodies that have a member: those whose strongest tie is strongest (Jaccard of the sure
 *  members, then with the possible ones, then shared members), ties by id. */
export function overlapMatrix(overlap: Overlap, limit: number): OverlapMatrix {
  const { view } = overlap;
  const withMembers = [...view.bodies.keys()].filter((row) => view.offsets[row + 1] > view.offsets[row]);
  const chosen = strongest(overlap, withMembers, limit);
  const { order, tree } = blockOrder(view.possible, chosen);
  const rows = order.map((position) => chosen[position]);
  const place = new Int32Array(view.bodies.length).fill(-1);
  rows.forEach((row, position) => (place[row] = position));

  const sizes = rows.map((row) => {
    const max = view.offsets[row + 1] - view.offsets[row];
    return { min: view.sure.offsets[row + 1] - view.sure.offsets[row], max };
  });
  const cells: MatrixCell[] = [];
  visitPairs(view.possible, (a, b) => {
    if (place[a] < 0 || place[b] < 0) return;
    const { shared } = pairRanges(outcomesOf(view, a, b));
    if (shared.max === 0) return;
    const i = Math.max(place[a], place[b]);
    const j = Math.min(place[a], place[b]);
    const chance = overlap.chanceOfRows(a, b, shared.min);
    const coefficient = overlapCoefficient(shared.min, sizes[i].min, sizes[j].min);
    const task = overlap.task(view.bodies[a], view.bodies[b]).score;
    cells.push({
      i,
      j,
      shared: shared.min,
      sharedMax: shared.max,
      jaccard: jaccard(shared.min, sizes[i].min, sizes[j].min),
      coefficient,
      expected: chance.expected,
      lift: chance.lift,
      p: chance.p,
      q: chance.q,
      task,
      quadrant: quadrantOf(coefficient, task),
    });
  });
  cells.sort((x, y) => x.i - y.i || x.j - y.j);
  return {
    bodies: rows.map((row) => view.bodies[row]),
    sizes,
    cells,
    tree,
    leftOut: withMembers.length - chosen.length,
  };
}

/** Rows with the strongest ties, ascending. */
function strongest({ view }: Overlap, rows: readonly number[], limit: number): number[] {
  if (rows.length <= limit) return [...rows];
  const sure = strongestTies(view.sure);
  const possible = strongestTies(view.possible);
  return [...rows]
    .sort(
      (a, b) =>
        sure.jaccard[b] - sure.jaccard[a] ||
        possible.jaccard[b] - possible.jaccard[a] ||
        possible.shared[b] - possible.shared[a] ||
        a - b,
    )
    .slice(0, limit)
    .sort((a, b) => a - b);
}

/** Of each row its greatest Jaccard with another one, and the most members it shares with one. */
function strongestTies(matrix: TwoModeMatrix): {
  readonly jaccard: Float64Array;
  readonly shared: Int32Array;
} {
  const size = (row: number): number => matrix.offsets[row + 1] - matrix.offsets[row];
  const strength = new Float64Array(matrix.bodyCount);
  const most = new Int32Array(matrix.bodyCount);
  visitPairs(matrix, (a, b, shared) => {
    const tie = jaccard(shared, size(a), size(b)) ?? 0;
    for (const row of [a, b]) {
      strength[row] = Math.max(strength[row], tie);
      most[row] = Math.max(most[row], shared);
    }
  });
  return { jaccard: strength, shared: most };
}
