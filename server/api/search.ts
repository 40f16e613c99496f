/** The query that finds nodes by their names. */
import type { Resolvers } from './generated/types.ts';
import type { AnyNode } from './graph-index.ts';
import { checkNumber } from './input-checks.ts';
import { SearchIndex } from './search-index.ts';

const MOST_HITS = 50;
const HITS = 20;

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_, { text, first }, context) => {
      const most = checkNumber('first', first, 0, MOST_HITS, HITS);
      const graph = await context.graph();
      const index = graph.once('search', () => new SearchIndex(graph.snapshot));
      return index
        .find(text, most)
        .map(({ kind, index: at, matched }) => ({ node: graph.node(kind, at) as AnyNode, matched }));
    },
  },
};
