/**
 * How many of the connections that go through a node of two-mode data would hold without it (Latapy, Magnien and Del
 * Vecchio 2008): the share of the pairs of its neighbours that are also neighbours of some other node. 1: it could be
 * taken out and every two of them would still meet; 0: they meet through it alone. null: fewer than two neighbours.
 * Cost: for each node its neighbours' neighbours.
 */
import type { TwoModeGraph } from './two-mode-graph.ts';

/** Redundancy of each node, bodies first. */
export function redundancy(graph: TwoModeGraph): (number | null)[] {
  const { count, offsets, neighbours } = graph;
  return Array.from({ length: count }, (_, v) => {
    const own = neighbours.subarray(offsets[v], offsets[v + 1]);
    if (own.length < 2) return null;
    let pairs = 0;
    own.forEach((one, i) => {
      const met = new Set<number>();
      for (let e = offsets[one]; e < offsets[one + 1]; e++) {
        const other = neighbours[e];
        if (other === v) continue;
        for (let f = offsets[other]; f < offsets[other + 1]; f++) met.add(neighbours[f]);
      }
      for (const another of own.subarray(i + 1)) if (met.has(another)) pairs++;
    });
    return (2 * pairs) / (own.length * (own.length - 1));
  });
}
