/** The import format for people: `docs/import-format.md`, and the empty template, both from `server/import/format.ts`. */
import { FILES, type Column, type ColumnType, type FileFormat } from '../server/import/format.ts';
import { columnsOf } from '../server/import/tables.ts';

/** Paths from the root of the repository to their text. */
export function generateFormat(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/import-format.md', description()],
    ...FILES.map(
      (format) =>
        [
          `seeds/template/${format.file}`,
          `${columnsOf(format)
            .map((column) => column.name)
            .join(',')}\n`,
        ] as const,
    ),
  ]);
}

const INTRODUCTION = `# The import format

<!-- Made by \`npm run generate\` from server/import/format.ts. Do not edit. -->

A data set is a folder of CSV files that opens in any spreadsheet. \`seeds/template/\` holds every file with its header
row: copy the folder, delete the files you do not need, fill in the rest, and run

\`\`\`
npm run import -- FOLDER --dry-run
npm run import -- FOLDER
\`\`\`

The first shows the plan and writes nothing; the second shows the plan and writes it. If anything is wrong, nothing is
written, and each problem names its file, line, column and value, and what to do. Importing the same folder again
changes nothing. What was changed by hand since is never overwritten; what is missing from the files is kept; both are
listed.

## Conventions

- UTF-8, comma or semicolon between cells, column names in the first row, any order of columns. Columns you do not need
  may be left out, unless they are marked as needed. Unknown columns and unknown \`.csv\` files are refused; other files
  in the folder are not looked at.
- An empty cell means *not known*, never zero or "no".
- **Ids** are yours: small letters a to z, digits, \`.\`, \`_\` and \`-\`; unique over all files, whatever the kind, and over
  all data sets in one database. They must stay the same from import to import.
- **Lists** in one cell are separated by \`;\` (in a file with semicolons between cells, put the list in quotation marks).
- **Dates** may be partial: \`2014\`, \`2014-03\`, \`2014-03-26\`, \`2014-09..2014-11\` (some time between), \`..2011\` (2011 or
  earlier), \`2012..\` (2012 or later).
- **Ranges**: \`2\`, \`2-3\`, \`2-\` (at least two). Decimal point or decimal comma.
- **Where it stands**: every file may have \`source\`, \`locator\`, \`certainty\` and \`note\`; they cite the row as a whole.
  What has another source than its row gets a line in \`citations.csv\`.
- Texts have at most 10,000 characters.

## Files
`;

function description(): string {
  return `${INTRODUCTION}\n${FILES.map(fileSection).join('\n')}`;
}

function fileSection(format: FileFormat): string {
  const needed = format.required ? ' This file is needed.' : '';
  const rows = columnsOf(format).map(
    (column) =>
      `| \`${column.name}\` | ${column.required ? 'yes' : ''} | ${typeWords(column.type)} | ${cell(column)} |`,
  );
  return [
    `### ${format.file}`,
    '',
    `${format.says}${needed}`,
    '',
    '| column | needed | holds | says |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function cell(column: Column): string {
  return column.says.replaceAll('|', '\\|');
}

function typeWords(type: ColumnType): string {
  const list = 'list' in type && type.list ? 'list of ' : '';
  switch (type.is) {
    case 'id':
      return 'id';
    case 'text':
      return list ? 'list of texts' : 'text';
    case 'word':
      return `${list}${type.of.map((word) => `\`${word}\``).join(', ')}`;
    case 'date':
      return list ? 'list of dates' : 'date';
    case 'count':
      return 'whole number or range';
    case 'amount':
      return 'number';
    case 'range':
      return 'number or range';
    case 'yes-no':
      return '`yes`, `no`';
    case 'roles':
      return 'list of roles';
    case 'reference':
      return `${list}id of ${type.to.join(', ')}`;
  }
}
