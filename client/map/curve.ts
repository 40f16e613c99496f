/** How a line bends: where its control point stands along it (0 to 1) and how far beside it, in pixels at zoom 1. */
export interface Curve {
  readonly bend: number;
  readonly middle: number;
}

/** Share of the length of a line that it bends by. */
const BEND = 0.07;

/** A curve between two marks of these radii, `length` from centre to centre; `side`: 1 or -1. The control point stands
 *  midway between their rims: within a large mark the library could not tell where the line leaves it. */
export function curveOf(length: number, fromRadius: number, toRadius: number, side: 1 | -1): Curve {
  const middle = length > 0 ? 0.5 + (fromRadius - toRadius) / (2 * length) : 0.5;
  return { bend: Math.round(side * length * BEND), middle: Math.min(1, Math.max(0, middle)) };
}
