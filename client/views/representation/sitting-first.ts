/** The columns in the order in which they are read: where anybody sits first, then where members only convene. Pure. */
import { roleMarkOf } from '../../charts/role-matrix.ts';
import type { Representation } from './representation-words.ts';

/**
 * The same rows and columns, those with a seat in front. `blocks`: both parts keep the order by blocks; otherwise
 * columns in which most members sit come first, so that what is seen before any scrolling says most.
 */
export function sittingFirst(shown: Representation, blocks: boolean): Representation {
  const sitting = shown.columns.map(() => 0);
  for (const { cells } of shown.rows)
    for (const cell of cells) if (roleMarkOf(cell) !== 'convenor') sitting[cell.column]++;
  const rank = (column: number): number => (blocks ? Math.min(1, sitting[column]) : sitting[column]);
  const order = shown.columns.map((_, column) => column).sort((a, b) => rank(b) - rank(a) || a - b);
  const place = new Map(order.map((column, index) => [column, index]));
  return {
    ...shown,
    columns: order.map((column) => shown.columns[column]),
    rows: shown.rows.map((row) => ({
      ...row,
      cells: row.cells
        .map((cell) => ({ ...cell, column: place.get(cell.column) ?? cell.column }))
        .sort((a, b) => a.column - b.column),
    })),
  };
}
