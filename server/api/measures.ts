/** Measures that resolvers share: one object for equal options on one version of the graph. */
import { twoMode, type MemberOptions, type TwoMode } from '../analysis/two-mode.ts';
import type { Selection } from '../analysis/select.ts';
import type { Range } from '../analysis/snapshot.ts';
import type { Context } from './context.ts';
import { filterKey } from './input-checks.ts';

/** Bodies × members of a selection: of the bodies that make pairs, or of all of them, to count seats and members. */
export function twoModeOf(
  context: Context,
  selection: Selection,
  options: MemberOptions,
  rows: 'comparable' | 'all' = 'comparable',
): TwoMode {
  const key = { filter: filterKey(selection.filter), options, rows };
  return context.store.results.of(selection.snapshot.version, 'two-mode', key, () =>
    twoMode(selection, options, rows),
  );
}

/** Distinct known members of any body of a selection, sure to possible, whoever is left out elsewhere; null: none is
 *  known. The one figure of a body's size. */
export function sizeOfBody(
  context: Context,
  selection: Selection,
  options: MemberOptions,
): (body: number) => Range | null {
  const matrix = twoModeOf(context, selection, { ...options, leaveOutAbove: null }, 'all');
  return (body) => sizeIn(matrix, body);
}

/** Distinct known members of a body, sure to possible; null: none is known. */
export function sizeIn(matrix: TwoMode, body: number): Range | null {
  const row = matrix.rowOf[body];
  if (row < 0) return null;
  const levels = matrix.levels.subarray(matrix.offsets[row], matrix.offsets[row + 1]);
  if (levels.length === 0) return null;
  return { min: levels.filter((level) => level === 2).length, max: levels.length };
}
