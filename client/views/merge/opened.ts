/** What the panel shows: a figure of a column, the seats of one organisation, or all seats; in the address. Pure. */
import { COLUMNS, type Column, type FigureKey } from './merge-figures.ts';
import type { Rule } from './scenario.ts';

export type Opened =
  | { readonly kind: 'figure'; readonly key: FigureKey; readonly column: Column }
  /** Key of a flow: id of the organisation, PERSONAL or UNKNOWN. */
  | { readonly kind: 'flow'; readonly flow: string }
  | { readonly kind: 'seats' };

export const OPENED = 'fig';

/** A figure of the chosen rule stands without its column, so that it follows when another rule is chosen. */
export function writeOpened(opened: Opened, rule: Rule): string {
  if (opened.kind === 'seats') return 'by-hand';
  if (opened.kind === 'flow') return `of:${opened.flow}`;
  return opened.column === rule ? opened.key : `${opened.key}.${opened.column}`;
}

/** Null: nothing is chosen. Whether there is such a figure is for the view to see. */
export function readOpened(text: string | null, rule: Rule): Opened | null {
  if (text === null || text === '') return null;
  if (text === 'by-hand') return { kind: 'seats' };
  if (text.startsWith('of:')) return { kind: 'flow', flow: text.slice(3) };
  const [key, column] = text.split('.');
  return {
    kind: 'figure',
    key: key as FigureKey,
    column: COLUMNS.find((name) => name === column) ?? rule,
  };
}
