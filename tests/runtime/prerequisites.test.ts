/** What may be missing on a machine: each is said, with what to do, before anything is started. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../scripts/lib/build.mjs';
import { whyInstall } from '../../scripts/lib/install.mjs';
import { explain, Failure, fileFailure } from '../../server/neo4j/failure.mjs';
import { findJava, javaVersion } from '../../server/neo4j/java.mjs';
import { ROOT } from '../support/server.ts';
import { run } from './started.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ristikko-missing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A PATH with node and npm, and no java. */
const withoutJava = () => {
  for (const tool of ['node', 'npm', 'sh', 'ps'])
    for (const place of (process.env.PATH ?? '').split(':'))
      try {
        cpSync(join(place, tool), join(folder, tool), { dereference: tool === 'node' });
        break;
      } catch {
        // not in this folder of the PATH
      }
  return folder;
};

describe('Java', () => {
  const javaThatSays = (text: string): string => {
    mkdirSync(join(folder, 'home', 'bin'), { recursive: true });
    writeFileSync(join(folder, 'home', 'bin', 'java'), `#!/bin/sh\necho '${text}' >&2\n`);
    chmodSync(join(folder, 'home', 'bin', 'java'), 0o755);
    return join(folder, 'home');
  };

  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "25.0.1" 2025-10-21 LTS', 25],
    ['openjdk version "11.0.22" 2024-01-16', 11],
    ['command not found', null],
  ])('reads %s', (text, version) => expect(javaVersion(text)).toBe(version));

  it('is found where JAVA_HOME says, before the PATH', () => {
    const home = javaThatSays('openjdk version "21.0.1" 2023-10-17');
    expect(findJava({ ...process.env, JAVA_HOME: home })).toEqual({
      path: join(home, 'bin', 'java'),
      version: 21,
      says: 'openjdk version "21.0.1" 2023-10-17',
    });
    expect(findJava({ PATH: process.env.PATH }).version).toBeGreaterThanOrEqual(17);
  });

  it.each([
    ['openjdk version "11.0.22" 2024-01-16', 'is too old: 11, and 17 is needed.'],
    ['no idea', 'does not say its version'],
  ])('is refused when it says %s', (text, message) => {
    const home = javaThatSays(text);
    expect(() => findJava({ ...process.env, JAVA_HOME: home })).toThrow(message);
  });

  it('is missed before anything is installed or started, and the exit code says so', async () => {
    const ended = await run(ROOT, ['start'], { PATH: withoutJava(), JAVA_HOME: '', RISTIKKO_DATA: folder });
    expect(ended.code).toBe(1);
    expect(ended.output).toContain('Java was not found: the PATH has no java.');
    expect(ended.output).toContain('Install Java 17 or later');
    expect(ended.output).not.toContain('Dependencies');
  });

  it('of a JAVA_HOME that is wrong is named', async () => {
    const ended = await run(ROOT, ['start'], { JAVA_HOME: '/nowhere', RISTIKKO_DATA: folder });
    expect(ended).toMatchObject({
      code: 1,
      output: expect.stringContaining('JAVA_HOME (/nowhere) has no java.'),
    });
  });
});

describe('npm start', () => {
  it('refuses wrong settings and starts nothing', async () => {
    const ended = await run(ROOT, ['start'], { HOST: '0.0.0.0', PORT: 'many', RISTIKKO_DATA: folder });
    expect(ended.code).toBe(1);
    expect(ended.output).toContain('HOST=0.0.0.0 is not a loopback address');
    expect(ended.output).toContain('PORT=many is not a number.');
    expect(ended.output).not.toMatch(/^ {2}Database/m);
  });

  it('says what to do when Neo4j cannot be fetched', async () => {
    const ended = await run(ROOT, ['start'], {
      RISTIKKO_CACHE: folder,
      RISTIKKO_DATA: folder,
      RISTIKKO_MAVEN_MIRROR: 'http://127.0.0.1:9/maven2',
    });
    expect(ended.code).toBe(1);
    expect(ended.output).toContain('Neo4j could not be fetched: http://127.0.0.1:9/maven2/');
    expect(ended.output).toContain('Check the network');
  });

  it('lists its options, and refuses others', async () => {
    const help = await run(ROOT, ['start', '--', '--help']);
    expect(help.code).toBe(0);
    expect(help.output).toContain('NEO4J_URI');
    const unknown = await run(ROOT, ['start', '--', '--prot']);
    expect(unknown).toMatchObject({ code: 2, output: expect.stringContaining('--prot is no option here.') });
  });
});

describe('an old Node', () => {
  it('is told so by the first thing a script imports', async () => {
    const needed = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).engines.node as string;
    mkdirSync(join(folder, 'scripts', 'lib'), { recursive: true });
    cpSync(join(ROOT, 'scripts', 'lib', 'node.mjs'), join(folder, 'scripts', 'lib', 'node.mjs'));
    // The check itself, with the need raised above every Node there is.
    const write = (engines: string) =>
      writeFileSync(
        join(folder, 'package.json'),
        JSON.stringify({
          type: 'module',
          engines: { node: engines },
          scripts: { x: 'node scripts/lib/node.mjs' },
        }),
      );
    write('>=999.1.0');
    const old = await run(folder, ['run', 'x']);
    expect(old.code).toBe(1);
    expect(old.output).toContain(`This Node is too old: ${process.versions.node}, and >=999.1.0 is needed.`);
    write(needed);
    expect((await run(folder, ['run', 'x'])).code).toBe(0);
  });

  it('is told so by every script', () => {
    for (const script of ['start', 'dev', 'test', 'database'])
      expect(readFileSync(join(ROOT, 'scripts', `${script}.mjs`), 'utf8')).toMatch(
        /^\/\*\*.*\*\/\nimport '\.\/lib\/node\.mjs';\n(?!.*^import )/ms,
      );
  });
});

describe('dependencies', () => {
  const packages = (entries: Record<string, object>) => JSON.stringify({ packages: { '': {}, ...entries } });
  const write = (lock: Record<string, object>, installed: Record<string, object> | null) => {
    writeFileSync(join(folder, 'package-lock.json'), packages(lock));
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    if (installed) writeFileSync(join(folder, 'node_modules', '.package-lock.json'), packages(installed));
  };
  const one = { version: '1.0.0', integrity: 'sha512-a' };

  it('are there when all of the lock file is installed, packages for other systems aside', () => {
    write({ 'node_modules/a': one, 'node_modules/b': { ...one, optional: true } }, { 'node_modules/a': one });
    expect(whyInstall(folder)).toBeNull();
    expect(whyInstall(ROOT)).toBeNull();
  });

  it.each([
    ['nothing is installed', { 'node_modules/a': one }, null],
    ['a is not 1.0.0', { 'node_modules/a': one }, {}],
    ['a is not 2.0.0', { 'node_modules/a': { ...one, version: '2.0.0' } }, { 'node_modules/a': one }],
    ['a is not 1.0.0', { 'node_modules/a': { ...one, integrity: 'sha512-b' } }, { 'node_modules/a': one }],
    ['@x/a is not 1.0.0', { 'node_modules/@x/a': one }, { 'node_modules/a': one }],
  ])('are installed when %s', (why, lock, installed) => {
    write(lock, installed);
    expect(whyInstall(folder)).toBe(why);
  });

  it('need a lock file', () =>
    expect(() => whyInstall(folder)).toThrow('package-lock.json is missing or broken.'));
});

describe('a build', () => {
  it('is made again when a file changes, comes, goes or is renamed', () => {
    const write = (name: string, text: string) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      return hashOf(folder, ['src', 'one.json', 'none']);
    };
    const hashes = [
      write('src/a.ts', '1'),
      write('src/a.ts', '2'),
      write('src/deep/b.ts', '2'),
      write('one.json', '{}'),
    ];
    rmSync(join(folder, 'src', 'a.ts'));
    hashes.push(hashOf(folder, ['src', 'one.json', 'none']));
    hashes.push(write('src/c.ts', '2'));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashOf(folder, ['src', 'one.json', 'none'])).toBe(hashes.at(-1));
    expect(write('unrelated.ts', '3')).toBe(hashes.at(-1));
  });
});

describe('an error', () => {
  it('is printed as what is wrong and what to do; a fault of ours keeps its stack', () => {
    expect(explain(new Failure('Wrong.', 'Do this.'))).toBe('Wrong.\nDo this.');
    expect(explain(new Error('ours'))).toMatch(/^Error: ours\n {4}at /);
  });

  it.each([
    ['ENOSPC', 'The disk is full: /data/x.'],
    ['EACCES', 'Permission is refused: /data/x.'],
    ['EROFS', 'The file system is read-only: /data/x.'],
  ])('%s of the file system is said in words', (code, message) => {
    expect(fileFailure(Object.assign(new Error('no'), { code }), '/data/x')?.message).toBe(message);
  });

  it('without a meaning for a person is none', () => {
    expect(fileFailure(Object.assign(new Error('no'), { code: 'EWHATEVER' }), '/data/x')).toBeNull();
  });
});

describe('a bare clone', () => {
  const PACKAGE = /(?:^|\n)import [^;]*?from '([^.][^']*)'|await import\('([^.][^']*)'\)/g;
  /** Files that a script loads before it has installed anything, and the packages they would need. */
  const neededBefore = (file: string, seen = new Set<string>()): string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    const early = text.includes('await installDependencies(')
      ? text.slice(0, text.indexOf('await installDependencies('))
      : text.replace(/await import\([^)]*\)/g, ''); // a library's own late imports come when it is called
    const packages = [...early.matchAll(PACKAGE)]
      .map((match) => match[1] ?? match[2])
      .filter((name) => !name.startsWith('node:') && name !== 'fs')
      .map((name) => `${file} needs ${name}`);
    const local = [...early.matchAll(/(?:^import |from |import\()\s*'(\.[^']*\.mjs)'/gm)].map((match) =>
      join(dirname(file), match[1]),
    );
    return [...packages, ...local.flatMap((next) => neededBefore(next, seen))];
  };

  it.each(['start', 'dev', 'test', 'database', 'import'])(
    'npm run %s loads no package before it is installed',
    (script) => {
      const seen = new Set<string>();
      expect(neededBefore(join(ROOT, 'scripts', `${script}.mjs`), seen)).toEqual([]);
      expect([...seen].some((file) => file.endsWith('install.mjs'))).toBe(true);
    },
  );
});
