/** What a scenario is stored as: one node that holds its inputs as text. */
import type { StoredValue } from '../domain/change.ts';
import type { Move } from '../analysis/scenario/move.ts';

/** Inputs of a scenario. Filter, options and assumptions are kept as they were given; null: nothing was. */
export interface ScenarioInputs {
  readonly name: string;
  readonly moves: readonly Move[];
  readonly filter: unknown;
  readonly options: unknown;
  readonly assumptions: unknown;
  readonly decidedBy: string | null;
  readonly decidedByWords: string | null;
  readonly proposal: string | null;
}

/** Properties of its node. `graphVersion`: of the graph it was made on. */
export function scenarioProperties(
  { moves, filter, options, assumptions, ...rest }: ScenarioInputs,
  graphVersion: number,
  by: { readonly author: string; readonly at: string },
): Readonly<Record<string, StoredValue | null>> {
  return {
    ...rest,
    moves: JSON.stringify(moves),
    filter: JSON.stringify(filter),
    options: JSON.stringify(options),
    assumptions: JSON.stringify(assumptions),
    graphVersion: BigInt(graphVersion),
    changedBy: by.author,
    changedAt: by.at,
  };
}

/** Properties without those that are null: of a node that is new. */
export function withoutNulls(
  properties: Readonly<Record<string, StoredValue | null>>,
): Readonly<Record<string, StoredValue>> {
  const all = Object.entries(properties);
  return Object.fromEntries(all.filter((entry): entry is [string, StoredValue] => entry[1] !== null));
}
