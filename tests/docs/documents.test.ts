/** What the documents say holds: links lead somewhere, commands exist, questions fit the schema, settings are ours. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SKIPPED = new Set(['node_modules', 'dist', 'data', '.git', '.cache']);

function documents(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (SKIPPED.has(name)) return [];
    if (statSync(path).isDirectory()) return documents(path);
    return name.endsWith('.md') ? [path] : [];
  });
}

const files = documents(ROOT);
const named = files.map((file) => relative(ROOT, file));
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Fenced blocks of a language. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1],
  );
}

describe('documents', () => {
  it('are found', () => {
    expect(named).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/measures.md']));
  });

  it.each(named)('%s: each link of ours leads to a file', (file) => {
    const links = [...textOf(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1]);
    const missing = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => !existsSync(resolve(ROOT, dirname(file), decodeURIComponent(link))));
    expect(missing).toEqual([]);
  });

  it.each(named)('%s: each npm command exists', (file) => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const commands = [...textOf(file).matchAll(/\bnpm (?:run ([a-z:-]+)|(start|test))\b/g)].map(
      (match) => match[1] ?? match[2],
    );
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(named)('%s: each GraphQL question fits the schema', (file) => {
    const schema = buildSchema(textOf('server/api/generated/schema.graphql'));
    const wrong = blocks(textOf(file), 'graphql')
      .filter((text) => /^\s*(query|mutation|subscription|\{)/.test(text))
      .flatMap((text) => validate(schema, parse(text)).map((error) => error.message));
    expect(wrong).toEqual([]);
  });

  it('name no folder that is not there', () => {
    const folders = [...textOf('CONTRIBUTING.md').matchAll(/^\| `([a-z/]+)\/` \|/gm)].map(
      (match) => match[1],
    );
    expect(folders.length).toBeGreaterThan(8);
    expect(folders.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
  });
});

describe('the README', () => {
  const text = textOf('README.md');

  it('names every dependency choice that package.json has, of those it lists', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const installed = Object.keys({ ...dependencies, ...devDependencies });
    for (const name of [
      'neo4j-driver',
      '@upsetjs/venn.js',
      'csv-parse',
      'zod',
      'minisearch',
      'pino',
      'highs',
      'cytoscape',
    ])
      if (text.toLowerCase().includes(name)) expect(installed).toContain(name);
  });

  it('asks a question of the API, shows a picture, and has the two commands', () => {
    expect(blocks(text, 'graphql')).toHaveLength(1);
    expect(text).toMatch(/!\[[^\]]+\]\([^)]+\.png\)/);
    expect(blocks(text, 'sh').join()).toContain('npm start');
    expect(blocks(text, 'sh').join()).toContain('npm test');
  });
});
