/** The filter in one line, for pictures that leave the page. Pure. */
import type { Words } from '../../i18n/words.svelte.ts';
import type { FilterWords } from '../../state/filter-words.svelte.ts';
import { FILTER_GROUPS, type FilterGroup, type FilterState } from '../../state/filter.svelte.ts';

/** Groups that are set, with the date and the way members are counted in any case. */
export function filterLine(filter: FilterState, says: FilterWords, words: Words): string {
  const groups = (Object.keys(FILTER_GROUPS) as FilterGroup[]).filter(
    (group) => group === 'date' || group === 'members' || filter.isSet(group),
  );
  return words.t.views.common.filterLine(
    groups.map((group) => `${says.name(group)} ${says.value(group)}`).join(' · '),
  );
}
