/** Representation by GraphQL: who sits where, what they carry, what hangs on them. */
import { describe, expect, it } from 'vitest';
import { apiOver, dataOf } from './ask.ts';

/** A meets 2 to 3 times a year for as long as usual, B 4 times for 1 hour, of C nobody says how often. */
const api = apiOver({
  version: 2,
  bodies: [
    { id: 'A', meetings: [2, 3] },
    { id: 'B', meetings: 4, hoursPerMeeting: 1 },
    { id: 'C' },
    { id: 'D' },
  ],
  organisations: [
    { id: 'city', name: 'Vaasa', sector: 'municipal' },
    { id: 'uni', name: 'Åbo', sector: 'education-and-research' },
    { id: 'host', name: 'Aksila' },
  ],
  seats: [
    { id: 'a1', body: 'A', for: 'city', person: 'pia', roles: ['chair', 'member'] },
    { id: 'a2', body: 'A', for: 'uni', person: 'leo' },
    { id: 'b1', body: 'B', for: 'city', person: 'pia' },
    { id: 'b2', body: 'B', for: 'city', person: 'kai' },
    { id: 'c1', body: 'C', for: 'city', certainty: 'uncertain' },
    { id: 'c2', body: 'C', for: 'uni', person: 'leo' },
  ],
  convening: [
    { body: 'D', by: 'host' },
    { body: 'A', by: 'city', role: 'hosts' },
  ],
});

const of = async (args: string, fields: string): Promise<Record<string, unknown>> => {
  const data = await dataOf(api, `{representation${args}{...on Representation{${fields}}}}`);
  return (data as { representation: Record<string, unknown> }).representation;
};
const range = (min: number, max: number | null = min) => ({ min, max });

describe('representation', () => {
  it('is a row for everybody who sits or convenes', async () => {
    const load = '{hours{min max} meetings{min max} notComputable of}';
    const fields =
      `total version rows{node{id} seats{min max} bodies{min max} chairs connects people sitsIn${load} convenes${load} ` +
      'holdsAlone{a{id} b{id} sure} cells{presence roles convenes seats}}';
    expect(await of('', fields)).toEqual({
      total: 3,
      version: 2,
      rows: [
        {
          node: { id: 'city' },
          seats: range(3, 4),
          bodies: range(2, 3),
          chairs: 1,
          connects: 1,
          people: 2,
          // A: 2 to 3 meetings of 4 to 6 hours for one; B: 4 meetings of 3 to 4 hours for each of two.
          sitsIn: { hours: range(8 + 24, 18 + 32), meetings: range(2 + 8, 3 + 8), notComputable: 1, of: 3 },
          convenes: { hours: null, meetings: null, notComputable: 0, of: 0 },
          holdsAlone: [],
          cells: expect.arrayContaining([
            { presence: 'SURE', roles: ['CHAIR', 'MEMBER'], convenes: true, seats: ['a1'] },
            { presence: 'SURE', roles: ['MEMBER'], convenes: false, seats: ['b1', 'b2'] },
            { presence: 'POSSIBLE', roles: ['MEMBER'], convenes: false, seats: ['c1'] },
          ]),
        },
        {
          node: { id: 'uni' },
          seats: range(2),
          bodies: range(2),
          chairs: 0,
          connects: 1,
          people: 1,
          sitsIn: { hours: range(8, 18), meetings: range(2, 3), notComputable: 1, of: 2 },
          convenes: { hours: null, meetings: null, notComputable: 0, of: 0 },
          // city sits in all three bodies that have a member and uni in two of them: both are left out for this.
          holdsAlone: [],
          cells: expect.arrayContaining([
            { presence: 'SURE', roles: ['MEMBER'], convenes: false, seats: ['a2'] },
            { presence: 'SURE', roles: ['MEMBER'], convenes: false, seats: ['c2'] },
          ]),
        },
        {
          node: { id: 'host' },
          seats: range(0),
          bodies: range(0),
          chairs: 0,
          connects: 0,
          people: 0,
          sitsIn: { hours: null, meetings: null, notComputable: 0, of: 0 },
          convenes: { hours: null, meetings: null, notComputable: 1, of: 1 },
          holdsAlone: [],
          cells: [{ presence: 'SURE', roles: [], convenes: true, seats: [] }],
        },
      ],
    });
  });

  it('has the bodies as columns, those that are only convened last', async () => {
    const { columns, rows } = (await of(
      '(sort:BLOCKS)',
      'columns{body{id} size{min max}} rows{cells{column seats}}',
    )) as {
      columns: { body: { id: string }; size: unknown }[];
      rows: { cells: { column: number; seats: string[] }[] }[];
    };
    expect(columns.map(({ body }) => body.id).sort()).toEqual(['A', 'B', 'C', 'D']);
    expect(columns.at(-1)).toEqual({ body: { id: 'D' }, size: null });
    for (const { cells } of rows) {
      for (const { column, seats } of cells)
        for (const seat of seats) expect(columns[column].body.id.toLowerCase()).toBe(seat[0]);
    }
  });

  it('of people tells what hangs on one', async () => {
    const fields =
      'total rows{node{id} seats{min max} people} hangOnOne{a{id} b{id} through{id} sure} namedBodies bodiesWithSeats unnamedSeats{min max}';
    expect(await of('(options:{members:PEOPLE},sort:NAME)', fields)).toEqual({
      total: 3,
      rows: [
        { node: { id: 'kai' }, seats: range(1), people: null },
        { node: { id: 'leo' }, seats: range(2), people: null },
        { node: { id: 'pia' }, seats: range(2), people: null },
      ],
      // pia and leo sit in two of three bodies each, which is more than half: of nearly everything.
      hangOnOne: [],
      namedBodies: 2,
      bodiesWithSeats: 3,
      unnamedSeats: range(0, 1),
    });
    expect(
      await of('(options:{members:PEOPLE,leaveOutAbove:1})', 'hangOnOne{a{id} b{id} through{id} sure}'),
    ).toEqual({
      hangOnOne: [
        { a: { id: 'A' }, b: { id: 'B' }, through: { id: 'pia' }, sure: true },
        { a: { id: 'A' }, b: { id: 'C' }, through: { id: 'leo' }, sure: false },
      ],
    });
  });

  it('says how evenly seats are spread', async () => {
    // Sure seats: city 3, uni 2 of 5.
    const { concentration } = (await of(
      '',
      'concentration{population seats hhi blau gini sectors{sector seats share}}',
    )) as { concentration: Record<string, unknown> };
    expect(concentration).toEqual({
      population: 2,
      seats: 5,
      hhi: expect.closeTo((9 + 4) / 25, 12),
      blau: expect.closeTo(1 - 13 / 25, 12),
      gini: expect.closeTo(0.1, 12), // |3 − 2| twice over 2 · 2² · 2.5
      sectors: [
        { sector: 'MUNICIPAL', seats: 3, share: 0.6 },
        { sector: 'EDUCATION_AND_RESEARCH', seats: 2, share: 0.4 },
      ],
    });
  });

  it('is computed with the assumptions given, and says which', async () => {
    const args = '(assumptions:{hoursMin:1,hoursMax:1,travelMin:0,travelMax:0,convenorMax:5})';
    const { rows, assumptions } = (await of(
      args,
      'rows{node{id} sitsIn{hours{min max}}} assumptions{hours{min max} preparation{min max} travel{min max} convenor{min max}}',
    )) as { rows: unknown[]; assumptions: unknown };
    expect(assumptions).toEqual({
      hours: range(1),
      preparation: range(1),
      travel: range(0),
      convenor: range(5),
    });
    // A: 2 to 3 meetings × 2; B: 4 meetings × 2 for each of two.
    expect(rows[0]).toEqual({ node: { id: 'city' }, sitsIn: { hours: range(4 + 16, 6 + 16) } });
    expect((await of('', 'assumptions{hours{min max} convenor{min}}')).assumptions).toEqual({
      hours: range(2, 3),
      convenor: null,
    });
  });

  it.each([
    ['SEATS', ['city', 'uni', 'host']],
    ['BODIES', ['city', 'uni', 'host']],
    ['LOAD', ['city', 'uni', 'host']],
    ['CONNECTS', ['city', 'uni', 'host']],
    ['NAME', ['host', 'city', 'uni']],
  ])('is in order of %s', async (sort, expected) => {
    const { rows } = (await of(`(sort:${sort})`, 'rows{node{id}}')) as { rows: { node: { id: string } }[] };
    expect(rows.map(({ node }) => node.id)).toEqual(expected);
  });

  it('comes by page', async () => {
    expect(await of('(page:{first:1,offset:1})', 'total rows{node{id}}')).toEqual({
      total: 3,
      rows: [{ node: { id: 'uni' } }],
    });
  });

  it('of nothing is empty, and no figure is zero that is not known', async () => {
    const nothing = await of(
      '(filter:{date:"1800"})',
      'total rows{node{id}} concentration{population hhi blau gini}',
    );
    expect(nothing).toEqual({
      total: 0,
      rows: [],
      concentration: { population: 0, hhi: null, blau: null, gini: null },
    });
  });
});
