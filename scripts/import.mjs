/** npm run import -- FOLDER: a folder of CSV files into the graph; the plan is shown first. */
import './lib/node.mjs';

const { ROOT, run } = await import('./lib/run.mjs');
const { importUsage } = await import('./lib/usage.mjs');

await run(
  { usage: importUsage, words: 1, options: ['dry-run', 'yes'] },
  async ({ steps, signal, words, options }) => {
    const { Failure } = await import('../server/neo4j/failure.mjs');
    const { installDependencies } = await import('./lib/install.mjs');
    const { ask } = await import('./lib/ask.mjs');
    if (words[0] === undefined) throw new Failure('Which folder?', importUsage());
    await installDependencies(ROOT, steps, signal);
    const { tsImport } = await import('tsx/esm/api');
    /** @type {typeof import('../server/import-command.ts')} */
    const { importCommand } = await tsImport('../server/import-command.ts', import.meta.url);
    await importCommand({
      folder: words[0],
      root: ROOT,
      env: process.env,
      dryRun: options.has('dry-run'),
      ask: options.has('yes') || !process.stdin.isTTY ? null : (question) => ask(question, signal),
      steps,
      signal,
    });
  },
);
