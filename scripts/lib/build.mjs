/**
 * What runs: the client built by Vite into dist/client, the server bundled by esbuild into dist/server. Each is built
 * again when one of the files it is made of has changed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Failure, fileFailure } from '../../server/neo4j/failure.mjs';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[]} from files and folders it is made of
 * @property {string} to a file that is there when it was built
 * @property {(root: string, signal: AbortSignal) => Promise<void>} build
 */

/** @type {Part[]} */
const PARTS = [
  {
    name: 'Client',
    from: ['client', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'],
    to: 'dist/client/index.html',
    build: buildClient,
  },
  {
    name: 'Server',
    from: ['server', 'package-lock.json', 'scripts/lib/build.mjs'],
    to: 'dist/server/main.js',
    build: buildServer,
  },
];

/**
 * @param {string} root
 * @param {import('./steps.mjs').Steps} steps
 * @param {AbortSignal} signal
 */
export async function buildChanged(root, steps, signal) {
  for (const part of PARTS)
    await steps.run(part.name, async (say, outcome) => {
      const hash = hashOf(root, part.from);
      const stamp = join(root, 'dist', `${part.name.toLowerCase()}.hash`);
      if (existsSync(join(root, part.to)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash)
        return outcome('built already');
      say('building');
      rmSync(stamp, { force: true });
      try {
        await part.build(root, signal);
        mkdirSync(join(root, 'dist'), { recursive: true });
        writeFileSync(stamp, hash);
      } catch (error) {
        throw fileFailure(error, join(root, 'dist')) ?? error;
      }
      outcome('built');
    });
}

/**
 * In a process of its own: the bundler is large, and this process lives on as the server.
 * @param {string} root
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
function buildClient(root, signal) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => (said = (said + data).slice(-20_000)));
    child.on('error', (error) => fail(signal.aborted ? signal.reason : error));
    child.on('close', (code) => {
      if (code === 0) settle();
      else if (signal.aborted) fail(signal.reason);
      else if (/ENOSPC/.test(said)) fail(Object.assign(new Error(said), { code: 'ENOSPC' }));
      else fail(new Failure(`The client cannot be built.\n${said.trim()}`, 'Correct what it names.'));
    });
  });
}

/** @param {string} root */
async function buildServer(root) {
  const { build, stop } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'server/main.ts',
      'plan-worker': 'server/workers/plan-worker.ts',
      'team-worker': 'server/workers/team-worker.ts',
    },
    outdir: 'dist/server',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: true,
    logLevel: 'silent',
  });
  await stop();
}

/**
 * Of the names and contents of all files.
 * @param {string} root
 * @param {string[]} paths
 */
export function hashOf(root, paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.flatMap((each) => filesBelow(join(root, each))).sort())
    hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}
