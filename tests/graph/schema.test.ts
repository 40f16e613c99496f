/** The schema: applied once, also by two servers at once, and never edited. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { beforeAll } from 'vitest';
import { Graph } from '../../server/graph/driver.ts';
import { GraphError } from '../../server/graph/errors.ts';
import { applySchema } from '../../server/graph/schema.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const statements = loadStatements();
const schemaFiles = [...statements.keys()].filter((name) => name.startsWith('schema/'));
let graph: Graph;
let second: Graph;

beforeAll(() => {
  graph = new Graph(database.address, statements);
  second = new Graph(database.address, statements);
});
beforeEach(() => database.wipe());
afterAll(async () => {
  await graph.close();
  await second.close();
});

async function constraints(): Promise<unknown[]> {
  return database.query('SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties RETURN * ORDER BY name');
}

describe('the schema', () => {
  it('is applied in the order of its numbers, and the second time there is nothing to do', async () => {
    expect(await applySchema(graph)).toEqual(schemaFiles);
    const after = await constraints();
    expect(await applySchema(graph)).toEqual([]);
    expect(await constraints()).toEqual(after);
    expect(
      await database.query('MATCH (g:Graph) RETURN g.id AS id, g.version AS version, g.pending AS pending'),
    ).toEqual([{ id: 'graph', version: 0, pending: [] }]);
  });

  it('keeps an id unique within a label and over all labels', async () => {
    await applySchema(graph);
    const found = (await constraints()) as { labelsOrTypes: string[]; properties: string[] }[];
    for (const label of [
      'Node',
      'Organisation',
      'Network',
      'Project',
      'Programme',
      'Representative',
      'Office',
    ])
      expect(found).toContainEqual(expect.objectContaining({ labelsOrTypes: [label], properties: ['id'] }));
    await database.query("CREATE (:Node:Network {id: 'a'})");
    await expect(database.query("CREATE (:Node:Theme {id: 'a'})")).rejects.toThrow('already exists');
  });

  it('is applied once when several servers start together', async () => {
    const applied = await Promise.all([graph, second, graph, second].map((one) => applySchema(one)));
    expect(applied.flat().sort()).toEqual(schemaFiles);
    expect(await database.query('MATCH (g:Graph) RETURN count(g) AS graphs')).toEqual([{ graphs: 1 }]);
    expect(await database.query('MATCH (s:Schema) RETURN count(s) AS records')).toEqual([{ records: 1 }]);
  });

  it('takes up where a server that was killed had stopped', async () => {
    await applySchema(graph);
    await database.query('MATCH (s:Schema) SET s.files = s.files[..5], s.checksums = s.checksums[..5]');
    expect(await applySchema(graph)).toEqual(schemaFiles.slice(5));
  });

  it('that was edited after it had been applied is refused by name', async () => {
    await applySchema(graph);
    const edited = new Map(statements);
    const file = schemaFiles[3];
    edited.set(file, {
      ...statements.get(file)!,
      text: 'CREATE INDEX other IF NOT EXISTS FOR (n:Node) ON (n.name)',
    });
    const other = new Graph(database.address, edited);
    await expect(applySchema(other)).rejects.toThrow(`cypher/${file}.cypher was edited`);
    await other.close();
  });

  it('of a newer version is refused', async () => {
    await applySchema(graph);
    await database.query(
      "MATCH (s:Schema) SET s.files = s.files + ['schema/999-new'], s.checksums = s.checksums + ['x']",
    );
    await expect(applySchema(graph)).rejects.toThrow(GraphError);
    await expect(applySchema(graph)).rejects.toThrow('newer');
  });
});
