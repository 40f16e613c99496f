/** The whole graph as text, so that two states can be compared: versions, history and imports aside. */
import type { TestDatabase } from '../support/database.ts';

export async function dump(database: TestDatabase): Promise<readonly string[]> {
  const nodes = await database.query(
    'MATCH (n) WHERE NOT (n:Change OR n:Graph OR n:Schema OR n:Import) RETURN labels(n) AS labels, ' +
      "[k IN keys(n) WHERE k <> 'version' | [k, valueType(n[k]), n[k]]] AS properties",
  );
  const relations = await database.query(
    'MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.key) AS a, type(r) AS type, coalesce(b.id, b.key) AS b, ' +
      '[k IN keys(r) | [k, valueType(r[k]), r[k]]] AS properties',
  );
  const sorted = (rows: readonly Record<string, unknown>[]) =>
    rows
      .map((row) => ({
        ...row,
        properties: (row.properties as unknown[][]).map((one) => JSON.stringify(one)).sort(),
      }))
      .map((row) => JSON.stringify(row))
      .sort();
  return [...sorted(nodes), ...sorted(relations)];
}
