/**
 * Makes a snapshot from small tables, without a database. Ids are references; whatever a seat, a convening or a
 * membership names and no table declares is made on the spot (bodies as networks, organisations of kind `other`).
 * Dates are written in their notation. Only what a test is about needs to be said; everything else is unknown.
 */
import { parseDate, type DateSpan } from '../../server/domain/dates.ts';
import {
  ROLES,
  type Certainty,
  type ConveningRole,
  type Role,
  type Status,
} from '../../server/domain/enumerations.ts';
import { UNKNOWN_TERM, type Term } from '../../server/domain/terms.ts';
import {
  BEHALF_ORDER,
  CERTAINTY_ORDER,
  HOLDER_KINDS,
  type Body,
  type Convening,
  type Dataset,
  type Decision,
  type Membership,
  type NodeRef,
  type Office,
  type Organisation,
  type Place,
  type Programme,
  type Range,
  type Rhythm,
  type RoleTerm,
  type Snapshot,
  type Source,
  type StatusPhase,
  type Succession,
  type Theme,
} from '../../server/analysis/snapshot.ts';

/** A term in notation: `{ start: '2014', end: '2014-12', attested: ['2014-05-22'] }`. */
export interface TermRow {
  readonly start?: string;
  readonly end?: string;
  readonly attested?: readonly string[];
}

/** `3` is 3–3, `[2, 3]` is 2–3, `[2, null]` is "at least 2". */
export type RangeRow = number | readonly [number, number | null];

interface NamedRow {
  readonly id: string;
  readonly name?: string;
  readonly nameFi?: string;
  readonly nameSv?: string;
  readonly nameEn?: string;
  readonly aliases?: readonly string[];
  readonly dataset?: string;
  readonly certainty?: Certainty;
}

export interface BodyRow
  extends
    NamedRow,
    TermRow,
    Partial<
      Pick<Body, 'type' | 'kind' | 'kindWords' | 'scope' | 'mandate' | 'statutory' | 'termYears' | 'purpose'>
    > {
  readonly hoursPerMeeting?: RangeRow;
  readonly declaredSeats?: RangeRow;
  readonly standsFor?: RangeRow;
  readonly statuses?: readonly ({ readonly status: Status } & TermRow)[];
  /** Meetings a year. */
  readonly meetings?: RangeRow;
  readonly rhythms?: readonly ({ readonly what: Rhythm['what']; readonly perYear?: RangeRow } & TermRow)[];
  readonly partOf?: string;
  readonly themes?: readonly string[];
  readonly covers?: readonly string[];
  readonly under?: readonly string[];
}

export interface OrganisationRow
  extends
    NamedRow,
    TermRow,
    Partial<Pick<Organisation, 'kind' | 'sector' | 'language' | 'collective' | 'status'>> {
  readonly standsFor?: RangeRow;
  readonly partOf?: readonly string[];
  readonly locatedIn?: readonly string[];
}

export interface SeatRow extends TermRow {
  readonly id?: string;
  readonly body: string;
  /** A representative. */
  readonly person?: string;
  readonly office?: string;
  /** Organisation, `body:ID`, `personal`; left out: not known. */
  readonly for?: string;
  readonly count?: RangeRow;
  readonly roles?: readonly Role[];
  readonly roleTerms?: readonly ({ readonly role: Role } & TermRow)[];
  /** Id of the seat whose deputy this is. */
  readonly deputyOf?: string;
  readonly planned?: boolean;
  readonly certainty?: Certainty;
  readonly dataset?: string;
}

export interface Tables {
  readonly version?: number;
  readonly datasets?: readonly {
    readonly id: string;
    readonly period?: string;
    readonly defaultDate?: string;
  }[];
  readonly bodies?: readonly BodyRow[];
  readonly organisations?: readonly OrganisationRow[];
  readonly people?: readonly NamedRow[];
  readonly offices?: readonly (NamedRow & {
    readonly organisation?: string;
    readonly place?: string;
    readonly onePerson?: boolean;
  })[];
  readonly themes?: readonly (NamedRow & { readonly partOf?: string })[];
  readonly places?: readonly (NamedRow & {
    readonly level?: Place['level'];
    readonly partOf?: readonly string[];
    readonly code?: string;
  })[];
  readonly programmes?: readonly (NamedRow & TermRow & { readonly partOf?: string })[];
  readonly seats?: readonly SeatRow[];
  readonly convening?: readonly ({
    readonly body: string;
    /** Organisation, or `body:ID`. */
    readonly by: string;
    readonly role?: ConveningRole;
    readonly certainty?: Certainty;
  } & TermRow)[];
  readonly memberships?: readonly ({
    /** Organisation, or `person:ID`. */
    readonly member: string;
    readonly of: string;
    readonly certainty?: Certainty;
  } & TermRow)[];
  readonly steering?: readonly { readonly network: string; readonly steers: string }[];
  readonly reporting?: readonly { readonly network: string; readonly to: string }[];
  readonly succession?: readonly {
    readonly successor: string;
    readonly predecessor: string;
    readonly kind: Succession['kind'];
    readonly stage?: Succession['stage'];
    readonly date?: string;
  }[];
  readonly decisions?: readonly Decision[];
  readonly sources?: readonly Source[];
}

/** Dates or an error that names the notation. */
function date(notation: string): DateSpan {
  const span = parseDate(notation);
  if (!span) throw new Error(`not a date: ${notation}`);
  return span;
}

function term(row: TermRow): Term {
  if (row.start === undefined && row.end === undefined && row.attested === undefined) return UNKNOWN_TERM;
  return {
    start: row.start === undefined ? null : date(row.start),
    end: row.end === undefined ? null : date(row.end),
    attested: (row.attested ?? []).map(date),
  };
}

function range(row: RangeRow | undefined): Range | null {
  if (row === undefined) return null;
  return typeof row === 'number' ? { min: row, max: row } : { min: row[0], max: row[1] };
}

/** Rows by id, in the order of declaration; `make` adds what nobody declared. */
class Index<R extends { readonly id: string }> {
  readonly rows: R[] = [];
  private readonly at = new Map<string, number>();
  private readonly make: (id: string) => R;

  constructor(rows: readonly R[], make: (id: string) => R) {
    this.make = make;
    for (const row of rows) {
      if (this.at.has(row.id)) throw new Error(`declared twice: ${row.id}`);
      this.at.set(row.id, this.rows.push(row) - 1);
    }
  }

  of(id: string): number {
    let index = this.at.get(id);
    if (index === undefined) {
      index = this.rows.push(this.make(id)) - 1;
      this.at.set(id, index);
    }
    return index;
  }

  optional(id: string | undefined): number {
    return id === undefined ? -1 : this.of(id);
  }
}

/** The snapshot of the tables. Throws where an id is declared twice or a date cannot be read. */
export function buildSnapshot(tables: Tables): Snapshot {
  const datasets: readonly Dataset[] = (tables.datasets ?? [{ id: 'set' }]).map((row) => ({
    id: row.id,
    name: row.id,
    period: date(row.period ?? '1900..2100'),
    defaultDate: row.defaultDate ?? null,
    licence: null,
    origin: null,
  }));
  const datasetOf = (id: string | undefined): number =>
    id === undefined ? 0 : datasets.findIndex((dataset) => dataset.id === id);
  const named = (row: NamedRow) => ({
    id: row.id,
    version: 1,
    dataset: datasetOf(row.dataset),
    name: row.name ?? row.id,
    nameFi: row.nameFi ?? null,
    nameSv: row.nameSv ?? null,
    nameEn: row.nameEn ?? null,
    aliases: row.aliases ?? [],
    formerNames: [],
    certainty: row.certainty ?? null,
  });

  const plain = (id: string) => ({ id });
  const bodies = new Index<BodyRow>(tables.bodies ?? [], plain);
  const organisations = new Index<OrganisationRow>(tables.organisations ?? [], plain);
  const people = new Index<NamedRow>(tables.people ?? [], plain);
  const offices = new Index<NonNullable<Tables['offices']>[number]>(tables.offices ?? [], plain);
  const themes = new Index<NonNullable<Tables['themes']>[number]>(tables.themes ?? [], plain);
  const places = new Index<NonNullable<Tables['places']>[number]>(tables.places ?? [], plain);
  const programmes = new Index<NonNullable<Tables['programmes']>[number]>(tables.programmes ?? [], plain);

  const agent = (id: string): NodeRef =>
    id.startsWith('body:')
      ? { kind: 'body', index: bodies.of(id.slice(5)) }
      : { kind: 'organisation', index: organisations.of(id) };
  const convening: Convening[] = (tables.convening ?? []).map((row) => ({
    body: bodies.of(row.body),
    by: agent(row.by),
    role: row.role ?? 'convenes',
    term: term(row),
    certainty: row.certainty ?? null,
  }));
  const memberships: Membership[] = (tables.memberships ?? []).map((row) => ({
    member: row.member.startsWith('person:')
      ? { kind: 'representative', index: people.of(row.member.slice(7)) }
      : agent(row.member),
    of: organisations.of(row.of),
    term: term(row),
    certainty: row.certainty ?? null,
  }));

  const seatRows = tables.seats ?? [];
  const seatIds = seatRows.map((row, s) => row.id ?? `seat-${String(s + 1).padStart(6, '0')}`);
  const seatAt = new Map(seatIds.map((id, s) => [id, s]));
  const count = seatRows.length;
  const terms: Term[] = [];
  const termAt = new Map<string, number>();
  const termIndex = (row: TermRow): number => {
    const key = JSON.stringify([row.start, row.end, row.attested]);
    let index = termAt.get(key);
    if (index === undefined) {
      index = terms.push(term(row)) - 1;
      termAt.set(key, index);
    }
    return index;
  };
  const roleTerms = new Map<number, readonly RoleTerm[]>();
  const seats = {
    count,
    ids: seatIds,
    dataset: Uint16Array.from(seatRows, (row) => datasetOf(row.dataset)),
    body: Int32Array.from(seatRows, (row) => bodies.of(row.body)),
    holderKind: new Uint8Array(count),
    holder: new Int32Array(count).fill(-1),
    behalfKind: new Uint8Array(count),
    behalf: new Int32Array(count).fill(-1),
    countMin: Int32Array.from(seatRows, (row) => range(row.count)?.min ?? 1),
    countMax: Int32Array.from(seatRows, (row) => {
      const span = range(row.count);
      return span === null ? 1 : (span.max ?? -1);
    }),
    roles: Uint16Array.from(seatRows, (row) => roleBits(row)),
    deputyOf: Int32Array.from(seatRows, (row) =>
      row.deputyOf === undefined ? -1 : (seatAt.get(row.deputyOf) ?? -1),
    ),
    planned: Uint8Array.from(seatRows, (row) => (row.planned ? 1 : 0)),
    certainty: Uint8Array.from(seatRows, (row) => CERTAINTY_ORDER.indexOf(row.certainty ?? null)),
    term: Uint32Array.from(seatRows, termIndex),
    terms,
    roleTerms,
  };
  seatRows.forEach((row, s) => {
    if (row.person !== undefined) {
      seats.holderKind[s] = HOLDER_KINDS.indexOf('representative');
      seats.holder[s] = people.of(row.person);
    } else if (row.office !== undefined) {
      seats.holderKind[s] = HOLDER_KINDS.indexOf('office');
      seats.holder[s] = offices.of(row.office);
    }
    if (row.for === 'personal') {
      seats.behalfKind[s] = BEHALF_ORDER.indexOf('personal');
    } else if (row.for !== undefined) {
      const ref = agent(row.for);
      seats.behalfKind[s] = BEHALF_ORDER.indexOf(ref.kind === 'body' ? 'body' : 'organisation');
      seats.behalf[s] = ref.index;
    }
    if (row.roleTerms !== undefined) {
      roleTerms.set(
        s,
        row.roleTerms.map((one) => ({ role: one.role, term: term(one) })),
      );
    }
  });

  const anyNode = (id: string): NodeRef => {
    const lists = [
      ['body', bodies],
      ['organisation', organisations],
      ['programme', programmes],
    ] as const;
    for (const [kind, list] of lists) {
      const index = list.rows.findIndex((row) => row.id === id);
      if (index >= 0) return { kind, index };
    }
    return { kind: 'body', index: bodies.of(id) };
  };
  const steering = (tables.steering ?? []).map((row) => ({
    network: bodies.of(row.network),
    steers: anyNode(row.steers),
  }));
  const reporting = (tables.reporting ?? []).map((row) => ({
    network: bodies.of(row.network),
    to: bodies.of(row.to),
  }));
  const succession: Succession[] = (tables.succession ?? []).map((row) => ({
    successor: anyNode(row.successor),
    predecessor: anyNode(row.predecessor),
    kind: row.kind,
    date: row.date === undefined ? null : date(row.date),
    stage: row.stage ?? 'done',
  }));

  const officeNodes = offices.rows.map((row): Office => ({
    ...named(row),
    organisation: organisations.optional(row.organisation),
    place: places.optional(row.place),
    onePerson: row.onePerson ?? false,
  }));

  return {
    version: tables.version ?? 1,
    datasets,
    bodies: grown(bodies, (row): Body => {
      const rhythms: Rhythm[] = (row.rhythms ?? []).map((one) => ({
        what: one.what,
        perYear: range(one.perYear),
        words: null,
        term: term(one),
      }));
      if (row.meetings !== undefined) {
        rhythms.push({ what: 'meeting', perYear: range(row.meetings), words: null, term: UNKNOWN_TERM });
      }
      return {
        ...named(row),
        type: row.type ?? 'network',
        kind: row.kind ?? null,
        kindWords: row.kindWords ?? null,
        scope: row.scope ?? null,
        mandate: row.mandate ?? null,
        statutory: row.statutory ?? null,
        hoursPerMeeting: range(row.hoursPerMeeting),
        declaredSeats: range(row.declaredSeats),
        termYears: row.termYears ?? null,
        purpose: row.purpose ?? null,
        selfGoverningSince: null,
        standsFor: range(row.standsFor),
        term: term(row),
        statuses: (row.statuses ?? []).map((phase): StatusPhase => ({
          status: phase.status,
          term: term(phase),
        })),
        rhythms,
        partOf: bodies.optional(row.partOf),
        themes: (row.themes ?? []).map((id) => themes.of(id)),
        covers: (row.covers ?? []).map((id) => places.of(id)),
        under: (row.under ?? []).map((id) => programmes.of(id)),
      };
    }),
    organisations: grown(organisations, (row): Organisation => ({
      ...named(row),
      kind: row.kind ?? 'other',
      kindWords: null,
      sector: row.sector ?? null,
      language: row.language ?? null,
      collective: row.collective ?? false,
      standsFor: range(row.standsFor),
      partOf: (row.partOf ?? []).map((id) => organisations.of(id)),
      locatedIn: (row.locatedIn ?? []).map((id) => places.of(id)),
      status: row.status ?? null,
      term: term(row),
    })),
    programmes: grown(programmes, (row): Programme => ({
      ...named(row),
      partOf: programmes.optional(row.partOf),
      covers: [],
      status: null,
      term: term(row),
    })),
    representatives: people.rows.map(named),
    offices: officeNodes,
    themes: grown(themes, (row): Theme => ({ ...named(row), partOf: themes.optional(row.partOf) })),
    places: grown(places, (row): Place => ({
      ...named(row),
      code: row.code ?? null,
      level: row.level ?? 'municipality',
      partOf: (row.partOf ?? []).map((id) => places.of(id)),
      populations: [],
    })),
    decisions: tables.decisions ?? [],
    sources: tables.sources ?? [],
    seats,
    convening,
    funding: [],
    succession,
    memberships,
    steering,
    reporting,
  };
}

/** Maps the rows of an index; rows that the mapping adds are mapped too. */
function grown<R extends { readonly id: string }, T>(index: Index<R>, map: (row: R) => T): T[] {
  const made: T[] = [];
  for (let i = 0; i < index.rows.length; i++) made.push(map(index.rows[i]));
  return made;
}

function roleBits(row: SeatRow): number {
  const roles = [...(row.roles ?? []), ...(row.roleTerms ?? []).map((one) => one.role)];
  if (roles.length === 0) roles.push('member');
  return roles.reduce((bits, role) => bits | (1 << ROLES.indexOf(role)), 0);
}

/** Tables of a plain membership table: body id → its members, each a person with one undated seat (or, with
 *  `as: 'organisations'`, an organisation with one unnamed seat). */
export function twoModeTables(
  memberships: Readonly<Record<string, readonly string[]>>,
  as: 'people' | 'organisations' = 'people',
): Tables {
  return {
    bodies: Object.keys(memberships).map((id) => ({ id })),
    seats: Object.entries(memberships).flatMap(([body, members]) =>
      members.map((id): SeatRow => (as === 'people' ? { body, person: id } : { body, for: id })),
    ),
  };
}
