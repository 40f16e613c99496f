/**
 * Balance of a merger: how the places of known organisation are spread over groups (sectors, kinds, languages) before
 * and after. Before counts a place in each body it is in; after counts the places kept.
 */
import { blau } from '../concentration.ts';
import type { Range } from '../snapshot.ts';
import type { Place } from './places.ts';

export interface GroupBalance<G> {
  /** null: the organisation's group is not known. */
  readonly group: G | null;
  /** Surely to possibly. */
  readonly before: Range;
  readonly after: Range;
  /** Share of the sure places of known group, 0 to 1; null: there are none, or the group is not known. */
  readonly shareBefore: number | null;
  readonly shareAfter: number | null;
}

export interface Balance<G> {
  readonly groups: readonly GroupBalance<G>[];
  /** Blau's index over the sure places of known group; null: there are none. */
  readonly blauBefore: number | null;
  readonly blauAfter: number | null;
}

/** Balance over the groups that `groupOf` gives for the key of an organisation. Groups in the order of `order`. */
export function balance<G>(
  places: readonly Place[],
  kept: readonly Place[],
  groupOf: (organisation: number) => G | null,
  order: readonly G[],
): Balance<G> {
  const count = (of: readonly Place[], group: G | null): Range => {
    const own = of.filter(
      (place) => place.organisation >= 0 && place.attends && groupOf(place.organisation) === group,
    );
    return { min: own.filter((place) => place.sure).length, max: own.length };
  };
  const rows = [...order, null].map((group) => ({
    group,
    before: count(places, group),
    after: count(kept, group),
  }));
  const known = rows.filter((row) => row.group !== null);
  const total = (of: 'before' | 'after') => known.reduce((sum, row) => sum + row[of].min, 0);
  const share = (of: 'before' | 'after', row: (typeof rows)[number]): number | null =>
    row.group === null || total(of) === 0 ? null : row[of].min / total(of);
  return {
    groups: rows
      .filter((row) => (row.before.max ?? 0) > 0 || (row.after.max ?? 0) > 0)
      .map((row) => ({ ...row, shareBefore: share('before', row), shareAfter: share('after', row) })),
    blauBefore: blau(known.map((row) => row.before.min)),
    blauAfter: blau(known.map((row) => row.after.min)),
  };
}
