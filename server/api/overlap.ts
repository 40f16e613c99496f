/** Queries about pairs of bodies: ranked, one against all, one in full, as a matrix, and up to six compared. */
import { MOST_INTERSECTED, intersections } from '../analysis/intersections.ts';
import {
  Overlap,
  type OverlapSummary as Summary,
  type PairSort,
  type SummaryFigure,
} from '../analysis/overlap.ts';
import { overlapMatrix } from '../analysis/overlap-matrix.ts';
import type { PairLists } from '../analysis/pair.ts';
import { wedgeCount } from '../analysis/pairs/counts.ts';
import type { MemberOptions } from '../analysis/two-mode.ts';
import { presenceWord } from './common.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { GraphIndex, NodeOf } from './graph-index.ts';
import {
  InputError,
  answer,
  checkBody,
  checkDistinct,
  checkFilter,
  checkNumber,
  checkOptions,
  checkPage,
  filterKey,
  filterOf,
  quoted,
  resultType,
} from './input-checks.ts';
import { sizeIn } from './measures.ts';
import { nearlyEverywhere, nearlyEverywhereResolvers } from './nearly-everywhere.ts';
import type { OverlapSummaryParent, PairParent } from './parents.ts';
import { selectionOf } from './selections.ts';

interface MeasureArgs {
  readonly filter?: Sdl.InputMaybe<Sdl.Filter>;
  readonly options?: Sdl.InputMaybe<Sdl.MeasureOptions>;
}

/** Overlap of what a filter leaves, shared by all requests with equal options on one version. */
export async function overlapOf(
  context: Context,
  args: MeasureArgs,
): Promise<{ graph: GraphIndex; overlap: Overlap; key: { filter: unknown; options: MemberOptions } }> {
  const graph = await context.graph();
  const filter = context.past ? filterOf(args.filter) : checkFilter(graph.snapshot, args.filter);
  const options = checkOptions(args.options);
  const selection = selectionOf(context, graph, filter);
  const key = { filter: filterKey(filter), options };
  const overlap = context.store.results.of(
    graph.snapshot.version,
    'overlap',
    key,
    () => new Overlap(selection, options),
  );
  return { graph, overlap, key };
}

/** Pairs of bodies of one member, over all members, up to which every pair is listed at once. A list of many more does
 *  not fit the memory of the server; rankings need no such list. */
const MOST_LISTED = 1_500_000;

/** Throws where a measure that lists every pair would list too many. */
export function checkListable({ view }: Overlap): void {
  if (wedgeCount(view.possible) <= MOST_LISTED) return;
  throw new InputError(
    'too-many',
    'filter',
    String(view.bodies.length),
    `${view.bodies.length} bodies are too many to list all their pairs. Narrow the filter, or leave out members of ` +
      'nearly everything.',
  );
}

/** A body that can be compared. Throws where the filter leaves it out or it stands for several. */
function comparable(graph: GraphIndex, overlap: Overlap, field: string, id: string): NodeOf<'body'> {
  const body = checkBody(graph, field, id);
  if (overlap.has(body.index)) return body;
  const why =
    body.node.standsFor === null
      ? 'is left out by the filter; widen the filter or take another one'
      : 'stands for several unnamed ones and cannot be compared; take another one';
  throw new InputError('out-of-bounds', field, id, `${quoted(id)} ${why}.`);
}

const SORTS: Readonly<Record<Sdl.PairSort, PairSort>> = {
  SHARED: 'shared',
  JACCARD: 'jaccard',
  COEFFICIENT: 'coefficient',
  LIFT: 'lift',
  P: 'p',
};

interface RankedArgs extends MeasureArgs {
  readonly sort?: Sdl.InputMaybe<Sdl.PairSort>;
  readonly page?: Sdl.InputMaybe<Sdl.Page>;
}

async function ranked(context: Context, args: RankedArgs, of: string | null) {
  const { first, offset } = checkPage(args.page);
  const { graph, overlap, key } = await overlapOf(context, args);
  const body = of === null ? null : comparable(graph, overlap, 'body', of).index;
  if (overlap.options.sharing === 'interlocks') checkListable(overlap);
  const sort = SORTS[args.sort ?? 'SHARED'];
  const { total, items } = context.store.results.of(
    graph.snapshot.version,
    'ranked pairs',
    { ...key, sort, offset, first, body },
    () => overlap.ranked(sort, offset, first, body),
  );
  return {
    total,
    items: items.map((pair) => ({ graph, overlap, pair })),
    summary: { graph, overlap },
    version: graph.snapshot.version,
  };
}

async function compared(context: Context, args: Sdl.QueryIntersectionsArgs) {
  const { bodies: ids } = args;
  if (ids.length < 2 || ids.length > MOST_INTERSECTED) {
    const code = ids.length < 2 ? 'too-few' : 'too-many';
    const message = `Two to ${MOST_INTERSECTED} bodies can be compared, not ${ids.length}.`;
    throw new InputError(code, 'bodies', String(ids.length), message);
  }
  checkDistinct('bodies', ids);
  const { graph, overlap } = await overlapOf(context, args);
  const bodies = ids.map((id) => comparable(graph, overlap, 'bodies', id));
  const rows = intersections(
    overlap.view,
    bodies.map((body) => overlap.row(body.index)),
  );
  return {
    bodies: bodies.map((body) => ({ body, size: sizeIn(overlap.view, body.index) })),
    rows: rows.map((row) => ({ ...row, members: row.members.map((listed) => ({ graph, listed })) })),
    pairs: bodies.flatMap((a, at) =>
      bodies.slice(at + 1).map((b) => ({ graph, overlap, pair: overlap.pair(a.index, b.index) })),
    ),
    summary: { graph, overlap },
  };
}

/** Bodies in a matrix at most, and where the caller does not say. */
const MATRIX_LIMIT = { most: 300, usual: 60 };

async function matrix(context: Context, args: Sdl.QueryOverlapMatrixArgs) {
  const limit = checkNumber('limit', args.limit, 2, MATRIX_LIMIT.most, MATRIX_LIMIT.usual);
  const { graph, overlap, key } = await overlapOf(context, args);
  const { version } = graph.snapshot;
  const found = context.store.results.of(version, 'overlap matrix', { ...key, limit }, () =>
    overlapMatrix(overlap, limit),
  );
  return {
    ...found,
    bodies: found.bodies.map((body, at) => ({ body: graph.node('body', body), size: found.sizes[at] })),
    summary: { graph, overlap },
    version,
  };
}

const Query: Sdl.QueryResolvers = {
  overlapMatrix: (_, args, context) => answer(() => matrix(context, args)),
  overlaps: (_, args, context) => answer(() => ranked(context, args, null)),
  overlapsOf: (_, args, context) => answer(() => ranked(context, args, args.body)),
  pair: (_, args, context) =>
    answer(async () => {
      checkDistinct('b', [args.a, args.b]);
      const { graph, overlap } = await overlapOf(context, args);
      const a = comparable(graph, overlap, 'a', args.a);
      const b = comparable(graph, overlap, 'b', args.b);
      const pair = { graph, overlap, pair: overlap.pair(a.index, b.index) };
      return { pair, summary: { graph, overlap } };
    }),
  intersections: (_, args, context) => answer(() => compared(context, args)),
};

const lists = new WeakMap<PairParent['pair'], PairLists>();

/** Who is behind a pair, looked up once for all the fields that show it. */
function listsOf({ overlap, pair }: PairParent): PairLists {
  const found = lists.get(pair) ?? overlap.lists(pair.a, pair.b);
  lists.set(pair, found);
  return found;
}

const Pair: Sdl.PairResolvers = {
  a: ({ graph, pair }) => graph.node('body', pair.a),
  b: ({ graph, pair }) => graph.node('body', pair.b),
  sizeA: ({ pair }) => pair.sizeRangeA,
  sizeB: ({ pair }) => pair.sizeRangeB,
  shared: ({ pair }) => pair.shared,
  sharedRange: ({ pair }) => pair.sharedRange,
  jaccard: ({ pair }) => pair.jaccard,
  jaccardRange: ({ pair }) => pair.jaccardRange,
  coefficient: ({ pair }) => pair.coefficient,
  coefficientRange: ({ pair }) => pair.coefficientRange,
  containmentA: ({ pair }) => pair.containmentA,
  containmentB: ({ pair }) => pair.containmentB,
  cosine: ({ pair }) => pair.cosine,
  newman: ({ pair }) => pair.newman,
  chance: ({ pair }) => pair.chance,
  chanceWithPossible: ({ pair }) => pair.chanceWithPossible,
  sharedPeople: ({ pair }) => pair.sharedPeople,
  sharedOrganisations: ({ pair }) => pair.sharedOrganisations,
  organisationsByDifferentPeople: ({ pair }) => pair.organisationsByDifferentPeople,
  sharedMembers: (parent) => listed(parent, listsOf(parent).shared),
  onlyA: (parent) => listed(parent, listsOf(parent).onlyA),
  onlyB: (parent) => listed(parent, listsOf(parent).onlyB),
  knownA: (parent) => listsOf(parent).knownA,
  knownB: (parent) => listsOf(parent).knownB,
  task: ({ graph, pair }) => ({ graph, task: pair.task }),
  quadrant: ({ pair }) => pair.quadrant,
  lines: ({ pair }) => pair.lines,
};

function listed({ graph }: PairParent, members: PairLists['shared']) {
  return members.map((member) => ({ graph, listed: member }));
}

const Member: Sdl.MemberResolvers = {
  node: ({ graph, listed: { member } }) => graph.ref(member.node),
  presence: ({ listed: { presence } }) => presenceWord(presence),
  seats: ({ graph, listed: { seats } }) => seats.map((seat) => graph.snapshot.seats.ids[seat]),
};

const TaskOverlap: Sdl.TaskOverlapResolvers = {
  sharedThemes: ({ graph, task }) => graph.nodes('theme', task.sharedThemes),
  themes: ({ task }) => task.themes,
  sharedPlaces: ({ graph, task }) => graph.nodes('place', task.sharedPlaces),
  places: ({ task }) => task.places,
  placeLevel: ({ task }) => task.placeLevel,
  sameKind: ({ task }) => task.sameKind,
  sameScope: ({ task }) => task.sameScope,
  sameMandate: ({ task }) => task.sameMandate,
  score: ({ task }) => task.score,
};

const figure =
  <K extends keyof Summary>(name: K) =>
  ({ overlap }: OverlapSummaryParent): Summary[K] =>
    overlap.summary()[name];

const FIGURES: Readonly<Record<Sdl.SummaryFigure, SummaryFigure>> = {
  BODIES_WITH_MEMBERS: 'bodiesWithMembers',
  BODIES_WITH_SURE_MEMBERS: 'bodiesWithSureMembers',
  MEMBERS: 'members',
  COLLECTIVES: 'collectives',
  BY_CONVENOR_ALONE: 'byConvenorAlone',
  STANDING_FOR_SEVERAL: 'standingForSeveral',
  PEOPLE_KNOWN_IN: 'peopleKnownIn',
};

const OverlapSummary: Sdl.OverlapSummaryResolvers = {
  bodies: figure('bodies'),
  bodiesWithMembers: figure('bodiesWithMembers'),
  bodiesWithSureMembers: figure('bodiesWithSureMembers'),
  members: figure('members'),
  pairs: figure('pairs'),
  sharing: figure('sharing'),
  aboveChance: figure('aboveChance'),
  collectives: figure('collectives'),
  byConvenorAlone: figure('byConvenorAlone'),
  nearlyEverywhere: ({ graph, overlap }, _, context) =>
    nearlyEverywhere(context, graph, overlap.view, 'comparable'),
  leftOutAbove: figure('leftOutAbove'),
  standingForSeveral: figure('standingForSeveral'),
  peopleKnownIn: figure('peopleKnownIn'),
  chanceLimit: figure('chanceLimit'),
  behind: ({ graph, overlap }, args) => overlap.behind(FIGURES[args.figure]).map((node) => graph.ref(node)),
};

export const overlapResolvers: Sdl.Resolvers = {
  Query,
  Pair,
  Member,
  TaskOverlap,
  OverlapSummary,
  ...nearlyEverywhereResolvers,
  OverlapResult: { __resolveType: resultType('Overlaps') },
  PairResult: { __resolveType: resultType('PairFound') },
  OverlapMatrixResult: { __resolveType: resultType('OverlapMatrix') },
  IntersectionsResult: { __resolveType: resultType('Intersections') },
};
