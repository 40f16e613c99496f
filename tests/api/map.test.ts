/** What the map draws. */
import { describe, expect, it } from 'vitest';
import { apiOver, dataOf } from './ask.ts';

/** everywhere sits in all four bodies; x, y and z tie them two by two; E has nobody. */
const api = apiOver({
  version: 9,
  bodies: [
    { id: 'A', themes: ['t1', 'u'], covers: ['town'], statuses: [{ status: 'active' }] },
    { id: 'B', themes: ['t'], covers: ['region'] },
    { id: 'C', themes: ['u'], covers: ['far'] },
    { id: 'D' },
    { id: 'E', type: 'project' },
  ],
  themes: [
    { id: 't', name: 'Top' },
    { id: 't1', partOf: 't' },
    { id: 'u', name: 'Under' },
  ],
  places: [{ id: 'region', level: 'region' }, { id: 'town', partOf: ['region'] }, { id: 'far' }],
  seats: [
    ...['A', 'B', 'C', 'D'].map((body) => ({ body, for: 'everywhere' })),
    { id: 'ax', body: 'A', for: 'x', roles: ['chair' as const] },
    { id: 'bx', body: 'B', for: 'x', certainty: 'uncertain' as const },
    { id: 'by', body: 'B', for: 'y' },
    { id: 'cy', body: 'C', for: 'y' },
    { id: 'dB', body: 'D', for: 'body:B' },
  ],
  convening: [
    { body: 'C', by: 'x' },
    { body: 'E', by: 'z' },
  ],
});

const map = async (args: string, fields: string): Promise<Record<string, unknown>> => {
  const data = await dataOf(api, `{map${args}{...on MapPicture{${fields}}}}`);
  return (data as { map: Record<string, unknown> }).map;
};
const range = (min: number, max = min) => ({ min, max });

describe('the map of seats', () => {
  it('has bodies and members as nodes, seats and convening as edges', async () => {
    const fields =
      'version nodes{id node{__typename} size{min max} presence status group} ' +
      'edges{id source target presence seats convenes roles shared lift q aboveChance}';
    const none = { shared: null, lift: null, q: null, aboveChance: null };
    expect(await map('', fields)).toEqual({
      version: 9,
      nodes: [
        {
          id: 'A',
          node: { __typename: 'Network' },
          size: range(2),
          presence: 'SURE',
          status: 'ACTIVE',
          group: 0,
        },
        {
          id: 'B',
          node: { __typename: 'Network' },
          size: range(2, 3),
          presence: 'SURE',
          status: null,
          group: 0,
        },
        {
          id: 'C',
          node: { __typename: 'Network' },
          size: range(2),
          presence: 'SURE',
          status: null,
          group: 1,
        },
        {
          id: 'D',
          node: { __typename: 'Network' },
          size: range(2),
          presence: 'SURE',
          status: null,
          group: null,
        },
        { id: 'E', node: { __typename: 'Project' }, size: null, presence: 'SURE', status: null, group: null },
        {
          id: 'x',
          node: { __typename: 'Organisation' },
          size: range(1, 2),
          presence: 'SURE',
          status: null,
          group: null,
        },
        {
          id: 'y',
          node: { __typename: 'Organisation' },
          size: range(2),
          presence: 'SURE',
          status: null,
          group: null,
        },
        {
          id: 'z',
          node: { __typename: 'Organisation' },
          size: range(0),
          presence: 'SURE',
          status: null,
          group: null,
        },
      ],
      edges: [
        {
          id: 'x--A',
          source: 'x',
          target: 'A',
          presence: 'SURE',
          seats: ['ax'],
          convenes: false,
          roles: ['CHAIR'],
          ...none,
        },
        {
          id: 'x--B',
          source: 'x',
          target: 'B',
          presence: 'POSSIBLE',
          seats: ['bx'],
          convenes: false,
          roles: ['MEMBER'],
          ...none,
        },
        {
          id: 'x--C',
          source: 'x',
          target: 'C',
          presence: 'SURE',
          seats: [],
          convenes: true,
          roles: [],
          ...none,
        },
        {
          id: 'y--B',
          source: 'y',
          target: 'B',
          presence: 'SURE',
          seats: ['by'],
          convenes: false,
          roles: ['MEMBER'],
          ...none,
        },
        {
          id: 'y--C',
          source: 'y',
          target: 'C',
          presence: 'SURE',
          seats: ['cy'],
          convenes: false,
          roles: ['MEMBER'],
          ...none,
        },
        {
          id: 'z--E',
          source: 'z',
          target: 'E',
          presence: 'SURE',
          seats: [],
          convenes: true,
          roles: [],
          ...none,
        },
        {
          id: 'B--D',
          source: 'B',
          target: 'D',
          presence: 'SURE',
          seats: ['dB'],
          convenes: false,
          roles: ['MEMBER'],
          ...none,
        },
      ],
    });
  });

  it('takes members of nearly everything out and names them, unless it is told not to', async () => {
    const fields = 'nodes{id} takenOut{node{id} bodies of leftOut}';
    const drawn = async (args: string) => {
      const picture = (await map(args, fields)) as { nodes: { id: string }[]; takenOut: unknown[] };
      return [picture.nodes.some((node) => node.id === 'everywhere'), picture.takenOut];
    };
    const everywhere = { node: { id: 'everywhere' }, bodies: 4, of: 4 };
    expect(await drawn('')).toEqual([false, [{ ...everywhere, leftOut: true }]]);
    expect(await drawn('(options:{})')).toEqual([false, [{ ...everywhere, leftOut: true }]]);
    expect(await drawn('(options:{leaveOutAbove:null})')).toEqual([
      true,
      [{ ...everywhere, leftOut: false }],
    ]);
  });

  it('groups bodies by the top of their first theme, or by the region of their first area', async () => {
    const fields = 'groups{node{__typename id} bodies}';
    expect(await map('', fields)).toEqual({
      groups: [
        { node: { __typename: 'Theme', id: 't' }, bodies: ['A', 'B'] },
        { node: { __typename: 'Theme', id: 'u' }, bodies: ['C'] },
      ],
    });
    expect(await map('(groupBy:AREA)', fields)).toEqual({
      groups: [
        { node: { __typename: 'Place', id: 'region' }, bodies: ['A', 'B'] },
        { node: { __typename: 'Place', id: 'far' }, bodies: ['C'] },
      ],
    });
  });

  it('keeps to a limit: bodies first, those with more members before', async () => {
    const fields = 'nodes{id} edges{id} nodesLeftOut';
    const picture = (await map('(limit:6)', fields)) as { nodes: { id: string }[]; edges: { id: string }[] };
    expect(picture).toEqual({
      nodes: ['A', 'B', 'C', 'D', 'E', 'x'].map((id) => ({ id })),
      edges: ['x--A', 'x--B', 'x--C', 'B--D'].map((id) => ({ id })),
      nodesLeftOut: 2,
    });
  });

  it('of people has people', async () => {
    const people = apiOver({
      seats: [
        { body: 'A', person: 'p' },
        { body: 'A', office: 'o' },
        { body: 'B', person: 'p' },
        { body: 'C' },
      ],
    });
    const query =
      '{map(options:{members:PEOPLE,leaveOutAbove:null}){...on MapPicture{nodes{id node{__typename}} edges{id}}}}';
    expect(await dataOf(people, query)).toEqual({
      map: {
        nodes: [
          { id: 'A', node: { __typename: 'Network' } },
          { id: 'B', node: { __typename: 'Network' } },
          { id: 'C', node: { __typename: 'Network' } },
          { id: 'p', node: { __typename: 'Representative' } },
          { id: 'o', node: { __typename: 'Office' } },
        ],
        edges: [{ id: 'p--A' }, { id: 'p--B' }, { id: 'o--A' }],
      },
    });
  });
});

describe('the map of ties', () => {
  it('is the backbone: above chance, and the spanning forest', async () => {
    const fields =
      'nodes{id} edges{id source target presence seats convenes roles shared lift q aboveChance} tiesLeftOut aboveChance forest';
    const picture = await map('(show:PROJECTION)', fields);
    expect(picture).toMatchObject({
      nodes: ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id })),
      // Of sure members other than everywhere, only y ties two bodies.
      edges: [
        {
          id: 'B--C',
          source: 'B',
          target: 'C',
          presence: 'SURE',
          seats: [],
          convenes: false,
          roles: [],
          shared: 1,
          aboveChance: false,
        },
      ],
      tiesLeftOut: 0,
      aboveChance: 0,
      forest: 1,
    });
  });

  it('leaves ties out that neither are above chance nor join anything, and counts them', async () => {
    // All four share everywhere: six ties, of which a forest keeps three.
    const picture = await map(
      '(show:PROJECTION,options:{leaveOutAbove:null})',
      'edges{id} tiesLeftOut aboveChance forest',
    );
    expect(picture).toMatchObject({ tiesLeftOut: 3, aboveChance: 0, forest: 3 });
    expect((picture.edges as unknown[]).length).toBe(3);
  });
});
