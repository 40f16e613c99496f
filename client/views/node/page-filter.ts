/** What a page of a node asks with: a page shows all that is known of its node, whatever the filter leaves. */
import type { Filter } from '../../api/generated/operations.ts';
import type { FilterState } from '../../state/filter.svelte.ts';

/** Everything known of a node at any time, by the evidence that counts. */
export function everKnown({ choice }: FilterState): Filter {
  return { datasets: [], date: null, evidence: choice.evidence, planned: choice.planned };
}

/** The same at the date of the filter. */
export function atDate(filter: FilterState): Filter {
  return { ...everKnown(filter), date: filter.date };
}
