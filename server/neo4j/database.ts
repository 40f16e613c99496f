/**
 * The local database: one Java process on 127.0.0.1 for each home folder, shared by every process that asks for it.
 * The first one starts it, the others join, the last one out stops it.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, fileFailure } from './failure.mjs';
import { DATABASE_USER, DatabaseHome, type RunningDatabase } from './home.ts';
import { startKeeper } from './keeper.ts';
import { withLock } from './lock.ts';
import { endProcess, isRunning, markOf, processesWith } from './processes.ts';

export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface LocalDatabase extends DatabaseAddress {
  /** It ran already, for another process or left by one that was killed. */
  readonly joined: boolean;
  /** Whether its process runs; `stopped` when somebody stopped it on purpose (`npm run database -- stop`). */
  state(): 'running' | 'stopped' | 'crashed';
  /** Lets go of it; the last user's call stops the process. Calling twice does nothing more. */
  release(): Promise<void>;
}

export interface DatabaseOptions {
  /** Folder of its data. */
  readonly home: string;
  /** Java command. */
  readonly java: string;
  readonly jars: readonly string[];
  /** In Java's notation, such as `512m`. */
  readonly heap: string;
  readonly pageCache: string;
  /** Bolt port; null: the last one if free, else any free one. */
  readonly port: number | null;
  /** For a short-lived database: starts quicker, smaller, slower in the long run. */
  readonly shortLived?: boolean;
  /** More options of Java, such as those of class-archive.ts. */
  readonly javaOptions?: readonly string[];
  /** The process that uses the database; default this one. */
  readonly user?: number;
  /** Resolves when a trivial query is answered, rejects while it is not. */
  readonly answers: (address: DatabaseAddress) => Promise<void>;
  readonly progress?: (what: string) => void;
  readonly signal?: AbortSignal;
}

/** Recovery after a crash in the middle of a large import took 13 s; a slow disk may need many times that. */
const START_PATIENCE_MS = 180_000;
/** With less room than this Neo4j hangs or damages what it writes. */
const LEAST_ROOM_MB = 50;
/** A clean stop takes about two seconds. By force nothing is lost, only the next start is slower. */
const STOP_PATIENCE_MS = 6_000;

/**
 * A running database that answers.
 * @throws Failure with the reason and the remedy when it cannot be started
 */
export async function openDatabase(options: DatabaseOptions): Promise<LocalDatabase> {
  const home = new DatabaseHome(resolve(options.home));
  const user = options.user ?? process.pid;
  home.prepare();
  const { address, joined } = await withLock(
    home.lock,
    async () => {
      const found = await join(home, options);
      const opened = found
        ? { address: found, joined: true }
        : { address: await start(home, options), joined: false };
      home.addUser(user);
      return opened;
    },
    {
      signal: options.signal,
      onWait: (owner) => options.progress?.(`waiting for process ${owner.pid}, which starts or stops it`),
    },
  );
  const running = home.running();
  let released: Promise<void> | null = null;
  return {
    ...address,
    joined,
    state: () => {
      if (running !== null && isRunning(running.process)) return 'running';
      return home.stoppedOnPurpose ? 'stopped' : 'crashed';
    },
    release: () => (released ??= releaseDatabase(home.path, user)),
  };
}

/** Lets go of a database on behalf of a process; stops it when nobody else uses it. */
export async function releaseDatabase(path: string, user: number): Promise<void> {
  const home = new DatabaseHome(resolve(path));
  await withLock(home.lock, async () => {
    home.removeUser(user);
    if (home.liveUsers().length === 0) await stop(home);
  });
}

/** What is known about a database from outside; null: none runs in this folder. */
export function runningDatabase(path: string): (DatabaseAddress & { pid: number; users: number[] }) | null {
  const home = new DatabaseHome(resolve(path));
  const running = home.running();
  if (running === null || !isRunning(running.process)) return null;
  return {
    ...addressOf(home, running.port),
    pid: running.process.pid,
    users: home.liveUsers().map((mark) => mark.pid),
  };
}

/** Stops the database of a folder whoever uses it; nobody starts it again by himself. Returns false when none ran. */
export async function stopDatabase(path: string): Promise<boolean> {
  const home = new DatabaseHome(resolve(path));
  if (!existsSync(home.path)) return false;
  return withLock(home.lock, async () => {
    home.stoppedOnPurpose = true;
    return stop(home);
  });
}

/**
 * Takes back a stop on purpose, so that the process that uses the database starts it again. Returns false when no
 * process uses it.
 */
export function allowStart(path: string): boolean {
  const home = new DatabaseHome(resolve(path));
  if (!existsSync(home.path) || home.liveUsers().length === 0) return false;
  home.stoppedOnPurpose = false;
  return true;
}

/**
 * Deletes a database and everything in it.
 * @throws Failure when a process uses it
 */
export async function deleteDatabase(path: string): Promise<void> {
  const home = new DatabaseHome(resolve(path));
  if (!existsSync(home.path)) return;
  await withLock(home.lock, async () => {
    const users = home.liveUsers();
    if (users.length > 0)
      throw new Failure(
        `The database is in use by process ${users.map((mark) => mark.pid).join(', ')}.`,
        'Stop that one first, and run the same command again.',
      );
    await stop(home);
    rmSync(home.path, { recursive: true, force: true });
  });
}

/** The running process of this home if it can be used; ends it if not. */
async function join(home: DatabaseHome, options: DatabaseOptions): Promise<DatabaseAddress | null> {
  const running = home.running();
  if (running === null || !isRunning(running.process)) {
    for (const stray of processesWith(`@${home.argumentFile}`)) {
      options.progress?.(`ending process ${stray.pid}, left over from an earlier run`);
      await endProcess(stray, STOP_PATIENCE_MS);
    }
    home.setRunning(null);
    return null;
  }
  const users = home.liveUsers();
  const address = addressOf(home, running.port);
  if (users.length > 0 || running.fingerprint === fingerprint(options)) {
    options.progress?.(`joining process ${running.process.pid}, which runs already`);
    const patience = Date.now() + (users.length > 0 ? START_PATIENCE_MS : 15_000);
    while (isRunning(running.process) && Date.now() < patience) {
      options.signal?.throwIfAborted();
      if (await answers(address, options)) return address;
      await sleep(100);
    }
    if (isRunning(running.process) && users.length > 0)
      throw new Failure(
        `The database runs (process ${running.process.pid}) but does not answer.`,
        `See ${home.consoleLog}; stop it with: npm run database -- stop`,
      );
  }
  options.progress?.(`ending process ${running.process.pid}, left over from an earlier run`);
  await stop(home);
  return null;
}

async function start(home: DatabaseHome, options: DatabaseOptions): Promise<DatabaseAddress> {
  checkRoom(home);
  home.stoppedOnPurpose = false;
  const password = home.password();
  const port = await choosePort(options.port, home.lastPort);
  home.configure(configuration(port, options), javaArguments(options));
  const address = { uri: `bolt://127.0.0.1:${port}`, user: DATABASE_USER, password };
  const log = openLog(home);
  const child = spawn(
    options.java,
    [`@${home.argumentFile}`, `--home-dir=${home.path}`, `--config-dir=${home.path}/conf`, '--console-mode'],
    {
      cwd: home.path,
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  let ended: string | null = null;
  child.once('exit', (code, signal) => (ended = code === null ? `signal ${signal}` : `exit code ${code}`));
  child.once('error', (error) => (ended = error.message));
  child.unref();
  const mark = child.pid === undefined ? null : markOf(child.pid);
  if (mark !== null) {
    home.addUser(options.user ?? process.pid); // the keeper must find one from the first moment on
    const running: RunningDatabase = {
      process: mark,
      keeper: startKeeper(mark.pid, home.users),
      port,
      fingerprint: fingerprint(options),
    };
    home.setRunning(running);
  }
  const patience = Date.now() + START_PATIENCE_MS;
  try {
    while (ended === null) {
      options.signal?.throwIfAborted();
      if (await answers(address, options)) return address;
      if (Date.now() > patience) {
        checkRoom(home);
        throw new Failure(
          `The database has not answered for ${START_PATIENCE_MS / 1000} s.`,
          `See ${home.consoleLog}, and run the same command again.`,
        );
      }
      await sleep(75);
    }
    throw startFailure(home, ended);
  } catch (error) {
    home.removeUser(options.user ?? process.pid);
    await stop(home);
    throw error;
  }
}

async function stop(home: DatabaseHome): Promise<boolean> {
  const running = home.running();
  const strays =
    running !== null && isRunning(running.process)
      ? [running.process]
      : processesWith(`@${home.argumentFile}`);
  for (const stray of strays)
    if (!(await endProcess(stray, STOP_PATIENCE_MS)))
      throw new Failure(
        `The database (process ${stray.pid}) cannot be stopped.`,
        'It belongs to another user: ask them, or an administrator.',
      );
  if (running?.keeper) await endProcess(running.keeper, 0);
  home.setRunning(null);
  return strays.length > 0;
}

async function answers(address: DatabaseAddress, options: DatabaseOptions): Promise<boolean> {
  try {
    await options.answers(address);
    return true;
  } catch {
    return false;
  }
}

function addressOf(home: DatabaseHome, port: number): DatabaseAddress {
  return { uri: `bolt://127.0.0.1:${port}`, user: DATABASE_USER, password: home.password() };
}

function configuration(port: number, options: DatabaseOptions): string {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    // LOAD CSV would read any file of this user's.
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${options.pageCache}`,
    'db.transaction.timeout=10m',
    // Without these each start writes a quarter of a gigabyte, and old logs stay for days.
    // Stopping would wait ten seconds for connections that are closed already.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=2 files',
    '',
  ].join('\n');
}

/**
 * Ten times the calls and rounds after which Java compiles once more, and dearly: what runs at a start, above all the
 * planning of each statement for the first time, runs too seldom to be worth it. A start, a schema, an import of the seed
 * data and a snapshot took 34 s of processor time without, and 21 s with this (two busy cores, Java 17).
 */
const LATE = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
];

function javaArguments(options: DatabaseOptions): string[] {
  return [
    ...(options.shortLived ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : ['-XX:+UseG1GC', ...LATE]),
    `-Xmx${options.heap}`,
    '-XX:+ExitOnOutOfMemoryError',
    '-Dlog4j2.disable.jmx=true',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dfile.encoding=UTF-8',
    ...(options.javaOptions ?? []),
    '-cp',
    options.jars.join(delimiter),
    'org.neo4j.server.CommunityEntryPoint',
  ];
}

function fingerprint(options: DatabaseOptions): string {
  return createHash('sha256')
    .update(JSON.stringify([configuration(options.port ?? 0, options), javaArguments(options)]))
    .digest('hex')
    .slice(0, 16);
}

/** @throws Failure when the disk of the home is all but full */
function checkRoom(home: DatabaseHome): void {
  const { bavail, bsize } = statfsSync(home.path);
  const room = Math.floor((bavail * bsize) / 1e6);
  if (room < LEAST_ROOM_MB)
    throw new Failure(
      `The disk is full: ${room} MB are left for the database in ${home.path}, and ${LEAST_ROOM_MB} are needed.`,
      'Free some space, or choose another place with RISTIKKO_DATA. Nothing stored is lost.',
    );
}

function openLog(home: DatabaseHome): number {
  try {
    rmSync(home.consoleLog, { force: true });
    return openSync(home.consoleLog, 'a', 0o600);
  } catch (error) {
    throw fileFailure(error, home.consoleLog) ?? error;
  }
}

/** Why the process ended before it answered, read from what it printed. */
function startFailure(home: DatabaseHome, ended: string): Failure {
  const log = home.consoleTail(400);
  const known: [RegExp, string, string][] = [
    [
      /No space left on device/,
      'the disk is full',
      'Free some space and start again; nothing stored is lost.',
    ],
    [
      /FileLockException|Lock file has been locked|StoreLockException/,
      `another process holds its files in ${home.path}`,
      'Stop that one first: npm run database -- stop',
    ],
    [/Address already in use|BindException/, 'its port was taken at the same moment', 'Start again.'],
    [
      /OutOfMemoryError|Could not reserve enough space|insufficient memory|Invalid (?:maximum|initial) heap size/i,
      'the memory does not suffice',
      'Give it more (RISTIKKO_NEO4J_HEAP, RISTIKKO_NEO4J_PAGE_CACHE) or close other programs.',
    ],
    [
      /Unrecognized setting|Error evaluating value for setting/,
      'a setting is refused',
      'Look at RISTIKKO_NEO4J_HEAP and RISTIKKO_NEO4J_PAGE_CACHE.',
    ],
  ];
  const match = known.find(([pattern]) => pattern.test(log));
  if (match) return new Failure(`The database did not start: ${match[1]} (${ended}).`, match[2]);
  return new Failure(
    `The database did not start (${ended}). Its last words:\n${home.consoleTail(8)}`,
    `All of them are in ${home.consoleLog}. If its data is damaged, delete it: npm run database -- delete`,
  );
}

/** A port that can be listened on: the wanted one (a Failure if taken), else the last one, else any. */
async function choosePort(wanted: number | null, last: number | null): Promise<number> {
  if (wanted !== null) {
    if (await isFree(wanted)) return wanted;
    throw new Failure(
      `Port ${wanted} is taken, and RISTIKKO_NEO4J_PORT asks for it.`,
      'Choose another one, or leave it out and a free one is taken.',
    );
  }
  if (last !== null && (await isFree(last))) return last;
  return (await listen(0))!;
}

const isFree = async (port: number) => (await listen(port)) !== null;

/** The port that could be listened on; null: taken. */
function listen(port: number): Promise<number | null> {
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', () => settle(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: got } = server.address() as { port: number };
      server.close(() => settle(got));
    });
  });
}
