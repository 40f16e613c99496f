/** Queries about time: two dates side by side, life and lineage, ends of terms, turnover, a pair and seats over time. */
import { formatDate, type DateSpan } from '../domain/dates.ts';
import type { Presence } from '../domain/terms.ts';
import type { Filter } from '../analysis/filter.ts';
import { compareSides, type BodyChange, type ChangeKind } from '../analysis/time/compare.ts';
import { lineage } from '../analysis/time/lineage.ts';
import { pairOverTime } from '../analysis/time/pair-over-time.ts';
import { seatHistory } from '../analysis/time/seat-history.ts';
import { followSuccessors } from '../analysis/time/successors.ts';
import { termCalendar, type TermEnds } from '../analysis/time/term-ends.ts';
import { timeline } from '../analysis/time/timeline.ts';
import type { NodeChange } from '../analysis/time/stored.ts';
import { seatsOfYear, turnover } from '../analysis/time/turnover.ts';
import { countSelection } from '../analysis/select.ts';
import type { NodeRef } from '../analysis/snapshot.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { AnyNode, GraphIndex } from './graph-index.ts';
import {
  InputError,
  answer,
  checkBody,
  checkDate,
  checkFilter,
  checkNumber,
  checkOptions,
  checkPage,
  cut,
  filterKey,
  quoted,
  resultType,
  unknownId,
} from './input-checks.ts';
import { withUnits } from './organisation.ts';
import type { SeatParent, TurnoverYearParent } from './parents.ts';
import { dayDate, isInData, selectionOf } from './selections.ts';

const CHANGES: Readonly<Record<ChangeKind, Sdl.DateChange>> = {
  new: 'NEW',
  gone: 'GONE',
  'possibly-new': 'POSSIBLY_NEW',
  'possibly-gone': 'POSSIBLY_GONE',
};
const STORED: Readonly<Record<NodeChange['change'], Sdl.StoredChange>> = {
  new: 'NEW',
  gone: 'GONE',
  changed: 'CHANGED',
};
const THEN: Readonly<Record<Presence, Sdl.PresenceThen>> = { 0: 'NOT_THERE', 1: 'POSSIBLE', 2: 'SURE' };

/** A date that must be given. */
function needDate(field: string, text: string): DateSpan {
  const date = checkDate(field, text);
  if (date !== null) return date;
  throw new InputError('bad-date', field, text, `${field} is empty. Write a date, such as 2014 or 2014-03.`);
}

const seatNow = (graph: GraphIndex, seat: number): SeatParent => graph.seatAnyway(seat);

/** What is known of a date: what is there, and whether any data set speaks of it. `date` null: at any time. */
function dateKnown(context: Context, graph: GraphIndex, filter: Filter, date: DateSpan | null) {
  const counts = countSelection(selectionOf(context, graph, { ...filter, date }));
  return {
    date,
    version: graph.snapshot.version,
    inData: isInData(graph.snapshot, filter, date),
    sureBodies: counts.sureBodies,
    possibleBodies: counts.networks + counts.projects - counts.sureBodies,
    sureSeats: counts.sureSeats,
    possibleSeats: counts.possibleSeats,
  };
}

interface Sides {
  readonly from: { readonly graph: GraphIndex; readonly date: DateSpan | null };
  readonly to: { readonly graph: GraphIndex; readonly date: DateSpan | null };
  readonly filter: Filter;
}

/** Two sides of a comparison: each a version of the graph, at a date or at any time. */
export function comparisonOf(
  context: Context,
  { from, to, filter }: Sides,
  args: Pick<Sdl.QueryCompareDatesArgs, 'options' | 'followSuccessors' | 'page'>,
) {
  const page = checkPage(args.page);
  const options = checkOptions(args.options);
  const followed = args.followSuccessors ?? true;
  const graphs = { before: from.graph, after: to.graph };
  const { snapshot } = to.graph;
  const key = {
    filter: filterKey({ ...filter, date: null }),
    options,
    from: [from.graph.snapshot.version, spanKey(from.date)],
    to: spanKey(to.date),
    followed,
  };
  const found = context.store.results.of(snapshot.version, 'comparison', key, () =>
    compareSides(
      { snapshot: from.graph.snapshot, date: from.date },
      { snapshot, date: to.date },
      filter,
      options,
      followed,
    ),
  );
  const change = (one: BodyChange) => ({
    body: graphs[one.side].node('body', one.body),
    change: CHANGES[one.change],
    before: THEN[one.before],
    after: THEN[one.after],
  });
  const counts = (list: readonly { readonly change: ChangeKind }[], kept: number) => {
    const of = (kind: ChangeKind) => list.filter((one) => one.change === kind).length;
    return {
      new: of('new'),
      gone: of('gone'),
      possiblyNew: of('possibly-new'),
      possiblyGone: of('possibly-gone'),
      kept,
    };
  };
  const follow = followSuccessors(snapshot);
  return {
    from: dateKnown(context, from.graph, filter, from.date),
    to: dateKnown(context, to.graph, filter, to.date),
    followed,
    successions: followed
      ? [...snapshot.succession.keys()]
          .filter((row) =>
            sameRef(follow(snapshot.succession[row].predecessor), follow(snapshot.succession[row].successor)),
          )
          .map((row) => ({ graph: to.graph, row }))
      : [],
    bodiesTotal: found.bodies.length,
    bodies: cut(found.bodies, page).map(change),
    changedTotal: found.changed.length,
    changed: cut(found.changed, page).map((one) => ({
      body: graphs[one.side].node('body', one.body),
      what: one.what,
      statusBefore: one.before.status,
      statusAfter: one.after.status,
      meetingsBefore: one.before.meetings,
      meetingsAfter: one.after.meetings,
      seatsBefore: one.before.seats,
      seatsAfter: one.after.seats,
      membersNew: one.members.new,
      membersGone: one.members.gone,
      membersPossibly: one.members.possibly,
    })),
    seatsTotal: found.seats.length,
    seats: cut(found.seats, page).map((one) => ({
      ...change(one),
      seat: seatNow(graphs[one.seatSide], one.seat),
    })),
    membershipsTotal: found.memberships.length,
    memberships: cut(found.memberships, page).map((one) => ({
      ...change(one),
      member: graphs[one.memberSide].ref(one.member),
      seats: one.seats.map((seat) => seatNow(graphs[one.seatSide], seat)),
    })),
    othersTotal: found.others.length,
    others: cut(found.others, page).map((one) => ({
      node: graphs[one.side].node(one.kind, one.index) as AnyNode,
      change: STORED[one.change],
    })),
    bodyCounts: counts(found.bodies, found.keptBodies),
    seatCounts: counts(found.seats, found.keptSeats),
    membershipCounts: counts(found.memberships, found.keptMemberships),
    version: snapshot.version,
  };
}

/** Throws where the second date lies wholly before the first. */
export function checkOrder(field: string, from: DateSpan, to: DateSpan, text: string): void {
  if (to.latest >= from.earliest) return;
  throw new InputError(
    'out-of-bounds',
    field,
    text,
    `${quoted(text)} lies before ${quoted(formatDate(from))}. Give the earlier date first.`,
  );
}

async function compare(context: Context, args: Sdl.QueryCompareDatesArgs) {
  const from = needDate('from', args.from);
  const to = needDate('to', args.to);
  checkOrder('to', from, to, args.to);
  const graph = await context.graph();
  const filter = checkFilter(graph.snapshot, args.filter);
  return comparisonOf(context, { from: { graph, date: from }, to: { graph, date: to }, filter }, args);
}

const sameRef = (a: NodeRef, b: NodeRef) => a.kind === b.kind && a.index === b.index;

/** Spans as keys: infinite days are no JSON. */
const spanKey = (span: DateSpan | null) => span && `${span.earliest} ${span.latest}`;

async function life(context: Context, args: Sdl.QueryTimelineArgs) {
  const page = checkPage(args.page);
  const graph = await context.graph();
  const { snapshot } = graph;
  const selection = selectionOf(context, graph, checkFilter(snapshot, args.filter));
  const found = context.store.results.of(snapshot.version, 'timeline', filterKey(selection.filter), () =>
    timeline(selection),
  );
  return {
    from: found.axis && dayDate(found.axis.earliest),
    to: found.axis && dayDate(found.axis.latest),
    total: found.bodies.length,
    undated: found.bodies.filter((one) => one.known === null).length,
    bodies: cut(found.bodies, page).map(({ body, known }) => ({
      body: graph.node('body', body),
      undated: known === null,
      firstKnown: known && dayDate(known.earliest),
      lastKnown: known && dayDate(known.latest),
    })),
    years: found.years,
    decisions: graph.nodes('decision', found.decisions),
    successions: found.successions.map((row) => ({ graph, row })),
    summary: { graph, selection },
    version: snapshot.version,
  };
}

async function descent(context: Context, { id }: Sdl.QueryLineageArgs) {
  const graph = await context.graph();
  const { snapshot } = graph;
  const of = graph.find(id);
  if (of === null || (of.kind !== 'body' && of.kind !== 'organisation' && of.kind !== 'programme'))
    return unknownId('id', id, 'network, project, organisation or programme');
  const ref: NodeRef = { kind: of.kind, index: of.index };
  const found = context.store.results.of(snapshot.version, 'lineage', ref, () => lineage(snapshot, ref));
  return {
    of,
    nodes: found.nodes.map((one) => ({ ...one, node: graph.ref(one.ref) })),
    successions: found.successions.map((row) => ({ graph, row })),
    decisions: graph.nodes('decision', found.decisions),
    today: graph.ref(followSuccessors(snapshot)(ref)),
    version: snapshot.version,
  };
}

/** A period of the input that has two ends. */
function checkPeriod(field: string, text: string | null | undefined): DateSpan | null {
  const period = checkDate(field, text);
  if (period === null || Number.isFinite(period.earliest + period.latest)) return period;
  throw new InputError(
    'out-of-bounds',
    field,
    text ?? null,
    `${field} needs a first and a last day, such as 2011..2018.`,
  );
}

/** Seats that an organisation's people hold for it or its units, and what it sits in or convenes. */
export function ownOf(graph: GraphIndex, organisation: number) {
  const { snapshot } = graph;
  const units = withUnits(graph, organisation);
  const seats = new Set(units.flatMap((unit) => graph.seatsFor('organisation', unit)));
  const bodies = new Set([
    ...[...seats].map((seat) => snapshot.seats.body[seat]),
    ...units.flatMap((unit) =>
      graph.convenedBy('organisation', unit).map((row) => snapshot.convening[row].body),
    ),
  ]);
  return { seats, bodies };
}

interface CalendarArgs {
  readonly filter?: Sdl.InputMaybe<Sdl.Filter>;
  readonly organisation?: string | null;
  readonly period?: string | null;
}

const USUAL_WINDOW = 3;
const LONGEST_WINDOW = 24;

/** Whose ends of terms are asked for: what is left without a date, and which of its seats and bodies count. */
export async function calendarQuestion(context: Context, args: CalendarArgs) {
  const period = checkPeriod('period', args.period);
  const graph = await context.graph();
  const filter = { ...checkFilter(graph.snapshot, args.filter), date: null };
  const id = args.organisation ?? null;
  const node = id === null ? null : graph.find(id);
  if (id !== null && node?.kind !== 'organisation') return unknownId('organisation', id, 'organisation');
  const own = node === null ? null : ownOf(graph, node.index);
  return {
    graph,
    selection: selectionOf(context, graph, filter),
    organisation: node,
    options: {
      period,
      seat: (seat: number) => own === null || own.seats.has(seat),
      body: (body: number) => own === null || own.bodies.has(body),
    },
  };
}

function endsParent(graph: GraphIndex, ends: TermEnds) {
  return {
    from: { earliest: ends.span.earliest, latest: ends.span.earliest },
    to: { earliest: ends.span.latest, latest: ends.span.latest },
    seats: ends.seats,
    endingSeats: ends.endingSeats.map(({ index, level }) => ({
      seat: seatNow(graph, index),
      surely: level === 2,
    })),
    endingBodies: ends.endingBodies.map(({ index, level }) => ({
      body: graph.node('body', index),
      surely: level === 2,
    })),
    bodies: ends.bodies.map((one) => ({ ...one, body: graph.node('body', one.body) })),
  };
}

async function terms(context: Context, args: Sdl.QueryTermCalendarArgs) {
  const windowMonths = checkNumber('windowMonths', args.windowMonths, 1, LONGEST_WINDOW, USUAL_WINDOW);
  const { graph, selection, organisation, options } = await calendarQuestion(context, args);
  const key = {
    filter: filterKey(selection.filter),
    organisation: organisation?.index ?? null,
    period: spanKey(options.period),
    windowMonths,
  };
  const found = context.store.results.of(graph.snapshot.version, 'term calendar', key, () =>
    termCalendar(selection, { ...options, windowMonths }),
  );
  const file = new URLSearchParams();
  if (args.organisation) file.set('organisation', args.organisation);
  if (args.period) file.set('period', args.period);
  if (args.filter) file.set('filter', JSON.stringify(asWritten(args.filter)));
  const text = file.toString();
  return {
    from: found.axis && dayDate(found.axis.earliest),
    to: found.axis && dayDate(found.axis.latest),
    months: found.months.map((month) => endsParent(graph, month)),
    windows: found.windows.map((window) => endsParent(graph, window)),
    windowMonths,
    seatsOfUnknownEnd: found.seatsOfUnknownEnd,
    seatsTotal: found.seatsTotal,
    file: `calendar.ics${text === '' ? '' : `?${text}`}`,
    version: graph.snapshot.version,
  };
}

/** A filter as a caller writes it: the words of the domain in upper case. Its date is not used. */
function asWritten({ kinds, scopes, statuses, date: _, ...rest }: Sdl.Filter): object {
  const words = (list: readonly string[] | null | undefined) =>
    list?.map((word) => word.toUpperCase().replaceAll('-', '_'));
  const written = { ...rest, kinds: words(kinds), scopes: words(scopes), statuses: words(statuses) };
  return Object.fromEntries(
    Object.entries(written).filter(([, value]) => value !== null && value !== undefined),
  );
}

async function changingHands(context: Context, args: Sdl.QueryTurnoverArgs) {
  const period = checkPeriod('period', args.period);
  const graph = await context.graph();
  const { snapshot } = graph;
  const filter = { ...checkFilter(snapshot, args.filter), date: null };
  const key = { filter: filterKey(filter), period: spanKey(period) };
  const found = context.store.results.of(snapshot.version, 'turnover', key, () =>
    turnover(selectionOf(context, graph, filter), period),
  );
  return {
    years: found.years.map((year) => ({ graph, filter, found: year })),
    tenure: found.tenure,
    version: snapshot.version,
  };
}

const seatsBehind = ({ graph, filter, found }: TurnoverYearParent, bound: 'start' | 'end') =>
  seatsOfYear(graph.snapshot, filter, found.year.date, bound).map(({ seat, surely }) => ({
    seat: seatNow(graph, seat),
    surely,
  }));

const TurnoverYear: Sdl.TurnoverYearResolvers = {
  date: ({ found }) => found.year.date,
  seats: ({ found }) => found.year.seats,
  began: ({ found }) => found.year.seatsBegin,
  beganUnknown: ({ found }) => found.year.startUnknown.seats,
  endedUnknown: ({ found }) => found.year.endUnknown.seats,
  beganSeats: (year) => seatsBehind(year, 'start'),
  ended: ({ found }) => found.year.seatsEnd,
  endedSeats: (year) => seatsBehind(year, 'end'),
  entryRate: ({ found }) => found.entryRate,
  exitRate: ({ found }) => found.exitRate,
};

async function pairYears(context: Context, args: Sdl.QueryPairOverTimeArgs) {
  const period = checkPeriod('period', args.period);
  const graph = await context.graph();
  const { snapshot } = graph;
  const a = checkBody(graph, 'a', args.a);
  const b = checkBody(graph, 'b', args.b);
  if (a.index === b.index)
    throw new InputError('repeated', 'b', args.b, `${quoted(args.b)} is a itself; take another body as b.`);
  const filter = { ...checkFilter(snapshot, args.filter, []), date: null };
  const options = checkOptions(args.options);
  const key = { filter: filterKey(filter), options, a: args.a, b: args.b, period: spanKey(period) };
  const years = context.store.results.of(snapshot.version, 'pair over time', key, () =>
    pairOverTime(snapshot, filter, options, [a.index, b.index], period),
  );
  return {
    a,
    b,
    years: years.map((year) => ({ ...year, members: year.members.map((ref) => graph.ref(ref)) })),
    version: snapshot.version,
  };
}

function seatsHeldBy(graph: GraphIndex, of: AnyNode): readonly number[] | null {
  if (of.kind === 'representative' || of.kind === 'office') return graph.seatsOfHolder(of.kind, of.index);
  if (of.kind !== 'organisation') return null;
  return [...ownOf(graph, of.index).seats];
}

async function history(context: Context, args: Sdl.QuerySeatHistoryArgs) {
  const graph = await context.graph();
  const of = graph.find(args.id);
  const seats = of && seatsHeldBy(graph, of);
  if (of === null || seats === null)
    return unknownId('id', args.id, 'organisation, representative or office');
  const selection = args.filter
    ? selectionOf(context, graph, checkFilter(graph.snapshot, args.filter, []))
    : graph.everything;
  return {
    of,
    bodies: seatHistory(selection, seats).map(({ body, seats: own, span }) => ({
      body: graph.node('body', body),
      seats: own.map((seat) => ({ graph, seat, presence: selection.seatPresence[seat] as Presence })),
      from: dayDate(span.earliest),
      to: dayDate(span.latest),
    })),
    version: graph.snapshot.version,
  };
}

export const timeResolvers: Sdl.Resolvers = {
  Query: {
    compareDates: (_, args, context) => answer(() => compare(context, args)),
    timeline: (_, args, context) => answer(() => life(context, args)),
    lineage: (_, args, context) => answer(() => descent(context, args)),
    termCalendar: (_, args, context) => answer(() => terms(context, args)),
    turnover: (_, args, context) => answer(() => changingHands(context, args)),
    pairOverTime: (_, args, context) => answer(() => pairYears(context, args)),
    seatHistory: (_, args, context) => answer(() => history(context, args)),
  },
  DateComparisonResult: { __resolveType: resultType('DateComparison') },
  TimelineResult: { __resolveType: resultType('Timeline') },
  LineageResult: { __resolveType: resultType('Lineage') },
  TermCalendarResult: { __resolveType: resultType('TermCalendar') },
  TurnoverYear,
  TurnoverResult: { __resolveType: resultType('Turnover') },
  PairOverTimeResult: { __resolveType: resultType('PairOverTime') },
  SeatHistoryResult: { __resolveType: resultType('SeatHistory') },
};
