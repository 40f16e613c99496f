/**
 * The address of a view: which page, which filter, what is chosen. Pure: text in, values out and back. Parameter
 * names are short and stable because links are kept in minutes and mails; defaults are left out; parameters that
 * nobody here knows survive.
 */
import type {
  BodyType,
  Evidence,
  Members,
  NetworkKind,
  Scope,
  Sharing,
  Status,
} from '../api/generated/operations.ts';

/** The lists of the data page, as they stand in its path. */
export const LISTS = [
  'networks',
  'projects',
  'organisations',
  'people',
  'offices',
  'seats',
  'programmes',
  'themes',
  'places',
  'decisions',
  'sources',
] as const;
export type ListName = (typeof LISTS)[number];

/** Which page a path leads to. */
export type Route =
  | { readonly page: 'map' }
  | { readonly page: 'overlap' }
  | { readonly page: 'representation' }
  | { readonly page: 'merge' }
  | { readonly page: 'time' }
  | { readonly page: 'partners' }
  | { readonly page: 'annual'; readonly id: string; readonly year: string }
  | { readonly page: 'search' }
  | { readonly page: 'meeting' }
  | { readonly page: 'data'; readonly list: ListName }
  | { readonly page: 'node'; readonly id: string }
  | { readonly page: 'not-found'; readonly path: string };

/** Pages whose path is one word. */
const PLAIN = ['overlap', 'representation', 'merge', 'time', 'partners', 'search', 'meeting'] as const;

export function routeOf(path: string): Route {
  const [first = '', second, ...rest] = path.split('/').slice(1);
  if (second === undefined || (second === '' && rest.length === 0)) {
    if (first === '' || first === 'map') return { page: 'map' };
    if (PLAIN.includes(first as (typeof PLAIN)[number])) return { page: first as (typeof PLAIN)[number] };
    if (first === 'data') return { page: 'data', list: 'networks' };
  } else if (rest.length === 0) {
    if (first === 'data' && LISTS.includes(second as ListName))
      return { page: 'data', list: second as ListName };
    if (first === 'node') {
      const id = decode(second);
      if (id) return { page: 'node', id };
    }
  } else if (rest.length === 1 && first === 'annual') {
    const id = decode(second);
    if (id && /^\d{1,4}$/.test(rest[0])) return { page: 'annual', id, year: rest[0] };
  }
  return { page: 'not-found', path };
}

/** The parameters of an address. */
export const parametersOf = (address: string): URLSearchParams =>
  new URLSearchParams(address.split('?')[1] ?? '');

/** The path of a node's page. */
export const nodePath = (id: string): string => `/node/${encodeURIComponent(id)}`;

/** The path of the year of an organisation. */
export const annualPath = (id: string, year: number): string => `/annual/${encodeURIComponent(id)}/${year}`;

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** What the reader chose in the filter. The same words as the interface's Filter and MeasureOptions, but for
 *  `date` (undefined: the default date of the data set; null: all times). */
export interface FilterChoice {
  /** Ids; null: the first data set; empty: all. */
  readonly datasets: readonly string[] | null;
  readonly date: string | null | undefined;
  /** Empty lists filter nothing. */
  readonly types: readonly BodyType[];
  readonly kinds: readonly NetworkKind[];
  readonly scopes: readonly Scope[];
  readonly statuses: readonly Status[];
  readonly statusUnknown: boolean;
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly wider: boolean;
  readonly evidence: Evidence;
  readonly planned: boolean;
  readonly bodies: readonly string[];
  readonly members: Members;
  readonly rollUp: boolean;
  readonly withConvenors: boolean;
  /** Share from 0 to 1; null: leave out nobody; undefined: what the view thinks best. */
  readonly leaveOutAbove: number | null | undefined;
  readonly sharing: Sharing;
}

export const NO_FILTER: FilterChoice = {
  datasets: null,
  date: undefined,
  types: [],
  kinds: [],
  scopes: [],
  statuses: [],
  statusUnknown: false,
  themes: [],
  places: [],
  wider: false,
  evidence: 'ALL',
  planned: true,
  bodies: [],
  members: 'ORGANISATIONS',
  rollUp: true,
  withConvenors: false,
  leaveOutAbove: undefined,
  sharing: 'MEMBERS',
};

/** What a parameter takes: words, and a number or a range beside them; null: any text. */
export interface Allowed {
  readonly words: readonly string[];
  readonly also?: 'percent' | 'count' | 'range';
  /** Several words, parted by commas. */
  readonly many?: boolean;
}

/** How one field of the filter stands in the address. `write` gives null where the field has its default; what `read`
 *  cannot use it leaves out. */
interface Codec<T> {
  readonly parameter: string;
  readonly allowed: Allowed | null;
  read(text: string): T;
  write(value: T): string | null;
}

/** A share in percent as it stands in the address: above 0, at most 100. */
export const isPercent = (text: string): boolean =>
  text.trim() !== '' && Number(text) > 0 && Number(text) <= 100;

const word = (text: string): string => text.toUpperCase().replaceAll('-', '_');
const unword = (text: string): string => text.toLowerCase().replaceAll('_', '-');
const split = (text: string): string[] => text.split(',').filter((part) => part !== '');

/** All values of a union of words, so that none is forgotten. */
const all = <T extends string>(values: Record<T, true>): T[] => Object.keys(values) as T[];

const ids = (parameter: string): Codec<readonly string[]> => ({
  parameter,
  allowed: null,
  read: split,
  write: (values) => (values.length ? values.join(',') : null),
});

const wordList = <T extends string>(parameter: string, values: Record<T, true>): Codec<readonly T[]> => ({
  parameter,
  allowed: { words: all(values).map(unword), many: true },
  read: (text) =>
    split(text)
      .map(word)
      .filter((value): value is T => Object.hasOwn(values, value)),
  write: (values) => (values.length ? values.map(unword).join(',') : null),
});

const choice = <T extends string>(parameter: string, allowed: readonly [T, ...T[]]): Codec<T> => ({
  parameter,
  allowed: { words: allowed.map(unword) },
  read: (text) => allowed.find((value) => value === word(text)) ?? allowed[0],
  write: (value) => (value === allowed[0] ? null : unword(value)),
});

const flag = (parameter: string, byDefault: boolean): Codec<boolean> => ({
  parameter,
  allowed: { words: ['0', '1'] },
  read: (text) => (byDefault ? text !== '0' : text === '1'),
  write: (value) => (value === byDefault ? null : value ? '1' : '0'),
});

const TYPES: Record<BodyType, true> = { NETWORK: true, PROJECT: true };
const KINDS: Record<NetworkKind, true> = {
  STEERING: true,
  DEVELOPER: true,
  EXPERT: true,
  PEER: true,
  ADVISORY_BOARD: true,
  WORKING: true,
  COORDINATION: true,
  MANAGEMENT: true,
  MONITORING: true,
  COMMITTEE: true,
  FORUM: true,
  CLUB: true,
  PROGRAMME_BOARD: true,
  COLLABORATION_MEETING: true,
  OTHER: true,
};
const SCOPES: Record<Scope, true> = {
  MUNICIPAL: true,
  SUB_REGIONAL: true,
  REGIONAL: true,
  INTER_REGIONAL: true,
  NATIONAL: true,
  NORDIC: true,
  EU: true,
};
const STATUSES: Record<Status, true> = {
  PLANNED: true,
  ACTIVE: true,
  DORMANT: true,
  UNDER_REVIEW: true,
  ENDED: true,
};

const CODECS: { readonly [Field in keyof FilterChoice]: Codec<FilterChoice[Field]> } = {
  datasets: {
    parameter: 'set',
    allowed: null,
    read: (text) => (text === 'all' ? [] : split(text)),
    write: (value) => (value === null ? null : value.length ? value.join(',') : 'all'),
  },
  date: {
    parameter: 'at',
    allowed: null,
    read: (text) => (text === 'all' ? null : text === '' ? undefined : text),
    write: (value) => (value === undefined ? null : (value ?? 'all')),
  },
  types: wordList('show', TYPES),
  kinds: wordList('kind', KINDS),
  scopes: wordList('scope', SCOPES),
  statuses: wordList('status', STATUSES),
  statusUnknown: flag('status-unknown', false),
  themes: ids('theme'),
  places: ids('place'),
  wider: flag('wider', false),
  evidence: choice<Evidence>('evidence', ['ALL', 'NOT_UNCERTAIN', 'STATED']),
  planned: flag('planned', true),
  bodies: ids('only'),
  members: choice<Members>('members', ['ORGANISATIONS', 'PEOPLE']),
  rollUp: flag('roll-up', true),
  withConvenors: flag('convenors', false),
  leaveOutAbove: {
    parameter: 'leave-out',
    allowed: { words: ['nobody'], also: 'percent' },
    read: (text) => (text === 'nobody' ? null : isPercent(text) ? Number(text) / 100 : undefined),
    write: (value) =>
      value === undefined ? null : value === null ? 'nobody' : String(Math.round(value * 100)),
  },
  sharing: choice<Sharing>('sharing', ['MEMBERS', 'INTERLOCKS']),
};

const FIELDS = Object.keys(CODECS) as (keyof FilterChoice)[];

/** The name of a field's parameter. */
export const parameterOf = (field: keyof FilterChoice): string => CODECS[field].parameter;

/** What each parameter of the filter takes. */
export const FILTER_ALLOWS: ReadonlyMap<string, Allowed | null> = new Map(
  FIELDS.map((field) => [CODECS[field].parameter, CODECS[field].allowed]),
);

/** The filter that stands in the parameters. */
export function readFilter(parameters: URLSearchParams): FilterChoice {
  const filter: Record<string, unknown> = { ...NO_FILTER };
  for (const field of FIELDS) {
    const text = parameters.get(CODECS[field].parameter);
    if (text !== null) filter[field] = CODECS[field].read(text);
  }
  return filter as unknown as FilterChoice;
}

/** The parameters that say a change of the filter; null: to be removed. */
export function writeFilter(change: Partial<FilterChoice>): Record<string, string | null> {
  const parameters: Record<string, string | null> = {};
  for (const field of FIELDS)
    if (field in change)
      parameters[CODECS[field].parameter] = (CODECS[field] as Codec<unknown>).write(change[field]);
  return parameters;
}

/** Parameters that belong to one page and are dropped when the path changes. */
const OF_ONE_PAGE = [
  'page',
  'sort',
  'find',
  'text',
  'fig',
  'see',
  'month',
  'of',
  'maybe',
  'kept',
  'who',
  'alt',
  'slide',
  'side',
];

/** An address with changed parameters. Commas stay as they are, so that it can be read. */
export function writeAddress(
  path: string,
  parameters: URLSearchParams,
  changes: Record<string, string | null> = {},
  samePage = true,
): string {
  const next = new URLSearchParams(parameters);
  if (!samePage) for (const name of OF_ONE_PAGE) next.delete(name);
  for (const [name, value] of Object.entries(changes))
    if (value === null) next.delete(name);
    else next.set(name, value);
  const query = next.toString().replaceAll('%2C', ',');
  return query ? `${path}?${query}` : path;
}
