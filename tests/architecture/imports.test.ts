/**
 * Imports point one way. Each rule has its reason; a broken one is named with the line that breaks it.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the files of a folder may import of ours. The longest folder that holds a file decides. */
const MAY_IMPORT: Record<string, { of: readonly string[]; because: string }> = {
  'server/domain': { of: [], because: 'the words of the field depend on nothing' },
  'server/import': {
    of: ['server/domain'],
    because: 'reading and planning are pure; only the command line writes',
  },
  'server/import/command': {
    of: ['server/domain', 'server/import', 'server/graph', 'server/neo4j', 'server/settings.ts'],
    because: 'the command line of the import joins the plan and the database',
  },
  'server/analysis': { of: ['server/domain'], because: 'analysis is arithmetic over a snapshot' },
  'server/graph': {
    of: ['server/domain', 'server/import', 'server/analysis/snapshot.ts'],
    because: 'the graph layer knows the database and the shape of the snapshot, no measures',
  },
  'server/neo4j': {
    of: ['server/domain', 'server/settings.ts'],
    because: 'the local database is a process, not a graph',
  },
  'server/workers': {
    of: ['server/domain', 'server/analysis'],
    because: 'workers run analysis, nothing else',
  },
  'server/changes': {
    of: ['server/domain', 'server/analysis'],
    because: 'what is to be written is worked out over a snapshot; writing it is the graph layer’s',
  },
  'server/report': { of: ['server/domain', 'server/analysis'], because: 'documents are made from results' },
  'server/api': {
    of: [
      'server/domain',
      'server/graph',
      'server/import',
      'server/analysis',
      'server/workers',
      'server/report',
      'server/changes',
    ],
    because: 'a resolver checks, asks and maps',
  },
  server: { of: ['server'], because: 'main.ts and what stands beside it wire the server together' },
  'client/api': { of: [], because: 'the SDL is the contract; client and server share no code' },
  'client/state': {
    of: ['client/api', 'client/i18n'],
    because: 'state knows what was fetched, not how it is drawn',
  },
  'client/map': {
    of: ['client/api', 'client/state', 'client/i18n', 'client/charts', 'client/ui'],
    because: 'pictures take data',
  },
  'client/charts': {
    of: ['client/api', 'client/state', 'client/i18n', 'client/ui'],
    because: 'pictures take data',
  },
  'client/ui': { of: ['client/i18n'], because: 'a button knows no network' },
  'client/i18n': { of: ['client/api'], because: 'words depend on the enums they translate' },
  'client/views': {
    of: ['client/api', 'client/state', 'client/map', 'client/charts', 'client/ui', 'client/i18n'],
    because: 'a view puts the rest together',
  },
  client: { of: ['client'], because: 'the root puts the views together' },
};

/** Packages that exactly one file may import. */
const ONE_IMPORTER: Record<string, { in: string; because: string }> = {
  'neo4j-driver': {
    in: 'server/graph/driver.ts',
    because: 'one place decodes rows and knows the driver’s errors',
  },
  cytoscape: { in: 'client/map/graph-view.ts', because: 'the map library hides behind one adapter' },
};

const SOURCE = /\.(ts|mts|js|mjs|svelte)$/;

function files(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : files(path);
    return SOURCE.test(name) ? [path] : [];
  });
}

function imports(path: string): { specifier: string; line: number; typeOnly: boolean }[] {
  const text = readFileSync(path, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]/g,
  );
  return [...found].map((match) => ({
    specifier: match[3] ?? match[4] ?? match[5],
    typeOnly: match[2] !== undefined,
    line: text.slice(0, match.index).split('\n').length,
  }));
}

const inside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function ruleOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((folder) => inside(path, folder))
    .sort((a, b) => b.length - a.length)[0];
}

function broken(): string[] {
  const problems: string[] = [];
  for (const file of [...files(join(ROOT, 'server')), ...files(join(ROOT, 'client'))]) {
    const from = relative(ROOT, file);
    const folder = ruleOf(from);
    if (!folder) continue;
    for (const { specifier, line, typeOnly } of imports(file)) {
      if (specifier.startsWith('.')) {
        const target = relative(ROOT, resolve(dirname(file), specifier));
        if (inside(target, folder)) continue;
        const rule = MAY_IMPORT[folder];
        if (!rule.of.some((allowed) => inside(target, allowed)))
          problems.push(`${from}:${line} imports ${target}, but ${folder} may not: ${rule.because}`);
      } else {
        const single = ONE_IMPORTER[specifier];
        if (single && from !== single.in && !typeOnly)
          problems.push(`${from}:${line} imports ${specifier}; only ${single.in} may: ${single.because}`);
      }
    }
  }
  return problems;
}

describe('imports', () => {
  it('point one way', () => {
    expect(broken()).toEqual([]);
  });

  it('are really looked at', () => {
    const seen = files(join(ROOT, 'server')).flatMap((file) =>
      imports(file).filter(({ specifier }) => specifier.startsWith('.')),
    );
    expect(seen.length).toBeGreaterThan(20);
  });

  it('nothing imports the tests, and neither side imports the other', () => {
    const crossing = [...files(join(ROOT, 'server')), ...files(join(ROOT, 'client'))].flatMap((file) =>
      imports(file)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => [relative(ROOT, file), relative(ROOT, resolve(dirname(file), specifier))])
        .filter(([from, to]) => inside(to, 'tests') || from.split('/')[0] !== to.split('/')[0]),
    );
    expect(crossing).toEqual([]);
  });
});

describe('Cypher', () => {
  it('stands in cypher/ only', () => {
    const statement = /\b(MATCH|MERGE|UNWIND)\s*\(?\s*\$?[(\w]*:?[A-Z]?\w*\b.*\b(RETURN|SET|CREATE)\b/;
    const offenders = [...files(join(ROOT, 'server')), ...files(join(ROOT, 'client'))]
      .filter((file) => !relative(ROOT, file).startsWith('server/neo4j/'))
      .filter((file) => statement.test(readFileSync(file, 'utf8')))
      .map((file) => relative(ROOT, file));
    expect(offenders).toEqual([]);
  });
});
