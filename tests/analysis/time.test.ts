/** When bodies and seats are possibly and surely there, worked by hand. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../server/domain/dates.ts';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { select } from '../../server/analysis/select.ts';
import { buildSnapshot, type SeatRow, type TermRow } from '../support/snapshot-builder.ts';

const POSSIBLE = 1;
const SURE = 2;

/** Presence of a body of unknown dates with one seat of this term. */
function seatAt(seat: TermRow & Partial<SeatRow>, at: string | null, planned = true): number {
  const snapshot = buildSnapshot({ seats: [{ body: 'B', for: 'A', ...seat }] });
  const date = at === null ? null : parseDate(at);
  return select(snapshot, { ...EVERYTHING, date, planned }).seatPresence[0];
}

/** Presence of a body of this term. */
function bodyAt(term: TermRow, at: string): number {
  const snapshot = buildSnapshot({ bodies: [{ id: 'B', ...term }] });
  return select(snapshot, { ...EVERYTHING, date: parseDate(at) }).bodyPresence[0];
}

const cases: [string, TermRow, string, number][] = [
  ['start 2014, attested 2014-05-22', { start: '2014', attested: ['2014-05-22'] }, '2014-03', POSSIBLE],
  ['start 2014, attested 2014-05-22', { start: '2014', attested: ['2014-05-22'] }, '2014-06', POSSIBLE],
  ['start 2014, attested 2014-05-22', { start: '2014', attested: ['2014-05-22'] }, '2014', SURE],
  ['term 2011–2012', { start: '2011-01-01', end: '2012-12-31' }, '2012-06', SURE],
  ['term 2011–2012', { start: '2011-01-01', end: '2012-12-31' }, '2014', 0],
  ['since 2007, attested in a report of 2011', { start: '2007', attested: ['2011'] }, '2009', SURE],
  ['since 2007, attested in a report of 2011', { start: '2007', attested: ['2011'] }, '2014', POSSIBLE],
  ['attested 2014-05-22 only', { attested: ['2014-05-22'] }, '2014-05', SURE],
  ['attested 2014-05-22 only', { attested: ['2014-05-22'] }, '2014', SURE],
  ['attested 2014-05-22 only', { attested: ['2014-05-22'] }, '2014-08', POSSIBLE],
];

describe.each(cases)('%s', (_, term, at, expected) => {
  it(`as a seat at ${at}: ${expected}`, () => expect(seatAt(term, at)).toBe(expected));
  it(`as a body at ${at}: ${expected}`, () => expect(bodyAt(term, at)).toBe(expected));
});

describe('what is planned', () => {
  const autumn = { start: '2014-09..2014-11' };

  it('is possibly there, and not at all where planned ones are switched off', () => {
    expect(seatAt({ ...autumn, planned: true }, '2014')).toBe(POSSIBLE);
    expect(seatAt({ ...autumn, planned: true }, '2014', false)).toBe(0);
    expect(seatAt({ attested: ['2014-05-22'], planned: true }, '2014')).toBe(POSSIBLE);
  });

  it('holds for a body by its phase', () => {
    const snapshot = buildSnapshot({
      bodies: [
        { id: 'B', ...autumn, attested: ['2014-10-01'], statuses: [{ status: 'planned', ...autumn }] },
      ],
    });
    const at = { ...EVERYTHING, date: parseDate('2014') };
    expect(select(snapshot, at).bodyPresence[0]).toBe(POSSIBLE);
    expect(select(snapshot, { ...at, planned: false }).bodyPresence[0]).toBe(0);
  });
});

describe('what is uncertain', () => {
  it('is at most possibly there, also without a period', () => {
    expect(seatAt({ attested: ['2014-05-22'], certainty: 'uncertain' }, '2014')).toBe(POSSIBLE);
    expect(seatAt({ certainty: 'uncertain' }, null)).toBe(POSSIBLE);
    expect(seatAt({ count: [0, 1] }, null)).toBe(POSSIBLE);
  });
});

describe('seats and bodies', () => {
  it('a seat that surely is there proves its body', () => {
    const snapshot = buildSnapshot({
      bodies: [{ id: 'B', start: '2010' }],
      seats: [{ body: 'B', for: 'A', attested: ['2014-05-22'] }],
    });
    const left = select(snapshot, { ...EVERYTHING, date: parseDate('2014') });
    expect([left.bodyPresence[0], left.seatPresence[0]]).toEqual([SURE, SURE]);
  });

  it('unknown bounds of a seat are cut to its body', () => {
    const snapshot = buildSnapshot({
      bodies: [{ id: 'B', start: '2010', end: '2012' }],
      seats: [{ body: 'B', for: 'A' }],
    });
    const at = (date: string) => select(snapshot, { ...EVERYTHING, date: parseDate(date) }).seatPresence[0];
    expect([at('2009'), at('2011'), at('2013')]).toEqual([0, POSSIBLE, 0]);
  });

  it('a body that surely is not there has no seats, whatever they say', () => {
    const snapshot = buildSnapshot({
      bodies: [{ id: 'B', start: '2010', end: '2012-12-31' }],
      seats: [{ body: 'B', for: 'A', attested: ['2013-05-01'] }],
    });
    const left = select(snapshot, { ...EVERYTHING, date: parseDate('2013') });
    expect([left.bodyPresence[0], left.seatPresence[0]]).toEqual([0, 0]);
  });
});
