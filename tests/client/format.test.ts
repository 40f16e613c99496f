import { describe, expect, it } from 'vitest';
import {
  capital,
  counted,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatRange,
  formatTerm,
  ranged,
} from '../../client/i18n/format.ts';

const NARROW = '\u202f';

describe('a range and its noun', () => {
  it('is of one only where the range is one', () => {
    const seats = (range: string): string => ranged(range, 'seat', 'seats');
    expect(['1', 'at least 1', '0–1', '11', '1–2', 'at least 21', '0'].map(seats)).toEqual([
      '1 seat',
      'at least 1 seat',
      '0–1 seats',
      '11 seats',
      '1–2 seats',
      'at least 21 seats',
      '0 seats',
    ]);
  });
});

describe('numbers', () => {
  it('have a decimal comma and narrow spaces in Finnish and Swedish', () => {
    expect(formatNumber('fi', 1234.5, { decimals: 1 })).toBe(`1${NARROW}234,5`);
    expect(formatNumber('sv', 1234567, {})).toBe(`1${NARROW}234${NARROW}567`);
    expect(formatNumber('en', 1234.5, { decimals: 1 })).toBe('1,234.5');
  });

  it('keep their decimals, or drop zeros where asked', () => {
    expect(formatNumber('fi', 2, { decimals: 1 })).toBe('2,0');
    expect(formatNumber('fi', 2, { decimals: 1, fixed: false })).toBe('2');
  });

  it('have a true minus', () => expect(formatNumber('fi', -13)).toBe('−13'));

  it('are percent with a space in Finnish and Swedish only', () => {
    expect(formatPercent('fi', 0.8)).toBe(`80${NARROW}%`);
    expect(formatPercent('sv', 1)).toBe(`100${NARROW}%`);
    expect(formatPercent('en', 0.064)).toBe('6%');
  });
});

describe('ranges', () => {
  it('have an en dash, and dots where an end is negative', () => {
    expect(formatRange('fi', { min: 72, max: 114 })).toBe('72–114');
    expect(formatRange('fi', { min: -90, max: -56 })).toBe('−90…−56');
    expect(formatRange('fi', { min: 0.5, max: 2 }, { decimals: 1 })).toBe('0,5–2');
  });

  it('are one figure where both ends are the same, and say "at least" where the top is not known', () => {
    expect(formatRange('en', { min: 8, max: 8 })).toBe('8');
    expect(formatRange('fi', { min: 2, max: null })).toBe('vähintään 2');
    expect(formatRange('sv', { min: 2, max: null })).toBe('minst 2');
    expect(formatRange('en', { min: 2, max: null })).toBe('at least 2');
  });
});

describe('dates', () => {
  it.each([
    ['fi', '2014-03-26', '26.3.2014'],
    ['fi', '2014-03', '3/2014'],
    ['fi', '2014', '2014'],
    ['sv', '2014-03-26', '2014-03-26'],
    ['sv', '2014-03', 'mars 2014'],
    ['en', '2014-03-26', '26 Mar 2014'],
    ['en', '2014-03', 'Mar 2014'],
    ['fi', '2011..2013', '2011–2013'],
    ['fi', '2014-09..2014-11', '9–11/2014'],
    ['fi', '2014-08-07..2014-08-14', '7.–14.8.2014'],
    ['en', '2014-08-07..2014-08-14', '7–14 Aug 2014'],
    ['fi', '2014-05-22..2014-08-07', '22.5.2014–7.8.2014'],
    ['fi', '2014-08..2014', '8–12/2014'],
    ['fi', '2014-08-15..2014', '15.8.2014–31.12.2014'],
    ['en', '2013..2014-02', 'Jan 2013–Feb 2014'],
    ['fi', '..2011', '2011 tai aiemmin'],
    ['en', '2012..', '2012 or later'],
    ['fi', 'joskus', 'joskus'],
  ] as const)('in %s, %s is %s', (language, notation, written) =>
    expect(formatDate(language, notation)).toBe(written),
  );

  it('are open terms where an end is not known', () => {
    expect(formatTerm('fi', { start: '2012', end: null })).toBe('2012–');
    expect(formatTerm('fi', { start: null, end: '2014-03' })).toBe('–3/2014');
    expect(formatTerm('fi', { start: '2011-01-01', end: '2012-12-31' })).toBe('1.1.2011–31.12.2012');
    expect(formatTerm('fi', { start: '2014', end: '2014' })).toBe('2014');
    expect(formatTerm('fi', { start: null, end: null })).toBeNull();
  });

  it('stand in brackets where a bound is a span itself', () =>
    expect(formatTerm('fi', { start: '2019..2021', end: null })).toBe('(2019–2021)–'));
});

describe('words', () => {
  it('go with their number', () => {
    expect(counted('fi', 1, 'verkosto', 'verkostoa')).toBe('1 verkosto');
    expect(counted('fi', 0, 'verkosto', 'verkostoa')).toBe('0 verkostoa');
    expect(counted('sv', 2, 'plats', 'platser')).toBe('2 platser');
    expect(counted('en', 1001, 'seat', 'seats')).toBe('1,001 seats');
  });

  it('are joined as each language does', () => {
    expect(formatList('fi', ['A', 'B', 'C'])).toBe('A, B ja C');
    expect(formatList('sv', ['A', 'B'])).toBe('A och B');
    expect(formatList('en', ['A', 'B', 'C'])).toBe('A, B and C');
  });

  it('begin with a capital, also with a letter of more than ASCII', () => {
    expect(capital('äidinkieli')).toBe('Äidinkieli');
    expect(capital('')).toBe('');
  });
});
