/** When something ends because of a decision that takes effect on a day: the day before, unless it has ended already. */
import { formatDate } from '../domain/dates.ts';
import type { Term } from '../domain/terms.ts';
import type { Snapshot } from '../analysis/snapshot.ts';

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

/** Ids of the bodies that end and of the seats that end with them or are moved: what the change builds on. */
export function endingIds(
  before: Snapshot,
  after: Snapshot,
): { readonly bodies: string[]; readonly seats: string[] } {
  const { bodies, seats } = endingRows(before, after);
  return {
    bodies: bodies.map((body) => before.bodies[body].id),
    seats: seats.map((seat) => before.seats.ids[seat]),
  };
}

/** Bodies that are gone after the moves; seats that are gone or sit elsewhere. By index before. */
export function endingRows(before: Snapshot, after: Snapshot) {
  const staying = new Set(after.bodies.map(({ id }) => id));
  const bodyOf = new Map(after.seats.ids.map((id, row) => [id, after.bodies[after.seats.body[row]].id]));
  return {
    bodies: [...before.bodies.keys()].filter((body) => !staying.has(before.bodies[body].id)),
    seats: [...before.seats.ids.keys()].filter(
      (seat) => bodyOf.get(before.seats.ids[seat]) !== before.bodies[before.seats.body[seat]].id,
    ),
  };
}
