/**
 * A scenario is a list of moves, replayed on today's graph: snapshot in, snapshot out, then the same measures again.
 * Moves name bodies, seats and organisations by id, so that a scenario outlives the snapshot it was made on; a move
 * that no longer applies is told with what it misses, and the others go on without it.
 */
import { ALL_TIME } from '../../domain/terms.ts';
import type { NetworkKind } from '../../domain/enumerations.ts';
import type { Filter } from '../filter.ts';
import { placesOfBodies } from '../merge/places-of.ts';
import type { SeatRule } from '../merge/seat-rules.ts';
import { whoKeeps } from '../merge/who-keeps.ts';
import { select } from '../select.ts';
import type { Body, Range, Snapshot } from '../snapshot.ts';
import { rebuild, type Rebuilt, type SeatCopy } from './rebuild.ts';

export type RuleById =
  | { readonly rule: 'everybody' | 'one-an-organisation' }
  | { readonly rule: 'at-most'; readonly seats: number; readonly order: readonly string[] };

export type Move =
  | {
      readonly move: 'merge';
      readonly bodies: readonly string[];
      readonly into: NewBody;
      readonly rule: RuleById;
      readonly keep: readonly string[];
      readonly drop: readonly string[];
    }
  | { readonly move: 'end'; readonly body: string }
  | { readonly move: 'move-seat'; readonly seat: string; readonly to: string }
  | {
      readonly move: 'split';
      readonly body: string;
      readonly into: readonly (NewBody & { readonly seats: readonly string[] })[];
    };

/** A body that a move makes. */
export interface NewBody {
  readonly id: string;
  readonly name: string;
  readonly kind: NetworkKind | null;
  /** Meetings a year; null: not decided. */
  readonly meetings: Range | null;
  readonly hoursPerMeeting: Range | null;
}

/** Why a move does not apply to the graph as it is. */
export interface MoveProblem {
  /** Position in the list of moves. */
  readonly move: number;
  readonly code:
    'unknown-body' | 'unknown-seat' | 'unknown-organisation' | 'too-few' | 'repeated' | 'taken-id';
  /** The id it is about; null: none. */
  readonly id: string | null;
}

export interface Replayed {
  readonly snapshot: Snapshot;
  readonly problems: readonly MoveProblem[];
}

/** Replays moves in order. `filter` says at which date seats are there, for rules that choose among them. */
export function replay(snapshot: Snapshot, moves: readonly Move[], filter: Filter): Replayed {
  const problems: MoveProblem[] = [];
  let current = snapshot;
  moves.forEach((move, position) => {
    const result = apply(current, move, filter);
    if ('code' in result) problems.push({ move: position, ...result });
    else current = result.snapshot;
  });
  return { snapshot: current, problems };
}

type Refusal = Omit<MoveProblem, 'move'>;

function apply(snapshot: Snapshot, move: Move, filter: Filter): Rebuilt | Refusal {
  switch (move.move) {
    case 'merge':
      return merge(snapshot, move, filter);
    case 'end':
      return end(snapshot, move.body);
    case 'move-seat':
      return moveSeat(snapshot, move.seat, move.to);
    case 'split':
      return split(snapshot, move);
  }
}

const bodyAt = ({ bodies }: Snapshot, id: string) => bodies.findIndex((body) => body.id === id);
const seatAt = ({ seats }: Snapshot, id: string) => seats.ids.indexOf(id);

/** All seats but those of the bodies in `gone`, with their bodies' new indices. */
function staying({ seats }: Snapshot, gone: ReadonlySet<number>, bodyIndex: Int32Array): SeatCopy[] {
  const copies: SeatCopy[] = [];
  for (let seat = 0; seat < seats.count; seat++)
    if (!gone.has(seats.body[seat]))
      copies.push({ from: seat, id: seats.ids[seat], body: bodyIndex[seats.body[seat]] });
  return copies;
}

function merge(
  snapshot: Snapshot,
  move: Extract<Move, { move: 'merge' }>,
  filter: Filter,
): Rebuilt | Refusal {
  if (new Set(move.bodies).size < move.bodies.length)
    return { code: 'repeated', id: move.bodies.find((id, i) => move.bodies.indexOf(id) !== i) ?? null };
  if (move.bodies.length < 2) return { code: 'too-few', id: null };
  if (bodyAt(snapshot, move.into.id) >= 0) return { code: 'taken-id', id: move.into.id };
  const missing = move.bodies.find((id) => bodyAt(snapshot, id) < 0);
  if (missing !== undefined) return { code: 'unknown-body', id: missing };
  const missingSeat = [...move.keep, ...move.drop].find((id) => seatAt(snapshot, id) < 0);
  if (missingSeat !== undefined) return { code: 'unknown-seat', id: missingSeat };
  const rule = ruleByKey(snapshot, move.rule);
  if ('code' in rule) return rule;
  const bodies = move.bodies.map((id) => bodyAt(snapshot, id));
  const { places } = placesOfBodies(select(snapshot, { ...filter, bodies: move.bodies }), bodies);
  const byHand = {
    keep: new Set(move.keep.map((id) => seatAt(snapshot, id))),
    drop: new Set(move.drop.map((id) => seatAt(snapshot, id))),
  };
  const kept = new Set(whoKeeps(snapshot, places, rule, byHand).kept.map((place) => place.seat));
  const gone = new Set(bodies);
  const merged = newBody(snapshot, move.into, bodies);
  return rebuild(
    snapshot,
    gone,
    [merged],
    () => 0,
    (bodyIndex, firstNew) => [
      ...staying(snapshot, gone, bodyIndex),
      ...[...kept]
        .sort((a, b) => a - b)
        .map((seat) => ({ from: seat, id: snapshot.seats.ids[seat], body: firstNew })),
    ],
  );
}

function ruleByKey(snapshot: Snapshot, rule: RuleById): SeatRule | Refusal {
  if (rule.rule !== 'at-most') return rule;
  const order: number[] = [];
  for (const id of rule.order) {
    const organisation = snapshot.organisations.findIndex((one) => one.id === id);
    const body = bodyAt(snapshot, id);
    if (organisation < 0 && body < 0) return { code: 'unknown-organisation', id };
    order.push(organisation >= 0 ? organisation : snapshot.organisations.length + body);
  }
  return { rule: 'at-most', seats: rule.seats, order };
}

/** The body that comes of others: their themes and areas together, surely there. */
function newBody(snapshot: Snapshot, into: NewBody, from: readonly number[]): Body {
  const first = snapshot.bodies[from[0]];
  const union = (of: (body: Body) => readonly number[]) => [
    ...new Set(from.flatMap((body) => of(snapshot.bodies[body]))),
  ];
  const agreed = <T>(of: (body: Body) => T): T | null => {
    const value = of(first);
    return from.every((body) => of(snapshot.bodies[body]) === value) ? value : null;
  };
  return {
    ...first,
    id: into.id,
    version: 0,
    name: into.name,
    nameFi: null,
    nameSv: null,
    nameEn: null,
    aliases: [],
    formerNames: [],
    certainty: null,
    type: 'network',
    kind: into.kind,
    kindWords: null,
    scope: agreed((body) => body.scope),
    mandate: agreed((body) => body.mandate),
    statutory: from.some((body) => snapshot.bodies[body].statutory === true) || null,
    hoursPerMeeting: into.hoursPerMeeting,
    declaredSeats: null,
    termYears: null,
    purpose: null,
    selfGoverningSince: null,
    standsFor: null,
    term: { start: ALL_TIME, end: ALL_TIME, attested: [ALL_TIME] },
    statuses: [],
    rhythms:
      into.meetings === null
        ? []
        : [
            {
              what: 'meeting',
              perYear: into.meetings,
              words: null,
              term: { start: null, end: null, attested: [] },
            },
          ],
    partOf: agreed((body) => body.partOf) ?? -1,
    themes: union((body) => body.themes),
    covers: union((body) => body.covers),
    under: union((body) => body.under),
  };
}

function end(snapshot: Snapshot, id: string): Rebuilt | Refusal {
  const body = bodyAt(snapshot, id);
  if (body < 0) return { code: 'unknown-body', id };
  const gone = new Set([body]);
  return rebuild(
    snapshot,
    gone,
    [],
    () => null,
    (bodyIndex) => staying(snapshot, gone, bodyIndex),
  );
}

function moveSeat(snapshot: Snapshot, seatId: string, bodyId: string): Rebuilt | Refusal {
  const seat = seatAt(snapshot, seatId);
  const body = bodyAt(snapshot, bodyId);
  if (seat < 0) return { code: 'unknown-seat', id: seatId };
  if (body < 0) return { code: 'unknown-body', id: bodyId };
  return rebuild(
    snapshot,
    new Set(),
    [],
    () => null,
    (bodyIndex) =>
      staying(snapshot, new Set(), bodyIndex).map((copy) =>
        copy.from === seat ? { ...copy, body: bodyIndex[body] } : copy,
      ),
  );
}

function split(snapshot: Snapshot, move: Extract<Move, { move: 'split' }>): Rebuilt | Refusal {
  const body = bodyAt(snapshot, move.body);
  if (body < 0) return { code: 'unknown-body', id: move.body };
  if (move.into.length < 2) return { code: 'too-few', id: null };
  const taken = move.into.find((one) => bodyAt(snapshot, one.id) >= 0);
  if (taken) return { code: 'taken-id', id: taken.id };
  const named = move.into.flatMap((one) => one.seats);
  const missing = named.find((id) => {
    const seat = seatAt(snapshot, id);
    return seat < 0 || snapshot.seats.body[seat] !== body;
  });
  if (missing !== undefined) return { code: 'unknown-seat', id: missing };
  const twice = named.find((id, i) => named.indexOf(id) !== i);
  if (twice !== undefined) return { code: 'repeated', id: twice };
  const gone = new Set([body]);
  return rebuild(
    snapshot,
    gone,
    move.into.map((one) => newBody(snapshot, one, [body])),
    () => 0,
    (bodyIndex, firstNew) => [
      ...staying(snapshot, gone, bodyIndex),
      ...move.into.flatMap((one, position) =>
        one.seats.map((id) => ({ from: seatAt(snapshot, id), id, body: firstNew + position })),
      ),
    ],
  );
}
