/** Settings of a plan in the address, and plans as moves of a scenario. */
import { describe, expect, it } from 'vitest';
import { planDifference, planMoves, type Plan } from '../../client/views/plan/plans.ts';
import {
  DEFAULTS,
  planInput,
  readSettings,
  readWhole,
  writeSettings,
  type PlanSettings,
} from '../../client/views/plan/settings.ts';

const through = (change: Partial<PlanSettings>): PlanSettings => {
  const written = writeSettings(change);
  return readSettings((name) => written[name] ?? null, 'PEOPLE');
};

describe('settings of a plan', () => {
  it('come back from the address as they were written', () => {
    const settings: PlanSettings = {
      objective: 'SEAT_MEETINGS',
      over: 'ORGANISATIONS',
      tie: 35,
      mostBodies: 3,
      seatRule: 'most',
      seats: 9,
      stay: ['a', 'b'],
      apart: [
        ['a', 'c'],
        ['d', 'e', 'f'],
      ],
      forums: 0,
      voices: true,
      mostMembers: 20,
      mostNewBodies: 2,
      statutory: true,
      seconds: 10,
    };
    expect(through(settings)).toEqual(settings);
    expect(through(DEFAULTS)).toEqual(DEFAULTS);
  });

  it('lose the plan that answers another question, and leave defaults out', () => {
    expect(writeSettings({ tie: 20, voices: false })).toEqual({
      plan: null,
      'plan-tie': null,
      'plan-voices': null,
    });
  });

  it('have their default where the address cannot be read', () => {
    const wrong: Record<string, string> = {
      'plan-tie': '0',
      'plan-size': '9',
      'plan-aim': 'gold',
      'plan-forums': 'x',
    };
    expect(readSettings((name) => wrong[name] ?? null, 'PEOPLE')).toEqual(DEFAULTS);
    expect(['', '1.5', '-1', '101', ' 7 '].map((text) => readWhole('tie', text))).toEqual([
      null,
      null,
      null,
      null,
      7,
    ]);
  });

  it('give a seat to each organisation where organisations are counted, unless the address says', () => {
    const at = (address: Record<string, string>) =>
      readSettings((name) => address[name] ?? null, 'ORGANISATIONS').seatRule;
    expect([at({}), at({ 'plan-over': 'people' }), at({ 'plan-rule': 'all' })]).toEqual([
      'one',
      'all',
      'all',
    ]);
    expect(
      planInput(
        readSettings(() => null, 'ORGANISATIONS'),
        null,
      ).over,
    ).toBeNull();
  });

  it('ask for no set of fewer than two, and for seats only under their rule', () => {
    const input = planInput({ ...DEFAULTS, apart: [['a'], ['b', 'c']] }, null);
    expect(input.apart).toEqual([['b', 'c']]);
    expect([input.seatRule, input.seats]).toEqual(['EVERYBODY', null]);
  });
});

const merger = (ids: readonly string[], meetings: { min: number; max: number | null } | null = null) => ({
  bodies: ids.map((id) => ({ __typename: 'Network' as const, id, name: id.toUpperCase() })),
  saved: 1,
  seatsBefore: { min: 2, max: 2 },
  seatsAfter: { min: 1, max: 1 },
  meetings,
  ties: [],
  reasons: [],
  counterReasons: [],
  instead: null,
});
const plan = (mergers: Plan['mergers']): Plan => ({ saved: 1, bound: 1, gap: 0, bodiesAfter: 1, mergers });

describe('plans', () => {
  it('differ by mergers, whatever the order of their bodies', () => {
    const { adds, drops } = planDifference(
      plan([merger(['a', 'b']), merger(['c', 'd'])]),
      plan([merger(['b', 'a']), merger(['c', 'e'])]),
    );
    expect(adds.map(({ bodies }) => bodies.map(({ id }) => id))).toEqual([['c', 'e']]);
    expect(drops.map(({ bodies }) => bodies.map(({ id }) => id))).toEqual([['c', 'd']]);
  });

  it('become moves with the seat rule and the rhythm they were counted with', () => {
    let at = 0;
    const moves = planMoves(
      plan([merger(['a', 'b'], { min: 2, max: 4 }), merger(['c', 'd'])]),
      { ...DEFAULTS, seatRule: 'most', seats: 5 },
      (names) => names.join(' & '),
      () => [0.1, 0.1, 0.2][at++],
    );
    expect(moves.map(({ merge }) => merge?.into.name)).toEqual(['A & B', 'C & D']);
    expect(new Set(moves.map(({ merge }) => merge?.into.id)).size).toBe(2);
    expect(moves[0].merge).toMatchObject({ rule: 'AT_MOST', seats: 5, bodies: ['a', 'b'] });
    expect(moves.map(({ merge }) => [merge?.into.meetingsMin, merge?.into.meetingsMax])).toEqual([
      [2, 4],
      [null, null],
    ]);
  });
});
