/**
 * Orders in which blocks show: rows (or columns) of bodies × members by average linkage of their Jaccard distance.
 * A row without any member is at distance 1 from all others.
 */
import { averageLinkage, leafOrder, type Distances, type Join } from './linkage.ts';
import { jaccard } from './pairs/measures.ts';
import { memberLists, twoModeMatrix, type TwoModeMatrix } from './pairs/matrix.ts';
import { visitPairs } from './pairs/visit.ts';

/** Above this many things no tree is made, for its table of distances would be too large; they are ordered by size. */
export const MOST_LINKED = 2000;

export interface BlockOrder {
  /** Positions of the things given, in order. */
  readonly order: readonly number[];
  /** Joins of the positions in `order`; empty above `MOST_LINKED`. */
  readonly tree: readonly Join[];
}

/** Order of some rows of a matrix. */
export function blockOrder(matrix: TwoModeMatrix, rows: readonly number[]): BlockOrder {
  const part = rowsOnly(matrix, rows);
  if (rows.length > MOST_LINKED) {
    const size = (i: number): number => part.offsets[i + 1] - part.offsets[i];
    return { order: [...rows.keys()].sort((a, b) => size(b) - size(a) || a - b), tree: [] };
  }
  const distances = jaccardDistances(part);
  const joins = averageLinkage(distances);
  const order = leafOrder(distances, joins);
  const place = new Int32Array(order.length);
  order.forEach((leaf, position) => (place[leaf] = position));
  const renamed = (node: number): number => (node < order.length ? place[node] : node);
  return {
    order,
    tree: joins.map(({ left, right, height }) => ({ left: renamed(left), right: renamed(right), height })),
  };
}

/** Jaccard distances of the rows of a matrix: 1 − |A∩B| / |A∪B|. */
export function jaccardDistances(matrix: TwoModeMatrix): Distances {
  const count = matrix.bodyCount;
  const values = new Float64Array(count * count).fill(1);
  const size = (row: number): number => matrix.offsets[row + 1] - matrix.offsets[row];
  for (let i = 0; i < count; i++) values[i * count + i] = 0;
  visitPairs(matrix, (a, b, shared) => {
    const distance = 1 - (jaccard(shared, size(a), size(b)) ?? 0);
    values[a * count + b] = distance;
    values[b * count + a] = distance;
  });
  return { count, values };
}

/** The same matrix with some rows only, in the order given. */
export function rowsOnly(matrix: TwoModeMatrix, rows: readonly number[]): TwoModeMatrix {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (offsets[i + 1] = offsets[i] + matrix.offsets[row + 1] - matrix.offsets[row]));
  const members = new Int32Array(offsets[rows.length]);
  rows.forEach((row, i) => {
    members.set(matrix.members.subarray(matrix.offsets[row], matrix.offsets[row + 1]), offsets[i]);
  });
  return { bodyCount: rows.length, memberCount: matrix.memberCount, offsets, members };
}

/** Members as rows, bodies as columns. */
export function transposed(matrix: TwoModeMatrix): TwoModeMatrix {
  const { offsets, bodies } = memberLists(matrix);
  const rows: number[] = [];
  for (let member = 0; member < matrix.memberCount; member++) {
    for (let i = offsets[member]; i < offsets[member + 1]; i++) rows.push(member);
  }
  return twoModeMatrix(matrix.memberCount, matrix.bodyCount, rows, bodies);
}
