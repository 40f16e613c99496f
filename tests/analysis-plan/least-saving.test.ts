/**
 * The least that a merger surely saves, against every way its unknowns can turn out, written apart from the product:
 * which possible seats there are, how many a seat for several stands for, how often each body meets and how long. A
 * seat of "two at least" is tried with a few more and with very many more: where the latter save less, nothing is
 * saved surely. And the seats of a row are those of the scenario with the same bodies.
 */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { DEFAULT_LOAD } from '../../server/analysis/load.ts';
import { planCandidates } from '../../server/analysis/plan/candidates.ts';
import type { PlanSettings } from '../../server/analysis/plan/settings.ts';
import { underRules } from '../../server/analysis/plan/under-rules.ts';
import { replay } from '../../server/analysis/scenario/moves.ts';
import { scenarioOutcome } from '../../server/analysis/scenario/outcome.ts';
import { select } from '../../server/analysis/select.ts';
import { DEFAULT_OPTIONS, twoMode } from '../../server/analysis/two-mode.ts';
import { seeded } from '../analysis-pairs/random.ts';
import { buildSnapshot, type SeatRow } from '../support/snapshot-builder.ts';

const BODIES = ['a', 'b', 'c'];
const MANY = 50;
const LOAD = { ...DEFAULT_LOAD, hours: { min: 1, max: 2 }, travel: { min: 0, max: 1 } };

interface Row extends SeatRow {
  readonly for: string;
  readonly sure: boolean;
  readonly least: number;
  /** null: at least. */
  readonly most: number | null;
}

function randomCase(seed: number) {
  const next = seeded(seed);
  const pick = (n: number) => Math.floor(next() * n);
  const rows: Row[] = BODIES.map((body) => ({
    id: `hub-${body}`,
    body,
    person: 'hub',
    for: 'o0',
    sure: true,
    least: 1,
    most: 1,
  }));
  let open = 0;
  for (let at = 0; at < 3; at++) {
    const [body, organisation] = [BODIES[pick(3)], `o${pick(3)}`];
    const sure = next() < 0.7;
    const kind = pick(4);
    const [least, most] = kind === 0 ? [1, 2] : kind === 1 && open++ === 0 ? [2, null] : [1, 1];
    rows.push({
      id: `s${at}`,
      body,
      for: organisation,
      sure,
      least,
      most,
      count: [least, most],
      ...(sure ? {} : { certainty: 'uncertain' as const }),
    });
  }
  const rates = new Map(
    BODIES.map((body) => {
      const least = 1 + pick(3);
      return [body, [least, least + pick(2)] as const];
    }),
  );
  return { rows, rates };
}

type Rule = PlanSettings['seatRule'];

/** Seats of the order by which a limit gives places: the most first, as the names go. */
function orderOf(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { for: organisation, least, most } of rows)
    counts.set(organisation, (counts.get(organisation) ?? 0) + Math.max(least, most ?? 0));
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([organisation]) => organisation);
}

/** Most places after: nobody unnamed is anybody else. `numbers`: people by seat. */
function placesAfter(rows: readonly Row[], numbers: readonly number[], rule: Rule, order: readonly string[]) {
  const people = new Map<string, number>();
  let hub = 0;
  rows.forEach((row, at) => {
    if (row.person !== undefined) hub = 1;
    else people.set(row.for, (people.get(row.for) ?? 0) + numbers[at]);
  });
  people.set('o0', (people.get('o0') ?? 0) + hub);
  const counts = [...people.values()];
  if (rule.rule !== 'at-most')
    return rule.rule === 'everybody'
      ? counts.reduce((sum, number) => sum + number, 0)
      : counts.filter((number) => number > 0).length;
  let left = rule.seats;
  for (let pass = 1; left > 0 && order.some((one) => (people.get(one) ?? 0) >= pass); pass++)
    for (const one of order) if (left > 0 && (people.get(one) ?? 0) >= pass) left--;
  return rule.seats - left;
}

/** The least saved where a seat of "at least" has up to `more` people more. */
function leastOf(
  { rows, rates }: ReturnType<typeof randomCase>,
  group: readonly string[],
  rule: Rule,
  objective: PlanSettings['objective'],
  more: number,
): number {
  const own = rows.filter(({ body }) => group.includes(body));
  const order = orderOf(own);
  let least = Infinity;
  const meet = (numbers: readonly number[]) => {
    const after = placesAfter(own, numbers, rule, order);
    const before = group.map((id) =>
      own.reduce((sum, { body }, at) => sum + (body === id ? numbers[at] : 0), 0),
    );
    if (objective === 'seats') {
      least = Math.min(least, before.reduce((sum, number) => sum + number, 0) - after);
      return;
    }
    const lengths = objective === 'hours' ? [1 + 1 + 0, 1 + 1 + 1, 2 + 1 + 0, 2 + 1 + 1] : [1];
    for (const length of lengths)
      for (let bits = 0; bits < 1 << group.length; bits++) {
        const often = group.map((id, at) => rates.get(id)![(bits >> at) & 1]);
        const spent = before.reduce((sum, number, at) => sum + number * often[at], 0);
        least = Math.min(least, (spent - after * Math.max(...often)) * length);
      }
  };
  const choose = (at: number, numbers: readonly number[]) => {
    if (at === own.length) return meet(numbers);
    const { sure, least: from, most } = own[at];
    const upTo = most ?? from + more;
    if (!sure) choose(at + 1, [...numbers, 0]);
    if (more === MANY && most === null) choose(at + 1, [...numbers, upTo]);
    for (let number = from; number <= Math.min(upTo, from + 8); number++)
      choose(at + 1, [...numbers, number]);
  };
  choose(0, []);
  return least;
}

const RULES: Rule[] = [
  { rule: 'everybody' },
  { rule: 'one-an-organisation' },
  { rule: 'at-most', seats: 2 },
  { rule: 'at-most', seats: 4 },
];
const GROUPS = [
  ['a', 'b'],
  ['a', 'c'],
  ['b', 'c'],
  ['a', 'b', 'c'],
];
const SEEDS = Array.from({ length: 25 }, (_, at) => at + 1);

describe.each(RULES)('$rule $seats', (seatRule) => {
  const candidatesOf = (one: ReturnType<typeof randomCase>, objective: PlanSettings['objective']) => {
    const snapshot = buildSnapshot({
      bodies: BODIES.map((id) => ({ id, meetings: one.rates.get(id)! })),
      seats: one.rows,
    });
    const selection = select(snapshot, EVERYTHING);
    const members = twoMode(selection, { ...DEFAULT_OPTIONS, members: 'people' });
    const settings: PlanSettings = {
      objective,
      over: 'people',
      jaccard: 0.01,
      mostBodies: 3,
      seatRule,
      assumptions: LOAD,
      stay: [],
      apart: [],
      forums: null,
      voices: false,
      mostMembers: 4,
      mostNewBodies: null,
      statutory: false,
      alternatives: 0,
      seconds: 1,
    };
    const found = planCandidates(selection, members, settings);
    const named = (bodies: readonly number[]) =>
      bodies.map((at) => snapshot.bodies[found.bodies[at]].id).join();
    return { snapshot, selection, members, settings, found, named };
  };

  it.each(['seats', 'seat-meetings', 'hours'] as const)('%s: what is surely saved', (objective) => {
    for (const seed of SEEDS) {
      const one = randomCase(seed);
      const { found, named } = candidatesOf(one, objective);
      const savings = new Map(found.candidates.map(({ bodies, saving }) => [named(bodies), saving]));
      for (const group of GROUPS) {
        const least = leastOf(one, group, seatRule, objective, 8);
        const surely = leastOf(one, group, seatRule, objective, MANY) < least ? -Infinity : least;
        expect({ seed, group, saving: savings.get(group.join()) ?? 0 }).toEqual({
          seed,
          group,
          saving: Math.max(0, surely),
        });
      }
    }
  });

  it('a row has the seats of the scenario with the same bodies, and a body keeps to most members surely', () => {
    for (const seed of SEEDS) {
      const one = randomCase(seed);
      const { snapshot, selection, members, settings, found, named } = candidatesOf(one, 'seats');
      const kept = new Set(
        underRules(selection, found, settings, new Set(['most-members'] as const)).candidates.map(
          ({ bodies }) => named(bodies),
        ),
      );
      for (const { bodies, seatsBefore, seatsAfter, openBefore, openAfter } of found.candidates) {
        const ids = named(bodies).split(',');
        const rule =
          seatRule.rule === 'at-most'
            ? { ...seatRule, order: orderOf(one.rows.filter(({ body }) => ids.includes(body))) }
            : seatRule;
        const into = { id: 'm', name: 'm', kind: null, meetings: null, hoursPerMeeting: null };
        const none = { chair: null, convenor: null, start: null };
        const { applied } = replay(
          snapshot,
          [{ move: 'merge', bodies: ids, into: { ...into, ...none }, rule, keep: [], drop: [] }],
          EVERYTHING,
        );
        const { seats } = scenarioOutcome(selection, members, applied, LOAD);
        expect({
          seed,
          ids,
          before: { min: seatsBefore.min, max: openBefore ? null : seatsBefore.max },
          after: { min: seatsAfter.min, max: openAfter ? null : seatsAfter.max },
        }).toEqual({ seed, ids, before: seats.before, after: seats.after });
        expect(kept.has(ids.join())).toBe(seats.after.max !== null && seats.after.max <= 4);
      }
    }
  });
});
