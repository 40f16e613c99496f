/**
 * Seat rules of a merger: how many sit in the merged body, given which places are there.
 *
 * - *everybody*: all the people there are. Unnamed places of one organisation in two bodies may be one person, so the
 *   number is a range. At least the largest of: the distinct named holders; the attending places of one body; the
 *   minima of the organisations max(|∪Pᵢ|, maxᵢ(|Pᵢ| + uᵢ)) summed, a holder of two organisations once. At most the
 *   named holders and every unnamed place. Where somebody sits for two organisations, or for one that is not known, the
 *   least is found by seating everybody (`fewest-people.ts`).
 * - *one an organisation*: the first place of each organisation, personal places, and an unknown share of the places
 *   whose organisation is not known.
 * - *by hand*: whoever keeps a seat among those who are there; the people of these as under everybody.
 * - *at most n*: passes over an ordered list give one place each while places remain, no organisation more than the
 *   people and unnamed places it had in all bodies together.
 *
 * Who sits for two organisations takes one place, whatever the rule: so no rule adds places.
 */
import { fewestPeople } from './fewest-people.ts';
import { attending, distinctHolders, PERSONAL, UNKNOWN_ORGANISATION, type Present } from './places.ts';

export type SeatRule =
  | { readonly rule: 'everybody' }
  | { readonly rule: 'one-an-organisation' }
  | {
      readonly rule: 'by-hand';
      /** Who keeps a seat among the places that are there. */
      readonly kept: (there: Present) => Present;
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
  /** Fewest found by seating everybody, where `min` is a bound that may lie below the least; left out: it is the least. */
  readonly found?: number;
}

/** Places in the merged body for one choice of what is there. `bodies`: how many merge. Where somebody sits for several
 *  organisations, places stand in the order in which they go first. */
export function seatsAfter(places: Present, bodies: number, rule: SeatRule): Seats {
  const there = places.filter((place) => place.attends);
  switch (rule.rule) {
    case 'everybody':
      return everybody(there, bodies);
    case 'by-hand':
      return everybody(withOtherSeats(rule.kept(there), there), bodies);
    case 'one-an-organisation':
      return oneAnOrganisation(there);
    case 'at-most': {
      const given = people(firstOf(there, passes(there, rule)));
      return { min: given, max: given };
    }
  }
}

/** Places kept, and the other ones of the same people: who sits in a body is none of its unnamed. */
export function withOtherSeats(kept: Present, there: Present): Present {
  const chosen = new Set(kept);
  const holders = new Set(kept.map((place) => place.holder));
  return [
    ...kept,
    ...there.filter(
      (place) => place.attends && place.holder !== null && holders.has(place.holder) && !chosen.has(place),
    ),
  ];
}

function everybody(places: Present, bodies: number): Seats {
  const holders = distinctHolders(places);
  const unnamed = places.filter((place) => place.holder === null).length;
  const largest = Math.max(0, ...attending(places, bodies));
  const min = Math.max(holders, largest, organisationMinima(places, bodies));
  const max = holders + unnamed;
  if (min === max || !mayBeAnybody(places)) return { min, max };
  const fewest = fewestPeople(places, min);
  return fewest.surely ? { min: fewest.people, max } : { min, max, found: fewest.people };
}

/** Whether people cannot be counted organisation by organisation: somebody sits for two, or for nobody known. */
function mayBeAnybody(places: Present): boolean {
  const organisationOf = new Map<string, number>();
  return places.some(({ holder, organisation }) => {
    if (organisation < 0) return true;
    if (holder === null) return false;
    const other = organisationOf.get(holder) ?? organisation;
    organisationOf.set(holder, other);
    return other !== organisation;
  });
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
  const seated = [...groups].flatMap(([organisation, own]) =>
    organisation >= 0 ? own.slice(0, 1) : organisation === PERSONAL ? own : [],
  );
  const holders = new Set(seated.map((place) => place.holder));
  const unknown = people(
    (groups.get(UNKNOWN_ORGANISATION) ?? []).filter(({ holder }) => holder === null || !holders.has(holder)),
  );
  const known = people(seated);
  // Places of unknown organisation can all belong to one that is counted already; somebody sits for somebody.
  return { min: known === 0 ? Math.min(1, unknown) : known, max: known + unknown };
}

/** The first places of each organisation, as many as it is given; one person's only once an organisation. */
function firstOf(places: Present, given: ReadonlyMap<number, number>): Present {
  return [...byOrganisation(places)].flatMap(([organisation, own]) => {
    const seated = new Set<string>();
    const once = own.filter(({ holder }) => {
      if (holder === null) return true;
      if (seated.has(holder)) return false;
      seated.add(holder);
      return true;
    });
    return once.slice(0, given.get(organisation) ?? 0);
  });
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
