/** The current snapshot, read anew when the version of the graph has risen, and those of earlier versions. */
import type { Snapshot } from '../analysis/snapshot.ts';
import type { Graph } from './driver.ts';
import { graphVersion, readSnapshot, readSnapshotBefore } from './snapshot.ts';
import type { VersionFiles } from './version-files.ts';

/** Snapshots of earlier versions that stay in memory, each as large as the graph. */
const MOST_EARLIER = 3;

/** Versions further back than so many recorded changes are not made again from them. */
const MOST_CHANGES_BACK = 500;

/** What made a version of the graph. */
export interface Version {
  readonly version: number;
  /** What made it: an import or a recorded change; null: not recorded. */
  readonly made: {
    /** `import`, or the kind of the change. */
    readonly kind: string;
    readonly at: string | null;
    readonly author: string | null;
    readonly reason: string | null;
    /** Data set of an import, with how many rows it added and changed. */
    readonly dataset: string | null;
    readonly added: number | null;
    readonly changed: number | null;
  } | null;
  /** It can still be looked at. */
  readonly atHand: boolean;
}

export class SnapshotStore {
  readonly #graph: Graph;
  readonly #files: VersionFiles | null;
  readonly #onError: (error: unknown) => void;
  #latest: Snapshot | null = null;
  #reading: Promise<Snapshot> | null = null;
  readonly #earlier = new Map<number, Promise<Snapshot | null>>();

  /**
   * @param files where versions are kept; null: nowhere, and only what recorded changes made can be looked at again
   * @param onError told where a version could not be kept
   */
  constructor(graph: Graph, files: VersionFiles | null = null, onError: (error: unknown) => void = () => {}) {
    this.#graph = graph;
    this.#files = files;
    this.#onError = onError;
  }

  /**
   * The graph as it stands: what was committed before the call is in it. The version is asked each time; the whole is
   * read only when it rose, once for all who wait.
   * @throws GraphError
   */
  async current(): Promise<Snapshot> {
    const version = await this.version();
    if (this.#latest?.version === version) return this.#latest;
    this.#reading ??= this.#read();
    const read = await this.#reading;
    // A read that was under way when the version rose may have begun before that.
    return read.version >= version ? read : this.current();
  }

  /** The version of the graph now. @throws GraphError */
  async version(): Promise<number> {
    return this.#graph.transaction('read', graphVersion);
  }

  /** The last snapshot that was read, without asking the database; null: none yet. */
  get latest(): Snapshot | null {
    return this.#latest;
  }

  /**
   * The graph as it was at a version: from its file, or made again by taking back the changes since. null: it cannot be
   * had any more, or never was.
   * @throws GraphError
   */
  async at(version: number): Promise<Snapshot | null> {
    const current = await this.current();
    if (version === current.version) return current;
    if (version > current.version) return null;
    const kept = this.#earlier.get(version) ?? this.#find(version);
    this.#earlier.delete(version);
    this.#earlier.set(version, kept);
    for (const oldest of this.#earlier.keys()) {
      if (this.#earlier.size <= MOST_EARLIER) break;
      this.#earlier.delete(oldest);
    }
    const forget = () => {
      if (this.#earlier.get(version) === kept) this.#earlier.delete(version);
    };
    kept.then((snapshot) => snapshot ?? forget(), forget);
    return kept;
  }

  /** All versions that are known of, newest first, with what made them and whether they are at hand. @throws GraphError */
  async versions(): Promise<readonly Version[]> {
    const { version: now } = await this.current();
    const key = await this.#key();
    const files = key === null || this.#files === null ? [] : await this.#files.list(key);
    const rows = new Map((await this.#graph.run('directory/versions', {})).map((row) => [row.version, row]));
    const numbers = new Set([now, ...rows.keys(), ...files].filter((version) => version <= now));
    const latestChange = Math.max(0, ...[...rows.values()].map(({ number }) => number ?? 0));
    /** Down to here, every version since was made by a change that can be taken back. */
    let reachable = now;
    for (let row = rows.get(now); row !== undefined && row.number !== null; row = rows.get(reachable)) {
      if (latestChange - row.number >= MOST_CHANGES_BACK) break;
      numbers.add(--reachable);
    }
    return [...numbers]
      .filter((version) => version > 0)
      .sort((a, b) => b - a)
      .map((version) => ({
        version,
        made: rows.get(version) ?? null,
        atHand: version >= reachable || files.includes(version),
      }));
  }

  /** Keeps the current version as a file, and waits for it. @throws GraphError */
  async keepCurrent(): Promise<void> {
    if (this.#files === null) return;
    const key = await this.#key();
    if (key !== null && !(await this.#files.list(key)).includes(await this.version()))
      await this.#keep(await this.current());
  }

  async #read(): Promise<Snapshot> {
    try {
      const snapshot = await readSnapshot(this.#graph);
      this.#latest = snapshot;
      // Who waits for the picture does not wait for the file.
      if (this.#files !== null) setImmediate(() => void this.#keep(snapshot));
      return snapshot;
    } finally {
      this.#reading = null;
    }
  }

  async #keep(snapshot: Snapshot): Promise<void> {
    try {
      const key = await this.#key();
      if (key !== null && snapshot.version > 0) await this.#files?.keep(key, snapshot);
    } catch (error) {
      this.#onError(error);
    }
  }

  /** null: an earlier Ristikko made the schema. */
  async #key(): Promise<string | null> {
    const [row] = await this.#graph.run('snapshot/version', {});
    return row?.key ?? null;
  }

  async #find(version: number): Promise<Snapshot | null> {
    const key = await this.#key();
    const kept = key === null ? null : ((await this.#files?.read(key, version)) ?? null);
    if (kept !== null) return kept;
    const rows = await this.#graph.run('directory/versions', {});
    const change = rows.find((row) => row.version === version + 1)?.change ?? null;
    const made = change === null ? null : await readSnapshotBefore(this.#graph, change);
    if (made !== null) void this.#keep(made);
    return made;
  }
}
