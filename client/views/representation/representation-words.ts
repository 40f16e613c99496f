/** What the representation view says: finding, columns of the table, figures in the reader's way. Pure. */
import type {
  LoadFiguresFragment,
  Members,
  RepresentationQuery,
  Sector,
} from '../../api/generated/operations.ts';
import { roleMarkOf } from '../../charts/role-matrix.ts';
import type { CountSpan } from '../../i18n/format.ts';
import { shortLabel } from '../../map/elements.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import type { Column } from '../../ui/columns.ts';

export type Representation = Extract<RepresentationQuery['representation'], { __typename: 'Representation' }>;
export type Row = Representation['rows'][number];
export type Body = Representation['columns'][number]['body'];

/** Names in the finding. */
const MOST_NAMED = 3;

/** Hours or meetings a year. */
export type LoadUnit = 'meetings' | 'hours';

/** How surely a member convenes: bodies, sure to possible. Null: none. */
export function convenesSpan({ cells }: Row): CountSpan | null {
  const convened = cells.filter(({ convening }) => convening !== null);
  if (convened.length === 0) return null;
  return { min: convened.filter(({ convening }) => convening === 'SURE').length, max: convened.length };
}

/** Bodies that a member surely sits in and that make pairs, by name: every two of them it connects. */
export function connectedBodies(
  row: { readonly cells: readonly Pick<Row['cells'][number], 'sits' | 'column'>[] },
  shown: { readonly columns: readonly { readonly body: Body }[] },
  words: Words,
): Body[] {
  return row.cells
    .filter(({ sits }) => sits === 'SURE')
    .map(({ column }) => shown.columns[column].body)
    .filter((body) => body.__typename !== 'Network' || body.standsFor === null)
    .sort((a, b) => words.compare(a.name, b.name));
}

/** The finding: how many of all sure seats those with most hold, three at most, and who they are. Of equals none is
 *  named before the others: the list is cut where the next one holds less, and where the first are equals, all are
 *  counted and none is named. `rows` must hold those with most. */
export function representationTitle(shown: Representation, members: Members, words: Words): Finding {
  const t = words.t.views.representation;
  const seatsOf = (rows: readonly Row[]): string[] =>
    rows.flatMap(({ cells }) => cells.filter(({ sits }) => sits === 'SURE').flatMap(({ seats }) => seats));
  const holding = [...shown.rows]
    .filter(({ seats }) => seats.min > 0)
    .sort((a, b) => b.seats.min - a.seats.min || words.compare(a.node.name, b.node.name));
  const total = shown.concentration.seats;
  if (holding.length === 0 || total === 0) return { title: t.titleNone, sub: '', leading: [], heldSeats: [] };
  let cut = Math.min(MOST_NAMED, holding.length);
  while (cut > 0 && cut < holding.length && holding[cut].seats.min === holding[cut - 1].seats.min) cut--;
  if (cut === 0) {
    const each = holding[0].seats.min;
    const tied = holding.filter(({ seats }) => seats.min === each);
    return {
      title: t.titleTied(tied.length, each, total, members),
      sub: '',
      leading: tied,
      heldSeats: seatsOf(tied),
      total: words.number(total),
    };
  }
  const leading = holding.slice(0, cut);
  const held = leading.reduce((sum, { seats }) => sum + seats.min, 0);
  const beyond = shown.rows.reduce<CountSpan>(
    (sum, { seats }) => ({
      min: sum.min + (seats.max ?? seats.min) - seats.min,
      max: sum.max === null || seats.max === null ? null : sum.max + seats.max - seats.min,
    }),
    { min: 0, max: 0 },
  );
  const possible = beyond.max === null ? beyond : { min: beyond.min, max: beyond.min };
  return {
    title: t.titleTop(leading.length, held, total, members),
    sub: t.sub(
      leading
        .map(({ node, seats }) => t.part(shortLabel(node.name, node.aliases), words.range(seats)))
        .join(', '),
      possible.min > 0 && shown.rows.length === shown.total ? words.range(possible) : null,
    ),
    leading,
    heldSeats: seatsOf(leading),
    held: words.number(held),
    total: words.number(total),
    possible: possible.min > 0 ? words.range(possible) : undefined,
  };
}

/** The finding with what its figures open. */
export interface Finding {
  readonly title: string;
  readonly sub: string;
  /** Those that are named or counted as holding most. */
  readonly leading: readonly Row[];
  /** Their sure seats, as ids. */
  readonly heldSeats: readonly string[];
  /** The figures as they stand in the sentences. */
  readonly held?: string;
  readonly total?: string;
  readonly possible?: string;
}

/** A load in the chosen unit; null: not computable for any body. */
export const loadIn = (load: LoadFiguresFragment, unit: LoadUnit): LoadFiguresFragment['hours'] =>
  unit === 'hours' ? load.hours : load.meetings;

/** "At least 0" is not a figure. */
export const saysNothing = (value: CountSpan): boolean => value.min === 0 && value.max === null;

/** A load in the chosen unit where it says something; null: not computable, or nothing but "at least 0". */
export function saidLoad(load: LoadFiguresFragment, unit: LoadUnit): LoadFiguresFragment['hours'] {
  const value = loadIn(load, unit);
  return value === null || saysNothing(value) ? null : value;
}

/** A load in words: "9–10 + 11 not known", "not known 2 / 2". */
export function loadText(load: LoadFiguresFragment, unit: LoadUnit, words: Words): string {
  const t = words.t.views.representation;
  const value = saidLoad(load, unit);
  const unknown = unit === 'hours' ? load.notComputable : load.rhythmUnknown;
  if (value === null) return load.of > 0 ? t.allUnknown(load.of, load.of) : words.t.words.notApplicable;
  const range = words.range(value, { decimals: 1 });
  return unknown > 0 ? `${range} ${t.notComputable(unknown)}` : range;
}

/** The table equal to the picture: a row a member; the bodies it sits in, with its role in each, in one cell. */
export function representationColumns(shown: Representation, unit: LoadUnit, words: Words): Column<Row>[] {
  const t = words.t.views.representation;
  const figure = { numeric: true, descendingFirst: true };
  return [
    { key: 'name', label: words.t.views.map.columns.name, value: ({ node }) => node.name },
    {
      key: 'seats',
      label: t.seats,
      value: ({ seats }) => seats.min,
      text: ({ seats }) => words.range(seats),
      ...figure,
    },
    {
      key: 'bodies',
      label: t.bodies,
      value: ({ bodies }) => bodies.min,
      text: ({ bodies }) => words.range(bodies),
      wideOnly: true,
      ...figure,
    },
    { key: 'chairs', label: t.chairs, value: ({ chairs }) => chairs, wideOnly: true, ...figure },
    {
      key: 'load',
      label: unit === 'hours' ? t.hours : t.load,
      value: ({ sitsIn }) => loadIn(sitsIn, unit)?.min ?? null,
      text: ({ sitsIn }) => loadText(sitsIn, unit, words),
      ...figure,
    },
    { key: 'connects', label: t.connects, value: ({ connects }) => connects, wideOnly: true, ...figure },
    { key: 'alone', label: t.alone, value: ({ holdsAlone }) => holdsAlone.length, wideOnly: true, ...figure },
    {
      key: 'where',
      label: words.t.views.panel.networks,
      value: ({ cells }) =>
        cells
          .map((cell) => `${shown.columns[cell.column]?.body.name ?? ''} (${cellWords(cell, words)})`)
          .join('; '),
      sortable: false,
      wideOnly: true,
    },
  ];
}

/** What a member is in a body, in words. */
export function cellWords(cell: Row['cells'][number], words: Words): string {
  const t = words.t.views.representation;
  if (roleMarkOf(cell) === 'convenor')
    return cell.convening === 'POSSIBLE' ? `${t.legendConvenor}, ${t.legendPossible}` : t.legendConvenor;
  const roles = cell.roles.length ? cell.roles.map((role) => words.t.words.role[role]) : [t.legendMember];
  return [
    ...roles,
    ...(cell.sits === 'POSSIBLE' ? [t.legendPossible] : []),
    ...(cell.convenes
      ? [
          cell.convening === 'POSSIBLE' && cell.sits === 'SURE'
            ? `${t.legendConvenorMark} (${t.legendPossible})`
            : t.legendConvenorMark,
        ]
      : []),
  ].join(', ');
}

/** Sectors an organisation can have that hold no sure seat; only of interest where the sector of most is known. */
export function sectorsWithoutSeat(shown: Representation): Sector[] {
  const all: Sector[] = [
    'MUNICIPAL',
    'JOINT_MUNICIPAL',
    'REGIONAL_COUNCIL',
    'STATE',
    'EDUCATION_AND_RESEARCH',
    'ASSOCIATION',
    'COMPANY',
    'PARISH',
  ];
  const { sectors } = shown.concentration;
  if (sectors.every(({ sector }) => sector === null)) return [];
  return all.filter((sector) => !sectors.some((share) => share.sector === sector && share.seats > 0));
}
