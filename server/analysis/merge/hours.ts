/**
 * Hours a year before and after a merger: attending places × meetings a year × (hours + preparation + travel).
 * Each unknown is one variable wherever it occurs: the set-wide hours, preparation and travel are the same before and
 * after, and the same for all bodies that use them; a body's own stated hours are its own. Without a rhythm a body is
 * not computable, and the total says so.
 */
import { DEFAULT_LOAD, type LoadAssumptions } from '../load.ts';
import { meetingsAt } from '../meetings.ts';
import type { Selection } from '../select.ts';
import type { Range } from '../snapshot.ts';
import { extremes, outerBound, outcomes, type FigureRange } from './range.ts';
import type { Place } from './places.ts';
import type { SeatRule } from './seat-rules.ts';

/** Set-wide assumptions of what one meeting takes of somebody who sits in a body. */
export type Assumptions = Pick<LoadAssumptions, 'hours' | 'preparation' | 'travel'>;

/** Rhythm and length of the meetings of one body. */
export interface Meetings {
  /** Meetings a year; null: not known. `max` null: at least `min`. */
  readonly perYear: Range | null;
  /** Hours of a meeting as stated for this body; null: the set-wide assumption. */
  readonly hours: { readonly min: number; readonly max: number } | null;
}

/** Rhythm and length of the meetings of a body of a selection, at its date. */
export function meetingsOf({ snapshot, filter, spans }: Selection, index: number): Meetings {
  const body = snapshot.bodies[index];
  return {
    perYear: meetingsAt(body, filter.date, spans[index]),
    hours: body.hoursPerMeeting && {
      min: body.hoursPerMeeting.min,
      max: body.hoursPerMeeting.max ?? Infinity,
    },
  };
}

export interface HoursResult {
  /** Hours a year of the bodies that can be computed; null: none can. `max` Infinity: no upper end is known. */
  readonly before: FigureRange | null;
  /** null: the merged body has no rhythm. */
  readonly after: FigureRange | null;
  /** before − after, taken inside each choice; null where any part is not computable. */
  readonly saved: FigureRange | null;
  /** Positions of the bodies without a known rhythm; all, where nobody is known to sit in any. */
  readonly notComputable: readonly number[];
}

/** Where only the least number of places is known ("at least two"). */
export interface OpenPlaces {
  /** By position of the body. */
  readonly before: readonly boolean[];
  readonly after: boolean;
}

/** Hours of a merger. `bodies[i]` belongs to places whose `body` is i. */
export function mergerHours(
  places: readonly Place[],
  bodies: readonly Meetings[],
  merged: Meetings,
  rule: SeatRule,
  assumptions: Assumptions = DEFAULT_LOAD,
  open: OpenPlaces = { before: [], after: false },
): HoursResult {
  const notComputable = bodies.flatMap((body, position) => (body.perYear === null ? [position] : []));
  const computable = bodies.map((body) => body.perYear !== null);
  const found = outcomes(places, bodies.length, rule);
  const range = (withBefore: boolean, withAfter: boolean): FigureRange => {
    let min = Infinity;
    let max = -Infinity;
    let exact = true;
    for (const corner of corners(assumptions)) {
      for (const least of [true, false]) {
        // Before grows with each body's own unknowns, the saving falls with the merged body's.
        const weights = bodies.map((body, i) =>
          withBefore && computable[i] ? weight(body, corner, least) : 0,
        );
        const weightAfter = withAfter
          ? (withBefore ? 1 : -1) * weight(merged, corner, withBefore ? !least : least)
          : 0;
        const figure = found
          ? extremes(found, weights, weightAfter)
          : outerBound(places, bodies.length, rule, weights, weightAfter);
        min = Math.min(min, figure.min);
        max = Math.max(max, figure.max);
        exact &&= figure.exact;
      }
      // Any number of places more: each takes hours before, after, or both.
      const ends = openEnds(
        withBefore ? bodies.filter((_, i) => open.before[i]) : [],
        withAfter && open.after ? [merged] : [],
        corner,
        withBefore && withAfter,
      );
      if (ends.noLeast) min = -Infinity;
      if (ends.noMost) max = Infinity;
    }
    return { min, max, exact };
  };
  const anyBefore = computable.some(Boolean);
  return {
    before: anyBefore ? range(true, false) : null,
    after: merged.perYear === null ? null : range(false, true),
    saved: merged.perYear === null || notComputable.length > 0 ? null : range(true, true),
    notComputable,
  };
}

export interface Corner {
  readonly hours: number;
  readonly rest: number;
}

/** The corners of the box of set-wide unknowns; every figure is linear in each of them. */
export function corners({ hours, preparation, travel }: Assumptions): Corner[] {
  return [hours.min, hours.max].flatMap((h) =>
    [preparation.min, preparation.max].flatMap((p) =>
      [travel.min, travel.max].map((t) => ({ hours: h, rest: p + t })),
    ),
  );
}

/** Which ends of a figure are not known where bodies have any number of places more; a place more before may be one
 *  more after, at the rhythm there. */
export function openEnds(
  before: readonly Meetings[],
  after: readonly Meetings[],
  corner: Corner,
  saving: boolean,
): { readonly noLeast: boolean; readonly noMost: boolean } {
  const takes = (body: Meetings) => weight(body, corner, false) > 0;
  if (!saving) return { noLeast: false, noMost: [...before, ...after].some(takes) };
  const costs = (now: Meetings, then: Meetings) =>
    now !== then && weight(then, corner, false) > weight(now, corner, true);
  return {
    noLeast: before.some((now) => after.some((then) => costs(now, then))),
    noMost: before.some(takes),
  };
}

/** Hours a year of one place in a body at a corner, at least or at most; 0 where its rhythm is not known. */
export function weight({ perYear, hours }: Meetings, corner: Corner, least: boolean): number {
  if (perYear === null) return 0;
  const meetings = least ? perYear.min : (perYear.max ?? Infinity);
  const length = hours === null ? corner.hours : least ? hours.min : hours.max;
  return meetings * (length + corner.rest);
}
