/** What is made from headers and from the import format is committed as it would be made now. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateFormat } from '../../scripts/generate-format.ts';
import { generateStatements, STATEMENTS_MODULE } from '../../scripts/generate-statements.ts';

const ROOT = join(import.meta.dirname, '../..');
const committed = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('npm run generate', () => {
  it('would change no type of a statement', () => {
    expect(committed(STATEMENTS_MODULE)).toBe(generateStatements());
  });

  it.each([...generateFormat()])('would not change %s', (path, text) => {
    expect(committed(path)).toBe(text);
  });

  it('would leave nothing else in the template', () => {
    const made = [...generateFormat().keys()].filter((path) => path.startsWith('seeds/template/'));
    const there = readdirSync(join(ROOT, 'seeds/template')).filter((name) => name.endsWith('.csv'));
    expect(there.map((name) => `seeds/template/${name}`).sort()).toEqual(made.sort());
  });
});
