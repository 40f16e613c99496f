/** The sample fills every column of the format, so that a database that holds it knows every name. */
import { expect, it } from 'vitest';
import { readFolder } from '../../server/import/folder.ts';
import { FILES } from '../../server/import/format.ts';
import { Problems } from '../../server/import/problems.ts';
import { columnsOf, readTables } from '../../server/import/tables.ts';
import { SAMPLE } from '../support/graph.ts';

it('the sample has a value in every column of every file', () => {
  const tables = readTables(readFolder(SAMPLE), new Problems());
  const empty = FILES.flatMap((format) => {
    const rows = tables.find((table) => table.format.file === format.file)?.rows ?? [];
    return columnsOf(format)
      .filter(({ name }) => !rows.some(({ cells }) => cells[name] !== undefined))
      .map(({ name }) => `${format.file} ${name}`);
  });
  expect(empty).toEqual([]);
});
