/** Colour scales: how many (sequential), and against chance (diverging). Steps are named by tokens. Pure. */

export interface Step {
  /** Token of the colour. */
  readonly token: string;
  /** Lower end, included. */
  readonly from: number;
  /** Carries light ink. */
  readonly onDark: boolean;
}

/** Steps of a count from 1 to `most`: each number its own where seven steps are enough, else growing ones. */
export function countSteps(most: number): Step[] {
  const lower = most <= 7 ? [1, 2, 3, 4, 5, 6, 7] : most <= 12 ? [1, 2, 3, 4, 5, 6, 8] : growing(most);
  return lower.map((from, index) => ({ token: `seq-${index + 1}`, from, onDark: index + 1 >= 5 }));
}

/** Seven lower ends that grow by the same factor, without repeating. */
function growing(most: number): number[] {
  const ends: number[] = [1];
  for (let k = 1; k < 7; k++) ends.push(Math.max(ends[k - 1] + 1, Math.round(most ** (k / 7))));
  return ends;
}

/** Shared against expected: below a third, a half, four fifths; as expected; above five quarters, double, triple. */
export const LIFT_STEPS: readonly Step[] = [
  { token: 'div-d3', from: 0, onDark: true },
  { token: 'div-d2', from: 1 / 3, onDark: false },
  { token: 'div-d1', from: 1 / 2, onDark: false },
  { token: 'div-0', from: 4 / 5, onDark: false },
  { token: 'div-u1', from: 5 / 4, onDark: false },
  { token: 'div-u2', from: 2, onDark: false },
  { token: 'div-u3', from: 3, onDark: true },
];

/** The step a value falls in; null below the first. */
export function stepOf(steps: readonly Step[], value: number): Step | null {
  let found: Step | null = null;
  for (const step of steps) if (value >= step.from - 1e-9) found = step;
  return found;
}
