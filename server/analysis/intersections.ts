/**
 * Two to six bodies: who sits in exactly which of them, and in at least which. Each number is a range over the choices
 * of the possible memberships; belongings to a collective are one variable in all bodies, and an office that several
 * people may hold may be one person or a different one in each body. Members in the period are counted, not interlocks.
 * Cost: members of the bodies × 2^bodies.
 */
import { choicesOf, reasonsOf, sits, type FigureRange } from './pair-ranges.ts';
import { sureFirst, type ListedMember } from './pair.ts';
import { membershipOf, seatsBehind, type TwoMode } from './two-mode.ts';

export const MOST_INTERSECTED = 6;

/** Members that sit in the bodies of `in`, as positions in the list that was asked for. */
export interface Intersection {
  readonly in: readonly number[];
  /** In exactly these. */
  readonly exclusive: FigureRange;
  /** In at least these. */
  readonly inclusive: FigureRange;
  /** Those that sit, or may sit, in exactly these; surely first, then by kind and id. */
  readonly members: readonly ListedMember[];
}

/**
 * Every combination of the rows that somebody sits in or may sit in: most exclusive members first, then more bodies,
 * then by position. Throws RangeError for fewer than two rows, more than six, or one row twice.
 */
export function intersections(matrix: TwoMode, rows: readonly number[]): Intersection[] {
  if (rows.length < 2 || rows.length > MOST_INTERSECTED) {
    throw new RangeError(`${rows.length} bodies: intersections are made of 2 to ${MOST_INTERSECTED}`);
  }
  if (new Set(rows).size < rows.length) throw new RangeError('a body stands twice among those to intersect');
  const combinations = 1 << rows.length;
  const exclusive = { min: new Int32Array(combinations), max: new Int32Array(combinations) };
  const inclusive = { min: new Int32Array(combinations), max: new Int32Array(combinations) };
  const lists: ListedMember[][] = Array.from({ length: combinations }, () => []);

  for (const column of columnsOf(matrix, rows)) {
    const entries = rows.map((row) => membershipOf(matrix, row, column));
    const patterns = patternsOf(matrix, entries);
    const isOpen = matrix.members[column].openIdentity && entries.filter((entry) => entry >= 0).length > 1;
    for (let set = 1; set < combinations; set++) {
      const inAll = certainty(patterns, (pattern) => (pattern & set) === set);
      const atLeast = isOpen && !isSingle(set) ? Math.min(1, inAll) : inAll;
      // An office may be one person in any of its bodies and another one in the rest: exactly there only possibly.
      const open = inAll > 0 ? 1 : 0;
      const exactly = isOpen ? open : certainty(patterns, (pattern) => pattern === set);
      if (atLeast > 0) inclusive.max[set]++;
      if (atLeast === 2) inclusive.min[set]++;
      if (exactly === 0) continue;
      exclusive.max[set]++;
      if (exactly === 2) exclusive.min[set]++;
      lists[set].push({
        member: matrix.members[column],
        presence: exactly,
        seats: entries.flatMap((entry, i) =>
          set & (1 << i) && entry >= 0 ? [...seatsBehind(matrix, entry)] : [],
        ),
      });
    }
  }

  const found: Intersection[] = [];
  for (let set = 1; set < combinations; set++) {
    if (inclusive.max[set] === 0) continue;
    found.push({
      in: rows.flatMap((_, i) => (set & (1 << i) ? [i] : [])),
      exclusive: { min: exclusive.min[set], max: exclusive.max[set] },
      inclusive: { min: inclusive.min[set], max: inclusive.max[set] },
      members: sureFirst(lists[set]),
    });
  }
  return found.sort(
    (x, y) =>
      y.exclusive.min - x.exclusive.min ||
      y.exclusive.max - x.exclusive.max ||
      y.in.length - x.in.length ||
      comparePositions(x.in, y.in),
  );
}

function comparePositions(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((position, i) => position !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}

/** Columns of the members of any of the rows, ascending. */
function columnsOf(matrix: TwoMode, rows: readonly number[]): number[] {
  const columns = new Set<number>();
  for (const row of rows) {
    for (let e = matrix.offsets[row]; e < matrix.offsets[row + 1]; e++) columns.add(matrix.columns[e]);
  }
  return [...columns].sort((a, b) => a - b);
}

/** Every set of the bodies, as bits, that a member may be sitting in. */
function patternsOf(matrix: TwoMode, entries: readonly number[]): ReadonlySet<number> {
  const reasons = entries.map((entry) => reasonsOf(matrix, entry));
  const belongings = new Set(reasons.flat().flatMap((reason) => reason.belongings));
  const found = new Set<number>();
  for (const holds of choicesOf([...belongings])) {
    let patterns = [0];
    reasons.forEach((why, i) => {
      const { mayBeIn, mayBeOut } = sits(why, holds);
      patterns = patterns.flatMap((pattern) => [
        ...(mayBeOut ? [pattern] : []),
        ...(mayBeIn ? [pattern | (1 << i)] : []),
      ]);
    });
    for (const pattern of patterns) found.add(pattern);
  }
  return found;
}

/** 0: holds for no pattern, 2: for all of them, else 1. */
function certainty(patterns: ReadonlySet<number>, holds: (pattern: number) => boolean): 0 | 1 | 2 {
  let yes = 0;
  for (const pattern of patterns) if (holds(pattern)) yes++;
  return yes === 0 ? 0 : yes === patterns.size ? 2 : 1;
}

function isSingle(set: number): boolean {
  return (set & (set - 1)) === 0;
}
