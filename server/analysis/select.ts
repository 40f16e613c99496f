/**
 * What a filter leaves of a snapshot: bodies and seats, each possibly (1) or surely (2) there. Cost: one pass over
 * bodies and seats.
 */
import type { DateSpan } from '../domain/dates.ts';
import type { Certainty } from '../domain/enumerations.ts';
import { presence, type Presence } from '../domain/terms.ts';
import type { Evidence, Filter } from './filter.ts';
import { CERTAINTY_ORDER, HOLDER_KINDS, BEHALF_ORDER, type Body, type Snapshot } from './snapshot.ts';
import { bodySpans } from './spans.ts';
import { withAncestors, withDescendants } from './trees.ts';

export interface Selection {
  readonly snapshot: Snapshot;
  readonly filter: Filter;
  /** Indices of the bodies that are left, by id. */
  readonly bodies: Int32Array;
  /** By index of the body: 0 left out, 1 possibly there, 2 surely. */
  readonly bodyPresence: Uint8Array;
  /** By index of the seat, likewise; never above its body's. */
  readonly seatPresence: Uint8Array;
  /** Seats left, grouped by body: those of body b are `seats[seatOffsets[b]] .. seats[seatOffsets[b + 1] - 1]`. */
  readonly seatOffsets: Int32Array;
  readonly seats: Int32Array;
  /** Possible span of each body, to which unknown bounds of its seats are cut. */
  readonly spans: readonly DateSpan[];
  /** By index of the body: how surely somebody convenes it. */
  readonly convened: Uint8Array;
}

/** Order by id, by code unit: the same on every machine and in every language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Bodies and seats that the filter leaves. Unknown ids in the filter match nothing. */
export function select(snapshot: Snapshot, filter: Filter): Selection {
  const spans = bodySpans(snapshot);
  const bodyPresence = presenceOfBodies(snapshot, filter, spans);
  const seatPresence = presenceOfSeats(snapshot, filter, spans, bodyPresence);
  const bodies: number[] = [];
  bodyPresence.forEach((level, body) => {
    if (level > 0) bodies.push(body);
  });
  bodies.sort((a, b) => compareIds(snapshot.bodies[a].id, snapshot.bodies[b].id));
  const { offsets, list } = groupByBody(snapshot, seatPresence);
  const convened = new Uint8Array(snapshot.bodies.length);
  for (const convening of snapshot.convening) {
    const { body } = convening;
    convened[body] = Math.max(convened[body], conveningPresence({ filter, spans, bodyPresence }, convening));
  }
  return {
    snapshot,
    filter,
    bodies: Int32Array.from(bodies),
    bodyPresence,
    seatPresence,
    seatOffsets: offsets,
    seats: list,
    spans,
    convened,
  };
}

/** How surely a convening is there under the filter: never more than its body. */
export function conveningPresence(
  { filter, spans, bodyPresence }: Pick<Selection, 'filter' | 'spans' | 'bodyPresence'>,
  { body, term, certainty }: Snapshot['convening'][number],
): Presence {
  if (!evidenceCounts(certainty, filter.evidence)) return 0;
  return Math.min(presence(term, filter.date, spans[body]), cap(certainty), bodyPresence[body]) as Presence;
}

/** The seats of a body that are left. */
export function seatsOf(selection: Selection, body: number): Int32Array {
  return selection.seats.subarray(selection.seatOffsets[body], selection.seatOffsets[body + 1]);
}

/** Whether evidence of this certainty counts. What nobody cites is not uncertain, but not stated either. */
export function evidenceCounts(certainty: Certainty | null, evidence: Evidence): boolean {
  if (evidence === 'stated') return certainty === 'stated';
  return evidence === 'all' || certainty !== 'uncertain';
}

/** null: not filtered. */
function choice<T>(values: readonly T[] | null): ReadonlySet<T> | null {
  return values === null || values.length === 0 ? null : new Set(values);
}

function indicesOf(nodes: readonly { readonly id: string }[], ids: ReadonlySet<string>): number[] {
  return nodes.flatMap((node, index) => (ids.has(node.id) ? [index] : []));
}

function datasetsOf(snapshot: Snapshot, filter: Filter): ReadonlySet<number> {
  const ids = filter.datasets === null ? snapshot.datasets.slice(0, 1).map((set) => set.id) : filter.datasets;
  return new Set(ids.length === 0 ? snapshot.datasets.keys() : indicesOf(snapshot.datasets, new Set(ids)));
}

function presenceOfBodies(snapshot: Snapshot, filter: Filter, spans: readonly DateSpan[]): Uint8Array {
  const datasets = datasetsOf(snapshot, filter);
  const types = choice(filter.types);
  const kinds = choice(filter.kinds);
  const scopes = choice(filter.scopes);
  const ids = choice(filter.bodies);
  const themeIds = choice(filter.themes);
  const themes = themeIds && withDescendants(snapshot.themes, indicesOf(snapshot.themes, themeIds));
  const places = placesOf(snapshot, filter);

  const matches = (body: Body): boolean =>
    datasets.has(body.dataset) &&
    (types === null || types.has(body.type)) &&
    (kinds === null || body.type === 'project' || (body.kind !== null && kinds.has(body.kind))) &&
    (scopes === null || (body.scope !== null && scopes.has(body.scope))) &&
    (ids === null || ids.has(body.id)) &&
    (themes === null || body.themes.some((theme) => themes.has(theme))) &&
    (places === null || body.covers.some((place) => places.has(place))) &&
    evidenceCounts(body.certainty, filter.evidence);

  return Uint8Array.from(snapshot.bodies, (body, index) => {
    if (!matches(body)) return 0;
    const there = presence(body.term, filter.date, snapshot.datasets[body.dataset].period);
    return Math.min(there, cap(body.certainty), statusPresence(body, filter, spans[index]));
  });
}

/** What is uncertain is at most possibly there. */
function cap(certainty: Certainty | null): Presence {
  return certainty === 'uncertain' ? 1 : 2;
}

function placesOf(snapshot: Snapshot, filter: Filter): ReadonlySet<number> | null {
  const ids = choice(filter.places);
  if (ids === null) return null;
  const named = indicesOf(snapshot.places, ids);
  const below = withDescendants(snapshot.places, named);
  return filter.wider ? new Set([...below, ...withAncestors(snapshot.places, named)]) : below;
}

/**
 * How surely a body is in one of the phases that the filter asks for. Phases that meet the date count: surely if one
 * that surely meets it is asked for, or if all that may meet it are. A body that is only planned is at most possible,
 * and not there at all where planned ones are switched off.
 */
function statusPresence(body: Body, filter: Filter, span: DateSpan): Presence {
  const phases = phasesAt(body, filter.date, span);
  const onlyPlanned = phases.length > 0 && phases.every((phase) => phase.status === 'planned');
  if (onlyPlanned && !filter.planned) return 0;
  const most: Presence = onlyPlanned ? 1 : 2;
  const asked = choice(filter.statuses);
  if (asked === null) return most;
  if (phases.length === 0) return asked.has('unknown') ? most : 0;
  const hits = phases.filter((phase) => asked.has(phase.status));
  if (hits.length === 0) return 0;
  const surely = hits.some((phase) => phase.presence === 2) || hits.length === phases.length;
  return surely ? most : 1;
}

/** Phases of life that a body is in, possibly or surely, at a date (null: all it ever was in). */
export function phasesAt(
  body: Body,
  date: DateSpan | null,
  span: DateSpan,
): { readonly status: Body['statuses'][number]['status']; readonly presence: Presence }[] {
  return body.statuses
    .map((phase) => ({ status: phase.status, presence: presence(phase.term, date, span) }))
    .filter((phase) => phase.presence > 0);
}

/** Presence of seats by their own terms, then capped by their bodies'. Raises bodies that are possibly there and
 *  whose seat surely is: where somebody sits, there is a body. */
function presenceOfSeats(
  snapshot: Snapshot,
  filter: Filter,
  spans: readonly DateSpan[],
  bodyPresence: Uint8Array,
): Uint8Array {
  const { seats, bodies } = snapshot;
  const datasets = datasetsOf(snapshot, filter);
  const own = new Uint8Array(seats.count);
  // Terms are few and shared: what surely is there does not depend on the body, and is looked up once a term.
  const surely = Uint8Array.from(seats.terms, (term) => (presence(term, filter.date) === 2 ? 1 : 0));
  for (let seat = 0; seat < seats.count; seat++) {
    const body = seats.body[seat];
    const certainty = CERTAINTY_ORDER[seats.certainty[seat]];
    if (bodyPresence[body] === 0 || !datasets.has(seats.dataset[seat])) continue;
    if (!evidenceCounts(certainty, filter.evidence)) continue;
    const planned = seats.planned[seat] === 1;
    if (seats.countMax[seat] === 0 || (planned && !filter.planned)) continue;
    const term = seats.term[seat];
    const there = surely[term] === 1 ? 2 : presence(seats.terms[term], filter.date, spans[body]);
    own[seat] = planned || seats.countMin[seat] === 0 ? Math.min(there, 1) : Math.min(there, cap(certainty));
  }
  for (let seat = 0; seat < seats.count; seat++) {
    const body = seats.body[seat];
    if (own[seat] === 2 && filter.date !== null && mayBeRaised(bodies[body], filter, spans[body]))
      bodyPresence[body] = 2;
  }
  for (let seat = 0; seat < seats.count; seat++)
    own[seat] = Math.min(own[seat], bodyPresence[seats.body[seat]]);
  return own;
}

/** Only the date kept the body from being surely there: neither its certainty nor its phase did. */
function mayBeRaised(body: Body, filter: Filter, span: DateSpan): boolean {
  return cap(body.certainty) === 2 && statusPresence(body, filter, span) === 2;
}

function groupByBody(
  snapshot: Snapshot,
  seatPresence: Uint8Array,
): { offsets: Int32Array; list: Int32Array } {
  const { seats, bodies } = snapshot;
  const offsets = new Int32Array(bodies.length + 1);
  for (let seat = 0; seat < seats.count; seat++) if (seatPresence[seat] > 0) offsets[seats.body[seat] + 1]++;
  for (let body = 0; body < bodies.length; body++) offsets[body + 1] += offsets[body];
  const next = offsets.slice();
  const list = new Int32Array(offsets[bodies.length]);
  for (let seat = 0; seat < seats.count; seat++) {
    if (seatPresence[seat] > 0) list[next[seats.body[seat]]++] = seat;
  }
  return { offsets, list };
}

/** What a filter leaves, counted. */
export interface SelectionCounts {
  readonly networks: number;
  readonly projects: number;
  /** Of these, surely there. */
  readonly sureBodies: number;
  /** Bodies in which somebody sits, possibly or surely. */
  readonly bodiesWithMembers: number;
  /** Distinct organisations on whose behalf somebody sits; a collective is one. */
  readonly organisations: number;
  /** Distinct representatives. */
  readonly people: number;
  /** A seat that stands for several counts as its least number. */
  readonly sureSeats: number;
  /** Beyond the sure ones: possible seats, and what sure ones may stand for above their least number where known. */
  readonly possibleSeats: number;
}

/** Counts of a selection. */
export function countSelection(selection: Selection): SelectionCounts {
  const { snapshot, bodies, bodyPresence, seats, seatPresence } = selection;
  const table = snapshot.seats;
  const organisations = new Set<number>();
  const people = new Set<number>();
  let sureSeats = 0;
  let mostSeats = 0;
  for (const seat of seats) {
    if (BEHALF_ORDER[table.behalfKind[seat]] === 'organisation') organisations.add(table.behalf[seat]);
    if (HOLDER_KINDS[table.holderKind[seat]] === 'representative') people.add(table.holder[seat]);
    if (seatPresence[seat] === 2) sureSeats += table.countMin[seat];
    mostSeats += table.countMax[seat] < 0 ? table.countMin[seat] : table.countMax[seat];
  }
  const networks = bodies.filter((body) => snapshot.bodies[body].type === 'network').length;
  return {
    networks,
    projects: bodies.length - networks,
    sureBodies: bodies.filter((body) => bodyPresence[body] === 2).length,
    bodiesWithMembers: bodies.filter((body) => seatsOf(selection, body).length > 0).length,
    organisations: organisations.size,
    people: people.size,
    sureSeats,
    possibleSeats: mostSeats - sureSeats,
  };
}
