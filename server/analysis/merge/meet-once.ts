/**
 * People who meet once instead of several times: holders who sit in two or more of the bodies that merge. Named
 * holders are known; unnamed places of one organisation in different bodies are possibly one person, so the number is
 * a range.
 */
import type { Place } from './places.ts';

export interface MeetOnce {
  /** Surely, to possibly; `max` null: of some body nobody knows who sits there. */
  readonly min: number;
  readonly max: number | null;
  /** Keys of the holders who surely, or possibly (a seat is possible), sit in several. */
  readonly named: readonly {
    readonly holder: string;
    readonly bodies: readonly number[];
    readonly surely: boolean;
  }[];
}

/** People in several of the bodies. Attending places only. */
export function meetOnce(places: readonly Place[]): MeetOnce & { readonly max: number } {
  const there = places.filter((place) => place.attends);
  const holders = new Map<string, Map<number, boolean>>();
  for (const { holder, body, sure } of there) {
    if (holder === null) continue;
    const bodies = holders.get(holder) ?? new Map<number, boolean>();
    bodies.set(body, sure || (bodies.get(body) ?? false));
    holders.set(holder, bodies);
  }
  const named = [...holders]
    .filter(([, bodies]) => bodies.size > 1)
    .map(([holder, bodies]) => ({
      holder,
      bodies: [...bodies.keys()],
      surely: [...bodies.values()].filter(Boolean).length > 1,
    }));
  return {
    min: named.filter((one) => one.surely).length,
    max: named.length + unnamedPairs(there, new Set(named.map((one) => one.holder))),
    named,
  };
}

/** The most people, beyond the named ones in several bodies, that could sit in two bodies at least: of each
 *  organisation, pairs of an unnamed place and another place in another body. */
function unnamedPairs(places: readonly Place[], counted: ReadonlySet<string>): number {
  const organisations = new Map<number, Place[]>();
  for (const place of places) {
    if (place.holder !== null && counted.has(place.holder)) continue;
    organisations.set(place.organisation, [...(organisations.get(place.organisation) ?? []), place]);
  }
  let pairs = 0;
  for (const own of organisations.values()) pairs += mostPairs(own);
  return pairs;
}

/** Most disjoint pairs of places in different bodies of which at least one is unnamed. Named places never pair with
 *  each other: they are different people. */
function mostPairs(places: readonly Place[]): number {
  const unnamed = new Map<number, number>();
  const named = new Map<number, number>();
  for (const { body, holder } of places) {
    const count = holder === null ? unnamed : named;
    count.set(body, (count.get(body) ?? 0) + 1);
  }
  const total = (counts: ReadonlyMap<number, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  const free = total(unnamed);
  const bodies = new Set([...unnamed.keys(), ...named.keys()]);
  // As many as can pair with named ones, the others among themselves.
  let bound = Math.floor((free + Math.min(free, total(named))) / 2);
  for (const body of bodies) {
    // Places inside one body cannot pair with each other.
    const outsideUnnamed = free - (unnamed.get(body) ?? 0);
    const outside = outsideUnnamed + (total(named) - (named.get(body) ?? 0));
    bound = Math.min(bound, outsideUnnamed + Math.min(unnamed.get(body) ?? 0, outside - outsideUnnamed));
  }
  return bound;
}
