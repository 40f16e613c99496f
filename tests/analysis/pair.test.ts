/** One pair with its lists, by hand. */
import { describe, expect, it } from 'vitest';
import { buildSnapshot, type SeatRow, type Tables } from '../support/snapshot-builder.ts';
import type { ListedMember } from '../../server/analysis/pair.ts';
import { overlapOf } from './golden.ts';

const names = (list: readonly ListedMember[]) =>
  list.map(({ member, presence }) => member.id + (presence === 1 ? '?' : ''));

describe('lists behind a pair', () => {
  const tables: Tables = {
    bodies: [{ id: 'A', declaredSeats: 6 }, { id: 'B' }],
    seats: [
      { id: 'a-town', body: 'A', for: 'town', person: 'p' },
      { id: 'b-town', body: 'B', for: 'town', person: 'p' },
      { id: 'a-county', body: 'A', for: 'county' },
      { id: 'b-county', body: 'B', for: 'county', certainty: 'uncertain' },
      { id: 'a-school', body: 'A', for: 'school', certainty: 'uncertain' },
      { id: 'b-union', body: 'B', for: 'union', person: 'q' },
      { id: 'a-nobody', body: 'A', count: [2, null] },
    ],
  };
  const snapshot = buildSnapshot(tables);
  const overlap = overlapOf(snapshot, { members: 'organisations' });
  const lists = overlap.lists(0, 1);

  it('hold each member once: shared, or possibly so, or only here or there', () => {
    expect(names(lists.shared)).toEqual(['town', 'county?']);
    expect(names(lists.onlyA)).toEqual(['school?']);
    expect(names(lists.onlyB)).toEqual(['union']);
  });

  it('open the seats behind each', () => {
    const seats = lists.shared.map((one) => one.seats.map((seat) => snapshot.seats.ids[seat]));
    expect(seats).toEqual([
      ['a-town', 'b-town'],
      ['a-county', 'b-county'],
    ]);
  });

  it('say how far members are known', () => {
    expect(lists.knownA).toEqual({
      known: { min: 2, max: 3 },
      unnamed: { min: 3, max: null },
      unknownBehalf: { min: 2, max: null },
      declared: { min: 6, max: 6 },
      byConvenorAlone: false,
      allPeopleNamed: false,
      allBehalfKnown: false,
    });
    expect(lists.knownB).toMatchObject({ unnamed: { min: 0, max: 1 }, declared: null, allBehalfKnown: true });
  });

  it('count as long as their figures', () => {
    const pair = overlap.pair(0, 1);
    expect(pair.sharedRange).toEqual({ min: 1, max: 2 });
    expect(lists.shared).toHaveLength(pair.sharedRange.max);
    expect(lists.shared.length + lists.onlyA.length).toBe(pair.sizeRangeA.max);
    expect(lists.shared.length + lists.onlyB.length).toBe(pair.sizeRangeB.max);
  });
});

describe('same organisation by different people', () => {
  const by = (a: readonly Partial<SeatRow>[], b: readonly Partial<SeatRow>[]) => {
    const seats = [
      ...a.map((one): SeatRow => ({ body: 'A', for: 'town', ...one })),
      ...b.map((one): SeatRow => ({ body: 'B', for: 'town', ...one })),
    ];
    return overlapOf(buildSnapshot({ bodies: [{ id: 'A' }, { id: 'B' }], seats })).pair(0, 1);
  };

  it('surely, where all are named and nobody is in both', () => {
    expect(by([{ person: 'p' }], [{ person: 'q' }])).toMatchObject({
      sharedPeople: { min: 0, max: 0 },
      sharedOrganisations: { min: 1, max: 1 },
      organisationsByDifferentPeople: { min: 1, max: 1 },
    });
  });

  it('not, where one person sits for it in both', () => {
    expect(by([{ person: 'p' }, { person: 'r' }], [{ person: 'p' }])).toMatchObject({
      sharedPeople: { min: 1, max: 1 },
      organisationsByDifferentPeople: { min: 0, max: 0 },
    });
  });

  it('possibly, where a seat is unnamed, an office, or uncertain', () => {
    const possibly = { organisationsByDifferentPeople: { min: 0, max: 1 } };
    expect(by([{}], [{ person: 'p' }])).toMatchObject(possibly);
    expect(by([{ office: 'o' }], [{ office: 'o' }])).toMatchObject(possibly);
    expect(by([{ person: 'p' }], [{ person: 'q' }, { person: 'p', certainty: 'uncertain' }])).toMatchObject(
      possibly,
    );
    expect(by([{ person: 'p' }], [{ person: 'q', certainty: 'uncertain' }])).toMatchObject(possibly);
  });
});

describe('Newman weight', () => {
  it('adds 1 / (bodies − 1) for each shared member: who sits in few says more', () => {
    const seats = (person: string, bodies: string): SeatRow[] =>
      [...bodies].map((body) => ({ body, person }));
    const overlap = overlapOf(
      buildSnapshot({ seats: [...seats('p', 'AB'), ...seats('q', 'ABCD'), ...seats('r', 'A')] }),
    );
    expect(overlap.pair(0, 1).newman).toBeCloseTo(1 + 1 / 3, 12);
    expect(overlap.pair(2, 3).newman).toBeCloseTo(1 / 3, 12);
  });
});

it('ranks all pairs or those of one body, page by page', () => {
  const seats = (person: string, bodies: string): SeatRow[] => [...bodies].map((body) => ({ body, person }));
  const snapshot = buildSnapshot({ seats: [...seats('p', 'ABC'), ...seats('q', 'AB'), ...seats('r', 'D')] });
  const overlap = overlapOf(snapshot);
  const ids = (sort: 'shared', offset: number, first: number, body: number | null = null) => {
    const { total, items } = overlap.ranked(sort, offset, first, body);
    return { total, pairs: items.map((pair) => snapshot.bodies[pair.a].id + snapshot.bodies[pair.b].id) };
  };
  expect(ids('shared', 0, 10)).toEqual({ total: 3, pairs: ['AB', 'AC', 'BC'] });
  expect(ids('shared', 1, 1)).toEqual({ total: 3, pairs: ['AC'] });
  expect(ids('shared', 3, 10)).toEqual({ total: 3, pairs: [] });
  expect(ids('shared', 0, 10, 2)).toEqual({ total: 2, pairs: ['AC', 'BC'] });
  expect(ids('shared', 0, 10, 3)).toEqual({ total: 0, pairs: [] });
});
