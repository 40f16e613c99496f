/** Seats as columns of the snapshot. */
import {
  BEHALF_ORDER,
  CERTAINTY_ORDER,
  HOLDER_KINDS,
  type RoleTerm,
  type SeatTable,
} from '../analysis/snapshot.ts';
import { BEHALF_KINDS, ROLES, type Certainty } from '../domain/enumerations.ts';
import type { Term } from '../domain/terms.ts';
import type { Row } from './driver.ts';
import { termOf, word } from './stored-values.ts';

/** The list that `snapshot/seats` returns for a seat. */
type StoredSeat = readonly [
  id: string,
  dataset: string | null,
  holder: string | null,
  onBehalfOf: string | null,
  behalf: string | null,
  countMin: number | null,
  countMax: number | null,
  roles: readonly string[] | null,
  deputyOf: string | null,
  planned: boolean | null,
  start: string | null,
  end: string | null,
  attested: readonly string[] | null,
];

type Places = ReadonlyMap<string, number>;

export interface SeatRows {
  readonly rows: readonly Row<'snapshot/seats'>[];
  readonly roleTerms: readonly Row<'snapshot/role-terms'>[];
  readonly certainties: ReadonlyMap<string, Certainty>;
  readonly at: {
    readonly dataset: Places;
    readonly body: Places;
    readonly organisation: Places;
    readonly representative: Places;
    readonly office: Places;
  };
}

/** Seats in the order of their bodies, within a body of their ids. */
export function seatTable({ rows, roleTerms, certainties, at }: SeatRows): SeatTable {
  const stored: { body: number; seat: StoredSeat }[] = [];
  for (const { body, seats } of rows) {
    const index = at.body.get(body);
    if (index === undefined) continue;
    const sorted = (seats as unknown as readonly StoredSeat[]).toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
    for (const seat of sorted) stored.push({ body: index, seat });
  }
  stored.sort((a, b) => a.body - b.body);
  const count = stored.length;
  const ids = stored.map(({ seat }) => seat[0]);
  const places = new Map(ids.map((id, s) => [id, s]));
  const terms = new Terms();
  const table = {
    dataset: new Uint16Array(count),
    body: new Int32Array(count),
    holderKind: new Uint8Array(count),
    holder: new Int32Array(count).fill(-1),
    behalfKind: new Uint8Array(count),
    behalf: new Int32Array(count).fill(-1),
    countMin: new Int32Array(count),
    countMax: new Int32Array(count),
    roles: new Uint16Array(count),
    deputyOf: new Int32Array(count).fill(-1),
    planned: new Uint8Array(count),
    certainty: new Uint8Array(count),
    term: new Uint32Array(count),
  };
  stored.forEach(({ body, seat }, s) => {
    const [id, dataset, holder, onBehalfOf, behalf, countMin, countMax, roles, deputyOf, planned] = seat;
    table.dataset[s] = (dataset === null ? undefined : at.dataset.get(dataset)) ?? 0;
    table.body[s] = body;
    setHolder(s, holder);
    setBehalf(s, id, behalf, onBehalfOf);
    table.countMin[s] = countMin ?? 1;
    table.countMax[s] = countMax ?? (countMin === null ? 1 : -1);
    table.roles[s] = roleBits(roles, id);
    if (deputyOf !== null) table.deputyOf[s] = places.get(deputyOf) ?? -1;
    table.planned[s] = planned === true ? 1 : 0;
    table.certainty[s] = CERTAINTY_ORDER.indexOf(certainties.get(id) ?? null);
    table.term[s] = terms.of(seat[10], seat[11], seat[12]);
  });
  return { count, ids, ...table, terms: terms.list, roleTerms: roleTermsBySeat(roleTerms, places) };

  function setHolder(s: number, holder: string | null): void {
    if (holder === null) return;
    for (const kind of ['representative', 'office'] as const) {
      const index = at[kind].get(holder);
      if (index === undefined) continue;
      table.holderKind[s] = HOLDER_KINDS.indexOf(kind);
      table.holder[s] = index;
    }
  }

  function setBehalf(s: number, id: string, behalf: string | null, onBehalfOf: string | null): void {
    const kind = word(BEHALF_KINDS, behalf ?? 'unknown', id);
    table.behalfKind[s] = BEHALF_ORDER.indexOf(kind);
    if (onBehalfOf !== null)
      table.behalf[s] = at.organisation.get(onBehalfOf) ?? at.body.get(onBehalfOf) ?? -1;
  }
}

function roleBits(roles: readonly string[] | null, seat: string): number {
  return (roles ?? ['member']).reduce(
    (bits, role) => bits | (1 << ROLES.indexOf(word(ROLES, role, seat))),
    0,
  );
}

/** Terms that are the same are one. */
class Terms {
  readonly list: Term[] = [];
  readonly #places = new Map<string, number>();

  of(start: string | null, end: string | null, attested: readonly string[] | null): number {
    const key = `${start ?? ''}/${end ?? ''}/${attested?.join() ?? ''}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.list.push(termOf({ start, end, attested })) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}

function roleTermsBySeat(
  rows: readonly Row<'snapshot/role-terms'>[],
  places: Places,
): ReadonlyMap<number, readonly RoleTerm[]> {
  const bySeat = new Map<number, RoleTerm[]>();
  for (const row of rows) {
    const seat = places.get(row.owner);
    if (seat === undefined) continue;
    const list = bySeat.get(seat) ?? [];
    list.push({ role: word(ROLES, row.role, row.owner), term: termOf(row) });
    bySeat.set(seat, list);
  }
  return bySeat;
}
