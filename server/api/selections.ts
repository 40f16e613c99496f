/** Selections that resolvers share: one object for equal filters on one version of the graph. */
import { meets, type DateSpan } from '../domain/dates.ts';
import type { Filter } from '../analysis/filter.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
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

/** A day as a date; null: open. */
export const dayDate = (day: number): DateSpan | null =>
  Number.isFinite(day) ? { earliest: day, latest: day } : null;

/** The periods that the data sets of a filter speak of. */
export function periodsOf({ datasets }: Snapshot, filter: Filter): readonly DateSpan[] {
  const ids = filter.datasets ?? datasets.slice(0, 1).map((set) => set.id);
  return datasets.filter((set) => ids.length === 0 || ids.includes(set.id)).map((set) => set.period);
}

/** Whether any data set of the filter speaks of a date; no date is in all of them. */
export function isInData(snapshot: Snapshot, filter: Filter, date: DateSpan | null): boolean {
  return date === null || periodsOf(snapshot, filter).some((period) => meets(period, date));
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
