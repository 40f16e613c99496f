/** What screens say of figures: which of their figures open lists, who is named, and what is not said. */
import { describe, expect, it } from 'vitest';
import { linkedPieces } from '../../client/views/evidence/linked-text.ts';
import { placesOf, seatSpan } from '../../client/views/data/counts.ts';
import { strongestOf } from '../../client/views/overlap/overlap-words.ts';
import { saidLoad } from '../../client/views/representation/representation-words.ts';
import type { PairFiguresFragment } from '../../client/api/generated/operations.ts';

describe('figures of a sentence', () => {
  const linked = (sentence: string, ...texts: string[]) =>
    linkedPieces(sentence, texts).map(({ text, at }) => (at === null ? text : `[${at}:${text}]`));

  it('are found whole, in any order, each once', () => {
    expect(linked('In 2 of the 26 bodies', '26', '2')).toEqual([
      'In ',
      '[1:2]',
      ' of the ',
      '[0:26]',
      ' bodies',
    ]);
    expect(linked('A (42/68)', '42', '68').join('')).toBe('A ([0:42]/[1:68])');
    expect(linked('5 of 5', '5', '5').join('')).toBe('[0:5] of [1:5]');
  });

  it('that are not there open nothing, and no letter is lost', () => {
    expect(linked('126 bodies', '26', '')).toEqual(['126 bodies']);
    expect(linked('', 'x')).toEqual([]);
  });
});

describe('seats of a row', () => {
  const seat = (presence: 'SURE' | 'POSSIBLE', min: number, max: number | null, collective = false) => ({
    presence,
    count: { min, max },
    body: { id: 'A' },
    onBehalfOf: { id: collective ? 'all' : 'x', collective },
  });

  it('count as many as they stand for; possible ones may be none', () => {
    expect(placesOf(seat('POSSIBLE', 2, 3))).toEqual({ min: 0, max: 3 });
    expect(seatSpan([seat('SURE', 2, 3), seat('POSSIBLE', 1, 1)])).toEqual({ min: 2, max: 4 });
    expect(seatSpan([seat('SURE', 2, null)])).toEqual({ min: 2, max: null });
  });

  it('of a collective are only possibly those of who belongs to it', () => {
    expect(seatSpan([seat('SURE', 1, 1, true), seat('SURE', 1, 1)], 'x')).toEqual({ min: 1, max: 2 });
  });
});

describe('the pair a comparison speaks of', () => {
  const pair = (
    a: string,
    b: string,
    shared: number,
    lift: number | null,
    sizeA = 3,
    lines = [] as string[],
  ) =>
    ({
      lines,
      a: { id: a },
      b: { id: b },
      shared,
      sizeA: { min: sizeA, max: 3 },
      sizeB: { min: 3, max: 3 },
      chance: { lift },
    }) as unknown as PairFiguresFragment;
  const spoken = (...pairs: PairFiguresFragment[]) => strongestOf(pairs)?.a.id ?? null;

  it('shares most; of equals it is furthest above chance, then the first', () => {
    expect(spoken(pair('A', 'B', 2, 2), pair('C', 'D', 1, 9))).toBe('A');
    expect(spoken(pair('A', 'B', 1, 2), pair('C', 'D', 1, 9))).toBe('C');
    expect(spoken(pair('A', 'B', 1, 2), pair('C', 'D', 1, 2))).toBe('A');
  });

  it('is in no line of belonging, command or succession, where there is such a pair', () => {
    const successor = pair('A', 'B', 3, 9, 3, ['SUCCEEDS']);
    expect(spoken(successor, pair('C', 'D', 1, 2))).toBe('C');
    expect(spoken(successor)).toBe('A');
  });

  it('is of known members where there is one, and nothing where there is none', () => {
    expect(spoken(pair('A', 'B', 0, null, 0), pair('C', 'D', 0, 0))).toBe('C');
    expect(spoken()).toBeNull();
  });
});

describe('a load', () => {
  it('of at least nothing is not known', () => {
    const load = (meetings: { min: number; max: number | null } | null) =>
      saidLoad({ meetings, hours: null, notComputable: 1, rhythmUnknown: 0, of: 2 }, 'meetings');
    expect(load({ min: 0, max: null })).toBeNull();
    expect(load({ min: 0, max: 2 })).toEqual({ min: 0, max: 2 });
    expect(load(null)).toBeNull();
  });
});
