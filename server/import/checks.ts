/** What one row alone cannot show: ids, references, order of dates, lines that run in circles, cells that contradict
 *  each other. */
import { parseDate } from '../domain/dates.ts';
import type { NodeKind } from '../domain/enumerations.ts';
import type { CellRange } from './cells.ts';
import { checkCitations } from './citation-checks.ts';
import type { Column } from './format.ts';
import type { Problems } from './problems.ts';
import { columnsOf, type FileRow, type Table } from './tables.ts';

/** Nodes of the files by id. */
export interface Known {
  readonly kind: NodeKind | 'dataset';
  readonly row: FileRow;
}

/** Adds what is wrong across rows to `problems`. */
export function checkRows(tables: readonly Table[], problems: Problems): void {
  const known = checkIds(tables, problems);
  for (const { format, rows } of tables) {
    const references = columnsOf(format).filter((column) => column.type.is === 'reference');
    for (const row of rows) {
      checkReferences(references, row, known, problems);
      checkTerm(row, problems);
      checkRowCitation(row, problems);
      ROW_CHECKS[format.file]?.(row, known, problems);
    }
    if (format.file === 'dataset.csv') checkOneRow(rows, problems);
  }
  checkCircles(tables, problems);
  checkCitations(tables, known, problems);
}

function checkIds(tables: readonly Table[], problems: Problems): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const { format, rows } of tables) {
    const kind = format.file === 'dataset.csv' ? 'dataset' : format.node;
    if (kind === null) continue;
    for (const row of rows) {
      const { id } = row.cells;
      if (typeof id !== 'string') continue;
      const first = known.get(id);
      if (first)
        problems.add(
          { ...row, column: 'id' },
          id,
          `the id stands already in ${first.row.file}, line ${first.row.line}.`,
          'An id is unique over all files: give one of them another.',
        );
      else known.set(id, { kind, row });
    }
  }
  return known;
}

function checkReferences(
  columns: readonly Column[],
  row: FileRow,
  known: ReadonlyMap<string, Known>,
  problems: Problems,
): void {
  for (const { name, type } of columns) {
    if (type.is !== 'reference') continue;
    const cell = row.cells[name];
    if (cell === undefined) continue;
    for (const id of Array.isArray(cell) ? (cell as readonly string[]) : [cell as string]) {
      const found = known.get(id);
      const at = { ...row, column: name };
      if (!found)
        problems.add(
          at,
          id,
          'no row has this id.',
          `Write the id of a row that is ${wanted(type.to)}, or add one.`,
        );
      else if (!type.to.includes(found.kind as NodeKind))
        problems.add(
          at,
          id,
          `it is ${wanted([found.kind])} (${found.row.file}, line ${found.row.line}).`,
          `Here it must be ${wanted(type.to)}.`,
        );
    }
  }
}

function wanted(kinds: readonly string[]): string {
  const named = kinds.map((kind) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`));
  return named.length < 2 ? named.join() : `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`;
}

function checkTerm(row: FileRow, problems: Problems): void {
  const [from, to] = row.file === 'dataset.csv' ? ['period_start', 'period_end'] : ['start', 'end'];
  const start = dateOf(row, from);
  const end = dateOf(row, to);
  if (start && end && end.latest < start.earliest)
    problems.add(
      { ...row, column: to },
      String(row.cells[to]),
      `it ends before it starts (${String(row.cells[from])}).`,
      'Correct one of the two dates.',
    );
}

function dateOf(row: FileRow, column: string) {
  const cell = row.cells[column];
  return typeof cell === 'string' ? parseDate(cell) : null;
}

function checkRowCitation(row: FileRow, problems: Problems): void {
  if (row.file === 'citations.csv' || row.cells.source !== undefined) return;
  for (const column of ['locator', 'certainty', 'note'])
    if (row.cells[column] !== undefined)
      problems.add(
        { ...row, column },
        String(row.cells[column]),
        'it says something about a source, but the row names none.',
        'Fill in the column source, or leave this cell empty.',
      );
}

function checkOneRow(rows: readonly FileRow[], problems: Problems): void {
  if (rows.length === 0)
    problems.add({ file: 'dataset.csv' }, null, 'it has no row.', 'Write one row about the set.');
  for (const row of rows.slice(1))
    problems.add(
      row,
      null,
      'a second row: a folder is one data set.',
      'Delete it, or make a folder of its own.',
    );
}

type RowCheck = (row: FileRow, known: ReadonlyMap<string, Known>, problems: Problems) => void;

const needsWords: RowCheck = (row, _, problems) => {
  if (row.cells.kind === 'other' && row.cells.kind_words === undefined)
    problems.add(
      { ...row, column: 'kind_words' },
      null,
      'the kind is other.',
      'Say in own words what it is.',
    );
};

const twoEnds =
  (from: string, to: string): RowCheck =>
  (row, _, problems) => {
    if (row.cells[from] !== undefined && row.cells[from] === row.cells[to])
      problems.add({ ...row, column: to }, String(row.cells[to]), 'both ends are the same.', 'Name two.');
  };

const ROW_CHECKS: Readonly<Record<string, RowCheck>> = {
  'organisations.csv': (row, known, problems) => {
    needsWords(row, known, problems);
    if (row.cells.stands_for !== undefined && row.cells.collective !== true)
      problems.add(
        { ...row, column: 'stands_for' },
        null,
        'only a collective stands for several.',
        'Write yes under collective, or leave this cell empty.',
      );
  },
  'networks.csv': needsWords,
  'populations.csv': (row, _, problems) => {
    const { year, people } = row.cells;
    if (typeof year === 'string' && !/^\d{4}$/.test(year))
      problems.add({ ...row, column: 'year' }, year, 'it is not a year.', 'Write four digits.');
    const range = people as CellRange | undefined;
    if (range && range.max !== range.min)
      problems.add({ ...row, column: 'people' }, null, 'it is not one number.', 'Write how many.');
  },
  'seats.csv': (row, known, problems) => {
    const { behalf, on_behalf_of: of, count, deputy_of: principal, id, body } = row.cells;
    const at = { ...row, column: 'behalf' };
    const target = typeof of === 'string' ? known.get(of) : undefined;
    if (target && behalf !== undefined) {
      const fits = target.kind === 'organisation' ? 'organisation' : 'body';
      if (behalf !== fits)
        problems.add(
          at,
          String(behalf),
          `on_behalf_of names ${wanted([target.kind])}.`,
          `Write ${fits}, or leave this cell empty.`,
        );
    } else if (of === undefined && (behalf === 'organisation' || behalf === 'body'))
      problems.add(at, String(behalf), 'on_behalf_of is empty.', 'Name it there, or write unknown.');
    if ((count as CellRange | undefined)?.min === 0)
      problems.add(
        { ...row, column: 'count' },
        null,
        'no seat at all.',
        'Write 1 or more, or delete the row.',
      );
    const other = typeof principal === 'string' ? known.get(principal) : undefined;
    if (other?.kind === 'seat' && principal !== id && other.row.cells.body !== body)
      problems.add(
        { ...row, column: 'deputy_of' },
        String(principal),
        'that seat is in another body.',
        'A deputy sits in the body of the seat it stands in for.',
      );
  },
  'memberships.csv': twoEnds('member', 'of'),
  'convening.csv': twoEnds('body', 'by'),
  'funding.csv': (row, known, problems) => {
    twoEnds('funded', 'by')(row, known, problems);
    const { share } = row.cells;
    if (typeof share === 'number' && share > 1)
      problems.add(
        { ...row, column: 'share' },
        String(share),
        'more than the whole.',
        'Write 0.75 for 75 %.',
      );
    for (const column of ['applied', 'granted'])
      if (row.cells[column] !== undefined && row.cells.currency === undefined)
        problems.add({ ...row, column: 'currency' }, null, 'an amount without its currency.', 'Write EUR.');
  },
  'succession.csv': twoEnds('successor', 'predecessor'),
};

/** Relations that must not run in circles: by file, from which column to which. */
const LINES: readonly { file: string; from: string; to: string; says: string }[] = [
  ...['places', 'themes', 'organisations', 'programmes', 'networks', 'projects'].map((name) => ({
    file: `${name}.csv`,
    from: 'id',
    to: 'part_of',
    says: 'it is a part of itself',
  })),
  { file: 'networks.csv', from: 'id', to: 'reports_to', says: 'it reports to itself' },
  { file: 'seats.csv', from: 'id', to: 'deputy_of', says: 'it is its own deputy' },
  { file: 'succession.csv', from: 'successor', to: 'predecessor', says: 'it comes after itself' },
];

function checkCircles(tables: readonly Table[], problems: Problems): void {
  for (const { file, from, to, says } of LINES) {
    const rows = tables.find((table) => table.format.file === file)?.rows ?? [];
    const next = new Map<string, { id: string; row: FileRow }[]>();
    for (const row of rows) {
      const start = row.cells[from];
      const cell = row.cells[to];
      if (typeof start !== 'string' || cell === undefined) continue;
      const ends = Array.isArray(cell) ? (cell as readonly string[]) : [cell as string];
      const list = next.get(start) ?? [];
      list.push(...ends.map((id) => ({ id, row })));
      next.set(start, list);
    }
    for (const { path, row } of circles(next))
      problems.add(
        { ...row, column: to },
        path.at(-1) ?? null,
        `${says}: ${shown(path)}.`,
        'Break the circle.',
      );
  }
}

function shown(path: readonly string[]): string {
  return (path.length <= 8 ? path : [...path.slice(0, 6), '…', path[path.length - 1]]).join(' → ');
}

/** Each circle once, where a walk in depth closes it. Without recursion: a line can be as long as the file. */
function* circles(
  next: ReadonlyMap<string, readonly { id: string; row: FileRow }[]>,
): Generator<{ path: string[]; row: FileRow }> {
  const done = new Set<string>();
  for (const root of next.keys()) {
    if (done.has(root)) continue;
    const path: { id: string; step: number }[] = [{ id: root, step: 0 }];
    const onPath = new Map<string, number>([[root, 0]]);
    while (path.length > 0) {
      const top = path[path.length - 1];
      const edge = next.get(top.id)?.[top.step++];
      if (!edge) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
        continue;
      }
      const closed = onPath.get(edge.id);
      if (closed !== undefined)
        yield { path: [...path.slice(closed).map((one) => one.id), edge.id], row: edge.row };
      else if (!done.has(edge.id)) {
        onPath.set(edge.id, path.length);
        path.push({ id: edge.id, step: 0 });
      }
    }
  }
}
