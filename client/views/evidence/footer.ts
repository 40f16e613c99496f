/** The line at the foot of every picture: date of the data, sources, seats. Pure. */
import type { CountsFragment } from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';

export function footer(
  counts: Pick<CountsFragment, 'sources' | 'sureSeats' | 'possibleSeats'>,
  date: string | null,
  words: Words,
): string {
  const t = words.t.footnote;
  return [
    date === null ? t.allDates : t.data(words.date(date)),
    words.t.words.count.sources(counts.sources),
    t.seats(counts.sureSeats, counts.possibleSeats),
  ].join(' · ');
}
