/** Reads the whole graph into a Snapshot: one read transaction, lists ordered by id. */
import type {
  Body,
  Convening,
  Dataset,
  Decision,
  FormerName,
  Funding,
  Membership,
  Named,
  NodeRef,
  Office,
  Organisation,
  Place,
  Population,
  Programme,
  Representative,
  Rhythm,
  Snapshot,
  Source,
  StatusPhase,
  Succession,
  Theme,
} from '../analysis/snapshot.ts';
import {
  CERTAINTIES,
  CONVENING_ROLES,
  DECISION_MATTERS,
  DECISION_OUTCOMES,
  MANDATES,
  NETWORK_KINDS,
  ORGANISATION_KINDS,
  PLACE_LEVELS,
  RHYTHM_KINDS,
  SCOPES,
  SECTORS,
  STATUSES,
  SUCCESSION_KINDS,
  SUCCESSION_STAGES,
  type Certainty,
} from '../domain/enumerations.ts';
import { readBefore } from './changes.ts';
import type { Graph, Row, Run, StatementName } from './driver.ts';
import { GraphError } from './errors.ts';
import { seatTable } from './snapshot-seats.ts';
import { dateOf, optionalWord, periodOf, rangeOf, termOf, word } from './stored-values.ts';

/** Times a read is begun anew because somebody wrote meanwhile. */
const ATTEMPTS = 5;

/**
 * The graph as it stands at one version.
 * @throws GraphError; of kind `conflict` where writes came faster than it could be read
 */
export async function readSnapshot(graph: Graph): Promise<Snapshot> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const snapshot = await graph.transaction('read', readOnce);
    if (snapshot) return snapshot;
  }
  throw new GraphError('conflict', 'The graph is being changed faster than it can be read. Try again.');
}

/** The version that the database has now. */
export async function graphVersion(run: Run): Promise<number> {
  const [row] = await run('snapshot/version', {});
  if (!row) throw new GraphError('mistake', 'The database has no schema yet. Start the server once.');
  return row.version;
}

/** A read transaction of Neo4j sees what others commit meanwhile; every visible write raises the version, so a read
 *  between two equal versions saw one state. null: somebody wrote. */
async function readOnce(run: Run): Promise<Snapshot | null> {
  const version = await graphVersion(run);
  const rows = await readRows(run);
  return (await graphVersion(run)) === version ? build(version, rows) : null;
}

/**
 * The graph as it was before a recorded change; null where that cannot be had any more.
 * @throws GraphError
 */
export async function readSnapshotBefore(graph: Graph, change: string): Promise<Snapshot | null> {
  return readBefore(graph, change, async (run, version) => build(version, await readRows(run)));
}

const STATEMENTS = [
  'snapshot/datasets',
  'snapshot/sources',
  'snapshot/places',
  'snapshot/populations',
  'snapshot/themes',
  'snapshot/organisations',
  'snapshot/programmes',
  'snapshot/bodies',
  'snapshot/names',
  'snapshot/statuses',
  'snapshot/rhythms',
  'snapshot/representatives',
  'snapshot/offices',
  'snapshot/decisions',
  'snapshot/seats',
  'snapshot/role-terms',
  'snapshot/convening',
  'snapshot/funding',
  'snapshot/succession',
  'snapshot/memberships',
  'snapshot/steering',
  'snapshot/reporting',
  'snapshot/certainties',
  'snapshot/relation-certainties',
] as const satisfies readonly StatementName[];

type Rows = { readonly [N in (typeof STATEMENTS)[number]]: Row<N>[] };

async function readRows(run: Run): Promise<Rows> {
  const rows: Partial<Record<StatementName, unknown[]>> = {};
  for (const name of STATEMENTS) rows[name] = await run(name, {});
  return rows as Rows;
}

/** Positions by id; what refers to a node that is not there is left out. */
type Places = ReadonlyMap<string, number>;

function positions(rows: readonly { readonly id: string }[]): Places {
  return new Map(rows.map(({ id }, i) => [id, i]));
}

function found(places: Places, ids: readonly string[]): number[] {
  return ids.flatMap((id) => places.get(id) ?? []);
}

function first(places: Places, ids: readonly string[]): number {
  return found(places, ids)[0] ?? -1;
}

function build(version: number, rows: Rows): Snapshot {
  const datasets = rows['snapshot/datasets'].map((row): Dataset => ({
    id: row.id,
    name: row.name,
    period: periodOf(row.periodStart, row.periodEnd),
    defaultDate: row.defaultDate,
    licence: row.licence,
    origin: row.origin,
  }));
  const at = {
    dataset: positions(datasets),
    organisation: positions(rows['snapshot/organisations']),
    body: positions(rows['snapshot/bodies']),
    programme: positions(rows['snapshot/programmes']),
    representative: positions(rows['snapshot/representatives']),
    office: positions(rows['snapshot/offices']),
    theme: positions(rows['snapshot/themes']),
    place: positions(rows['snapshot/places']),
  };
  const refs = new Map<string, NodeRef>();
  for (const kind of [
    'organisation',
    'body',
    'programme',
    'representative',
    'office',
    'theme',
    'place',
  ] as const)
    for (const [id, index] of at[kind]) refs.set(id, { kind, index });
  const certainties = bestCertainties(rows['snapshot/certainties']);
  const names = grouped(rows['snapshot/names'], (row): FormerName => ({
    name: row.name,
    language: row.language,
    term: termOf(row),
  }));
  const named = (row: NamedRow): Named => ({
    id: row.id,
    version: row.version,
    dataset: (row.dataset === null ? undefined : at.dataset.get(row.dataset)) ?? 0,
    name: row.name,
    nameFi: row.nameFi ?? null,
    nameSv: row.nameSv ?? null,
    nameEn: row.nameEn ?? null,
    aliases: row.aliases ?? [],
    formerNames: names.get(row.id) ?? [],
    certainty: certainties.get(row.id) ?? null,
  });
  const certaintyOf = relationCertainties(rows['snapshot/relation-certainties']);

  const statuses = grouped(rows['snapshot/statuses'], (row): StatusPhase => ({
    status: word(STATUSES, row.status, row.owner),
    term: termOf(row),
  }));
  const rhythms = grouped(rows['snapshot/rhythms'], (row): Rhythm => ({
    what: word(RHYTHM_KINDS, row.what, row.owner),
    perYear: rangeOf(row.perYearMin, row.perYearMax),
    words: row.words,
    term: termOf(row),
  }));
  const populations = grouped(rows['snapshot/populations'], ({ year, language, people }): Population => ({
    year,
    language,
    people,
  }));

  const bodies = rows['snapshot/bodies'].map((row): Body => ({
    ...named(row),
    type: row.isProject ? 'project' : 'network',
    kind: optionalWord(NETWORK_KINDS, row.kind, row.id),
    kindWords: row.kindWords,
    scope: optionalWord(SCOPES, row.scope, row.id),
    mandate: optionalWord(MANDATES, row.mandate, row.id),
    statutory: row.statutory,
    hoursPerMeeting: rangeOf(row.hoursPerMeetingMin, row.hoursPerMeetingMax),
    declaredSeats: rangeOf(row.declaredSeatsMin, row.declaredSeatsMax),
    termYears: row.termYears,
    purpose: row.purpose,
    selfGoverningSince: dateOf(row.selfGoverningSince),
    standsFor: rangeOf(row.standsForMin, row.standsForMax),
    term: termOf(row),
    statuses: statuses.get(row.id) ?? [],
    rhythms: rhythms.get(row.id) ?? [],
    partOf: first(at.body, row.partOf),
    themes: found(at.theme, row.themes),
    covers: found(at.place, row.covers),
    under: found(at.programme, row.under),
  }));

  return {
    version,
    datasets,
    bodies,
    organisations: rows['snapshot/organisations'].map((row): Organisation => ({
      ...named(row),
      kind: word(ORGANISATION_KINDS, row.kind, row.id),
      kindWords: row.kindWords,
      sector: optionalWord(SECTORS, row.sector, row.id),
      language: row.language,
      collective: row.collective ?? false,
      standsFor: rangeOf(row.standsForMin, row.standsForMax),
      partOf: found(at.organisation, row.partOf),
      locatedIn: found(at.place, row.locatedIn),
      status: optionalWord(STATUSES, row.status, row.id),
      term: termOf(row),
    })),
    programmes: rows['snapshot/programmes'].map((row): Programme => ({
      ...named(row),
      partOf: first(at.programme, row.partOf),
      covers: found(at.place, row.covers),
      status: optionalWord(STATUSES, row.status, row.id),
      term: termOf(row),
    })),
    representatives: rows['snapshot/representatives'].map((row): Representative => named(row)),
    offices: rows['snapshot/offices'].map((row): Office => ({
      ...named(row),
      organisation: first(at.organisation, row.organisation),
      place: first(at.place, row.place),
      onePerson: row.onePerson ?? false,
    })),
    themes: rows['snapshot/themes'].map((row): Theme => ({
      ...named(row),
      partOf: first(at.theme, row.partOf),
    })),
    places: rows['snapshot/places'].map((row): Place => ({
      ...named(row),
      code: row.code,
      level: word(PLACE_LEVELS, row.level, row.id),
      partOf: found(at.place, row.partOf),
      populations: populations.get(row.id) ?? [],
    })),
    decisions: rows['snapshot/decisions'].map((row): Decision => ({
      ...named(row),
      matter: word(DECISION_MATTERS, row.matter, row.id),
      outcome: word(DECISION_OUTCOMES, row.outcome, row.id),
      date: dateOf(row.date),
      section: row.section,
      by: row.by.flatMap((id) => refs.get(id) ?? [])[0] ?? null,
      about: row.about.flatMap((id) => refs.get(id) ?? []),
    })),
    sources: rows['snapshot/sources'].map((row): Source => ({
      ...named(row),
      kind: row.kind,
      date: dateOf(row.date),
      period: dateOf(row.period),
      publisher: row.publisher,
      address: row.address,
      language: row.language,
    })),
    seats: seatTable({
      rows: rows['snapshot/seats'],
      roleTerms: rows['snapshot/role-terms'],
      certainties,
      at,
    }),
    convening: rows['snapshot/convening'].flatMap((row): Convening[] => {
      const body = at.body.get(row.body);
      const by = refs.get(row.by);
      if (body === undefined || !by) return [];
      const role = word(CONVENING_ROLES, row.role, row.body);
      const certainty = certaintyOf(row.body, 'convening', row.by, row.key);
      return [{ body, by, role, term: termOf(row), certainty }];
    }),
    funding: rows['snapshot/funding'].flatMap((row): Funding[] => {
      const funded = refs.get(row.funded);
      const by = refs.get(row.by);
      if (!funded || !by) return [];
      const { applied, granted, share, currency, call } = row;
      const place = row.place === null ? -1 : (at.place.get(row.place) ?? -1);
      return [{ funded, by, applied, granted, share, currency, call, place }];
    }),
    succession: rows['snapshot/succession'].flatMap((row): Succession[] => {
      const successor = refs.get(row.successor);
      const predecessor = refs.get(row.predecessor);
      if (!successor || !predecessor) return [];
      const kind = word(SUCCESSION_KINDS, row.kind, row.successor);
      const stage = word(SUCCESSION_STAGES, row.stage, row.successor);
      return [{ successor, predecessor, kind, date: dateOf(row.date), stage }];
    }),
    memberships: rows['snapshot/memberships'].flatMap((row): Membership[] => {
      const member = refs.get(row.member);
      const of = at.organisation.get(row.of);
      if (!member || of === undefined) return [];
      const certainty = certaintyOf(row.member, 'memberships', row.of, row.key);
      return [{ member, of, term: termOf(row), certainty }];
    }),
    steering: rows['snapshot/steering'].flatMap((row) => {
      const network = at.body.get(row.network);
      const steers = refs.get(row.steers);
      return network === undefined || !steers ? [] : [{ network, steers }];
    }),
    reporting: rows['snapshot/reporting'].flatMap((row) => {
      const network = at.body.get(row.network);
      const to = at.body.get(row.to);
      return network === undefined || to === undefined ? [] : [{ network, to }];
    }),
  };
}

interface NamedRow {
  readonly id: string;
  readonly version: number;
  readonly dataset: string | null;
  readonly name: string;
  readonly nameFi?: string | null;
  readonly nameSv?: string | null;
  readonly nameEn?: string | null;
  readonly aliases?: readonly string[] | null;
}

function grouped<R extends { readonly owner: string }, T>(
  rows: readonly R[],
  make: (row: R) => T,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.owner);
    if (group) group.push(make(row));
    else groups.set(row.owner, [make(row)]);
  }
  return groups;
}

/** Best certainty of each node that has a citation of the whole of it. */
function bestCertainties(rows: readonly Row<'snapshot/certainties'>[]): ReadonlyMap<string, Certainty> {
  const best = new Map<string, Certainty>();
  for (const certainty of [...CERTAINTIES].reverse())
    for (const row of rows)
      if (row.certainty === certainty) for (const id of row.ids) best.set(id, certainty);
  return best;
}

/** Best certainty of a relation: of the citations of its own row, else of those of the relation to that end, else of
 *  the fact with no end named. */
function relationCertainties(rows: readonly Row<'snapshot/relation-certainties'>[]) {
  const best = new Map<string, Certainty>();
  for (const certainty of [...CERTAINTIES].reverse())
    for (const row of rows) {
      if (row.certainty !== certainty) continue;
      best.set(row.part ?? JSON.stringify([row.of, row.fact, row.target]), certainty);
    }
  return (of: string, fact: string, target: string, key: string | null): Certainty | null => {
    const all = [
      key === null ? undefined : best.get(key),
      best.get(JSON.stringify([of, fact, target])),
      best.get(JSON.stringify([of, fact, null])),
    ].filter((one) => one !== undefined);
    return CERTAINTIES.find((certainty) => all.includes(certainty)) ?? null;
  };
}
