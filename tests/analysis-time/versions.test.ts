/** Two versions of the graph side by side, against sets compared by id on seeded random cases. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../server/domain/dates.ts';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import type { Snapshot } from '../../server/analysis/snapshot.ts';
import { compareSides, type Comparison } from '../../server/analysis/time/compare.ts';
import { DEFAULT_OPTIONS } from '../../server/analysis/two-mode.ts';
import { buildSnapshot, type SeatRow, type Tables } from '../support/snapshot-builder.ts';
import { Seeded } from '../support/seeded.ts';

function compare(before: Snapshot, after: Snapshot, date: string | null = null): Comparison {
  const at = date === null ? null : parseDate(date);
  return compareSides(
    { snapshot: before, date: at },
    { snapshot: after, date: at },
    EVERYTHING,
    DEFAULT_OPTIONS,
    true,
  );
}

const idsOf = (before: Snapshot, after: Snapshot) => ({
  body: ({ body, side }: { body: number; side: 'before' | 'after' }) =>
    ({ before, after })[side].bodies[body].id,
});

const NOTHING = { bodies: [], memberships: [], seats: [], changed: [], others: [] };

function randomSeats(seed: number): (SeatRow & { readonly id: string })[] {
  const random = new Seeded(seed);
  return Array.from({ length: 20 }, (_, i) => {
    const person = random.below(12);
    return { id: `s${i}`, body: `b${random.below(8)}`, person: `p${person}`, for: `o${person % 5}` };
  });
}

describe('two versions', () => {
  it('differ by the bodies, seats and memberships that only one of them has, and not where neither has any', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = new Seeded(seed + 1000);
      const all = randomSeats(seed);
      const [was, is] = [0, 1].map(() => all.filter(() => random.chance(0.7)));
      const [before, after] = [was, is].map((seats) => buildSnapshot({ seats }));
      const found = compare(before, after);
      const { body } = idsOf(before, after);
      const only = (of: (row: SeatRow) => string, a: SeatRow[], b: SeatRow[]) => {
        const other = new Set(b.map(of));
        return [...new Set(a.map(of))].filter((key) => !other.has(key)).sort();
      };
      const listed = <T extends { change: string }>(
        rows: readonly T[],
        change: string,
        of: (row: T) => string,
      ) =>
        rows
          .filter((row) => row.change === change)
          .map(of)
          .sort();
      const tie = (row: SeatRow) => `${row.body} ${row.for}`;
      const holding = (row: SeatRow) => `${row.body} ${row.person} ${row.for}`;
      for (const [change, a, b] of [
        ['new', is, was],
        ['gone', was, is],
      ] as const) {
        expect(listed(found.bodies, change, body)).toEqual(only((row) => row.body, a, b));
        expect(
          listed(found.memberships, change, (row) => {
            const { organisations } = { before, after }[row.memberSide];
            return `${body(row)} ${organisations[row.member.index].id}`;
          }),
        ).toEqual(only(tie, a, b));
        expect(
          listed(found.seats, change, (row) => {
            const side = { before, after }[row.seatSide];
            const { holder, behalf } = side.seats;
            const holderId = side.representatives[holder[row.seat]].id;
            return `${body(row)} ${holderId} ${side.organisations[behalf[row.seat]].id}`;
          }),
        ).toEqual(only(holding, a, b));
      }
      expect(compare(after, buildSnapshot({ seats: is, version: 9 }))).toMatchObject(NOTHING);
    }
  });

  const TABLES: Tables = {
    datasets: [{ id: 'set', period: '2000..2020' }],
    organisations: [{ id: 'town' }, { id: 'union' }],
    themes: [{ id: 'care' }, { id: 'work' }],
    bodies: [
      { id: 'one', name: 'One', themes: ['care'] },
      { id: 'two', end: '2015-06' },
    ],
    seats: [
      { id: 'a', body: 'one', for: 'town', person: 'x' },
      { id: 'b', body: 'two', for: 'union', start: '2014', end: '2016' },
    ],
    convening: [{ body: 'one', by: 'town' }],
    memberships: [{ member: 'town', of: 'union' }],
  };
  const what = (tables: Tables) =>
    compare(buildSnapshot(TABLES), buildSnapshot(tables)).changed.map((one) => one.what);
  const one = TABLES.bodies![0];

  it('tell what is stored otherwise of a body that stays', () => {
    const two = TABLES.bodies![1];
    const withOne = (change: Partial<typeof one>): Tables => ({
      ...TABLES,
      bodies: [{ ...one, ...change }, two],
    });
    expect(what(withOne({ name: 'The one' }))).toEqual([['names']]);
    expect(what(withOne({ start: '2011' }))).toEqual([['times']]);
    expect(what(withOne({ kind: 'expert' }))).toEqual([['kind']]);
    expect(what(withOne({ purpose: 'to care' }))).toEqual([['details']]);
    expect(what(withOne({ themes: ['work'] }))).toEqual([['themes']]);
    expect(what(withOne({ partOf: 'two' }))).toEqual([['relations']]);
    expect(what(withOne({ meetings: 4 }))).toEqual([['meetings', 'rhythms']]);
    expect(what({ ...TABLES, convening: [{ body: 'one', by: 'union' }] })).toEqual([['convenors']]);
    expect(what({ ...TABLES, seats: [TABLES.seats![0], { ...TABLES.seats![1], end: '2017' }] })).toEqual([
      ['seat-details'],
    ]);
  });

  it('tell which other nodes are new, gone or changed', () => {
    const before = buildSnapshot(TABLES);
    const after = buildSnapshot({
      ...TABLES,
      organisations: [{ id: 'town', name: 'Town' }, { id: 'union' }, { id: 'club' }],
      themes: [{ id: 'care' }],
    });
    const others = compare(before, after).others.map(({ kind, index, side, change }) => {
      const list = { before, after }[side][kind === 'theme' ? 'themes' : 'organisations'];
      return [list[index].id, change];
    });
    expect(others).toEqual([
      ['club', 'new'],
      ['town', 'changed'],
      ['work', 'gone'],
    ]);
  });

  it('are one where what went in the later came of it by the later', () => {
    const merged: Tables = {
      ...TABLES,
      bodies: [{ id: 'joint' }, { ...one, end: '2013' }, { id: 'two', end: '2013' }],
      seats: [{ id: 'c', body: 'joint', for: 'town', person: 'x', start: '2014', end: '2019' }],
      succession: ['one', 'two'].map((predecessor) => ({
        predecessor,
        successor: 'joint',
        kind: 'merged' as const,
      })),
    };
    const [before, after] = [buildSnapshot(TABLES), buildSnapshot(merged)];
    const found = compare(before, after, '2014');
    // Open ends of "one" and of "joint": possibly there on both sides, as one body.
    expect(found.bodies).toEqual([]);
    expect(found.memberships.map((row) => [row.change, after.bodies[row.body].id])).toEqual([
      ['possibly-new', 'joint'],
      ['gone', 'joint'],
    ]);
  });
});
