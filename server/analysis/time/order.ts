/** Order in time of what may have no date. */
import type { DateSpan } from '../../domain/dates.ts';
import { compareIds } from '../select.ts';

/** By earliest day, then latest; what has no date comes last; ties by id. */
export function compareDated(
  a: { readonly date: DateSpan | null; readonly id: string },
  b: { readonly date: DateSpan | null; readonly id: string },
): number {
  if (a.date === null || b.date === null)
    return Number(a.date === null) - Number(b.date === null) || compareIds(a.id, b.id);
  return (
    compareNumbers(a.date.earliest, b.date.earliest) ||
    compareNumbers(a.date.latest, b.date.latest) ||
    compareIds(a.id, b.id)
  );
}

/** Ascending; also for infinite ends, whose difference is no number. */
export function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
