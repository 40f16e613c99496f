/** Seats that somebody has held, body by body, in the order of time. */
import type { DateSpan } from '../../domain/dates.ts';
import type { Selection } from '../select.ts';
import { seatSpans } from '../spans.ts';
import { compareDated } from './order.ts';

export interface SeatsInBody {
  readonly body: number;
  /** By first possible day, then last, then id. */
  readonly seats: readonly number[];
  /** From the first possible day of any of them to the last; ends may be infinite. */
  readonly span: DateSpan;
}

/** Seats of these that a selection leaves; bodies by first possible day, then by id. */
export function seatHistory(selection: Selection, seats: readonly number[]): SeatsInBody[] {
  const { snapshot, seatPresence, spans } = selection;
  const possible = (seat: number) => seatSpans(snapshot, seat, spans[snapshot.seats.body[seat]]).possible;
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
        earliest: Math.min(...own.map((seat) => possible(seat).earliest)),
        latest: Math.max(...own.map((seat) => possible(seat).latest)),
      },
    }))
    .sort((a, b) =>
      compareDated(
        { date: a.span, id: snapshot.bodies[a.body].id },
        { date: b.span, id: snapshot.bodies[b.body].id },
      ),
    );
}
