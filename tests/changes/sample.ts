/** One of everything that changes leave in the graph, so that the names of all of it are known to the database. */
import { record, undo } from '../../server/graph/changes.ts';
import type { Graph } from '../../server/graph/driver.ts';

const BY = { author: 'Aino', reason: 'a sample', at: '2026-01-02T03:04:05.000Z' };

export async function sampleChanges(graph: Graph): Promise<void> {
  const done = await record(graph, {
    ...BY,
    kind: 'edit',
    about: 'sample-scenario',
    operations: [
      { op: 'create-node', id: 'sample-scenario', label: 'Scenario', properties: { name: 'A sample' } },
    ],
  });
  if (done.result === 'recorded') await undo(graph, done.id, BY);
}
