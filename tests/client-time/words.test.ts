/** Two dates and ends of terms in words and rows; all three languages say them. */
import { describe, expect, it } from 'vitest';
import { labelLanes, stripBounds } from '../../client/charts/month-strip.ts';
import { Words } from '../../client/i18n/words.svelte.ts';
import { tableRows } from '../../client/ui/columns.ts';
import {
  bodyColumns,
  changedText,
  datedSources,
  followed,
  isTurned,
  listsOf,
  readList,
  readVersion,
  sureFirst,
  usualDates,
  usualVersions,
  versionText,
  type BodyChange,
  type ChangedBody,
  type Comparison,
  type GraphVersion,
} from '../../client/views/time/compare.ts';
import { bodyEnds, endText, monthEnds, readWindow } from '../../client/views/time/terms.ts';
import { livesTitle } from '../../client/views/time/time-words.ts';

const WORDS = (['fi', 'sv', 'en'] as const).map((language) => new Words(() => language));
const [fi] = WORDS;
const body = (id: string) => ({ __typename: 'Network' as const, id, name: id });

describe('the two dates', () => {
  const dated = datedSources([
    { name: 'plan', date: '2014' },
    { name: 'minutes', date: '2011-04-12' },
    { name: 'undated', date: null },
    { name: 'before', date: '..2010' },
    { name: 'other', date: '2014' },
  ]);

  it('are those that sources speak of, in order, each once; open ones are none', () => {
    expect(dated).toEqual([
      { date: '2011-04-12', names: ['minutes'] },
      { date: '2014', names: ['plan', 'other'] },
    ]);
  });

  it('are by default the first of them and the date of the filter, never turned round', () => {
    expect(usualDates(dated, '2014-08')).toEqual({ from: '2011-04-12', to: '2014-08' });
    expect(usualDates(dated, null)).toEqual({ from: '2011-04-12', to: '2014' });
    expect(usualDates(dated, '2005')).toEqual({ from: '2005', to: '2005' });
    expect(usualDates([], null)).toBeNull();
  });
});

describe('two dates the wrong way round', () => {
  it('lie wholly apart; dates that overlap can be exchanged', () => {
    expect(isTurned('2014', '2011')).toBe(true);
    expect(isTurned('2011', '2014')).toBe(false);
    expect(isTurned('2014', '2014-08')).toBe(false);
    expect(isTurned(null, '2014')).toBe(false);
  });
});

describe('the two versions', () => {
  const version = (number: number, rest: Partial<GraphVersion> = {}): GraphVersion => ({
    number,
    kind: 'apply-scenario',
    at: null,
    author: 'Aino',
    reason: 'so decided',
    dataset: null,
    added: null,
    changed: null,
    atHand: true,
    ...rest,
  });

  it('are by default the present one and the last before it that is at hand', () => {
    const gone = version(3, { atHand: false });
    expect(usualVersions([version(4), gone, version(2), version(1)], 4)).toEqual({ from: 2, to: 4 });
    expect(usualVersions([version(4), gone], 4)).toBeNull();
  });

  it('stand in the address as numbers, and only they have other things to list', () => {
    expect([
      readVersion('12'),
      readVersion('0'),
      readVersion('1.5'),
      readVersion('x'),
      readVersion(null),
    ]).toEqual([12, null, null, null, null]);
    expect(listsOf('dates')).not.toContain('others');
    expect([readList('others', 'versions'), readList('others', 'dates')]).toEqual(['others', 'bodies']);
  });

  it('say what made them, by whom and why, or that they are no longer kept', () => {
    expect(versionText(version(7), fi)).toBe('Versio 7 · skenaario toteutettu, Aino, so decided');
    const imported = { kind: 'import', author: null, reason: null, dataset: 'Pieni', added: 14, changed: 0 };
    expect(versionText(version(1, imported), fi)).toBe('Versio 1 · tuonti, Pieni, 14 lisätty, 0 muutettu');
    for (const words of WORDS) {
      const text = versionText(version(3, { atHand: false }), words);
      expect(text).toContain('3');
      expect(text).not.toContain('Aino');
    }
  });
});

describe('the file of changes', () => {
  it('names the sources that say when a body is there, each once', () => {
    const cited = (fact: string, name: string) => ({ fact, source: { id: name, name } });
    const row = {
      change: 'NEW',
      before: 'ABSENT',
      after: 'SURE',
      body: {
        ...body('a'),
        changeCitations: [
          cited('start', 'plan'),
          cited('*', 'minutes'),
          cited('end', 'plan'),
          cited('name', 'no'),
        ],
      },
    } as unknown as BodyChange;
    expect(tableRows([row], bodyColumns(fi))[1].at(-1)).toBe('plan; minutes');
  });
});

describe('changes', () => {
  it('come sure ones first', () => {
    const rows = (['POSSIBLY_GONE', 'GONE', 'POSSIBLY_NEW', 'NEW'] as const).map((change) => ({ change }));
    expect(sureFirst(rows).map(({ change }) => change)).toEqual([
      'NEW',
      'GONE',
      'POSSIBLY_NEW',
      'POSSIBLY_GONE',
    ]);
  });

  it('name what is not as it was, and say what is not known', () => {
    const row = {
      what: ['status', 'seats'],
      statusBefore: null,
      statusAfter: 'ACTIVE',
      meetingsBefore: null,
      meetingsAfter: null,
      seatsBefore: null,
      seatsAfter: { min: 3, max: 4 },
      membersNew: 0,
      membersGone: 0,
      membersPossibly: 0,
      body: body('a'),
    } as ChangedBody;
    expect(changedText(row, fi)).toBe('tila: ei tiedossa → toiminnassa · paikkoja: ei tiedossa → 3–4');
  });

  it('follow successions along all steps, and end in a cycle', () => {
    const step = (from: string, to: string) => ({ predecessor: body(from), successor: body(to) });
    const chain = [step('a', 'b'), step('b', 'c')] as unknown as Comparison['successions'];
    expect(followed(chain)).toEqual(
      new Map([
        ['a', 'c'],
        ['b', 'c'],
      ]),
    );
    const cycle = [step('a', 'b'), step('b', 'a')] as unknown as Comparison['successions'];
    expect([...followed(cycle).keys()].sort()).toEqual(['a', 'b']);
  });
});

describe('ends of terms', () => {
  const month = {
    from: '2014-10-01',
    to: '2014-10-31',
    seats: { min: 2, max: 3 },
    endingSeats: [
      { surely: true, seat: { id: 's1', body: { id: 'b' } } },
      { surely: false, seat: { id: 's2', body: { id: 'c' } } },
    ],
    endingBodies: [
      { surely: false, body: { ...body('a'), endCitations: [] } },
      { surely: true, body: { ...body('b'), endCitations: [] } },
    ],
    bodies: [
      { body: body('b'), ends: { min: 2, max: 2 }, of: { min: 4, max: 4 } },
      { body: body('c'), ends: { min: 0, max: 1 }, of: { min: 1, max: 1 } },
    ],
  };

  it('count each body once, surely where itself or a seat of it surely ends', () => {
    expect(bodyEnds(month).map((end) => [end.body.id, end.surely])).toEqual([
      ['b', true],
      ['a', false],
      ['c', false],
    ]);
    expect(monthEnds([month])).toEqual([{ month: 2014 * 12 + 9, sure: 1, possible: 2 }]);
  });

  it('say what of it ends, in every language', () => {
    expect(endText(bodyEnds(month)[0], fi)).toBe('päättyy, paikoista päättyy 2 / 4');
    for (const words of WORDS)
      for (const end of bodyEnds(month)) expect(endText(end, words)).not.toMatch(/undefined|null|^$/);
  });

  it('take a window of 1 to 24 months, and 3 for anything else', () => {
    expect(['1', '24', '0', '25', '2.5', 'x', null].map(readWindow)).toEqual([1, 24, 3, 3, 3, 3, 3]);
  });
});

describe('the strip of months', () => {
  it('holds whole years, and nothing where nothing ends', () => {
    expect(stripBounds([{ month: 2014 * 12 + 9, sure: 1, possible: 0 }], [])).toEqual({
      from: 2014 * 12,
      to: 2014 * 12 + 11,
    });
    expect(stripBounds([], [])).toBeNull();
  });

  it('never puts two labels over each other', () => {
    const labels = [
      { from: 0, to: 50 },
      { from: 40, to: 90 },
      { from: 45, to: 95 },
      { from: 70, to: 120 },
    ];
    const lanes = labelLanes(labels, 2);
    expect(lanes).toEqual([0, 1, null, 0]);
  });
});

describe('the title of the lives', () => {
  const years = [
    {
      date: '2014',
      bodies: { min: 1, max: 1 },
      seats: { min: 0, max: 0 },
      bodiesBegin: { min: 1, max: 1 },
      bodiesEnd: { min: 0, max: 2 },
    },
  ];
  const timeline = { from: '2003-01-01', to: '2018-12-31', total: 1, years } as never;

  it('speaks of the year that holds the date, else of all', () => {
    for (const words of WORDS) {
      expect(livesTitle(timeline, '2014-08', words).title).toMatch(/^2014: .*1/);
      expect(livesTitle(timeline, '2013..2015', words).title).toMatch(/^1 .* 2003–2018$/);
      expect(livesTitle(timeline, null, words).title).toMatch(/^1 .* 2003–2018$/);
    }
  });
});
