/** Hours a year, worked by hand: hours 2–3, preparation 1 and travel 1–2 make 4–6 a meeting. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../server/domain/dates.ts';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { DEFAULT_LOAD, type LoadAssumptions } from '../../server/analysis/load.ts';
import { meetingsAt } from '../../server/analysis/meetings.ts';
import { representation, type RepresentationRow } from '../../server/analysis/representation.ts';
import { select } from '../../server/analysis/select.ts';
import { DEFAULT_OPTIONS, type MemberOptions } from '../../server/analysis/two-mode.ts';
import { buildSnapshot, type BodyRow, type Tables } from '../support/snapshot-builder.ts';

interface Ask {
  readonly members?: MemberOptions['members'];
  readonly date?: string;
  readonly assumptions?: Partial<LoadAssumptions>;
}

function rows(tables: Tables, { members = 'organisations', date, assumptions }: Ask = {}) {
  const selection = select(buildSnapshot(tables), {
    ...EVERYTHING,
    date: date === undefined ? null : parseDate(date),
  });
  const { rows: all } = representation(
    selection,
    { ...DEFAULT_OPTIONS, members },
    { ...DEFAULT_LOAD, ...assumptions },
  );
  return new Map<string, RepresentationRow>(all.map((row) => [row.member.id, row]));
}

/** What one organisation carries by sitting in one network that meets twice a year. */
const sitting = (seats: Tables['seats'], ask: Ask = {}, body: Partial<BodyRow> = {}) =>
  rows({ bodies: [{ id: 'A', meetings: 2, ...body }], seats }, ask).get(
    ask.members === 'people' ? 'p' : 'town',
  )?.sitsIn;

describe('sits in', () => {
  it('the two bodies of the worked merger: 56–108 hours in all', () => {
    const all = rows({
      bodies: [
        { id: 'K', meetings: [2, 3] },
        { id: 'V', meetings: 2 },
      ],
      seats: [
        ...['SONet BOTNIA', 'Aksila', 'SOSTE', 'training bodies'].map((id) => ({ body: 'K', for: id })),
        ...['SONet BOTNIA', 'SeAMK', 'heads of elderly care'].map((id) => ({ body: 'V', for: id })),
      ],
    });
    const hours = [...all.values()].map((row) => row.sitsIn.hours);
    expect(hours.reduce((sum, one) => sum + (one?.min ?? NaN), 0)).toBe(56);
    expect(hours.reduce((sum, one) => sum + (one?.max ?? NaN), 0)).toBe(108);
    expect(all.get('SONet BOTNIA')?.sitsIn).toEqual({
      hours: { min: 16, max: 30 },
      meetings: { min: 4, max: 5 },
      notComputable: 0,
      rhythmUnknown: 0,
      of: 2,
    });
  });

  it('meetings times hours, preparation and travel, for each holder', () => {
    expect(sitting([{ body: 'A', for: 'town' }])?.hours).toEqual({ min: 8, max: 12 });
    expect(
      sitting([
        { body: 'A', for: 'town', person: 'p' },
        { body: 'A', for: 'town', person: 'q' },
      ])?.hours,
    ).toEqual({ min: 16, max: 24 });
    expect(sitting([{ body: 'A', for: 'town', count: [2, 3] }])?.hours).toEqual({ min: 16, max: 36 });
    expect(sitting([{ body: 'A', for: 'town', count: [2, null] }])?.hours).toEqual({ min: 16, max: null });
  });

  it('a holder once a body, whatever its roles and seats', () => {
    expect(
      sitting([
        { body: 'A', for: 'town', person: 'p', roles: ['chair', 'member'] },
        { body: 'A', for: 'town', person: 'p', roles: ['secretary'] },
      ])?.hours,
    ).toEqual({ min: 8, max: 12 });
  });

  it('from nothing where the seat is only possible', () => {
    expect(sitting([{ body: 'A', for: 'town', certainty: 'uncertain' }])?.hours).toEqual({ min: 0, max: 12 });
  });

  it("a body's own hours are its own", () => {
    expect(sitting([{ body: 'A', for: 'town' }], {}, { hoursPerMeeting: 5 })?.hours).toEqual({
      min: 14,
      max: 16,
    });
  });

  it('a seat in a project carries no meetings', () => {
    expect(sitting([{ body: 'A', for: 'town' }], {}, { type: 'project' })).toEqual({
      hours: null,
      meetings: null,
      notComputable: 0,
      rhythmUnknown: 0,
      of: 0,
    });
  });

  it('is not computable without a rhythm, and says for how many', () => {
    const load = rows({
      bodies: [{ id: 'A', meetings: 2 }, { id: 'B' }, { id: 'C', rhythms: [{ what: 'event', perYear: 3 }] }],
      seats: ['A', 'B', 'C'].map((body) => ({ body, for: 'town' })),
    }).get('town')?.sitsIn;
    expect(load).toEqual({
      hours: { min: 8, max: 12 },
      meetings: { min: 2, max: 2 },
      notComputable: 2,
      rhythmUnknown: 2,
      of: 3,
    });
    expect(sitting([{ body: 'A', for: 'town' }], {}, { meetings: undefined })?.hours).toBeNull();
  });

  it('a deputy and its principal share the meetings: of one organisation one attendance, of two any share', () => {
    const seats = (deputyFor: string): Tables['seats'] => [
      { id: 's1', body: 'A', for: 'town', person: 'p' },
      { id: 's2', body: 'A', for: deputyFor, person: 'q', roles: ['deputy'], deputyOf: 's1' },
    ];
    expect(sitting(seats('town'))?.hours).toEqual({ min: 8, max: 12 });
    expect(sitting(seats('county'))?.hours).toEqual({ min: 0, max: 12 });
    const apart = rows({ bodies: [{ id: 'A', meetings: 2 }], seats: seats('county') });
    expect(apart.get('county')?.sitsIn.hours).toEqual({ min: 0, max: 12 });
  });

  it('a deputy of nobody in particular attends anything from none to all', () => {
    expect(sitting([{ body: 'A', for: 'town', roles: ['deputy'] }])?.hours).toEqual({ min: 0, max: 12 });
  });

  it('of a person: once a body', () => {
    const seats: Tables['seats'] = [
      { body: 'A', for: 'town', person: 'p' },
      { body: 'A', for: 'county', person: 'p' },
    ];
    expect(sitting(seats, { members: 'people' })?.hours).toEqual({ min: 8, max: 12 });
  });

  it('of those in a collective: possibly, for its seat is not their own', () => {
    const load = rows({
      bodies: [{ id: 'A', meetings: 2 }],
      organisations: [{ id: 'both', collective: true, standsFor: 2 }],
      memberships: [
        { member: 'town', of: 'both' },
        { member: 'county', of: 'both' },
      ],
      seats: [{ body: 'A', for: 'both' }],
    });
    expect(load.get('town')).toMatchObject({ seats: { min: 0, max: 1 }, bodies: { min: 1, max: 1 } });
    expect(load.get('town')?.sitsIn.hours).toEqual({ min: 0, max: 12 });
  });
});

it('a collective that possibly has no members beside those named has none of its seats surely', () => {
  const all = rows({
    organisations: [{ id: 'some', collective: true, standsFor: [1, 2] }],
    memberships: [{ member: 'town', of: 'some' }],
    seats: [{ body: 'A', for: 'some', count: 2 }],
  });
  expect(all.get('some')).toMatchObject({ seats: { min: 0, max: 2 }, bodies: { min: 0, max: 1 } });
  expect(all.get('town')).toMatchObject({ seats: { min: 0, max: 2 }, bodies: { min: 1, max: 1 } });
});

describe('in a period', () => {
  // 2011–2013 are 1096 days of 365.25 a year.
  const years = 1096 / 365.25;
  const seats = (term: object): Tables['seats'] => [{ body: 'A', for: 'town', person: 'p', ...term }];

  it('the rate is multiplied by the time that falls into it', () => {
    const all = { start: '2010-01-01', end: '2014-12-31' };
    const load = sitting(seats(all), { date: '2011..2013' }, all);
    expect(load?.meetings?.min).toBeCloseTo(2 * years, 10);
    expect(load?.hours?.max).toBeCloseTo(2 * years * 6, 10);
  });

  it('surely and possibly, where only years are known', () => {
    // Surely there from the last day of 2011 to the first of 2013, possibly for all three years.
    const load = sitting(
      seats({ start: '2011', end: '2013' }),
      { date: '2010..2014' },
      { start: '2010', end: '2014' },
    );
    expect(load?.meetings?.min).toBeCloseTo((2 * (1 + 366 + 1)) / 365.25, 10);
    expect(load?.meetings?.max).toBeCloseTo(2 * years, 10);
  });

  it('a year is a date: the yearly rate', () => {
    expect(sitting(seats({ start: '2010', end: '2014' }), { date: '2012' })?.meetings).toEqual({
      min: 2,
      max: 2,
    });
  });
});

describe('convenes and hosts', () => {
  const tables: Tables = {
    bodies: [{ id: 'A', meetings: [2, 3] }, { id: 'B' }],
    convening: [
      { body: 'A', by: 'town' },
      { body: 'A', by: 'town', role: 'keeps-minutes' },
      { body: 'B', by: 'town', certainty: 'uncertain' },
      { body: 'A', by: 'county', role: 'hosts' },
    ],
  };

  it('are not counted without hours of a convenor, and say for how many', () => {
    const town = rows(tables).get('town');
    // What a meeting takes is known for neither body, how often it meets is not known for one.
    expect(town?.convenes).toEqual({
      hours: null,
      meetings: { min: 2, max: 3 },
      notComputable: 2,
      rhythmUnknown: 1,
      of: 2,
    });
    expect(town?.hosts).toEqual({ hours: null, meetings: null, notComputable: 0, rhythmUnknown: 0, of: 0 });
    expect(town?.cells).toMatchObject([
      { presence: 2, convenes: true, seats: [] },
      { presence: 1, convenes: true, seats: [] },
    ]);
    expect(town).toMatchObject({ seats: { min: 0, max: 0 }, bodies: { min: 0, max: 0 } });
  });

  it('take a convenor’s hours a meeting', () => {
    const all = rows(tables, { assumptions: { convenor: { min: 5, max: 8 } } });
    expect(all.get('town')?.convenes.hours).toEqual({ min: 10, max: 24 });
    expect(all.get('county')?.hosts.hours).toEqual({ min: 10, max: 24 });
  });
});

describe('meetings a year', () => {
  const at = (rhythms: BodyRow['rhythms'], date: string | null) => {
    const { bodies } = buildSnapshot({ bodies: [{ id: 'A', rhythms }] });
    return meetingsAt(bodies[0], date === null ? null : parseDate(date), { earliest: -1e6, latest: 1e6 });
  };

  it('are the sum of the rhythms that are meetings', () => {
    expect(at([{ what: 'meeting', perYear: 2 }], null)).toEqual({ min: 2, max: 2 });
    expect(
      at(
        [
          { what: 'meeting', perYear: [2, 3] },
          { what: 'meeting', perYear: 0.5 },
          { what: 'event', perYear: 4 },
        ],
        '2014',
      ),
    ).toEqual({ min: 2.5, max: 3.5 });
    expect(at([], '2014')).toBeNull();
    expect(at([{ what: 'meeting' }], '2014')).toBeNull();
    expect(at([{ what: 'meeting' }, { what: 'meeting', perYear: 2 }], '2014')).toEqual({ min: 2, max: null });
  });

  it('are of the time: what held before is not added to what holds now', () => {
    const changed: BodyRow['rhythms'] = [
      { what: 'meeting', perYear: 4, start: '2010-01-01', end: '2012-12-31' },
      { what: 'meeting', perYear: 2, start: '2013-01-01', end: '2016-12-31' },
    ];
    expect(at(changed, '2011')).toEqual({ min: 4, max: 4 });
    expect(at(changed, '2014')).toEqual({ min: 2, max: 2 });
    expect(at(changed, '2018')).toBeNull();
    expect(at(changed, null)).toEqual({ min: 2, max: 4 });
    expect(at(changed, '2010..2016')).toEqual({ min: 2, max: 4 });
  });

  it('that only possibly still hold are the best that is known, unless others surely do', () => {
    expect(at([{ what: 'meeting', perYear: 4, attested: ['2011'] }], '2014')).toEqual({ min: 4, max: 4 });
    expect(
      at(
        [
          { what: 'meeting', perYear: 4, attested: ['2011'] },
          { what: 'meeting', perYear: 2, attested: ['2014'] },
        ],
        '2014',
      ),
    ).toEqual({ min: 2, max: 6 });
  });
});
