/**
 * The one filter of all views, as analysis takes it: every field that is null (or an empty list) filters nothing,
 * but for `datasets`. Ids are the snapshot's own; which of them do not exist is told by `unknownIds`.
 */
import type { DateSpan } from '../domain/dates.ts';
import type { NetworkKind, Scope, Status } from '../domain/enumerations.ts';
import type { Snapshot } from './snapshot.ts';

/** Which citations count: everything, what is not uncertain, or only what a source states. */
export type Evidence = 'all' | 'not-uncertain' | 'stated';

export interface Filter {
  /** Ids; null: the first data set; empty: all. */
  readonly datasets: readonly string[] | null;
  /** A date or a period; null: no period, everything, dated or not. */
  readonly date: DateSpan | null;
  readonly types: readonly ('network' | 'project')[] | null;
  /** Kinds of networks; projects are not filtered by it. */
  readonly kinds: readonly NetworkKind[] | null;
  readonly scopes: readonly Scope[] | null;
  /** Phase at the date; `unknown` stands for bodies whose phase no source says. */
  readonly statuses: readonly (Status | 'unknown')[] | null;
  /** Ids of themes, each with the themes below it. */
  readonly themes: readonly string[] | null;
  /** Ids of places, each with the places below it. */
  readonly places: readonly string[] | null;
  /** With `places`: also bodies whose area contains one of them. */
  readonly wider: boolean;
  readonly evidence: Evidence;
  /** Count what is only planned, as possible. */
  readonly planned: boolean;
  /** Ids of bodies: only these. */
  readonly bodies: readonly string[] | null;
}

/** All data sets, no period, nothing left out. */
export const EVERYTHING: Filter = {
  datasets: [],
  date: null,
  types: null,
  kinds: null,
  scopes: null,
  statuses: null,
  themes: null,
  places: null,
  wider: false,
  evidence: 'all',
  planned: true,
  bodies: null,
};

/** Ids in the filter that the snapshot does not have, with the field that names them, in the order given. */
export function unknownIds(
  snapshot: Snapshot,
  filter: Filter,
): { readonly field: 'datasets' | 'themes' | 'places' | 'bodies'; readonly id: string }[] {
  const fields = ['datasets', 'themes', 'places', 'bodies'] as const;
  return fields.flatMap((field) => {
    const named = filter[field] ?? [];
    if (named.length === 0) return [];
    const known = new Set(snapshot[field].map((node) => node.id));
    return named.filter((id) => !known.has(id)).map((id) => ({ field, id }));
  });
}
