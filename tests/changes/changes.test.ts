/** Changes on a real database: all or nothing, in conflict where somebody else was first, and taken back as they came. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Operation } from '../../server/domain/change.ts';
import { record, undo, type Change, type Outcome } from '../../server/graph/changes.ts';
import { Graph } from '../../server/graph/driver.ts';
import { SnapshotStore } from '../../server/graph/snapshot-store.ts';
import { useDatabase } from '../support/database.ts';
import { emptyGraph, expectNoViolations, importFolder, SAMPLE } from '../support/graph.ts';
import { dump } from './dump.ts';

const database = useDatabase();
let graph: Graph;
const AT = '2026-01-02T03:04:05.000Z';
const BY = { author: 'Aino', reason: null, at: AT };

beforeAll(() => {
  graph = new Graph(database.address);
});
beforeEach(async () => {
  await emptyGraph(graph, database);
  await importFolder(graph, SAMPLE);
});
afterAll(() => graph.close());

function write(operations: readonly Operation[], rest: Partial<Change> = {}): Promise<Outcome> {
  return record(graph, { ...BY, kind: 'edit', about: null, operations, ...rest });
}

async function recorded(outcome: Promise<Outcome | null>) {
  const done = await outcome;
  if (done?.result !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(done)}`);
  return done;
}

async function versionOf(id: string): Promise<unknown> {
  return (await database.query('MATCH (n:Node {id: $id}) RETURN n.version AS version', { id }))[0]?.version;
}

const graphVersion = () => new SnapshotStore(graph).version();
const rename = (id: string, name: string): Operation => ({ op: 'set-node', id, properties: { name } });

/** Something of every operation: a new network with a seat, a phase and a source; an old one ended; a seat gone. */
const MUCH: readonly Operation[] = [
  {
    op: 'create-node',
    id: 'new',
    label: 'Network',
    properties: { name: 'Uusi', dataset: 'sample', termYears: 2 },
  },
  {
    op: 'create-node',
    id: 'new-seat',
    label: 'Seat',
    properties: { dataset: 'sample', countMin: 1n, countMax: 1n },
  },
  { op: 'create-relation', type: 'IN', from: 'new-seat', to: 'new', properties: {} },
  { op: 'create-relation', type: 'HOLDS', from: 'aino', to: 'new-seat', properties: { position: 0n } },
  {
    op: 'create-relation',
    type: 'SUCCEEDS',
    from: 'new',
    to: 'peers',
    properties: { kind: 'merged', stage: 'done', date: '2015' },
  },
  {
    op: 'create-part',
    owner: 'peers',
    link: 'HAS_PHASE',
    label: 'Phase',
    key: 'peers ended',
    properties: { status: 'ended', start: '2015' },
  },
  { op: 'set-node', id: 'peers', properties: { end: '2014', start: null } },
  { op: 'set-node', id: 'peers', properties: { end: '2014-12-31' } },
  { op: 'delete-relation', type: 'CONCERNS', from: 'peers', to: 'protection', properties: null },
];

describe('a change', () => {
  it('raises the version of the graph and of what it touched, once each', async () => {
    const before = await graphVersion();
    const done = await recorded(write(MUCH));
    expect(done.version).toBe(before + 1);
    expect(await graphVersion()).toBe(before + 1);
    expect([await versionOf('peers'), await versionOf('new'), await versionOf('new-seat')]).toEqual([
      2, 1, 1,
    ]);
    expect(await versionOf('aino')).toBe(1);
    await expectNoViolations(graph);
  });

  it('is kept with who, when, why and what it touched', async () => {
    const { id, version } = await recorded(
      write([rename('peers', 'Toinen')], { reason: 'a slip of the pen' }),
    );
    const [kept] = await database.query('MATCH (c:Change {id: $id}) RETURN properties(c) AS c', { id });
    expect(kept.c).toMatchObject({
      author: 'Aino',
      at: AT,
      reason: 'a slip of the pen',
      kind: 'edit',
      touched: ['peers'],
      versions: [2],
      version,
      number: 1,
    });
  });

  it('taken back leaves the graph as it was, and taken back again as it had become', async () => {
    const before = await dump(database);
    const { id } = await recorded(write(MUCH));
    const after = await dump(database);
    expect(after).not.toEqual(before);
    const back = await recorded(undo(graph, id, BY));
    expect(await dump(database)).toEqual(before);
    await recorded(undo(graph, back.id, BY));
    expect(await dump(database)).toEqual(after);
    await expectNoViolations(graph);
  });

  it('is not half done where one of its operations does not fit', async () => {
    const before = await dump(database);
    const version = await graphVersion();
    const missing = {
      op: 'create-relation',
      type: 'CONCERNS',
      from: 'new',
      to: 'nothing',
      properties: {},
    } as const;
    expect(await write([...MUCH, missing])).toMatchObject({
      result: 'conflict',
      why: 'gone',
      nodes: [{ id: 'nothing' }],
    });
    expect(await write([...MUCH, rename('peers', 'x'), { op: 'delete-node', id: 'aino' }])).toMatchObject({
      why: 'in-use',
      nodes: [{ id: 'aino', label: 'Representative', name: expect.any(String) }],
    });
    expect(await write([rename('peers', 'x'), MUCH[0], MUCH[0]])).toMatchObject({ why: 'taken' });
    // A value that the database does not take, after all the others were written.
    const bad = { op: 'set-node', id: 'peers', properties: { name: { a: 1 } as unknown as string } } as const;
    await expect(write([...MUCH, bad])).rejects.toThrow();
    expect(await dump(database)).toEqual(before);
    expect(await graphVersion()).toBe(version);
    expect(await database.query('MATCH (c:Change) RETURN c.id')).toEqual([]);
  });

  it('meets a conflict that names what somebody else changed first', async () => {
    const expected = new Map([['peers', 1]]);
    const both = await Promise.all(
      ['Yksi', 'Kaksi'].map((name) => write([rename('peers', name)], { expected })),
    );
    expect(both.filter((one) => one.result === 'recorded')).toHaveLength(1);
    const [{ name }] = await database.query("MATCH (n {id: 'peers'}) RETURN n.name AS name");
    expect(both.find((one) => one.result === 'conflict')).toEqual({
      result: 'conflict',
      why: 'changed',
      nodes: [{ id: 'peers', label: 'Network', name, version: 2 }],
      changes: [],
    });
    expect(await write([rename('gone', 'x')], { expected: new Map([['gone', 1]]) })).toMatchObject({
      why: 'changed',
      nodes: [{ id: 'gone', version: null }],
    });
  });

  it('made on another version of the graph does not pass', async () => {
    const madeOn = await graphVersion();
    await recorded(write([rename('board', 'x')], { madeOn }));
    expect(await write([rename('peers', 'x')], { madeOn })).toMatchObject({ why: 'moved' });
  });

  it('beside the graph raises no version of it', async () => {
    const before = await graphVersion();
    await recorded(write([{ op: 'create-node', id: 's', label: 'Scenario', properties: { name: 'S' } }]));
    expect(await graphVersion()).toBe(before);
  });
});

describe('taking back', () => {
  it('is refused where a later change touched the same, which it names', async () => {
    const first = await recorded(write([rename('peers', 'Yksi')]));
    const second = await recorded(write([rename('peers', 'Kaksi')], { author: 'Bengt', reason: 'why not' }));
    expect(await undo(graph, first.id, BY)).toEqual({
      result: 'conflict',
      why: 'later-changes',
      nodes: [],
      changes: [
        expect.objectContaining({ id: second.id, author: 'Bengt', reason: 'why not', kind: 'edit', at: AT }),
      ],
    });
  });

  it('passes once the later change is taken back, in any order of doing and undoing', async () => {
    const before = await dump(database);
    const first = await recorded(write([rename('peers', 'Yksi')]));
    const middle = await dump(database);
    const second = await recorded(write([rename('peers', 'Kaksi')]));
    const undone = await recorded(undo(graph, second.id, BY));
    const redone = await recorded(undo(graph, undone.id, BY));
    expect(await undo(graph, first.id, BY)).toMatchObject({
      why: 'later-changes',
      changes: [{ id: second.id }],
    });
    await recorded(undo(graph, redone.id, BY));
    expect(await dump(database)).toEqual(middle);
    await recorded(undo(graph, first.id, BY));
    expect(await dump(database)).toEqual(before);
  });

  it('is done once', async () => {
    const { id } = await recorded(write([rename('peers', 'Yksi')]));
    const back = await recorded(undo(graph, id, BY));
    expect(await undo(graph, id, BY)).toMatchObject({ why: 'undone', changes: [{ id: back.id }] });
    expect(await undo(graph, 'nothing', BY)).toBeNull();
  });

  it('is refused where an import changed the same since, or something new hangs on what would go', async () => {
    const { id } = await recorded(write(MUCH));
    await database.query("MATCH (n {id: 'peers'}) SET n.version = n.version + 1");
    expect(await undo(graph, id, BY)).toMatchObject({ why: 'changed', nodes: [{ id: 'peers' }] });
    await database.query("MATCH (n {id: 'peers'}) SET n.version = n.version - 1");
    const seat: Operation[] = [
      { op: 'create-node', id: 'late', label: 'Seat', properties: {} },
      { op: 'create-relation', type: 'IN', from: 'late', to: 'new', properties: {} },
    ];
    await recorded(write(seat));
    const before = await dump(database);
    expect(await undo(graph, id, BY)).toMatchObject({ why: 'in-use', nodes: [{ id: 'new' }] });
    expect(await dump(database)).toEqual(before);
  });
});

describe('an import', () => {
  it('leaves alone what a change wrote', async () => {
    await recorded(write(MUCH));
    const before = await dump(database);
    const again = await importFolder(graph, SAMPLE);
    expect(again.byHand).toEqual(['peers']);
    expect(again.written.transactions).toBe(0);
    expect(await dump(database)).toEqual(before);
  });
});
