/** Applies the numbered files of `cypher/schema/`: each once, in order, recorded in the database. */
import { createHash } from 'node:crypto';
import type { Graph } from './driver.ts';
import { GraphError } from './errors.ts';
import type { Statement } from './statements.ts';

const FIRST = 'schema/000-schema-id';

/**
 * Brings the schema of the database up to date. Two servers may start together: one waits for the other. Applying
 * what is applied does nothing.
 * @returns the names of the files that were applied now
 * @throws GraphError; of kind `mistake` where a file was edited after it had been applied
 */
export async function applySchema(graph: Graph): Promise<readonly string[]> {
  const files = [...graph.statements.values()].filter((one) => one.name.startsWith('schema/'));
  // The lock needs its constraint first, or two servers could make two lock nodes.
  await graph.runSchema(graph.statement(FIRST));
  return graph.transaction('write', async (run) => {
    const [record] = await run('migration/lock', {});
    refuseEdited(files, record.applied, record.checksums);
    const missing = files.filter((file) => !record.applied.includes(file.name));
    // Constraints cannot share a transaction with data, so each runs in one of its own while this one holds the lock.
    for (const file of missing) await graph.runSchema(file);
    if (missing.length > 0)
      await run('migration/record', {
        applied: files.map(({ name }) => name),
        checksums: files.map(checksum),
      });
    return missing.map(({ name }) => name);
  });
}

function refuseEdited(
  files: readonly Statement[],
  applied: readonly string[],
  checksums: readonly string[],
): void {
  applied.forEach((name, i) => {
    const file = files.find((one) => one.name === name);
    if (!file)
      throw new GraphError(
        'refused',
        `The database was made by a newer Ristikko: it has ${name}, which is not here. Use that one, or another database.`,
      );
    if (checksum(file) !== checksums[i])
      throw new GraphError(
        'mistake',
        `cypher/${name}.cypher was edited after it had been applied. Restore it, and put the change into a new file.`,
        name,
      );
  });
}

function checksum(statement: Statement): string {
  return createHash('sha256').update(statement.text).digest('hex').slice(0, 16);
}
