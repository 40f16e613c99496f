/** When something ends because of a decision that takes effect on a day: the day before, unless it has ended already. */
import { formatDate } from '../domain/dates.ts';
import type { Term } from '../domain/terms.ts';

/** Why something cannot end before a day: it begins, or is attested, on that day or later. */
export type TooLate = 'begins' | 'attested';

/** `ended`: it had ended before; else the notation of its last day, or why that cannot be. */
export type Ending = { readonly end: string } | 'ended' | TooLate;

/** How a term ends when it is to end before `day` (a day number). */
export function endBefore(day: number, { start, end, attested }: Term): Ending {
  if (end !== null && end.latest < day) return 'ended';
  if (start !== null && start.earliest >= day) return 'begins';
  if (attested.some((span) => span.earliest >= day)) return 'attested';
  return { end: dayNotation(day - 1) };
}

/** The notation of one day. */
export function dayNotation(day: number): string {
  return formatDate({ earliest: day, latest: day });
}
