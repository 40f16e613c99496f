/** The address of the decision memo of a scenario: what is shown, as a document. Pure. */
import type { CompareScenariosQueryVariables } from '../../api/generated/operations.ts';

export const MEMO_FORMATS = ['docx', 'pdf', 'md'] as const;
export type MemoFormat = (typeof MEMO_FORMATS)[number];

export interface MemoWish {
  /** Two letters. */
  readonly language: string;
  /** Id of the saved scenario that is shown as it was saved: what was said of it comes along. Null: it is not saved. */
  readonly saved: string | null;
  /** The decision proposed, in own words; empty: what the memo says by itself, or what was saved. */
  readonly proposal: string;
}

/** Names and values as the server reads them; what is null is left out. */
export function memoAddress(
  format: MemoFormat,
  { scenarios, filter, options, assumptions }: CompareScenariosQueryVariables,
  { language, saved, proposal }: MemoWish,
): string {
  const search = new URLSearchParams({ language });
  if (saved !== null) search.set('saved', saved);
  const given = { scenarios: saved === null ? scenarios : null, filter, options, assumptions };
  for (const [name, value] of Object.entries(given))
    if (value !== null && value !== undefined) search.set(name, JSON.stringify(value));
  if (proposal.trim() !== '') search.set('proposal', proposal.trim());
  return `/report/memo.${format}?${search}`;
}
