/** The parts of the chance models against enumeration, exact arithmetic and laws. */
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../server/analysis/pairs/benjamini-hochberg.ts';
import { configurationChance, pValue, simpleChance, smallestP } from '../../server/analysis/pairs/chance.ts';
import { fitConfigurationModel } from '../../server/analysis/pairs/configuration-model.ts';
import { hypergeometricLogTails } from '../../server/analysis/pairs/hypergeometric.ts';
import { bodySizes, memberDegrees, type TwoModeMatrix } from '../../server/analysis/pairs/matrix.ts';
import { PoissonBinomial } from '../../server/analysis/pairs/poisson-binomial.ts';
import { significance } from '../../server/analysis/pairs/significance.ts';
import { matrixOf, naivePairs, randomMatrix, seeded } from './random.ts';

describe('Poisson-binomial tails', () => {
  it.each([1, 2, 3, 4, 5, 6])('are sums over all outcomes of up to 14 trials (seed %i)', (seed) => {
    const random = seeded(seed);
    const groups = Array.from({ length: 4 }, () => ({
      // Chances near 0 and 1, and certain and impossible trials, among others.
      chance: [random(), random() ** 8, 1 - random() ** 8, 0, 1][Math.floor(random() * 5)],
      trials: Math.floor(random() * 4),
    }));
    const chances = groups.flatMap(({ chance, trials }) => Array.from({ length: trials }, () => chance));
    const masses = new Array<number>(chances.length + 1).fill(0);
    for (let outcome = 0; outcome < 2 ** chances.length; outcome += 1) {
      let successes = 0;
      let mass = 1;
      chances.forEach((chance, i) => {
        const hit = (outcome >> i) & 1;
        successes += hit;
        mass *= hit ? chance : 1 - chance;
      });
      masses[successes] += mass;
    }
    const distribution = new PoissonBinomial(
      groups.map(({ chance }) => chance),
      groups.map(({ trials }) => trials),
    );
    expect(distribution.mean).toBeCloseTo(
      chances.reduce((sum, chance) => sum + chance, 0),
      12,
    );
    for (let s = 0; s <= chances.length + 1; s += 1) {
      const tail = masses.slice(s).reduce((sum, mass) => sum + mass, 0);
      const got = Math.exp(distribution.logTail(s));
      if (tail === 0) expect(got).toBe(0);
      else expect(Math.abs(got / tail - 1)).toBeLessThan(1e-10);
    }
  });

  it.each([
    [1, 200, 1000],
    [1, 100, 400],
    [1, 1_000_000, 120],
    [999, 1000, 3000],
  ])('of equal trials are exact binomial tails to the last: chance %i/%i, %i trials', (part, of, trials) => {
    // P(X = s) as a whole number over of^trials, in exact arithmetic.
    const p = BigInt(part);
    const whole = BigInt(of);
    const q = whole - p;
    const distribution = new PoissonBinomial([part / of], [trials]);
    let tail = 0n;
    let term = p ** BigInt(trials);
    const scale = whole ** BigInt(trials);
    for (let s = trials; s >= 0; s -= 1) {
      tail += term;
      const exact = logOfRatio(tail, scale);
      const got = distribution.logTail(s);
      // Relative error of the probability; a thousand nats deep, of its logarithm.
      expect(Math.abs(got - exact)).toBeLessThan(1e-10 + 2e-13 * Math.abs(exact));
      if (s > 0) term = (term * BigInt(s) * q) / (BigInt(trials - s + 1) * p);
    }
  });

  it('are the same whatever was asked before', () => {
    const random = seeded(9);
    const chances = Array.from({ length: 60 }, () => random() ** 3);
    const trials = chances.map(() => 1 + Math.floor(random() * 9));
    const upwards = new PoissonBinomial(chances, trials);
    const downwards = new PoissonBinomial(chances, trials);
    const most = trials.reduce((sum, n) => sum + n, 0);
    const up = Array.from({ length: most + 2 }, (_, s) => upwards.logTail(s));
    const down = Array.from({ length: most + 2 }, (_, s) => downwards.logTail(most + 1 - s)).reverse();
    up.forEach((tail, s) => {
      if (Number.isFinite(tail)) expect(Math.abs(tail - down[s])).toBeLessThan(1e-10);
      else expect(down[s]).toBe(tail);
      if (s > 0) expect(tail).toBeLessThanOrEqual(up[s - 1]);
    });
    expect(up[most + 1]).toBe(-Infinity);
    expect(up[0]).toBe(0);
  });
});

describe('hypergeometric tails', () => {
  it.each([
    [3, 2, 4],
    [5, 5, 10],
    [7, 9, 12],
    [40, 60, 300],
    [500, 400, 2000],
    [0, 3, 5],
    [6, 6, 6],
  ])('of |A| = %i, |B| = %i, N = %i are ratios of whole numbers', (a, b, n) => {
    const tails = hypergeometricLogTails(a, b, n);
    expect(tails).toHaveLength(Math.min(a, b) + 1);
    let ways = 0n;
    const all = choose(n, b);
    for (let s = Math.min(a, b); s >= 0; s -= 1) {
      ways += choose(a, s) * choose(n - a, b - s);
      expect(Math.abs(tails[s] - logOfRatio(ways, all))).toBeLessThan(1e-11);
    }
    expect(tails[0]).toBe(0);
  });

  it('refuses bodies larger than all members', () => {
    expect(() => hypergeometricLogTails(5, 2, 4)).toThrow('cannot be drawn from 4 members');
  });

  it('count only members that have a seat', () => {
    const simple = simpleChance(matrixOf(9, [[0, 1], [1, 2], []]));
    expect(simple.memberCount).toBe(3);
    expect(simple.expected(2, 2)).toBe(4 / 3);
    expect(pValue(simple, 2, 2, 1)).toBe(1);
    expect(pValue(simple, 2, 2, 2)).toBeCloseTo(1 / 3, 14);
    expect(pValue(simple, 2, 2, 3)).toBe(0);
  });

  it('know nothing to expect where there is no member', () => {
    expect(simpleChance(matrixOf(2, [[], []])).expected(0, 0)).toBeNull();
  });
});

describe('Benjamini–Hochberg', () => {
  it.each([1, 2, 3, 4])('is its definition (seed %i)', (seed) => {
    const random = seeded(seed);
    const ps = Array.from({ length: 60 }, () => Math.round(random() ** 3 * 20) / 20);
    const tests = 100;
    const all = [...ps, ...new Array<number>(tests - ps.length).fill(1)];
    // The least rate at which the test would be a discovery.
    const byDefinition = ps.map((p) =>
      Math.min(
        ...all
          .filter((other) => other >= p)
          .map((other) => (other * tests) / all.filter((x) => x <= other).length),
      ),
    );
    const qs = benjaminiHochberg(ps, tests);
    qs.forEach((q, i) => expect(q).toBeCloseTo(Math.min(1, byDefinition[i]), 12));
  });

  it('takes equal tests as a weight', () => {
    const single = benjaminiHochberg([0.01, 0.01, 0.01, 0.2, 0.2, 0.5], 30);
    const weighted = benjaminiHochberg([0.5, 0.01, 0.2], 30, [1, 3, 2]);
    expect([...weighted]).toEqual([single[5], single[0], single[3]]);
  });

  it('refuses more tests than were made', () => {
    expect(() => benjaminiHochberg([0.1, 0.2], 1)).toThrow('2 tests are listed, but only 1');
  });
});

describe('configuration model', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('fits cells that are never free exactly (seed %i)', (seed) => {
    const random = seeded(seed);
    const matrix = randomMatrix(seed + 100, 3 + Math.floor(random() * 2), 4, 0.3 + random() * 0.4);
    const { always, never } = enumerateSameMargins(matrix);
    const model = fitConfigurationModel(matrix);
    const sizes = bodySizes(matrix);
    const degrees = memberDegrees(matrix);
    for (let body = 0; body < matrix.bodyCount; body += 1) {
      for (let member = 0; member < matrix.memberCount; member += 1) {
        const p = model.probability(sizes[body], degrees[member]);
        if (always[body][member]) expect(p).toBe(1);
        else if (never[body][member]) expect(p).toBe(0);
        else expect(p > 0 && p < 1).toBe(true);
      }
    }
  });

  it.each([
    ['random', randomMatrix(31, 60, 90, 0.1)],
    ['dense', randomMatrix(32, 40, 30, 0.48)],
    ['nested: every cell is fixed', matrixOf(5, [[0, 1, 2, 3, 4], [0, 1, 2, 3], [0, 1, 2], [0, 1], [0]])],
    ['almost nested', matrixOf(5, [[0, 1, 2, 3, 4], [0, 1, 2, 3], [0, 1, 3], [0, 2], [0]])],
    [
      'sixty sizes and degrees, one seat more than nested',
      matrixOf(
        60,
        Array.from({ length: 60 }, (_, body) =>
          Array.from({ length: body === 59 ? 2 : 60 - body }, (_, i) => (body === 59 && i === 1 ? 59 : i)),
        ),
      ),
    ],
    [
      'everybody in everything',
      matrixOf(3, [
        [0, 1, 2],
        [0, 1, 2],
      ]),
    ],
    ['empty bodies and members', matrixOf(6, [[0, 1], [], [1, 2], []])],
    ['nobody', matrixOf(3, [[], []])],
    ['nothing', matrixOf(0, [])],
    ['one seat each', matrixOf(4, [[0], [1], [2], [3]])],
    [
      'a star and single seats',
      matrixOf(200, [Array.from({ length: 199 }, (_, i) => i), [0], [199], [0, 1]]),
    ],
  ])('meets its margins: %s', (_title, matrix) => {
    const model = fitConfigurationModel(matrix);
    expect(model.largestError()).toBeLessThan(1e-8);
    // Independently of the model's own account of it.
    const sizes = bodySizes(matrix);
    const degrees = memberDegrees(matrix);
    sizes.forEach((size) => {
      const expected = degrees.reduce((sum, degree) => sum + model.probability(size, degree), 0);
      expect(Math.abs(expected - size)).toBeLessThan(1e-8);
    });
    degrees.forEach((degree) => {
      const expected = sizes.reduce((sum, size) => sum + model.probability(size, degree), 0);
      expect(Math.abs(expected - degree)).toBeLessThan(1e-8);
    });
  });

  it('is the most likely of its kind: odds are products of a body and a member', () => {
    const model = fitConfigurationModel(randomMatrix(33, 50, 70, 0.12));
    const logOdds = (size: number, degree: number): number => {
      const p = model.probability(size, degree);
      return Math.log(p / (1 - p));
    };
    const [s0, ...sizes] = model.bodies.values.filter((size) => size > 0);
    const [d0, ...degrees] = model.members.values.filter((degree) => degree > 0);
    for (const size of sizes) {
      for (const degree of degrees) {
        const interaction = logOdds(size, degree) - logOdds(size, d0) - logOdds(s0, degree) + logOdds(s0, d0);
        expect(Math.abs(interaction)).toBeLessThan(1e-9);
      }
    }
  });

  it('expects what the probabilities say, member by member', () => {
    const matrix = randomMatrix(34, 30, 40, 0.15);
    const chance = configurationChance(matrix);
    const sizes = bodySizes(matrix);
    const degrees = memberDegrees(matrix);
    for (const a of [0, 5, 29]) {
      for (const b of [1, 17]) {
        const products = [...degrees].map(
          (degree) => chance.model.probability(sizes[a], degree) * chance.model.probability(sizes[b], degree),
        );
        expect(chance.expected(sizes[a], sizes[b])).toBeCloseTo(
          products.reduce((sum, p) => sum + p, 0),
          12,
        );
        // Trial by trial, without classes.
        let masses = [1];
        for (const p of products) {
          masses = Array.from(
            { length: masses.length + 1 },
            (_, x) => (masses[x] ?? 0) * (1 - p) + (masses[x - 1] ?? 0) * p,
          );
        }
        for (let shared = 0; shared <= Math.min(sizes[a], sizes[b]); shared += 1) {
          const tail = masses.slice(shared).reduceRight((sum, mass) => sum + mass, 0);
          expect(Math.abs(pValue(chance, sizes[a], sizes[b], shared) / tail - 1)).toBeLessThan(1e-9);
        }
        expect(smallestP(chance, sizes[a], sizes[b])).toBe(
          pValue(chance, sizes[a], sizes[b], Math.min(sizes[a], sizes[b])),
        );
      }
    }
  });

  it('does not depend on the order of bodies and members, and an empty body changes nothing', () => {
    const rows = [[0, 1, 2], [1, 3], [2, 3, 4, 5], [0], [5, 1]];
    const one = configurationChance(matrixOf(6, rows));
    const other = configurationChance(
      matrixOf(6, [[], ...rows.map((row) => row.map((member) => 5 - member))].reverse()),
    );
    for (const [a, b, shared] of [
      [3, 2, 1],
      [4, 3, 2],
      [2, 2, 1],
    ]) {
      expect(one.expected(a, b)).toBeCloseTo(other.expected(a, b), 10);
      expect(one.logP(a, b, shared)).toBeCloseTo(other.logP(a, b, shared), 9);
      expect(one.logP(a, b, shared)).toBe(one.logP(b, a, shared));
    }
  });

  it('says which body or member it does not know', () => {
    const { model } = configurationChance(matrixOf(2, [[0, 1], [0]]));
    expect(() => model.probability(7, 1)).toThrow('no body has 7 members');
    expect(() => model.probability(1, 9)).toThrow('no member has 9 seats');
  });
});

describe('significance', () => {
  it('is Benjamini–Hochberg over every pair of bodies with a member, one by one', () => {
    const matrix = randomMatrix(41, 25, 30, 0.15);
    const sizes = bodySizes(matrix);
    const chance = configurationChance(matrix);
    const tested = significance(matrix, chance);
    const naive = naivePairs(matrix);
    const listed = [...sizes.keys()].filter((body) => sizes[body] > 0);
    expect(listed.length).toBeLessThan(25);
    const ps: number[] = [];
    const asked: number[][] = [];
    listed.forEach((a, i) => {
      for (const b of listed.slice(i + 1)) {
        const shared = naive.get(`${a} ${b}`) ?? 0;
        asked.push([sizes[a], sizes[b], shared]);
        ps.push(shared === 0 ? 1 : pValue(chance, sizes[a], sizes[b], shared));
      }
    });
    const qs = benjaminiHochberg(ps, ps.length);
    expect(tested.pairs).toBe(ps.length);
    expect(tested.sharing).toBe(naive.size);
    expect(tested.aboveChance).toBe(qs.filter((q) => q < 0.05).length);
    asked.forEach(([a, b, shared], i) => expect(tested.q(a, b, shared)).toBeCloseTo(qs[i], 12));
  });

  it('of nothing is nothing', () => {
    const tested = significance(matrixOf(2, [[], []]), simpleChance(matrixOf(2, [[], []])));
    expect([tested.pairs, tested.sharing, tested.aboveChance, tested.q(1, 1, 1)]).toEqual([0, 0, 0, 1]);
  });
});

/** Every matrix with the same margins: in which cells all of them, or none, have a membership. */
function enumerateSameMargins(matrix: TwoModeMatrix): { always: boolean[][]; never: boolean[][] } {
  const { bodyCount: n, memberCount: m } = matrix;
  const sizes = bodySizes(matrix);
  const degrees = memberDegrees(matrix);
  const counts = Array.from({ length: n }, () => new Array<number>(m).fill(0));
  let matrices = 0;
  for (let cells = 0; cells < 2 ** (n * m); cells += 1) {
    const has = (body: number, member: number): number => (cells >> (body * m + member)) & 1;
    const isSame =
      sizes.every(
        (size, body) => [...degrees.keys()].reduce((sum, member) => sum + has(body, member), 0) === size,
      ) &&
      degrees.every(
        (degree, member) => [...sizes.keys()].reduce((sum, body) => sum + has(body, member), 0) === degree,
      );
    if (!isSame) continue;
    matrices += 1;
    counts.forEach((row, body) => row.forEach((_, member) => (row[member] += has(body, member))));
  }
  return {
    always: counts.map((row) => row.map((count) => count === matrices)),
    never: counts.map((row) => row.map((count) => count === 0)),
  };
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}

/** ln(a / b) of whole numbers of any size. */
function logOfRatio(a: bigint, b: bigint): number {
  const log = (x: bigint): number => {
    const bits = x.toString(2).length;
    const shift = Math.max(0, bits - 53);
    return Math.log(Number(x >> BigInt(shift))) + shift * Math.LN2;
  };
  return log(a) - log(b);
}
