/** Scenarios side by side by GraphQL: joint figures, what is kept, gone and new, and moves that do not apply. */
import { describe, expect, it } from 'vitest';
import type { Tables } from '../support/snapshot-builder.ts';
import { apiOver, dataOf } from './ask.ts';

const tables: Tables = {
  version: 7,
  bodies: [
    { id: 'K', name: 'Group K', meetings: [2, 3], themes: ['care'] },
    { id: 'V', meetings: 2, themes: ['care'] },
  ],
  organisations: [
    { id: 'soste', sector: 'association', language: 'fi' },
    { id: 'sonet', sector: 'other', language: 'sv' },
    { id: 'heads', kind: 'municipality', locatedIn: ['town'] },
  ],
  places: [{ id: 'town', level: 'municipality' }],
  seats: [
    ...['sonet', 'aksila', 'soste', 'training'].map((id) => ({ id: `K-${id}`, body: 'K', for: id })),
    ...['sonet', 'seamk', 'heads'].map((id) => ({ id: `V-${id}`, body: 'V', for: id })),
    ...['sonet', 'aksila', 'seamk'].map((id) => ({ id: `T-${id}`, body: 'T', for: id })),
    ...Array.from({ length: 10 }, (_, at) => ({ body: `z${at}`, for: 'sonet' })),
  ],
  convening: [{ body: 'K', by: 'sonet' }],
};
const api = apiOver(tables);

const QUERY = `query($scenarios: [ScenarioInput!]!, $assumptions: LoadAssumptions) {
  compareScenarios(scenarios: $scenarios, assumptions: $assumptions) {
    __typename
    ... on InputProblem { code field value }
    ... on ScenarioComparison {
      version
      scenarios {
        name
        problems { move code id message }
        bodies { id name state follows seatsBefore { min max } seatsAfter { min max } meetings { min max } body { id } }
        seats { saved { min max } exact }
        hours { before { min max } saved { min max } notComputable { id } of }
        lostVoices { organisation { id } sole }
        newVoices { organisation { id } first }
        silentLanguages
        balances { by equal groups { group before { min max } after { min max } shareOfOrganisations } }
        bridgesLost { x { id } y { id } carriersX { id } carriersY { id } }
        convenorLoads { convenor { id } hoursBefore { min max } hoursAfter { min max } meetingsBefore { min max } }
        termEnds { body { id } ends { date } unknown { id } } termsEndTogether
        diff { seats { id from to state heldElsewhere seat { id } } ties { a b state sharedBefore sharedAfter } }
      }
    }
  }
}`;

const compare = async (scenarios: readonly object[], assumptions: object | null = null) =>
  ((await dataOf(api, QUERY, { scenarios, assumptions })) as { compareScenarios: object })
    .compareScenarios as Record<string, never> & {
    readonly scenarios: readonly Record<string, never>[];
  };
const merged = (id: string, more: object = {}) => ({
  merge: {
    bodies: ['K', 'V'],
    into: { id, name: 'Both', meetingsMin: 2 },
    rule: 'EVERYBODY',
    ...more,
  },
});

describe('compareScenarios', () => {
  it('shows alternatives side by side under the same assumptions', async () => {
    const { scenarios } = await compare(
      [
        { name: 'Everybody', moves: [merged('KV')] },
        {
          name: 'Four',
          moves: [merged('KV', { rule: 'AT_MOST', seats: 4, order: ['sonet', 'heads', 'aksila', 'seamk'] })],
        },
        { moves: [] },
      ],
      { convenorMin: 5, convenorMax: 6 },
    );
    expect(scenarios[0]).toMatchObject({
      name: 'Everybody',
      problems: [],
      seats: { saved: { min: 0, max: 1 }, exact: true },
      hours: { before: { min: 56, max: 108 }, saved: { min: 0, max: 36 }, notComputable: [], of: 2 },
      bodies: [
        { id: 'K', name: 'Group K', state: 'GONE', follows: ['K'], seatsAfter: null, body: { id: 'K' } },
        {
          id: 'KV',
          name: 'Both',
          state: 'NEW',
          follows: ['K', 'V'],
          seatsBefore: null,
          seatsAfter: { min: 6, max: 7 },
          body: null,
        },
        { id: 'V', state: 'GONE', meetings: { min: 2, max: 2 } },
      ],
      convenorLoads: [
        {
          convenor: { id: 'sonet' },
          hoursBefore: { min: 10, max: 18 },
          hoursAfter: { min: 10, max: 12 },
          meetingsBefore: { min: 2, max: 3 },
        },
      ],
      termEnds: [
        { body: { id: 'K' }, ends: [], unknown: { length: 4 } },
        { body: { id: 'V' }, ends: [], unknown: { length: 3 } },
      ],
      termsEndTogether: null,
    });
    expect(scenarios[1]).toMatchObject({
      seats: { saved: { min: 3, max: 3 } },
      lostVoices: [
        { organisation: { id: 'soste' }, sole: 'SURELY' },
        { organisation: { id: 'training' }, sole: 'SURELY' },
      ],
      silentLanguages: ['fi'],
    });
    expect(scenarios[2]).toMatchObject({
      bodies: [],
      seats: { saved: { min: 0, max: 0 } },
      diff: { seats: [], ties: [] },
    });
  });

  it('tells from where each seat goes where, and which ties stay', async () => {
    const { scenarios } = await compare([
      { moves: [merged('KV'), { addSeat: { body: 'KV', id: 'voice', onBehalfOf: 'seamk' } }] },
    ]);
    const { diff, newVoices } = scenarios[0] as unknown as {
      readonly diff: { readonly seats: readonly object[]; readonly ties: readonly object[] };
      readonly newVoices: readonly object[];
    };
    expect(newVoices).toEqual([]);
    expect(diff.seats).toContainEqual({
      id: 'K-soste',
      from: 'K',
      to: 'KV',
      state: 'KEPT',
      heldElsewhere: false,
      seat: { id: 'K-soste' },
    });
    expect(diff.seats).toContainEqual({
      id: 'voice',
      from: null,
      to: 'KV',
      state: 'NEW',
      heldElsewhere: false,
      seat: null,
    });
    expect(diff.ties).toEqual([
      { a: 'K', b: 'T', state: 'KEPT', sharedBefore: 1, sharedAfter: null },
      { a: 'KV', b: 'T', state: 'KEPT', sharedBefore: null, sharedAfter: 2 },
      { a: 'T', b: 'V', state: 'KEPT', sharedBefore: 1, sharedAfter: null },
    ]);
  });

  it('does not let a body begin before all that it follows', async () => {
    const begins = (start: string) => {
      const move = merged('KV');
      return compare([{ moves: [{ merge: { ...move.merge, into: { ...move.merge.into, start } } }] }]);
    };
    expect(await begins('1700')).toMatchObject({
      __typename: 'InputProblem',
      code: 'out-of-bounds',
      field: 'scenarios[0].moves[0].merge.into.start',
      value: '1700',
    });
    expect(await begins('2015')).toMatchObject({ __typename: 'ScenarioComparison' });
  });

  it('says which move does not apply, and counts the others', async () => {
    const { scenarios } = await compare([{ moves: [{ end: { body: 'gone' } }, { end: { body: 'V' } }] }]);
    expect(scenarios[0]).toMatchObject({
      problems: [
        {
          move: 0,
          code: 'unknown-body',
          id: 'gone',
          message: 'There is no network or project “gone” any more. Take it out of the move.',
        },
      ],
      seats: { saved: { min: 3, max: 3 } },
    });
  });

  it.each([
    [[], 'too-few', 'scenarios'],
    [Array.from({ length: 5 }, () => ({ moves: [] })), 'too-many', 'scenarios'],
    [[{ moves: [{}] }], 'too-few', 'scenarios[0].moves[0]'],
    [
      [{ moves: [{ end: { body: 'K' }, moveSeat: { seat: 'K-soste', to: 'V' } }] }],
      'too-many',
      'scenarios[0].moves[0]',
    ],
    [[{ moves: [merged('KV', { bodies: ['K'] })] }], 'too-few', 'scenarios[0].moves[0].merge.bodies'],
    [[{ moves: [merged('KV', { bodies: ['K', 'K'] })] }], 'repeated', 'scenarios[0].moves[0].merge.bodies'],
    [[{ moves: [merged('KV', { rule: 'AT_MOST' })] }], 'out-of-bounds', 'scenarios[0].moves[0].merge.seats'],
    [
      [{ moves: [merged('KV', { into: { id: 'KV', name: 'x', start: 'soon' } })] }],
      'bad-date',
      'scenarios[0].moves[0].merge.into.start',
    ],
  ])('refuses %j', async (scenarios, code, field) => {
    expect(await compare(scenarios)).toMatchObject({ __typename: 'InputProblem', code, field });
  });
});
