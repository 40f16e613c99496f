/**
 * What hangs on one member: pairs of bodies that share exactly one surely known member. Surely nobody else connects
 * them if nobody else possibly does either and all seats of both are accounted for; else only "of those known".
 * Members of nearly everything are to be left out of the matrix before. Cost: one visit of all sharing pairs.
 */
import { membersKnown } from './members-known.ts';
import { outcomeMask, SHARED } from './pair-ranges.ts';
import { visitPairs } from './pairs/visit.ts';
import type { TwoMode } from './two-mode.ts';

export interface DependentPair {
  /** Rows of the matrix, a < b. */
  readonly a: number;
  readonly b: number;
  /** Column of the member that connects them. */
  readonly through: number;
  readonly sure: boolean;
}

/** Pairs that hang on one member, by rows. */
export function dependentPairs(matrix: TwoMode): DependentPair[] {
  const complete = new Map<number, boolean>();
  const isComplete = (row: number): boolean => {
    let known = complete.get(row);
    if (known === undefined) {
      const { allPeopleNamed, allBehalfKnown } = membersKnown(matrix, row);
      known = matrix.options.members === 'people' ? allPeopleNamed : allBehalfKnown;
      complete.set(row, known);
    }
    return known;
  };
  const isInterlocks = matrix.options.sharing === 'interlocks';
  const found: DependentPair[] = [];
  visitPairs(matrix.sure, (a, b, shared) => {
    if (shared !== 1 && !isInterlocks) return;
    const { surely, possibly, through } = countShared(matrix, a, b);
    if (surely === 1) found.push({ a, b, through, sure: possibly === 1 && isComplete(a) && isComplete(b) });
  });
  return found;
}

/** Surely and possibly shared members of two rows, and the last surely shared one. Written out, not by `mergedRows`:
 *  there may be millions of such pairs. */
function countShared(
  matrix: TwoMode,
  a: number,
  b: number,
): { readonly surely: number; readonly possibly: number; readonly through: number } {
  const { offsets, columns } = matrix;
  let surely = 0;
  let possibly = 0;
  let through = -1;
  let i = offsets[a];
  let j = offsets[b];
  while (i < offsets[a + 1] && j < offsets[b + 1]) {
    const difference = columns[i] - columns[j];
    if (difference === 0) {
      const mask = outcomeMask(matrix, i, j);
      if (mask & SHARED) possibly++;
      if (mask === SHARED) {
        surely++;
        through = columns[i];
      }
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return { surely, possibly, through };
}
