/** What a memo is made of: the answers to its questions, and the words that somebody wrote for it. */
import type { Language } from '../../domain/enumerations.ts';
import type { MemoOverlapQuery, MemoScenarioQuery } from './generated/operations.ts';

export type Merger = Extract<MemoScenarioQuery['merger'], { __typename: 'Merger' }>;
export type Overlap = Extract<MemoOverlapQuery['intersections'], { __typename: 'Intersections' }>;
export type MergingBody = Merger['bodies'][number];
export type Seat = MergingBody['body']['seats'][number];
export type Finding = Merger['findings'][number];
export type Flow = Merger['flows'][number];
export type Dataset = MemoScenarioQuery['graph']['datasets'][number];

/** How the seats of the merged body are given. */
export type Rule =
  | { readonly rule: 'EVERYBODY' | 'ONE_AN_ORGANISATION' }
  | { readonly rule: 'AT_MOST'; readonly seats: number; readonly order: readonly string[] };

export interface Scenario {
  /** As somebody called it; null: named for its rule. */
  readonly name: string | null;
  readonly rule: Rule;
  /** Hours a meeting of the merged body; null: as assumed. */
  readonly length: { readonly min: number; readonly max: number } | null;
  readonly merger: Merger;
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
  /** Position of the one that is proposed; null: none is. */
  readonly chosen: number | null;
  /** Of the bodies of the first scenario; null: they are too many. */
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
}
