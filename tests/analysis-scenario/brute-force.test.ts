/**
 * Totals of random scenarios against every way their unknowns can turn out, written apart from the product: it seats
 * people one by one. Unknown are which possible seats exist, how often each body meets, and the hours of a meeting.
 * All holders are named, so what the seat rules leave open of unnamed ones is not among them (that is `brute-force` of
 * mergers).
 */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import type { LoadAssumptions } from '../../server/analysis/load.ts';
import type { Move, NewBody } from '../../server/analysis/scenario/move.ts';
import { replay } from '../../server/analysis/scenario/moves.ts';
import { scenarioOutcome } from '../../server/analysis/scenario/outcome.ts';
import { select } from '../../server/analysis/select.ts';
import { DEFAULT_OPTIONS, twoMode } from '../../server/analysis/two-mode.ts';
import { seeded } from '../analysis-pairs/random.ts';
import { buildSnapshot, type SeatRow } from '../support/snapshot-builder.ts';

const BODIES = ['a', 'b', 'c', 'd', 'e'];
const LOAD: LoadAssumptions = {
  hours: { min: 1, max: 3 },
  preparation: { min: 0, max: 2 },
  travel: { min: 1, max: 1 },
  convenor: null,
};

interface Case {
  readonly seats: readonly (SeatRow & {
    readonly id: string;
    readonly person: string;
    readonly sure: boolean;
  })[];
  readonly rates: ReadonlyMap<string, readonly [number, number]>;
  readonly moves: readonly Move[];
}

function randomCase(seed: number): Case {
  const next = seeded(seed);
  const pick = (n: number) => Math.floor(next() * n);
  const seen = new Set<string>();
  const seats: Case['seats'][number][] = [];
  let possible = 0;
  for (let tries = 0; tries < 12; tries++) {
    const [person, body] = [`p${pick(6)}`, BODIES[pick(5)]];
    if (seen.has(`${person} ${body}`)) continue;
    seen.add(`${person} ${body}`);
    const sure = possible >= 5 || next() < 0.5;
    if (!sure) possible++;
    // Everybody sits for the same organisation wherever they sit.
    seats.push({
      id: `s${tries}`,
      body,
      person,
      for: `o${Number(person.slice(1)) % 3}`,
      sure,
      ...(sure ? {} : { certainty: 'uncertain' as const }),
    });
  }
  const rates = new Map<string, readonly [number, number]>(
    [...BODIES, 'm', 'n'].map((id) => {
      const least = 1 + pick(3);
      return [id, [least, least + pick(3)]];
    }),
  );
  const body = (id: string): NewBody => {
    const [min, max] = rates.get(id)!;
    const none = { kind: null, hoursPerMeeting: null, chair: null, convenor: null, start: null };
    return { id, name: id, meetings: { min, max }, ...none };
  };
  const rule = next() < 0.5 ? ({ rule: 'everybody' } as const) : ({ rule: 'one-an-organisation' } as const);
  const merge = (bodies: string[], id: string): Move => ({
    move: 'merge',
    bodies,
    into: body(id),
    rule,
    keep: [],
    drop: [],
  });
  const second: Move[] = [
    merge(['c', 'd'], 'n'),
    merge(['m', 'c'], 'n'),
    { move: 'end', body: 'e' },
    { move: 'add-seat', body: 'm', seat: { id: 'new', holder: null, onBehalfOf: 'o9', roles: [] } },
  ];
  return { seats, rates, moves: [merge(['a', 'b'], 'm'), second[seed % 4]] };
}

/** Who sits where after the moves, given the seats that exist: people by body, one an organisation where that is asked
 *  for (which of them does not matter for how many). */
function seatPeople({ moves }: Case, seats: Case['seats']): Map<string, { person: string; for?: string }[]> {
  const sitting = new Map<string, { person: string; for?: string }[]>(
    BODIES.map((body) => [body, seats.filter((seat) => seat.body === body)]),
  );
  for (const move of moves) {
    if (move.move === 'merge') {
      const people = new Map<string, { person: string; for?: string }>();
      for (const id of move.bodies)
        for (const one of sitting.get(id)!)
          people.set(move.rule.rule === 'everybody' ? one.person : one.for!, one);
      for (const id of move.bodies) sitting.delete(id);
      sitting.set(move.into.id, [...people.values()]);
    } else if (move.move === 'end') sitting.delete(move.body);
    else if (move.move === 'add-seat') sitting.get(move.body)!.push({ person: 'new', for: 'o9' });
  }
  return sitting;
}

function everyWay(one: Case) {
  const possible = one.seats.filter((seat) => !seat.sure);
  const touched = new Set(
    one.moves.flatMap((move) =>
      move.move === 'merge' ? move.bodies : move.move === 'end' ? [move.body] : [],
    ),
  );
  const ids = [...one.rates.keys()];
  const ends = { seats: [Infinity, -Infinity], hours: [Infinity, -Infinity] };
  const widen = (end: number[], value: number) => {
    end[0] = Math.min(end[0], value);
    end[1] = Math.max(end[1], value);
  };
  for (let there = 0; there < 1 << possible.length; there++) {
    const seats = one.seats.filter((seat) => seat.sure || there & (1 << possible.indexOf(seat)));
    const after = seatPeople(one, seats);
    const changes = ids.map((id) => {
      const before = touched.has(id) ? seats.filter((seat) => seat.body === id).length : 0;
      const then =
        touched.has(id) && after.has(id)
          ? after.get(id)!.length
          : BODIES.includes(id)
            ? 0
            : (after.get(id)?.length ?? 0);
      return before - then;
    });
    widen(
      ends.seats,
      changes.reduce((sum, change) => sum + change, 0),
    );
    for (let rhythms = 0; rhythms < 1 << ids.length; rhythms++)
      for (const hours of [LOAD.hours.min, LOAD.hours.max])
        for (const preparation of [LOAD.preparation.min, LOAD.preparation.max]) {
          const each = hours + preparation + LOAD.travel.min;
          const meetings = (at: number) => one.rates.get(ids[at])![(rhythms >> at) & 1];
          widen(
            ends.hours,
            changes.reduce((sum, change, at) => sum + change * meetings(at) * each, 0),
          );
        }
  }
  return ends;
}

describe('seats and hours that a scenario saves, against every way it can turn out', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('random scenario %i', (seed) => {
    const one = randomCase(seed);
    const snapshot = buildSnapshot({
      bodies: BODIES.map((id) => ({ id, meetings: one.rates.get(id)!, declaredSeats: 0 })),
      seats: one.seats,
      organisations: [{ id: 'o9' }],
    });
    const selection = select(snapshot, EVERYTHING);
    const { problems, applied } = replay(snapshot, one.moves, EVERYTHING);
    expect(problems).toEqual([]);
    const found = scenarioOutcome(selection, twoMode(selection, DEFAULT_OPTIONS), applied, LOAD);
    const ends = everyWay(one);
    expect(found.seats.saved).toEqual({ min: ends.seats[0], max: ends.seats[1] });
    expect(found.hours.saved).toEqual({ min: ends.hours[0], max: ends.hours[1], exact: true });
  });
});
