/**
 * A real Neo4j for tests: one process a run, started by the first file that needs it and shared by the others, which
 * run one after the other and find it empty. `NEO4J_*` is ignored, so that no test ever touches a database somebody
 * uses. Another one is used when TEST_NEO4J_URI names it and TEST_NEO4J_MAY_BE_ERASED=yes allows that.
 */
import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver, type Record as Row } from 'neo4j-driver';
import { afterAll, beforeAll, inject } from 'vitest';
import { classArchivePath, readsClasses } from '../../server/neo4j/class-archive.ts';
import { openDatabase, stopDatabase, type DatabaseAddress } from '../../server/neo4j/database.ts';
import { provideJars } from '../../server/neo4j/jars.ts';
import { findJava } from '../../server/neo4j/java.mjs';

export interface TestDatabase {
  /** For the server's own driver and for child processes. Throws outside of tests and hooks. */
  readonly address: DatabaseAddress & { readonly database: string };
  /** For setting up and looking; not what the server uses. */
  readonly driver: Driver;
  /** Runs one statement and gives plain objects (integers as numbers). */
  query(cypher: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  /** Removes every node, relation, constraint and index. Done before the first test of each file. */
  wipe(): Promise<void>;
  /** Ends it with all that is in it, which is quicker than a wipe where that is much: the next file starts another. */
  discard(): Promise<void>;
}

/** Call it at the top of a test file (a folder whose files run in turn, see vitest.config.ts). */
export function useDatabase(): TestDatabase {
  let opened: { address: TestDatabase['address']; driver: Driver } | null = null;
  const now = () => {
    if (opened === null) throw new Error('useDatabase: the database is there in tests and hooks only');
    return opened;
  };
  const query = async (cypher: string, parameters: Record<string, unknown> = {}) => {
    const { driver, address } = now();
    const session = driver.session({ database: address.database });
    try {
      return (await session.run(cypher, parameters)).records.map((row: Row) => row.toObject());
    } finally {
      await session.close();
    }
  };
  const wipe = async () => {
    await query('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    for (const { name } of await query('SHOW CONSTRAINTS YIELD name'))
      await query(`DROP CONSTRAINT \`${name}\``);
    for (const { name } of await query("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
      await query(`DROP INDEX \`${name}\``);
  };
  beforeAll(async () => {
    const address = await testDatabase();
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 4_000,
    });
    opened = { address, driver };
    await wipe();
  });
  afterAll(async () => {
    await opened?.driver.close();
    opened = null;
  });
  return {
    get address() {
      return now().address;
    },
    get driver() {
      return now().driver;
    },
    query,
    wipe,
    async discard() {
      await now().driver.close();
      opened = null;
      if (process.env.TEST_NEO4J_URI) return; // the next file wipes it
      const home = inject('databaseHome');
      await stopDatabase(home);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The address of the database of this run; starts it when this is the first call. */
export async function testDatabase(): Promise<TestDatabase['address']> {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_MAY_BE_ERASED: allowed } = process.env;
  if (uri) {
    if (allowed !== 'yes')
      throw new Error(
        'TEST_NEO4J_URI names a database that the tests would erase. Say TEST_NEO4J_MAY_BE_ERASED=yes if they may.',
      );
    return {
      uri,
      user: process.env.TEST_NEO4J_USER ?? 'neo4j',
      password: process.env.TEST_NEO4J_PASSWORD ?? '',
      database: process.env.TEST_NEO4J_DATABASE ?? 'neo4j',
    };
  }
  const { paths } = await provideJars({
    cache: process.env.RISTIKKO_CACHE ?? join(homedir(), '.cache', 'ristikko'),
    mirror: process.env.RISTIKKO_MAVEN_MIRROR ?? null,
  });
  const java = findJava();
  const {
    uri: own,
    user,
    password,
  } = await openDatabase({
    home: inject('databaseHome'),
    user: inject('databaseUser'),
    java: java.path,
    jars: paths,
    heap: '512m',
    pageCache: '128m',
    port: null,
    shortLived: true,
    javaOptions: readsClasses(classArchivePath(paths, java)),
    answers,
  });
  return { uri: own, user, password, database: 'neo4j' };
}

/** Resolves when the database answers a trivial query. */
export async function answers({ uri, user, password }: DatabaseAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 1_000 });
  try {
    const session = driver.session();
    await session.run('RETURN 1');
    await session.close();
  } finally {
    await driver.close();
  }
}
