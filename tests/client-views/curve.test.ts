import { describe, expect, it } from 'vitest';
import { curveOf } from '../../client/map/curve.ts';

describe('the curve of a line', () => {
  it('has its control point outside both marks, however unequal they are, where they do not touch', () => {
    for (const [from, to] of [
      [8, 8],
      [60, 6],
      [5, 75],
    ])
      for (const gap of [1, 4, 40, 400])
        for (const side of [1, -1] as const) {
          const length = from + to + gap;
          const { bend, middle } = curveOf(length, from, to, side);
          expect(Math.hypot(middle * length, bend)).toBeGreaterThan(from);
          expect(Math.hypot((1 - middle) * length, bend)).toBeGreaterThan(to);
        }
  });

  it('is even between equal marks, turned with its side, and stays on the line where marks overlap', () => {
    expect(curveOf(100, 9, 9, 1)).toEqual({ bend: 7, middle: 0.5 });
    expect(curveOf(100, 9, 9, -1)).toEqual({ bend: -7, middle: 0.5 });
    expect(curveOf(10, 60, 6, 1).middle).toBe(1);
    expect(curveOf(0, 60, 6, 1)).toEqual({ bend: 0, middle: 0.5 });
  });
});
