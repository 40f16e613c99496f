/** When the terms in the bodies that a scenario changes end, and whether those that merge end together. */
import { endTogether, termEnds, type TermEnds } from '../merge/term-ends.ts';
import type { Selection } from '../select.ts';

export interface ScenarioTermEnds {
  /** Body by body, in the order of `before`. */
  readonly bodies: readonly TermEnds[];
  /**
   * Every body that follows several of today's: the known ends of these have a day in common. False: those of one do
   * not. Null: nothing merges, or of one that merges no end is known and the others end together.
   */
  readonly together: boolean | null;
}

/** `before`: indices of bodies that are changed; `after`: what each body after follows. */
export function scenarioTermEnds(
  selection: Selection,
  before: readonly number[],
  after: readonly { readonly follows: readonly number[] }[],
): ScenarioTermEnds {
  const bodies = termEnds(selection, before);
  const each = after
    .filter(({ follows }) => follows.length > 1)
    .map(({ follows }) => endTogether(bodies.filter(({ body }) => follows.includes(body))));
  if (each.includes(false)) return { bodies, together: false };
  return { bodies, together: each.length === 0 || each.includes(null) ? null : true };
}
