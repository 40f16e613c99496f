/**
 * Places carried through the moves of a scenario, for one choice of which of them are there. It says how many sit in
 * each body after all moves, and where each place has gone; it is what every joint figure of a scenario is made of.
 *
 * Places of one body of today are different people. Unnamed ones of one organisation that come from different bodies
 * may be one person: under *everybody* that makes a range of the merged body (see `seat-rules`). A place that comes
 * in later, moved or added, is a place more.
 */
import { attending, distinctHolders, type Place, type Present } from '../merge/places.ts';
import { people, seatsAfter, type SeatRule, type Seats } from '../merge/seat-rules.ts';
import { beside, whoKeeps } from '../merge/who-keeps.ts';
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
}

export interface Carried {
  /** Everybody in each body after all moves, by id: attending places first, then secretaries and deputies. Somebody who
   *  came from two bodies under *everybody* is there with both places. */
  readonly bodies: ReadonlyMap<string, Present>;
  /** Attending places of each. */
  readonly seats: ReadonlyMap<string, Seats>;
}

/** Carries places through moves. `bodies[i]`: id of the body of places whose `body` is i; each place that a move adds
 *  has a number of its own after these, below `cells`. `seatsByHand`: by position
 *  of a merger with seats kept or dropped by hand, the seats that this gives when all places are there; filled in where
 *  it is empty, so the first choice that is carried must be the one with all of them. */
export function carry(
  snapshot: Snapshot,
  bodies: readonly string[],
  cells: number,
  there: Present,
  moves: readonly PlaceMove[],
  seatsByHand: Map<number, ReadonlySet<number>>,
): Carried {
  const state = new Map<string, Sitting>(
    bodies.map((id, position) => {
      const own = there.filter((place) => place.body === position);
      return [id, plain(own)];
    }),
  );
  moves.forEach((move, position) => apply(snapshot, state, move, position, seatsByHand));
  return {
    bodies: new Map([...state].map(([id, sitting]) => [id, everyoneIn(sitting)])),
    seats: new Map([...state].map(([id, sitting]) => [id, count(sitting, cells)])),
  };
}

function plain(places: Present): Sitting {
  return {
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
  position: number,
  seatsByHand: Map<number, ReadonlySet<number>>,
): void {
  switch (move.move) {
    case 'merge': {
      const pooled = move.bodies.flatMap((id) => everyoneIn(state.get(id) as Sitting));
      for (const id of move.bodies) state.delete(id);
      state.set(move.into, merge(snapshot, pooled, move.choices, position, seatsByHand));
      return;
    }
    case 'split': {
      const own = everyoneIn(state.get(move.body) as Sitting);
      state.delete(move.body);
      for (const { id, seats } of move.into)
        state.set(id, plain(own.filter((place) => seats.has(place.seat))));
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

function merge(
  snapshot: Snapshot,
  pooled: Present,
  choices: MergeChoices,
  position: number,
  seatsByHand: Map<number, ReadonlySet<number>>,
): Sitting {
  if (choices.keep.size + choices.drop.size > 0) {
    let seats = seatsByHand.get(position);
    if (seats === undefined) {
      seats = new Set(whoKeeps(snapshot, pooled, choices.rule, choices).kept.map((place) => place.seat));
      seatsByHand.set(position, seats);
    }
    const chosen = seats;
    const kept = pooled.filter((place) => place.attends && chosen.has(place.seat));
    return {
      rule: 'everybody',
      base: kept,
      later: [],
      beside: beside(pooled, kept, choices.rule.rule),
    };
  }
  const kept =
    choices.rule.rule === 'everybody'
      ? pooled.filter((place) => place.attends)
      : whoKeeps(snapshot, pooled, choices.rule, choices).kept;
  return {
    rule: choices.rule.rule,
    base: kept,
    later: [],
    beside: beside(pooled, kept, choices.rule.rule),
  };
}

function without(sitting: Sitting, seat: number): Sitting {
  const stays = (place: Place) => place.seat !== seat;
  return {
    rule: sitting.rule,
    base: sitting.base.filter(stays),
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
function count({ rule, base, later }: Sitting, bodies: number): Seats {
  const seated = new Set(base.map((place) => place.holder));
  const more = people(later.filter((place) => place.holder === null || !seated.has(place.holder)));
  if (rule === 'at-most') return { min: base.length + more, max: base.length + more };
  const own = seatsAfter(base, bodies, { rule: rule === 'one-an-organisation' ? rule : 'everybody' });
  return { min: own.min + more, max: own.max + more };
}

/** Distinct people among places, whatever their bodies: named ones and unnamed places, or fewer where unnamed places
 *  of different bodies may be one person. */
export function distinctPeople(places: Present, bodies: number): Seats {
  const there = places.filter((place) => place.attends);
  if (there.length === 0) return { min: 0, max: 0 };
  const { min, max } = seatsAfter(there, bodies, { rule: 'everybody' });
  return { min: Math.max(min, distinctHolders(there), ...attending(there, bodies)), max };
}
