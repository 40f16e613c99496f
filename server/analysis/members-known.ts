/** How far the members of a body are known. */
import type { Range } from './snapshot.ts';
import { BEHALF_ORDER, HOLDER_KINDS } from './snapshot.ts';
import type { TwoMode } from './two-mode.ts';
import { seatsOf, type Selection } from './select.ts';

export interface MembersKnown {
  /** Distinct known members: surely to possibly. */
  readonly known: { readonly min: number; readonly max: number };
  /** Seats whose holder nobody names; max null: at least. */
  readonly unnamed: Range;
  /** Seats of which no source says on whose behalf. */
  readonly unknownBehalf: Range;
  /** How many seats a source says there are; null: none does. */
  readonly declared: Range | null;
  /** Nobody is known to sit in it, but it is known who convenes it. */
  readonly byConvenorAlone: boolean;
  /** Every seat is held by a representative who is named, and there are no more seats than these. */
  readonly allPeopleNamed: boolean;
  /** Of every seat it is known on whose behalf, and there are no more seats than these. */
  readonly allBehalfKnown: boolean;
}

/** How far the members of the body in a row are known. */
export function membersKnown(matrix: TwoMode, row: number): MembersKnown {
  const { selection, offsets, levels, bodies } = matrix;
  const { snapshot } = selection;
  const table = snapshot.seats;
  const body = bodies[row];
  const seats = seatsOf(selection, body);
  const unnamed = seats.filter((seat) => HOLDER_KINDS[table.holderKind[seat]] === 'unnamed');
  const named = seats.filter((seat) => HOLDER_KINDS[table.holderKind[seat]] === 'representative');
  const unknownBehalf = seats.filter((seat) => BEHALF_ORDER[table.behalfKind[seat]] === 'unknown');
  const { declaredSeats } = snapshot.bodies[body];
  const total = seatCount(selection, seats);
  const hasMoreSeats = declaredSeats !== null && (declaredSeats.max ?? Infinity) > total.min;
  let sure = 0;
  for (let e = offsets[row]; e < offsets[row + 1]; e++) if (levels[e] === 2) sure++;
  return {
    known: { min: sure, max: offsets[row + 1] - offsets[row] },
    unnamed: seatCount(selection, unnamed),
    unknownBehalf: seatCount(selection, unknownBehalf),
    declared: declaredSeats,
    byConvenorAlone: isKnownByConvenorAlone(selection, body),
    allPeopleNamed: seats.length > 0 && named.length === seats.length && !hasMoreSeats,
    allBehalfKnown: seats.length > 0 && unknownBehalf.length === 0 && !hasMoreSeats,
  };
}

/** How many places seats stand for: a possible seat may be none; max null: at least min. */
export function seatCount({ snapshot, seatPresence }: Selection, seats: Iterable<number>): Range {
  const { countMin, countMax } = snapshot.seats;
  let min = 0;
  let max = 0;
  for (const seat of seats) {
    if (seatPresence[seat] === 2) min += countMin[seat];
    max += countMax[seat] < 0 ? Infinity : countMax[seat];
  }
  return { min, max: max === Infinity ? null : max };
}

/** Nobody is known to sit in the body at the date, but somebody convenes it. */
export function isKnownByConvenorAlone(selection: Selection, body: number): boolean {
  return seatsOf(selection, body).length === 0 && selection.convened[body] > 0;
}
