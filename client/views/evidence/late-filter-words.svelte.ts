import { FilterChoicesDocument } from '../../api/generated/operations.ts';
import { useWords } from '../../i18n/words.svelte.ts';
import { useApp } from '../../state/app.svelte.ts';
import { FilterWords } from '../../state/filter-words.svelte.ts';
import { query } from '../../state/query.svelte.ts';

/** The words of the filter for a file that may be exported: asked for when the picture is there (`ready`), so that
 *  nothing stands in the way of the picture. The filter bar has asked the same by then, and its answer is kept. */
export function lateFilterWords(ready: () => boolean): FilterWords {
  const app = useApp();
  const choices = query(FilterChoicesDocument, () =>
    ready() && app.graph.known ? { datasets: app.filter.choice.datasets, language: app.language } : null,
  );
  return new FilterWords(app, useWords(), choices);
}
