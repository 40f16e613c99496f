/**
 * Places of a seat that stands for several: the list behind a figure sums up to it, and what is written has the seats
 * that the scenario said, under every rule, on random graphs with seats of two, of one or two, and of two at least.
 */
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../server/domain/enumerations.ts';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { DEFAULT_LOAD } from '../../server/analysis/load.ts';
import type { Move, NewBody, RuleById } from '../../server/analysis/scenario/move.ts';
import { replay } from '../../server/analysis/scenario/moves.ts';
import { scenarioOutcome } from '../../server/analysis/scenario/outcome.ts';
import { seatsOf, select } from '../../server/analysis/select.ts';
import type { Range, Snapshot } from '../../server/analysis/snapshot.ts';
import { DEFAULT_OPTIONS, twoMode } from '../../server/analysis/two-mode.ts';
import { seeded } from '../analysis-pairs/random.ts';
import { buildSnapshot, type SeatRow, type Tables } from '../support/snapshot-builder.ts';

const BODIES = ['a', 'b', 'c'];
const COUNTS = [
  [1, 2],
  [2, 2],
  [2, null],
  [1, 3],
] as const;
const SEEDS = Array.from({ length: 15 }, (_, at) => at + 1);

const into = (id: string): NewBody => ({
  id,
  name: id,
  kind: null,
  meetings: { min: 2, max: 2 },
  hoursPerMeeting: null,
  chair: null,
  convenor: null,
  start: null,
});
const merge = (bodies: readonly string[], id: string, rule: RuleById): Move => ({
  move: 'merge',
  bodies,
  into: into(id),
  rule,
  keep: [],
  drop: [],
});

/** `several`: somebody can sit for several organisations. */
function randomTables(seed: number, several: boolean): Tables {
  const next = seeded(seed);
  const pick = (n: number) => Math.floor(next() * n);
  const seen = new Set<string>();
  const seats: SeatRow[] = [];
  for (let at = 0; at < 7; at++) {
    const body = BODIES[pick(3)];
    const person = next() < 0.4 ? `p${pick(3)}` : undefined;
    const own = person === undefined || several ? undefined : `o${person.slice(1)}`;
    const organisation = own ?? (next() < 0.85 ? `o${pick(3)}` : next() < 0.5 ? 'personal' : undefined);
    if (person !== undefined && seen.has(`${person} ${body} ${organisation}`)) continue;
    seen.add(`${person} ${body} ${organisation}`);
    seats.push({
      id: `s${at}`,
      body,
      ...(person !== undefined ? { person } : next() < 0.6 ? { count: COUNTS[pick(4)] } : {}),
      ...(organisation === undefined ? {} : { for: organisation }),
      ...(next() < 0.2 ? { certainty: 'uncertain' as const } : {}),
      ...(next() < 0.1 ? { roles: ['secretary' as const] } : {}),
    });
  }
  return {
    bodies: BODIES.map((id) => ({ id, meetings: 2, declaredSeats: 0 })),
    organisations: ['o0', 'o1', 'o2'].map((id) => ({ id })),
    seats: [...seats, { id: 'first', body: 'a', for: 'o0', person: 'p9' }],
  };
}

function sum(ranges: readonly Range[]): Range {
  return {
    min: ranges.reduce((total, { min }) => total + min, 0),
    max: ranges.some(({ max }) => max === null)
      ? null
      : ranges.reduce((total, { max }) => total + (max as number), 0),
  };
}

/** People and unnamed places of a body as it is written, counted seat by seat: what is decided is there. */
function written(snapshot: Snapshot, id: string): Range {
  const selection = select(snapshot, EVERYTHING);
  const { seats } = snapshot;
  const holders = new Set<number>();
  let [min, max, open] = [0, 0, false];
  for (const seat of seatsOf(
    selection,
    snapshot.bodies.findIndex((body) => body.id === id),
  )) {
    // Secretaries, who are nothing else here, take no place.
    if (seats.roles[seat] === 1 << ROLES.indexOf('secretary')) continue;
    if (seats.holder[seat] >= 0) {
      holders.add(seats.holder[seat]);
      continue;
    }
    open ||= seats.countMax[seat] < 0;
    min += seats.countMin[seat];
    max += Math.max(seats.countMin[seat], seats.countMax[seat]);
  }
  return { min: min + holders.size, max: open ? null : max + holders.size };
}

const RULES: RuleById[] = [
  { rule: 'everybody' },
  { rule: 'one-an-organisation' },
  ...[2, 3, 4, 6].map((seats) => ({ rule: 'at-most' as const, seats, order: ['o1', 'o0', 'o2'] })),
];
const CHAINS: [string, (rule: RuleById) => Move[]][] = [
  ['one merger', (rule) => [merge(BODIES, 'm', rule)]],
  [
    'a merger of what another made',
    (rule) => [merge(['a', 'b'], 'n', { rule: 'everybody' }), merge(['n', 'c'], 'm', rule)],
  ],
  ['the same rule twice', (rule) => [merge(['a', 'b'], 'n', rule), merge(['n', 'c'], 'm', rule)]],
];

describe.each(CHAINS)('%s', (_name, chain) => {
  it.each(RULES)('$rule $seats: the list sums up to the figure, and is what is written', (rule) => {
    for (const [seed, several] of SEEDS.flatMap(
      (seed) =>
        [
          [seed, false],
          [seed, true],
        ] as const,
    )) {
      const snapshot = buildSnapshot(randomTables(seed, several));
      const { snapshot: end, applied, problems } = replay(snapshot, chain(rule), EVERYTHING);
      if (problems.length > 0) continue;
      const selection = select(snapshot, EVERYTHING);
      const found = scenarioOutcome(selection, twoMode(selection, DEFAULT_OPTIONS), applied, DEFAULT_LOAD);
      const { seats } = found.diff;
      const today = sum(seats.filter(({ from }) => from !== null).map(({ places }) => places));
      const then = sum(seats.map(({ placesAfter }) => placesAfter));
      expect({ seed, today }).toEqual({ seed, today: found.seats.before });
      // Who sits for several takes one place, so that one seat more can be one place fewer: then the list lies within.
      if (several) expect(then.max ?? Infinity).toBeLessThanOrEqual(found.seats.after.max ?? Infinity);
      else expect({ seed, then: then.max }).toEqual({ seed, then: found.seats.after.max });
      for (const { to, placesAfter, places, placesEnded } of seats) {
        if (to === null) expect(placesAfter).toEqual({ min: 0, max: 0 });
        if (to === null) expect(placesEnded).toEqual(places);
        expect(placesAfter.max ?? Infinity).toBeGreaterThanOrEqual(placesAfter.min);
      }
      const whole = written(end, 'm');
      expect({ seed, several, whole: whole.max }).toEqual({ seed, several, whole: then.max });
      if (rule.rule === 'at-most') expect(whole.max).toBeLessThanOrEqual(rule.seats);
      // Unnamed ones may be one person: then there are fewer people than places.
      expect(whole.min, `${seed}`).toBeGreaterThanOrEqual(found.seats.after.min);
      const uncertain = selection.seatPresence.includes(1);
      if (rule.rule === 'at-most' && applied.length === 1 && !several && !uncertain)
        expect({ seed, whole: whole.min }).toEqual({ seed, whole: found.seats.after.min });
    }
  });
});
