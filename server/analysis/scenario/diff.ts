/** What a scenario keeps, takes away and makes: bodies, seats, and ties by shared members. */
import type { Place, Present } from '../merge/places.ts';
import { compareIds, type Selection } from '../select.ts';
import type { SeatedBody } from './groups.ts';
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
  /** Places, surely to possibly; secretaries and deputies take none. */
  readonly places: { readonly min: number; readonly max: number };
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

function seatsOf({ selection, before, after, places, added }: DiffInput): DiffSeat[] {
  const goesTo = new Map(after.flatMap((body) => body.places.map((place) => [place.seat, body.id] as const)));
  const mandate = (place: Place) => `${place.holder} ${place.organisation}`;
  const seatedIn = after.map((body) => ({
    follows: new Set(body.follows),
    mandates: new Set(body.places.filter((place) => place.holder !== null).map(mandate)),
  }));
  const rows = new Map<number, DiffSeat>();
  const add = (place: Place, from: number | null) => {
    const known = rows.get(place.seat)?.places ?? { min: 0, max: 0 };
    const number = place.attends ? 1 : 0;
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
      places: { min: known.min + (place.sure ? number : 0), max: known.max + number },
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
