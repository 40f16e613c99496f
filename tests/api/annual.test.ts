/** The year of an organisation by GraphQL, on figures worked by hand. */
import { describe, expect, it } from 'vitest';
import type { Tables } from '../support/snapshot-builder.ts';
import { apiOver, dataOf } from './ask.ts';

const TABLES: Tables = {
  version: 5,
  datasets: [{ id: 'set', period: '2003..2018' }],
  bodies: [
    { id: 'board', start: '2005', meetings: 4, attested: ['2014-03-01'] },
    { id: 'forum', start: '2010', end: '2013-12-31', meetings: 2 },
    { id: 'silent', start: '2010' },
    { id: 'work', type: 'project', start: '2013', end: '2014-06-30' },
  ],
  organisations: [
    { id: 'us', kind: 'association', sector: 'association' },
    { id: 'our-unit', kind: 'unit', partOf: ['us'] },
    { id: 'town', kind: 'municipality', sector: 'municipal' },
    { id: 'village', kind: 'municipality', sector: 'municipal' },
    { id: 'odd' },
  ],
  seats: [
    { id: 'a', body: 'board', person: 'anna', for: 'us', start: '2013-01-01', end: '2014-12-31' },
    { id: 'b', body: 'forum', for: 'our-unit', start: '2010-01-01', end: '2013-12-31' },
    { id: 'c', body: 'silent', for: 'us', attested: ['2014-05-05'] },
    { id: 'd', body: 'work', for: 'us', start: '2013-05-01', end: '2014-06-30' },
    { id: 't', body: 'board', for: 'town', start: '2010-01-01', end: '2016-12-31' },
    { id: 'v', body: 'forum', for: 'village', start: '2010-01-01', end: '2013-12-31' },
    { id: 'o', body: 'board', for: 'odd', start: '2014', attested: [] },
  ],
  convening: [
    { body: 'forum', by: 'us', start: '2010-01-01', end: '2013-12-31' },
    { body: 'board', by: 'us', role: 'hosts', start: '2010-01-01', end: '2016-12-31' },
  ],
};
const api = apiOver(TABLES);

const FIGURES = `seats { min max } people organisationsMet { min max } municipalitiesMet { min max } sectorsMet { min max }
  unknownSector met { organisation { id } surely bodies { id } }
  lines { line count { min max } networks { min max } projects { min max } load { hours { min max } meetings { min max } notComputable of }
    bodies { body { id } presence seats { id } convening { role } meetings { min max } attested } }
  known { inData bodies attested rhythmKnown sitsIn seatsNamed seatsDated seats }`;

const report = async (organisation: string, year: number, of = api) => {
  const query = `query($organisation: ID!, $year: Int!) { annualReport(organisation: $organisation, year: $year) {
    __typename ... on AnnualReport { year figures { ${FIGURES} } before { ${FIGURES} }
      changes { figure before { min max } after { min max } surelyDiffers }
      events { what began surely date body { id } seat { id } } newBodies { id } goneBodies { id } version }
    ... on InputProblem { code field value } } }`;
  return ((await dataOf(of, query, { organisation, year })) as { annualReport: never }).annualReport as {
    readonly figures: Record<string, unknown> & { readonly lines: readonly Record<string, unknown>[] };
    readonly before: Record<string, unknown>;
    readonly changes: readonly { readonly figure: string; readonly surelyDiffers: boolean | null }[];
  };
};

describe('the year of an organisation', () => {
  it('has three lines with their bodies, and what it carries', async () => {
    const { figures } = await report('us', 2014);
    const [sits, convenes, hosts] = figures.lines;
    // board (4 meetings of 4 to 6 hours), silent (rhythm not known), work (a project carries no meetings).
    expect(sits).toMatchObject({
      line: 'SITS_IN',
      count: { min: 3, max: 3 },
      networks: { min: 2, max: 2 },
      projects: { min: 1, max: 1 },
      load: { hours: { min: 16, max: 24 }, meetings: { min: 4, max: 4 }, notComputable: 1, of: 2 },
    });
    expect(convenes).toMatchObject({ line: 'CONVENES', count: { min: 0, max: 0 }, bodies: [] });
    expect(hosts).toMatchObject({
      line: 'HOSTS',
      count: { min: 1, max: 1 },
      bodies: [{ body: { id: 'board' }, convening: [{ role: 'HOSTS' }], seats: [], attested: true }],
    });
  });

  it('says whom it met and how much is known', async () => {
    const { figures } = await report('us', 2014);
    expect(figures).toMatchObject({
      seats: { min: 3, max: 3 },
      people: 1,
      organisationsMet: { min: 1, max: 2 },
      municipalitiesMet: { min: 1, max: 1 },
      sectorsMet: { min: 1, max: 1 },
      unknownSector: 1,
      met: [
        { organisation: { id: 'town' }, surely: true, bodies: [{ id: 'board' }] },
        { organisation: { id: 'odd' }, surely: false, bodies: [{ id: 'board' }] },
      ],
      known: {
        inData: true,
        bodies: 3,
        attested: 1,
        rhythmKnown: 1,
        sitsIn: 3,
        seatsNamed: 1,
        seatsDated: 3,
        seats: 3,
      },
    });
  });

  it('stands beside the year before: units count, and what ended is said', async () => {
    const asked = await report('us', 2014);
    expect(asked.before).toMatchObject({ seats: { min: 3, max: 4 }, municipalitiesMet: { min: 2, max: 2 } });
    expect(asked).toMatchObject({ newBodies: [], goneBodies: [{ id: 'forum' }] });
    const of = (figure: string) => asked.changes.find((one) => one.figure === figure);
    expect(of('municipalities-met')).toMatchObject({ surelyDiffers: true });
    expect(of('organisations-met')).toMatchObject({ surelyDiffers: false });
    // One rhythm is not known in either year, so nothing sure can be said of the hours.
    expect(of('hours')).toMatchObject({ surelyDiffers: null });
    expect(asked).toMatchObject({
      events: [
        { what: 'body', began: false, surely: true, date: '2014-06-30', body: { id: 'work' }, seat: null },
        { what: 'seat', began: false, surely: true, date: '2014-06-30', seat: { id: 'd' } },
        { what: 'seat', began: false, surely: true, date: '2014-12-31', seat: { id: 'a' } },
      ],
    });
  });

  it('counts a row that stands for several bodies as one in each line, and whom it meets there as possible', async () => {
    const groups = apiOver({
      ...TABLES,
      bodies: [{ id: 'groups', standsFor: [2, 3], meetings: 2 }],
      seats: [
        { id: 'g', body: 'groups', for: 'us', attested: ['2014-05-05'] },
        { id: 'h', body: 'groups', for: 'town', attested: ['2014-05-05'] },
      ],
      convening: [{ body: 'groups', by: 'us', start: '2010-01-01', end: '2016-12-31' }],
    });
    const { figures } = await report('us', 2014, groups);
    expect(figures.lines).toMatchObject([
      { line: 'SITS_IN', count: { max: 1 }, bodies: [{ body: { id: 'groups' }, seats: [{ id: 'g' }] }] },
      { line: 'CONVENES', count: { max: 1 }, bodies: [{ body: { id: 'groups' } }] },
      { line: 'HOSTS', count: { max: 0 } },
    ]);
    expect(figures).toMatchObject({
      seats: { max: 1 },
      organisationsMet: { min: 0, max: 1 },
      met: [{ organisation: { id: 'town' }, surely: false }],
    });
  });

  it('outside all data says so: what is not surely there is unknown, never zero', async () => {
    for (const year of [1950, 2030]) {
      const { figures, changes, ...rest } = await report('us', year);
      const open = { min: 0, max: null };
      expect(figures).toMatchObject({ seats: open, organisationsMet: open, known: { inData: false } });
      for (const { count, networks, projects } of figures.lines)
        expect([count, networks, projects]).toEqual([open, open, open]);
      for (const change of changes)
        expect(change, change.figure).toMatchObject({ before: null, after: null, surelyDiffers: null });
      expect(rest).toMatchObject({ newBodies: [], goneBodies: [] });
    }
    const { changes } = await report('us', 2019);
    for (const change of changes) expect(change, change.figure).toMatchObject({ after: null });
  });

  it.each([
    ['nobody', 2014, 'unknown-id', 'organisation'],
    ['board', 2014, 'unknown-id', 'organisation'],
    ['our-unit', 2014, 'out-of-bounds', 'organisation'],
    ['us', 0, 'out-of-bounds', 'year'],
  ])('of %s in %i is answered with what is wrong', async (organisation, year, code, field) => {
    expect(await report(organisation, year)).toMatchObject({ __typename: 'InputProblem', code, field });
  });
});
