/** Suggestions that somebody dismissed, with the reason. */
import { createHash } from 'node:crypto';
import type { Row } from '../graph/driver.ts';
import { checkAuthor, write, writeType } from './change.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import { answer, checkBody, checkDistinct, checkText, InputError, unknownId } from './input-checks.ts';

const MOST_REASON = 4_000;
const [LEAST_BODIES, MOST_BODIES] = [2, 4];

/** A dismissal as the database holds it. */
export type DismissalRow = Row<'scenarios/dismissals'>;

/** All dismissals, newest first; none where there is no database. */
export async function readDismissals(context: Context): Promise<readonly DismissalRow[]> {
  if (!context.store.writable) return [];
  return context.store.database((graph) => graph.run('scenarios/dismissals', {}));
}

/** The same bodies in any order have one key. */
export function dismissalKey(bodies: readonly string[]): string {
  return JSON.stringify([...bodies].sort());
}

async function dismiss(context: Context, args: Sdl.MutationDismissSuggestionArgs) {
  const { bodies } = args;
  const reason = checkText('reason', args.reason, MOST_REASON);
  const by = checkAuthor({ author: args.author, reason });
  if (bodies.length < LEAST_BODIES || bodies.length > MOST_BODIES)
    throw new InputError(
      bodies.length < LEAST_BODIES ? 'too-few' : 'too-many',
      'bodies',
      String(bodies.length),
      `A suggestion has ${LEAST_BODIES} to ${MOST_BODIES} bodies, not ${bodies.length}.`,
    );
  checkDistinct('bodies', bodies);
  const graph = await context.graph();
  for (const id of bodies) checkBody(graph, 'bodies', id);
  // The id follows from the bodies, so that two who dismiss the same meet each other.
  const id = `dismissal-${createHash('sha256').update(dismissalKey(bodies)).digest('base64url').slice(0, 16)}`;
  const row = { id, bodies: [...bodies].sort(), reason, author: by.author, at: by.at };
  const { bodies: ids, author, at } = row;
  const change = await write(context, {
    ...by,
    kind: 'dismiss-suggestion',
    about: null,
    operations: [
      { op: 'create-node', id, label: 'Dismissal', properties: { bodies: ids, reason, author, at } },
    ],
  });
  return 'conflict' in change ? change : { dismissal: row, change };
}

async function withdraw(context: Context, args: Sdl.MutationWithdrawDismissalArgs) {
  const by = checkAuthor(args);
  const dismissals = await readDismissals(context);
  if (!dismissals.some(({ id }) => id === args.id)) unknownId('id', args.id, 'dismissal');
  return write(context, {
    ...by,
    kind: 'withdraw-dismissal',
    about: null,
    operations: [{ op: 'delete-node', id: args.id }],
  });
}

export const dismissalResolvers: Sdl.Resolvers = {
  Query: { dismissals: async (_, __, context) => readDismissals(context) },
  Mutation: {
    dismissSuggestion: (_, args, context) => answer(() => dismiss(context, args)),
    withdrawDismissal: (_, args, context) => answer(() => withdraw(context, args)),
  },
  Dismissal: {
    bodyIds: ({ bodies }) => bodies,
    bodies: async ({ bodies }, _, context) => {
      const graph = await context.graph();
      return bodies.flatMap((id) => {
        const node = graph.find(id);
        return node?.kind === 'body' ? [node] : [];
      });
    },
  },
  DismissalResult: { __resolveType: writeType('SavedDismissal') },
};
