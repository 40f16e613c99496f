/**
 * Terms as bars on a time axis. What is sure is solid; where a bound is known to a year or month only, the doubt is
 * hatched; where a bound is not known, what is possible is dashed; a single mention is a tick.
 */
import { daysOf } from '../i18n/dates.ts';
import type { TermPartsFragment } from '../api/generated/operations.ts';

export type BarKind = 'sure' | 'hatched' | 'possible' | 'tick';

export interface Bar {
  readonly kind: BarKind;
  /** Day numbers, inclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** A sure span this short is one mention. */
export const TICK_DAYS = 31;

const first = (date: string | null): number | null => (date === null ? null : (daysOf(date)?.from ?? null));
const last = (date: string | null): number | null => (date === null ? null : (daysOf(date)?.to ?? null));

/** The bars of a term, from left to right, cut to the axis. */
export function barsOf(term: TermPartsFragment, axis: Axis): Bar[] {
  const possibleFrom = first(term.possibleFrom) ?? -Infinity;
  const possibleTo = last(term.possibleTo) ?? Infinity;
  const sureFrom = first(term.sureFrom);
  const sureTo = last(term.sureTo);
  const bars: Bar[] = [];
  if (sureFrom === null || sureTo === null) {
    bars.push({ kind: 'possible', from: possibleFrom, to: possibleTo }, ...mentions(term));
  } else {
    if (possibleFrom < sureFrom) bars.push({ kind: doubt(term.start), from: possibleFrom, to: sureFrom - 1 });
    bars.push({ kind: sureTo - sureFrom <= TICK_DAYS ? 'tick' : 'sure', from: sureFrom, to: sureTo });
    if (possibleTo > sureTo) bars.push({ kind: doubt(term.end), from: sureTo + 1, to: possibleTo });
  }
  return bars
    .map((bar) => ({ ...bar, from: Math.max(bar.from, axis.from), to: Math.min(bar.to, axis.to) }))
    .filter((bar) => bar.from <= bar.to);
}

/** What a source attests within some days, though no single day is sure. */
function mentions({ attested }: TermPartsFragment): Bar[] {
  return attested.flatMap((date) => {
    const days = daysOf(date);
    return days && days.to - days.from <= TICK_DAYS
      ? [{ kind: 'tick' as const, from: days.from, to: days.to }]
      : [];
  });
}

/** A bound that is written down with both sides has its doubt within them; any other is open. */
function doubt(bound: string | null): BarKind {
  const days = bound === null ? null : daysOf(bound);
  return days && Number.isFinite(days.from) && Number.isFinite(days.to) ? 'hatched' : 'possible';
}

/** An axis that holds all terms, in whole years; open spans go as far as `period` (of the data set) does. */
export function axisOf(terms: readonly TermPartsFragment[], period: string | null): Axis {
  const outer = period === null ? null : daysOf(period);
  const days = terms
    .flatMap((term) => [
      first(term.possibleFrom),
      last(term.possibleTo),
      first(term.sureFrom),
      last(term.sureTo),
    ])
    .filter((day): day is number => day !== null && Number.isFinite(day));
  if (outer && Number.isFinite(outer.from) && days.length === 0) days.push(outer.from, outer.to);
  if (days.length === 0) days.push(0, 365);
  return wholeYears({ from: Math.min(...days), to: Math.max(...days) });
}

const DAY_MS = 86_400_000;
const yearStart = (year: number): number => Math.round(Date.UTC(year, 0, 1) / DAY_MS);
const yearAt = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();

function wholeYears({ from, to }: Axis): Axis {
  return { from: yearStart(yearAt(from)), to: yearStart(yearAt(to) + 1) - 1 };
}

/** Years to write on an axis: at most about ten, evenly apart. */
export function yearTicks(axis: Axis, most = 10): { readonly year: number; readonly day: number }[] {
  const firstYear = yearAt(axis.from);
  const lastYear = yearAt(axis.to);
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (lastYear - firstYear) / size <= most) ?? 100;
  const ticks = [];
  for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step)
    ticks.push({ year, day: yearStart(year) });
  return ticks;
}

/** Place on the axis, 0 to 100. */
export function percentOf(axis: Axis, day: number): number {
  return ((day - axis.from) / (axis.to + 1 - axis.from)) * 100;
}
