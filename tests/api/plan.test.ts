/** Plans by GraphQL: started, asked for until they are there, stopped, and what is wrong with wrong questions. */
import { describe, expect, it } from 'vitest';
import type { Tables } from '../support/snapshot-builder.ts';
import { apiOver, dataOf } from './ask.ts';

const tables: Tables = {
  version: 7,
  bodies: [
    { id: 'a', mandate: 'decides' },
    { id: 'b', mandate: 'shares' },
  ],
  seats: [
    ...['p', 'q', 'r'].map((person) => ({ body: 'a', person, for: 'x' })),
    ...['p', 'q', 's'].map((person) => ({ body: 'b', person, for: 'x' })),
    ...['s', 't', 'u'].map((person) => ({ body: 'c', person, for: 'y' })),
  ],
};
const api = apiOver(tables);

const JOB = `id state phase step steps seconds saved bound gap version problem { code field message }
  outcome {
    objective bodies candidates allowed savingNothing alone notComputable { id } stopped
    best { saved bound gap bodiesAfter mergers {
      saved bodies { id } seatsBefore { min max } seatsAfter { min max }
      ties { a { id } b { id } shared jaccard } counterReasons { code } instead { saved bodies { id } }
    } }
    prices { rule price without exact }
    alternatives { saved mergers { bodies { id } } }
  }`;

interface Job {
  readonly id: string;
  readonly state: string;
}

const start = async (input: object) =>
  (
    (await dataOf(
      api,
      `query($input: PlanInput!) { startPlan(input: $input, options: { leaveOutAbove: null }) { __typename ... on PlanJob { ${JOB} } ... on InputProblem { code field value } } }`,
      { input },
    )) as { startPlan: Job }
  ).startPlan;
const job = async (id: string) =>
  ((await dataOf(api, `query($id: ID!) { planJob(id: $id) { ${JOB} } }`, { id })) as { planJob: Job })
    .planJob;
const made = async (input: object) => {
  const { id } = await start(input);
  await expect
    .poll(async () => (await job(id)).state, { timeout: 20_000, interval: 100 })
    .toMatch(/DONE|FAILED/);
  return job(id);
};

describe('a plan', () => {
  it('is made off the request, with reasons, prices and alternatives', async () => {
    const found = await made({ over: 'PEOPLE', jaccard: 0.1, stay: ['c'], mostNewBodies: 1 });
    expect(found).toMatchObject({
      state: 'DONE',
      problem: null,
      version: 7,
      outcome: {
        objective: 'SEATS',
        bodies: 3,
        notComputable: [],
        stopped: false,
        best: {
          saved: 2,
          gap: 0,
          bodiesAfter: 2,
          mergers: [
            {
              saved: 2,
              bodies: [{ id: 'a' }, { id: 'b' }],
              seatsBefore: { min: 6, max: 6 },
              seatsAfter: { min: 4, max: 4 },
              ties: [{ a: { id: 'a' }, b: { id: 'b' }, shared: 2, jaccard: 0.5 }],
              counterReasons: expect.arrayContaining([{ code: 'mandates-differ' }]),
              instead: null,
            },
          ],
        },
        // With c: three bodies of nine seats become one of six.
        prices: [
          { rule: 'stay', price: 1, without: 3, exact: true },
          { rule: 'most-new-bodies', price: 0, without: 2, exact: true },
        ],
      },
    });
  });

  it('is the same one for the same question', async () => {
    const [first, second] = [await start({ jaccard: 0.5 }), await start({ jaccard: 0.5, alternatives: 3 })];
    expect(second.id).toBe(first.id);
  });

  it('can be stopped, and is not there under another name', async () => {
    const { id } = await start({ jaccard: 0.4 });
    const stop = `query($id: ID!) { stopPlan(id: $id) { id } }`;
    expect(await dataOf(api, stop, { id })).toEqual({ stopPlan: { id } });
    expect(await dataOf(api, stop, { id: 'none' })).toEqual({ stopPlan: null });
    expect(await job('none')).toBeNull();
  });

  it.each([
    [{ jaccard: 0 }, 'out-of-bounds', 'input.jaccard'],
    [{ mostBodies: 5 }, 'out-of-bounds', 'input.mostBodies'],
    [{ stay: ['gone'] }, 'unknown-id', 'input.stay'],
    [{ apart: [['a', 'a']] }, 'repeated', 'input.apart[0]'],
    [{ seatRule: 'AT_MOST' }, 'out-of-bounds', 'input.seats'],
    [{ seconds: 0 }, 'out-of-bounds', 'input.seconds'],
  ])('refuses %j', async (input, code, field) => {
    expect(await start(input)).toMatchObject({ __typename: 'InputProblem', code, field });
  });
});
