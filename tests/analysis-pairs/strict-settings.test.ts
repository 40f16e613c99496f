/** The kernel loads where code may not be made from text, and is not missed where WebAssembly is off. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const PROGRAM = `
  import { countPairs } from './server/analysis/pairs/counts.ts';
  import { twoModeMatrix } from './server/analysis/pairs/matrix.ts';
  const all = Array.from({ length: 400 }, (_, body) => body);
  const matrix = twoModeMatrix(400, 1, all, all.map(() => 0));
  const counts = countPairs(matrix);
  console.log(counts.pairCount, counts.others.constructor.name);
`;

describe.each([
  ['--disallow-code-generation-from-strings', 'Uint16Array'],
  ['--jitless', 'Int32Array'],
])('node %s', (setting, column) => {
  it('counts the same', () => {
    const output = execFileSync(
      process.execPath,
      [setting, '--import', 'tsx', '--input-type=module', '--eval', PROGRAM],
      { encoding: 'utf8', cwd: new URL('../..', import.meta.url), stdio: ['ignore', 'pipe', 'ignore'] },
    );
    expect(output.trim()).toBe(`${(400 * 399) / 2} ${column}`);
  });
});
