/** What must be done with a database before it is read. */
import type { Graph } from './driver.ts';
import { removeUnfinished } from './import-unfinished.ts';
import { applySchema } from './schema.ts';

/**
 * Applies the schema and removes what killed imports left. Safe when several servers do it at once.
 * @returns one line for each thing that was done
 * @throws GraphError
 */
export async function prepareGraph(graph: Graph): Promise<readonly string[]> {
  const applied = await applySchema(graph);
  const { removed, running } = await removeUnfinished(graph);
  return [...(applied.length > 0 ? [`${applied.length} schema files applied`] : []), ...removed, ...running];
}
