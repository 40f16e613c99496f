/**
 * An import of a real register's size on the default heap: nobody sees it until it is finished, and what a kill in
 * the middle leaves is removed at the next start.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Graph, type StatementName } from '../../server/graph/driver.ts';
import { compareImport } from '../../server/graph/import-compare.ts';
import { removeUnfinished } from '../../server/graph/import-unfinished.ts';
import { writeImport } from '../../server/graph/import-write.ts';
import { prepareGraph } from '../../server/graph/prepare.ts';
import { readSnapshot } from '../../server/graph/snapshot.ts';
import { SnapshotStore } from '../../server/graph/snapshot-store.ts';
import { planImport } from '../../server/import/plan.ts';
import { useDatabase } from '../support/database.ts';
import { emptyGraph, expectNoViolations, importFolder, planOf, SAMPLE } from '../support/graph.ts';
import type { ChildOptions } from './large/import-register.ts';
import { REAL, register, type RegisterSize } from './large/register.ts';

const database = useDatabase();
let graph: Graph;
const children: ChildProcess[] = [];
beforeAll(() => {
  graph = new Graph(database.address);
});
beforeEach(async () => {
  await emptyGraph(graph, database);
  await importFolder(graph, SAMPLE);
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await graph.close();
  await database.discard();
});

interface Line {
  readonly done?: number;
  readonly of?: number;
  readonly written?: { version: number; transactions: number };
}

/** Starts an import in a process of its own. */
function startImport(options: Omit<ChildOptions, 'database'>) {
  const script = join(import.meta.dirname, 'large/import-register.ts');
  const argument = JSON.stringify({ ...options, database: database.address });
  const child = spawn(process.execPath, ['--import', 'tsx', script, argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  const lines: Line[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(JSON.parse(line) as Line));
  return {
    child,
    lines,
    ended,
    /** Resolves when so many rows are written; rejects when the process ends before. */
    async reached(rows: number) {
      while (!lines.some((line) => (line.done ?? 0) >= rows)) {
        if (child.exitCode !== null) throw new Error(`the import ended early, with ${child.exitCode}`);
        await sleep(50);
      }
    },
  };
}

/** What every reading statement answers that needs no parameters, and the citations of the sample. */
async function everythingSeen(): Promise<unknown> {
  const reading = [...graph.statements.values()].filter(
    ({ access, params, name }) => access === 'read' && params.length === 0 && name !== 'import/unfinished',
  );
  expect(reading.length).toBeGreaterThan(20);
  const seen: Record<string, unknown> = {};
  for (const { name } of reading) seen[name] = inOrder(await graph.run(name as StatementName, {} as never));
  seen.cited = await graph.run('directory/citations-of', { ids: ['centre', 'b0', 's0'] });
  seen.citing = await graph.run('directory/citations-from', { sources: ['report', 'gazette'] });
  return seen;
}

/** Rows come in order; lists that a row collects come in any. */
function inOrder(rows: readonly object[]): unknown[] {
  const sorted = (value: unknown) =>
    Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value;
  return rows.map((row) => Object.entries(row).map(([name, value]) => [name, sorted(value)]));
}

async function counts() {
  const [row] = await database.query(
    'MATCH (n:Node) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relations',
  );
  return row as { nodes: number; relations: number };
}

describe('an import in batches', { timeout: 180_000 }, () => {
  const SMALL: RegisterSize = { bodies: 300, people: 400, seats: 2_000 };

  it('writes the same as one transaction', async () => {
    const seen: unknown[] = [];
    for (const batch of [1_000, 1_000_000]) {
      await emptyGraph(graph, database);
      const plan = planOf(planImport(register(SMALL)));
      const { transactions } = await writeImport(graph, await compareImport(graph, plan), { batch });
      expect(transactions > 5).toBe(batch === 1_000);
      seen.push(await readSnapshot(graph));
      await expectNoViolations(graph);
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  it('that still runs is left alone', async () => {
    const running = startImport({ size: SMALL, batch: 1_000 });
    await running.reached(1_000);
    running.child.kill('SIGSTOP');
    const { removed, running: lines } = await removeUnfinished(graph);
    running.child.kill('SIGCONT');
    expect([removed, lines.length]).toEqual([[], 1]);
    expect(await running.ended).toBe(0);
    expect(running.lines.at(-1)?.written?.version).toBe(2);
    await expectNoViolations(graph);
  });

  it('that was given up can write nothing more', async () => {
    const before = await everythingSeen();
    const running = startImport({ size: SMALL, batch: 200 });
    await running.reached(400);
    const [{ import: id }] = await graph.run('import/unfinished', {});
    await graph.run('import/abandon', { import: id });
    expect(await running.ended).not.toBe(0);
    expect(running.lines.some((line) => line.written)).toBe(false);
    expect(await everythingSeen()).toEqual(before);
    await removeUnfinished(graph);
    expect(await graph.run('import/unfinished', {})).toEqual([]);
  });

  it('that is stopped removes what it wrote', async () => {
    const before = await counts();
    const stop = new AbortController();
    const plan = planOf(planImport(register(SMALL)));
    const writing = writeImport(graph, await compareImport(graph, plan), {
      batch: 1_000,
      signal: stop.signal,
      progress: (done) => done > 2_000 && stop.abort(new Error('stopped')),
    });
    await expect(writing).rejects.toThrow('stopped');
    expect(await counts()).toEqual(before);
    expect(await graph.run('import/unfinished', {})).toEqual([]);
  });
});

describe('a register of 35,000 bodies and 180,000 seats', () => {
  it(
    'is invisible until it is finished, also when it is killed in the middle; then it is whole',
    { timeout: 1_800_000 },
    async () => {
      const store = new SnapshotStore(graph);
      const snapshot = await store.current();
      const [before, seen] = [await counts(), await everythingSeen()];

      const killed = startImport({ size: REAL });
      await killed.reached(100_000);
      expect(await everythingSeen()).toEqual(seen);
      killed.child.kill('SIGKILL');
      await killed.ended;

      expect((await counts()).nodes).toBeGreaterThan(50_000);
      expect(await everythingSeen()).toEqual(seen);
      expect(await store.current()).toBe(snapshot);

      const lines = await prepareGraph(graph);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(
        /^import \w+ of the data set register had been cut off: removed \d+ nodes and \d+ relations/,
      );
      expect(await counts()).toEqual(before);
      await expectNoViolations(graph);

      const whole = startImport({ size: REAL });
      expect(await whole.ended).toBe(0);
      expect(whole.lines.at(-1)?.written).toMatchObject({ version: 2 });
      const since = Date.now();
      const after = await store.current();
      console.log(`snapshot of the register: ${Date.now() - since} ms`);
      expect(after.version).toBe(2);
      expect(after.bodies.length - snapshot.bodies.length).toBe(35_000);
      expect(after.representatives.length - snapshot.representatives.length).toBe(40_000);
      expect(after.seats.count - snapshot.seats.count).toBe(180_000);
      expect(after.seats.holder.filter((holder) => holder >= 0).length).toBeGreaterThanOrEqual(180_000);
    },
  );
});
