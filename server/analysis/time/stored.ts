/**
 * What is stored otherwise in two versions of the graph, whatever a date or a filter leaves: aspects of bodies, and
 * all nodes but bodies and seats that are new, gone or changed. References are compared by id, `version` of a node not
 * at all: what was changed and changed back is as it was.
 */
import type { NodeRef, Snapshot } from '../snapshot.ts';
import { compareIds } from '../select.ts';
import { nodeOf, type Side } from './identities.ts';

export const STORED_ASPECTS = [
  'names',
  'times',
  'kind',
  'rhythms',
  'details',
  'themes',
  'places',
  'convenors',
  'relations',
  'money',
  'seat-details',
] as const;

/** `times`: term and phases; `details`: size, purpose, mandate and the like; `relations`: part of, steers, reports to,
 *  under, came of; `seat-details`: terms, roles and numbers of seats that stay. */
export type StoredAspect = (typeof STORED_ASPECTS)[number];

/** Lists of nodes that are compared as wholes, by the kind of the API's words. */
const LISTS = {
  organisation: 'organisations',
  programme: 'programmes',
  representative: 'representatives',
  office: 'offices',
  theme: 'themes',
  place: 'places',
  decision: 'decisions',
  source: 'sources',
} as const satisfies Record<string, keyof Snapshot>;

export type OtherKind = keyof typeof LISTS;

export interface NodeChange {
  readonly kind: OtherKind;
  /** Position in the list of its kind, of the side's snapshot. */
  readonly index: number;
  readonly side: Side;
  readonly change: 'new' | 'gone' | 'changed';
}

/** As text; open sides of dates are no numbers of JSON. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
  );

const idOf = (snapshot: Snapshot) => (ref: NodeRef) =>
  `${ref.kind} ${nodeOf(snapshot, ref.kind, ref.index).id}`;

const idsOf = (list: readonly { readonly id: string }[], indices: number | readonly number[]): string[] =>
  [indices].flat().flatMap((index) => (index < 0 ? [] : [list[index].id]));

/** A body of a version. */
export interface StoredBody {
  readonly snapshot: Snapshot;
  readonly body: number;
}

/** What is stored otherwise of a body; nothing where the two are the same. */
export function bodyAspects(before: StoredBody, after: StoredBody): readonly StoredAspect[] {
  const [was, is] = [aspectsOf(before), aspectsOf(after)];
  return STORED_ASPECTS.filter((aspect) => text(was[aspect]) !== text(is[aspect]));
}

function aspectsOf({ snapshot, body: index }: StoredBody): Readonly<Record<StoredAspect, unknown>> {
  const body = snapshot.bodies[index];
  const ref = idOf(snapshot);
  const self = (one: NodeRef) => one.kind === 'body' && one.index === index;
  return {
    names: [body.name, body.nameFi, body.nameSv, body.nameEn, body.aliases, body.formerNames],
    times: [body.term, body.statuses],
    kind: [body.type, body.kind, body.kindWords],
    rhythms: [body.rhythms, body.hoursPerMeeting],
    details: [
      body.scope,
      body.mandate,
      body.statutory,
      body.declaredSeats,
      body.termYears,
      body.purpose,
      body.selfGoverningSince,
      body.standsFor,
      body.certainty,
    ],
    themes: idsOf(snapshot.themes, body.themes),
    places: idsOf(snapshot.places, body.covers),
    convenors: snapshot.convening
      .filter((one) => one.body === index)
      .map(({ by, role, term, certainty }) => text([ref(by), role, term, certainty]))
      .sort(),
    relations: [
      idsOf(snapshot.bodies, body.partOf),
      idsOf(snapshot.programmes, body.under),
      snapshot.steering.filter((one) => one.network === index).map((one) => ref(one.steers)),
      snapshot.reporting
        .filter((one) => one.network === index)
        .map((one) => ref({ kind: 'body', index: one.to })),
      successionsOf(snapshot, self),
    ],
    money: fundingOf(snapshot, self),
    'seat-details': seatsOfBody(snapshot, index),
  };
}

function successionsOf(snapshot: Snapshot, self: (ref: NodeRef) => boolean): string[] {
  const ref = idOf(snapshot);
  return snapshot.succession
    .filter(({ successor, predecessor }) => self(successor) || self(predecessor))
    .map(({ successor, predecessor, kind, date, stage }) =>
      text([ref(successor), ref(predecessor), kind, date, stage]),
    )
    .sort();
}

function fundingOf(snapshot: Snapshot, self: (ref: NodeRef) => boolean): string[] {
  return snapshot.funding
    .filter(({ funded }) => self(funded))
    .map((one) => moneyOf(snapshot, one))
    .sort();
}

function moneyOf(snapshot: Snapshot, one: Snapshot['funding'][number]): string {
  const { by, applied, granted, share, currency, call, place } = one;
  return text([idOf(snapshot)(by), [applied, granted, share, currency, call], idsOf(snapshot.places, place)]);
}

/** Seats of a body are found by one pass, once a snapshot. */
const SEATS = new WeakMap<Snapshot, Map<number, number[]>>();

function seatsOfBody(snapshot: Snapshot, body: number): string[] {
  let byBody = SEATS.get(snapshot);
  if (byBody === undefined) {
    byBody = new Map();
    for (let seat = 0; seat < snapshot.seats.count; seat++) {
      const list = byBody.get(snapshot.seats.body[seat]);
      if (list) list.push(seat);
      else byBody.set(snapshot.seats.body[seat], [seat]);
    }
    SEATS.set(snapshot, byBody);
  }
  const { seats } = snapshot;
  return (byBody.get(body) ?? [])
    .map((seat) =>
      text([
        seats.ids[seat],
        seats.terms[seats.term[seat]],
        seats.roles[seat],
        seats.roleTerms.get(seat) ?? [],
        seats.countMin[seat],
        seats.countMax[seat],
        seats.planned[seat],
        seats.certainty[seat],
        seats.deputyOf[seat] < 0 ? null : seats.ids[seats.deputyOf[seat]],
      ]),
    )
    .sort();
}

/** Nodes but bodies and seats that are new, gone or changed, by kind and id. */
export function nodeChanges(before: Snapshot, after: Snapshot): NodeChange[] {
  const [was, is] = [relationsOf(before), relationsOf(after)];
  return (Object.keys(LISTS) as OtherKind[]).flatMap((kind): NodeChange[] => {
    const placesBefore = new Map(before[LISTS[kind]].map(({ id }, index) => [id, index]));
    const placesAfter = new Map(after[LISTS[kind]].map(({ id }, index) => [id, index]));
    const found: (NodeChange & { readonly id: string })[] = [];
    for (const [id, index] of placesAfter) {
      const then = placesBefore.get(id);
      if (then === undefined) found.push({ kind, index, side: 'after', change: 'new', id });
      else if (contentOf(before, kind, then, was) !== contentOf(after, kind, index, is))
        found.push({ kind, index, side: 'after', change: 'changed', id });
    }
    for (const [id, index] of placesBefore)
      if (!placesAfter.has(id)) found.push({ kind, index, side: 'before', change: 'gone', id });
    return found
      .sort((a, b) => compareIds(a.id, b.id))
      .map(({ index, side, change }) => ({ kind, index, side, change }));
  });
}

/** Which list the indices of a field are positions in, by kind of node. */
const REFERENCES: Readonly<Record<OtherKind, Readonly<Record<string, keyof Snapshot & `${string}s`>>>> = {
  organisation: { partOf: 'organisations', locatedIn: 'places' },
  programme: { partOf: 'programmes', covers: 'places' },
  representative: {},
  office: { organisation: 'organisations', place: 'places' },
  theme: { partOf: 'themes' },
  place: { partOf: 'places' },
  decision: {},
  source: {},
};

/** Everything that is stored of a node, as text. */
function contentOf(
  snapshot: Snapshot,
  kind: OtherKind,
  index: number,
  relations: ReadonlyMap<string, readonly string[]>,
): string {
  const ref = idOf(snapshot);
  const node = snapshot[LISTS[kind]][index];
  const fields = Object.entries(node).map(([field, value]: [string, unknown]) => {
    if (field === 'version') return null;
    if (field === 'dataset') return snapshot.datasets[value as number]?.id ?? null;
    const list = REFERENCES[kind][field];
    if (list !== undefined)
      return idsOf(snapshot[list] as readonly { id: string }[], value as number | readonly number[]);
    if (kind === 'decision' && field === 'by') return value === null ? null : ref(value as NodeRef);
    if (kind === 'decision' && field === 'about') return (value as readonly NodeRef[]).map(ref);
    return value;
  });
  const related = relations.get(`${kind} ${node.id}`) ?? [];
  return text([fields, [...related].sort()]);
}

/** Memberships, successions and money of nodes but bodies, as texts by kind and id. */
function relationsOf(snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const ref = idOf(snapshot);
  const relations = new Map<string, string[]>();
  const add = (of: NodeRef, what: unknown) => {
    const key = ref(of);
    const list = relations.get(key);
    if (list) list.push(text(what));
    else relations.set(key, [text(what)]);
  };
  for (const { member, of, term, certainty } of snapshot.memberships)
    add(member, ['member', snapshot.organisations[of].id, term, certainty]);
  for (const { successor, predecessor, kind, date, stage } of snapshot.succession)
    add(successor, ['succeeds', ref(predecessor), kind, date, stage]);
  for (const one of snapshot.funding) add(one.funded, ['funded', moneyOf(snapshot, one)]);
  return relations;
}
