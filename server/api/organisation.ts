/** Resolvers of organisations and programmes, and of the money between them. */
import { reach } from '../analysis/trees.ts';
import { convenedBy, steerers } from './body.ts';
import { formerNames, nodeFields } from './common.ts';
import type {
  FundingResolvers,
  OrganisationResolvers,
  ProgrammeResolvers,
  Resolvers,
} from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import { seatsIn } from './seat.ts';
import { fieldSelection } from './selections.ts';

const relations = (graph: GraphIndex, rows: readonly number[]) => rows.map((row) => ({ graph, row }));

/** An organisation and all its units. */
export function withUnits(graph: GraphIndex, organisation: number): number[] {
  const children = graph.snapshot.organisations.map((_, index) => graph.parts('organisation', index));
  return [...reach(children, [organisation])];
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
  seats: ({ graph, index, node }, { filter, withUnits: all }, context) => {
    const selection = fieldSelection(context, graph, filter, node.dataset);
    const organisations = (all ?? true) ? withUnits(graph, index) : [index];
    return seatsIn(
      graph,
      selection,
      organisations.flatMap((one) => graph.seatsFor('organisation', one)),
    );
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
