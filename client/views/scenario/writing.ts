/** What comes of a write: it is done, it met somebody else's, or it is refused. Pure but for the door to the server. */
import type { Api } from '../../api/api.ts';
import type {
  ConflictPartsFragment,
  ProblemFragment,
  TypedDocumentString,
} from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';

export type Conflict = ConflictPartsFragment;

type Refused = { readonly __typename: 'Conflict' | 'InputProblem' };

/** A write that is done, or why it is not, in words; with what it met, if it met something. */
export type Written<T> =
  | { readonly done: T; readonly wrong: null; readonly conflict: null }
  | { readonly done: null; readonly wrong: string; readonly conflict: Conflict | null };

/** Sends a write; never answered from what is kept. `pick` takes the result out of the answer. */
export async function write<T, V, R extends { readonly __typename: string }>(
  api: Api,
  words: Words,
  document: TypedDocumentString<T, V>,
  variables: V,
  pick: (answer: T) => R,
): Promise<Written<Exclude<R, Refused>>> {
  const answer = await api.ask(document, variables, { fresh: true });
  const failed = (wrong: string, conflict: Conflict | null = null) => ({ done: null, wrong, conflict });
  if (!answer.ok) return failed(failureText(answer.failure, words));
  const result = pick(answer.value);
  if (result.__typename === 'Conflict') {
    const conflict = result as unknown as Conflict;
    return failed(conflictText(conflict, words), conflict);
  }
  if (result.__typename === 'InputProblem')
    return failed(inputText(result as unknown as ProblemFragment, words));
  return { done: result as Exclude<R, Refused>, wrong: null, conflict: null };
}

interface Failed {
  readonly kind: string;
  readonly message?: string;
}

/** Why a write did not come through, in the reader's words. */
export function failureText(failure: Failed, words: Words): string {
  const { states } = words.t;
  const known: Record<string, string> = {
    network: states.network,
    database: states.database,
    stopped: states.stopped,
    server: states.server,
  };
  const said = known[failure.kind] ?? states.server;
  return failure.message ? `${said} ${failure.message}` : said;
}

/** What is wrong with the input of a write. */
export const inputText = (problem: ProblemFragment, words: Words): string =>
  words.t.states.problemCodes[problem.code]?.(problem.value ?? '') ?? problem.message;

/** What a write met. */
export const conflictText = (conflict: Conflict, words: Words): string =>
  words.t.scenario.conflict.codes[conflict.code] ?? conflict.message;

/** A time as people write it, in the reader's language and clock. */
export const timeText = (iso: string, words: Words): string =>
  new Intl.DateTimeFormat(words.language === 'en' ? 'en-GB' : words.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));
