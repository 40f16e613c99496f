import { describe, expect, it } from 'vitest';
import type { CitationPartsFragment, TermPartsFragment } from '../../client/api/generated/operations.ts';
import { Words } from '../../client/i18n/words.svelte.ts';
import { axisOf, barsOf, percentOf, yearTicks } from '../../client/charts/term-bars.ts';
import { bodyFinding } from '../../client/views/node/body-finding.ts';
import { statusText } from '../../client/views/node/body-status.ts';
import { Evidence } from '../../client/views/node/evidence.ts';
import { sumOf } from '../../client/views/node/money.ts';
import { bodiesOf } from '../../client/views/node/seat-rows.ts';
import { attestedText, spanText } from '../../client/views/node/seat-words.ts';
import { valueText } from '../../client/views/node/value-text.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const finnish = new Words(() => 'fi');
const english = new Words(() => 'en');

const UNKNOWN: TermPartsFragment = {
  start: null,
  end: null,
  attested: [],
  sureFrom: null,
  sureTo: null,
  possibleFrom: null,
  possibleTo: null,
};
const term = (parts: Partial<TermPartsFragment>): TermPartsFragment => ({ ...UNKNOWN, ...parts });

describe('the phase in a heading', () => {
  const ended = {
    statuses: [
      { status: 'ACTIVE' as const, term: { start: null } },
      { status: 'ENDED' as const, term: { start: '2015-08-01' } },
    ],
    term: { end: null },
    successors: [
      { kind: 'MERGED' as const, stage: 'DONE' as const, successor: { name: 'X' } },
      { kind: 'REPLACED' as const, stage: 'PLANNED' as const, successor: { name: 'Y' } },
    ],
  };

  it('is that of the date, and after it when the body ended and what came of it', () => {
    expect(statusText({ ...ended, statusAt: 'ACTIVE', date: '2014' }, english)).toBe(
      'active (2014); ended 1 Aug 2015, merged into X',
    );
    expect(statusText({ ...ended, statusAt: 'ENDED', date: '2016' }, english)).toBe(
      'ended 1 Aug 2015, merged into X',
    );
    expect(statusText({ ...ended, statusAt: null, date: null }, finnish)).toBe(
      'päättynyt 1.8.2015, yhdistetty: X',
    );
  });

  it('of a body that goes on, or of which nothing is known', () => {
    const goesOn = { statuses: [], term: { end: null }, successors: [] };
    expect(statusText({ ...goesOn, statusAt: 'DORMANT', date: null }, english)).toBe('has not met');
    expect(statusText({ ...goesOn, statusAt: null, date: '2014' }, english)).toBeNull();
  });
});

describe('bars of a term', () => {
  const axis = { from: day('2010-01-01'), to: day('2016-12-31') };

  it('are solid where sure, hatched where a bound is known to the year', () => {
    const bars = barsOf(
      term({
        start: '2012',
        end: '2014-06-30',
        sureFrom: '2012-12-31',
        sureTo: '2014-06-30',
        possibleFrom: '2012-01-01',
        possibleTo: '2014-06-30',
      }),
      axis,
    );
    expect(bars).toEqual([
      { kind: 'hatched', from: day('2012-01-01'), to: day('2012-12-30') },
      { kind: 'sure', from: day('2012-12-31'), to: day('2014-06-30') },
    ]);
  });

  it('are dashed where a bound is not known, and a tick for a single mention', () => {
    const bars = barsOf(
      term({
        attested: ['2014-08-22'],
        sureFrom: '2014-08-22',
        sureTo: '2014-08-22',
        possibleFrom: '2003-01-01',
        possibleTo: '2018-12-31',
      }),
      axis,
    );
    expect(bars.map(({ kind }) => kind)).toEqual(['possible', 'tick', 'possible']);
    expect(bars[0].from).toBe(axis.from);
    expect(bars[2].to).toBe(axis.to);
  });

  it('show a mention within some days though no day is sure', () => {
    const bars = barsOf(
      term({ attested: ['2014-08-07..2014-08-14'], possibleFrom: '2013', possibleTo: '2015' }),
      axis,
    );
    expect(bars).toEqual([
      { kind: 'possible', from: day('2013-01-01'), to: day('2015-12-31') },
      { kind: 'tick', from: day('2014-08-07'), to: day('2014-08-14') },
    ]);
  });

  it('show nothing outside the axis', () => {
    expect(
      barsOf(term({ sureFrom: '2001', sureTo: '2002', possibleFrom: '2001', possibleTo: '2002' }), axis),
    ).toEqual([]);
  });
});

describe('the axis', () => {
  it('holds all terms in whole years, or the period of the data where no term is known', () => {
    expect(axisOf([term({ possibleFrom: '2012-05', possibleTo: '2014-02' })], null)).toEqual({
      from: day('2012-01-01'),
      to: day('2014-12-31'),
    });
    expect(axisOf([UNKNOWN], '2003..2018')).toEqual({ from: day('2003-01-01'), to: day('2018-12-31') });
    expect(axisOf([UNKNOWN], null).to).toBeGreaterThan(axisOf([UNKNOWN], null).from);
  });

  it('names at most ten years, each at its first day', () => {
    const axis = { from: day('2003-01-01'), to: day('2018-12-31') };
    const ticks = yearTicks(axis);
    expect(ticks.map(({ year }) => year)).toEqual([2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018]);
    expect(ticks[0].day).toBe(day('2004-01-01'));
    expect(percentOf(axis, axis.from)).toBe(0);
    expect(percentOf(axis, axis.to + 1)).toBe(100);
  });
});

const citation = (
  parts: Partial<CitationPartsFragment> & { readonly fact: string },
): CitationPartsFragment => ({
  target: null,
  source: { id: 'minutes', name: 'Minutes', date: '2014', language: 'fi' },
  locator: '§1',
  certainty: 'STATED',
  value: null,
  quote: null,
  note: null,
  checkedAt: null,
  ...parts,
});

describe('evidence', () => {
  const evidence = new Evidence(
    [
      citation({ fact: '*' }),
      citation({ fact: 'start', locator: '§2', quote: 'since 2012', value: '2012' }),
      citation({ fact: 'convening', target: { id: 'a', name: 'A' }, locator: '§3' }),
      citation({ fact: 'convening', target: { id: 'b', name: 'B' }, locator: '§4', certainty: 'UNCERTAIN' }),
      citation({ fact: 'partOf', locator: '§1', certainty: 'INFERRED' }),
    ],
    [{ id: 'seat-1', fact: 'seat', citations: [citation({ fact: '*', locator: '§4' })] }],
  );
  const numbers = (facts: string[], target?: string): number[] =>
    evidence.of(facts, target).map(({ number }) => number);

  it('numbers places in the order of the page, each once', () => {
    expect(evidence.places.map(({ number, locator }) => [number, locator])).toEqual([
      [1, '§1'],
      [2, '§2'],
      [3, '§3'],
      [4, '§4'],
    ]);
  });

  it('finds a fact by its own citation, a relation by its other end, and anything else by the row', () => {
    expect(numbers(['start', 'end'])).toEqual([2]);
    expect(numbers(['convening'])).toEqual([3, 4]);
    expect(numbers(['convening'], 'b')).toEqual([4]);
    expect(numbers(['purpose'])).toEqual([1]);
    expect(numbers(['part_of'])).toEqual([1]);
  });

  it('knows how surely, by the best citation of the place', () => {
    expect(evidence.of(['convening'], 'b')).toEqual([{ number: 4, certainty: 'UNCERTAIN' }]);
    expect(evidence.places[3].certainty).toBe('STATED');
    expect(evidence.ofThing('seat-1')).toEqual([{ number: 4, certainty: 'STATED' }]);
    expect(evidence.ofThing('seat-2')).toEqual([]);
  });

  it('keeps what a place gives: facts, quotes, and what it says otherwise', () => {
    expect(evidence.places[0].facts).toEqual(['*', 'part_of']);
    expect(evidence.places[1]).toMatchObject({
      quotes: ['since 2012'],
      otherwise: [{ fact: 'start', value: '2012' }],
    });
    expect(evidence.places[3].facts).toEqual(['convening', 'seat']);
  });
});

describe('words of a page', () => {
  it('say when a term is stated, mentioned and sure', () => {
    expect(spanText(UNKNOWN, finnish)).toBe('ei tiedossa');
    expect(spanText(term({ start: '2012', sureFrom: '2012-12-31', sureTo: '2014-08' }), finnish)).toBe(
      '2012–, varmasti 31.12.2012–8/2014',
    );
    expect(spanText(term({ attested: ['2014-05-22', '2013'] }), english)).toBe(
      'mentioned 1 Jan 2013–22 May 2014',
    );
  });

  it('go from the first mention to the last', () => {
    expect(attestedText(['2013', '2014', '2014-05-22'], finnish)).toBe('2013–2014');
    expect(attestedText(['2014-08-07..2014-08-14'], finnish)).toBe('7.–14.8.2014');
  });

  it('translate what a source says otherwise', () => {
    expect(valueText('statuses', 'under-review', finnish)).toBe('jatko pohdinnassa');
    expect(valueText('kind', 'advisory-board', english)).toBe('advisory board');
    expect(valueText('start', '2011-02', finnish)).toBe('2/2011');
    expect(valueText('name', 'active', finnish)).toBe('active');
  });

  it('open with a finding', () => {
    const facts = { people: false, rhythmKnown: true };
    const strongest = { name: 'B', shared: 4, expected: 1.63 };
    expect(bodyFinding({ ...facts, members: { min: 5, max: 5 }, strongest }, finnish)).toBe(
      'Viisi organisaatiota, joista neljä istuu myös: B. Sattuma antaisi 1,6.',
    );
    expect(bodyFinding({ ...facts, members: null, strongest: null }, english)).toBe(
      'The sources do not say who sits here.',
    );
    expect(
      bodyFinding({ ...facts, members: { min: 0, max: 1 }, strongest: null, rhythmKnown: false }, english),
    ).toBe('No sure organisations are known, one possible. No source says how often it meets.');
    expect(bodyFinding({ ...facts, members: { min: 1, max: 1 }, strongest: null }, finnish)).toBe(
      'Yksi organisaatio. Se ei istu muissa suodattimen jättämissä verkostoissa.',
    );
    expect(
      bodyFinding(
        { ...facts, members: { min: 4, max: 4 }, strongest: { ...strongest, expected: null } },
        english,
      ),
    ).toBe('Four organisations, all of whom also sit in: B.');
  });

  it('add up money of one currency, and never guess', () => {
    const money = (applied: number | null, granted: number | null, currency: string | null = 'EUR') => ({
      applied,
      granted,
      currency,
    });
    expect(sumOf([money(null, 300_000), money(9, 50_000.5)], english)).toBe('granted 350,000.50\u202f€');
    expect(sumOf([money(400_000, null)], finnish)).toBe('haettu 400\u202f000\u202f€');
    expect(sumOf([money(1, 1), money(1, 1, 'SEK')], finnish)).toBeNull();
    expect(sumOf([money(null, null)], finnish)).toBeNull();
  });

  it('count a body once, surely if any seat is sure', () => {
    const seat = (id: string, presence: 'SURE' | 'POSSIBLE') => ({ presence, body: { id } });
    expect(bodiesOf([seat('a', 'POSSIBLE'), seat('a', 'SURE'), seat('b', 'POSSIBLE')])).toEqual({
      sure: 1,
      possible: 1,
    });
  });
});
