/** Selections that resolvers share: one object for equal filters on one version of the graph. */
import type { Filter } from '../analysis/filter.ts';
import { select, type Selection } from '../analysis/select.ts';
import type { Context } from './context.ts';
import type { Filter as FilterInput } from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import { checkFilter, filterKey } from './input-checks.ts';

/** What a checked filter leaves. */
export function selectionOf(context: Context, graph: GraphIndex, filter: Filter): Selection {
  const { snapshot } = graph;
  return context.store.results.of(snapshot.version, 'selection', filterKey(filter), () =>
    select(snapshot, filter),
  );
}

/** What the filter of a node's field leaves. Without a filter that is everything; a filter that names no data set
 *  means that of the node. */
export function fieldSelection(
  context: Context,
  graph: GraphIndex,
  input: FilterInput | null | undefined,
  dataset: number,
): Selection {
  if (!input) return graph.everything;
  const own = graph.snapshot.datasets[dataset]?.id;
  return selectionOf(context, graph, checkFilter(graph.snapshot, input, own === undefined ? [] : [own]));
}
