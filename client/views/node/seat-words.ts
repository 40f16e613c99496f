/** What a seat is, in words: the same beside its bar, in the table and in the exported file. */
import type { TermPartsFragment } from '../../api/generated/operations.ts';
import { daysOf, notationOf, parseEnds } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import type { SeatRow } from './seat-rows.ts';

/** Roles, convening, count and doubt: "puheenjohtaja, epävarma". Beside a picture that shows by its pattern what is
 *  inferred, `brief` leaves that word out. */
export function seatWords(row: SeatRow, words: Words, brief = false): string {
  const { t } = words;
  const roles = row.roles.filter((role) => role !== 'MEMBER' || row.roles.length === 1);
  const many = row.count.min !== 1 || row.count.max !== 1;
  return [
    ...row.convening.map((role) => t.words.convenor[role]),
    ...roles.map((role) => t.words.role[role]),
    many ? t.pages.node.count(words.range(row.count)) : null,
    row.planned ? t.pages.node.planned : null,
    row.certainty === 'UNCERTAIN' ? t.pages.node.uncertain : null,
    row.certainty === 'INFERRED' && !brief ? t.pages.node.inferred : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** A term as sources state it: "2012–", else when it is mentioned; null where neither is known. */
export function statedText(term: TermPartsFragment, words: Words): string | null {
  return (
    words.term(term) ??
    (term.attested.length ? words.t.pages.node.attested(attestedText(term.attested, words)) : null)
  );
}

/** When a term surely is; null: on no day that can be named. */
export function sureText(term: TermPartsFragment, words: Words): string | null {
  return words.term({ start: term.sureFrom, end: term.sureTo });
}

/** All that is known of a term, in one line: "2012–, varmasti 31.12.2012–14.8.2014". */
export function spanText(term: TermPartsFragment, words: Words): string {
  const sure = sureText(term, words);
  return [
    statedText(term, words) ?? words.t.words.unknown,
    sure === null ? null : words.t.pages.node.sureSpan(sure),
  ]
    .filter((part) => part !== null)
    .join(', ');
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
