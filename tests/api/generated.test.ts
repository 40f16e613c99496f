/** What is generated from the SDL is committed as it would be generated now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateApi } from '../../scripts/generate-api.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('generated files of the API', () => {
  it('are fresh (else: npm run generate)', async () => {
    const files = await generateApi();
    expect([...files.keys()]).toEqual([
      'server/api/generated/schema.graphql',
      'server/api/generated/sdl.ts',
      'server/api/generated/types.ts',
    ]);
    for (const [path, text] of files) expect(readFileSync(join(ROOT, path), 'utf8'), path).toBe(text);
  });
});
