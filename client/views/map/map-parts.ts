/** Parts of the whole map: one node alone, and what is near what is chosen. Pure. */
import { egoOf, startNode, type MapElements } from '../../map/elements.ts';
import { ring, type Point } from '../../map/layout.ts';
import type { Emphasis } from '../../map/scene.ts';

const EMPTY: MapElements = { nodes: [], edges: [], areas: [] };

/** One node and its neighbours around it: sized for a phone. */
export function egoPicture(
  elements: MapElements,
  wanted: string | null,
  width: number,
  height: number,
): { elements: MapElements; positions: Record<string, Point>; middle: string | null } {
  const middle =
    wanted !== null && elements.nodes.some(({ id }) => id === wanted) ? wanted : startNode(elements);
  if (middle === null) return { elements: EMPTY, positions: {}, middle: null };
  const ego = egoOf(elements, middle);
  const size = new Map(ego.nodes.map(({ id, size }) => [id, size?.min ?? 0]));
  // Large and small in turn: neighbours on the ring are then not all long names side by side.
  const around = ego.nodes
    .map(({ id }) => id)
    .filter((id) => id !== middle)
    .sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0) || (a < b ? -1 : 1));
  return { elements: ego, positions: ring(middle, around, width * 0.36, height * 0.36), middle };
}

/** The chosen with their neighbours in the ink; nothing chosen: everything as it is. */
export function emphasisOf(
  elements: MapElements,
  chosen: readonly string[],
  focus: string | null,
  pointed: string | null,
): Emphasis {
  const there = new Set(elements.nodes.map(({ id }) => id));
  const marked = new Set([...chosen, ...(focus ? [focus] : [])].filter((id) => there.has(id)));
  if (marked.size === 0) return { chosen: marked, near: null, pointed };
  const near = new Set<string>();
  for (const { source, target } of elements.edges) {
    if (marked.has(source)) near.add(target);
    if (marked.has(target)) near.add(source);
  }
  return { chosen: marked, near, pointed };
}
