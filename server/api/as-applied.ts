/** The graph as it was when a scenario was applied: what it changed stands there as it was. */
import { atGraph, type Context } from './context.ts';
import type { ScenarioParent } from './parents.ts';
import { findScenario } from './scenario.ts';

export interface AsApplied {
  readonly change: NonNullable<ScenarioParent['applied']>;
  /** Of the graph that is shown; null: the graph of then cannot be had. */
  readonly version: number | null;
}

/** The request with answers from the graph as it was when the scenario of an id was applied; the request itself where
 *  it is not applied, or where that graph cannot be had. @throws InputError */
export async function whenApplied(
  context: Context,
  field: string,
  id: string | null | undefined,
): Promise<{ readonly context: Context; readonly asApplied: AsApplied | null }> {
  if (id === null || id === undefined) return { context, asApplied: null };
  const { applied: change } = await findScenario(context, field, id);
  if (change === null) return { context, asApplied: null };
  // The version before, whatever is kept of it: a change raises the version by one.
  const graph = await context.store.graphAt(change.version - 1);
  if (graph === null) return { context, asApplied: { change, version: null } };
  return { context: atGraph(context, graph), asApplied: { change, version: graph.snapshot.version } };
}
