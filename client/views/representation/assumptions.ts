/**
 * Hours that no source gives: a number or a range a field, in the address, so that a link computes the same. Pure.
 */
import type { LoadAssumptions } from '../../api/generated/operations.ts';

export interface Assumption {
  readonly min: number;
  readonly max: number;
}

export const ASSUMPTIONS = ['hours', 'preparation', 'travel', 'convenor'] as const;
export type AssumptionName = (typeof ASSUMPTIONS)[number];

/** The parameter of the address that keeps an assumption. */
export const parameterOfAssumption: Record<AssumptionName, string> = {
  hours: 'h',
  preparation: 'prep',
  travel: 'travel',
  convenor: 'conv',
};

/** A number or a range as people write it: "2–3", "2 - 3", "1,5"; null: neither, or out of bounds (0 to 1000). */
export function readAssumption(text: string): Assumption | null {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*(?:[-–—]\s*(\d+(?:[.,]\d+)?))?\s*$/.exec(text);
  if (!match) return null;
  const min = Number(match[1].replace(',', '.'));
  const max = match[2] === undefined ? min : Number(match[2].replace(',', '.'));
  return min <= max && max <= 1000 ? { min, max } : null;
}

/** As it stands in the address: "2-3", "1.5". */
export const writeAssumption = ({ min, max }: Assumption): string =>
  min === max ? `${min}` : `${min}-${max}`;

/** The input of the interface from what stands in the address; null: all by default. */
export function assumptionsInput(get: (parameter: string) => string | null): LoadAssumptions | null {
  const input: Record<string, number> = {};
  for (const name of ASSUMPTIONS) {
    const text = get(parameterOfAssumption[name]);
    const value = text === null ? null : readAssumption(text);
    if (!value) continue;
    input[`${name}Min`] = value.min;
    input[`${name}Max`] = value.max;
  }
  return Object.keys(input).length ? (input as LoadAssumptions) : null;
}
