/** Where an arrow key leads from a node: to the neighbour that lies most in its direction. Pure. */
import type { MapElements } from './elements.ts';
import type { Positions } from './scene.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const DIRECTION: Record<Arrow, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const isArrow = (key: string): key is Arrow => key in DIRECTION;

/** The neighbour in a direction, within 75° of it, near and straight ahead preferred; null where there is none.
 *  A node without neighbours steps to any other, so that nobody is stuck. */
export function step(elements: MapElements, positions: Positions, from: string, arrow: Arrow): string | null {
  const at = positions[from];
  if (!at) return null;
  const linked = new Set<string>();
  for (const { source, target } of elements.edges) {
    if (source === from) linked.add(target);
    if (target === from) linked.add(source);
  }
  const reachable = linked.size
    ? [...linked]
    : elements.nodes.map(({ id }) => id).filter((id) => id !== from);
  const [dx, dy] = DIRECTION[arrow];
  let best: string | null = null;
  let least = Infinity;
  for (const id of reachable.sort()) {
    const to = positions[id];
    if (!to) continue;
    const [x, y] = [to.x - at.x, to.y - at.y];
    const distance = Math.hypot(x, y);
    const ahead = distance === 0 ? -1 : (x * dx + y * dy) / distance;
    if (ahead < Math.cos((75 * Math.PI) / 180)) continue;
    const cost = distance * (2 - ahead);
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
