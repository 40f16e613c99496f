/** Recorded changes: the history, taking back, and what a write met. */
import { randomBytes } from 'node:crypto';
import type { MoveProblem } from '../analysis/scenario/move.ts';
import {
  record,
  undo,
  type Change,
  type Conflict as Met,
  type Outcome,
  type Recorded,
} from '../graph/changes.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import { answer, checkNumber, checkText, MOST_ITEMS, resultType, unknownId } from './input-checks.ts';
import { moveProblemText } from './move.ts';

const MOST_NAME = 200;
const MOST_REASON = 4_000;
const SHOWN = 50;

/** Who writes, why and when. @throws InputError */
export function checkAuthor({
  author,
  reason = null,
}: {
  readonly author: string;
  readonly reason?: string | null;
}): { readonly author: string; readonly reason: string | null; readonly at: string } {
  return {
    author: checkText('author', author, MOST_NAME),
    reason: reason === null || reason.trim() === '' ? null : checkText('reason', reason, MOST_REASON),
    at: new Date().toISOString(),
  };
}

/** An id that nobody has: a word and 72 random bits. */
export function freshId(word: string): string {
  return `${word}-${randomBytes(9).toString('base64url')}`;
}

/** A change as the API shows it. */
export type ChangeParent = Omit<Recorded, 'result'>;

/** Writes a change: as it was recorded, or the conflict it met. */
export async function write(context: Context, change: Change): Promise<ChangeParent | ConflictParent> {
  return outcomeParent(await context.store.database((graph) => record(graph, change)));
}

function outcomeParent(outcome: Outcome): ChangeParent | ConflictParent {
  return outcome.result === 'conflict' ? conflictParent(outcome) : outcome;
}

const SAID: Readonly<Record<Met['why'] | 'ended' | 'applied' | 'problems', string>> = {
  changed: 'Somebody else has changed this meanwhile. Look at what stands there now, and do it again.',
  moved: 'The graph has changed meanwhile. Look at it again, and try once more.',
  gone: 'Something that this needs is no longer there.',
  taken: 'The id of something new is taken already.',
  'in-use': 'Something else hangs on what would be taken away. Take that away first.',
  'later-changes': 'Later changes touch the same. Take those back first, the newest before the others.',
  undone: 'This has been taken back already.',
  ended: 'Some of what would end has ended already.',
  applied: 'The scenario has been applied already. Take that back first, or make a copy.',
  problems: 'Some moves do not apply to the graph as it is. Mend them first; nothing was written.',
};

export interface ConflictParent {
  readonly conflict: true;
  readonly code: string;
  readonly message: string;
  readonly nodes: Met['nodes'];
  readonly changes: Met['changes'];
  readonly problems: readonly MoveProblem[];
}

/** A conflict as the API shows it. */
export function conflictParent({
  why,
  nodes = [],
  changes = [],
}: {
  readonly why: keyof typeof SAID;
  readonly nodes?: Met['nodes'];
  readonly changes?: Met['changes'];
}): ConflictParent {
  return { conflict: true, code: why, message: SAID[why], nodes, changes, problems: [] };
}

/** The conflict of moves that do not apply. */
export function problemsParent(problems: readonly MoveProblem[]): ConflictParent {
  const said = problems.map((one) => `Move ${one.move + 1}: ${moveProblemText(one)}`);
  const message = [SAID.problems, ...said].join(' ');
  return { conflict: true, code: 'problems', message, nodes: [], changes: [], problems };
}

/** `__resolveType` of a union of a result, a conflict and an input problem. */
export function writeType<Name extends string>(
  name: Name,
): (value: object) => Name | 'Conflict' | 'InputProblem' {
  const plain = resultType(name);
  return (value) => ('conflict' in value ? 'Conflict' : plain(value));
}

async function takeBack(context: Context, args: Sdl.MutationUndoChangeArgs) {
  const by = checkAuthor(args);
  const outcome = await context.store.database((graph) => undo(graph, args.id, by));
  if (outcome === null) unknownId('id', args.id, 'change');
  return outcomeParent(outcome);
}

async function changes(context: Context, args: Sdl.QueryChangesArgs) {
  const most = checkNumber('first', args.first, 1, MOST_ITEMS, SHOWN);
  const rows = await context.store.database((graph) =>
    graph.run('changes/recent', { kinds: args.kinds ?? [], about: args.about ?? null, most }),
  );
  return { items: rows };
}

export const changeResolvers: Sdl.Resolvers = {
  Query: { changes: (_, args, context) => answer(() => changes(context, args)) },
  Mutation: { undoChange: (_, args, context) => answer(() => takeBack(context, args)) },
  ChangeListResult: { __resolveType: resultType('ChangeList') },
  ChangeResult: { __resolveType: writeType('Change') },
};
