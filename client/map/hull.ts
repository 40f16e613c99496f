/** The area behind the bodies of a theme: their convex hull, drawn with a wide round edge. Pure. */
import type { Point } from './layout.ts';

/** Corners of the convex hull, counter-clockwise, without points on its edges (Andrew's monotone chain 1979). One or
 *  two points are their own hull. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length <= 2) return sorted;
  const turn = (o: Point, a: Point, b: Point): number =>
    (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
  const chain = (list: readonly Point[]): Point[] => {
    const half: Point[] = [];
    for (const point of list) {
      while (half.length >= 2 && turn(half[half.length - 2], half[half.length - 1], point) <= 0) half.pop();
      half.push(point);
    }
    half.pop();
    return half;
  };
  const hull = [...chain(sorted), ...chain(sorted.reverse())];
  return hull.length ? hull : [sorted[0]];
}

/** How far the edge of an area is from the centres of its bodies, in pixels at zoom 1. */
export const AREA_MARGIN = 34;
