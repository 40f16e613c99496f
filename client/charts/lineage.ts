/**
 * A lineage from left to right: a column a step, boxes that keep near to what they came of, arrows with words. Pure.
 * Columns by the longest way from a first ancestor, so that every arrow leads to the right; where the data have a
 * cycle, the arrow that closes it leads back.
 */
export interface LineageBox {
  readonly id: string;
  readonly lines: readonly string[];
}

export interface LineageLink {
  readonly from: string;
  readonly to: string;
}

export interface PlacedBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface LineageLayout {
  readonly boxes: readonly PlacedBox[];
  readonly width: number;
  readonly height: number;
}

export const BOX_WIDTH = 212;
const GAP_X = 132;
const GAP_Y = 34;
const LINE = 17;
const PADDING = 18;

/** The column of each: 0 for those that came of nothing here. */
export function columnsOf(
  ids: readonly string[],
  links: readonly LineageLink[],
): ReadonlyMap<string, number> {
  const earlier = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of links) if (earlier.has(from)) earlier.get(to)?.push(from);
  const column = new Map<string, number>();
  const on = new Set<string>();
  const visit = (id: string): number => {
    const known = column.get(id);
    if (known !== undefined) return known;
    if (on.has(id)) return -1;
    on.add(id);
    const at = Math.max(-1, ...(earlier.get(id) ?? []).map(visit)) + 1;
    on.delete(id);
    column.set(id, at);
    return at;
  };
  for (const id of ids) visit(id);
  return column;
}

/** Groups of ids that hang together, in the order in which they are first met. */
export function familiesOf(links: readonly LineageLink[]): string[][] {
  const near = new Map<string, Set<string>>();
  const join = (a: string, b: string) => near.set(a, (near.get(a) ?? new Set()).add(b));
  for (const { from, to } of links) {
    join(from, to);
    join(to, from);
  }
  const seen = new Set<string>();
  return [...near.keys()].flatMap((id) => {
    if (seen.has(id)) return [];
    const family = [id];
    seen.add(id);
    for (const one of family)
      for (const other of near.get(one) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          family.push(other);
        }
    return [family];
  });
}

/** Boxes in their columns; within a column in the order of what they came of. */
export function layOut(boxes: readonly LineageBox[], links: readonly LineageLink[]): LineageLayout {
  const column = columnsOf(
    boxes.map(({ id }) => id),
    links,
  );
  const count = Math.max(0, ...column.values()) + 1;
  const heightOf = ({ lines }: LineageBox): number => lines.length * LINE + PADDING;
  const middles = new Map<string, number>();
  const placed: PlacedBox[] = [];
  let height = 0;
  for (let at = 0; at < count; at++) {
    const wanted = (id: string): number => {
      const before = links
        .filter(({ from, to }) => to === id && middles.has(from))
        .map(({ from }) => middles.get(from) as number);
      return before.length ? before.reduce((sum, y) => sum + y, 0) / before.length : Infinity;
    };
    const own = boxes
      .filter(({ id }) => column.get(id) === at)
      .map((box, index) => ({ box, index, y: wanted(box.id) }))
      .sort((a, b) => (a.y === b.y ? a.index - b.index : a.y - b.y));
    let bottom = 0;
    for (const { box, y } of own) {
      const size = heightOf(box);
      const top = Math.max(bottom, Number.isFinite(y) ? y - size / 2 : bottom);
      placed.push({ id: box.id, x: at * (BOX_WIDTH + GAP_X), y: top, height: size });
      middles.set(box.id, top + size / 2);
      bottom = top + size + GAP_Y;
      height = Math.max(height, top + size);
    }
  }
  return { boxes: placed, width: count * BOX_WIDTH + (count - 1) * GAP_X, height };
}
