/** Bodies of one size and members of one degree are alike to the chance model: the margins as classes. */
import { bodySizes, memberDegrees, type TwoModeMatrix } from './matrix.ts';

/** Distinct values, descending, with the number of rows that have each. */
export interface MarginClasses {
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

/** Classes of the body sizes and of the member degrees. */
export function marginClasses(matrix: TwoModeMatrix): { bodies: MarginClasses; members: MarginClasses } {
  return { bodies: classesOf(bodySizes(matrix)), members: classesOf(memberDegrees(matrix)) };
}

/** Distinct values of a margin, descending, with their counts. */
export function classesOf(margin: Int32Array): MarginClasses {
  const counts = new Map<number, number>();
  for (const value of margin) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts.keys()].sort((x, y) => y - x);
  return { values, counts: values.map((value) => counts.get(value) ?? 0) };
}
