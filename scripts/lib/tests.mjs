/** The tests, by Vitest. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testEnvironment } from './test-tools.mjs';

/**
 * Runs all projects; without a browser all but the one that needs it. A skipped test counts as failed.
 * @param {string} root
 * @param {string | null} browser
 * @param {import('./steps.mjs').Steps} steps
 * @param {AbortSignal} signal
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTests(root, browser, steps, signal) {
  const folder = mkdtempSync(join(tmpdir(), 'ristikko-report-'));
  const report = join(folder, 'report.json');
  try {
    const code = await vitest(
      root,
      [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...(browser === null ? ['--project=!browser'] : []),
      ],
      { ...testEnvironment(), ...(browser === null ? {} : { CHROMIUM_PATH: browser }) },
      signal,
    );
    return count(report, code, steps);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} report
 * @param {number | null} code
 * @param {import('./steps.mjs').Steps} steps
 */
function count(report, code, steps) {
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    steps.line(`Vitest ended (exit code ${code}) without a report.`);
    return { passed: 0, failed: 1 };
  }
  const skipped = result.numPendingTests + result.numTodoTests;
  if (skipped > 0) steps.line(`${skipped} tests were skipped: they count as failed.`);
  // A file that cannot be loaded, or whose hook fails, has no failed test of its own.
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = result.numFailedTests + skipped + broken;
  if (failed === 0 && code !== 0) steps.line(`Vitest ended with exit code ${code}: see the errors above.`);
  return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/**
 * @param {string} root
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @returns {Promise<number | null>}
 */
function vitest(root, args, env, signal) {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      signal,
    });
    child.on('error', (error) => fail(signal.aborted ? signal.reason : error));
    child.on('close', (code) => (signal.aborted ? fail(signal.reason) : settle(code)));
  });
}
