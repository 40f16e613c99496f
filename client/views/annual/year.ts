/** Years of dates, and the ends of comparisons. Pure. */
import { parseEnds } from '../../i18n/dates.ts';

/** The year of a date, the last one of a period; null: no date, or an open end. */
export function yearOf(date: string | null): number | null {
  const to = date === null ? null : parseEnds(date)?.to;
  return to ? to.year : null;
}

/** Where the axis of two ranges ends; an open top does not count. */
export const axisEnd = (
  ...ranges: readonly ({ readonly min: number; readonly max: number | null } | null)[]
): number => Math.max(1, ...ranges.flatMap((range) => (range ? [range.max ?? range.min] : [])));
