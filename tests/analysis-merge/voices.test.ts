/** The two groups of seat-rules.test.ts as a snapshot: who keeps a seat, who loses the voice. Worked by hand. */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { placesOfBodies } from '../../server/analysis/merge/places-of.ts';
import { lostVoices, silentGroups } from '../../server/analysis/merge/voices.ts';
import { NOTHING_BY_HAND, whoKeeps } from '../../server/analysis/merge/who-keeps.ts';
import type { SeatRule } from '../../server/analysis/merge/seat-rules.ts';
import { select } from '../../server/analysis/select.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';

const TABLES: Tables = {
  bodies: [{ id: 'k' }, { id: 'v' }, { id: 't' }],
  organisations: [
    { id: 'sonet', sector: 'other' },
    { id: 'aksila', sector: 'joint-municipal' },
    { id: 'soste', sector: 'association' },
    { id: 'training' },
    { id: 'seamk' },
    { id: 'heads' },
  ],
  seats: [
    ...['sonet', 'aksila', 'soste', 'training'].map((id) => ({ id: `k-${id}`, body: 'k', for: id })),
    ...['sonet', 'seamk', 'heads'].map((id) => ({ id: `v-${id}`, body: 'v', for: id })),
    ...['sonet', 'aksila', 'seamk'].map((id) => ({ id: `t-${id}`, body: 't', for: id })),
  ],
};

function merge(tables: Tables, rule: SeatRule, byHand = NOTHING_BY_HAND) {
  const snapshot = buildSnapshot(tables);
  const selection = select(snapshot, EVERYTHING);
  const { places } = placesOfBodies(selection, [0, 1]);
  const { kept, leftOut } = whoKeeps(snapshot, places, rule, byHand);
  const idOf = (key: number) => snapshot.organisations[key].id;
  return {
    snapshot,
    kept: kept.map((place) => snapshot.seats.ids[place.seat]).sort(),
    leftOut: leftOut.map((place) => snapshot.seats.ids[place.seat]).sort(),
    lost: lostVoices(selection, [0, 1], places, kept).map((voice) => [idOf(voice.organisation), voice.sole]),
    sectors: silentGroups(places, kept, (key) => [snapshot.organisations[key].sector ?? 'not known']),
  };
}

const AT_MOST_4: SeatRule = { rule: 'at-most', seats: 4, order: [0, 5, 1, 4] };

describe('voices', () => {
  it('nobody loses one where everybody stays, or one of each', () => {
    expect(merge(TABLES, { rule: 'everybody' }).lost).toEqual([]);
    expect(merge(TABLES, { rule: 'one-an-organisation' }).lost).toEqual([]);
  });

  it('at most four: two lose their sole voice, and one sector falls silent', () => {
    const result = merge(TABLES, AT_MOST_4);
    expect(result.lost).toEqual([
      ['soste', 'surely'],
      ['training', 'surely'],
    ]);
    expect(result.sectors.map(({ group }) => group)).toEqual(['association']);
    expect(result.kept).toHaveLength(4);
  });

  it('a seat elsewhere means that the voice was not the only one; a possible one means perhaps', () => {
    const elsewhere = { id: 'x', body: 'other', for: 'soste' };
    expect(merge({ ...TABLES, seats: [...TABLES.seats!, elsewhere] }, AT_MOST_4).lost[0]).toEqual([
      'soste',
      'no',
    ]);
    const possibly = { ...elsewhere, certainty: 'uncertain' as const };
    expect(merge({ ...TABLES, seats: [...TABLES.seats!, possibly] }, AT_MOST_4).lost[0]).toEqual([
      'soste',
      'possibly',
    ]);
  });

  it('what is decided by hand goes before the rule', () => {
    const snapshot = buildSnapshot(TABLES);
    const soste = snapshot.seats.ids.indexOf('k-soste');
    const sonet = snapshot.seats.ids.indexOf('k-sonet');
    const result = merge(TABLES, AT_MOST_4, { keep: new Set([soste]), drop: new Set([sonet]) });
    expect(result.kept).toContain('k-soste');
    expect(result.kept).not.toContain('k-sonet');
    expect(result.kept).toContain('v-sonet');
    expect(result.lost).toEqual([['training', 'surely']]);
  });
});

describe('who keeps the seat of an organisation', () => {
  const seats = (...rows: Partial<NonNullable<Tables['seats']>[number]>[]): Tables => ({
    bodies: [{ id: 'k' }, { id: 'v' }],
    people: [
      { id: 'b', name: 'Bertil' },
      { id: 'a', name: 'Anna' },
    ],
    seats: rows.map((row, i) => ({ id: `s${i}`, body: i % 2 ? 'v' : 'k', for: 'town', ...row })),
  });
  const ONE: SeatRule = { rule: 'one-an-organisation' };

  it.each([
    ['a chair first', seats({ start: '2010-01-01', end: '2014-01-01' }, { roles: ['chair'] }), ['s1']],
    [
      'then the longest sure term',
      seats({ person: 'a' }, { start: '2010-01-01', end: '2014-01-01' }),
      ['s1'],
    ],
    ['then a named one', seats({}, { person: 'b' }), ['s1']],
    ['then the name', seats({ person: 'b' }, { person: 'a' }), ['s1']],
    ['then the id', seats({}, {}), ['s0']],
  ] as const)('%s', (_why, tables, kept) => {
    expect(merge(tables, ONE).kept).toEqual(kept);
  });

  it('one person in both keeps one seat and is not left out by the other', () => {
    expect(merge(seats({ person: 'a' }, { person: 'a' }), { rule: 'everybody' })).toMatchObject({
      kept: ['s0'],
      leftOut: [],
    });
  });
});
