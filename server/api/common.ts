/** Resolvers of what every domain shares: dates, terms, the common fields of nodes, citations. */
import { GraphQLError, Kind as AstKind, type ValueNode } from 'graphql';
import { formatDate, parseDate, type DateSpan } from '../domain/dates.ts';
import * as words from '../domain/enumerations.ts';
import { possibleSpan, sureSpan } from '../domain/terms.ts';
import type { Named } from '../analysis/snapshot.ts';
import { BODY_LINES, type BodyLine, type Quadrant } from '../analysis/task.ts';
import type { CitationRow, Context } from './context.ts';
import type {
  CitationResolvers,
  Language,
  Resolvers,
  ResolversTypes,
  TermResolvers,
} from './generated/types.ts';
import type { AnyNode, GraphIndex, Kind, NodeOf } from './graph-index.ts';
import { nameIn } from './names.ts';
import type { CitationParent } from './parents.ts';

const notText = (): never => {
  throw new GraphQLError('A date is written as text, such as "2014-03".', {
    extensions: { code: 'BAD_REQUEST' },
  });
};

/** Dates go in as text, so that a wrong one is answered by the query that has a place for the problem. */
const PartialDate = {
  __serialize: (span: unknown): string => formatDate(span as DateSpan),
  __parseValue: (value: unknown): string => (typeof value === 'string' ? value : notText()),
  __parseLiteral: (node: ValueNode): string => (node.kind === AstKind.STRING ? node.value : notText()),
};

/** Enums whose words stand in analysis: what a meeting could do with two bodies, and lines between them. */
const ANALYSIS_ENUMS: {
  readonly Quadrant: readonly Quadrant[];
  readonly BodyLine: readonly BodyLine[];
} = {
  Quadrant: ['merge', 'meet-same-day', 'divide-work', 'leave'],
  BodyLine: BODY_LINES,
};

const upper = (word: string): string => word.toUpperCase().replaceAll('-', '_');

/** GraphQL writes the words of the domain in upper case with underscores. */
function enumOf(list: readonly string[]): Record<string, string> {
  return Object.fromEntries(list.map((word) => [upper(word), word]));
}

/** Enums of the SDL that are closed lists of the domain. */
export const DOMAIN_ENUMS: Readonly<Record<string, readonly string[]>> = {
  NetworkKind: words.NETWORK_KINDS,
  Scope: words.SCOPES,
  Mandate: words.MANDATES,
  Status: words.STATUSES,
  OrganisationKind: words.ORGANISATION_KINDS,
  Sector: words.SECTORS,
  Role: words.ROLES,
  Behalf: words.BEHALF_KINDS,
  ConveningRole: words.CONVENING_ROLES,
  RhythmKind: words.RHYTHM_KINDS,
  SuccessionKind: words.SUCCESSION_KINDS,
  SuccessionStage: words.SUCCESSION_STAGES,
  DecisionMatter: words.DECISION_MATTERS,
  DecisionOutcome: words.DECISION_OUTCOMES,
  PlaceLevel: words.PLACE_LEVELS,
  Certainty: words.CERTAINTIES,
  Stance: words.STANCES,
};

const TYPE_NAMES = {
  organisation: 'Organisation',
  programme: 'Programme',
  representative: 'Representative',
  office: 'Office',
  theme: 'Theme',
  place: 'Place',
  decision: 'Decision',
  source: 'Source',
} as const;

/** The GraphQL type of a node. */
export function typeName(
  node: AnyNode,
): (typeof TYPE_NAMES)[keyof typeof TYPE_NAMES] | 'Network' | 'Project' {
  if (node.kind === 'body') return node.node.type === 'network' ? 'Network' : 'Project';
  return TYPE_NAMES[node.kind];
}

/** `POSSIBLE` or `SURE` of what is there. */
export function presenceWord(level: number): 'POSSIBLE' | 'SURE' {
  return level === 2 ? 'SURE' : 'POSSIBLE';
}

/** Whole-node citations first, then by fact, source and locator. What cites a source that the graph does not have was
 *  written after it was read, or after the day that it shows. */
export function orderCitations(graph: GraphIndex, rows: readonly CitationRow[]): CitationParent[] {
  const key = ({ row }: CitationParent) =>
    [row.fact === '*' ? 0 : 1, row.fact, row.source, row.locator ?? '', row.target ?? ''] as const;
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  return rows
    .flatMap((row) => (graph.find(row.source) === null ? [] : [{ graph, row }]))
    .map((citation) => ({ citation, key: key(citation) }))
    .sort((a, b) => a.key.map((part, at) => compare(part, b.key[at])).find((order) => order !== 0) ?? 0)
    .map(({ citation }) => citation);
}

/** Fields that every node has. */
export const nodeFields = {
  id: (parent: NodeOf<Kind>): string => parent.node.id,
  version: (parent: NodeOf<Kind>): number => parent.node.version,
  name: (parent: NodeOf<Kind>, args: { language?: Language | null }): string =>
    nameIn(parent.node, args.language),
  aliases: (parent: NodeOf<Kind>): readonly string[] => parent.node.aliases,
  certainty: (parent: NodeOf<Kind>): words.Certainty | null => parent.node.certainty,
  citations: async (parent: NodeOf<Kind>, _: object, context: Context): Promise<CitationParent[]> => {
    const rows = await context.citations.load(parent.node.id);
    return orderCitations(parent.graph, rows);
  },
};

/** Names that held for a time, with their terms. */
export function formerNames(graph: GraphIndex, node: Named) {
  const bounds = graph.snapshot.datasets[node.dataset].period;
  return node.formerNames.map(({ name, language, term }) => ({ name, language, term: { term, bounds } }));
}

/** A day as a date; null where the bound is open. */
function day(number: number | undefined): DateSpan | null {
  return number === undefined || !Number.isFinite(number) ? null : { earliest: number, latest: number };
}

const Term: TermResolvers = {
  start: ({ term }) => term.start,
  end: ({ term }) => term.end,
  attested: ({ term }) => term.attested,
  sureFrom: ({ term }) => day(sureSpan(term)?.earliest),
  sureTo: ({ term }) => day(sureSpan(term)?.latest),
  possibleFrom: ({ term, bounds }) => day(possibleSpan(term, bounds).earliest),
  possibleTo: ({ term, bounds }) => day(possibleSpan(term, bounds).latest),
};

/** The node of a citation; for a seat the body it is in. */
function about({ graph, row }: CitationParent): AnyNode {
  const seat = graph.seat(row.of);
  const node = seat < 0 ? graph.find(row.of) : graph.node('body', graph.snapshot.seats.body[seat]);
  if (node) return node;
  throw new Error(`a citation is about ${row.of}, which is not in version ${graph.snapshot.version}`);
}

const Citation: CitationResolvers = {
  fact: ({ row }) => row.fact,
  target: ({ graph, row }) => (row.target === null ? null : graph.find(row.target)),
  of: about,
  seat: ({ graph, row }) => {
    const seat = graph.seat(row.of);
    return seat < 0 ? null : graph.seatAnyway(seat);
  },
  source: ({ graph, row }) => {
    const source = graph.find(row.source);
    if (source?.kind === 'source') return source;
    throw new Error(
      `a citation names ${row.source}, which is no source of version ${graph.snapshot.version}`,
    );
  },
  locator: ({ row }) => row.locator,
  certainty: ({ row }) => row.certainty,
  value: ({ row }) => row.value,
  quote: ({ row }) => row.quote,
  note: ({ row }) => row.note,
  checkedBy: ({ row }) => row.checkedBy,
  checkedAt: ({ row }) => (row.checkedAt === null ? null : parseDate(row.checkedAt)),
};

export const commonResolvers: Resolvers = {
  ...(Object.fromEntries(
    Object.entries({ ...DOMAIN_ENUMS, ...ANALYSIS_ENUMS }).map(([name, list]) => [name, enumOf(list)]),
  ) as unknown as Pick<Resolvers, 'Status'>),
  PartialDate: PartialDate as unknown as Resolvers['PartialDate'],
  Node: { __resolveType: (node) => typeName(node as ResolversTypes['Node'] & AnyNode) },
  Term,
  Citation,
};
