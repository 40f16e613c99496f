/** Figures of scenarios as rows of a table: before, and after each scenario, in the reader's way. Pure. */
import type {
  BalanceBy,
  BalanceLinesFragment,
  BridgeLineFragment,
  OutcomeFragment,
  RefFragment,
  Sector,
} from '../../api/generated/operations.ts';
import { capital, type CountSpan } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import { shortLabel } from '../../map/elements.ts';
import type { CellValue } from '../../ui/columns.ts';
import { axisEnd, changeText, growing, negated, type Cell, type Named } from '../merge/merge-figures.ts';

export type Outcome = OutcomeFragment;
export type OutcomeBody = Outcome['bodies'][number];

/** One scenario of the table. */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly sub: string;
  readonly outcome: Outcome;
}

export type RowKey =
  | 'bodies'
  | 'seats'
  | 'people'
  | 'organisations'
  | 'meetings'
  | 'hours'
  | 'saved'
  | 'voices'
  | 'gained'
  | 'silent'
  | 'dropped'
  | 'meetOnce'
  | 'bridgesLost'
  | 'bridgesGained'
  | 'components'
  | 'termEnds'
  | `group-${BalanceBy}-${string}`
  | `blau-${BalanceBy}`
  | `convenor-${string}`;

export interface Row {
  readonly key: RowKey;
  readonly label: string;
  /** What the label means, in a sentence; null: it says so itself. */
  readonly hint: string | null;
  /** As it is today; null: the scenarios change different bodies, and each says its own. */
  readonly now: Cell | null;
  /** In the order of the columns. */
  readonly after: readonly Cell[];
  /** The scenarios do not say the same. */
  readonly differs: boolean;
}

export interface Section {
  readonly title: string | null;
  readonly note: string | null;
  readonly rows: readonly Row[];
}

const PLAIN: Omit<Cell, 'text'> = {
  beside: [],
  unknown: false,
  gone: false,
  names: [],
  more: 0,
  none: false,
  span: null,
};
/** Names in a cell at most; the panel has them all. */
const NAMED = 3;

/** Bodies of today that a scenario changes or takes away. */
export const before = ({ bodies }: Outcome): OutcomeBody[] => bodies.filter(({ state }) => state !== 'NEW');
/** Bodies after it that it has changed or made. */
export const after = ({ bodies }: Outcome): OutcomeBody[] => bodies.filter(({ state }) => state !== 'GONE');

/** All scenarios change the same bodies of today: what is today can stand in a column of its own. */
export function sameStart(outcomes: readonly Outcome[]): boolean {
  const ids = (outcome: Outcome): string =>
    before(outcome)
      .map(({ id }) => id)
      .sort()
      .join(' ');
  return new Set(outcomes.map(ids)).size <= 1;
}

/** The shared axis of hours before and after all scenarios. */
export const hoursAxis = (outcomes: readonly Outcome[]): number =>
  axisEnd(outcomes.flatMap(({ hours }) => [hours.before, hours.after]));

export function sections(columns: readonly Column[], words: Words): Section[] {
  const main = mainRows(columns, words);
  return [
    { title: null, note: null, rows: main },
    ...balanceSections(columns, words),
    ...convenorSection(columns, words),
  ].filter(({ rows }) => rows.length > 0);
}

/** A maker of rows: what is today goes into its own column, or beside each figure. */
function rowMaker(columns: readonly Column[], words: Words) {
  const together = sameStart(columns.map(({ outcome }) => outcome));
  return (
    key: RowKey,
    label: string,
    now: ((outcome: Outcome) => Cell) | null,
    then: (outcome: Outcome) => Cell,
  ): Row => {
    const cells = columns.map(({ outcome }) => {
      const cell = then(outcome);
      if (together || now === null || cell.none) return cell;
      return { ...cell, beside: [...cell.beside, words.t.scenario.table.was(now(outcome).text)] };
    });
    const none: Cell = { ...PLAIN, text: words.t.words.notApplicable, none: true };
    return {
      key,
      label,
      hint: hintOf(key, words),
      now: !together ? null : now === null || !columns[0] ? none : now(columns[0].outcome),
      after: cells,
      differs: new Set(cells.map(textOf)).size > 1,
    };
  };
}

function hintOf(key: RowKey, words: Words): string | null {
  const { hints } = words.t.scenario.table;
  switch (key) {
    case 'components':
    case 'meetOnce':
    case 'bridgesLost':
    case 'termEnds':
      return hints[key];
    default:
      return key.startsWith('blau-') ? hints.blau : null;
  }
}

/** What a cell says, in one line. */
export function textOf({ text, beside, names, more }: Cell): string {
  const who = names.map(({ name, note }) => (note ? `${name} (${note})` : name));
  return [[text, ...beside].join(' '), ...who, ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

function mainRows(columns: readonly Column[], words: Words): Row[] {
  const t = words.t.scenario.table;
  const row = rowMaker(columns, words);
  const range = (span: CountSpan): string => words.range(span, { decimals: 1 });
  const figure = (
    text: string,
    beside: readonly (string | null)[] = [],
    span: CountSpan | null = null,
  ): Cell => ({
    ...PLAIN,
    text,
    beside: beside.filter((one) => one !== null),
    span,
  });
  const unknown = (text: string): Cell => ({ ...PLAIN, text, unknown: true });
  const outcomes = columns.map(({ outcome }) => outcome);
  const some = (has: (outcome: Outcome) => boolean): boolean => outcomes.some(has);
  const outer = words.t.merge.table.outer;
  const notDecided = words.t.merge.table.notDecided;
  const without = (bodies: readonly OutcomeBody[], which: 'now' | 'then'): string | null => {
    const missing = rhythmless(bodies);
    return missing > 0 ? t.without(missing, bodies.length, which) : null;
  };

  const rows: Row[] = [
    row(
      'bodies',
      t.rows.bodies,
      (one) => figure(words.number(before(one).length)),
      (one) =>
        figure(words.number(after(one).length), [difference(after(one).length - before(one).length, words)]),
    ),
    row(
      'seats',
      t.rows.seats,
      ({ seats }) => figure(range(seats.before)),
      ({ seats }) =>
        figure(range(seats.after), [changeText(negated(seats.saved), words), seats.exact ? null : outer]),
    ),
    row(
      'people',
      t.rows.people,
      (one) => figure(range(one.peopleBefore)),
      (one) => figure(range(one.peopleAfter)),
    ),
    row(
      'organisations',
      t.rows.organisations,
      (one) => figure(range(one.organisationsBefore)),
      (one) => figure(range(one.organisationsAfter)),
    ),
    row(
      'meetings',
      t.rows.meetings,
      (one) =>
        one.meetingsBefore
          ? figure(range(one.meetingsBefore))
          : unknown(t.notComputable(rhythmless(before(one)), before(one).length, 'now')),
      (one) =>
        one.meetingsAfter
          ? figure(range(one.meetingsAfter))
          : unknown(t.notComputable(rhythmless(after(one)), after(one).length, 'then')),
    ),
    row(
      'hours',
      t.rows.hours,
      (one) =>
        one.hours.before
          ? figure(range(one.hours.before), [without(before(one), 'now')], one.hours.before)
          : unknown(t.notComputable(rhythmless(before(one)), before(one).length, 'now')),
      (one) =>
        one.hours.after
          ? figure(
              range(one.hours.after),
              [without(after(one), 'then'), one.hours.exact ? null : outer],
              one.hours.after,
            )
          : after(one).length === 0
            ? figure(words.number(0))
            : unknown(
                rhythmless(after(one)) > 0
                  ? t.notComputable(rhythmless(after(one)), after(one).length, 'then')
                  : notDecided,
              ),
    ),
    row('saved', t.rows.saved, null, (one) => {
      const { hours } = one;
      if (hours.saved) return figure(range(hours.saved), [growing(hours.saved, words)]);
      if (hours.notComputable.length > 0)
        return unknown(t.notComputable(hours.notComputable.length, hours.of, 'both'));
      return unknown(rhythmless(after(one)) > 0 ? notDecided : words.t.words.unknown);
    }),
    row('voices', t.rows.voices, null, (one) => voicesCell(one, words)),
  ];
  if (some(({ newVoices }) => newVoices.length > 0))
    rows.push(
      row('gained', t.rows.gained, null, ({ newVoices }) =>
        named(
          newVoices.map(({ organisation }) =>
            plain(organisation.id, shortLabel(organisation.name, organisation.aliases)),
          ),
          words.number(newVoices.length),
          false,
        ),
      ),
    );
  if (some((one) => silent(one, words).length > 0))
    rows.push(
      row('silent', t.rows.silent, null, (one) =>
        named(silent(one, words), words.number(silent(one, words).length), true),
      ),
    );
  if (some((one) => one.themesDropped.length + one.placesDropped.length > 0))
    rows.push(
      row('dropped', t.rows.dropped, null, (one) => {
        const dropped = [...one.themesDropped, ...one.placesDropped];
        return named(
          dropped.map(({ id, name }) => plain(id, name)),
          words.number(dropped.length),
          true,
        );
      }),
    );
  rows.push(
    row('meetOnce', t.rows.meetOnce, null, (one) => figure(range(one.meetOnce))),
    row('bridgesLost', t.rows.bridgesLost, null, (one) => bridgesCell(one.bridgesLost, true, words)),
  );
  if (some(({ bridgesGained }) => bridgesGained.length > 0))
    rows.push(
      row('bridgesGained', t.rows.bridgesGained, null, (one) => bridgesCell(one.bridgesGained, false, words)),
    );
  rows.push(
    row(
      'components',
      t.rows.components,
      (one) => figure(words.number(one.componentsBefore)),
      (one) =>
        figure(words.number(one.componentsAfter), [
          difference(one.componentsAfter - one.componentsBefore, words),
        ]),
    ),
  );
  if (some(merges)) rows.push(row('termEnds', t.rows.termEnds, null, (one) => termsCell(one, words)));
  return rows;
}

/** A body after it follows several of today's. */
const merges = (outcome: Outcome): boolean => after(outcome).some(({ follows }) => follows.length > 1);

function termsCell(outcome: Outcome, words: Words): Cell {
  const t = words.t.scenario.table;
  if (!merges(outcome)) return { ...PLAIN, text: words.t.words.notApplicable, none: true };
  const together = outcome.termsEndTogether;
  if (together === null) return { ...PLAIN, text: words.t.words.unknown, unknown: true };
  const open = outcome.termEnds.reduce((count, { unknown }) => count + unknown.length, 0);
  const known = outcome.termEnds.reduce(
    (count, { ends }) => count + ends.reduce((seats, end) => seats + end.seats.length, 0),
    0,
  );
  return {
    ...PLAIN,
    text: together ? t.together : t.apart,
    beside: open > 0 ? [t.endsUnknown(open, open + known)] : [],
  };
}

const rhythmless = (bodies: readonly OutcomeBody[]): number =>
  bodies.filter(({ meetings }) => meetings === null).length;

const difference = (by: number, words: Words): string | null => changeText({ min: by, max: by }, words);

const plain = (id: string, name: string): Named => ({ id, name, note: null, possible: false });

function named(all: readonly Named[], text: string, gone: boolean): Cell {
  return {
    ...PLAIN,
    text,
    gone: gone && all.length > 0,
    names: all.slice(0, NAMED),
    more: Math.max(0, all.length - NAMED),
  };
}

/** Who loses the voice: only voices first, sure ones before possible ones, then by name. */
export function lostVoices({ lostVoices: lost }: Outcome, words: Words): Outcome['lostVoices'] {
  const weight = { SURELY: 0, POSSIBLY: 1, NO: 2 };
  return [...lost].sort(
    (a, b) =>
      Number(b.surely) - Number(a.surely) ||
      weight[a.sole] - weight[b.sole] ||
      words.compare(a.organisation.name, b.organisation.name),
  );
}

function voicesCell(outcome: Outcome, words: Words): Cell {
  const t = words.t.merge.table;
  const lost = lostVoices(outcome, words);
  return named(
    lost.map(({ organisation, surely, sole }) => ({
      id: organisation.id,
      name: shortLabel(organisation.name, organisation.aliases),
      note: sole === 'SURELY' ? t.sole : sole === 'POSSIBLY' ? t.soleMaybe : null,
      possible: !surely,
    })),
    words.range({ min: lost.filter(({ surely }) => surely).length, max: lost.length }),
    true,
  );
}

/** Sectors, areas and languages that fall silent. */
export function silent({ silentSectors, silentPlaces, silentLanguages }: Outcome, words: Words): Named[] {
  return [
    ...silentSectors.map((sector) => plain(sector, words.t.words.sector[sector])),
    ...silentPlaces.map(({ id, name }: RefFragment) => plain(id, name)),
    ...silentLanguages.map((code) => plain(code, words.t.words.language[code] ?? code)),
  ];
}

function bridgesCell(bridges: readonly BridgeLineFragment[], gone: boolean, words: Words): Cell {
  return named(
    bridges.map(({ x, y }) => plain(`${x.id} ${y.id}`, `${x.name} – ${y.name}`)),
    words.number(bridges.length),
    gone,
  );
}

/** The name of a group of a balance: a sector, a kind, a language, a size. */
export function groupName(by: BalanceBy, group: string | null, words: Words): string {
  const t = words.t.scenario.table;
  if (group === null) return t.groupUnknown;
  const code = group.toUpperCase().replaceAll('-', '_');
  switch (by) {
    case 'SECTOR':
      return words.t.words.sector[code as Sector] ?? group;
    case 'KIND':
      return (words.t.words.organisationKind as Record<string, string>)[code] ?? group;
    case 'LANGUAGE':
      return words.t.words.language[group] ?? group;
    case 'SIZE': {
      const [min, max] = group.split('-').map((end) => (end === '' ? null : Number(end)));
      if (min === null || Number.isNaN(min)) return group;
      return max === null ? t.peopleOver(words.number(min)) : t.people(words.range({ min, max }));
    }
  }
}

const BALANCES: readonly BalanceBy[] = ['SECTOR', 'KIND', 'LANGUAGE', 'SIZE'];

export const balanceOf = ({ balances }: Outcome, by: BalanceBy): BalanceLinesFragment | null =>
  balances.find((one) => one.by === by) ?? null;

/** A section for each balance of which a group is known. */
function balanceSections(columns: readonly Column[], words: Words): Section[] {
  const t = words.t.scenario.table;
  const row = rowMaker(columns, words);
  const share = (value: number | null | undefined): Cell =>
    value === null || value === undefined
      ? { ...PLAIN, text: words.t.words.notApplicable, none: true }
      : { ...PLAIN, text: words.percent(value) };
  return BALANCES.map((by): Section => {
    const known = [
      ...new Set(
        columns.flatMap(({ outcome }) =>
          (balanceOf(outcome, by)?.groups ?? []).flatMap(({ group, shareBefore, shareAfter }) =>
            group !== null && (shareBefore ?? shareAfter) !== null ? [group] : [],
          ),
        ),
      ),
    ];
    const groupIn = (outcome: Outcome, group: string) =>
      balanceOf(outcome, by)?.groups.find((one) => one.group === group);
    if (known.length === 0) return { title: null, note: null, rows: [] };
    return {
      title: t.balances[by],
      note: null,
      rows: [
        ...known.map((group) =>
          row(
            `group-${by}-${group}`,
            groupName(by, group, words),
            (one) => share(groupIn(one, group)?.shareBefore),
            (one) => share(groupIn(one, group)?.shareAfter),
          ),
        ),
        row(
          `blau-${by}`,
          t.blau,
          (one) => spread(balanceOf(one, by)?.blauBefore, words),
          (one) => spread(balanceOf(one, by)?.blauAfter, words),
        ),
      ],
    };
  });
}

const spread = (value: number | null | undefined, words: Words): Cell =>
  value === null || value === undefined
    ? { ...PLAIN, text: words.t.words.notApplicable, none: true }
    : { ...PLAIN, text: words.number(value, { decimals: 2 }) };

function convenorSection(columns: readonly Column[], words: Words): Section[] {
  const t = words.t.scenario.table;
  const row = rowMaker(columns, words);
  const convenors = new Map(
    columns.flatMap(({ outcome }) =>
      outcome.convenorLoads.map(({ convenor }) => [convenor.id, convenor] as const),
    ),
  );
  const range = (span: CountSpan): string => words.range(span, { decimals: 1 });
  const cell = (meetings: CountSpan | null, hours: CountSpan | null, missing: number): Cell => {
    const beside = [
      ...(hours ? [t.convenorHours(range(hours))] : []),
      ...(missing > 0 && meetings ? [words.t.scenario.behind.notComputable(missing)] : []),
    ];
    if (meetings) return { ...PLAIN, text: t.convenorMeetings(range(meetings)), beside };
    return missing > 0
      ? { ...PLAIN, text: words.t.scenario.behind.notComputable(missing), unknown: true }
      : { ...PLAIN, text: t.convenorNone, none: true };
  };
  const loadOf = (outcome: Outcome, id: string) =>
    outcome.convenorLoads.find(({ convenor }) => convenor.id === id);
  const rows = [...convenors.values()].map(({ id, name }) =>
    row(
      `convenor-${id}`,
      name,
      (one) => {
        const load = loadOf(one, id);
        return cell(load?.meetingsBefore ?? null, load?.hoursBefore ?? null, load?.notComputableBefore ?? 0);
      },
      (one) => {
        const load = loadOf(one, id);
        return cell(load?.meetingsAfter ?? null, load?.hoursAfter ?? null, load?.notComputableAfter ?? 0);
      },
    ),
  );
  return rows.length > 0 ? [{ title: t.convenors, note: t.convenorHint, rows }] : [];
}

/** Head and rows of the exported table: what the screen shows, names and all. */
export function exportedRows(columns: readonly Column[], words: Words): CellValue[][] {
  const together = sameStart(columns.map(({ outcome }) => outcome));
  return [
    [
      '',
      ...(together ? [words.t.scenario.table.now] : []),
      ...columns.map(({ title, sub }) => `${title} (${sub})`),
    ],
    ...sections(columns, words).flatMap(({ title, rows }) => [
      ...(title === null ? [] : [[title]]),
      ...rows.map(({ label, now, after: cells }) => [
        label,
        ...(together && now ? [textOf(now)] : []),
        ...cells.map(textOf),
      ]),
    ]),
  ];
}

/** What a scenario comes to, in one sentence: seats, hours, voices. */
export function outcomeSentence(outcome: Outcome, words: Words): string {
  const t = words.t.scenario.sentence;
  const { seats, hours } = outcome;
  const range = (span: CountSpan): string => words.range(span, { decimals: 1 });
  const parts = [t.seats(range(seats.after), range(seats.before))];
  if (hours.saved) {
    const { min, max } = hours.saved;
    if (min === 0 && max === 0) parts.push(t.same);
    else if (max !== null && max <= 0) parts.push(t.grows(range({ min: 0 - max, max: 0 - min })));
    else parts.push(min < 0 ? t.either(range(hours.saved)) : t.saves(range(hours.saved)));
  } else if (hours.notComputable.length > 0)
    parts.push(t.notComputable(hours.notComputable.length, hours.of));
  const short = (all: readonly { organisation: { name: string; aliases: readonly string[] } }[]): string => {
    const names = all
      .slice(0, NAMED)
      .map(({ organisation }) => shortLabel(organisation.name, organisation.aliases));
    const others = all.length - names.length;
    return words.list(others > 0 ? [...names, words.t.merge.sentence.others(others)] : names);
  };
  const lost = lostVoices(outcome, words);
  if (lost.length > 0) parts.push(t.loses(short(lost), lost.length > 1));
  else if (outcome.organisationsBefore.max !== 0) parts.push(t.nobodyLoses);
  if (outcome.newVoices.length > 0)
    parts.push(t.gains(short(outcome.newVoices), outcome.newVoices.length > 1));
  return capital(`${parts.join('; ')}.`);
}
