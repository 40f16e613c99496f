/** Moments at which terms of several bodies end: of their seats or their own, surely, within so many months. */
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../server/domain/dates.ts';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { select } from '../../server/analysis/select.ts';
import { termCalendar } from '../../server/analysis/time/term-ends.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';

function moments(tables: Tables, windowMonths: number): string[] {
  const snapshot = buildSnapshot(tables);
  const { windows } = termCalendar(select(snapshot, EVERYTHING), {
    period: null,
    windowMonths,
    seat: () => true,
    body: () => true,
  });
  return windows.map(({ span }) => `${isoDay(span.earliest).slice(0, 7)} ${isoDay(span.latest).slice(0, 7)}`);
}

const ending = (id: string, end: string) => ({ id, start: '2010', end });

describe('cheap moments', () => {
  it('count bodies that end themselves beside those whose seats end', () => {
    const tables: Tables = {
      bodies: [ending('a', '2014-10'), { id: 'b', start: '2010' }],
      seats: [{ body: 'b', for: 'o', start: '2010', end: '2014-11' }],
    };
    expect(moments(tables, 2)).toEqual(['2014-10 2014-11']);
    expect(moments(tables, 1)).toEqual([]);
  });

  it('need terms of two bodies: seats of one, and its own end, are one', () => {
    const tables: Tables = {
      bodies: [ending('a', '2014-10')],
      seats: [
        { body: 'a', for: 'o', start: '2010', end: '2014-10' },
        { body: 'a', for: 'p', start: '2010', end: '2014-10' },
      ],
    };
    expect(moments(tables, 3)).toEqual([]);
  });

  it('do not count what ends only possibly within the months', () => {
    const tables: Tables = { bodies: [ending('a', '2014'), ending('b', '2014-10')] };
    expect(moments(tables, 3)).toEqual([]);
    expect(moments(tables, 12)).toHaveLength(1);
  });
});
