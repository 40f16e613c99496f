/** Where facts stand: read on demand, at once for all that a request asks for. */
import { describe, expect, it } from 'vitest';
import type { Source } from '../../server/analysis/snapshot.ts';
import { apiOver, citation, dataOf, ListedCitations } from './ask.ts';

const source = (id: string, rest: Partial<Source> = {}): Source => ({
  id,
  version: 1,
  dataset: 0,
  name: id,
  nameFi: null,
  nameSv: null,
  nameEn: null,
  aliases: [],
  formerNames: [],
  certainty: null,
  kind: null,
  date: null,
  period: null,
  publisher: null,
  address: null,
  language: null,
  ...rest,
});

const tables = {
  bodies: [
    { id: 'a', name: 'Äiti' },
    { id: 'b', name: 'Beta' },
  ],
  organisations: [{ id: 'town' }],
  seats: [
    { id: 's1', body: 'a', for: 'town' },
    { id: 's2', body: 'b', for: 'town' },
  ],
  sources: [
    source('plan'),
    source('minutes', { kind: 'minutes', date: { earliest: 16_237, latest: 16_237 }, language: 'fi' }),
  ],
};
const rows = [
  citation('a', 'plan', { fact: 'start', locator: '10', certainty: 'inferred', value: '2006' }),
  citation('a', 'minutes', {
    fact: 'start',
    locator: '§ 5',
    quote: 'vuodesta 2007',
    checkedBy: 'A',
    checkedAt: '2024-03',
  }),
  citation('a', 'minutes', { locator: '§ 2' }),
  citation('a', 'plan', {
    fact: 'convening',
    target: 'town',
    locator: '9',
    certainty: 'uncertain',
    note: 'asked',
  }),
  citation('s1', 'plan', { locator: '9' }),
  citation('s2', 'plan', { locator: '9' }),
];
const overRows = () => {
  const citations = new ListedCitations(rows);
  return { citations, api: apiOver(tables, { citations }) };
};

describe('citations of a node', () => {
  it('come whole-node ones first, then by fact, source and place', async () => {
    const { api } = overRows();
    const fields =
      'fact target{id} of{id} seat{id} source{id} locator certainty value quote note checkedBy checkedAt';
    const nothing = {
      target: null,
      of: { id: 'a' },
      seat: null,
      value: null,
      quote: null,
      note: null,
      checkedBy: null,
      checkedAt: null,
    };
    expect(await dataOf(api, `{node(id:"a"){citations{${fields}}}}`)).toEqual({
      node: {
        citations: [
          { ...nothing, fact: '*', source: { id: 'minutes' }, locator: '§ 2', certainty: 'STATED' },
          {
            ...nothing,
            fact: 'convening',
            target: { id: 'town' },
            source: { id: 'plan' },
            locator: '9',
            certainty: 'UNCERTAIN',
            note: 'asked',
          },
          {
            ...nothing,
            fact: 'start',
            source: { id: 'minutes' },
            locator: '§ 5',
            certainty: 'STATED',
            quote: 'vuodesta 2007',
            checkedBy: 'A',
            checkedAt: '2024-03',
          },
          {
            ...nothing,
            fact: 'start',
            source: { id: 'plan' },
            locator: '10',
            certainty: 'INFERRED',
            value: '2006',
          },
        ],
      },
    });
  });

  it('are read once for all nodes and seats of a level', async () => {
    const { api, citations } = overRows();
    await dataOf(api, '{bodies{...on BodyList{items{citations{fact} seats{citations{locator}}}}}}');
    expect(citations.reads.map((ids) => [...ids].sort())).toEqual([['a', 'b', 's1', 's2']]);
  });

  it('of one that nobody cites are none', async () => {
    const { api } = overRows();
    expect(await dataOf(api, '{node(id:"town"){citations{fact}}}')).toEqual({ node: { citations: [] } });
  });
});

describe('citations of a seat', () => {
  it('name the seat, and the body it is in', async () => {
    const { api } = overRows();
    const query = '{seats(ids:["s1"]){...on SeatList{items{citations{fact of{id} seat{id} locator}}}}}';
    expect(await dataOf(api, query)).toEqual({
      seats: { items: [{ citations: [{ fact: '*', of: { id: 'a' }, seat: { id: 's1' }, locator: '9' }] }] },
    });
  });
});

describe('a source', () => {
  it('says how many facts it is cited for, and which, as a reader of it meets them', async () => {
    const { api } = overRows();
    const query =
      '{sources{id kind date language citedFor cites(page:{first:4}){locator of{name} seat{id} fact}} ' +
      'node(id:"plan"){...on Source{cites(page:{offset:2}){fact}}}}';
    expect(await dataOf(api, query)).toEqual({
      sources: [
        {
          id: 'minutes',
          kind: 'minutes',
          date: '2014-06-16',
          language: 'fi',
          citedFor: 2,
          cites: [
            { locator: '§ 2', of: { name: 'Äiti' }, seat: null, fact: '*' },
            { locator: '§ 5', of: { name: 'Äiti' }, seat: null, fact: 'start' },
          ],
        },
        {
          id: 'plan',
          kind: null,
          date: null,
          language: null,
          citedFor: 4,
          cites: [
            { locator: '9', of: { name: 'Beta' }, seat: { id: 's2' }, fact: '*' },
            { locator: '9', of: { name: 'Äiti' }, seat: { id: 's1' }, fact: '*' },
            { locator: '9', of: { name: 'Äiti' }, seat: null, fact: 'convening' },
            { locator: '10', of: { name: 'Äiti' }, seat: null, fact: 'start' },
          ],
        },
      ],
      node: { cites: [{ fact: 'convening' }, { fact: 'start' }] },
    });
  });
});
