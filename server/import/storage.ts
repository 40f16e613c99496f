/**
 * How the files of the import format stand in the graph: labels, relations and property names, as data. The plan
 * writes by it, the comparison reads by it.
 */
import type { NodeKind } from '../domain/enumerations.ts';
import { CITATION_COLUMNS, FILES, type Column, type FileFormat } from './format.ts';

/** What makes a node: the kinds of the model, and the data set itself. */
export type NodeType = NodeKind | 'dataset';

export const LABELS: Readonly<Record<NodeType, string>> = {
  dataset: 'Dataset',
  organisation: 'Organisation',
  network: 'Network',
  project: 'Project',
  programme: 'Programme',
  representative: 'Representative',
  office: 'Office',
  seat: 'Seat',
  theme: 'Theme',
  place: 'Place',
  decision: 'Decision',
  source: 'Source',
};

/** A column that makes relations from the node of its row; `reversed`: towards it. */
export interface Link {
  readonly column: string;
  readonly type: string;
  readonly reversed?: true;
}

const PART_OF: Link = { column: 'part_of', type: 'PART_OF' };
const THEMES: Link = { column: 'themes', type: 'CONCERNS' };
const COVERS: Link = { column: 'covers', type: 'COVERS' };

/** Links by kind of node; within a kind no type of relation stands twice. */
export const LINKS: Readonly<Record<NodeType, readonly Link[]>> = {
  dataset: [],
  source: [],
  representative: [],
  place: [PART_OF],
  theme: [PART_OF],
  organisation: [PART_OF, { column: 'located_in', type: 'LOCATED_IN' }],
  programme: [PART_OF, COVERS],
  network: [
    PART_OF,
    THEMES,
    COVERS,
    { column: 'steers', type: 'STEERS' },
    { column: 'reports_to', type: 'REPORTS_TO' },
  ],
  project: [{ column: 'under', type: 'UNDER' }, PART_OF, THEMES, COVERS],
  office: [
    { column: 'organisation', type: 'POST_OF' },
    { column: 'place', type: 'LOCATED_IN' },
  ],
  seat: [
    { column: 'body', type: 'IN' },
    { column: 'holder', type: 'HOLDS', reversed: true },
    { column: 'on_behalf_of', type: 'ON_BEHALF_OF' },
    { column: 'deputy_of', type: 'DEPUTY_OF' },
  ],
  decision: [
    { column: 'by', type: 'BY' },
    { column: 'about', type: 'ABOUT' },
  ],
};

/** A file whose rows are relations between nodes; `natural`: the columns that, with both ends, tell rows apart. */
export interface RelationRule {
  readonly fact: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly natural: readonly string[];
}

export const RELATIONS: Readonly<Record<string, RelationRule>> = {
  'memberships.csv': { fact: 'memberships', type: 'MEMBER_OF', from: 'member', to: 'of', natural: [] },
  'convening.csv': { fact: 'convening', type: 'CONVENED_BY', from: 'body', to: 'by', natural: ['role'] },
  'funding.csv': { fact: 'funding', type: 'FUNDED_BY', from: 'funded', to: 'by', natural: ['call', 'place'] },
  'succession.csv': {
    fact: 'succession',
    type: 'SUCCEEDS',
    from: 'successor',
    to: 'predecessor',
    natural: ['kind'],
  },
};

/** A file whose rows are parts of a node. */
export interface PartRule {
  readonly fact: string;
  readonly label: string;
  readonly link: string;
  readonly owner: string;
  readonly natural: readonly string[];
}

export const PARTS: Readonly<Record<string, PartRule>> = {
  'populations.csv': {
    fact: 'populations',
    label: 'Population',
    link: 'HAS_POPULATION',
    owner: 'place',
    natural: ['year', 'language'],
  },
  'names.csv': {
    fact: 'names',
    label: 'FormerName',
    link: 'HAS_NAME',
    owner: 'of',
    natural: ['name', 'language'],
  },
  'statuses.csv': { fact: 'statuses', label: 'Phase', link: 'HAS_PHASE', owner: 'of', natural: ['status'] },
  'rhythms.csv': { fact: 'rhythms', label: 'Rhythm', link: 'HAS_RHYTHM', owner: 'of', natural: ['what'] },
};

/** Terms of roles are parts of their seat, written in a cell of its row. */
export const ROLE_TERM = { label: 'RoleTerm', link: 'HAS_ROLE_TERM' } as const;

export const CITES = 'CITES';

/** `hours_per_meeting` → `hoursPerMeeting` */
function propertyName(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether a count is one number there, not a range. */
export function isSingleCount(file: string, column: string): boolean {
  return file === 'populations.csv' && column === 'people';
}

/** References that are kept as ids: a relation has two ends only. */
const IDS_AS_PROPERTIES = ['funding.csv place', 'citations.csv target'];

/** Names of the properties a column is stored in; none where it makes relations or is the id. */
export function propertiesOf(format: FileFormat, column: Column): readonly string[] {
  return PROPERTIES.get(column)?.get(format) ?? [];
}

const PROPERTIES: ReadonlyMap<Column, ReadonlyMap<FileFormat, readonly string[]>> = new Map(
  FILES.flatMap((format) => format.columns).map((column) => [
    column,
    new Map(
      FILES.filter(({ columns }) => columns.includes(column)).map((format) => [
        format,
        namesIn(format, column),
      ]),
    ),
  ]),
);

function namesIn(format: FileFormat, column: Column): readonly string[] {
  const name = propertyName(column.name);
  const { type } = column;
  if (type.is === 'count' && isSingleCount(format.file, column.name)) return [name];
  if (type.is === 'count' || type.is === 'range') return [`${name}Min`, `${name}Max`];
  if (type.is === 'id') return [];
  if (type.is !== 'reference') return [name];
  return IDS_AS_PROPERTIES.includes(`${format.file} ${column.name}`) ? [name] : [];
}

/** Columns that are stored with the row itself: not those that cite it. */
export function storedColumns(format: FileFormat): readonly Column[] {
  return STORED_COLUMNS.get(format) ?? [];
}

const CITING = new Set(CITATION_COLUMNS.map((column) => column.name));
const STORED_COLUMNS: ReadonlyMap<FileFormat, readonly Column[]> = new Map(
  FILES.map((format) => [
    format,
    format.columns.filter(({ name }) =>
      format.file === 'citations.csv' ? !['of', 'source'].includes(name) : !CITING.has(name),
    ),
  ]),
);

/** The file whose rows make nodes of a kind. */
export function formatOf(kind: NodeType): FileFormat {
  const format = FILES.find((one) => (kind === 'dataset' ? one.file === 'dataset.csv' : one.node === kind));
  if (!format) throw new Error(`No file makes a ${kind}.`);
  return format;
}

/** Relations that cells of node rows make: all types, whatever the kind. */
export const LINK_TYPES: readonly string[] = [
  ...new Set(Object.values(LINKS).flatMap((links) => links.map((link) => link.type))),
];
