/** The local database as the settings ask for it: Java, jars, process; with its steps on the screen. */
import { join } from 'node:path';
import { Graph } from './graph/driver.ts';
import { openDatabase, type DatabaseAddress, type LocalDatabase } from './neo4j/database.ts';
import { NEO4J_VERSION, provideJars } from './neo4j/jars.ts';
import { findJava } from './neo4j/java.mjs';
import type { Settings } from './settings.ts';
import type { Steps } from './steps.ts';

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
      answers,
      progress: say,
      signal,
    });
    outcome(`${database.joined ? 'joined' : 'started'}: ${database.uri}`);
    return database;
  });
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
