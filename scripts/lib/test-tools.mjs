/** What tests need besides the dependencies: the jars of Neo4j, a browser that opens a page, and LibreOffice. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { explain } from '../../server/neo4j/failure.mjs';
import { findJava } from '../../server/neo4j/java.mjs';
import { BROWSER_REMEDY, findBrowser } from './browser.mjs';
import { findOffice, OFFICE_REMEDY } from './office.mjs';

/**
 * What is missing does not stop the rest: it is returned as text, each one a failure that says what to do.
 * @param {string} root
 * @param {import('./steps.mjs').Steps} steps
 * @param {AbortSignal} signal
 * @returns {Promise<{ browser: string | null, failures: string[] }>}
 */
export async function provideTestTools(root, steps, signal) {
  /** @type {string[]} */
  const failures = [];
  if (!process.env.TEST_NEO4J_URI)
    await steps
      .run('Neo4j', async (say, outcome) => {
        findJava();
        /** @type {typeof import('../../server/neo4j/jars.ts')} */
        const { provideJars } = await tsImport('../../server/neo4j/jars.ts', import.meta.url);
        /** @type {typeof import('../../server/settings.ts')} */
        const { readSettings } = await tsImport('../../server/settings.ts', import.meta.url);
        const { fetched, paths } = await provideJars(
          readSettings(testEnvironment(), root).local,
          (have, need) => say(`fetching: ${Math.floor(have / 1e6)} of ${Math.floor(need / 1e6)} MB`),
          signal,
        );
        say('making the archive of its classes, once');
        await makeClassArchive(root, signal);
        outcome(
          fetched === 0 ? `${paths.length} jars checked` : `${fetched} of ${paths.length} jars fetched`,
        );
      })
      .catch((error) => {
        signal.throwIfAborted();
        failures.push(`Tests on the database will fail. ${explain(error)}`);
      });
  const browser = await steps.run('Browser', async (_say, outcome) => {
    const { path, tried } = await findBrowser({ fetch: true, say: steps.line });
    outcome(path ?? 'none opens a page');
    if (path === null)
      failures.push(
        `The browser tests were not run: no browser opens a page.\n` +
          `${tried.map((line) => `  ${line}`).join('\n')}\nRun: ${BROWSER_REMEDY}`,
      );
    return path;
  });
  await steps.run('LibreOffice', async (_say, outcome) => {
    const needed = Boolean(process.env.CI);
    const { found, problem } = await findOffice({ install: needed, say: steps.line });
    outcome(found ? 'found' : 'not found: no DOCX is opened by it');
    if (needed && !found)
      failures.push(
        `No DOCX was opened by LibreOffice, which CI asks for: ${problem}\nRun: ${OFFICE_REMEDY}`,
      );
  });
  return { browser, failures };
}

/**
 * In a process of its own. Without it databases start slower, and that is all.
 * @param {string} root
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
function makeClassArchive(root, signal) {
  return new Promise((settle) => {
    const script = join(root, 'scripts', 'make-class-archive.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      cwd: root,
      env: testEnvironment(),
      stdio: 'ignore',
      signal,
    });
    child.on('error', () => settle());
    child.on('close', () => settle());
  });
}

/**
 * The environment of the tests: without the settings of the server, so that no database in use and no port of somebody
 * else's is ever touched.
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment() {
  const kept = [
    'RISTIKKO_CACHE',
    'RISTIKKO_MAVEN_MIRROR',
    'RISTIKKO_BROWSER_PACKAGE',
    'RISTIKKO_OFFICE_PACKAGE',
  ];
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        kept.includes(name) ||
        !(name.startsWith('NEO4J_') || name.startsWith('RISTIKKO_') || name === 'PORT' || name === 'HOST'),
    ),
  );
}
