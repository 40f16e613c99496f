/** The API over the database of the tests, and a way to ask it. */
import { createApi, type Api } from '../../server/api/create-api.ts';
import { graphCitations } from '../../server/api/graph-citations.ts';
import type { Graph } from '../../server/graph/driver.ts';
import { SnapshotStore } from '../../server/graph/snapshot-store.ts';
import { dataOf } from '../api/ask.ts';

export type Json = Readonly<Record<string, unknown>>;

export function apiOver(graph: Graph): Api {
  return createApi({
    snapshots: new SnapshotStore(graph),
    citations: graphCitations(graph),
    graph,
    onError: (error) => {
      throw error;
    },
  });
}

/** The data of a question or a mutation that must be answered. */
export async function asking(api: Api, query: string, variables?: Record<string, unknown>): Promise<Json> {
  return (await dataOf(api, query, variables)) as Json;
}
