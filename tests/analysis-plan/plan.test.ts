/** Plans from a clean sheet, against every choice of mergers tried one by one on random small cases. */
import { describe, expect, it } from 'vitest';
import { connectedGroups } from '../../server/analysis/plan/connected-groups.ts';
import {
  keepsRules,
  NO_RULES,
  planModel,
  type Candidate,
  type PlanRules,
} from '../../server/analysis/plan/model.ts';
import { solve } from '../../server/workers/solve.ts';

function random(seed: number): (n: number) => number {
  let state = seed * 2654435761;
  return (n) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % n;
  };
}

const BODIES = 7;

function randomCase(seed: number): { candidates: Candidate[]; rules: PlanRules } {
  const pick = random(seed);
  const sits = Array.from({ length: 4 }, () =>
    Array.from({ length: BODIES }, (_, b) => b).filter(() => pick(3) === 0),
  );
  const themeOf = Array.from({ length: BODIES }, () => pick(3));
  const candidates = Array.from({ length: 10 }, (): Candidate => {
    const bodies = [...new Set(Array.from({ length: 2 + pick(3) }, () => pick(BODIES)))].sort(
      (a, b) => a - b,
    );
    const forumsFewer = new Map<number, number>();
    for (const theme of new Set(bodies.map((b) => themeOf[b]))) {
      const having = bodies.filter((b) => themeOf[b] === theme).length;
      if (having > 1) forumsFewer.set(theme, having - 1);
    }
    const silenced = sits.flatMap((own, organisation) =>
      bodies.some((b) => own.includes(b)) && pick(2) === 0 ? [organisation] : [],
    );
    return { bodies, saving: 1 + pick(9), silenced, forumsFewer };
  }).filter((candidate) => candidate.bodies.length > 1);
  const forums = [0, 1, 2].map((theme) => ({
    today: themeOf.filter((t) => t === theme).length,
    keep: pick(3),
  }));
  return {
    candidates,
    rules: { forums, voices: seed % 2 ? sits : null, mostMergers: seed % 3 ? null : 2 },
  };
}

function bestByTrying(candidates: readonly Candidate[], rules: PlanRules): number {
  let best = 0;
  for (let bits = 0; bits < 1 << candidates.length; bits++) {
    const plan = candidates.flatMap((_, i) => (bits & (1 << i) ? [i] : []));
    const saved = plan.reduce((sum, i) => sum + candidates[i].saving, 0);
    if (saved > best && keepsRules(candidates, rules, plan)) best = saved;
  }
  return best;
}

describe('a plan', () => {
  it.each(Array.from({ length: 30 }, (_, seed) => seed + 1))(
    'random case %i saves the most that the rules allow',
    async (seed) => {
      const { candidates, rules } = randomCase(seed);
      for (const some of [NO_RULES, rules]) {
        const solution = await solve(planModel(candidates, some), { seconds: 20 });
        expect(solution.optimal).toBe(true);
        expect(solution.saved).toBeCloseTo(bestByTrying(candidates, some), 9);
        expect(keepsRules(candidates, some, solution.plan!)).toBe(true);
      }
    },
  );

  it('comes with alternatives that differ by a merger', async () => {
    const { candidates } = randomCase(5);
    const first = await solve(planModel(candidates, NO_RULES), { seconds: 20 });
    const second = await solve(planModel(candidates, NO_RULES, [first.plan!]), { seconds: 20 });
    expect(first.plan!.some((i) => !second.plan!.includes(i))).toBe(true);
    expect(second.saved).toBeLessThanOrEqual(first.saved);
    const again = await solve(planModel(candidates, NO_RULES), { seconds: 20 });
    expect(again).toEqual(first);
  });

  it('says that no plan keeps the rules', async () => {
    const { candidates } = randomCase(5);
    const solution = await solve(planModel(candidates, NO_RULES, [], 1000), { seconds: 20 });
    expect(solution.plan).toBeNull();
  });
});

describe('groups that ties connect', () => {
  it.each([1, 2, 3, 4, 5])('are each found once (random ties %i)', (seed) => {
    const pick = random(seed);
    const size = 8;
    const ties = Array.from({ length: size }, () => new Set<number>());
    for (let i = 0; i < size; i++)
      for (let j = 0; j < i; j++) {
        if (pick(3) !== 0) continue;
        ties[i].add(j);
        ties[j].add(i);
      }
    const connected = (group: number[]) => {
      const seen = new Set([group[0]]);
      for (const next of seen) for (const other of group) if (ties[next].has(other)) seen.add(other);
      return seen.size === group.length;
    };
    const expected: string[] = [];
    for (let bits = 1; bits < 1 << size; bits++) {
      const group = Array.from({ length: size }, (_, i) => i).filter((i) => bits & (1 << i));
      if (group.length >= 2 && group.length <= 4 && connected(group)) expected.push(group.join());
    }
    const found = connectedGroups(
      ties.map((own) => [...own].sort((a, b) => a - b)),
      4,
      1e6,
    ).map((group) => group.join());
    expect(found.sort()).toEqual(expected.sort());
  });

  it('too many are refused in words', () => {
    const all = Array.from({ length: 10 }, (_, i) =>
      Array.from({ length: 10 }, (_, j) => j).filter((j) => j !== i),
    );
    expect(() => connectedGroups(all, 4, 20)).toThrow(/raise the bound/);
  });
});
