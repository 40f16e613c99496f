/** What a scenario keeps, takes away and makes: bodies, seats, and ties by shared members. */
import type { Place, Present } from '../merge/places.ts';
import { compareIds, type Selection } from '../select.ts';
import type { Range } from '../snapshot.ts';
import type { MovedGroup, SeatedBody } from './groups.ts';
import { sharedBy, type Members, type SureMembers } from '../merge/sure-members.ts';
import type { NewSeat } from './move.ts';

export type DiffState = 'kept' | 'gone' | 'new';

export interface DiffBody {
  readonly id: string;
  /** Index today; -1: a move makes it. */
  readonly body: number;
  readonly state: DiffState;
  readonly touched: boolean;
  /** Bodies of today that it follows, by index. */
  readonly follows: readonly number[];
}

export interface DiffSeat {
  /** Index of the seat; numbers after the last one of today are seats that moves add. */
  readonly seat: number;
  readonly place: Place;
  readonly state: DiffState;
  /** Ids of bodies; null: it is not there on that side. */
  readonly from: string | null;
  readonly to: string | null;
  /** Gone, but its holder keeps another seat for the same organisation in a body that follows. */
  readonly heldElsewhere: boolean;
  /** Places today, surely to possibly; secretaries, deputies, and another seat of somebody in the same body take none. */
  readonly places: Range;
  /** Places after. The sum over the seats is the number of seats, each unnamed one being somebody else. */
  readonly placesAfter: Range;
  /** Places that go: of a seat that stands for several, some can. */
  readonly placesEnded: Range;
}

export interface DiffTie {
  /** Ids of bodies, in order. */
  readonly a: string;
  readonly b: string;
  readonly state: DiffState;
  /** Members surely shared; null: one of the two is not there on that side. */
  readonly sharedBefore: number | null;
  readonly sharedAfter: number | null;
}

export interface ScenarioDiff {
  readonly bodies: readonly DiffBody[];
  readonly seats: readonly DiffSeat[];
  readonly ties: readonly DiffTie[];
}

interface DiffInput {
  readonly selection: Selection;
  readonly sure: SureMembers;
  readonly before: readonly number[];
  readonly after: readonly SeatedBody[];
  /** Members of the bodies after, in the same order. */
  readonly afterSets: readonly Members[];
  /** Places today; `body` is the position in `before`. */
  readonly places: Present;
  readonly groups: readonly MovedGroup[];
  readonly added: ReadonlyMap<number, NewSeat>;
}

/** The difference that a scenario makes. */
export function scenarioDiff(input: DiffInput): ScenarioDiff {
  const ties = tiesOf(input);
  return { bodies: bodiesOf(input, ties), seats: seatsOf(input), ties };
}

const idOf = ({ snapshot }: Selection, body: number): string => snapshot.bodies[body].id;

function bodiesOf({ selection, sure, before, after }: DiffInput, ties: readonly DiffTie[]): DiffBody[] {
  const then = new Map(after.map((body) => [body.id, body]));
  const bodies = new Map<string, DiffBody>();
  for (const body of before) {
    const id = idOf(selection, body);
    bodies.set(id, { id, body, state: then.has(id) ? 'kept' : 'gone', touched: true, follows: [body] });
  }
  for (const { id, follows } of after)
    if (!bodies.has(id)) bodies.set(id, { id, body: -1, state: 'new', touched: true, follows });
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  for (const body of sure.bodies) {
    const id = idOf(selection, body);
    if (tied.has(id) && !bodies.has(id))
      bodies.set(id, { id, body, state: 'kept', touched: false, follows: [body] });
  }
  return [...bodies.values()].sort((a, b) => compareIds(a.id, b.id));
}

/**
 * Places that each seat of a body takes, from those that surely are there (`sure`) to all (`most`). Somebody with two
 * seats in it takes one, which is counted where it goes on (`goes`).
 */
function placesTaken(
  most: Present,
  sure: Present,
  goes: (seat: number) => boolean,
  open: ReadonlySet<number>,
): [number, Range][] {
  const unnamed = new Map<number, { min: number; max: number }>();
  const named = new Map<string, number>();
  for (const { seat, holder, attends } of most) {
    if (!attends) continue;
    if (holder === null) {
      const known = unnamed.get(seat) ?? { min: 0, max: 0 };
      unnamed.set(seat, { ...known, max: known.max + 1 });
    } else if (!named.has(holder) || (goes(seat) && !goes(named.get(holder) as number)))
      named.set(holder, seat);
  }
  const surely = new Set<string>();
  for (const { seat, holder, attends } of sure) {
    if (!attends) continue;
    if (holder !== null) surely.add(holder);
    const known = unnamed.get(seat);
    if (known && known.min < known.max) known.min++;
  }
  return [
    ...[...unnamed].map(([seat, { min, max }]): [number, Range] => [
      seat,
      { min, max: open.has(seat) ? null : max },
    ]),
    ...[...named].map(([holder, seat]): [number, Range] => [
      seat,
      { min: Number(surely.has(holder)), max: 1 },
    ]),
  ];
}

/** Places of each seat before and after. */
function placesOfSeats({ before, after, places, groups }: DiffInput) {
  const openToday = new Set(groups.flatMap((group) => [...group.openSeats.before]));
  const stays = new Set(after.flatMap((body) => body.places.map((place) => place.seat)));
  const goes = (seat: number) => stays.has(seat);
  return {
    today: new Map(
      before.flatMap((_, at) => {
        const own = places.filter((place) => place.body === at);
        const sure = own.filter((place) => place.sure);
        return placesTaken(own, sure, goes, openToday);
      }),
    ),
    then: new Map(
      groups.flatMap(({ sure, most, openSeats }) =>
        [...most.bodies].flatMap(([id, own]) =>
          placesTaken(own, sure.bodies.get(id) ?? [], goes, openSeats.after),
        ),
      ),
    ),
  };
}

const NO_PLACES: Range = { min: 0, max: 0 };

/** What goes of some places where others stay. */
function ended(today: Range, after: Range): Range {
  if (after.max === 0) return today;
  // What stays without an upper end are all of them.
  if (after.max === null) return NO_PLACES;
  return {
    min: Math.max(0, today.min - after.max),
    max: today.max === null ? null : Math.max(0, today.max - after.max),
  };
}

function seatsOf(input: DiffInput): DiffSeat[] {
  const { selection, before, after, places, added } = input;
  const { today, then } = placesOfSeats(input);
  const goesTo = new Map(after.flatMap((body) => body.places.map((place) => [place.seat, body.id] as const)));
  const mandate = (place: Place) => `${place.holder} ${place.organisation}`;
  const seatedIn = after.map((body) => ({
    follows: new Set(body.follows),
    mandates: new Set(body.places.filter((place) => place.holder !== null).map(mandate)),
  }));
  const rows = new Map<number, DiffSeat>();
  const add = (place: Place, from: number | null) => {
    const to = goesTo.get(place.seat) ?? null;
    rows.set(place.seat, {
      seat: place.seat,
      place,
      state: from === null ? 'new' : to === null ? 'gone' : 'kept',
      from: from === null ? null : idOf(selection, from),
      to,
      heldElsewhere:
        to === null &&
        from !== null &&
        place.holder !== null &&
        seatedIn.some((body) => body.follows.has(from) && body.mandates.has(mandate(place))),
      // A new seat has the places that it is to have.
      places: (from === null ? then : today).get(place.seat) ?? NO_PLACES,
      placesAfter: then.get(place.seat) ?? NO_PLACES,
      placesEnded:
        from === null
          ? NO_PLACES
          : ended(today.get(place.seat) ?? NO_PLACES, then.get(place.seat) ?? NO_PLACES),
    });
  };
  for (const place of places) add(place, before[place.body]);
  const came = new Map(after.flatMap((body) => body.places.map((place) => [place.seat, place] as const)));
  for (const seat of added.keys()) {
    const place = came.get(seat);
    if (place !== undefined) add(place, null);
  }
  const id = (seat: number) => added.get(seat)?.id ?? selection.snapshot.seats.ids[seat];
  return [...rows.values()].sort(
    (a, b) => compareIds(a.from ?? '\uffff', b.from ?? '\uffff') || compareIds(id(a.seat), id(b.seat)),
  );
}

/** Ties in which a body that is changed takes part, on each side, with what becomes of them. */
function tiesOf({ selection, sure, before, after, afterSets }: DiffInput): DiffTie[] {
  const changed = new Set(before);
  const outside = [...sure.bodies].filter((body) => !changed.has(body));
  interface Side {
    readonly id: string;
    readonly members: Members;
    /** Bodies of today that it is or follows, by index. */
    readonly follows: readonly number[];
  }
  const others = outside.map((body): Side => ({
    id: idOf(selection, body),
    members: sure.before(body),
    follows: [body],
  }));
  const today = before.map((body): Side => ({
    id: idOf(selection, body),
    members: sure.before(body),
    follows: [body],
  }));
  const then = after.map((body, at): Side => ({
    id: body.id,
    members: afterSets[at],
    follows: body.follows,
  }));
  const pairs = (sides: readonly Side[]) =>
    sides.flatMap((a, at) =>
      [...others, ...sides.slice(at + 1)].flatMap((b) => {
        const shared = sharedBy(a.members, b.members);
        return shared === 0 ? [] : [{ a, b, shared }];
      }),
    );
  const [early, late] = [pairs(today), pairs(then)];
  const lines = (list: readonly { readonly a: Side; readonly b: Side }[]) =>
    new Set(
      list.flatMap(({ a, b }) =>
        a.follows.flatMap((x) => b.follows.map((y) => (x < y ? `${x} ${y}` : `${y} ${x}`))),
      ),
    );
  const [linesBefore, linesAfter] = [lines(early), lines(late)];
  // Bodies that merge with each other stay together.
  for (const { follows } of then)
    for (const x of follows) for (const y of follows) if (x < y) linesAfter.add(`${x} ${y}`);
  const onLine = (known: ReadonlySet<string>, { a, b }: { readonly a: Side; readonly b: Side }) =>
    a.follows.some((x) => b.follows.some((y) => known.has(x < y ? `${x} ${y}` : `${y} ${x}`)));
  const key = (a: string, b: string) => (a < b ? ([a, b] as const) : ([b, a] as const));
  const stays = new Set([...others.map((one) => one.id), ...then.map((one) => one.id)]);
  const was = new Set([...others.map((one) => one.id), ...today.map((one) => one.id)]);
  const ties = new Map<string, DiffTie>();
  for (const pair of early) {
    const [a, b] = key(pair.a.id, pair.b.id);
    ties.set(`${a} ${b}`, {
      a,
      b,
      state: onLine(linesAfter, pair) ? 'kept' : 'gone',
      sharedBefore: pair.shared,
      sharedAfter: stays.has(a) && stays.has(b) ? 0 : null,
    });
  }
  for (const pair of late) {
    const [a, b] = key(pair.a.id, pair.b.id);
    const known = ties.get(`${a} ${b}`);
    ties.set(`${a} ${b}`, {
      a,
      b,
      state: known !== undefined || onLine(linesBefore, pair) ? 'kept' : 'new',
      sharedBefore: known?.sharedBefore ?? (was.has(a) && was.has(b) ? 0 : null),
      sharedAfter: pair.shared,
    });
  }
  return [...ties.values()].sort((x, y) => compareIds(x.a, y.a) || compareIds(x.b, y.b));
}
