/** Figures of the merge lab as rows of a table: now and the three rules side by side, in the reader's way. Pure. */
import type {
  MergerFiguresFragment,
  MergingBodiesQuery,
  RefFragment,
  Sector,
} from '../../api/generated/operations.ts';
import type { CountSpan } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import { shortLabel } from '../../map/elements.ts';
import { RULES, type Rule, type ScenarioChoice } from './scenario.ts';

export type Figures = MergerFiguresFragment;
export type Common = Extract<MergingBodiesQuery['merger'], { __typename: 'Merger' }>;
export type Flow = Figures['flows'][number];
export type CommonSeat = Common['bodies'][number]['body']['seats'][number];

/** The three rules computed for one scenario, and what does not depend on the rule. */
export interface Lab {
  readonly choice: ScenarioChoice;
  readonly columns: Readonly<Record<Rule, Figures>>;
  readonly common: Common;
  /** At most n: the number and the order that were used. */
  readonly seats: number;
  readonly order: readonly string[];
}

export type Column = 'now' | Rule;
export const COLUMNS: readonly Column[] = ['now', ...RULES];

export type FigureKey =
  | 'seats'
  | 'organisations'
  | 'meetings'
  | 'hours'
  | 'saved'
  | 'voices'
  | 'silent'
  | 'leaving'
  | 'several'
  | 'bridgesLost'
  | 'bridgesGained'
  | 'components'
  | 'blau'
  | `sector-${Sector}`;

/** A name in a cell, with how it stands there. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** "only voice", "drops out"; null: nothing to add. */
  readonly note: string | null;
  readonly possible: boolean;
}

export interface Cell {
  readonly text: string;
  /** Beside the figure: "−13", "grows", "outer bound". */
  readonly beside: readonly string[];
  /** The figure is not known: it is shown in the dress of what is not known. */
  readonly unknown: boolean;
  /** It speaks of a loss. */
  readonly gone: boolean;
  readonly names: readonly Named[];
  /** Names that do not fit. */
  readonly more: number;
  /** Nothing to say in this column. */
  readonly none: boolean;
  /** For the bar: null: none. */
  readonly span: CountSpan | null;
}

export interface FigureRow {
  readonly key: FigureKey;
  readonly label: string;
  readonly cells: Readonly<Record<Column, Cell>>;
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

/** A span with its signs turned: what was saved as a change. An open end stays open. Null: nothing can be said. */
export function negated({ min, max }: CountSpan): CountSpan | null {
  return max === null ? null : { min: 0 - max, max: 0 - min };
}

/** A change with its sign: "−13", "+1–2", "±0", "−2…+1". */
export function changeText(change: CountSpan | null, words: Words): string | null {
  if (change === null || change.max === null) return null;
  if (change.min === 0 && change.max === 0) return '±0';
  const text = words.range(change, { decimals: 1 });
  return change.min >= 0 ? `+${text}` : text;
}

/** A sum of spans; open where one of them is. */
export function total(spans: readonly CountSpan[]): CountSpan {
  return spans.reduce<CountSpan>(
    (sum, { min, max }) => ({
      min: sum.min + min,
      max: sum.max === null || max === null ? null : sum.max + max,
    }),
    { min: 0, max: 0 },
  );
}

/** Meetings after less meetings before: the rhythms are independent of each other, so the ends are the ends. */
export function meetingsChange({ meetingsBefore: before, meetingsAfter: after }: Figures): CountSpan | null {
  if (!before || !after || before.max === null || after.max === null) return null;
  return { min: after.min - before.max, max: after.max - before.min };
}

/** Places that end: each place once, those only possible in the upper end. */
export const leaving = ({ flows }: Figures): CountSpan =>
  total(flows.map(({ leftOutPlaces }) => leftOutPlaces));

/** A number the axis of all hours ends at: 1, 2, 2.5 or 5 times a power of ten, not below the greatest. */
export function axisEnd(spans: readonly (CountSpan | null)[]): number {
  const most = Math.max(0, ...spans.map((span) => span?.max ?? span?.min ?? 0));
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= most - 1e-9) ?? 10;
  return step * power;
}

/** The shared axis of hours now and under all rules. */
export const hoursAxis = ({ columns }: Lab): number =>
  axisEnd([columns.one.hours.before, ...RULES.map((rule) => columns[rule].hours.after)]);

/** All rows that have something to say. */
export function figureRows(lab: Lab, words: Words): FigureRow[] {
  const t = words.t.merge.table;
  const now = lab.columns[lab.choice.rule];
  const row = (
    key: FigureKey,
    label: string,
    before: Cell,
    after: (figures: Figures, rule: Rule) => Cell,
  ): FigureRow => ({
    key,
    label,
    cells: {
      now: before,
      one: after(lab.columns.one, 'one'),
      all: after(lab.columns.all, 'all'),
      most: after(lab.columns.most, 'most'),
    },
  });
  const range = (span: CountSpan): string => words.range(span, { decimals: 1 });
  const figure = (text: string, beside: readonly (string | null)[] = []): Cell => ({
    ...PLAIN,
    text,
    beside: beside.filter((one) => one !== null),
  });
  const unknown = (text: string): Cell => ({ ...PLAIN, text, unknown: true });
  const none: Cell = { ...PLAIN, text: words.t.words.notApplicable, none: true };
  const { notComputable, of } = now.hours;
  const rhythmUnknown = now.bodies.filter(({ meetings }) => meetings === null).length;

  const rows: FigureRow[] = [
    row('seats', t.rows.seats, figure(range(now.seats.before)), ({ seats }) =>
      figure(range(seats.after), [
        seats.saved.max === null && seats.saved.min > 0
          ? t.fewer(range(seats.saved))
          : changeText(negated(seats.saved), words),
        seats.exact ? null : t.outer,
      ]),
    ),
    row('organisations', t.rows.organisations, figure(range(now.organisationsBefore)), (one) =>
      figure(range(one.organisationsAfter)),
    ),
    row(
      'meetings',
      t.rows.meetings,
      now.meetingsBefore ? figure(range(now.meetingsBefore)) : unknown(t.notComputable(rhythmUnknown, of)),
      (one) =>
        one.meetingsAfter
          ? figure(range(one.meetingsAfter), [changeText(meetingsChange(one), words)])
          : unknown(t.notDecided),
    ),
    row(
      'hours',
      t.rows.hours,
      now.hours.before
        ? {
            ...figure(range(now.hours.before), [
              notComputable.length > 0 ? t.ofThose(notComputable.length, of) : null,
            ]),
            span: now.hours.before,
          }
        : unknown(t.notComputable(notComputable.length, of)),
      ({ hours }) =>
        hours.after
          ? { ...figure(range(hours.after), [hours.exact ? null : t.outer]), span: hours.after }
          : unknown(t.notDecided),
    ),
    row('saved', t.rows.saved, none, ({ hours }) => {
      if (hours.saved) return figure(range(hours.saved), [growing(hours.saved, words)]);
      return unknown(
        hours.notComputable.length > 0
          ? t.notComputable(hours.notComputable.length, of)
          : hours.after
            ? words.t.words.unknown
            : t.notDecided,
      );
    }),
    row('voices', t.rows.voices, none, (one) => voicesCell(one, words)),
  ];
  if (RULES.some((rule) => silentCount(lab.columns[rule]) > 0))
    rows.push(
      row('silent', t.rows.silent, none, (one) =>
        named(
          [
            ...one.silentSectors.map((sector) => ({
              id: sector,
              name: words.t.words.sector[sector],
              note: null,
              possible: false,
            })),
            ...one.silentPlaces.map(plain),
          ],
          words.number(silentCount(one)),
        ),
      ),
    );
  rows.push(
    row('leaving', t.rows.leaving, none, (one) => figure(range(leaving(one)))),
    row('several', t.rows.several, figure(range(now.meetOnce)), (one) => severalCell(lab, one, words)),
    row('bridgesLost', t.rows.bridgesLost, none, (one) => bridgesCell(one.bridgesLost, true, words)),
  );
  if (RULES.some((rule) => lab.columns[rule].bridgesGained.length > 0))
    rows.push(
      row('bridgesGained', t.rows.bridgesGained, none, (one) => bridgesCell(one.bridgesGained, false, words)),
    );
  rows.push(
    row('components', t.rows.components, figure(words.number(now.componentsBefore)), (one) =>
      figure(words.number(one.componentsAfter), [
        changeText(
          {
            min: one.componentsAfter - one.componentsBefore,
            max: one.componentsAfter - one.componentsBefore,
          },
          words,
        ),
      ]),
    ),
  );
  return rows;
}

/** Shares of the sectors, a row each, and their spread; none where no sector is known. */
export function sectorRows(lab: Lab, words: Words): FigureRow[] {
  const now = lab.columns[lab.choice.rule];
  const t = words.t.merge.table;
  const share = (value: number | null): Cell =>
    value === null
      ? { ...PLAIN, text: words.t.words.notApplicable, none: true }
      : { ...PLAIN, text: words.percent(value) };
  const spread = (value: number | null): Cell =>
    value === null
      ? { ...PLAIN, text: words.t.words.notApplicable, none: true }
      : { ...PLAIN, text: words.number(value, { decimals: 2 }) };
  const after = (rule: Rule, sector: Sector): number | null =>
    lab.columns[rule].balance.find((one) => one.sector === sector)?.shareAfter ?? null;
  const known = now.balance.flatMap(({ sector, shareBefore }) =>
    sector === null || (shareBefore === null && RULES.every((rule) => after(rule, sector) === null))
      ? []
      : [{ sector, shareBefore }],
  );
  if (known.length === 0) return [];
  return [
    ...known.map(({ sector, shareBefore }): FigureRow => ({
      key: `sector-${sector}`,
      label: words.t.words.sector[sector],
      cells: {
        now: share(shareBefore),
        one: share(after('one', sector)),
        all: share(after('all', sector)),
        most: share(after('most', sector)),
      },
    })),
    {
      key: 'blau',
      label: t.rows.blau,
      cells: {
        now: spread(now.blauBefore),
        one: spread(lab.columns.one.blauAfter),
        all: spread(lab.columns.all.blauAfter),
        most: spread(lab.columns.most.blauAfter),
      },
    },
  ];
}

/** "grows" where a saving surely is a cost, "may grow" where it can be one. */
export function growing(saved: CountSpan, words: Words): string | null {
  if (saved.min >= 0) return null;
  return saved.max !== null && saved.max <= 0 ? words.t.merge.table.grows : words.t.merge.table.mayGrow;
}

/** Organisations that lose their voice: only voices first, sure ones before possible ones, then by name. */
export function lostVoices({ lostVoices: lost }: Figures, words: Words): Figures['lostVoices'] {
  const weight = { SURELY: 0, POSSIBLY: 1, NO: 2 };
  return [...lost].sort(
    (a, b) =>
      Number(b.surely) - Number(a.surely) ||
      weight[a.sole] - weight[b.sole] ||
      words.compare(a.organisation.name, b.organisation.name),
  );
}

function voicesCell(figures: Figures, words: Words): Cell {
  const t = words.t.merge.table;
  const lost = lostVoices(figures, words);
  return named(
    lost.map(({ organisation, surely, sole }) => ({
      id: organisation.id,
      name: shortLabel(organisation.name, organisation.aliases),
      note: sole === 'SURELY' ? t.sole : sole === 'POSSIBLY' ? t.soleMaybe : null,
      possible: !surely,
    })),
    words.range({ min: lost.filter(({ surely }) => surely).length, max: lost.length }),
  );
}

/** Named people who sit in several of the bodies: who keeps a seat under the rule and who does not. */
export function severalUnder(
  lab: Lab,
  { flows, meetOnceNamed }: Figures,
): {
  readonly meets: readonly RefFragment[];
  readonly drops: readonly RefFragment[];
} {
  const kept = new Set(flows.flatMap((flow) => flow.kept.map(({ id }) => id)));
  const seated = new Set(
    lab.common.bodies.flatMap(({ body }) =>
      body.seats.flatMap(({ id, holder }) => (holder && kept.has(id) ? [holder.id] : [])),
    ),
  );
  const holders = meetOnceNamed.map(({ holder }) => holder);
  return {
    meets: holders.filter(({ id }) => seated.has(id)),
    drops: holders.filter(({ id }) => !seated.has(id)),
  };
}

function severalCell(lab: Lab, figures: Figures, words: Words): Cell {
  const t = words.t.merge.table;
  const { meets, drops } = severalUnder(lab, figures);
  if (meets.length + drops.length === 0) return { ...PLAIN, text: words.t.words.notApplicable, none: true };
  const part = (people: readonly RefFragment[], verb: (count: number) => string): string[] =>
    people.length > 0 ? [`${words.number(people.length)} ${verb(people.length)}`] : [];
  const [text, ...beside] = [...part(meets, t.meetsOnce), ...part(drops, t.drops)];
  return { ...PLAIN, text, beside, gone: meets.length === 0 };
}

function bridgesCell(bridges: Figures['bridgesLost'], gone: boolean, words: Words): Cell {
  return {
    ...named(
      bridges.map(({ x, y }) => ({
        id: `${x.id} ${y.id}`,
        name: `${x.name} – ${y.name}`,
        note: null,
        possible: false,
      })),
      words.number(bridges.length),
    ),
    gone: gone && bridges.length > 0,
  };
}

const silentCount = ({ silentSectors, silentPlaces }: Figures): number =>
  silentSectors.length + silentPlaces.length;

const plain = ({ id, name }: RefFragment): Named => ({ id, name, note: null, possible: false });

function named(all: readonly Named[], text: string): Cell {
  return {
    ...PLAIN,
    text,
    gone: all.length > 0,
    names: all.slice(0, NAMED),
    more: Math.max(0, all.length - NAMED),
  };
}
