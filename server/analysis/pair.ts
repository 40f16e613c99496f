/** Two bodies in full: what they share, as figures with their lists. */
import type { Presence } from '../domain/terms.ts';
import { membersKnown, type MembersKnown } from './members-known.ts';
import {
  mergedRows,
  NEITHER,
  outcomeMask,
  ONLY_A,
  ONLY_B,
  pairRanges,
  SHARED,
  type FigureRange,
} from './pair-ranges.ts';
import { containment, cosine, jaccard, overlapCoefficient } from './pairs/measures.ts';
import { memberDegrees } from './pairs/matrix.ts';
import { HOLDER_KINDS } from './snapshot.ts';
import { membershipOf, seatsBehind, type Member, type TwoMode } from './two-mode.ts';

/** A member in a list behind a figure. */
export interface ListedMember {
  readonly member: Member;
  readonly presence: 1 | 2;
  /** Indices of the seats behind it; empty: it convenes. */
  readonly seats: readonly number[];
}

/** Figures of a pair of rows. Plain figures count what is surely known; ranges run over all choices of the possible
 *  memberships. null: a denominator is zero. */
export interface PairFigures {
  /** Surely known members. */
  readonly sizeA: number;
  readonly sizeB: number;
  readonly sizeRangeA: FigureRange;
  readonly sizeRangeB: FigureRange;
  readonly shared: number;
  readonly sharedRange: FigureRange;
  readonly jaccard: number | null;
  readonly jaccardRange: FigureRange | null;
  readonly coefficient: number | null;
  readonly coefficientRange: FigureRange | null;
  readonly containmentA: number | null;
  readonly containmentARange: FigureRange | null;
  readonly containmentB: number | null;
  readonly containmentBRange: FigureRange | null;
  readonly cosine: number | null;
  readonly cosineRange: FigureRange | null;
}

/** Figures of two rows of a matrix, in one pass over their members. */
export function pairFigures(matrix: TwoMode, a: number, b: number): PairFigures {
  const outcomes = new Int32Array(32);
  for (const { entryA, entryB } of mergedRows(matrix, a, b)) outcomes[outcomeMask(matrix, entryA, entryB)]++;
  const ranges = pairRanges(outcomes);
  const sizeA = ranges.sizeA.min;
  const sizeB = ranges.sizeB.min;
  const shared = ranges.shared.min;
  return {
    sizeA,
    sizeB,
    sizeRangeA: ranges.sizeA,
    sizeRangeB: ranges.sizeB,
    shared,
    sharedRange: ranges.shared,
    jaccard: jaccard(shared, sizeA, sizeB),
    jaccardRange: ranges.jaccard,
    coefficient: overlapCoefficient(shared, sizeA, sizeB),
    coefficientRange: ranges.coefficient,
    containmentA: containment(shared, sizeA),
    containmentARange: ranges.containmentA,
    containmentB: containment(shared, sizeB),
    containmentBRange: ranges.containmentB,
    cosine: cosine(shared, sizeA, sizeB),
    cosineRange: ranges.cosine,
  };
}

/** Who is behind the figures of a pair. Each list: surely first, then by kind and id. */
export interface PairLists {
  readonly shared: readonly ListedMember[];
  /** In A and surely not shared. */
  readonly onlyA: readonly ListedMember[];
  readonly onlyB: readonly ListedMember[];
  readonly knownA: MembersKnown;
  readonly knownB: MembersKnown;
}

/** Members of a body (an index), sure ones first, then by kind and id; none where it has no row. */
export function membersOfBody(matrix: TwoMode, body: number): ListedMember[] {
  const row = matrix.rowOf[body] ?? -1;
  if (row < 0) return [];
  const listed: ListedMember[] = [];
  for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) {
    listed.push({
      member: matrix.members[matrix.columns[entry]],
      presence: matrix.levels[entry] === 2 ? 2 : 1,
      seats: [...seatsBehind(matrix, entry)],
    });
  }
  return listed.sort((a, b) => b.presence - a.presence);
}

/** Lists of two rows of a matrix. */
export function pairLists(matrix: TwoMode, a: number, b: number): PairLists {
  const shared: ListedMember[] = [];
  const onlyA: ListedMember[] = [];
  const onlyB: ListedMember[] = [];
  for (const { column, entryA, entryB } of mergedRows(matrix, a, b)) {
    const member = matrix.members[column];
    const mask = outcomeMask(matrix, entryA, entryB);
    const listed = (presence: boolean, entries: readonly number[]): ListedMember => ({
      member,
      presence: presence ? 2 : 1,
      seats: entries.flatMap((entry) => [...seatsBehind(matrix, entry)]),
    });
    if (mask & SHARED) {
      shared.push(listed(mask === SHARED, [entryA, entryB]));
      continue;
    }
    if (entryA >= 0) onlyA.push(listed((mask & (NEITHER | ONLY_B)) === 0, [entryA]));
    if (entryB >= 0) onlyB.push(listed((mask & (NEITHER | ONLY_A)) === 0, [entryB]));
  }
  return {
    shared: sureFirst(shared),
    onlyA: sureFirst(onlyA),
    onlyB: sureFirst(onlyB),
    knownA: membersKnown(matrix, a),
    knownB: membersKnown(matrix, b),
  };
}

/** Surely there first; otherwise in the order given. */
export function sureFirst<T extends { readonly presence: Presence }>(list: readonly T[]): T[] {
  return [...list].sort((x, y) => y.presence - x.presence);
}

/** Newman 2001: the sum over surely shared members of 1 / (bodies of the member − 1). 0: nobody is shared. */
export function newmanWeight(matrix: TwoMode, degrees: Int32Array, a: number, b: number): number {
  let weight = 0;
  for (const { column, entryA, entryB } of mergedRows(matrix, a, b)) {
    if (entryA < 0 || entryB < 0 || outcomeMask(matrix, entryA, entryB) !== SHARED) continue;
    weight += 1 / (degrees[column] - 1);
  }
  return weight;
}

/** Number of bodies that each member surely sits in, for `newmanWeight`. */
export function sureDegrees(matrix: TwoMode): Int32Array {
  return memberDegrees(matrix.sure);
}

/**
 * Shared organisations by whose people they sit: in how many of them nobody sits for the organisation in both bodies.
 * Surely: it surely sits in both, every seat has a named holder, and no holder is in both. At most: those possibly
 * shared of which no one person surely sits in both. `organisations` is a matrix of organisations.
 */
export function byDifferentPeople(organisations: TwoMode, a: number, b: number): FigureRange {
  let min = 0;
  let max = 0;
  for (const { column } of mergedRows(organisations, a, b)) {
    const entryA = membershipOf(organisations, a, column);
    const entryB = membershipOf(organisations, b, column);
    if (entryA < 0 || entryB < 0) continue;
    const mask = outcomeMask(organisations, entryA, entryB);
    if ((mask & SHARED) === 0) continue;
    const left = holdersBehind(organisations, entryA);
    const right = holdersBehind(organisations, entryB);
    if ([...left.sure].some((holder) => right.sure.has(holder))) continue;
    max++;
    const apart = left.allNamed && right.allNamed && ![...left.all].some((holder) => right.all.has(holder));
    if (apart && mask === SHARED) min++;
  }
  return { min, max };
}

/** People who hold the seats behind a membership. An office that several people may hold names nobody. */
function holdersBehind(
  matrix: TwoMode,
  entry: number,
): { readonly sure: ReadonlySet<string>; readonly all: ReadonlySet<string>; readonly allNamed: boolean } {
  const { snapshot, seatPresence } = matrix.selection;
  const { holderKind, holder } = snapshot.seats;
  const sure = new Set<string>();
  const all = new Set<string>();
  let allNamed = true;
  const seats = seatsBehind(matrix, entry);
  for (const seat of seats) {
    const kind = HOLDER_KINDS[holderKind[seat]];
    const isOnePerson = kind === 'office' && snapshot.offices[holder[seat]].onePerson;
    if (kind !== 'representative') allNamed = false;
    if (kind !== 'representative' && !isOnePerson) continue;
    const key = `${kind} ${holder[seat]}`;
    all.add(key);
    if (seatPresence[seat] === 2) sure.add(key);
  }
  return { sure, all, allNamed: allNamed && seats.length > 0 };
}
