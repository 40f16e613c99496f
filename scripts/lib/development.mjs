/** What `npm run dev` puts in place of the built client: Vite, and a watch on the files of the server. */
import { join, relative } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { createServer } from 'vite';

const WATCHED = ['server', 'cypher'];
/** Editors write a file in several steps. */
const SETTLE_MS = 150;

/**
 * @param {import('../../server/main.ts').DevelopmentHost} host
 * @returns {Promise<import('../../server/main.ts').Development>}
 */
export async function createClient({ root, server, log, reload }) {
  const vite = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    appType: 'spa',
    clearScreen: false,
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: { server }, ws: undefined },
  });
  vite.watcher.add(WATCHED.map((folder) => join(root, folder)));
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  vite.watcher.on('all', (_event, path) => {
    const file = relative(root, path);
    if (!WATCHED.some((folder) => file.startsWith(`${folder}/`)) || /\bgenerated\b.*~$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      try {
        // Each call loads the modules anew.
        const { createApplication } = await tsImport('../../server/application.ts', import.meta.url);
        await reload(createApplication);
        log.info(`reloaded the server: ${file} changed`);
      } catch (error) {
        log.error(`${file} changed, and the server as it was goes on`, error);
      }
    }, SETTLE_MS);
  });
  return { page: (request, response) => vite.middlewares(request, response), close: () => vite.close() };
}
