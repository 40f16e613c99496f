/**
 * A merger as a whole: what it would save and what would be lost, before and after, each figure with the list behind
 * it. Nothing is written; the result is a value of the selection and the choices.
 */
import type { Sector } from '../../domain/enumerations.ts';
import { DEFAULT_LOAD } from '../load.ts';
import type { Selection } from '../select.ts';
import type { Range, Snapshot } from '../snapshot.ts';
import type { TwoMode } from '../two-mode.ts';
import { languageOf } from './balances.ts';
import { bridges, type Bridges } from './bridges.ts';
import { meetingsOf, mergerHours, type Assumptions, type HoursResult, type Meetings } from './hours.ts';
import { meetOnce, type MeetOnce } from './meet-once.ts';
import { attending, type Place, type Present } from './places.ts';
import { placesOfBodies, type PlacesOfBodies } from './places-of.ts';
import { extremes, outerBound, outcomes, withFillers, type FigureRange } from './range.ts';
import { seatsAfter, type SeatRule } from './seat-rules.ts';
import { groupCount, SureMembers } from './sure-members.ts';
import { lostVoices, silentGroups, type LostVoice } from './voices.ts';
import { beside, closes, inOrder, NOTHING_BY_HAND, whoKeeps, type ByHand } from './who-keeps.ts';

export interface Choices {
  /** Indices of the bodies that merge; two or more, each once. */
  readonly bodies: readonly number[];
  readonly rule: SeatRule;
  readonly byHand?: ByHand;
  /** Rhythm and length of the merged body's meetings. */
  readonly meetings: Meetings;
  readonly assumptions?: Assumptions;
}

/** Least and greatest; `max` null: no upper end is known. */
export interface BeforeAfter {
  readonly before: Range;
  readonly after: Range;
  readonly saved: Range;
  /** False: the range is an outer bound. */
  readonly exact: boolean;
}

export interface Merger {
  /** Attending places of each body, in the order of the choices. */
  readonly seatsOfBodies: readonly Range[];
  readonly seats: BeforeAfter;
  readonly organisations: { readonly before: Range; readonly after: Range };
  /** Meetings a year; null: a rhythm is not known. */
  readonly meetings: { readonly before: Range | null; readonly after: Range | null };
  readonly hours: HoursResult;
  readonly places: readonly Place[];
  readonly kept: readonly Place[];
  readonly leftOut: readonly Place[];
  readonly voices: readonly LostVoice[];
  readonly silentSectors: readonly Sector[];
  /** Indices of places (areas) all of whose organisations lose their voice. */
  readonly silentAreas: readonly number[];
  /** Languages, as codes, all of whose organisations lose their voice. */
  readonly silentLanguages: readonly string[];
  /** Distinct people, an unnamed seat being one; a range where unnamed ones may be the same. */
  readonly people: { readonly before: Range; readonly after: Range };
  readonly meetOnce: MeetOnce;
  readonly bridges: Bridges;
  /** Groups of bodies that hang together. */
  readonly components: { readonly before: number; readonly after: number };
  /** Places of organisations that nobody names, kept or not. */
  readonly unknownOrganisations: number;
  readonly personal: number;
}

/** What merging the bodies of a selection would change. `members` (sure memberships, members of nearly everything
 *  left out) is what bridges are counted over. Throws RangeError where fewer than two bodies are named or one twice. */
export function mergeBodies(selection: Selection, members: TwoMode, choices: Choices): Merger {
  const { bodies, rule, byHand = NOTHING_BY_HAND, meetings, assumptions = DEFAULT_LOAD } = choices;
  if (bodies.length < 2) throw new RangeError('A merger needs two bodies or more.');
  if (new Set(bodies).size < bodies.length) throw new RangeError('A body is named twice.');
  const { snapshot } = selection;
  const placesHere = placesOfBodies(selection, bodies);
  const { places, unbounded, unlisted } = placesHere;
  const { kept, leftOut } = whoKeeps(snapshot, places, rule, byHand);
  const keeping = (there: Present) => whoKeeps(snapshot, there, rule, byHand).kept;
  const effective: SeatRule =
    byHand.keep.size + byHand.drop.size > 0 ? { rule: 'by-hand', kept: keeping } : rule;
  const ordered = inOrder(snapshot, withFillers(places, effective, placesHere), byHand.chair);
  // Nobody is known to sit in any of them: how many do is not known, and nothing is zero.
  const nobodyKnown = unlisted.length === bodies.length;
  const openBefore = unlisted.length + unbounded.length > 0;
  const openAfter =
    (unlisted.length > 0 && (nobodyKnown || rule.rule !== 'at-most')) ||
    leavesOpen(rule, byHand, kept, new Set(unbounded));
  const goingAmong = (there: Present) => {
    const seated = keeping(there);
    return [...seated, ...beside(there, seated, rule.rule)];
  };
  const seats = seatFigures(ordered, bodies.length, effective, openBefore, openAfter);
  const going = [...kept, ...beside(places, kept, rule.rule)];
  const own: Meetings[] = bodies.map((body) => meetingsOf(selection, body));
  return {
    seatsOfBodies: bodies.map((_, position) => seatsOfBody(snapshot, placesHere, bodies, position)),
    seats,
    organisations: {
      before: { ...organisationRange(places), ...(unlisted.length > 0 && { max: null }) },
      // Who keeps a seat when all are there can be somebody who is not surely there.
      after: {
        min: organisationsOf(goingAmong(places.filter((place) => place.sure))),
        max: unlisted.length > 0 ? null : organisationsOf(going),
      },
    },
    meetings: {
      before: own.some((one) => one.perYear === null) ? null : sumOf(own.map((one) => one.perYear as Range)),
      after: meetings.perYear,
    },
    hours: nobodyKnown
      ? { before: null, after: null, saved: null, notComputable: [...bodies.keys()] }
      : mergerHours(ordered, own, meetings, effective, assumptions, {
          before: bodies.map(
            (body, position) =>
              unlisted.includes(position) || unbounded.some((seat) => snapshot.seats.body[seat] === body),
          ),
          after: openAfter,
        }),
    places,
    kept,
    leftOut,
    voices: lostVoices(selection, bodies, places, going),
    silentSectors: silentGroups(places, going, (organisation) => {
      const sector = snapshot.organisations[organisation]?.sector ?? null;
      return sector === null ? [] : [sector];
    }).map(({ group }) => group),
    silentAreas: silentGroups(
      places,
      going,
      (organisation) => snapshot.organisations[organisation]?.locatedIn ?? [],
    ).map(({ group }) => group),
    silentLanguages: silentGroups(places, going, (organisation) => {
      const language = languageOf(snapshot, organisation);
      return language === null ? [] : [language];
    }).map(({ group }) => group),
    people: {
      before: peopleRange(places, bodies.length, openBefore),
      // Who sits in the merged body are its attending people, each once.
      after: seats.after,
    },
    meetOnce: unlisted.length > 0 ? { ...meetOnce(places), max: null } : meetOnce(places),
    ...ties(members, bodies, going),
    unknownOrganisations: places.filter((place) => place.organisation === -1).length,
    personal: places.filter((place) => place.organisation === -2).length,
  };
}

/** Distinct people: the sure ones at least, where unnamed ones of an organisation are the same wherever they can be. */
function peopleRange(places: readonly Place[], bodies: number, open: boolean): Range {
  const there = places.filter((place) => place.attends);
  const sure = there.filter((place) => place.sure);
  const { min } = seatsAfter(sure, bodies, { rule: 'everybody' });
  const { max } = seatsAfter(there, bodies, { rule: 'everybody' });
  return { min, max: open ? null : max };
}

/** Bridges and components over the sure memberships: the merged body has the members whose seats it keeps. */
function ties(
  members: TwoMode,
  bodies: readonly number[],
  going: readonly Place[],
): Pick<Merger, 'bridges' | 'components'> {
  const merging = new Set(bodies);
  const sure = new SureMembers(members, merging);
  const outside = new Map(
    [...sure.bodies].filter((body) => !merging.has(body)).map((body) => [body, sure.before(body)]),
  );
  const merged = sure.after(bodies, going, new Map());
  return {
    bridges: bridges({ outside, merging: bodies.map((body) => sure.before(body)), merged }),
    components: {
      before: groupCount([...sure.bodies].map((body) => sure.before(body))),
      after: groupCount([...outside.values(), merged]),
    },
  };
}

function sumOf(ranges: readonly Range[]): Range {
  return ranges.reduce((sum, range) => ({
    min: sum.min + range.min,
    max: sum.max === null || range.max === null ? null : sum.max + range.max,
  }));
}

function seatsOfBody(
  snapshot: Snapshot,
  { places, unbounded, unlisted }: PlacesOfBodies,
  bodies: readonly number[],
  position: number,
): Range {
  const own = places.filter((place) => place.body === position);
  const count = (there: readonly Place[]) => attending(there, bodies.length)[position];
  const open =
    unlisted.includes(position) || unbounded.some((seat) => snapshot.seats.body[seat] === bodies[position]);
  return { min: count(own.filter((place) => place.sure)), max: open ? null : count(own) };
}

function seatFigures(
  places: readonly Place[],
  bodies: number,
  rule: SeatRule,
  openBefore: boolean,
  openAfter: boolean,
): BeforeAfter {
  const found = outcomes(places, bodies, rule);
  const figure = (weight: number, weightAfter: number): FigureRange => {
    const weights = new Array<number>(bodies).fill(weight);
    return found
      ? extremes(found, weights, weightAfter)
      : outerBound(places, bodies, rule, weights, weightAfter);
  };
  const range = ({ min, max }: FigureRange, open: boolean): Range => ({ min, max: open ? null : max });
  const [before, after, saved] = [figure(1, 0), figure(0, -1), figure(1, 1)];
  return {
    before: range(before, openBefore),
    after: range(after, openAfter),
    saved: range(saved, openBefore),
    exact: before.exact && after.exact && saved.exact,
  };
}

/** Whether "at least two" leaves the number of places after open. */
export function leavesOpen(
  rule: SeatRule,
  byHand: ByHand,
  kept: Present,
  unbounded: ReadonlySet<number>,
): boolean {
  return kept.some((place) => unbounded.has(place.seat) && !closes(rule, byHand.keep, place));
}

function organisationRange(places: readonly Place[]): Range {
  return { min: organisationsOf(places.filter((place) => place.sure)), max: organisationsOf(places) };
}

function organisationsOf(places: readonly Place[]): number {
  return new Set(places.filter((place) => place.organisation >= 0).map((place) => place.organisation)).size;
}
