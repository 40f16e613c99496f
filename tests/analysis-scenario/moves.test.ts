/** Scenarios as functions from snapshot to snapshot: the Congress committees folded, and laws of moves. */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { countSelection, select } from '../../server/analysis/select.ts';
import { ROLES } from '../../server/domain/enumerations.ts';
import type { Move, NewBody } from '../../server/analysis/scenario/move.ts';
import { replay } from '../../server/analysis/scenario/moves.ts';
import { DEFAULT_OPTIONS, twoMode } from '../../server/analysis/two-mode.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';
import type { Snapshot } from '../../server/analysis/snapshot.ts';

const into = (id: string): NewBody => ({
  id,
  name: id,
  kind: null,
  meetings: null,
  hoursPerMeeting: null,
  chair: null,
  convenor: null,
  start: null,
});
const merge = (bodies: string[], id: string): Move => ({
  move: 'merge',
  bodies,
  into: into(id),
  rule: { rule: 'everybody' },
  keep: [],
  drop: [],
});

const TABLES: Tables = {
  bodies: [
    { id: 'a', themes: ['t'] },
    { id: 'b', themes: ['u'], partOf: 'a' },
    { id: 'c' },
    { id: 'd' },
    { id: 'e', partOf: 'b' },
  ],
  seats: [
    { id: 's1', body: 'a', person: 'p', for: 'x' },
    { id: 's2', body: 'b', person: 'p', for: 'x' },
    { id: 's3', body: 'b', for: 'y' },
    { id: 's4', body: 'c', person: 'q', for: 'body:b' },
    { id: 's5', body: 'd', person: 'q', for: 'x' },
  ],
  convening: [
    { body: 'a', by: 'x' },
    { body: 'c', by: 'body:b' },
  ],
  steering: [
    { network: 'a', steers: 'b' },
    { network: 'b', steers: 'd' },
  ],
};

/** What is in a snapshot, by ids only. */
function seen({ bodies, seats, convening, steering, representatives, organisations }: Snapshot) {
  const agent = (kind: number, index: number) =>
    kind === 1 ? organisations[index].id : kind === 2 ? bodies[index].id : null;
  return {
    bodies: bodies.map((body) => [body.id, body.partOf < 0 ? null : bodies[body.partOf].id]).sort(),
    seats: seats.ids
      .map((id, s) => [
        id,
        bodies[seats.body[s]].id,
        representatives[seats.holder[s]]?.id ?? null,
        agent(seats.behalfKind[s], seats.behalf[s]),
      ])
      .sort(),
    convening: convening.map((one) => bodies[one.body].id).sort(),
    steering: steering
      .map(
        (one) => `${bodies[one.network].id}>${one.steers.kind === 'body' ? bodies[one.steers.index].id : ''}`,
      )
      .sort(),
  };
}

describe('moves', () => {
  const snapshot = buildSnapshot(TABLES);

  it('a merger takes over seats, lines and names; one person keeps one seat', () => {
    const { snapshot: after, problems } = replay(snapshot, [merge(['a', 'b'], 'ab')], EVERYTHING);
    expect(problems).toEqual([]);
    expect(seen(after)).toEqual({
      bodies: [
        ['ab', null],
        ['c', null],
        ['d', null],
        ['e', 'ab'],
      ],
      seats: [
        ['s1', 'ab', 'p', 'x'],
        ['s3', 'ab', null, 'y'],
        ['s4', 'c', 'q', 'ab'],
        ['s5', 'd', 'q', 'x'],
      ],
      convening: ['ab', 'c'],
      steering: ['ab>d'],
    });
    expect(after.bodies.find((body) => body.id === 'ab')?.themes).toHaveLength(2);
    expect(seen(snapshot)).toEqual(seen(buildSnapshot(TABLES)));
  });

  it('what sat on behalf of a body that ends sits on behalf of nobody known', () => {
    const { snapshot: after } = replay(snapshot, [{ move: 'end', body: 'b' }], EVERYTHING);
    expect(seen(after).seats).toEqual([
      ['s1', 'a', 'p', 'x'],
      ['s4', 'c', 'q', null],
      ['s5', 'd', 'q', 'x'],
    ]);
    expect(seen(after).steering).toEqual([]);
  });

  it('that do not touch each other commute', () => {
    const first = merge(['a', 'b'], 'ab');
    const second: Move = { move: 'move-seat', seat: 's5', to: 'c' };
    const one = replay(snapshot, [first, second], EVERYTHING).snapshot;
    const other = replay(snapshot, [second, first], EVERYTHING).snapshot;
    expect(seen(one)).toEqual(seen(other));
  });

  it('a split puts each seat where it is told, and merging the parts again gives the same seats', () => {
    const split: Move = {
      move: 'split',
      body: 'b',
      into: [
        { ...into('b1'), seats: ['s2'] },
        { ...into('b2'), seats: ['s3'] },
      ],
    };
    const parts = replay(snapshot, [split], EVERYTHING);
    expect(parts.problems).toEqual([]);
    expect(seen(parts.snapshot).seats).toEqual(
      expect.arrayContaining([
        ['s2', 'b1', 'p', 'x'],
        ['s3', 'b2', null, 'y'],
      ]),
    );
    const again = replay(snapshot, [split, merge(['b1', 'b2'], 'b')], EVERYTHING);
    expect(again.problems).toEqual([]);
    expect(seen(again.snapshot).seats).toEqual(seen(snapshot).seats);
  });

  it.each([
    [merge(['a', 'gone'], 'x'), 'unknown-body', 'gone'],
    [merge(['a', 'a'], 'x'), 'repeated', 'a'],
    [merge(['a'], 'x'), 'too-few', null],
    [merge(['a', 'b'], 'c'), 'taken-id', 'c'],
    [{ move: 'move-seat', seat: 'gone', to: 'a' } as Move, 'unknown-seat', 'gone'],
    [
      { ...merge(['a', 'b'], 'x'), rule: { rule: 'at-most', seats: 1, order: ['gone'] } } as Move,
      'unknown-organisation',
      'gone',
    ],
    [
      // Nobody sits for d.
      { ...merge(['a', 'b'], 'x'), rule: { rule: 'at-most', seats: 1, order: ['d'] } } as Move,
      'nobody-seated',
      null,
    ],
  ])('a move that no longer applies says why, and the next goes on (%#)', (move, code, id) => {
    const { problems, snapshot: after } = replay(snapshot, [move, { move: 'end', body: 'd' }], EVERYTHING);
    expect(problems).toEqual([{ move: 0, code, id }]);
    expect(seen(after).bodies.map(([name]) => name)).not.toContain('d');
  });
});

describe('merging with an empty body', () => {
  it('changes nothing but the number of bodies', () => {
    const snapshot = buildSnapshot({ ...TABLES, bodies: [...TABLES.bodies!, { id: 'empty' }] });
    const { snapshot: after } = replay(snapshot, [merge(['c', 'empty'], 'c2')], EVERYTHING);
    const counts = (one: Snapshot) => {
      const { networks, sureBodies, ...rest } = countSelection(select(one, EVERYTHING));
      return {
        rest,
        bodies: networks,
        sureBodies,
        members: twoMode(select(one, EVERYTHING), DEFAULT_OPTIONS).members.length,
      };
    };
    const [b, a] = [counts(snapshot), counts(after)];
    expect(a.rest).toEqual(b.rest);
    expect(a.bodies).toBe(b.bodies - 1);
  });
});

describe('a person with two seats for the same organisation', () => {
  const tables: Tables = {
    bodies: [{ id: 'a' }, { id: 'b' }],
    seats: [
      { id: 'member', body: 'a', person: 'p', for: 'x', roles: ['member'] },
      { id: 'secretary', body: 'b', person: 'p', for: 'x', roles: ['secretary'] },
      { id: 'vice', body: 'b', person: 'q', for: 'x', roles: ['vice-chair'] },
      { id: 'plain', body: 'a', person: 'q', for: 'x' },
      { id: 'other', body: 'b', person: 'p', for: 'y', roles: ['member'] },
    ],
  };
  const { snapshot, problems } = replay(buildSnapshot(tables), [merge(['a', 'b'], 'ab')], EVERYTHING);
  const { seats } = snapshot;
  const roles = (id: string) =>
    ROLES.filter((_, role) => (seats.roles[seats.ids.indexOf(id)] & (1 << role)) !== 0);

  it('has one in the merged body, with the roles of both', () => {
    expect(problems).toEqual([]);
    expect([...seats.ids].sort()).toEqual(['member', 'other', 'plain']);
    expect([...roles('member')].sort()).toEqual(['member', 'secretary']);
    expect([...roles('plain')].sort()).toEqual(['member', 'vice-chair']);
  });

  it('has another for another organisation', () => {
    expect(roles('other')).toEqual(['member']);
  });
});
