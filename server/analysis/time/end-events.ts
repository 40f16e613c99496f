/** Ends of terms as events of a calendar: the seats of one body that end on the same date are one event. */
import type { DateSpan } from '../../domain/dates.ts';
import { meets } from '../../domain/dates.ts';
import { compareIds, type Selection } from '../select.ts';
import type { CalendarOptions } from './term-ends.ts';
import { compareDated } from './order.ts';

export interface EndEvent {
  readonly body: number;
  /** The end, as far as it is known; both of its days are finite. */
  readonly date: DateSpan;
  /** Seats that end; empty: the body itself does. */
  readonly seats: readonly number[];
  /** It is certain that it ends then, on one day or on some day of the span. */
  readonly surely: boolean;
}

/** Events of a selection (made without a date), by date, then by id of the body. */
export function endEvents(
  selection: Selection,
  options: Pick<CalendarOptions, 'period' | 'seat' | 'body'>,
): EndEvent[] {
  const { snapshot, seatPresence, bodyPresence } = selection;
  const { seats } = snapshot;
  const asked = (date: DateSpan | null): date is DateSpan =>
    date !== null &&
    Number.isFinite(date.earliest + date.latest) &&
    (options.period === null || meets(date, options.period));
  const events = new Map<string, { body: number; date: DateSpan; seats: number[]; surely: boolean }>();
  for (const seat of selection.seats) {
    const date = seats.terms[seats.term[seat]].end;
    if (!options.seat(seat) || !asked(date)) continue;
    const key = `${seats.body[seat]} ${date.earliest} ${date.latest}`;
    const event = events.get(key) ?? { body: seats.body[seat], date, seats: [], surely: false };
    events.set(key, event);
    event.seats.push(seat);
    if (seatPresence[seat] === 2) event.surely = true;
  }
  const bodies = [...selection.bodies].flatMap((body): EndEvent[] => {
    const date = snapshot.bodies[body].term.end;
    if (!options.body(body) || !asked(date)) return [];
    return [{ body, date, seats: [], surely: bodyPresence[body] === 2 }];
  });
  const id = (event: EndEvent) => `${snapshot.bodies[event.body].id} ${event.seats.length === 0 ? 0 : 1}`;
  return [
    ...bodies,
    ...[...events.values()].map((event) => ({
      ...event,
      seats: event.seats.sort((a, b) => compareIds(seats.ids[a], seats.ids[b])),
    })),
  ].sort((a, b) => compareDated({ date: a.date, id: id(a) }, { date: b.date, id: id(b) }));
}
