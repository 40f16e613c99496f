/**
 * One organisation in one year: what it sits in, convenes and hosts, what it carries, whom it meets. Three lines that
 * are never added up: an organisation that hosts a body and sits in it is in both. Ranges run from what is surely known
 * to what is possible; what is not known stays so.
 */
import type { DateSpan } from '../../domain/dates.ts';
import { meets, within } from '../../domain/dates.ts';
import type { Term } from '../../domain/terms.ts';
import type { Load, LoadAssumptions } from '../load.ts';
import { attendance, conveningLoad, conveningTime, Deputies, MeetingRates, sittingLoad } from '../load.ts';
import { seatCount } from '../members-known.ts';
import { conveningPresence, compareIds, type Selection } from '../select.ts';
import { HOLDER_KINDS, type Range } from '../snapshot.ts';
import { Tally } from '../time/years.ts';
import { membershipOf, seatsBehind, standsForSeveral, topOrganisations, type TwoMode } from '../two-mode.ts';

export type Line = 'sits-in' | 'convenes' | 'hosts';
export const LINES: readonly Line[] = ['sits-in', 'convenes', 'hosts'];

export interface BodyOfYear {
  readonly body: number;
  readonly presence: 1 | 2;
  readonly seats: readonly number[];
  /** Rows of convening. */
  readonly convening: readonly number[];
  /** Meetings a year; null: not known. */
  readonly meetings: Range | null;
  /** A source attests the body within the year. */
  readonly attested: boolean;
}

export interface LineFigures {
  readonly line: Line;
  readonly count: Range;
  readonly networks: Range;
  readonly projects: Range;
  readonly load: Load;
  /** Surely there first, then by id. */
  readonly bodies: readonly BodyOfYear[];
}

export interface Met {
  readonly organisation: number;
  readonly surely: boolean;
  readonly bodies: readonly number[];
  /** Their seats there. */
  readonly seats: readonly number[];
}

export interface YearFigures {
  readonly date: DateSpan;
  readonly lines: readonly LineFigures[];
  readonly seats: Range;
  readonly people: number;
  readonly organisationsMet: Range;
  readonly municipalitiesMet: Range;
  readonly sectorsMet: Range;
  readonly unknownSector: number;
  /** Surely met first, then by id. */
  readonly met: readonly Met[];
  readonly known: {
    readonly inData: boolean;
    readonly bodies: number;
    readonly attested: number;
    readonly rhythmKnown: number;
    readonly sitsIn: number;
    readonly seatsNamed: number;
    readonly seatsDated: number;
    readonly seats: number;
  };
}

/** Figures of an organisation (its units rolled up to it) in a year: `matrix` is of organisations and all bodies, also
 *  those that stand for several, at that year. */
export function yearFigures(
  matrix: TwoMode,
  organisation: number,
  assumptions: LoadAssumptions,
): YearFigures {
  const { selection } = matrix;
  const { snapshot } = selection;
  const date = selection.filter.date ?? { earliest: -Infinity, latest: Infinity };
  const rates = new MeetingRates(selection);
  const sitting = sits(matrix, organisation, rates, date);
  const convened = convenes(selection, organisation, rates, date);
  const lines: LineFigures[] = [
    lineOf(
      'sits-in',
      selection,
      sitting,
      sittingLoad(rates, sittingParts(matrix, organisation, sitting), assumptions),
    ),
    ...(['convenes', 'hosts'] as const).map((line) => {
      const parts = convened[line].map(({ body, convening }) => ({
        body,
        amount: conveningTime(selection, convening),
      }));
      return lineOf(line, selection, convened[line], conveningLoad(rates, parts, assumptions));
    }),
  ];
  const seats = sitting.flatMap((one) => one.seats);
  const named = (seat: number) => HOLDER_KINDS[snapshot.seats.holderKind[seat]] === 'representative';
  const met = whoIsMet(matrix, organisation);
  const tally = (is: (one: Met) => boolean) => {
    const count = new Tally();
    for (const one of met) if (is(one)) count.add(one.surely ? 2 : 1);
    return count.range;
  };
  const sector = (one: Met) => snapshot.organisations[one.organisation].sector;
  const sectors = (list: readonly Met[]) => new Set(list.map(sector).filter((one) => one !== null)).size;
  const all = new Map(lines.flatMap((line) => line.bodies.map((one) => [one.body, one.attested] as const)));
  const { period } = snapshot.datasets[snapshot.organisations[organisation].dataset];
  const inData = meets(period, date);
  const open = (range: Range): Range => (inData ? range : { min: range.min, max: null });
  return {
    date,
    lines: lines.map((line) => ({
      ...line,
      count: open(line.count),
      networks: open(line.networks),
      projects: open(line.projects),
    })),
    seats: open(ownSeats(matrix, organisation, seats)),
    people: new Set(seats.filter(named).map((seat) => snapshot.seats.holder[seat])).size,
    organisationsMet: open(tally(() => true)),
    municipalitiesMet: open(tally((one) => snapshot.organisations[one.organisation].kind === 'municipality')),
    sectorsMet: open({ min: sectors(met.filter((one) => one.surely)), max: sectors(met) }),
    unknownSector: met.filter((one) => sector(one) === null).length,
    met,
    known: {
      inData,
      bodies: all.size,
      attested: [...all.values()].filter((attested) => attested).length,
      rhythmKnown: sitting.filter((one) => one.meetings !== null).length,
      sitsIn: sitting.length,
      seatsNamed: seats.filter(named).length,
      seatsDated: seats.filter((seat) => isDated(snapshot.seats.terms[snapshot.seats.term[seat]])).length,
      seats: seats.length,
    },
  };
}

function isDated({ start, end, attested }: Term): boolean {
  return start !== null || end !== null || attested.length > 0;
}

function describe(
  selection: Selection,
  rates: MeetingRates,
  date: DateSpan,
  body: number,
  rest: Pick<BodyOfYear, 'presence' | 'seats' | 'convening'>,
): BodyOfYear {
  const { term, statuses } = selection.snapshot.bodies[body];
  const attestations = [term, ...statuses.map((phase) => phase.term)].flatMap((one) => one.attested);
  return {
    body,
    ...rest,
    meetings: rates.of(body),
    attested: attestations.some((span) => within(span, date)),
  };
}

function columnOf(matrix: TwoMode, organisation: number): number {
  return matrix.members.findIndex(({ node }) => node.kind === 'organisation' && node.index === organisation);
}

function sits(matrix: TwoMode, organisation: number, rates: MeetingRates, date: DateSpan): BodyOfYear[] {
  const column = columnOf(matrix, organisation);
  if (column < 0) return [];
  return [...matrix.bodies].flatMap((body, row) => {
    const entry = membershipOf(matrix, row, column);
    if (entry < 0) return [];
    const presence = matrix.levels[entry] as 1 | 2;
    const seats = [...seatsBehind(matrix, entry)];
    return [describe(matrix.selection, rates, date, body, { presence, seats, convening: [] })];
  });
}

/** Whether a seat is held for a collective that the organisation belongs to, not for itself. */
function sharedBy({ selection: { snapshot } }: TwoMode, organisation: number): (seat: number) => boolean {
  const tops = topOrganisations(snapshot);
  return (seat) => tops[snapshot.seats.behalf[seat]] !== organisation;
}

function sittingParts(matrix: TwoMode, organisation: number, sitting: readonly BodyOfYear[]) {
  const deputies = new Deputies(matrix.selection);
  const isShared = sharedBy(matrix, organisation);
  return sitting.map(({ body, seats }) => ({
    body,
    amount: attendance(matrix.selection, deputies, seats, isShared),
  }));
}

/** A seat held for a collective is its own only possibly. */
function ownSeats(matrix: TwoMode, organisation: number, seats: readonly number[]): Range {
  const isShared = sharedBy(matrix, organisation);
  const { min } = seatCount(
    matrix.selection,
    seats.filter((seat) => !isShared(seat)),
  );
  return { min, max: seatCount(matrix.selection, seats).max };
}

function convenes(
  selection: Selection,
  organisation: number,
  rates: MeetingRates,
  date: DateSpan,
): Record<'convenes' | 'hosts', BodyOfYear[]> {
  const { snapshot } = selection;
  const tops = topOrganisations(snapshot);
  const rows = { convenes: new Map<number, number[]>(), hosts: new Map<number, number[]>() };
  snapshot.convening.forEach((convening, row) => {
    const { by, body, role } = convening;
    if (by.kind !== 'organisation' || tops[by.index] !== organisation) return;
    if (conveningPresence(selection, convening) === 0) return;
    const line = rows[role === 'hosts' ? 'hosts' : 'convenes'];
    line.set(body, [...(line.get(body) ?? []), row]);
  });
  const list = (line: ReadonlyMap<number, number[]>) =>
    [...line].map(([body, own]) => {
      const presence = Math.max(...own.map((row) => conveningPresence(selection, snapshot.convening[row])));
      return describe(selection, rates, date, body, {
        presence: presence as 1 | 2,
        seats: [],
        convening: own,
      });
    });
  return { convenes: list(rows.convenes), hosts: list(rows.hosts) };
}

function lineOf(line: Line, { snapshot }: Selection, bodies: readonly BodyOfYear[], load: Load): LineFigures {
  const count = (is: (one: BodyOfYear) => boolean): Range => {
    const tally = new Tally();
    for (const one of bodies) if (is(one)) tally.add(one.presence);
    return tally.range;
  };
  const type = (one: BodyOfYear) => snapshot.bodies[one.body].type;
  return {
    line,
    count: count(() => true),
    networks: count((one) => type(one) === 'network'),
    projects: count((one) => type(one) === 'project'),
    load,
    bodies: [...bodies].sort(
      (a, b) => b.presence - a.presence || compareIds(snapshot.bodies[a.body].id, snapshot.bodies[b.body].id),
    ),
  };
}

/** Organisations that sit in a body in which it sits, surely if both surely do. Who sits in a row that stands for several
 *  bodies may sit in another of them: they meet possibly. */
function whoIsMet(matrix: TwoMode, organisation: number): Met[] {
  const column = columnOf(matrix, organisation);
  const found = new Map<number, { surely: boolean; bodies: number[]; seats: number[] }>();
  if (column >= 0)
    matrix.bodies.forEach((body, row) => {
      const own = membershipOf(matrix, row, column);
      if (own < 0) return;
      const isOneBody = !standsForSeveral(matrix.selection, body);
      for (let e = matrix.offsets[row]; e < matrix.offsets[row + 1]; e++) {
        const { node } = matrix.members[matrix.columns[e]];
        if (node.kind !== 'organisation' || node.index === organisation) continue;
        const one = found.get(node.index) ?? { surely: false, bodies: [], seats: [] };
        found.set(node.index, one);
        one.bodies.push(body);
        one.seats.push(...seatsBehind(matrix, e));
        if (isOneBody && matrix.levels[own] === 2 && matrix.levels[e] === 2) one.surely = true;
      }
    });
  const { organisations } = matrix.selection.snapshot;
  return [...found]
    .map(([index, rest]) => ({ organisation: index, ...rest }))
    .sort(
      (a, b) =>
        Number(b.surely) - Number(a.surely) ||
        compareIds(organisations[a.organisation].id, organisations[b.organisation].id),
    );
}
