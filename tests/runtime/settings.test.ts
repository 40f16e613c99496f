import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLoopback, readSettings, SETTINGS } from '../../server/settings.ts';
import { startUsage } from '../../scripts/lib/usage.mjs';
import { ROOT } from '../support/server.ts';

const problemsOf = (env: Record<string, string>): string => {
  try {
    readSettings(env, '/project');
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({}, '/project')).toEqual({
      host: '127.0.0.1',
      port: null,
      remote: null,
      local: {
        data: '/project/data',
        cache: join(homedir(), '.cache', 'ristikko'),
        mirror: null,
        heap: '512m',
        pageCache: '128m',
        port: null,
      },
      versions: { folder: '/project/data/neo4j/versions', most: 100 },
      seed: true,
      log: 'info',
    });
  });

  it('counts an empty variable as one that is not set', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '', HOST: '' }, '/project')).toEqual(
      readSettings({}, '/project'),
    );
  });

  it.each(['bolt://db:7687', 'neo4j://db', 'neo4j+s://x.example.org:7687', 'bolt+ssc://[::1]:7687'])(
    'takes the address %s, and starts nothing local then',
    (uri) => {
      const { remote } = readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }, '/project');
      expect(remote).toEqual({ uri, user: 'neo4j', password: 'secret', database: 'neo4j' });
    },
  );

  it.each([
    [{ PORT: 'abc' }, 'PORT=abc is not a number.'],
    [{ PORT: '0' }, 'PORT=0 is below 1.'],
    [{ PORT: '70000' }, 'PORT=70000 is above 65535.'],
    [{ PORT: '80.5' }, 'PORT=80.5 is not a whole number.'],
    [{ HOST: '0.0.0.0' }, 'HOST=0.0.0.0 is not a loopback address'],
    [{ HOST: '192.168.1.5' }, 'HOST=192.168.1.5 is not a loopback address'],
    [{ HOST: '::' }, 'HOST=:: is not a loopback address'],
    [{ HOST: '127.0.0.1.example.org' }, 'HOST=127.0.0.1.example.org is not a loopback address'],
    [
      { NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: 'x' },
      'NEO4J_URI=http://db:7474 is not an address such as bolt',
    ],
    [
      { NEO4J_URI: 'bolt://me:secret@db', NEO4J_PASSWORD: 'x' },
      'user and password have settings of their own',
    ],
    [{ NEO4J_URI: 'bolt://db' }, 'NEO4J_PASSWORD is missing'],
    [{ RISTIKKO_NEO4J_HEAP: '512' }, 'RISTIKKO_NEO4J_HEAP=512 is not an amount of memory'],
    [{ RISTIKKO_SEED: 'maybe' }, 'RISTIKKO_SEED=maybe is neither yes nor no.'],
    [{ RISTIKKO_LOG: 'loud' }, 'RISTIKKO_LOG=loud is none of error'],
    [{ RISTIKKO_MAVEN_MIRROR: 'mirror' }, 'RISTIKKO_MAVEN_MIRROR=mirror is not an http'],
    [{ RISTIKKO_NEO4J_HAEP: '1g' }, 'RISTIKKO_NEO4J_HAEP is no setting.'],
  ])('refuses %o', (env, problem) => {
    expect(problemsOf(env as Record<string, string>)).toContain(problem);
  });

  it('names all problems at once', () => {
    const problems = problemsOf({ PORT: 'abc', HOST: '0.0.0.0', RISTIKKO_OTHER: 'x' });
    for (const name of ['PORT', 'HOST', 'RISTIKKO_OTHER']) expect(problems).toContain(name);
  });

  it('never shows a password', () => {
    expect(problemsOf({ NEO4J_PASSWORD: 'hunter2', NEO4J_URI: 'x', PORT: 'y' })).not.toContain('hunter2');
  });
});

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.8.9.10', '::1', 'localhost'])('%s is', (host) =>
    expect(isLoopback(host)).toBe(true),
  );
  it.each(['0.0.0.0', '10.0.0.1', '127.0.0.1.evil.org', '::', 'example.org', '127', ''])(
    '%s is not',
    (host) => expect(isLoopback(host)).toBe(false),
  );
});

describe('docs/settings.md', () => {
  it('says what the program says, row by row', () => {
    const rows = readFileSync(join(ROOT, 'docs', 'settings.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .slice(1, -1)
          .split(' | ')
          .map((cell) => cell.trim()),
      );
    expect(rows).toEqual(
      [...SETTINGS]
        .sort((a, b) => Number(a.tests ?? false) - Number(b.tests ?? false))
        .map((setting) => [`\`${setting.name}\``, setting.default ?? '', setting.says]),
    );
  });

  it('names every variable that the program reads', () => {
    const read = ['scripts', 'server'].flatMap((folder) => variablesRead(join(ROOT, folder)));
    const known = new Set([...SETTINGS.map((setting) => setting.name), ...NOT_OURS]);
    expect(read.filter((name) => !known.has(name))).toEqual([]);
    expect(read.length).toBeGreaterThan(5);
  });

  it('is what --help prints', () => {
    for (const { name } of SETTINGS) expect(startUsage()).toContain(`\n  ${name}\n`);
  });
});

/** Set by the system, npm, or this program for its own children. */
const NOT_OURS = ['CI', 'PATH', 'npm_lifecycle_event', 'npm_execpath'];

/** `process.env.NAME` and `env.NAME` in the sources of a folder. */
function variablesRead(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|mjs)$/.test(path))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/\benv\.([A-Za-z_]+)\b/g)])
    .map((match) => match[1]);
}
