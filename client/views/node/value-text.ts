/** A value as a source gives it, in the reader's words: the citation keeps it as the import wrote it. */
import type { Words } from '../../i18n/words.svelte.ts';

const DATES = new Set(['start', 'end', 'attested', 'date', 'period', 'self_governing_since']);

/** Words of enumerations and dates are translated; anything else is shown as it is. */
export function valueText(fact: string, value: string, words: Words): string {
  if (DATES.has(fact)) return words.date(value);
  const { words: t } = words.t;
  const dictionaries: Record<string, readonly Record<string, string>[]> = {
    kind: [t.networkKind, t.organisationKind],
    scope: [t.scope],
    mandate: [t.mandate],
    status: [t.status],
    statuses: [t.status],
    sector: [t.sector],
    roles: [t.role],
    level: [t.placeLevel],
    matter: [t.decisionMatter],
    outcome: [t.decisionOutcome],
    language: [t.language],
  };
  const key = value.toUpperCase().replaceAll('-', '_');
  for (const dictionary of dictionaries[fact] ?? [])
    if (dictionary[key] ?? dictionary[value]) return dictionary[key] ?? dictionary[value];
  return value;
}
