/** What a resolver is given with every request, and what the API needs from outside. */
import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import type { Certainty } from '../domain/enumerations.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { Graph } from '../graph/driver.ts';
import { GraphError } from '../graph/errors.ts';
import type { Version } from '../graph/snapshot-store.ts';
import { GraphIndex } from './graph-index.ts';
import { ResultCache } from './result-cache.ts';

/** Where the graph comes from. `current` rejects while the database is away. */
export interface SnapshotSource {
  current(): Promise<Snapshot>;
  /** The graph as it was at a version; null: it cannot be had any more. Left out: only the present one is there. */
  at?(version: number): Promise<Snapshot | null>;
  /** All versions that are known of, newest first. Left out: only the present one is known of. */
  versions?(): Promise<readonly Version[]>;
}

/** One citation as the database holds it. Dates in their notation; null: not given. */
export interface CitationRow {
  /** Id of the node or seat the fact is about. */
  readonly of: string;
  /** Property or relation; `*`: the row as a whole. */
  readonly fact: string;
  /** Id of the other end, where the fact is a relation. */
  readonly target: string | null;
  readonly source: string;
  readonly locator: string | null;
  readonly certainty: Certainty;
  readonly value: string | null;
  readonly quote: string | null;
  readonly note: string | null;
  readonly checkedBy: string | null;
  readonly checkedAt: string | null;
}

/** Citations are read on demand: they are many, and a screen needs few. All reject while the database is away. */
export interface CitationSource {
  /** Citations of nodes and seats by id, in any order. */
  of(ids: readonly string[]): Promise<readonly CitationRow[]>;
  /** Citations in these sources, in any order. */
  in(sources: readonly string[]): Promise<readonly CitationRow[]>;
  /** How many citations each source has. */
  counts(): Promise<readonly { readonly source: string; readonly citations: number }[]>;
  /** For every node and seat that is cited: its id and the ids of its sources. */
  sources(): Promise<readonly { readonly of: string; readonly sources: readonly string[] }[]>;
}

/** The code of the error that tells a client that the database does not answer. */
export const DATABASE_AWAY = 'DATABASE_AWAY';
/** The same where somebody stopped the local database on purpose, so that nothing starts it by itself. */
export const DATABASE_STOPPED = 'DATABASE_STOPPED';

/** Results kept: many of a small graph, few of a large one, whose results are as large as itself. A screen asks for
 *  about eight with one filter. */
const KEPT = { least: 16, most: 300, seats: 3_000_000 } as const;

function keptFor({ seats, bodies }: Snapshot): number {
  const fitting = Math.floor(KEPT.seats / (seats.count + bodies.length + 1));
  return Math.min(KEPT.most, Math.max(KEPT.least, fitting));
}

/** What outlives a request: the index of each snapshot and the results computed from it. */
export class Store {
  private readonly snapshots: SnapshotSource;
  private readonly citations: CitationSource;
  private readonly indices = new WeakMap<Snapshot, GraphIndex>();
  readonly results = new ResultCache(KEPT.most);
  private readonly perVersion = new Map<string, { version: number; value: Promise<unknown> }>();

  private readonly startCommand: () => string | null;
  private readonly written: Graph | null;

  /**
   * @param startCommand what starts a database that was stopped on purpose; null: it was not
   * @param written where scenarios and changes stand; null: nothing can be written
   */
  constructor(
    snapshots: SnapshotSource,
    citations: CitationSource,
    startCommand: () => string | null = () => null,
    written: Graph | null = null,
  ) {
    this.snapshots = snapshots;
    this.citations = citations;
    this.startCommand = startCommand;
    this.written = written;
  }

  /** Whether there is a database to ask and to write to. */
  get writable(): boolean {
    return this.written !== null;
  }

  /** Asks for, or writes, what stands beside the snapshot: scenarios and changes. */
  database<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
    const { written } = this;
    if (written === null)
      throw new GraphQLError('This server has no database to write to.', {
        extensions: { code: 'READ_ONLY' },
      });
    return this.reading(() => work(written));
  }

  /** The graph as it stands. Throws an error with code DATABASE_AWAY where the database does not answer. */
  async graph(): Promise<GraphIndex> {
    return this.indexOf(await this.reading(() => this.snapshots.current()));
  }

  /** The graph as it was at a version; null: it cannot be had any more. */
  async graphAt(version: number): Promise<GraphIndex | null> {
    const { snapshots } = this;
    const snapshot = await this.reading(async () => {
      if (snapshots.at !== undefined) return snapshots.at(version);
      const now = await snapshots.current();
      return now.version === version ? now : null;
    });
    return snapshot && this.indexOf(snapshot);
  }

  /** Versions of the graph, newest first. */
  async versions(): Promise<readonly Version[]> {
    const { snapshots } = this;
    if (snapshots.versions !== undefined) return this.reading(() => snapshots.versions!());
    const { version } = await this.reading(() => snapshots.current());
    return [{ version, made: null, atHand: true }];
  }

  private indexOf(snapshot: Snapshot): GraphIndex {
    let index = this.indices.get(snapshot);
    if (!index) {
      index = new GraphIndex(snapshot);
      this.results.limitTo(keptFor(snapshot));
      this.indices.set(snapshot, index);
    }
    return index;
  }

  citationsOf(ids: readonly string[]): Promise<readonly CitationRow[]> {
    return this.reading(() => this.citations.of(ids));
  }

  citationsIn(sources: readonly string[]): Promise<readonly CitationRow[]> {
    return this.reading(() => this.citations.in(sources));
  }

  /** Ids of the sources behind every cited node and seat, read once per version. */
  sourcesByNode(version: number): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.oncePerVersion('sources', version, async () => {
      const rows = await this.citations.sources();
      return new Map(rows.map((row) => [row.of, row.sources]));
    });
  }

  /** Number of citations by the id of the source, read once per version. */
  citationCounts(version: number): Promise<ReadonlyMap<string, number>> {
    return this.oncePerVersion('counts', version, async () => {
      const rows = await this.citations.counts();
      return new Map(rows.map((row) => [row.source, row.citations]));
    });
  }

  /** A read that failed is not kept. */
  private oncePerVersion<T>(name: string, version: number, read: () => Promise<T>): Promise<T> {
    const kept = this.perVersion.get(name);
    if (kept?.version === version) return kept.value as Promise<T>;
    const value = this.reading(read);
    this.perVersion.set(name, { version, value });
    value.catch(() => {
      if (this.perVersion.get(name)?.value === value) this.perVersion.delete(name);
    });
    return value;
  }

  private async reading<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (!isAway(error)) throw error;
      const command = this.startCommand();
      throw command === null
        ? new GraphQLError('The database does not answer. Ristikko tries again by itself.', {
            extensions: { code: DATABASE_AWAY },
          })
        : new GraphQLError(`The database was stopped on purpose. Start it again with: ${command}`, {
            extensions: { code: DATABASE_STOPPED, command },
          });
    }
  }
}

/** Whether the database does not answer, or refuses to: nothing that the request could do about. */
function isAway(error: unknown): boolean {
  return error instanceof GraphError && (error.kind === 'away' || error.kind === 'refused');
}

/** Lives for one request; all its answers come from one version of the graph. */
export interface Context {
  readonly store: Store;
  /** Items of lists given out so far, see `row-limit.ts`. */
  rows: number;
  readonly graph: () => Promise<GraphIndex>;
  /** `graph` is an earlier version: a filter may name what it does not have yet. */
  readonly past?: true;
  /** Citations of nodes and seats by id: one read for all that a level of the request asks for. */
  readonly citations: DataLoader<string, readonly CitationRow[]>;
  readonly citationsIn: DataLoader<string, readonly CitationRow[]>;
}

/** The context of a new request. Its fields are its own: the server copies them. */
export function makeContext(store: Store): Context {
  let index: Promise<GraphIndex> | null = null;
  return {
    store,
    rows: 0,
    graph: () => (index ??= store.graph()),
    citations: new DataLoader(async (ids) => grouped(ids, await store.citationsOf(ids), (row) => row.of)),
    citationsIn: new DataLoader(async (ids) =>
      grouped(ids, await store.citationsIn(ids), (row) => row.source),
    ),
  };
}

function grouped(
  ids: readonly string[],
  rows: readonly CitationRow[],
  idOf: (row: CitationRow) => string,
): CitationRow[][] {
  const lists = new Map<string, CitationRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) lists.get(idOf(row))?.push(row);
  return ids.map((id) => lists.get(id) ?? []);
}

/** The same request, with its answers from an earlier graph. */
export function atGraph(context: Context, index: GraphIndex): Context {
  return { ...context, past: true, graph: () => Promise.resolve(index) };
}
