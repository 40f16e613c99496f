/** Every pair of bodies that shares a member, one body at a time, without keeping any of them. */
import { memberLists, type TwoModeMatrix } from './matrix.ts';

/** Bodies `a < b` that share `shared >= 1` members. */
export type PairVisitor = (a: number, b: number, shared: number) => void;

/**
 * Calls `visit` once for every pair that shares a member: a ascending, then b ascending. Cost: one step a wedge
 * (two bodies of one member) plus the sorting of each row; memory: one row.
 */
export function visitPairs(matrix: TwoModeMatrix, visit: PairVisitor): void {
  const { bodyCount, offsets, members } = matrix;
  const lists = memberLists(matrix);
  // Rows are taken in ascending order, so the bodies after `a` in each list of a member are found by a cursor.
  const cursor = lists.offsets.slice(0, matrix.memberCount);
  const shared = new Int32Array(bodyCount);
  const touched = new Int32Array(bodyCount);
  for (let a = 0; a < bodyCount; a += 1) {
    let count = 0;
    for (let i = offsets[a]; i < offsets[a + 1]; i += 1) {
      const member = members[i];
      const end = lists.offsets[member + 1];
      for (let j = ++cursor[member]; j < end; j += 1) {
        const b = lists.bodies[j];
        if (shared[b]++ === 0) touched[count++] = b;
      }
    }
    const row = touched.subarray(0, count).sort();
    for (let t = 0; t < count; t += 1) {
      const b = row[t];
      const s = shared[b];
      shared[b] = 0;
      visit(a, b, s);
    }
  }
}
