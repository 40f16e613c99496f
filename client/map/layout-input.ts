/** What the layout needs to know of what is drawn. Pure. */
import { isBody, radiusOf, type MapElements, type MapNode } from './elements.ts';
import type { LayoutInput, LayoutNode, Point } from './layout.ts';

/** Up to this many nodes each gets room for its label; above it there is room for marks alone, and labels come as
 *  the reader looks closer. */
const ROOM_FOR_LABELS = 160;

export function layoutInput(elements: MapElements, known: Readonly<Record<string, Point>>): LayoutInput {
  const roomy = elements.nodes.length <= ROOM_FOR_LABELS;
  return {
    nodes: elements.nodes.map((node) => spaceOf(node, roomy)),
    edges: elements.edges.map(({ source, target, weight, aboveChance }) => ({
      source,
      target,
      // Shared members count, but ten shared pull no ten times harder.
      weight: aboveChance === null ? 1 : Math.sqrt(weight),
    })),
    areas: elements.areas.map(({ id }) => id),
    known,
  };
}

function spaceOf(node: MapNode, roomy: boolean): LayoutNode {
  const radius = radiusOf(node.kind, node.size);
  const letters = Math.min(node.label.length, 24);
  const lines = Math.min(3, Math.ceil(node.label.length / 24));
  return {
    id: node.id,
    area: node.kind === 'area' ? null : node.area,
    body: isBody(node.kind) || node.kind === 'area',
    halfWidth: radius + (roomy ? Math.min(52, letters * 2.2) : 7),
    halfHeight: radius + (roomy ? 4 + lines * 5 : 6),
  };
}
