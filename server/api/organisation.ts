/** Resolvers of organisations and programmes, and of the money between them. */
import type { Selection } from '../analysis/select.ts';
import { BEHALF_ORDER } from '../analysis/snapshot.ts';
import { reach } from '../analysis/trees.ts';
import { DEFAULT_OPTIONS, membershipOf, seatsBehind, type TwoMode } from '../analysis/two-mode.ts';
import { convenedBy, steerers } from './body.ts';
import { formerNames, nodeFields } from './common.ts';
import type { Context } from './context.ts';
import type {
  FundingResolvers,
  OrganisationResolvers,
  ProgrammeResolvers,
  Resolvers,
} from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import { twoModeOf } from './measures.ts';
import type { SeatParent } from './parents.ts';
import { seatsIn } from './seat.ts';
import { fieldSelection } from './selections.ts';

const relations = (graph: GraphIndex, rows: readonly number[]) => rows.map((row) => ({ graph, row }));

/** An organisation and all its units. */
export function withUnits(graph: GraphIndex, organisation: number): number[] {
  const children = graph.snapshot.organisations.map((_, index) => graph.parts('organisation', index));
  return [...reach(children, [organisation])];
}

/** Seats that an organisation, or a unit of it, has through collectives, by their bodies: as surely as it sits there. */
function seatsThroughCollectives(
  context: Context,
  graph: GraphIndex,
  selection: Selection,
  organisation: number,
): SeatParent[] {
  const { seats, organisations } = graph.snapshot;
  const columnIn = (matrix: TwoMode) =>
    matrix.members.findIndex(({ node }) => node.kind === 'organisation' && node.index === organisation);
  const rolledUp = twoModeOf(context, selection, DEFAULT_OPTIONS, 'all');
  // A unit is a member of its own only where units are not rolled up.
  const matrix =
    columnIn(rolledUp) >= 0
      ? rolledUp
      : twoModeOf(context, selection, { ...DEFAULT_OPTIONS, rollUp: false }, 'all');
  const column = columnIn(matrix);
  if (column < 0) return [];
  const code = BEHALF_ORDER.indexOf('organisation');
  return [...matrix.bodies.keys()].flatMap((row) => {
    const entry = membershipOf(matrix, row, column);
    if (entry < 0) return [];
    return [...seatsBehind(matrix, entry)].flatMap((seat): SeatParent[] => {
      const held = seats.behalf[seat];
      if (seats.behalfKind[seat] !== code || held === organisation || !organisations[held].collective)
        return [];
      const level = Math.min(matrix.levels[entry], selection.seatPresence[seat]);
      return [{ graph, seat, presence: level === 2 ? 2 : 1 }];
    });
  });
}

const Organisation: OrganisationResolvers = {
  ...nodeFields,
  kind: ({ node }) => node.kind,
  kindWords: ({ node }) => node.kindWords,
  sector: ({ node }) => node.sector,
  language: ({ node }) => node.language,
  collective: ({ node }) => node.collective,
  standsFor: ({ node }) => node.standsFor,
  partOf: ({ graph, node }) => graph.nodes('organisation', node.partOf),
  units: ({ graph, index }) => graph.nodes('organisation', graph.parts('organisation', index)),
  locatedIn: ({ graph, node }) => graph.nodes('place', node.locatedIn),
  status: ({ node }) => node.status,
  term: ({ graph, node }) => ({ term: node.term, bounds: graph.snapshot.datasets[node.dataset].period }),
  seats: ({ graph, index, node }, { filter, withUnits: all, withCollectives }, context) => {
    const selection = fieldSelection(context, graph, filter, node.dataset);
    const organisations = (all ?? true) ? withUnits(graph, index) : [index];
    const own = seatsIn(
      graph,
      selection,
      organisations.flatMap((one) => graph.seatsFor('organisation', one)),
    );
    return withCollectives ? [...own, ...seatsThroughCollectives(context, graph, selection, index)] : own;
  },
  convenes: ({ graph, index, node }, { filter }, context) =>
    convenedBy(graph, fieldSelection(context, graph, filter, node.dataset), 'organisation', index),
  offices: ({ graph, index }) => graph.nodes('office', graph.naming('offices', index)),
  memberOf: ({ graph, index }) =>
    graph.nodes(
      'organisation',
      graph.membershipsOf('organisation', index).map((row) => graph.snapshot.memberships[row].of),
    ),
  members: ({ graph, index }) =>
    graph.membersOf(index).map((row) => graph.ref(graph.snapshot.memberships[row].member)),
  funding: ({ graph, index }) => relations(graph, graph.fundingOf('organisation', index)),
  funds: ({ graph, index }) => relations(graph, graph.fundedBy('organisation', index)),
  successors: ({ graph, index }) => relations(graph, graph.successorsOf('organisation', index)),
  predecessors: ({ graph, index }) => relations(graph, graph.predecessorsOf('organisation', index)),
  decisions: ({ graph, index }) => graph.nodes('decision', graph.decisionsAbout('organisation', index)),
  decided: ({ graph, index }) => graph.nodes('decision', graph.decisionsBy('organisation', index)),
  formerNames: ({ graph, node }) => formerNames(graph, node),
};

const Programme: ProgrammeResolvers = {
  ...nodeFields,
  partOf: ({ graph, node }) => graph.maybe('programme', node.partOf),
  parts: ({ graph, index }) => graph.nodes('programme', graph.parts('programme', index)),
  covers: ({ graph, node }) => graph.nodes('place', node.covers),
  status: ({ node }) => node.status,
  term: ({ graph, node }) => ({ term: node.term, bounds: graph.snapshot.datasets[node.dataset].period }),
  projects: ({ graph, index }) => graph.nodes('body', graph.naming('projects by programme', index)),
  steeredBy: ({ graph, index }) => steerers(graph, 'programme', index),
  funding: ({ graph, index }) => relations(graph, graph.fundingOf('programme', index)),
  funds: ({ graph, index }) => relations(graph, graph.fundedBy('programme', index)),
  decisions: ({ graph, index }) => graph.nodes('decision', graph.decisionsAbout('programme', index)),
  successors: ({ graph, index }) => relations(graph, graph.successorsOf('programme', index)),
  predecessors: ({ graph, index }) => relations(graph, graph.predecessorsOf('programme', index)),
  formerNames: ({ graph, node }) => formerNames(graph, node),
};

const Funding: FundingResolvers = {
  funded: ({ graph, row }) => graph.ref(graph.snapshot.funding[row].funded),
  by: ({ graph, row }) => graph.ref(graph.snapshot.funding[row].by),
  applied: ({ graph, row }) => graph.snapshot.funding[row].applied,
  granted: ({ graph, row }) => graph.snapshot.funding[row].granted,
  share: ({ graph, row }) => graph.snapshot.funding[row].share,
  currency: ({ graph, row }) => graph.snapshot.funding[row].currency,
  call: ({ graph, row }) => graph.snapshot.funding[row].call,
  place: ({ graph, row }) => graph.maybe('place', graph.snapshot.funding[row].place),
};

export const organisationResolvers: Resolvers = { Organisation, Programme, Funding };
