/** Intersections of two to six bodies: by hand, and against every choice written out. */
import { describe, expect, it } from 'vitest';
import { intersections } from '../../server/analysis/intersections.ts';
import { Seeded } from '../support/seeded.ts';
import { buildSnapshot, twoModeTables, type SeatRow } from '../support/snapshot-builder.ts';
import { product, rangeOver, type Choice } from './choices.ts';
import { bodyAt, overlapOf } from './golden.ts';

const certainty = (level: number): Pick<SeatRow, 'certainty'> =>
  level === 1 ? { certainty: 'uncertain' } : {};
const options = (level: number): boolean[] => [[false], [false, true], [true]][level];

describe('three bodies of named people', () => {
  const snapshot = buildSnapshot(twoModeTables({ A: ['p', 'q', 'r'], B: ['q', 'r', 's'], C: ['r'] }));
  const overlap = overlapOf(snapshot);
  const rows = ['A', 'B', 'C'].map((id) => overlap.row(bodyAt(snapshot, id)));
  const found = intersections(overlap.view, rows).map((one) => ({
    in: one.in,
    exclusive: one.exclusive.min,
    inclusive: one.inclusive.min,
    members: one.members.map((listed) => listed.member.id),
  }));

  it('names who sits in exactly which', () => {
    expect(found).toEqual([
      { in: [0, 1, 2], exclusive: 1, inclusive: 1, members: ['r'] },
      { in: [0, 1], exclusive: 1, inclusive: 2, members: ['q'] },
      { in: [0], exclusive: 1, inclusive: 3, members: ['p'] },
      { in: [1], exclusive: 1, inclusive: 3, members: ['s'] },
      { in: [0, 2], exclusive: 0, inclusive: 1, members: [] },
      { in: [1, 2], exclusive: 0, inclusive: 1, members: [] },
      { in: [2], exclusive: 0, inclusive: 1, members: [] },
    ]);
  });

  it('refuses fewer than two, more than six, and one twice', () => {
    expect(() => intersections(overlap.view, [0])).toThrow(RangeError);
    expect(() => intersections(overlap.view, [0, 1, 2, 3, 4, 5, 6])).toThrow(RangeError);
    expect(() => intersections(overlap.view, [0, 1, 0])).toThrow(RangeError);
  });
});

it('agree with every choice of seats and of who holds an office', () => {
  for (let seed = 0; seed < 150; seed++) {
    const random = new Seeded(seed);
    const bodies = ['A', 'B', 'C', 'D'].slice(0, 2 + random.below(3));
    const members = Array.from({ length: random.below(3) }, (_, i) => ({
      id: `m${i}`,
      levels: bodies.map(() => random.below(3)),
      isOffice: random.chance(0.4),
    }));
    const snapshot = buildSnapshot({
      bodies: bodies.map((id) => ({ id })),
      seats: members.flatMap(({ id, levels, isOffice }) =>
        levels.flatMap((level, i): SeatRow[] =>
          level === 0
            ? []
            : [{ body: bodies[i], ...(isOffice ? { office: id } : { person: id }), ...certainty(level) }],
        ),
      ),
    });
    // An office is held by one of as many people as it has bodies, in each of them.
    const each = members.map(({ id, levels, isOffice }) => {
      const holders = isOffice ? bodies.map((_, i) => `${id}/${i}`) : [id];
      return [...product(levels.map((level) => options(level).flatMap((sits) => (sits ? holders : [null]))))];
    });
    const choices = [...product(each)].map((taken): Choice =>
      bodies.map((_, i) => new Set(taken.flatMap((one) => (one[i] === null ? [] : [one[i]])))),
    );
    const overlap = overlapOf(snapshot);
    const rows = bodies.map((id) => overlap.row(bodyAt(snapshot, id)));
    const found = new Map(intersections(overlap.view, rows).map((one) => [one.in.join(), one]));

    for (let set = 1; set < 1 << bodies.length; set++) {
      const inSet = bodies.map((_, i) => (set & (1 << i)) !== 0);
      const count = (choice: Choice, isExact: boolean): number => {
        const everybody = new Set(choice.flatMap((one) => [...one]));
        return [...everybody].filter((one) =>
          choice.every((body, i) => (isExact ? body.has(one) === inSet[i] : !inSet[i] || body.has(one))),
        ).length;
      };
      const one = found.get(bodies.flatMap((_, i) => (inSet[i] ? [i] : [])).join());
      const none = { min: 0, max: 0 };
      expect(one?.exclusive ?? none, `exactly ${set}, seed ${seed}`).toEqual(
        rangeOver(choices, (choice) => count(choice, true)),
      );
      expect(one?.inclusive ?? none, `at least ${set}, seed ${seed}`).toEqual(
        rangeOver(choices, (choice) => count(choice, false)),
      );
      if (one) expect(one.members).toHaveLength(one.exclusive.max);
    }
  }
});
