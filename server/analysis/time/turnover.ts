/**
 * How seats change hands, year by year, and how long they last. A rate is a share of the seats that surely are there in
 * the year; tenure is told only of seats whose start and end are known, each as the range of what it can be.
 */
import type { DateSpan } from '../../domain/dates.ts';
import type { Filter } from '../filter.ts';
import { compareIds, select, type Selection } from '../select.ts';
import type { Range, Snapshot } from '../snapshot.ts';
import { changesHands, yearOfLife, type YearOfLife } from './timeline.ts';
import { hull, knownDays, yearsIn } from './years.ts';

export interface TurnoverYear {
  readonly year: YearOfLife;
  /** Share of the sure seats that surely began in the year; null: none is sure, or of one no source tells the start. */
  readonly entryRate: number | null;
  readonly exitRate: number | null;
}

export interface Tenure {
  /** Seats of which start and end are known. */
  readonly seats: number;
  readonly of: number;
  /** Years; null: none is known. */
  readonly median: Range | null;
  readonly mean: Range | null;
}

export interface Turnover {
  readonly years: readonly TurnoverYear[];
  readonly tenure: Tenure;
}

const DAYS_A_YEAR = 365.25;

/** Turnover of the seats of a selection (made without a date) in a period; null: the years of which something is
 *  known. */
export function turnover(selection: Selection, period: DateSpan | null): Turnover {
  const { snapshot, filter } = selection;
  const terms = [...selection.seats].map((seat) => snapshot.seats.terms[snapshot.seats.term[seat]]);
  const known = hull(terms.map(knownDays).filter((span) => span !== null));
  const axis = period !== null && Number.isFinite(period.earliest + period.latest) ? period : known;
  return {
    years: yearsIn(axis).map((date) => {
      const year = yearOfLife(snapshot, filter, date);
      const rate = (some: Range, unknown: number) =>
        year.seats.min === 0 || unknown > 0 ? null : some.min / year.seats.min;
      return {
        year,
        entryRate: rate(year.seatsBegin, year.startUnknown.sure),
        exitRate: rate(year.seatsEnd, year.endUnknown.sure),
      };
    }),
    tenure: tenureOf(terms),
  };
}

export interface ChangedSeat {
  readonly seat: number;
  readonly surely: boolean;
}

/** Seats that began (`start`) or ended (`end`) in a year: the list behind the figure of `turnover`. Sure ones first, then
 *  by id. */
export function seatsOfYear(
  snapshot: Snapshot,
  filter: Filter,
  year: DateSpan,
  bound: 'start' | 'end',
): ChangedSeat[] {
  const selection = select(snapshot, { ...filter, date: year });
  return [...selection.seats]
    .map((seat) => ({ seat, level: changesHands(selection, seat, bound, year) }))
    .filter(({ level }) => level > 0)
    .sort((a, b) => b.level - a.level || compareIds(snapshot.seats.ids[a.seat], snapshot.seats.ids[b.seat]))
    .map(({ seat, level }) => ({ seat, surely: level === 2 }));
}

/** Tenure of terms, first and last day included. */
export function tenureOf(
  terms: readonly { readonly start: DateSpan | null; readonly end: DateSpan | null }[],
): Tenure {
  const least: number[] = [];
  const most: number[] = [];
  for (const { start, end } of terms) {
    if (start === null || end === null) continue;
    const longest = (end.latest - start.earliest + 1) / DAYS_A_YEAR;
    if (!Number.isFinite(longest)) continue;
    least.push(Math.max(0, end.earliest - start.latest + 1) / DAYS_A_YEAR);
    most.push(longest);
  }
  const both = (of: (values: readonly number[]) => number): Range | null =>
    least.length === 0 ? null : { min: of(least), max: of(most) };
  return { seats: least.length, of: terms.length, median: both(median), mean: both(mean) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
