/** Queries that list what there is: data sets, nodes by id, lists of each kind, and what a filter leaves. */
import { meets, parseDate, type DateSpan } from '../domain/dates.ts';
import { STATUSES } from '../domain/enumerations.ts';
import type { Filter } from '../analysis/filter.ts';
import {
  countSelection,
  evidenceCounts,
  seatsOf,
  type Selection,
  type SelectionCounts,
} from '../analysis/select.ts';
import { BEHALF_ORDER, HOLDER_KINDS } from '../analysis/snapshot.ts';
import { withAncestors } from '../analysis/trees.ts';
import { conveningPresence } from '../analysis/select.ts';
import { statusAt } from './body.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { GraphIndex, Kind, NodeOf } from './graph-index.ts';
import {
  MOST_IDS,
  InputError,
  answer,
  checkFilter,
  checkOptions,
  checkPage,
  cut,
  resultType,
  unknownId,
} from './input-checks.ts';
import { sizeOfBody } from './measures.ts';
import { byName } from './names.ts';
import type { BodyParent, DatasetParent, SeatParent, SummaryParent } from './parents.ts';
import { seatsIn } from './seat.ts';
import { dayDate, isInData, periodsOf, selectionOf } from './selections.ts';

interface ListArgs {
  readonly filter?: Sdl.InputMaybe<Sdl.Filter>;
  readonly page?: Sdl.InputMaybe<Sdl.Page>;
  readonly language?: Sdl.InputMaybe<Sdl.Language>;
}

/** Positions of the data sets a filter means. */
function datasetsOf(graph: GraphIndex, ids: readonly string[] | null): ReadonlySet<number> {
  const { datasets } = graph.snapshot;
  if (ids === null) return new Set(datasets.length > 0 ? [0] : []);
  if (ids.length === 0) return new Set(datasets.keys());
  return new Set(ids.map((id) => datasets.findIndex((dataset) => dataset.id === id)));
}

/** A page of the nodes of one kind that are left, by name. */
async function list<K extends Kind>(
  kind: K,
  args: ListArgs,
  context: Context,
  left: (graph: GraphIndex, filter: Filter) => readonly NodeOf<K>[],
): Promise<{ total: number; items: readonly NodeOf<K>[] } | Sdl.InputProblem> {
  return answer(async () => {
    const graph = await context.graph();
    const page = checkPage(args.page);
    const filter = checkFilter(graph.snapshot, args.filter);
    const { version } = graph.snapshot;
    const key = { ...args, page: undefined };
    const items = context.store.results.of(version, `list of ${kind}`, key, () =>
      byName(left(graph, filter), args.language),
    );
    return { total: items.length, items: cut(items, page) };
  });
}

/** All nodes of a kind in the data sets of the filter whose evidence counts. */
function inDatasets<K extends 'organisation' | 'representative' | 'office' | 'programme'>(
  graph: GraphIndex,
  kind: K,
  filter: Filter,
): NodeOf<K>[] {
  const sets = datasetsOf(graph, filter.datasets);
  return graph
    .all(kind)
    .filter(({ node }) => sets.has(node.dataset) && evidenceCounts(node.certainty, filter.evidence));
}

/** Organisations that sit in what is left; asked for, with those that convene it. */
function seatedOrganisations(
  graph: GraphIndex,
  selection: Selection,
  withConvenors: boolean,
): NodeOf<'organisation'>[] {
  const { seats, convening } = graph.snapshot;
  const code = BEHALF_ORDER.indexOf('organisation');
  const found = new Set<number>();
  for (const seat of selection.seats) if (seats.behalfKind[seat] === code) found.add(seats.behalf[seat]);
  for (const row of withConvenors ? convening : []) {
    if (row.by.kind === 'organisation' && conveningPresence(selection, row) > 0) found.add(row.by.index);
  }
  return graph.nodes('organisation', [...found]);
}

function seatedHolders<K extends 'representative' | 'office'>(
  graph: GraphIndex,
  selection: Selection,
  kind: K,
): NodeOf<K>[] {
  const { holder, holderKind } = graph.snapshot.seats;
  const code = HOLDER_KINDS.indexOf(kind);
  const held = [...selection.seats].filter((seat) => holderKind[seat] === code);
  return graph.nodes(kind, [...new Set(held.map((seat) => holder[seat]))]);
}

/** Nodes of a tree (or of a graph without cycles) with what is below each, siblings by name; each node once. */
function inTreeOrder<K extends 'theme' | 'place'>(
  graph: GraphIndex,
  kind: K,
  kept: ReadonlySet<number>,
  language: Sdl.InputMaybe<Sdl.Language>,
): NodeOf<K>[] {
  const parents = (index: number): readonly number[] => {
    const { partOf } = graph.node(kind, index).node;
    const list = typeof partOf === 'number' ? [partOf] : partOf;
    return list.filter((parent) => kept.has(parent));
  };
  const ordered = new Set<number>();
  const visit = (indices: readonly number[]): void => {
    for (const { index } of byName(graph.nodes(kind, indices), language)) {
      if (ordered.has(index)) continue;
      ordered.add(index);
      visit(graph.parts(kind, index).filter((child) => kept.has(child)));
    }
  };
  const all = [...kept];
  visit(all.filter((index) => parents(index).length === 0));
  visit(all);
  return graph.nodes(kind, [...ordered]);
}

/** Themes or places that belong to the data sets or that a body or an organisation of theirs names, with what they
 *  are part of. */
function subjects<K extends 'theme' | 'place'>(
  graph: GraphIndex,
  kind: K,
  datasets: Sdl.InputMaybe<readonly string[]>,
  language: Sdl.InputMaybe<Sdl.Language>,
): NodeOf<K>[] {
  const sets = checkDatasets(graph, datasets);
  const { bodies, organisations, themes, places } = graph.snapshot;
  const nodes = kind === 'theme' ? themes : places;
  const named = new Set([...nodes.keys()].filter((index) => sets.has(nodes[index].dataset)));
  for (const body of bodies) {
    if (sets.has(body.dataset))
      for (const index of kind === 'theme' ? body.themes : body.covers) named.add(index);
  }
  for (const organisation of kind === 'place' ? organisations : []) {
    if (sets.has(organisation.dataset)) for (const index of organisation.locatedIn) named.add(index);
  }
  return inTreeOrder(graph, kind, withAncestors(nodes, [...named]), language);
}

function checkDatasets(graph: GraphIndex, ids: Sdl.InputMaybe<readonly string[]>): ReadonlySet<number> {
  const unknown = ids?.find((id) => !graph.snapshot.datasets.some((dataset) => dataset.id === id));
  if (unknown !== undefined) unknownId('datasets', unknown, 'data set');
  return datasetsOf(graph, ids ?? null);
}

/** What bodies are sorted by: smaller first; what is not known comes last in either direction. */
function bodyKey(
  context: Context,
  selection: Selection,
  sort: Sdl.BodySort,
): (body: BodyParent) => number | null {
  const { date } = selection.filter;
  switch (sort) {
    case 'NAME':
      return () => 0;
    case 'MEMBERS': {
      const size = sizeOfBody(context, selection, checkOptions(null));
      return ({ index }) => {
        const known = size(index);
        return known && known.min + (known.max ?? known.min) / 1e6;
      };
    }
    case 'SEATS': {
      const { countMin } = selection.snapshot.seats;
      return ({ index }) => seatsOf(selection, index).reduce((sum, seat) => sum + countMin[seat], 0);
    }
    case 'START':
      return ({ node }) => node.term.start && Math.max(node.term.start.earliest, -1e9);
    case 'STATUS':
      return (body) => {
        const status = statusAt(body, date);
        return status && STATUSES.indexOf(status);
      };
  }
}

function sortedBodies(context: Context, selection: Selection, args: Sdl.QueryBodiesArgs, graph: GraphIndex) {
  const key = bodyKey(context, selection, args.sort ?? 'NAME');
  const sign = args.descending ? -1 : 1;
  const bodies = byName(graph.nodes('body', [...selection.bodies]), args.language);
  if ((args.sort ?? 'NAME') === 'NAME') return args.descending ? bodies.reverse() : bodies;
  return bodies
    .map((body) => ({ body, key: key(body) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * (a.key - b.key);
    })
    .map(({ body }) => body);
}

/** Seats that are left, body by body in the order of their names. */
function seatsLeft(
  graph: GraphIndex,
  selection: Selection,
  { presence, language }: Pick<Sdl.QuerySeatListArgs, 'presence' | 'language'>,
): SeatParent[] {
  const level = presence === 'SURE' ? 2 : 1;
  return byName(graph.nodes('body', [...selection.bodies]), language)
    .flatMap(({ index }) => seatsIn(graph, selection, [...seatsOf(selection, index)]))
    .filter((seat) => !presence || seat.presence === level);
}

/** Decisions of the data sets that may have been taken at the date, and where the filter narrows bodies, about one
 *  that it leaves (at whatever date). In order of time, undated ones last. */
function decisionsLeft(context: Context, graph: GraphIndex, filter: Filter): NodeOf<'decision'>[] {
  const sets = datasetsOf(graph, filter.datasets);
  const narrowing = ['types', 'kinds', 'scopes', 'statuses', 'themes', 'places', 'bodies'] as const;
  const narrow = narrowing.some((field) => (filter[field]?.length ?? 0) > 0);
  const { bodyPresence } = selectionOf(context, graph, { ...filter, date: null });
  return graph
    .all('decision')
    .filter(
      ({ node }) =>
        sets.has(node.dataset) &&
        evidenceCounts(node.certainty, filter.evidence) &&
        (filter.date === null || node.date === null || meets(node.date, filter.date)) &&
        (!narrow || node.about.some((ref) => ref.kind === 'body' && bodyPresence[ref.index] > 0)),
    );
}

function byDate<T extends { readonly node: { readonly date: DateSpan | null } }>(nodes: readonly T[]): T[] {
  const key = ({ node }: T) => node.date?.earliest ?? Infinity;
  return [...nodes].sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

const Query: Sdl.QueryResolvers = {
  graph: (_, __, context) => context.graph(),
  node: async (_, { id }, context) => (await context.graph()).find(id),
  seats: (_, { ids }, context) =>
    answer(async () => {
      const graph = await context.graph();
      if (ids.length > MOST_IDS)
        throw new InputError(
          'too-many',
          'ids',
          String(ids.length),
          `At most ${MOST_IDS} seats can be named.`,
        );
      const items = ids.map((id) => {
        const seat = graph.seat(id);
        return seat < 0 ? unknownId('ids', id, 'seat') : graph.seatAnyway(seat);
      });
      return { total: items.length, items };
    }),
  selection: (_, { filter }, context) =>
    answer(async () => {
      const graph = await context.graph();
      return { graph, selection: selectionOf(context, graph, checkFilter(graph.snapshot, filter)) };
    }),
  bodies: (_, args, context) =>
    answer(async () => {
      const graph = await context.graph();
      const page = checkPage(args.page);
      const selection = selectionOf(context, graph, checkFilter(graph.snapshot, args.filter));
      const key = { ...args, page: undefined };
      const items = context.store.results.of(graph.snapshot.version, 'list of bodies', key, () =>
        sortedBodies(context, selection, args, graph),
      );
      return { total: items.length, items: cut(items, page), summary: { graph, selection } };
    }),
  organisations: (_, args, context) =>
    list('organisation', args, context, (graph, filter) =>
      (args.seated ?? true)
        ? seatedOrganisations(graph, selectionOf(context, graph, filter), args.convening ?? false)
        : inDatasets(graph, 'organisation', filter),
    ),
  representatives: (_, args, context) =>
    list('representative', args, context, (graph, filter) =>
      (args.seated ?? true)
        ? seatedHolders(graph, selectionOf(context, graph, filter), 'representative')
        : inDatasets(graph, 'representative', filter),
    ),
  offices: (_, args, context) =>
    list('office', args, context, (graph, filter) =>
      (args.seated ?? true)
        ? seatedHolders(graph, selectionOf(context, graph, filter), 'office')
        : inDatasets(graph, 'office', filter),
    ),
  programmes: (_, args, context) =>
    list('programme', args, context, (graph, filter) => inDatasets(graph, 'programme', filter)),
  decisions: (_, args, context) =>
    answer(async () => {
      const graph = await context.graph();
      const page = checkPage(args.page);
      const filter = checkFilter(graph.snapshot, args.filter);
      const items = byDate(byName(decisionsLeft(context, graph, filter), args.language));
      return { total: items.length, items: cut(items, page) };
    }),
  themes: async (_, { datasets, language }, context) =>
    subjects(await context.graph(), 'theme', datasets, language),
  places: async (_, { datasets, language }, context) =>
    subjects(await context.graph(), 'place', datasets, language),
  seatList: (_, args, context) =>
    answer(async () => {
      const graph = await context.graph();
      const page = checkPage(args.page);
      const selection = selectionOf(context, graph, checkFilter(graph.snapshot, args.filter));
      const items = context.store.results.of(
        graph.snapshot.version,
        'list of seats',
        { ...args, page: undefined },
        () => seatsLeft(graph, selection, args),
      );
      return { total: items.length, items: cut(items, page) };
    }),
  sources: async (_, { datasets, citedBy, language }, context) => {
    const graph = await context.graph();
    const sets = checkDatasets(graph, datasets);
    const selection = citedBy && selectionOf(context, graph, checkFilter(graph.snapshot, citedBy));
    const cited = selection && (await sourcesBehind({ graph, selection }, context));
    const kept = graph
      .all('source')
      .filter(({ node }) => (cited ? cited.has(node.id) : sets.has(node.dataset)));
    return byDate(byName(kept, language));
  },
};

const Graph: Sdl.GraphResolvers = {
  version: (graph) => graph.snapshot.version,
  datasets: (graph) => graph.snapshot.datasets.map((_, index) => ({ graph, index })),
};

const dataset = ({ graph, index }: DatasetParent) => graph.snapshot.datasets[index];

const Dataset: Sdl.DatasetResolvers = {
  id: (parent) => dataset(parent).id,
  name: (parent) => dataset(parent).name,
  defaultDate: (parent) => parseDate(dataset(parent).defaultDate ?? ''),
  period: (parent) => dataset(parent).period,
  licence: (parent) => dataset(parent).licence,
  origin: (parent) => dataset(parent).origin,
  bodies: ({ graph, index }) => graph.snapshot.bodies.filter((body) => body.dataset === index).length,
  seats: ({ graph, index }) => graph.snapshot.seats.dataset.filter((set) => set === index).length,
};

const counted = new WeakMap<Selection, SelectionCounts>();

/** Counts of a selection, taken once for all the fields that show one. */
function counts({ selection }: SummaryParent): SelectionCounts {
  const found = counted.get(selection) ?? countSelection(selection);
  counted.set(selection, found);
  return found;
}

/** Sources that a body or a seat that is left is cited from. */
async function sourcesBehind(
  { graph, selection }: SummaryParent,
  context: Context,
): Promise<ReadonlySet<string>> {
  const byNode = await context.store.sourcesByNode(graph.snapshot.version);
  const found = new Set<string>();
  const add = (id: string) => byNode.get(id)?.forEach((source) => found.add(source));
  for (const body of selection.bodies) add(graph.snapshot.bodies[body].id);
  for (const seat of selection.seats) add(graph.snapshot.seats.ids[seat]);
  return found;
}

const SelectionSummary: Sdl.SelectionSummaryResolvers = {
  inData: ({ graph, selection: { filter } }) => isInData(graph.snapshot, filter, filter.date),
  dataFrom: ({ graph, selection: { filter } }) =>
    dayDate(Math.min(...periodsOf(graph.snapshot, filter).map(({ earliest }) => earliest))),
  dataTo: ({ graph, selection: { filter } }) =>
    dayDate(Math.max(...periodsOf(graph.snapshot, filter).map(({ latest }) => latest))),
  networks: (parent) => counts(parent).networks,
  projects: (parent) => counts(parent).projects,
  sureBodies: (parent) => counts(parent).sureBodies,
  bodiesWithMembers: (parent) => counts(parent).bodiesWithMembers,
  organisations: (parent) => counts(parent).organisations,
  people: (parent) => counts(parent).people,
  sureSeats: (parent) => counts(parent).sureSeats,
  possibleSeats: (parent) => counts(parent).possibleSeats,
  sources: async (parent, _, context) => (await sourcesBehind(parent, context)).size,
};

export const directoryResolvers: Sdl.Resolvers = {
  Query,
  Graph,
  Dataset,
  SelectionSummary,
  SelectionResult: { __resolveType: resultType('SelectionSummary') },
  BodyListResult: { __resolveType: resultType('BodyList') },
  SeatListResult: { __resolveType: resultType('SeatList') },
  OrganisationListResult: { __resolveType: resultType('OrganisationList') },
  RepresentativeListResult: { __resolveType: resultType('RepresentativeList') },
  OfficeListResult: { __resolveType: resultType('OfficeList') },
  ProgrammeListResult: { __resolveType: resultType('ProgrammeList') },
  DecisionListResult: { __resolveType: resultType('DecisionList') },
};
