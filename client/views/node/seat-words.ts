/** What a seat is, in words: the same beside its bar, in the table and in the exported file. */
import type { TermPartsFragment } from '../../api/generated/operations.ts';
import { daysOf, notationOf, parseEnds } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import type { SeatRow } from './seat-rows.ts';

/** Roles, convening, count and doubt: "puheenjohtaja, mahdollinen". */
export function seatWords(row: SeatRow, words: Words): string {
  const { t } = words;
  const roles = row.roles.filter((role) => role !== 'MEMBER' || row.roles.length === 1);
  const many = row.count.min !== 1 || row.count.max !== 1;
  return [
    ...row.convening.map((role) => t.words.convenor[role]),
    ...roles.map((role) => t.words.role[role]),
    many ? t.pages.node.count(words.range(row.count)) : null,
    row.planned ? t.pages.node.planned : null,
    row.certainty === 'UNCERTAIN' ? t.pages.node.uncertain : null,
    row.certainty === 'INFERRED' ? t.pages.node.inferred : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** When a term surely and possibly is: "varmasti 2012–2014, mahdollisesti 2011–". */
export function spanText(term: TermPartsFragment, words: Words): string {
  const t = words.t.pages.node;
  const sure = words.term({ start: term.sureFrom, end: term.sureTo });
  const possible = words.term({ start: term.possibleFrom, end: term.possibleTo });
  const parts = [
    sure === null ? null : t.sureSpan(sure),
    possible === null || possible === sure ? null : t.possibleSpan(possible),
  ].filter((part) => part !== null);
  return parts.length ? parts.join(', ') : words.t.words.unknown;
}

/** From the first to the last time that a source attests something. */
export function attestedText(attested: readonly string[], words: Words): string {
  const spans = attested.flatMap((date) => {
    const ends = parseEnds(date);
    const days = daysOf(date);
    return ends && days ? [{ ends, days }] : [];
  });
  if (spans.length === 0) return words.t.words.unknown;
  const first = spans.reduce((a, b) => (b.days.from < a.days.from ? b : a));
  const last = spans.reduce((a, b) => (b.days.to > a.days.to ? b : a));
  if (spans.length === 1 || first === last) return words.date(attested[spans.indexOf(first)]);
  return words.date(`${notationOf(first.ends.from)}..${notationOf(last.ends.to)}`);
}
