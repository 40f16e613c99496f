import { describe, expect, it } from 'vitest';
import { treeRows } from '../../client/state/tree.ts';
import { nextSort, sortRows, tableRows, type Column } from '../../client/ui/columns.ts';
import { fileName, toCsv } from '../../client/ui/download.ts';
import { readSort, writeSort } from '../../client/views/data/sort.ts';

interface Row {
  readonly name: string;
  readonly size: number | null;
}

const columns: Column<Row>[] = [
  { key: 'name', label: 'Name', value: ({ name }) => name },
  { key: 'size', label: 'Size', value: ({ size }) => size, numeric: true, descendingFirst: true },
];
const rows: Row[] = [
  { name: 'Öljy', size: 2 },
  { name: 'Aalto', size: null },
  { name: 'Ähtäri', size: 10 },
  { name: 'Zeta', size: 2 },
];
const finnish = (a: string, b: string): number => a.localeCompare(b, 'fi');
const names = (sorted: readonly Row[]): string[] => sorted.map(({ name }) => name);

describe('sorting a table', () => {
  it('puts å, ä and ö last in Finnish', () => {
    expect(names(sortRows(rows, columns, { key: 'name', descending: false }, finnish))).toEqual([
      'Aalto',
      'Zeta',
      'Ähtäri',
      'Öljy',
    ]);
  });

  it('sorts figures as figures, what is not known last either way, equal ones as they were', () => {
    expect(names(sortRows(rows, columns, { key: 'size', descending: true }, finnish))).toEqual([
      'Ähtäri',
      'Öljy',
      'Zeta',
      'Aalto',
    ]);
    expect(names(sortRows(rows, columns, { key: 'size', descending: false }, finnish))).toEqual([
      'Öljy',
      'Zeta',
      'Ähtäri',
      'Aalto',
    ]);
  });

  it('leaves rows alone where there is no such column', () => {
    expect(sortRows(rows, columns, { key: 'gone', descending: true }, finnish)).toEqual(rows);
    expect(sortRows(rows, columns, null, finnish)).toEqual(rows);
  });

  it('turns round on the second click', () => {
    const first = nextSort(columns[1], null);
    expect(first).toEqual({ key: 'size', descending: true });
    expect(nextSort(columns[1], first)).toEqual({ key: 'size', descending: false });
    expect(nextSort(columns[0], first)).toEqual({ key: 'name', descending: false });
  });

  it('is kept in the address', () => {
    for (const sort of [
      { key: 'name', descending: false },
      { key: 'size', descending: true },
    ])
      expect(readSort(writeSort(sort))).toEqual(sort);
    expect(readSort(null)).toBeNull();
    expect(readSort('-')).toBeNull();
  });
});

describe('an exported table', () => {
  it('quotes what needs it, and keeps the unknown blank', () => {
    expect(
      toCsv(
        [
          ['a,b', 'say "x"', null, 3],
          ['two\nlines', 'plain', 0.5, ''],
        ],
        'en',
      ),
    ).toBe('\ufeff"a,b","say ""x""",,3\r\n"two\nlines",plain,0.5,\r\n');
  });

  it('parts cells by semicolons where numbers have a decimal comma', () => {
    for (const language of ['fi', 'sv'] as const)
      expect(toCsv([['Åland, Vasa', 1234.5, '\u2068x\u2069']], language)).toBe(
        '\ufeff"Åland, Vasa";1234,5;x\r\n',
      );
  });

  it('lets no spreadsheet run a name as a formula', () => {
    expect(toCsv([['=HYPERLINK("x")', '+1', '-2', '@a']], 'en')).toBe(
      `\ufeff"'=HYPERLINK(""x"")",'+1,'-2,'@a\r\n`,
    );
  });

  it('has its head first', () => {
    expect(tableRows(rows.slice(0, 1), columns)).toEqual([
      ['Name', 'Size'],
      ['Öljy', 2],
    ]);
  });

  it('says what the table shows, not what it sorts by', () => {
    const shown: Column<{ least: number }>[] = [
      { key: 'size', label: 'Size', value: ({ least }) => least, text: ({ least }) => `${least}–1\u202f234` },
    ];
    expect(tableRows([{ least: 2 }], shown)).toEqual([['Size'], ['2–1234']]);
  });

  it('has a name that a file system takes', () => {
    expect(fileName('Ristikko', 'Päijät-Häme / <b>x</b>', '')).toBe('ristikko-päijät-häme-b-x-b');
    expect(fileName('x'.repeat(500)).length).toBe(60);
  });
});

describe('a tree as a list', () => {
  const item = (id: string, ...parents: string[]) => ({ id, name: id, parents });
  const list = (items: ReturnType<typeof item>[]): string[] =>
    treeRows(items, ({ parents }) => parents, finnish).map(({ item: { id }, depth }) => `${depth}${id}`);

  it('puts children below their parent, siblings by name', () => {
    expect(list([item('b'), item('b2', 'b'), item('a'), item('b1', 'b'), item('b11', 'b1')])).toEqual([
      '0a',
      '0b',
      '1b1',
      '2b11',
      '1b2',
    ]);
  });

  it('shows an item of two parents once, and one whose parents are not in the list at the top', () => {
    expect(list([item('a'), item('b'), item('x', 'gone', 'b', 'a'), item('y', 'gone')])).toEqual([
      '0a',
      '0b',
      '1x',
      '0y',
    ]);
  });

  it('loses nothing in a cycle', () => {
    expect(list([item('a', 'b'), item('b', 'a'), item('c')]).sort()).toEqual(['0a', '0b', '0c']);
  });
});
