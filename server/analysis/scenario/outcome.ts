/**
 * What a scenario would change, over all bodies that its moves change: before and after, with the lists behind each
 * figure. Figures are joint: what is unknown is one variable in all of them.
 */
import type { Sector } from '../../domain/enumerations.ts';
import type { LoadAssumptions } from '../load.ts';
import { balances, languageOf, type GroupBalances } from '../merge/balances.ts';
import { bridgesOver, type Bridges } from '../merge/bridges.ts';
import { convenorLoads, convenorsOf, type ConvenedBody, type ConvenorLoad } from '../merge/convenor-loads.ts';
import { meetingsOf } from '../merge/hours.ts';
import { meetOnce } from '../merge/meet-once.ts';
import type { BeforeAfter } from '../merge/merger.ts';
import type { Place, Present } from '../merge/places.ts';
import { organisationKey } from '../merge/places-of.ts';
import type { FigureRange } from '../merge/range.ts';
import { silentGroups, type LostVoice } from '../merge/voices.ts';
import { NOTHING_BY_HAND, whoKeeps } from '../merge/who-keeps.ts';
import { seatsOf, type Selection } from '../select.ts';
import type { NodeRef, Range } from '../snapshot.ts';
import type { TwoMode } from '../two-mode.ts';
import { distinctPeople } from './carry.ts';
import { scenarioDiff, type ScenarioDiff } from './diff.ts';
import { moveThrough, type MovedGroup, type SeatedBody } from './groups.ts';
import { jointHours, jointSeats } from './joint-range.ts';
import { groupCount, SureMembers } from '../merge/sure-members.ts';
import type { Move, NewSeat } from './move.ts';
import { scenarioTermEnds, type ScenarioTermEnds } from './term-ends.ts';

export interface ScenarioOutcome {
  /** Bodies that are changed, by index. */
  readonly before: readonly number[];
  readonly after: readonly SeatedBody[];
  /** Attending places by id of the body; null: it is not there on that side. */
  readonly seatsOf: ReadonlyMap<string, { readonly before: Range | null; readonly after: Range | null }>;
  readonly seats: BeforeAfter;
  readonly people: { readonly before: Range; readonly after: Range };
  readonly organisations: { readonly before: Range; readonly after: Range };
  readonly meetings: { readonly before: Range | null; readonly after: Range | null };
  readonly hours: {
    readonly before: FigureRange | null;
    readonly after: FigureRange | null;
    readonly saved: FigureRange | null;
    /** Ids of bodies of today whose rhythm is not known; all of them, where nobody is known to sit in any. */
    readonly notComputable: readonly string[];
    /** Bodies of today. */
    readonly of: number;
  };
  readonly lostVoices: readonly LostVoice[];
  /** Keys of organisations, and whether they had no seat anywhere. */
  readonly newVoices: readonly { readonly organisation: number; readonly first: boolean }[];
  readonly silentSectors: readonly Sector[];
  readonly silentAreas: readonly number[];
  readonly silentLanguages: readonly string[];
  readonly balances: readonly GroupBalances[];
  readonly meetOnce: Range;
  readonly bridges: Bridges;
  readonly components: { readonly before: number; readonly after: number };
  /** Indices of themes and places whose last body goes. */
  readonly themesDropped: readonly number[];
  readonly placesDropped: readonly number[];
  readonly convenorLoads: readonly ConvenorLoad[];
  readonly termEnds: ScenarioTermEnds;
  readonly diff: ScenarioDiff;
  /** Seats that moves add, by number. */
  readonly added: ReadonlyMap<number, NewSeat>;
}

/** The outcome of moves that apply (`replay`). `members`: what ties, bridges and components are counted over, members
 *  of nearly everything left out. */
export function scenarioOutcome(
  selection: Selection,
  members: TwoMode,
  moves: readonly Move[],
  assumptions: LoadAssumptions,
): ScenarioOutcome {
  const { snapshot } = selection;
  const { numbered, groups, added } = moveThrough(selection, moves);
  const before = groups.flatMap((group) => group.before);
  const positionOf = new Map(before.map((body, at) => [body, at]));
  const seatedIn = (group: MovedGroup): SeatedBody[] =>
    group.after.map((body) => {
      const all = group.all.bodies.get(body.id) ?? [];
      const { kept } = whoKeeps(numbered, all, { rule: 'everybody' }, NOTHING_BY_HAND);
      // Who sits there has one seat, with what else they are in it.
      const seated = new Set(kept.filter((place) => place.holder !== null).map(mandate));
      const others = all.filter((place) => !place.attends && !seated.has(mandate(place)));
      return { ...body, places: [...kept, ...others] };
    });
  const seated = groups.map(seatedIn);
  const after = seated.flat();
  const places = groups.flatMap((group) =>
    group.places.map((place) => ({ ...place, body: positionOf.get(group.before[place.body]) as number })),
  );
  const going = after.flatMap((body) => body.places);
  // Nobody is known to sit in any of them: how many do is not known, and nothing is zero.
  const nobodyKnown = groups.length > 0 && groups.every((group) => group.nobodyKnown);
  const openBefore = groups.some((group) => group.openBefore);
  const openAfter = nobodyKnown || groups.some((group) => group.openAfter);
  // Of some body it is not known who sits there.
  const someUnlisted = groups.some((group) => group.unlisted > 0);
  const joint = groups.map((group) => group.joint);
  const [seatsBefore, seatsAfter, saved] = (['before', 'after', 'saved'] as const).map((side) =>
    jointSeats(joint, side),
  );
  const sure = new SureMembers(members, new Set(before));
  const outside = [...sure.bodies].filter((body) => !positionOf.has(body));
  const sets = {
    outside: new Map(outside.map((body) => [body, sure.before(body)])),
    before: before.filter((body) => members.rowOf[body] >= 0).map((body) => sure.before(body)),
    after: after.map((body) => sure.after(body.convenor === null ? body.follows : [], body.places, added)),
  };
  return {
    before,
    after,
    seatsOf: seatsByBody(selection, groups),
    seats: {
      before: range(seatsBefore, openBefore),
      after: range(seatsAfter, openAfter),
      saved: range(
        saved,
        joint.some(({ bodies }) => bodies.some(({ openLeaves }) => openLeaves)),
      ),
      exact: seatsBefore.exact && seatsAfter.exact && saved.exact,
    },
    people: peopleOf(groups, openBefore, openAfter),
    organisations: {
      before: range(organisationsIn(places), someUnlisted),
      after: range(organisationsAfter(groups, going), someUnlisted),
    },
    meetings: {
      before: sumOf(before.map((body) => meetingsOf(selection, body).perYear)),
      after: sumOf(after.map((body) => body.meetings.perYear)),
    },
    hours: hoursOf(groups, assumptions, nobodyKnown),
    lostVoices: lost(selection, groups, seated),
    newVoices: gained(selection, places, going),
    silentSectors: silentGroups(places, going, (key) => listed(snapshot.organisations[key]?.sector)).map(
      ({ group }) => group,
    ),
    silentAreas: silentGroups(places, going, (key) => snapshot.organisations[key]?.locatedIn ?? []).map(
      ({ group }) => group,
    ),
    silentLanguages: silentGroups(places, going, (key) => listed(languageOf(snapshot, key))).map(
      ({ group }) => group,
    ),
    balances: balances(selection, places, going),
    meetOnce: meetOnceIn(groups),
    bridges: bridgesOver(sets.outside, sets.before, sets.after),
    components: {
      before: groupCount([...sure.bodies].map((body) => sure.before(body))),
      after: groupCount([...sets.outside.values(), ...sets.after]),
    },
    ...dropped(selection, before, after),
    convenorLoads: loads(selection, before, after, assumptions),
    termEnds: scenarioTermEnds(selection, before, after),
    diff: scenarioDiff({ selection, sure, before, after, afterSets: sets.after, places, added, groups }),
    added,
  };
}

const mandate = ({ holder, organisation }: Place): string => `${holder} for ${organisation}`;

const range = ({ min, max }: Range, open: boolean): Range => ({ min, max: open ? null : max });

function listed<T>(value: T | null | undefined): T[] {
  return value === null || value === undefined ? [] : [value];
}

function sumOf(ranges: readonly (Range | null)[]): Range | null {
  return ranges.reduce<Range | null>(
    (sum, one) =>
      sum === null || one === null
        ? null
        : {
            min: sum.min + one.min,
            max: sum.max === null || one.max === null ? null : sum.max + one.max,
          },
    { min: 0, max: 0 },
  );
}

function seatsByBody({ snapshot }: Selection, groups: readonly MovedGroup[]): ScenarioOutcome['seatsOf'] {
  const seats = new Map<string, { before: Range | null; after: Range | null }>();
  for (const { joint, jointIds, before, after, openBodies } of groups) {
    const today = new Set(before.map((body) => snapshot.bodies[body].id));
    const then = new Set(after.map((body) => body.id));
    jointIds.forEach((id, i) => {
      const around = (side: 'before' | 'after') => ({
        min: Math.min(...joint.outcomes.map((outcome) => outcome[side][i].min)),
        max: openBodies[side].has(id)
          ? null
          : Math.max(...joint.outcomes.map((outcome) => outcome[side][i].max)),
      });
      seats.set(id, {
        before: today.has(id) ? around('before') : null,
        after: then.has(id) ? around('after') : null,
      });
    });
  }
  return seats;
}

/** People over all groups: somebody who sits in two of them is one, and unnamed places of one organisation in different
 *  bodies of today may be. */
function peopleOf(groups: readonly MovedGroup[], openBefore: boolean, openAfter: boolean) {
  let cells = 0;
  const pools = { today: [] as Place[], sure: [] as Place[], all: [] as Place[] };
  for (const group of groups) {
    const shift = cells;
    const moved = (places: Iterable<Place>) => [...places].map((one) => ({ ...one, body: one.body + shift }));
    pools.today.push(...moved(group.places));
    pools.all.push(...moved([...group.all.bodies.values()].flat()));
    pools.sure.push(...moved([...group.sure.bodies.values()].flat()));
    cells += group.before.length + group.added.length;
  }
  const least = distinctPeople(
    pools.today.filter((place) => place.sure),
    cells,
  );
  const most = distinctPeople(pools.today, cells);
  const [afterSure, afterAll] = [distinctPeople(pools.sure, cells), distinctPeople(pools.all, cells)];
  return {
    before: { min: least.min, max: openBefore ? null : most.max },
    after: {
      min: Math.min(afterSure.min, afterAll.min),
      max: openAfter ? null : Math.max(afterSure.max, afterAll.max),
    },
  };
}

/** Who keeps a seat when all are there can be somebody who is not surely there. */
function organisationsAfter(groups: readonly MovedGroup[], going: Present): Range {
  const sure = groups.flatMap((group) => [...group.sure.bodies.values()].flat());
  return { min: organisationsIn(sure).min, max: organisationsIn(going).max };
}

function organisationsIn(places: Present): Range {
  const distinct = (there: Present) =>
    new Set(there.filter((place) => place.organisation >= 0).map((place) => place.organisation)).size;
  return { min: distinct(places.filter((place) => place.sure)), max: distinct(places) };
}

function hoursOf(
  groups: readonly MovedGroup[],
  assumptions: LoadAssumptions,
  nobodyKnown: boolean,
): ScenarioOutcome['hours'] {
  const joint = groups.map((group) => group.joint);
  const bodies = groups.flatMap((group) =>
    group.jointIds.map((id, i) => ({
      id,
      known: group.joint.bodies[i].meetings.perYear !== null && !nobodyKnown,
      before: i < group.before.length,
      after: group.after.some((body) => body.id === id),
    })),
  );
  const today = bodies.filter((body) => body.before);
  const some = (side: 'before' | 'after') => bodies.some((body) => body[side] && body.known);
  // What ends without anybody coming after it takes no hours: that is known.
  const none = (side: 'before' | 'after') => !bodies.some((body) => body[side]);
  const side = (which: 'before' | 'after') =>
    some(which) || none(which) ? jointHours(joint, which, assumptions) : null;
  return {
    before: side('before'),
    after: side('after'),
    saved: bodies.every((body) => body.known) ? jointHours(joint, 'saved', assumptions) : null,
    notComputable: today.filter((body) => !body.known).map((body) => body.id),
    of: today.length,
  };
}

/** Voices lost in each group; sole where the organisation has none anywhere after. */
function lost(
  selection: Selection,
  groups: readonly MovedGroup[],
  seated: readonly (readonly SeatedBody[])[],
): LostVoice[] {
  const changed = new Set(groups.flatMap((group) => group.before));
  const after = strongest(selection, changed);
  for (const body of seated.flat())
    for (const { organisation, sure } of body.places)
      after.set(organisation, Math.max(after.get(organisation) ?? 0, sure ? 2 : 1));
  const found = new Map<number, boolean>();
  groups.forEach((group, at) => {
    const still = new Set(seated[at].flatMap((body) => body.places.map((place) => place.organisation)));
    for (const { organisation, sure } of group.places)
      if (organisation >= 0 && !still.has(organisation))
        found.set(organisation, sure || (found.get(organisation) ?? false));
  });
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([organisation, surely]) => {
      const other = after.get(organisation) ?? 0;
      return { organisation, surely, sole: other === 2 ? 'no' : other === 1 ? 'possibly' : 'surely' };
    });
}

/** By organisation: how surely it sits in a body that is not changed. */
function strongest(selection: Selection, changed: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>();
  for (const body of selection.bodies) {
    if (changed.has(body)) continue;
    for (const seat of seatsOf(selection, body)) {
      const key = organisationKey(selection.snapshot, seat);
      if (key >= 0) found.set(key, Math.max(found.get(key) ?? 0, selection.seatPresence[seat]));
    }
  }
  return found;
}

function gained(selection: Selection, places: Present, going: Present): ScenarioOutcome['newVoices'] {
  const had = new Set(places.map((place) => place.organisation));
  const come = new Set(going.map((place) => place.organisation).filter((key) => key >= 0 && !had.has(key)));
  if (come.size === 0) return [];
  const anywhere = strongest(selection, new Set());
  return [...come]
    .sort((a, b) => a - b)
    .map((organisation) => ({ organisation, first: !anywhere.has(organisation) }));
}

/** People in bodies that several of today's merge into. */
function meetOnceIn(groups: readonly MovedGroup[]): Range {
  let [min, max] = [0, 0];
  let open = false;
  for (const { before, after, places, unlisted } of groups)
    for (const body of after) {
      if (body.follows.length < 2) continue;
      const own = meetOnce(places.filter((place) => body.follows.includes(before[place.body])));
      min += own.min;
      max += own.max;
      open ||= unlisted > 0;
    }
  return { min, max: open ? null : max };
}

function dropped({ snapshot, bodies }: Selection, before: readonly number[], after: readonly SeatedBody[]) {
  const followed = new Set(after.flatMap((body) => body.follows));
  const gone = before.filter((body) => !followed.has(body));
  const ending = new Set(gone);
  const left = [...bodies].filter((body) => !ending.has(body));
  const only = (field: 'themes' | 'covers') => {
    const still = new Set(left.flatMap((body) => snapshot.bodies[body][field]));
    return [...new Set(gone.flatMap((body) => snapshot.bodies[body][field]))].filter(
      (one) => !still.has(one),
    );
  };
  return { themesDropped: only('themes'), placesDropped: only('covers') };
}

function loads(
  selection: Selection,
  before: readonly number[],
  after: readonly SeatedBody[],
  assumptions: LoadAssumptions,
): ConvenorLoad[] {
  const { snapshot } = selection;
  const agent = (id: string): NodeRef[] => {
    const organisation = snapshot.organisations.findIndex((one) => one.id === id);
    if (organisation >= 0) return [{ kind: 'organisation', index: organisation }];
    const body = snapshot.bodies.findIndex((one) => one.id === id);
    return body >= 0 ? [{ kind: 'body', index: body }] : [];
  };
  const today = before.map((body): ConvenedBody => ({
    perYear: meetingsOf(selection, body).perYear,
    by: convenorsOf(snapshot, body),
  }));
  const then = after.map((body): ConvenedBody => ({
    perYear: body.meetings.perYear,
    by:
      body.convenor === null
        ? body.follows.flatMap((one) => convenorsOf(snapshot, one))
        : agent(body.convenor),
  }));
  return convenorLoads(today, then, assumptions.convenor);
}
