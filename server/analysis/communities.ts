/**
 * Communities of a weighted graph by the Louvain method (Blondel et al. 2008): nodes move to the neighbouring
 * community that raises modularity most, communities become nodes, and so on until nothing rises. The order in which
 * nodes are asked comes from a seed, ties go to the community with the smallest node: the same seed gives the same
 * answer. It is one good division of many, not the only one.
 */
import type { WeightedGraph } from './projection.ts';

export interface Communities {
  /** Community of each node, numbered by their first nodes. Nodes without a tie are communities of their own. */
  readonly of: Int32Array;
  readonly count: number;
  /** Newman's modularity of the division; null: a graph without ties. */
  readonly modularity: number | null;
}

/** Communities of a graph. */
export function communities(graph: WeightedGraph, seed = 1): Communities {
  let level = withLoops(graph);
  const of = Int32Array.from({ length: graph.count }, (_, v) => v);
  const random = generator(seed);
  for (;;) {
    const moved = moveNodes(level, random);
    if (moved === null) break;
    for (let v = 0; v < of.length; v++) of[v] = moved[of[v]];
    level = aggregate(level, moved);
  }
  const numbers = new Map<number, number>();
  for (let v = 0; v < of.length; v++) {
    const number = numbers.get(of[v]) ?? numbers.size;
    numbers.set(of[v], number);
    of[v] = number;
  }
  return { of, count: numbers.size, modularity: modularity(graph, of) };
}

/** Newman's modularity: Σ over communities of (ties within / all ties − (strength / all strength)²); null: no ties. */
export function modularity(graph: WeightedGraph, of: ArrayLike<number>): number | null {
  const within = new Map<number, number>();
  const strength = new Map<number, number>();
  let total = 0;
  for (let v = 0; v < graph.count; v++) {
    for (let e = graph.offsets[v]; e < graph.offsets[v + 1]; e++) {
      const weight = graph.weights[e];
      total += weight;
      strength.set(of[v], (strength.get(of[v]) ?? 0) + weight);
      if (of[v] === of[graph.neighbours[e]]) within.set(of[v], (within.get(of[v]) ?? 0) + weight);
    }
  }
  if (total === 0) return null;
  let sum = 0;
  for (const [community, all] of strength) sum += (within.get(community) ?? 0) / total - (all / total) ** 2;
  return sum;
}

/** A graph whose nodes may have ties to themselves, counted in both directions. */
interface Level extends WeightedGraph {
  readonly loops: Float64Array;
}

function withLoops(graph: WeightedGraph): Level {
  return { ...graph, loops: new Float64Array(graph.count) };
}

/** Community of each node after moving while modularity rises, numbered from 0; null: nothing moved. */
function moveNodes(level: Level, random: () => number): Int32Array | null {
  const { count, offsets, neighbours, weights, loops } = level;
  const strength = Float64Array.from(loops);
  for (let v = 0; v < count; v++) for (let e = offsets[v]; e < offsets[v + 1]; e++) strength[v] += weights[e];
  const total = strength.reduce((sum, one) => sum + one, 0);
  const of = Int32Array.from({ length: count }, (_, v) => v);
  const inCommunity = strength.slice();
  const order = shuffled(count, random);
  const ties = new Map<number, number>();
  let anyMoved = false;
  for (let hasMoved = total > 0; hasMoved;) {
    hasMoved = false;
    for (const v of order) {
      ties.clear();
      ties.set(of[v], 0);
      for (let e = offsets[v]; e < offsets[v + 1]; e++) {
        const community = of[neighbours[e]];
        ties.set(community, (ties.get(community) ?? 0) + weights[e]);
      }
      inCommunity[of[v]] -= strength[v];
      const gain = (community: number): number =>
        (ties.get(community) ?? 0) - (inCommunity[community] * strength[v]) / total;
      let best = of[v];
      let most = gain(best);
      for (const community of [...ties.keys()].sort((a, b) => a - b)) {
        const value = gain(community);
        // Rounding must not make a node wander between equal communities.
        if (value > most + 1e-12 * total) {
          most = value;
          best = community;
        }
      }
      inCommunity[best] += strength[v];
      if (best === of[v]) continue;
      of[v] = best;
      hasMoved = true;
      anyMoved = true;
    }
  }
  if (!anyMoved) return null;
  const numbers = new Map<number, number>();
  return of.map((community) => {
    const number = numbers.get(community) ?? numbers.size;
    numbers.set(community, number);
    return number;
  });
}

/** Communities as nodes. */
function aggregate(level: Level, of: Int32Array): Level {
  const count = of.reduce((most, one) => Math.max(most, one + 1), 0);
  const loops = new Float64Array(count);
  const ties: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  for (let v = 0; v < level.count; v++) {
    loops[of[v]] += level.loops[v];
    for (let e = level.offsets[v]; e < level.offsets[v + 1]; e++) {
      const other = of[level.neighbours[e]];
      if (other === of[v]) loops[other] += level.weights[e];
      else ties[of[v]].set(other, (ties[of[v]].get(other) ?? 0) + level.weights[e]);
    }
  }
  const offsets = new Int32Array(count + 1);
  ties.forEach((row, v) => (offsets[v + 1] = offsets[v] + row.size));
  const rows = ties.map((row) => [...row].sort((a, b) => a[0] - b[0]));
  return {
    count,
    offsets,
    neighbours: Int32Array.from(rows.flat(), ([other]) => other),
    weights: Float64Array.from(rows.flat(), ([, weight]) => weight),
    loops,
  };
}

function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, v) => v);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** Numbers in [0, 1) that follow from a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}
