/**
 * How often a body meets. Meetings a year are the sum of its rhythms that are meetings; events do not count. There is
 * no default: without a rhythm it is not known how often a body meets.
 */
import { meets, type DateSpan } from '../domain/dates.ts';
import { possibleSpan, presence } from '../domain/terms.ts';
import type { Body, Range, Rhythm } from './snapshot.ts';

/** Spans longer than this many days are a period, over which hours are added up; shorter ones are a date, at which
 *  they are a rate a year. */
export const LONGEST_DATE = 366;

/** Whether the filter's date is a period. */
export function isPeriod(date: DateSpan | null): date is DateSpan {
  return date !== null && date.latest - date.earliest + 1 > LONGEST_DATE;
}

/**
 * Meetings a year of a body at a date, in a period, or at any time (null); null: not known. max null: at least min.
 * `span` is the possible span of the body, to which unknown bounds of its rhythms are cut. A rhythm without any date
 * holds as long as the body does. One that is only possibly in force adds from 0 on where another surely is, and
 * counts as it stands where none is: it is the best that is known. Rhythms of different times are alternatives.
 */
export function meetingsAt(body: Body, date: DateSpan | null, span: DateSpan): Range | null {
  const rhythms = body.rhythms
    .filter((rhythm) => rhythm.what === 'meeting')
    .map((rhythm) => ({
      rhythm,
      undated: rhythm.term.start === null && rhythm.term.end === null && rhythm.term.attested.length === 0,
      presence: presence(rhythm.term, date, span),
      span: possibleSpan(rhythm.term, span),
    }))
    .filter((one) => one.undated || one.presence > 0);
  const known = rhythms.filter((one) => one.rhythm.perYear !== null);
  if (known.length === 0) return null;
  const isOpen = rhythms.length > known.length;

  const surely = (one: (typeof known)[number]) => one.undated || one.presence === 2;
  if (date !== null && !isPeriod(date)) {
    const sure = known.filter(surely);
    const least =
      sure.length > 0 ? sumOf(sure.map(rate)).min : Math.min(...known.map((one) => rate(one).min));
    return { min: least, max: isOpen ? null : sumOf(known.map(rate)).max };
  }
  // Over a longer time: what holds on the first day of each rhythm.
  const rates = known.map(({ span: { earliest } }) =>
    sumOf(known.filter((one) => one.undated || meets(one.span, { earliest, latest: earliest })).map(rate)),
  );
  const max =
    isOpen || rates.some((one) => one.max === null) ? null : Math.max(...rates.map((one) => one.max ?? 0));
  return { min: Math.min(...rates.map((one) => one.min)), max };
}

function rate({ rhythm }: { readonly rhythm: Rhythm }): Range {
  return rhythm.perYear ?? { min: 0, max: null };
}

function sumOf(ranges: readonly Range[]): Range {
  return ranges.reduce<Range>(
    (sum, { min, max }) => ({
      min: sum.min + min,
      max: sum.max === null || max === null ? null : sum.max + max,
    }),
    { min: 0, max: 0 },
  );
}

/** Years that something lasts in a period: surely to possibly. `null` spans are never. */
export interface Years {
  readonly min: number;
  /** Infinity: the period has no end. */
  readonly max: number;
}

const DAYS_A_YEAR = 365.25;

/** Years of a period that any of the spans covers. */
export function yearsCovered(spans: readonly (DateSpan | null)[], period: DateSpan): number {
  const cut = spans
    .filter((span) => span !== null)
    .map(({ earliest, latest }) => ({
      earliest: Math.max(earliest, period.earliest),
      latest: Math.min(latest, period.latest),
    }))
    .filter(({ earliest, latest }) => earliest <= latest)
    .sort((a, b) => a.earliest - b.earliest);
  let days = 0;
  let until = -Infinity;
  for (const { earliest, latest } of cut) {
    const from = Math.max(earliest, until + 1);
    if (from <= latest) days += latest - from + 1;
    until = Math.max(until, latest);
  }
  return days / DAYS_A_YEAR;
}
