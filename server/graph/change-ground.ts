/** What a change that was worked out over a snapshot builds on, read from the graph at the same version. */
import type { Term } from '../domain/terms.ts';
import type { Graph } from './driver.ts';
import { graphVersion } from './snapshot.ts';
import { termOf } from './stored-values.ts';

export interface Ground {
  /** Versions of the nodes, by id; those that are not there are left out. */
  readonly versions: ReadonlyMap<string, number>;
  /** Phases of life of the bodies, in order. */
  readonly phases: readonly { readonly key: string; readonly body: string; readonly term: Term }[];
}

/**
 * Versions of `ids` and phases of `bodies` as they stand; null: the graph is not at `version` any more.
 * @throws GraphError
 */
export async function readGround(
  graph: Graph,
  version: number,
  ids: readonly string[],
  bodies: readonly string[],
): Promise<Ground | null> {
  return graph.transaction('read', async (run) => {
    const versions = await run('changes/versions-of', { ids });
    const phases = await run('changes/phases-of', { ids: bodies });
    if ((await graphVersion(run)) !== version) return null;
    return {
      versions: new Map(versions.map((row) => [row.id, row.version])),
      phases: phases.map((row) => ({ key: row.key, body: row.body, term: termOf(row) })),
    };
  });
}
