/** Lineages as columns and boxes: whatever came later stands to the right, and no box covers another. */
import { describe, expect, it } from 'vitest';
import { BOX_WIDTH, columnsOf, familiesOf, layOut, type LineageLink } from '../../client/charts/lineage.ts';

/** A small generator of numbers from a seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

describe('columns', () => {
  it('are the longest way from a first ancestor', () => {
    const links = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'd' },
      { from: 'a', to: 'd' },
      { from: 'c', to: 'd' },
    ];
    expect(Object.fromEntries(columnsOf(['d', 'c', 'b', 'a'], links))).toEqual({ a: 0, b: 1, c: 0, d: 2 });
  });

  it('end where the data have a cycle', () => {
    const links = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ];
    expect([...columnsOf(['a', 'b'], links).values()].sort()).toEqual([0, 1]);
  });
});

describe('families', () => {
  it('hold what hangs together, and each once', () => {
    const links = [
      { from: 'a', to: 'b' },
      { from: 'x', to: 'y' },
      { from: 'b', to: 'c' },
    ];
    expect(familiesOf(links).map((family) => [...family].sort())).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ]);
  });
});

describe('the layout', () => {
  it('puts what came later to the right and no box over another, in random lineages', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = numbers(seed);
      const count = 2 + Math.floor(random() * 9);
      const ids = Array.from({ length: count }, (_, index) => `n${index}`);
      const links: LineageLink[] = [];
      for (let to = 1; to < count; to++)
        for (let from = 0; from < to; from++)
          if (random() < 0.3) links.push({ from: ids[from], to: ids[to] });
      const { boxes, width, height } = layOut(
        ids.map((id) => ({ id, lines: ['x', 'y'].slice(0, 1 + Math.floor(random() * 2)) })),
        links,
      );
      const at = new Map(boxes.map((box) => [box.id, box]));
      expect(at.size).toBe(count);
      for (const { from, to } of links) {
        const [one, other] = [at.get(from), at.get(to)];
        expect(one && other && one.x + BOX_WIDTH < other.x).toBe(true);
      }
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + BOX_WIDTH).toBeLessThanOrEqual(width);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        for (const other of boxes)
          if (other !== box && other.x === box.x)
            expect(other.y >= box.y + box.height || box.y >= other.y + other.height).toBe(true);
      }
    }
  });
});
