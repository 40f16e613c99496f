/** Checks that need no test: formatting, lint, types, and that what is shipped can be built. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { explain } from '../../server/neo4j/failure.mjs';
import { buildChanged } from './build.mjs';

/** Each needs one core and up to a gigabyte. */
const AT_ONCE = 2;

/** Name, package and its command line; what takes longest comes first. */
const CHECKS = /** @type {[string, string, string[]][]} */ ([
  ['Lint', 'eslint/bin/eslint.js', ['--max-warnings=0', '.']],
  ['Types', 'typescript/bin/tsc', ['--noEmit', '--pretty', 'false', '-p', '.']],
  [
    'Components',
    'svelte-check/bin/svelte-check',
    ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  ],
  ['Formatting', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']],
]);

/**
 * @param {string} root
 * @param {import('./steps.mjs').Steps} steps
 * @param {AbortSignal} signal
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(root, steps, signal) {
  let passed = 0;
  let failed = 0;
  const waiting = [...CHECKS];
  const runOnes = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, tool, args] = next;
      const said = await steps.run(name, async (_say, outcome) => {
        const problem = await runTool(root, tool, args, signal);
        outcome(problem === null ? 'passed' : 'FAILED');
        return problem;
      });
      if (said === null) passed++;
      else {
        failed++;
        steps.line(said);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runOnes));
  try {
    await buildChanged(root, steps, signal);
    passed++;
  } catch (error) {
    signal.throwIfAborted();
    failed++;
    steps.line(explain(error));
  }
  return { passed, failed };
}

/**
 * null when it passes, else what it said.
 * @param {string} root
 * @param {string} tool
 * @param {string[]} args
 * @param {AbortSignal} signal
 * @returns {Promise<string | null>}
 */
function runTool(root, tool, args, signal) {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => (said = (said + data).slice(-50_000)));
    child.on('error', (error) => (signal.aborted ? fail(signal.reason) : settle(error.message)));
    child.on('close', (code) => settle(code === 0 ? null : said.trim() || `exit code ${code}`));
  });
}
