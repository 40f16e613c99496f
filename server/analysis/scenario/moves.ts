/**
 * A scenario is a list of moves, replayed on today's graph: snapshot in, snapshot out, then the same measures again.
 * A move that no longer applies is told with what it misses, and the others go on without it.
 */
import { ROLES } from '../../domain/enumerations.ts';
import type { Filter } from '../filter.ts';
import { holderKey, organisationKey, placesOfBodies } from '../merge/places-of.ts';
import type { SeatRule } from '../merge/seat-rules.ts';
import type { Place } from '../merge/places.ts';
import { beside, whoKeeps } from '../merge/who-keeps.ts';
import { select } from '../select.ts';
import { BEHALF_ORDER, HOLDER_KINDS, type NodeRef, type Snapshot } from '../snapshot.ts';
import type { MergeMove, Move, MoveProblem, NewBody, NewSeat, Refusal, SplitMove } from './move.ts';
import { keptPlaces } from './kept-places.ts';
import { newBody } from './new-body.ts';
import { rebuild, type FreshSeat, type Rebuilt, type SeatCopy } from './rebuild.ts';
import { seatOrder } from './seat-order.ts';

export interface Replayed {
  readonly snapshot: Snapshot;
  readonly problems: readonly MoveProblem[];
  /** The moves that apply, in order. */
  readonly applied: readonly Move[];
}

/** Replays moves in order. `filter` says at which date seats and bodies are there. */
export function replay(snapshot: Snapshot, moves: readonly Move[], filter: Filter): Replayed {
  const problems: MoveProblem[] = [];
  const applied: Move[] = [];
  const made = new Set<string>();
  const present = presentBodies(snapshot, filter);
  let current = snapshot;
  moves.forEach((move, position) => {
    const absent = [...namedBodies(move), ...sourceOf(current, move)].find(
      (id) => !present.has(id) && !made.has(id) && bodyAt(current, id) >= 0,
    );
    const result: Rebuilt | Refusal =
      absent === undefined ? apply(current, move, filter) : { code: 'body-not-there', id: absent };
    if ('code' in result) {
      problems.push({ move: position, ...result });
      return;
    }
    current = result.snapshot;
    applied.push(move);
    for (const id of madeBodies(move)) made.add(id);
  });
  return { snapshot: current, problems, applied };
}

/** The body that a moved seat leaves. */
function sourceOf(snapshot: Snapshot, move: Move): readonly string[] {
  const seat = move.move === 'move-seat' ? seatAt(snapshot, move.seat) : -1;
  return seat < 0 ? [] : [snapshot.bodies[snapshot.seats.body[seat]].id];
}

/** What says which bodies are looked at, taken out of a filter: what moves make has no type, kind or theme of its own
 *  that a filter could go by. */
export function anyContent(filter: Filter): Filter {
  return { ...filter, types: null, kinds: null, scopes: null, statuses: null, themes: null, places: null };
}

function presentBodies(snapshot: Snapshot, filter: Filter): ReadonlySet<string> {
  const { bodies } = select(snapshot, filter);
  return new Set([...bodies].map((body) => snapshot.bodies[body].id));
}

/** Bodies that a move changes. */
export function namedBodies(move: Move): readonly string[] {
  switch (move.move) {
    case 'merge':
      return move.bodies;
    case 'end':
    case 'split':
    case 'add-seat':
      return [move.body];
    case 'move-seat':
      return [move.to];
  }
}

/** Bodies that a move makes. */
export function madeBodies(move: Move): readonly string[] {
  return move.move === 'merge' ? [move.into.id] : move.move === 'split' ? move.into.map((one) => one.id) : [];
}

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
    case 'add-seat':
      return addSeat(snapshot, move.body, move.seat);
  }
}

const bodyAt = ({ bodies }: Snapshot, id: string) => bodies.findIndex((body) => body.id === id);
const seatAt = ({ seats }: Snapshot, id: string) => seats.ids.indexOf(id);

function agentAt(snapshot: Snapshot, id: string): NodeRef | null {
  const organisation = snapshot.organisations.findIndex((one) => one.id === id);
  if (organisation >= 0) return { kind: 'organisation', index: organisation };
  const body = bodyAt(snapshot, id);
  return body >= 0 ? { kind: 'body', index: body } : null;
}

/** All seats but those of the bodies in `gone`, with their bodies' new indices. */
function staying({ seats }: Snapshot, gone: ReadonlySet<number>, bodyIndex: Int32Array): SeatCopy[] {
  const copies: SeatCopy[] = [];
  for (let seat = 0; seat < seats.count; seat++)
    if (!gone.has(seats.body[seat]))
      copies.push({ from: seat, id: seats.ids[seat], body: bodyIndex[seats.body[seat]] });
  return copies;
}

/** What of the choices of a new body the graph does not have. */
function refused(snapshot: Snapshot, into: NewBody): Refusal | null {
  if (bodyAt(snapshot, into.id) >= 0) return { code: 'taken-id', id: into.id };
  const { chair, convenor } = into;
  if (chair !== null && seatAt(snapshot, chair) < 0) return { code: 'unknown-seat', id: chair };
  if (convenor !== null && agentAt(snapshot, convenor) === null)
    return { code: 'unknown-organisation', id: convenor };
  return null;
}

function merge(snapshot: Snapshot, move: MergeMove, filter: Filter): Rebuilt | Refusal {
  if (new Set(move.bodies).size < move.bodies.length)
    return { code: 'repeated', id: move.bodies.find((id, i) => move.bodies.indexOf(id) !== i) ?? null };
  if (move.bodies.length < 2) return { code: 'too-few', id: null };
  const wrong = refused(snapshot, move.into);
  if (wrong !== null) return wrong;
  const missing = move.bodies.find((id) => bodyAt(snapshot, id) < 0);
  if (missing !== undefined) return { code: 'unknown-body', id: missing };
  const bodies = move.bodies.map((id) => bodyAt(snapshot, id));
  const { chair } = move.into;
  const named = [...move.keep, ...move.drop, ...(chair === null ? [] : [chair])];
  const missingSeat = named.find((id) => seatAt(snapshot, id) < 0);
  if (missingSeat !== undefined) return { code: 'unknown-seat', id: missingSeat };
  const elsewhere = named.find((id) => !bodies.includes(snapshot.seats.body[seatAt(snapshot, id)]));
  if (elsewhere !== undefined) return { code: 'seat-elsewhere', id: elsewhere };
  const both = move.drop.find((id) => move.keep.includes(id) || id === chair);
  if (both !== undefined) return { code: 'kept-and-dropped', id: both };
  const missingInOrder =
    move.rule.rule === 'at-most' && seatOrder(snapshot, move.rule.order, -1, null).missing;
  if (typeof missingInOrder === 'string') return { code: 'unknown-organisation', id: missingInOrder };
  const choices = mergeChoices(snapshot, move);
  const selection = select(snapshot, { ...anyContent(filter), bodies: move.bodies });
  const here = placesOfBodies(selection, bodies);
  const { places } = here;
  const { kept } = whoKeeps(snapshot, places, choices.rule, choices);
  if (kept.length === 0 && places.some((place) => place.attends)) return { code: 'nobody-seated', id: null };
  const others = beside(places, kept, choices.rule.rule);
  const together = oneSeatEach(snapshot, places, [...kept, ...others], choices.drop);
  const going = keptPlaces(
    snapshot,
    here,
    [...kept, ...others].filter(({ seat }) => together.has(seat)),
    choices,
  );
  const gone = new Set(bodies);
  return rebuild(snapshot, {
    gone,
    come: [newBody(snapshot, move.into, bodies)],
    successor: () => 0,
    seats: (bodyIndex, firstNew) => [
      ...staying(snapshot, gone, bodyIndex),
      ...[...going]
        .sort(([a], [b]) => a - b)
        .map(([seat, count]) => ({
          from: seat,
          id: snapshot.seats.ids[seat],
          body: firstNew,
          ...(count === null ? {} : { count }),
          together: together.get(seat) ?? [],
          ...rolesTogether(snapshot, seat, together.get(seat) ?? [], choices.chair),
        })),
    ],
    convenors: convenorOf(snapshot, move.into, 0),
  });
}

/** One person has one seat in a body for an organisation: the seats that go on, each with the other ones of its holder
 *  for the same organisation, which become one with it. `going` in order: the first of them goes on. */
function oneSeatEach(
  snapshot: Snapshot,
  places: readonly Place[],
  going: readonly Place[],
  drop: ReadonlySet<number>,
): Map<number, number[]> {
  const seatOf = new Map<string, number>();
  const together = new Map<number, number[]>();
  for (const { seat } of going) {
    const who = seatHolder(snapshot, seat);
    if (who !== null && seatOf.has(who)) continue;
    if (who !== null) seatOf.set(who, seat);
    together.set(seat, []);
  }
  for (const { seat } of places) {
    const first = seatOf.get(seatHolder(snapshot, seat) ?? '') ?? seat;
    if (first !== seat && !drop.has(seat)) together.get(first)?.push(seat);
  }
  return together;
}

/** The roles of a seat and of those that become one with it. */
function rolesTogether(
  { seats }: Snapshot,
  seat: number,
  others: readonly number[],
  chair: number,
): { readonly roles?: number } {
  const [chairing, member] = [1 << ROLES.indexOf('chair'), 1 << ROLES.indexOf('member')];
  // A seat without a stated role is a member's.
  const own = [seat, ...others].map((one) => seats.roles[one] || (others.length > 0 ? member : 0));
  const roles = own.reduce((all, bits) => all | bits, 0);
  if (chair >= 0 && (seat === chair || others.includes(chair))) return { roles: roles | chairing };
  // The chosen chair chairs, and nobody else does.
  const left = chair >= 0 && (roles & chairing) !== 0 ? (roles & ~chairing) | member : roles;
  return left === seats.roles[seat] ? {} : { roles: left };
}

/** Who convenes a new body, where its move says so. `position`: among the bodies that come. */
function convenorOf(snapshot: Snapshot, { convenor }: NewBody, position: number) {
  const by = convenor === null ? null : agentAt(snapshot, convenor);
  return by === null ? [] : [{ position, by }];
}

/** The choices of a merger by index: its rule, what is kept and dropped by hand, and the chair (-1: not decided). */
export interface MergeChoices {
  readonly rule: SeatRule;
  readonly keep: ReadonlySet<number>;
  readonly drop: ReadonlySet<number>;
  readonly chair: number;
}

/** The choices of a merge move whose seats are all known. Entries of its order that name nothing give no seat. */
export function mergeChoices(snapshot: Snapshot, move: MergeMove): MergeChoices {
  const chair = move.into.chair === null ? -1 : seatAt(snapshot, move.into.chair);
  const keep = new Set(move.keep.map((id) => seatAt(snapshot, id)));
  // Somebody who sits for nobody has no place in an order of organisations.
  if (chair >= 0 && move.rule.rule === 'at-most' && organisationKey(snapshot, chair) < 0) keep.add(chair);
  const rule: SeatRule =
    move.rule.rule === 'at-most'
      ? { ...move.rule, order: seatOrder(snapshot, move.rule.order, chair, move.into.convenor).keys }
      : { rule: move.rule.rule };
  return { rule, keep, drop: new Set(move.drop.map((id) => seatAt(snapshot, id))), chair };
}

function end(snapshot: Snapshot, id: string): Rebuilt | Refusal {
  const body = bodyAt(snapshot, id);
  if (body < 0) return { code: 'unknown-body', id };
  const gone = new Set([body]);
  return rebuild(snapshot, {
    gone,
    come: [],
    successor: () => null,
    seats: (bodyIndex) => staying(snapshot, gone, bodyIndex),
  });
}

const NOBODY: ReadonlySet<number> = new Set();

function moveSeat(snapshot: Snapshot, seatId: string, bodyId: string): Rebuilt | Refusal {
  const seat = seatAt(snapshot, seatId);
  const body = bodyAt(snapshot, bodyId);
  if (seat < 0) return { code: 'unknown-seat', id: seatId };
  if (body < 0) return { code: 'unknown-body', id: bodyId };
  if (snapshot.seats.body[seat] === body || sitsThere(snapshot, body, seatHolder(snapshot, seat)))
    return { code: 'seat-there-already', id: seatId };
  return rebuild(snapshot, {
    gone: NOBODY,
    come: [],
    successor: () => null,
    seats: (bodyIndex) =>
      staying(snapshot, NOBODY, bodyIndex).map((copy) =>
        copy.from === seat ? { ...copy, body: bodyIndex[body] } : copy,
      ),
  });
}

/** Who sits for whom, as one key; null: not named, so never surely the same. */
function seatHolder(snapshot: Snapshot, seat: number): string | null {
  const holder = holderKey(snapshot, seat);
  return holder === null ? null : `${holder} for ${organisationKey(snapshot, seat)}`;
}

/** One person has one seat in a body for an organisation. */
function sitsThere(snapshot: Snapshot, body: number, holder: string | null): boolean {
  if (holder === null) return false;
  const { seats } = snapshot;
  for (let seat = 0; seat < seats.count; seat++)
    if (seats.body[seat] === body && seatHolder(snapshot, seat) === holder) return true;
  return false;
}

function addSeat(snapshot: Snapshot, bodyId: string, seat: NewSeat): Rebuilt | Refusal {
  const body = bodyAt(snapshot, bodyId);
  if (body < 0) return { code: 'unknown-body', id: bodyId };
  if (seatAt(snapshot, seat.id) >= 0) return { code: 'taken-id', id: seat.id };
  const behalf = seat.onBehalfOf === null ? null : agentAt(snapshot, seat.onBehalfOf);
  if (seat.onBehalfOf !== null && behalf === null)
    return { code: 'unknown-organisation', id: seat.onBehalfOf };
  const holder = seat.holder === null ? null : holderAt(snapshot, seat.holder);
  if (seat.holder !== null && holder === null) return { code: 'unknown-holder', id: seat.holder };
  const fresh = (bodyIndex: Int32Array): FreshSeat => ({
    id: seat.id,
    body: bodyIndex[body],
    dataset: snapshot.bodies[body].dataset,
    holderKind: holder === null ? 0 : HOLDER_KINDS.indexOf(holder.kind),
    holder: holder === null ? -1 : holder.index,
    behalfKind: BEHALF_ORDER.indexOf(
      behalf === null ? 'personal' : behalf.kind === 'body' ? 'body' : 'organisation',
    ),
    behalf: behalf === null ? -1 : behalf.index,
    roles: seat.roles.reduce((bits, role) => bits | (1 << ROLES.indexOf(role)), 0),
  });
  const made = rebuild(snapshot, {
    gone: NOBODY,
    come: [],
    successor: () => null,
    seats: (bodyIndex) => staying(snapshot, NOBODY, bodyIndex),
    fresh: (bodyIndex) => [fresh(bodyIndex)],
  });
  const own = seatHolder(made.snapshot, made.snapshot.seats.count - 1);
  return sitsThere(snapshot, body, own) ? { code: 'seat-there-already', id: seat.holder } : made;
}

function holderAt(
  { representatives, offices }: Snapshot,
  id: string,
): { readonly kind: 'representative' | 'office'; readonly index: number } | null {
  const person = representatives.findIndex((one) => one.id === id);
  if (person >= 0) return { kind: 'representative', index: person };
  const office = offices.findIndex((one) => one.id === id);
  return office >= 0 ? { kind: 'office', index: office } : null;
}

function split(snapshot: Snapshot, move: SplitMove): Rebuilt | Refusal {
  const body = bodyAt(snapshot, move.body);
  if (body < 0) return { code: 'unknown-body', id: move.body };
  if (move.into.length < 2) return { code: 'too-few', id: null };
  for (const one of move.into) {
    const wrong = refused(snapshot, one);
    if (wrong !== null) return wrong;
  }
  const ids = move.into.map((one) => one.id);
  const same = ids.find((id, i) => ids.indexOf(id) !== i);
  if (same !== undefined) return { code: 'repeated', id: same };
  const named = move.into.flatMap((one) => one.seats);
  const missing = named.find((id) => seatAt(snapshot, id) < 0);
  if (missing !== undefined) return { code: 'unknown-seat', id: missing };
  const elsewhere = named.find((id) => snapshot.seats.body[seatAt(snapshot, id)] !== body);
  if (elsewhere !== undefined) return { code: 'seat-elsewhere', id: elsewhere };
  const twice = named.find((id, i) => named.indexOf(id) !== i);
  if (twice !== undefined) return { code: 'repeated', id: twice };
  const stray = move.into.find((one) => one.chair !== null && !one.seats.includes(one.chair));
  if (stray !== undefined) return { code: 'seat-elsewhere', id: stray.chair };
  const gone = new Set([body]);
  return rebuild(snapshot, {
    gone,
    come: move.into.map((one) => newBody(snapshot, one, [body])),
    successor: () => 0,
    seats: (bodyIndex, firstNew) => [
      ...staying(snapshot, gone, bodyIndex),
      ...move.into.flatMap((one, position) => {
        const chair = one.chair === null ? -1 : seatAt(snapshot, one.chair);
        return one.seats.map((id) => {
          const from = seatAt(snapshot, id);
          return { from, id, body: firstNew + position, ...rolesTogether(snapshot, from, [], chair) };
        });
      }),
    ],
    convenors: move.into.flatMap((one, position) => convenorOf(snapshot, one, position)),
  });
}
