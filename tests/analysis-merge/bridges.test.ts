import { describe, expect, it } from 'vitest';
import { bridges } from '../../server/analysis/merge/bridges.ts';

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
    expect(bridges({ outside, merging: [T], merged: T }).before).toEqual([]);
  });

  it('without it K and V hang together over T only', () => {
    const outside = new Map([
      [0, without(K)],
      [1, without(V)],
    ]);
    const found = bridges({ outside, merging: [without(T)], merged: without(T) });
    expect(found.before).toEqual([{ x: 0, y: 1 }]);
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
});
