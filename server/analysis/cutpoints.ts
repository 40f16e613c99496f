/**
 * Cutpoints (nodes without which a part of the graph falls apart) and bridges (edges likewise), by one depth-first
 * search (Hopcroft and Tarjan 1973), without recursion. Cost: nodes + edges.
 */
import type { TwoModeGraph } from './two-mode-graph.ts';

export interface Cuts {
  /** Nodes, ascending. */
  readonly cutpoints: readonly number[];
  /** Body and member node of each bridge, by body, then member. */
  readonly bridges: readonly (readonly [body: number, member: number])[];
}

/** Cutpoints and bridges of a graph. */
export function cutsOf(graph: TwoModeGraph): Cuts {
  const { count, offsets, neighbours } = graph;
  const entered = new Int32Array(count).fill(-1);
  /** The earliest node that a node's subtree reaches by an edge that is not of the tree. */
  const low = new Int32Array(count);
  const parent = new Int32Array(count).fill(-1);
  const next = offsets.slice(0, count);
  const isCut = new Uint8Array(count);
  const bridges: (readonly [number, number])[] = [];
  let time = 0;
  for (let root = 0; root < count; root++) {
    if (entered[root] >= 0) continue;
    let children = 0;
    const stack = [root];
    entered[root] = low[root] = time++;
    while (stack.length > 0) {
      const v = stack[stack.length - 1];
      if (next[v] < offsets[v + 1]) {
        const w = neighbours[next[v]++];
        if (entered[w] < 0) {
          parent[w] = v;
          entered[w] = low[w] = time++;
          stack.push(w);
          if (v === root) children++;
        } else if (w !== parent[v]) {
          low[v] = Math.min(low[v], entered[w]);
        }
        continue;
      }
      stack.pop();
      const above = parent[v];
      if (above < 0) continue;
      low[above] = Math.min(low[above], low[v]);
      if (above !== root && low[v] >= entered[above]) isCut[above] = 1;
      if (low[v] > entered[above]) bridges.push([Math.min(v, above), Math.max(v, above)]);
    }
    if (children > 1) isCut[root] = 1;
  }
  bridges.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  return { cutpoints: [...isCut.keys()].filter((v) => isCut[v] === 1), bridges };
}
