/** The grammar of `cypher/*.cypher`, and what every file keeps. */
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCypherType, typeScriptOf } from '../../server/graph/cypher-types.ts';
import { loadStatements, parseStatement } from '../../server/graph/statements.ts';

const HEAD = '// Names of nodes.\n//\n// @access read\n';

describe('a statement file', () => {
  it('is a sentence, an access, parameters, columns, excuses and one statement', () => {
    const text = 'MATCH (n) WHERE n.id IN $ids\nRETURN n.id AS id, n.name AS name';
    const source = `${HEAD}// @param ids LIST<STRING NOT NULL> NOT NULL\n// @returns id STRING NOT NULL\n// @returns name STRING\n// @allow CartesianProduct one row on each side\n${text}\n`;
    expect(parseStatement('directory/names-of', source)).toEqual({
      name: 'directory/names-of',
      says: 'Names of nodes.',
      access: 'read',
      params: [
        {
          name: 'ids',
          type: { name: 'LIST', nullable: false, of: { name: 'STRING', nullable: false } },
        },
      ],
      returns: [
        { name: 'id', type: { name: 'STRING', nullable: false } },
        { name: 'name', type: { name: 'STRING', nullable: true } },
      ],
      allow: [{ notification: 'CartesianProduct', reason: 'one row on each side' }],
      text,
    });
  });

  it.each([
    ['no sentence', '// @access read\nRETURN 1 AS one', 'x/y.cypher:1: begin with a sentence'],
    ['no access', '// Says.\nRETURN 1 AS one', 'x/y.cypher:1: @access is missing'],
    [
      'another access',
      '// Says.\n// @access all\nRETURN 1 AS one',
      'x/y.cypher:2: @access is read, write or schema',
    ],
    ['two accesses', `${HEAD}// @access read\nRETURN 1 AS one`, 'x/y.cypher:4: write @access once'],
    ['an unknown tag', `${HEAD}// @parm id STRING\nRETURN 1 AS one`, 'x/y.cypher:4: @parm is not known'],
    [
      'a type that is none',
      `${HEAD}// @param id TEXT\nRETURN $id AS one`,
      'x/y.cypher:4: TEXT is not a type',
    ],
    ['a name that is none', `${HEAD}// @returns Id STRING\nRETURN 1 AS Id`, 'x/y.cypher:4: Id is not a name'],
    ['a name twice', `${HEAD}// @returns a STRING\n// @returns a STRING\nRETURN 1 AS a`, 'a is named twice'],
    ['an unused parameter', `${HEAD}// @param id STRING\nRETURN 1 AS one`, '@param id is not used'],
    ['an undeclared parameter', `${HEAD}RETURN $id AS one`, 'x/y.cypher:4: $id has no @param'],
    ['no statement', HEAD, 'the statement is missing'],
    [
      'two statements',
      `${HEAD}RETURN 1 AS one;\nRETURN 2 AS two`,
      'x/y.cypher:4: one statement, without a semicolon',
    ],
    [
      'an excuse without reason',
      `${HEAD}// @allow CartesianProduct\nRETURN 1 AS one`,
      'x/y.cypher:4: write @allow',
    ],
  ])('with %s is refused, naming file and line', (_, source, message) => {
    expect(() => parseStatement('x/y', source)).toThrow(message);
  });

  it('with capitals or blanks in its name is refused', () => {
    expect(() => parseStatement('directory/namesOf', `${HEAD}RETURN 1 AS one`)).toThrow('kebab-case');
  });

  it('that is bad stops the loading of all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cypher-'));
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'x', 'good.cypher'), `${HEAD}RETURN 1 AS one\n`);
    expect([...loadStatements(folder).keys()]).toEqual(['x/good']);
    writeFileSync(join(folder, 'x', 'bad.cypher'), 'RETURN 1 AS one\n');
    expect(() => loadStatements(folder)).toThrow('cypher/x/bad.cypher:1');
  });
});

describe('types', () => {
  it.each([
    ['STRING', 'string | null'],
    ['INTEGER NOT NULL', 'number'],
    ['LIST<STRING>', 'readonly (string | null)[] | null'],
    ['LIST<LIST<ANY> NOT NULL> NOT NULL', 'readonly (readonly unknown[])[]'],
    ['MAP NOT NULL', 'Readonly<Record<string, unknown>>'],
  ])('%s is %s', (cypher, typeScript) => {
    const type = parseCypherType(cypher);
    expect(type && typeScriptOf(type)).toBe(typeScript);
  });

  it.each(['', 'LIST', 'LIST<STRING', 'STRING NULL', 'STRINGS', 'NOT NULL'])('%j is none', (text) => {
    expect(parseCypherType(text)).toBeNull();
  });
});

describe('the statements of this project', () => {
  const statements = [...loadStatements().values()];

  it('that read rows an import may be writing leave out what is not finished', () => {
    // Reads of the graph node, of ids whoever has them, and of imports themselves: unfinished ones, and those that made
    // a version, which none that is unfinished has.
    const exempt = ['snapshot/version', 'import/ids-taken', 'import/unfinished', 'directory/versions'];
    // What people do here, which no import writes.
    const ours = ['Change', 'Scenario', 'Comment', 'Remark', 'Dismissal'];
    const labels = (text: string) => [...text.matchAll(/\(\w*:(\w+)/g)].map(([, label]) => label);
    const blind = statements
      .filter(({ access, name }) => access === 'read' && !exempt.includes(name))
      .filter(({ text }) => labels(text).length === 0 || labels(text).some((label) => !ours.includes(label)))
      .filter(({ text }) => !/NOT coalesce\(\w+\.import, ''\) IN g\.pending/.test(text))
      .map(({ name }) => name);
    expect(blind).toEqual([]);
    expect(statements.length).toBeGreaterThan(40);
  });

  it('have no paths of unbounded length', () => {
    expect(
      statements.filter(({ text }) => /\*\s*(\.\.)?\s*\]|\*\d+\.\.\s*\]/.test(text)).map(({ name }) => name),
    ).toEqual([]);
  });
});
