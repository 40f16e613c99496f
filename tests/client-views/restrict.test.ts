import { describe, expect, it } from 'vitest';
import { restrict, type Matrix } from '../../client/views/overlap/restrict.ts';

const matrixBody = (id: string, min: number): Matrix['bodies'][number] => ({
  body: { __typename: 'Network', id, name: id, aliases: [], type: 'NETWORK' },
  size: { min, max: min },
});

const cell = (i: number, j: number): Matrix['cells'][number] => ({
  i, j, shared: 1, sharedMax: 1, jaccard: null, expected: null, lift: null, p: null, q: null, task: null,
  coefficient: null, quadrant: null,
}); // prettier-ignore

const matrix = {
  bodies: [matrixBody('a', 1), matrixBody('b', 0), matrixBody('c', 2), matrixBody('d', 1)],
  cells: [cell(1, 0), cell(2, 0), cell(3, 2), cell(3, 1)],
  tree: [
    { left: 0, right: 1, height: 0.3 },
    { left: 2, right: 3, height: 0.4 },
    { left: 4, right: 5, height: 0.9 },
  ],
} as unknown as Matrix;

describe('a matrix without some of its bodies', () => {
  const kept = restrict(matrix, ({ size }) => (size?.min ?? 0) > 0);

  it('keeps the order, and cells speak of the new positions', () => {
    expect(kept.bodies.map(({ body }) => body.id)).toEqual(['a', 'c', 'd']);
    expect(kept.cells.map(({ i, j }) => [i, j])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('joins the tree across those that went, heights kept', () => {
    expect(kept.tree).toEqual([
      { left: 1, right: 2, height: 0.4 },
      { left: 0, right: 3, height: 0.9 },
    ]);
  });

  it('is the same where all stay', () => {
    expect(restrict(matrix, () => true)).toBe(matrix);
  });

  it('can be empty', () => {
    expect(restrict(matrix, () => false)).toEqual({ bodies: [], cells: [], tree: [] });
  });
});
