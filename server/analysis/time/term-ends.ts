/**
 * When terms end: seats and bodies by month, and windows in which the terms of several bodies end together, so that a
 * merger costs nobody the rest of a term. An end that is not known is in no month.
 */
import type { DateSpan } from '../../domain/dates.ts';
import { compareIds, type Selection } from '../select.ts';
import type { Range } from '../snapshot.ts';
import { seatSpans } from '../spans.ts';
import { compareNumbers } from './order.ts';
import { fallsInto, hull, monthOf, monthSpan, Tally } from './years.ts';

/** A list of months has at most this many, a list of windows this many. */
export const MOST_MONTHS = 600;
export const MOST_WINDOWS = 12;

export interface Ending {
  /** Index of the seat or body. */
  readonly index: number;
  /** 2: the end lies wholly within, 1: possibly. */
  readonly level: 1 | 2;
}

export interface EndsOfBody {
  readonly body: number;
  readonly ends: Range;
  /** Seats of it that are there on the day before the span or begin within. */
  readonly of: Range;
}

export interface TermEnds {
  readonly span: DateSpan;
  readonly seats: Range;
  /** Surely ending ones first, then by id. */
  readonly endingSeats: readonly Ending[];
  readonly endingBodies: readonly Ending[];
  /** Bodies with a seat that ends; most surely ending ones first, then by id. */
  readonly bodies: readonly EndsOfBody[];
}

export interface TermCalendar {
  /** null: no end is known. */
  readonly axis: DateSpan | null;
  readonly months: readonly TermEnds[];
  /** Best first; they do not overlap. */
  readonly windows: readonly TermEnds[];
  readonly seatsOfUnknownEnd: number;
  readonly seatsTotal: number;
}

export interface CalendarOptions {
  /** null: from the first known end to the last. */
  readonly period: DateSpan | null;
  readonly windowMonths: number;
  /** Whether a seat, a body is asked for. */
  readonly seat: (seat: number) => boolean;
  readonly body: (body: number) => boolean;
}

/** Ends of the terms of a selection (made without a date). */
export function termCalendar(selection: Selection, options: CalendarOptions): TermCalendar {
  const ends = new Ends(selection, options);
  const axis = within(ends.hull(), options.period);
  const months = ends.months(axis).map((month) => ends.in(monthSpan(month)));
  return {
    axis,
    months,
    windows: ends.windows(axis, options.windowMonths),
    seatsOfUnknownEnd: ends.seats.filter((seat) => ends.endOfSeat(seat) === null).length,
    seatsTotal: ends.seats.length,
  };
}

function within(span: DateSpan | null, period: DateSpan | null): DateSpan | null {
  if (span === null || period === null) return span;
  const cut = {
    earliest: Math.max(span.earliest, period.earliest),
    latest: Math.min(span.latest, period.latest),
  };
  return cut.earliest <= cut.latest ? cut : null;
}

class Ends {
  readonly seats: readonly number[];
  private readonly bodies: readonly number[];
  private readonly selection: Selection;

  constructor(selection: Selection, { seat, body }: CalendarOptions) {
    this.selection = selection;
    this.seats = [...selection.seats].filter(seat);
    this.bodies = [...selection.bodies].filter(body);
  }

  endOfSeat(seat: number): DateSpan | null {
    const { seats } = this.selection.snapshot;
    return seats.terms[seats.term[seat]].end;
  }

  private endOfBody(body: number): DateSpan | null {
    return this.selection.snapshot.bodies[body].term.end;
  }

  private known(): DateSpan[] {
    return [
      ...this.seats.map((seat) => this.endOfSeat(seat)),
      ...this.bodies.map((body) => this.endOfBody(body)),
    ].filter((end) => end !== null);
  }

  hull(): DateSpan | null {
    return hull(this.known());
  }

  /** Months in which something surely or possibly ends; of too many the last ones. An end that may be any month of
   *  more than two years is in none: it would be in all of them. */
  months(axis: DateSpan | null): number[] {
    if (axis === null) return [];
    const found = new Set<number>();
    for (const end of this.known()) {
      const from = Math.max(end.earliest, axis.earliest);
      const to = Math.min(end.latest, axis.latest);
      if (!(to - from <= LONGEST_SPREAD)) continue;
      for (let month = monthOf(from); from <= to && month <= monthOf(to); month++) found.add(month);
    }
    return [...found].sort((a, b) => a - b).slice(-MOST_MONTHS);
  }

  in(span: DateSpan): TermEnds {
    const { snapshot, seatPresence, bodyPresence } = this.selection;
    const { body, ids, countMin, countMax } = snapshot.seats;
    const level = (end: DateSpan | null, most: number) => Math.min(fallsInto(end, span), most) as 0 | 1 | 2;
    const total = new Tally();
    const byBody = new Map<number, Tally>();
    const endingSeats = this.seats.flatMap((seat): Ending[] => {
      const found = level(this.endOfSeat(seat), seatPresence[seat]);
      if (found === 0) return [];
      const most = countMax[seat] < 0 ? Infinity : countMax[seat];
      const own = byBody.get(body[seat]) ?? new Tally();
      byBody.set(body[seat], own);
      for (const tally of [total, own]) tally.add(found, countMin[seat], most);
      return [{ index: seat, level: found }];
    });
    const endingBodies = this.bodies.flatMap((one): Ending[] => {
      const found = level(this.endOfBody(one), bodyPresence[one]);
      return found === 0 ? [] : [{ index: one, level: found }];
    });
    const idOf = (one: number) => snapshot.bodies[one].id;
    const surelyFirst = (id: (index: number) => string) => (a: Ending, b: Ending) =>
      b.level - a.level || compareIds(id(a.index), id(b.index));
    return {
      span,
      seats: total.range,
      endingSeats: endingSeats.sort(surelyFirst((seat) => ids[seat])),
      endingBodies: endingBodies.sort(surelyFirst(idOf)),
      bodies: [...byBody]
        .map(([one, ends]) => ({ body: one, ends: ends.range, of: this.seatsAround(one, span) }))
        .sort(
          (a, b) =>
            b.ends.min - a.ends.min ||
            compareNumbers(b.ends.max ?? Infinity, a.ends.max ?? Infinity) ||
            compareIds(idOf(a.body), idOf(b.body)),
        ),
    };
  }

  /** Seats of a body that are there at some time from the day before the span to its end. */
  private seatsAround(body: number, span: DateSpan): Range {
    const { snapshot, seatPresence, spans } = this.selection;
    const { countMin, countMax } = snapshot.seats;
    const tally = new Tally();
    const at = { earliest: span.earliest - 1, latest: span.latest };
    for (const seat of this.seats) {
      if (snapshot.seats.body[seat] !== body) continue;
      const { sure, possible } = seatSpans(snapshot, seat, spans[body]);
      if (possible.earliest > at.latest || possible.latest < at.earliest) continue;
      const surely = sure !== null && sure.earliest <= at.latest && sure.latest >= at.earliest;
      const level = Math.min(surely ? 2 : 1, seatPresence[seat]) as 1 | 2;
      tally.add(level, countMin[seat], countMax[seat] < 0 ? Infinity : countMax[seat]);
    }
    return tally.range;
  }

  /** Windows of so many months in which terms of at least two bodies surely end, of their seats or their own; most
   *  bodies, then most seats, then the narrowest around the same ends. */
  windows(axis: DateSpan | null, length: number): TermEnds[] {
    if (axis === null) return [];
    const starts = new Set<number>();
    for (const month of this.months(axis))
      for (let start = month - length + 1; start <= month; start++) starts.add(start);
    const counted = [...starts].map((start) => {
      const span = monthSpan(start, length);
      const bodies = new Set<number>();
      let seats = 0;
      for (const seat of this.seats) {
        if (fallsInto(this.endOfSeat(seat), span) < 2 || this.selection.seatPresence[seat] < 2) continue;
        bodies.add(this.selection.snapshot.seats.body[seat]);
        seats += this.selection.snapshot.seats.countMin[seat];
      }
      for (const body of this.bodies)
        if (fallsInto(this.endOfBody(body), span) === 2 && this.selection.bodyPresence[body] === 2)
          bodies.add(body);
      return { start, span, bodies: bodies.size, seats };
    });
    const best: typeof counted = [];
    const ranked = counted
      .filter((window) => window.bodies > 1)
      // Of windows that hold the same ends the one that begins latest is the narrowest around them.
      .sort((a, b) => b.bodies - a.bodies || b.seats - a.seats || b.start - a.start);
    for (const window of ranked)
      if (best.length < MOST_WINDOWS && best.every((one) => Math.abs(one.start - window.start) >= length))
        best.push(window);
    return best.map(({ span }) => this.in(span));
  }
}

/** Days of two years. */
const LONGEST_SPREAD = 731;
