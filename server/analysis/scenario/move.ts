/**
 * Moves of a scenario, as they are stored: bodies, seats and organisations are named by id, so that a scenario outlives
 * the graph it was made on. A body or a seat that a move makes has an id of the scenario's own, which later moves can
 * name; it must not be one of the graph's.
 */
import type { NetworkKind, Role } from '../../domain/enumerations.ts';
import type { Range } from '../snapshot.ts';

/** How the seats of a merged body are given. `order`: organisations or bodies by id, or `kind:` and a kind of
 *  organisations (`kind:municipality`: its organisations by name); those it does not name get none. */
export type RuleById =
  | { readonly rule: 'everybody' | 'one-an-organisation' }
  | { readonly rule: 'at-most'; readonly seats: number; readonly order: readonly string[] };

/** A body that a move makes. */
export interface NewBody {
  readonly id: string;
  readonly name: string;
  readonly kind: NetworkKind | null;
  /** Meetings a year; null: not decided. */
  readonly meetings: Range | null;
  /** Hours of a meeting; null: the set-wide assumption. */
  readonly hoursPerMeeting: Range | null;
  /** Seat whose holder is to chair it; null: not decided. */
  readonly chair: string | null;
  /** Organisation or body that is to convene it; null: those that convened go on. */
  readonly convenor: string | null;
  /** When it is to begin, in the notation of dates; null: not decided. */
  readonly start: string | null;
}

/** A seat that a move makes: one place, there surely. */
export interface NewSeat {
  readonly id: string;
  /** Representative or office; null: not named. */
  readonly holder: string | null;
  /** Organisation or body; null: personal. */
  readonly onBehalfOf: string | null;
  readonly roles: readonly Role[];
}

export interface MergeMove {
  readonly move: 'merge';
  readonly bodies: readonly string[];
  readonly into: NewBody;
  readonly rule: RuleById;
  /** Seats kept and dropped by hand; they go before the rule. */
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

export interface SplitMove {
  readonly move: 'split';
  readonly body: string;
  /** Two or more; a seat that none of them names ends. */
  readonly into: readonly (NewBody & { readonly seats: readonly string[] })[];
}

export type Move =
  | MergeMove
  | SplitMove
  | { readonly move: 'end'; readonly body: string }
  | { readonly move: 'move-seat'; readonly seat: string; readonly to: string }
  | { readonly move: 'add-seat'; readonly body: string; readonly seat: NewSeat };

export const MOVE_PROBLEMS = [
  'unknown-body',
  'unknown-seat',
  'unknown-organisation',
  'unknown-holder',
  'body-not-there',
  'seat-elsewhere',
  'seat-there-already',
  'kept-and-dropped',
  'too-few',
  'repeated',
  'taken-id',
  'nobody-seated',
] as const;

/** Why a move does not apply to the graph as it is. */
export interface MoveProblem {
  /** Position in the list of moves. */
  readonly move: number;
  readonly code: (typeof MOVE_PROBLEMS)[number];
  /** The id it is about; null: none. */
  readonly id: string | null;
}

/** A problem before its move is known. */
export type Refusal = Omit<MoveProblem, 'move'>;
