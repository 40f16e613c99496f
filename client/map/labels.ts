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
    const right = Math.floor((rect.x + rect.width) / CELL);
    const bottom = Math.floor((rect.y + rect.height) / CELL);
    for (let column = Math.floor(rect.x / CELL); column <= right; column++)
      for (let row = Math.floor(rect.y / CELL); row <= bottom; row++) {
        const key = column * 65_537 + row;
        const list = this.#cells.get(key);
        if (list) list.push(rect);
        else this.#cells.set(key, [rect]);
      }
  }

  /**
   * Area shared with what was added, but for `own`; what lies in several buckets counts in each, which only makes it
   * the more to be avoided. Stops counting above `enough`: then the exact area no longer matters.
   */
  covered(rect: Rect, own: Rect | undefined, enough: number): number {
    let area = 0;
    const { x, y } = rect;
    const right = x + rect.width;
    const bottom = y + rect.height;
    const lastColumn = Math.floor(right / CELL);
    const lastRow = Math.floor(bottom / CELL);
    for (let column = Math.floor(x / CELL); column <= lastColumn; column++)
      for (let row = Math.floor(y / CELL); row <= lastRow; row++) {
        const list = this.#cells.get(column * 65_537 + row);
        if (!list) continue;
        for (const other of list) {
          if (other === own) continue;
          const width = Math.min(right, other.x + other.width) - Math.max(x, other.x);
          if (width <= 0) continue;
          const height = Math.min(bottom, other.y + other.height) - Math.max(y, other.y);
          if (height <= 0) continue;
          area += width * height;
          if (area > enough) return area;
        }
      }
    return area;
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
      if (!mark.must && out > area * 0.02) continue;
      const mine = own.get(mark.id);
      const onText = texts.covered(candidate, mine, mark.must ? Infinity : 0);
      if (!mark.must && onText > 0) continue;
      const onShapes = shapes.covered(candidate, mine, mark.must ? Infinity : area * 0.015);
      if (!mark.must && onShapes > area * 0.015) continue;
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
