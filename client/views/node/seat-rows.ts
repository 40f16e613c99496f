/** The seats of a body or of a member as rows of a picture: those who convene first, then those who sit. */
import type {
  Certainty,
  ConveningRole,
  Presence,
  RefFragment,
  Role,
  SeatPartsFragment,
  TermPartsFragment,
} from '../../api/generated/operations.ts';

export interface SeatRow {
  readonly id: string;
  /** Whose row it is: the body itself, an organisation, a person, a body sat in. Null: nobody is named. */
  readonly node: RefFragment | null;
  /** Second name: the person where the organisation comes first, or the organisation sat for. */
  readonly beside: RefFragment | null;
  readonly term: TermPartsFragment;
  readonly roles: readonly Role[];
  readonly convening: readonly ConveningRole[];
  readonly count: { readonly min: number; readonly max: number | null };
  readonly planned: boolean;
  readonly certainty: Certainty | null;
  readonly presence: Presence;
}

const ONE = { min: 1, max: 1 };

export interface ConveningLike {
  readonly role: ConveningRole;
  readonly term: TermPartsFragment;
  readonly certainty: Certainty | null;
}

/** Who convenes, one row for each; the roles of one convenor come together where their terms are the same. */
export function conveningRows<T extends ConveningLike>(
  items: readonly T[],
  whose: (item: T) => RefFragment,
): SeatRow[] {
  const rows = new Map<string, SeatRow>();
  for (const item of items) {
    const node = whose(item);
    const key = `${node.id} ${JSON.stringify(item.term)}`;
    const known = rows.get(key);
    rows.set(key, {
      id: `convening-${key}`,
      node,
      beside: null,
      term: item.term,
      roles: [],
      convening: [...(known?.convening ?? []), item.role],
      count: ONE,
      planned: false,
      certainty: item.certainty,
      presence: item.certainty === 'UNCERTAIN' ? 'POSSIBLE' : 'SURE',
    });
  }
  return [...rows.values()];
}

/** The seats of a body: by organisation, chairs first, then by name. */
export function seatsOfBody(
  seats: readonly SeatPartsFragment[],
  compare: (a: string, b: string) => number,
): SeatRow[] {
  return seats
    .map((seat) => row(seat, seat.onBehalfOf ?? seat.holder, seat.onBehalfOf ? seat.holder : null))
    .sort((a, b) => rank(a) - rank(b) || compare(nameOf(a), nameOf(b)) || compare(besideOf(a), besideOf(b)));
}

/** The seats of a member: by body, then by start. */
export function seatsOfMember(
  seats: readonly SeatPartsFragment[],
  beside: (seat: SeatPartsFragment) => RefFragment | null,
  compare: (a: string, b: string) => number,
): SeatRow[] {
  return seats
    .map((seat) => row(seat, seat.body, beside(seat)))
    .sort(
      (a, b) =>
        compare(nameOf(a), nameOf(b)) ||
        compare(a.term.possibleFrom ?? '', b.term.possibleFrom ?? '') ||
        compare(besideOf(a), besideOf(b)),
    );
}

function row(seat: SeatPartsFragment, node: RefFragment | null, beside: RefFragment | null): SeatRow {
  return {
    id: seat.id,
    node,
    beside,
    term: seat.term,
    roles: seat.roles.map(({ role }) => role),
    convening: [],
    count: seat.count,
    planned: seat.planned,
    certainty: seat.certainty,
    presence: seat.presence,
  };
}

const FIRST: readonly Role[] = ['CHAIR', 'VICE_CHAIR', 'SECRETARY'];

function rank(row: SeatRow): number {
  const at = FIRST.findIndex((role) => row.roles.includes(role));
  return row.node === null ? 99 : at < 0 ? FIRST.length : at;
}

const nameOf = (row: SeatRow): string => row.node?.name ?? '\uffff';
const besideOf = (row: SeatRow): string => row.beside?.name ?? '';

/** How many bodies these (seats, or what is convened) are in: surely, and others possibly. */
export function bodiesOf(
  seats: readonly { readonly presence: Presence; readonly body: { readonly id: string } }[],
): { sure: number; possible: number } {
  const sure = new Set(seats.filter(({ presence }) => presence === 'SURE').map(({ body }) => body.id));
  const all = new Set(seats.map(({ body }) => body.id));
  return { sure: sure.size, possible: all.size - sure.size };
}

/** On whose behalf seats are held, each once, in the order of the seats. */
export function organisationsSatFor(seats: readonly SeatPartsFragment[]): RefFragment[] {
  const found = new Map<string, RefFragment>();
  for (const { onBehalfOf } of seats) if (onBehalfOf) found.set(onBehalfOf.id, onBehalfOf);
  return [...found.values()];
}
