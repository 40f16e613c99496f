/**
 * Circles whose areas are the sizes of two or three sets and whose common areas are what they share, as far as
 * circles can. The layout is that of venn.js (Frederickson); how far the drawn areas are from the numbers is measured
 * here, on a grid, and said beside the picture. Pure.
 */
import { normalizeSolution, scaleSolution, venn } from '@upsetjs/venn.js';

/** How many are exactly in these sets (positions), and in no other. */
export interface Region {
  readonly in: readonly number[];
  readonly count: number;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface EulerRegion extends Region {
  /** Where its number stands; null: it has no area of its own. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** Area in members. */
  readonly drawn: number;
}

export interface Euler {
  readonly circles: readonly Circle[];
  readonly regions: readonly EulerRegion[];
  /** The largest difference between a drawn area and its count, in members. */
  readonly error: number;
}

/** Steps of the measuring grid over the longer side. */
const GRID = 240;

/** Circles for 1 to 3 sets within a width and a height. Null where a set is empty or there are more than three:
 *  circles cannot show that. */
export function euler(sets: number, regions: readonly Region[], width: number, height: number): Euler | null {
  if (sets < 1 || sets > 3) return null;
  const sizeOf = (wanted: readonly number[]): number =>
    regions
      .filter((region) => wanted.every((set) => region.in.includes(set)))
      .reduce((sum, { count }) => sum + count, 0);
  const subsets = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]].filter((subset) =>
    subset.every((set) => set < sets),
  );
  if (subsets.some((subset) => subset.length === 1 && sizeOf(subset) === 0)) return null;
  const areas = subsets.map((subset) => ({ sets: subset.map(String), size: sizeOf(subset) }));
  const solution = scaleSolution(normalizeSolution(venn(areas), Math.PI / 2), width, height, 6);
  const circles = Array.from({ length: sets }, (_, index) => solution[String(index)]);
  return { circles, ...measured(circles, regions, sizeOf) };
}

/** Areas of the regions by counting points of a grid; a number stands at the point farthest from the region's edge. */
function measured(
  circles: readonly Circle[],
  regions: readonly Region[],
  sizeOf: (wanted: readonly number[]) => number,
): Pick<Euler, 'regions' | 'error'> {
  const left = Math.min(...circles.map(({ x, radius }) => x - radius));
  const right = Math.max(...circles.map(({ x, radius }) => x + radius));
  const top = Math.min(...circles.map(({ y, radius }) => y - radius));
  const bottom = Math.max(...circles.map(({ y, radius }) => y + radius));
  const step = Math.max(right - left, bottom - top) / GRID;
  const found = new Map<string, { points: number; x: number; y: number; depth: number }>();
  let inAny = 0;
  for (let y = top + step / 2; y < bottom; y += step)
    for (let x = left + step / 2; x < right; x += step) {
      let depth = Infinity;
      const inside: number[] = [];
      circles.forEach((circle, index) => {
        const within = circle.radius - Math.hypot(x - circle.x, y - circle.y);
        if (within >= 0) inside.push(index);
        depth = Math.min(depth, Math.abs(within));
      });
      if (inside.length === 0) continue;
      inAny++;
      const key = inside.join();
      const region = found.get(key);
      if (!region) found.set(key, { points: 1, x, y, depth });
      else {
        region.points++;
        if (depth > region.depth) Object.assign(region, { x, y, depth });
      }
    }
  // One scale for the whole picture: a member is this many points. Circles are exact, so they give the scale.
  const circlePoints = circles.reduce(
    (sum, { radius }) => sum + (Math.PI * radius * radius) / (step * step),
    0,
  );
  const members = circles.reduce((sum, _, index) => sum + sizeOf([index]), 0);
  const perMember = members > 0 ? circlePoints / members : inAny;
  const keys = new Set([...found.keys(), ...regions.map((region) => [...region.in].sort().join())]);
  let error = 0;
  const drawn = [...keys].map((key): EulerRegion => {
    const region = regions.find((other) => [...other.in].sort().join() === key);
    const points = found.get(key);
    const area = (points?.points ?? 0) / perMember;
    const count = region?.count ?? 0;
    error = Math.max(error, Math.abs(area - count));
    // A number needs room: half of the height of a digit around it.
    const at = points && points.depth > 4 ? { x: points.x, y: points.y } : null;
    return { in: region?.in ?? key.split(',').map(Number), count, drawn: area, at };
  });
  return { regions: drawn.filter(({ count }) => count > 0), error };
}
