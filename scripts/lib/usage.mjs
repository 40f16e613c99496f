/** What `--help` prints. The settings come from docs/settings.md, so that help needs nothing installed. */
import { readFileSync } from 'node:fs';

export function startUsage() {
  return [
    'npm start          installs, builds and starts what is needed, and prints the address of the page',
    'npm run dev        the same, with reload when a source changes',
    '',
    'Options',
    '  -h, --help       this text',
    '',
    'Settings (environment variables, docs/settings.md)',
    ...settingLines(),
    '',
    'Other commands',
    '  npm test                           all checks and tests',
    '  npm run import -- FOLDER           brings in a folder of CSV files; --dry-run shows the plan only',
    '  npm run database -- address        address and password of the local database, for other tools',
    '  npm run database -- stop           stops it; with start instead of stop a running server starts it again',
    '  npm run database -- delete         deletes it and its data, after asking',
  ].join('\n');
}

export function testUsage() {
  return [
    'npm test           formatting, lint, types, builds, and all tests: pure ones, a real Neo4j, a real Chromium',
    '',
    'It uses a database of its own on a free port, whatever NEO4J_URI says. One file or folder of tests:',
    '  npx vitest run tests/domain',
    '',
    'Settings (environment variables, docs/settings.md)',
    ...settingLines(),
  ].join('\n');
}

export function databaseUsage() {
  return [
    'npm run database -- address          address, user and password of the local database, for other tools',
    'npm run database -- stop             stops it; a running server goes on without it',
    'npm run database -- start            lets the running server start it again',
    'npm run database -- delete           deletes it with everything in it, after asking; --yes does not ask',
  ].join('\n');
}

export function importUsage() {
  return [
    'npm run import -- FOLDER             brings in a folder of CSV files; the plan is shown first',
    '',
    'Options',
    '  --dry-run        show the plan and write nothing',
    '  --yes            do not ask before writing',
    '',
    'The format is described in docs/import-format.md; seeds/template is an empty set to fill in.',
  ].join('\n');
}

/** Rows of the table, as text: name, what it says, default. */
function settingLines() {
  const table = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [name, value, says] = line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.replaceAll('`', '').replaceAll('**', '').trim());
      return [`  ${name}`, `      ${says}${value === '' ? '' : ` Default: ${value}.`}`];
    });
}
