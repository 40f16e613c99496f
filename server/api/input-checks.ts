/**
 * Checks of what a caller writes: ids, dates, bounds, pages. The first problem found is thrown; a query whose result
 * has a place for it answers with it (`answer`), a nested field answers with a GraphQL error of code BAD_INPUT.
 */
import { GraphQLError } from 'graphql';
import { formatDate, parseDate, type DateSpan } from '../domain/dates.ts';
import type { Status } from '../domain/enumerations.ts';
import { EVERYTHING, unknownIds, type Filter } from '../analysis/filter.ts';
import { DEFAULT_OPTIONS, NEARLY_EVERYWHERE, type MemberOptions } from '../analysis/two-mode.ts';
import type * as Sdl from './generated/types.ts';
import type { GraphIndex, NodeOf } from './graph-index.ts';
import type { Snapshot } from '../analysis/snapshot.ts';

export type ProblemCode =
  'unknown-id' | 'bad-date' | 'out-of-bounds' | 'too-many' | 'too-few' | 'repeated' | 'not-kept';

/** A list of ids in the input has at most this many. */
export const MOST_IDS = 1000;
/** A page has at most this many items. */
export const MOST_ITEMS = 200;
const ITEMS = 50;

/** What a caller wrote cannot be answered: the field, the value, and what to do. */
export class InputError extends GraphQLError {
  readonly problem: Sdl.InputProblem;

  constructor(code: ProblemCode, field: string, value: string | null, message: string) {
    const shown = value !== null && value.length > 100 ? `${value.slice(0, 100)}…` : value;
    super(message, { extensions: { code: 'BAD_INPUT', problem: code, field, value: shown } });
    this.problem = { code, field, value: shown, message };
  }
}

/** The result of `make`, or the problem of the input that it met. */
export async function answer<T>(make: () => Promise<T>): Promise<T | Sdl.InputProblem> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof InputError) return error.problem;
    throw error;
  }
}

/** `__resolveType` of a union of one result and the problem. */
export function resultType<Name extends string>(name: Name): (value: object) => Name | 'InputProblem' {
  return (value) => ('code' in value && 'field' in value ? 'InputProblem' : name);
}

/** Throws where an id stands twice. */
export function checkDistinct(field: string, ids: readonly string[]): void {
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  if (repeated !== undefined)
    throw new InputError(
      'repeated',
      field,
      repeated,
      `${field} names ${quoted(repeated)} twice; once is enough.`,
    );
}

/** Ids and the rest in quotation marks, cut where they are long. */
export function quoted(value: string): string {
  return value.length > 100 ? `“${value.slice(0, 100)}…”` : `“${value}”`;
}

/** Throws: there is no such node. */
export function unknownId(field: string, id: string, what: string): never {
  throw new InputError(
    'unknown-id',
    field,
    id,
    `There is no ${what} ${quoted(id)}. Take it out of ${field}.`,
  );
}

/** A date of the input as a span; null: none given. */
export function checkDate(field: string, text: string | null | undefined): DateSpan | null {
  if (text === null || text === undefined) return null;
  const span = parseDate(text);
  if (span) return span;
  throw new InputError(
    'bad-date',
    field,
    text,
    `${quoted(text)} is no date. Write a day of the calendar, a month, a year or a span: 2014-03-26, 2014-03, 2014, ` +
      '2014-09..2014-11, ..2011, 2012.. (the start before the end).',
  );
}

/** A number between bounds, or `otherwise` where none is given. */
export function checkNumber(
  field: string,
  value: number | null | undefined,
  least: number,
  most: number,
  otherwise: number,
): number {
  if (value === null || value === undefined) return otherwise;
  if (value >= least && value <= most) return value;
  throw new InputError('out-of-bounds', field, String(value), `${field} must be from ${least} to ${most}.`);
}

/** A text without the white space around it, of one letter at least and `most` at most. */
export function checkText(field: string, text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed.length === 0)
    throw new InputError('too-few', field, text, `${field} is empty; write something.`);
  if (trimmed.length <= most) return trimmed;
  throw new InputError(
    'too-many',
    field,
    text,
    `${field} has ${trimmed.length} letters; at most ${most} are kept. Say it shorter.`,
  );
}

export interface CheckedPage {
  readonly first: number;
  readonly offset: number;
}

/** Page of a list: 50 items from the start where nothing is said. */
export function checkPage(page: Sdl.Page | null | undefined): CheckedPage {
  return {
    first: checkNumber('page.first', page?.first, 0, MOST_ITEMS, ITEMS),
    offset: checkNumber('page.offset', page?.offset, 0, 2_000_000_000, 0),
  };
}

/** The items of a page. */
export function cut<T>(items: readonly T[], page: CheckedPage): readonly T[] {
  return items.slice(page.offset, page.offset + page.first);
}

function checkCount(field: string, list: readonly unknown[] | null | undefined): void {
  if (list && list.length > MOST_IDS)
    throw new InputError(
      'too-many',
      field,
      String(list.length),
      `${field} lists ${list.length} values; at most ${MOST_IDS} can be given.`,
    );
}

const WHAT = {
  datasets: 'data set',
  themes: 'theme',
  places: 'place',
  bodies: 'network or project',
} as const;

/** The filter as analysis takes it, in one order whatever the order of the input, so that equal filters are equal
 *  keys. `datasets`: those meant where the input names none (null: the first). */
export function checkFilter(
  snapshot: Snapshot,
  input: Sdl.Filter | null | undefined,
  datasets: readonly string[] | null = null,
): Filter {
  const filter = filterOf(input, datasets);
  const [unknown] = unknownIds(snapshot, filter);
  if (unknown) unknownId(`filter.${unknown.field}`, unknown.id, WHAT[unknown.field]);
  return filter;
}

/** The same, of a filter that was saved: what it names may be gone, and matches nothing then. */
export function filterOf(
  input: Sdl.Filter | null | undefined,
  datasets: readonly string[] | null = null,
): Filter {
  if (!input) return { ...EVERYTHING, datasets };
  for (const field of [
    'datasets',
    'types',
    'kinds',
    'scopes',
    'statuses',
    'themes',
    'places',
    'bodies',
  ] as const)
    checkCount(`filter.${field}`, input[field]);
  return {
    datasets: ordered(input.datasets) ?? datasets,
    date: checkDate('filter.date', input.date),
    types: ordered(input.types?.map((type) => (type === 'NETWORK' ? 'network' : 'project'))),
    kinds: ordered(input.kinds),
    scopes: ordered(input.scopes),
    statuses: statuses(input),
    themes: ordered(input.themes),
    places: ordered(input.places),
    wider: input.wider ?? false,
    evidence: EVIDENCE[input.evidence ?? 'ALL'],
    planned: input.planned ?? true,
    bodies: ordered(input.bodies),
  };
}

const EVIDENCE = { ALL: 'all', NOT_UNCERTAIN: 'not-uncertain', STATED: 'stated' } as const;

/** `statusUnknown` adds to the phases asked for; with an empty list it asks for unknown ones alone. */
function statuses(input: Sdl.Filter): Filter['statuses'] {
  const asked = input.statuses;
  if (!asked || (asked.length === 0 && !input.statusUnknown)) return null;
  return ordered<Status | 'unknown'>(input.statusUnknown ? [...asked, 'unknown'] : asked);
}

function ordered<T extends string>(list: readonly T[] | null | undefined): readonly T[] | null {
  return list ? [...new Set(list)].sort() : null;
}

/** The key of a filter in the cache of results. */
export function filterKey(filter: Filter): unknown {
  return { ...filter, date: filter.date && formatDate(filter.date) };
}

/** How members are counted, with the defaults filled in. */
export function checkOptions(input: Sdl.MeasureOptions | null | undefined): MemberOptions {
  const above = input?.leaveOutAbove;
  return {
    members: input?.members === 'PEOPLE' ? 'people' : DEFAULT_OPTIONS.members,
    rollUp: input?.rollUp ?? DEFAULT_OPTIONS.rollUp,
    withConvenors: input?.withConvenors ?? DEFAULT_OPTIONS.withConvenors,
    leaveOutAbove:
      above === null || above === undefined ? null : checkNumber('options.leaveOutAbove', above, 0, 1, 0),
    sharing: input?.sharing === 'INTERLOCKS' ? 'interlocks' : DEFAULT_OPTIONS.sharing,
  };
}

/** Where the input does not say whom to leave out, members of nearly everything are: in the map, in suggestions and in
 *  plans. Null leaves out nobody. */
export function leavingOut(options: Sdl.MeasureOptions | null | undefined): Sdl.MeasureOptions {
  return options?.leaveOutAbove === undefined ? { ...options, leaveOutAbove: NEARLY_EVERYWHERE } : options;
}

/** The body of an id. Throws where there is none. */
export function checkBody(graph: GraphIndex, field: string, id: string): NodeOf<'body'> {
  const node = graph.find(id);
  return node?.kind === 'body' ? node : unknownId(field, id, WHAT.bodies);
}
