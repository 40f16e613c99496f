/** Every pair that shares a member, a row at a time, in memory that stays small. */
import { countPairsPlainly, kernelPays } from './counts.ts';
import { openKernel, PairMemory } from './kernel/layout.ts';
import type { TwoModeMatrix } from './matrix.ts';

/**
 * One row: body `a` shares `shared[t]` members with the greater body `others[t]`, for t from `from` to before `to`.
 * The columns are used again for the next row. The order of a row follows from the matrix, but is not ascending.
 */
export type RowVisitor = (
  a: number,
  others: ArrayLike<number>,
  shared: ArrayLike<number>,
  from: number,
  to: number,
) => void;

/** Pairs that one call of the kernel may leave: little enough to be still at hand when they are visited. */
const PAIRS_A_CALL = 65_536;
const ROWS_A_CALL = 256;

/** Calls `visit` for every body that shares a member with a greater one, ascending. */
export function visitRows(matrix: TwoModeMatrix, visit: RowVisitor): void {
  const n = matrix.bodyCount;
  const limit = n + PAIRS_A_CALL;
  const kernel = kernelPays(matrix)
    ? openKernel(matrix, [4 * (n + 1), 2 * limit, 2 * limit], new PairMemory())
    : null;
  if (kernel === null) {
    const counts = countPairsPlainly(matrix);
    visitBlock(0, n, counts.offsets, counts.others, counts.shared, visit);
    return;
  }
  const [ends, others, shared] = kernel.columns;
  const offsets = new Int32Array(kernel.buffer, ends, n + 1);
  const otherColumn = new Uint16Array(kernel.buffer, others, limit);
  const sharedColumn = new Uint16Array(kernel.buffer, shared, limit);
  for (let a = 0; a < n;) {
    offsets[a] = 0;
    const to = kernel.exports.count(a, Math.min(n, a + ROWS_A_CALL), others, shared, 0, limit, ends);
    visitBlock(a, to, offsets, otherColumn, sharedColumn, visit);
    a = to;
  }
}

function visitBlock(
  first: number,
  last: number,
  offsets: Int32Array,
  others: ArrayLike<number>,
  shared: ArrayLike<number>,
  visit: RowVisitor,
): void {
  for (let a = first; a < last; a += 1) {
    if (offsets[a] < offsets[a + 1]) visit(a, others, shared, offsets[a], offsets[a + 1]);
  }
}
