/** Figures, sentence and sums of the lab, on a merger worked out on paper. */
import { describe, expect, it } from 'vitest';
import { Words } from '../../client/i18n/words.svelte.ts';
import { hoursOf, sumLines } from '../../client/views/merge/behind.ts';
import {
  axisEnd,
  changeText,
  figureRows,
  growing,
  meetingsChange,
  negated,
  sectorRows,
  severalUnder,
  total,
  type Column,
  type FigureKey,
  type Lab,
} from '../../client/views/merge/merge-figures.ts';
import { mergeSentence } from '../../client/views/merge/merge-sentence.ts';
import { columnHead, exportedRows } from '../../client/views/merge/merge-words.ts';
import { span, worked } from './lab.ts';

const fi = new Words(() => 'fi');
const sv = new Words(() => 'sv');
const en = new Words(() => 'en');

const cell = (lab: Lab, key: FigureKey, column: Column) =>
  figureRows(lab, en).find((row) => row.key === key)?.cells[column];
const shown = (lab: Lab, key: FigureKey) =>
  (['now', 'one', 'all', 'most'] as const).map((column) => {
    const one = cell(lab, key, column);
    return one ? [one.text, ...one.beside].join(' ') : null;
  });

describe('the table', () => {
  it('has the worked figures side by side, differences taken from what was saved', () => {
    const lab = worked();
    expect(shown(lab, 'seats')).toEqual(['7', '6 −1', '6–7 −1…0', '4 −3']);
    expect(shown(lab, 'meetings')).toEqual(['4–5', '2 −3…−2', '2 −3…−2', '2 −3…−2']);
    expect(shown(lab, 'hours')).toEqual(['56–108', '48–72', '48–84', '32–48']);
    expect(shown(lab, 'saved')).toEqual(['–', '8–36', '0–36', '24–60']);
    expect(shown(lab, 'organisations')).toEqual(['6', '6', '6', '4']);
    expect(shown(lab, 'leaving')).toEqual(['–', '1', '0', '3']);
    expect(shown(lab, 'components')).toEqual(['12', '12 ±0', '12 ±0', '12 ±0']);
  });

  it('names who loses a voice, the only ones marked, by name', () => {
    const lab = worked();
    expect(cell(lab, 'voices', 'most')?.names).toEqual([
      { id: 'SOSTE', name: 'SOSTE', note: 'only voice', possible: false },
      { id: 'training', name: 'training', note: 'only voice', possible: false },
    ]);
    expect(cell(lab, 'voices', 'most')).toMatchObject({ text: '2', gone: true, more: 0 });
    expect(cell(lab, 'voices', 'one')).toMatchObject({ text: '0', gone: false });
    expect(cell(lab, 'silent', 'most')?.names.map(({ name }) => name)).toEqual(['association']);
  });

  it('counts possible losses above sure ones, and says how many names do not fit', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const lost = names.map((id, index) => ({
      organisation: { __typename: 'Organisation' as const, id, name: id, aliases: [] },
      surely: index < 3,
      sole: 'NO' as const,
    }));
    expect(cell(worked('one', { lostVoices: lost }), 'voices', 'one')).toMatchObject({
      text: '3–5',
      more: 2,
    });
  });

  it('leaves a row out where no rule has anything to say', () => {
    const keys = figureRows(worked('most', { silentSectors: [] }), en).map(({ key }) => key);
    expect(keys).not.toContain('silent');
    expect(keys).not.toContain('bridgesGained');
  });

  it('says not known and not decided, never zero', () => {
    const hours = { before: null, after: null, saved: null, notComputable: [], of: 2, exact: true };
    const undecided = worked('one', { meetingsAfter: null, hours: { ...hours, before: span(56, 108) } });
    expect(cell(undecided, 'hours', 'one')).toMatchObject({ text: 'not decided', unknown: true });
    expect(cell(undecided, 'saved', 'one')).toMatchObject({ text: 'not decided', unknown: true });
    const v = { __typename: 'Network' as const, id: 'V', name: 'V' };
    const unknown = worked('one', { meetingsBefore: null, hours: { ...hours, notComputable: [v] } });
    expect(cell(unknown, 'hours', 'now')).toMatchObject({ text: 'not computable 1/2', unknown: true });
    expect(cell(unknown, 'saved', 'one')).toMatchObject({ text: 'not computable 1/2', unknown: true });
    const partly = worked('one', { hours: { ...hours, before: span(16, 24), notComputable: [v] } });
    expect(cell(partly, 'hours', 'now')).toMatchObject({ text: '16–24', beside: ['without 1/2'] });
  });

  it('says of an outer bound that it is one, and of an open saving what is sure', () => {
    const seats = { before: span(11, null), after: span(3), saved: span(8, null), exact: false };
    expect(cell(worked('one', { seats }), 'seats', 'one')?.beside).toEqual([
      'at least 8 fewer',
      'outer bound',
    ]);
  });

  it('shows shares of sectors as percent, unknown ones not at all', () => {
    const balance = [
      { sector: 'ASSOCIATION' as const, before: span(1), after: span(0), shareBefore: 0.25, shareAfter: 0 },
      { sector: null, before: span(2), after: span(2), shareBefore: null, shareAfter: null },
    ];
    const rows = sectorRows(worked('one', { balance, blauBefore: 0.375, blauAfter: 0 }), en);
    expect(rows.map(({ key }) => key)).toEqual(['sector-ASSOCIATION', 'blau']);
    expect([rows[0].cells.now.text, rows[0].cells.one.text]).toEqual(['25%', '0%']);
    expect(rows[1].cells.now.text).toBe('0.38');
    expect(sectorRows(worked(), en)).toEqual([]);
  });

  it('tells of people in several bodies who keeps a seat and who drops out', () => {
    const lab = worked();
    const holder = (id: string) => ({ __typename: 'Representative' as const, id, name: id });
    const seats = lab.common.bodies[0].body.seats.map((seat) =>
      seat.id === 'K-SONet' ? { ...seat, holder: holder('p') } : seat,
    );
    const common = {
      ...lab.common,
      bodies: [{ body: { ...lab.common.bodies[0].body, seats } }, lab.common.bodies[1]],
    } as Lab['common'];
    const meetOnceNamed = ['p', 'q'].map((id) => ({ holder: holder(id), bodies: [], surely: true }));
    const { meets, drops } = severalUnder({ ...lab, common }, { ...lab.columns.one, meetOnceNamed });
    expect([meets.map(({ id }) => id), drops.map(({ id }) => id)]).toEqual([['p'], ['q']]);
  });

  it('goes into a file with its names', () => {
    const rows = exportedRows(worked(), en);
    expect(rows[0]).toEqual([
      '',
      'Now (2 groups)',
      'A · One seat (an organisation)',
      'B · Everybody stays (every person)',
      'C · At most 4 (SONet first)',
    ]);
    expect(rows.find(([label]) => label === 'Loses its voice')?.[4]).toBe(
      '2: SOSTE (only voice), training (only voice)',
    );
  });

  it('marks the column that was changed by hand', () => {
    const lab = worked('most');
    const byHand = { ...lab, choice: { ...lab.choice, keep: ['s'] } };
    expect(columnHead('most', byHand, en).sub).toBe('SONet first, changed by hand');
    expect(columnHead('one', byHand, en).sub).toBe('an organisation');
    expect(columnHead('most', { ...lab, order: [] }, en).sub).toBe('nobody in the order');
  });
});

describe('numbers', () => {
  it('turn signs without a negative zero, and keep open ends open', () => {
    expect(negated(span(0, 3))).toEqual({ min: -3, max: 0 });
    expect(Object.is(negated(span(0, 0))?.max, 0)).toBe(true);
    expect(negated(span(2, null))).toBeNull();
    expect(total([span(1, 2), span(3, null)])).toEqual({ min: 4, max: null });
  });

  it('write a change with its sign', () => {
    expect(
      [span(-15, -14), span(0, 0), span(1, 2), span(-2, 1), span(1, null)].map((one) => changeText(one, fi)),
    ).toEqual(['−15…−14', '±0', '+1–2', '−2…1', null]);
  });

  it('know nothing of a change of meetings where either side is not known', () => {
    const { one } = worked().columns;
    expect(meetingsChange({ ...one, meetingsBefore: null })).toBeNull();
    expect(meetingsChange({ ...one, meetingsAfter: null })).toBeNull();
    expect(meetingsChange({ ...one, meetingsBefore: span(5, null) })).toBeNull();
  });

  it('end the axis at a round number that holds all ranges', () => {
    expect(axisEnd([span(56, 108), span(12, null), null])).toBe(150);
    expect(axisEnd([span(0, 252)])).toBe(300);
    expect(axisEnd([span(0, 100)])).toBe(100);
    expect(axisEnd([span(0, 9999)])).toBe(10000);
    expect(axisEnd([null])).toBe(1);
  });

  it('say of a saving that it grows, may grow, or neither', () => {
    expect([span(-90, -56), span(-4, 8), span(0, 3), span(-1, null)].map((one) => growing(one, fi))).toEqual([
      'kasvaa',
      'voi kasvaa',
      null,
      'voi kasvaa',
    ]);
  });
});

describe('the sentence', () => {
  it('says what the rule saves and who loses a voice, in three languages', () => {
    expect(mergeSentence(worked(), fi)).toBe(
      'Yksi paikka organisaatiota kohti säästää 8–36 tuntia vuodessa, eikä yksikään organisaatio menetä ääntään.',
    );
    expect(mergeSentence(worked('most'), fi)).toBe(
      'Enintään 4 paikkaa säästää 24–60 tuntia vuodessa; ainoan äänensä menettävät SOSTE ja training.',
    );
    expect(mergeSentence(worked('all'), sv)).toBe(
      'Att alla fortsätter sparar högst 36 timmar per år, och ingen organisation förlorar sin röst.',
    );
    expect(mergeSentence(worked('most'), en)).toBe(
      'At most 4 seats saves 24–60 hours a year; SOSTE and training lose their only voice.',
    );
  });

  const saved = (min: number, max: number | null) => {
    const { hours } = worked().columns.one;
    return mergeSentence(worked('one', { hours: { ...hours, saved: span(min, max) } }), en);
  };
  it('calls a saving that is a cost what it is', () => {
    expect(saved(-90, -56)).toContain('adds 56–90 hours of work a year');
    expect(saved(-10, 20)).toContain('may save at most 20 or add at most 10 hours a year');
    expect(saved(0, 0)).toContain('does not change the hours');
    expect(saved(4, null)).toContain('saves at least 4 hours a year');
  });

  it('says when everybody staying would be more work', () => {
    const lab = worked();
    const all = { ...lab.columns.all, hours: { ...lab.columns.all.hours, saved: span(-90, -56) } };
    expect(mergeSentence({ ...lab, columns: { ...lab.columns, all } }, fi)).toMatch(
      / Jos kaikki jatkavat, työ lisääntyy\.$/,
    );
    expect(mergeSentence(lab, fi)).not.toContain('lisääntyy');
  });

  it('speaks of seats where hours cannot be computed, and says why', () => {
    const { hours } = worked().columns.one;
    const undecided = { ...hours, after: null, saved: null };
    expect(mergeSentence(worked('one', { hours: undecided }), en)).toBe(
      'One seat an organisation leaves 6 seats, now 7, and no organisation loses its voice. Hours cannot be computed until the meetings of the merged group are decided.',
    );
    const v = { __typename: 'Network' as const, id: 'V', name: 'V' };
    expect(mergeSentence(worked('one', { hours: { ...undecided, notComputable: [v] } }), en)).toContain(
      'the rhythm is not known for 1 of 2',
    );
  });

  it('says of groups without known members that nothing can be compared', () => {
    const seats = { before: span(0), after: span(0), saved: span(0), exact: true };
    expect(mergeSentence(worked('one', { seats }), en)).toBe(
      'No members are known of any of the groups: seats and voices cannot be compared.',
    );
  });
});

describe('behind a figure', () => {
  const lines = (key: FigureKey, column: Column, lab = worked()) =>
    sumLines(key, column, lab, en).map(({ name, figure, note }) => [name, figure, note]);

  it('is the sum of the hours, body by body', () => {
    // K: 4 seats × 2–3 × (4–6 h); V: 3 × 2 × (4–6 h); merged 6 × 2 × (4–6 h).
    expect(lines('saved', 'one').map(([name, figure]) => [name, figure])).toEqual([
      ['K', '32–72'],
      ['V', '24–36'],
      ['Merged', '48–72'],
      ['Saving', '8–36'],
    ]);
    expect(lines('saved', 'one')[0][2]).toBe('4 seats × 2–3 × (4–6 h)');
    expect(lines('hours', 'now').at(-1)).toEqual(['In all', '56–108', null]);
  });

  it('multiplies the ends of what is independent, and leaves an open end open', () => {
    expect(hoursOf(span(8, 9), span(2), span(4, 6))).toEqual({ min: 64, max: 108 });
    expect(hoursOf(span(8, null), span(2), span(4, 6))).toEqual({ min: 64, max: null });
  });

  it('takes the hours a source gives for a body instead of the assumption', () => {
    const lab = worked();
    const body = { ...lab.common.bodies[0].body, hoursPerMeeting: span(1) };
    const common = { ...lab.common, bodies: [{ body }, lab.common.bodies[1]] } as Lab['common'];
    const [first] = sumLines('saved', 'one', { ...lab, common }, en);
    // 4 × 2–3 × (1 + 1 + 1–2)
    expect([first.figure, first.note]).toEqual([
      '24–48',
      '4 seats × 2–3 × (3–4 h); length 1 h by the source',
    ]);
  });

  it('is the seats, the meetings and the organisations', () => {
    expect(lines('seats', 'most').map(([name, figure]) => [name, figure])).toEqual([
      ['K', '4'],
      ['V', '3'],
      ['Merged', '4'],
      ['Change', '−3'],
    ]);
    expect(lines('meetings', 'now').at(-1)?.[1]).toBe('4–5');
    expect(lines('organisations', 'now').map(([, figure]) => figure)).toEqual(['4', '3', '6']);
    expect(lines('voices', 'most')).toEqual([]);
  });

  it('says not known where a rhythm is', () => {
    const { bodies } = worked().columns.one;
    const lab = worked('one', { bodies: [bodies[0], { ...bodies[1], meetings: null }] });
    expect(lines('hours', 'now', lab)[1]).toEqual(['V', null, 'rhythm not known, not computable']);
  });
});
