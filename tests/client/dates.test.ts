import { describe, expect, it } from 'vitest';
import { daysOf, parseEnds, readDate, yearOf } from '../../client/i18n/dates.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('dates as people write them', () => {
  it.each([
    ['2014', '2014'],
    [' 2014 ', '2014'],
    ['3/2014', '2014-03'],
    ['03/2014', '2014-03'],
    ['3.2014', '2014-03'],
    ['26.3.2014', '2014-03-26'],
    ['2014-03-26', '2014-03-26'],
    ['2014-3', '2014-03'],
    ['2011–2013', '2011..2013'],
    ['2011-2013', '2011..2013'],
    ['2011..2013', '2011..2013'],
    ['1.9.2014 – 30.11.2014', '2014-09-01..2014-11-30'],
    ['..2011', '..2011'],
    ['2012..', '2012..'],
    ['2014..2014', '2014'],
    ['29.2.2012', '2012-02-29'],
  ])('%s is %s', (typed, notation) => expect(readDate(typed)).toBe(notation));

  it.each([
    '2014-02-30',
    '29.2.2013',
    '31.4.2014',
    '2014-13',
    '0/2014',
    '2015..2014',
    '..',
    '',
    'next year',
    '14',
    '2011–2012–2013',
    '26.3.',
  ])('%s is not a date', (typed) => expect(readDate(typed)).toBeNull());
});

describe('days', () => {
  it('go from the first to the last day of what is written', () => {
    expect(daysOf('2014')).toEqual({ from: day('2014-01-01'), to: day('2014-12-31') });
    expect(daysOf('2012-02')).toEqual({ from: day('2012-02-01'), to: day('2012-02-29') });
    expect(daysOf('2014-09..2014-11')).toEqual({ from: day('2014-09-01'), to: day('2014-11-30') });
  });

  it('are open where an end is open', () => {
    expect(daysOf('..2011')).toEqual({ from: -Infinity, to: day('2011-12-31') });
    expect(daysOf('2012..')).toEqual({ from: day('2012-01-01'), to: Infinity });
    expect(parseEnds('2012..')?.to).toBeNull();
  });

  it('stand within their year', () => {
    expect(yearOf(day('2014-01-01'))).toBe(2014);
    expect(yearOf(day('2014-07-02'))).toBeCloseTo(2014 + 182 / 365, 10);
    expect(yearOf(day('2012-12-31'))).toBeCloseTo(2012 + 365 / 366, 10);
  });
});
