/** Teams chosen on a thread of their own: the same as here, without holding this one, and whatever fails. */
import { afterAll, describe, expect, it } from 'vitest';
import { teamRules, type TeamMember, type TeamProblem } from '../../server/analysis/partners/team.ts';
import { chooseTeams } from '../../server/workers/team-run.ts';
import { TeamThread } from '../../server/workers/team-thread.ts';
import { Seeded } from '../support/seeded.ts';

/** Many members of nearly the same worth that reach overlapping sets: the solver has to search. */
function problem(seed: number, members: number, size: number): TeamProblem {
  const random = new Seeded(seed);
  const some = (of: number, probability: number) =>
    Array.from({ length: of }, (_, at) => at).filter(() => random.chance(probability));
  return {
    members: Array.from({ length: members }, (): TeamMember => ({
      value: 0.5 + random.below(20) / 1000,
      themes: some(6, 0.2),
      places: some(4, 0.2),
      kinds: [],
      reaches: some(60, 0.15),
    })),
    reachWorth: 0.02,
    rules: teamRules({ themes: 6, places: 4, kinds: 0 }, [], size),
    fewest: false,
  };
}

describe('teams on a thread', () => {
  const thread = new TeamThread();
  afterAll(() => thread.stop());

  it('are those that are chosen here, in the order in which they are asked for', async () => {
    const problems = [problem(1, 12, 4), problem(2, 10, 1), problem(3, 8, 3)];
    const chosen = await Promise.all(problems.map((one) => thread.choose(one)));
    for (const [at, one] of problems.entries()) expect(chosen[at]).toEqual(await chooseTeams(one));
    expect(chosen[1].impossible.length).toBeGreaterThan(0);
  });

  it('are searched for while this thread goes on', async () => {
    let turns = 0;
    const watch = setInterval(() => turns++, 2);
    await thread.choose(problem(4, 18, 4));
    clearInterval(watch);
    // The same search on this thread lets it have no turn at all.
    expect(turns).toBeGreaterThan(5);
  });

  it('are the fewest where that is asked for, and the best so far when they are stopped', async () => {
    const few = { ...problem(4, 18, 7), fewest: true };
    const chosen = await thread.choose(few);
    expect(chosen).toEqual(await chooseTeams(few));
    expect(chosen).toMatchObject({ exact: true, gap: 0, stopped: false });
    for (const team of chosen.teams) expect(team).toHaveLength(chosen.teams[0].length);
    const hard = thread.choose(problem(9, 200, 12), 'mine');
    expect(thread.stopSearch('another')).toBe(false);
    expect(thread.stopSearch('mine')).toBe(true);
    expect(await hard).toMatchObject({ exact: false, complete: false, stopped: true, impossible: [] });
  });

  it('fail alone: what is asked next is answered, and so is what is asked after the thread has ended', async () => {
    const bad = {
      ...problem(1, 4, 2),
      reachWorth: Number.NaN,
      rules: [{ rule: 'size', least: 0, most: Number.NaN }],
    } as const;
    const [failed, next] = await Promise.allSettled([thread.choose(bad), thread.choose(problem(1, 12, 4))]);
    expect(failed.status).toBe('rejected');
    expect(next.status).toBe('fulfilled');
    const cut = thread.choose(problem(4, 24, 5));
    const ended = expect(cut).rejects.toThrow('ended without an answer');
    await thread.stop();
    await ended;
    expect(await thread.choose(problem(1, 12, 4))).toEqual(await chooseTeams(problem(1, 12, 4)));
  });
});
