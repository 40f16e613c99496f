/**
 * The data sets of seeds/: an empty database gets the first one; what has changed in the files since then is announced,
 * and applied only by `npm run import`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from './graph/driver.ts';
import { GraphError } from './graph/errors.ts';
import { changesNothing, compareImport, type Comparison } from './graph/import-compare.ts';
import { writeImport } from './graph/import-write.ts';
import { readFolder } from './import/folder.ts';
import { planImport, type Plan } from './import/plan.ts';
import { problemLine } from './import/problems.ts';
import { Failure } from './neo4j/failure.mjs';
import type { Steps } from './steps.ts';

/** The one that an empty database gets; the others are loaded on request. */
export const FIRST_SEED = 'pohjalaismaakunnat';

export interface SeedOptions {
  /** Folder of the project. */
  readonly root: string;
  /** Whether an empty database is seeded. */
  readonly seed: boolean;
  /** A file that remembers which files were compared already; null: compared at every start. */
  readonly memory: string | null;
}

/** Seeds an empty database, or says what the seed files would change in one that is not empty. */
export async function seedOrAnnounce(graph: Graph, options: SeedOptions, steps: Steps): Promise<void> {
  const announcements = await steps.run('Data', async (say, outcome) => {
    const sets = await graph.run('snapshot/datasets', {});
    if (sets.length === 0) {
      if (!options.seed) return void outcome('empty, as RISTIKKO_SEED=no asks');
      return void outcome(await seed(graph, options, say));
    }
    const loaded = sets.map((set) => set.id);
    outcome(loaded.join(', '));
    say('comparing the seed files');
    return changedSeeds(graph, options, loaded);
  });
  for (const line of announcements ?? []) steps.line(line);
}

async function seed(graph: Graph, options: SeedOptions, say: (now: string) => void): Promise<string> {
  const folder = join(options.root, 'seeds', FIRST_SEED);
  const files = readSeed(folder);
  if (files === null) return `empty: there is no folder seeds/${FIRST_SEED}`;
  const { plan, problems, problemCount } = planImport(files);
  if (plan === null)
    throw new Failure(
      `The seed data has ${counted(problemCount, 'problem')}, the first: seeds/${FIRST_SEED}/${problemLine(problems[0])}`,
      'Correct the files, or start with RISTIKKO_SEED=no.',
    );
  for (let attempt = 1; ; attempt++) {
    try {
      const comparison = await compareImport(graph, plan);
      if (!changesNothing(comparison))
        await writeImport(graph, comparison, {
          progress: (done, of) => say(`seeding ${FIRST_SEED}: ${done} of ${of}`),
        });
      remember(options, FIRST_SEED, files);
      return `seeded with ${FIRST_SEED}: ${countsOf(comparison)}`;
    } catch (error) {
      // Another server that starts at the same moment may have been quicker.
      if (!(error instanceof GraphError && error.kind === 'conflict') || attempt === 3) throw error;
    }
  }
}

/** One line for each data set whose files would change the database. */
async function changedSeeds(
  graph: Graph,
  options: SeedOptions,
  loaded: readonly string[],
): Promise<string[]> {
  const lines: string[] = [];
  for (const name of seedNames(options.root)) {
    const files = readSeed(join(options.root, 'seeds', name));
    if (files === null || isRemembered(options, name, files)) continue;
    const { plan, problemCount } = planImport(files);
    if (plan === null) {
      if (loaded.includes(name))
        lines.push(
          `  seeds/${name} has ${counted(problemCount, 'problem')}: npm run import -- seeds/${name} --dry-run`,
        );
    } else if (loaded.includes(plan.dataset)) {
      const line = await announcement(graph, name, plan);
      if (line === null) remember(options, name, files);
      else lines.push(line);
    }
  }
  return lines;
}

async function announcement(graph: Graph, name: string, plan: Plan): Promise<string | null> {
  const comparison = await compareImport(graph, plan);
  return changesNothing(comparison)
    ? null
    : `  seeds/${name} has changed: ${countsOf(comparison)}. To apply: npm run import -- seeds/${name}`;
}

/** `12 new, 3 changed, 480 untouched, 1 changed by hand and kept`. */
function countsOf({ counts }: Comparison): string {
  const sum = (of: 'added' | 'changed' | 'untouched' | 'byHand') =>
    counts.reduce((total, one) => total + one[of], 0);
  const byHand = sum('byHand');
  return (
    `${sum('added')} new, ${sum('changed')} changed, ${sum('untouched')} untouched` +
    (byHand > 0 ? `, ${byHand} changed by hand and kept` : '')
  );
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

function seedNames(root: string): string[] {
  const folder = join(root, 'seeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Content of each CSV file by name; null: no data set. */
function readSeed(folder: string): ReadonlyMap<string, Uint8Array> | null {
  return existsSync(join(folder, 'dataset.csv')) ? readFolder(folder) : null;
}

function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`\0${name}\0`).update(content);
  return hash.digest('hex');
}

function recall({ memory }: SeedOptions): Record<string, string> {
  try {
    return memory === null ? {} : (JSON.parse(readFileSync(memory, 'utf8')) as Record<string, string>);
  } catch {
    return {};
  }
}

function isRemembered(options: SeedOptions, name: string, files: ReadonlyMap<string, Uint8Array>): boolean {
  return recall(options)[name] === hashOf(files);
}

function remember(options: SeedOptions, name: string, files: ReadonlyMap<string, Uint8Array>): void {
  if (options.memory !== null)
    writeFileSync(options.memory, `${JSON.stringify({ ...recall(options), [name]: hashOf(files) })}\n`);
}
