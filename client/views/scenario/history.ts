/** Steps of a scenario that can be undone and done again, one by one. Pure. */
import { sameMoves, type Move } from './moves.ts';

/** What is tried out: its name (null: not named) and its moves. */
export interface Draft {
  readonly name: string | null;
  readonly moves: readonly Move[];
}

export interface History {
  /** The latest last. */
  readonly past: readonly Draft[];
  readonly now: Draft;
  /** The next to be done again first. */
  readonly future: readonly Draft[];
}

export const sameDraft = (a: Draft, b: Draft): boolean => a.name === b.name && sameMoves(a.moves, b.moves);

/** A history of a scenario that is opened: as if its moves had been made one by one. */
export const begin = (draft: Draft): History => ({
  past: draft.moves.map((_, count) => ({ name: draft.name, moves: draft.moves.slice(0, count) })),
  now: draft,
  future: [],
});

export const step = ({ past, now }: History, next: Draft): History => ({
  past: [...past, now],
  now: next,
  future: [],
});

/** The same where there is nothing to undo. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return { past: history.past.slice(0, -1), now: last, future: [history.now, ...history.future] };
}

/** The same where there is nothing to do again. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.now], now: next, future };
}

/** The history after the address has changed by itself: back and forward are steps too. */
export function follow(history: History, draft: Draft): History {
  if (sameDraft(history.now, draft)) return history;
  const last = history.past.at(-1);
  if (last && sameDraft(last, draft)) return undo(history);
  if (history.future[0] && sameDraft(history.future[0], draft)) return redo(history);
  return begin(draft);
}

/** The draft without one of its moves. Later moves that build on it stay; the replay tells what they miss. */
export const without = ({ name, moves }: Draft, at: number): Draft => ({
  name,
  moves: moves.filter((_, index) => index !== at),
});

/** The draft with one move in the place of another; at the end where `at` is past it. */
export const withMove = ({ name, moves }: Draft, at: number, move: Move): Draft => ({
  name,
  moves: [...moves.slice(0, at), move, ...moves.slice(at + 1)],
});
