/** `npm start` as a person runs it, for the tests of this folder: its output, its processes, its port. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { testEnvironment } from '../../scripts/lib/test-tools.mjs';
import { isRunning, markOf, processesWith, type ProcessMark } from '../../server/neo4j/processes.ts';
import { ROOT } from '../support/server.ts';

export interface Started {
  readonly npm: ProcessMark;
  /** The process that serves the page. */
  readonly node: ProcessMark;
  /** The one between, where the shell of this machine stays; null where it gives its place to node. */
  readonly shell: ProcessMark | null;
  /** The local database and its keeper; null where another database is used. */
  readonly java: ProcessMark | null;
  readonly keeper: ProcessMark | null;
  readonly url: string;
  readonly port: number;
  /** All that it has printed. */
  output(): string;
  /** Exit code of npm; null: ended by a signal. */
  readonly exit: Promise<number | null>;
  /** Processes that still run. */
  left(): ProcessMark[];
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A start that takes longer than this hangs; its output then says where. */
const START_PATIENCE_MS = 120_000;

/** What `npm start` needs of the project; without `dist`, which may not be there, it builds that anew. */
const PROJECT = ['client', 'cypher', 'docs', 'scripts', 'seeds', 'server', 'dist'];
const PROJECT_FILES = [
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  '.npmrc',
];

/**
 * A copy of the project in a folder of its own, so that a test may change it and nobody else's changes meddle. The
 * installed packages are shared.
 */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'ristikko-copy-'));
  for (const part of [...PROJECT, ...PROJECT_FILES].filter((one) => existsSync(join(ROOT, one))))
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Environment of a start that touches nothing of the person's: a data folder of its own, a free port. */
export function environment(root: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    ...testEnvironment(),
    RISTIKKO_DATA: dataOf(root),
    RISTIKKO_SEED: 'no',
    NO_COLOR: '1',
    JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1', // starts quicker
    ...more,
  };
}

/** The data folder of the project in this folder. */
export const dataOf = (root: string): string => join(root, 'data');

/**
 * Runs `npm start` (or another script) until it is ready, or until it has said something else.
 * Throws with its output when it ends before.
 */
export async function start(
  root: string,
  more: Record<string, string> = {},
  { script = 'start', until = /Ready after/ } = {},
): Promise<Started> {
  const port = await freePort();
  const { child, output, exit } = npm(
    root,
    ['run', script],
    environment(root, { PORT: String(port), ...more }),
  );
  let ended = false;
  void exit.then(() => (ended = true));
  const patience = Date.now() + START_PATIENCE_MS;
  while (!until.test(output())) {
    if (ended) throw new Error(`npm run ${script} ended:\n${output()}`);
    if (Date.now() > patience) throw new Error(`npm run ${script} does not go on:\n${output()}`);
    await sleep(50);
  }
  const database = runningMarks(root);
  const { shell, node } = await familyOf(child.pid!, script);
  const started = {
    npm: markOf(child.pid!)!,
    node: markOf(node.pid)!,
    shell: shell ? markOf(shell.pid) : null,
    java: database?.process ?? null,
    keeper: database?.keeper ?? null,
    url: `http://127.0.0.1:${port}`,
    port,
    output,
    exit,
  };
  return {
    ...started,
    left: () =>
      [started.npm, started.node, started.shell, started.java, started.keeper].filter(
        (mark): mark is ProcessMark => mark !== null && isRunning(mark),
      ),
  };
}

/** Runs an npm script to its end. */
export async function run(
  root: string,
  args: string[],
  more: Record<string, string> = {},
  input = '',
): Promise<Ended> {
  const { child, output, exit } = npm(root, args, environment(root, more));
  child.stdin?.end(input);
  return { code: await exit, output: output() };
}

/** Process groups of everything that was run. */
const groups: number[] = [];

function npm(root: string, args: string[], env: NodeJS.ProcessEnv) {
  // A group of its own, so that a signal to the group is what a terminal sends on Ctrl-C.
  const child: ChildProcess = spawn('npm', args, { cwd: root, env, detached: true, stdio: 'pipe' });
  if (child.pid !== undefined) groups.push(child.pid);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (text += String(data)));
  const exit = new Promise<number | null>((settle) => child.on('close', (code) => settle(code)));
  return { child, output: () => text, exit };
}

/** Waits until nothing of it runs; the milliseconds that took, or null when it took longer than allowed. */
export async function gone(started: Started, within: number): Promise<number | null> {
  const since = Date.now();
  while (Date.now() - since < within) {
    if (started.left().length === 0) return Date.now() - since;
    await sleep(50);
  }
  return null;
}

/** Ends by force whatever a failed test left, also of a start that never got ready. */
export function endAll(root: string): void {
  for (const group of groups.splice(0))
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // has ended
    }
  for (const mark of processesWith(dataOf(root))) process.kill(mark.pid, 'SIGKILL');
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', () => settle(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => settle(true)));
  });
}

export function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => settle(port));
    });
  });
}

/** Whether there is anything in the folder of the database that says it runs. */
export function saysItRuns(root: string): boolean {
  return existsSync(join(dataOf(root), 'neo4j', 'database.json'));
}

/** The shell that npm put between, if it stays, and the node that runs the script. */
async function familyOf(npm: number, script: string) {
  for (let attempt = 1; ; attempt++) {
    const below = descendants(npm);
    const shell = below.find((one) => /^\S*sh -c /.test(one.command));
    const node = below.find((one) => new RegExp(`^\\S*node \\S*${script}\\.mjs`).test(one.command));
    if (node) return { shell, node };
    // ps now and then misses the command line of a process that is busy.
    if (attempt === 10) throw new Error(`No node below npm (${npm}): ${JSON.stringify(below)}`);
    await sleep(200);
  }
}

function runningMarks(root: string): { process: ProcessMark; keeper: ProcessMark | null } | null {
  const file = join(dataOf(root), 'neo4j', 'database.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function descendants(pid: number): { pid: number; command: string }[] {
  const all = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, own, parent, command]) => ({ pid: Number(own), parent: Number(parent), command }));
  const below = (parent: number): typeof all =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(pid);
}
