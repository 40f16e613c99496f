/**
 * The dependencies, as the lock file says. What is installed is compared with the lock package by package, so a
 * changed lock file is noticed, and an `npm ci` run by hand counts too.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../server/neo4j/failure.mjs';

const NOTHING = 'nothing is installed';

/**
 * @param {string} root
 * @param {import('./steps.mjs').Steps} steps
 * @param {AbortSignal} signal
 */
export async function installDependencies(root, steps, signal) {
  await steps.run('Dependencies', async (say, outcome) => {
    const why = whyInstall(root);
    if (why === null) return outcome('as the lock file says');
    say(`npm ci: ${why}`);
    await npmCi(root, signal);
    const left = whyInstall(root);
    if (left !== null)
      throw new Failure(
        `npm ci ran, but ${left}.`,
        'Delete the folder node_modules and run the same command again.',
      );
    outcome(why === NOTHING ? 'installed' : `installed, because ${why}`);
  });
}

/**
 * Why `npm ci` must run; null: everything of the lock file is there.
 * @param {string} root
 * @returns {string | null}
 */
export function whyInstall(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (wanted === null)
    throw new Failure(
      'package-lock.json is missing or broken.',
      'It belongs to the repository: git checkout package-lock.json',
    );
  const there = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (there === null) return NOTHING;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const installed = there[path];
    // Packages for other systems are in the lock, and not installed here.
    if (installed === undefined && entry.optional) continue;
    if (installed?.version !== entry.version || installed?.integrity !== entry.integrity)
      return `${path.replace(/^.*node_modules\//, '')} is not ${entry.version}`;
  }
  return null;
}

/**
 * @param {string} path
 * @returns {Record<string, { version: string, integrity?: string, optional?: boolean }> | null}
 */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * @param {string} root
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
function npmCi(root, signal) {
  // The npm that runs this script, or the one on the PATH when there is none.
  const own = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : null;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, rest] = own ? [process.execPath, [own, ...args]] : ['npm', args];
  return new Promise((settle, fail) => {
    const child = spawn(command, rest, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: own === null && process.platform === 'win32',
      signal,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => (said = (said + data).slice(-20_000)));
    child.on('error', (error) =>
      fail(
        signal.aborted
          ? signal.reason
          : new Failure(`npm cannot be run: ${error.message}.`, 'Install npm, which comes with Node.'),
      ),
    );
    child.on('close', (code) =>
      code === 0 ? settle() : signal.aborted ? fail(signal.reason) : fail(whyFailed(said, code)),
    );
  });
}

/**
 * @param {string} said
 * @param {number | null} code
 */
function whyFailed(said, code) {
  const known = /** @type {[RegExp, string, string][]} */ ([
    [/ENOSPC|EDQUOT/, 'the disk is full', 'Free some space and run the same command again.'],
    [
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
      'the package registry cannot be reached',
      'Check the network (and npm config get registry, npm config get proxy), and run the same command again.',
    ],
    [/EACCES|EPERM|EROFS/, 'permission is refused', 'Make the folder of the project writable for this user.'],
    [/EBADENGINE/, 'this Node is too old for a package', 'Install Node 20.19 or later.'],
  ]).find(([pattern]) => pattern.test(said));
  const words = said
    .split('\n')
    .filter((line) => line.startsWith('npm error') && !line.includes('complete log'))
    .slice(0, 6)
    .join('\n');
  return known
    ? new Failure(`npm ci failed: ${known[1]}.\n${words}`, known[2])
    : new Failure(
        `npm ci failed (exit code ${code}).\n${words || said.slice(-2_000)}`,
        'Run npm ci to see all of it.',
      );
}
