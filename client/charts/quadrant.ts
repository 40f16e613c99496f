/**
 * Pairs by how much their members and their tasks are the same. Pairs at the same place are one point with a count;
 * pairs whose task is not known stand beside the axis. Pure.
 */
import type { Quadrant } from '../api/generated/operations.ts';

export interface QuadrantPair {
  /** "a b", ids of the bodies. */
  readonly key: string;
  /** Overlap coefficient. */
  readonly x: number;
  /** Task overlap; null: not known. */
  readonly y: number | null;
  readonly aboveChance: boolean;
  readonly quadrant: Quadrant | null;
}

export interface QuadrantPoint {
  readonly key: string;
  readonly pairs: readonly QuadrantPair[];
  /** Position in the picture, pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly aboveChance: boolean;
}

export interface QuadrantGeometry {
  readonly left: number;
  readonly top: number;
  readonly size: { readonly width: number; readonly height: number };
  /** Middle of the strip of pairs whose task is not known. */
  readonly unknownY: number;
  readonly width: number;
  readonly height: number;
}

/** The square of the axes in a picture of this size, with the strip of the unknown under it. */
export function quadrantGeometry(width: number, height: number): QuadrantGeometry {
  const left = 34;
  const top = 14;
  const strip = 44;
  const size = { width: width - left - 20, height: height - top - strip - 40 };
  return { left, top, size, unknownY: top + size.height + strip * 0.62, width, height };
}

/** Room inside the frame, so that points on its edge are whole. */
const PADDING = 20;

/** Where a share of members stands. */
export const xOf = ({ left, size }: QuadrantGeometry, value: number): number =>
  left + PADDING + value * (size.width - 2 * PADDING);

/** Where a task overlap stands. */
export const yOf = ({ top, size }: QuadrantGeometry, value: number): number =>
  top + PADDING + (1 - value) * (size.height - 2 * PADDING);

/** Points by place. Places are rounded to the nearest twentieth: what would touch is one point with its count. */
export function quadrantPoints(pairs: readonly QuadrantPair[], geometry: QuadrantGeometry): QuadrantPoint[] {
  const places = new Map<string, QuadrantPair[]>();
  for (const pair of pairs) {
    const key = `${Math.round(pair.x * 20)} ${pair.y === null ? 'unknown' : Math.round(pair.y * 20)}`;
    const list = places.get(key);
    if (list) list.push(pair);
    else places.set(key, [pair]);
  }
  return [...places]
    .map(([key, list]): QuadrantPoint => {
      const { x, y } = list[0];
      return {
        key,
        pairs: list,
        x: xOf(geometry, Math.round(Math.min(1, x) * 20) / 20),
        y: y === null ? geometry.unknownY : yOf(geometry, Math.round(Math.min(1, y) * 20) / 20),
        radius: Math.min(15, 5 + 1.3 * Math.sqrt(list.length)),
        aboveChance: list.some((pair) => pair.aboveChance),
      };
    })
    .sort((a, b) => b.radius - a.radius || (a.key < b.key ? -1 : 1));
}
