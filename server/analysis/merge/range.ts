/**
 * Ranges of a merger's figures. A figure is Σ wᵢ·sᵢ − w·s, where sᵢ are the attending places of body i, s those of
 * the merged body, and the weights are 1 (seats) or meetings × hours. Its range is the least and the greatest value
 * over every choice of the possible places and of what the seat rule leaves open; a difference is taken inside the
 * choice, never end minus end.
 *
 * Possible places that are alike (same body, organisation, unnamed, attending) differ in number only, so a choice is
 * a number for each kind of unnamed place and yes or no for each named one. Up to MOST_CHOICES choices are walked
 * one by one, and the range is exact; beyond that it is an outer bound, and says so.
 */
import { attending, type Place, type Present } from './places.ts';
import type { PlacesOfBodies } from './places-of.ts';
import { seatsAfter, type SeatRule, type Seats } from './seat-rules.ts';

export const MOST_CHOICES = 4096;

export interface FigureRange {
  readonly min: number;
  readonly max: number;
  /** False: an outer bound; the true range lies within it. */
  readonly exact: boolean;
}

/** What one choice of the possible places gives. */
export interface Outcome {
  /** Attending places by body. */
  readonly before: readonly number[];
  readonly after: Seats;
}

/** Every choice of the possible places, each in the order given, or null where there are more than `most`. The
 *  surely-there choice is the first. */
export function outcomes(
  places: readonly Place[],
  bodies: number,
  rule: SeatRule,
  most = MOST_CHOICES,
): Outcome[] | null {
  const sure = places.filter((place) => place.sure && place.attends);
  const position = new Map(places.map((place, at) => [place, at]));
  const kinds = possibleKinds(places);
  const choices = kinds.reduce((product, { numbers }) => product * numbers.length, 1);
  if (choices > most) return null;
  const found: Outcome[] = [];
  const walk = (kind: number, there: Present) => {
    if (kind === kinds.length) {
      const ordered = [...there].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
      found.push({ before: attending(there, bodies), after: seatsAfter(ordered, bodies, rule) });
      return;
    }
    const { places: alike, numbers } = kinds[kind];
    for (const number of numbers)
      walk(kind + 1, number === 0 ? there : [...there, ...alike.slice(0, number)]);
  };
  walk(0, sure);
  return found;
}

/** Places with as many more of "at least two", and of bodies (by position) of which no seat is known, as a limit on
 *  seats could give. */
export function withFillers(
  places: Present,
  rule: SeatRule,
  { unbounded, unlisted }: Pick<PlacesOfBodies, 'unbounded' | 'unlisted'>,
): Present {
  if (rule.rule !== 'at-most') return places;
  const named = new Set(rule.order);
  const fillers = unbounded.flatMap((seat) => {
    const place = places.find((one) => one.seat === seat);
    if (place === undefined || !named.has(place.organisation)) return [];
    return Array.from({ length: rule.seats }, (): Place => ({
      ...place,
      sure: false,
      chair: false,
      sureDays: LAST,
    }));
  });
  // For how many get a seat it does not matter who of the order sits there.
  const anybody = rule.order
    .slice(0, 1)
    .flatMap((organisation) =>
      unlisted.flatMap((body) =>
        Array.from({ length: rule.seats }, (): Place => ({ ...NOBODY_KNOWN, body, organisation })),
      ),
    );
  return [...places, ...fillers, ...anybody];
}

/** Places of which nothing is known come after all others of their organisation. */
const LAST = -1;

const NOBODY_KNOWN = {
  seat: -1,
  holder: null,
  sure: false,
  attends: true,
  chair: false,
  sureDays: LAST,
} as const;

/** Possible places that are alike, and how many of them can be there. */
export interface Kind {
  readonly places: readonly Place[];
  readonly numbers: readonly number[];
}

/** Possible places by kind. Seats in `named` are like no other. */
export function possibleKinds(places: readonly Place[], named: ReadonlySet<number> = new Set()): Kind[] {
  const kinds = new Map<string, Place[]>();
  for (const place of places) {
    if (place.sure || !place.attends) continue;
    const own = named.has(place.seat) ? `|${place.seat}` : '';
    const key = `${place.body}|${place.organisation}|${place.holder === null ? '' : `h${place.holder}`}${own}`;
    const kind = kinds.get(key);
    // Two possible seats of one person in one body for one organisation are one membership.
    if (!kind) kinds.set(key, [place]);
    else if (place.holder === null) kind.push(place);
  }
  return [...kinds.values()].map((alike) => ({ places: alike, numbers: numbersOf(alike) }));
}

/** How many of places that are alike can be there: a seat for two at least is there with none, or with two and more. */
function numbersOf(alike: readonly Place[]): number[] {
  const ofSeat = new Map<number, { least: number; most: number }>();
  for (const { seat, together = 1 } of alike)
    ofSeat.set(seat, { least: together, most: (ofSeat.get(seat)?.most ?? 0) + 1 });
  let sums = new Set([0]);
  for (const { least, most } of ofSeat.values()) {
    const next = new Set(sums);
    for (const sum of sums)
      for (let number = Math.min(least, most); number <= most; number++) next.add(sum + number);
    sums = next;
  }
  return [...sums].sort((a, b) => a - b);
}

/** Least and greatest of Σ weights·before − weightAfter·after over the outcomes. */
export function extremes(
  found: readonly Outcome[],
  weights: readonly number[],
  weightAfter: number,
): FigureRange {
  let min = Infinity;
  let max = -Infinity;
  // The ends that somebody has been seated for.
  let [minFound, maxFound] = [Infinity, -Infinity];
  for (const { before, after } of found) {
    const sum = before.reduce((total, seats, body) => total + times(weights[body], seats), 0);
    const most = sum - times(weightAfter, after.max);
    const least = sum - times(weightAfter, after.min);
    const leastFound = sum - times(weightAfter, after.found ?? after.min);
    min = Math.min(min, most, least);
    max = Math.max(max, most, least);
    minFound = Math.min(minFound, most, leastFound);
    maxFound = Math.max(maxFound, most, leastFound);
  }
  return { min, max, exact: min === minFound && max === maxFound };
}

/** Outer bound of the same figure where the choices are too many: both ends taken apart. */
export function outerBound(
  places: readonly Place[],
  bodies: number,
  rule: SeatRule,
  weights: readonly number[],
  weightAfter: number,
): FigureRange {
  const least = places.filter((place) => place.sure && place.attends);
  const most = places.filter((place) => place.attends);
  const sum = (there: Present) =>
    attending(there, bodies).reduce((total, seats, body) => total + times(weights[body], seats), 0);
  const afterMin = Math.min(seatsAfter(least, bodies, rule).min, seatsAfter(most, bodies, rule).min);
  const afterMax = Math.max(seatsAfter(least, bodies, rule).max, seatsAfter(most, bodies, rule).max);
  if (weightAfter < 0)
    return {
      min: sum(least) - times(weightAfter, afterMin),
      max: sum(most) - times(weightAfter, afterMax),
      exact: false,
    };
  return {
    min: sum(least) - times(weightAfter, afterMax),
    max: sum(most) - times(weightAfter, afterMin),
    exact: false,
  };
}

/** A body that may meet any number of times and has nobody in it still costs nothing. */
export function times(weight: number, seats: number): number {
  return seats === 0 ? 0 : weight * seats;
}
