/**
 * Seat rules of a merger: how many sit in the merged body, given which places are there.
 *
 * - *everybody*: all the people there are. Unnamed places of one organisation in two bodies may be one person, so the
 *   number is a range. At least the largest of: the distinct named holders; the attending places of one body; the
 *   minima of the organisations max(|∪Pᵢ|, maxᵢ(|Pᵢ| + uᵢ)) summed, a holder of two organisations once. At most the
 *   named holders and every unnamed place.
 * - *one an organisation*: distinct organisations, personal places, and an unknown share of the places whose
 *   organisation is not known.
 * - *chosen*: the seats somebody chose by hand; the people of these as under everybody.
 * - *at most n*: passes over an ordered list give one place each while places remain, no organisation more than the
 *   people and unnamed places it had in all bodies together.
 */
import { attending, distinctHolders, PERSONAL, UNKNOWN_ORGANISATION, type Present } from './places.ts';

export type SeatRule =
  | { readonly rule: 'everybody' }
  | { readonly rule: 'one-an-organisation' }
  | {
      readonly rule: 'chosen';
      /** Seats, by index. */
      readonly seats: ReadonlySet<number>;
    }
  | {
      readonly rule: 'at-most';
      readonly seats: number;
      /** Keys of organisations, first come first served; those not named here get none. */
      readonly order: readonly number[];
    };

/** Least and greatest number of places in the merged body. */
export interface Seats {
  readonly min: number;
  readonly max: number;
}

/** Places in the merged body for one choice of what is there. `bodies`: how many merge. */
export function seatsAfter(places: Present, bodies: number, rule: SeatRule): Seats {
  const there = places.filter((place) => place.attends);
  switch (rule.rule) {
    case 'everybody':
      return everybody(there, bodies);
    case 'chosen':
      return everybody(
        there.filter((place) => rule.seats.has(place.seat)),
        bodies,
      );
    case 'one-an-organisation':
      return oneAnOrganisation(there);
    case 'at-most': {
      const given = [...passes(there, rule).values()].reduce((sum, seats) => sum + seats, 0);
      return { min: given, max: given };
    }
  }
}

function everybody(places: Present, bodies: number): Seats {
  const holders = distinctHolders(places);
  const unnamed = places.filter((place) => place.holder === null).length;
  const largest = Math.max(0, ...attending(places, bodies));
  return { min: Math.max(holders, largest, organisationMinima(places, bodies)), max: holders + unnamed };
}

function organisationMinima(places: Present, bodies: number): number {
  const organisationsOfHolder = new Map<string, Set<number>>();
  let sum = 0;
  for (const [organisation, own] of byOrganisation(places)) {
    if (organisation < 0) continue;
    sum += Math.max(distinctHolders(own), ...attending(own, bodies));
    for (const { holder } of own)
      if (holder !== null)
        organisationsOfHolder.set(holder, (organisationsOfHolder.get(holder) ?? new Set()).add(organisation));
  }
  for (const organisations of organisationsOfHolder.values()) sum -= organisations.size - 1;
  return sum;
}

function oneAnOrganisation(places: Present): Seats {
  const groups = byOrganisation(places);
  const organisations = [...groups.keys()].filter((key) => key >= 0).length;
  const personal = people(groups.get(PERSONAL) ?? []);
  const unknown = people(groups.get(UNKNOWN_ORGANISATION) ?? []);
  const known = organisations + personal;
  // Places of unknown organisation can all belong to one that is counted already; somebody sits for somebody.
  return { min: known === 0 ? Math.min(1, unknown) : known, max: known + unknown };
}

/** Distinct people and unnamed places, whatever the body. */
export function people(places: Present): number {
  return distinctHolders(places) + places.filter((place) => place.holder === null).length;
}

/** Places given to each organisation of the order by *at most n*, by key; organisations that get none are left out. */
export function passes(places: Present, rule: Extract<SeatRule, { rule: 'at-most' }>): Map<number, number> {
  const groups = byOrganisation(places.filter((place) => place.attends));
  const given = new Map<number, number>();
  let left = rule.seats;
  for (let pass = 1; left > 0; pass++) {
    let gave = false;
    for (const organisation of new Set(rule.order)) {
      if (left === 0) break;
      if (people(groups.get(organisation) ?? []) < pass) continue;
      given.set(organisation, pass);
      left--;
      gave = true;
    }
    if (!gave) break;
  }
  return given;
}

function byOrganisation(places: Present): Map<number, Present> {
  const groups = new Map<number, Present[number][]>();
  for (const place of places) {
    const group = groups.get(place.organisation);
    if (group) group.push(place);
    else groups.set(place.organisation, [place]);
  }
  return groups;
}
