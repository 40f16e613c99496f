/**
 * Every statement the server sends, read once from `cypher/`: one file each, the header is its type. The grammar of
 * the header stands in `cypher/README.md`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseCypherType, type CypherType } from './cypher-types.ts';

export interface Field {
  readonly name: string;
  readonly type: CypherType;
}

export interface Statement {
  /** Path below `cypher/` without its ending: `directory/citations-of`. */
  readonly name: string;
  readonly says: string;
  readonly access: 'read' | 'write' | 'schema';
  readonly params: readonly Field[];
  readonly returns: readonly Field[];
  /** Notifications of the database that are excused, by the last part of their code. */
  readonly allow: readonly { readonly notification: string; readonly reason: string }[];
  readonly text: string;
}

/** A file under `cypher/` that is not a statement; the message names file, line and remedy. */
export class StatementError extends Error {
  override readonly name = 'StatementError';
}

const ACCESS = ['read', 'write', 'schema'] as const;
const NAME = /^[a-z][A-Za-z0-9]*$/;

/**
 * Reads one statement.
 * @param name - path below `cypher/` without its ending
 * @throws StatementError where the header or the statement breaks the grammar
 */
export function parseStatement(name: string, source: string): Statement {
  const lines = source.split(/\r?\n/);
  const fail = (line: number, message: string): never => {
    throw new StatementError(`cypher/${name}.cypher:${line + 1}: ${message}`);
  };
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/.test(name))
    fail(0, 'name folder and file in kebab-case');
  const sentence: string[] = [];
  let access: Statement['access'] | null = null;
  const params: Field[] = [];
  const returns: Field[] = [];
  const allow: { notification: string; reason: string }[] = [];
  let at = 0;
  for (; at < lines.length && lines[at].startsWith('//'); at++) {
    const line = lines[at].slice(2).trim();
    const tag = /^@(\w+)\s*(.*)$/.exec(line);
    if (!tag) {
      if (line !== '') sentence.push(line);
      continue;
    }
    const [, word, rest] = tag;
    if (word === 'access') {
      if (access !== null) fail(at, 'write @access once');
      access = ACCESS.find((one) => one === rest) ?? fail(at, '@access is read, write or schema');
    } else if (word === 'param' || word === 'returns') {
      (word === 'param' ? params : returns).push(field(rest, at));
    } else if (word === 'allow') {
      const [, notification, reason] =
        /^(\w+)\s+(.+)$/.exec(rest) ?? fail(at, 'write @allow NOTIFICATION reason');
      allow.push({ notification, reason });
    } else {
      fail(at, `@${word} is not known; there are @access, @param, @returns and @allow`);
    }
  }
  const text = lines.slice(at).join('\n').trim();
  if (sentence.length === 0) fail(0, 'begin with a sentence that says what the statement answers or does');
  if (access === null) return fail(0, '@access is missing: read, write or schema');
  if (text === '') fail(at, 'the statement is missing');
  if (text.includes(';')) fail(at, 'one statement, without a semicolon');
  for (const list of [params, returns])
    for (const { name: one } of list)
      if (list.filter((other) => other.name === one).length > 1) fail(0, `${one} is named twice`);
  const used = new Set([...text.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1]));
  for (const { name: one } of params) if (!used.has(one)) fail(0, `@param ${one} is not used as $${one}`);
  for (const one of used)
    if (!params.some((param) => param.name === one)) fail(at, `$${one} has no @param in the header`);
  return { name, says: sentence.join(' '), access, params, returns, allow, text };

  function field(rest: string, line: number): Field {
    const [, fieldName, typeText] = /^(\S+)\s+(.+)$/.exec(rest) ?? fail(line, 'write a name and a type');
    if (!NAME.test(fieldName)) fail(line, `${fieldName} is not a name: begin with a small letter, no signs`);
    const type = parseCypherType(typeText);
    return type === null
      ? fail(
          line,
          `${typeText} is not a type; there are STRING, INTEGER, FLOAT, BOOLEAN, MAP, ANY, LIST<…>, NOT NULL`,
        )
      : { name: fieldName, type };
  }
}

/** The folder `cypher/` of this installation, found upwards from this file, bundled or not. */
export function cypherFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'cypher', 'README.md'))) return join(folder, 'cypher');
    if (folder === dirname(folder))
      throw new StatementError('The folder cypher/ is missing. Run the server from a complete installation.');
  }
}

/**
 * Reads all statements of a folder, in the order of their names.
 * @throws StatementError at the first bad one
 */
export function loadStatements(folder: string = cypherFolder()): ReadonlyMap<string, Statement> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => relative(folder, join(folder, path)).split(sep).join('/').slice(0, -'.cypher'.length))
    .sort();
  return new Map(
    names.map((name) => [name, parseStatement(name, readFileSync(join(folder, `${name}.cypher`), 'utf8'))]),
  );
}
