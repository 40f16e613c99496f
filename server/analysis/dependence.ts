/**
 * What hangs on one member: pairs of bodies that share exactly one surely known member. Surely nobody else connects
 * them if nobody else possibly does either and all seats of both are accounted for; else only "of those known".
 * Members of nearly everything are to be left out of the matrix before. Cost: one visit of all sharing pairs.
 */
import { membersKnown } from './members-known.ts';
import { mergedRows, outcomeMask, SHARED } from './pair-ranges.ts';
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
    let through = -1;
    let surely = 0;
    let possibly = 0;
    for (const { column, entryA, entryB } of mergedRows(matrix, a, b)) {
      if (entryA < 0 || entryB < 0) continue;
      const mask = outcomeMask(matrix, entryA, entryB);
      if ((mask & SHARED) === 0) continue;
      possibly++;
      if (mask !== SHARED) continue;
      surely++;
      through = column;
    }
    if (surely !== 1) return;
    found.push({ a, b, through, sure: possibly === 1 && isComplete(a) && isComplete(b) });
  });
  return found;
}
