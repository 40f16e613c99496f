/** Counting seats of a row of a list. */
import type { Presence } from '../../api/generated/operations.ts';
import type { CountSpan } from '../../i18n/format.ts';

interface SeatLike {
  readonly presence: Presence;
  readonly body: { readonly id: string };
}

/** Seats, sure to all. */
export function seatSpan(seats: readonly SeatLike[]): CountSpan {
  return { min: seats.filter(({ presence }) => presence === 'SURE').length, max: seats.length };
}

/** Bodies sat in, sure to all. */
export function bodySpan(seats: readonly SeatLike[]): CountSpan {
  const ids = (some: readonly SeatLike[]): number => new Set(some.map(({ body }) => body.id)).size;
  return { min: ids(seats.filter(({ presence }) => presence === 'SURE')), max: ids(seats) };
}

/** What a span sorts and exports by: its sure end, else null. */
export const spanValue = (span: CountSpan | null): number | null =>
  span === null ? null : span.min + (span.max === null ? 0.25 : span.max > span.min ? 0.5 : 0);
