/** npm start and how it ends: politely, through npm or its shell, by a closed terminal, and by force. */
import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runningDatabase } from '../../server/neo4j/database.ts';
import { isRunning, markOf } from '../../server/neo4j/processes.ts';
import { useDatabase } from '../support/database.ts';
import {
  copyProject,
  dataOf,
  freePort,
  gone,
  isFree,
  endAll,
  run,
  saysItRuns,
  start,
  type Started,
} from './started.ts';

/** What the requirement allows for a stop. */
const STOP_MS = 10_000;

let root: string;
beforeAll(() => {
  root = copyProject();
});
afterEach(() => endAll(root));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('npm start', () => {
  let started: Started | null = null;
  afterEach(() => {
    started = null;
  });

  const expectAllGone = async (was: Started) => {
    expect(await gone(was, STOP_MS), 'milliseconds until nothing runs').not.toBeNull();
    expect(await isFree(was.port)).toBe(true);
  };
  const asked = async ({ url }: Started): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const body = JSON.stringify({ query: '{ graph { version } }' });
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json();
  };
  const marker = async (statement: string) => {
    const address = runningDatabase(join(dataOf(root), 'neo4j'))!;
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
    try {
      return (await driver.executeQuery(statement)).records.length;
    } finally {
      await driver.close();
    }
  };

  it('serves page, API and health on the port, tells each step with its time, and stops on Ctrl-C', async () => {
    started = await start(root);
    expect(started.output()).toMatch(new RegExp(`^Ready after \\d+\\.\\d s: ${started.url}/$`, 'm'));
    for (const step of ['Dependencies', 'Client', 'Server', 'Neo4j', 'Database', 'Schema', 'Data'])
      expect(started.output()).toMatch(new RegExp(`^  ${step}.* \\d+\\.\\d s$`, 'm'));
    const page = await fetch(`${started.url}/map`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('id="app"');
    const health = await fetch(`${started.url}/health`);
    expect(await health.json()).toMatchObject({ server: 'ok', database: 'ready' });
    expect(
      statSync(join(dataOf(root), 'neo4j', 'password')).mode & 0o077,
      'others may not read the password',
    ).toBe(0);
    expect(statSync(join(dataOf(root), 'neo4j')).mode & 0o077).toBe(0);
    process.kill(-started.npm.pid, 'SIGINT');
    await expectAllGone(started);
    expect(started.output()).toContain('Stopped: Ctrl-C.');
    expect(saysItRuns(root)).toBe(false);
  });

  it('notices a changed source, a new file of the schema, and nothing else; stops when npm is killed', async () => {
    appendFileSync(join(root, 'client', 'main.ts'), '\n// changed\n');
    writeFileSync(
      join(root, 'cypher', 'schema', '999-runtime-test.cypher'),
      '// A constraint of this test only.\n//\n// @access schema\n' +
        'CREATE CONSTRAINT runtime_test IF NOT EXISTS FOR (n:RuntimeTest) REQUIRE n.id IS UNIQUE\n',
    );
    started = await start(root);
    expect(started.output()).toMatch(/^ {2}Client +built {2}/m);
    expect(started.output()).toMatch(/^ {2}Server +built already /m);
    expect(started.output()).toMatch(/^ {2}Schema +brought up to date .*\n {2}1 schema file/m);
    process.kill(started.npm.pid, 'SIGKILL');
    await expectAllGone(started);
  });

  it('skips at the second start what is done, and stops when npm alone is ended', async () => {
    started = await start(root);
    expect(started.output()).toContain('as the lock file says');
    expect(started.output().match(/built already/g)).toHaveLength(2);
    expect(started.output()).toContain('jars checked');
    expect(started.output()).toMatch(/^ {2}Schema +up to date /m);
    process.kill(started.npm.pid, 'SIGTERM');
    await expectAllGone(started);
  });

  it('leaves nothing when node is killed by force', async () => {
    started = await start(root);
    process.kill(started.node.pid, 'SIGKILL');
    await expectAllGone(started);
  });

  it('starts after everything was killed by force, with what was stored; stops with its shell', async () => {
    started = await start(root);
    await marker('CREATE (:RuntimeMarker {id: 1})');
    for (const mark of [started.keeper, started.node, started.java]) process.kill(mark!.pid, 'SIGKILL');
    await expectAllGone(started);
    expect(saysItRuns(root), 'the mark of the dead process is still there').toBe(true);
    started = await start(root);
    expect(await marker('MATCH (n:RuntimeMarker) DELETE n RETURN n')).toBe(1);
    process.kill((started.shell ?? started.npm).pid, 'SIGTERM');
    await expectAllGone(started);
  });

  it('stops while the database is still starting', async () => {
    started = await start(root, {}, { until: /^ {2}Neo4j .* s$/m });
    const marks = () => runningDatabase(join(dataOf(root), 'neo4j'));
    await expect.poll(marks, { timeout: 30_000, interval: 10 }).not.toBeNull();
    const java = markOf(marks()!.pid)!;
    process.kill(-started.npm.pid, 'SIGINT');
    await expectAllGone(started);
    await expect.poll(() => isRunning(java), { timeout: STOP_MS }).toBe(false);
    expect(started.output()).not.toContain('Ready');
  });

  it('takes over a database that was left running; stops when the terminal is closed', async () => {
    started = await start(root);
    const first = started;
    for (const mark of [started.keeper, started.node]) process.kill(mark!.pid, 'SIGKILL');
    started = await start(root);
    expect(started.output()).toContain('joined: bolt://127.0.0.1:');
    expect(started.java).toEqual(first.java);
    process.kill(-started.npm.pid, 'SIGHUP');
    await expectAllGone(started);
  });

  it('starts the database again when that alone is killed, and not when it was stopped on purpose', async () => {
    started = await start(root);
    const database = async () => {
      const health = await fetch(`${started!.url}/health`);
      return ((await health.json()) as { database: string }).database;
    };
    const another = () => {
      const pid = runningDatabase(join(dataOf(root), 'neo4j'))?.pid;
      return pid !== undefined && pid !== started!.java!.pid;
    };
    process.kill(started.java!.pid, 'SIGKILL');
    await expect.poll(another, { timeout: 60_000, interval: 100 }).toBe(true);
    await expect.poll(database, { timeout: 60_000, interval: 100 }).toBe('ready');
    const address = await run(root, ['run', '-s', 'database', '--', 'address']);
    expect(address.output).toMatch(/^address +bolt:\/\/127\.0\.0\.1:\d+$/m);
    expect(address.output).toMatch(/^password +\S{20,}$/m);
    const stopped = await run(root, ['run', '-s', 'database', '--', 'stop']);
    expect(stopped).toMatchObject({ code: 0, output: expect.stringContaining('has been stopped') });
    await expect.poll(database, { timeout: 10_000, interval: 100 }).toBe('away');
    await new Promise((later) => setTimeout(later, 2_500)); // it looks every second
    expect(await (await fetch(`${started.url}/health`)).json()).toMatchObject({
      database: 'away',
      why: expect.stringContaining('npm run database -- start'),
    });
    expect(await asked(started)).toMatchObject({
      errors: [{ extensions: { code: 'DATABASE_STOPPED', command: 'npm run database -- start' } }],
    });
    const again = await run(root, ['run', '-s', 'database', '--', 'start']);
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining('within seconds') });
    await expect.poll(database, { timeout: 60_000, interval: 100 }).toBe('ready');
    process.kill(started.node.pid, 'SIGTERM');
    await expectAllGone(started);
    expect(await started.exit).toBe(0);
  });

  it('refuses a port that is taken', async () => {
    const other = createServer();
    const taken = await freePort();
    await new Promise<void>((done) => other.listen(taken, '127.0.0.1', done));
    try {
      const ended = await run(root, ['start'], { PORT: String(taken) });
      expect(ended.code).toBe(1);
      expect(ended.output).toContain(`Port ${taken} is taken.`);
      expect(ended.output).toContain('Choose another PORT');
      expect(ended.output, 'nothing was started for nothing').not.toMatch(/^ {2}Database /m);
      expect(runningDatabase(join(dataOf(root), 'neo4j'))).toBeNull();
    } finally {
      other.close();
    }
  });

  it('deletes the database only after a yes', async () => {
    const asked = await run(root, ['run', '-s', 'database', '--', 'delete'], {}, 'no\n');
    expect(asked).toMatchObject({ code: 1, output: expect.stringContaining('Nothing was deleted.') });
    expect(statSync(join(dataOf(root), 'neo4j')).isDirectory()).toBe(true);
    const silent = await run(root, ['run', '-s', 'database', '--', 'delete']);
    expect(silent).toMatchObject({ code: 1, output: expect.stringContaining('Nothing was deleted.') });
    const sure = await run(root, ['run', '-s', 'database', '--', 'delete'], {}, 'yes\n');
    expect(sure).toMatchObject({ code: 0, output: expect.stringContaining('Deleted.') });
    expect(statSync(join(dataOf(root), 'neo4j'), { throwIfNoEntry: false })).toBeUndefined();
  });
});

describe('npm start with NEO4J_URI', () => {
  const database = useDatabase();

  it('uses that database, and starts, fetches and needs nothing local', async () => {
    const { uri, user, password } = database.address;
    const started = await start(root, {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      JAVA_HOME: '/nowhere',
    });
    expect(started.java).toBeNull();
    expect(started.output()).not.toMatch(/^ {2}(Neo4j|Database) /m);
    expect(await (await fetch(`${started.url}/health`)).json()).toMatchObject({ database: 'ready' });
    expect(await database.query("MATCH (g:Graph {id: 'graph'}) RETURN g.version AS version")).toHaveLength(1);
    process.kill(started.npm.pid, 'SIGTERM');
    expect(await gone(started, STOP_MS)).not.toBeNull();
    expect(await database.query('RETURN 1 AS one'), 'the database goes on').toEqual([{ one: 1 }]);
  });
});

describe('npm run dev', () => {
  it('serves the client from its sources, and loads the server again when a file of it changes', async () => {
    const started = await start(root, {}, { script: 'dev' });
    const get = (path: string) =>
      fetch(`${started.url}${path}`, { signal: AbortSignal.timeout(60_000) }).catch((cause: unknown) => {
        throw new Error(`${path} is not answered. So far:\n${started.output()}`, { cause });
      });
    const source = await get('/client/main.ts');
    expect(source.headers.get('content-type')).toContain('javascript');
    expect(await (await get('/')).text()).toContain('/@vite/client');
    const file = join(root, 'server', 'application.ts');
    const text = readFileSync(file, 'utf8');
    const health = async () => (await get('/health')).json();
    expect(await health()).toMatchObject({ database: 'ready', version: 0 });

    const changed = text.replace('return { state, version };', 'return { state, version: 4711 };');
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    await expect.poll(health, { timeout: 60_000, interval: 200 }).toMatchObject({ version: 4711 });

    writeFileSync(file, `${text}\nthis is no program(`);
    await expect.poll(started.output, { timeout: 60_000 }).toContain('the server as it was goes on');
    expect(await health()).toMatchObject({ version: 4711 });
    process.kill(-started.npm.pid, 'SIGINT');
    expect(await gone(started, STOP_MS)).not.toBeNull();
  });
});
