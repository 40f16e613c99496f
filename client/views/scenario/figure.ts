/** The figure whose list is shown, as it stands in the address: "seats.0", "seats.now". Pure. */
import type { RowKey } from './outcome-figures.ts';

export interface OpenFigure {
  readonly key: RowKey;
  /** Position of the scenario; -1: today. */
  readonly column: number;
}

export const writeFigure = ({ key, column }: OpenFigure): string => `${key}.${column < 0 ? 'now' : column}`;

/** Null: nothing is chosen. Whether there is such a figure is for the view to see. */
export function readFigure(text: string | null): OpenFigure | null {
  const match = /^(.+)\.(now|[0-3])$/.exec(text ?? '');
  return match ? { key: match[1] as RowKey, column: match[2] === 'now' ? -1 : Number(match[2]) } : null;
}
