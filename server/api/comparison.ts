/** The query about scenarios side by side. Nothing is written. */
import type { LoadAssumptions } from '../analysis/load.ts';
import { BEHALF_ORDER } from '../analysis/snapshot.ts';
import { meetingsOf } from '../analysis/merge/hours.ts';
import { PERSONAL, type Place } from '../analysis/merge/places.ts';
import type { Move } from '../analysis/scenario/move.ts';
import { replay } from '../analysis/scenario/moves.ts';
import { scenarioOutcome, type ScenarioOutcome } from '../analysis/scenario/outcome.ts';
import type { DiffBody, DiffSeat } from '../analysis/scenario/diff.ts';
import type { Selection } from '../analysis/select.ts';
import { NEARLY_EVERYWHERE, type TwoMode } from '../analysis/two-mode.ts';
import { whenApplied, type AsApplied } from './as-applied.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { AnyNode, GraphIndex } from './graph-index.ts';
import { InputError, answer, filterKey, resultType } from './input-checks.ts';
import { twoModeOf } from './measures.ts';
import {
  balanceParents,
  bridgeLists,
  convenorParents,
  open,
  openSaving,
  organisationOf,
  termEndParents,
  voiceParents,
} from './merger.ts';
import { checkMoves, checkStarts } from './move.ts';
import { nameIn } from './names.ts';
import { overlapOf } from './overlap.ts';
import type { BridgeParent, ScenarioBodyParent, SeatParent } from './parents.ts';
import { checkAssumptions } from './representation.ts';
import { holderOf } from './seat.ts';

/** Scenarios side by side at most. */
const MOST_SCENARIOS = 4;

async function compare(context: Context, args: Sdl.QueryCompareScenariosArgs) {
  const { scenarios } = args;
  if (scenarios.length < 1 || scenarios.length > MOST_SCENARIOS)
    throw new InputError(
      scenarios.length < 1 ? 'too-few' : 'too-many',
      'scenarios',
      String(scenarios.length),
      `One to ${MOST_SCENARIOS} scenarios can be compared, not ${scenarios.length}.`,
    );
  const checked = scenarios.map((scenario, at) => checkMoves(`scenarios[${at}].moves`, scenario.moves));
  const assumptions = checkAssumptions(args.assumptions);
  const outcomes: (Awaited<ReturnType<typeof tryOut>> & {
    readonly name: string | null;
    readonly asApplied: AsApplied | null;
  })[] = [];
  for (const [at, { name = null, asApplied: id }] of scenarios.entries()) {
    const when = await whenApplied(context, `scenarios[${at}].asApplied`, id);
    const tried = await tryOut(when.context, args, `scenarios[${at}].moves`, {
      moves: checked[at],
      assumptions,
    });
    outcomes.push({ name, asApplied: when.asApplied, ...tried });
  }
  const same = outcomes.every(({ graph }) => graph === outcomes[0].graph);
  const { graph, selection } = same ? outcomes[0] : await todayOf(context, args);
  return {
    scenarios: outcomes.map(({ graph: own, selection: left, members, outcome, ...rest }) => ({
      ...rest,
      ...outcomeParent(own, left, members, outcome),
    })),
    assumptions,
    summary: { graph, selection },
    version: graph.snapshot.version,
  };
}

async function todayOf(context: Context, args: Sdl.QueryCompareScenariosArgs) {
  const { graph, overlap } = await overlapOf(context, args);
  return { graph, selection: overlap.selection };
}

/** One scenario on the graph of a request. */
async function tryOut(
  context: Context,
  args: Sdl.QueryCompareScenariosArgs,
  field: string,
  { moves, assumptions }: { readonly moves: readonly Move[]; readonly assumptions: LoadAssumptions },
) {
  const { graph, overlap } = await overlapOf(context, args);
  const { selection, options } = overlap;
  const indexOf = (id: string) => {
    const node = graph.find(id);
    return node?.kind === 'body' ? node.index : null;
  };
  checkStarts(field, moves, indexOf, selection.spans);
  // What hangs on a member of nearly everything hangs on nothing: it is left out of ties, bridges and components.
  const members = twoModeOf(context, selection, { ...options, leaveOutAbove: NEARLY_EVERYWHERE });
  const key = { filter: filterKey(selection.filter), options, moves, assumptions };
  const { version } = graph.snapshot;
  const found = context.store.results.of(version, 'scenario', key, () => {
    const { problems, applied } = replay(graph.snapshot, moves, selection.filter);
    return { problems, outcome: scenarioOutcome(selection, members, applied, assumptions) };
  });
  return { graph, selection, members, ...found };
}

function outcomeParent(graph: GraphIndex, selection: Selection, members: TwoMode, found: ScenarioOutcome) {
  const { hours, diff } = found;
  const made = new Map(found.after.map((body) => [body.id, body]));
  const today = new Map(found.before.map((body) => [graph.snapshot.bodies[body].id, body]));
  const body = (row: DiffBody): ScenarioBodyParent => ({
    graph,
    row,
    madeName: made.get(row.id)?.made?.name ?? null,
    seats: found.seatsOf.get(row.id) ?? null,
    meetings:
      made.get(row.id)?.meetings.perYear ?? (row.body < 0 ? null : meetingsOf(selection, row.body).perYear),
  });
  const rows = new Map(diff.bodies.map((row) => [row.id, row]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => rows.get(id) ?? []).map(body);
  const bridge = (ends: { readonly x: number; readonly y: number }): BridgeParent => ({
    graph,
    ...ends,
    members,
    over: [...today.values()],
  });
  return {
    bodies: diff.bodies.filter((row) => row.touched).map(body),
    seats: found.seats,
    peopleBefore: found.people.before,
    peopleAfter: found.people.after,
    organisationsBefore: found.organisations.before,
    organisationsAfter: found.organisations.after,
    meetingsBefore: found.meetings.before,
    meetingsAfter: found.meetings.after,
    hours: {
      before: hours.before && open(hours.before),
      after: hours.after && open(hours.after),
      saved: openSaving(hours.saved),
      notComputable: named(hours.notComputable),
      of: hours.of,
      exact: [hours.before, hours.after, hours.saved].every((figure) => figure?.exact ?? true),
    },
    lostVoices: voiceParents(graph, found.lostVoices),
    newVoices: found.newVoices.map(({ organisation, first }) => ({
      organisation: organisationOf(graph, organisation) as AnyNode,
      first,
    })),
    silentSectors: found.silentSectors,
    silentPlaces: graph.nodes('place', found.silentAreas),
    silentLanguages: found.silentLanguages,
    balances: balanceParents(found.balances),
    meetOnce: found.meetOnce,
    bridgeCounts: found.bridges.counts,
    bridgesLost: found.bridges.lost.map(bridge),
    bridgesKept: found.bridges.kept.map(bridge),
    bridgesGained: found.bridges.gained.map(bridge),
    componentsBefore: found.components.before,
    componentsAfter: found.components.after,
    themesDropped: graph.nodes('theme', found.themesDropped),
    placesDropped: graph.nodes('place', found.placesDropped),
    convenorLoads: convenorParents(graph, found.convenorLoads),
    termEnds: termEndParents(graph, selection, found.termEnds.bodies),
    termsEndTogether: found.termEnds.together,
    diff: {
      bodies: diff.bodies.map(body),
      seats: diff.seats.map((row) => diffSeat(graph, selection, found, row)),
      ties: diff.ties.map((tie) => ({ ...tie, state: tie.state.toUpperCase() as Sdl.DiffState })),
    },
  };
}

function diffSeat(graph: GraphIndex, selection: Selection, found: ScenarioOutcome, row: DiffSeat) {
  const { seats } = graph.snapshot;
  const fresh = found.added.get(row.seat);
  const organisation = organisationOf(graph, row.place.organisation);
  const seat: SeatParent | null =
    fresh === undefined
      ? { graph, seat: row.seat, presence: selection.seatPresence[row.seat] === 2 ? 2 : 1 }
      : null;
  return {
    id: fresh?.id ?? seats.ids[row.seat],
    seat,
    holder:
      fresh === undefined
        ? holderOf(graph, row.seat)
        : fresh.holder === null
          ? null
          : graph.find(fresh.holder),
    organisation,
    behalf:
      fresh === undefined ? BEHALF_ORDER[seats.behalfKind[row.seat]] : behalfOf(row.place, organisation),
    state: row.state.toUpperCase() as Sdl.DiffState,
    from: row.from,
    to: row.to,
    heldElsewhere: row.heldElsewhere,
    places: row.places,
    placesAfter: row.placesAfter,
    placesEnded: row.placesEnded,
  };
}

function behalfOf({ organisation: key }: Place, organisation: AnyNode | null) {
  if (organisation === null) return key === PERSONAL ? ('personal' as const) : ('unknown' as const);
  return organisation.kind === 'body' ? ('body' as const) : ('organisation' as const);
}

export const comparisonResolvers: Sdl.Resolvers = {
  Query: {
    compareScenarios: (_, args, context) => answer(() => compare(context, args)),
  },
  ComparisonResult: { __resolveType: resultType('ScenarioComparison') },
  ScenarioOutcome: bridgeLists,
  ScenarioBody: {
    id: ({ row }) => row.id,
    name: ({ graph, row, madeName }, { language }) =>
      madeName ?? nameIn(graph.snapshot.bodies[row.body], language),
    body: ({ graph, row }) => graph.maybe('body', row.body),
    state: ({ row }) => row.state.toUpperCase() as Sdl.DiffState,
    touched: ({ row }) => row.touched,
    follows: ({ graph, row }) => row.follows.map((body) => graph.snapshot.bodies[body].id),
    seatsBefore: ({ seats }) => seats?.before ?? null,
    seatsAfter: ({ seats }) => seats?.after ?? null,
    meetings: ({ meetings }) => meetings,
  },
};
