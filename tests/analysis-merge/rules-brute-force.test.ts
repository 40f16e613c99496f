/**
 * Every seat rule, with seats kept and dropped by hand, against every way the unknowns can turn out: each possible
 * seat is there or not, each unnamed holder is somebody of the organisation who sits in another body or somebody new,
 * each seat of unknown organisation belongs to one that is there or to one that is not. Written apart from the
 * product: it seats people one by one, in the order of their names.
 */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { mergeBodies, type BeforeAfter } from '../../server/analysis/merge/merger.ts';
import type { SeatRule } from '../../server/analysis/merge/seat-rules.ts';
import { select } from '../../server/analysis/select.ts';
import { DEFAULT_OPTIONS, twoMode } from '../../server/analysis/two-mode.ts';
import { seeded } from '../analysis-pairs/random.ts';
import { buildSnapshot, type SeatRow } from '../support/snapshot-builder.ts';

type Row = SeatRow & { readonly id: string; readonly sure: boolean };

/** Somebody who sits, for whom, and in which body. */
interface Sitter {
  readonly seat: string;
  readonly body: string;
  /** null: nobody knows; decided by the world. */
  readonly person: string | null;
  readonly for: string | null;
}

const BODIES = ['a', 'b', 'c'];

function randomRows(seed: number, unknownOrganisations: boolean): Row[] {
  const next = seeded(seed);
  const pick = (n: number) => Math.floor(next() * n);
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (let at = 0; rows.length < 5 + (seed % 3); at++) {
    const person = next() < 0.5 ? `p${pick(4)}` : undefined;
    const organisation = `o${pick(3)}`;
    const body = BODIES[pick(2 + (seed % 2))];
    if (person !== undefined && seen.has(`${person} ${body} ${organisation}`)) continue;
    seen.add(`${person} ${body} ${organisation}`);
    const sure = next() < 0.6;
    const known = !unknownOrganisations || person !== undefined || next() < 0.6;
    rows.push({
      id: `s${at}`,
      body,
      ...(person === undefined ? {} : { person }),
      ...(known ? { for: organisation } : {}),
      sure,
      ...(sure ? {} : { certainty: 'uncertain' as const }),
    });
  }
  return rows;
}

function* subsets(rows: readonly Row[]): Generator<Row[]> {
  const possible = rows.filter((row) => !row.sure);
  for (let bits = 0; bits < 1 << possible.length; bits++)
    yield rows.filter((row) => row.sure || bits & (1 << possible.indexOf(row)));
}

/** Named before unnamed, then by name, then by seat. */
function byName(a: Row, b: Row): number {
  const [left, right] = [a.person ?? '~', b.person ?? '~'];
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
}

interface Hand {
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

/** Who gets a seat of those that are there. */
function seated(there: readonly Row[], rule: SeatRule, order: readonly string[], hand: Hand): Row[] {
  const rows = [...there].sort(byName);
  const kept: Row[] = [];
  const already = (row: Row) =>
    kept.includes(row) ||
    (row.person !== undefined && kept.some((one) => one.person === row.person && one.for === row.for));
  for (const row of rows) if (hand.keep.includes(row.id) && !already(row)) kept.push(row);
  const of = (organisation: string) => kept.filter((row) => row.for === organisation).length;
  const may = (row: Row) => !hand.drop.includes(row.id) && !already(row);
  if (rule.rule === 'everybody') for (const row of rows) if (may(row)) kept.push(row);
  if (rule.rule === 'one-an-organisation')
    for (const row of rows) if (may(row) && (row.for === undefined || of(row.for) === 0)) kept.push(row);
  if (rule.rule === 'at-most') {
    const people = (organisation: string) =>
      new Set(rows.filter((row) => row.for === organisation).map((row) => row.person ?? row.id)).size;
    const given = new Map<string, number>();
    for (let left = rule.seats, pass = 1; left > 0; pass++) {
      const takes = order.filter((organisation) => people(organisation) >= pass).slice(0, left);
      if (takes.length === 0) break;
      for (const organisation of takes) given.set(organisation, pass);
      left -= takes.length;
    }
    for (const row of rows)
      if (row.for !== undefined && of(row.for) < (given.get(row.for) ?? 0) && may(row)) kept.push(row);
  }
  return kept;
}

/** Fewest and most people that these can be, by giving every unnamed seat to somebody. Who sits for nobody known can
 *  be anybody in another body. */
function peopleAmong(rows: readonly Sitter[]): [number, number] {
  const named = new Map<string, { for: Set<string | null>; bodies: Set<string> }>();
  for (const row of rows) {
    if (row.person === null) continue;
    const one = named.get(row.person) ?? { for: new Set(), bodies: new Set() };
    one.for.add(row.for);
    one.bodies.add(row.body);
    named.set(row.person, one);
  }
  const unnamed = rows.filter((row) => row.person === null);
  const people = [...named.values()];
  const most = people.length + unnamed.length;
  let fewest = most;
  const assign = (at: number) => {
    if (people.length >= fewest) return;
    if (at === unnamed.length) {
      fewest = people.length;
      return;
    }
    const row = unnamed[at];
    for (const person of people) {
      const ofNobodyKnown = person.for.size === 1 && person.for.has(null);
      const fits = row.for === null || person.for.has(row.for) || ofNobodyKnown;
      if (person.bodies.has(row.body) || !fits) continue;
      const isNew = !person.for.has(row.for);
      if (isNew) person.for.add(row.for);
      person.bodies.add(row.body);
      assign(at + 1);
      person.bodies.delete(row.body);
      if (isNew) person.for.delete(row.for);
    }
    people.push({ for: new Set([row.for]), bodies: new Set([row.body]) });
    assign(at + 1);
    people.pop();
  };
  assign(0);
  return [fewest, most];
}

const sitter = (row: Row): Sitter => ({
  seat: row.id,
  body: row.body,
  person: row.person ?? null,
  for: row.for ?? null,
});

/** Fewest and most places after, given who is there. */
function after(
  there: readonly Row[],
  rule: SeatRule,
  order: readonly string[],
  hand: Hand,
): [number, number] {
  const kept = seated(there, rule, order, hand);
  if (rule.rule === 'everybody' || hand.keep.length + hand.drop.length > 0)
    return peopleAmong(
      // Who keeps one seat is there with all: nobody unnamed in the same body is the same person.
      there
        .filter((row) => kept.includes(row) || kept.some((one) => row.person && one.person === row.person))
        .map(sitter),
    );
  const known = kept.filter((row) => row.for !== undefined);
  const count = new Set(known.map((row) => row.person ?? row.id)).size;
  const unknown = kept.length - known.length;
  // Each of unknown organisation is of one that has its seat, or each of another.
  return [known.length > 0 ? count : Math.min(1, unknown), count + unknown];
}

function before(there: readonly Row[]): number {
  return new Set(there.map((row) => `${row.body} ${row.person ?? row.id}`)).size;
}

function everyWay(rows: readonly Row[], rule: SeatRule, order: readonly string[], hand: Hand) {
  const ends = {
    after: [Infinity, -Infinity],
    saved: [Infinity, -Infinity],
    organisations: [Infinity, -Infinity],
  };
  const widen = (end: number[], low: number, high: number) => {
    end[0] = Math.min(end[0], low);
    end[1] = Math.max(end[1], high);
  };
  for (const there of subsets(rows)) {
    const [low, high] = after(there, rule, order, hand);
    widen(ends.after, low, high);
    widen(ends.saved, before(there) - high, before(there) - low);
    const known = new Set(seated(there, rule, order, hand).flatMap((row) => row.for ?? [])).size;
    widen(ends.organisations, known, known);
  }
  const range = ([min, max]: number[]) => ({ min, max });
  return { after: range(ends.after), saved: range(ends.saved), organisations: range(ends.organisations) };
}

function merger(
  rows: readonly Row[],
  rule: (keys: number[]) => SeatRule,
  order: readonly string[],
  hand: Hand,
) {
  const snapshot = buildSnapshot({
    bodies: BODIES.map((id) => ({ id, meetings: 2, declaredSeats: 0 })),
    organisations: ['o0', 'o1', 'o2'].map((id) => ({ id })),
    seats: rows,
  });
  const selection = select(snapshot, EVERYTHING);
  const seats = (ids: readonly string[]) => new Set(ids.map((id) => snapshot.seats.ids.indexOf(id)));
  const keys = order.map((id) => snapshot.organisations.findIndex((one) => one.id === id));
  return mergeBodies(selection, twoMode(selection, DEFAULT_OPTIONS), {
    bodies: BODIES.map((id) => snapshot.bodies.findIndex((one) => one.id === id)),
    rule: rule(keys),
    byHand: { keep: seats(hand.keep), drop: seats(hand.drop) },
    meetings: { perYear: { min: 2, max: 2 }, hours: null },
  });
}

/** The ends themselves where they are said to be exact, else what lies around them. How many were exact is counted. */
function compare(found: BeforeAfter, ways: ReturnType<typeof everyWay>, seed: number): void {
  const { after, saved, exact } = found;
  if (exact) expect({ seed, after, saved }).toEqual({ seed, after: ways.after, saved: ways.saved });
  else {
    for (const [range, truly] of [
      [after, ways.after],
      [saved, ways.saved],
    ]) {
      expect(range.min).toBeLessThanOrEqual(truly.min);
      expect(range.max ?? Infinity).toBeGreaterThanOrEqual(truly.max ?? Infinity);
    }
  }
  exactly += Number(exact);
}

let exactly = 0;

const ORDER = ['o1', 'o0', 'o2'];
const RULES: [string, (keys: number[]) => SeatRule][] = [
  ['everybody', () => ({ rule: 'everybody' })],
  ['one an organisation', () => ({ rule: 'one-an-organisation' })],
  ['at most three', (order) => ({ rule: 'at-most', seats: 3, order })],
  ['at most one', (order) => ({ rule: 'at-most', seats: 1, order })],
];
const NONE: Hand = { keep: [], drop: [] };
const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1);

describe.each(RULES)('%s, against every way it can turn out', (_name, rule) => {
  it('seats after, seats saved and organisations', () => {
    exactly = 0;
    for (const seed of SEEDS) {
      const rows = randomRows(seed, false);
      const found = merger(rows, rule, ORDER, NONE);
      const ways = everyWay(rows, rule([]), ORDER, NONE);
      compare(found.seats, ways, seed);
      expect({ seed, organisations: found.organisations.after }).toEqual({
        seed,
        organisations: ways.organisations,
      });
      expect(found.seats.saved.min).toBeGreaterThanOrEqual(0);
      expect(found.hours.saved!.min).toBeGreaterThanOrEqual(0);
    }
    expect(exactly).toBe(SEEDS.length);
  });

  it('with seats of unknown organisation', () => {
    exactly = 0;
    for (const seed of SEEDS) {
      const rows = randomRows(seed + 500, true);
      const found = merger(rows, rule, ORDER, NONE);
      const ways = everyWay(rows, rule([]), ORDER, NONE);
      compare(found.seats, ways, seed);
    }
    expect(exactly).toBe(SEEDS.length);
  });

  it('with seats kept and dropped by hand', () => {
    exactly = 0;
    for (const seed of SEEDS) {
      const rows = randomRows(seed + 900, false);
      const hand: Hand = { keep: [rows[seed % 3].id], drop: [rows[3 + (seed % 2)].id] };
      const found = merger(rows, rule, ORDER, hand);
      const ways = everyWay(rows, rule([]), ORDER, hand);
      compare(found.seats, ways, seed);
    }
    expect(exactly).toBe(SEEDS.length);
  });
});
