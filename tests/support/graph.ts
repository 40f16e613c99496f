/** The server's own graph over the database of the tests, and folders of CSV files in it. */
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Graph } from '../../server/graph/driver.ts';
import { compareImport, type Comparison } from '../../server/graph/import-compare.ts';
import { writeImport, type WriteOptions, type Written } from '../../server/graph/import-write.ts';
import { prepareGraph } from '../../server/graph/prepare.ts';
import { violations } from '../../server/graph/violations.ts';
import { planFolder } from '../../server/import/folder.ts';
import { planImport, type Plan, type Planned } from '../../server/import/plan.ts';
import { problemLine } from '../../server/import/problems.ts';
import type { TestDatabase } from './database.ts';

/** A set that fills every column of the format. */
export const SAMPLE = join(import.meta.dirname, '../graph/sample');

/** Plans files given as text, by name; a file that is missing is not there. */
export function planTexts(files: Readonly<Record<string, string>>): Planned {
  const encoder = new TextEncoder();
  return planImport(new Map(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])));
}

/** The plan, or an error that shows the problems. */
export function planOf(planned: Planned): Plan {
  if (planned.plan === null) throw new Error(planned.problems.map(problemLine).join('\n'));
  return planned.plan;
}

/** Compares and writes a plan. */
export async function importPlan(
  graph: Graph,
  plan: Plan,
  options?: WriteOptions,
): Promise<Comparison & { written: Written }> {
  const comparison = await compareImport(graph, plan);
  return { ...comparison, written: await writeImport(graph, comparison, options) };
}

/** Empties the database but for its constraints, which keeps the plans of statements, and prepares it again. */
export async function emptyGraph(graph: Graph, database: TestDatabase): Promise<void> {
  await database.query('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
  await database.query('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await prepareGraph(graph);
}

/** Imports a folder as `npm run import` does. */
export async function importFolder(graph: Graph, folder: string): Promise<Comparison & { written: Written }> {
  return importPlan(graph, planOf(planFolder(folder)));
}

/** Fails with the list of everything that breaks a rule of the model. */
export async function expectNoViolations(graph: Graph): Promise<void> {
  expect(await violations(graph)).toEqual([]);
}
