/**
 * Hours a year that a member carries.
 * - *sits in*: Σ over its holders (an unnamed seat is one) and bodies of meetings a year × (hours + preparation +
 *   travel), a holder once a body whatever its roles. A seat in a project is a partnership and carries no meetings.
 * - *convenes*, *hosts*: meetings a year × the convenor's hours, which are not assumed unless they are given.
 *
 * Ranges run over every unknown, each one variable: seats that may exist, meetings of a body, hours, preparation,
 * travel, and the share of meetings that a deputy takes from its principal. Every figure here grows with each of
 * them, so its ends lie where all are least and all are greatest; only a deputy and its principal pull apart, and
 * where both are of the same member they are one attendance. At a date figures are a year's; in a period the rate is
 * multiplied by the time that falls into it.
 */
import { ROLES } from '../domain/enumerations.ts';
import { possibleSpan, sureSpan } from '../domain/terms.ts';
import { isPeriod, meetingsAt, yearsCovered, type Years } from './meetings.ts';
import { conveningPresence, type Selection } from './select.ts';
import { HOLDER_KINDS, type Body, type Range } from './snapshot.ts';
import { seatSpans } from './spans.ts';

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Set-wide assumptions; each is one variable for all bodies that use it. */
export interface LoadAssumptions {
  /** Hours of a meeting, where none are stated for the body. */
  readonly hours: Bounds;
  readonly preparation: Bounds;
  readonly travel: Bounds;
  /** Hours a convenor puts into a meeting; null: not counted. */
  readonly convenor: Bounds | null;
}

export const DEFAULT_LOAD: LoadAssumptions = {
  hours: { min: 2, max: 3 },
  preparation: { min: 1, max: 1 },
  travel: { min: 1, max: 2 },
  convenor: null,
};

/** A figure over bodies of which some cannot be computed. */
export interface Load {
  /** Hours a year (in a period: in the period); null: not computable for any body. max null: at least min. */
  readonly hours: Range | null;
  /** Meetings likewise, one for each holder. */
  readonly meetings: Range | null;
  /** Bodies whose hours cannot be computed: it is not known how often they meet (or, convening: what it takes). */
  readonly notComputable: number;
  /** Bodies for which it is not known how often they meet. */
  readonly rhythmUnknown: number;
  readonly of: number;
}

/** What somebody does in one body. */
export interface Part {
  /** Index of the body. */
  readonly body: number;
  /** How many take part, or how much: surely to possibly, in years where a period is asked for. */
  readonly amount: Years;
}

/** Meetings a year of the bodies of a selection, looked up once a body. */
export class MeetingRates {
  private readonly known = new Map<number, Range | null>();

  constructor(readonly selection: Selection) {}

  /** null: not known. */
  of(body: number): Range | null {
    let rate = this.known.get(body);
    if (rate === undefined) {
      const { snapshot, filter, spans } = this.selection;
      rate = meetingsAt(snapshot.bodies[body], filter.date, spans[body]);
      this.known.set(body, rate);
    }
    return rate;
  }
}

/** Load of sitting in bodies. */
export function sittingLoad(rates: MeetingRates, parts: readonly Part[], assumptions: LoadAssumptions): Load {
  const { hours, preparation, travel } = assumptions;
  const { bodies } = rates.selection.snapshot;
  const networks = parts.filter(({ body }) => bodies[body].type === 'network');
  return total(rates, networks, (body) => {
    const own = body.hoursPerMeeting;
    return {
      min: (own?.min ?? hours.min) + preparation.min + travel.min,
      max: (own === null ? hours.max : (own.max ?? Infinity)) + preparation.max + travel.max,
    };
  });
}

/** Load of convening or hosting bodies. */
export function conveningLoad(
  rates: MeetingRates,
  parts: readonly Part[],
  assumptions: LoadAssumptions,
): Load {
  return total(rates, parts, () => assumptions.convenor);
}

function total(rates: MeetingRates, parts: readonly Part[], hoursOf: (body: Body) => Bounds | null): Load {
  const { bodies } = rates.selection.snapshot;
  const meetings = { min: 0, max: 0, known: 0 };
  const hours = { min: 0, max: 0, known: 0 };
  for (const { body, amount } of parts) {
    const rate = rates.of(body);
    if (rate === null) continue;
    const least = amount.min * rate.min;
    const most = times(amount.max, rate.max ?? Infinity);
    meetings.min += least;
    meetings.max += most;
    meetings.known++;
    const each = hoursOf(bodies[body]);
    if (each === null) continue;
    hours.min += least * each.min;
    hours.max += times(most, each.max);
    hours.known++;
  }
  return {
    hours: hours.known === 0 ? null : { min: hours.min, max: finite(hours.max) },
    meetings: meetings.known === 0 ? null : { min: meetings.min, max: finite(meetings.max) },
    notComputable: parts.length - hours.known,
    rhythmUnknown: parts.length - meetings.known,
    of: parts.length,
  };
}

/** Nobody in any number of meetings is nothing. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

function finite(value: number): number | null {
  return value === Infinity ? null : value;
}

/**
 * How much of the meetings of one body a member attends through these seats of it: the sum over its holders. Seats
 * that are `shared` with others (held for a collective it belongs to) are its own only possibly.
 */
export function attendance(
  selection: Selection,
  deputies: Deputies,
  seats: readonly number[],
  isShared: (seat: number) => boolean,
): Years {
  const { snapshot } = selection;
  const { holderKind, holder } = snapshot.seats;
  const groups = new Map<string, number[]>();
  for (const seat of seats) {
    if (deputies.principalAmong(seat, seats)) continue;
    const kind = HOLDER_KINDS[holderKind[seat]];
    const key = kind === 'unnamed' ? `seat ${seat}` : `${kind} ${holder[seat]}`;
    const group = groups.get(key);
    if (group) group.push(seat);
    else groups.set(key, [seat]);
  }
  let min = 0;
  let max = 0;
  for (const group of groups.values()) {
    const years = timeOf(selection, group);
    const sure = group.filter((seat) => !isShared(seat));
    const share = Math.max(0, ...sure.map((seat) => deputies.leastShare(seat, seats)));
    const { least, most } = countOf(selection, group);
    min += share * (sure.length === group.length ? years.min : timeOf(selection, sure).min) * least;
    max += times(years.max, most);
  }
  return { min, max };
}

/** How many an unnamed seat stands for; a named holder is one. */
function countOf({ snapshot }: Selection, group: readonly number[]): { least: number; most: number } {
  const { holderKind, countMin, countMax } = snapshot.seats;
  const [seat] = group;
  if (HOLDER_KINDS[holderKind[seat]] !== 'unnamed') return { least: 1, most: 1 };
  return { least: countMin[seat], most: countMax[seat] < 0 ? Infinity : countMax[seat] };
}

/** How long a holder with these seats is there: at a date 0 or 1, in a period years. */
function timeOf({ snapshot, filter, seatPresence, spans }: Selection, seats: readonly number[]): Years {
  if (seats.length === 0) return { min: 0, max: 0 };
  const isSure = (seat: number): boolean => seatPresence[seat] === 2;
  if (!isPeriod(filter.date)) return { min: seats.some(isSure) ? 1 : 0, max: 1 };
  const of = (seat: number) => seatSpans(snapshot, seat, spans[snapshot.seats.body[seat]]);
  return {
    min: yearsCovered(
      seats.filter(isSure).map((seat) => of(seat).sure),
      filter.date,
    ),
    max: yearsCovered(
      seats.map((seat) => of(seat).possible),
      filter.date,
    ),
  };
}

/** How long somebody convenes a body: at a date 0 or 1, in a period years. `convenings` are of one body. */
export function conveningTime(selection: Selection, convenings: readonly number[]): Years {
  const { snapshot, filter, spans } = selection;
  const isSure = (index: number): boolean => conveningPresence(selection, snapshot.convening[index]) === 2;
  if (!isPeriod(filter.date)) return { min: convenings.some(isSure) ? 1 : 0, max: 1 };
  const termOf = (index: number) => snapshot.convening[index].term;
  const [body] = convenings.map((index) => snapshot.convening[index].body);
  return {
    min: yearsCovered(
      convenings.filter(isSure).map((index) => sureSpan(termOf(index))),
      filter.date,
    ),
    max: yearsCovered(
      convenings.map((index) => possibleSpan(termOf(index), spans[body])),
      filter.date,
    ),
  };
}

const DEPUTY = 1 << ROLES.indexOf('deputy');

/** Deputies and their principals among the seats of a selection. */
export class Deputies {
  private readonly deputiesOf = new Map<number, number[]>();

  constructor(private readonly selection: Selection) {
    for (const seat of selection.seats) {
      const principal = selection.snapshot.seats.deputyOf[seat];
      if (principal < 0) continue;
      const deputies = this.deputiesOf.get(principal);
      if (deputies) deputies.push(seat);
      else this.deputiesOf.set(principal, [seat]);
    }
  }

  /** Whether the seat is the deputy of one of these: the two of them then are one attendance. */
  principalAmong(seat: number, seats: readonly number[]): boolean {
    const principal = this.selection.snapshot.seats.deputyOf[seat];
    return principal >= 0 && seats.includes(principal);
  }

  /** The least share of meetings that the holder of a seat attends. A deputy of somebody else's seat may never be
   *  called, and may be sent to every meeting; a principal's own deputies are one with it if they are among `seats`. */
  leastShare(seat: number, seats: readonly number[]): 0 | 1 {
    const { roles, deputyOf } = this.selection.snapshot.seats;
    if (deputyOf[seat] >= 0 || roles[seat] === DEPUTY) return 0;
    return (this.deputiesOf.get(seat) ?? []).every((deputy) => seats.includes(deputy)) ? 1 : 0;
  }
}
