/** npm run bench: measures speed and memory beside other programs and writes docs/benchmarks.md. */
import './lib/node.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const { ROOT, run } = await import('./lib/run.mjs');

const usage = () =>
  [
    'npm run bench      measures speed and memory beside scipy, and writes the numbers to docs/benchmarks.md',
    '',
    'It needs Python 3.11 or later (PYTHON names another one) and takes some minutes; let the machine be idle.',
  ].join('\n');

await run({ usage }, async ({ steps, signal }) => {
  const { installDependencies } = await import('./lib/install.mjs');
  await installDependencies(ROOT, steps, signal);
  return new Promise((resolve, reject) => {
    const bench = spawn(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', join(ROOT, 'tests', 'bench', 'bench.ts')],
      { cwd: ROOT, stdio: 'inherit', signal },
    );
    bench.once('error', reject);
    bench.once('exit', (code) => resolve(code ?? 1));
  });
});
