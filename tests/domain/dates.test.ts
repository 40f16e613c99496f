import { describe, expect, it } from 'vitest';
import { dayNumber, formatDate, isoDay, meets, parseDate, within } from '../../server/domain/dates.ts';

const iso = (text: string) => {
  const span = parseDate(text);
  return (
    span && [span.earliest, span.latest].map((day) => (Number.isFinite(day) ? isoDay(day) : String(day)))
  );
};

describe('partial dates', () => {
  it.each([
    ['2014', ['2014-01-01', '2014-12-31']],
    ['2014-02', ['2014-02-01', '2014-02-28']],
    ['2012-02', ['2012-02-01', '2012-02-29']],
    ['2014-03-26', ['2014-03-26', '2014-03-26']],
    ['2014-09..2014-11', ['2014-09-01', '2014-11-30']],
    ['2011..2012', ['2011-01-01', '2012-12-31']],
    ['..2011', ['-Infinity', '2011-12-31']],
    ['2012..', ['2012-01-01', 'Infinity']],
    [' 2014 .. 2015 ', ['2014-01-01', '2015-12-31']],
    ['0099', ['0099-01-01', '0099-12-31']],
  ])('%s means these days', (text, days) => {
    expect(iso(text)).toEqual(days);
  });

  it.each([
    '2014-02-30',
    '2014-13',
    '2014-00',
    '2015..2014',
    '..',
    '',
    '14',
    '2014-3',
    'next year',
    '2014-03-26T10:00',
    '2014-1-1',
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('counts days as the calendar does', () => {
    for (let day = -400_000; day <= 400_000; day += 137) {
      const [year, month, dayOfMonth] = isoDay(day).replace(/^-/, '').split('-').map(Number);
      expect(dayNumber(year, month, dayOfMonth)).toBe(day);
    }
    expect(dayNumber(1900, 2, 29)).toBeNull();
    expect(dayNumber(2000, 2, 29)).not.toBeNull();
  });

  it.each([
    '2014',
    '2014-03',
    '2014-03-26',
    '2014-09..2014-11',
    '2011..2012',
    '..2011',
    '2012..',
    '2012-05-03..',
    '2014-01-02..2014-12-31',
  ])('writes %s back as it was', (text) => {
    const span = parseDate(text);
    expect(span).not.toBeNull();
    expect(parseDate(formatDate(span!))).toEqual(span);
  });

  it('writes the shortest notation', () => {
    expect(formatDate(parseDate('2014-01-01..2014-12-31')!)).toBe('2014');
    expect(formatDate(parseDate('2014-02-01..2014-02-28')!)).toBe('2014-02');
    expect(formatDate(parseDate('2014-02-01..2015-12-31')!)).toBe('2014-02..2015');
  });

  it('knows what meets and what lies within', () => {
    const span = (text: string) => parseDate(text)!;
    expect(meets(span('2014'), span('2014-12-31..2016'))).toBe(true);
    expect(meets(span('2014'), span('2015'))).toBe(false);
    expect(meets(span('..2011'), span('2011-12-31'))).toBe(true);
    expect(within(span('2014-05-22'), span('2014'))).toBe(true);
    expect(within(span('2014'), span('2014-05-22'))).toBe(false);
  });
});
