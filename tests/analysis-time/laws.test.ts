/** Laws of time on seeded random cases with known days. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../server/domain/dates.ts';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { introductions } from '../../server/analysis/partners/introductions.ts';
import { select } from '../../server/analysis/select.ts';
import { compareDates } from '../../server/analysis/time/compare.ts';
import { tenureOf } from '../../server/analysis/time/turnover.ts';
import { DEFAULT_OPTIONS } from '../../server/analysis/two-mode.ts';
import { buildSnapshot, type SeatRow } from '../support/snapshot-builder.ts';
import { Seeded } from '../support/seeded.ts';

const at = (notation: string) => parseDate(notation)!;

function randomSnapshot(seed: number) {
  const random = new Seeded(seed);
  const seats = Array.from({ length: 25 }, (): SeatRow => {
    const start = 2000 + random.below(10);
    const person = random.below(9);
    return {
      body: `b${random.below(5)}`,
      ...(random.chance(0.8) ? { person: `p${person}` } : {}),
      for: `o${person % 4}`,
      start: `${start}-01-01`,
      end: `${start + random.below(4)}-12-31`,
    };
  });
  return buildSnapshot({ datasets: [{ id: 'set', period: '2000..2014' }], seats });
}

describe('on random cases', () => {
  it('a period that holds all spans gives what no period gives', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const snapshot = randomSnapshot(seed);
      const always = select(snapshot, EVERYTHING);
      const whole = select(snapshot, { ...EVERYTHING, date: at('2000..2014') });
      expect([...whole.seats]).toEqual([...always.seats]);
      const one = (id: string) => new Set([snapshot.organisations.findIndex((own) => own.id === id)]);
      expect(introductions(whole, one('o0'), one('o1'), 5)).toEqual(
        introductions(always, one('o0'), one('o1'), 5),
      );
    }
  });

  it('what is new one way is gone the other way, and nothing differs from itself', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const snapshot = randomSnapshot(seed);
      const compare = (from: string, to: string) =>
        compareDates(snapshot, EVERYTHING, DEFAULT_OPTIONS, at(from), at(to), true);
      const there = compare('2003', '2007');
      const back = compare('2007', '2003');
      const of = (result: typeof there, change: string) =>
        result.memberships
          .filter((row) => row.change === change)
          .map((row) => [row.body, row.member, row.seats]);
      expect(of(there, 'new')).toEqual(of(back, 'gone'));
      expect(of(there, 'gone')).toEqual(of(back, 'new'));
      expect(there.seats.map((row) => row.seat)).toEqual(back.seats.map((row) => row.seat));
      const same = compare('2005', '2005');
      expect([same.bodies, same.memberships, same.seats, same.changed]).toEqual([[], [], [], []]);
    }
  });
});

it('two whose terms do not overlap can both have met a third in one body', () => {
  const snapshot = buildSnapshot({
    seats: [
      { body: 'board', person: 'early', for: 'us', start: '2001-01-01', end: '2003-12-31' },
      { body: 'board', person: 'between', for: 'other', start: '2003-01-01', end: '2006-12-31' },
      { body: 'board', person: 'late', for: 'them', start: '2005-01-01', end: '2008-12-31' },
    ],
  });
  const one = (id: string) => new Set([snapshot.organisations.findIndex((own) => own.id === id)]);
  const [way] = introductions(select(snapshot, EVERYTHING), one('us'), one('them'), 5);
  expect(way.presence).toBe(2);
  expect(way.meetings.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

it('tenure is told of seats of which both ends are known, as what it can be', () => {
  const year = 365.25;
  const tenure = tenureOf([
    { start: at('2011-01-01'), end: at('2011-12-31') },
    { start: at('2011'), end: at('2012') },
    { start: at('2011'), end: null },
  ]);
  // 365 days; from 2011-12-31 to 2012-01-01 (2 days) up to both years (731 days).
  expect(tenure).toMatchObject({ seats: 2, of: 3 });
  expect(tenure.mean?.min).toBeCloseTo((365 + 2) / 2 / year, 12);
  expect(tenure.mean?.max).toBeCloseTo((365 + 731) / 2 / year, 12);
});
