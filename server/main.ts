/**
 * The composition root: settings, database, application, web server; and the way down again.
 */
import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApplication, type Application } from './application.ts';
import { checkPort, createHttpServer, listen } from './http/server.ts';
import { servePage, type PageHandler } from './http/static-files.ts';
import { databaseHome, openLocalDatabase, START_DATABASE, watchLocalDatabase } from './local-database.ts';
import { createLog, type Log } from './log.ts';
import type { DatabaseAddress, LocalDatabase } from './neo4j/database.ts';
import { DEFAULT_PORT, readSettings } from './settings.ts';
import { SILENT_STEPS, type Steps } from './steps.ts';

/** What the development server needs from this one. */
export interface DevelopmentHost {
  readonly root: string;
  /** For the web socket of the client's reload. */
  readonly server: Server;
  readonly log: Log;
  /** Puts a newly loaded application in place of the running one. */
  reload(create: typeof createApplication): Promise<void>;
}

export interface Development {
  readonly page: PageHandler;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Folder of the project. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly steps: Steps;
  /** Aborted: stop everything that was started. */
  readonly signal: AbortSignal;
  /** Serves the client from its sources instead of the built files. */
  readonly development?: (host: DevelopmentHost) => Promise<Development>;
}

/** What a request may take before the application that answers it is closed. */
const REQUEST_PATIENCE_MS = 10_000;

/**
 * Starts the server, and stops it when the signal says so. Resolves when everything has stopped.
 * @throws Failure when it cannot be started; whatever was started is stopped first
 */
export async function startServer({ root, env, steps, signal, development }: StartOptions): Promise<void> {
  const settings = readSettings(env, root);
  const log = createLog(settings.log);
  if (settings.port !== null) await checkPort(settings.host, settings.port);
  const undo: (() => Promise<void>)[] = [];
  try {
    let local: LocalDatabase | null = null;
    if (settings.remote === null) {
      local = await openLocalDatabase(settings, steps, signal);
      undo.push(async () => local?.release());
    }
    let create = createApplication;
    let application: Application;
    const open = (database: DatabaseAddress) =>
      create({
        database,
        versions: settings.versions,
        log,
        development: development !== undefined,
        startCommand: () => (local?.state() === 'stopped' ? START_DATABASE : null),
        seeds: {
          root,
          seed: settings.seed,
          memory: local ? join(databaseHome(settings), 'seeds.json') : null,
        },
      });
    const replace = async (database: DatabaseAddress) => {
      const next = open(database);
      try {
        await next.prepare(SILENT_STEPS, signal, false);
      } catch (error) {
        await next.close();
        throw error;
      }
      const old = application;
      application = next;
      // Requests that are under way have their answer before.
      void sleep(REQUEST_PATIENCE_MS, undefined, { ref: false })
        .then(() => old.close())
        .catch((error: unknown) => log.error('while closing what was replaced', error));
    };
    let database: DatabaseAddress = settings.remote ?? local!;
    application = open(database);
    undo.push(() => application.close());
    await application.prepare(steps, signal, local !== null);
    if (local)
      undo.push(
        watchLocalDatabase(settings, local, log, async (again) => {
          local = again;
          if (again.uri === database.uri) return; // the driver finds it by itself
          database = again;
          await replace(again);
        }),
      );

    let page: PageHandler = servePage(join(root, 'dist', 'client'));
    const http = createHttpServer({
      application: () => application,
      page: (request, response) => page(request, response),
      development: development !== undefined,
      log,
    });
    const port = await listen(http.server, settings.host, settings.port, DEFAULT_PORT);
    undo.push(http.close);
    if (development) {
      const client = await development({
        root,
        server: http.server,
        log,
        reload: async (newer) => {
          create = newer;
          await replace(database);
        },
      });
      undo.push(client.close);
      page = client.page;
    }
    const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    steps.line(`Ready after ${process.uptime().toFixed(1)} s: http://${host}:${port}/`);
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
