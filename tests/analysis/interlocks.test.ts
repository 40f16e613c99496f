/** Members in the period and interlocks (terms that overlap), by hand. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../server/domain/dates.ts';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { overlapMatrix } from '../../server/analysis/overlap-matrix.ts';
import { buildSnapshot, type SeatRow, type TermRow } from '../support/snapshot-builder.ts';
import { overlapOf } from './golden.ts';

const years = (from: string, to: string): TermRow => ({ start: `${from}-01-01`, end: `${to}-12-31` });

/** The pair of A and B with these seats of one person, in a period. */
function pair(
  seats: readonly SeatRow[],
  period: string | null = '2010..2016',
  sharing: 'members' | 'interlocks' = 'interlocks',
) {
  const snapshot = buildSnapshot({
    bodies: [
      { id: 'A', start: '2000', end: '2020' },
      { id: 'B', start: '2000', end: '2020' },
    ],
    seats,
  });
  const date = period === null ? null : parseDate(period);
  return overlapOf(snapshot, { sharing }, { ...EVERYTHING, date }).pair(0, 1);
}

const of = (body: string, term: TermRow, more: Partial<SeatRow> = {}): SeatRow => ({
  body,
  person: 'p',
  ...term,
  ...more,
});

describe('a person who sat in both, one after the other', () => {
  const seats = [of('A', years('2010', '2012')), of('B', years('2013', '2015'))];

  it('is a shared member in the period, and no interlock', () => {
    expect(pair(seats, '2010..2016', 'members')).toMatchObject({ shared: 1, jaccard: 1 });
    expect(pair(seats)).toMatchObject({ shared: 0, sharedRange: { min: 0, max: 0 }, jaccard: 0 });
  });

  it('chance says nothing of interlocks', () => {
    expect(pair(seats).chance).toMatchObject({ expected: null, p: null, q: null, simpleP: null });
    expect(pair(seats, '2010..2016', 'members').chance.p).not.toBeNull();
  });
});

describe('terms that overlap', () => {
  it('interlock surely where both surely are there at one time within the period', () => {
    const seats = [of('A', years('2010', '2013')), of('B', years('2013', '2015'))];
    expect(pair(seats)).toMatchObject({ shared: 1, sharedRange: { min: 1, max: 1 }, jaccard: 1 });
    expect(pair(seats, null)).toMatchObject({ shared: 1 });
  });

  it('but not in a period in which they do not', () => {
    // Both are there in the period, one before the other: the day they share lies outside.
    const seats = [of('A', years('2010', '2012')), of('B', years('2012', '2015'))];
    expect(pair(seats, '2013..2015', 'interlocks')).toMatchObject({
      sizeRangeA: { min: 0, max: 0 },
      shared: 0,
    });
    expect(pair(seats, '2010..2011')).toMatchObject({ shared: 0, sharedRange: { min: 0, max: 0 } });
  });

  it('possibly where only years are known', () => {
    const seats = [of('A', { start: '2010', end: '2013' }), of('B', { start: '2013', end: '2015' })];
    expect(pair(seats)).toMatchObject({ shared: 0, sharedRange: { min: 0, max: 1 } });
    expect(pair(seats).jaccardRange).toEqual({ min: 0, max: 1 });
    expect(pair(seats, '2010..2016', 'members').shared).toBe(1);
  });

  it('possibly where one of them is undated or uncertain', () => {
    expect(pair([of('A', years('2010', '2013')), of('B', {})])).toMatchObject({
      sharedRange: { min: 0, max: 1 },
    });
    const uncertain = [
      of('A', years('2010', '2013')),
      of('B', years('2013', '2015'), { certainty: 'uncertain' }),
    ];
    expect(pair(uncertain)).toMatchObject({ shared: 0, sharedRange: { min: 0, max: 1 } });
  });
});

it('overlap before the period says nothing of the period, where both only possibly still sit', () => {
  const since2010: TermRow = { start: '2010', attested: ['2011-06-01'] };
  const other = (body: string): SeatRow => ({ body, person: 'q', ...years('2010', '2016') });
  const found = pair([of('A', since2010), of('B', since2010), other('A'), other('B')], '2014..2016');
  // p may sit in A in one year of the period and in B in another: a union of three, one of them shared.
  expect(found).toMatchObject({ sharedRange: { min: 1, max: 2 }, jaccardRange: { min: 1 / 3, max: 1 } });
});

describe('several seats of one member', () => {
  it('interlock surely if any two that surely are there do', () => {
    const seats = [
      of('A', years('2010', '2011')),
      of('A', years('2014', '2015')),
      of('B', years('2014', '2016')),
    ];
    expect(pair(seats)).toMatchObject({ shared: 1 });
  });

  it('only possibly where the one that overlaps is uncertain', () => {
    const seats = [
      of('A', years('2010', '2011')),
      of('A', years('2014', '2015'), { certainty: 'uncertain' }),
      of('B', years('2014', '2016')),
    ];
    expect(pair(seats)).toMatchObject({ shared: 0, sharedRange: { min: 0, max: 1 } });
  });
});

it('rankings count interlocks', () => {
  const snapshot = buildSnapshot({
    seats: [
      { body: 'A', person: 'p', ...years('2010', '2012') },
      { body: 'B', person: 'p', ...years('2011', '2013') },
      { body: 'C', person: 'p', ...years('2014', '2015') },
      { body: 'C', person: 'q', ...years('2014', '2015') },
      { body: 'B', person: 'q', ...years('2011', '2013') },
    ],
  });
  const at = { ...EVERYTHING, date: parseDate('2010..2016') };
  const members = overlapOf(snapshot, {}, at);
  const interlocks = overlapOf(snapshot, { sharing: 'interlocks' }, at);
  expect(members.ranked('shared', 0, 10).total).toBe(3);
  const { total, items } = interlocks.ranked('shared', 0, 10);
  expect(total).toBe(1);
  expect(items.map((pair) => [snapshot.bodies[pair.a].id, snapshot.bodies[pair.b].id])).toEqual([['A', 'B']]);
  const { cells, bodies } = overlapMatrix(interlocks, 60);
  const ids = (position: number) => snapshot.bodies[bodies[position]].id;
  expect(cells.map((cell) => [ids(cell.i), ids(cell.j)].sort())).toEqual([['A', 'B']]);
  expect(interlocks.summary()).toMatchObject({ sharing: 1, aboveChance: 0 });
  expect(
    interlocks.ranked(
      'lift',
      0,
      10,
      snapshot.bodies.findIndex((body) => body.id === 'C'),
    ).total,
  ).toBe(0);
});
