/** Resolvers of networks and projects, and of what hangs on them. */
import type { DateSpan } from '../domain/dates.ts';
import type { Status } from '../domain/enumerations.ts';
import { conveningPresence, phasesAt, type Selection } from '../analysis/select.ts';
import { membersOfBody } from '../analysis/pair.ts';
import { HOLDER_KINDS } from '../analysis/snapshot.ts';
import { formerNames, nodeFields, presenceWord } from './common.ts';
import type {
  BodyResolvers,
  ConveningResolvers,
  NetworkResolvers,
  ProjectResolvers,
  Resolvers,
  SuccessionResolvers,
  Unknown,
} from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import { checkDate, checkOptions } from './input-checks.ts';
import { sizeOfBody, twoModeOf } from './measures.ts';
import type { BodyParent, ConveningParent } from './parents.ts';
import { seatsIn } from './seat.ts';
import { fieldSelection } from './selections.ts';

const relations = (graph: GraphIndex, rows: readonly number[]) => rows.map((row) => ({ graph, row }));

const bodyFields = {
  ...nodeFields,
  type: ({ node }) => (node.type === 'network' ? 'NETWORK' : 'PROJECT'),
  scope: ({ node }) => node.scope,
  purpose: ({ node }) => node.purpose,
  term: ({ graph, node }) => ({ term: node.term, bounds: graph.snapshot.datasets[node.dataset].period }),
  statuses: ({ graph, index, node }) =>
    node.statuses.map(({ status, term }) => ({ status, term: { term, bounds: graph.spans[index] } })),
  statusAt: (parent, { date }) => statusAt(parent, checkDate('date', date)),
  rhythms: ({ graph, index, node }) =>
    node.rhythms.map((rhythm) => ({ ...rhythm, term: { term: rhythm.term, bounds: graph.spans[index] } })),
  themes: ({ graph, node }) => graph.nodes('theme', node.themes),
  covers: ({ graph, node }) => graph.nodes('place', node.covers),
  partOf: ({ graph, node }) => graph.maybe('body', node.partOf),
  parts: ({ graph, index }) => graph.nodes('body', graph.parts('body', index)),
  convening: ({ graph, index }) =>
    graph.conveningOf(index).map((row) => ({
      graph,
      row,
      level: conveningPresence(graph.everything, graph.snapshot.convening[row]),
    })),
  seats: ({ graph, index, node }, { filter }, context) =>
    seatsIn(graph, fieldSelection(context, graph, filter, node.dataset), graph.seatsOfBody.of(index)),
  members: ({ graph, index, node }, { filter, options }, context) => {
    const selection = fieldSelection(context, graph, filter, node.dataset);
    return sizeOfBody(context, selection, checkOptions(options))(index);
  },
  memberList: ({ graph, index, node }, { filter, options }, context) => {
    const selection = fieldSelection(context, graph, filter, node.dataset);
    const counted = { ...checkOptions(options), leaveOutAbove: null };
    const matrix = twoModeOf(context, selection, counted, 'all');
    return membersOfBody(matrix, index).map((listed) => ({ graph, listed }));
  },
  declaredSeats: ({ node }) => node.declaredSeats,
  represented: ({ graph, index, node }, { filter }, context) =>
    seatsIn(graph, fieldSelection(context, graph, filter, node.dataset), graph.seatsFor('body', index)),
  convenes: ({ graph, index, node }, { filter }, context) =>
    convenedBy(graph, fieldSelection(context, graph, filter, node.dataset), 'body', index),
  successors: ({ graph, index }) => relations(graph, graph.successorsOf('body', index)),
  predecessors: ({ graph, index }) => relations(graph, graph.predecessorsOf('body', index)),
  steeredBy: ({ graph, index }) => steerers(graph, 'body', index),
  funding: ({ graph, index }) => relations(graph, graph.fundingOf('body', index)),
  decisions: ({ graph, index }) => graph.nodes('decision', graph.decisionsAbout('body', index)),
  decided: ({ graph, index }) => graph.nodes('decision', graph.decisionsBy('body', index)),
  formerNames: ({ graph, node }) => formerNames(graph, node),
  unknowns,
} satisfies Omit<ProjectResolvers, 'under'>;

/** Networks that steer a node. */
export function steerers(graph: GraphIndex, kind: 'body' | 'programme', index: number): BodyParent[] {
  return graph.nodes(
    'body',
    graph.steererRows(kind, index).map((row) => graph.snapshot.steering[row].network),
  );
}

/** What a node calls together, coordinates, hosts or keeps the minutes of, of what a selection leaves. */
export function convenedBy(
  graph: GraphIndex,
  selection: Selection,
  kind: 'organisation' | 'body',
  index: number,
): ConveningParent[] {
  const rows = graph.convenedBy(kind, index);
  return rows.flatMap((row): ConveningParent[] => {
    const level = conveningPresence(selection, graph.snapshot.convening[row]);
    return level > 0 ? [{ graph, row, level }] : [];
  });
}

/** The phase of life at a date: the last one that surely meets it, else the only one that may; null: not known. In a
 *  period, or at any time, the last one says how things stand at its end. */
export function statusAt({ graph, index, node }: BodyParent, date: DateSpan | null): Status | null {
  const phases = phasesAt(node, date, graph.spans[index]);
  const sure = phases.filter((phase) => phase.presence === 2);
  return sure.at(-1)?.status ?? (phases.length === 1 ? phases[0].status : null);
}

/** What a page would show of a body and no source says. */
function unknowns({ graph, index, node }: BodyParent): Unknown[] {
  const { seats } = graph.snapshot;
  const rows = graph.seatsOfBody.of(index);
  const network = node.type === 'network';
  const found: Unknown[] = [];
  const missing = (what: string, is: boolean) => {
    if (is) found.push({ what, count: null, of: null });
  };
  const some = (what: string, count: number) => {
    if (count > 0) found.push({ what, count, of: rows.length });
  };
  missing('start', node.term.start === null);
  missing('status', node.statuses.length === 0);
  missing('rhythm', network && !node.rhythms.some((rhythm) => rhythm.perYear !== null));
  missing('hours', network && node.hoursPerMeeting === null);
  missing('mandate', network && node.mandate === null);
  missing('convenor', graph.conveningOf(index).length === 0);
  missing('members', rows.length === 0);
  missing('declared-seats', node.declaredSeats === null);
  some('people', rows.filter((row) => HOLDER_KINDS[seats.holderKind[row]] === 'unnamed').length);
  some(
    'terms',
    rows.filter((row) => {
      const term = seats.terms[seats.term[row]];
      return term.start === null || term.end === null;
    }).length,
  );
  missing('themes', node.themes.length === 0);
  missing('places', node.covers.length === 0);
  return found;
}

const Body: BodyResolvers = {
  __resolveType: (body) => (body.node.type === 'network' ? 'Network' : 'Project'),
};

const Network: NetworkResolvers = {
  ...bodyFields,
  kind: ({ node }) => node.kind,
  kindWords: ({ node }) => node.kindWords,
  mandate: ({ node }) => node.mandate,
  statutory: ({ node }) => node.statutory,
  hoursPerMeeting: ({ node }) => node.hoursPerMeeting,
  termYears: ({ node }) => node.termYears,
  selfGoverningSince: ({ node }) => node.selfGoverningSince,
  standsFor: ({ node }) => node.standsFor,
  steers: ({ graph, index }) =>
    graph.steeredRows(index).map((row) => graph.ref(graph.snapshot.steering[row].steers)),
  reportsTo: ({ graph, index }) =>
    graph.nodes(
      'body',
      graph.reportingRows(index).map((row) => graph.snapshot.reporting[row].to),
    ),
};

const Project: ProjectResolvers = {
  ...bodyFields,
  under: ({ graph, node }) => graph.nodes('programme', node.under),
};

const Convening: ConveningResolvers = {
  body: ({ graph, row }) => graph.node('body', graph.snapshot.convening[row].body),
  by: ({ graph, row }) => graph.ref(graph.snapshot.convening[row].by),
  role: ({ graph, row }) => graph.snapshot.convening[row].role,
  term: ({ graph, row }) => {
    const { term, body } = graph.snapshot.convening[row];
    return { term, bounds: graph.spans[body] };
  },
  presence: ({ level }) => presenceWord(level),
  certainty: ({ graph, row }) => graph.snapshot.convening[row].certainty,
};

const Succession: SuccessionResolvers = {
  successor: ({ graph, row }) => graph.ref(graph.snapshot.succession[row].successor),
  predecessor: ({ graph, row }) => graph.ref(graph.snapshot.succession[row].predecessor),
  kind: ({ graph, row }) => graph.snapshot.succession[row].kind,
  date: ({ graph, row }) => graph.snapshot.succession[row].date,
  stage: ({ graph, row }) => graph.snapshot.succession[row].stage,
};

export const bodyResolvers: Resolvers = { Body, Network, Project, Convening, Succession };
