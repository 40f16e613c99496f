/**
 * Life of bodies year by year: what is there, what begins and ends, and in which order bodies came. Cost: one pass over
 * bodies and seats for each year of the axis.
 */
import type { DateSpan } from '../../domain/dates.ts';
import type { Filter } from '../filter.ts';
import { compareIds, seatsOf, select, type Selection } from '../select.ts';
import type { Range, Snapshot } from '../snapshot.ts';
import { compareDated } from './order.ts';
import { fallsInto, hull, knownDays, Tally, yearsIn } from './years.ts';

export interface BodyLife {
  readonly body: number;
  /** From the first to the last day that its own term, its phases of life and its seats name; null: no date is known. */
  readonly known: DateSpan | null;
}

export interface YearOfLife {
  readonly date: DateSpan;
  readonly bodies: Range;
  readonly seats: Range;
  readonly bodiesBegin: Range;
  readonly bodiesEnd: Range;
  readonly seatsBegin: Range;
  readonly seatsEnd: Range;
  /** Of the seats there, surely or possibly, and of the sure ones: how many have no start (end) in any source. Each may
   *  have begun (ended) in the year; none is counted as if it had. */
  readonly startUnknown: { readonly seats: number; readonly sure: number };
  readonly endUnknown: { readonly seats: number; readonly sure: number };
}

export interface Timeline {
  /** null: no date is known of anything. */
  readonly axis: DateSpan | null;
  /** By first known day, then last, then id; those of which no date is known come last. */
  readonly bodies: readonly BodyLife[];
  readonly years: readonly YearOfLife[];
  /** Indices of decisions about the bodies or by them, by date, undated ones last. */
  readonly decisions: readonly number[];
  /** Rows of successions that touch them, likewise. */
  readonly successions: readonly number[];
}

/** Life of the bodies of a selection. */
export function timeline(selection: Selection): Timeline {
  const { snapshot, filter } = selection;
  const idOf = (body: number) => snapshot.bodies[body].id;
  const lives = [...selection.bodies].map((body) => ({ body, known: knownLife(selection, body) }));
  const axis = hull(lives.flatMap(({ known }) => (known === null ? [] : [known])));
  const ids = lives.map(({ body }) => idOf(body));
  return {
    axis,
    bodies: lives.sort((a, b) =>
      compareDated({ date: a.known, id: idOf(a.body) }, { date: b.known, id: idOf(b.body) }),
    ),
    years: yearsIn(axis).map((year) => yearOfLife(snapshot, { ...filter, bodies: ids }, year)),
    decisions: decisionsOf(snapshot, new Set(selection.bodies)),
    successions: successionsOf(snapshot, new Set(selection.bodies)),
  };
}

/** Whatever the source names of a body: its term, its phases, and the terms of its seats. */
function knownLife(selection: Selection, body: number): DateSpan | null {
  const { snapshot } = selection;
  const { term, statuses } = snapshot.bodies[body];
  const seats = [...seatsOf(selection, body)].map((seat) => snapshot.seats.terms[snapshot.seats.term[seat]]);
  const terms = [term, ...statuses.map((phase) => phase.term), ...seats];
  return hull(terms.map(knownDays).filter((span) => span !== null));
}

/** One year: what is there, and what surely or possibly begins and ends in it. */
export function yearOfLife(snapshot: Snapshot, filter: Filter, year: DateSpan): YearOfLife {
  const selection = select(snapshot, { ...filter, date: year });
  const { bodyPresence, seatPresence } = selection;
  const table = snapshot.seats;
  const tallies = {
    bodies: new Tally(),
    seats: new Tally(),
    bodiesBegin: new Tally(),
    bodiesEnd: new Tally(),
    seatsBegin: new Tally(),
    seatsEnd: new Tally(),
  };
  const unknown = { start: { seats: 0, sure: 0 }, end: { seats: 0, sure: 0 } };
  for (const body of selection.bodies) {
    const { term, certainty } = snapshot.bodies[body];
    tallies.bodies.add(bodyPresence[body] as 1 | 2);
    tallies.bodiesBegin.add(capped(fallsInto(term.start, year), certainty === 'uncertain' ? 1 : 2));
    tallies.bodiesEnd.add(capped(fallsInto(term.end, year), certainty === 'uncertain' ? 1 : 2));
  }
  for (const seat of selection.seats) {
    const level = seatPresence[seat] as 1 | 2;
    const least = table.countMin[seat];
    const most = table.countMax[seat] < 0 ? Infinity : table.countMax[seat];
    tallies.seats.add(level, least, most);
    tallies.seatsBegin.add(changesHands(selection, seat, 'start', year), least, most);
    tallies.seatsEnd.add(changesHands(selection, seat, 'end', year), least, most);
    const term = table.terms[table.term[seat]];
    for (const bound of ['start', 'end'] as const) {
      if (term[bound] !== null) continue;
      unknown[bound].seats += 1;
      if (level === 2) unknown[bound].sure += 1;
    }
  }
  const { bodies, seats, bodiesBegin, bodiesEnd, seatsBegin, seatsEnd } = tallies;
  return {
    date: year,
    bodies: bodies.range,
    seats: seats.range,
    bodiesBegin: bodiesBegin.range,
    bodiesEnd: bodiesEnd.range,
    seatsBegin: seatsBegin.range,
    seatsEnd: seatsEnd.range,
    startUnknown: unknown.start,
    endUnknown: unknown.end,
  };
}

/** How surely a seat of a selection at a year begins or ends in it: not more surely than it is there. */
export function changesHands(
  { snapshot: { seats }, seatPresence }: Selection,
  seat: number,
  bound: 'start' | 'end',
  year: DateSpan,
): 0 | 1 | 2 {
  return capped(fallsInto(seats.terms[seats.term[seat]][bound], year), seatPresence[seat] as 1 | 2);
}

function capped(level: 0 | 1 | 2, most: 1 | 2): 0 | 1 | 2 {
  return Math.min(level, most) as 0 | 1 | 2;
}

/** Decisions about these bodies or taken by them, by date, undated ones last. */
export function decisionsOf(snapshot: Snapshot, bodies: ReadonlySet<number>): number[] {
  const touches = (ref: { readonly kind: string; readonly index: number } | null) =>
    ref !== null && ref.kind === 'body' && bodies.has(ref.index);
  return [...snapshot.decisions.keys()]
    .filter((index) => {
      const { by, about } = snapshot.decisions[index];
      return touches(by) || about.some(touches);
    })
    .sort((a, b) => compareDated(snapshot.decisions[a], snapshot.decisions[b]));
}

function successionsOf(snapshot: Snapshot, bodies: ReadonlySet<number>): number[] {
  return [...snapshot.succession.keys()]
    .filter((row) => {
      const { successor, predecessor } = snapshot.succession[row];
      return [successor, predecessor].some((ref) => ref.kind === 'body' && bodies.has(ref.index));
    })
    .sort(
      (a, b) =>
        compareDated(
          { date: snapshot.succession[a].date, id: '' },
          { date: snapshot.succession[b].date, id: '' },
        ) || compareIds(successionKey(snapshot, a), successionKey(snapshot, b)),
    );
}

/** Same order whatever the order of the list. */
export function successionKey(snapshot: Snapshot, row: number): string {
  const { successor, predecessor, kind } = snapshot.succession[row];
  const id = ({ kind: of, index }: typeof successor) =>
    of === 'body'
      ? snapshot.bodies[index].id
      : of === 'organisation'
        ? snapshot.organisations[index].id
        : `${of} ${index}`;
  return `${id(predecessor)} ${id(successor)} ${kind}`;
}
