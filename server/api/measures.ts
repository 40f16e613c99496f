/** Measures that resolvers share: one object for equal options on one version of the graph. */
import { twoMode, type MemberOptions, type TwoMode } from '../analysis/two-mode.ts';
import type { Selection } from '../analysis/select.ts';
import type { Range } from '../analysis/snapshot.ts';
import type { Context } from './context.ts';
import { filterKey } from './input-checks.ts';

/** Bodies × members of a selection. */
export function twoModeOf(context: Context, selection: Selection, options: MemberOptions): TwoMode {
  const key = { filter: filterKey(selection.filter), options };
  return context.store.results.of(selection.snapshot.version, 'two-mode', key, () =>
    twoMode(selection, options),
  );
}

/** Distinct known members of a body, sure to possible; null: none is known. */
export function sizeIn(matrix: TwoMode, body: number): Range | null {
  const row = matrix.rowOf[body];
  if (row < 0) return null;
  const levels = matrix.levels.subarray(matrix.offsets[row], matrix.offsets[row + 1]);
  if (levels.length === 0) return null;
  return { min: levels.filter((level) => level === 2).length, max: levels.length };
}
