/** What applying a scenario is given, and what it gives. */
import type { Operation, StoredProperties } from '../domain/change.ts';
import type { Term } from '../domain/terms.ts';
import type { Move } from '../analysis/scenario/move.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { TooLate } from './endings.ts';

/** A phase of life as it stands in the graph. */
export interface StandingPhase {
  readonly key: string;
  readonly body: string;
  readonly term: Term;
}

export interface AppliedDecision {
  readonly name: string;
  /** Notations; null: not known. */
  readonly date: string | null;
  readonly section: string | null;
  /** Organisation or body that decided; null: not known. */
  readonly by: string | null;
  /** Where it stands: a source of the graph, or a new one by its properties. */
  readonly source: { readonly id: string } | { readonly properties: StoredProperties };
  readonly locator: string | null;
}

export interface Application {
  readonly before: Snapshot;
  /** What the moves make of it. */
  readonly after: Snapshot;
  readonly moves: readonly Move[];
  /** Number of the day on which it takes effect. */
  readonly day: number;
  readonly decision: AppliedDecision;
  readonly phases: readonly StandingPhase[];
  /** Makes an id that nobody has, from a word. */
  readonly freshId: (word: string) => string;
}

/** Why it cannot be written: something ended before, or cannot end before the day, or a new body has no name. */
export type Refusal =
  | { readonly why: 'ended'; readonly ids: readonly string[] }
  | { readonly why: TooLate; readonly ids: readonly string[] }
  | { readonly why: 'no-name'; readonly ids: readonly string[] };

export interface Applied {
  readonly operations: readonly Operation[];
  /** Ids of the new bodies by their ids in the moves. */
  readonly made: ReadonlyMap<string, string>;
}
