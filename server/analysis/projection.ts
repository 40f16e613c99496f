/** One-mode projections: bodies tied by the number of members they share, or members by the bodies they share. */
import { transposed } from './block-order.ts';
import type { TwoModeMatrix } from './pairs/matrix.ts';
import { visitPairs } from './pairs/visit.ts';

/** A weighted graph without loops; neighbours ascending, each edge in both directions. */
export interface WeightedGraph {
  readonly count: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
}

/** Bodies tied by shared members. */
export function projectBodies(matrix: TwoModeMatrix): WeightedGraph {
  const count = matrix.bodyCount;
  const edges: { readonly a: number; readonly b: number; readonly shared: number }[] = [];
  visitPairs(matrix, (a, b, shared) => edges.push({ a, b, shared }));
  const offsets = new Int32Array(count + 1);
  for (const { a, b } of edges) {
    offsets[a + 1]++;
    offsets[b + 1]++;
  }
  for (let v = 0; v < count; v++) offsets[v + 1] += offsets[v];
  const next = offsets.slice();
  const neighbours = new Int32Array(2 * edges.length);
  const weights = new Float64Array(2 * edges.length);
  const put = (v: number, w: number, weight: number): void => {
    neighbours[next[v]] = w;
    weights[next[v]++] = weight;
  };
  // Pairs come with a ascending, then b: first what lies below each node, then what lies above.
  for (const { a, b, shared } of edges) put(b, a, shared);
  for (const { a, b, shared } of edges) put(a, b, shared);
  return { count, offsets, neighbours, weights };
}

/** Members tied by shared bodies. */
export function projectMembers(matrix: TwoModeMatrix): WeightedGraph {
  return projectBodies(transposed(matrix));
}
