import { describe, expect, it } from 'vitest';
import { bridges } from '../../server/analysis/merge/bridges.ts';
import { seeded } from '../analysis-pairs/random.ts';

const [SONET, AKSILA, SOSTE, SEAMK, HEADS] = [0, 1, 2, 3, 4];
const K = new Set([SONET, AKSILA, SOSTE]);
const V = new Set([SONET, SEAMK, HEADS]);
const T = new Set([SONET, AKSILA, SEAMK]);
const without = (members: ReadonlySet<number>) => new Set([...members].filter((member) => member !== SONET));

describe('bridges', () => {
  it('a member of everything leaves none', () => {
    const outside = new Map([
      [0, K],
      [1, V],
    ]);
    expect(bridges({ outside, merging: [T], merged: T }).counts).toEqual({ lost: 0, kept: 0, gained: 0 });
  });

  it('without it K and V hang together over T only', () => {
    const outside = new Map([
      [0, without(K)],
      [1, without(V)],
    ]);
    const found = bridges({ outside, merging: [without(T)], merged: without(T) });
    expect(found.kept).toEqual([{ x: 0, y: 1 }]);
    expect(found.lost).toEqual([]);
  });

  it('are lost with the member that carried them, and gained where two bodies meet in the merged one', () => {
    const outside = new Map([
      [0, new Set([AKSILA])],
      [1, new Set([SEAMK])],
      [2, new Set([SOSTE])],
    ]);
    const merging = [new Set([AKSILA, SEAMK]), new Set([SOSTE])];
    expect(bridges({ outside, merging, merged: new Set([AKSILA, SEAMK, SOSTE]) })).toMatchObject({
      lost: [],
      gained: [
        { x: 0, y: 2 },
        { x: 1, y: 2 },
      ],
    });
    expect(bridges({ outside, merging, merged: new Set([AKSILA]) }).lost).toEqual([{ x: 0, y: 1 }]);
  });

  it.each(Array.from({ length: 60 }, (_, at) => at + 1))('on random graph %i, pair by pair', (seed) => {
    const next = seeded(seed);
    const members = (share: number) =>
      new Set(Array.from({ length: 8 }, (_, member) => member).filter(() => next() < share));
    const outside = new Map(Array.from({ length: 7 }, (_, at) => [at * 2, members(0.2)] as const));
    // More bodies than a word has bits, every third time.
    const merging = Array.from({ length: seed % 3 === 0 ? 40 : 3 }, () =>
      members(seed % 3 === 0 ? 0.05 : 0.3),
    );
    const merged = new Set([...new Set(merging.flatMap((one) => [...one]))].filter(() => next() < 0.7));
    const common = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].some((one) => b.has(one));
    const expected = { lost: [] as object[], kept: [] as object[], gained: [] as object[] };
    for (const [x, ofX] of outside)
      for (const [y, ofY] of outside) {
        if (x >= y || common(ofX, ofY)) continue;
        const over = (body: ReadonlySet<number>) => common(ofX, body) && common(ofY, body);
        const [was, is] = [merging.some(over), over(merged)];
        if (was || is) expected[was ? (is ? 'kept' : 'lost') : 'gained'].push({ x, y });
      }
    const { counts, ...lists } = bridges({ outside, merging, merged });
    expect(lists).toEqual(expected);
    expect(counts).toEqual({
      lost: expected.lost.length,
      kept: expected.kept.length,
      gained: expected.gained.length,
    });
  });

  it('are listed in part where they are many, and counted all', () => {
    // 200 bodies that share a member with the merged body each, none with each other.
    const outside = new Map(Array.from({ length: 200 }, (_, at) => [at, new Set([at])] as const));
    const all = new Set(Array.from({ length: 200 }, (_, at) => at));
    const found = bridges({ outside, merging: [all, new Set()], merged: all });
    expect(found.counts.kept).toBe((200 * 199) / 2);
    expect(found.kept).toHaveLength(10_000);
  });
});
