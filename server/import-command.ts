/** What `npm run import` does: a folder of CSV files is read, planned, compared, shown, and written. */
import { resolve } from 'node:path';
import { Graph, type GraphSettings } from './graph/driver.ts';
import { GraphError } from './graph/errors.ts';
import { changesNothing, compareImport } from './graph/import-compare.ts';
import { writeImport } from './graph/import-write.ts';
import { prepareGraph } from './graph/prepare.ts';
import { SnapshotStore } from './graph/snapshot-store.ts';
import { VersionFiles } from './graph/version-files.ts';
import { FolderError, planFolder } from './import/folder.ts';
import type { Plan } from './import/plan.ts';
import { planLines, problemLines } from './import-report.ts';
import { openLocalDatabase } from './local-database.ts';
import { Failure } from './neo4j/failure.mjs';
import { readSettings } from './settings.ts';
import type { Steps } from './steps.ts';

export interface ImportCommand {
  readonly folder: string;
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** Show the plan, write nothing. */
  readonly dryRun: boolean;
  /** Asks before anything is written; null: nobody is there to be asked, or it is sure. */
  readonly ask: ((question: string) => Promise<string>) | null;
  readonly steps: Steps;
  readonly signal: AbortSignal;
}

/** @throws Failure in words; then nothing was written */
export async function importCommand(command: ImportCommand): Promise<void> {
  const { root, env, steps, signal } = command;
  const settings = readSettings(env, root);
  const plan = await readPlan(command);
  const local = settings.remote === null ? await openLocalDatabase(settings, steps, signal) : null;
  try {
    await importInto(local ?? settings.remote!, new VersionFiles(settings.versions), plan, command);
  } finally {
    await local?.release();
  }
}

async function readPlan({ folder, steps }: ImportCommand): Promise<Plan> {
  return steps.run('Files', async (_say, outcome) => {
    const { plan, problems, problemCount } = refusing(() => planFolder(resolve(folder)));
    if (plan === null)
      throw new Failure(
        [
          `${problemCount} problem${problemCount === 1 ? '' : 's'} in ${folder}:`,
          ...problemLines(problems, problemCount),
        ].join('\n'),
        'Nothing was written. Correct the files and run the same command again.',
      );
    outcome(`${plan.nodes.length} nodes, ${plan.relations.length} relations and citations`);
    return plan;
  });
}

async function importInto(
  database: GraphSettings,
  versions: VersionFiles,
  plan: Plan,
  { dryRun, ask, steps, signal }: ImportCommand,
): Promise<void> {
  const graph = new Graph(database);
  try {
    for (const line of await prepareGraph(graph)) steps.line(`  ${line}`);
    const comparison = await steps.run('Comparison', () => compareImport(graph, plan));
    if (comparison.problems.length > 0)
      throw new Failure(
        [
          'Problems with what the database holds already:',
          ...problemLines(comparison.problems, comparison.problems.length),
        ].join('\n'),
        'Nothing was written.',
      );
    for (const line of planLines(comparison)) steps.line(line);
    if (changesNothing(comparison)) return;
    if (dryRun) return steps.line('This was the plan only: nothing was written.');
    if (ask !== null && !/^y(es)?$/i.test(await ask('Type yes to write it: ')))
      throw new Failure('Nothing was written.', 'Answer yes, or say --yes.');
    signal.throwIfAborted();
    // An import cannot be taken back: what it builds on is kept, to be compared with.
    await new SnapshotStore(graph, versions).keepCurrent();
    await steps.run('Writing', async (say, outcome) => {
      const { version, transactions } = await writeImport(graph, comparison, {
        progress: (done, of) => say(`${done} of ${of}`),
        signal,
      });
      outcome(
        `version ${version} of the graph, ${transactions === 1 ? 'one transaction' : `${transactions} transactions`}`,
      );
    });
  } catch (error) {
    if (error instanceof GraphError && error.kind !== 'mistake')
      throw new Failure(error.message, 'Nothing of this import is visible.', { cause: error });
    throw error;
  } finally {
    await graph.close();
  }
}

function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof FolderError)
      throw new Failure(error.message, 'Nothing was written.', { cause: error });
    throw error;
  }
}
