/** The tests, by Vitest. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testEnvironment } from './test-tools.mjs';

/**
 * The projects of vitest.config.ts in two runs side by side: most of the time one waits for a database and the other
 * for a browser. Each run has a database of its own; with one that was given (TEST_NEO4J_URI) they wait for each other.
 */
const LANES = [
  ['database', 'runtime'],
  ['unit', 'browser'],
];

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
  const env = { ...testEnvironment(), ...(browser === null ? {} : { CHROMIUM_PATH: browser }) };
  /** @param {string[]} lane @param {number} index */
  const runLane = async (lane, index) => {
    const report = join(folder, `report-${index}.json`);
    const projects = lane.filter((name) => name !== 'browser' || browser !== null);
    const args = [
      'run',
      ...projects.map((name) => `--project=${name}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    // The lines of two runs would mix: those of the later one are shown when it has ended.
    const { code, output } = await vitest(root, args, env, signal, index > 0);
    process.stdout.write(output);
    return count(report, code, steps);
  };
  try {
    const counts = [];
    if (process.env.TEST_NEO4J_URI)
      for (const [index, lane] of LANES.entries()) counts.push(await runLane(lane, index));
    else counts.push(...(await Promise.all(LANES.map(runLane))));
    return {
      passed: counts.reduce((sum, { passed }) => sum + passed, 0),
      failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    };
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
 * @param {boolean} quiet its lines are given back instead of shown
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function vitest(root, args, env, signal, quiet) {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...args], {
      cwd: root,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      signal,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => fail(signal.aborted ? signal.reason : error));
    child.on('close', (code) => (signal.aborted ? fail(signal.reason) : settle({ code, output })));
  });
}
