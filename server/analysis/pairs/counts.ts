/** Counts of all pairs, kept: the upper triangle of the one-mode projection as compressed rows. */
import { memberLists, type TwoModeMatrix } from './matrix.ts';

/**
 * Pairs that share a member. Pairs of body `a` with greater bodies stand at positions `offsets[a]` to
 * `offsets[a + 1] - 1` of the columns; within a row the order is fixed by the matrix, but not ascending.
 * The columns are 16 bits wide where that holds every body and count.
 */
export interface PairCounts {
  readonly bodyCount: number;
  readonly pairCount: number;
  readonly offsets: Int32Array;
  readonly others: Uint16Array | Int32Array;
  readonly shared: Uint16Array | Int32Array;
}

/** The same with the Jaccard index of each pair, rounded to 32-bit floats. */
export interface PairJaccards extends PairCounts {
  readonly jaccard: Float32Array;
}

/** Counts every pair that shares a member. Cost: one step a wedge. */
export function countPairs(matrix: TwoModeMatrix): PairCounts {
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

/** Counts and Jaccard index of every pair that shares a member. */
export function countPairsWithJaccard(matrix: TwoModeMatrix): PairJaccards {
  const counts = countPairs(matrix);
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
