/**
 * Mergers that a plan can choose among: groups of bodies connected by overlap, each with the least that it surely saves
 * and with what the rules need to know of it. Without a rhythm of its own decided, a merged body meets as often as the
 * one of its bodies that meets most.
 */
import { meetingsOf } from '../merge/hours.ts';
import type { Place } from '../merge/places.ts';
import { placesOfBodies, type PlacesOfBodies } from '../merge/places-of.ts';
import { withFillers } from '../merge/range.ts';
import { passes, type SeatRule, type Seats } from '../merge/seat-rules.ts';
import { closes, inOrder, NOTHING_BY_HAND, whoKeeps } from '../merge/who-keeps.ts';
import { compareIds, type Selection } from '../select.ts';
import type { Snapshot } from '../snapshot.ts';
import { twoMode, type MemberOptions, type TwoMode } from '../two-mode.ts';
import { connectedGroups } from './connected-groups.ts';
import { around, leastSaving, sumOf, waysOf } from './least-saving.ts';
import type { Candidate } from './model.ts';
import type { PlanSettings } from './settings.ts';

/** Groups that are looked at, at most. */
export const MOST_GROUPS = 100_000;

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

/** Candidates, and over whom. */
export interface ChosenCandidates {
  readonly found: Candidates;
  readonly members: TwoMode;
  /** Why it is not over whom the view counts: those tie no two bodies, or too many groups. */
  readonly instead: 'no-ties' | 'too-many' | null;
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

/** Candidates over whom the settings say; where they do not, over whom the view counts, else over the others. Whom
 *  `options` leaves out ties nothing. Throws RangeError where there are more groups than can be looked at. */
export function chooseCandidates(
  selection: Selection,
  options: MemberOptions,
  settings: PlanSettings,
): ChosenCandidates {
  const over = (who: MemberOptions['members']) => {
    const members = twoMode(selection, { ...options, members: who });
    return { found: planCandidates(selection, members, settings), members };
  };
  if (settings.over !== null) return { ...over(settings.over), instead: null };
  const others = options.members === 'people' ? 'organisations' : 'people';
  try {
    const first = over(options.members);
    if (first.found.ties.length > 0) return { ...first, instead: null };
    const second = over(others);
    return second.found.ties.length > 0 ? { ...second, instead: 'no-ties' } : { ...first, instead: null };
  } catch (error) {
    if (error instanceof RangeError) return { ...over(others), instead: 'too-many' };
    throw error;
  }
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
    const unbounded = new Set(group.flatMap((at) => placesOf(at).unbounded));
    const unlisted = group.flatMap((at, position) => placesOf(at).unlisted.map(() => position));
    // Under everybody it is the same who goes first.
    const ordered = rule.rule === 'everybody' ? own : inOrder(snapshot, own);
    const filled = withFillers(own, rule, { unbounded: [...unbounded], unlisted });
    const ways = waysOf(ordered, group.length, rule);
    const fullWays = filled === own ? ways : waysOf(inOrder(snapshot, filled), group.length, rule);
    const kept =
      unbounded.size === 0
        ? []
        : rule.rule === 'everybody'
          ? own
          : whoKeeps(snapshot, own, rule, NOTHING_BY_HAND).kept;
    const open = [
      ...(rule.rule === 'at-most' ? [] : unlisted),
      ...kept.flatMap((place) =>
        unbounded.has(place.seat) && !closes(rule, NOTHING_BY_HAND.keep, place) ? [place.body] : [],
      ),
    ];
    const saving = leastSaving(
      // One place more is never more than one more after: for seats the fewest are the least.
      settings.objective === 'seats' ? ways : fullWays,
      group.map((at) => rates[at]),
      settings,
      open,
    );
    if (!(saving > 0)) return [];
    return [
      {
        bodies: group,
        saving,
        silenced: silencedBy(own, rule),
        forumsFewer: forumsFewer(selection, bodies, group),
        seatsBefore: around(fullWays.map((way) => sumOf(way.before))),
        seatsAfter: around(fullWays.map((way) => way.after)),
        openBefore: unbounded.size + unlisted.length > 0,
        openAfter: open.length > 0 || unlisted.length === group.length,
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
