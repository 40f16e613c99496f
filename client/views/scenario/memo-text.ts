/** What somebody writes for a memo: saved with the scenario, or, of one that is not saved, kept in this browser. */
import type {
  CompareScenariosQueryVariables,
  WholeScenarioFragment,
} from '../../api/generated/operations.ts';

/** Fields in the order of the memo, each with the most letters it takes. Their names are those of the address. */
export const MEMO_LENGTHS = {
  title: 150,
  question: 2000,
  deciding: 150,
  meeting: 150,
  proposal: 2000,
} as const;
export type MemoField = keyof typeof MEMO_LENGTHS;
export const MEMO_FIELDS = Object.keys(MEMO_LENGTHS) as readonly MemoField[];

/** Empty: nothing is written. */
export type MemoText = Readonly<Record<MemoField, string>>;

type Saved = Pick<WholeScenarioFragment, 'memo' | 'decidedByWords' | 'proposal'>;

/** What is saved with a scenario. */
export const savedText = ({ memo, decidedByWords, proposal }: Saved): MemoText => ({
  title: memo.title ?? '',
  question: memo.question ?? '',
  deciding: decidedByWords ?? '',
  meeting: memo.meeting ?? '',
  proposal: proposal ?? '',
});

/** What of the text is not as it is saved. */
export function changedText(text: MemoText, saved: MemoText | null): Partial<MemoText> {
  const fields = MEMO_FIELDS.filter((field) => text[field].trim() !== (saved?.[field] ?? ''));
  return Object.fromEntries(fields.map((field) => [field, text[field].trim()]));
}

const KEY = 'ristikko.memo';
/** Texts that a browser keeps, the newest first. */
const MOST_KEPT = 20;

/** By the bodies that the scenarios change: other moves of the same bodies are about the same question. */
export function textKey(scenarios: CompareScenariosQueryVariables['scenarios']): string {
  const all = Array.isArray(scenarios) ? scenarios : [scenarios];
  const ids = all.flatMap(({ moves }) => {
    const each = Array.isArray(moves) ? moves : [moves];
    return each.flatMap(({ merge, split, end, moveSeat, addSeat }) => [
      ...[merge?.bodies ?? []].flat(),
      ...[split?.body, end?.body, moveSeat?.seat, addSeat?.body].filter((id) => typeof id === 'string'),
    ]);
  });
  return [...new Set(ids)].sort().join(' ');
}

type Kept = readonly (readonly [string, Partial<MemoText>])[];

function kept(): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(found)
      ? (found as Kept).filter((one) => Array.isArray(one) && one.length === 2)
      : [];
  } catch {
    return [];
  }
}

/** What this browser keeps for a scenario; empty where it keeps nothing. */
export function keptText(key: string): MemoText {
  const found = kept().find(([one]) => one === key)?.[1];
  const text = (field: MemoField): string => (typeof found?.[field] === 'string' ? found[field] : '');
  return Object.fromEntries(MEMO_FIELDS.map((field) => [field, text(field)])) as Record<MemoField, string>;
}

/** Keeps it; a browser that keeps nothing is no failure. */
export function keepText(key: string, text: MemoText): void {
  const others = kept().filter(([one]) => one !== key);
  const written = MEMO_FIELDS.some((field) => text[field].trim() !== '');
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([...(written ? [[key, text]] : []), ...others].slice(0, MOST_KEPT)),
    );
  } catch {
    // Private windows refuse to keep anything.
  }
}
