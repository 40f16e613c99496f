/**
 * Which cells of a two-mode matrix are the same in every matrix with these margins. In such cells the fitted
 * probability is 0 or 1 (the limit of the maximum likelihood); the rest falls apart into blocks that are fitted
 * each by itself.
 *
 * Ryser's structure matrix (Ryser 1957; Brualdi 2006, chapter 3): with both margins descending, for the first e rows
 * and f columns, t(e, f) = e·f + Σ_{j>f} s_j − Σ_{i<=e} r_i is the number of zeros in the upper left block plus the
 * number of ones in the lower right one, in every matrix with these margins. Where it is 0, the upper left block is
 * full and the lower right one empty.
 */
import type { MarginClasses } from './margin-classes.ts';

/** Rows and columns (positions of classes) whose cells vary, with the part of each margin that falls into the block. */
export interface FreeBlock {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly rowMargins: readonly number[];
  readonly columnMargins: readonly number[];
}

export interface CellSplit {
  /** Row-major, classes of rows × classes of columns: 1 where the cell is always full, else 0. */
  readonly full: Uint8Array;
  readonly blocks: readonly FreeBlock[];
}

/** Splits the cells. The margins must be those of some matrix, classes descending. */
export function splitFixedCells(rows: MarginClasses, columns: MarginClasses): CellSplit {
  const full = new Uint8Array(rows.values.length * columns.values.length);
  const blocks: FreeBlock[] = [];
  const waiting: FreeBlock[] = [
    {
      rows: rows.values.map((_, i) => i),
      columns: columns.values.map((_, j) => j),
      rowMargins: rows.values,
      columnMargins: columns.values,
    },
  ];
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (block.rows.length === 0 || block.columns.length === 0) continue;
    const cut = findCut(block, rows.counts, columns.counts);
    if (cut === null) {
      blocks.push(block);
      continue;
    }
    const { e, f } = cut;
    for (const i of block.rows.slice(0, e)) {
      for (const j of block.columns.slice(0, f)) full[i * columns.values.length + j] = 1;
    }
    const rowsAbove = sumOf(block.rows.slice(0, e), rows.counts);
    const columnsLeft = sumOf(block.columns.slice(0, f), columns.counts);
    waiting.push({
      rows: block.rows.slice(0, e),
      columns: block.columns.slice(f),
      rowMargins: block.rowMargins.slice(0, e).map((margin) => margin - columnsLeft),
      columnMargins: block.columnMargins.slice(f),
    });
    waiting.push({
      rows: block.rows.slice(e),
      columns: block.columns.slice(0, f),
      rowMargins: block.rowMargins.slice(e),
      columnMargins: block.columnMargins.slice(0, f).map((margin) => margin - rowsAbove),
    });
  }
  return { full, blocks };
}

/** The first (e, f) with t(e, f) = 0 that splits off a cell, as numbers of classes; null: every cell varies. */
function findCut(
  block: FreeBlock,
  rowCounts: readonly number[],
  columnCounts: readonly number[],
): { e: number; f: number } | null {
  const rowsTotal = block.rows.length;
  const columnsTotal = block.columns.length;
  let onesBeyond = 0;
  for (let j = 0; j < columnsTotal; j += 1)
    onesBeyond += columnCounts[block.columns[j]] * block.columnMargins[j];
  const all = onesBeyond;
  let rowsAbove = 0;
  let onesAbove = 0;
  for (let e = 0; e <= rowsTotal; e += 1) {
    let columnsLeft = 0;
    onesBeyond = all;
    for (let f = 0; f <= columnsTotal; f += 1) {
      const corner = (e === 0 && f === columnsTotal) || (e === rowsTotal && f === 0);
      if (!corner && rowsAbove * columnsLeft + onesBeyond - onesAbove === 0) return { e, f };
      if (f < columnsTotal) {
        columnsLeft += columnCounts[block.columns[f]];
        onesBeyond -= columnCounts[block.columns[f]] * block.columnMargins[f];
      }
    }
    if (e < rowsTotal) {
      rowsAbove += rowCounts[block.rows[e]];
      onesAbove += rowCounts[block.rows[e]] * block.rowMargins[e];
    }
  }
  return null;
}

function sumOf(positions: readonly number[], values: readonly number[]): number {
  return positions.reduce((sum, position) => sum + values[position], 0);
}
