/** What counts how much in the order of suggestions, in the address. Pure. */
import type { SuggestionWeights } from '../../api/generated/operations.ts';

export const PARTS = ['members', 'task', 'convenor', 'rhythm', 'status'] as const;
export type Part = (typeof PARTS)[number];

export const WEIGHTS = 'weights';

/** Weights that differ from their defaults: "task-0.5,rhythm-0"; what cannot be read is left out. */
export function readWeights(text: string | null): Partial<Record<Part, number>> {
  const found: Partial<Record<Part, number>> = {};
  for (const one of (text ?? '').split(',')) {
    const match = /^([a-z]+)-(\d(?:\.\d+)?)$/.exec(one);
    const part = PARTS.find((name) => name === match?.[1]);
    if (match && part && Number(match[2]) <= 1) found[part] = Number(match[2]);
  }
  return found;
}

/** As they stand in the address; null: all by default. */
export function writeWeights(weights: Partial<Record<Part, number>>): string | null {
  const written = PARTS.flatMap((part) => (weights[part] === undefined ? [] : [`${part}-${weights[part]}`]));
  return written.length > 0 ? written.join(',') : null;
}

/** The input of the interface; null: all by default. */
export function weightsInput(text: string | null): SuggestionWeights | null {
  const weights = readWeights(text);
  return Object.keys(weights).length > 0 ? weights : null;
}
