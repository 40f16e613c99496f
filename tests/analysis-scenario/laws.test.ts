/** Laws of moves on random small graphs: undoing, order, and what merging with nothing does. */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { DEFAULT_LOAD } from '../../server/analysis/load.ts';
import type { Move, NewBody, RuleById } from '../../server/analysis/scenario/move.ts';
import { replay } from '../../server/analysis/scenario/moves.ts';
import { scenarioOutcome } from '../../server/analysis/scenario/outcome.ts';
import { select } from '../../server/analysis/select.ts';
import { DEFAULT_OPTIONS, NEARLY_EVERYWHERE, twoMode } from '../../server/analysis/two-mode.ts';
import { seeded } from '../analysis-pairs/random.ts';
import { buildSnapshot, type SeatRow, type Tables } from '../support/snapshot-builder.ts';

const into = (id: string, rest: Partial<NewBody> = {}): NewBody => ({
  id,
  name: id,
  kind: null,
  meetings: { min: 2, max: 2 },
  hoursPerMeeting: null,
  chair: null,
  convenor: null,
  start: null,
  ...rest,
});
const merge = (bodies: string[], id: string, rule: RuleById): Move => ({
  move: 'merge',
  bodies,
  into: into(id),
  rule,
  keep: [],
  drop: [],
});

const IDS = ['a', 'b', 'c', 'd'];
const RULES: RuleById[] = [
  { rule: 'everybody' },
  { rule: 'one-an-organisation' },
  { rule: 'at-most', seats: 3, order: ['o0', 'o1', 'o2'] },
];
const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);

/** Four bodies and outsiders; some seats possible, unnamed, personal, of nobody known, or of several. */
function randomTables(seed: number): Tables {
  const next = seeded(seed);
  const pick = (n: number) => Math.floor(next() * n);
  const seen = new Set<string>();
  const seats: SeatRow[] = [];
  for (let at = 0; at < 14; at++) {
    const body = [...IDS, 'x', 'y', 'z'][pick(7)];
    const person = next() < 0.5 ? `p${pick(4)}` : undefined;
    const organisation = next() < 0.8 ? `o${pick(4)}` : next() < 0.5 ? 'personal' : undefined;
    if (person !== undefined && seen.has(`${person} ${body}`)) continue;
    seen.add(`${person} ${body}`);
    seats.push({
      id: `s${at}`,
      body,
      ...(person === undefined ? (next() < 0.2 ? { count: [1, 2] as const } : {}) : { person }),
      ...(organisation === undefined ? {} : { for: organisation }),
      ...(next() < 0.25 ? { certainty: 'uncertain' as const } : {}),
      ...(next() < 0.15 ? { roles: ['secretary' as const] } : {}),
    });
  }
  return {
    bodies: [...IDS, 'x', 'y', 'z', 'empty'].map((id) => ({ id, meetings: 2 })),
    organisations: ['o0', 'o1', 'o2', 'o3'].map((id) => ({ id })),
    // Somebody of the order sits in each merger: a rule that seats nobody does not apply.
    seats: [
      ...seats,
      { id: 'in-a', body: 'a', for: 'o0', person: 'p9' },
      { id: 'in-c', body: 'c', for: 'o1' },
    ],
  };
}

function outcomeOf(tables: Tables, moves: readonly Move[]) {
  const snapshot = buildSnapshot(tables);
  const selection = select(snapshot, EVERYTHING);
  const members = twoMode(selection, { ...DEFAULT_OPTIONS, leaveOutAbove: NEARLY_EVERYWHERE });
  const { problems, applied } = replay(snapshot, moves, EVERYTHING);
  expect(problems).toEqual([]);
  return scenarioOutcome(selection, members, applied, DEFAULT_LOAD);
}

/** Figures without what names a body: the same bodies in another order are the same. */
function figures({ seats, people, organisations, meetings, hours, meetOnce, bridges, ...rest }: Outcome) {
  return {
    seats,
    people,
    organisations,
    meetings,
    hours: { ...hours, of: null },
    meetOnce,
    bridges: [bridges.lost.length, bridges.kept.length, bridges.gained.length],
    lostVoices: rest.lostVoices,
    newVoices: rest.newVoices,
    components: rest.components,
    balances: rest.balances,
    silent: [rest.silentAreas, rest.silentLanguages, rest.silentSectors],
  };
}
type Outcome = ReturnType<typeof scenarioOutcome>;

/** The diff without the position of each body among the bodies that are changed. */
function pictured({ diff }: Outcome) {
  return { ...diff, seats: diff.seats.map((row) => ({ ...row, place: { ...row.place, body: null } })) };
}

describe.each(RULES)('$rule', (rule) => {
  it.each(SEEDS)('no seats are added and no hours (random graph %i)', (seed) => {
    const found = outcomeOf(randomTables(seed), [merge(['a', 'b', 'c'], 'm', rule)]);
    expect(found.seats.saved.min).toBeGreaterThanOrEqual(0);
    expect(found.hours.saved!.min).toBeGreaterThanOrEqual(0);
    if (rule.rule !== 'at-most') expect(found.lostVoices).toEqual([]);
  });

  it.each(SEEDS)('moves that do not touch each other commute (random graph %i)', (seed) => {
    const [one, other] = [merge(['a', 'b'], 'm', rule), merge(['c', 'd'], 'n', rule)];
    const tables = randomTables(seed);
    const [first, second] = [outcomeOf(tables, [one, other]), outcomeOf(tables, [other, one])];
    expect(figures(second)).toEqual(figures(first));
    expect(pictured(second)).toEqual(pictured(first));
  });

  it.each(SEEDS)('taking a move back gives what was there before it (random graph %i)', (seed) => {
    const snapshot = buildSnapshot(randomTables(seed));
    const moves = [merge(['a', 'b'], 'm', rule), merge(['m', 'c'], 'n', rule)];
    const kept = replay(snapshot, moves.slice(0, 1), EVERYTHING);
    replay(snapshot, moves, EVERYTHING);
    expect(replay(snapshot, moves.slice(0, 1), EVERYTHING)).toEqual(kept);
    expect(snapshot).toEqual(buildSnapshot(randomTables(seed)));
  });
});

describe('merging with an empty body under everybody', () => {
  it.each(SEEDS)('changes no figure but the number of bodies and of meetings (random graph %i)', (seed) => {
    const tables = randomTables(seed);
    const bare: Tables = {
      ...tables,
      bodies: tables.bodies!.map((body) =>
        body.id === 'empty' ? { id: 'empty', meetings: 0, declaredSeats: 0 } : body,
      ),
    };
    const found = outcomeOf(bare, [merge(['a', 'empty'], 'm', { rule: 'everybody' })]);
    expect(found.seats.saved.min).toBe(0);
    expect(found.seats.saved.max).toBe(0);
    expect(found.seats.after).toEqual(found.seats.before);
    expect(found.people.after).toEqual(found.people.before);
    expect(found.organisations.after).toEqual(found.organisations.before);
    expect(found.meetings.after).toEqual(found.meetings.before);
    expect(found.hours.after).toEqual(found.hours.before);
    expect(found.hours.saved).toMatchObject({ min: 0, max: 0 });
    expect([found.lostVoices, found.newVoices]).toEqual([[], []]);
    expect([found.bridges.lost, found.bridges.gained]).toEqual([[], []]);
    for (const { groups, blauBefore, blauAfter } of found.balances) {
      expect(blauAfter).toBe(blauBefore);
      for (const group of groups) expect(group.after).toEqual(group.before);
    }
    // One of the two hung together with nothing else.
    expect(found.components.before - found.components.after).toBe(1);
  });
});
