/** The tree of distances from its definition, and the order of its leaves against every order that the tree allows. */
import { describe, expect, it } from 'vitest';
import {
  averageLinkage,
  leafOrder,
  orderLength,
  type Distances,
  type Join,
} from '../../server/analysis/linkage.ts';
import { Seeded } from '../support/seeded.ts';

function randomDistances(random: Seeded, count: number, distinct: number): Distances {
  const values = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const value = (1 + random.below(distinct)) / distinct;
      values[i * count + j] = value;
      values[j * count + i] = value;
    }
  }
  return { count, values };
}

/** Clusters as lists of leaves, joined by the least mean distance of all pairs of leaves across. */
function joinedByDefinition({ count, values }: Distances): { leaves: number[]; height: number }[] {
  let clusters = Array.from({ length: count }, (_, i) => [i]);
  const joins: { leaves: number[]; height: number }[] = [];
  while (clusters.length > 1) {
    let best = { height: Infinity, a: 0, b: 0 };
    clusters.forEach((left, a) =>
      clusters.slice(a + 1).forEach((right, offset) => {
        const all = left.flatMap((i) => right.map((j) => values[i * count + j]));
        const height = all.reduce((sum, value) => sum + value, 0) / all.length;
        if (height < best.height - 1e-12) best = { height, a, b: a + 1 + offset };
      }),
    );
    const leaves = [...clusters[best.a], ...clusters[best.b]];
    joins.push({ leaves: [...leaves].sort((x, y) => x - y), height: best.height });
    clusters = clusters.map((one, i) => (i === best.a ? leaves : one)).filter((_, i) => i !== best.b);
  }
  return joins;
}

function leavesBelow(count: number, joins: readonly Join[], node: number): number[] {
  if (node < count) return [node];
  const { left, right } = joins[node - count];
  return [...leavesBelow(count, joins, left), ...leavesBelow(count, joins, right)];
}

/** Every order of the leaves that the tree allows. */
function allOrders(count: number, joins: readonly Join[], node: number): number[][] {
  if (node < count) return [[node]];
  const { left, right } = joins[node - count];
  return allOrders(count, joins, left).flatMap((a) =>
    allOrders(count, joins, right).flatMap((b) => [
      [...a, ...b],
      [...b, ...a],
    ]),
  );
}

describe('average linkage', () => {
  it('joins as the definition says, where all distances differ', () => {
    for (let seed = 0; seed < 60; seed++) {
      const random = new Seeded(seed);
      const count = 2 + random.below(9);
      const distances = randomDistances(random, count, 1_000_000);
      const joins = averageLinkage(distances);
      const found = joins.map(({ height }, step) => ({
        leaves: leavesBelow(count, joins, count + step).sort((x, y) => x - y),
        height,
      }));
      const expected = joinedByDefinition(distances);
      expect(found.map((join) => join.leaves)).toEqual(expected.map((join) => join.leaves));
      found.forEach(({ height }, step) => expect(height).toBeCloseTo(expected[step].height, 10));
    }
  });

  it('never joins lower than before, with many equal distances', () => {
    for (let seed = 0; seed < 60; seed++) {
      const joins = averageLinkage(randomDistances(new Seeded(seed), 12, 3));
      joins.forEach(({ height }, step) => {
        if (step > 0) expect(height).toBeGreaterThanOrEqual(joins[step - 1].height - 1e-12);
      });
    }
  });

  it('has nothing to join for none and one', () => {
    expect(averageLinkage({ count: 0, values: new Float64Array(0) })).toEqual([]);
    expect(averageLinkage({ count: 1, values: new Float64Array(1) })).toEqual([]);
    expect(leafOrder({ count: 0, values: new Float64Array(0) }, [])).toEqual([]);
    expect(leafOrder({ count: 1, values: new Float64Array(1) }, [])).toEqual([0]);
  });
});

describe('order of the leaves', () => {
  it('is as short as the tree allows', () => {
    for (let seed = 0; seed < 60; seed++) {
      const random = new Seeded(seed);
      const count = 2 + random.below(8);
      const distances = randomDistances(random, count, random.chance(0.5) ? 5 : 1000);
      const joins = averageLinkage(distances);
      const order = leafOrder(distances, joins);
      const orders = allOrders(count, joins, count + joins.length - 1);
      const shortest = Math.min(...orders.map((one) => orderLength(distances, one)));
      expect(orders).toContainEqual(order);
      expect(orderLength(distances, order)).toBeCloseTo(shortest, 10);
      expect(order[0]).toBeLessThan(order[count - 1]);
    }
  });

  it('holds every leaf once and follows the tree, also above the limit of the best order', () => {
    const count = 320;
    const distances = randomDistances(new Seeded(1), count, 1000);
    const joins = averageLinkage(distances);
    const order = leafOrder(distances, joins);
    expect([...order].sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
    const place = new Map(order.map((leaf, position) => [leaf, position]));
    joins.forEach((_, step) => {
      const places = leavesBelow(count, joins, count + step).map((leaf) => place.get(leaf) ?? NaN);
      expect(Math.max(...places) - Math.min(...places)).toBe(places.length - 1);
    });
  });
});
