/** Two dates or versions side by side: what stands in the address, rows of the tables, the finding in words. Pure. */
import type {
  CompareDatesQuery,
  DateChange,
  GraphVersionsQuery,
  PresenceThen,
} from '../../api/generated/operations.ts';
import { changeMark, type ChangeState } from '../../charts/change-marks.ts';
import type { Drawing } from '../../charts/shapes.ts';
import { daysOf } from '../../i18n/dates.ts';
import type { CountSpan } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import type { Column } from '../../ui/columns.ts';

export type Comparison = Extract<CompareDatesQuery['compareDates'], { __typename: 'DateComparison' }>;
export type BodyChange = Comparison['bodies'][number];
export type ChangedBody = Comparison['changed'][number];
export type SeatChange = Comparison['seats'][number];
export type MembershipChange = Comparison['memberships'][number];
export type OtherChanged = Comparison['others'][number];
export type GraphVersion = Extract<
  GraphVersionsQuery['versions'],
  { __typename: 'VersionList' }
>['items'][number];

export const MODES = ['dates', 'versions'] as const;
export type Mode = (typeof MODES)[number];

/** What stands side by side: the parameter and what it says. */
export const MODE = 'compare';
export const readMode = (text: string | null): Mode => MODES.find((mode) => mode === text) ?? 'dates';

/** Only versions differ in other things than bodies, seats and memberships. */
const LISTS = ['bodies', 'changed', 'seats', 'memberships', 'others'] as const;
export type ListName = (typeof LISTS)[number];

export const listsOf = (mode: Mode): readonly ListName[] =>
  mode === 'versions' ? LISTS : LISTS.filter((name) => name !== 'others');

export const readList = (text: string | null, mode: Mode): ListName =>
  listsOf(mode).find((name) => name === text) ?? 'bodies';

/** A version of the address; null: none, or no number. */
export const readVersion = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;

/** The two versions that are compared where the address names none: the present one and the last before it that is at
 *  hand. Null: there is no such one. */
export function usualVersions(
  versions: readonly Pick<GraphVersion, 'number' | 'atHand'>[],
  now: number,
): { readonly from: number; readonly to: number } | null {
  const before = versions.filter(({ number, atHand }) => atHand && number < now);
  return before.length === 0 ? null : { from: Math.max(...before.map(({ number }) => number)), to: now };
}

/** A day and a time of the clock, of an ISO date; null: not known. */
export function momentText(at: string | null, language: string): string | null {
  const time = at === null ? NaN : Date.parse(at);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }).format(time);
}

/** A version in a list: what made it, who, why and when. */
export function versionText(version: GraphVersion, words: Words): string {
  const t = words.t.time.compare.versions;
  if (!version.atHand) return t.gone(version.number);
  const made = version.kind === null ? t.notRecorded : (t.made[version.kind] ?? t.change);
  const rows =
    version.added === null || version.changed === null ? null : t.rows(version.added, version.changed);
  const parts = [made, version.dataset, rows, version.author, version.reason];
  const what = parts.filter((part) => part !== null).join(', ');
  return t.option(version.number, what, momentText(version.at, words.language));
}

/** One side of a comparison in words. */
export function sideText({ date, version }: Comparison['from'], mode: Mode, words: Words): string {
  const at = date === null ? null : words.date(date);
  return mode === 'versions' || at === null ? words.t.time.compare.versions.side(version, at) : at;
}

/** The second date lies wholly before the first. */
export function isTurned(from: string | null, to: string | null): boolean {
  const [a, b] = [from === null ? null : daysOf(from), to === null ? null : daysOf(to)];
  return a !== null && b !== null && b.to < a.from;
}

function isClosed(date: string): boolean {
  const days = daysOf(date);
  return days !== null && Number.isFinite(days.from) && Number.isFinite(days.to);
}

/** Dates that sources speak of, open ones left out, first to last, each once, with the names of the sources. */
export function datedSources(
  sources: readonly { readonly name: string; readonly date: string | null }[],
): { readonly date: string; readonly names: readonly string[] }[] {
  const names = new Map<string, string[]>();
  for (const { name, date } of sources)
    if (date !== null && isClosed(date)) names.set(date, [...(names.get(date) ?? []), name]);
  return [...names]
    .map(([date, of]) => ({ date, names: of }))
    .sort((a, b) => (daysOf(a.date)?.from ?? 0) - (daysOf(b.date)?.from ?? 0));
}

/** The two dates that are compared where the address names none: the first that a source speaks of, and the date of
 *  the filter, else the last that a source speaks of. Null: nothing is dated. */
export function usualDates(
  dated: readonly { readonly date: string }[],
  filterDate: string | null,
): { readonly from: string; readonly to: string } | null {
  const from = dated[0]?.date ?? null;
  const to = filterDate ?? dated.at(-1)?.date ?? null;
  if (to === null) return null;
  const [first, last] = [from === null ? null : daysOf(from), daysOf(to)];
  return first && last && first.from <= last.to ? { from: from as string, to } : { from: to, to };
}

const STATE: Record<DateChange, ChangeState> = {
  NEW: 'NEW',
  GONE: 'GONE',
  POSSIBLY_NEW: 'NEW',
  POSSIBLY_GONE: 'GONE',
};

/** The mark of a change; a possible one is its sign alone, without a disc. */
export function dateChangeMark(change: DateChange): Drawing {
  const whole = changeMark(STATE[change]);
  if (change === 'NEW' || change === 'GONE') return whole;
  const colour = change === 'POSSIBLY_NEW' ? 'new' : 'gone';
  return {
    width: 16,
    height: 16,
    shapes: [
      {
        tag: 'circle',
        attributes: {
          cx: 8,
          cy: 8,
          r: 5.6,
          fill: 'none',
          stroke: `var(--${colour})`,
          'stroke-width': 1,
          'stroke-dasharray': '1.5 2',
        },
      },
      {
        tag: 'path',
        attributes: {
          d: change === 'POSSIBLY_NEW' ? 'M8 5.5V10.5M5.5 8H10.5' : 'M5.5 8H10.5',
          stroke: `var(--${colour})`,
          'stroke-width': 1.4,
        },
      },
    ],
  };
}

const ORDER: readonly DateChange[] = ['NEW', 'GONE', 'POSSIBLY_NEW', 'POSSIBLY_GONE'];

/** What is sure first, new before gone; equal ones keep their order. */
export const sureFirst = <T extends { readonly change: DateChange }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));

const then = (presence: PresenceThen, words: Words): string => words.t.time.compare.then[presence];

/** "ei ollut → varmasti". */
export const presenceText = (
  { before, after }: { readonly before: PresenceThen; readonly after: PresenceThen },
  words: Words,
): string => `${then(before, words)} → ${then(after, words)}`;

const changeText = (change: DateChange, words: Words): string => words.t.time.compare.changes[change];

type Changed = { readonly change: DateChange; readonly before: PresenceThen; readonly after: PresenceThen };

const common = <T extends Changed>(words: Words): Column<T>[] => [
  {
    key: 'change',
    label: words.t.time.compare.columns.change,
    value: ({ change }) => ORDER.indexOf(change),
    text: ({ change }) => changeText(change, words),
  },
  {
    key: 'presence',
    label: words.t.time.compare.columns.presence,
    value: (row) => presenceText(row, words),
    wideOnly: true,
  },
];

type Cited = BodyChange['body']['changeCitations'][number];

/** Facts that say when a body is there. */
const EXISTENCE = ['*', 'start', 'end', 'attested', 'statuses'];

export const existence = ({ body }: BodyChange): Cited[] =>
  body.changeCitations.filter(({ fact }) => EXISTENCE.includes(fact));

/** The screen shows a mark that opens the sources; a file has their names, each once. */
const source = <T>(words: Words, of: (row: T) => readonly Cited[]): Column<T> => ({
  key: 'source',
  label: words.t.time.lineage.columns.source,
  value: () => null,
  text: (row) => [...new Set(of(row).map(({ source: { name } }) => name))].join('; '),
  sortable: false,
});

export const bodyColumns = (words: Words): Column<BodyChange>[] => [
  { key: 'body', label: words.t.time.compare.columns.body, value: ({ body }) => body.name },
  ...common<BodyChange>(words),
  source(words, existence),
];

export const seatHolder = ({ seat }: SeatChange, words: Words): string =>
  seat.holder?.name ?? seat.onBehalfOf?.name ?? words.t.time.life.noHolder;

export const seatColumns = (words: Words): Column<SeatChange>[] => [
  { key: 'holder', label: words.t.time.compare.columns.holder, value: (row) => seatHolder(row, words) },
  {
    key: 'behalf',
    label: words.t.time.compare.columns.behalf,
    value: ({ seat }) => seat.onBehalfOf?.name ?? null,
    text: ({ seat }) => seat.onBehalfOf?.name ?? words.t.words.behalf[seat.behalf],
    wideOnly: true,
  },
  { key: 'body', label: words.t.time.compare.columns.body, value: ({ body }) => body.name },
  {
    key: 'count',
    label: words.t.time.compare.columns.count,
    value: ({ seat }) => seat.count.min,
    text: ({ seat }) => words.range(seat.count),
    numeric: true,
  },
  ...common<SeatChange>(words),
  source(words, ({ seat }) => seat.citations),
];

export const membershipColumns = (words: Words): Column<MembershipChange>[] => [
  { key: 'member', label: words.t.time.compare.columns.member, value: ({ member }) => member.name },
  { key: 'body', label: words.t.time.compare.columns.body, value: ({ body }) => body.name },
  ...common<MembershipChange>(words),
  source(words, ({ seats }) => seats.flatMap(({ citations }) => citations)),
];

const span = (range: CountSpan | null, words: Words): string =>
  range === null ? words.t.words.unknown : words.range(range);

/** What is not as it was, in words. */
export function changedText(row: ChangedBody, words: Words): string {
  const t = words.t.time.compare;
  const stored = row.what.flatMap((aspect) => t.stored[aspect] ?? []);
  const status = (value: ChangedBody['statusBefore']): string =>
    value === null ? words.t.words.unknown : words.t.words.status[value];
  return [
    row.what.includes('status') ? t.status(status(row.statusBefore), status(row.statusAfter)) : null,
    row.what.includes('meetings')
      ? t.meetings(span(row.meetingsBefore, words), span(row.meetingsAfter, words))
      : null,
    row.what.includes('seats') ? t.seats(span(row.seatsBefore, words), span(row.seatsAfter, words)) : null,
    row.what.includes('members') ? t.members(row.membersNew, row.membersGone, row.membersPossibly) : null,
    stored.length > 0 ? t.storedText(stored) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

export const changedColumns = (words: Words): Column<ChangedBody>[] => [
  { key: 'body', label: words.t.time.compare.columns.body, value: ({ body }) => body.name },
  { key: 'what', label: words.t.time.compare.columns.what, value: (row) => changedText(row, words) },
];

export const otherColumns = (words: Words): Column<OtherChanged>[] => [
  { key: 'node', label: words.t.time.compare.columns.node, value: ({ node }) => node.name },
  {
    key: 'kind',
    label: words.t.time.compare.columns.kind,
    value: ({ node }) => words.t.words.node[node.__typename],
  },
  {
    key: 'change',
    label: words.t.time.compare.columns.change,
    value: ({ change }) => words.t.time.compare.storedChange[change],
  },
];

/** Which bodies of the earlier date count as which of the later one, along all steps. */
export function followed(successions: Comparison['successions']): ReadonlyMap<string, string> {
  const next = new Map(successions.map(({ predecessor, successor }) => [predecessor.id, successor.id]));
  return new Map(
    [...next.keys()].map((id) => {
      const seen = new Set([id]);
      let at = id;
      for (;;) {
        const to = next.get(at);
        if (to === undefined || seen.has(to)) return [id, at];
        seen.add(to);
        at = to;
      }
    }),
  );
}

/** Nothing is new, gone or changed. */
export const isSame = ({
  bodiesTotal,
  changedTotal,
  seatsTotal,
  membershipsTotal,
  othersTotal,
}: Comparison): boolean => bodiesTotal + changedTotal + seatsTotal + membershipsTotal + othersTotal === 0;

/** How many there are on all pages of a list. */
export const totalOf = (comparison: Comparison, list: ListName): number =>
  ({
    bodies: comparison.bodiesTotal,
    changed: comparison.changedTotal,
    seats: comparison.seatsTotal,
    memberships: comparison.membershipsTotal,
    others: comparison.othersTotal,
  })[list];
