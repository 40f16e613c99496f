/**
 * A two-mode matrix as a graph: bodies and members are nodes, memberships are edges. Nodes are numbered bodies first
 * (rows), then members (columns, from `bodies` on).
 */
import { memberLists, type TwoModeMatrix } from './pairs/matrix.ts';

export interface TwoModeGraph {
  /** Number of nodes that are bodies; they come first. */
  readonly bodies: number;
  readonly count: number;
  /** Neighbours of node v: `neighbours[offsets[v]] .. neighbours[offsets[v + 1] - 1]`, ascending. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
}

/** The graph of a matrix. */
export function twoModeGraph(matrix: TwoModeMatrix): TwoModeGraph {
  const { bodyCount, memberCount, offsets, members } = matrix;
  const lists = memberLists(matrix);
  const count = bodyCount + memberCount;
  const all = new Int32Array(count + 1);
  all.set(offsets);
  for (let member = 0; member < memberCount; member++) {
    all[bodyCount + member + 1] = members.length + lists.offsets[member + 1];
  }
  const neighbours = new Int32Array(2 * members.length);
  members.forEach((member, i) => (neighbours[i] = bodyCount + member));
  neighbours.set(lists.bodies, members.length);
  return { bodies: bodyCount, count, offsets: all, neighbours };
}

/** Number of neighbours of each node. */
export function degreesOf(graph: TwoModeGraph): Int32Array {
  return Int32Array.from({ length: graph.count }, (_, v) => graph.offsets[v + 1] - graph.offsets[v]);
}
