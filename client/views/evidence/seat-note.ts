/** A seat in words. Pure. */
import type { SeatLineFragment } from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';

/** "2 seats · Pia Salo · Vaasa · chair": how many where not one, who, for whom, and the roles other than member. */
export function seatNote(
  { count, holder, behalf, onBehalfOf, roles }: SeatLineFragment,
  words: Words,
): string {
  const several = count.max !== 1 || count.min !== 1;
  return [
    several ? `${words.range(count)} ${words.t.views.common.places}` : null,
    holder?.name ?? words.t.views.common.nobodyNamed,
    onBehalfOf?.name ?? (behalf === 'PERSONAL' ? null : words.t.views.common.behalfUnknown),
    ...roles.filter(({ role }) => role !== 'MEMBER').map(({ role }) => words.t.words.role[role]),
  ]
    .filter((text) => text !== null)
    .join(' · ');
}
