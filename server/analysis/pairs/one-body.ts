/** One body against all others. */
import type { MemberLists, TwoModeMatrix } from './matrix.ts';

/** Bodies that share a member with one body, ascending, with the number of shared members. */
export interface Neighbours {
  readonly bodies: Int32Array;
  readonly shared: Int32Array;
}

/**
 * Bodies that share a member with `body` (itself left out). `lists` are the member lists of the same matrix, made
 * once and used for many bodies. Cost: the seats of the body's members, and the sorting of the answer or one look at
 * every body.
 * @throws RangeError when the body is not in the matrix.
 */
export function neighboursOf(matrix: TwoModeMatrix, lists: MemberLists, body: number): Neighbours {
  if (!(Number.isInteger(body) && body >= 0 && body < matrix.bodyCount)) {
    throw new RangeError(`body ${body} is not one of ${matrix.bodyCount}`);
  }
  let met = 0;
  for (let i = matrix.offsets[body]; i < matrix.offsets[body + 1]; i += 1) {
    const member = matrix.members[i];
    met += lists.offsets[member + 1] - lists.offsets[member];
  }
  return met * DENSE_FROM < matrix.bodyCount
    ? bySorting(matrix, lists, body, met)
    : byCounting(matrix, lists, body, met);
}

/** Where fewer than one in so many bodies is met, sorting what was met beats looking through all bodies. */
const DENSE_FROM = 32;

function bySorting(matrix: TwoModeMatrix, lists: MemberLists, body: number, met: number): Neighbours {
  const found = new Int32Array(met);
  let count = 0;
  for (let i = matrix.offsets[body]; i < matrix.offsets[body + 1]; i += 1) {
    const member = matrix.members[i];
    for (let j = lists.offsets[member]; j < lists.offsets[member + 1]; j += 1) {
      if (lists.bodies[j] !== body) found[count++] = lists.bodies[j];
    }
  }
  found.subarray(0, count).sort();
  const bodies = new Int32Array(count);
  const shared = new Int32Array(count);
  let distinct = 0;
  for (let i = 0; i < count; i += 1) {
    if (i > 0 && found[i] === found[i - 1]) {
      shared[distinct - 1] += 1;
    } else {
      bodies[distinct] = found[i];
      shared[distinct] = 1;
      distinct += 1;
    }
  }
  return { bodies: bodies.slice(0, distinct), shared: shared.slice(0, distinct) };
}

function byCounting(matrix: TwoModeMatrix, lists: MemberLists, body: number, met: number): Neighbours {
  const counts = new Int32Array(matrix.bodyCount);
  for (let i = matrix.offsets[body]; i < matrix.offsets[body + 1]; i += 1) {
    const member = matrix.members[i];
    for (let j = lists.offsets[member]; j < lists.offsets[member + 1]; j += 1) counts[lists.bodies[j]] += 1;
  }
  counts[body] = 0;
  const most = Math.min(met, matrix.bodyCount);
  const bodies = new Int32Array(most);
  const shared = new Int32Array(most);
  let distinct = 0;
  // No branch: whether a body is met follows no pattern. What is not met is written over by the next, or beyond the end.
  for (let other = 0; other < counts.length; other += 1) {
    bodies[distinct] = other;
    shared[distinct] = counts[other];
    distinct += Number(counts[other] > 0);
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
