/** The screens of a meeting: one thing at a time, in the order in which it is talked about. Pure. */
import type { MeetingScenarioQuery, Stance } from '../../api/generated/operations.ts';
import type { Row } from '../scenario/outcome-figures.ts';

export type MeetingScenario = NonNullable<MeetingScenarioQuery['scenario']>;
export type Remark = MeetingScenario['remarks'][number];

export type Slide =
  | { readonly kind: 'start' }
  | { readonly kind: 'figure'; readonly row: Row }
  | { readonly kind: 'move'; readonly at: number }
  | { readonly kind: 'said' };

/** Names of the parameters: screen, alternative from 1, and what is open beside it. */
export const SLIDE = 'slide';
export const ALTERNATIVE = 'alt';
export const SIDE = 'side';
export const MOST_ALTERNATIVES = 4;

/** By which a screen stands in the address: the same figure stays when the alternative changes. */
export const slideKey = (slide: Slide): string =>
  slide.kind === 'figure' ? slide.row.key : slide.kind === 'move' ? `move-${slide.at + 1}` : slide.kind;

/** Figures in the order of a meeting: what is saved, who loses, what follows. */
const FIGURES = [
  'seats',
  'hours',
  'saved',
  'meetings',
  'organisations',
  'voices',
  'gained',
  'silent',
  'dropped',
  'meetOnce',
  'bridgesLost',
] as const;

/** What is proposed, its figures, its moves one by one, what was said. */
export function slides(rows: readonly Row[], moves: number): Slide[] {
  const figures = FIGURES.flatMap((key): Slide[] => {
    const row = rows.find((one) => one.key === key);
    return row && row.after[0] && !row.after[0].none ? [{ kind: 'figure', row }] : [];
  });
  const each = Array.from({ length: moves }, (_, at): Slide => ({ kind: 'move', at }));
  return [{ kind: 'start' }, ...figures, ...each, { kind: 'said' }];
}

/** The place of the screen that the address names; the first where there is none such. */
export const slideAt = (list: readonly Slide[], key: string | null): number =>
  Math.max(
    0,
    list.findIndex((slide) => slideKey(slide) === key),
  );

/** Ids of the alternatives, each once. */
export const alternativesOf = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .filter((id, at, all) => id !== '' && all.indexOf(id) === at)
    .slice(0, MOST_ALTERNATIVES);

/** The place of the alternative that is shown, from 0. */
export function alternativeAt(text: string | null, count: number): number {
  const place = text !== null && /^\d$/.test(text) ? Number(text) - 1 : 0;
  return place >= 0 && place < count ? place : 0;
}

export const STANCES: readonly Stance[] = ['AGREE', 'DOUBT', 'OBJECT'];

/** Remarks of one move; null: of the whole scenario. */
export const remarksOf = (remarks: readonly Remark[], move: number | null): Remark[] =>
  remarks.filter((remark) => remark.move === move);

export function countRemarks(remarks: readonly Remark[]): Record<Stance, number> {
  const count = { AGREE: 0, DOUBT: 0, OBJECT: 0 };
  for (const { stance } of remarks) count[stance]++;
  return count;
}

/** What a key does in a meeting; null: nothing. */
export type Act =
  | { readonly act: 'go'; readonly by: number }
  | { readonly act: 'first' | 'last' | 'leave' }
  | { readonly act: 'alternative'; readonly at: number };

export function actOf(key: string): Act | null {
  if (key === 'ArrowRight' || key === 'PageDown') return { act: 'go', by: 1 };
  if (key === 'ArrowLeft' || key === 'PageUp') return { act: 'go', by: -1 };
  if (key === 'Home') return { act: 'first' };
  if (key === 'End') return { act: 'last' };
  if (key === 'Escape') return { act: 'leave' };
  return /^[1-4]$/.test(key) ? { act: 'alternative', at: Number(key) - 1 } : null;
}
