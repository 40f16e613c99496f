/**
 * The strongest pairs of a large matrix, without looking at what cannot be among them.
 *
 * Bodies are taken in order of size, so that the bodies a row can be strong with stand together, and each body of a
 * row must share a demanded number of members to be looked at, which depends on the two sizes alone. The demand
 * rises as stronger pairs are found.
 */
import type { PairCell } from './cells.ts';
import { openKernel, PairMemory } from './kernel/layout.ts';
import { bodySizes, rowLengths, type TwoModeMatrix } from './matrix.ts';
import type { PairStrength } from './strength.ts';
import type { RankedPair, StrongestPairs } from './strongest.ts';

/**
 * The least number of shared members with which a pair of these sizes can still be among the strongest; null: none.
 * `weakest` is the weakest pair kept so far, once there are as many as asked for.
 */
export type Demand = (sizeA: number, sizeB: number, weakest: RankedPair | null) => number | null;

/** Candidates that one call of the kernel may leave beside those of a last row. */
const CANDIDATES_A_CALL = 4096;
const ROWS_A_CALL = 512;

interface SizeClass {
  readonly size: number;
  /** Rows from … before to. */
  readonly from: number;
  readonly to: number;
}

/**
 * Offers to `best` every pair that meets the demand. `largestFirst`: whether strong pairs are to be expected among
 * large bodies; the answer is the same. Returns false, and does nothing, where the kernel cannot be used.
 */
export function seekStrongest(
  matrix: TwoModeMatrix,
  strength: PairStrength,
  demand: Demand,
  best: StrongestPairs,
  largestFirst: boolean,
): boolean {
  const order = bodiesBySize(matrix, largestFirst);
  const sorted = reordered(matrix, order);
  const n = sorted.bodyCount;
  const room = 8 * (n + CANDIDATES_A_CALL);
  const kernel = openKernel(sorted, [room], new PairMemory());
  if (kernel === null) return false;
  const [at] = kernel.columns;
  const found = new Uint16Array(kernel.buffer, at, room / 2);
  const classes = sizeClasses(rowLengths(sorted.offsets));
  const written = new Int32Array(classes.length);
  let isCheckedForEnd = false;
  for (const [c, rows] of classes.entries()) {
    let weakest: RankedPair | null | undefined;
    let reach = 0;
    let least = 1;
    for (let a = rows.from; a < rows.to;) {
      if (weakest === undefined || weakest !== best.weakest()) {
        weakest = best.weakest();
        ({ reach, least } = writeDemands(kernel.demands, written, classes, c, demand, weakest));
      }
      if (reach === 0 && !isCheckedForEnd) {
        isCheckedForEnd = true;
        if (isOver(classes, c, demand, weakest)) return true;
      }
      a = kernel.exports.seek(a, Math.min(rows.to, a + ROWS_A_CALL), reach, least, at, at + room);
      const end = (Number(kernel.exports.found.value) - at) / 2;
      for (let i = 0; i < end; i += 4) {
        const one = order[found[i]];
        const other = order[found[i + 1]];
        const shared = found[i + 2];
        const value = strength(rows.size, matrix.offsets[other + 1] - matrix.offsets[other], shared);
        if (value !== null) best.offer(value, shared, Math.min(one, other), Math.max(one, other));
      }
    }
  }
  return true;
}

/** Whether no pair of class c and later ones meets the demand; demands only rise, so then none ever will. */
function isOver(
  classes: readonly SizeClass[],
  c: number,
  demand: Demand,
  weakest: RankedPair | null,
): boolean {
  for (let one = c; one < classes.length; one += 1) {
    for (let other = one; other < classes.length; other += 1) {
      if (demand(classes[one].size, classes[other].size, weakest) !== null) return false;
    }
  }
  return true;
}

/**
 * Writes for every body of class c and of the later classes how many members it must share with a body of class c to
 * beat `weakest` or equal it. Beyond `reach` no body can. `least` is the smallest demand. `written`: what stands for
 * each class already (0: nothing), for most demands are those of the class before.
 */
function writeDemands(
  demands: Uint16Array,
  written: Int32Array,
  classes: readonly SizeClass[],
  c: number,
  demand: Demand,
  weakest: RankedPair | null,
): { reach: number; least: number } {
  let reach = 0;
  let least = Infinity;
  for (let d = classes.length - 1; d >= c; d -= 1) {
    const { size, from, to } = classes[d];
    const shared = demand(classes[c].size, size, weakest);
    if (shared === null && reach === 0) continue;
    if (reach === 0) reach = to;
    const least16 = shared ?? 0xffff;
    if (written[d] !== least16) demands.fill(least16, from, to);
    written[d] = least16;
    least = Math.min(least, shared ?? Infinity);
  }
  return { reach, least: Math.min(least, 0xffff) };
}

/** The demand of a strength that does not fall as more members are shared: what beats the weakest pair, or equals it. */
export function demandBy(strength: PairStrength): Demand {
  return (sizeA, sizeB, weakest) => {
    let high = Math.min(sizeA, sizeB);
    if (high === 0 || !isEnough(strength(sizeA, sizeB, high), high, weakest)) return null;
    let low = 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isEnough(strength(sizeA, sizeB, middle), middle, weakest)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function isEnough(value: number | null, shared: number, weakest: RankedPair | null): boolean {
  if (value === null || weakest === null) return value !== null;
  return value > weakest.value || (value === weakest.value && shared >= weakest.shared);
}

/**
 * The demand of the `k` strongest pairs when it is known how many pairs there are of each kind: needs one strength a
 * cell, where `demandBy` asks for some of kinds that no pair has.
 */
export function demandOfCells(cells: readonly PairCell[], strength: PairStrength, k: number): Demand {
  const ranked = cells
    .map((cell) => ({ cell, value: strength(cell.smaller, cell.larger, cell.shared) }))
    .filter((kind): kind is { cell: PairCell; value: number } => kind.value !== null)
    .sort((x, y) => y.value - x.value || y.cell.shared - x.cell.shared);
  const least = new Map<string, number>();
  let pairs = 0;
  let last: (typeof ranked)[number] | null = null;
  for (const kind of ranked) {
    const isTied = last !== null && kind.value === last.value && kind.cell.shared === last.cell.shared;
    if (pairs >= k && !isTied) break;
    const { smaller, larger, shared } = kind.cell;
    const key = `${smaller} ${larger}`;
    least.set(key, Math.min(shared, least.get(key) ?? shared));
    pairs += kind.cell.pairs;
    last = kind;
  }
  return (sizeA, sizeB) => least.get(`${Math.min(sizeA, sizeB)} ${Math.max(sizeA, sizeB)}`) ?? null;
}

/** Bodies by size, then by position. */
function bodiesBySize(matrix: TwoModeMatrix, largestFirst: boolean): Int32Array {
  const sizes = bodySizes(matrix);
  let most = 0;
  for (const size of sizes) most = Math.max(most, size);
  const next = new Int32Array(most + 2);
  for (const size of sizes) next[(largestFirst ? most - size : size) + 1] += 1;
  for (let i = 1; i < next.length; i += 1) next[i] += next[i - 1];
  const order = new Int32Array(sizes.length);
  for (let body = 0; body < sizes.length; body += 1) {
    order[next[largestFirst ? most - sizes[body] : sizes[body]]++] = body;
  }
  return order;
}

/** The matrix with its rows in the given order. */
function reordered(matrix: TwoModeMatrix, order: Int32Array): TwoModeMatrix {
  const offsets = new Int32Array(order.length + 1);
  const members = new Int32Array(matrix.members.length);
  let end = 0;
  for (let row = 0; row < order.length; row += 1) {
    const stop = matrix.offsets[order[row] + 1];
    for (let i = matrix.offsets[order[row]]; i < stop; i += 1) members[end++] = matrix.members[i];
    offsets[row + 1] = end;
  }
  return { bodyCount: matrix.bodyCount, memberCount: matrix.memberCount, offsets, members };
}

function sizeClasses(sizes: Int32Array): SizeClass[] {
  const classes: SizeClass[] = [];
  for (let from = 0; from < sizes.length;) {
    let to = from + 1;
    while (to < sizes.length && sizes[to] === sizes[from]) to += 1;
    classes.push({ size: sizes[from], from, to });
    from = to;
  }
  return classes;
}
