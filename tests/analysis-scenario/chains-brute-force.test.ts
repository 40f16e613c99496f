/**
 * Moves on what moves have made, against every way their unknowns can turn out: which possible seats exist, who of the
 * unnamed is one person, which organisation an unknown one is. Written apart from the product: in each world everybody
 * is known, and people are seated one by one. A range that is said to be exact must be the one found; any other must
 * lie around it.
 */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { DEFAULT_LOAD } from '../../server/analysis/load.ts';
import type { Move, NewBody } from '../../server/analysis/scenario/move.ts';
import { replay } from '../../server/analysis/scenario/moves.ts';
import { scenarioOutcome } from '../../server/analysis/scenario/outcome.ts';
import { select } from '../../server/analysis/select.ts';
import { DEFAULT_OPTIONS, twoMode } from '../../server/analysis/two-mode.ts';
import { seeded } from '../analysis-pairs/random.ts';
import { buildSnapshot, type SeatRow } from '../support/snapshot-builder.ts';

type Row = SeatRow & { readonly id: string; readonly sure: boolean };

/** A seat in a world where everything is known. */
interface Known {
  readonly id: string;
  readonly person: string;
  readonly for: string;
  /** Its place in the order of names. */
  readonly order: string;
  /** What the record says: its holder, or itself where nobody is named; and its organisation, where it says one. */
  readonly holder: string;
  readonly known: string | null;
}

const BODIES = ['a', 'b', 'c', 'd'];

function randomRows(seed: number): Row[] {
  const next = seeded(seed);
  const pick = (n: number) => Math.floor(next() * n);
  const rows: Row[] = [];
  const seen = new Set<string>();
  let unknown = 0;
  for (let at = 0; rows.length < 6; at++) {
    const person = next() < 0.5 ? `p${pick(3)}` : undefined;
    const body = BODIES[pick(4)];
    if (person !== undefined && seen.has(`${person} ${body}`)) continue;
    seen.add(`${person} ${body}`);
    const known = person !== undefined || unknown >= 1 || next() < 0.8;
    if (!known) unknown++;
    const sure = next() < 0.75;
    rows.push({
      id: `s${at}`,
      body,
      // Everybody sits for the same organisation wherever they sit.
      ...(person === undefined ? {} : { person }),
      ...(known ? { for: `o${person === undefined ? pick(2) : Number(person.slice(1)) % 2}` } : {}),
      sure,
      ...(sure ? {} : { certainty: 'uncertain' as const }),
    });
  }
  return rows;
}

/** Every world: seats by body. */
function worlds(rows: readonly Row[]): Map<string, Known[]>[] {
  const possible = rows.filter((row) => !row.sure);
  const found: Map<string, Known[]>[] = [];
  for (let bits = 0; bits < 1 << possible.length; bits++) {
    const there = rows.filter((row) => row.sure || bits & (1 << possible.indexOf(row)));
    const named = there.filter((row) => row.person !== undefined);
    const unnamed = there.filter((row) => row.person === undefined);
    const seat = (at: number, seated: readonly { row: Row; person: string; for: string }[]) => {
      if (at === unnamed.length) {
        const world = new Map<string, Known[]>(BODIES.map((body) => [body, []]));
        for (const one of seated)
          world.get(one.row.body)!.push({
            id: one.row.id,
            person: one.person,
            for: one.for,
            order: `${one.row.person ?? '~'} ${one.row.id}`,
            holder: one.row.person ?? one.row.id,
            known: one.row.for ?? null,
          });
        found.push(world);
        return;
      }
      const row = unnamed[at];
      for (const organisation of row.for === undefined ? ['o0', 'o1', 'other'] : [row.for]) {
        const people = new Set(seated.filter((one) => one.for === organisation).map((one) => one.person));
        for (const one of seated) if (one.row.body === row.body) people.delete(one.person);
        for (const person of [...people, `new ${row.id}`])
          seat(at + 1, [...seated, { row, person, for: organisation }]);
      }
    };
    seat(
      0,
      named.map((row) => ({ row, person: row.person!, for: row.for! })),
    );
  }
  return found;
}

/** Who gets a seat by what the records say: those kept by hand, then by the rule, in the order of names. */
function byRecord(pooled: readonly Known[], { rule, keep, drop }: Extract<Move, { move: 'merge' }>): Known[] {
  const ordered = [...pooled].sort((x, y) => (x.order < y.order ? -1 : 1));
  const kept: Known[] = [];
  const take = (one: Known) => {
    if (
      !drop.includes(one.id) &&
      !kept.some((other) => other.holder === one.holder && other.known === one.known)
    )
      kept.push(one);
  };
  for (const one of ordered) if (keep.includes(one.id)) take(one);
  const number = (organisation: string | null) => kept.filter((one) => one.known === organisation).length;
  const given = new Map<string, number>();
  if (rule.rule === 'at-most') {
    const people = (organisation: string) =>
      new Set(ordered.filter((one) => one.known === organisation).map((one) => one.holder)).size;
    for (let left = rule.seats, pass = 1; left > 0; pass++) {
      const takes = rule.order.filter((organisation) => people(organisation) >= pass).slice(0, left);
      if (takes.length === 0) break;
      for (const organisation of takes) given.set(organisation, pass);
      left -= takes.length;
    }
  }
  for (const one of ordered) {
    const most =
      rule.rule === 'at-most'
        ? (given.get(one.known ?? '') ?? 0)
        : rule.rule === 'everybody' || one.known === null
          ? Infinity
          : 1;
    if (number(one.known) < most) take(one);
  }
  return kept;
}

function run(world: ReadonlyMap<string, Known[]>, moves: readonly Move[]): Map<string, Known[]> {
  const state = new Map(world);
  for (const move of moves) {
    if (move.move === 'split') {
      const whole = state.get(move.body)!;
      state.delete(move.body);
      for (const { id, seats } of move.into)
        state.set(
          id,
          whole.filter((one) => seats.includes(one.id)),
        );
    } else if (
      move.move === 'merge' &&
      (move.rule.rule !== 'one-an-organisation' || move.keep.length + move.drop.length > 0)
    ) {
      const pooled = move.bodies.flatMap((id) => state.get(id)!);
      for (const id of move.bodies) state.delete(id);
      state.set(move.into.id, byRecord(pooled, move));
    } else if (move.move === 'merge') {
      const pooled = move.bodies.flatMap((id) => state.get(id)!);
      for (const id of move.bodies) state.delete(id);
      const first = new Map<string, Known>();
      for (const one of [...pooled].sort((x, y) => (x.order < y.order ? -1 : 1))) {
        if (!first.has(one.for)) first.set(one.for, one);
      }
      state.set(move.into.id, [...first.values()]);
    } else if (move.move === 'move-seat') {
      for (const [id, seats] of state) {
        const one = seats.find((seat) => seat.id === move.seat);
        if (one === undefined || id === move.to) continue;
        state.set(
          id,
          seats.filter((seat) => seat !== one),
        );
        state.set(move.to, [...state.get(move.to)!, one]);
        break;
      }
    }
  }
  return state;
}

const people = (seats: readonly Known[]) => new Set(seats.map((seat) => seat.person)).size;

/** A limit gives seats: each unnamed one is one, whoever comes to hold it. */
const seatsGiven = (seats: readonly Known[]) => new Set(seats.map((seat) => seat.holder)).size;

const body = (id: string): NewBody => ({
  id,
  name: id,
  kind: null,
  meetings: { min: 1, max: 1 },
  hoursPerMeeting: null,
  chair: null,
  convenor: null,
  start: null,
});

const merge = (bodies: string[], id: string, one: boolean): Move => ({
  move: 'merge',
  bodies,
  into: body(id),
  rule: { rule: one ? 'one-an-organisation' : 'everybody' },
  keep: [],
  drop: [],
});

const atMost = (bodies: string[], id: string): Move => ({
  ...(merge(bodies, id, true) as Extract<Move, { move: 'merge' }>),
  rule: { rule: 'at-most', seats: 2, order: ['o1', 'o0'] },
});
const byHand = (bodies: string[], id: string, one: boolean, rows: readonly Row[]): Move => {
  const own = rows.filter((row) => bodies.includes(row.body)).map((row) => row.id);
  const move = merge(bodies, id, one) as Extract<Move, { move: 'merge' }>;
  return { ...move, keep: own.slice(-1), drop: own.slice(0, -1).slice(0, 1) };
};

const CHAINS: [string, (rows: readonly Row[]) => Move[]][] = [
  ['at most two, then everybody', () => [atMost(['a', 'b'], 'm'), merge(['m', 'c'], 'n', false)]],
  ['everybody, then at most two', () => [merge(['a', 'b'], 'm', false), atMost(['m', 'c'], 'n')]],
  ['at most two, twice', () => [atMost(['a', 'b'], 'm'), atMost(['m', 'c', 'd'], 'n')]],
  [
    'kept and dropped by hand, then everybody',
    (rows) => [byHand(['a', 'b'], 'm', false, rows), merge(['m', 'c'], 'n', false)],
  ],
  [
    'one an organisation with a seat kept by hand, then one an organisation',
    (rows) => [byHand(['a', 'b'], 'm', true, rows), merge(['m', 'c'], 'n', true)],
  ],
  [
    'everybody, then a split',
    (rows) => {
      const own = rows.filter((row) => row.body === 'a' || row.body === 'b').map((row) => row.id);
      const half = Math.ceil(own.length / 2);
      return [
        merge(['a', 'b'], 'm', false),
        {
          move: 'split',
          body: 'm',
          into: [
            { ...body('x'), seats: own.slice(0, half) },
            { ...body('y'), seats: own.slice(half) },
          ],
        },
      ];
    },
  ],
  [
    'a split, then everybody with one part',
    (rows) => {
      const own = rows.filter((row) => row.body === 'a').map((row) => row.id);
      return [
        {
          move: 'split',
          body: 'a',
          into: [
            { ...body('x'), seats: own.slice(0, 1) },
            { ...body('y'), seats: own.slice(1) },
          ],
        },
        merge(['y', 'b'], 'n', false),
      ];
    },
  ],
  ['everybody, then everybody', () => [merge(['a', 'b'], 'm', false), merge(['m', 'c'], 'n', false)]],
  [
    'one an organisation, then everybody',
    () => [merge(['a', 'b'], 'm', true), merge(['m', 'c'], 'n', false)],
  ],
  [
    'everybody, then one an organisation',
    () => [merge(['a', 'b'], 'm', false), merge(['m', 'c'], 'n', true)],
  ],
  ['one an organisation twice', () => [merge(['a', 'b'], 'm', true), merge(['m', 'c', 'd'], 'n', true)]],
  [
    'a seat moved into what one an organisation left',
    (rows) => {
      const seat = rows.find((row) => row.body === 'c') ?? rows[0];
      return [merge(['a', 'b'], 'm', true), { move: 'move-seat', seat: seat.id, to: 'm' }];
    },
  ],
];

describe.each(CHAINS)('%s', (_name, chain) => {
  it('lies around every way it can turn out, and is exact where it says so', () => {
    let exactly = 0;
    let compared = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const rows = randomRows(seed);
      const moves = chain(rows);
      const snapshot = buildSnapshot({
        // Nobody sits in a body without a seat.
        bodies: BODIES.map((id) => ({ id, meetings: 1, declaredSeats: 0 })),
        seats: rows,
      });
      const { problems, applied } = replay(snapshot, moves, EVERYTHING);
      if (problems.length > 0) continue;
      compared++;
      const selection = select(snapshot, EVERYTHING);
      const found = scenarioOutcome(selection, twoMode(selection, DEFAULT_OPTIONS), applied, DEFAULT_LOAD);
      const touched = found.before.map((index) => snapshot.bodies[index].id);
      const final = found.after.map((one) => one.id);
      const ends = { after: [Infinity, -Infinity], saved: [Infinity, -Infinity] };
      const last = moves.at(-1)!;
      const limited = last.move === 'merge' && last.rule.rule === 'at-most' ? last.into.id : null;
      for (const world of worlds(rows)) {
        const end = run(world, moves);
        const sum = (of: ReadonlyMap<string, Known[]>, ids: readonly string[]) =>
          ids.reduce((total, id) => total + (id === limited ? seatsGiven : people)(of.get(id)!), 0);
        const after = sum(end, final);
        const saved = sum(world, touched) - after;
        ends.after = [Math.min(ends.after[0], after), Math.max(ends.after[1], after)];
        ends.saved = [Math.min(ends.saved[0], saved), Math.max(ends.saved[1], saved)];
      }
      const { after, saved, exact } = found.seats;
      if (exact) {
        exactly++;
        expect({ seed, after, saved }).toEqual({
          seed,
          after: { min: ends.after[0], max: ends.after[1] },
          saved: { min: ends.saved[0], max: ends.saved[1] },
        });
      }
      expect(after.min, `${seed}`).toBeLessThanOrEqual(ends.after[0]);
      expect(after.max, `${seed}`).toBeGreaterThanOrEqual(ends.after[1]);
      expect(saved.min, `${seed}`).toBeLessThanOrEqual(ends.saved[0]);
      expect(saved.max, `${seed}`).toBeGreaterThanOrEqual(ends.saved[1]);
    }
    expect(compared).toBeGreaterThan(20);
    expect(exactly).toBeGreaterThan(0);
  });
});
