/** Years and months of the calendar as spans of days, and what begins and ends in them. */
import { dayNumber, isoDay, meets, within, type DateSpan } from '../../domain/dates.ts';
import type { Term } from '../../domain/terms.ts';
import type { Range } from '../snapshot.ts';

/** An axis has at most this many years. */
export const MOST_YEARS = 200;

/** A whole year. */
export function yearSpan(year: number): DateSpan {
  return { earliest: dayNumber(year, 1, 1) ?? 0, latest: dayNumber(year, 12, 31) ?? 0 };
}

/** Year of a day. */
export function yearOf(day: number): number {
  return Number(isoDay(day).slice(0, -6));
}

/** Years that a span meets, in order; of more than `MOST_YEARS` the last ones. An open span has none. */
export function yearsIn(span: DateSpan | null): DateSpan[] {
  if (span === null || !Number.isFinite(span.earliest) || !Number.isFinite(span.latest)) return [];
  const last = yearOf(span.latest);
  const first = Math.max(yearOf(span.earliest), last - MOST_YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => yearSpan(first + i));
}

/** Months since the year 0. */
export function monthOf(day: number): number {
  const iso = isoDay(day);
  return Number(iso.slice(0, -6)) * 12 + Number(iso.slice(-5, -3)) - 1;
}

/** `count` months from `month` (months since the year 0) on. */
export function monthSpan(month: number, count = 1): DateSpan {
  const first = (at: number) => dayNumber(Math.floor(at / 12), (at % 12) + 1, 1) ?? 0;
  return { earliest: first(month), latest: first(month + count) - 1 };
}

/** How surely something with this date (null: not known) falls into a span: surely if all its days do. An unknown date
 *  falls nowhere. */
export function fallsInto(date: DateSpan | null, span: DateSpan): 0 | 1 | 2 {
  if (date === null || !meets(date, span)) return 0;
  return within(date, span) ? 2 : 1;
}

/** What is known of a term: from the first to the last day that its bounds and attestations name. null: nothing. */
export function knownDays(term: Term): DateSpan | null {
  const spans = [term.start, term.end, ...term.attested].filter((span) => span !== null);
  return hull(spans);
}

/** From the first finite day of these spans to the last; null: there is none. */
export function hull(spans: readonly DateSpan[]): DateSpan | null {
  let earliest = Infinity;
  let latest = -Infinity;
  for (const span of spans) {
    for (const day of [span.earliest, span.latest]) {
      if (!Number.isFinite(day)) continue;
      earliest = Math.min(earliest, day);
      latest = Math.max(latest, day);
    }
  }
  return earliest <= latest ? { earliest, latest } : null;
}

/** Adds up how many surely and possibly are meant. */
export class Tally {
  private min = 0;
  private max = 0;

  /** Of `least` to `most` (Infinity: not known), at this level of sureness. */
  add(level: 0 | 1 | 2, least = 1, most = least): void {
    if (level === 0) return;
    if (level === 2) this.min += least;
    this.max += most;
  }

  get range(): Range {
    return { min: this.min, max: this.max === Infinity ? null : this.max };
  }

  get isEmpty(): boolean {
    return this.max === 0;
  }
}
