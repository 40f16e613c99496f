/**
 * The server over one database: the graph, what must be done before it can be read, and the API. It exists whether the
 * database answers or not, and recovers by itself when it does.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Graph, type GraphSettings } from './graph/driver.ts';
import { GraphError } from './graph/errors.ts';
import type { Log } from './log.ts';

export type DatabaseState =
  | { readonly is: 'ready' }
  /** Answers, and is being made ready. */
  | { readonly is: 'preparing' }
  /** Does not answer; tried again every few seconds. */
  | { readonly is: 'away'; readonly why: string }
  /** Answers and refuses: wrong password, no such database. Tried again too. */
  | { readonly is: 'refused'; readonly why: string };

export interface ApplicationOptions {
  readonly database: GraphSettings;
  readonly log: Log;
  /** With GraphiQL and introspection. */
  readonly development: boolean;
}

export interface Application {
  readonly graph: Graph;
  /** Answers /graphql. */
  readonly api: (request: IncomingMessage, response: ServerResponse) => void;
  /** Asks the database now. */
  health(): Promise<{ state: DatabaseState; version: number | null }>;
  /** Resolves when the database is ready for the first time; rejects when the signal is aborted. */
  ready(signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const AGAIN_MS = 2_000;

export function createApplication({ database, log }: ApplicationOptions): Application {
  const graph = new Graph(database);
  let state: DatabaseState = { is: 'preparing' };
  const closed = new AbortController();

  const prepare = async () => {
    await graph.check();
  };
  const becomeReady = (async () => {
    while (!closed.signal.aborted) {
      try {
        await prepare();
        if (state.is !== 'preparing') log.info('the database answers again');
        state = { is: 'ready' };
        return;
      } catch (error) {
        const next = stateOf(error);
        if (next === null) throw error;
        if (state.is === 'preparing') log.warn(`the database is ${next.is}`, error);
        state = next;
        await sleep(AGAIN_MS, undefined, { signal: closed.signal }).catch(() => {});
      }
    }
  })();
  becomeReady.catch(() => {}); // reported to whoever waits in ready()

  return {
    graph,
    api(_request, response) {
      response.writeHead(503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ message: 'The API is not wired yet.' }] }));
    },
    async health() {
      if (state.is !== 'ready') return { state, version: null };
      try {
        await graph.check();
        return { state, version: null };
      } catch (error) {
        return { state: stateOf(error) ?? { is: 'away', why: String(error) }, version: null };
      }
    },
    ready(signal) {
      return new Promise((settle, fail) => {
        signal?.addEventListener('abort', () => fail(signal.reason), { once: true });
        becomeReady.then(settle, fail);
      });
    },
    async close() {
      closed.abort();
      await graph.close();
    },
  };
}

/** null: no fault of the database, so trying again does not help. */
function stateOf(error: unknown): DatabaseState | null {
  if (!(error instanceof GraphError)) return null;
  if (error.kind === 'refused') return { is: 'refused', why: error.message };
  return error.kind === 'mistake' ? null : { is: 'away', why: error.message };
}
