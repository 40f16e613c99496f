/** Whatever the server says of a merger has words in every language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dotsOf, seatDot } from '../../client/charts/seat-dots.ts';
import { Words } from '../../client/i18n/words.svelte.ts';
import { mergedName } from '../../client/views/scenario/merged-name.ts';
import { gathered } from '../../client/views/merge/findings.ts';
import { problemText, remedies } from '../../client/views/merge/problem.ts';
import { readScenario } from '../../client/views/merge/scenario.ts';

const ROOT = join(import.meta.dirname, '../..');
const ALL = (['fi', 'sv', 'en'] as const).map((language) => new Words(() => language));

describe('findings', () => {
  it('of every code have words', () => {
    const source = readFileSync(join(ROOT, 'server/analysis/merge/compatibility.ts'), 'utf8');
    const union = /export type FindingCode =([^;]+);/.exec(source)?.[1] ?? '';
    const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code).sort();
    expect(codes.length).toBeGreaterThan(20);
    for (const words of ALL) expect(Object.keys(words.t.merge.findings.codes).sort()).toEqual(codes);
  });

  it('about earlier decisions are one, where the first stood', () => {
    const decision = (id: string) => ({ __typename: 'Decision' as const, id, name: id });
    const list = [
      { code: 'a', decision: null },
      { code: 'discussed-before', decision: decision('1') },
      { code: 'b', decision: null },
      { code: 'discussed-before', decision: decision('2') },
    ] as unknown as Parameters<typeof gathered>[0];
    expect(
      gathered(list).map(({ finding, decisions }) => [finding.code, decisions.map(({ id }) => id)]),
    ).toEqual([
      ['a', []],
      ['discussed-before', ['1', '2']],
      ['b', []],
    ]);
  });
});

describe('a wrong question', () => {
  const choice = readScenario((name) => ({ merge: 'a,b,a', keep: 's', meetings: '400' })[name] ?? null);
  const problem = (field: string, code: string, value: string | null) => ({
    __typename: 'InputProblem' as const,
    field,
    code,
    value,
    message: 'in English',
  });
  const name = (id: string): string => (id === 'a' ? 'Alpha' : id);

  /** Every problem that the checks of a merger can find: fields and codes as tests/api/merger.test.ts has them. */
  const FOUND = [
    ['input.bodies', 'too-few', '1'],
    ['input.bodies', 'too-many', '201'],
    ['input.bodies', 'repeated', 'a'],
    ['input.bodies', 'unknown-id', 'b'],
    ['input.bodies', 'out-of-bounds', 'b'],
    ['input.seats', 'out-of-bounds', '0'],
    ['input.order', 'unknown-id', 'nobody'],
    ['input.order', 'repeated', 'x'],
    ['input.keep', 'unknown-id', 's'],
    ['input.drop', 'unknown-id', 's'],
    ['input.drop', 'repeated', 's'],
    ['input.meetingsMin', 'out-of-bounds', '400'],
    ['input.meetingsMax', 'out-of-bounds', '400'],
    ['input.hoursMin', 'out-of-bounds', '25'],
    ['input.hoursMax', 'out-of-bounds', '25'],
  ] as const;

  it.each(FOUND)('%s %s is said in words, with a remedy', (field, code, value) => {
    for (const words of ALL) {
      const text = problemText(problem(field, code, value), name, words);
      expect(text).not.toContain('in English');
      expect(text).toMatch(/\.$/);
      expect(remedies(problem(field, code, value), choice, name, words).length).toBeGreaterThan(0);
    }
  });

  it('names the body, and mends just what is wrong', () => {
    const [, , en] = ALL;
    const twice = problem('input.bodies', 'repeated', 'a');
    expect(problemText(twice, name, en)).toBe('“Alpha” is in twice. Once is enough.');
    expect(remedies(twice, choice, name, en)[0].changes).toEqual({ merge: 'a,b' });
    expect(remedies(problem('input.bodies', 'unknown-id', 'b'), choice, name, en)[0].changes).toEqual({
      merge: 'a,a',
    });
    expect(
      remedies(problem('input.meetingsMin', 'out-of-bounds', '400'), choice, name, en)[0].changes,
    ).toEqual({
      meetings: null,
    });
    expect(
      remedies(problem('assumptions.hoursMin', 'out-of-bounds', '-1'), choice, name, en)[0].changes,
    ).toMatchObject({
      h: null,
      travel: null,
    });
  });

  it('of an unknown kind is said as the server says it, and can be left', () => {
    const odd = problem('input.other', 'odd', null);
    expect(problemText(odd, name, ALL[0])).toBe('in English');
    expect(remedies(odd, choice, name, ALL[0]).map(({ changes }) => changes.merge)).toEqual([null]);
  });
});

describe('dots', () => {
  it('are one a seat: sure ones first, then possible, then those that end', () => {
    expect(dotsOf({ kept: { min: 1, max: 2 }, gone: { min: 2, max: 3 } })).toEqual([
      'kept',
      'possible',
      'gone',
      'gone',
      'possible-gone',
    ]);
    expect(dotsOf({ kept: { min: 2, max: null } })).toEqual(['kept', 'kept']);
    expect(dotsOf({})).toEqual([]);
  });

  it('differ in more than colour', () => {
    const drawn = (['kept', 'possible', 'gone', 'possible-gone'] as const).map((kind) =>
      JSON.stringify(seatDot(kind).shapes).replace(/var\(--[a-z-]+\)/g, 'colour'),
    );
    expect(new Set(drawn).size).toBe(4);
  });
});

describe('a merged body that nobody has named', () => {
  const long = 'Osaamiskeskusten valtakunnallinen verkosto '.repeat(12);

  it('is called by all whose names fit, else by the first and how many more', () => {
    for (const words of ALL) {
      expect(mergedName(words, ['Aamu', 'Ilta'])).toMatch(/Aamu .*Ilta$/);
      expect(mergedName(words, ['Aamu', long, 'Ilta'])).toMatch(/Aamu .*2/);
      for (const names of [[long], [long, long], []])
        expect(mergedName(words, names).length).toBeLessThan(200);
    }
  });
});
