/** Starts a thread of this folder, by the name of its file. From the bundle as a file beside it; from the sources
 *  (development, tests) through the loader of TypeScript, which a thread does not inherit. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

export function startWorker(name: 'plan-worker' | 'team-worker', workerData?: unknown): Worker {
  if (!new URL(import.meta.url).pathname.endsWith('.ts'))
    return new Worker(new URL(`./${name}.js`, import.meta.url), { workerData, execArgv: [] });
  const required = createRequire(import.meta.url).resolve('tsx/esm/api');
  const loader = pathToFileURL(required.replace(/\.cjs$/, '.mjs')).href;
  const worker = new URL(`./${name}.ts`, import.meta.url).href;
  const load = `import('${loader}').then(({ tsImport }) => tsImport('${worker}', '${import.meta.url}'))`;
  return new Worker(load, { eval: true, workerData, execArgv: [] });
}
