/** The API over a real Neo4j into which a small folder was imported: facts, figures and sources as they were written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi, type Api } from '../../server/api/create-api.ts';
import { graphCitations } from '../../server/api/graph-citations.ts';
import { Graph } from '../../server/graph/driver.ts';
import { compareImport } from '../../server/graph/import-compare.ts';
import { writeImport } from '../../server/graph/import-write.ts';
import { prepareGraph } from '../../server/graph/prepare.ts';
import { SnapshotStore } from '../../server/graph/snapshot-store.ts';
import { planImport } from '../../server/import/plan.ts';
import { useDatabase } from '../support/database.ts';
import { ask, dataOf } from './ask.ts';

const FOLDER = {
  'dataset.csv': 'id,name,period_start,period_end,default_date\nsmall,Pieni,2010,2015,2014\n',
  'sources.csv': 'id,name,kind,date\nminutes,Pöytäkirja,minutes,2014-08-27\n',
  'themes.csv': 'id,name\ncare,Hoiva\n',
  'organisations.csv':
    'id,name,kind,name_sv,source,locator\ntown,Seinäjoki,municipality,,minutes,§ 1\nuni,SeAMK,university,,,\n',
  'networks.csv':
    'id,name,kind,themes,start,source,locator\nk,Vanhusverkosto,peer,care,2007,minutes,§ 5\n' +
    'v,"<b>Verkosto</b> \'}) DETACH DELETE n //",working,care,,minutes,§ 6\n',
  'representatives.csv': 'id,name\naino,Aino Äärinen\n',
  'seats.csv':
    'id,body,holder,on_behalf_of,roles,attested,source,locator,certainty\n' +
    's1,k,aino,town,chair,2014-05-22,minutes,§ 5,\ns2,k,,uni,,2014-05-22,minutes,§ 5,inferred\n' +
    's3,v,aino,town,,2014-05-22,minutes,§ 6,\ns4,v,,uni,,2014-05-22,minutes,§ 6,uncertain\n',
  'citations.csv': 'of,fact,source,locator,certainty,value\nk,start,minutes,annex 1,uncertain,2006\n',
};

const database = useDatabase();
let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = new Graph(database.address);
  await prepareGraph(graph);
  const files = Object.entries(FOLDER).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const { plan, problems } = planImport(new Map(files));
  expect(problems).toEqual([]);
  await writeImport(graph, await compareImport(graph, plan!));
  api = createApi({
    snapshots: new SnapshotStore(graph),
    citations: graphCitations(graph),
    onError: (error) => {
      throw error;
    },
  });
});
afterAll(() => graph.close());

describe('over a real database', () => {
  it('the graph has a version and the data set', async () => {
    expect(await dataOf(api, '{graph{version datasets{id name defaultDate period bodies seats}}}')).toEqual({
      graph: {
        version: expect.any(Number),
        datasets: [
          { id: 'small', name: 'Pieni', defaultDate: '2014', period: '2010..2015', bodies: 2, seats: 4 },
        ],
      },
    });
  });

  it('bodies, names and seats are as written, markup and Cypher too', async () => {
    const query =
      '{bodies(filter:{date:"2014"}){...on BodyList{items{id name term{start} seats(filter:{date:"2014"}){id holder{name} ' +
      'onBehalfOf{id} roles{role} presence certainty}}}}}';
    expect(await dataOf(api, query)).toEqual({
      bodies: {
        items: [
          {
            id: 'v',
            name: "<b>Verkosto</b> '}) DETACH DELETE n //",
            term: { start: null },
            seats: [
              {
                id: 's3',
                holder: { name: 'Aino Äärinen' },
                onBehalfOf: { id: 'town' },
                roles: [{ role: 'MEMBER' }],
                presence: 'SURE',
                certainty: 'STATED',
              },
              {
                id: 's4',
                holder: null,
                onBehalfOf: { id: 'uni' },
                roles: [{ role: 'MEMBER' }],
                presence: 'POSSIBLE',
                certainty: 'UNCERTAIN',
              },
            ],
          },
          {
            id: 'k',
            name: 'Vanhusverkosto',
            term: { start: '2007' },
            seats: [
              {
                id: 's1',
                holder: { name: 'Aino Äärinen' },
                onBehalfOf: { id: 'town' },
                roles: [{ role: 'CHAIR' }],
                presence: 'SURE',
                certainty: 'STATED',
              },
              {
                id: 's2',
                holder: null,
                onBehalfOf: { id: 'uni' },
                roles: [{ role: 'MEMBER' }],
                presence: 'SURE',
                certainty: 'INFERRED',
              },
            ],
          },
        ],
      },
    });
  });

  it('overlap counts what surely and possibly is shared', async () => {
    const query =
      '{pair(a:"k",b:"v",filter:{date:"2014"}){...on PairFound{pair{shared sharedRange{min max} jaccardRange{min max} ' +
      'sharedPeople{min max} sharedMembers{node{id} presence seats}}}}}';
    expect(await dataOf(api, query)).toEqual({
      pair: {
        pair: {
          shared: 1,
          sharedRange: { min: 1, max: 2 },
          jaccardRange: { min: 0.5, max: 1 },
          sharedPeople: { min: 1, max: 1 },
          sharedMembers: [
            { node: { id: 'town' }, presence: 'SURE', seats: ['s1', 's3'] },
            { node: { id: 'uni' }, presence: 'POSSIBLE', seats: ['s2', 's4'] },
          ],
        },
      },
    });
  });

  it('facts lead to their sources, and sources to their facts', async () => {
    const query =
      '{node(id:"k"){citations{fact source{name} locator certainty value}} seats(ids:["s2"]){...on SeatList{items{' +
      'citations{locator seat{id} of{id}}}}} sources{citedFor cites{locator of{id}}} selection{...on SelectionSummary{sources}}}';
    const source = { name: 'Pöytäkirja' };
    const data = (await dataOf(api, query)) as {
      node: unknown;
      sources: { citedFor: number; cites: unknown[] }[];
    };
    expect(data).toMatchObject({
      node: {
        citations: [
          { fact: '*', source, locator: '§ 5', certainty: 'STATED', value: null },
          { fact: 'start', source, locator: 'annex 1', certainty: 'UNCERTAIN', value: '2006' },
        ],
      },
      seats: { items: [{ citations: [{ locator: '§ 5', seat: { id: 's2' }, of: { id: 'k' } }] }] },
      selection: { sources: 1 },
    });
    // town, k twice, v, and four seats.
    expect(data.sources[0].citedFor).toBe(8);
    expect(data.sources[0].cites.length).toBe(8);
  });

  it('search finds an inflected name', async () => {
    expect(await dataOf(api, '{search(text:"seinäjoen"){node{id}}}')).toEqual({
      search: [{ node: { id: 'town' } }],
    });
  });
});

describe('a database that went away', () => {
  it('is said with a code, and not with its address', async () => {
    const gone = new Graph({ ...database.address, uri: 'bolt://127.0.0.1:1' });
    const lost = createApi({ snapshots: new SnapshotStore(gone), citations: graphCitations(gone) });
    const { body } = await ask(lost, '{graph{version}}');
    await gone.close();
    expect(body.errors?.[0].extensions).toEqual({ code: 'DATABASE_AWAY' });
    expect(JSON.stringify(body)).not.toContain('127.0.0.1');
  });
});
