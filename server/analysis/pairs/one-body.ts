/** One body against all others. */
import type { MemberLists, TwoModeMatrix } from './matrix.ts';

/** Bodies that share a member with one body, ascending, with the number of shared members. */
export interface Neighbours {
  readonly bodies: Int32Array;
  readonly shared: Int32Array;
}

/**
 * Bodies that share a member with `body` (itself left out). `lists` are the member lists of the same matrix, made
 * once and used for many bodies. Cost: the seats of the body's members, plus the sorting of the answer.
 * @throws RangeError when the body is not in the matrix.
 */
export function neighboursOf(matrix: TwoModeMatrix, lists: MemberLists, body: number): Neighbours {
  if (!(Number.isInteger(body) && body >= 0 && body < matrix.bodyCount)) {
    throw new RangeError(`body ${body} is not one of ${matrix.bodyCount}`);
  }
  let wedges = 0;
  for (let i = matrix.offsets[body]; i < matrix.offsets[body + 1]; i += 1) {
    const member = matrix.members[i];
    wedges += lists.offsets[member + 1] - lists.offsets[member];
  }
  const found = new Int32Array(wedges);
  let count = 0;
  for (let i = matrix.offsets[body]; i < matrix.offsets[body + 1]; i += 1) {
    const member = matrix.members[i];
    for (let j = lists.offsets[member]; j < lists.offsets[member + 1]; j += 1) {
      if (lists.bodies[j] !== body) found[count++] = lists.bodies[j];
    }
  }
  // Sorting what was met costs less than an array over all bodies where members have few seats.
  const met = found.subarray(0, count).sort();
  const bodies = new Int32Array(count);
  const shared = new Int32Array(count);
  let distinct = 0;
  for (let i = 0; i < count; i += 1) {
    if (i > 0 && met[i] === met[i - 1]) {
      shared[distinct - 1] += 1;
    } else {
      bodies[distinct] = met[i];
      shared[distinct] = 1;
      distinct += 1;
    }
  }
  return { bodies: bodies.slice(0, distinct), shared: shared.slice(0, distinct) };
}

/** |A∩B| of two bodies, by merging their sorted rows. */
export function sharedBetween(matrix: TwoModeMatrix, a: number, b: number): number {
  const { offsets, members } = matrix;
  let i = offsets[a];
  let j = offsets[b];
  let shared = 0;
  while (i < offsets[a + 1] && j < offsets[b + 1]) {
    const difference = members[i] - members[j];
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
