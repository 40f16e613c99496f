/** Seats of a body as they are at this point of a scenario: today's of the graph, less what the moves took away, with
 *  what they brought. */
import { BodySeatsDocument, type SeatLineFragment } from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import { useApp } from '../../state/app.svelte.ts';
import { query } from '../../state/query.svelte.ts';
import type { Outcome } from './outcome-figures.ts';

/** A seat to be chosen. */
export interface SeatChoice {
  readonly id: string;
  readonly name: string;
}

const seatName = (seat: SeatLineFragment, words: Words): string =>
  [
    seat.holder?.name ?? words.t.merge.behind.unnamed,
    seat.onBehalfOf?.name,
    ...seat.roles.filter(({ role }) => role !== 'MEMBER').map(({ role }) => words.t.words.role[role]),
  ]
    .filter((part) => part !== undefined)
    .join(', ');

/** For use in components. `id`: null while nothing is chosen. */
export function bodySeats(
  id: () => string | null,
  own: () => boolean,
  outcome: () => Outcome | null,
  words: Words,
) {
  const app = useApp();
  const answer = query(BodySeatsDocument, () => {
    const body = id();
    return body === null || own() ? null : { id: body, filter: app.filter.input, language: app.language };
  });
  const node = $derived(answer.data?.node?.id === id() ? (answer.data?.node ?? null) : null);
  const seats = $derived.by((): readonly SeatChoice[] | null => {
    const body = id();
    if (body === null) return null;
    const diff = outcome()?.diff.seats ?? [];
    if (own())
      return diff
        .filter(({ to }) => to === body)
        .map(({ id: seat, holder, organisation }) => ({
          id: seat,
          name: [holder?.name ?? words.t.merge.behind.unnamed, organisation?.name]
            .filter((part) => part)
            .join(', '),
        }));
    if (!node || !('seats' in node)) return null;
    return node.seats.map((seat) => ({ id: seat.id, name: seatName(seat, words) }));
  });
  return {
    get seats() {
      return seats;
    },
    get convening() {
      return node && 'convening' in node ? node.convening.map(({ by }) => by) : [];
    },
  };
}
