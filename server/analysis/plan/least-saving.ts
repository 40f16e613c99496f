/** What a merger surely saves: the least of the objective however the unknowns turn out. */
import { corners, type Meetings } from '../merge/hours.ts';
import { attending, type Present } from '../merge/places.ts';
import { outcomes, times } from '../merge/range.ts';
import { seatsAfter, type SeatRule, type Seats } from '../merge/seat-rules.ts';
import type { PlanSettings } from './settings.ts';

/** Choices of the possible places that are walked one by one for a candidate; above it a lower bound is taken. */
const MOST_CHOICES = 64;

export interface Way {
  /** Attending places by body. */
  readonly before: readonly Seats[];
  readonly after: Seats;
}

/** How the unknowns can turn out; where they are too many, one box around all of it. */
export function waysOf(places: Present, bodies: number, rule: SeatRule): Way[] {
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

/**
 * The least of the objective that is saved however the unknowns turn out; -Infinity: it has no lower end. It falls as
 * each rhythm grows or sinks past the greatest one, and is concave in between, so its least value lies where each
 * rhythm is at one of its ends. `open`: positions of the bodies of which any number may sit there more and come along;
 * each is a place before and a place after, so it is no seat less saved, but hours where the merged body takes more.
 */
export function leastSaving(
  ways: readonly Way[],
  rates: readonly Meetings[],
  settings: PlanSettings,
  open: readonly number[],
): number {
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
      const own = meetings.map((number, at) => number * length(rates[at].hours, false));
      // Without hours of its own decided, a merged body's meetings are as long as assumed for all.
      const after = Math.max(...meetings) * length(null, true);
      if (open.some((at) => own[at] < after)) return -Infinity;
      saving = Math.min(
        saving,
        least(
          (way) =>
            way.before.reduce((sum, { min }, at) => sum + times(own[at], min), 0) -
            times(after, way.after.max),
        ),
      );
    }
  return saving;
}

/** Places of several bodies together. */
export function sumOf(seats: readonly Seats[]): Seats {
  return seats.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), {
    min: 0,
    max: 0,
  });
}

/** The least range around several. */
export function around(seats: readonly Seats[]): Seats {
  return {
    min: Math.min(...seats.map((one) => one.min)),
    max: Math.max(...seats.map((one) => one.max)),
  };
}
