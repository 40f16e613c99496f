/**
 * Both chance models against other programs: the package bicm (three published data sets) and figures worked by hand.
 */
import { describe, expect, it } from 'vitest';
import {
  configurationChance,
  pValue,
  simpleChance,
  smallestP,
  tooSmallToTell,
} from '../../server/analysis/pairs/chance.ts';
import { bodySizes } from '../../server/analysis/pairs/matrix.ts';
import { sharedBetween } from '../../server/analysis/pairs/one-body.ts';
import { significance } from '../../server/analysis/pairs/significance.ts';
import { GOLDEN_SETS, goldenAnswers, goldenMatrix } from './golden-sets.ts';
import { matrixOf } from './random.ts';

interface ExpectedChance {
  fit_error: number;
  groups: number;
  members: number;
  pairs: number;
  pairs_sharing: number;
  'q_below_0.05': number;
  top: [a: string, b: string, shared: number, expected: number, p: number, q: number][];
}

describe.each(GOLDEN_SETS)('configuration model of %s', (set) => {
  const { matrix, bodies, members } = goldenMatrix(set);
  const answers = goldenAnswers<ExpectedChance>(set, 'expected_chance.json');
  const sizes = bodySizes(matrix);
  const chance = configurationChance(matrix);
  const tested = significance(matrix, chance);
  // The program itself stopped within `fit_error` of the margins.
  const tolerance = 1e-5;

  it('counts the same bodies, members and pairs', () => {
    expect(bodies).toHaveLength(answers.groups);
    expect(members).toHaveLength(answers.members);
    expect(tested.pairs).toBe(answers.pairs);
    expect(tested.sharing).toBe(answers.pairs_sharing);
    expect(tested.aboveChance).toBe(answers['q_below_0.05']);
  });

  it('meets every margin', () => {
    expect(chance.model.largestError()).toBeLessThan(1e-8);
  });

  it.each(answers.top)('%s and %s: expected, p and q', (a, b, shared, expected, p, q) => {
    const i = bodies.indexOf(a);
    const j = bodies.indexOf(b);
    expect(sharedBetween(matrix, i, j)).toBe(shared);
    expect(Math.abs(chance.expected(sizes[i], sizes[j]) - expected)).toBeLessThan(2e-6);
    expect(Math.abs(pValue(chance, sizes[i], sizes[j], shared) / p - 1)).toBeLessThan(tolerance);
    expect(Math.abs(tested.q(sizes[i], sizes[j], shared) / q - 1)).toBeLessThan(tolerance);
  });
});

describe('thirteen bodies, one organisation in all of them', () => {
  // SONet BOTNIA, Aksila, SeAMK, SOSTE; K, V, T, then ten bodies of SONet BOTNIA alone.
  const BOTNIA = 0;
  const AKSILA = 1;
  const SEAMK = 2;
  const SOSTE = 3;
  const alone = Array.from({ length: 10 }, () => [BOTNIA]);
  const named = [
    [BOTNIA, AKSILA, SOSTE],
    [BOTNIA, SEAMK],
    [BOTNIA, AKSILA, SEAMK],
  ];
  const matrix = matrixOf(4, [...named, ...alone]);
  const chance = configurationChance(matrix);
  const simple = simpleChance(matrix);
  const tested = significance(matrix, chance);

  it('fits the limit: 1 for the member of all, 0 for the others where nothing is left', () => {
    const degrees = { [BOTNIA]: 13, [AKSILA]: 2, [SEAMK]: 2, [SOSTE]: 1 };
    for (const size of [1, 2, 3]) expect(chance.model.probability(size, degrees[BOTNIA])).toBe(1);
    for (const degree of [2, 1]) expect(chance.model.probability(1, degree)).toBe(0);
    expect(chance.model.probability(3, degrees[AKSILA])).toBeCloseTo(0.7842, 4);
    expect(chance.model.probability(2, degrees[SEAMK])).toBeCloseTo(0.4316, 4);
    expect(chance.model.probability(3, degrees[SOSTE])).toBeCloseTo(0.4316, 4);
    expect(chance.model.probability(2, degrees[SOSTE])).toBeCloseTo(0.1369, 4);
    expect(chance.model.largestError()).toBeLessThan(1e-8);
  });

  it.each([
    ['K–V', 3, 2, 1, 1.7359, 1, 1.5, 1, 0.5882],
    ['K–T', 3, 3, 2, 2.4162, 0.8794, 2.25, 1, 0.4665],
    ['V–T', 2, 3, 2, 1.7359, 0.5882, 1.5, 0.5, 0.5882],
  ])('%s', (_pair, sizeA, sizeB, shared, expected, p, simpleExpected, simpleP, smallest) => {
    expect(Math.abs(chance.expected(sizeA, sizeB) - expected)).toBeLessThan(1e-4);
    expect(Math.abs(pValue(chance, sizeA, sizeB, shared) - p)).toBeLessThan(1e-4);
    expect(tested.q(sizeA, sizeB, shared)).toBe(1);
    expect(simple.expected(sizeA, sizeB)).toBe(simpleExpected);
    expect(pValue(simple, sizeA, sizeB, shared)).toBeCloseTo(simpleP, 12);
    expect(Math.abs(smallestP(chance, sizeA, sizeB) - smallest)).toBeLessThan(1e-4);
    expect(tooSmallToTell(chance, sizeA, sizeB)).toBe(true);
  });

  it('tests all 78 pairs and finds none', () => {
    expect(tested.pairs).toBe(78);
    expect(tested.aboveChance).toBe(0);
  });

  it.each([
    ['K–V', 3, 2, 1, 1.5192, 1],
    ['K–T', 3, 7, 2, 2.8379, 0.9268],
    ['V–T', 2, 7, 2, 1.936, 0.6735],
  ])('%s with four more members in T', (_pair, sizeA, sizeB, shared, expected, p) => {
    const wider = configurationChance(matrixOf(8, [named[0], named[1], [...named[2], 4, 5, 6, 7], ...alone]));
    expect(Math.abs(wider.expected(sizeA, sizeB) - expected)).toBeLessThan(1e-4);
    expect(Math.abs(pValue(wider, sizeA, sizeB, shared) - p)).toBeLessThan(1e-4);
  });
});
