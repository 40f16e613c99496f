/**
 * Places carried through the moves of a scenario, for one choice of which of them are there. It says how many sit in
 * each body after all moves, and where each place has gone; it is what every joint figure of a scenario is made of.
 *
 * Places of one body of today are different people. Unnamed ones of one organisation that come from different bodies
 * may be one person: under *everybody* that makes a range of the merged body (see `seat-rules`). A seat that is added
 * is a place more; an unnamed one that is moved may be of somebody who sits there already. A rule over what a rule has
 * left, where unnamed places or places of unknown organisation are among them, is told as a bound (`Seats.found`).
 */
import {
  attending,
  distinctHolders,
  UNKNOWN_ORGANISATION,
  type Place,
  type Present,
} from '../merge/places.ts';
import { people, seatsAfter, withOtherSeats, type SeatRule, type Seats } from '../merge/seat-rules.ts';
import { beside, closes, whoKeeps } from '../merge/who-keeps.ts';
import type { Snapshot } from '../snapshot.ts';
import type { MergeChoices } from './moves.ts';

/** Moves by seat index instead of id; seats that moves add are numbered on from those of the snapshot. Bodies by id. */
export type PlaceMove =
  | {
      readonly move: 'merge';
      readonly bodies: readonly string[];
      readonly into: string;
      readonly choices: MergeChoices;
    }
  | {
      readonly move: 'split';
      readonly body: string;
      readonly into: readonly { readonly id: string; readonly seats: ReadonlySet<number> }[];
    }
  | { readonly move: 'end'; readonly body: string }
  | { readonly move: 'move-seat'; readonly seat: number; readonly to: string }
  | { readonly move: 'add-seat'; readonly body: string; readonly place: Place };

/** Who sits in a body: as its last rule gave the places, and who came in later. */
interface Sitting {
  readonly rule: SeatRule['rule'];
  readonly base: Present;
  readonly later: Present;
  /** Places of secretaries and deputies. */
  readonly beside: Present;
  /** Other seats of those in `base`, dropped by hand or by their rule. */
  readonly others: Present;
  /** Places of named people that were dropped by hand: who comes back from elsewhere was in that body too. */
  readonly dropped: Present;
  /** Made by a merger. */
  readonly made: boolean;
  /** What surely lies around the number of places in `base`; null: it can be counted. */
  readonly around: Seats | null;
}

export interface Carried {
  /** Everybody in each body after all moves, by id: attending places first, then secretaries and deputies. Somebody who
   *  came from two bodies under *everybody* is there with both places. */
  readonly bodies: ReadonlyMap<string, Present>;
  /** Attending places of each. */
  readonly seats: ReadonlyMap<string, Seats>;
  /** Seats of "at least two" that a rule has given a number of places. */
  readonly closed: ReadonlySet<number>;
}

/** Carries places through moves. `bodies[i]`: id of the body of places whose `body` is i; each place that a move adds
 *  has a number of its own after these, below `cells`. */
export function carry(
  snapshot: Snapshot,
  bodies: readonly string[],
  cells: number,
  there: Present,
  moves: readonly PlaceMove[],
): Carried {
  const state = new Map<string, Sitting>(
    bodies.map((id, position) => {
      const own = there.filter((place) => place.body === position);
      return [id, plain(own)];
    }),
  );
  const closed = new Set<number>();
  for (const move of moves) apply(snapshot, state, move, cells, closed);
  return {
    closed,
    bodies: new Map([...state].map(([id, sitting]) => [id, everyoneIn(sitting)])),
    seats: new Map([...state].map(([id, sitting]) => [id, count(sitting, cells)])),
  };
}

/** A body whose places no rule has given. */
function plain(places: Present): Sitting {
  return {
    others: [],
    dropped: [],
    made: false,
    around: null,
    rule: 'everybody',
    base: places.filter((place) => place.attends),
    later: [],
    beside: places.filter((place) => !place.attends),
  };
}

const everyoneIn = ({ base, later, beside: others }: Sitting): Present => [...base, ...later, ...others];

function apply(
  snapshot: Snapshot,
  state: Map<string, Sitting>,
  move: PlaceMove,
  cells: number,
  closed: Set<number>,
): void {
  switch (move.move) {
    case 'merge': {
      const parts = move.bodies.map((id) => state.get(id) as Sitting);
      for (const id of move.bodies) state.delete(id);
      const merged = merge(snapshot, parts, move.choices, cells);
      state.set(move.into, merged);
      for (const place of merged.base)
        if (closes(move.choices.rule, move.choices.keep, place)) closed.add(place.seat);
      return;
    }
    case 'split': {
      const whole = state.get(move.body) as Sitting;
      state.delete(move.body);
      for (const { id, seats } of move.into) {
        const part = plain(everyoneIn(whole).filter((place) => seats.has(place.seat)));
        const vague = (whole.made || whole.later.length > 0) && part.base.some(isVague);
        state.set(id, { ...part, made: whole.made, around: vague ? atLeastOne(part.base) : null });
      }
      return;
    }
    case 'end':
      state.delete(move.body);
      return;
    case 'move-seat': {
      const moved = [...state.values()].flatMap(everyoneIn).filter((place) => place.seat === move.seat);
      for (const [id, sitting] of state) state.set(id, without(sitting, move.seat));
      for (const place of moved) add(state, move.to, place);
      return;
    }
    case 'add-seat':
      add(state, move.body, move.place);
  }
}

function merge(snapshot: Snapshot, parts: readonly Sitting[], choices: MergeChoices, cells: number): Sitting {
  const pooled = parts.flatMap(everyoneIn);
  const { rule } = choices;
  const byHand = choices.keep.size + choices.drop.size > 0;
  const base =
    rule.rule === 'everybody' && !byHand
      ? pooled.filter((place) => place.attends)
      : whoKeeps(snapshot, pooled, rule, choices).kept;
  const droppedBefore = parts.flatMap((part) => part.dropped);
  const merged: Sitting = {
    rule: byHand ? 'everybody' : rule.rule,
    base,
    later: [],
    beside: beside(pooled, base, rule.rule),
    others: withOtherSeats(base, byHand ? [...pooled, ...droppedBefore] : droppedBefore).slice(base.length),
    dropped: [
      ...droppedBefore,
      ...(byHand ? pooled.filter((place) => place.holder !== null && !base.includes(place)) : []),
    ],
    made: true,
    around: null,
  };
  return isCountable(parts, pooled, rule.rule) ? merged : { ...merged, around: around(merged, parts, cells) };
}

const isVague = ({ holder, organisation }: Place): boolean =>
  holder === null || organisation === UNKNOWN_ORGANISATION;

/** Whether people can be counted from the places alone: those of bodies of today can, and those of what everybody of
 *  them makes, unless it matters who of the unnamed ones is one person. */
function isCountable(parts: readonly Sitting[], pooled: Present, rule: SeatRule['rule']): boolean {
  if (!pooled.some((place) => place.attends && isVague(place))) return true;
  const ruled = (part: Sitting) =>
    part.rule !== 'everybody' || part.later.length > 0 || part.others.length > 0 || part.around !== null;
  if (parts.some(ruled)) return false;
  if (!parts.some((part) => part.made) || rule === 'everybody') return true;
  return rule === 'one-an-organisation' && pooled.every((place) => place.organisation >= 0);
}

/** What surely lies around the number of places that a rule leaves of what rules have left. */
function around(merged: Sitting, parts: readonly Sitting[], cells: number): Seats {
  const { min, max } = count(merged, cells);
  if (merged.rule === 'everybody' && merged.others.length === 0) {
    const least = Math.max(0, ...parts.map((part) => count(part, cells).min));
    return { min: Math.min(min, least), max, found: max };
  }
  return { ...atLeastOne(merged.base), max };
}

function atLeastOne(places: Present): Seats {
  const max = people(places);
  return { min: Math.min(1, max), max, found: max };
}

function without(sitting: Sitting, seat: number): Sitting {
  const stays = (place: Place) => place.seat !== seat;
  const { around: before } = sitting;
  const left = sitting.base.filter(stays);
  const gone = sitting.base.length - left.length;
  return {
    ...sitting,
    around: before && { ...before, min: Math.max(0, before.min - gone) },
    base: left,
    later: sitting.later.filter(stays),
    beside: sitting.beside.filter(stays),
  };
}

function add(state: Map<string, Sitting>, body: string, place: Place): void {
  const sitting = state.get(body) as Sitting;
  state.set(
    body,
    place.attends
      ? { ...sitting, later: [...sitting.later, place] }
      : { ...sitting, beside: [...sitting.beside, place] },
  );
}

/** Attending places of a body. Somebody who sits there already is no place more. */
function count(sitting: Sitting, cells: number): Seats {
  const { base, later } = sitting;
  const own = countBase(sitting, cells);
  const seated = new Set(base.map((place) => place.holder));
  const come = later.filter((place) => place.holder === null || !seated.has(place.holder));
  const more = people(come);
  // Each may be somebody who sits there for the same organisation and came from another body, unless both are named.
  const same = come.filter((place) => [...base, ...come].some((one) => fits(one, place)));
  const least = own.min + more - same.length;
  const found = (own.found ?? own.min) + more;
  return { min: least, max: own.max + more, ...(found > least ? { found } : {}) };
}

/** Whether a moved place may be of the person of another one. One that a move adds is not: it is asked for. */
function fits(one: Place, moved: Place): boolean {
  if (one.body === moved.body || moved.added === true) return false;
  if (one.holder !== null && moved.holder !== null) return false;
  const known = one.organisation !== UNKNOWN_ORGANISATION && moved.organisation !== UNKNOWN_ORGANISATION;
  return !known || one.organisation === moved.organisation;
}

function countBase({ rule, base, others, around: known }: Sitting, cells: number): Seats {
  if (known !== null) return known;
  if (rule === 'at-most') return { min: people(base), max: people(base) };
  if (rule === 'one-an-organisation') return seatsAfter(base, cells, { rule });
  return seatsAfter([...base, ...others], cells, { rule: 'everybody' });
}

/** Distinct people among places, whatever their bodies: named ones and unnamed places, or fewer where unnamed places
 *  of different bodies may be one person. */
export function distinctPeople(places: Present, bodies: number): Seats {
  const there = places.filter((place) => place.attends);
  if (there.length === 0) return { min: 0, max: 0 };
  const { min, max } = seatsAfter(there, bodies, { rule: 'everybody' });
  return { min: Math.max(min, distinctHolders(there), ...attending(there, bodies)), max };
}
