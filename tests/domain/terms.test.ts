import { describe, expect, it } from 'vitest';
import { parseDate, type DateSpan } from '../../server/domain/dates.ts';
import { possibleSpan, presence, sureSpan, termsOverlap, type Term } from '../../server/domain/terms.ts';

const span = (text: string): DateSpan => {
  const parsed = parseDate(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
};
const term = (start: string | null, end: string | null, ...attested: string[]): Term => ({
  start: start === null ? null : span(start),
  end: end === null ? null : span(end),
  attested: attested.map(span),
});
const PERIOD = span('2003..2018');
const [NOT, POSSIBLY, SURELY] = [0, 1, 2] as const;

describe('presence of a term at a date', () => {
  // Worked by hand from the definitions of the sure and the possible span.
  it.each([
    ['start 2014, attested in May', term('2014', null, '2014-05-22'), '2014-03', POSSIBLY],
    ['start 2014, attested in May', term('2014', null, '2014-05-22'), '2014-06', POSSIBLY],
    ['start 2014, attested in May', term('2014', null, '2014-05-22'), '2014', SURELY],
    ['term 2011 to 2012', term('2011-01-01', '2012-12-31'), '2012-06', SURELY],
    ['term 2011 to 2012', term('2011-01-01', '2012-12-31'), '2014', NOT],
    ['since 2007, attested in a report of 2011', term('2007', null, '2011'), '2009', SURELY],
    ['since 2007, attested in a report of 2011', term('2007', null, '2011'), '2014', POSSIBLY],
    ['attested on one day', term(null, null, '2014-05-22'), '2014-05', SURELY],
    ['attested on one day', term(null, null, '2014-05-22'), '2014', SURELY],
    ['attested on one day', term(null, null, '2014-05-22'), '2014-08', POSSIBLY],
    ['planned for autumn 2014', term('2014-09..2014-11', null), '2014', POSSIBLY],
    ['planned for autumn 2014', term('2014-09..2014-11', null), '2014-08', NOT],
    ['nothing known', term(null, null), '2010', POSSIBLY],
    ['nothing known', term(null, null), '2019', NOT],
    ['nothing known', term(null, null), '1800', NOT],
    ['begun by 2011', term('..2011', null), '1800', NOT],
    ['begun by 2011', term('..2011', null), '3000', NOT],
    ['begun by 2011', term('..2011', null), '2004', POSSIBLY],
    ['begun by 2001, before the period', term('..2001', '2001'), '2001', POSSIBLY],
    ['ended in 2012 or later', term(null, '2012..'), '3000', NOT],
    ['ended in 2020 or later', term(null, '2020..'), '2020-01-01', POSSIBLY],
  ] as const)('%s, asked at $2', (_words, value, at, expected) => {
    expect(presence(value, span(at), PERIOD)).toBe(expected);
  });

  it('is everything where no period is asked', () => {
    expect(presence(term('2011-01-01', '2012-12-31'), null, PERIOD)).toBe(SURELY);
  });
});

describe('spans of a term', () => {
  it('has no sure span where it would be reversed', () => {
    expect(sureSpan(term('2014', null))).toBeNull();
    expect(sureSpan(term('2014', '2014'))).toBeNull();
    expect(sureSpan(term(null, null))).toBeNull();
  });

  it('stretches between attestations', () => {
    expect(sureSpan(term(null, null, '2012-03', '2010-05'))).toEqual({
      earliest: span('2010-05').latest,
      latest: span('2012-03').earliest,
    });
  });

  it('cuts unknown bounds to the bounds given, but not what is known', () => {
    expect(possibleSpan(term(null, null), PERIOD)).toEqual(PERIOD);
    expect(possibleSpan(term(null, '2019'), PERIOD)).toEqual(span('2003..2019'));
    expect(possibleSpan(term(null, null, '2001-02-03'), PERIOD)).toEqual(span('2001-02-03..2018'));
    expect(possibleSpan(term('2020', null), PERIOD)).toEqual({
      earliest: span('2020').earliest,
      latest: span('2020').earliest,
    });
  });

  it('a sure day is a possible day, for every combination of bounds', () => {
    const bounds = [null, '2010', '2010-06', '2009..2011', '2011-03-04', '..2010', '2012..'];
    const attestations: string[][] = [[], ['2010-03-02'], ['2008', '2012-01'], ['2011..2012']];
    for (const start of bounds)
      for (const end of bounds)
        for (const attested of attestations) {
          const value = term(start, end, ...attested);
          const sure = sureSpan(value);
          const possible = possibleSpan(value, PERIOD);
          if (sure && possible.earliest <= possible.latest && Number.isFinite(sure.earliest))
            for (const at of ['2008', '2010-03', '2011', '2012-01', '2015'])
              if (presence(value, span(at), PERIOD) === NOT)
                expect(sure.latest < span(at).earliest || sure.earliest > span(at).latest).toBe(true);
        }
  });
});

describe('two terms', () => {
  it('overlap surely, possibly or not at all', () => {
    const sure = term('2011-01-01', '2012-12-31');
    expect(termsOverlap(sure, term('2012-12-31', '2014-01-01'), PERIOD)).toBe(SURELY);
    expect(termsOverlap(sure, term('2013-01-01', '2014-01-01'), PERIOD)).toBe(NOT);
    expect(termsOverlap(sure, term(null, null), PERIOD)).toBe(POSSIBLY);
    expect(termsOverlap(sure, term('2012', null), PERIOD)).toBe(POSSIBLY);
  });
});
