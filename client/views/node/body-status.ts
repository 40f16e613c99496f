/** What phase a body is in: at the date of the filter, and if it has ended, when and what came of it. Pure. */
import type { Status, SuccessionPartsFragment } from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';

export interface StatusFacts {
  readonly statusAt: Status | null;
  readonly statuses: readonly { readonly status: Status; readonly term: { readonly start: string | null } }[];
  readonly term: { readonly end: string | null };
  readonly successors: readonly (Pick<SuccessionPartsFragment, 'kind' | 'stage'> & {
    readonly successor: { readonly name: string };
  })[];
  /** Of the filter; null: any time. */
  readonly date: string | null;
}

/** Null: nothing is known of it. */
export function statusText(facts: StatusFacts, words: Words): string | null {
  const t = words.t.pages.node.status;
  const { statusAt, date } = facts;
  const end = facts.statuses.findLast(({ status }) => status === 'ENDED');
  const at =
    statusAt === null || (statusAt === 'ENDED' && end)
      ? null
      : date === null
        ? words.t.words.status[statusAt]
        : t.at(words.t.words.status[statusAt], words.date(date));
  if (!end) return at;
  const when = end.term.start ?? facts.term.end;
  const came = facts.successors
    .filter(({ stage }) => stage === 'DONE')
    .map(({ kind, successor }) => t.became[kind](successor.name));
  const ended = [t.ended(when === null ? null : words.date(when)), came.join(', ')]
    .filter(Boolean)
    .join(', ');
  return at === null ? ended : `${at}; ${ended}`;
}
