/** The address of the decision memo of a scenario: what is shown, as a document. Pure. */
import type { CompareScenariosQueryVariables } from '../../api/generated/operations.ts';
import { MEMO_FIELDS, type MemoText } from './memo-text.ts';

export const MEMO_FORMATS = ['docx', 'pdf', 'md'] as const;
export type MemoFormat = (typeof MEMO_FORMATS)[number];

/** Servers and browsers take addresses up to about 16,000 letters; the path and headers need their part. */
export const LONGEST_ADDRESS = 12_000;

export interface MemoWish {
  /** Two letters. */
  readonly language: string;
  /** Id of the saved scenario that is shown as it was saved: what was said of it comes along. Null: it is not saved. */
  readonly saved: string | null;
  /** What is written for it; empty: what the memo says by itself, or what was saved. */
  readonly text: Partial<MemoText>;
  /** Names of people are left out. */
  readonly hidden: boolean;
}

/** Names and values as the server reads them; what is null is left out. */
export function memoAddress(
  format: MemoFormat,
  { scenarios, filter, options, assumptions }: CompareScenariosQueryVariables,
  { language, saved, text, hidden }: MemoWish,
): string {
  const search = new URLSearchParams({ language });
  if (saved !== null) search.set('saved', saved);
  const given = { scenarios: saved === null ? scenarios : null, filter, options, assumptions };
  for (const [name, value] of Object.entries(given))
    if (value !== null && value !== undefined) search.set(name, JSON.stringify(value));
  for (const field of MEMO_FIELDS) {
    const written = text[field]?.trim() ?? '';
    if (written !== '') search.set(field, written);
  }
  if (hidden) search.set('names', 'hidden');
  return `/report/memo.${format}?${search}`;
}
