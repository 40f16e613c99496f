/** The query about a merger: what it would save and what would be lost. Nothing is written. */
import { SECTORS } from '../domain/enumerations.ts';
import type { LoadAssumptions } from '../analysis/load.ts';
import { balance } from '../analysis/merge/balance.ts';
import { MOST_BRIDGES } from '../analysis/merge/bridges.ts';
import { balances, type GroupBalances } from '../analysis/merge/balances.ts';
import { convenorLoads, convenorsOf, type ConvenorLoad } from '../analysis/merge/convenor-loads.ts';
import { compatibility, type Finding } from '../analysis/merge/compatibility.ts';
import { meetingsOf, type Meetings } from '../analysis/merge/hours.ts';
import { mergeBodies, type Merger } from '../analysis/merge/merger.ts';
import { PERSONAL, type Place } from '../analysis/merge/places.ts';
import type { FigureRange } from '../analysis/merge/range.ts';
import type { SeatRule } from '../analysis/merge/seat-rules.ts';
import { endTogether, termEnds, type TermEnds } from '../analysis/merge/term-ends.ts';
import type { RuleById } from '../analysis/scenario/move.ts';
import { seatOrder } from '../analysis/scenario/seat-order.ts';
import type { Selection } from '../analysis/select.ts';
import type { Range } from '../analysis/snapshot.ts';
import { NEARLY_EVERYWHERE } from '../analysis/two-mode.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { AnyNode, GraphIndex } from './graph-index.ts';
import {
  InputError,
  answer,
  checkBody,
  checkDistinct,
  checkNumber,
  filterKey,
  quoted,
  resultType,
  unknownId,
} from './input-checks.ts';
import { twoModeOf } from './measures.ts';
import { checkRhythm, checkRule, MOST_MERGING } from './move.ts';
import { overlapOf } from './overlap.ts';
import type { BridgeParent, SeatParent } from './parents.ts';
import { checkAssumptions } from './representation.ts';

interface Checked {
  readonly bodies: readonly number[];
  readonly rule: SeatRule;
  readonly byHand: { readonly keep: ReadonlySet<number>; readonly drop: ReadonlySet<number> };
  readonly meetings: Meetings;
  readonly assumptions: LoadAssumptions;
}

function checkMerger(graph: GraphIndex, selection: Selection, input: Sdl.MergerInput): Checked {
  const { bodies: ids } = input;
  if (ids.length < 2 || ids.length > MOST_MERGING) {
    const code = ids.length < 2 ? 'too-few' : 'too-many';
    throw new InputError(
      code,
      'input.bodies',
      String(ids.length),
      `Two to ${MOST_MERGING} bodies can merge, not ${ids.length}.`,
    );
  }
  checkDistinct('input.bodies', ids);
  const bodies = ids.map((id) => {
    const { index } = checkBody(graph, 'input.bodies', id);
    if (selection.bodyPresence[index] > 0) return index;
    throw new InputError(
      'out-of-bounds',
      'input.bodies',
      id,
      `${quoted(id)} is left out by the filter, or not there at its date: it began later or ended before. Widen the filter or take another body.`,
    );
  });
  const keep = checkSeats(graph, 'input.keep', input.keep);
  const drop = checkSeats(graph, 'input.drop', input.drop);
  const both = [...keep].find((seat) => drop.has(seat));
  if (both !== undefined) {
    const id = graph.snapshot.seats.ids[both];
    throw new InputError(
      'repeated',
      'input.drop',
      id,
      `${quoted(id)} is kept and dropped; say one of the two.`,
    );
  }
  return {
    bodies,
    rule: ruleByKey(graph, checkRule('input', input)),
    byHand: { keep, drop },
    meetings: checkRhythm('input', input),
    assumptions: checkAssumptions(input.assumptions),
  };
}

function ruleByKey({ snapshot }: GraphIndex, rule: RuleById): SeatRule {
  if (rule.rule !== 'at-most') return { rule: rule.rule };
  const { keys, missing } = seatOrder(snapshot, rule.order, -1, null);
  if (missing !== null) unknownId('input.order', missing, 'organisation');
  return { rule: 'at-most', seats: rule.seats, order: keys };
}

function checkSeats(
  graph: GraphIndex,
  field: string,
  ids: readonly string[] | null | undefined,
): ReadonlySet<number> {
  return new Set(
    (ids ?? []).map((id) => {
      const seat = graph.seat(id);
      return seat >= 0 ? seat : unknownId(field, id, 'seat');
    }),
  );
}

/** The organisation or body of a place; null: personal or not known. */
export function organisationOf(graph: GraphIndex, key: number): AnyNode | null {
  if (key < 0) return null;
  const { length } = graph.snapshot.organisations;
  return (key < length ? graph.node('organisation', key) : graph.node('body', key - length)) as AnyNode;
}

function seatParents(graph: GraphIndex, selection: Selection, places: readonly Place[]): SeatParent[] {
  return [...new Set(places.map((place) => place.seat))].map((seat) => ({
    graph,
    seat,
    presence: selection.seatPresence[seat] === 2 ? 2 : 1,
  }));
}

function count(places: readonly Place[]): Range {
  return { min: places.filter((place) => place.sure).length, max: places.length };
}

/** A range that may have no upper end. */
export function open({ min, max }: FigureRange): Range {
  return { min, max: Number.isFinite(max) ? max : null };
}

/** A saving that may be a cost without end is not computable. */
export function openSaving(saved: FigureRange | null): Range | null {
  return saved !== null && Number.isFinite(saved.min) ? open(saved) : null;
}

function flows(graph: GraphIndex, selection: Selection, bodies: readonly number[], merger: Merger) {
  const attending = merger.places.filter((place) => place.attends);
  const keys = [...new Set(attending.map((place) => place.organisation))];
  return keys
    .map((key) => {
      const own = (places: readonly Place[]) => places.filter((place) => place.organisation === key);
      const organisation = organisationOf(graph, key);
      return {
        organisation,
        behalf:
          organisation === null
            ? key === PERSONAL
              ? ('personal' as const)
              : ('unknown' as const)
            : organisation.kind === 'body'
              ? ('body' as const)
              : ('organisation' as const),
        before: bodies.flatMap((_, position) => {
          const here = own(attending).filter((place) => place.body === position);
          return here.length === 0 ? [] : [{ position, seats: count(here) }];
        }),
        kept: seatParents(graph, selection, own(merger.kept)),
        leftOut: seatParents(graph, selection, own(merger.leftOut)),
        keptPlaces: count(own(merger.kept)),
        leftOutPlaces: count(own(merger.leftOut)),
        weight: own(attending).length,
      };
    })
    .sort(
      (a, b) =>
        Number(a.organisation === null) - Number(b.organisation === null) ||
        b.weight - a.weight ||
        ((a.organisation?.node.id ?? '') < (b.organisation?.node.id ?? '') ? -1 : 1),
    );
}

/** Findings as the API shows them. */
export function findingParents(graph: GraphIndex, findings: readonly Finding[]) {
  return findings.map((finding) => ({
    code: finding.code,
    tone: finding.tone.toUpperCase() as Sdl.FindingTone,
    bodies: graph.nodes('body', finding.bodies),
    nodes: (finding.nodes ?? []).map((ref) => graph.ref(ref)),
    decision: finding.decision === undefined ? null : graph.node('decision', finding.decision),
  }));
}

/** Balances as the API shows them. */
export function balanceParents(found: readonly GroupBalances[]) {
  return found.map(({ by, ...rest }) => ({ ...rest, by: by.toUpperCase() as Sdl.BalanceBy }));
}

/** Loads of convenors as the API shows them. */
export function convenorParents(graph: GraphIndex, loads: readonly ConvenorLoad[]) {
  return loads.map(({ convenor, before, after }) => ({
    convenor: graph.ref(convenor),
    meetingsBefore: before.meetings,
    meetingsAfter: after.meetings,
    hoursBefore: before.hours,
    hoursAfter: after.hours,
    notComputableBefore: before.notComputable,
    notComputableAfter: after.notComputable,
  }));
}

/** Lost voices as the API shows them. */
export function voiceParents(graph: GraphIndex, voices: Merger['voices']) {
  return voices.map((voice) => ({
    organisation: organisationOf(graph, voice.organisation) as AnyNode,
    surely: voice.surely,
    sole: voice.sole.toUpperCase() as Sdl.SoleVoice,
  }));
}

export function termEndParents(graph: GraphIndex, selection: Selection, ends: readonly TermEnds[]) {
  const seats = (of: readonly number[]): SeatParent[] =>
    of.map((seat) => ({ graph, seat, presence: selection.seatPresence[seat] === 2 ? 2 : 1 }));
  return ends.map((one) => ({
    body: graph.node('body', one.body),
    ends: one.ends.map((end) => ({ date: end.date, seats: seats(end.seats) })),
    unknown: seats(one.unknown),
  }));
}

/** Members that a body surely shares with those that a bridge hangs on. */
function carriers({ graph, members, over }: BridgeParent, body: number): AnyNode[] {
  const columnsOf = (of: number) => {
    const row = members.rowOf[of];
    const columns =
      row < 0 ? [] : [...members.columns.subarray(members.offsets[row], members.offsets[row + 1])];
    return columns.filter((_, at) => members.levels[members.offsets[row] + at] === 2);
  };
  const there = new Set(over.flatMap(columnsOf));
  return columnsOf(body)
    .filter((column) => there.has(column))
    .map((column) => graph.ref(members.members[column].node));
}

async function merge(context: Context, args: Sdl.QueryMergerArgs) {
  const { graph, overlap } = await overlapOf(context, args);
  const { selection, options } = overlap;
  const checked = checkMerger(graph, selection, args.input);
  const { bodies } = checked;
  const { snapshot } = graph;
  // What hangs on a member of nearly everything hangs on nothing: it is left out of bridges and components.
  const members = twoModeOf(context, selection, { ...options, leaveOutAbove: NEARLY_EVERYWHERE });
  const merger = context.store.results.of(
    snapshot.version,
    'merger',
    { filter: filterKey(selection.filter), options, input: args.input },
    () => mergeBodies(selection, members, checked),
  );
  const sectors = balance(
    merger.places,
    merger.kept,
    (key) => snapshot.organisations[key]?.sector ?? null,
    SECTORS,
  );
  const bridge = (ends: { readonly x: number; readonly y: number }): BridgeParent => ({
    graph,
    ...ends,
    members,
    over: bodies,
  });
  const holder = (key: string) => {
    const [kind, index] = key.split(' ');
    return graph.node(kind === 'office' ? 'office' : 'representative', Number(index)) as AnyNode;
  };
  const { hours } = merger;
  const ends = termEnds(selection, bodies);
  const loads = convenorLoads(
    bodies.map((body) => ({
      perYear: meetingsOf(selection, body).perYear,
      by: convenorsOf(snapshot, body),
    })),
    [
      {
        perYear: checked.meetings.perYear,
        by: bodies.flatMap((body) => convenorsOf(snapshot, body)),
      },
    ],
    checked.assumptions.convenor,
  );
  return {
    bodies: bodies.map((body, position) => ({
      body: graph.node('body', body),
      seats: merger.seatsOfBodies[position],
      meetings: meetingsOf(selection, body).perYear,
    })),
    seats: merger.seats,
    organisationsBefore: merger.organisations.before,
    organisationsAfter: merger.organisations.after,
    meetingsBefore: merger.meetings.before,
    meetingsAfter: merger.meetings.after,
    hours: {
      before: hours.before && open(hours.before),
      after: hours.after && open(hours.after),
      saved: openSaving(hours.saved),
      notComputable: graph.nodes(
        'body',
        hours.notComputable.map((position) => bodies[position]),
      ),
      of: bodies.length,
      exact: [hours.before, hours.after, hours.saved].every((figure) => figure?.exact ?? true),
    },
    flows: flows(graph, selection, bodies, merger),
    personalSeats: merger.personal,
    seatsOfUnknownOrganisation: merger.unknownOrganisations,
    lostVoices: voiceParents(graph, merger.voices),
    silentSectors: merger.silentSectors,
    silentPlaces: graph.nodes('place', merger.silentAreas),
    silentLanguages: merger.silentLanguages,
    balances: balanceParents(balances(selection, merger.places, merger.kept)),
    peopleBefore: merger.people.before,
    peopleAfter: merger.people.after,
    convenorLoads: convenorParents(graph, loads),
    termEnds: termEndParents(graph, selection, ends),
    termsEndTogether: endTogether(ends),
    blauBefore: sectors.blauBefore,
    blauAfter: sectors.blauAfter,
    balance: sectors.groups.map(({ group, ...rest }) => ({ sector: group, ...rest })),
    meetOnce: { min: merger.meetOnce.min, max: merger.meetOnce.max },
    meetOnceNamed: merger.meetOnce.named.map((one) => ({
      holder: holder(one.holder),
      bodies: graph.nodes(
        'body',
        one.bodies.map((position) => bodies[position]),
      ),
      surely: one.surely,
    })),
    bridgeCounts: merger.bridges.counts,
    bridgesLost: merger.bridges.lost.map(bridge),
    bridgesKept: merger.bridges.kept.map(bridge),
    bridgesGained: merger.bridges.gained.map(bridge),
    componentsBefore: merger.components.before,
    componentsAfter: merger.components.after,
    themes: graph.nodes('theme', [...new Set(bodies.flatMap((body) => snapshot.bodies[body].themes))]),
    places: graph.nodes('place', [...new Set(bodies.flatMap((body) => snapshot.bodies[body].covers))]),
    findings: findingParents(graph, [
      ...compatibility(selection, bodies),
      ...(merger.kept.length === 0 && merger.leftOut.length > 0
        ? [{ code: 'nobody-seated', tone: 'caution', bodies } as const]
        : []),
    ]),
    assumptions: checked.assumptions,
    summary: { graph, selection },
    version: snapshot.version,
  };
}

/** Bridges listed at most, and where the caller does not say. */
const BRIDGES = { most: MOST_BRIDGES, usual: 200 };

interface BridgeLists {
  readonly bridgesLost: readonly BridgeParent[];
  readonly bridgesKept: readonly BridgeParent[];
  readonly bridgesGained: readonly BridgeParent[];
}

const listed =
  (field: keyof BridgeLists) =>
  (lists: BridgeLists, { first }: { readonly first?: number | null }): readonly BridgeParent[] =>
    lists[field].slice(0, checkNumber('first', first, 0, BRIDGES.most, BRIDGES.usual));

/** The lists of bridges of a merger or a scenario, cut to what is asked for. */
export const bridgeLists = {
  bridgesLost: listed('bridgesLost'),
  bridgesKept: listed('bridgesKept'),
  bridgesGained: listed('bridgesGained'),
};

export const mergerResolvers: Sdl.Resolvers = {
  Query: {
    merger: (_, args, context) => answer(() => merge(context, args)),
  },
  MergerResult: { __resolveType: resultType('Merger') },
  Merger: bridgeLists,
  Bridge: {
    x: ({ graph, x }) => graph.node('body', x),
    y: ({ graph, y }) => graph.node('body', y),
    carriersX: (parent) => carriers(parent, parent.x),
    carriersY: (parent) => carriers(parent, parent.y),
  },
};
