/**
 * Joint ranges of a scenario: totals over several bodies before and after, each unknown being one variable wherever it
 * occurs. Set-wide hours, preparation and travel are the same for all bodies, before and after; the rhythm of a body
 * that stays is the same before and after; a possible place is there in all figures or in none. Bodies that no move
 * connects share only the set-wide variables, so at each of their corners the ends of the groups can be added.
 */
import { corners, openEnds, weight, type Assumptions, type Meetings } from '../merge/hours.ts';
import { times, type FigureRange } from '../merge/range.ts';
import type { Seats } from '../merge/seat-rules.ts';

/** A body before, after, or both. */
export interface JointBody {
  /** Rhythm and length of its meetings. */
  readonly meetings: Meetings;
  /** Only the least number of its places is known. */
  readonly openBefore?: boolean;
  readonly openAfter?: boolean;
  /** Of these, some are not in it on the other side: what stays in a body is saved or lost in no figure. */
  readonly openLeaves?: boolean;
  readonly openComes?: boolean;
}

/** Attending places of the bodies of a group for one choice of what is there; by position. Where the choices are too
 *  many to be walked, one box around all of them. */
export interface GroupOutcome {
  readonly before: readonly Seats[];
  readonly after: readonly Seats[];
}

/** Bodies that moves connect. */
export interface JointGroup {
  readonly bodies: readonly JointBody[];
  readonly outcomes: readonly GroupOutcome[];
  /** False: the outcomes are a box around the true ones. */
  readonly exact: boolean;
}

export type Side = 'before' | 'after' | 'saved';

/** Range of the places of all groups. */
export function jointSeats(groups: readonly JointGroup[], side: Side): FigureRange {
  return total(groups, side, () => ({ least: 1, most: 1 }));
}

/** Range of the hours a year of all groups. Bodies whose rhythm is not known count nothing. */
export function jointHours(groups: readonly JointGroup[], side: Side, assumptions: Assumptions): FigureRange {
  const all = corners(assumptions).map((corner) => {
    const figure = total(groups, side, ({ meetings }) => ({
      least: weight(meetings, corner, true),
      most: weight(meetings, corner, false),
    }));
    const ends = groups.map(({ bodies }) => {
      const open = (which: 'openBefore' | 'openAfter' | 'openLeaves' | 'openComes') =>
        bodies.flatMap((body) => (body[which] === true ? [body.meetings] : []));
      switch (side) {
        case 'before':
          return openEnds(open('openBefore'), [], corner, false);
        case 'after':
          return openEnds([], open('openAfter'), corner, false);
        case 'saved':
          return openEnds(open('openLeaves'), open('openComes'), corner, true);
      }
    });
    return {
      ...figure,
      min: ends.some(({ noLeast }) => noLeast) ? -Infinity : figure.min,
      max: ends.some(({ noMost }) => noMost) ? Infinity : figure.max,
    };
  });
  return {
    min: Math.min(...all.map((one) => one.min)),
    max: Math.max(...all.map((one) => one.max)),
    exact: all.every((one) => one.exact),
  };
}

type WeightOf = (body: JointBody) => { readonly least: number; readonly most: number };

function total(groups: readonly JointGroup[], side: Side, weightOf: WeightOf): FigureRange {
  let [min, max, exact] = [0, 0, true];
  for (const group of groups) {
    const weights = group.bodies.map(weightOf);
    const around = (outcomes: readonly GroupOutcome[]) => {
      const ends = outcomes.map((outcome) => endsOf(outcome, side, weights));
      return { min: Math.min(...ends.map((end) => end.min)), max: Math.max(...ends.map((end) => end.max)) };
    };
    const ends = around(group.outcomes);
    const found = around(group.outcomes.map(asFound));
    min += ends.min;
    max += ends.max;
    exact &&= group.exact && ends.min === found.min && ends.max === found.max;
  }
  return { min, max, exact };
}

/** Lower ends that are bounds replaced by the fewest places found. */
function asFound({ before, after }: GroupOutcome): GroupOutcome {
  const found = (seats: readonly Seats[]) =>
    seats.map((one) => (one.found === undefined ? one : { min: one.found, max: one.max }));
  return { before, after: found(after) };
}

const NOBODY: Seats = { min: 0, max: 0 };

/** Ends of Σ weight · (before − after), the weight of a body being one number on both sides. */
function endsOf(
  { before, after }: GroupOutcome,
  side: Side,
  weights: readonly { readonly least: number; readonly most: number }[],
): { readonly min: number; readonly max: number } {
  let [min, max] = [0, 0];
  weights.forEach(({ least, most }, i) => {
    const b = side === 'after' ? NOBODY : before[i];
    const a = side === 'before' ? NOBODY : after[i];
    const [low, high] = side === 'after' ? [a.min, a.max] : [b.min - a.max, b.max - a.min];
    min += Math.min(times(least, low), times(most, low));
    max += Math.max(times(least, high), times(most, high));
  });
  return { min, max };
}
