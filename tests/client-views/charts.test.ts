import { describe, expect, it } from 'vitest';
import { drawTree, groupsBelow } from '../../client/charts/dendrogram.ts';
import { euler, type Region } from '../../client/charts/euler.ts';
import { cellAt, cellStep, drawMatrix, matrixGeometry } from '../../client/charts/matrix.ts';
import { quadrantGeometry, quadrantPoints } from '../../client/charts/quadrant.ts';
import { roleMarkOf } from '../../client/charts/role-matrix.ts';
import { countSteps, LIFT_STEPS, stepOf } from '../../client/charts/scales.ts';
import { stream } from './graph-of-words.ts';

describe('the scale of counts', () => {
  it('has a step for each number where seven are enough', () => {
    expect(countSteps(5).map(({ from }) => from)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(stepOf(countSteps(5), 0)).toBeNull();
  });

  it('grows strictly for large counts and reaches the largest', () => {
    for (const most of [8, 12, 13, 40, 500, 10_000]) {
      const ends = countSteps(most).map(({ from }) => from);
      expect([...new Set(ends)].sort((a, b) => a - b)).toEqual(ends);
      expect(stepOf(countSteps(most), most)?.token).toBe('seq-7');
      expect(ends[0]).toBe(1);
    }
  });
});

describe('the scale against chance', () => {
  it('breaks at a third, a half, four fifths, five quarters, two and three', () => {
    const tokens = [0, 0.33, 1 / 3, 0.49, 0.5, 0.79, 0.8, 1, 1.24, 1.25, 1.99, 2, 2.9, 3, 50].map(
      (lift) => stepOf(LIFT_STEPS, lift)?.token,
    );
    expect(tokens).toEqual([
      'div-d3', 'div-d3', 'div-d2', 'div-d2', 'div-d1', 'div-d1', 'div-0', 'div-0', 'div-0', 'div-u1', 'div-u1',
      'div-u2', 'div-u2', 'div-u3', 'div-u3',
    ]); // prettier-ignore
  });
});

describe('the matrix', () => {
  const geometry = matrixGeometry(4, 600, 100, true);
  const cell = (i: number, j: number, more = {}) => ({
    i, j, shared: 2, sharedMax: 2, lift: 1.5, p: 0.2, q: 0.5, ...more,
  }); // prettier-ignore

  it('finds the cell under every point, and none beside the cells', () => {
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 4; column++)
        expect(
          cellAt((column + 0.5) * geometry.cell, geometry.head + (row + 0.5) * geometry.cell, 4, geometry),
        ).toEqual({ row, column });
    expect(cellAt(4 * geometry.cell + 1, geometry.head + 3, 4, geometry)).toBeNull();
    expect(cellAt(3, geometry.head - 1, 4, geometry)).toBeNull();
  });

  it('writes counts below the diagonal, dots for q < 0.05 above it, corners where more is possible', () => {
    const drawn = drawMatrix(
      [
        cell(2, 0),
        cell(3, 1, { q: 0.04, p: 0.001 }),
        cell(3, 2, { sharedMax: 5 }),
        cell(1, 0, { shared: 0, sharedMax: 1, lift: null }),
      ],
      geometry,
      String,
    );
    expect(drawn.digits.map(({ text }) => text)).toEqual(['2', '2', '2']);
    expect(drawn.dots).toHaveLength(1);
    expect(cellAt(drawn.dots[0].x, drawn.dots[0].y, 4, geometry)).toEqual({ row: 1, column: 3 });
    expect(drawn.corners).toHaveLength(2);
  });

  it('draws what may be chance smaller than what is not', () => {
    const side = (p: number): number => {
      const { paths } = drawMatrix([cell(1, 0, { p })], geometry, String);
      const path = paths.find(({ token }) => token.startsWith('div'));
      return Number(/h([\d.]+)v/.exec(path?.d ?? '')?.[1]);
    };
    expect(side(0.3)).toBeLessThan(side(0.01));
  });

  it('on a phone is whole, whatever the number of bodies', () => {
    for (const count of [5, 30, 100])
      expect(matrixGeometry(count, 358, 0, false).width).toBeLessThanOrEqual(359);
  });

  it('is walked by keys within its edges', () => {
    expect(cellStep('ArrowUp', { row: 0, column: 2 }, 4, 4)).toEqual({ row: 0, column: 2 });
    expect(cellStep('ArrowRight', { row: 0, column: 2 }, 4, 4)).toEqual({ row: 0, column: 3 });
    expect(cellStep('End', { row: 1, column: 0 }, 4, 4)).toEqual({ row: 1, column: 3 });
    expect(cellStep('x', { row: 1, column: 0 }, 4, 4)).toBeNull();
  });
});

describe('circles', () => {
  /** Common area of two circles, by the formula of two circular segments. */
  function lens(r1: number, r2: number, d: number): number {
    if (d >= r1 + r2) return 0;
    if (d <= Math.abs(r1 - r2)) return Math.PI * Math.min(r1, r2) ** 2;
    const a = Math.acos((d * d + r1 * r1 - r2 * r2) / (2 * d * r1));
    const b = Math.acos((d * d + r2 * r2 - r1 * r1) / (2 * d * r2));
    return r1 * r1 * (a - Math.sin(2 * a) / 2) + r2 * r2 * (b - Math.sin(2 * b) / 2);
  }

  it('of two sets have the areas of the numbers, by the formula of the lens', () => {
    for (const [onlyA, both, onlyB] of [
      [3, 2, 5],
      [1, 4, 1],
      [7, 1, 2],
    ]) {
      const regions: Region[] = [
        { in: [0], count: onlyA },
        { in: [1], count: onlyB },
        { in: [0, 1], count: both },
      ];
      const drawn = euler(2, regions, 200, 160);
      expect(drawn).not.toBeNull();
      const [a, b] = (drawn as NonNullable<typeof drawn>).circles;
      const member = (Math.PI * a.radius ** 2) / (onlyA + both);
      expect(lens(a.radius, b.radius, Math.hypot(a.x - b.x, a.y - b.y)) / member).toBeCloseTo(both, 1);
      expect((drawn as NonNullable<typeof drawn>).error).toBeLessThan(0.1);
    }
  });

  it('say how wrong they are where circles cannot be right', () => {
    // Everything pairwise, nothing in all three: three circles that all meet pairwise have a common middle.
    const drawn = euler(
      3,
      [
        { in: [0, 1], count: 5 },
        { in: [0, 2], count: 5 },
        { in: [1, 2], count: 5 },
      ],
      200,
      160,
    );
    expect(drawn?.error).toBeGreaterThan(0.3);
  });

  it('are the same on every visit', () => {
    const regions: Region[] = [
      { in: [0], count: 1 },
      { in: [1], count: 2 },
      { in: [2], count: 2 },
      { in: [0, 1, 2], count: 3 },
    ];
    expect(euler(3, regions, 180, 150)).toEqual(euler(3, regions, 180, 150));
  });

  it('are not drawn for an empty set or more than three', () => {
    expect(euler(2, [{ in: [0], count: 3 }], 200, 160)).toBeNull();
    expect(
      euler(
        4,
        [0, 1, 2, 3].map((set) => ({ in: [set], count: 1 })),
        200,
        160,
      ),
    ).toBeNull();
  });
});

describe('the quadrant', () => {
  const geometry = quadrantGeometry(600, 480);
  const pair = (key: string, x: number, y: number | null) => ({
    key,
    x,
    y,
    aboveChance: false,
    quadrant: null,
  });

  it('has a place for every pair, the unknown task beside the axis', () => {
    const points = quadrantPoints([pair('a b', 1, 1), pair('a c', 0.5, null), pair('b c', 0, 0)], geometry);
    expect(points.flatMap(({ pairs }) => pairs)).toHaveLength(3);
    const unknown = points.find(({ pairs }) => pairs[0].key === 'a c');
    expect(unknown?.y).toBeGreaterThan(geometry.top + geometry.size.height);
  });

  it('joins what would touch, with its number', () => {
    const points = quadrantPoints(
      [pair('a b', 0.501, 0.2), pair('a c', 0.499, 0.2), pair('b c', 0.9, 0.2)],
      geometry,
    );
    expect(points.map(({ pairs }) => pairs.length)).toEqual([2, 1]);
  });
});

describe('the tree', () => {
  const joins = [
    { left: 0, right: 1, height: 0.2 },
    { left: 2, right: 3, height: 0.4 },
    { left: 4, right: 5, height: 0.8 },
  ];

  it('joins leaves below a height into groups', () => {
    expect(groupsBelow(4, joins, 0.5)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(groupsBelow(4, joins, 0.3)).toEqual([[0, 1]]);
    expect(groupsBelow(4, joins, 0.1)).toEqual([]);
    expect(groupsBelow(4, joins, 1)).toEqual([[0, 1, 2, 3]]);
  });

  it('has a bracket for every join, further out the higher it is', () => {
    const { brackets } = drawTree(4, joins, 20, 100, 200);
    expect(brackets.map(({ leaves }) => leaves)).toEqual([
      [0, 1],
      [2, 3],
      [0, 1, 2, 3],
    ]);
    const reach = brackets.map(({ d }) => Number(/H([\d.]+)V/.exec(d)?.[1]));
    expect([...reach].sort((a, b) => a - b)).toEqual(reach);
  });

  it('counts as brute force does on random trees', () => {
    const random = stream(5);
    for (let round = 0; round < 20; round++) {
      const leaves = 2 + Math.floor(random() * 12);
      let open = Array.from({ length: leaves }, (_, i) => i);
      const made: { left: number; right: number; height: number }[] = [];
      let height = 0;
      while (open.length > 1) {
        height += random() * 0.2;
        const left = open.splice(Math.floor(random() * open.length), 1)[0];
        const right = open.splice(Math.floor(random() * open.length), 1)[0];
        made.push({ left, right, height });
        open = [...open, leaves + made.length - 1];
      }
      const cut = random() * height;
      // Brute force: two leaves are together if some join below the cut holds both.
      const members = (node: number): number[] =>
        node < leaves
          ? [node]
          : [...members(made[node - leaves].left), ...members(made[node - leaves].right)];
      const together = new Set(
        made
          .map((join, i) => ({ join, all: members(leaves + i) }))
          .filter(({ join }) => join.height < cut)
          .flatMap(({ all }) => all.flatMap((a) => all.filter((b) => a < b).map((b) => `${a} ${b}`))),
      );
      const found = new Set(
        groupsBelow(leaves, made, cut).flatMap((all) =>
          all.flatMap((a) => all.filter((b) => a < b).map((b) => `${a} ${b}`)),
        ),
      );
      expect([...found].sort()).toEqual([...together].sort());
    }
  });
});

describe('the mark of a seat', () => {
  const base = { column: 0, sits: 'SURE' as const, convenes: false };

  it('shows possible before all else, then the chair, then a deputy alone', () => {
    expect(roleMarkOf({ ...base, roles: ['CHAIR'], sits: 'POSSIBLE' })).toBe('possible');
    expect(roleMarkOf({ ...base, roles: ['MEMBER', 'CHAIR'] })).toBe('chair');
    expect(roleMarkOf({ ...base, roles: ['DEPUTY'] })).toBe('deputy');
    expect(roleMarkOf({ ...base, roles: ['DEPUTY', 'MEMBER'] })).toBe('member');
    expect(roleMarkOf({ ...base, roles: ['SECRETARY'] })).toBe('member');
  });

  it('tells convening without a seat from sitting', () => {
    expect(roleMarkOf({ ...base, sits: null, roles: [], convenes: true })).toBe('convenor');
    expect(roleMarkOf({ ...base, roles: ['MEMBER'], convenes: true })).toBe('member');
  });
});
