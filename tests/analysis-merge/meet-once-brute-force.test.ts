/**
 * People who sit in several of the bodies, against every way it can turn out: which possible seats are there, and who
 * of the unnamed is one person with whom. Written apart from the product.
 */
import { describe, expect, it } from 'vitest';
import { meetOnce } from '../../server/analysis/merge/meet-once.ts';
import type { Place } from '../../server/analysis/merge/places.ts';
import { seeded } from '../analysis-pairs/random.ts';

function randomPlaces(seed: number): Place[] {
  const next = seeded(seed);
  const pick = (n: number) => Math.floor(next() * n);
  const places: Place[] = [];
  const seen = new Set<string>();
  while (places.length < 6) {
    const person = next() < 0.5 ? pick(4) : null;
    const body = pick(2 + (seed % 2));
    if (person !== null && seen.has(`${person} ${body}`)) continue;
    seen.add(`${person} ${body}`);
    places.push({
      seat: places.length,
      body,
      holder: person === null ? null : `p${person}`,
      // Everybody sits for the same organisation wherever they sit.
      organisation: person === null ? pick(2) : person % 2,
      sure: next() < 0.7,
      attends: true,
      chair: false,
      sureDays: 0,
    });
  }
  return places;
}

/** Least and most people in two bodies at least. */
function everyWay(places: readonly Place[]): { min: number; max: number } {
  const possible = places.filter((place) => !place.sure);
  const ends = { min: Infinity, max: 0 };
  for (let bits = 0; bits < 1 << possible.length; bits++) {
    const there = places.filter((place) => place.sure || bits & (1 << possible.indexOf(place)));
    const people = new Map<string, { organisation: number; bodies: Set<number> }>();
    for (const { holder, organisation, body } of there) {
      if (holder === null) continue;
      const one = people.get(holder) ?? { organisation, bodies: new Set() };
      one.bodies.add(body);
      people.set(holder, one);
    }
    const unnamed = there.filter((place) => place.holder === null);
    const assign = (at: number) => {
      if (at === unnamed.length) {
        const several = [...people.values()].filter((one) => one.bodies.size > 1).length;
        ends.min = Math.min(ends.min, several);
        ends.max = Math.max(ends.max, several);
        return;
      }
      const { organisation, body, seat } = unnamed[at];
      for (const one of [...people.values()]) {
        if (one.organisation !== organisation || one.bodies.has(body)) continue;
        one.bodies.add(body);
        assign(at + 1);
        one.bodies.delete(body);
      }
      people.set(`new ${seat}`, { organisation, bodies: new Set([body]) });
      assign(at + 1);
      people.delete(`new ${seat}`);
    };
    assign(0);
  }
  return ends;
}

describe('people who meet once, against every way it can turn out', () => {
  it.each(Array.from({ length: 80 }, (_, at) => at + 1))('random merger %i', (seed) => {
    const places = randomPlaces(seed);
    const { min, max } = meetOnce(places);
    expect({ min, max }).toEqual(everyWay(places));
  });
});
