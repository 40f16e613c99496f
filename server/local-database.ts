/** The local database as the settings ask for it: Java, jars, process; with its steps on the screen. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Graph } from './graph/driver.ts';
import { classArchivePath, readsClasses } from './neo4j/class-archive.ts';
import { openDatabase, type DatabaseAddress, type LocalDatabase } from './neo4j/database.ts';
import { NEO4J_VERSION, provideJars } from './neo4j/jars.ts';
import { findJava } from './neo4j/java.mjs';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import { SILENT_STEPS, type Steps } from './steps.ts';

const WATCH_MS = 1_000;
const AGAIN_MS = 10_000;

/** Lets a server whose database was stopped on purpose start it again. */
export const START_DATABASE = 'npm run database -- start';

/** Folder of the database below the data folder. */
export const databaseHome = (settings: Settings): string => join(settings.local.data, 'neo4j');

/**
 * Fetches what is missing and starts the database, or joins the one that runs already.
 * @throws Failure in words
 */
export async function openLocalDatabase(
  settings: Settings,
  steps: Steps,
  signal: AbortSignal,
): Promise<LocalDatabase> {
  const java = findJava();
  const { local } = settings;
  const jars = await steps.run(`Neo4j ${NEO4J_VERSION}`, async (say, outcome) => {
    const { paths, fetched } = await provideJars(
      local,
      (have, need) => say(`fetching: ${megabytes(have)} of ${megabytes(need)} MB`),
      signal,
    );
    outcome(fetched === 0 ? `${paths.length} jars checked` : `${fetched} of ${paths.length} jars fetched`);
    return paths;
  });
  return steps.run('Database', async (say, outcome) => {
    say('starting');
    const database = await openDatabase({
      home: databaseHome(settings),
      java: java.path,
      jars,
      heap: local.heap,
      pageCache: local.pageCache,
      port: local.port,
      javaOptions: readsClasses(classArchivePath(jars, java)),
      answers,
      progress: say,
      signal,
    });
    outcome(`${database.joined ? 'joined' : 'started'}: ${database.uri}`);
    return database;
  });
}

/**
 * Starts the database again when its process ends without anybody having asked for that.
 * @param restarted told of the new one, which may have another address
 * @returns ends the watch
 */
export function watchLocalDatabase(
  settings: Settings,
  first: LocalDatabase,
  log: Log,
  restarted: (again: LocalDatabase) => Promise<void>,
): () => Promise<void> {
  const ended = new AbortController();
  let database = first;
  const watch = async () => {
    for (;;) {
      await sleep(WATCH_MS, undefined, { signal: ended.signal });
      if (database.state() !== 'crashed') continue;
      log.error('the database has ended unexpectedly: starting it again');
      try {
        database = await openLocalDatabase(settings, SILENT_STEPS, ended.signal);
        await restarted(database);
        log.info(`the database runs again: ${database.uri}`);
      } catch (error) {
        if (ended.signal.aborted) return;
        log.error('it could not be started', error);
        await sleep(AGAIN_MS, undefined, { signal: ended.signal });
      }
    }
  };
  const watching = watch().catch(() => {}); // aborted
  return async () => {
    ended.abort();
    await watching;
  };
}

async function answers(address: DatabaseAddress): Promise<void> {
  const graph = new Graph(address, new Map());
  try {
    await graph.check();
  } finally {
    await graph.close();
  }
}

const megabytes = (bytes: number) => Math.floor(bytes / 1e6);
