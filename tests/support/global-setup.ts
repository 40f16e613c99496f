/**
 * Once a test run: names the folder of the run's database and stops that database at the end. It is started by the
 * first test that asks for it (`useDatabase`), so that a run of pure tests starts none.
 */
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runningDatabase, stopDatabase } from '../../server/neo4j/database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the database of this run. */
    databaseHome: string;
    /** The process on whose behalf the database runs. */
    databaseUser: number;
  }
}

const PREFIX = 'ristikko-test-';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await clearLeftovers();
  const home = join(tmpdir(), `${PREFIX}${process.pid}`); // called for each project of the run: the same for all
  project.provide('databaseHome', home);
  project.provide('databaseUser', process.pid);
  return async () => {
    if (runningDatabase(home)) await stopDatabase(home);
    rmSync(home, { recursive: true, force: true });
  };
}

/** What a run that was killed left behind. */
async function clearLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length));
    const path = join(tmpdir(), name);
    if (isThere(pid)) continue;
    if (runningDatabase(path)) await stopDatabase(path);
    rmSync(path, { recursive: true, force: true });
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
