/** Numbers and dates in documents are written by the rules of the screen. */
import { describe, expect, it } from 'vitest';
import { formats } from '../../server/report/document/format.ts';
import { LANGUAGES } from '../../server/domain/enumerations.ts';
import * as screen from '../../client/i18n/format.ts';

const NARROW = '\u202f';
const [fi, sv, en] = LANGUAGES.map(formats);

describe('numbers', () => {
  it('have the signs of their language', () => {
    expect(fi.number(1234.5, 1)).toBe(`1${NARROW}234,5`);
    expect(sv.number(1234567)).toBe(`1${NARROW}234${NARROW}567`);
    expect(en.number(1234.5, 1)).toBe('1,234.5');
    expect(fi.number(-13)).toBe('−13');
    expect(fi.number(-0.01)).toBe('0');
    expect(fi.number(2, 1)).toBe('2');
    expect(fi.number(2, 1, true)).toBe('2,0');
  });

  it('are percent', () => {
    expect(fi.percent(0.8)).toBe(`80${NARROW}%`);
    expect(en.percent(0.064)).toBe('6%');
  });

  it('are ranges', () => {
    expect(fi.range({ min: 72, max: 114 })).toBe('72–114');
    expect(fi.range({ min: -90, max: -56 })).toBe('−90…−56');
    expect(en.range({ min: 8, max: 8 })).toBe('8');
    expect(sv.range({ min: 2, max: null })).toBe('minst 2');
    expect(fi.range({ min: 0.5, max: 2 }, 1)).toBe('0,5–2');
  });

  it('go with their word', () => {
    expect(fi.counted(1, 'lähde', 'lähdettä')).toBe('1 lähde');
    expect(sv.counted(0, 'källa', 'källor')).toBe('0 källor');
  });
});

describe('dates', () => {
  it.each([
    ['2014-03-26', '26.3.2014', '2014-03-26', '26 Mar 2014'],
    ['2014-03', '3/2014', 'mars 2014', 'Mar 2014'],
    ['2011..2013', '2011–2013', '2011–2013', '2011–2013'],
    ['2014-09..2014-11', '9–11/2014', 'sept. 2014–nov. 2014', 'Sep–Nov 2014'],
    ['2014-08-07..2014-08-14', '7.–14.8.2014', '2014-08-07–2014-08-14', '7–14 Aug 2014'],
    ['..2011', '2011 tai aiemmin', '2011 eller tidigare', '2011 or earlier'],
    ['2012..', '2012 tai myöhemmin', '2012 eller senare', '2012 or later'],
    ['joskus', 'joskus', 'joskus', 'joskus'],
  ])('%s', (notation, ...written) =>
    expect([fi, sv, en].map((format) => format.date(notation))).toEqual(written),
  );

  it('are terms', () => {
    expect(fi.term({ start: '2012', end: null })).toBe('2012–');
    expect(fi.term({ start: null, end: null })).toBeNull();
    expect(fi.term({ start: '2019..2021', end: null })).toBe('(2019–2021)–');
  });
});

describe('documents and screen', () => {
  const ends = [
    { min: 0, max: 0 },
    { min: 1234.56, max: 98765.4 },
    { min: -5.5, max: 3 },
    { min: 12, max: null },
  ];
  const dates = [
    '2014',
    '2014-03',
    '2014-12-01',
    '2013-11..2014-02',
    '2014-05-22..2014-08-07',
    '2014-08..2014',
    '2013-08-02..2014',
    '2013..2014-02-03',
    '..2011-04',
    '2012..',
  ];

  it.each(LANGUAGES)('write alike in %s', (language) => {
    const own = formats(language);
    for (const one of ends)
      expect(own.range(one, 1)).toBe(screen.formatRange(language, one, { decimals: 1 }));
    for (const date of dates) expect(own.date(date)).toBe(screen.formatDate(language, date));
    for (const share of [0, 0.125, 0.995, 1])
      expect(own.percent(share)).toBe(screen.formatPercent(language, share));
    expect(own.list(['A', 'B', 'C'])).toBe(screen.formatList(language, ['A', 'B', 'C']));
  });
});
