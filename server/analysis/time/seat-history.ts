/** Seats that somebody has held, body by body, in the order of time. */
import type { DateSpan } from '../../domain/dates.ts';
import type { Selection } from '../select.ts';
import { seatSpans } from '../spans.ts';
import { compareDated } from './order.ts';

export interface SeatsInBody {
  readonly body: number;
  /** By first possible day, then last, then id. */
  readonly seats: readonly number[];
  /** From the first possible day of any of them to the last; infinite where no source bounds one of them. */
  readonly span: DateSpan;
}

/** Seats of these that a selection leaves; bodies by first possible day, then by id. */
export function seatHistory(selection: Selection, seats: readonly number[]): SeatsInBody[] {
  const { snapshot, seatPresence, spans } = selection;
  const possible = (seat: number) => seatSpans(snapshot, seat, spans[snapshot.seats.body[seat]]).possible;
  // What no source bounds is cut to the period of its data set, which is no knowledge of this seat.
  const isOpen = (seat: number, bound: 'start' | 'end') => {
    const { seats, bodies } = snapshot;
    const terms = [seats.terms[seats.term[seat]], bodies[seats.body[seat]].term];
    const side = bound === 'start' ? 'earliest' : 'latest';
    return terms.every((term) => !Number.isFinite(term[bound]?.[side]));
  };
  const byBody = new Map<number, number[]>();
  for (const seat of seats) {
    if (seatPresence[seat] === 0) continue;
    const body = snapshot.seats.body[seat];
    byBody.set(body, [...(byBody.get(body) ?? []), seat]);
  }
  const dated = (seat: number) => ({ date: possible(seat), id: snapshot.seats.ids[seat] });
  return [...byBody]
    .map(([body, own]) => ({
      body,
      seats: own.sort((a, b) => compareDated(dated(a), dated(b))),
      span: {
        earliest: Math.min(
          ...own.map((seat) => (isOpen(seat, 'start') ? -Infinity : possible(seat).earliest)),
        ),
        latest: Math.max(...own.map((seat) => (isOpen(seat, 'end') ? Infinity : possible(seat).latest))),
      },
    }))
    .sort((a, b) =>
      compareDated(
        { date: a.span, id: snapshot.bodies[a.body].id },
        { date: b.span, id: snapshot.bodies[b.body].id },
      ),
    );
}
