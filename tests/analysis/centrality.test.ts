/** Centralities, redundancy, constraint, cuts and communities against other programs and plain searches. */
import { describe, expect, it } from 'vitest';
import {
  betweenness,
  betweennessCentrality,
  closenessCentrality,
  degreeCentrality,
} from '../../server/analysis/centrality.ts';
import { communities, modularity } from '../../server/analysis/communities.ts';
import { constraint } from '../../server/analysis/constraint.ts';
import { cutsOf } from '../../server/analysis/cutpoints.ts';
import { twoModeMatrix } from '../../server/analysis/pairs/matrix.ts';
import { projectBodies, projectMembers } from '../../server/analysis/projection.ts';
import { redundancy } from '../../server/analysis/redundancy.ts';
import { twoModeGraph, type TwoModeGraph } from '../../server/analysis/two-mode-graph.ts';
import { Seeded } from '../support/seeded.ts';
import { answers, GOLDEN, goldenSnapshot, overlapOf, type GoldenName } from './golden.ts';

interface Listed {
  readonly id: string;
  readonly mode: string;
  readonly value: number;
}
interface Expected {
  readonly betweenness_bipartite: {
    readonly actors_top5: readonly Listed[];
    readonly groups_top5: readonly Listed[];
    readonly sum: number;
  };
  readonly cutpoints: { readonly actors: number; readonly groups: number };
  readonly burt_constraint_actor_projection_weighted_lowest5: readonly Listed[];
  readonly clusters_group_projection_weighted: { readonly modularity_best_found: number };
  readonly two_mode_normalised_centrality_borgatti_everett?: Readonly<Record<string, readonly Listed[]>>;
}

function graphOf(set: GoldenName) {
  const snapshot = goldenSnapshot(set);
  const { view } = overlapOf(snapshot);
  const graph = twoModeGraph(view.sure);
  const bodies = [...view.bodies].map((body) => snapshot.bodies[body].id);
  const ids = [...bodies, ...view.members.map((member) => member.id)];
  return { graph, ids, matrix: view.sure, members: view.members };
}

const CENTRALITIES = {
  degree: degreeCentrality,
  closeness: closenessCentrality,
  betweenness: betweennessCentrality,
} as const;

describe.each(GOLDEN)('%s', (set) => {
  const { graph, ids, matrix, members } = graphOf(set);
  const expected = answers<Expected>(set, 'expected.json');

  it('betweenness of the two-mode graph', () => {
    const found = betweenness(graph);
    const { actors_top5: actors, groups_top5: groups, sum } = expected.betweenness_bipartite;
    for (const { id, value } of [...actors, ...groups]) expect(found[ids.indexOf(id)]).toBeCloseTo(value, 5);
    expect(Math.max(...found.subarray(0, graph.bodies))).toBeCloseTo(groups[0].value, 5);
    expect(Math.max(...found.subarray(graph.bodies))).toBeCloseTo(actors[0].value, 5);
    expect(found.reduce((total, value) => total + value, 0)).toBeCloseTo(sum, 2);
  });

  it('cutpoints', () => {
    const { cutpoints } = cutsOf(graph);
    expect(cutpoints.filter((v) => v < graph.bodies)).toHaveLength(expected.cutpoints.groups);
    expect(cutpoints.filter((v) => v >= graph.bodies)).toHaveLength(expected.cutpoints.actors);
  });

  it('constraint of members, weighted', () => {
    const found = constraint(projectMembers(matrix));
    const listed = expected.burt_constraint_actor_projection_weighted_lowest5;
    for (const { id, value } of listed) {
      expect(found[members.findIndex((member) => member.id === id)]).toBeCloseTo(value, 6);
    }
    const lowest = found.filter((value) => value !== null).sort((a, b) => a - b);
    lowest.slice(0, 5).forEach((value, i) => expect(value).toBeCloseTo(listed[i].value, 6));
  });

  it('communities as good as the best of twenty by igraph, to a hundredth', () => {
    const found = communities(projectBodies(matrix));
    const bar = expected.clusters_group_projection_weighted.modularity_best_found;
    expect(found.modularity).toBeGreaterThan(bar - 0.01);
    expect(communities(projectBodies(matrix))).toEqual(found);
  });

  const normalised = expected.two_mode_normalised_centrality_borgatti_everett;
  if (normalised) {
    it.each(Object.keys(CENTRALITIES))('%s of every node, normalised', (name) => {
      const found = CENTRALITIES[name as keyof typeof CENTRALITIES](graph);
      const listed = normalised[name];
      expect(listed).toHaveLength(graph.count);
      for (const { id, value } of listed) expect(found[ids.indexOf(id)]).toBeCloseTo(value, 6);
    });
  }
});

describe('Southern Women as published by Borgatti and Halgin 2011', () => {
  const { graph, ids } = graphOf('davis_southern_women');
  const { values } = answers<{ readonly values: Readonly<Record<string, Readonly<Record<string, number>>>> }>(
    'davis_southern_women',
    'published_borgatti_halgin_2dp.json',
  );
  it.each(Object.keys(CENTRALITIES))('%s, to two decimals', (name) => {
    const found = CENTRALITIES[name as keyof typeof CENTRALITIES](graph);
    const published = Object.entries(values[`${name}_centrality`]);
    expect(published).toHaveLength(graph.count);
    for (const [id, value] of published)
      expect(Math.abs(found[ids.indexOf(id)] - value)).toBeLessThan(0.00501);
  });
});

function randomGraph(seed: number): TwoModeGraph {
  const random = new Seeded(seed);
  const [bodies, members] = [1 + random.below(6), 1 + random.below(7)];
  const of: number[] = [];
  const by: number[] = [];
  for (let b = 0; b < bodies; b++) {
    for (let m = 0; m < members; m++) {
      if (!random.chance(0.3)) continue;
      of.push(b);
      by.push(m);
    }
  }
  return twoModeGraph(twoModeMatrix(bodies, members, of, by));
}

const edgesOf = (graph: TwoModeGraph): [number, number][] =>
  Array.from({ length: graph.bodies }, (_, b) =>
    [...graph.neighbours.subarray(graph.offsets[b], graph.offsets[b + 1])].map((m): [number, number] => [
      b,
      m,
    ]),
  ).flat();

/** Parts of a graph of `nodes` and `edges`, by plain search. */
function parts(nodes: readonly number[], edges: readonly (readonly [number, number])[]): number {
  const seen = new Set<number>();
  let count = 0;
  for (const start of nodes) {
    if (seen.has(start)) continue;
    count++;
    const stack = [start];
    seen.add(start);
    for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
      for (const [a, b] of edges) {
        const other = a === v ? b : b === v ? a : -1;
        if (other < 0 || seen.has(other) || !nodes.includes(other)) continue;
        seen.add(other);
        stack.push(other);
      }
    }
  }
  return count;
}

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

it('cutpoints and bridges are those without which there are more parts', () => {
  for (const seed of SEEDS) {
    const graph = randomGraph(seed);
    const nodes = [...Array(graph.count).keys()];
    const edges = edgesOf(graph);
    const whole = parts(nodes, edges);
    const { cutpoints, bridges } = cutsOf(graph);
    expect(cutpoints).toEqual(
      nodes.filter(
        (v) =>
          parts(
            nodes.filter((w) => w !== v),
            edges.filter(([a, b]) => a !== v && b !== v),
          ) > whole,
      ),
    );
    expect(bridges).toEqual(
      edges.filter(
        (edge) =>
          parts(
            nodes,
            edges.filter((other) => other !== edge),
          ) > whole,
      ),
    );
  }
});

it('redundancy is the share of pairs of neighbours that meet elsewhere', () => {
  for (const seed of SEEDS) {
    const graph = randomGraph(seed);
    const edges = edgesOf(graph);
    const of = (v: number) => edges.flatMap(([a, b]) => (a === v ? [b] : b === v ? [a] : []));
    redundancy(graph).forEach((found, v) => {
      const own = of(v);
      const pairs = own.flatMap((a, i) => own.slice(i + 1).map((b) => [a, b] as const));
      const elsewhere = pairs.filter(([a, b]) => of(a).some((other) => other !== v && of(b).includes(other)));
      if (pairs.length === 0) expect(found).toBeNull();
      else expect(found).toBeCloseTo(elsewhere.length / pairs.length, 12);
    });
  }
});

it('communities are as modular as they say, and a graph without ties has none', () => {
  for (const seed of SEEDS.slice(0, 60)) {
    const random = new Seeded(seed);
    const count = 3 + random.below(6);
    const of: number[] = [];
    const by: number[] = [];
    for (let b = 0; b < count; b++) {
      for (let m = 0; m < 6; m++) {
        if (!random.chance(0.35)) continue;
        of.push(b);
        by.push(m);
      }
    }
    const graph = projectBodies(twoModeMatrix(count, 6, of, by));
    const found = communities(graph);
    const weight = (a: number, b: number): number => {
      for (let e = graph.offsets[a]; e < graph.offsets[a + 1]; e++)
        if (graph.neighbours[e] === b) return graph.weights[e];
      return 0;
    };
    const nodes = [...Array(count).keys()];
    const strength = nodes.map((a) => nodes.reduce((sum, b) => sum + weight(a, b), 0));
    const total = strength.reduce((sum, one) => sum + one, 0);
    if (total === 0) {
      expect(found).toMatchObject({ count, modularity: null });
      continue;
    }
    let expected = 0;
    for (const a of nodes) {
      for (const b of nodes) {
        if (found.of[a] === found.of[b])
          expected += (weight(a, b) - (strength[a] * strength[b]) / total) / total;
      }
    }
    expect(found.modularity).toBeCloseTo(expected, 10);
    // No single node would do better elsewhere.
    for (const a of nodes) {
      for (const b of nodes) {
        const moved = found.of.slice();
        moved[a] = found.of[b];
        expect(modularity(graph, moved)).toBeLessThanOrEqual((found.modularity ?? NaN) + 1e-9);
      }
    }
  }
});

it('nodes without a neighbour have nothing', () => {
  const graph = twoModeGraph(twoModeMatrix(2, 2, [0], [0]));
  expect([...degreeCentrality(graph)]).toEqual([0.5, 0, 0.5, 0]);
  expect([...betweennessCentrality(graph)]).toEqual([0, 0, 0, 0]);
  expect(closenessCentrality(graph)[1]).toBe(0);
  expect(redundancy(graph)).toEqual([null, null, null, null]);
  expect([...closenessCentrality(twoModeGraph(twoModeMatrix(0, 0, [], [])))]).toEqual([]);
  expect([...betweennessCentrality(twoModeGraph(twoModeMatrix(1, 0, [], [])))]).toEqual([0]);
});
