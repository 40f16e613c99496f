/** What the representation view says: finding, columns of the table, figures in the reader's way. Pure. */
import type {
  LoadFiguresFragment,
  Members,
  RepresentationQuery,
  Sector,
} from '../../api/generated/operations.ts';
import { roleMarkOf } from '../../charts/role-matrix.ts';
import { shortLabel } from '../../map/elements.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import type { Column } from '../../ui/columns.ts';

export type Representation = Extract<RepresentationQuery['representation'], { __typename: 'Representation' }>;
export type Row = Representation['rows'][number];

/** Hours or meetings a year. */
export type LoadUnit = 'meetings' | 'hours';

/** The finding: how many of all sure seats the first three (or fewer) hold, and who they are. */
export function representationTitle(
  shown: Representation,
  members: Members,
  words: Words,
): { title: string; sub: string } {
  const t = words.t.views.representation;
  const leading = [...shown.rows]
    .filter(({ seats }) => seats.min > 0)
    .sort((a, b) => b.seats.min - a.seats.min || words.compare(a.node.name, b.node.name))
    .slice(0, 3);
  const total = shown.concentration.seats;
  if (leading.length === 0 || total === 0) return { title: t.titleNone, sub: '' };
  const held = leading.reduce((sum, { seats }) => sum + seats.min, 0);
  const possible = shown.rows.reduce(
    (sum, { seats }) => (seats.max === null ? sum : sum + seats.max - seats.min),
    0,
  );
  return {
    title: t.titleTop(leading.length, held, total, members),
    sub: t.sub(
      leading
        .map(({ node, seats }) => t.part(shortLabel(node.name, node.aliases), words.range(seats)))
        .join(', '),
      possible > 0 && shown.rows.length === shown.total ? words.number(possible) : null,
    ),
  };
}

/** A load in the chosen unit; null: not computable for any body. */
export const loadIn = (load: LoadFiguresFragment, unit: LoadUnit): LoadFiguresFragment['hours'] =>
  unit === 'hours' ? load.hours : load.meetings;

/** A load in words: "9–10 + 11 ?", "not known 2 / 2". */
export function loadText(load: LoadFiguresFragment, unit: LoadUnit, words: Words): string {
  const t = words.t.views.representation;
  const value = loadIn(load, unit);
  if (value === null)
    return load.of > 0 ? t.allUnknown(load.notComputable, load.of) : words.t.words.notApplicable;
  const range = words.range(value, { decimals: 1 });
  return load.notComputable > 0 ? `${range} ${t.notComputable(load.notComputable)}` : range;
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
  if (roleMarkOf(cell) === 'convenor') return t.legendConvenor;
  const roles = cell.roles.length ? cell.roles.map((role) => words.t.words.role[role]) : [t.legendMember];
  return [
    ...roles,
    ...(cell.convenes ? [t.legendConvenorMark] : []),
    ...(cell.presence === 'POSSIBLE' ? [t.legendPossible] : []),
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
