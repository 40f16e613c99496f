/** Networks and projects: facts, seats in order, terms, phases, and what no source says. */
import { describe, expect, it } from 'vitest';
import { apiOver, dataOf } from './ask.ts';

const api = apiOver({
  datasets: [{ id: 'set', period: '2003..2018' }],
  bodies: [
    {
      id: 'full',
      start: '2007',
      kind: 'peer',
      mandate: 'shares',
      scope: 'regional',
      hoursPerMeeting: [2, 3],
      declaredSeats: [8, null],
      termYears: 2,
      themes: ['t'],
      covers: ['p'],
      attested: ['2011'],
      statuses: [
        { status: 'active', start: '2007', end: '2012' },
        { status: 'under-review', start: '2014-08' },
      ],
      rhythms: [
        { what: 'meeting', perYear: [2, 3] },
        { what: 'event', perYear: 0.5 },
      ],
    },
    { id: 'bare' },
    { id: 'project', type: 'project', partOf: 'bare' },
  ],
  offices: [{ id: 'planner', name: 'Planner' }],
  people: [
    { id: 'zoe', name: 'Zoe' },
    { id: 'ake', name: 'Åke' },
  ],
  seats: [
    { id: 's1', body: 'full', for: 'town' },
    { id: 's2', body: 'full', person: 'ake', for: 'town', start: '2011', end: '2012', roles: ['member'] },
    { id: 's3', body: 'full', person: 'zoe', roles: ['member', 'secretary'], for: 'personal' },
    {
      id: 's4',
      body: 'full',
      office: 'planner',
      for: 'body:bare',
      roles: ['chair', 'member'],
      roleTerms: [{ role: 'chair', start: '2012' }, { role: 'member' }],
    },
    { id: 's5', body: 'full', count: [2, null], planned: true, for: 'town' },
    { id: 's6', body: 'full', person: 'zoe', roles: ['deputy'], deputyOf: 's2' },
  ],
  steering: [
    { network: 'bare', steers: 'project' },
    { network: 'bare', steers: 'full' },
  ],
  reporting: [{ network: 'full', to: 'bare' }],
  succession: [
    { successor: 'full', predecessor: 'bare', kind: 'replaced', date: '2007', stage: 'done' },
    { successor: 'project', predecessor: 'full', kind: 'merged', stage: 'proposed' },
  ],
  convening: [{ body: 'full', by: 'town', role: 'coordinates', start: '2010' }],
});

const network = async (id: string, fields: string) =>
  (
    (await dataOf(api, `query($i:ID!){node(id:$i){...on Network{${fields}}}}`, { i: id })) as {
      node: unknown;
    }
  ).node;

describe('a network', () => {
  it('gives its facts, null where they are not known', async () => {
    const fields =
      'type kind scope mandate statutory purpose hoursPerMeeting{min max} declaredSeats{min max} termYears ' +
      'standsFor{min} selfGoverningSince rhythms{what perYear{min max} words} themes{id} covers{id} partOf{id}';
    expect(await network('full', fields)).toEqual({
      type: 'NETWORK',
      kind: 'PEER',
      scope: 'REGIONAL',
      mandate: 'SHARES',
      statutory: null,
      purpose: null,
      hoursPerMeeting: { min: 2, max: 3 },
      declaredSeats: { min: 8, max: null },
      termYears: 2,
      standsFor: null,
      selfGoverningSince: null,
      rhythms: [
        { what: 'MEETING', perYear: { min: 2, max: 3 }, words: null },
        { what: 'EVENT', perYear: { min: 0.5, max: 0.5 }, words: null },
      ],
      themes: [{ id: 't' }],
      covers: [{ id: 'p' }],
      partOf: null,
    });
  });

  it('has seats: chairs first, then by holder, unnamed ones last', async () => {
    const seat =
      '{id behalf onBehalfOf{id} count{min max} planned roles{role term{start possibleTo}} deputyOf{id}}';
    const { seats } = (await network('full', `seats${seat}`)) as { seats: Record<string, unknown>[] };
    expect(seats.map((one) => one.id)).toEqual(['s4', 's3', 's2', 's1', 's5', 's6']);
    expect(seats[0]).toEqual({
      id: 's4',
      behalf: 'BODY',
      onBehalfOf: { id: 'bare' },
      count: { min: 1, max: 1 },
      planned: false,
      roles: [
        { role: 'CHAIR', term: { start: '2012', possibleTo: '2018-12-31' } },
        { role: 'MEMBER', term: { start: null, possibleTo: '2018-12-31' } },
      ],
      deputyOf: null,
    });
    expect(seats[1]).toMatchObject({ behalf: 'PERSONAL', onBehalfOf: null });
    expect(seats[4]).toMatchObject({ count: { min: 2, max: null }, planned: true });
    expect(seats[5]).toMatchObject({ deputyOf: { id: 's2' } });
  });

  it('has those seats that a filter leaves, each as surely as it is there', async () => {
    const at = async (date: string) => {
      const { seats } = (await network('full', `seats(filter:{date:"${date}"}){id presence}`)) as {
        seats: { id: string; presence: string }[];
      };
      return Object.fromEntries(seats.map((seat) => [seat.id, seat.presence]));
    };
    // s2 runs from 2011 to 2012: surely there at the turn of the two years, possibly in 2011, not in 2014.
    expect((await at('2012-01')).s2).toBe('SURE');
    expect((await at('2011-06')).s2).toBe('POSSIBLE');
    expect((await at('2014')).s2).toBeUndefined();
    expect((await at('2014')).s1).toBe('POSSIBLE');
  });

  it('counts its members, sure to possible; null where nobody is known', async () => {
    const members = 'organisations:members{min max} people:members(options:{members:PEOPLE}){min max}';
    expect(await network('full', members)).toEqual({
      organisations: { min: 2, max: 2 }, // town and the body bare; a planned seat of town adds nobody
      people: { min: 3, max: 3 },
    });
    expect(await network('bare', members)).toEqual({ organisations: null, people: null });
  });

  it('has a term with what surely and possibly follows from it', async () => {
    const term = 'term{start end attested sureFrom sureTo possibleFrom possibleTo}';
    expect(await network('full', term)).toEqual({
      term: {
        start: '2007',
        end: null,
        attested: ['2011'],
        sureFrom: '2007-12-31',
        sureTo: '2011-01-01',
        possibleFrom: '2007-01-01',
        possibleTo: '2018-12-31',
      },
    });
    expect(await network('bare', term)).toEqual({
      term: {
        start: null,
        end: null,
        attested: [],
        sureFrom: null,
        sureTo: null,
        possibleFrom: '2003-01-01',
        possibleTo: '2018-12-31',
      },
    });
  });

  it('is in a phase of life at a date', async () => {
    const at = (date: string) => `a${date.replaceAll('-', '')}:statusAt(date:"${date}")`;
    expect(await network('full', `statusAt ${at('2010')} ${at('2013')} ${at('2014-09')}`)).toEqual({
      statusAt: 'UNDER_REVIEW',
      a2010: 'ACTIVE',
      a2013: null,
      a201409: 'UNDER_REVIEW', // from August 2014 on, and nothing says that it ended
    });
    expect(await network('bare', 'statusAt')).toEqual({ statusAt: null });
  });

  it('stands in lines of command, belonging and succession', async () => {
    const fields =
      'steers{__typename id} steeredBy{id} reportsTo{id} parts{id} convening{by{id} role term{start} certainty} ' +
      'successors{successor{id} kind date stage} predecessors{predecessor{id} kind date stage}';
    expect(await network('full', fields)).toEqual({
      steers: [],
      steeredBy: [{ id: 'bare' }],
      reportsTo: [{ id: 'bare' }],
      parts: [],
      convening: [{ by: { id: 'town' }, role: 'COORDINATES', term: { start: '2010' }, certainty: null }],
      successors: [{ successor: { id: 'project' }, kind: 'MERGED', date: null, stage: 'PROPOSED' }],
      predecessors: [{ predecessor: { id: 'bare' }, kind: 'REPLACED', date: '2007', stage: 'DONE' }],
    });
    expect(await network('bare', 'steers{__typename id} parts{id}')).toEqual({
      steers: [
        { __typename: 'Project', id: 'project' },
        { __typename: 'Network', id: 'full' },
      ],
      parts: [{ id: 'project' }],
    });
  });
});

describe('a body that acts elsewhere', () => {
  const decision = {
    ...{ version: 1, dataset: 0, nameFi: null, nameSv: null, nameEn: null, aliases: [], formerNames: [] },
    ...{ id: 'd', name: 'To merge', certainty: null, date: null, section: '§ 5' },
    matter: 'merge' as const,
    outcome: 'postponed' as const,
    by: { kind: 'body' as const, index: 0 },
    about: [
      { kind: 'body' as const, index: 1 },
      { kind: 'organisation' as const, index: 0 },
    ],
  };
  const acting = apiOver({
    bodies: [{ id: 'board' }, { id: 'group' }],
    organisations: [{ id: 'town' }],
    seats: [{ id: 's', body: 'group', for: 'body:board', start: '2014', end: '2014' }],
    convening: [{ body: 'group', by: 'body:board', role: 'keeps-minutes', start: '2010', end: '2012' }],
    decisions: [decision],
  });

  it('sits there, convenes there, and decides', async () => {
    const fields =
      'represented{id body{id}} convenes{body{id} role} decided{id outcome by{id} about{id}} decisions{id}';
    expect(await dataOf(acting, `{node(id:"board"){...on Body{${fields}}}}`)).toEqual({
      node: {
        represented: [{ id: 's', body: { id: 'group' } }],
        convenes: [{ body: { id: 'group' }, role: 'KEEPS_MINUTES' }],
        decided: [
          { id: 'd', outcome: 'POSTPONED', by: { id: 'board' }, about: [{ id: 'group' }, { id: 'town' }] },
        ],
        decisions: [],
      },
    });
    expect(
      await dataOf(
        acting,
        '{node(id:"board"){...on Body{represented(filter:{date:"2016"}){id} convenes(filter:{date:"2016"}){role}}}}',
      ),
    ).toEqual({ node: { represented: [], convenes: [] } });
    expect(
      await dataOf(
        acting,
        '{g:node(id:"group"){...on Body{decisions{id}}} t:node(id:"town"){...on Organisation{decisions{id} decided{id}}}}',
      ),
    ).toEqual({ g: { decisions: [{ id: 'd' }] }, t: { decisions: [{ id: 'd' }], decided: [] } });
  });
});

describe('what no source says', () => {
  const unknowns = async (id: string) => {
    const query = 'query($i:ID!){node(id:$i){...on Body{unknowns{what count of}}}}';
    const data = (await dataOf(api, query, { i: id })) as {
      node: { unknowns: { what: string; count: number | null; of: number | null }[] };
    };
    return data.node.unknowns.map(({ what, count, of }) =>
      count === null ? what : `${what} ${count}/${of}`,
    );
  };

  it('is counted where it can be', async () => {
    expect(await unknowns('full')).toEqual(['people 2/6', 'terms 5/6']);
  });

  it('is everything of a body with a name alone', async () => {
    expect(await unknowns('bare')).toEqual([
      'start',
      'status',
      'rhythm',
      'hours',
      'mandate',
      'convenor',
      'members',
      'declared-seats',
      'themes',
      'places',
    ]);
  });

  it('of a project leaves out what projects do not have', async () => {
    const of = await unknowns('project');
    expect(of).toContain('start');
    expect(of.filter((what) => ['rhythm', 'hours', 'mandate'].includes(what))).toEqual([]);
  });
});
