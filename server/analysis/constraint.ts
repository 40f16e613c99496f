/**
 * Burt's constraint (1992): how much of what a node invests in its contacts comes back to the same few of them.
 * c(i) = Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)², j and q over the contacts of i, p the shares of a node's weights. null: no
 * contact. Cost: for each node its contacts' contacts.
 */
import type { WeightedGraph } from './projection.ts';

/** Constraint of each node. */
export function constraint(graph: WeightedGraph): (number | null)[] {
  const { count, offsets, neighbours, weights } = graph;
  const strength = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    for (let e = offsets[v]; e < offsets[v + 1]; e++) strength[v] += weights[e];
  }
  const invested = new Map<number, number>();
  return Array.from({ length: count }, (_, v) => {
    if (strength[v] === 0) return null;
    invested.clear();
    for (let e = offsets[v]; e < offsets[v + 1]; e++) invested.set(neighbours[e], weights[e] / strength[v]);
    for (let e = offsets[v]; e < offsets[v + 1]; e++) {
      const contact = neighbours[e];
      const share = weights[e] / strength[v];
      for (let f = offsets[contact]; f < offsets[contact + 1]; f++) {
        const before = invested.get(neighbours[f]);
        if (before !== undefined)
          invested.set(neighbours[f], before + (share * weights[f]) / strength[contact]);
      }
    }
    let sum = 0;
    for (const share of invested.values()) sum += share * share;
    return sum;
  });
}
