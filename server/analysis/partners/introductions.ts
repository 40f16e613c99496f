/**
 * Who can introduce us: the shortest ways from one organisation to another through people who meet. We sit in a body
 * with somebody; that person sits in another body with somebody; and so on, until somebody sits there for the
 * organisation we look for. Two meet if they sit in one body in terms that overlap. A way is *sure* if everything in
 * it is; a way through an unnamed seat (the organisation may send the same person to both bodies) is *possible*.
 *
 * Breadth-first search over seats; the cost is in proportion to the pairs of seats in the bodies that are reached.
 */
import type { Presence } from '../../domain/terms.ts';
import { holderKey, organisationKey } from '../merge/places-of.ts';
import { compareIds, type Selection } from '../select.ts';
import { HOLDER_KINDS } from '../snapshot.ts';
import { overlapAt, seatSpans, type Spans } from '../spans.ts';

/** One meeting on the way: in this body, holder of `from` meets holder of `to`. */
export interface Meeting {
  readonly body: number;
  /** Indices of seats. The first `from` is ours, the last `to` theirs; in between, `to` and the next `from` are two
   *  seats of one person. */
  readonly from: number;
  readonly to: number;
}

export interface Introduction {
  readonly meetings: readonly Meeting[];
  /** 2: sure, 1: possible. */
  readonly presence: 1 | 2;
}

/** Ways longer than this are no introductions. */
export const MOST_MEETINGS = 5;

/**
 * The shortest ways from `ours` to `theirs` (keys of organisations, units included by the caller), at most `most`:
 * sure ones of the least length, then possible ones that are shorter than every sure one. Empty: none is known.
 */
export function introductions(
  selection: Selection,
  ours: ReadonlySet<number>,
  theirs: ReadonlySet<number>,
  most: number,
): Introduction[] {
  const acquaintance = new Acquaintance(selection, ours, theirs);
  const sure = acquaintance.shortest(2, most, MOST_MEETINGS);
  const shorter = (sure[0]?.meetings.length ?? MOST_MEETINGS + 1) - 1;
  const possible = acquaintance.shortest(1, most, shorter);
  return [...sure, ...possible.slice(0, Math.max(0, most - sure.length))];
}

/** How surely two meet in the meeting at `at` of a way, and how surely whom we meet there is who goes on; null: it is
 *  the last meeting. */
export function presenceOfMeeting(
  selection: Selection,
  meetings: readonly Meeting[],
  at: number,
): { readonly together: 1 | 2; readonly samePerson: 1 | 2 | null } {
  const none: ReadonlySet<number> = new Set();
  return new Acquaintance(selection, none, none).sureness(meetings, at);
}

/** Who sits where, in the order of ids. */
interface LookUps {
  readonly seatsIn: ReadonlyMap<number, readonly number[]>;
  /** By holder. */
  readonly seatsOf: ReadonlyMap<string, readonly number[]>;
  /** By organisation. */
  readonly seatsFor: ReadonlyMap<number, readonly number[]>;
  /** By seat, made when first asked for. */
  readonly spans: (Spans | undefined)[];
}

/** Made once a selection: a ranking asks for ways to many. */
const LOOK_UPS = new WeakMap<Selection, LookUps>();

function lookUps(selection: Selection): LookUps {
  const known = LOOK_UPS.get(selection);
  if (known) return known;
  const { snapshot } = selection;
  const { ids, body } = snapshot.seats;
  const seatsIn = new Map<number, number[]>();
  const seatsOf = new Map<string, number[]>();
  const seatsFor = new Map<number, number[]>();
  for (const seat of [...selection.seats].sort((a, b) => compareIds(ids[a], ids[b]))) {
    push(seatsIn, body[seat], seat);
    const holder = holderOf(selection, seat);
    if (holder !== null) push(seatsOf, holder, seat);
    push(seatsFor, organisationKey(snapshot, seat), seat);
  }
  const made = { seatsIn, seatsOf, seatsFor, spans: [] };
  LOOK_UPS.set(selection, made);
  return made;
}

/** Who holds a seat as far as it is known: a person, or an office; null: not named. */
function holderOf({ snapshot: { seats } }: Selection, seat: number): string | null {
  const kind = HOLDER_KINDS[seats.holderKind[seat]];
  return kind === 'unnamed' ? null : `${kind} ${seats.holder[seat]}`;
}

class Acquaintance {
  private readonly known: LookUps;
  private readonly selection: Selection;
  private readonly ours: ReadonlySet<number>;
  private readonly theirs: ReadonlySet<number>;

  constructor(selection: Selection, ours: ReadonlySet<number>, theirs: ReadonlySet<number>) {
    this.selection = selection;
    this.known = lookUps(selection);
    this.ours = ours;
    this.theirs = theirs;
  }

  /** Seats that the holder of this one surely holds too, or at presence 1 possibly: an unnamed holder may be whoever else
   *  sits for the same organisation. Of whom nobody knows for whom they sit nothing follows. */
  private seatsOfHolder(seat: number, presence: 1 | 2): readonly number[] {
    const holder = holderOf(this.selection, seat);
    const same = holder === null ? [] : (this.known.seatsOf.get(holder) ?? []);
    const organisation = organisationKey(this.selection.snapshot, seat);
    if (presence === 2 || organisation < 0) return same;
    const colleagues = this.known.seatsFor.get(organisation) ?? [];
    const possible = colleagues.filter(
      (other) => holder === null || holderOf(this.selection, other) === null,
    );
    return [...new Set([...same, ...possible])];
  }

  private isNamed(seat: number): boolean {
    return holderKey(this.selection.snapshot, seat) !== null;
  }

  private spansOf(seat: number): Spans {
    const { snapshot, spans } = this.selection;
    return (this.known.spans[seat] ??= seatSpans(snapshot, seat, spans[snapshot.seats.body[seat]]));
  }

  private overlap(a: number, b: number): Presence {
    const { seatPresence, filter } = this.selection;
    const together = overlapAt(this.spansOf(a), this.spansOf(b), filter.date);
    // Without a period everything is there, dated or not; terms that surely do not meet still do not.
    const known = filter.date === null && together === 1 ? 2 : together;
    return Math.min(known, seatPresence[a], seatPresence[b]) as Presence;
  }

  private isOf(seat: number, organisations: ReadonlySet<number>): boolean {
    return organisations.has(organisationKey(this.selection.snapshot, seat));
  }

  /** All ways of the least length (at most `most`) whose every step has this presence at least, none
   *  longer than `longest`. Whoever has met us may
   *  meet the next one in the same body: terms that do not overlap may both overlap a third. */
  shortest(presence: 1 | 2, most: number, longest: number): Introduction[] {
    const { seats } = this.selection.snapshot;
    const start = [...this.selection.seats].filter((seat) => this.isOf(seat, this.ours));
    let found: (readonly Meeting[])[] = [];
    /** Seats we have reached, as (our end of) the next meeting, with the ways that lead there. */
    let reached = new Map<number, (readonly Meeting[])[]>(start.map((seat) => [seat, [[]]]));
    const visited = new Set<number>(start);
    /** Whom we have met, by the number of ways. Who was met in fewer meetings is no news. */
    const met = new Map<number, number>();
    for (let length = 1; length <= longest && reached.size > 0; length++) {
      const next = new Map<number, (readonly Meeting[])[]>();
      for (const [from, ways] of [...reached].sort(([a], [b]) => compareIds(seats.ids[a], seats.ids[b]))) {
        const body = seats.body[from];
        for (const to of this.known.seatsIn.get(body) ?? []) {
          const isTheirs = this.isOf(to, this.theirs);
          if (to === from || (found.length > 0 && !isTheirs) || this.isOf(to, this.ours)) continue;
          const times = met.get(to) ?? 0;
          if (times >= most || this.overlap(from, to) < presence) continue;
          met.set(to, times + ways.length);
          const longer = ways.map((way) => [...way, { body, from, to }]);
          if (isTheirs) found.push(...longer);
          else this.goOn(to, longer, presence, visited, next, most);
        }
      }
      if (found.length > 0) break;
      for (const seat of next.keys()) visited.add(seat);
      for (const seat of met.keys()) met.set(seat, Infinity);
      reached = next;
    }
    found = found.slice(0, most);
    return found.map((meetings) => ({ meetings, presence: this.presenceOf(meetings) }));
  }

  private goOn(
    to: number,
    ways: readonly (readonly Meeting[])[],
    presence: 1 | 2,
    visited: ReadonlySet<number>,
    next: Map<number, (readonly Meeting[])[]>,
    most: number,
  ): void {
    if (presence === 2 && !this.isNamed(to)) return;
    for (const other of new Set([to, ...this.seatsOfHolder(to, presence)])) {
      if (visited.has(other) || (other !== to && this.overlap(to, other) < presence)) continue;
      const known = next.get(other) ?? [];
      if (known.length < most) next.set(other, [...known, ...ways].slice(0, most));
    }
  }

  sureness(
    meetings: readonly Meeting[],
    at: number,
  ): { readonly together: 1 | 2; readonly samePerson: 1 | 2 | null } {
    const { from, to } = meetings[at];
    const next = meetings.at(at + 1)?.from;
    const goesOn =
      next !== undefined &&
      this.isNamed(to) &&
      holderOf(this.selection, to) === holderOf(this.selection, next) &&
      this.overlap(to, next) === 2;
    return {
      together: this.overlap(from, to) === 2 ? 2 : 1,
      samePerson: next === undefined ? null : goesOn ? 2 : 1,
    };
  }

  private presenceOf(meetings: readonly Meeting[]): 1 | 2 {
    const sure = meetings.every((_, at) => {
      const { together, samePerson } = this.sureness(meetings, at);
      return together === 2 && samePerson !== 1;
    });
    return sure ? 2 : 1;
  }
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
