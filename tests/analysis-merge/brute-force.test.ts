/**
 * Every way the unknowns can turn out, walked one by one on random small mergers: each possible place is there or not,
 * each unnamed place is one of the people of its organisation or somebody new. Written apart from the product: it
 * knows people, not formulas.
 */
import { describe, expect, it } from 'vitest';
import type { Place } from '../../server/analysis/merge/places.ts';
import { extremes, outcomes } from '../../server/analysis/merge/range.ts';

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function randomPlaces(seed: number, bodies: number, count: number): Place[] {
  const next = random(seed);
  const pick = (n: number) => Math.floor(next() * n);
  const home = new Map<string, number>();
  const seen = new Set<string>();
  const places: Place[] = [];
  while (places.length < count) {
    const named = next() < 0.4;
    const holder = named ? `p${pick(4)}` : null;
    const organisation = holder === null ? pick(3) : (home.get(holder) ?? pick(3));
    if (holder !== null) home.set(holder, organisation);
    const body = pick(bodies);
    const key = `${holder}|${body}`;
    if (holder !== null && seen.has(key)) continue;
    seen.add(key);
    places.push({
      seat: places.length,
      body,
      organisation,
      holder,
      sure: next() < 0.6,
      attends: true,
      chair: false,
      sureDays: 0,
    });
  }
  return places;
}

/** Fewest people that can hold these places, by trying every assignment of unnamed places to people. */
function fewestPeople(places: readonly Place[]): number {
  const named = places.filter((place) => place.holder !== null);
  const unnamed = places.filter((place) => place.holder === null);
  let best = Infinity;
  const people: { organisation: number; bodies: Set<number> }[] = [];
  for (const holder of new Set(named.map((place) => place.holder)))
    people.push({
      organisation: named.find((place) => place.holder === holder)!.organisation,
      bodies: new Set(named.filter((place) => place.holder === holder).map((place) => place.body)),
    });
  const assign = (next: number) => {
    if (people.length >= best) return;
    if (next === unnamed.length) {
      best = people.length;
      return;
    }
    const { organisation, body } = unnamed[next];
    for (const person of people)
      if (person.organisation === organisation && !person.bodies.has(body)) {
        person.bodies.add(body);
        assign(next + 1);
        person.bodies.delete(body);
      }
    people.push({ organisation, bodies: new Set([body]) });
    assign(next + 1);
    people.pop();
  };
  assign(0);
  return best;
}

function subsets(places: readonly Place[]): Place[][] {
  const possible = places.filter((place) => !place.sure);
  return Array.from({ length: 1 << possible.length }, (_, bits) => [
    ...places.filter((place) => place.sure),
    ...possible.filter((_place, i) => bits & (1 << i)),
  ]);
}

describe('seats saved under everybody, against every way it can turn out', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('random merger %i', (seed) => {
    const bodies = 2 + (seed % 2);
    const places = randomPlaces(seed, bodies, 5 + (seed % 4));
    let min = Infinity;
    let max = -Infinity;
    for (const there of subsets(places)) {
      const most = new Set(there.map((place) => place.holder ?? `seat${place.seat}`)).size;
      min = Math.min(min, there.length - most);
      max = Math.max(max, there.length - fewestPeople(there));
    }
    const found = outcomes(places, bodies, { rule: 'everybody' })!;
    expect(extremes(found, new Array(bodies).fill(1), 1)).toMatchObject({ min, max, exact: true });
  });
});
