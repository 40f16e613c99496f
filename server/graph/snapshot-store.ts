/** The current snapshot, read anew when the version of the graph has risen. */
import type { Snapshot } from '../analysis/snapshot.ts';
import type { Graph } from './driver.ts';
import { graphVersion, readSnapshot } from './snapshot.ts';

export class SnapshotStore {
  readonly #graph: Graph;
  #latest: Snapshot | null = null;
  #reading: Promise<Snapshot> | null = null;

  constructor(graph: Graph) {
    this.#graph = graph;
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

  async #read(): Promise<Snapshot> {
    try {
      return (this.#latest = await readSnapshot(this.#graph));
    } finally {
      this.#reading = null;
    }
  }
}
