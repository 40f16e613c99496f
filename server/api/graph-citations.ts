/** Citations as the database holds them. */
import { CERTAINTIES, type Certainty } from '../domain/enumerations.ts';
import type { Graph } from '../graph/driver.ts';
import type { CitationRow, CitationSource } from './context.ts';

/** Reads citations from the graph. Its reads reject with a GraphError. */
export function graphCitations(graph: Graph): CitationSource {
  return {
    of: async (ids) => (await graph.run('directory/citations-of', { ids })).map(withCertainty),
    in: async (sources) => (await graph.run('directory/citations-from', { sources })).map(withCertainty),
    counts: () => graph.run('directory/citation-counts', {}),
    sources: () => graph.run('directory/cited-sources', {}),
  };
}

function withCertainty(row: Omit<CitationRow, 'certainty'> & { readonly certainty: string }): CitationRow {
  const certainty = CERTAINTIES.find((one): one is Certainty => one === row.certainty);
  if (certainty === undefined) throw new Error(`${row.certainty} is no certainty (citation of ${row.of})`);
  return { ...row, certainty };
}
