/**
 * The server over one database: the graph, what must be done before it can be read, and the API. It exists whether the
 * database answers or not, and recovers by itself when it does.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApi } from './api/create-api.ts';
import { graphCitations } from './api/graph-citations.ts';
import { Graph, type GraphSettings } from './graph/driver.ts';
import { GraphError } from './graph/errors.ts';
import { prepareGraph } from './graph/prepare.ts';
import { SnapshotStore } from './graph/snapshot-store.ts';
import { VersionFiles, type VersionFilesOptions } from './graph/version-files.ts';
import type { Log } from './log.ts';
import { Failure } from './neo4j/failure.mjs';
import { seedOrAnnounce, type SeedOptions } from './seeds.ts';
import { SILENT_STEPS, type Steps } from './steps.ts';

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
  readonly seeds: SeedOptions;
  /** Where versions of the graph are kept; left out: nowhere. */
  readonly versions?: VersionFilesOptions;
  readonly log: Log;
  /** With GraphiQL and introspection. */
  readonly development: boolean;
  /** What a person runs to start a database that was stopped on purpose; null: it was not. */
  readonly startCommand?: () => string | null;
}

export interface Health {
  readonly state: DatabaseState;
  /** Version of the graph; null while the database does not answer. */
  readonly version: number | null;
}

export interface Application {
  readonly graph: Graph;
  readonly snapshots: SnapshotStore;
  /** Answers /graphql. */
  readonly api: (request: IncomingMessage, response: ServerResponse) => void;
  /** Answers /report/… */
  readonly documents: (request: IncomingMessage, response: ServerResponse) => void;
  /**
   * Schema, leftovers of imports that were cut off, seed data, first snapshot. A database that does not answer is
   * tried again in the background, unless it must.
   * @throws Failure when it must answer and does not; GraphError when the fault is ours
   */
  prepare(steps: Steps, signal: AbortSignal, mustAnswer: boolean): Promise<void>;
  /** Asks the database now. */
  health(): Promise<Health>;
  close(): Promise<void>;
}

const AGAIN_MS = 2_000;

/** A database that is well answers in milliseconds; the driver tries for seconds. */
const HEALTH_PATIENCE_MS = 2_000;
const NO_ANSWER = `The database has not answered for ${HEALTH_PATIENCE_MS / 1000} s.`;

export function createApplication(options: ApplicationOptions): Application {
  const { database, seeds, versions, log, development, startCommand = () => null } = options;
  const graph = new Graph(database);
  const snapshots = new SnapshotStore(graph, versions ? new VersionFiles(versions) : null, (error) =>
    log.error('a version of the graph could not be kept', error),
  );
  const closed = new AbortController();
  let state: DatabaseState = { is: 'preparing' };

  const api = createApi({
    snapshots,
    citations: graphCitations(graph),
    graph,
    onError: (error) => log.error('a request failed', error),
    development,
    startCommand,
  });

  const makeReady = async (steps: Steps) => {
    const done = await steps.run('Schema', async (_say, outcome) => {
      const lines = await prepareGraph(graph);
      outcome(lines.length === 0 ? 'up to date' : 'brought up to date');
      return lines;
    });
    for (const line of done) steps.line(`  ${line}`);
    await seedOrAnnounce(graph, seeds, steps);
    await steps.run('Snapshot', async (_say, outcome) => {
      const { version, bodies, seats } = await snapshots.current();
      outcome(`version ${version}: ${bodies.length} bodies, ${seats.count} seats`);
    });
    state = { is: 'ready' };
  };

  const tryAgain = async () => {
    while (!closed.signal.aborted) {
      await sleep(AGAIN_MS, undefined, { signal: closed.signal }).catch(() => {});
      if (closed.signal.aborted) return;
      try {
        await makeReady({ ...SILENT_STEPS, line: (text) => log.info(text.trim()) });
        log.info('the database answers');
        return;
      } catch (error) {
        state = stateOf(error);
      }
    }
  };

  return {
    graph,
    snapshots,
    api: api.listener,
    documents: api.documents,
    async prepare(steps, signal, mustAnswer) {
      try {
        await makeReady(steps);
      } catch (error) {
        signal.throwIfAborted();
        if (!isDatabaseFault(error)) throw error;
        state = stateOf(error);
        if (mustAnswer) throw new Failure(`The database is ${state.is}.`, (error as Error).message);
        steps.line(`  The database is ${state.is}: ${(error as Error).message} It is tried again by itself.`);
        void tryAgain();
      }
    },
    async health() {
      const command = startCommand();
      if (command !== null)
        return {
          state: { is: 'away', why: `It was stopped on purpose. Start it again with: ${command}` },
          version: null,
        };
      if (state.is !== 'ready') return { state, version: null };
      const late = new AbortController();
      try {
        const version = await Promise.race([
          snapshots.version(),
          sleep(HEALTH_PATIENCE_MS, null, { signal: late.signal }).catch(() => null),
        ]);
        if (version === null) return { state: { is: 'away', why: NO_ANSWER }, version };
        return { state, version };
      } catch (error) {
        return { state: stateOf(error), version: null };
      } finally {
        late.abort();
      }
    },
    async close() {
      closed.abort();
      await graph.close();
    },
  };
}

function isDatabaseFault(error: unknown): boolean {
  return error instanceof GraphError && error.kind !== 'mistake';
}

function stateOf(error: unknown): DatabaseState {
  const why = error instanceof Error ? error.message : String(error);
  return { is: error instanceof GraphError && error.kind === 'refused' ? 'refused' : 'away', why };
}
