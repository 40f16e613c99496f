/**
 * Figures of two bodies as ranges: least and greatest value over all choices of the possible memberships of the two.
 * A measure such as Jaccard rises with those that become shared and falls with the rest, so its ends are not those of
 * "nobody possible sits" and "everybody does".
 *
 * Each member of one or both bodies is a choice between outcomes: in neither, in A alone, in B alone, in both without
 * being one shared member (terms that do not overlap, an office that two people hold), in both and shared. Members
 * choose independently, but for belongings to a collective, each of which is one variable in both bodies. All
 * measures here are extreme where every member takes the outcome that is best for it alone (a shared member moves a
 * ratio s/m with s <= m upwards, whatever else is chosen), so each range costs one look at each member.
 */
import { membershipOf, sharedLevel, type Reason, type TwoMode } from './two-mode.ts';
import type { Presence } from '../domain/terms.ts';

/** Outcomes of one member as bits of a mask. */
export const NEITHER = 1;
export const ONLY_A = 2;
export const ONLY_B = 4;
export const BOTH_APART = 8;
export const SHARED = 16;

/** Number of members by mask of outcomes; index 0 is not used. */
export type Outcomes = Int32Array;

/** Least to greatest value over the choices for which it is defined; null: for none. */
export interface FigureRange {
  readonly min: number;
  readonly max: number;
}

export interface PairRanges {
  readonly sizeA: FigureRange;
  readonly sizeB: FigureRange;
  readonly shared: FigureRange;
  /** |A∩B| / |A∪B|; choices that leave both bodies empty do not count. */
  readonly jaccard: FigureRange | null;
  /** |A∩B| / min(|A|, |B|); choices that leave a body empty do not count, nor below. */
  readonly coefficient: FigureRange | null;
  readonly containmentA: FigureRange | null;
  readonly containmentB: FigureRange | null;
  readonly cosine: FigureRange | null;
}

/** Ranges of all figures of a pair. */
export function pairRanges(outcomes: Outcomes): PairRanges {
  return {
    sizeA: sizeRange(outcomes, ONLY_A | BOTH_APART | SHARED),
    sizeB: sizeRange(outcomes, ONLY_B | BOTH_APART | SHARED),
    shared: sizeRange(outcomes, SHARED),
    jaccard: range(leastJaccard(outcomes), greatestJaccard(outcomes)),
    coefficient: range(leastCoefficient(outcomes), greatestCoefficient(outcomes)),
    containmentA: containmentRange(outcomes),
    containmentB: containmentRange(exchanged(outcomes)),
    cosine: range(leastCosine(outcomes), greatestCosine(outcomes)),
  };
}

/** What the members of two rows may do. */
export function outcomesOf(matrix: TwoMode, a: number, b: number): Outcomes {
  const outcomes = new Int32Array(32);
  for (const { entryA, entryB } of mergedRows(matrix, a, b)) outcomes[outcomeMask(matrix, entryA, entryB)]++;
  return outcomes;
}

/** Memberships of two rows side by side, by column; -1: not a member there. */
export function* mergedRows(
  matrix: TwoMode,
  a: number,
  b: number,
): Generator<{ readonly column: number; readonly entryA: number; readonly entryB: number }> {
  const { offsets, columns } = matrix;
  let i = offsets[a];
  let j = offsets[b];
  while (i < offsets[a + 1] || j < offsets[b + 1]) {
    const left = i < offsets[a + 1] ? columns[i] : Infinity;
    const right = j < offsets[b + 1] ? columns[j] : Infinity;
    const column = Math.min(left, right);
    yield { column, entryA: left === column ? i++ : -1, entryB: right === column ? j++ : -1 };
  }
}

/** Mask of the outcomes of one member with memberships `entryA` and `entryB` (-1: none). */
export function outcomeMask(matrix: TwoMode, entryA: number, entryB: number): number {
  const shared = entryA >= 0 && entryB >= 0 ? sharedLevel(matrix, entryA, entryB) : 0;
  if (!matrix.reasons.has(entryA) && !matrix.reasons.has(entryB)) {
    return independentMask(
      entryA < 0 ? 0 : matrix.levels[entryA],
      entryB < 0 ? 0 : matrix.levels[entryB],
      shared,
    );
  }
  const reasonsA = reasonsOf(matrix, entryA);
  const reasonsB = reasonsOf(matrix, entryB);
  const belongings = new Set([...reasonsA, ...reasonsB].flatMap((reason) => reason.belongings));
  let mask = 0;
  for (const holds of choicesOf([...belongings])) {
    const a = sits(reasonsA, holds);
    const b = sits(reasonsB, holds);
    if (a.mayBeOut && b.mayBeOut) mask |= NEITHER;
    if (a.mayBeIn && b.mayBeOut) mask |= ONLY_A;
    if (a.mayBeOut && b.mayBeIn) mask |= ONLY_B;
    if (a.mayBeIn && b.mayBeIn) mask |= bothMask(shared);
  }
  return mask;
}

/** Outcomes of two memberships that hang on nothing in common, by how surely each is there. */
function independentMask(a: number, b: number, shared: Presence): number {
  let mask = 0;
  if (a < 2 && b < 2) mask |= NEITHER;
  if (a > 0 && b < 2) mask |= ONLY_A;
  if (a < 2 && b > 0) mask |= ONLY_B;
  if (a > 0 && b > 0) mask |= bothMask(shared);
  return mask;
}

function bothMask(shared: Presence): number {
  return (shared < 2 ? BOTH_APART : 0) | (shared > 0 ? SHARED : 0);
}

/** Why the member of a membership (-1: none) sits there; any one of the reasons is enough. */
export function reasonsOf(matrix: TwoMode, entry: number): readonly Reason[] {
  if (entry < 0) return [];
  return matrix.reasons.get(entry) ?? [{ seat: matrix.levels[entry] as 1 | 2, belongings: [] }];
}

/** Whether a member may sit in a body, and may not, once it is chosen which belongings hold. */
export function sits(
  reasons: readonly Reason[],
  holds: ReadonlySet<number>,
): { readonly mayBeIn: boolean; readonly mayBeOut: boolean } {
  const open = reasons.filter((reason) => reason.belongings.every((one) => holds.has(one)));
  return { mayBeIn: open.length > 0, mayBeOut: !open.some((reason) => reason.seat === 2) };
}

/** All sets of belongings that may hold. Of more than ten, which no register has for one member, ten vary. */
export function choicesOf(belongings: readonly number[]): ReadonlySet<number>[] {
  const varied = belongings.slice(0, 10);
  return Array.from(
    { length: 2 ** varied.length },
    (_, choice) => new Set(varied.filter((_one, bit) => (choice >> bit) & 1)),
  );
}

/** How many members take part in a sum for which the outcomes of `wanted` count: surely to possibly. */
function sizeRange(outcomes: Outcomes, wanted: number): FigureRange {
  let min = 0;
  let max = 0;
  for (let mask = 1; mask < 32; mask++) {
    if ((mask & wanted) === 0) continue;
    max += outcomes[mask];
    if ((mask & ~wanted) === 0) min += outcomes[mask];
  }
  return { min, max };
}

function range(min: number | null, max: number | null): FigureRange | null {
  return min === null || max === null ? null : { min, max };
}

/** The same pair with A and B exchanged. */
function exchanged(outcomes: Outcomes): Outcomes {
  const other = new Int32Array(32);
  for (let mask = 1; mask < 32; mask++) {
    const kept = mask & ~(ONLY_A | ONLY_B);
    other[kept | (mask & ONLY_A ? ONLY_B : 0) | (mask & ONLY_B ? ONLY_A : 0)] += outcomes[mask];
  }
  return other;
}

/** What everybody's choices add up to. `either`: members that go to A alone or to B alone, as is best. */
interface Totals {
  onlyA: number;
  onlyB: number;
  either: number;
  apart: number;
  shared: number;
}

/** Each member takes the first of `order` that its mask allows; ONLY_A | ONLY_B in the order means either of the two,
 *  and both where both are allowed. */
function choose(outcomes: Outcomes, order: readonly number[]): Totals {
  const totals: Totals = { onlyA: 0, onlyB: 0, either: 0, apart: 0, shared: 0 };
  for (let mask = 1; mask < 32; mask++) {
    const count = outcomes[mask];
    if (count === 0) continue;
    const taken = mask & (order.find((one) => (mask & one) !== 0) ?? 0);
    if (taken === (ONLY_A | ONLY_B)) totals.either += count;
    else if (taken === ONLY_A) totals.onlyA += count;
    else if (taken === ONLY_B) totals.onlyB += count;
    else if (taken === BOTH_APART) totals.apart += count;
    else if (taken === SHARED) totals.shared += count;
  }
  return totals;
}

const ALONE = ONLY_A | ONLY_B;
/** Outcomes from the one that makes a pair least alike. */
const APART_FIRST = [BOTH_APART, ALONE, NEITHER, SHARED];
/** Outcomes from the one that makes a pair most alike. */
const SHARED_FIRST = [SHARED, NEITHER, ALONE, BOTH_APART];

function canShare(outcomes: Outcomes): boolean {
  return outcomes.some((count, mask) => count > 0 && (mask & SHARED) !== 0);
}

function leastJaccard(outcomes: Outcomes): number | null {
  const { onlyA, onlyB, either, apart, shared } = choose(outcomes, APART_FIRST);
  const union = onlyA + onlyB + either + 2 * apart + shared;
  // An empty union: whoever may sit at all sits in both and is shared.
  if (union === 0) return canShare(outcomes) ? 1 : null;
  return shared / union;
}

function greatestJaccard(outcomes: Outcomes): number | null {
  const { onlyA, onlyB, either, apart, shared } = choose(outcomes, SHARED_FIRST);
  const union = onlyA + onlyB + either + 2 * apart + shared;
  if (union > 0) return shared / union;
  return outcomes.some((count, mask) => count > 0 && mask !== NEITHER) ? 0 : null;
}

function containmentRange(outcomes: Outcomes): FigureRange | null {
  const mustShare = countForced(outcomes, SHARED);
  const mayBeApart = countOf(outcomes, ONLY_A | BOTH_APART);
  const most = mustShare + mayBeApart;
  const min = most > 0 ? mustShare / most : canShare(outcomes) ? 1 : null;
  const mayShare = countOf(outcomes, SHARED);
  const mustBeApart = countForced(outcomes, ONLY_A | BOTH_APART);
  const least = mayShare + mustBeApart;
  const max = least > 0 ? mayShare / least : mayBeApart > 0 ? 0 : null;
  return range(min, max);
}

/** Members for which one of the outcomes is allowed. */
function countOf(outcomes: Outcomes, wanted: number): number {
  return outcomes.reduce((sum, count, mask) => (mask & wanted ? sum + count : sum), 0);
}

/** Members for which no other outcome is allowed. */
function countForced(outcomes: Outcomes, wanted: number): number {
  return outcomes.reduce((sum, count, mask) => (mask & ~wanted ? sum : sum + count), 0);
}

/** Sizes of A and B where nobody is shared who need not be, those that may go either way divided as evenly as can be. */
function leastAlike(outcomes: Outcomes): { readonly a: number; readonly b: number; readonly shared: number } {
  const { onlyA, onlyB, either, apart, shared } = choose(outcomes, APART_FIRST);
  const a = onlyA + apart + shared;
  const b = onlyB + apart + shared;
  const toA = Math.max(0, Math.min(either, Math.round((b + either - a) / 2)));
  return { a: a + toA, b: b + either - toA, shared };
}

function leastCoefficient(outcomes: Outcomes): number | null {
  const { a, b, shared } = leastAlike(outcomes);
  // A body that is empty unless it shares: all its members are then shared ones.
  if (Math.min(a, b) === 0) return canShare(outcomes) ? 1 : null;
  return shared / Math.min(a, b);
}

function greatestCoefficient(outcomes: Outcomes): number | null {
  const a = containmentRange(outcomes);
  const b = containmentRange(exchanged(outcomes));
  return greatest(outcomes, () => Math.max(a?.max ?? 0, b?.max ?? 0));
}

/** The value where somebody may be shared; else 0, or null where a body is empty whatever is chosen. */
function greatest(outcomes: Outcomes, value: () => number): number | null {
  if (canShare(outcomes)) return value();
  const { a, b } = leastAlike(outcomes);
  return Math.min(a, b) > 0 ? 0 : null;
}

function leastCosine(outcomes: Outcomes): number | null {
  const { a, b, shared } = leastAlike(outcomes);
  if (a > 0 && b > 0) return shared / Math.sqrt(a * b);
  if (!canShare(outcomes)) return null;
  // One shared member makes the empty body a body of one, and the other one is as large as it can be beside it.
  const other = Math.max(a, b);
  const extra = outcomes.some((count, mask) => count > 0 && mask & SHARED && !(mask & ALONE));
  return 1 / Math.sqrt(extra || other === 0 ? other + 1 : other);
}

function greatestCosine(outcomes: Outcomes): number | null {
  return greatest(outcomes, () => {
    const { onlyA, onlyB, apart, shared } = choose(outcomes, SHARED_FIRST);
    const a = onlyA + apart + shared;
    const b = onlyB + apart + shared;
    return shared / Math.sqrt(a * b);
  });
}

/** How surely one member is shared by two rows. */
export function sharedPresence(matrix: TwoMode, a: number, b: number, column: number): Presence {
  const entryA = membershipOf(matrix, a, column);
  const entryB = membershipOf(matrix, b, column);
  if (entryA < 0 || entryB < 0) return 0;
  const mask = outcomeMask(matrix, entryA, entryB);
  return mask === SHARED ? 2 : mask & SHARED ? 1 : 0;
}
