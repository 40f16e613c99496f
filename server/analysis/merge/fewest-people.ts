/**
 * The fewest people that hold some places, where somebody sits for two organisations or for one that is not known, so
 * that they cannot be counted organisation by organisation. Each unnamed place is given to somebody who can hold it
 * too, in another body for the same organisation, or to somebody new; every way is tried, up to a number of steps.
 */
import { UNKNOWN_ORGANISATION, type Place } from './places.ts';

/** Places that are given to somebody in all ways that are tried. */
const MOST_STEPS = 600;

export interface Fewest {
  /** People, seated place by place. */
  readonly people: number;
  /** False: there may be a way with fewer. */
  readonly surely: boolean;
}

interface Person {
  readonly bodies: Set<number>;
  readonly organisations: Set<number>;
}

/** `least`: a number that there cannot be fewer than; reaching it ends the search. */
export function fewestPeople(places: readonly Place[], least: number): Fewest {
  const people = namedPeople(places);
  const unnamed = places
    .filter((place) => place.holder === null)
    // Whose organisation is known has fewer ways.
    .sort((a, b) => isUnknown(a) - isUnknown(b));
  let best = people.length + unnamed.length;
  let steps = 0;
  const seat = (at: number): void => {
    if (people.length >= best || best === least || steps >= MOST_STEPS) return;
    if (at === unnamed.length) {
      best = people.length;
      return;
    }
    const { body, organisation } = unnamed[at];
    for (const person of people.filter((one) => canHold(one, unnamed[at]))) {
      steps++;
      const isNew = !person.organisations.has(organisation);
      if (isNew) person.organisations.add(organisation);
      person.bodies.add(body);
      seat(at + 1);
      person.bodies.delete(body);
      if (isNew) person.organisations.delete(organisation);
    }
    people.push({ bodies: new Set([body]), organisations: new Set([organisation]) });
    steps++;
    seat(at + 1);
    people.pop();
  };
  seat(0);
  return { people: best, surely: best === least || steps < MOST_STEPS };
}

const isUnknown = (place: Place): number => Number(place.organisation === UNKNOWN_ORGANISATION);

function canHold({ bodies, organisations }: Person, { body, organisation }: Place): boolean {
  if (bodies.has(body)) return false;
  return (
    organisations.has(organisation) ||
    organisation === UNKNOWN_ORGANISATION ||
    (organisations.size === 1 && organisations.has(UNKNOWN_ORGANISATION))
  );
}

function namedPeople(places: readonly Place[]): Person[] {
  const named = new Map<string, Person>();
  for (const { holder, body, organisation } of places) {
    if (holder === null) continue;
    const one = named.get(holder) ?? { bodies: new Set(), organisations: new Set() };
    one.bodies.add(body);
    one.organisations.add(organisation);
    named.set(holder, one);
  }
  return [...named.values()];
}
