/** Every statement, explained by a database that holds a sample of everything: its columns, and what it says of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Graph } from '../../server/graph/driver.ts';
import { prepareGraph } from '../../server/graph/prepare.ts';
import { loadStatements, parseStatement, type Field } from '../../server/graph/statements.ts';
import { useDatabase } from '../support/database.ts';
import { importFolder, SAMPLE } from '../support/graph.ts';
import { sampleChanges } from '../changes/sample.ts';

const statements = loadStatements();
const database = useDatabase();
let graph: Graph;

beforeAll(async () => {
  graph = new Graph(database.address, statements);
  await prepareGraph(graph);
  await importFolder(graph, SAMPLE);
  // What an unfinished import leaves, so that its names are known too.
  await graph.run('import/begin', { import: 'sample', dataset: 'sample', host: 'here', process: 1 });
  await graph.run('import/abandon', { import: 'sample' });
  await graph.run('import/forget-unfinished', { import: 'sample' });
  await sampleChanges(graph);
});
afterAll(() => graph.close());

/** A value of a type, to explain with. */
function sampleOf({ type }: Field): unknown {
  return { STRING: '', INTEGER: 1, FLOAT: 1, BOOLEAN: true, MAP: {}, ANY: null, LIST: [] }[type.name];
}

function explain(name: string) {
  const statement = graph.statement(name);
  return graph.explain(
    statement,
    Object.fromEntries(statement.params.map((one) => [one.name, sampleOf(one)])),
  );
}

describe('each statement', () => {
  const names = [...statements.values()].filter(({ access }) => access !== 'schema').map(({ name }) => name);

  it.each(names)('%s returns its columns and gives no cause for a notification', async (name) => {
    const { returns, allow } = graph.statement(name);
    const { columns, notifications } = await explain(name);
    expect(columns).toEqual(returns.map((field) => field.name));
    const excused = allow.map(({ notification }) => notification);
    expect(notifications.filter(({ code }) => !excused.includes(code))).toEqual([]);
    const given = notifications.map(({ code }) => code);
    expect(excused.filter((code) => !given.includes(code))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['a label nobody has', 'MATCH (n:Netwrok) RETURN n.id AS id', 'UnknownLabelWarning'],
    ['a property nobody has', 'MATCH (n:Network) RETURN n.nmae AS id', 'UnknownPropertyKeyWarning'],
    [
      'a relation nobody has',
      'MATCH (n:Network)-[:CONVEND_BY]->() RETURN n.id AS id',
      'UnknownRelationshipTypeWarning',
    ],
    ['all with all', 'MATCH (n:Network), (m:Theme) RETURN n.id + m.id AS id', 'CartesianProduct'],
  ])('notices %s', async (_, text, code) => {
    const statement = parseStatement('x/y', `// Says.\n// @access read\n// @returns id STRING\n${text}\n`);
    const { notifications } = await graph.explain(statement, {});
    expect(notifications.map((one) => one.code)).toContain(code);
  });
});
