/** Queries about partners for a new project: whom to ask, which team, and who can introduce us. */
import { topOrganisations } from '../analysis/two-mode.ts';
import {
  DEFAULT_WEIGHTS,
  PARTS,
  candidates,
  isInData,
  type Candidate,
  type Candidates,
  type Idea,
  type Part,
  type Reason,
  type Weights,
} from '../analysis/partners/candidates.ts';
import { introductions, presenceOfMeeting, type Introduction } from '../analysis/partners/introductions.ts';
import { lookedAt, missingGroups } from '../analysis/partners/missing.ts';
import {
  keepsTeamRules,
  reachWorth,
  teamMember,
  teamRules,
  teamValue,
  type TeamProblem,
  type TeamRule,
} from '../analysis/partners/team.ts';
import type { LoadAssumptions } from '../analysis/load.ts';
import { conveningPresence, type Selection } from '../analysis/select.ts';
import { BEHALF_ORDER } from '../analysis/snapshot.ts';
import { TeamThread } from '../workers/team-thread.ts';
import { presenceWord } from './common.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { AnyNode, GraphIndex, NodeOf } from './graph-index.ts';
import {
  InputError,
  MOST_IDS,
  answer,
  checkBody,
  checkDate,
  checkDistinct,
  checkFilter,
  checkNumber,
  checkPage,
  cut,
  filterKey,
  quoted,
  resultType,
  unknownId,
} from './input-checks.ts';
import { withUnits } from './organisation.ts';
import type { PartnerParent } from './parents.ts';
import { checkAssumptions, representationOf } from './representation.ts';
import { selectionOf } from './selections.ts';

const MOST_WAYS = 20;
const LARGEST_TEAM = 30;
/** Candidates that a team is chosen from. */
const MOST_CONSIDERED = 300;

const LONGEST_NAME = 100;

/** One thread for all requests of the process. */
const teams = new TeamThread();

interface Checked {
  readonly graph: GraphIndex;
  readonly idea: Idea;
  readonly weights: Weights;
  readonly selection: Selection;
  readonly found: Candidates;
  readonly assumptions: LoadAssumptions;
  readonly periodInData: boolean | null;
}

function idsOf<K extends 'theme' | 'place' | 'organisation'>(
  graph: GraphIndex,
  field: string,
  ids: readonly string[] | null | undefined,
  kind: K,
): number[] {
  if (ids && ids.length > MOST_IDS)
    throw new InputError('too-many', field, String(ids.length), `${field} takes ${MOST_IDS} ids at most.`);
  return [...new Set(ids ?? [])].map((id) => {
    const node = graph.find(id);
    return node?.kind === kind ? node.index : unknownId(field, id, kind);
  });
}

const topsOf = (graph: GraphIndex) => graph.once('top organisations', () => topOrganisations(graph.snapshot));

/** The idea with what an earlier project adds to it. */
function checkIdea(graph: GraphIndex, input: Sdl.ProjectIdea): Idea {
  const { snapshot } = graph;
  const tops = topsOf(graph);
  const organisations = (field: 'must' | 'mustNot') => [
    ...new Set(idsOf(graph, `idea.${field}`, input[field], 'organisation').map((one) => tops[one])),
  ];
  const must = organisations('must');
  const mustNot = organisations('mustNot');
  const ours =
    input.organisation === null || input.organisation === undefined
      ? null
      : tops[idsOf(graph, 'idea.organisation', [input.organisation], 'organisation')[0]];
  const named = (index: number) => snapshot.organisations[index].id;
  const both = must.find((one) => mustNot.includes(one));
  if (both !== undefined)
    throw new InputError(
      'repeated',
      'idea.mustNot',
      named(both),
      `${quoted(named(both))} must be in and must not be in; say one of the two.`,
    );
  if (ours !== null && must.includes(ours))
    throw new InputError(
      'repeated',
      'idea.must',
      named(ours),
      `${quoted(named(ours))} is our own organisation, which is in anyway. Take it out of idea.must.`,
    );
  const earlier =
    input.like === null || input.like === undefined ? null : checkBody(graph, 'idea.like', input.like);
  const tookPart =
    earlier === null
      ? []
      : graph.seatsOfBody.of(earlier.index).flatMap((seat) => {
          const { behalfKind, behalf } = snapshot.seats;
          if (BEHALF_ORDER[behalfKind[seat]] !== 'organisation') return [];
          const top = tops[behalf[seat]];
          return top === ours ? [] : [snapshot.organisations[top].kind];
        });
  return {
    themes: [
      ...new Set([...idsOf(graph, 'idea.themes', input.themes, 'theme'), ...(earlier?.node.themes ?? [])]),
    ],
    places: [
      ...new Set([...idsOf(graph, 'idea.places', input.places, 'place'), ...(earlier?.node.covers ?? [])]),
    ],
    kinds: [...new Set([...(input.kinds ?? []), ...tookPart.filter((kind) => kind !== 'other')])],
    ours,
    must,
    mustNot,
    period: checkDate('idea.period', input.period),
  };
}

function checkWeights(input: Sdl.InputMaybe<Sdl.PartnerWeights> | undefined): Weights {
  const weight = (part: Part) => checkNumber(`weights.${part}`, input?.[part], 0, 1, DEFAULT_WEIGHTS[part]);
  return Object.fromEntries(PARTS.map((part) => [part, weight(part)])) as Record<Part, number>;
}

async function checked(
  context: Context,
  args: Pick<Sdl.QueryPartnersArgs, 'idea' | 'weights' | 'filter' | 'assumptions'>,
): Promise<Checked> {
  const weights = checkWeights(args.weights);
  const assumptions = checkAssumptions(args.assumptions);
  const { idea: input } = args;
  for (const field of ['themes', 'places', 'must', 'mustNot'] as const)
    checkDistinct(`idea.${field}`, input[field] ?? []);
  const graph = await context.graph();
  const { snapshot } = graph;
  const idea = checkIdea(graph, input);
  const filter = checkFilter(snapshot, args.filter);
  const { found: now } = await representationOf(context, { filter: args.filter, options: null }, assumptions);
  const ever = selectionOf(context, graph, { ...filter, date: null });
  const period = idea.period && `${idea.period.earliest} ${idea.period.latest}`;
  const key = { filter: filterKey(filter), idea: { ...idea, period }, weights, assumptions };
  const found = context.store.results.of(snapshot.version, 'partners', key, () =>
    candidates(now.result, ever, idea, weights),
  );
  const { period: when } = idea;
  return {
    graph,
    idea,
    weights,
    selection: now.result.view.selection,
    found,
    assumptions,
    periodInData: when === null ? null : isInData(snapshot, filter, when),
  };
}

function ideaParent({ graph, idea, found, periodInData }: Checked) {
  const at = <T>(list: readonly T[], positions: readonly number[]) =>
    positions.map((position) => list[position]);
  return {
    themes: graph.nodes('theme', idea.themes),
    places: graph.nodes('place', idea.places),
    kinds: idea.kinds,
    organisation: idea.ours === null ? null : graph.node('organisation', idea.ours),
    alone: found.oursAlone,
    uncoveredThemes: graph.nodes('theme', at(idea.themes, found.uncovered.themes)),
    uncoveredPlaces: graph.nodes('place', at(idea.places, found.uncovered.places)),
    uncoveredKinds: at(idea.kinds, found.uncovered.kinds),
    periodInData,
  };
}

const word = (text: string) => text.toUpperCase().replaceAll('-', '_');

function reasonParent(graph: GraphIndex, selection: Selection, reason: Reason) {
  const { part, code, nodes, bodies, seats, convening, funding, surely } = reason;
  return {
    part: word(part) as Sdl.PartnerPartName,
    code: word(code) as Sdl.PartnerReasonCode,
    count: counted(reason),
    nodes: nodes.map((ref) => graph.ref(ref)),
    bodies: graph.nodes('body', bodies),
    seats: seats.map((seat) =>
      selection.seatPresence[seat] === 0
        ? graph.seatAnyway(seat)
        : { graph, seat, presence: selection.seatPresence[seat] === 2 ? (2 as const) : (1 as const) },
    ),
    convening: convening.map((row) => ({
      graph,
      row,
      level: conveningPresence(graph.everything, graph.snapshot.convening[row]),
    })),
    funding: funding.map((row) => ({ graph, row })),
    surely,
  };
}

/** What a reason counts: seats of a load, money, whom it reaches, else bodies; a place where it is counts itself. */
function counted({ code, nodes, bodies, seats, funding }: Reason): number {
  switch (code) {
    case 'seats':
      return seats.length;
    case 'money':
      return funding.length;
    case 'reaches':
    case 'place-located':
      return nodes.length;
    default:
      return bodies.length;
  }
}

const PART_ORDER: readonly Part[] = PARTS;

function partnerParents(made: Checked) {
  const { graph, idea, weights, selection, found } = made;
  const ranks = new Map(found.ranked.map((one, at) => [one.organisation, at + 1]));
  const idOf = (one: Candidate) => graph.snapshot.organisations[one.organisation].id;
  const withoutSpread = new Map(
    [...found.ranked]
      .sort(
        (a, b) => (b.scoreWithoutSpread ?? -1) - (a.scoreWithoutSpread ?? -1) || (idOf(a) < idOf(b) ? -1 : 1),
      )
      .map((one, at) => [one.organisation, at + 1]),
  );
  return (one: Candidate): PartnerParent => ({
    graph,
    selection,
    ours: idea.ours,
    must: idea.must.includes(one.organisation),
    weights,
    candidate: one,
    rank: ranks.get(one.organisation) ?? 0,
    rankWithoutSpread: withoutSpread.get(one.organisation) ?? 0,
  });
}

const Partner: Sdl.PartnerResolvers = {
  organisation: ({ graph, candidate }) => graph.node('organisation', candidate.organisation),
  rank: ({ rank }) => rank,
  rankWithoutSpread: ({ rankWithoutSpread }) => rankWithoutSpread,
  score: ({ candidate }) => candidate.score,
  parts: ({ candidate, weights }) =>
    PARTS.map((part) => ({
      part: word(part) as Sdl.PartnerPartName,
      value: candidate.parts[part],
      weight: weights[part],
    })),
  reasons: ({ graph, selection, candidate }) =>
    [...candidate.reasons]
      .sort((a, b) => PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part))
      .map((reason) => reasonParent(graph, selection, reason)),
  seats: ({ candidate }) => candidate.row?.seats ?? null,
  sitsIn: ({ candidate }) => candidate.row?.sitsIn ?? null,
  collective: ({ graph, candidate }) => graph.snapshot.organisations[candidate.organisation].collective,
  must: ({ must }) => must,
  introductions: ({ graph, selection, ours, candidate }, { most }, context) =>
    ours === null
      ? null
      : waysBetween(context, graph, selection, ours, candidate.organisation, checkMost(most, 3)).map((way) =>
          wayParent(graph, selection, way),
        ),
};

async function ask(context: Context, args: Sdl.QueryPartnersArgs) {
  const page = checkPage(args.page);
  const made = await checked(context, args);
  const { graph, found } = made;
  const tops = topsOf(graph);
  const only = args.only && new Set(idsOf(graph, 'only', args.only, 'organisation').map((one) => tops[one]));
  const ranked = only ? found.ranked.filter((one) => only.has(one.organisation)) : found.ranked;
  return {
    total: ranked.length,
    items: cut(ranked, page).map(partnerParents(made)),
    leftOut: found.leftOut.map(({ organisation, why }) => ({
      organisation: graph.node('organisation', organisation),
      why: word(why) as Sdl.PartnerLeftOutWhy,
    })),
    idea: ideaParent(made),
    weights: made.weights,
    assumptions: made.assumptions,
    version: graph.snapshot.version,
  };
}

async function choose(context: Context, args: Sdl.QueryPartnerTeamArgs) {
  const size = checkNumber('size', args.size, 1, LARGEST_TEAM, 1);
  const sizing = args.sizing ?? 'FEWEST';
  const search = args.search ?? null;
  if (search !== null && search.length > LONGEST_NAME)
    throw new InputError(
      'too-many',
      'search',
      String(search.length),
      `search takes ${LONGEST_NAME} characters at most.`,
    );
  const made = await checked(context, args);
  const { graph, idea, weights, found } = made;
  const { snapshot } = graph;
  const asked = idea.themes.length + idea.places.length + idea.kinds.length + idea.must.length;
  const askable = found.ranked.filter(
    ({ organisation }) =>
      !snapshot.organisations[organisation].collective || idea.must.includes(organisation),
  );
  const considered = [
    ...new Set([...askable.filter(({ organisation }) => idea.must.includes(organisation)), ...askable]),
  ].slice(0, MOST_CONSIDERED);
  const problem: TeamProblem = {
    members: considered.map((one) => teamMember(one, weights)),
    reachWorth: reachWorth(weights, idea.ours !== null),
    rules: teamRules(
      { themes: idea.themes.length, places: idea.places.length, kinds: idea.kinds.length },
      considered.flatMap(({ organisation }, at) => (idea.must.includes(organisation) ? [at] : [])),
      size,
      sizing === 'EXACT' ? size : 0,
    ),
    fewest: sizing === 'FEWEST' && asked > 0,
  };
  const period = idea.period && `${idea.period.earliest} ${idea.period.latest}`;
  const key = {
    filter: filterKey(made.selection.filter),
    idea: { ...idea, period },
    weights,
    assumptions: made.assumptions,
    size,
    sizing,
  };
  const chosen = await context.store.results.of(
    snapshot.version,
    'team',
    key,
    () => teams.choose(problem, search),
    ({ stopped }) => !stopped,
  );
  const partner = partnerParents(made);
  const rule = (one: TeamRule, team: readonly number[] | null) => {
    const all = team ?? [...considered.keys()];
    const by =
      one.rule === 'size'
        ? (team ?? [])
        : all.filter((at) => keepsTeamRules({ ...problem, rules: [one] }, [at]));
    return {
      rule: one.rule.toUpperCase() as Sdl.TeamRuleKind,
      node: ruleNode(graph, idea, considered, one),
      kind: one.rule === 'kind' ? idea.kinds[one.position] : null,
      least: one.rule === 'size' ? one.least : null,
      most: one.rule === 'size' ? one.most : null,
      by: graph.nodes(
        'organisation',
        by.slice(0, MOST_BY).map((at) => considered[at].organisation),
      ),
    };
  };
  const bestValue = chosen.teams.length === 0 ? 0 : teamValue(problem, chosen.teams[0]);
  const team = (positions: readonly number[]) => {
    const members = positions
      .map((at) => considered[at])
      .sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || a.organisation - b.organisation);
    const own = members.map((one) => one.organisation);
    const rows = members.flatMap((one) => (one.row === null ? [] : [one.row]));
    const hours = rows.map((row) => row.sitsIn.hours).filter((one) => one !== null);
    const value = teamValue(problem, positions);
    const withOurs = idea.ours === null ? own : [...own, idea.ours];
    const others = askable.map((one) => one.organisation);
    return {
      members: members.map(partner),
      value,
      ofBest: bestValue > 0 ? value / bestValue : null,
      rules: problem.rules.map((one) => rule(one, positions)),
      reaches: graph.nodes('organisation', [...new Set(members.flatMap((one) => one.reaches))]),
      seats: sumOf(rows.map((row) => row.seats)),
      hours: hours.length === 0 ? null : sumOf(hours),
      hoursNotComputable: rows.filter((row) => row.sitsIn.notComputable > 0).length,
      looked: lookedAt(snapshot, [...withOurs, ...others]).map(({ code, ...rest }) => ({
        code: word(code) as Sdl.MissingGroupCode,
        ...rest,
      })),
      missing: missingGroups(snapshot, withOurs, others).map((group) => ({
        code: word(group.code) as Sdl.MissingGroupCode,
        sector: group.code === 'sector' ? group.sector : null,
        language: group.code === 'language' ? group.language : null,
        organisations: graph.nodes('organisation', group.organisations.slice(0, 5)),
        total: group.organisations.length,
      })),
    };
  };
  return {
    best: chosen.teams.length === 0 ? null : team(chosen.teams[0]),
    alternatives: chosen.teams.slice(1).map(team),
    impossible: chosen.impossible.map((one) => rule(one, null)),
    sizing,
    exact: chosen.exact,
    gap: chosen.gap,
    complete: chosen.complete,
    stopped: chosen.stopped,
    considered: considered.length,
    total: askable.length,
    idea: ideaParent(made),
    weights,
    version: snapshot.version,
  };
}

/** Organisations named of a rule at most. */
const MOST_BY = 50;

function ruleNode(
  graph: GraphIndex,
  idea: Idea,
  considered: readonly Candidate[],
  rule: TeamRule,
): AnyNode | null {
  switch (rule.rule) {
    case 'theme':
      return graph.node('theme', idea.themes[rule.position]) as AnyNode;
    case 'place':
      return graph.node('place', idea.places[rule.position]) as AnyNode;
    case 'must':
      return graph.node('organisation', considered[rule.position].organisation) as AnyNode;
    default:
      return null;
  }
}

function sumOf(ranges: readonly { readonly min: number; readonly max: number | null }[]) {
  return ranges.reduce<{ min: number; max: number | null }>(
    (sum, { min, max }) => ({
      min: sum.min + min,
      max: sum.max === null || max === null ? null : sum.max + max,
    }),
    { min: 0, max: 0 },
  );
}

function checkMost(most: number | null | undefined, usual: number): number {
  return Math.trunc(checkNumber('most', most, 1, MOST_WAYS, usual));
}

function waysBetween(
  context: Context,
  graph: GraphIndex,
  selection: Selection,
  from: number,
  to: number,
  most: number,
): readonly Introduction[] {
  const key = { filter: filterKey(selection.filter), from, to, most };
  return context.store.results.of(graph.snapshot.version, 'introductions', key, () =>
    introductions(selection, new Set(withUnits(graph, from)), new Set(withUnits(graph, to)), most),
  );
}

function wayParent(graph: GraphIndex, selection: Selection, { meetings, presence }: Introduction) {
  const seat = (one: number) => ({
    graph,
    seat: one,
    presence: selection.seatPresence[one] === 2 ? (2 as const) : (1 as const),
  });
  return {
    meetings: meetings.map((meeting, at) => {
      const level = presenceOfMeeting(selection, meetings, at);
      return {
        body: graph.node('body', meeting.body),
        from: seat(meeting.from),
        to: seat(meeting.to),
        presence: presenceWord(level.together),
        samePerson: level.samePerson === null ? null : presenceWord(level.samePerson),
      };
    }),
    presence: presenceWord(presence),
  };
}

async function introduce(context: Context, args: Sdl.QueryIntroductionsArgs) {
  const most = checkMost(args.most, 5);
  const graph = await context.graph();
  const organisation = (field: 'from' | 'to'): NodeOf<'organisation'> => {
    const node = graph.find(args[field]);
    return node?.kind === 'organisation' ? node : unknownId(field, args[field], 'organisation');
  };
  const from = organisation('from');
  const to = organisation('to');
  const ours = withUnits(graph, from.index);
  if (ours.includes(to.index) || withUnits(graph, to.index).includes(from.index))
    throw new InputError(
      'repeated',
      'to',
      args.to,
      `${quoted(args.to)} and ${quoted(args.from)} are one organisation. Give another one as to.`,
    );
  const selection = selectionOf(context, graph, checkFilter(graph.snapshot, args.filter));
  const ways = waysBetween(context, graph, selection, from.index, to.index, most);
  const sits = (node: NodeOf<'organisation'>) =>
    withUnits(graph, node.index).some((unit) =>
      graph.seatsFor('organisation', unit).some((seat) => selection.seatPresence[seat] > 0),
    );
  return {
    from,
    to,
    ways: ways.map((way) => wayParent(graph, selection, way)),
    noneBecause:
      ways.length > 0
        ? null
        : !sits(from)
          ? 'from-has-no-seat'
          : !sits(to)
            ? 'to-has-no-seat'
            : 'not-connected',
    version: graph.snapshot.version,
  };
}

export const partnersResolvers: Sdl.Resolvers = {
  Query: {
    partners: (_, args, context) => answer(() => ask(context, args)),
    partnerTeam: (_, args, context) => answer(() => choose(context, args)),
    stopPartnerTeam: (_, { search }) => teams.stopSearch(search),
    introductions: (_, args, context) => answer(() => introduce(context, args)),
  },
  Partner,
  PartnersResult: { __resolveType: resultType('Partners') },
  PartnerTeamResult: { __resolveType: resultType('PartnerTeam') },
  IntroductionsResult: { __resolveType: resultType('Introductions') },
};
