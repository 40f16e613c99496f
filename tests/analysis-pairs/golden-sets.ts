/** The golden data sets as matrices: bodies and members in the order of their ids. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { twoModeMatrix, type TwoModeMatrix } from '../../server/analysis/pairs/matrix.ts';

export const GOLDEN_SETS = [
  'davis_southern_women',
  'galaskiewicz_ceos_clubs',
  'us_congress_committees',
] as const;
export type GoldenSet = (typeof GOLDEN_SETS)[number];

export interface GoldenMatrix {
  readonly matrix: TwoModeMatrix;
  readonly bodies: readonly string[];
  readonly members: readonly string[];
}

const folder = new URL('../golden/', import.meta.url);

/** Every row of `memberships.csv`; with `groups.csv`, bodies without a member too. */
export function goldenMatrix(set: GoldenSet, withEmptyBodies = false): GoldenMatrix {
  const rows = table(set, 'memberships.csv');
  const listed = withEmptyBodies ? table(set, 'groups.csv') : [];
  const bodies = sortedDistinct([...rows, ...listed].map((row) => row.group_id));
  const members = sortedDistinct(rows.map((row) => row.actor_id));
  const bodyAt = new Map(bodies.map((id, i) => [id, i]));
  const memberAt = new Map(members.map((id, i) => [id, i]));
  const matrix = twoModeMatrix(
    bodies.length,
    members.length,
    rows.map((row) => bodyAt.get(row.group_id) ?? -1),
    rows.map((row) => memberAt.get(row.actor_id) ?? -1),
  );
  return { matrix, bodies, members };
}

/** A JSON file of answers; its shape is that of the program that wrote it. */
export function goldenAnswers<Shape>(set: GoldenSet, file: string): Shape {
  return JSON.parse(readFileSync(new URL(`${set}/${file}`, folder), 'utf8')) as Shape;
}

function table(set: GoldenSet, file: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`${set}/${file}`, folder)), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
}

function sortedDistinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
}
