/** What the benchmark says of itself is so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wedgeCount } from '../../server/analysis/pairs/counts.ts';
import { bodySizes, memberDegrees } from '../../server/analysis/pairs/matrix.ts';
import { LARGE_REGISTER, registerMatrix } from './register.ts';
import { mergerLines, planLines, replaceResults } from './report.ts';
import { interleaved, median, medianRatio, percentile } from './rounds.ts';

describe('the made-up register', () => {
  it('has the size of a large one, and a heavy tail on both sides', () => {
    const matrix = registerMatrix();
    expect(matrix.members).toHaveLength(180_000);
    expect(Math.abs(wedgeCount(matrix) / 11e6 - 1)).toBeLessThan(0.02);
    for (const margin of [bodySizes(matrix), memberDegrees(matrix)]) {
      const sorted = [...margin].sort((x, y) => y - x);
      const mean = 180_000 / sorted.length;
      expect(sorted[0]).toBeGreaterThan(40 * mean);
      // One in a hundred holds more than a twelfth of all seats.
      const first = sorted.slice(0, sorted.length / 100).reduce((sum, x) => sum + x, 0);
      expect(first).toBeGreaterThan(180_000 / 12);
    }
  });

  it('is the same for the same seed, another for another', () => {
    const small = { ...LARGE_REGISTER, bodies: 50, members: 60, seats: 300 };
    expect(registerMatrix(small)).toEqual(registerMatrix(small));
    expect(registerMatrix({ ...small, seed: 1 })).not.toEqual(registerMatrix(small));
  });
});

describe('rounds', () => {
  it('take turns and leave the warm-up out', async () => {
    const order: string[] = [];
    let time = 0;
    const contestant = (name: string) => () => {
      order.push(name);
      return (time += 1);
    };
    const samples = await interleaved(
      new Map([
        ['one', contestant('one')],
        ['other', contestant('other')],
      ]),
      2,
      1,
    );
    expect(order).toEqual(['one', 'other', 'one', 'other', 'one', 'other']);
    expect([...samples]).toEqual([
      ['one', [3, 5]],
      ['other', [4, 6]],
    ]);
  });

  it('are told by their medians', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(percentile([4, 1, 3, 2], 50)).toBe(2);
    expect(
      percentile(
        Array.from({ length: 100 }, (_, at) => 100 - at),
        95,
      ),
    ).toBe(95);
    expect(percentile([7], 95)).toBe(7);
    const samples = new Map([
      ['slow', [10, 100, 30]],
      ['fast', [5, 10, 10]],
    ]);
    expect(medianRatio(samples, 'slow', 'fast')).toBe(3);
  });
});

describe('tables', () => {
  it('of mergers say how long 95 of 100 questions take at most', () => {
    const questions = Array.from({ length: 20 }, (_, at) => (at + 1) / 100);
    const lines = mergerLines([{ name: 'set', bodies: 2000, people: 20_000, seats: 60_000, questions }]);
    expect(lines.at(-1)).toBe('| set | 2,000 | 20,000 | 60,000 | 20 | 105 | 190 |');
  });

  it('of plans say the gap, or that there is none', () => {
    const plan = { rule: 'none', candidates: 5000, saved: 1200, seconds: 3.21 };
    expect(planLines([{ ...plan, gap: 0 }]).at(-1)).toBe('| none | 5,000 | 1,200 | optimal | 3.2 |');
    expect(planLines([{ ...plan, gap: 0.0123 }]).at(-1)).toContain('| 1.23 % |');
    expect(planLines([{ ...plan, gap: null }]).at(-1)).toContain('| not known |');
  });
});

describe('the page', () => {
  it('takes the results between its marks, again and again', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/benchmarks.md'), 'utf8');
    const once = replaceResults(page, ['| new |']);
    expect(once).toContain('| new |');
    expect(replaceResults(once, ['| newer |'])).toBe(replaceResults(page, ['| newer |']));
    expect(() => replaceResults('no marks', [])).toThrow('docs/benchmarks.md needs the lines');
  });
});
