/** The address of a shortlist as a document of one page. Pure. */
import type { Filter, LoadAssumptions, PartnerWeights, ProjectIdea } from '../../api/generated/operations.ts';

/** Five of usual names fill a page; more go on to a second. */
export const MOST_SUMMED = 8;

export interface SummaryAsked {
  readonly idea: ProjectIdea;
  readonly weights: PartnerWeights | null;
  readonly filter: Filter;
  readonly assumptions: LoadAssumptions | null;
}

/** Names and values as the server reads them; what is null is left out. */
export function summaryAddress(
  { idea, weights, filter, assumptions }: SummaryAsked,
  organisations: readonly string[],
  language: string,
  format: 'docx' | 'pdf' = 'docx',
): string {
  const search = new URLSearchParams({ language, organisations: organisations.join(',') });
  for (const [name, value] of Object.entries({ idea, weights, filter, assumptions }))
    if (value !== null) search.set(name, JSON.stringify(value));
  return `/report/shortlist.${format}?${search}`;
}
