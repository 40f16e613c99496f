/** The text of CSV files as rows of typed cells, checked against the import format. */
import { parse } from 'csv-parse/sync';
import { CellProblem, readCell, type Cell } from './cells.ts';
import { CITATION_COLUMNS, FILES, type Column, type FileFormat } from './format.ts';
import type { Problems } from './problems.ts';

export interface FileRow {
  readonly file: string;
  /** Line of the file, counted from 1, where the row begins. */
  readonly line: number;
  /** Cells that are not empty, by column. */
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Table {
  readonly format: FileFormat;
  readonly rows: readonly FileRow[];
}

const COLUMNS: ReadonlyMap<FileFormat, readonly Column[]> = new Map(
  FILES.map((format) => {
    const own = new Set(format.columns.map((column) => column.name));
    return [format, [...format.columns, ...CITATION_COLUMNS.filter((column) => !own.has(column.name))]];
  }),
);

/** All columns a file may have: its own, and those that cite the row. */
export function columnsOf(format: FileFormat): readonly Column[] {
  return COLUMNS.get(format) ?? [];
}

const MOST_ROWS = 2_000_000;

/**
 * Reads all files of a set.
 * @param files - content of each `.csv` file of the folder, by name
 * @returns the tables in the order of the format; rows that have problems are read as far as they go
 */
export function readTables(files: ReadonlyMap<string, Uint8Array>, problems: Problems): Table[] {
  for (const file of files.keys())
    if (!FILES.some((format) => format.file === file))
      problems.add(
        { file },
        null,
        'the format knows no such file.',
        `Rename it to one of ${FILES.map((format) => format.file).join(', ')}, or take it out of the folder.`,
      );
  const tables: Table[] = [];
  for (const format of FILES) {
    const content = files.get(format.file);
    if (content !== undefined) tables.push({ format, rows: readFile(format, content, problems) });
    else if (format.required)
      problems.add({ file: format.file }, null, 'the file is missing.', `It is needed: ${format.says}`);
  }
  return tables;
}

function readFile(format: FileFormat, content: Uint8Array, problems: Problems): FileRow[] {
  const { file } = format;
  const text = decoded(content);
  if (text === null) {
    problems.add({ file }, null, 'the text is not UTF-8.', 'Save it as "CSV UTF-8" in your spreadsheet.');
    return [];
  }
  const records = parsed(text, file, problems);
  if (records === null) return [];
  const [header, ...rest] = records;
  if (!header) {
    problems.add({ file }, null, 'the file is empty.', 'Write the column names in the first row.');
    return [];
  }
  const columns = readHeader(format, header, problems);
  if (columns === null) return [];
  if (rest.length > MOST_ROWS) {
    problems.add({ file }, String(rest.length), 'it has too many rows.', `At most ${MOST_ROWS} are allowed.`);
    return [];
  }
  return rest
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map((one) => readRow(file, columns, one, problems));
}

interface RawRecord {
  readonly record: readonly string[];
  readonly line: number;
}

function decoded(content: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}

function parsed(text: string, file: string, problems: Problems): RawRecord[] | null {
  const head = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ record, line: info.lines - newlines(record) }));
  } catch (error) {
    const { lines: line } = error as { lines?: unknown };
    problems.add(
      { file, line: typeof line === 'number' ? line : null },
      null,
      'up to here the quotation marks do not fit together.',
      'A cell with a quotation mark, the delimiter or a line break stands in quotation marks, and each mark inside it is doubled.',
    );
    return null;
  }
}

function newlines(record: readonly string[]): number {
  let count = 0;
  for (const cell of record)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}

function readHeader(format: FileFormat, header: RawRecord, problems: Problems): (Column | null)[] | null {
  const { file } = format;
  const known = columnsOf(format);
  const names = header.record.map((name) => name.trim());
  const before = problems.total;
  const columns = names.map((name, i) => {
    const at = { file, line: header.line, column: name };
    if (name === '') return null;
    const column = known.find((one) => one.name === name);
    if (!column)
      problems.add(
        at,
        name,
        'the format knows no such column in this file.',
        `Use ${known.map((one) => one.name).join(', ')}.`,
      );
    if (names.indexOf(name) !== i) problems.add(at, name, 'the column stands twice.', 'Keep one of them.');
    return column ?? null;
  });
  for (const column of known)
    if (column.required && !names.includes(column.name))
      problems.add(
        { file, line: header.line, column: column.name },
        null,
        'the column is missing.',
        `It is needed: ${column.says}.`,
      );
  return problems.total === before ? columns : null;
}

function readRow(
  file: string,
  columns: readonly (Column | null)[],
  { record, line }: RawRecord,
  problems: Problems,
): FileRow {
  const cells: Record<string, Cell> = {};
  if (record.length !== columns.length)
    problems.add(
      { file, line },
      null,
      `the row has ${record.length} cells, the header ${columns.length}.`,
      'Put quotation marks round a cell that holds the delimiter, and keep empty cells at the end.',
    );
  columns.forEach((column, i) => {
    const text = (record[i] ?? '').trim();
    if (column === null) {
      if (text !== '')
        problems.add({ file, line }, text, 'the cell stands under no column name.', 'Name its column.');
      return;
    }
    const at = { file, line, column: column.name };
    if (text === '') {
      if (column.required) problems.add(at, null, 'the cell is empty.', `It is needed: ${column.says}.`);
      return;
    }
    const cell = readCell(column.type, text);
    if (cell instanceof CellProblem) problems.add(at, text, cell.message, cell.remedy);
    else cells[column.name] = cell;
  });
  return { file, line, cells };
}
