/** The line at the foot of every picture: date of the data, sources, seats. Pure. */
import type { CountsFragment } from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';

export type FootCounts = Pick<CountsFragment, 'sources' | 'sureSeats' | 'possibleSeats'>;

export function footer(counts: FootCounts, date: string | null, words: Words): string {
  const t = words.t.footnote;
  return [
    date === null ? t.allDates : t.data(words.date(date)),
    words.t.words.count.sources(counts.sources),
    t.seats(counts.sureSeats, counts.possibleSeats),
  ].join(' · ');
}

/** What the figures of the foot open: the sources that what is left is cited from, and its seats. */
export function footerOpenings(
  counts: FootCounts,
  words: Words,
  href: (path: string, changes: Record<string, string | null>) => string,
): { readonly text: string; readonly href: string }[] {
  return [
    { text: words.t.words.count.sources(counts.sources), href: href('/data/sources', { cited: '1' }) },
    {
      text: words.t.footnote.seats(counts.sureSeats, counts.possibleSeats),
      href: href('/data/seats', {}),
    },
  ];
}
