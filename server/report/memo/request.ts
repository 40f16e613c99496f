/** What a memo is made of: the answers to its questions, and the words that somebody wrote for it. */
import type { Language } from '../../domain/enumerations.ts';
import type {
  MemoBodiesQuery,
  MemoComparisonQuery,
  MemoFindingsQuery,
  MemoOutcomeFragment,
  MemoOverlapQuery,
  MoveInput,
} from './generated/operations.ts';

export type Comparison = Extract<
  MemoComparisonQuery['compareScenarios'],
  { __typename: 'ScenarioComparison' }
>;
export type Outcome = MemoOutcomeFragment;
export type DiffSeat = Outcome['diff']['seats'][number];
export type Overlap = Extract<MemoOverlapQuery['intersections'], { __typename: 'Intersections' }>;
export type Body = Extract<MemoBodiesQuery['bodies'], { __typename: 'BodyList' }>['items'][number];
export type Seat = Body['seats'][number];
export type Finding = Extract<MemoFindingsQuery['merger'], { __typename: 'Merger' }>['findings'][number];
export type Move = MoveInput;

export interface Scenario {
  /** As somebody called it; null: named for what it does. */
  readonly name: string | null;
  readonly moves: readonly Move[];
  readonly outcome: Outcome;
}

export interface Remark {
  readonly who: string;
  readonly kind: 'agree' | 'doubt' | 'object';
  readonly text: string;
}

/** What the filter of all figures leaves. */
export interface Limits {
  /** Names of the data sets. */
  readonly datasets: readonly string[];
  /** Notation of the date or period; null: everything. */
  readonly date: string | null;
  readonly evidence: 'ALL' | 'NOT_UNCERTAIN' | 'STATED';
  readonly planned: boolean;
  /** Other fields of the filter that leave something out. */
  readonly narrowedBy: readonly (
    'types' | 'kinds' | 'scopes' | 'statuses' | 'themes' | 'places' | 'bodies'
  )[];
}

export interface MemoRequest {
  readonly language: Language;
  /** One to four, side by side. */
  readonly scenarios: readonly Scenario[];
  readonly assumptions: Comparison['assumptions'];
  readonly summary: Comparison['summary'];
  /** Of the graph. */
  readonly version: number;
  /** Position of the one that is proposed; null: none is. */
  readonly chosen: number | null;
  /** Bodies of today that some scenario changes. */
  readonly bodies: readonly Body[];
  /** Whether the bodies that the proposed scenario (else the first) merges fit together. */
  readonly findings: readonly Finding[];
  /** Of the bodies that this scenario changes; null: they are fewer than two or too many. */
  readonly overlap: Overlap | null;
  readonly limits: Limits;
  /** In the words of the writer; null: what the memo says by itself. */
  readonly title: string | null;
  readonly question: string | null;
  readonly proposal: string | null;
  /** Who decides, and when or under which item; null: not said. */
  readonly deciding: string | null;
  readonly meeting: string | null;
  readonly remarks: readonly Remark[];
  /** Names of people are left out. */
  readonly hidden: boolean;
}

/** Bodies of today that a scenario changes. */
export function changedBodies({ bodies }: Outcome): Outcome['bodies'] {
  return bodies.filter(({ body }) => body !== null);
}
