/** One of everything that changes leave in the graph, so that the names of all of it are known to the database. */
import { scenarioProperties, withoutNulls } from '../../server/changes/scenario-node.ts';
import { record, undo } from '../../server/graph/changes.ts';
import type { Graph } from '../../server/graph/driver.ts';

const BY = { author: 'Aino', reason: 'a sample', at: '2026-01-02T03:04:05.000Z' };

export async function sampleChanges(graph: Graph): Promise<void> {
  const inputs = {
    name: 'A sample',
    moves: [],
    filter: null,
    options: null,
    assumptions: null,
    decidedBy: 'board',
    decidedByWords: 'the board',
    proposal: 'To do nothing.',
  };
  const id = 'sample-scenario';
  const properties = withoutNulls({
    ...scenarioProperties(inputs, 1, BY),
    createdBy: BY.author,
    createdAt: BY.at,
    copiedFrom: 'another',
    memoTitle: 'What to do',
    memoQuestion: 'Shall we?',
    memoMeeting: '3/2026',
  });
  const write = (operations: Parameters<typeof record>[1]['operations']) =>
    record(graph, { ...BY, kind: 'edit', about: id, operations });
  await write([{ op: 'create-node', id, label: 'Scenario', properties }]);
  const said = { author: BY.author, at: BY.at, text: 'Well.' };
  const remark = { ...said, move: 0n, scenarioVersion: 1n, who: 'Bengt', stance: 'doubt' };
  const dismissal = { bodies: ['board', 'peers'], reason: 'not now', author: BY.author, at: BY.at };
  await write([
    { op: 'create-node', id: 'sample-comment', label: 'Comment', properties: said },
    { op: 'create-relation', type: 'ON', from: 'sample-comment', to: id, properties: {} },
    { op: 'create-node', id: 'sample-remark', label: 'Remark', properties: remark },
    { op: 'create-relation', type: 'ON', from: 'sample-remark', to: id, properties: {} },
    { op: 'create-node', id: 'sample-dismissal', label: 'Dismissal', properties: dismissal },
  ]);
  const renamed = await write([{ op: 'set-node', id, properties: { name: 'Another' } }]);
  if (renamed.result === 'recorded') await undo(graph, renamed.id, BY);
}
