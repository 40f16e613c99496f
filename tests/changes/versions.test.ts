/** Earlier versions of the graph on a real database: kept as files, made again from what was recorded, compared. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApi, type Api } from '../../server/api/create-api.ts';
import { graphCitations } from '../../server/api/graph-citations.ts';
import { Graph } from '../../server/graph/driver.ts';
import { SnapshotStore } from '../../server/graph/snapshot-store.ts';
import { VersionFiles } from '../../server/graph/version-files.ts';
import { useDatabase } from '../support/database.ts';
import { emptyGraph, importPlan, planOf, planTexts } from '../support/graph.ts';
import { asking, type Json } from './api.ts';

const FILES = {
  'dataset.csv': 'id,name,period_start,period_end,default_date\nsmall,Pieni,2010,2015,2014\n',
  'organisations.csv': 'id,name,kind\ntown,Kaupunki,municipality\nuni,Yliopisto,university\n',
  'networks.csv': 'id,name,kind,start\nk,Kokous,peer,2007\nv,Verkosto,working,\nlone,Yksin,forum,\n',
  'representatives.csv': 'id,name\naino,Aino\nbengt,Bengt\ncilla,Cilla\n',
  'seats.csv':
    'id,body,holder,on_behalf_of,attested\ns1,k,aino,town,2014-05-22\ns2,k,bengt,uni,2014-05-22\n' +
    's3,v,aino,town,2014-05-22\ns4,v,cilla,uni,2014-05-22\ns5,lone,bengt,uni,2014-05-22\n',
};

const database = useDatabase();
let graph: Graph;
let folder: string;
beforeAll(() => {
  graph = new Graph(database.address);
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
  await emptyGraph(graph, database);
  await importPlan(graph, planOf(planTexts(FILES)));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

const apiWith = (most: number): Api => {
  const files = new VersionFiles({ folder, most });
  return createApi({
    snapshots: new SnapshotStore(graph, files),
    citations: graphCitations(graph),
    graph,
    onError: (error) => {
      throw error;
    },
  });
};

/** Seats at a date as the API tells them of the present graph: `body holder`, and who is surely there. */
async function seatsNow(api: Api, date: string): Promise<ReadonlyMap<string, boolean>> {
  const { bodies } = (await asking(
    api,
    `{bodies(filter:{date:"${date}"}){...on BodyList{items{id seats(filter:{date:"${date}"}){presence holder{id}}}}}}`,
  )) as {
    bodies: { items: { id: string; seats: { presence: string; holder: { id: string } }[] }[] };
  };
  return new Map(
    bodies.items.flatMap(({ id, seats }) =>
      seats.map(({ holder, presence }) => [`${id} ${holder.id}`, presence === 'SURE'] as const),
    ),
  );
}

const COMPARISON = `__typename ...on InputProblem{code field value} ...on DateComparison{version
  from{version date sureSeats possibleSeats} to{version date}
  bodies{change body{id name}} changed{what body{id}} others{change node{id}}
  seats{change body{id} seat{id holder{id} body{name}}} memberships{change body{id} member{id}}
  bodiesTotal changedTotal seatsTotal membershipsTotal othersTotal}`;

interface Comparison extends Json {
  readonly bodies: readonly { change: string; body: { id: string; name: string } }[];
  readonly seats: readonly { change: string; body: { id: string }; seat: { holder: { id: string } } }[];
}

const compare = async (api: Api, from: number, to: number, rest = '') =>
  (await asking(api, `{compareVersions(from:${from},to:${to}${rest}){${COMPARISON}}}`))
    .compareVersions as Comparison;

const versions = async (api: Api) =>
  (
    await asking(
      api,
      '{versions{...on VersionList{now items{number kind author reason dataset added atHand}}}}',
    )
  ).versions as { now: number; items: Json[] };

async function applied(api: Api): Promise<string> {
  const moves = [
    {
      merge: {
        bodies: ['k', 'v'],
        into: { id: 'm', name: 'Yhdessä', kind: 'PEER', meetingsMin: 4, hoursMin: 2 },
        rule: 'EVERYBODY',
      },
    },
  ];
  const { saveScenario } = (await asking(
    api,
    'mutation($input:ScenarioDraft!){saveScenario(input:$input,author:"Aino"){...on SavedScenario{scenario{id}}}}',
    { input: { name: 'Yhteen', moves, filter: { date: '2014' } } },
  )) as { saveScenario: { scenario: { id: string } } };
  const { applyScenario } = (await asking(
    api,
    `mutation($id:ID!,$input:ApplicationInput!){applyScenario(id:$id,version:1,input:$input,author:"Aino",reason:"so decided"){
      ...on AppliedScenario{change{id}}}}`,
    {
      id: saveScenario.scenario.id,
      input: {
        date: '2014-06-01',
        name: 'Yhdistetään',
        source: { name: 'Päätös', kind: 'minutes', date: '2014-05-01', locator: '§ 1' },
      },
    },
  )) as { applyScenario: { change: { id: string } } };
  return applyScenario.change.id;
}

const NOTHING = { bodiesTotal: 0, changedTotal: 0, seatsTotal: 0, membershipsTotal: 0, othersTotal: 0 };

describe('a change that was applied', () => {
  // With files, and without any: then the version before is made again from what was recorded.
  it.each([[10], [0]])(
    'is told against the version before it, and nothing once it is undone',
    async (most) => {
      const api = apiWith(most);
      const before = await seatsNow(api, '2015');
      const change = await applied(api);
      const after = await seatsNow(api, '2015');

      const found = await compare(api, 1, 2, ',fromDate:"2015",toDate:"2015"');
      expect(found).toMatchObject({ version: 2, from: { version: 1, date: '2015' }, to: { version: 2 } });
      const listed = found.seats
        .map(({ change: how, body, seat }) => `${how} ${body.id} ${seat.holder.id}`)
        .sort();
      const level = (seats: ReadonlyMap<string, boolean>, key: string) =>
        seats.has(key) ? (seats.get(key) ? 2 : 1) : 0;
      const expected = [...new Set([...before.keys(), ...after.keys()])]
        .map((key) => [key, level(after, key) - level(before, key)] as const)
        .filter(([, difference]) => difference !== 0)
        .map(([key, by]) => `${Math.abs(by) === 2 ? '' : 'POSSIBLY_'}${by > 0 ? 'NEW' : 'GONE'} ${key}`)
        .sort();
      expect(expected.length).toBeGreaterThan(4);
      expect(listed).toEqual(expected);

      // At any time: the merged body is new, the two that ended are stored otherwise, the third is as it was.
      const always = await compare(api, 1, 2);
      expect(always.bodies.map(({ change: how, body }) => [how, body.name])).toEqual([['NEW', 'Yhdessä']]);
      expect((always.changed as { body: { id: string } }[]).map(({ body }) => body.id)).toEqual(['k', 'v']);
      // The decision and its source.
      expect(always.others).toMatchObject([{ change: 'NEW' }, { change: 'NEW' }]);

      await asking(api, 'mutation($id:ID!){undoChange(id:$id,author:"Bengt"){...on Change{id}}}', {
        id: change,
      });
      expect(await compare(api, 1, 3)).toMatchObject(NOTHING);
      expect(await compare(api, 1, 3, ',fromDate:"2015",toDate:"2015"')).toMatchObject(NOTHING);
      const back = await compare(api, 2, 3);
      expect(back.bodies.map(({ change: how, body }) => [how, body.name])).toEqual([['GONE', 'Yhdessä']]);

      expect(await versions(api)).toEqual({
        now: 3,
        items: [
          {
            number: 3,
            kind: 'undo-apply-scenario',
            author: 'Bengt',
            reason: null,
            dataset: null,
            added: null,
            atHand: true,
          },
          {
            number: 2,
            kind: 'apply-scenario',
            author: 'Aino',
            reason: 'so decided',
            dataset: null,
            added: null,
            atHand: true,
          },
          {
            number: 1,
            kind: 'import',
            author: null,
            reason: null,
            dataset: 'Pieni',
            added: 14, // the set, 2 organisations, 3 networks, 3 people, 5 seats
            atHand: true,
          },
        ],
      });
      const { map } = await asking(api, '{map(version:2){...on MapPicture{version nodes{node{name}}}}}');
      expect(map).toMatchObject({ version: 2 });
      expect((map as { nodes: { node: { name: string } }[] }).nodes.map(({ node }) => node.name)).toContain(
        'Yhdessä',
      );
    },
  );
});

describe('an import', () => {
  const RENAMED = { ...FILES, 'networks.csv': FILES['networks.csv'].replace('Yksin', 'Erikseen') };

  it('is told against the version that was kept before it', async () => {
    const api = apiWith(10);
    const store = new SnapshotStore(graph, new VersionFiles({ folder, most: 10 }));
    await store.keepCurrent();
    await importPlan(graph, planOf(planTexts(RENAMED)));
    expect(await compare(api, 1, 2)).toMatchObject({
      ...NOTHING,
      changedTotal: 1,
      changed: [{ what: ['names'], body: { id: 'lone' } }],
    });
    expect(await store.at(1)).toMatchObject({ version: 1 });
  });

  it('is not told where nothing was kept, and neither is a version that never was', async () => {
    const api = apiWith(0);
    await importPlan(graph, planOf(planTexts(RENAMED)));
    expect(await compare(api, 1, 2)).toMatchObject({ code: 'not-kept', field: 'from', value: '1' });
    expect(await compare(api, 2, 9)).toMatchObject({ code: 'unknown-id', field: 'to', value: '9' });
    expect(await compare(api, 0, 2)).toMatchObject({ code: 'unknown-id', field: 'from' });
    expect((await versions(api)).items.map(({ number, atHand }) => [number, atHand])).toEqual([
      [2, true],
      [1, false],
    ]);
  });
});

describe('files of versions', () => {
  it('hold what was read, the newest of one graph, and nothing of another', async () => {
    const files = new VersionFiles({ folder, most: 2 });
    const snapshot = await new SnapshotStore(graph).current();
    for (const version of [1, 2, 3]) await files.keep('one', { ...snapshot, version });
    expect(await files.list('one')).toEqual([2, 3]);
    expect(await files.read('one', 2)).toEqual({ ...snapshot, version: 2 });
    expect(await files.read('one', 1)).toBeNull();
    expect(await files.read('other', 2)).toBeNull();
    const small = new VersionFiles({ folder, most: 9, mostBytes: 1 });
    await small.keep('one', { ...snapshot, version: 4 });
    expect(await small.list('one')).toEqual([4]);
  });
});
