/** What becomes of something: kept thin and solid, gone dashed and struck, new thick with a plus; told apart without
 *  colour. Pure. */
import type { Drawing, Shape } from './shapes.ts';

export type ChangeState = 'KEPT' | 'GONE' | 'NEW';

export const CHANGE_COLOUR: Readonly<Record<ChangeState, string>> = {
  KEPT: 'kept',
  GONE: 'gone',
  NEW: 'new',
};
export const CHANGE_DASH: Readonly<Record<ChangeState, string>> = { KEPT: '', GONE: '5 4', NEW: '' };
export const CHANGE_WIDTH: Readonly<Record<ChangeState, number>> = { KEPT: 1, GONE: 1.2, NEW: 2.6 };

export function changeMark(state: ChangeState): Drawing {
  const circle = { cx: 8, cy: 8, r: 5.6 };
  const sign = {
    KEPT: [],
    GONE: [
      {
        tag: 'path' as const,
        attributes: { d: 'M2.4 13.6 13.6 2.4', stroke: 'var(--gone)', 'stroke-width': 1.8 },
      },
    ],
    NEW: [
      {
        tag: 'path' as const,
        attributes: { d: 'M8 5V11M5 8H11', stroke: 'var(--new)', 'stroke-width': 1.8 },
      },
    ],
  }[state];
  const fill: Shape['attributes'] = {
    KEPT: { fill: 'var(--kept)' },
    GONE: { fill: 'var(--gone-bg)', stroke: 'var(--gone)', 'stroke-width': 1.4, 'stroke-dasharray': '2.6 2' },
    NEW: { fill: 'var(--new-bg)', stroke: 'var(--new)', 'stroke-width': 2 },
  }[state];
  return { width: 16, height: 16, shapes: [{ tag: 'circle', attributes: { ...circle, ...fill } }, ...sign] };
}
