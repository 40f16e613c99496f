/** Debian's packages, for tools that only the tests need. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs a package, for root on Debian only. null: installed; else why not, in one line.
 * @param {string} name
 * @param {string} variable of the environment that switches it off by `no`
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>}
 */
export async function installPackage(name, variable, env, say) {
  if (env[variable] === 'no') return `switched off by ${variable}=no`;
  if (!existsSync('/etc/debian_version')) return 'not a Debian system';
  if (process.getuid?.() !== 0) return 'needs root';
  say(`Installing the package ${name} by apt-get (${variable}=no switches this off).`);
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    (await runQuietly('apt-get', ['update', '-qq'], quiet)) ??
    (await runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet))
  );
}

/**
 * Runs a command; null when it went well, else the last line it said.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | null>}
 */
export function runQuietly(command, args, env) {
  return new Promise((settle) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 600_000 });
    let said = '';
    child.stdout.on('data', (data) => (said = (said + data).slice(-4000)));
    child.stderr.on('data', (data) => (said = (said + data).slice(-4000)));
    child.on('error', (error) => settle(error.message));
    child.on('close', (code) =>
      settle(code === 0 ? null : said.trim().split('\n').at(-1) || `exit code ${code}`),
    );
  });
}
