/** Who sits where, by hand: roles, chairs, sectors, what is connected and held, and the order of the matrix. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../server/domain/dates.ts';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { blau, gini, hhi } from '../../server/analysis/concentration.ts';
import { DEFAULT_LOAD } from '../../server/analysis/load.ts';
import { representation, representationOrder } from '../../server/analysis/representation.ts';
import { select } from '../../server/analysis/select.ts';
import { DEFAULT_OPTIONS, type MemberOptions } from '../../server/analysis/two-mode.ts';
import { Seeded } from '../support/seeded.ts';
import { buildSnapshot, twoModeTables, type Tables } from '../support/snapshot-builder.ts';

function represent(tables: Tables, options: Partial<MemberOptions> = {}, date: string | null = null) {
  const snapshot = buildSnapshot(tables);
  const selection = select(snapshot, { ...EVERYTHING, date: date === null ? null : parseDate(date) });
  const result = representation(
    selection,
    { ...DEFAULT_OPTIONS, members: 'people', ...options },
    DEFAULT_LOAD,
  );
  const id = (body: number) => snapshot.bodies[body].id;
  return { result, id, row: (member: string) => result.rows.find((one) => one.member.id === member) };
}

describe('roles', () => {
  const tables: Tables = {
    seats: [
      {
        body: 'A',
        person: 'p',
        start: '2010',
        end: '2016',
        roles: ['member'],
        roleTerms: [{ role: 'chair', start: '2010-01-01', end: '2012-12-31' }],
      },
      { body: 'B', person: 'p', roles: ['secretary', 'chair'], attested: ['2011', '2014'] },
    ],
  };

  it('are those of the date', () => {
    const roles = (date: string | null) =>
      represent(tables, {}, date)
        .row('p')
        ?.cells.map((cell) => cell.roles);
    expect(roles('2011')).toEqual([
      ['chair', 'member'],
      ['chair', 'secretary'],
    ]);
    expect(roles('2014')).toEqual([['member'], ['chair', 'secretary']]);
  });

  it('count chairs', () => {
    expect(represent(tables, {}, '2011').row('p')?.chairs).toBe(2);
    expect(represent(tables, {}, '2014').row('p')?.chairs).toBe(1);
  });
});

describe('what a member connects and holds', () => {
  const tables = twoModeTables({ A: ['p', 'q'], B: ['p', 'q'], C: ['p'], D: ['q', 'r'], E: ['r'], F: ['s'] });
  const { result, row, id } = represent(tables);

  it('pairs of bodies, and those that nobody else connects', () => {
    expect(row('p')?.connects).toBe(3);
    const held = (member: string) => row(member)?.holdsAlone.map(({ a, b }) => id(a) + id(b));
    expect(held('p')).toEqual(['AC', 'BC']);
    expect(held('q')).toEqual(['AD', 'BD']);
    expect(held('r')).toEqual(['DE']);
    expect(held('s')).toEqual([]);
    expect(result.hangOnOne.map(({ a, b, through }) => `${id(a)}${id(b)} ${through.id}`)).toEqual([
      'AC p',
      'AD q',
      'BC p',
      'BD q',
      'DE r',
    ]);
  });

  it('members of nearly everything hold nothing: they are left out of this', () => {
    const everywhere = represent(twoModeTables({ A: ['p', 'x'], B: ['p', 'x'], C: ['p', 'y'], D: ['y'] }));
    expect(everywhere.result.view.widespread.map((one) => one.member.id)).toEqual(['p']);
    expect(everywhere.row('p')).toMatchObject({ connects: 3, holdsAlone: [] });
    expect(everywhere.result.hangOnOne.map(({ through }) => through.id)).toEqual(['x', 'y']);
    // Asked to leave out nobody at all, what hangs on p shows.
    const all = represent(twoModeTables({ A: ['p', 'x'], B: ['p', 'x'], C: ['p', 'y'], D: ['y'] }), {
      leaveOutAbove: 1,
    });
    expect(all.result.hangOnOne.map(({ through }) => through.id)).toEqual(['p', 'p', 'y']);
  });
});

describe('sectors', () => {
  it('of the organisation, or of what it is a unit of, over the seats that the indices count', () => {
    const { result } = represent(
      {
        organisations: [
          { id: 'town', sector: 'municipal' },
          { id: 'school', partOf: ['town'] },
          { id: 'league', sector: 'association' },
        ],
        seats: [
          { body: 'A', for: 'school', count: 2 },
          { body: 'A', for: 'town' },
          { body: 'A', for: 'league' },
          { body: 'A', person: 'p', for: 'personal' },
          { body: 'A', for: 'league', certainty: 'uncertain' },
          { body: 'B', for: 'stranger', count: [2, null] },
        ],
      },
      { members: 'organisations' },
    );
    const { concentration } = result;
    expect(concentration.sectors).toMatchObject([
      { sector: 'municipal', seats: 3, share: 0.5 },
      { sector: 'association', seats: 1, share: 1 / 6 },
      { sector: null, seats: 2, share: 1 / 3 },
    ]);
    expect(concentration).toMatchObject({ seats: 6, uncounted: 1, population: 3 });
    expect(result.rows.reduce((sum, row) => sum + row.seats.min, 0)).toBe(6);
  });

  it('count no seat whose holder nobody names, nor one that the members of a collective share', () => {
    const tables: Tables = {
      organisations: [{ id: 'two', collective: true, standsFor: 2 }, { id: 'x' }, { id: 'y' }],
      memberships: [
        { member: 'x', of: 'two' },
        { member: 'y', of: 'two' },
      ],
      seats: [
        { body: 'A', for: 'two' },
        { body: 'B', for: 'x', person: 'p' },
        { body: 'B', for: 'x', count: 3 },
      ],
    };
    const organisations = represent(tables, { members: 'organisations' }).result.concentration;
    expect(organisations).toMatchObject({ seats: 4, uncounted: 1 });
    const people = represent(tables).result.concentration;
    expect(people).toMatchObject({ seats: 1, uncounted: 4, sectors: [{ seats: 1, share: 1 }] });
  });
});

describe('bodies that stand for several', () => {
  const tables: Tables = {
    bodies: [{ id: 'groups', standsFor: [3, null] }, { id: 'A' }, { id: 'B' }],
    seats: [
      { body: 'groups', for: 'x' },
      { body: 'A', for: 'x' },
      { body: 'B', for: 'x' },
      { body: 'B', for: 'y' },
    ],
    convening: [
      { body: 'groups', by: 'z' },
      { body: 'A', by: 'z', certainty: 'uncertain' },
    ],
  };
  const { result, row } = represent(tables, { members: 'organisations', leaveOutAbove: 1 });

  it('have seats and members like any other, and make no pair', () => {
    expect(row('x')).toMatchObject({ bodies: { min: 3, max: 3 }, seats: { min: 3, max: 3 }, connects: 1 });
    expect(result.concentration).toMatchObject({ seats: 4, uncounted: 0 });
    expect(result.hangOnOne).toHaveLength(1);
  });

  it('are convened, each as surely as a source says', () => {
    expect(
      row('z')
        ?.cells.map(({ sits, convening }) => [sits, convening])
        .sort(),
    ).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });
});

describe('unnamed seats', () => {
  it('and bodies all of whose seats are named', () => {
    const { result } = represent({
      seats: [
        { body: 'A', person: 'p' },
        { body: 'B', person: 'p' },
        { body: 'B', count: [2, 3] },
        { body: 'C', certainty: 'uncertain' },
      ],
    });
    expect(result).toMatchObject({ namedBodies: 1, bodiesWithSeats: 3, unnamedSeats: { min: 2, max: 4 } });
  });
});

describe('the order of the matrix', () => {
  it('puts blocks together', () => {
    const tables = twoModeTables({ A: ['p', 'q'], B: ['x', 'y'], C: ['p', 'q'], D: ['x', 'y'] });
    const { result, id } = represent(tables);
    const order = representationOrder(result);
    const bodies = order.bodies.map((row) => id(result.view.bodies[row]));
    const members = order.rows.map((row) => result.rows[row].member.id);
    expect([bodies.slice(0, 2).sort(), bodies.slice(2).sort()]).toEqual([
      ['A', 'C'],
      ['B', 'D'],
    ]);
    expect([members.slice(0, 2).sort(), members.slice(2).sort()]).toEqual([
      ['p', 'q'],
      ['x', 'y'],
    ]);
  });

  it('holds every body with a member and every row once, those who only convene at the end', () => {
    const { result } = represent(
      {
        bodies: [{ id: 'empty' }],
        seats: [
          { body: 'A', for: 'town' },
          { body: 'B', for: 'county' },
        ],
        convening: [{ body: 'A', by: 'agency' }],
      },
      { members: 'organisations' },
    );
    const order = representationOrder(result);
    expect(order.bodies).toHaveLength(2);
    expect(order.rows.map((row) => result.rows[row].member.id)).toEqual(['county', 'town', 'agency']);
  });
});

describe('concentration', () => {
  it('is what its definitions say, computed the long way', () => {
    for (let seed = 0; seed < 50; seed++) {
      const random = new Seeded(seed);
      const amounts = Array.from({ length: 1 + random.below(8) }, () => random.below(6));
      const total = amounts.reduce((sum, one) => sum + one, 0);
      if (total === 0) {
        expect([hhi(amounts), blau(amounts), gini(amounts)]).toEqual([null, null, null]);
        continue;
      }
      // Two seats drawn with replacement: of one holder with probability HHI.
      const seats = amounts.flatMap((one, holder) => Array.from({ length: one }, () => holder));
      const alike = seats.flatMap((a) => seats.map((b) => Number(a === b)));
      expect(hhi(amounts)).toBeCloseTo(alike.reduce((sum, one) => sum + one, 0) / alike.length, 12);
      expect(blau(amounts)).toBeCloseTo(1 - (hhi(amounts) ?? NaN), 12);
      const apart = amounts.flatMap((a) => amounts.map((b) => Math.abs(a - b)));
      const mean = total / amounts.length;
      const expected = apart.reduce((sum, one) => sum + one, 0) / (2 * amounts.length ** 2 * mean);
      expect(gini(amounts)).toBeCloseTo(expected, 12);
    }
  });

  it('is 0 or 1/n when equal, and nothing where there is nobody', () => {
    expect([gini([3, 3, 3]), hhi([3, 3, 3])]).toEqual([0, expect.closeTo(1 / 3, 12)]);
    expect([gini([]), hhi([]), blau([])]).toEqual([null, null, null]);
  });
});
