/** The address of the decision memo of a scenario: what is shown, as a document. Pure. */
import type { CompareScenariosQueryVariables } from '../../api/generated/operations.ts';

export const MEMO_FORMATS = ['docx', 'pdf', 'md'] as const;
export type MemoFormat = (typeof MEMO_FORMATS)[number];

/** Names and values as the server reads them; what is null is left out. */
export function memoAddress(
  format: MemoFormat,
  { scenarios, filter, options, assumptions }: CompareScenariosQueryVariables,
  language: string,
): string {
  const search = new URLSearchParams({ language });
  for (const [name, value] of Object.entries({ scenarios, filter, options, assumptions }))
    if (value !== null && value !== undefined) search.set(name, JSON.stringify(value));
  return `/report/memo.${format}?${search}`;
}
