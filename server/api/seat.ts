/** Resolvers of seats and of those who hold them. */
import { ROLES, type Role } from '../domain/enumerations.ts';
import { compareIds, type Selection } from '../analysis/select.ts';
import { BEHALF_ORDER, CERTAINTY_ORDER, HOLDER_KINDS } from '../analysis/snapshot.ts';
import { formerNames, nodeFields, orderCitations, presenceWord } from './common.ts';
import type { Context } from './context.ts';
import type {
  Filter,
  OfficeResolvers,
  RepresentativeResolvers,
  Resolvers,
  SeatResolvers,
} from './generated/types.ts';
import type { AnyNode, GraphIndex, NodeOf } from './graph-index.ts';
import { compareNames } from './names.ts';
import type { SeatParent } from './parents.ts';
import { fieldSelection } from './selections.ts';

/** Roles of a seat at some time of its term, in the order of the enumeration. */
export function rolesOf(graph: GraphIndex, seat: number): Role[] {
  const bits = graph.snapshot.seats.roles[seat];
  return ROLES.filter((_, bit) => (bits >> bit) & 1);
}

/** Who holds a seat; null: not named. */
export function holderOf(graph: GraphIndex, seat: number): AnyNode | null {
  const { holderKind, holder } = graph.snapshot.seats;
  const kind = HOLDER_KINDS[holderKind[seat]];
  return kind === 'unnamed' ? null : (graph.maybe(kind, holder[seat]) as AnyNode | null);
}

/** On whose behalf a seat is held; null: nobody's, or not known. */
export function behalfOf(graph: GraphIndex, seat: number): AnyNode | null {
  const { behalfKind, behalf } = graph.snapshot.seats;
  const kind = BEHALF_ORDER[behalfKind[seat]];
  return kind === 'organisation' || kind === 'body'
    ? (graph.maybe(kind, behalf[seat]) as AnyNode | null)
    : null;
}

/** Seats of these that a selection leaves, by best role (chairs first), then by holder, those on whose behalf they
 *  sit, and id. */
export function seatsIn(graph: GraphIndex, selection: Selection, seats: readonly number[]): SeatParent[] {
  const rank = (seat: number) => {
    const first = rolesOf(graph, seat)[0];
    return first === undefined ? ROLES.indexOf('member') : ROLES.indexOf(first);
  };
  return seats
    .filter((seat) => selection.seatPresence[seat] > 0)
    .map((seat) => ({
      seat,
      rank: rank(seat),
      holder: holderOf(graph, seat)?.node.name ?? null,
      behalf: behalfOf(graph, seat)?.node.name ?? null,
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        unnamedLast(a.holder, b.holder) ||
        unnamedLast(a.behalf, b.behalf) ||
        compareIds(graph.snapshot.seats.ids[a.seat], graph.snapshot.seats.ids[b.seat]),
    )
    .map(({ seat }) => ({ graph, seat, presence: selection.seatPresence[seat] === 2 ? 2 : 1 }));
}

function unnamedLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareNames(a, b);
}

const Seat: SeatResolvers = {
  id: ({ graph, seat }) => graph.snapshot.seats.ids[seat],
  body: ({ graph, seat }) => graph.node('body', graph.snapshot.seats.body[seat]),
  holder: ({ graph, seat }) => holderOf(graph, seat),
  behalf: ({ graph, seat }) => BEHALF_ORDER[graph.snapshot.seats.behalfKind[seat]],
  onBehalfOf: ({ graph, seat }) => behalfOf(graph, seat),
  count: ({ graph, seat }) => {
    const { countMin, countMax } = graph.snapshot.seats;
    return { min: countMin[seat], max: countMax[seat] < 0 ? null : countMax[seat] };
  },
  roles: ({ graph, seat }) => {
    const bounds = graph.spans[graph.snapshot.seats.body[seat]];
    const timed = graph.snapshot.seats.roleTerms.get(seat);
    if (timed) return timed.map(({ role, term }) => ({ role, term: term && { term, bounds } }));
    return rolesOf(graph, seat).map((role) => ({ role, term: null }));
  },
  deputyOf: ({ graph, seat }) => {
    const other = graph.snapshot.seats.deputyOf[seat];
    return other < 0 ? null : graph.seatAnyway(other);
  },
  planned: ({ graph, seat }) => graph.snapshot.seats.planned[seat] === 1,
  term: ({ graph, seat }) => {
    const { term, terms, body } = graph.snapshot.seats;
    return { term: terms[term[seat]], bounds: graph.spans[body[seat]] };
  },
  presence: ({ presence }) => presenceWord(presence),
  certainty: ({ graph, seat }) => CERTAINTY_ORDER[graph.snapshot.seats.certainty[seat]],
  citations: async ({ graph, seat }, _, context) => {
    const rows = await context.citations.load(graph.snapshot.seats.ids[seat]);
    return orderCitations(graph, rows);
  },
};

function seatsHeld(
  { graph, kind, index, node }: NodeOf<'representative'> | NodeOf<'office'>,
  args: { filter?: Filter | null },
  context: Context,
): SeatParent[] {
  const selection = fieldSelection(context, graph, args.filter, node.dataset);
  return seatsIn(graph, selection, graph.seatsOfHolder(kind, index));
}

const Representative: RepresentativeResolvers = {
  ...nodeFields,
  seats: seatsHeld,
  memberOf: ({ graph, index }) =>
    graph
      .membershipsOf('representative', index)
      .map((row) => graph.node('organisation', graph.snapshot.memberships[row].of)),
  formerNames: ({ graph, node }) => formerNames(graph, node),
};

const Office: OfficeResolvers = {
  ...nodeFields,
  organisation: ({ graph, node }) => graph.maybe('organisation', node.organisation),
  place: ({ graph, node }) => graph.maybe('place', node.place),
  onePerson: ({ node }) => node.onePerson,
  seats: seatsHeld,
  formerNames: ({ graph, node }) => formerNames(graph, node),
};

export const seatResolvers: Resolvers = { Seat, Representative, Office };
