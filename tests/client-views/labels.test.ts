import { describe, expect, it } from 'vitest';
import { convexHull } from '../../client/map/hull.ts';
import { placeLabels, type LabelMark } from '../../client/map/labels.ts';
import { NO_EMPHASIS, sceneOf } from '../../client/map/scene.ts';
import { step } from '../../client/map/steps.ts';
import { ELEMENTS, stream } from './graph-of-words.ts';

const BOUNDS = { x: 0, y: 0, width: 800, height: 600 };

function marks(seed: number, count: number): LabelMark[] {
  const random = stream(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    x: random() * 800,
    y: random() * 600,
    radius: 4 + random() * 10,
    width: 40 + random() * 100,
    height: 15 * (1 + Math.floor(random() * 3)),
    priority: random(),
    must: false,
  }));
}

describe('labels', () => {
  it('never cover each other, whatever the picture', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const placed = placeLabels(marks(seed, 120), BOUNDS);
      expect(placed.length).toBeGreaterThan(10);
      for (let i = 0; i < placed.length; i++)
        for (let j = 0; j < i; j++) {
          const [a, b] = [placed[i], placed[j]];
          const apart =
            a.x + a.width <= b.x + 1e-9 ||
            b.x + b.width <= a.x + 1e-9 ||
            a.y + a.height <= b.y + 1e-9 ||
            b.y + b.height <= a.y + 1e-9;
          expect(apart, `seed ${seed}: ${a.id} covers ${b.id}`).toBe(true);
        }
    }
  });

  it('stay in the window and off what is taken', () => {
    const taken = { x: 300, y: 200, width: 200, height: 150 };
    for (const label of placeLabels(marks(3, 150), BOUNDS, [taken])) {
      expect(label.x + label.width).toBeLessThanOrEqual(800 + label.width * 0.05);
      const clear =
        label.x >= taken.x + taken.width ||
        label.x + label.width <= taken.x ||
        label.y >= taken.y + taken.height ||
        label.y + label.height <= taken.y;
      expect(clear).toBe(true);
    }
  });

  it('are placed in the order of importance', () => {
    const base = { x: 400, y: 300, radius: 5, width: 300, height: 400, must: false };
    const placed = placeLabels(
      [
        { ...base, id: 'low', priority: 1 },
        { ...base, id: 'high', x: 402, priority: 2 },
      ],
      BOUNDS,
    );
    expect(placed[0].id).toBe('high');
  });

  it('that must be there are there even where there is no room', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({
      id: `m${index}`,
      x: 400,
      y: 300,
      radius: 5,
      width: 400,
      height: 300,
      priority: index,
      must: index === 0,
    }));
    expect(placeLabels(crowd, BOUNDS).map(({ id }) => id)).toContain('m0');
  });

  it('do not depend on the order of the marks', () => {
    const some = marks(5, 60);
    expect(placeLabels([...some].reverse(), BOUNDS)).toEqual(placeLabels(some, BOUNDS));
  });
});

describe('the hull of a theme', () => {
  it('holds every point, and its corners are points', () => {
    const random = stream(11);
    for (let round = 0; round < 30; round++) {
      const points = Array.from({ length: 3 + Math.floor(random() * 20) }, () => ({
        x: Math.round(random() * 20),
        y: Math.round(random() * 20),
      }));
      const hull = convexHull(points);
      for (const corner of hull) expect(points).toContainEqual(corner);
      if (hull.length < 3) continue;
      for (const point of points)
        for (let i = 0; i < hull.length; i++) {
          const [a, b] = [hull[i], hull[(i + 1) % hull.length]];
          // Every point is on the same side of every edge.
          expect((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)).toBeGreaterThanOrEqual(-1e-9);
        }
    }
  });

  it('of one or two points is these points', () => {
    expect(convexHull([{ x: 1, y: 2 }])).toEqual([{ x: 1, y: 2 }]);
    expect(
      convexHull([
        { x: 3, y: 0 },
        { x: 1, y: 2 },
      ]),
    ).toHaveLength(2);
  });
});

describe('the scene', () => {
  const positions = Object.fromEntries(
    ELEMENTS.nodes.map(({ id }, index) => [id, { x: (index % 4) * 180, y: Math.floor(index / 4) * 160 }]),
  );
  const viewport = { zoom: 1, panX: 60, panY: 80, width: 900, height: 500 };
  const measure = (text: string): number => text.length * 7;
  const text = { plain: measure, strong: measure, title: measure };

  it('names the areas of several bodies and every node there is room for', () => {
    const scene = sceneOf(ELEMENTS, positions, viewport, NO_EMPHASIS, text);
    expect(scene.areas.map(({ name }) => name)).toEqual(['Theme t0']);
    expect(scene.areas[0].title?.lines).toEqual(['Theme t0']);
    expect(new Set(scene.labels.map(({ id }) => id))).toEqual(new Set(ELEMENTS.nodes.map(({ id }) => id)));
  });

  it('writes the chosen and its neighbours in strong ink and the others quietly', () => {
    const emphasis = { chosen: new Set(['x']), near: new Set(['a', 'b', 'd']), pointed: null };
    const tones = new Map(
      sceneOf(ELEMENTS, positions, viewport, emphasis, text).labels.map(({ id, tone }) => [id, tone]),
    );
    expect([tones.get('x'), tones.get('a'), tones.get('c')]).toEqual(['strong', 'strong', 'quiet']);
  });

  it('leaves out what is far outside the window', () => {
    const far = { ...positions, a: { x: 9000, y: 0 } };
    expect(sceneOf(ELEMENTS, far, viewport, NO_EMPHASIS, text).labels.map(({ id }) => id)).not.toContain('a');
  });
});

describe('an arrow key', () => {
  const at = {
    x: { x: 0, y: 0 },
    a: { x: -50, y: 5 },
    b: { x: 60, y: -4 },
    d: { x: 3, y: 80 },
    c: { x: 90, y: 0 },
  };

  it('steps to the neighbour in its direction', () => {
    expect(step(ELEMENTS, at, 'x', 'ArrowLeft')).toBe('a');
    expect(step(ELEMENTS, at, 'x', 'ArrowRight')).toBe('b');
    expect(step(ELEMENTS, at, 'x', 'ArrowDown')).toBe('d');
  });

  it('stays where no neighbour lies that way', () => {
    expect(step(ELEMENTS, at, 'x', 'ArrowUp')).toBeNull();
  });

  it('leads from a node without neighbours to any other', () => {
    const alone = { ...ELEMENTS, edges: [] };
    expect(step(alone, at, 'b', 'ArrowRight')).toBe('c');
  });
});
