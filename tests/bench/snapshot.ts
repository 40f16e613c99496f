/**
 * How long the server needs to read its snapshot of a large register from Neo4j, beside a program that only sends the
 * same statements and keeps the records.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { Graph } from '../../server/graph/driver.ts';
import { changesNothing, compareImport } from '../../server/graph/import-compare.ts';
import { writeImport } from '../../server/graph/import-write.ts';
import { prepareGraph } from '../../server/graph/prepare.ts';
import { readSnapshot } from '../../server/graph/snapshot.ts';
import { planImport } from '../../server/import/plan.ts';
import { openLocalDatabase } from '../../server/local-database.ts';
import type { DatabaseAddress } from '../../server/neo4j/database.ts';
import { readSettings } from '../../server/settings.ts';
import type { Steps } from '../../server/steps.ts';
import type { TwoModeMatrix } from '../../server/analysis/pairs/matrix.ts';
import { registerMatrix } from './register.ts';
import { interleaved, type Samples } from './rounds.ts';

export interface SnapshotTimes {
  readonly samples: Samples;
  readonly seats: number;
}

/** Starts a database of its own below `cache`, brings the register in when it is not there, and reads it. */
export async function measureSnapshot(
  root: string,
  cache: string,
  rounds: number,
  steps: Steps,
): Promise<SnapshotTimes> {
  // No setting of a database that somebody uses may reach this one.
  const settings = readSettings({ RISTIKKO_DATA: cache, RISTIKKO_CACHE: process.env.RISTIKKO_CACHE }, root);
  const local = await openLocalDatabase(settings, steps, new AbortController().signal);
  const graph = new Graph(local);
  const driver = plainDriver(local);
  try {
    await prepareGraph(graph);
    await steps.run('Register', (say, outcome) => bringIn(graph, registerMatrix(), say, outcome));
    const statements = [...graph.statements.values()].filter(({ name }) => name.startsWith('snapshot/'));
    let seats = 0;
    const samples = await interleaved(
      new Map([
        [
          'plain driver',
          () =>
            seconds(() =>
              readPlainly(
                driver,
                statements.map(({ text }) => text),
              ),
            ),
        ],
        [
          'snapshot',
          () =>
            seconds(async () => {
              seats = (await readSnapshot(graph)).seats.count;
            }),
        ],
      ]),
      rounds,
      2,
    );
    return { samples, seats };
  } finally {
    await driver.close();
    await graph.close();
    await local.release();
  }
}

async function bringIn(
  graph: Graph,
  matrix: TwoModeMatrix,
  say: (now: string) => void,
  outcome: (last: string) => void,
): Promise<void> {
  const encoder = new TextEncoder();
  const files = Object.entries(registerFiles(matrix)).map(
    ([name, lines]) => [name, encoder.encode(`${lines.join('\n')}\n`)] as const,
  );
  const { plan, problems } = planImport(new Map(files));
  if (plan === null) throw new Error(`the register does not import: ${JSON.stringify(problems.slice(0, 3))}`);
  const comparison = await compareImport(graph, plan);
  if (changesNothing(comparison)) return outcome('there already');
  await writeImport(graph, comparison, { progress: (done, of) => say(`${done} of ${of}`) });
  outcome('written');
}

/** The register in the import format: people sit in networks. */
function registerFiles(matrix: TwoModeMatrix): Record<string, string[]> {
  const { bodyCount, memberCount, offsets, members } = matrix;
  const numbered = (count: number, row: (i: number) => string): string[] =>
    Array.from({ length: count }, (_, i) => row(i));
  const seats: string[] = [];
  for (let body = 0; body < bodyCount; body += 1) {
    for (let i = offsets[body]; i < offsets[body + 1]; i += 1) {
      seats.push(`seat-${i},network-${body},person-${members[i]},2012,`);
    }
  }
  return {
    'dataset.csv': ['id,name,period_start,period_end', 'register,A made-up register,2010,2020'],
    'networks.csv': ['id,name', ...numbered(bodyCount, (i) => `network-${i},Network ${i}`)],
    'representatives.csv': ['id,name', ...numbered(memberCount, (i) => `person-${i},Person ${i}`)],
    'seats.csv': ['id,body,holder,start,end', ...seats],
  };
}

function plainDriver({ uri, user, password }: DatabaseAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
}

async function readPlainly(driver: Driver, statements: readonly string[]): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    await session.executeRead(async (tx) => {
      for (const statement of statements) await tx.run(statement);
    });
  } finally {
    await session.close();
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
