/** Counting seats of a row of a list. */
import type { Presence } from '../../api/generated/operations.ts';
import type { CountSpan } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.svelte.ts';

interface SeatLike {
  readonly presence: Presence;
  readonly count: CountSpan;
  readonly body: { readonly id: string };
  readonly onBehalfOf?: { readonly id: string; readonly collective?: boolean } | null;
}

/** How many a row stands for: a possible seat may be none; max null: at least min. */
export const placesOf = ({ presence, count }: Pick<SeatLike, 'presence' | 'count'>): CountSpan =>
  presence === 'SURE' ? count : { min: 0, max: count.max };

/** Seats, sure to all: a row that stands for several counts as many; one held for a collective that `of` belongs to is
 *  its own only possibly. */
export function seatSpan(seats: readonly SeatLike[], of?: string): CountSpan {
  const isShared = ({ onBehalfOf }: SeatLike): boolean =>
    of !== undefined && onBehalfOf?.collective === true && onBehalfOf.id !== of;
  const places = seats.map((seat) => placesOf(isShared(seat) ? { ...seat, presence: 'POSSIBLE' } : seat));
  return places.reduce<CountSpan>(
    (sum, { min, max }) => ({
      min: sum.min + min,
      max: sum.max === null || max === null ? null : sum.max + max,
    }),
    { min: 0, max: 0 },
  );
}

/** Bodies sat in, sure to all. */
export function bodySpan(seats: readonly Pick<SeatLike, 'presence' | 'body'>[]): CountSpan {
  const ids = (some: readonly Pick<SeatLike, 'body'>[]): number =>
    new Set(some.map(({ body }) => body.id)).size;
  return { min: ids(seats.filter(({ presence }) => presence === 'SURE')), max: ids(seats) };
}

/** What a span sorts and exports by: its sure end, else null. */
export const spanValue = (span: CountSpan | null): number | null =>
  span === null ? null : span.min + (span.max === null ? 0.25 : span.max > span.min ? 0.5 : 0);

/** A count in words. None at all is none that is known; no number at all is not known. */
export const spanText = (span: CountSpan, words: Words): string =>
  span.max === 0
    ? words.t.pages.data.noneKnown
    : span.min === 0 && span.max === null
      ? words.t.words.unknown
      : words.range(span);
