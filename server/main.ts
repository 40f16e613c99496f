/**
 * The composition root: settings, database, application, web server; and the way down again.
 */
import { join } from 'node:path';
import { createApplication, type Application } from './application.ts';
import { createHttpServer, listen } from './http/server.ts';
import { servePage, type PageHandler } from './http/static-files.ts';
import { openLocalDatabase } from './local-database.ts';
import { createLog } from './log.ts';
import type { LocalDatabase } from './neo4j/database.ts';
import { DEFAULT_PORT, readSettings } from './settings.ts';
import type { Steps } from './steps.ts';

export interface StartOptions {
  /** Folder of the project. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly steps: Steps;
  /** Aborted: stop everything that was started. */
  readonly signal: AbortSignal;
  /** Serves the client instead of the built files: the development server. */
  readonly page?: PageHandler;
}

/**
 * Starts the server, and stops it when the signal says so. Resolves when everything has stopped.
 * @throws Failure when it cannot be started; whatever was started is stopped first
 */
export async function startServer(options: StartOptions): Promise<void> {
  const { root, env, steps, signal } = options;
  const since = Date.now();
  const settings = readSettings(env, root);
  const log = createLog(settings.log);
  const undo: (() => Promise<void>)[] = [];
  try {
    let local: LocalDatabase | null = null;
    if (settings.remote === null) {
      local = await openLocalDatabase(settings, steps, signal);
      undo.push(local.release);
    }
    const application: Application = createApplication({
      database: settings.remote ?? local!,
      log,
      development: options.page !== undefined,
    });
    undo.push(() => application.close());
    if (local) await application.ready(signal);
    const http = createHttpServer({
      application: () => application,
      page: options.page ?? servePage(join(root, 'dist', 'client')),
      development: options.page !== undefined,
      log,
    });
    const port = await listen(http.server, settings.host, settings.port, DEFAULT_PORT);
    undo.push(http.close);
    const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    steps.line(`Ready after ${((Date.now() - since) / 1000).toFixed(1)} s: http://${host}:${port}/`);
    await aborted(signal);
  } finally {
    for (const step of undo.reverse())
      await step().catch((error: unknown) => log.error('while stopping', error));
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    if (signal.aborted) settle();
    else signal.addEventListener('abort', () => settle(), { once: true });
  });
}
