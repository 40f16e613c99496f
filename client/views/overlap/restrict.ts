/** The matrix without some of its bodies. Pure. */
import type { OverlapMatrixQuery } from '../../api/generated/operations.ts';

export type Matrix = Extract<OverlapMatrixQuery['overlapMatrix'], { __typename: 'OverlapMatrix' }>;

/** The bodies that `keep` keeps, in their order, with their cells and the tree joined across those that went. */
export function restrict(
  matrix: Matrix,
  keep: (body: Matrix['bodies'][number]) => boolean,
): Pick<Matrix, 'bodies' | 'cells' | 'tree'> {
  const kept = matrix.bodies.map(keep);
  if (kept.every(Boolean)) return matrix;
  const place: number[] = [];
  let next = 0;
  for (const stays of kept) place.push(stays ? next++ : -1);
  const bodies = matrix.bodies.filter((_, index) => kept[index]);
  const cells = matrix.cells
    .filter(({ i, j }) => kept[i] && kept[j])
    .map((cell) => ({ ...cell, i: place[cell.i], j: place[cell.j] }));
  // Where a branch went, the other stands for the join.
  const cluster = [...place];
  const tree: Matrix['tree'][number][] = [];
  for (const { left, right, height } of matrix.tree) {
    const [a, b] = [cluster[left] ?? -1, cluster[right] ?? -1];
    if (a < 0 || b < 0) cluster.push(a < 0 ? b : a);
    else {
      tree.push({ left: a, right: b, height });
      cluster.push(bodies.length + tree.length - 1);
    }
  }
  return { bodies, cells, tree };
}
