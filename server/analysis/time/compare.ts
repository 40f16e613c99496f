/**
 * Two dates side by side: which bodies and which memberships are new, gone, or known differently. Comparing a date
 * with itself gives nothing.
 */
import type { DateSpan } from '../../domain/dates.ts';
import type { Presence } from '../../domain/terms.ts';
import type { Filter } from '../filter.ts';
import { compareIds, select } from '../select.ts';
import type { NodeRef, Snapshot } from '../snapshot.ts';
import { twoMode, type MemberOptions } from '../two-mode.ts';
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
}

export interface Comparison {
  /** By id of the body. */
  readonly bodies: readonly BodyChange[];
  /** By ids of body and member. */
  readonly memberships: readonly MembershipChange[];
  /** Bodies and memberships that are surely there on both. */
  readonly keptBodies: number;
  readonly keptMemberships: number;
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
  return {
    bodies: changes(before.bodies, after.bodies)
      .map(([body, levels]) => ({ body, ...levels }))
      .sort((a, b) => compareIds(idOf(a.body), idOf(b.body))),
    memberships: changes(before.memberships, after.memberships)
      .map(([tie, levels]) => ({ ...parseTie(tie), ...levels }))
      .sort(
        (a, b) =>
          compareIds(idOf(a.body), idOf(b.body)) ||
          compareIds(`${a.member.kind} ${a.member.index}`, `${b.member.kind} ${b.member.index}`),
      ),
    keptBodies: kept(before.bodies, after.bodies),
    keptMemberships: kept(before.memberships, after.memberships),
  };
}

interface There {
  readonly bodies: ReadonlyMap<number, Presence>;
  /** By `tie`. */
  readonly memberships: ReadonlyMap<string, Presence>;
}

function there(snapshot: Snapshot, filter: Filter, options: MemberOptions, followed: Followed): There {
  const selection = select(snapshot, filter);
  const matrix = twoMode(selection, options);
  const bodies = new Map<number, Presence>();
  const memberships = new Map<string, Presence>();
  const raise = <K>(map: Map<K, Presence>, at: K, level: number) =>
    map.set(at, Math.max(map.get(at) ?? 0, level) as Presence);
  const bodyAfter = (body: number) => followed({ kind: 'body', index: body }).index;
  for (const body of selection.bodies) raise(bodies, bodyAfter(body), selection.bodyPresence[body]);
  matrix.bodies.forEach((body, row) => {
    for (let e = matrix.offsets[row]; e < matrix.offsets[row + 1]; e++) {
      const member = followed(matrix.members[matrix.columns[e]].node);
      raise(memberships, `${bodyAfter(body)} ${member.kind} ${member.index}`, matrix.levels[e]);
    }
  });
  return { bodies, memberships };
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
