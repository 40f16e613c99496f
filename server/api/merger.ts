/** The query about a merger: what it would save and what would be lost. Nothing is written. */
import { SECTORS } from '../domain/enumerations.ts';
import { components } from '../analysis/backbone.ts';
import type { LoadAssumptions } from '../analysis/load.ts';
import { balance } from '../analysis/merge/balance.ts';
import { compatibility, type Finding } from '../analysis/merge/compatibility.ts';
import { meetingsOf, type Meetings } from '../analysis/merge/hours.ts';
import { mergeBodies, type Merger } from '../analysis/merge/merger.ts';
import { PERSONAL, type Place } from '../analysis/merge/places.ts';
import type { FigureRange } from '../analysis/merge/range.ts';
import type { SeatRule } from '../analysis/merge/seat-rules.ts';
import type { RuleById } from '../analysis/scenario/move.ts';
import { replay } from '../analysis/scenario/moves.ts';
import { select, type Selection } from '../analysis/select.ts';
import type { Range } from '../analysis/snapshot.ts';
import { leaveOut, NEARLY_EVERYWHERE, twoMode, type TwoMode } from '../analysis/two-mode.ts';
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
import { overlapOf } from './overlap.ts';
import type { SeatParent } from './parents.ts';
import { checkAssumptions } from './representation.ts';

/** Bodies that can be merged at once. */
const MOST_BODIES = 200;
const MOST_SEATS = 100_000;
const MOST_MEETINGS = 366;
const MOST_HOURS = 24;

interface Checked {
  readonly bodies: readonly number[];
  readonly rule: SeatRule;
  readonly ruleById: RuleById;
  readonly byHand: { readonly keep: ReadonlySet<number>; readonly drop: ReadonlySet<number> };
  readonly meetings: Meetings;
  readonly assumptions: LoadAssumptions;
}

function checkMerger(graph: GraphIndex, selection: Selection, input: Sdl.MergerInput): Checked {
  const { bodies: ids } = input;
  if (ids.length < 2 || ids.length > MOST_BODIES) {
    const code = ids.length < 2 ? 'too-few' : 'too-many';
    throw new InputError(
      code,
      'input.bodies',
      String(ids.length),
      `Two to ${MOST_BODIES} bodies can merge, not ${ids.length}.`,
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
      `${quoted(id)} is left out by the filter, or ended before its date; widen the filter or take another body.`,
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
  const perYear = bounds('input.meetings', input.meetingsMin, input.meetingsMax, MOST_MEETINGS);
  return {
    bodies,
    ...checkRule(graph, input),
    byHand: { keep, drop },
    meetings: { perYear, hours: bounds('input.hours', input.hoursMin, input.hoursMax, MOST_HOURS) },
    assumptions: checkAssumptions(input.assumptions),
  };
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

function checkRule(graph: GraphIndex, input: Sdl.MergerInput): Pick<Checked, 'rule' | 'ruleById'> {
  switch (input.rule) {
    case 'EVERYBODY':
      return { rule: { rule: 'everybody' }, ruleById: { rule: 'everybody' } };
    case 'ONE_AN_ORGANISATION':
      return { rule: { rule: 'one-an-organisation' }, ruleById: { rule: 'one-an-organisation' } };
    case 'AT_MOST': {
      if (input.seats === null || input.seats === undefined)
        throw new InputError(
          'out-of-bounds',
          'input.seats',
          null,
          'AT_MOST needs a number of seats: say how many.',
        );
      const seats = checkNumber('input.seats', input.seats, 1, MOST_SEATS, 1);
      const ids = input.order ?? [];
      checkDistinct('input.order', ids);
      const order = ids.map((id) => {
        const node = graph.find(id);
        if (node?.kind === 'organisation') return node.index;
        if (node?.kind === 'body') return graph.snapshot.organisations.length + node.index;
        return unknownId('input.order', id, 'organisation');
      });
      return { rule: { rule: 'at-most', seats, order }, ruleById: { rule: 'at-most', seats, order: ids } };
    }
  }
}

/** Least and most; where one is given it is both. null: neither is. */
function bounds(
  field: string,
  least: number | null | undefined,
  most: number | null | undefined,
  limit: number,
): { readonly min: number; readonly max: number } | null {
  const some = least ?? most;
  if (some === null || some === undefined) return null;
  const min = checkNumber(`${field}Min`, least, 0, limit, some);
  const max = checkNumber(`${field}Max`, most, 0, limit, some);
  if (min <= max) return { min, max };
  const message = `At most ${max} is less than at least ${min}. Give both, the smaller one as Min.`;
  throw new InputError('out-of-bounds', `${field}Max`, String(max), message);
}

/** The organisation or body of a place; null: personal or not known. */
function organisationOf(graph: GraphIndex, key: number): AnyNode | null {
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
function open({ min, max }: FigureRange): Range {
  return { min, max: Number.isFinite(max) ? max : null };
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

/** Groups of bodies that hang together, after the merger. */
function componentsAfter(
  selection: Selection,
  members: TwoMode,
  ids: readonly string[],
  checked: Checked,
): number {
  const { snapshot, filter } = selection;
  const { seats } = snapshot;
  const after = replay(
    snapshot,
    [
      {
        move: 'merge',
        bodies: ids,
        into: {
          id: ids.join('+'),
          name: '',
          kind: null,
          meetings: null,
          hoursPerMeeting: null,
          chair: null,
          convenor: null,
          start: null,
        },
        rule: checked.ruleById,
        keep: [...checked.byHand.keep].map((seat) => seats.ids[seat]),
        drop: [...checked.byHand.drop].map((seat) => seats.ids[seat]),
      },
    ],
    filter,
  );
  const left = [...selection.bodies]
    .map((body) => snapshot.bodies[body].id)
    .filter((id) => !ids.includes(id));
  const again = select(after.snapshot, {
    ...filter,
    ...{ types: null, kinds: null, scopes: null, statuses: null, themes: null, places: null },
    bodies: [...left, ids.join('+')],
  });
  return components(leaveOut(twoMode(again, { ...members.options, leaveOutAbove: null }), NEARLY_EVERYWHERE))
    .count;
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
  const bridge = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: graph.node('body', x),
    y: graph.node('body', y),
  });
  const holder = (key: string) => {
    const [kind, index] = key.split(' ');
    return graph.node(kind === 'office' ? 'office' : 'representative', Number(index)) as AnyNode;
  };
  const { hours } = merger;
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
      saved: hours.saved && open(hours.saved),
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
    lostVoices: merger.voices.map((voice) => ({
      organisation: organisationOf(graph, voice.organisation) as AnyNode,
      surely: voice.surely,
      sole: voice.sole.toUpperCase() as Sdl.SoleVoice,
    })),
    silentSectors: merger.silentSectors,
    silentPlaces: graph.nodes('place', merger.silentAreas),
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
    bridgesLost: merger.bridges.lost.map(bridge),
    bridgesKept: merger.bridges.kept.map(bridge),
    bridgesGained: merger.bridges.gained.map(bridge),
    componentsBefore: components(members).count,
    componentsAfter: componentsAfter(selection, members, args.input.bodies, checked),
    themes: graph.nodes('theme', [...new Set(bodies.flatMap((body) => snapshot.bodies[body].themes))]),
    places: graph.nodes('place', [...new Set(bodies.flatMap((body) => snapshot.bodies[body].covers))]),
    findings: findingParents(graph, compatibility(selection, bodies)),
    assumptions: checked.assumptions,
    summary: { graph, selection },
    version: snapshot.version,
  };
}

export const mergerResolvers: Sdl.Resolvers = {
  Query: {
    merger: (_, args, context) => answer(() => merge(context, args)),
  },
  MergerResult: { __resolveType: resultType('Merger') },
};
