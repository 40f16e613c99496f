/** An import against what stands: new, changed, untouched, changed by hand, missing. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Graph } from '../../server/graph/driver.ts';
import { changesNothing, compareImport } from '../../server/graph/import-compare.ts';
import { writeImport } from '../../server/graph/import-write.ts';
import { readSnapshot } from '../../server/graph/snapshot.ts';
import { useDatabase } from '../support/database.ts';
import {
  emptyGraph,
  expectNoViolations,
  importFolder,
  importPlan,
  planOf,
  planTexts,
  SAMPLE,
} from '../support/graph.ts';

const database = useDatabase();
let graph: Graph;
beforeAll(() => {
  graph = new Graph(database.address);
});
beforeEach(() => emptyGraph(graph, database));
afterEach(() => expectNoViolations(graph));
afterAll(() => graph.close());

const FILES = {
  'dataset.csv': 'id,name,period_start,period_end\nset,Set,2010,2020\n',
  'sources.csv': 'id,name\ndoc,Document\n',
  'themes.csv': 'id,name\nage,Age\nchildren,Children\n',
  'organisations.csv': 'id,name,kind\norg,Org,company\nother,Other,company\n',
  'networks.csv': 'id,name,kind,purpose,themes,source\nnet,Net,forum,To talk,age;children,doc\n',
  'representatives.csv': 'id,name\naino,Aino\nbengt,Bengt\n',
  'seats.csv':
    'id,body,holder,on_behalf_of,roles\nseat,net,aino,org,chair@2011/2012;member\nseat-2,net,,other,\n',
  'statuses.csv': 'of,status,start\nnet,active,2010\nnet,ended,2019\n',
  'convening.csv': 'body,by,role\nnet,org,convenes\n',
};

const importFiles = (files: Record<string, string>) => importPlan(graph, planOf(planTexts(files)));

/** Everything in the database but what marks runs and order. */
async function everything() {
  const nodes = await database.query(
    'MATCH (n) WHERE NOT n:Import AND NOT n:Graph AND NOT n:Schema RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id, n.key',
  );
  const relations = await database.query(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, coalesce(a.id, a.key) AS from, coalesce(b.id, b.key) AS to, properties(r) AS properties ORDER BY type, from, to, r.key',
  );
  return { nodes, relations };
}

function count(counts: readonly { kind: string }[], kind: string) {
  return counts.find((one) => one.kind === kind);
}

describe('importing', () => {
  it('a sample of everything, and again: the second time nothing changes', async () => {
    const first = await importFolder(graph, SAMPLE);
    expect(first.written).toEqual({ version: 1, transactions: 1 });
    expect(first.counts.every(({ changed, untouched, byHand }) => changed + untouched + byHand === 0)).toBe(
      true,
    );
    const before = await everything();
    const second = await importFolder(graph, SAMPLE);
    expect(changesNothing(second)).toBe(true);
    expect(second.written).toEqual({ version: 1, transactions: 0 });
    expect(
      second.counts.every(({ added, changed, byHand, missing }) => added + changed + byHand + missing === 0),
    ).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it('rows in another order, or other rows beside them, changes nothing of them', async () => {
    await importFiles(FILES);
    const turned = {
      ...FILES,
      'statuses.csv': 'of,status,start\nnet,ended,2019\nnet,active,2010\n',
      'organisations.csv': 'id,name,kind\nnew,New,company\nother,Other,company\norg,Org,company\n',
    };
    const { counts } = await importFiles(turned);
    expect(count(counts, 'statuses')).toMatchObject({ untouched: 2, changed: 0, added: 0 });
    expect(count(counts, 'organisation')).toMatchObject({ untouched: 2, changed: 0, added: 1 });
  });

  it('a changed row changes its node, its relations and its parts, and raises the versions', async () => {
    await importFiles(FILES);
    const changed = {
      ...FILES,
      'networks.csv': 'id,name,kind,purpose,themes,source\nnet,Net,club,,children,doc\n',
      'seats.csv':
        'id,body,holder,on_behalf_of,roles\nseat,net,bengt,other,vice-chair@2013/\nseat-2,net,,other,\n',
      'statuses.csv': 'of,status,start\nnet,active,2011\nnet,ended,2019\n',
      'convening.csv': 'body,by,role,start\nnet,org,convenes,2012\n',
    };
    const { counts, relinked, written } = await importFiles(changed);
    expect(written.version).toBe(2);
    expect([...relinked].sort()).toEqual(['net', 'seat']);
    for (const kind of ['network', 'seat', 'statuses', 'convening'])
      expect(count(counts, kind)).toMatchObject({ changed: 1, byHand: 0 });
    const snapshot = await readSnapshot(graph);
    expect(snapshot.version).toBe(2);
    expect(snapshot.bodies[0]).toMatchObject({ version: 2, kind: 'club', purpose: null });
    expect(snapshot.bodies[0].themes.map((theme) => snapshot.themes[theme].id)).toEqual(['children']);
    expect(snapshot.bodies[0].statuses.map(({ status, term }) => [status, term.start?.earliest])).toEqual([
      ['active', Date.UTC(2011, 0) / 86_400_000],
      ['ended', Date.UTC(2019, 0) / 86_400_000],
    ]);
    const seat = snapshot.seats.ids.indexOf('seat');
    expect(snapshot.representatives[snapshot.seats.holder[seat]].id).toBe('bengt');
    expect(snapshot.organisations[snapshot.seats.behalf[seat]].id).toBe('other');
    expect(snapshot.seats.roleTerms.get(seat)).toMatchObject([{ role: 'vice-chair' }]);
    expect(snapshot.convening).toHaveLength(1);
    expect(changesNothing(await importFiles(changed))).toBe(true);
  });

  it('a changed property leaves the relations of its node alone', async () => {
    await importFiles(FILES);
    const ids = () =>
      database.query('MATCH (:Network)-[r:CONCERNS]->() RETURN elementId(r) AS id ORDER BY id');
    const before = await ids();
    const changed = FILES['networks.csv'].replace('To talk', 'To meet');
    const { relinked, counts } = await importFiles({ ...FILES, 'networks.csv': changed });
    expect([count(counts, 'network'), relinked.size]).toMatchObject([{ changed: 1 }, 0]);
    expect(await ids()).toEqual(before);
    expect((await readSnapshot(graph)).bodies[0].purpose).toBe('To meet');
  });

  it.each([
    ['a property', "MATCH (n:Network {id: 'net'}) SET n.name = 'By hand'", 'net'],
    ['a property taken away', "MATCH (n:Network {id: 'net'}) REMOVE n.purpose", 'net'],
    ['a holder taken away', "MATCH (n:Seat {id: 'seat'})<-[r:HOLDS]-() DELETE r", 'seat'],
    [
      'a relation of a list',
      "MATCH (:Network {id: 'net'})-[r:CONCERNS]->(:Theme {id: 'age'}) DELETE r",
      'net',
    ],
    ['a term of a role', "MATCH (:Seat {id: 'seat'})-->(p:RoleTerm) SET p.start = '2010'", 'seat'],
    ['a phase', "MATCH (p:Phase {status: 'active'}) SET p.start = '2009'", 'statuses | net | active'],
    ['a convening', "MATCH ()-[r:CONVENED_BY]->() SET r.role = 'hosts'", 'convening | net | org | convenes'],
    ['a citation', "MATCH ()-[r:CITES]->() SET r.locator = '§5'", 'cites | net | doc | * | '],
  ])('never overwrites what was changed by hand: %s', async (_, change, key) => {
    await importFiles(FILES);
    await database.query(change);
    const before = await everything();
    const { byHand } = await importFiles({
      ...FILES,
      'networks.csv': 'id,name,kind,purpose,themes,source,locator\nnet,Net,club,To meet,age,doc,§9\n',
      'seats.csv':
        'id,body,holder,on_behalf_of,roles\nseat,net,bengt,org,chair@2013/2014;member\nseat-2,net,,other,\n',
      'statuses.csv': 'of,status,start\nnet,active,2013\nnet,ended,2019\n',
      'convening.csv': 'body,by,role,start\nnet,org,convenes,2012\n',
    });
    expect(byHand).toEqual([key]);
    const of = (all: Awaited<ReturnType<typeof everything>>) => ({
      nodes: all.nodes.filter((node) => JSON.stringify(node).includes(JSON.stringify(key))),
      relations: all.relations.filter(
        (one) => one.from === key || JSON.stringify(one).includes(JSON.stringify(key)),
      ),
    });
    if (!key.includes('|')) {
      const [was, is] = [of(before), of(await everything())];
      expect(is.nodes.filter((node) => JSON.stringify(node).includes(`"id":"${key}"`))).toEqual(
        was.nodes.filter((node) => JSON.stringify(node).includes(`"id":"${key}"`)),
      );
    } else expect(of(await everything())).toEqual(of(before));
  });

  it('takes a change by hand that says the same as the files for untouched', async () => {
    await importFiles(FILES);
    await database.query("MATCH (n:Network {id: 'net'}) SET n.purpose = 'To meet'");
    const { byHand, counts } = await importFiles({
      ...FILES,
      'networks.csv': 'id,name,kind,purpose,themes,source\nnet,Net,forum,To meet,age;children,doc\n',
    });
    expect(byHand).toEqual([]);
    expect(count(counts, 'network')).toMatchObject({ untouched: 1 });
  });

  it('keeps and names what is no longer in the files', async () => {
    await importFiles(FILES);
    const { missing, written } = await importFiles({
      ...FILES,
      'organisations.csv': 'id,name,kind\norg,Org,company\n',
      'seats.csv': 'id,body,holder,on_behalf_of,roles\nseat,net,aino,org,chair@2011/2012;member\n',
      'statuses.csv': 'of,status,start\nnet,active,2010\n',
    });
    expect(missing).toEqual(['other', 'seat-2', 'statuses | net | ended']);
    expect(written.transactions).toBe(0);
    expect((await readSnapshot(graph)).seats.count).toBe(2);
  });

  it('refuses an id that belongs to another data set, or to another kind of thing, and writes nothing', async () => {
    await importFiles(FILES);
    const other = { ...FILES, 'dataset.csv': 'id,name,period_start,period_end\nset-2,Set 2,2010,2020\n' };
    const comparison = await compareImport(graph, planOf(planTexts(other)));
    expect(comparison.problems).toContainEqual(
      expect.objectContaining({
        file: 'networks.csv',
        line: 2,
        column: 'id',
        value: 'net',
        message: 'the id belongs to the data set set.',
      }),
    );
    await expect(writeImport(graph, comparison)).rejects.toThrow('problems');
    const kinds = {
      ...FILES,
      'themes.csv': 'id,name\nage,Age\nchildren,Children\norg,Org\n',
      'organisations.csv': 'id,name,kind\norg-2,Org,company\nother,Other,company\n',
      'seats.csv': FILES['seats.csv'].replace(',org,', ',org-2,'),
      'convening.csv': 'body,by,role\nnet,org-2,convenes\n',
    };
    const { problems } = await compareImport(graph, planOf(planTexts(kinds)));
    expect(problems).toMatchObject([
      {
        file: 'themes.csv',
        line: 4,
        value: 'org',
        message: 'the id belongs to something else in the database (organisation).',
      },
    ]);
    expect((await readSnapshot(graph)).version).toBe(1);
  });

  it('is refused when the graph changed since it was compared', async () => {
    const comparison = await compareImport(graph, planOf(planTexts(FILES)));
    await graph.run('import/finish', { import: 'other', dataset: 'other', added: 0, changed: 0 });
    await expect(writeImport(graph, comparison)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await database.query('MATCH (n:Node) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  });

  it('names of 10,000 characters, markup, Cypher and any script stores them as they are', async () => {
    const names = [
      'ä'.repeat(10_000),
      '<script>alert(1)</script>',
      "'}) MATCH (n) DETACH DELETE n //",
      'وزارة',
      'e\u0301',
    ];
    await importFiles({
      'dataset.csv': FILES['dataset.csv'],
      'themes.csv': `id,name\n${names.map((name, i) => `t${i},${name}`).join('\n')}\n`,
      'names.csv': `of,name\n${names.map((name, i) => `t${i},${name}`).join('\n')}\n`,
    });
    const { themes } = await readSnapshot(graph);
    expect(themes.map((theme) => theme.name)).toEqual(names);
    expect(themes.map((theme) => theme.formerNames[0].name)).toEqual(names);
  });
});
