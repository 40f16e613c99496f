/**
 * How many pairs there are of each kind: same sizes of the two bodies, same number of shared members. Every measure
 * here depends on these three numbers alone, so there is one value a cell, not one a pair.
 */
import { bodySizes, type TwoModeMatrix } from './matrix.ts';
import { visitRows } from './rows.ts';

/** `pairs` pairs of a body of `smaller` and one of `larger` members share `shared` of them. */
export interface PairCell {
  readonly smaller: number;
  readonly larger: number;
  readonly shared: number;
  readonly pairs: number;
}

/** Numbers of shared members below this are counted in an array, the rare others in a map. */
const COMMON = 16;

/** Cells that have a pair, ascending by sizes and shared. Pairs that share nothing are not counted. */
export function pairCells(matrix: TwoModeMatrix): PairCell[] {
  const sizes = bodySizes(matrix);
  const classes = [...new Set(sizes)].sort((x, y) => x - y);
  const width = classes.length;
  const classAt = new Map(classes.map((size, i) => [size, i]));
  const classOf = Int32Array.from(sizes, (size) => classAt.get(size) ?? -1);
  // Both orders of two classes are counted apart and added afterwards: no comparison for each pair.
  const common = new Int32Array(width * width * COMMON);
  const rare = new Map<number, number>();
  visitRows(matrix, (a, others, shared, from, to) => {
    const row = classOf[a] * width;
    for (let t = from; t < to; t += 1) {
      const pair = row + classOf[others[t]];
      if (shared[t] < COMMON) {
        common[pair * COMMON + shared[t]] += 1;
      } else {
        const key = shared[t] * width * width + pair;
        rare.set(key, (rare.get(key) ?? 0) + 1);
      }
    }
  });
  const rareShared = [...new Set([...rare.keys()].map((key) => Math.floor(key / (width * width))))].sort(
    (x, y) => x - y,
  );
  const cells: PairCell[] = [];
  for (let i = 0; i < width; i += 1) {
    for (let j = i; j < width; j += 1) {
      const add = (shared: number, one: number, other: number): void => {
        const pairs = i === j ? one : one + other;
        if (pairs > 0) cells.push({ smaller: classes[i], larger: classes[j], shared, pairs });
      };
      const there = i * width + j;
      const back = j * width + i;
      for (let s = 1; s < COMMON; s += 1) add(s, common[there * COMMON + s], common[back * COMMON + s]);
      for (const s of rareShared) {
        add(s, rare.get(s * width * width + there) ?? 0, rare.get(s * width * width + back) ?? 0);
      }
    }
  }
  return cells;
}
