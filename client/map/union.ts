/** Two pictures of the map as one: what is in both is kept, what is only in the first gone, only in the second new. */
import type { ChangeState } from '../charts/change-marks.ts';
import type { MapEdge, MapElements, MapNode } from './elements.ts';

/** `follow`: ids that count as others, in both pictures. */
export function unionOf(
  before: MapElements,
  after: MapElements,
  follow: ReadonlyMap<string, string> = new Map(),
): MapElements {
  const today = (id: string): string => follow.get(id) ?? id;
  const nodes = new Map<string, MapNode>();
  const isThen = new Set(before.nodes.map(({ id }) => today(id)));
  for (const node of after.nodes) {
    const id = today(node.id);
    // What came of it stands for what is still there under its old id.
    if (id !== node.id && nodes.has(id)) continue;
    nodes.set(id, { ...node, id, area: null, change: isThen.has(id) ? 'KEPT' : 'NEW' });
  }
  for (const node of before.nodes) {
    const id = today(node.id);
    if (!nodes.has(id)) nodes.set(id, { ...node, id, area: null, change: 'GONE' });
  }
  const key = (edge: MapEdge): string => `${today(edge.source)} ${today(edge.target)} ${edge.personal}`;
  const keysBefore = new Set(before.edges.map(key));
  const keysAfter = new Set(after.edges.map(key));
  const one = (edge: MapEdge, change: ChangeState): MapEdge => ({
    ...edge,
    id: `${change} ${edge.id}`,
    source: today(edge.source),
    target: today(edge.target),
    change,
  });
  return {
    nodes: [...nodes.values()],
    edges: [
      ...after.edges.map((edge) => one(edge, keysBefore.has(key(edge)) ? 'KEPT' : 'NEW')),
      ...before.edges.filter((edge) => !keysAfter.has(key(edge))).map((edge) => one(edge, 'GONE')),
    ],
    areas: [],
  };
}

/** Only what changed, and what it hangs on: whole pictures of hundreds of kept lines would hide it. */
export function changedPart({ nodes, edges }: MapElements): MapElements {
  const shown = new Set(nodes.filter(({ change }) => change !== 'KEPT').map(({ id }) => id));
  const lines = edges.filter(
    ({ change, source, target }) => change !== 'KEPT' || shown.has(source) || shown.has(target),
  );
  for (const { source, target } of lines) {
    shown.add(source);
    shown.add(target);
  }
  return { nodes: nodes.filter(({ id }) => shown.has(id)), edges: lines, areas: [] };
}
