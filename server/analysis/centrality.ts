/**
 * Degree, closeness and betweenness in two-mode data, normalised as in Borgatti and Everett 1997: by the largest value
 * that a node of its kind could have, given how many bodies and members there are. By node, bodies first. A node
 * without a neighbour has 0. What is high is not thereby important: what was counted is who sits with whom.
 */
import { degreesOf, type TwoModeGraph } from './two-mode-graph.ts';

/** Share of the nodes of the other kind that a node is joined to; 0 where there are none. */
export function degreeCentrality(graph: TwoModeGraph): Float64Array {
  const degrees = degreesOf(graph);
  return Float64Array.from(degrees, (degree, v) => {
    const others = v < graph.bodies ? graph.count - graph.bodies : graph.bodies;
    return others === 0 ? 0 : degree / others;
  });
}

/**
 * The least sum of distances a node of its kind could have, over the one it has. In a graph of several parts it is
 * multiplied by the share of all other nodes that it reaches. Cost: nodes × edges.
 */
export function closenessCentrality(graph: TwoModeGraph): Float64Array {
  const { count, bodies } = graph;
  const result = new Float64Array(count);
  const search = new Search(graph);
  for (let v = 0; v < count; v++) {
    const reached = search.from(v);
    if (reached === 1) continue;
    let sum = 0;
    for (let i = 1; i < reached; i++) sum += search.distance[search.order[i]];
    const own = v < bodies ? bodies : count - bodies;
    const other = count - own;
    result[v] = ((other + 2 * (own - 1)) / sum) * ((reached - 1) / (count - 1));
  }
  return result;
}

/** Shortest paths that pass through a node, each pair of ends once (Brandes 2001), not normalised. Cost: nodes × edges. */
export function betweenness(graph: TwoModeGraph): Float64Array {
  const { count, offsets, neighbours } = graph;
  const result = new Float64Array(count);
  const search = new Search(graph);
  const paths = new Float64Array(count);
  const dependence = new Float64Array(count);
  for (let source = 0; source < count; source++) {
    const reached = search.from(source);
    paths.fill(0);
    dependence.fill(0);
    paths[source] = 1;
    for (let i = 0; i < reached; i++) {
      const v = search.order[i];
      for (let e = offsets[v]; e < offsets[v + 1]; e++) {
        const w = neighbours[e];
        if (search.distance[w] === search.distance[v] + 1) paths[w] += paths[v];
      }
    }
    for (let i = reached - 1; i > 0; i--) {
      const w = search.order[i];
      for (let e = offsets[w]; e < offsets[w + 1]; e++) {
        const v = neighbours[e];
        if (search.distance[v] === search.distance[w] - 1) {
          dependence[v] += (paths[v] / paths[w]) * (1 + dependence[w]);
        }
      }
      result[w] += dependence[w] / 2;
    }
  }
  return result;
}

/** Betweenness over the largest value a node of its kind could have; 0 where that is 0. */
export function betweennessCentrality(graph: TwoModeGraph): Float64Array {
  const ofBodies = largestBetweenness(graph.bodies, graph.count - graph.bodies);
  const ofMembers = largestBetweenness(graph.count - graph.bodies, graph.bodies);
  return betweenness(graph).map((value, v) => {
    const largest = v < graph.bodies ? ofBodies : ofMembers;
    return largest === 0 ? 0 : value / largest;
  });
}

/** Largest betweenness of one of `own` nodes joined to `other` ones (Borgatti and Everett 1997). */
function largestBetweenness(own: number, other: number): number {
  if (own === 0 || other === 0) return 0;
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/** Breadth-first search, with its arrays used again for each start. */
class Search {
  /** Distance from the start; -1: not reached. */
  readonly distance: Int32Array;
  /** Nodes in the order in which they were reached. */
  readonly order: Int32Array;

  constructor(private readonly graph: TwoModeGraph) {
    this.distance = new Int32Array(graph.count);
    this.order = new Int32Array(graph.count);
  }

  /** Number of nodes that can be reached, the start included. */
  from(start: number): number {
    const { offsets, neighbours } = this.graph;
    this.distance.fill(-1);
    this.distance[start] = 0;
    this.order[0] = start;
    let reached = 1;
    for (let i = 0; i < reached; i++) {
      const v = this.order[i];
      for (let e = offsets[v]; e < offsets[v + 1]; e++) {
        const w = neighbours[e];
        if (this.distance[w] >= 0) continue;
        this.distance[w] = this.distance[v] + 1;
        this.order[reached++] = w;
      }
    }
    return reached;
  }
}
