/**
 * The whole server in the process of the test: the run's Neo4j with a folder of data in it, the API, and the client as
 * it is built for production, on a free port of the loopback.
 */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildChanged } from '../../scripts/lib/build.mjs';
import { createApplication, type Application } from '../../server/application.ts';
import { compareImport } from '../../server/graph/import-compare.ts';
import { writeImport } from '../../server/graph/import-write.ts';
import { createHttpServer, type HttpServer } from '../../server/http/server.ts';
import { servePage } from '../../server/http/static-files.ts';
import { planFolder } from '../../server/import/folder.ts';
import { problemLine } from '../../server/import/problems.ts';
import { createLog } from '../../server/log.ts';
import { SILENT_STEPS } from '../../server/steps.ts';
import { useDatabase, type TestDatabase } from './database.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface TestServer {
  /** Without a slash at the end: `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly application: Application;
  readonly database: TestDatabase;
  /** Sends one GraphQL operation; throws when the answer has errors. */
  query(document: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Imports a folder in the public format. */
  importFolder(folder: string): Promise<void>;
}

export interface ServerOptions {
  /** Folders of data sets below the project, imported in this order. */
  readonly data: readonly string[];
}

/** Call it at the top of a test file whose folder runs in turn (see vitest.config.ts), instead of useDatabase. */
export function useServer({ data }: ServerOptions): TestServer {
  const database = useDatabase();
  let started: { application: Application; http: HttpServer; url: string } | null = null;
  const now = () => {
    if (started === null) throw new Error('useServer: the server is there in tests and hooks only');
    return started;
  };
  beforeAll(async () => {
    await buildChanged(ROOT, SILENT_STEPS, new AbortController().signal);
    const log = createLog('error');
    const application = createApplication({
      database: database.address,
      seeds: { root: ROOT, seed: false, memory: null },
      log,
      development: false,
    });
    await application.prepare(SILENT_STEPS, new AbortController().signal, true);
    for (const folder of data) await importInto(application, folder);
    const page = servePage(join(ROOT, 'dist', 'client'));
    const http = createHttpServer({ application: () => application, page, development: false, log });
    await new Promise<void>((listening) => http.server.listen(0, '127.0.0.1', listening));
    started = { application, http, url: `http://127.0.0.1:${(http.server.address() as AddressInfo).port}` };
  });
  afterAll(async () => {
    await started?.http.close();
    await started?.application.close();
    started = null;
  });
  return {
    get url() {
      return now().url;
    },
    get application() {
      return now().application;
    },
    database,
    async query(document, variables = {}) {
      const response = await fetch(`${now().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, variables }),
      });
      const { data: answer, errors } = (await response.json()) as {
        data: Record<string, unknown>;
        errors?: { message: string }[];
      };
      if (errors) throw new Error(errors.map((error) => error.message).join('; '));
      return answer;
    },
    importFolder: (folder) => importInto(now().application, folder),
  };
}

async function importInto({ graph }: Application, folder: string): Promise<void> {
  const { plan, problems, problemCount } = planFolder(join(ROOT, folder));
  if (plan === null)
    throw new Error(
      `${folder} has ${problemCount} problems:\n${problems.slice(0, 5).map(problemLine).join('\n')}`,
    );
  await writeImport(graph, await compareImport(graph, plan));
}
