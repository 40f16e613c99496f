/** What an address says that no view can use: which parameter, which value, what it takes instead. Pure. */
import { FILTER_ALLOWS, isPercent, type Allowed, type Route } from './address.ts';

export interface AddressProblem {
  readonly parameter: string;
  /** What is wrong, of a list only the words that are. */
  readonly value: string;
  readonly allowed: Allowed;
  /** The parameter without what is wrong; null: nothing is left of it. */
  readonly rest: string | null;
}

const RANGE: Allowed = { words: [], also: 'range' };
const VIEW: Allowed = { words: ['picture', 'both', 'table'] };
const HOURS = { h: RANGE, prep: RANGE, travel: RANGE, conv: RANGE };
const ANYWHERE: Readonly<Record<string, Allowed>> = { lang: { words: ['fi', 'sv', 'en'] } };

/** The parameters that one page has of its own. */
const OF_PAGE: Readonly<Record<Route['page'], Readonly<Record<string, Allowed>>>> = {
  map: {
    view: VIEW,
    lines: { words: ['seats', 'ties'] },
    group: { words: ['theme', 'area'] },
    of: { words: ['nodes', 'lines'] },
  },
  overlap: {
    view: VIEW,
    form: { words: ['matrix', 'quadrant', 'tree'] },
    tab: { words: ['picture', 'pairs', 'compare'] },
    by: { words: ['lift', 'shared', 'coefficient', 'jaccard', 'p'] },
  },
  representation: {
    view: VIEW,
    load: { words: ['meetings', 'hours'] },
    rows: { words: ['bodies', 'seats', 'load', 'connects', 'name', 'blocks'] },
    ...HOURS,
  },
  merge: {
    part: { words: ['suggestions', 'scenario', 'compare', 'plan'] },
    look: { words: ['diff', 'sides', 'flow', 'table'] },
    rule: { words: ['one', 'all', 'most'] },
    seats: { words: [], also: 'count' },
    meetings: RANGE,
    length: RANGE,
    ...HOURS,
  },
  time: {
    view: VIEW,
    see: { words: ['lives', 'compare', 'lineage', 'terms', 'turnover'] },
    follow: { words: ['0', '1'] },
    window: { words: [], also: 'count' },
    older: { words: [], also: 'count' },
    newer: { words: [], also: 'count' },
  },
  partners: {
    kinds: {
      words: [
        'municipality',
        'joint-authority',
        'agency',
        'ministry',
        'university',
        'association',
        'company',
        'unit',
        'party',
        'other',
      ],
      many: true,
    },
    team: { words: [], also: 'count' },
    just: { words: ['0', '1'] },
    page: { words: [], also: 'count' },
    ...HOURS,
  },
  annual: { view: VIEW, ...HOURS },
  data: {
    page: { words: [], also: 'count' },
    seated: { words: ['0', '1'] },
    convening: { words: ['0', '1'] },
    cited: { words: ['0', '1'] },
    whose: { words: ['unnamed'] },
  },
  search: {},
  meeting: { alt: { words: ['1', '2', '3', '4'] }, side: { words: ['list', 'assumptions'] }, ...HOURS },
  node: {},
  'not-found': {},
};

const takes = ({ words, also }: Allowed, text: string): boolean =>
  words.includes(text.toLowerCase()) ||
  (also === 'percent' && isPercent(text)) ||
  (also === 'count' && /^[1-9]\d*$/.test(text)) ||
  (also === 'range' && /^\s*\d+([.,]\d+)?\s*([-–—]\s*\d+([.,]\d+)?\s*)?$/.test(text));

/** Null: the parameter takes the text as it is. */
export function addressProblem(parameter: string, text: string, allowed: Allowed): AddressProblem | null {
  if (text === '') return null;
  const parts = allowed.many ? text.split(',').filter((part) => part !== '') : [text];
  const wrong = parts.filter((part) => !takes(allowed, part));
  if (wrong.length === 0) return null;
  const rest = parts.filter((part) => takes(allowed, part)).join(',');
  return { parameter, value: wrong.join(', '), allowed, rest: rest === '' ? null : rest };
}

/** Parameters whose values each page reads by itself. All names are here: most stay in the address from page to page. */
const READ_BY_PAGES = [
  'all',
  'alt',
  'compare',
  'convening',
  'differ',
  'drop',
  'fig',
  'find',
  'focus',
  'fold',
  'for',
  'from',
  'keep',
  'kept',
  'like',
  'list',
  'many',
  'maybe',
  'merge',
  'month',
  'moves',
  'must',
  'not',
  'of',
  'order',
  'period',
  'pick',
  'places',
  'pw',
  'scenario',
  'seats',
  'sel',
  'short',
  'side',
  'slide',
  'sort',
  'step',
  'text',
  'themes',
  'title',
  'to',
  'v',
  'weights',
  'who',
  'whole',
] as const;

const KNOWN: ReadonlySet<string> = new Set([
  ...FILTER_ALLOWS.keys(),
  ...Object.values(OF_PAGE).flatMap((page) => Object.keys(page)),
  ...Object.keys(ANYWHERE),
  ...READ_BY_PAGES,
]);

/** The settings of a plan have a name of their own each. */
const PLAN = /^plan(?:-[a-z]+)?$/;

/** Names in the address that no page reads: a slip, such as `date` for `at`. */
export const unknownParameters = (parameters: URLSearchParams): string[] => [
  ...new Set([...parameters.keys()].filter((name) => !KNOWN.has(name) && !PLAN.test(name))),
];

/** All that the filter and the page cannot use. Parameters that nobody knows are no problem: they survive. */
export function addressProblems(page: Route['page'], parameters: URLSearchParams): AddressProblem[] {
  return [...parameters].flatMap(([name, text]) => {
    const allowed = FILTER_ALLOWS.get(name) ?? OF_PAGE[page][name] ?? ANYWHERE[name];
    const problem = allowed ? addressProblem(name, text, allowed) : null;
    return problem ? [problem] : [];
  });
}
