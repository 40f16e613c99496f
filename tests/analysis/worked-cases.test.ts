/**
 * Thirteen bodies worked by hand: K, V and T share a few organisations, ten more have SONet BOTNIA alone. Figures to
 * four decimals, as they were worked out.
 */
import { describe, expect, it } from 'vitest';
import { buildSnapshot, type SeatRow, type Tables } from '../support/snapshot-builder.ts';
import { bodyAt, overlapOf } from './golden.ts';

const BODIES: Readonly<Record<string, readonly string[]>> = {
  K: ['SONet BOTNIA', 'Aksila', 'SOSTE'],
  V: ['SONet BOTNIA', 'SeAMK'],
  T: ['SONet BOTNIA', 'Aksila', 'SeAMK'],
  ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`B${i}`, ['SONet BOTNIA']])),
};

const seats = (more: readonly SeatRow[] = []): Tables => ({
  seats: [
    ...Object.entries(BODIES).flatMap(([body, members]) => members.map((id): SeatRow => ({ body, for: id }))),
    ...more,
  ],
});
const possible = (body: string, id: string): SeatRow => ({ body, for: id, certainty: 'uncertain' });
const fourInT = ['W', 'X', 'Y', 'Z'].map((id) => possible('T', id));

const overlap = (tables: Tables) => {
  const snapshot = buildSnapshot(tables);
  const all = overlapOf(snapshot, { members: 'organisations' });
  return { all, pair: (a: string, b: string) => all.pair(bodyAt(snapshot, a), bodyAt(snapshot, b)) };
};

/**
 * The fitted probabilities of Aksila (and SeAMK) and of SOSTE in K and T. With x for the first, the margins give
 * 2 − 2x for SOSTE there and for Aksila in V, and 4x − 3 for SOSTE in V; the odds of a member in K and V have the same
 * ratio for all members, which leaves one equation in x.
 */
function fitted(): { aksila: number; soste: number } {
  const odds = (p: number): number => p / (1 - p);
  let low = 0.75;
  let high = 1;
  for (let step = 0; step < 100; step++) {
    const x = (low + high) / 2;
    if (odds(x) / odds(2 - 2 * x) < odds(2 - 2 * x) / odds(4 * x - 3)) low = x;
    else high = x;
  }
  return { aksila: low, soste: 2 - 2 * low };
}

describe('thirteen bodies, organisations as members', () => {
  const { all, pair } = overlap(seats());

  it('has 4 members, 18 ties and 78 pairs', () => {
    expect(all.summary()).toMatchObject({ bodies: 13, bodiesWithMembers: 13, members: 4, pairs: 78 });
    expect(all.view.columns).toHaveLength(18);
  });

  it.each([
    ['K', 'V', 1, 0.25, 0.5, 1.7359, 1, 1.5, 1, 0.5882],
    ['K', 'T', 2, 0.5, 0.6667, 2.4162, 0.8794, 2.25, 1, 0.4665],
    ['V', 'T', 2, 0.6667, 1, 1.7359, 0.5882, 1.5, 0.5, 0.5882],
  ] as const)(
    '%s and %s',
    (a, b, shared, jaccard, coefficient, expected, p, simpleExpected, simpleP, smallestP) => {
      const { chance, ...figures } = pair(a, b);
      expect(figures.shared).toBe(shared);
      expect(figures.jaccard).toBeCloseTo(jaccard, 4);
      expect(figures.coefficient).toBeCloseTo(coefficient, 4);
      expect(figures.jaccardRange).toEqual({ min: figures.jaccard, max: figures.jaccard });
      expect(chance.expected).toBeCloseTo(expected, 4);
      expect(chance.p).toBeCloseTo(p, 4);
      expect(chance.q).toBeCloseTo(1, 4);
      expect(chance.simpleExpected).toBeCloseTo(simpleExpected, 4);
      expect(chance.simpleP).toBeCloseTo(simpleP, 4);
      // Worked out from probabilities of four decimals: the last one may be off by one.
      expect(Math.abs((chance.smallestP ?? NaN) - smallestP)).toBeLessThan(1e-4);
      expect(chance.tooSmallToTell).toBe(true);
    },
  );

  it('the smallest p of K and T from the fitted probabilities, solved by halving', () => {
    const { aksila, soste } = fitted();
    const bothSit = aksila ** 2;
    const sosteSits = soste ** 2;
    // SONet BOTNIA sits in both for certain: at least two of the three others.
    const smallestP =
      bothSit ** 2 * (1 - sosteSits) + 2 * bothSit * (1 - bothSit) * sosteSits + bothSit ** 2 * sosteSits;
    expect(pair('K', 'T').chance.smallestP).toBeCloseTo(smallestP, 10);
  });

  it('names SONet BOTNIA as a member of nearly everything, thirteen of thirteen', () => {
    expect(all.summary().nearlyEverywhere).toMatchObject([
      { member: { id: 'SONet BOTNIA' }, bodies: 13, of: 13, leftOut: false },
    ]);
  });
});

describe('with four more members possible in T', () => {
  const { all, pair } = overlap(seats(fourInT));

  it.each([
    ['K', 'V', 1.5192, 1],
    ['K', 'T', 2.8379, 0.9268],
    ['V', 'T', 1.936, 0.6735],
  ] as const)('%s and %s with the possible ones counted as sitting', (a, b, expected, p) => {
    const { chanceWithPossible } = pair(a, b);
    expect(chanceWithPossible.expected).toBeCloseTo(expected, 4);
    expect(chanceWithPossible.p).toBeCloseTo(p, 4);
  });

  it('has eight members and 22 ties then, and as before for the sure ones', () => {
    expect(all.chanceWithPossible.simple.memberCount).toBe(8);
    expect(all.view.possible.members).toHaveLength(22);
    expect(all.chance.simple.memberCount).toBe(4);
    expect(pair('K', 'T').chance.expected).toBeCloseTo(2.4162, 4);
  });

  it('Jaccard is a range', () => {
    expect(pair('K', 'T').jaccardRange).toEqual({ min: 0.25, max: 0.5 });
    expect(pair('V', 'T').jaccardRange?.min).toBeCloseTo(0.2857, 4);
    expect(pair('V', 'T').jaccardRange?.max).toBeCloseTo(0.6667, 4);
  });

  it('and wider where SeAMK is also possible in K', () => {
    const more = overlap(seats([...fourInT, possible('K', 'SeAMK')]));
    const kt = more.pair('K', 'T');
    expect(kt.sharedRange).toEqual({ min: 2, max: 3 });
    expect(kt.jaccardRange).toEqual({ min: 0.25, max: 0.75 });
    expect(kt.coefficientRange?.min).toBeCloseTo(0.6667, 4);
    expect(kt.coefficientRange?.max).toBe(1);
    const kv = more.pair('K', 'V');
    expect(kv.sharedRange).toEqual({ min: 1, max: 2 });
    expect(kv.jaccardRange).toEqual({ min: 0.25, max: 0.5 });
    expect(kv.coefficientRange).toEqual({ min: 0.5, max: 1 });
  });
});
