/**
 * Labels that do not collide. Greedy: the most important first (chosen, its neighbours, bodies by size, members),
 * each at the best of eight places beside its mark; one that finds no free place is left out until there is room.
 * Pure: screen positions in, boxes out.
 */
export interface LabelMark {
  readonly id: string;
  /** Centre and half size of the mark on the screen. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Higher first; ties by id. */
  readonly priority: number;
  /** Placed even where it covers others. */
  readonly must: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  /** Top left corner of the text box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How the lines are aligned: beside a mark towards it, above and below centred. */
  readonly align: 'left' | 'right' | 'center';
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 5;
const CELL = 72;

/** Rectangles in buckets, so that asking what is near does not ask everybody. */
class Buckets {
  #cells = new Map<number, Rect[]>();

  add(rect: Rect): void {
    for (const key of this.#keys(rect)) {
      const list = this.#cells.get(key);
      if (list) list.push(rect);
      else this.#cells.set(key, [rect]);
    }
  }

  /** Area shared with what was added; `own` is not counted. */
  covered(rect: Rect, own?: Rect): number {
    const seen = new Set<Rect>();
    let area = 0;
    for (const key of this.#keys(rect))
      for (const other of this.#cells.get(key) ?? []) {
        if (other === own || seen.has(other)) continue;
        seen.add(other);
        const width = Math.min(rect.x + rect.width, other.x + other.width) - Math.max(rect.x, other.x);
        const height = Math.min(rect.y + rect.height, other.y + other.height) - Math.max(rect.y, other.y);
        if (width > 0 && height > 0) area += width * height;
      }
    return area;
  }

  *#keys({ x, y, width, height }: Rect): Generator<number> {
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++)
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++)
        yield column * 65_537 + row;
  }
}

export interface LabelOptions {
  /** What the reader sees now, where more than that is drawn: labels of marks in it stay in it. */
  readonly window?: Rect;
  /** The side that is tried first. */
  readonly first?: 'right' | 'below';
}

/** Places of the labels that fit within `bounds`, clear of `taken`. */
export function placeLabels(
  marks: readonly LabelMark[],
  bounds: Rect,
  taken: readonly Rect[] = [],
  { window = bounds, first = 'right' }: LabelOptions = {},
): PlacedLabel[] {
  const shapes = new Buckets();
  const own = new Map<string, Rect>();
  for (const { id, x, y, radius } of marks) {
    const rect = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    own.set(id, rect);
    shapes.add(rect);
  }
  const texts = new Buckets();
  for (const rect of taken) texts.add(rect);
  const placed: PlacedLabel[] = [];
  const order = [...marks].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const mark of order) {
    if (mark.width === 0) continue;
    let best: PlacedLabel | null = null;
    let bestCost = Infinity;
    const seen = holds(window, mark) ? window : bounds;
    const upper = mark.y < window.y + window.height / 2 - 40;
    for (const [index, candidate] of candidates(mark, first, upper).entries()) {
      const area = candidate.width * candidate.height;
      const out = area - inside(candidate, seen);
      const onText = texts.covered(candidate, own.get(mark.id));
      const onShapes = shapes.covered(candidate, own.get(mark.id));
      if (!mark.must && (onText > 0 || out > area * 0.02 || onShapes > area * 0.015)) continue;
      const cost = onText * 4 + out * 6 + onShapes * 2 + index * area * 0.02;
      if (cost < bestCost) [best, bestCost] = [candidate, cost];
    }
    if (!best) continue;
    placed.push(best);
    texts.add(best);
  }
  return placed;
}

function candidates(
  { id, x, y, radius, width, height }: LabelMark,
  first: 'right' | 'below',
  upper: boolean,
): PlacedLabel[] {
  const right = x + radius + GAP;
  const left = x - radius - GAP - width;
  const below = y + radius + GAP - 1;
  const above = y - radius - GAP - height + 1;
  const middle = y - height / 2;
  const centre = x - width / 2;
  const diagonal = radius * 0.7 + 2;
  const at = (x: number, y: number, align: PlacedLabel['align']): PlacedLabel => ({
    id,
    x,
    y,
    width,
    height,
    align,
  });
  const beside = [at(right, middle, 'left'), at(left, middle, 'right')];
  const centred = [at(centre, below, 'center'), at(centre, above, 'center')];
  // Away from the middle, where the lines come from.
  if (first === 'below' && upper) centred.reverse();
  return [
    ...(first === 'below' ? [...centred, ...beside] : [...beside, ...centred]),
    at(x + diagonal, y + diagonal, 'left'),
    at(x + diagonal, y - diagonal - height, 'left'),
    at(x - diagonal - width, y + diagonal, 'right'),
    at(x - diagonal - width, y - diagonal - height, 'right'),
  ];
}

const holds = ({ x, y, width, height }: Rect, mark: LabelMark): boolean =>
  mark.x >= x && mark.x <= x + width && mark.y >= y && mark.y <= y + height;

function inside(rect: Rect, bounds: Rect): number {
  const width = Math.min(rect.x + rect.width, bounds.x + bounds.width) - Math.max(rect.x, bounds.x);
  const height = Math.min(rect.y + rect.height, bounds.y + bounds.height) - Math.max(rect.y, bounds.y);
  return width > 0 && height > 0 ? width * height : 0;
}
