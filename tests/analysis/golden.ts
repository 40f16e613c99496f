/** The golden data sets as snapshots, and the answers of other programs. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { EVERYTHING, type Filter } from '../../server/analysis/filter.ts';
import { Overlap } from '../../server/analysis/overlap.ts';
import { select } from '../../server/analysis/select.ts';
import type { Snapshot } from '../../server/analysis/snapshot.ts';
import { DEFAULT_OPTIONS, type MemberOptions } from '../../server/analysis/two-mode.ts';
import { buildSnapshot, type SeatRow } from '../support/snapshot-builder.ts';

export const GOLDEN = ['davis_southern_women', 'galaskiewicz_ceos_clubs', 'us_congress_committees'] as const;
export type GoldenName = (typeof GOLDEN)[number];

const folder = new URL('../golden/', import.meta.url);

/** Rows of a table of a set. */
export function table(set: GoldenName, file: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`${set}/${file}`, folder)), { columns: true, bom: true });
}

/** Answers of a set. */
export function answers<Shape>(set: GoldenName, file: string): Shape {
  return JSON.parse(readFileSync(new URL(`${set}/${file}`, folder), 'utf8')) as Shape;
}

/** Members as people, groups as networks (those without a member too); on behalf of what `behalf` says of a member. */
export function goldenSnapshot(
  set: GoldenName,
  behalf?: (actor: Record<string, string>) => string,
): Snapshot {
  const actors = table(set, 'actors.csv');
  const organisation = new Map(actors.map((row) => [row.actor_id, behalf?.(row)]));
  return buildSnapshot({
    bodies: table(set, 'groups.csv').map((row) => ({ id: row.group_id, name: row.name })),
    people: actors.map((row) => ({ id: row.actor_id, name: row.name })),
    seats: table(set, 'memberships.csv').map((row): SeatRow => ({
      body: row.group_id,
      person: row.actor_id,
      for: organisation.get(row.actor_id),
    })),
  });
}

/** Overlap of everything in a snapshot, people as members unless said otherwise. */
export function overlapOf(
  snapshot: Snapshot,
  options: Partial<MemberOptions> = {},
  filter: Partial<Filter> = {},
): Overlap {
  return new Overlap(select(snapshot, { ...EVERYTHING, ...filter }), {
    ...DEFAULT_OPTIONS,
    members: 'people',
    ...options,
  });
}

/** Index of a body by its id. */
export function bodyAt(snapshot: Snapshot, id: string): number {
  const index = snapshot.bodies.findIndex((body) => body.id === id);
  if (index < 0) throw new Error(`no body ${id}`);
  return index;
}
