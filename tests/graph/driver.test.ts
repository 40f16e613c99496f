/** The door to the database: access, types, and what is said when something is wrong. */
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Graph, type GraphSettings } from '../../server/graph/driver.ts';
import { GraphError } from '../../server/graph/errors.ts';
import { prepareGraph } from '../../server/graph/prepare.ts';
import { parseStatement, type Statement } from '../../server/graph/statements.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
let graph: Graph;
beforeAll(async () => {
  graph = new Graph(database.address);
  await prepareGraph(graph);
});
afterAll(() => graph.close());

/** A graph that knows statements of the test, each under the name of one that exists. */
function graphWith(sources: Record<string, string>, settings: GraphSettings = database.address): Graph {
  const statements = new Map<string, Statement>(
    Object.entries(sources).map(([name, source]) => [name, parseStatement(name, source)]),
  );
  return new Graph(settings, statements);
}

async function failure(work: Promise<unknown>): Promise<GraphError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GraphError);
  return error as GraphError;
}

describe('a statement', () => {
  it('that reads runs where writing is refused', async () => {
    const sly = graphWith({
      'snapshot/version':
        '// Says.\n// @access read\n// @returns version INTEGER\nCREATE (n:Graph2) RETURN 1 AS version',
    });
    expect(await failure(sly.run('snapshot/version', {}))).toMatchObject({
      kind: 'mistake',
      statement: 'snapshot/version',
    });
    await sly.close();
  });

  it.each([
    ['null where the header says NOT NULL', 'INTEGER NOT NULL', 'null'],
    ['a text where the header says a number', 'INTEGER', "'1'"],
    ['a number JavaScript cannot hold', 'INTEGER', '9007199254740993'],
    ['a whole node', 'ANY', '(g)'],
  ])('that returns %s is a mistake of ours', async (_, type, value) => {
    const text = `// Says.\n// @access read\n// @returns version ${type}\nMATCH (g:Graph) RETURN ${value} AS version`;
    const wrong = graphWith({ 'snapshot/version': text });
    const error = await failure(wrong.run('snapshot/version', {}));
    expect(error.kind).toBe('mistake');
    expect(error.message).toContain('snapshot/version, column version');
    await wrong.close();
  });

  it('gets whole numbers as whole numbers, and gives them back', async () => {
    const text =
      '// Says.\n// @access read\n// @param ids LIST<INTEGER>\n// @returns version LIST<STRING>\nRETURN [id IN $ids | toString(id)] AS version';
    const whole = graphWith({ 'snapshot/version': text });
    const rows = await whole.run('snapshot/version' as never, { ids: [1, 2] } as never);
    expect(rows).toEqual([{ version: ['1', '2'] }]);
    await whole.close();
  });

  it('without one of its parameters is not sent', async () => {
    const error = await failure(graph.run('directory/citations-of', {} as never));
    expect(error.message).toContain('directory/citations-of needs the parameter ids');
  });

  it('that repeats an id is a conflict', async () => {
    const rows = [{ label: 'Theme', properties: { id: 'twice', name: 'Twice' } }];
    await graph.run('import/add-nodes', { rows });
    expect(await failure(graph.run('import/add-nodes', { rows }))).toMatchObject({
      kind: 'conflict',
      statement: 'import/add-nodes',
    });
  });
});

describe('a transaction', () => {
  it('writes all or nothing', async () => {
    const before = await graph.run('snapshot/version', {});
    const work = graph.transaction('write', async (run) => {
      await run('import/finish', { import: 'x', dataset: 'x', added: 0, changed: 0 });
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await graph.run('snapshot/version', {})).toEqual(before);
  });

  it('raises the version by one each, however many at once', async () => {
    const [{ version }] = await graph.run('snapshot/version', {});
    const raise = (n: number) =>
      graph.run('import/finish', { import: `raise-${n}`, dataset: 'x', added: 0, changed: 0 });
    await Promise.all(Array.from({ length: 20 }, (_, n) => raise(n)));
    expect(await graph.run('snapshot/version', {})).toMatchObject([{ version: version + 20 }]);
  });
});

describe('a database', () => {
  it('that is not there is away, within seconds', async () => {
    const since = Date.now();
    const nobody = new Graph({ ...database.address, uri: 'bolt://127.0.0.1:9' });
    expect(await failure(nobody.run('snapshot/version', {}))).toMatchObject({ kind: 'away' });
    expect(await failure(nobody.check())).toMatchObject({ kind: 'away' });
    expect(Date.now() - since).toBeLessThan(20_000);
    await nobody.close();
  });

  it('that takes the call and never answers is away, within seconds', async () => {
    const mute: Server = createServer(() => undefined);
    await new Promise<void>((listening) => mute.listen(0, '127.0.0.1', listening));
    const { port } = mute.address() as { port: number };
    const since = Date.now();
    const silent = new Graph({ ...database.address, uri: `bolt://127.0.0.1:${port}` });
    expect(await failure(silent.run('snapshot/version', {}))).toMatchObject({ kind: 'away' });
    expect(Date.now() - since).toBeLessThan(15_000);
    await silent.close();
    mute.close();
  });

  it('that does not know the password refuses', async () => {
    const stranger = new Graph({ ...database.address, password: 'not the password' });
    expect(await failure(stranger.run('snapshot/version', {}))).toMatchObject({ kind: 'refused' });
    await stranger.close();
  });

  it('that does not exist refuses', async () => {
    const nowhere = new Graph({ ...database.address, database: 'nowhere' });
    expect(await failure(nowhere.run('snapshot/version', {}))).toMatchObject({ kind: 'refused' });
    await nowhere.close();
  });

  it('whose address is none is refused before anything is sent', () => {
    expect(() => new Graph({ ...database.address, uri: 'http://127.0.0.1' })).toThrow('bolt://');
  });
});
