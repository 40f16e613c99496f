/** Plans as they are made of a snapshot: savings, rules and their prices, alternatives; in a thread of its own. */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { DEFAULT_LOAD } from '../../server/analysis/load.ts';
import type { PlanSettings } from '../../server/analysis/plan/settings.ts';
import { DEFAULT_OPTIONS } from '../../server/analysis/two-mode.ts';
import { PlanJobs } from '../../server/workers/plan-jobs.ts';
import { makePlan, type Plan } from '../../server/workers/plan-run.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';

const SETTINGS: PlanSettings = {
  objective: 'seats',
  over: 'people',
  jaccard: 0.2,
  mostBodies: 4,
  seatRule: { rule: 'everybody' },
  assumptions: DEFAULT_LOAD,
  stay: [],
  apart: [],
  forums: null,
  voices: false,
  mostMembers: null,
  mostNewBodies: null,
  statutory: false,
  alternatives: 3,
  seconds: 20,
};

/** a and b have three people in common, b and c two, d and e one; all meet twice a year, but e of which nobody knows. */
const TABLES: Tables = {
  bodies: [
    { id: 'a', meetings: 2, themes: ['care'], statutory: true },
    { id: 'b', meetings: 2, themes: ['care'] },
    { id: 'c', meetings: 1, themes: ['care'] },
    { id: 'd', meetings: 2 },
    { id: 'e' },
    { id: 'alone', meetings: 2 },
  ],
  seats: [
    ...['p', 'q', 'r'].map((person) => ({ body: 'a', person, for: 'x' })),
    ...['p', 'q', 'r', 's', 't'].map((person) => ({ body: 'b', person, for: person === 't' ? 'y' : 'x' })),
    ...['s', 't', 'u'].map((person) => ({ body: 'c', person, for: person === 'u' ? 'z' : 'x' })),
    ...['v', 'w'].map((person) => ({ body: 'd', person, for: 'x' })),
    ...['v', 'o'].map((person) => ({ body: 'e', person, for: 'x' })),
    { body: 'alone', person: 'l', for: 'x' },
  ],
};
const snapshot = buildSnapshot(TABLES);
const question = (more: Partial<PlanSettings> = {}) => ({
  snapshot,
  filter: EVERYTHING,
  options: DEFAULT_OPTIONS,
  settings: { ...SETTINGS, ...more },
});
const plan = (more: Partial<PlanSettings> = {}) => makePlan(question(more), () => false);
const groups = (of: Plan | null) =>
  of?.mergers.map(({ bodies }) => bodies.map((body) => snapshot.bodies[body].id).join('')).sort();

describe('a plan', () => {
  it('saves the seats of those who sit twice', async () => {
    const found = await plan();
    expect(groups(found.best)).toEqual(['abc', 'de']);
    expect(found.best).toMatchObject({ saved: 6, gap: 0 });
    expect(found.alone).toBe(1);
    expect(found.prices).toEqual([]);
  });

  it('keeps the number of places open where that of today is, unless its rule closes it', async () => {
    const open = buildSnapshot({
      ...TABLES,
      seats: [...TABLES.seats!, { body: 'd', for: 'x', count: [2, null] }],
    });
    const seats = async (seatRule: PlanSettings['seatRule']) =>
      (await makePlan({ ...question({ seatRule }), snapshot: open }, () => false)).best?.mergers.find(
        ({ bodies }) => open.bodies[bodies[0]].id === 'd',
      );
    expect(await seats({ rule: 'everybody' })).toMatchObject({
      seatsBefore: { min: 6, max: null },
      seatsAfter: { min: 4, max: null },
    });
    expect(await seats({ rule: 'one-an-organisation' })).toMatchObject({
      seatsBefore: { min: 6, max: null },
      seatsAfter: { min: 1, max: 1 },
    });
  });

  it('leaves out, and names, what the objective cannot be computed for', async () => {
    const found = await plan({ objective: 'seat-meetings' });
    expect(found.notComputable.map((body) => snapshot.bodies[body].id)).toEqual(['e']);
    // a and b: 16 seat-meetings become 10. With c, which meets once: 19 become 12.
    expect(groups(found.best)).toEqual(['abc']);
    expect(found.best?.saved).toBe(7);
  });

  it('counts hours at their least', async () => {
    const found = await plan({ objective: 'hours' });
    expect(found.best?.saved).toBe(7 * 4);
  });

  it.each([
    [{ stay: ['a'] }, ['bc', 'de'], 3],
    [{ statutory: true }, ['bc', 'de'], 3],
    [{ apart: [['a', 'c']] }, ['ab', 'de'], 2],
    [{ mostNewBodies: 1 }, ['abc'], 1],
    [{ mostMembers: 5 }, ['ab', 'de'], 2],
    [{ forums: 2 }, ['ab', 'de'], 2],
  ] satisfies [Partial<PlanSettings>, string[], number][])(
    'keeps the rule %j and tells its price',
    async (rule, best, price) => {
      const found = await plan(rule);
      expect(groups(found.best)).toEqual(best);
      expect(found.prices).toMatchObject([{ price, without: 6, exact: true }]);
    },
  );

  it('lets every organisation keep a voice', async () => {
    const rule = { seatRule: { rule: 'at-most', seats: 1 } } as const;
    const without = await plan(rule);
    expect(groups(without.best)).toEqual(['abc', 'de']);
    const found = await plan({ ...rule, voices: true });
    // Only x gets the one seat: y sits in b alone and z in c alone, so neither b nor c can merge.
    expect(groups(found.best)).toEqual(['de']);
    expect(found.prices).toMatchObject([{ rule: 'voices', price: 11 - 1 }]);
  });

  it('has alternatives that differ by a merger', async () => {
    const found = await plan({ jaccard: 0.1 });
    const all = [found.best, ...found.alternatives].map((one) => groups(one)?.join(' '));
    expect(new Set(all).size).toBe(all.length);
    for (const other of found.alternatives) expect(other.saved).toBeGreaterThanOrEqual(6 * 0.95);
  });

  it('says what each merger was chosen instead of', async () => {
    const found = await plan({ mostBodies: 2 });
    const chosen = found.best?.mergers.find((one) => one.saved === 3);
    expect(chosen?.instead).toMatchObject({ saved: 2 });
    expect(chosen?.ties).toMatchObject([{ shared: 3, jaccard: 3 / 5 }]);
  });

  it('refuses more groups than can be looked at', async () => {
    const people = Array.from({ length: 80 }, (_, body) => ({
      body: `n${body}`,
      person: 'everywhere',
      for: 'x',
    }));
    const many = { ...question(), snapshot: buildSnapshot({ seats: people }) };
    await expect(makePlan(many, () => false)).rejects.toThrow(/raise the bound/);
  });

  it('is over whom the view counts, or over the others where those tie nothing or too much', async () => {
    const ask = async (members: 'people' | 'organisations', seats: Tables['seats'], above: number | null) => {
      const options = { ...DEFAULT_OPTIONS, members, leaveOutAbove: above };
      const asked = { ...question({ over: null }), options, snapshot: buildSnapshot({ seats }) };
      const { over, instead, candidates } = await makePlan(asked, () => false);
      return { over, instead, candidates };
    };
    // x sits everywhere; p sits in two.
    const bodies = Array.from({ length: 80 }, (_, at) => `n${at}`);
    const everywhere = bodies.map((body) => ({ body, person: `only-${body}`, for: 'x' }));
    const twice = ['n0', 'n1'].map((body) => ({ body, person: 'p', for: 'y' }));
    const both = [...everywhere, ...twice];
    expect(await ask('organisations', both, null)).toMatchObject({ over: 'people', instead: 'too-many' });
    expect(await ask('organisations', both, 0.5)).toEqual({
      over: 'organisations',
      instead: null,
      candidates: 1,
    });
    expect(
      await ask('organisations', [...everywhere, { ...twice[0], for: 'x' }, { ...twice[1], for: 'x' }], 0.5),
    ).toEqual({ over: 'people', instead: 'no-ties', candidates: 1 });
    expect(await ask('people', both, 0.5)).toMatchObject({ over: 'people', instead: null });
  });
});

describe('a job', () => {
  const ended = async <A>(jobs: PlanJobs<A>, id: string) => {
    await expect
      .poll(() => jobs.get(id)?.state, { timeout: 20_000, interval: 50 })
      .toMatch(/done|stopped|failed/);
    return jobs.get(id)!;
  };

  it('runs in a thread, is one for the same question, and gives the same answer', async () => {
    const jobs = new PlanJobs<string>();
    const first = jobs.start(question(), 'me');
    expect(jobs.start(question(), 'you').id).toBe(first.id);
    const waiting = jobs.start(question({ objective: 'hours' }), 'me');
    expect(waiting.state).toBe('waiting');
    const answer = await ended(jobs, first.id);
    expect(answer.error).toBeNull();
    expect(answer.outcome).toEqual(await plan());
    expect((await ended(jobs, waiting.id)).outcome).toEqual(await plan({ objective: 'hours' }));
  });

  it('is stopped, while it runs or waits', async () => {
    const jobs = new PlanJobs<string>();
    const [running, waiting] = [jobs.start(question(), 'me'), jobs.start(question({ jaccard: 0.3 }), 'me')];
    expect(jobs.stop(waiting.id)?.state).toBe('stopped');
    jobs.stop(running.id);
    expect((await ended(jobs, running.id)).state).toBe('stopped');
    expect(jobs.stop('none')).toBeNull();
  });
});
