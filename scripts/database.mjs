/** npm run database -- address | start | stop | delete: the local database, for other tools and for putting it away. */
import './lib/node.mjs';

const { ROOT, run } = await import('./lib/run.mjs');
const { databaseUsage } = await import('./lib/usage.mjs');

await run({ usage: databaseUsage, words: 1, options: ['yes'] }, async ({ steps, signal, words, options }) => {
  const { Failure } = await import('../server/neo4j/failure.mjs');
  const { ask } = await import('./lib/ask.mjs');
  const { installDependencies } = await import('./lib/install.mjs');
  if (!['address', 'start', 'stop', 'delete'].includes(words[0] ?? ''))
    throw new Failure('What about the database?', databaseUsage());
  await installDependencies(ROOT, { ...steps, run: quietly(steps) }, signal);
  const { tsImport } = await import('tsx/esm/api');
  /** @type {typeof import('../server/database-command.ts')} */
  const { databaseCommand } = await tsImport('../server/database-command.ts', import.meta.url);
  await databaseCommand({
    command: /** @type {'address' | 'start' | 'stop' | 'delete'} */ (words[0]),
    root: ROOT,
    env: process.env,
    sure: options.has('yes'),
    say: steps.line,
    ask: (question) => ask(question, signal),
  });
});

/**
 * Steps that show themselves only while they last.
 * @param {import('./lib/steps.mjs').Steps} steps
 * @returns {import('./lib/steps.mjs').Steps['run']}
 */
function quietly(steps) {
  return async (name, work) => {
    const late = setTimeout(() => steps.line(`${name} ...`), 1_000);
    return work(
      () => {},
      () => {},
    ).finally(() => clearTimeout(late));
  };
}
