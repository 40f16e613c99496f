/**
 * When bodies and seats surely and possibly are there. Unknown bounds of a body are cut to the stated period of its
 * data set, those of a seat to the possible span of its body.
 */
import { meets, type DateSpan } from '../domain/dates.ts';
import { possibleSpan, sureSpan, type Presence } from '../domain/terms.ts';
import type { Snapshot } from './snapshot.ts';

export interface Spans {
  /** null: there is no day on which it surely is there. */
  readonly sure: DateSpan | null;
  readonly possible: DateSpan;
}

/** Possible span of each body, by index. */
export function bodySpans(snapshot: Snapshot): DateSpan[] {
  return snapshot.bodies.map((body) => possibleSpan(body.term, snapshot.datasets[body.dataset].period));
}

/** Spans of one seat within the possible span of its body. */
export function seatSpans(snapshot: Snapshot, seat: number, body: DateSpan): Spans {
  const term = snapshot.seats.terms[snapshot.seats.term[seat]];
  return { sure: sureSpan(term), possible: possibleSpan(term, body) };
}

/** How surely two spans overlap at a date or in a period (null: at any time): surely if their sure spans and the
 *  period have a day in common, not at all if their possible spans and the period have not, else possibly. */
export function overlapAt(a: Spans, b: Spans, date: DateSpan | null): Presence {
  if (a.sure && b.sure && haveCommonDay(a.sure, b.sure, date)) return 2;
  return haveCommonDay(a.possible, b.possible, date) ? 1 : 0;
}

/** Intervals that meet pairwise have a day in common. */
function haveCommonDay(a: DateSpan, b: DateSpan, date: DateSpan | null): boolean {
  return meets(a, b) && (date === null || (meets(a, date) && meets(b, date)));
}
