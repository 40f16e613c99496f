/** npm start: everything from a bare clone to a page in the browser. */
import './lib/node.mjs';

const { ROOT, run } = await import('./lib/run.mjs');
const { startUsage } = await import('./lib/usage.mjs');

await run({ usage: startUsage }, async ({ steps, signal }) => {
  const { findJava } = await import('../server/neo4j/java.mjs');
  const { installDependencies } = await import('./lib/install.mjs');
  const { buildChanged } = await import('./lib/build.mjs');
  if (!process.env.NEO4J_URI) findJava();
  steps.line('Ristikko');
  await installDependencies(ROOT, steps, signal);
  await buildChanged(ROOT, steps, signal);
  /** @type {typeof import('../server/main.ts')} */
  const { startServer } = await import(new URL('../dist/server/main.js', import.meta.url).href);
  await startServer({ root: ROOT, env: process.env, steps, signal });
});
