/**
 * Two sides of a comparison: two dates, or two versions of the graph, each at a date or at any time. Which bodies,
 * seats and memberships are new, gone, or known differently, and which bodies that stay are not as they were.
 * Comparing a side with itself gives nothing.
 *
 * A holder who goes on in one body on the same behalf keeps the seat, whatever the terms are written as; a seat that
 * nobody is named for is itself only. What stands in two versions is the same where it has the same id.
 */
import type { DateSpan } from '../../domain/dates.ts';
import type { Status } from '../../domain/enumerations.ts';
import type { Presence } from '../../domain/terms.ts';
import type { Filter } from '../filter.ts';
import { meetingsAt } from '../meetings.ts';
import { seatCount } from '../members-known.ts';
import { compareIds, phasesAt, seatsOf, select, type Selection } from '../select.ts';
import { BEHALF_ORDER, HOLDER_KINDS, type NodeRef, type Range, type Snapshot } from '../snapshot.ts';
import { compareMembers, describeMember, twoMode, type MemberOptions } from '../two-mode.ts';
import { Identities, nodeOf, type OfSide, type Side } from './identities.ts';
import { bodyAspects, nodeChanges, type NodeChange, type StoredAspect } from './stored.ts';

/** `new` and `gone`: surely so; `possibly-new`, `possibly-gone`: on one of the sides it is only possibly there. */
export type ChangeKind = 'new' | 'gone' | 'possibly-new' | 'possibly-gone';

export interface BodyChange {
  readonly body: number;
  /** The side whose snapshot `body` is a position in: the later one, unless only the earlier has it. */
  readonly side: Side;
  readonly change: ChangeKind;
  readonly before: Presence;
  readonly after: Presence;
}

export interface MembershipChange extends BodyChange {
  readonly member: NodeRef;
  readonly memberSide: Side;
  /** Seats behind it, at the side at which it is more surely there. */
  readonly seats: readonly number[];
  readonly seatSide: Side;
}

export interface SeatChange extends BodyChange {
  /** Of the side at which it is more surely there. */
  readonly seat: number;
  readonly seatSide: Side;
}

/** What a body that stays may not be as it was in. Between two versions also what is stored of it. */
export type Aspect = 'status' | 'meetings' | 'seats' | 'members' | StoredAspect;

/** A body at one date. */
export interface BodyThen {
  /** null: not known. */
  readonly status: Status | null;
  /** Meetings a year; null: not known. */
  readonly meetings: Range | null;
  /** Surely to possibly; null: none is known. */
  readonly seats: Range | null;
}

/** A body that is there on both sides, but not as it was. */
export interface ChangedBody {
  readonly body: number;
  readonly side: Side;
  readonly what: readonly Aspect[];
  readonly before: BodyThen;
  readonly after: BodyThen;
  /** Memberships of it, by how they changed. */
  readonly members: { readonly new: number; readonly gone: number; readonly possibly: number };
}

export interface Comparison {
  /** By id of the body. */
  readonly bodies: readonly BodyChange[];
  /** By ids of body and member. */
  readonly memberships: readonly MembershipChange[];
  /** By ids of body and seat. */
  readonly seats: readonly SeatChange[];
  /** Bodies that stay and changed, by id. */
  readonly changed: readonly ChangedBody[];
  /** Between two versions: all other nodes that are new, gone or changed, whatever the filter leaves. */
  readonly others: readonly NodeChange[];
  /** What is surely there on both. */
  readonly keptBodies: number;
  readonly keptMemberships: number;
  readonly keptSeats: number;
}

/** One side of a comparison. */
export interface Then {
  readonly snapshot: Snapshot;
  /** null: at any time, dated or not. */
  readonly date: DateSpan | null;
}

/** What changed between two dates under one filter (its own date is not used). */
export function compareDates(
  snapshot: Snapshot,
  filter: Filter,
  options: MemberOptions,
  from: DateSpan,
  to: DateSpan,
  follow: boolean,
): Comparison {
  return compareSides({ snapshot, date: from }, { snapshot, date: to }, filter, options, follow);
}

/**
 * What changed from one side to the other under one filter (its own date is not used). What the later version says
 * of successions holds for both.
 */
export function compareSides(
  earlier: Then,
  later: Then,
  filter: Filter,
  options: MemberOptions,
  follow: boolean,
): Comparison {
  const versions = earlier.snapshot !== later.snapshot;
  const identities = new Identities(earlier.snapshot, later.snapshot, follow);
  const before = there(earlier, filter, options, identities, 'before');
  const after = there(later, filter, options, identities, 'after');
  const surer = (levels: Levels) => (levels.after > levels.before ? after : before);
  const bodyOf = (key: string) => identities.found('body', key);
  const idOf = (at: OfSide) => nodeOf(identities.snapshots[at.side], 'body', at.index).id;
  const byBody = (a: BodyChange, b: BodyChange) =>
    compareIds(idOf({ side: a.side, index: a.body }), idOf({ side: b.side, index: b.body }));
  const bodies = changes(before.bodies, after.bodies)
    .map(([key, levels]) => ({ ...placed(bodyOf(key)), ...levels }))
    .sort(byBody);
  const memberships = changes(before.memberships, after.memberships)
    .flatMap(([tie, levels]): MembershipChange[] => {
      const there = surer(levels);
      const found = there.ties.get(tie);
      if (found === undefined) return [];
      const member = identities.found(found.kind, found.member);
      return [
        {
          ...placed(bodyOf(found.body)),
          member: { kind: found.kind, index: member.index },
          memberSide: member.side,
          ...levels,
          seats: found.seats,
          seatSide: there.side,
        },
      ];
    })
    .sort(
      (a, b) =>
        byBody(a, b) ||
        compareMembers(
          describeMember(identities.snapshots[a.memberSide], a.member),
          describeMember(identities.snapshots[b.memberSide], b.member),
        ),
    );
  const seats = changes(before.seats, after.seats)
    .flatMap(([key, levels]): SeatChange[] => {
      const there = surer(levels);
      const found = there.seatOf.get(key);
      if (found === undefined) return [];
      return [{ ...placed(bodyOf(found.body)), seat: found.seat, seatSide: there.side, ...levels }];
    })
    .sort(
      (a, b) =>
        byBody(a, b) ||
        compareIds(
          identities.snapshots[a.seatSide].seats.ids[a.seat],
          identities.snapshots[b.seatSide].seats.ids[b.seat],
        ),
    );
  return {
    bodies,
    memberships,
    seats,
    changed: changedBodies(before, after, memberships, bodyOf, versions).sort((a, b) =>
      compareIds(idOf({ side: a.side, index: a.body }), idOf({ side: b.side, index: b.body })),
    ),
    others: versions ? nodeChanges(earlier.snapshot, later.snapshot) : [],
    keptBodies: kept(before.bodies, after.bodies),
    keptMemberships: kept(before.memberships, after.memberships),
    keptSeats: kept(before.seats, after.seats),
  };
}

const placed = ({ side, index }: OfSide) => ({ body: index, side });

/** Bodies there on both sides that differ in their phase of life, rhythm, seats or members, or between two versions in
 *  anything else that is stored of them. */
function changedBodies(
  before: There,
  after: There,
  memberships: readonly MembershipChange[],
  bodyOf: (key: string) => OfSide,
  versions: boolean,
): ChangedBody[] {
  const byBody = new Map<string, MembershipChange[]>();
  for (const one of memberships) {
    const key = `${one.side} ${one.body}`;
    byBody.set(key, [...(byBody.get(key) ?? []), one]);
  }
  return [...before.bodies.keys()].flatMap((key): ChangedBody[] => {
    if (!after.bodies.has(key)) return [];
    const at = bodyOf(key);
    const own = byBody.get(`${at.side} ${at.index}`) ?? [];
    const [was, is] = [before.then(key), after.then(key)];
    const differs = (aspect: keyof BodyThen) => JSON.stringify(was[aspect]) !== JSON.stringify(is[aspect]);
    const what: Aspect[] = (['status', 'meetings', 'seats'] as const).filter(differs);
    if (own.length > 0) what.push('members');
    if (versions) what.push(...storedAspects(before, after, key));
    if (what.length === 0) return [];
    const count = (change: ChangeKind) => own.filter((one) => one.change === change).length;
    return [
      {
        ...placed(at),
        what,
        before: was,
        after: is,
        members: {
          new: count('new'),
          gone: count('gone'),
          possibly: count('possibly-new') + count('possibly-gone'),
        },
      },
    ];
  });
}

/** What is stored otherwise of a body that is one body on both sides; several that count as one are not compared. */
function storedAspects(before: There, after: There, key: string): readonly StoredAspect[] {
  const [was, is] = [before.origins.get(key) ?? [], after.origins.get(key) ?? []];
  if (was.length !== 1 || is.length !== 1) return [];
  return bodyAspects({ snapshot: before.snapshot, body: was[0] }, { snapshot: after.snapshot, body: is[0] });
}

interface Tie {
  /** Keys of the body and of the member. */
  readonly body: string;
  readonly kind: NodeRef['kind'];
  readonly member: string;
  readonly seats: number[];
}

interface There {
  readonly side: Side;
  readonly snapshot: Snapshot;
  readonly bodies: ReadonlyMap<string, Presence>;
  /** By body and member. */
  readonly memberships: ReadonlyMap<string, Presence>;
  readonly ties: ReadonlyMap<string, Tie>;
  /** By body, holder and behalf; unnamed ones by themselves. */
  readonly seats: ReadonlyMap<string, Presence>;
  readonly seatOf: ReadonlyMap<string, { readonly body: string; readonly seat: number }>;
  /** Bodies of this side that count as the one that came of them. */
  readonly origins: ReadonlyMap<string, readonly number[]>;
  readonly then: (body: string) => BodyThen;
}

function there(
  { snapshot, date }: Then,
  filter: Filter,
  options: MemberOptions,
  identities: Identities,
  side: Side,
): There {
  const selection = select(snapshot, { ...filter, date });
  const matrix = twoMode(selection, options);
  const bodies = new Map<string, Presence>();
  const memberships = new Map<string, Presence>();
  const ties = new Map<string, Tie>();
  const seats = new Map<string, Presence>();
  const seatOf = new Map<string, { body: string; seat: number }>();
  const origins = new Map<string, number[]>();
  const raise = <K>(map: Map<K, Presence>, at: K, level: number) =>
    map.set(at, Math.max(map.get(at) ?? 0, level) as Presence);
  const keyOf = (kind: NodeRef['kind'], index: number) => identities.key(side, kind, index);
  for (const body of selection.bodies) {
    const key = keyOf('body', body);
    raise(bodies, key, selection.bodyPresence[body]);
    origins.set(key, [...(origins.get(key) ?? []), body]);
  }
  matrix.bodies.forEach((index, row) => {
    const body = keyOf('body', index);
    for (let e = matrix.offsets[row]; e < matrix.offsets[row + 1]; e++) {
      const { kind, index: node } = matrix.members[matrix.columns[e]].node;
      const member = keyOf(kind, node);
      const tie = `${body} ${kind} ${member}`;
      raise(memberships, tie, matrix.levels[e]);
      const behind = matrix.seats.subarray(matrix.seatOffsets[e], matrix.seatOffsets[e + 1]);
      const found = ties.get(tie);
      if (found) found.seats.push(...behind);
      else ties.set(tie, { body, kind, member, seats: [...behind] });
    }
  });
  for (const seat of selection.seats) {
    const body = keyOf('body', snapshot.seats.body[seat]);
    const key = seatKey(snapshot, seat, body, keyOf);
    if (selection.seatPresence[seat] > (seats.get(key) ?? 0)) seatOf.set(key, { body, seat });
    raise(seats, key, selection.seatPresence[seat]);
  }
  const then = (body: string) => bodyThen(selection, origins.get(body) ?? []);
  return { side, snapshot, bodies, memberships, ties, seats, seatOf, origins, then };
}

/** Ids have no blanks, so that what stands between blanks cannot be taken for something else. */
function seatKey(
  { seats }: Snapshot,
  seat: number,
  body: string,
  keyOf: (kind: NodeRef['kind'], index: number) => string,
): string {
  const holder = HOLDER_KINDS[seats.holderKind[seat]];
  if (holder === 'unnamed') return `seat ${seats.ids[seat]}`;
  const behalf = BEHALF_ORDER[seats.behalfKind[seat]];
  const of = behalf === 'organisation' || behalf === 'body' ? keyOf(behalf, seats.behalf[seat]) : '';
  return `${body} ${holder} ${keyOf(holder, seats.holder[seat])} ${behalf} ${of}`;
}

/** How the bodies that count as one stand at the date; of several, what is known of the whole. */
function bodyThen(selection: Selection, origins: readonly number[]): BodyThen {
  const { snapshot, filter, spans } = selection;
  const seats = origins.flatMap((body) => [...seatsOf(selection, body)]);
  const [only] = origins;
  const single = origins.length === 1 ? only : null;
  const sure =
    single === null
      ? []
      : phasesAt(snapshot.bodies[single], filter.date, spans[single]).filter((phase) => phase.presence === 2);
  return {
    status: sure.at(-1)?.status ?? null,
    meetings: single === null ? null : meetingsAt(snapshot.bodies[single], filter.date, spans[single]),
    seats: seats.length === 0 ? null : seatCount(selection, seats),
  };
}

type Levels = Omit<BodyChange, 'body' | 'side'>;

function changes<K>(before: ReadonlyMap<K, Presence>, after: ReadonlyMap<K, Presence>): [K, Levels][] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((at): [K, Levels][] => {
    const [was, is] = [before.get(at) ?? 0, after.get(at) ?? 0];
    if (was === is) return [];
    const sure = Math.abs(is - was) === 2;
    const change = is > was ? (sure ? 'new' : 'possibly-new') : sure ? 'gone' : 'possibly-gone';
    return [[at, { change, before: was, after: is }]];
  });
}

function kept<K>(before: ReadonlyMap<K, Presence>, after: ReadonlyMap<K, Presence>): number {
  return [...before].filter(([at, level]) => level === 2 && after.get(at) === 2).length;
}
