/**
 * Mergers that a plan can choose among: groups of bodies connected by overlap, each with the least that it surely saves
 * and with what the rules need to know of it. Without a rhythm of its own decided, a merged body meets as often as the
 * one of its bodies that meets most.
 */
import { corners, meetingsOf, type Meetings } from '../merge/hours.ts';
import { attending, type Place } from '../merge/places.ts';
import { placesOfBodies, type PlacesOfBodies } from '../merge/places-of.ts';
import { leavesOpen } from '../merge/merger.ts';
import { outcomes, times } from '../merge/range.ts';
import { passes, seatsAfter, type SeatRule, type Seats } from '../merge/seat-rules.ts';
import { inOrder, NOTHING_BY_HAND, whoKeeps } from '../merge/who-keeps.ts';
import { compareIds, type Selection } from '../select.ts';
import type { Snapshot } from '../snapshot.ts';
import type { TwoMode } from '../two-mode.ts';
import { connectedGroups } from './connected-groups.ts';
import type { Candidate } from './model.ts';
import type { PlanSettings } from './settings.ts';

/** Groups that are looked at, at most. */
export const MOST_GROUPS = 100_000;
/** Choices of the possible places that are walked one by one for a candidate; above it a lower bound is taken. */
const MOST_CHOICES = 64;

export interface Tie {
  /** Positions. */
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly jaccard: number;
}

/** A candidate with what filters and explanations need. */
export interface PlanCandidate extends Candidate {
  readonly seatsBefore: Seats;
  readonly seatsAfter: Seats;
  /** Only the least number of places is known ("at least two"). */
  readonly openBefore: boolean;
  readonly openAfter: boolean;
  readonly statutory: boolean;
}

export interface Candidates {
  /** Indices of all bodies of the selection: what positions mean. */
  readonly bodies: readonly number[];
  readonly ties: readonly Tie[];
  readonly candidates: readonly PlanCandidate[];
  /** Positions of bodies that are left out since the objective cannot be computed for them. */
  readonly notComputable: readonly number[];
  /** Bodies that are tied to no other. */
  readonly alone: number;
  /** Groups that would not save anything surely. */
  readonly savingNothing: number;
}

/** Candidates under an objective, before any rule. `members`: who ties bodies. Throws RangeError where there are more
 *  groups than can be looked at. */
export function planCandidates(selection: Selection, members: TwoMode, settings: PlanSettings): Candidates {
  const { snapshot } = selection;
  const bodies = [...selection.bodies];
  const positionOf = new Map(bodies.map((body, at) => [body, at]));
  const rates = bodies.map((body) => meetingsOf(selection, body));
  const needsRhythm = settings.objective !== 'seats';
  const unknown = (at: number) =>
    needsRhythm &&
    (rates[at].perYear === null || rates[at].perYear?.max === null || rates[at].hours?.max === Infinity);
  const tied = tiesOf(members, settings.jaccard, positionOf);
  const notComputable = [...bodies.keys()].filter(unknown);
  const out = new Set(notComputable);
  const neighbours: number[][] = bodies.map(() => []);
  const ties = tied.filter(({ a, b }) => !out.has(a) && !out.has(b));
  for (const { a, b } of ties) {
    neighbours[a].push(b);
    neighbours[b].push(a);
  }
  const groups = connectedGroups(neighbours, settings.mostBodies, MOST_GROUPS);
  const places = new Map<number, PlacesOfBodies>();
  const placesOf = (at: number): PlacesOfBodies => {
    let own = places.get(at);
    if (own === undefined) {
      own = placesOfBodies(selection, [bodies[at]]);
      places.set(at, own);
    }
    return own;
  };
  const candidates = groups.flatMap((group): PlanCandidate[] => {
    const own = group.flatMap((at, position) =>
      placesOf(at).places.map((place) => ({ ...place, body: position })),
    );
    const rule = ruleFor(snapshot, own, settings.seatRule);
    // Under everybody it is the same who goes first.
    const ordered = rule.rule === 'everybody' ? own : inOrder(snapshot, own);
    const ways = waysOf(ordered, group.length, rule);
    const saving = leastSaving(
      ways,
      group.map((at) => rates[at]),
      settings,
    );
    if (!(saving > 0)) return [];
    const unbounded = new Set(group.flatMap((at) => placesOf(at).unbounded));
    // Of bodies of whose seats none is known it is not known how many sit in them.
    const nobodyKnown = own.length === 0;
    return [
      {
        bodies: group,
        saving,
        silenced: silencedBy(own, rule),
        forumsFewer: forumsFewer(selection, bodies, group),
        seatsBefore: around(ways.map((way) => sumOf(way.before))),
        seatsAfter: around(ways.map((way) => way.after)),
        openBefore: nobodyKnown || unbounded.size > 0,
        openAfter:
          nobodyKnown ||
          (unbounded.size > 0 &&
            leavesOpen(
              rule,
              NOTHING_BY_HAND,
              rule.rule === 'everybody' ? own : whoKeeps(snapshot, own, rule, NOTHING_BY_HAND).kept,
              unbounded,
            )),
        statutory: group.some((at) => snapshot.bodies[bodies[at]].statutory === true),
      },
    ];
  });
  return {
    bodies,
    ties,
    candidates,
    notComputable,
    alone: neighbours.filter((own, at) => own.length === 0 && !out.has(at)).length,
    savingNothing: groups.length - candidates.length,
  };
}

/** Pairs of bodies whose surely known members overlap enough. Cost: Σ d² over the members. */
function tiesOf(members: TwoMode, least: number, positionOf: ReadonlyMap<number, number>): Tie[] {
  const { bodyCount, memberCount, offsets, members: columns } = members.sure;
  const rowsOf: number[][] = Array.from({ length: memberCount }, () => []);
  for (let row = 0; row < bodyCount; row++)
    for (let e = offsets[row]; e < offsets[row + 1]; e++) rowsOf[columns[e]].push(row);
  const size = (row: number) => offsets[row + 1] - offsets[row];
  const ties: Tie[] = [];
  const shared = new Int32Array(bodyCount);
  for (let row = 0; row < bodyCount; row++) {
    const met: number[] = [];
    for (let e = offsets[row]; e < offsets[row + 1]; e++)
      for (const other of rowsOf[columns[e]]) if (other > row && shared[other]++ === 0) met.push(other);
    for (const other of met.sort((a, b) => a - b)) {
      const jaccard = shared[other] / (size(row) + size(other) - shared[other]);
      const [a, b] = [row, other].map((one) => positionOf.get(members.bodies[one]));
      if (jaccard >= least && a !== undefined && b !== undefined)
        ties.push({ a: Math.min(a, b), b: Math.max(a, b), shared: shared[other], jaccard });
      shared[other] = 0;
    }
  }
  return ties;
}

function ruleFor(snapshot: Snapshot, places: readonly Place[], rule: PlanSettings['seatRule']): SeatRule {
  if (rule.rule !== 'at-most') return { rule: rule.rule };
  const counts = new Map<number, number>();
  for (const { organisation, attends } of places)
    if (attends && organisation >= 0) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  const node = (key: number) =>
    snapshot.organisations[key] ?? snapshot.bodies[key - snapshot.organisations.length];
  const order = [...counts]
    .sort(
      ([a, left], [b, right]) =>
        right - left || compareIds(node(a).name, node(b).name) || compareIds(node(a).id, node(b).id),
    )
    .map(([key]) => key);
  return { rule: 'at-most', seats: rule.seats, order };
}

/** Organisations that have a place and get none. */
function silencedBy(places: readonly Place[], rule: SeatRule): number[] {
  if (rule.rule !== 'at-most') return [];
  const given = passes(places, rule);
  const had = new Set(places.map((place) => place.organisation).filter((key) => key >= 0));
  return [...had].filter((key) => !given.has(key)).sort((a, b) => a - b);
}

interface Way {
  /** Attending places by body. */
  readonly before: readonly Seats[];
  readonly after: Seats;
}

/** How the unknowns can turn out; where they are too many, one box around all of it. */
function waysOf(places: readonly Place[], bodies: number, rule: SeatRule): Way[] {
  const exact = (seats: number): Seats => ({ min: seats, max: seats });
  const found = outcomes(places, bodies, rule, MOST_CHOICES);
  if (found) return found.map(({ before, after }) => ({ before: before.map(exact), after }));
  const sure = places.filter((place) => place.sure && place.attends);
  const all = places.filter((place) => place.attends);
  const [least, most] = [attending(sure, bodies), attending(all, bodies)];
  const [lower, upper] = [seatsAfter(sure, bodies, rule), seatsAfter(all, bodies, rule)];
  return [
    {
      before: least.map((min, at) => ({ min, max: most[at] })),
      after: { min: Math.min(lower.min, upper.min), max: Math.max(lower.max, upper.max) },
    },
  ];
}

/** The least of the objective that is saved however the unknowns turn out. It falls as each rhythm grows or sinks past
 *  the greatest one, and is concave in between, so its least value lies where each rhythm is at one of its ends. */
function leastSaving(ways: readonly Way[], rates: readonly Meetings[], settings: PlanSettings): number {
  const least = (value: (way: Way) => number) => Math.min(...ways.map(value));
  if (settings.objective === 'seats') return least(({ before, after }) => sumOf(before).min - after.max);
  const each = settings.objective === 'seat-meetings' ? [null] : corners(settings.assumptions);
  let saving = Infinity;
  for (const corner of each)
    for (let bits = 0; bits < 1 << rates.length; bits++) {
      const meetings = rates.map(({ perYear }, at) =>
        perYear === null ? 0 : bits & (1 << at) ? (perYear.max ?? perYear.min) : perYear.min,
      );
      const length = (hours: Meetings['hours'], longest: boolean) =>
        corner === null ? 1 : (hours === null ? corner.hours : longest ? hours.max : hours.min) + corner.rest;
      const often = Math.max(...meetings);
      // Without hours of its own decided, a merged body's meetings are as long as assumed for all.
      const after = often * length(null, true);
      saving = Math.min(
        saving,
        least(
          (way) =>
            way.before.reduce(
              (sum, { min }, at) => sum + times(meetings[at] * length(rates[at].hours, false), min),
              0,
            ) - times(after, way.after.max),
        ),
      );
    }
  return saving;
}

function forumsFewer(
  { snapshot }: Selection,
  bodies: readonly number[],
  group: readonly number[],
): ReadonlyMap<number, number> {
  const fewer = new Map<number, number>();
  for (const at of group)
    for (const forum of forumsOf(snapshot.bodies[bodies[at]], snapshot.themes.length))
      fewer.set(forum, (fewer.get(forum) ?? -1) + 1);
  return new Map([...fewer].filter(([, number]) => number > 0));
}

/** Forums of a body: its themes, then its areas, numbered on. */
export function forumsOf(
  { themes, covers }: { readonly themes: readonly number[]; readonly covers: readonly number[] },
  themeCount: number,
): number[] {
  return [...new Set([...themes, ...covers.map((place) => themeCount + place)])];
}

function sumOf(seats: readonly Seats[]): Seats {
  return seats.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), {
    min: 0,
    max: 0,
  });
}

function around(seats: readonly Seats[]): Seats {
  return {
    min: Math.min(...seats.map((one) => one.min)),
    max: Math.max(...seats.map((one) => one.max)),
  };
}
