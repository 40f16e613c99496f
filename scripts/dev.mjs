/** npm run dev: as npm start, with reload: the page by Vite, the server when a file of it changes. */
import './lib/node.mjs';

const { ROOT, run } = await import('./lib/run.mjs');
const { startUsage } = await import('./lib/usage.mjs');

await run({ usage: startUsage }, async ({ steps, signal }) => {
  const { findJava } = await import('../server/neo4j/java.mjs');
  const { installDependencies } = await import('./lib/install.mjs');
  if (!process.env.NEO4J_URI) findJava();
  steps.line('Ristikko, with reload on change');
  await installDependencies(ROOT, steps, signal);
  const { tsImport } = await import('tsx/esm/api');
  /** @type {typeof import('../server/main.ts')} */
  const { startServer } = await tsImport('../server/main.ts', import.meta.url);
  const { createClient } = await import('./lib/development.mjs');
  await startServer({ root: ROOT, env: process.env, steps, signal, development: createClient });
});
