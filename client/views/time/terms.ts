/** Ends of terms: columns of the strip, rows of the table, windows in words. Pure. */
import type { EndsLineFragment, EvidenceFragment } from '../../api/generated/operations.ts';
import { monthOf, type MonthEnds } from '../../charts/month-strip.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import type { Column } from '../../ui/columns.ts';

interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

/** A body of which something ends: itself, or seats. */
export interface BodyEnd {
  readonly body: Named;
  /** It ends itself; null: only seats of it do. */
  readonly itself: 'surely' | 'possibly' | null;
  /** Seats that end, of how many; null: none. */
  readonly seats: EndsLineFragment['bodies'][number] | null;
  readonly surely: boolean;
  /** What is cited for its own end. */
  readonly citations: readonly EvidenceFragment[];
  /** Ids of its seats that end. */
  readonly seatIds: readonly string[];
}

/** Facts that say when a body ends. */
const END = ['end', '*'];

/** Bodies of which something ends in a month or window, surely ending ones first. */
export function bodyEnds({ endingBodies, bodies, endingSeats }: EndsLineFragment): BodyEnd[] {
  const all = new Map<string, BodyEnd>();
  for (const { body, surely } of endingBodies)
    all.set(body.id, {
      body,
      itself: surely ? 'surely' : 'possibly',
      seats: null,
      surely,
      citations: body.endCitations.filter(({ fact }) => END.includes(fact)),
      seatIds: [],
    });
  for (const seats of bodies) {
    const before = all.get(seats.body.id);
    all.set(seats.body.id, {
      body: seats.body,
      itself: before?.itself ?? null,
      seats,
      surely: (before?.surely ?? false) || seats.ends.min > 0,
      citations: before?.citations ?? [],
      seatIds: endingSeats.filter(({ seat }) => seat.body.id === seats.body.id).map(({ seat }) => seat.id),
    });
  }
  return [...all.values()].sort((a, b) => Number(b.surely) - Number(a.surely));
}

/** Networks and projects of which something ends, by month. */
export const monthEnds = (months: readonly EndsLineFragment[]): MonthEnds[] =>
  months.map((one) => {
    const ends = bodyEnds(one);
    const sure = ends.filter(({ surely }) => surely).length;
    return { month: monthOf(one.from), sure, possible: ends.length - sure };
  });

/** A month as the interface writes it: 2014-10. */
export const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** A window as months: "10–12/2014". */
export const windowText = ({ from, to }: Pick<EndsLineFragment, 'from' | 'to'>, words: Words): string =>
  words.date(`${from.slice(0, 7)}..${to.slice(0, 7)}`);

/** What ends of a body, in words. */
export function endText({ itself, seats }: BodyEnd, words: Words): string {
  const t = words.t.time.terms;
  return [
    itself === 'surely' ? t.itself : itself === 'possibly' ? t.itselfPossibly : null,
    seats ? t.seatsEnd(words.range(seats.ends), words.range(seats.of)) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

export interface EndRow {
  readonly key: string;
  readonly month: number;
  readonly end: BodyEnd;
}

export const endRows = (months: readonly EndsLineFragment[]): EndRow[] =>
  months.flatMap((one) =>
    bodyEnds(one).map((end) => ({ key: `${one.from} ${end.body.id}`, month: monthOf(one.from), end })),
  );

export const endColumns = (words: Words): Column<EndRow>[] => {
  const t = words.t.time.terms.columns;
  return [
    {
      key: 'month',
      label: t.month,
      value: ({ month }) => month,
      text: ({ month }) => words.date(monthText(month)),
      nowrap: true,
    },
    { key: 'body', label: t.body, value: ({ end }) => end.body.name },
    { key: 'what', label: t.what, value: ({ end }) => endText(end, words) },
    {
      key: 'sure',
      label: t.sure,
      value: ({ end }) => (end.surely ? 0 : 1),
      text: ({ end }) => words.t.words.presence[end.surely ? 'SURE' : 'POSSIBLE'],
      wideOnly: true,
    },
    {
      key: 'source',
      label: words.t.time.lineage.columns.source,
      value: () => null,
      text: ({ end }) => end.citations[0]?.locator ?? '',
      sortable: false,
    },
  ];
};

/** Length of a window in months that stands in the address; 3 where it says none that can be used. */
export function readWindow(text: string | null): number {
  const months = Number(text);
  return Number.isInteger(months) && months >= 1 && months <= 24 ? months : 3;
}
