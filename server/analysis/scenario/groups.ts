/** Groups of bodies that the moves of a scenario connect, with the places in them and how each choice turns out. */
import { meetingsOf, type Meetings } from '../merge/hours.ts';
import { ROLES } from '../../domain/enumerations.ts';
import { attending, PERSONAL, type Place, type Present } from '../merge/places.ts';
import { attends, placesOfBodies, type PlacesOfBodies } from '../merge/places-of.ts';
import { MOST_CHOICES, possibleKinds, withFillers } from '../merge/range.ts';
import type { Seats } from '../merge/seat-rules.ts';
import type { Selection } from '../select.ts';
import type { Snapshot } from '../snapshot.ts';
import { carry, type Carried, type PlaceMove } from './carry.ts';
import type { JointGroup } from './joint-range.ts';
import type { Move, NewBody, NewSeat } from './move.ts';
import { mergeChoices } from './moves.ts';

/** A body after all moves. */
export interface FinalBody {
  readonly id: string;
  /** What its move says of it; null: it stays. */
  readonly made: NewBody | null;
  /** Bodies of today that it follows, by index; itself where it stays. */
  readonly follows: readonly number[];
  readonly meetings: Meetings;
  /** Who convenes it by its move; null: those that convened what it follows. */
  readonly convenor: string | null;
}

/** A body after a scenario, and who sits in it: a holder with two seats for one organisation is there once. */
export interface SeatedBody extends FinalBody {
  readonly places: Present;
}

export interface MovedGroup {
  /** Bodies of today, by index. */
  readonly before: readonly number[];
  readonly after: readonly FinalBody[];
  /** Places today; `body` is the position in `before`. Places that moves add are not among them. */
  readonly places: Present;
  /** Places that moves add; `body` is a number of its own. */
  readonly added: Present;
  /** How many sit in its bodies has no upper end. */
  readonly openBefore: boolean;
  readonly openAfter: boolean;
  /** Of how many of its bodies no seat is known. */
  readonly unlisted: number;
  /** Seats of which only the least number is known, by index. */
  readonly openSeats: { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> };
  /** Nobody is known to sit in any of its bodies: how many do is not known. */
  readonly nobodyKnown: boolean;
  /** Bodies, by id, in which such seats stand, or of whose seats none is known. */
  readonly openBodies: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  /** Where all places are there. */
  readonly all: Carried;
  /** The same, with as many more of "at least two" as a limit on seats gives. */
  readonly most: Carried;
  /** Where only the sure ones are. */
  readonly sure: Carried;
  readonly joint: JointGroup;
  /** Bodies of `joint`, in order: those of today, then those that moves make. */
  readonly jointIds: readonly string[];
}

export interface Moved {
  /** The snapshot whose seats are numbered on by those that moves add. */
  readonly numbered: Snapshot;
  readonly groups: readonly MovedGroup[];
  /** Seats that moves add, by number. */
  readonly added: ReadonlyMap<number, NewSeat>;
}

/** Carries all places through moves that apply (`replay`). */
export function moveThrough(selection: Selection, moves: readonly Move[]): Moved {
  const { snapshot } = selection;
  const bodyOf = new Map(snapshot.bodies.map((body, index) => [body.id, index]));
  const seatOf = new Map(snapshot.seats.ids.map((id, index) => [id, index]));
  const added = new Map<number, NewSeat>();
  for (const move of moves)
    if (move.move === 'add-seat') {
      const number = snapshot.seats.count + added.size;
      added.set(number, move.seat);
      seatOf.set(move.seat.id, number);
    }
  const numbered: Snapshot = {
    ...snapshot,
    seats: { ...snapshot.seats, ids: [...snapshot.seats.ids, ...[...added.values()].map((seat) => seat.id)] },
  };
  const groups = connected(snapshot, moves, seatOf).map((ids) => {
    const own = moves.filter((move) => ids.has(namedOf(move)));
    const before = [...ids].flatMap((id) => bodyOf.get(id) ?? []).sort((a, b) => a - b);
    return group(selection, numbered, seatOf, before, own);
  });
  return { numbered, groups, added };
}

/** A body that a move is about; all of them are in one group. */
function namedOf(move: Move): string {
  return move.move === 'merge' ? move.bodies[0] : move.move === 'move-seat' ? move.to : move.body;
}

function connected(
  { bodies, seats }: Snapshot,
  moves: readonly Move[],
  seatOf: ReadonlyMap<string, number>,
): ReadonlySet<string>[] {
  const groupOf = new Map<string, Set<string>>();
  const addedTo = new Map(
    moves.flatMap((move) => (move.move === 'add-seat' ? [[move.seat.id, move.body]] : [])),
  );
  const join = (ids: readonly string[]) => {
    const whole = new Set<string>();
    for (const id of ids) for (const other of groupOf.get(id) ?? [id]) whole.add(other);
    for (const id of whole) groupOf.set(id, whole);
  };
  for (const move of moves) {
    switch (move.move) {
      case 'merge':
        join([...move.bodies, move.into.id]);
        break;
      case 'split':
        join([move.body, ...move.into.map((one) => one.id)]);
        break;
      case 'move-seat': {
        const from = addedTo.get(move.seat) ?? bodies[seats.body[seatOf.get(move.seat) as number]].id;
        join([from, move.to]);
        break;
      }
      default:
        join([move.body]);
    }
  }
  return [...new Set(groupOf.values())];
}

function group(
  selection: Selection,
  numbered: Snapshot,
  seatOf: ReadonlyMap<string, number>,
  before: readonly number[],
  moves: readonly Move[],
): MovedGroup {
  const { snapshot } = selection;
  const ids = before.map((body) => snapshot.bodies[body].id);
  const here = placesOfBodies(selection, before);
  const { places, unbounded, unlisted } = here;
  const added: Place[] = [];
  const finals = new Map<string, FinalBody>(
    before.map((body, at) => [
      ids[at],
      { id: ids[at], made: null, follows: [body], meetings: meetingsOf(selection, body), convenor: null },
    ]),
  );
  const placeMoves = moves.map((move): PlaceMove => {
    switch (move.move) {
      case 'merge':
        follow(finals, move.bodies, [move.into]);
        return {
          move: 'merge',
          bodies: move.bodies,
          into: move.into.id,
          choices: mergeChoices(numbered, move),
        };
      case 'split':
        follow(finals, [move.body], move.into);
        return {
          move: 'split',
          body: move.body,
          into: move.into.map((one) => ({
            id: one.id,
            seats: new Set(one.seats.map((seat) => seatOf.get(seat) as number)),
          })),
        };
      case 'end':
        finals.delete(move.body);
        return move;
      case 'move-seat':
        return { move: 'move-seat', seat: seatOf.get(move.seat) as number, to: move.to };
      case 'add-seat': {
        const place = newPlace(
          snapshot,
          move.seat,
          seatOf.get(move.seat.id) as number,
          before.length + added.length,
        );
        added.push(place);
        return { move: 'add-seat', body: move.body, place };
      }
    }
  });
  const cells = before.length + added.length;
  const carried = (there: Present) => carry(numbered, ids, cells, there, placeMoves);
  const all = carried(places);
  const sure = carried(places.filter((place) => place.sure));
  const after = [...finals.values()];
  const jointIds = [...ids, ...after.filter((one) => one.made !== null).map((one) => one.id)];
  const outcome = (there: Present, { seats }: Carried) => {
    const counts = attending(there, before.length);
    return {
      before: jointIds.map((_, i) => ({ min: counts[i] ?? 0, max: counts[i] ?? 0 })),
      after: jointIds.map((id) => seats.get(id) ?? { min: 0, max: 0 }),
    };
  };
  const fillFrom = (of: Pick<PlacesOfBodies, 'unbounded' | 'unlisted'>) =>
    placeMoves.reduce<Present>(
      (known, move) => (move.move === 'merge' ? withFillers(known, move.choices.rule, of) : known),
      places,
    );
  const filled = fillFrom(here);
  const most = unbounded.length === 0 ? all : carried(fillFrom({ unbounded, unlisted: [] }));
  const choices = everyChoice(filled, namedSeats(moves, seatOf));
  const outcomes = choices?.map((there) => outcome(there, carried(there))) ?? [
    box(
      outcome(
        places.filter((place) => place.sure),
        sure,
      ),
      outcome(filled, carried(filled)),
    ),
  ];
  const openSeats = {
    before: new Set(unbounded),
    // A limit on seats, or one an organisation, closes what "at least two" leaves open.
    after: new Set(unbounded.filter((seat) => !all.closed.has(seat))),
  };
  const nobodyKnown = unlisted.length === before.length && added.length === 0;
  const openIn = (there: Present, open: ReadonlySet<number>) => there.some(({ seat }) => open.has(seat));
  const unknown = unknownAfter(moves, new Set(unlisted.map((at) => ids[at])));
  const openBodies = {
    before: new Set(
      ids.filter(
        (_, at) =>
          unlisted.includes(at) ||
          openIn(
            places.filter((place) => place.body === at),
            openSeats.before,
          ),
      ),
    ),
    after: new Set(
      [...all.bodies].flatMap(([id, there]) =>
        unknown.has(id) || openIn(there, openSeats.after) ? [id] : [],
      ),
    ),
  };
  const isMade = (id: string) => finals.get(id)?.made !== null;
  const openHere = (i: number) => places.filter(({ seat, body }) => body === i && openSeats.before.has(seat));
  const leaves = (id: string, i: number) =>
    (isMade(id) && unlisted.includes(i)) ||
    openHere(i).some(({ seat }) => !all.bodies.get(id)?.some((place) => place.seat === seat));
  const comes = (id: string, i: number) =>
    (isMade(id) && unknown.has(id)) ||
    (all.bodies.get(id) ?? []).some(
      ({ seat }) => openSeats.after.has(seat) && !openHere(i).some((place) => place.seat === seat),
    );
  return {
    before,
    after,
    places,
    added,
    openBefore: openBodies.before.size > 0,
    openAfter: openBodies.after.size > 0,
    unlisted: unlisted.length,
    openBodies,
    openSeats,
    nobodyKnown,
    all,
    most,
    sure,
    jointIds,
    joint: {
      bodies: jointIds.map((id, i) => ({
        meetings:
          i < before.length ? meetingsOf(selection, before[i]) : (finals.get(id) as FinalBody).meetings,
        openBefore: openBodies.before.has(id),
        openAfter: openBodies.after.has(id),
        openLeaves: leaves(id, i),
        openComes: comes(id, i),
      })),
      outcomes,
      exact: choices !== null,
    },
  };
}

/** Bodies after the moves of which nobody knows how many sit there: what comes of those of which no seat is known, but
 *  where a limit on seats says how many there are at most. */
function unknownAfter(moves: readonly Move[], unlisted: ReadonlySet<string>): ReadonlySet<string> {
  const unknown = new Set(unlisted);
  for (const move of moves) {
    if (move.move === 'split' && unknown.has(move.body)) for (const { id } of move.into) unknown.add(id);
    if (move.move === 'merge' && move.rule.rule !== 'at-most' && move.bodies.some((id) => unknown.has(id)))
      unknown.add(move.into.id);
  }
  return unknown;
}

function follow(finals: Map<string, FinalBody>, from: readonly string[], into: readonly NewBody[]): void {
  const old = from.map((id) => finals.get(id) as FinalBody);
  for (const id of from) finals.delete(id);
  for (const made of into)
    finals.set(made.id, {
      id: made.id,
      made,
      follows: [...new Set(old.flatMap((one) => one.follows))],
      meetings: {
        perYear: made.meetings,
        hours: made.hoursPerMeeting && {
          min: made.hoursPerMeeting.min,
          max: made.hoursPerMeeting.max ?? Infinity,
        },
      },
      convenor: made.convenor ?? (old.length === 1 ? old[0].convenor : null),
    });
}

function newPlace(snapshot: Snapshot, seat: NewSeat, number: number, cell: number): Place {
  const { organisations, bodies, representatives, offices } = snapshot;
  const person = representatives.findIndex((one) => one.id === seat.holder);
  const office = offices.findIndex((one) => one.id === seat.holder && one.onePerson);
  const organisation = organisations.findIndex((one) => one.id === seat.onBehalfOf);
  const body = bodies.findIndex((one) => one.id === seat.onBehalfOf);
  return {
    seat: number,
    body: cell,
    holder: person >= 0 ? `representative ${person}` : office >= 0 ? `office ${office}` : null,
    organisation:
      seat.onBehalfOf === null ? PERSONAL : organisation >= 0 ? organisation : organisations.length + body,
    sure: true,
    added: true,
    attends: attends(seat.roles.reduce((bits, role) => bits | (1 << ROLES.indexOf(role)), 0)),
    chair: seat.roles.includes('chair'),
    sureDays: 0,
  };
}

/** Seats that moves name one by one: they are not alike, whatever else is known of them. */
function namedSeats(moves: readonly Move[], seatOf: ReadonlyMap<string, number>): ReadonlySet<number> {
  const ids = moves.flatMap((move) =>
    move.move === 'move-seat'
      ? [move.seat]
      : move.move === 'split'
        ? move.into.flatMap((one) => one.seats)
        : move.move === 'merge'
          ? [...move.keep, ...move.drop]
          : [],
  );
  return new Set(ids.flatMap((id) => seatOf.get(id) ?? []));
}

/** Every choice of the possible places; null: too many. */
function everyChoice(places: Present, named: ReadonlySet<number>): Present[] | null {
  const kinds = possibleKinds(places, named);
  if (kinds.reduce((product, { numbers }) => product * numbers.length, 1) > MOST_CHOICES) return null;
  const beside = places.filter((place) => !place.attends);
  return kinds.reduce<Present[]>(
    (choices, { places: alike, numbers }) =>
      choices.flatMap((there) => numbers.map((number) => [...there, ...alike.slice(0, number)])),
    [[...places.filter((place) => place.sure && place.attends), ...beside]],
  );
}

type Counts = { readonly before: readonly Seats[]; readonly after: readonly Seats[] };

/** What lies around both. */
function box(a: Counts, b: Counts): Counts {
  const around = (left: readonly Seats[], right: readonly Seats[]) =>
    left.map((one, i) => ({ min: Math.min(one.min, right[i].min), max: Math.max(one.max, right[i].max) }));
  return { before: around(a.before, b.before), after: around(a.after, b.after) };
}
