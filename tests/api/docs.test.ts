/** Questions in docs/api.md fit the schema, and each answer has the shape of its question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate, type SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { MOST_DEEP } from '../../server/api/create-api.ts';
import { MOST_IDS, MOST_ITEMS } from '../../server/api/input-checks.ts';
import { MOST_BYTES } from '../../server/api/request.ts';
import { MOST_ROWS } from '../../server/api/row-limit.ts';
import { makeSchema } from '../../server/api/schema.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8');
const examples = [...text.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(
  ([, question, answer]) => ({ question, answer: JSON.parse(answer) as { data: unknown } }),
);
const schema = makeSchema();

/** Where an answer has keys its question did not ask for, or lacks some that it did. */
function misfits(value: unknown, selections: readonly SelectionSetNode[], path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => misfits(one, selections, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const plain = new Map<string, SelectionSetNode[]>();
  const conditional = new Map<string, SelectionSetNode[]>();
  const collect = (set: SelectionSetNode, into: typeof plain): void => {
    for (const node of set.selections) {
      if (node.kind === 'InlineFragment') collect(node.selectionSet, conditional);
      else if (node.kind === 'Field') {
        const name = node.alias?.value ?? node.name.value;
        into.set(name, [...(into.get(name) ?? []), ...(node.selectionSet ? [node.selectionSet] : [])]);
      }
    }
  };
  for (const set of selections) collect(set, plain);
  const keys = Object.keys(value);
  return [
    ...[...plain.keys()].filter((name) => !keys.includes(name)).map((name) => `${path}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const asked = [...(plain.get(name) ?? []), ...(conditional.get(name) ?? [])];
      if (!plain.has(name) && !conditional.has(name)) return [`${path}.${name} was not asked for`];
      return misfits(inner, asked, `${path}.${name}`);
    }),
  ];
}

describe('docs/api.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });

  it.each(examples)('example %#: the question is one, and the answer answers it', ({ question, answer }) => {
    const document = parse(question);
    expect(validate(schema, document)).toEqual([]);
    const [operation] = document.definitions;
    const selection = operation.kind === 'OperationDefinition' ? [operation.selectionSet] : [];
    expect(misfits(answer.data, selection, 'data')).toEqual([]);
  });

  it('sees an answer that does not fit its question', () => {
    const { definitions } = parse('{graph{version}}');
    const selection = definitions[0].kind === 'OperationDefinition' ? [definitions[0].selectionSet] : [];
    expect(misfits({ graph: { versions: 1 } }, selection, 'data')).toEqual([
      'data.graph.version is missing',
      'data.graph.versions was not asked for',
    ]);
  });

  it('tells the limits that hold', () => {
    const row = (what: string) =>
      new RegExp(`\\| ${what}[^|]*\\| ([^|]+?) \\|`).exec(text)?.[1].replaceAll(',', '');
    expect(row('nesting')).toBe(`${MOST_DEEP}`);
    expect(row('items of a page')).toBe(`${MOST_ITEMS}`);
    expect(row('values of a list')).toBe(`${MOST_IDS}`);
    expect(row('items in all lists')).toBe(`${MOST_ROWS}`);
    expect(text).toContain(`more than ${MOST_BYTES / 1024} kB`);
  });
});
