/** Who counts as a member of what. */
import { describe, expect, it } from 'vitest';
import type { MemberOptions } from '../../server/analysis/two-mode.ts';
import { buildSnapshot, twoModeTables, type Tables } from '../support/snapshot-builder.ts';
import { overlapOf } from './golden.ts';

/** Members of each body, `?` after those possibly there. */
function members(tables: Tables, options: Partial<MemberOptions> = {}): Record<string, string[]> {
  const snapshot = buildSnapshot(tables);
  const { view } = overlapOf(snapshot, { members: 'organisations', ...options });
  return Object.fromEntries(
    [...view.bodies].map((body, row) => [
      snapshot.bodies[body].id,
      Array.from({ length: view.offsets[row + 1] - view.offsets[row] }, (_, i) => {
        const e = view.offsets[row] + i;
        return view.members[view.columns[e]].id + (view.levels[e] === 1 ? '?' : '');
      }),
    ]),
  );
}

describe('organisations', () => {
  it('sit where anybody sits on their behalf, once', () => {
    const tables: Tables = {
      seats: [
        { body: 'A', person: 'p', for: 'town' },
        { body: 'A', person: 'q', for: 'town', certainty: 'uncertain' },
        { body: 'A', person: 'r', for: 'county', certainty: 'uncertain' },
        { body: 'A', person: 's', for: 'personal' },
        { body: 'A', person: 't' },
        { body: 'A', for: 'body:B' },
      ],
    };
    expect(members(tables).A).toEqual(['county?', 'town', 'B']);
  });

  it('count with their units, or apart', () => {
    const tables: Tables = {
      organisations: [
        { id: 'town' },
        { id: 'schools', kind: 'unit', partOf: ['town'] },
        { id: 'kitchen', kind: 'unit', partOf: ['schools'] },
        { id: 'shared-office', kind: 'unit', partOf: ['town', 'county'] },
      ],
      seats: [
        { body: 'A', for: 'kitchen' },
        { body: 'A', for: 'shared-office' },
        { body: 'B', for: 'town' },
      ],
    };
    expect(members(tables)).toEqual({ A: ['shared-office', 'town'], B: ['town'] });
    expect(members(tables, { rollUp: false })).toEqual({ A: ['kitchen', 'shared-office'], B: ['town'] });
  });

  it('that convene are members only where that is asked for', () => {
    const tables: Tables = {
      seats: [{ body: 'A', for: 'town' }],
      convening: [
        { body: 'A', by: 'council' },
        { body: 'B', by: 'council', role: 'hosts' },
        { body: 'B', by: 'agency', certainty: 'uncertain' },
      ],
    };
    expect(members(tables)).toEqual({ A: ['town'], B: [] });
    expect(members(tables, { withConvenors: true })).toEqual({
      A: ['council', 'town'],
      B: ['agency?', 'council'],
    });
    expect(overlapOf(buildSnapshot(tables), { members: 'organisations' }).summary()).toMatchObject({
      byConvenorAlone: 1,
      bodiesWithMembers: 1,
    });
  });
});

describe('a collective', () => {
  const nine = (named: readonly string[], standsFor?: number | [number, number | null]): Tables => ({
    organisations: [{ id: 'nine', collective: true, ...(standsFor === undefined ? {} : { standsFor }) }],
    memberships: named.map((id) => ({
      member: id.replace('?', ''),
      of: 'nine',
      ...(id.endsWith('?') ? { certainty: 'uncertain' as const } : {}),
    })),
    seats: [{ body: 'A', for: 'nine' }],
  });

  it('is one member of its own', () => {
    expect(members(nine([]))).toEqual({ A: ['nine'] });
  });

  it('stays for those that nobody names', () => {
    expect(members(nine(['x', 'y']))).toEqual({ A: ['nine', 'x', 'y'] });
    expect(members(nine(['x', 'y'], 3))).toEqual({ A: ['nine', 'x', 'y'] });
  });

  it('is gone where as many are named as it stands for', () => {
    expect(members(nine(['x', 'y'], 2))).toEqual({ A: ['x', 'y'] });
    expect(members(nine(['x', 'y'], [1, 2]))).toEqual({ A: ['x', 'y'] });
  });

  it('possibly stays where it may stand for more, or who belongs to it is uncertain', () => {
    expect(members(nine(['x', 'y'], [2, 3]))).toEqual({ A: ['nine?', 'x', 'y'] });
    expect(members(nine(['x', 'y'], [2, null]))).toEqual({ A: ['nine?', 'x', 'y'] });
    expect(members(nine(['x', 'y?'], 2))).toEqual({ A: ['nine?', 'x', 'y?'] });
  });

  it('sits as surely as its seat does', () => {
    const tables = nine(['x'], 1);
    expect(members({ ...tables, seats: [{ body: 'A', for: 'nine', certainty: 'uncertain' }] })).toEqual({
      A: ['x?'],
    });
  });

  it('of collectives holds what these hold', () => {
    const tables: Tables = {
      organisations: [
        { id: 'all', collective: true, standsFor: 2 },
        { id: 'some', collective: true, standsFor: 2 },
      ],
      memberships: [
        { member: 'some', of: 'all' },
        { member: 'z', of: 'all' },
        { member: 'x', of: 'some' },
        { member: 'all', of: 'some' }, // a circle, which ends
      ],
      seats: [{ body: 'A', for: 'all' }],
    };
    expect(members(tables).A).toEqual(['all', 'x', 'z']);
  });

  it('that is no collective is not spelled out: an association sits for itself', () => {
    const tables: Tables = {
      organisations: [{ id: 'league', kind: 'association' }],
      memberships: [{ member: 'x', of: 'league' }],
      seats: [{ body: 'A', for: 'league' }],
    };
    expect(members(tables)).toEqual({ A: ['league'] });
  });
});

describe('people', () => {
  const tables: Tables = {
    offices: [
      { id: 'director', onePerson: false },
      { id: 'mayor', onePerson: true },
    ],
    seats: [
      { body: 'A', person: 'p', for: 'town' },
      { body: 'A', for: 'town', count: [2, null] },
      { body: 'A', office: 'director' },
      { body: 'A', office: 'mayor' },
      { body: 'B', office: 'director' },
      { body: 'B', office: 'mayor' },
    ],
  };

  it('are named holders and offices; unnamed seats are counted beside', () => {
    expect(members(tables, { members: 'people' })).toEqual({
      A: ['p', 'director', 'mayor'],
      B: ['director', 'mayor'],
    });
    const snapshot = buildSnapshot(tables);
    const overlap = overlapOf(snapshot);
    expect(overlap.lists(0, 1).knownA.unnamed).toEqual({ min: 2, max: null });
  });

  it('in two seats of one office are possibly one, surely where a source says so', () => {
    const overlap = overlapOf(buildSnapshot(tables));
    const pair = overlap.pair(0, 1);
    expect(pair.sharedRange).toEqual({ min: 1, max: 2 });
    expect([pair.sizeRangeA, pair.sizeRangeB]).toEqual([
      { min: 3, max: 3 },
      { min: 2, max: 2 },
    ]);
    // Surely known, the two directors are not one person: p, the mayor and a director in each body.
    expect(overlap.chance.simple.memberCount).toBe(4);
    expect(overlap.chanceWithPossible.simple.memberCount).toBe(3);
  });
});

describe('members of nearly everything', () => {
  const bodies = { A: ['all', 'x'], B: ['all', 'x'], C: ['all', 'y'], D: ['all'], E: [] as string[] };
  const tables = twoModeTables(bodies, 'organisations');

  it('are named with their counts, of the bodies that have a member', () => {
    const overlap = overlapOf(buildSnapshot(tables), { members: 'organisations' });
    expect(overlap.summary().nearlyEverywhere).toMatchObject([
      { member: { id: 'all' }, bodies: 4, of: 4, leftOut: false },
    ]);
  });

  it('are left out above a share, and exactly half is not above half', () => {
    expect(members(tables, { leaveOutAbove: 0.5 })).toEqual({ A: ['x'], B: ['x'], C: ['y'], D: [], E: [] });
    expect(members(tables, { leaveOutAbove: 0.49 })).toEqual({ A: [], B: [], C: ['y'], D: [], E: [] });
    expect(members(tables, { leaveOutAbove: 1 })).toEqual(bodies);
    const overlap = overlapOf(buildSnapshot(tables), { members: 'organisations', leaveOutAbove: 0.5 });
    expect(overlap.summary().nearlyEverywhere).toMatchObject([{ member: { id: 'all' }, leftOut: true }]);
  });
});

it('bodies that stand for several are left out of pairs', () => {
  const snapshot = buildSnapshot({
    bodies: [{ id: 'A' }, { id: 'groups', standsFor: [3, null] }],
    seats: [
      { body: 'A', person: 'p' },
      { body: 'groups', person: 'p' },
    ],
  });
  const overlap = overlapOf(snapshot);
  expect([...overlap.view.bodies]).toEqual([0]);
  expect(overlap.summary()).toMatchObject({ bodies: 2, standingForSeveral: 1, sharing: 0 });
  expect(() => overlap.pair(0, 1)).toThrow(RangeError);
});
