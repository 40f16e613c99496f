/**
 * Two dates side by side: which bodies, seats and memberships are new, gone, or known differently, and which bodies
 * that stay are not as they were. Comparing a date with itself gives nothing.
 *
 * A holder who goes on in one body on the same behalf keeps the seat, whatever the terms are written as; a seat that
 * nobody is named for is itself only.
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
import { asThemselves, followSuccessors, type Followed } from './successors.ts';

/** `new` and `gone`: surely so; `possibly-new`, `possibly-gone`: on one of the dates it is only possibly there. */
export type ChangeKind = 'new' | 'gone' | 'possibly-new' | 'possibly-gone';

export interface BodyChange {
  readonly body: number;
  readonly change: ChangeKind;
  readonly before: Presence;
  readonly after: Presence;
}

export interface MembershipChange extends BodyChange {
  readonly member: NodeRef;
  /** Seats behind it, at the date at which it is more surely there. */
  readonly seats: readonly number[];
}

export interface SeatChange extends BodyChange {
  /** Of the date at which it is more surely there. */
  readonly seat: number;
}

/** What a body that stays may not be as it was in. */
export type Aspect = 'status' | 'meetings' | 'seats' | 'members';

/** A body at one date. */
export interface BodyThen {
  /** null: not known. */
  readonly status: Status | null;
  /** Meetings a year; null: not known. */
  readonly meetings: Range | null;
  /** Surely to possibly; null: none is known. */
  readonly seats: Range | null;
}

/** A body that is there at both dates, but not as it was. */
export interface ChangedBody {
  readonly body: number;
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
  /** What is surely there on both. */
  readonly keptBodies: number;
  readonly keptMemberships: number;
  readonly keptSeats: number;
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
  const followed = follow ? followSuccessors(snapshot) : asThemselves;
  const before = there(snapshot, { ...filter, date: from }, options, followed);
  const after = there(snapshot, { ...filter, date: to }, options, followed);
  const idOf = (body: number) => snapshot.bodies[body].id;
  const bodies = changes(before.bodies, after.bodies)
    .map(([body, levels]) => ({ body, ...levels }))
    .sort((a, b) => compareIds(idOf(a.body), idOf(b.body)));
  const memberships = changes(before.memberships, after.memberships)
    .map(([tie, levels]) => {
      const now = (levels.after > levels.before ? after : before).seatsBehind.get(tie) ?? [];
      return { ...parseTie(tie), ...levels, seats: now };
    })
    .sort(
      (a, b) =>
        compareIds(idOf(a.body), idOf(b.body)) ||
        compareMembers(describeMember(snapshot, a.member), describeMember(snapshot, b.member)),
    );
  const seats = changes(before.seats, after.seats)
    .flatMap(([key, levels]) => {
      const found = (levels.after > levels.before ? after : before).seatOf.get(key);
      return found === undefined ? [] : [{ ...found, ...levels }];
    })
    .sort(
      (a, b) =>
        compareIds(idOf(a.body), idOf(b.body)) ||
        compareIds(snapshot.seats.ids[a.seat], snapshot.seats.ids[b.seat]),
    );
  return {
    bodies,
    memberships,
    seats,
    changed: changedBodies(before, after, memberships).sort((a, b) => compareIds(idOf(a.body), idOf(b.body))),
    keptBodies: kept(before.bodies, after.bodies),
    keptMemberships: kept(before.memberships, after.memberships),
    keptSeats: kept(before.seats, after.seats),
  };
}

/** Bodies there at both dates that differ in their phase of life, rhythm, seats or members. */
function changedBodies(before: There, after: There, memberships: readonly MembershipChange[]): ChangedBody[] {
  const byBody = new Map<number, MembershipChange[]>();
  for (const one of memberships) byBody.set(one.body, [...(byBody.get(one.body) ?? []), one]);
  return [...before.bodies.keys()].flatMap((body): ChangedBody[] => {
    if (!after.bodies.has(body)) return [];
    const own = byBody.get(body) ?? [];
    const [was, is] = [before.then(body), after.then(body)];
    const differs = (aspect: keyof BodyThen) => JSON.stringify(was[aspect]) !== JSON.stringify(is[aspect]);
    const what: Aspect[] = (['status', 'meetings', 'seats'] as const).filter(differs);
    if (own.length > 0) what.push('members');
    if (what.length === 0) return [];
    const count = (change: ChangeKind) => own.filter((one) => one.change === change).length;
    return [
      {
        body,
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

interface There {
  readonly bodies: ReadonlyMap<number, Presence>;
  /** By body and member. */
  readonly memberships: ReadonlyMap<string, Presence>;
  readonly seatsBehind: ReadonlyMap<string, readonly number[]>;
  /** By body, holder and behalf; unnamed ones by themselves. */
  readonly seats: ReadonlyMap<string, Presence>;
  readonly seatOf: ReadonlyMap<string, { readonly body: number; readonly seat: number }>;
  readonly then: (body: number) => BodyThen;
}

function there(snapshot: Snapshot, filter: Filter, options: MemberOptions, followed: Followed): There {
  const selection = select(snapshot, filter);
  const matrix = twoMode(selection, options);
  const bodies = new Map<number, Presence>();
  const memberships = new Map<string, Presence>();
  const seatsBehind = new Map<string, number[]>();
  const seats = new Map<string, Presence>();
  const seatOf = new Map<string, { body: number; seat: number }>();
  /** Bodies of this date that count as the one that came of them. */
  const origins = new Map<number, number[]>();
  const raise = <K>(map: Map<K, Presence>, at: K, level: number) =>
    map.set(at, Math.max(map.get(at) ?? 0, level) as Presence);
  const bodyAfter = (body: number) => followed({ kind: 'body', index: body }).index;
  for (const body of selection.bodies) {
    const later = bodyAfter(body);
    raise(bodies, later, selection.bodyPresence[body]);
    origins.set(later, [...(origins.get(later) ?? []), body]);
  }
  matrix.bodies.forEach((body, row) => {
    for (let e = matrix.offsets[row]; e < matrix.offsets[row + 1]; e++) {
      const member = followed(matrix.members[matrix.columns[e]].node);
      const tie = `${bodyAfter(body)} ${member.kind} ${member.index}`;
      raise(memberships, tie, matrix.levels[e]);
      const behind = matrix.seats.subarray(matrix.seatOffsets[e], matrix.seatOffsets[e + 1]);
      seatsBehind.set(tie, [...(seatsBehind.get(tie) ?? []), ...behind]);
    }
  });
  for (const seat of selection.seats) {
    const body = bodyAfter(snapshot.seats.body[seat]);
    const key = seatKey(snapshot, seat, body, followed);
    if (selection.seatPresence[seat] > (seats.get(key) ?? 0)) seatOf.set(key, { body, seat });
    raise(seats, key, selection.seatPresence[seat]);
  }
  const then = (body: number) => bodyThen(selection, origins.get(body) ?? []);
  return { bodies, memberships, seatsBehind, seats, seatOf, then };
}

function seatKey({ seats }: Snapshot, seat: number, body: number, followed: Followed): string {
  const holder = HOLDER_KINDS[seats.holderKind[seat]];
  if (holder === 'unnamed') return `seat ${seat}`;
  const behalf = BEHALF_ORDER[seats.behalfKind[seat]];
  const of =
    behalf === 'organisation' || behalf === 'body'
      ? followed({ kind: behalf, index: seats.behalf[seat] })
      : null;
  return `${body} ${holder} ${seats.holder[seat]} ${behalf} ${of === null ? '' : `${of.kind} ${of.index}`}`;
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

function parseTie(tie: string): { readonly body: number; readonly member: NodeRef } {
  const [body, kind, index] = tie.split(' ');
  return { body: Number(body), member: { kind: kind as NodeRef['kind'], index: Number(index) } };
}

function changes<K>(
  before: ReadonlyMap<K, Presence>,
  after: ReadonlyMap<K, Presence>,
): [K, Omit<BodyChange, 'body'>][] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((at): [K, Omit<BodyChange, 'body'>][] => {
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
