/** Lists behind figures, and the flows of places, from the seats that a scenario keeps, ends and makes. Pure. */
import type { DiffBody, DiffSeat } from '../../charts/diff-map.ts';
import type { Flow } from '../../charts/alluvial/alluvial.ts';
import type { ChangeState } from '../../charts/change-marks.ts';
import type { CountSpan } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import type { CellValue } from '../../ui/columns.ts';
import type { Outcome } from './outcome-figures.ts';

type Seat = Outcome['diff']['seats'][number];
type Organisation = NonNullable<Seat['organisation']>;
type Holder = NonNullable<Seat['holder']>;

/**
 * Seats by what becomes of their places: of one that stands for several some can stay and some go, and then it is two
 * lines. `places` are those of the line, so that those that stay or come sum up to the seats after.
 */
export const portions = (seats: readonly Seat[]): Seat[] =>
  seats.flatMap((seat) => [
    ...(seat.state === 'GONE' ? [] : [{ ...seat, places: seat.placesAfter }]),
    ...(seat.state === 'GONE' || seat.placesEnded.max !== 0
      ? [{ ...seat, state: 'GONE' as const, to: null, places: seat.placesEnded }]
      : []),
  ]);

/** Places of lines together; without an upper end where one has none. */
export const placesOf = (seats: readonly Seat[]): CountSpan =>
  seats.reduce<CountSpan>(
    (sum, { places: { min, max } }) => ({
      min: sum.min + min,
      max: sum.max === null || max === null ? null : sum.max + max,
    }),
    { min: 0, max: 0 },
  );

const places = ({ places: { min, max } }: Seat): number => max ?? min;

export interface OrganisationPlaces {
  readonly organisation: Organisation;
  readonly before: number;
  readonly after: number;
}

/** Organisations with their places, possible ones counted. */
export function organisationsOf(seats: readonly Seat[]): OrganisationPlaces[] {
  const found = new Map<string, OrganisationPlaces>();
  for (const seat of seats) {
    const { organisation, from, to } = seat;
    if (!organisation) continue;
    const one = found.get(organisation.id) ?? { organisation, before: 0, after: 0 };
    found.set(organisation.id, {
      organisation,
      before: one.before + (from ? places(seat) : 0),
      after: one.after + (to ? places(seat) : 0),
    });
  }
  return [...found.values()];
}

/** Named people with a seat before, or after. */
export function peopleOf(seats: readonly Seat[], side: 'from' | 'to'): Holder[] {
  return [
    ...new Map(
      seats.flatMap((seat) => (seat.holder && seat[side] ? [[seat.holder.id, seat.holder]] : [])),
    ).values(),
  ];
}

/** Named people who sit in several of the bodies before, and in one after. */
export function meetOnceOf(seats: readonly Seat[]): Holder[] {
  const where = (holder: string, side: 'from' | 'to'): number =>
    new Set(seats.flatMap((seat) => (seat.holder?.id === holder && seat[side] ? [seat[side]] : []))).size;
  return peopleOf(seats, 'from').filter(({ id }) => where(id, 'from') > 1 && where(id, 'to') === 1);
}

/** The member of a seat: its organisation, else all personal ones, or all of unknown organisation, as one. */
export const memberKey = ({ organisation, behalf }: Seat): string => organisation?.id ?? behalf;

/** Stand for "nothing before", "nothing after" and "another seat is kept". */
export const NOTHING = { from: '+', to: '-', elsewhere: '=' } as const;

export function flowsOf(seats: readonly Seat[]): Flow[] {
  const found = new Map<string, Flow>();
  for (const seat of seats) {
    const from = seat.from ?? NOTHING.from;
    const to = seat.to ?? (seat.heldElsewhere ? NOTHING.elsewhere : NOTHING.to);
    const state = seat.from === null ? 'NEW' : to === NOTHING.to ? 'GONE' : 'KEPT';
    const key = `${from}\u0000${to}`;
    found.set(key, { from, to, state, places: (found.get(key)?.places ?? 0) + places(seat) });
  }
  return [...found.values()].filter((flow) => flow.places > 0);
}

export function diffOf(outcome: Outcome): { readonly bodies: DiffBody[]; readonly seats: DiffSeat[] } {
  return {
    bodies: outcome.bodies.map(({ id, name, state }) => ({ key: id, name, state })),
    seats: portions(outcome.diff.seats)
      .filter((seat) => places(seat) > 0)
      .map((seat) => ({
        member: memberKey(seat),
        from: seat.from,
        to: seat.to,
        places: places(seat),
        possible: seat.places.min === 0,
      })),
  };
}

/** Seats as rows of an exported table: who, for whom, what becomes of it, from where to where, places. */
export const seatRows = (
  seats: readonly Seat[],
  nameOf: (id: string) => string,
  becomes: Readonly<Record<ChangeState, string>>,
  words: Words,
): CellValue[][] =>
  seats.map((seat) => [
    seat.holder?.name ?? null,
    seat.organisation?.name ?? words.t.words.behalf[seat.behalf],
    becomes[seat.state],
    seat.from === null ? null : nameOf(seat.from),
    seat.to === null ? null : nameOf(seat.to),
    words.range(seat.places),
  ]);
