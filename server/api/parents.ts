/**
 * What resolvers get as parents. A node is its place in the snapshot; whatever hangs on it is looked up when a
 * field asks for it.
 */
import type { DateSpan } from '../domain/dates.ts';
import type { Stance } from '../domain/enumerations.ts';
import type { Presence, Term } from '../domain/terms.ts';
import type { Filter } from '../analysis/filter.ts';
import type { Overlap, Pair } from '../analysis/overlap.ts';
import type { ListedMember } from '../analysis/pair.ts';
import type { DiffBody } from '../analysis/scenario/diff.ts';
import type { MergeMove, Move, MoveProblem, NewBody, SplitMove } from '../analysis/scenario/move.ts';
import type { Candidate, Weights } from '../analysis/partners/candidates.ts';
import type { Selection } from '../analysis/select.ts';
import type { TaskOverlap } from '../analysis/task.ts';
import type { TurnoverYear } from '../analysis/time/turnover.ts';
import type { TwoMode, Widespread } from '../analysis/two-mode.ts';
import type { Row } from '../graph/driver.ts';
import type * as Sdl from './generated/types.ts';
import type { Range } from '../analysis/snapshot.ts';
import type { AnyNode, GraphIndex, NodeOf } from './graph-index.ts';
import type { CitationRow } from './context.ts';

export type NodeParent = AnyNode;
export type BodyParent = NodeOf<'body'>;
export type OrganisationParent = NodeOf<'organisation'>;
export type RepresentativeParent = NodeOf<'representative'>;
export type OfficeParent = NodeOf<'office'>;
export type ProgrammeParent = NodeOf<'programme'>;
export type ThemeParent = NodeOf<'theme'>;
export type PlaceParent = NodeOf<'place'>;
export type DecisionParent = NodeOf<'decision'>;
export type SourceParent = NodeOf<'source'>;

export interface SeatParent {
  readonly graph: GraphIndex;
  /** Position in the table of seats. */
  readonly seat: number;
  /** Under the filter the seat was asked with; never 0. */
  readonly presence: Presence;
}

export interface CitationParent {
  readonly graph: GraphIndex;
  readonly row: CitationRow;
}

export interface TermParent {
  readonly term: Term;
  /** What unknown bounds are cut to. */
  readonly bounds: DateSpan;
}

/** Position in the list of its relation in the snapshot. */
interface RelationParent {
  readonly graph: GraphIndex;
  readonly row: number;
}
export interface ConveningParent extends RelationParent {
  /** Under the filter it was asked with: 1 possibly, 2 surely. */
  readonly level: Presence;
}
export type FundingParent = RelationParent;
export type SuccessionParent = RelationParent;

export type GraphParent = GraphIndex;

export interface DatasetParent {
  readonly graph: GraphIndex;
  readonly index: number;
}

export interface SummaryParent {
  readonly graph: GraphIndex;
  readonly selection: Selection;
}

export interface PairParent {
  readonly graph: GraphIndex;
  readonly overlap: Overlap;
  readonly pair: Pair;
}

export interface MemberParent {
  readonly graph: GraphIndex;
  readonly listed: ListedMember;
}

export interface NearlyEverywhereParent {
  readonly graph: GraphIndex;
  readonly widespread: Widespread;
  /** The matrix it was counted in, with those that are left out. */
  readonly everybody: () => TwoMode;
}

export interface OverlapSummaryParent {
  readonly graph: GraphIndex;
  readonly overlap: Overlap;
}

export interface TaskParent {
  readonly graph: GraphIndex;
  readonly task: TaskOverlap;
}

export type MergeMoveParent = MergeMove;
export type SplitMoveParent = SplitMove;
export type EndMoveParent = Extract<Move, { move: 'end' }>;
export type SeatMoveParent = Extract<Move, { move: 'move-seat' }>;
export type AddSeatMoveParent = Extract<Move, { move: 'add-seat' }>;
export type NewBodyParent = NewBody;
export type MoveProblemParent = MoveProblem;

/** A saved scenario: the row of its node, with what its texts say. */
export interface ScenarioParent {
  readonly row: Row<'scenarios/scenarios'>;
  readonly moves: readonly Move[];
  /** Whether its moves could be read. */
  readonly readable: boolean;
  readonly filter: Sdl.Filter | null;
  readonly options: Sdl.MeasureOptions | null;
  readonly assumptions: Sdl.LoadAssumptions | null;
  readonly comments: readonly Row<'scenarios/comments'>[];
  readonly remarks: readonly (Omit<Row<'scenarios/remarks'>, 'stance'> & { readonly stance: Stance })[];
  /** The change that applied it and is in force; null: none. */
  readonly applied: Row<'scenarios/applied'> | null;
}

/** A filter as it was given. */
export type SavedFilterParent = Sdl.Filter;

export interface BridgeParent {
  readonly graph: GraphIndex;
  readonly x: number;
  readonly y: number;
  /** Bodies × members that it is counted over. */
  readonly members: TwoMode;
  /** The bodies it hangs on, today. */
  readonly over: readonly number[];
}

export interface ScenarioBodyParent {
  readonly graph: GraphIndex;
  readonly row: DiffBody;
  /** What a move calls it; null: it is of the graph. */
  readonly madeName: string | null;
  readonly seats: { readonly before: Range | null; readonly after: Range | null } | null;
  readonly meetings: Range | null;
}

/** A year of turnover; the seats behind its figures are looked up when they are asked for. */
export interface TurnoverYearParent {
  readonly graph: GraphIndex;
  readonly filter: Filter;
  readonly found: TurnoverYear;
}

export interface PartnerParent {
  readonly graph: GraphIndex;
  /** Who is there now. */
  readonly selection: Selection;
  /** Our organisation; null: not said. */
  readonly ours: number | null;
  readonly must: boolean;
  readonly weights: Weights;
  readonly candidate: Candidate;
  readonly rank: number;
  readonly rankWithoutSpread: number;
}

export type DismissalParent = Row<'scenarios/dismissals'>;
