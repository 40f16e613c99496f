/** What a table shows: columns as data, so that the picture, the table and the exported file say the same. */

/** What a cell sorts by: text, number, or null for not known. */
export type CellValue = string | number | null;

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** For sorting; also what is shown and exported where there is no `text`. */
  readonly value: (row: Row) => CellValue;
  /** What is shown; the value as it is where left out. */
  readonly text?: (row: Row) => string;
  /** Figures stand at the right. */
  readonly numeric?: boolean;
  /** False: its head does not sort. */
  readonly sortable?: boolean;
  /** Larger values first on the first click. */
  readonly descendingFirst?: boolean;
  /** CSS width of the column. */
  readonly width?: string;
  /** Its cells keep to one line. */
  readonly nowrap?: boolean;
  /** Left out on phones, where a row has two lines. */
  readonly wideOnly?: boolean;
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** Rows in the order of a column; what is not known comes last either way; equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
  compareText: (a: string, b: string) => number,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sort?.key);
  if (!column || !sort) return rows;
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const a = column.value(left);
    const b = column.value(right);
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return (
      sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b)))
    );
  });
}

/** The sort after a click on a head: its own first direction, then the other. */
export function nextSort<Row>(column: Column<Row>, sort: Sort | null): Sort {
  if (sort?.key !== column.key) return { key: column.key, descending: column.descendingFirst ?? false };
  return { key: column.key, descending: !sort.descending };
}

/** Spaces that group digits on screen; in a file they would make a number into text. */
const DIGIT_GROUPS = /(?<=\d)[\u00a0\u202f](?=\d)/g;

/** Head and rows for the exported file: what the table shows, ranges and unknowns included, not what it sorts by. */
export function tableRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): (string | number | null)[][] {
  const cell = ({ value, text }: Column<Row>, row: Row): CellValue =>
    text ? text(row).replace(DIGIT_GROUPS, '') : value(row);
  return [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map((column) => cell(column, row))),
  ];
}
