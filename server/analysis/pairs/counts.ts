/** Counts of all pairs, kept: the upper triangle of the one-mode projection as compressed rows. */
import { openKernel, PairMemory } from './kernel/layout.ts';
import { memberDegrees, memberLists, type TwoModeMatrix } from './matrix.ts';

/**
 * Pairs that share a member. Pairs of body `a` with greater bodies stand at positions `offsets[a]` to
 * `offsets[a + 1] - 1` of the columns; within a row the order follows from the matrix, but is not ascending.
 * The columns are 16 bits wide where those hold every body and count.
 */
export interface PairCounts {
  readonly bodyCount: number;
  readonly pairCount: number;
  readonly offsets: Int32Array;
  readonly others: Uint16Array | Int32Array;
  readonly shared: Uint16Array | Int32Array;
}

/** The same with the Jaccard index of each pair, in 32-bit floats. */
export interface PairJaccards extends PairCounts {
  readonly jaccard: Float32Array;
}

/** Below this many wedges the plain version is done before the kernel has its memory. */
const KERNEL_PAYS_FROM = 50_000;
/** Rows counted in one call: small enough that what was counted is still at hand for the Jaccard index. */
const ROWS_A_CALL = 128;

/** Pairs of bodies of one member, summed over members: what every way of counting goes through. */
export function wedgeCount(matrix: TwoModeMatrix): number {
  let wedges = 0;
  for (const degree of memberDegrees(matrix)) wedges += (degree * (degree - 1)) / 2;
  return wedges;
}

/** Whether the kernel is worth its memory. Wedges are fewest when all members have equally many bodies. */
export function kernelPays(matrix: TwoModeMatrix): boolean {
  const seats = matrix.members.length;
  const fewest = (seats * (seats / Math.max(1, matrix.memberCount) - 1)) / 2;
  return fewest >= KERNEL_PAYS_FROM || wedgeCount(matrix) >= KERNEL_PAYS_FROM;
}

/**
 * Counts every pair that shares a member. Cost: one step a wedge. With `memory`, the result lies in it and is
 * overwritten when the memory is used again; without, it is the caller's own.
 */
export function countPairs(matrix: TwoModeMatrix, memory?: PairMemory): PairCounts {
  return countByKernel(matrix, false, memory)?.counts ?? countPairsPlainly(matrix);
}

/** Counts and Jaccard index of every pair that shares a member. `memory`: as for `countPairs`. */
export function countPairsWithJaccard(matrix: TwoModeMatrix, memory?: PairMemory): PairJaccards {
  const counted = countByKernel(matrix, true, memory);
  return counted === null
    ? withJaccard(matrix, countPairsPlainly(matrix))
    : { ...counted.counts, jaccard: counted.jaccard };
}

/** Null where the kernel is not used. `jaccard` is empty unless asked for. */
function countByKernel(
  matrix: TwoModeMatrix,
  jaccardToo: boolean,
  memory?: PairMemory,
): { counts: PairCounts; jaccard: Float32Array } | null {
  const wedges = wedgeCount(matrix);
  if (wedges < KERNEL_PAYS_FROM) return null;
  const n = matrix.bodyCount;
  const most = Math.min(wedges, (n * (n - 1)) / 2);
  // The kernel begins a row only where the longest possible one has room.
  const limit = most + n;
  const kernel = openKernel(
    matrix,
    [4 * (n + 1), 2 * limit, 2 * limit, jaccardToo ? 4 * limit : 0],
    memory ?? new PairMemory(),
  );
  if (kernel === null) return null;
  const { exports, buffer } = kernel;
  const [ends, others, shared, jaccard] = kernel.columns;
  const offsets = new Int32Array(buffer, ends, n + 1);
  offsets[0] = 0;
  for (let body = 0; body < n; body += 1)
    kernel.sizes[body] = matrix.offsets[body + 1] - matrix.offsets[body];
  for (let a = 0; a < n;) {
    const to = exports.count(a, Math.min(n, a + ROWS_A_CALL), others, shared, offsets[a], limit, ends);
    if (jaccardToo) exports.jaccard(a, to, others, shared, ends, jaccard);
    a = to;
  }
  const pairCount = offsets[n];
  return {
    counts: {
      bodyCount: n,
      pairCount,
      offsets,
      others: new Uint16Array(buffer, others, pairCount),
      shared: new Uint16Array(buffer, shared, pairCount),
    },
    jaccard: new Float32Array(buffer, jaccard, jaccardToo ? pairCount : 0),
  };
}

/** The same counts without WebAssembly: for small matrices, for any number of bodies, and to test the kernel by. */
export function countPairsPlainly(matrix: TwoModeMatrix): PairCounts {
  const { bodyCount, offsets, members } = matrix;
  const lists = memberLists(matrix);
  const cursor = lists.offsets.slice(0, matrix.memberCount);
  const accumulator = new Int32Array(bodyCount);
  const rowOffsets = new Int32Array(bodyCount + 1);
  let others = new Int32Array(Math.max(1024, members.length));
  let shared = new Int32Array(others.length);
  let end = 0;
  for (let a = 0; a < bodyCount; a += 1) {
    const start = end;
    if (others.length - start < bodyCount - a) {
      others = grown(others, start, bodyCount);
      shared = grown(shared, start, bodyCount);
    }
    for (let i = offsets[a]; i < offsets[a + 1]; i += 1) {
      const member = members[i];
      const stop = lists.offsets[member + 1];
      for (let j = ++cursor[member]; j < stop; j += 1) {
        const b = lists.bodies[j];
        if (accumulator[b]++ === 0) others[end++] = b;
      }
    }
    for (let t = start; t < end; t += 1) {
      const b = others[t];
      shared[t] = accumulator[b];
      accumulator[b] = 0;
    }
    rowOffsets[a + 1] = end;
  }
  return {
    bodyCount,
    pairCount: end,
    offsets: rowOffsets,
    others: others.slice(0, end),
    shared: shared.slice(0, end),
  };
}

function withJaccard(matrix: TwoModeMatrix, counts: PairCounts): PairJaccards {
  const { offsets } = matrix;
  const jaccard = new Float32Array(counts.pairCount);
  for (let a = 0; a < counts.bodyCount; a += 1) {
    const sizeA = offsets[a + 1] - offsets[a];
    for (let t = counts.offsets[a]; t < counts.offsets[a + 1]; t += 1) {
      const b = counts.others[t];
      const shared = counts.shared[t];
      jaccard[t] = shared / (sizeA + offsets[b + 1] - offsets[b] - shared);
    }
  }
  return { ...counts, jaccard };
}

function grown(column: Int32Array<ArrayBuffer>, used: number, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(column.length + (column.length >> 1), used + room));
  wider.set(column.subarray(0, used));
  return wider;
}
