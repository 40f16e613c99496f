/** Backbone, components and what hangs on one member, by hand and against plain searches. */
import { describe, expect, it } from 'vitest';
import { backbone, components } from '../../server/analysis/backbone.ts';
import { dependentPairs } from '../../server/analysis/dependence.ts';
import { Seeded } from '../support/seeded.ts';
import { buildSnapshot, twoModeTables, type RangeRow, type SeatRow } from '../support/snapshot-builder.ts';
import { goldenSnapshot, overlapOf } from './golden.ts';

/** Random bodies of people: id → members. */
function randomBodies(random: Seeded): Record<string, string[]> {
  const people = Array.from({ length: 4 + random.below(6) }, (_, i) => `p${i}`);
  return Object.fromEntries(
    Array.from({ length: 3 + random.below(5) }, (_, i) => [`b${i}`, people.filter(() => random.chance(0.3))]),
  );
}

describe('components', () => {
  it('are what can be reached over shared members', () => {
    for (let seed = 0; seed < 100; seed++) {
      const bodies = randomBodies(new Seeded(seed));
      const found = components(overlapOf(buildSnapshot(twoModeTables(bodies))).view);
      const ids = Object.keys(bodies).sort();
      const reachable = (start: string): string[] => {
        const seen = [start];
        for (const one of seen) {
          for (const other of ids) {
            if (!seen.includes(other) && bodies[one].some((member) => bodies[other].includes(member)))
              seen.push(other);
          }
        }
        return seen.sort();
      };
      const groups = new Set(ids.map((id) => reachable(id).join()));
      expect(found.count).toBe(groups.size);
      expect(found.joined).toBe([...groups].filter((group) => group.includes(',')).length);
      ids.forEach((id, row) => expect(ids[found.of[row]]).toBe(reachable(id)[0]));
    }
  });

  it('may be fewer with the possible members counted as sitting', () => {
    const snapshot = buildSnapshot({
      seats: [
        { body: 'A', person: 'p' },
        { body: 'B', person: 'p', certainty: 'uncertain' },
      ],
    });
    const { view } = overlapOf(snapshot);
    expect([components(view).count, components(view, true).count]).toEqual([2, 1]);
  });
});

describe('backbone', () => {
  const overlap = overlapOf(goldenSnapshot('us_congress_committees'));
  const found = backbone(overlap.view, overlap.chance);
  const groups = components(overlap.view);

  it('joins all that hangs together, with as few ties as a forest has', () => {
    expect(found.forest).toBe(overlap.view.bodies.length - groups.count);
    expect(found.ties.filter((tie) => tie.inForest)).toHaveLength(found.forest);
  });

  it('holds every tie above chance', () => {
    expect(found.aboveChance).toBe(overlap.summary().aboveChance);
    expect(found.ties.filter((tie) => tie.aboveChance)).toHaveLength(found.aboveChance);
    expect(found.ties.length + found.leftOut).toBe(overlap.summary().sharing);
  });

  it('leaves out no tie that is stronger than the weakest of its path in the forest', () => {
    for (let seed = 0; seed < 60; seed++) {
      const small = overlapOf(buildSnapshot(twoModeTables(randomBodies(new Seeded(seed)))));
      const { ties } = backbone(small.view, small.chance);
      const forest = ties.filter((tie) => tie.inForest);
      // Strength by position: lift, shared members, ids.
      const all = small.ranked('lift', 0, 1000).items;
      const rank = new Map(all.map((pair, i) => [`${small.row(pair.a)} ${small.row(pair.b)}`, i]));
      for (const pair of all) {
        const [a, b] = [small.row(pair.a), small.row(pair.b)];
        if (forest.some((tie) => tie.a === a && tie.b === b)) continue;
        const weakest = weakestOnPath(forest, a, b, (tie) => rank.get(`${tie.a} ${tie.b}`) ?? NaN);
        expect(weakest).toBeLessThan(rank.get(`${a} ${b}`) ?? NaN);
      }
    }
  });
});

/** The greatest rank (weakest tie) on the one path between two rows of a forest. */
function weakestOnPath<T extends { readonly a: number; readonly b: number }>(
  forest: readonly T[],
  from: number,
  to: number,
  rank: (tie: T) => number,
): number {
  const walk = (at: number, came: T | null, weakest: number): number | null => {
    if (at === to) return weakest;
    for (const tie of forest) {
      if (tie === came || (tie.a !== at && tie.b !== at)) continue;
      const found = walk(tie.a === at ? tie.b : tie.a, tie, Math.max(weakest, rank(tie)));
      if (found !== null) return found;
    }
    return null;
  };
  return walk(from, null, -1) ?? NaN;
}

describe('what hangs on one member', () => {
  it('is every pair that shares exactly one, and that one', () => {
    for (let seed = 0; seed < 100; seed++) {
      const bodies = randomBodies(new Seeded(seed));
      const { view } = overlapOf(buildSnapshot(twoModeTables(bodies)));
      const ids = Object.keys(bodies).sort();
      const expected = ids.flatMap((a, i) =>
        ids.slice(i + 1).flatMap((b) => {
          const shared = bodies[a].filter((member) => bodies[b].includes(member));
          return shared.length === 1 ? [`${a} ${b} ${shared[0]} surely`] : [];
        }),
      );
      const found = dependentPairs(view).map(
        ({ a, b, through, sure }) =>
          `${ids[a]} ${ids[b]} ${view.members[through].id} ${sure ? 'surely' : 'of those known'}`,
      );
      expect(found).toEqual(expected);
    }
  });

  const two = (more: readonly SeatRow[], declared?: RangeRow) =>
    dependentPairs(
      overlapOf(
        buildSnapshot({
          bodies: [{ id: 'A', ...(declared === undefined ? {} : { declaredSeats: declared }) }, { id: 'B' }],
          seats: [{ body: 'A', person: 'p' }, { body: 'B', person: 'p' }, ...more],
        }),
      ).view,
    );

  it('is of those known only where a seat is unnamed, a membership possible, or more seats are declared', () => {
    expect(two([])).toMatchObject([{ sure: true }]);
    expect(two([{ body: 'A' }])).toMatchObject([{ sure: false }]);
    expect(two([{ body: 'A', office: 'director' }])).toMatchObject([{ sure: false }]);
    expect(
      two([
        { body: 'A', person: 'q' },
        { body: 'B', person: 'q', certainty: 'uncertain' },
      ]),
    ).toMatchObject([{ sure: false }]);
    expect(two([], 1)).toMatchObject([{ sure: true }]);
    expect(two([], 2)).toMatchObject([{ sure: false }]);
    expect(two([], [1, 2])).toMatchObject([{ sure: false }]);
    expect(two([], [1, null])).toMatchObject([{ sure: false }]);
    expect(
      two([
        { body: 'A', person: 'q' },
        { body: 'B', person: 'q' },
      ]),
    ).toEqual([]);
  });
});
