/** Teams by HiGHS against every team there is, on small seeded cases; and the law that more choice is never worse. */
import { describe, expect, it } from 'vitest';
import {
  fewestModel,
  keepsTeamRules,
  ofSize,
  teamModel,
  teamRules,
  teamValue,
  type TeamMember,
  type TeamProblem,
} from '../../server/analysis/partners/team.ts';
import { solve } from '../../server/workers/solve.ts';
import { Seeded } from '../support/seeded.ts';

function some(random: Seeded, of: number, probability: number): number[] {
  return Array.from({ length: of }, (_, at) => at).filter(() => random.chance(probability));
}

function randomProblem(seed: number, least = 0): TeamProblem {
  const random = new Seeded(seed);
  const members = Array.from({ length: 3 + random.below(7) }, (): TeamMember => ({
    value: random.below(1000) / 1000,
    themes: some(random, 3, 0.35),
    places: some(random, 2, 0.5),
    kinds: some(random, 2, 0.3),
    reaches: some(random, 8, 0.3),
  }));
  const must = random.chance(0.4) ? [random.below(members.length)] : [];
  return {
    members,
    reachWorth: random.below(3) * 0.05,
    rules: teamRules(
      { themes: random.below(4), places: random.below(3), kinds: random.below(3) },
      must,
      Math.max(least, 1 + random.below(4)),
      least,
    ),
    fewest: false,
  };
}

/** Value written out: each organisation reached counts once. */
function valueOf({ members, reachWorth }: TeamProblem, team: readonly number[]): number {
  let value = 0;
  for (const at of team) value += members[at].value;
  for (let reached = 0; reached < 8; reached++)
    if (team.some((at) => members[at].reaches.includes(reached))) value += reachWorth;
  return value;
}

/** Value of the best team that keeps the rules, of any size or of the least there is; null: none does. */
function bruteForce(problem: TeamProblem, fewest = false): number | null {
  const { members, rules } = problem;
  let best: number | null = null;
  let least = Infinity;
  for (let mask = 0; mask < 1 << members.length; mask++) {
    const team = [...members.keys()].filter((at) => mask & (1 << at));
    const keeps = rules.every((rule) => {
      if (rule.rule === 'size') return team.length <= rule.most && team.length >= rule.least;
      if (rule.rule === 'must') return team.includes(rule.position);
      const field = { theme: 'themes', place: 'places', kind: 'kinds' } as const;
      return team.some((at) => members[at][field[rule.rule]].includes(rule.position));
    });
    if (!keeps || (fewest && team.length > least)) continue;
    if (fewest && team.length < least) best = null;
    least = Math.min(least, team.length);
    best = Math.max(best ?? -Infinity, valueOf(problem, team));
  }
  return best;
}

async function best(problem: TeamProblem): Promise<readonly number[] | null> {
  const { plan } = await solve(teamModel(problem), { seconds: 10 });
  return plan && plan.filter((at) => at < problem.members.length);
}

describe('the best team', () => {
  it('is as good as any there is, on random cases', async () => {
    let impossible = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const problem = randomProblem(seed);
      const expected = bruteForce(problem);
      const team = await best(problem);
      if (expected === null || team === null) {
        impossible++;
        expect([seed, team]).toEqual([seed, expected]);
        continue;
      }
      expect(keepsTeamRules(problem, team)).toBe(true);
      expect(teamValue(problem, team)).toBeCloseTo(valueOf(problem, team), 6);
      expect(teamValue(problem, team)).toBeCloseTo(expected, 5);
    }
    expect(impossible).toBeGreaterThan(5);
    expect(impossible).toBeLessThan(55);
  });

  it.each([0, 3])('of the fewest, or of %i at least, is as good as any, on random cases', async (least) => {
    let found = 0;
    for (let seed = 201; seed <= 240; seed++) {
      const problem = randomProblem(seed, least);
      const few = await solve(fewestModel(problem), { seconds: 10 });
      const expected = bruteForce(problem, true);
      expect([seed, few.plan === null]).toEqual([seed, expected === null]);
      if (few.plan === null) continue;
      const team = (await best(ofSize(problem, few.plan.length))) ?? [];
      expect(keepsTeamRules(problem, team)).toBe(true);
      expect(valueOf(problem, team)).toBeCloseTo(expected ?? NaN, 5);
      found++;
    }
    expect(found).toBeGreaterThan(10);
  });

  it('is never worse with one more candidate', async () => {
    for (let seed = 101; seed <= 120; seed++) {
      const problem = randomProblem(seed);
      const fewer = await best(problem);
      const extra = randomProblem(seed + 1000).members[0];
      const larger = { ...problem, members: [...problem.members, extra] };
      const more = await best(larger);
      if (fewer !== null) {
        expect(more).not.toBeNull();
        expect(teamValue(larger, more ?? [])).toBeGreaterThanOrEqual(teamValue(problem, fewer) - 1e-5);
      }
    }
  });

  it('comes again in another form only where it is forbidden', async () => {
    const problem = randomProblem(3);
    const first = await best(problem);
    if (first === null) throw new Error('the case has no team');
    const { plan } = await solve(teamModel(problem, [first], 0), { seconds: 10 });
    const second = plan && plan.filter((at) => at < problem.members.length);
    expect(second).not.toEqual(first);
    if (second) expect(teamValue(problem, second)).toBeLessThanOrEqual(teamValue(problem, first) + 1e-6);
  });
});
