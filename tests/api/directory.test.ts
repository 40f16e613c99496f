/** Lists, nodes by id, and what a filter leaves. */
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../support/snapshot-builder.ts';
import { apiOver, apiOverSnapshot, citation, dataOf, ListedCitations } from './ask.ts';

const tables = {
  version: 5,
  datasets: [
    { id: 'region', period: '2003..2018', defaultDate: '2014' },
    { id: 'congress', period: '2015..2025' },
  ],
  bodies: [
    { id: 'elders', name: 'Vanhusverkosto', start: '2007', themes: ['old'], kind: 'peer' as const },
    {
      id: 'youth',
      name: 'Nuorisoryhmä',
      start: '2012-05',
      statuses: [{ status: 'ended' as const, start: '2016' }],
      covers: ['vaasa'],
    },
    { id: 'aid', name: 'Apu-hanke', type: 'project' as const, themes: ['care'] },
    { id: 'house', name: 'House', dataset: 'congress' },
  ],
  organisations: [
    { id: 'city', name: 'Vaasa', locatedIn: ['vaasa'] },
    { id: 'idle', name: 'Aivan hiljainen' },
    { id: 'host', name: 'Isäntä' },
  ],
  people: [
    { id: 'mi', name: 'Mikko' },
    { id: 'ai', name: 'Aino' },
    { id: 'nobody', name: 'Toimeton' },
  ],
  offices: [{ id: 'planner', name: 'Suunnittelija', organisation: 'city' }],
  themes: [
    { id: 'care', name: 'Hoiva' },
    { id: 'old', name: 'Vanhukset', partOf: 'care' },
    { id: 'art', name: 'Taide' },
  ],
  places: [
    { id: 'ostrobothnia', name: 'Pohjanmaa', level: 'region' as const },
    { id: 'vaasa', name: 'Vaasa', partOf: ['ostrobothnia'] },
  ],
  programmes: [{ id: 'kaste', name: 'Kaste' }],
  seats: [
    { id: 's1', body: 'elders', person: 'mi', for: 'city', attested: ['2014-05'] },
    { id: 's2', body: 'elders', office: 'planner', for: 'city', count: 2, attested: ['2014-05'] },
    { id: 's3', body: 'youth', person: 'ai', for: 'kirkko', start: '2015', attested: ['2015'] },
    { id: 's4', body: 'aid', for: 'city', certainty: 'uncertain' as const },
    { id: 's5', body: 'house', person: 'rep', dataset: 'congress' },
  ],
  convening: [{ body: 'youth', by: 'host' }],
};
const api = apiOver(tables, {
  citations: new ListedCitations([
    citation('elders', 'minutes'),
    citation('s1', 'minutes'),
    citation('s1', 'plan', { fact: 'start' }),
    citation('house', 'register'),
  ]),
});

describe('the graph', () => {
  it('has a version and data sets', async () => {
    const fields = 'id name defaultDate period licence origin bodies seats';
    expect(await dataOf(api, `{graph{version datasets{${fields}}}}`)).toEqual({
      graph: {
        version: 5,
        datasets: [
          {
            id: 'region',
            name: 'region',
            defaultDate: '2014',
            period: '2003..2018',
            licence: null,
            origin: null,
            bodies: 3,
            seats: 4,
          },
          {
            id: 'congress',
            name: 'congress',
            defaultDate: null,
            period: '2015..2025',
            licence: null,
            origin: null,
            bodies: 1,
            seats: 1,
          },
        ],
      },
    });
  });
});

describe('a node', () => {
  it('of any kind is found by its id', async () => {
    const kinds = {
      elders: 'Network',
      aid: 'Project',
      city: 'Organisation',
      mi: 'Representative',
      planner: 'Office',
      kaste: 'Programme',
      care: 'Theme',
      vaasa: 'Place',
    };
    for (const [id, type] of Object.entries(kinds)) {
      expect(await dataOf(api, 'query($i:ID!){node(id:$i){__typename id}}', { i: id })).toEqual({
        node: { __typename: type, id },
      });
    }
  });

  it('that is not there is null, a seat too', async () => {
    expect(await dataOf(api, '{a:node(id:"nowhere"){id} b:node(id:""){id} c:node(id:"s1"){id}}')).toEqual({
      a: null,
      b: null,
      c: null,
    });
  });

  it('without seats is whole', async () => {
    expect(
      await dataOf(
        api,
        '{node(id:"nobody"){...on Representative{name seats{id} memberOf{id} citations{fact}}}}',
      ),
    ).toEqual({
      node: { name: 'Toimeton', seats: [], memberOf: [], citations: [] },
    });
  });
});

describe('seats by id', () => {
  it('come in the order asked for', async () => {
    const fields =
      'total items{id body{id} holder{__typename id} behalf onBehalfOf{id} count{min max} roles{role term{start}}';
    expect(
      await dataOf(api, `{seats(ids:["s5","s2"]){...on SeatList{${fields} planned presence}}}}`),
    ).toEqual({
      seats: {
        total: 2,
        items: [
          {
            id: 's5',
            body: { id: 'house' },
            holder: { __typename: 'Representative', id: 'rep' },
            behalf: 'UNKNOWN',
            onBehalfOf: null,
            count: { min: 1, max: 1 },
            roles: [{ role: 'MEMBER', term: null }],
            planned: false,
            presence: 'SURE',
          },
          {
            id: 's2',
            body: { id: 'elders' },
            holder: { __typename: 'Office', id: 'planner' },
            behalf: 'ORGANISATION',
            onBehalfOf: { id: 'city' },
            count: { min: 2, max: 2 },
            roles: [{ role: 'MEMBER', term: null }],
            planned: false,
            presence: 'SURE',
          },
        ],
      },
    });
  });
});

describe('a selection', () => {
  const fields =
    '...on SelectionSummary{networks projects sureBodies bodiesWithMembers organisations people sureSeats possibleSeats sources}';

  it('is of the first data set and of all time where nothing is said', async () => {
    expect(await dataOf(api, `{selection{${fields}}}`)).toEqual({
      selection: {
        networks: 2,
        projects: 1,
        sureBodies: 3,
        bodiesWithMembers: 3,
        organisations: 2,
        people: 2,
        sureSeats: 4,
        possibleSeats: 1,
        sources: 2,
      },
    });
  });

  it('at a date counts what surely and possibly is there', async () => {
    // 2014: elders surely (2007, a seat attested in May 2014); youth possibly (from May 2012, no end); aid undated.
    expect(await dataOf(api, `{selection(filter:{date:"2014"}){${fields}}}`)).toEqual({
      selection: {
        networks: 2,
        projects: 1,
        sureBodies: 1,
        bodiesWithMembers: 2,
        organisations: 1,
        people: 1,
        sureSeats: 3,
        possibleSeats: 1,
        sources: 2,
      },
    });
  });

  it('of all data sets takes the others in', async () => {
    const data = await dataOf(
      api,
      `{selection(filter:{datasets:[]}){...on SelectionSummary{networks sources}}}`,
    );
    expect(data).toEqual({ selection: { networks: 3, sources: 3 } });
  });

  it('that matches nothing is empty, not wrong', async () => {
    const data = await dataOf(api, `{selection(filter:{themes:["art"]}){${fields}}}`);
    expect(Object.values((data as { selection: object }).selection)).toEqual(Array(9).fill(0));
  });
});

describe('bodies', () => {
  const list = async (args: string) => {
    const data = await dataOf(api, `{bodies${args}{...on BodyList{total items{id}}}}`);
    const { total, items } = (data as { bodies: { total: number; items: { id: string }[] } }).bodies;
    return [total, ...items.map((item) => item.id)];
  };

  it('come by page, and say how many there are', async () => {
    expect(await list('')).toEqual([3, 'aid', 'youth', 'elders']);
    expect(await list('(page:{first:1,offset:1})')).toEqual([3, 'youth']);
    expect(await list('(page:{first:0})')).toEqual([3]);
    expect(await list('(page:{offset:99})')).toEqual([3]);
  });

  it('are filtered', async () => {
    expect(await list('(filter:{types:[PROJECT]})')).toEqual([1, 'aid']);
    expect(await list('(filter:{themes:["care"]})')).toEqual([2, 'aid', 'elders']);
    expect(await list('(filter:{places:["ostrobothnia"]})')).toEqual([1, 'youth']);
    expect(await list('(filter:{statuses:[ENDED]})')).toEqual([1, 'youth']);
    expect(await list('(filter:{statuses:[ACTIVE],statusUnknown:true})')).toEqual([2, 'aid', 'elders']);
    expect(await list('(filter:{statuses:[],statusUnknown:true})')).toEqual([2, 'aid', 'elders']);
    expect(await list('(filter:{statusUnknown:true})')).toEqual([3, 'aid', 'youth', 'elders']);
    expect(await list('(filter:{kinds:[PEER]})')).toEqual([2, 'aid', 'elders']);
    expect(await list('(filter:{bodies:["house"],datasets:["congress"]})')).toEqual([1, 'house']);
  });

  it('are sorted, unknown last in either direction', async () => {
    expect(await list('(sort:START)')).toEqual([3, 'elders', 'youth', 'aid']);
    expect(await list('(sort:START,descending:true)')).toEqual([3, 'youth', 'elders', 'aid']);
    expect(await list('(sort:SEATS,descending:true)')).toEqual([3, 'elders', 'aid', 'youth']);
    expect(await list('(sort:STATUS)')).toEqual([3, 'youth', 'aid', 'elders']);
    // aid has one member, possibly: fewer than one surely.
    expect(await list('(sort:MEMBERS)')).toEqual([3, 'aid', 'youth', 'elders']);
  });
});

describe('other lists', () => {
  const ids = async (field: string, args = '') => {
    const type = `${field[0].toUpperCase()}${field.slice(1, -1)}List`;
    const data = await dataOf(api, `{${field}${args}{...on ${type}{total items{id}}}}`);
    return (data as Record<string, { items: { id: string }[] }>)[field].items.map((item) => item.id);
  };

  it('hold those that sit in what is left, asked for with those that only convene it, or everybody', async () => {
    expect(await ids('organisations')).toEqual(['kirkko', 'city']);
    expect(await ids('organisations', '(convening:true)')).toEqual(['host', 'kirkko', 'city']);
    expect(await ids('organisations', '(filter:{date:"2014"},convening:true)')).toEqual(['host', 'city']);
    expect(await ids('organisations', '(seated:false)')).toEqual(['idle', 'host', 'kirkko', 'city']);
    expect(await ids('representatives')).toEqual(['ai', 'mi']);
    expect(await ids('representatives', '(seated:false,filter:{datasets:[]})')).toEqual([
      'ai',
      'mi',
      'rep',
      'nobody',
    ]);
    expect(await ids('offices', '(filter:{types:[PROJECT]})')).toEqual([]);
    expect(await ids('offices')).toEqual(['planner']);
    expect(await ids('programmes')).toEqual(['kaste']);
  });

  it('of themes and places stand in tree order', async () => {
    expect(await dataOf(api, '{themes{id partOf{id} parts{id}} places{id partOf{id}}}')).toEqual({
      themes: [
        { id: 'care', partOf: null, parts: [{ id: 'old' }] },
        { id: 'old', partOf: { id: 'care' }, parts: [] },
        { id: 'art', partOf: null, parts: [] },
      ],
      places: [
        { id: 'ostrobothnia', partOf: [] },
        { id: 'vaasa', partOf: [{ id: 'ostrobothnia' }] },
      ],
    });
    expect(await dataOf(api, '{themes(datasets:["congress"]){id}}')).toEqual({ themes: [] });
  });

  it('of decisions follow time and the bodies that are left', async () => {
    const snapshot = buildSnapshot(tables);
    const decision = (id: string, date: number | null, body: number) => ({
      ...snapshot.themes[0],
      id,
      name: id,
      matter: 'merge' as const,
      outcome: 'proposed' as const,
      date: date === null ? null : { earliest: date, latest: date },
      section: null,
      by: null,
      about: [{ kind: 'body' as const, index: body }],
    });
    const decisions = [
      decision('undated', null, 0),
      decision('late', 16_500, 1),
      decision('early', 16_000, 0),
    ];
    const over = apiOverSnapshot({ ...snapshot, decisions });
    const list = async (args: string) => {
      const data = await dataOf(over, `{decisions${args}{...on DecisionList{items{id}}}}`);
      return (data as { decisions: { items: { id: string }[] } }).decisions.items.map((item) => item.id);
    };
    expect(await list('')).toEqual(['early', 'late', 'undated']);
    expect(await list('(filter:{date:"2013"})')).toEqual(['early', 'undated']); // day 16,000 is in October 2013
    expect(await list('(filter:{themes:["care"]})')).toEqual(['early', 'undated']);
  });
});
