/**
 * npm test: every check and every test, from a bare clone. The last line is "N passed, N failed"; whatever could not
 * be run counts as failed and says what to do.
 */
import './lib/node.mjs';

const { ROOT, run } = await import('./lib/run.mjs');
const { testUsage } = await import('./lib/usage.mjs');

await run({ usage: testUsage }, async ({ steps, signal }) => {
  const { installDependencies } = await import('./lib/install.mjs');
  await installDependencies(ROOT, steps, signal);
  // Only now: what follows imports packages that a bare clone does not have yet.
  const { provideTestTools } = await import('./lib/test-tools.mjs');
  const { runChecks } = await import('./lib/checks.mjs');
  const { runTests } = await import('./lib/tests.mjs');
  const { browser, failures } = await provideTestTools(ROOT, steps, signal);
  const checks = await runChecks(ROOT, steps, signal);
  const tests = await runTests(ROOT, browser, steps, signal);
  const failed = checks.failed + tests.failed + failures.length;
  for (const failure of failures) steps.line(`\n${failure}`);
  steps.line(`\n${checks.passed + tests.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
