/**
 * The folder of a local database: configuration, password, the mark of the running process, and who uses it.
 *
 *   conf/neo4j.conf   written before each start
 *   data/             Neo4j's own
 *   logs/             Neo4j's own, and console.log with what the process printed
 *   users/            one file for each process that uses the database, named by its number
 *   password          readable by the user only
 *   database.json     the running process
 *   stopped           there when it was stopped on purpose
 *   lock              held while the database is started or stopped
 */
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Failure, fileFailure } from './failure.mjs';
import { isRunning, markOf, type ProcessMark } from './processes.ts';

/** Written to database.json while the process runs. */
export interface RunningDatabase {
  readonly process: ProcessMark;
  readonly keeper: ProcessMark | null;
  /** Bolt port on 127.0.0.1. */
  readonly port: number;
  /** Of the jars and the configuration: a database with another one is started anew once nobody uses it. */
  readonly fingerprint: string;
}

export const DATABASE_USER = 'neo4j';

export class DatabaseHome {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  get lock(): string {
    return join(this.path, 'lock');
  }

  get users(): string {
    return join(this.path, 'users');
  }

  get consoleLog(): string {
    return join(this.path, 'logs', 'console.log');
  }

  /** The argument file of the Java process; its path in a command line says which database that process is. */
  get argumentFile(): string {
    return join(this.path, 'java.args');
  }

  get hasData(): boolean {
    return existsSync(join(this.path, 'data', 'databases', 'neo4j'));
  }

  /** Makes the folders; only this user may look inside. */
  prepare(): void {
    try {
      mkdirSync(this.path, { recursive: true, mode: 0o700 });
      chmodSync(this.path, 0o700);
      for (const folder of ['conf', 'data', 'logs', 'users', 'plugins', 'run', 'import'])
        mkdirSync(join(this.path, folder), { recursive: true });
    } catch (error) {
      throw fileFailure(error, this.path) ?? error;
    }
  }

  /**
   * The password of this database: random, made before its first start, when its hash is handed to Neo4j in the file
   * that `neo4j-admin dbms set-initial-password` would write. Done here because that command takes the password as an
   * argument, where every user of the machine could read it.
   */
  password(): string {
    const file = join(this.path, 'password');
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
    if (this.hasData)
      throw new Failure(
        `The password of the database is gone: ${file} is missing.`,
        'Put the file back, or delete the database and its data with: npm run database -- delete',
      );
    const password = randomBytes(24).toString('base64url');
    const dbms = join(this.path, 'data', 'dbms');
    mkdirSync(dbms, { recursive: true });
    this.write(join(dbms, 'auth.ini'), `${credential(DATABASE_USER, password)}\n`, 0o600);
    this.write(file, `${password}\n`, 0o600);
    return password;
  }

  configure(configuration: string, argumentLines: readonly string[]): void {
    this.write(join(this.path, 'conf', 'neo4j.conf'), configuration);
    this.write(this.argumentFile, argumentLines.map(quoted).join('\n') + '\n');
  }

  /** What database.json says, whether that process still runs or not; null: nothing readable. */
  running(): RunningDatabase | null {
    try {
      return JSON.parse(readFileSync(join(this.path, 'database.json'), 'utf8')) as RunningDatabase;
    } catch {
      return null;
    }
  }

  setRunning(running: RunningDatabase | null): void {
    const file = join(this.path, 'database.json');
    if (running === null) rmSync(file, { force: true });
    else this.write(file, `${JSON.stringify(running)}\n`);
  }

  /** Whether somebody stopped it on purpose, so that no server starts it again by itself. */
  get stoppedOnPurpose(): boolean {
    return existsSync(join(this.path, 'stopped'));
  }

  set stoppedOnPurpose(value: boolean) {
    const file = join(this.path, 'stopped');
    if (value) this.write(file, '');
    else rmSync(file, { force: true });
  }

  /** The Bolt port of the last start, so that other tools find the database where it was; null: none yet. */
  get lastPort(): number | null {
    const found = /^server\.bolt\.listen_address=.*:(\d+)$/m.exec(
      readFileSync(join(this.path, 'conf', 'neo4j.conf'), { encoding: 'utf8', flag: 'a+' }),
    );
    return found ? Number(found[1]) : null;
  }

  addUser(pid: number): void {
    const mark = markOf(pid);
    if (mark !== null) this.write(join(this.users, String(pid)), JSON.stringify(mark));
  }

  removeUser(pid: number): void {
    rmSync(join(this.users, String(pid)), { force: true });
  }

  /** Processes that use the database now; files of ended ones are cleared away. */
  liveUsers(): ProcessMark[] {
    if (!existsSync(this.users)) return [];
    return readdirSync(this.users).flatMap((name) => {
      try {
        const mark = JSON.parse(readFileSync(join(this.users, name), 'utf8')) as ProcessMark;
        if (isRunning(mark)) return [mark];
      } catch {
        // not readable: nobody's
      }
      rmSync(join(this.users, name), { force: true });
      return [];
    });
  }

  /** The last lines the process printed, for messages; empty when there are none. */
  consoleTail(lines: number): string {
    if (!statSync(this.consoleLog, { throwIfNoEntry: false })) return '';
    return readFileSync(this.consoleLog, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** A whole file or none: written beside it first. */
  private write(path: string, text: string, mode = 0o644): void {
    try {
      writeFileSync(`${path}.new`, text, { mode });
      renameSync(`${path}.new`, path);
    } catch (error) {
      throw fileFailure(error, path) ?? error;
    }
  }
}

/** A line of Neo4j's auth.ini: 1,024 rounds of SHA-256 over salt and password. */
function credential(user: string, password: string): string {
  const rounds = 1024;
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < rounds; round++) digest = createHash('sha256').update(digest).digest();
  return `${user}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${rounds}:`;
}

/** One line of a Java argument file. */
function quoted(argument: string): string {
  return `"${argument.replace(/["\\]/g, '\\$&')}"`;
}
