/** Mergers by GraphQL, on the two groups worked by hand, and what is wrong with wrong questions. */
import { describe, expect, it } from 'vitest';
import type { Tables } from '../support/snapshot-builder.ts';
import { apiOver, dataOf } from './ask.ts';

const tables: Tables = {
  version: 7,
  bodies: [
    { id: 'K', meetings: [2, 3], themes: ['care'] },
    { id: 'V', meetings: 2, themes: ['care'] },
    { id: 'silent' },
  ],
  organisations: [
    { id: 'soste', sector: 'association' },
    { id: 'sonet', sector: 'other' },
  ],
  seats: [
    ...['sonet', 'aksila', 'soste', 'training'].map((id) => ({ id: `K-${id}`, body: 'K', for: id })),
    ...['sonet', 'seamk', 'heads'].map((id) => ({ id: `V-${id}`, body: 'V', for: id })),
    ...['sonet', 'aksila', 'seamk'].map((id) => ({ id: `T-${id}`, body: 'T', for: id })),
    ...Array.from({ length: 10 }, (_, at) => ({ body: `z${at}`, for: 'sonet' })),
  ],
};
const api = apiOver(tables);

interface Ends {
  readonly min: number;
  readonly max: number;
}

interface Answer {
  readonly seats: { readonly before: Ends; readonly after: Ends; readonly saved: Ends };
  readonly hours: { readonly before: Ends; readonly after: Ends; readonly saved: Ends };
  readonly lostVoices: readonly object[];
  readonly silentSectors: readonly string[];
  readonly meetOnce: Ends;
  readonly flows: readonly {
    readonly organisation: { readonly id: string } | null;
    readonly kept: readonly object[];
    readonly leftOut: readonly object[];
    readonly keptPlaces: Ends;
    readonly leftOutPlaces: Ends;
  }[];
  readonly componentsBefore: number;
  readonly componentsAfter: number;
  readonly findings: readonly object[];
  readonly version: number;
}

interface Suggested {
  readonly rank: number;
  readonly parts: readonly { readonly value: number | null; readonly weight: number }[];
}

const FIELDS = `
  seats { before { min max } after { min max } saved { min max } exact }
  hours { before { min max } after { min max } saved { min max } notComputable { id } of }
  lostVoices { organisation { id } surely sole }
  silentSectors
  meetOnce { min max }
  flows { organisation { id } before { position seats { min max } } kept { id } leftOut { id } keptPlaces { min max } leftOutPlaces { min max } }
  componentsBefore componentsAfter
  findings { code tone }
  version`;

const merger = async (input: object, filter: object | null = null, over = api) => {
  const query = `query($input: MergerInput!, $filter: Filter) { merger(input: $input, filter: $filter) { __typename ... on Merger { ${FIELDS} } ... on InputProblem { code field value } } }`;
  return (await dataOf(over, query, { input, filter })) as { merger: Answer };
};

const TWICE = { meetingsMin: 2, meetingsMax: 2 };

describe('a merger', () => {
  it.each([
    [{ rule: 'EVERYBODY' }, [6, 7], [0, 1], [48, 84], [0, 36], []],
    [{ rule: 'ONE_AN_ORGANISATION' }, [6, 6], [1, 1], [48, 72], [8, 36], []],
    [
      { rule: 'AT_MOST', seats: 4, order: ['sonet', 'heads', 'aksila', 'seamk'] },
      [4, 4],
      [3, 3],
      [32, 48],
      [24, 60],
      ['soste', 'training'],
    ],
  ])('under %j has its figures', async (rule, after, saved, hours, hoursSaved, lost) => {
    const answer = (await merger({ bodies: ['K', 'V'], ...rule, ...TWICE })).merger;
    const ends = ({ min, max }: { min: number; max: number }) => [min, max];
    expect(ends(answer.seats.before)).toEqual([7, 7]);
    expect(ends(answer.seats.after)).toEqual(after);
    expect(ends(answer.seats.saved)).toEqual(saved);
    expect(ends(answer.hours.before)).toEqual([56, 108]);
    expect(ends(answer.hours.after)).toEqual(hours);
    expect(ends(answer.hours.saved)).toEqual(hoursSaved);
    expect(answer.lostVoices).toEqual(
      lost.map((id) => ({ organisation: { id }, surely: true, sole: 'SURELY' })).sort(),
    );
    expect(answer.silentSectors).toEqual(lost.length > 0 ? ['ASSOCIATION'] : []);
    expect(ends(answer.meetOnce)).toEqual([0, 1]);
    expect(answer.version).toBe(7);
    const seats = answer.flows.flatMap((flow) => [...flow.kept, ...flow.leftOut]);
    expect(seats).toHaveLength(7);
  });

  it('counts what hangs together after it: K, V and T hang together by aksila and seamk', async () => {
    const answer = (await merger({ bodies: ['K', 'V'], rule: 'EVERYBODY', ...TWICE })).merger;
    // Before: {K, T, V}, "silent" and ten of sonet alone. After: the merged body with T, and the same eleven.
    expect([answer.componentsBefore, answer.componentsAfter]).toEqual([12, 12]);
  });

  it('counts the places of a seat that stands for several, some of which stay', async () => {
    const plural = apiOver({
      version: 1,
      bodies: [{ id: 'A' }, { id: 'B' }],
      seats: [
        { id: 'three', body: 'A', for: 'town', count: [3, 4] },
        { id: 'one', body: 'B', for: 'college' },
      ],
    });
    const query = `query($input: MergerInput!) { merger(input: $input) { ... on Merger { ${FIELDS} } } }`;
    const input = { bodies: ['A', 'B'], rule: 'AT_MOST', seats: 2, order: ['town'] };
    const { flows } = ((await dataOf(plural, query, { input })) as { merger: Answer }).merger;
    const town = flows.find(({ organisation }) => organisation?.id === 'town');
    expect(town).toMatchObject({ kept: [{ id: 'three' }], leftOut: [{ id: 'three' }] });
    // Two of three or four stay; the fourth is only possible.
    expect(town).toMatchObject({ keptPlaces: { min: 2, max: 2 }, leftOutPlaces: { min: 1, max: 2 } });
  });

  it('says what is not computable', async () => {
    const answer = (await merger({ bodies: ['K', 'T'], rule: 'EVERYBODY' })).merger;
    expect(answer.hours).toMatchObject({ after: null, saved: null, notComputable: [{ id: 'T' }], of: 2 });
  });
});

describe('a wrong question is answered with what is wrong', () => {
  it.each([
    [{ bodies: ['K'], rule: 'EVERYBODY' }, 'too-few', 'input.bodies', '1'],
    [{ bodies: ['K', 'K'], rule: 'EVERYBODY' }, 'repeated', 'input.bodies', 'K'],
    [{ bodies: ['K', 'nobody'], rule: 'EVERYBODY' }, 'unknown-id', 'input.bodies', 'nobody'],
    [{ bodies: ['K', 'V'], rule: 'AT_MOST' }, 'out-of-bounds', 'input.seats', null],
    [{ bodies: ['K', 'V'], rule: 'AT_MOST', seats: 0 }, 'out-of-bounds', 'input.seats', '0'],
    [
      { bodies: ['K', 'V'], rule: 'AT_MOST', seats: 2, order: ['nobody'] },
      'unknown-id',
      'input.order',
      'nobody',
    ],
    [
      { bodies: ['K', 'V'], rule: 'EVERYBODY', meetingsMin: 3, meetingsMax: 2 },
      'out-of-bounds',
      'input.meetingsMax',
      '2',
    ],
    [
      { bodies: ['K', 'V'], rule: 'EVERYBODY', keep: ['K-soste'], drop: ['K-soste'] },
      'repeated',
      'input.drop',
      'K-soste',
    ],
    [
      { bodies: Array.from({ length: 201 }, (_, i) => `b${i}`), rule: 'EVERYBODY' },
      'too-many',
      'input.bodies',
      '201',
    ],
  ])('%#', async (input, code, field, value) => {
    expect((await merger(input)).merger).toEqual({ __typename: 'InputProblem', code, field, value });
  });

  it('a body of whose seats none is known merges all the same, and leaves totals open', async () => {
    const answer = (await merger({ bodies: ['K', 'silent'], rule: 'EVERYBODY', ...TWICE })).merger;
    expect(answer.seats).toMatchObject({ before: { min: 4, max: null }, saved: { min: 0, max: null } });
    expect(answer.findings).toContainEqual({ code: 'members-unknown', tone: 'UNKNOWN' });
  });
});

describe('what cannot be known or done', () => {
  const more = apiOver({
    bodies: [
      { id: 'silent', meetings: 2 },
      { id: 'mute', meetings: 2 },
      { id: 'old', start: '1990', end: '2000', statuses: [{ status: 'ended', start: '2001' }] },
    ],
    seats: [
      { body: 'K', for: 'sonet' },
      { body: 'old', for: 'sonet' },
      ...Array.from({ length: 200 }, (_, at) => ({ body: `many${at}`, for: 'sonet', person: 'one' })),
    ],
  });

  it('nobody on record in any of the bodies: how many sit there is not known, and nothing is zero', async () => {
    const answer = (await merger({ bodies: ['silent', 'mute'], rule: 'EVERYBODY', ...TWICE }, null, more))
      .merger;
    const unknown = { min: 0, max: null };
    expect(answer.seats).toMatchObject({ before: unknown, after: unknown, saved: unknown });
    expect(answer.hours).toMatchObject({ before: null, after: null, saved: null });
    expect(answer.findings).toContainEqual({ code: 'members-unknown', tone: 'UNKNOWN' });
  });

  it('a rule that seats nobody says so', async () => {
    const input = { bodies: ['K', 'V'], rule: 'AT_MOST', seats: 2, order: ['T'], ...TWICE };
    expect((await merger(input)).merger.findings).toContainEqual({ code: 'nobody-seated', tone: 'CAUTION' });
    const some = { ...input, order: ['sonet'] };
    expect((await merger(some)).merger.findings).not.toContainEqual(
      expect.objectContaining({ code: 'nobody-seated' }),
    );
  });

  it('at a date before and after all terms there is nothing to merge', async () => {
    const input = { bodies: ['old', 'K'], rule: 'EVERYBODY' };
    for (const date of ['1700', '2020'])
      expect((await merger(input, { date }, more)).merger).toMatchObject({
        __typename: 'InputProblem',
        code: 'out-of-bounds',
        field: 'input.bodies',
        value: 'old',
      });
    expect((await merger(input, { date: '1996' }, more)).merger).toMatchObject({ __typename: 'Merger' });
  });

  it('200 bodies at once are merged', async () => {
    const bodies = Array.from({ length: 200 }, (_, at) => `many${at}`);
    const answer = (await merger({ bodies, rule: 'EVERYBODY', ...TWICE }, null, more)).merger;
    expect(answer.seats).toMatchObject({ before: { min: 200, max: 200 }, after: { min: 1, max: 1 } });
  });
});

describe('suggestions', () => {
  it('name bodies with their reasons, and take weights', async () => {
    const query = `query($weights: SuggestionWeights) { suggestions(weights: $weights) {
      ... on Suggestions { total items { bodies { id } rank reasons { code } parts { part value weight } } weights { members } }
      ... on InputProblem { code field } } }`;
    const { suggestions } = (await dataOf(api, query, {})) as {
      suggestions: { items: Suggested[]; weights: object };
    };
    expect(suggestions.weights).toEqual({ members: 1 });
    for (const item of suggestions.items) {
      const known = item.parts.filter((part) => part.value !== null);
      const weight = known.reduce((sum, part) => sum + part.weight, 0);
      const mean = known.reduce((sum, part) => sum + part.weight * (part.value ?? 0), 0) / weight;
      expect(item.rank).toBeCloseTo(mean, 12);
    }
    const wrong = await dataOf(api, query, { weights: { task: 2 } });
    expect(wrong).toEqual({ suggestions: { code: 'out-of-bounds', field: 'weights.task' } });
  });
});
