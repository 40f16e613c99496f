/** What the layout needs to know of what is drawn. Pure. */
import { isBody, type MapElements, type MapNode } from './elements.ts';
import type { LayoutInput, LayoutNode, Point } from './layout.ts';

/** Up to this many nodes each gets all the room its label wants; the more there are, the less, and labels come as the
 *  reader looks closer. */
const ALL_THE_ROOM = 50;

export function layoutInput(elements: MapElements, known: Readonly<Record<string, Point>>): LayoutInput {
  const share = Math.min(1, ALL_THE_ROOM / Math.max(1, elements.nodes.length));
  return {
    nodes: elements.nodes.map((node) => spaceOf(node, share)),
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

function spaceOf(node: MapNode, share: number): LayoutNode {
  const radius = node.radius;
  const letters = Math.min(node.label.length, 24);
  const lines = Math.min(3, Math.ceil(node.label.length / 24));
  return {
    id: node.id,
    area: node.kind === 'area' ? null : node.area,
    body: isBody(node.kind) || node.kind === 'area',
    halfWidth: radius + 6 + Math.min(48, letters * 2.2) * share,
    halfHeight: radius + 5 + lines * 5 * share,
  };
}
