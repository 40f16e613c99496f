import { describe, expect, it } from 'vitest';
import { fraction } from '../../client/map/hash.ts';
import { layoutInput } from '../../client/map/layout-input.ts';
import { layout, ring, type LayoutInput } from '../../client/map/layout.ts';
import { elementsOf, type PictureData } from '../../client/map/elements.ts';
import { body, ELEMENTS, organisation, seat, stream, theme } from './graph-of-words.ts';

/** Some bodies in themes, with members of one and several. */
function town(seed: number, bodies: number, members: number): PictureData {
  const random = stream(seed);
  const nodes = [
    ...Array.from({ length: bodies }, (_, i) => body(`b${i}`, { group: i % 4 === 3 ? null : i % 4 })),
    ...Array.from({ length: members }, (_, i) => organisation(`o${i}`)),
  ];
  const edges = Array.from({ length: members }, (_, i) =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => Math.floor(random() * bodies))
      .filter((b, at, all) => all.indexOf(b) === at)
      .map((b) => seat(`o${i}`, `b${b}`)),
  ).flat();
  return { nodes, edges, groups: [theme('t0'), theme('t1'), theme('t2')] };
}

const input = layoutInput(elementsOf(town(7, 28, 40)), {});

describe('the layout', () => {
  it('is the same on every visit', () => {
    expect(layout(input)).toEqual(layout(input));
  });

  it('does not depend on the order in which nodes and lines come', () => {
    const turned: LayoutInput = {
      ...input,
      nodes: [...input.nodes].reverse(),
      edges: [...input.edges].reverse(),
    };
    expect(layout(turned)).toEqual(layout(input));
  });

  it('places every node at finite coordinates', () => {
    const places = layout(input);
    expect(Object.keys(places).sort()).toEqual(input.nodes.map(({ id }) => id).sort());
    for (const { x, y } of Object.values(places)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('keeps bodies of different themes in discs that do not meet', () => {
    const places = layout(input);
    const discs = [0, 1, 2].map((area) => {
      const at = input.nodes.filter((node) => node.area === area).map(({ id }) => places[id]);
      const x = at.reduce((sum, p) => sum + p.x, 0) / at.length;
      const y = at.reduce((sum, p) => sum + p.y, 0) / at.length;
      return { x, y, radius: Math.max(...at.map((p) => Math.hypot(p.x - x, p.y - y))) };
    });
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < i; j++)
        expect(Math.hypot(discs[i].x - discs[j].x, discs[i].y - discs[j].y)).toBeGreaterThan(
          discs[i].radius + discs[j].radius,
        );
  });

  it('flings nobody away: two members that would stand at one point stand beside each other', () => {
    const turned = Array.from({ length: 3000 }, (_, i) => `o${i}`).sort(
      (a, b) => fraction(a, 'angle') - fraction(b, 'angle'),
    );
    const gap = (i: number): number => fraction(turned[i], 'angle') - fraction(turned[i - 1], 'angle');
    const closest = turned.slice(1).reduce((best, _, i) => (gap(i + 1) < gap(best) ? i + 1 : best), 1);
    const twins = [turned[closest - 1], turned[closest]];
    const bodies = Array.from({ length: 6 }, (_, i) => `b${i}`);
    const places = layout(
      layoutInput(
        elementsOf({
          nodes: [
            ...bodies.map((id) => body(id)),
            ...twins.map((id) => ({ ...organisation(id), node: { ...organisation(id).node, name: id } })),
          ],
          edges: twins.flatMap((id) => bodies.map((b) => seat(id, b))),
          groups: [],
        }),
        {},
      ),
    );
    const reach = Math.max(...bodies.map((id) => Math.hypot(places[id].x, places[id].y)));
    for (const id of twins) expect(Math.hypot(places[id].x, places[id].y)).toBeLessThan(2 * reach);
  });

  it('leaves hardly any marks on top of each other', () => {
    const places = layout(input);
    let covered = 0;
    for (const a of input.nodes)
      for (const b of input.nodes) {
        if (a.id >= b.id) continue;
        const near = Math.hypot(places[a.id].x - places[b.id].x, places[a.id].y - places[b.id].y);
        if (near < 10) covered++;
      }
    expect(covered).toBeLessThanOrEqual(1);
  });

  it('keeps what was there when more comes, and puts the new near its neighbours', () => {
    const before = layout(input);
    const picture = town(7, 28, 40);
    const more = elementsOf({
      ...picture,
      nodes: [...picture.nodes, organisation('late')],
      edges: [...picture.edges, seat('late', 'b0'), seat('late', 'b4')],
    });
    const after = layout(layoutInput(more, before));
    for (const id of Object.keys(before)) expect(after[id]).toEqual(before[id]);
    const middle = { x: (before.b0.x + before.b4.x) / 2, y: (before.b0.y + before.b4.y) / 2 };
    expect(Math.hypot(after.late.x - middle.x, after.late.y - middle.y)).toBeLessThan(150);
  });

  it('puts the circle of a folded theme beside the marks that stay, not on them', () => {
    for (const [seed, bodies, members] of [
      [1, 28, 150],
      [2, 28, 150],
      [2, 12, 80],
    ]) {
      const picture = town(seed, bodies, members);
      const before = layout(layoutInput(elementsOf(picture), {}));
      const folded = elementsOf(picture, new Set(['t0']));
      const after = layout(layoutInput(folded, before));
      const circle = folded.nodes.find(({ kind }) => kind === 'area');
      if (!circle) throw new Error('the theme is not folded');
      for (const { id, radius } of folded.nodes) {
        if (id === circle.id) continue;
        expect(after[id]).toEqual(before[id]);
        const apart = Math.hypot(after[id].x - after[circle.id].x, after[id].y - after[circle.id].y);
        expect(apart, `${id} of town ${seed}`).toBeGreaterThan(radius + circle.radius);
      }
    }
  });

  it('copes with nothing, with one, and with nodes that nothing joins', () => {
    expect(layout({ nodes: [], edges: [], areas: [], known: {} })).toEqual({});
    const one = layout(layoutInput(elementsOf({ nodes: [body('a')], edges: [], groups: [] }), {}));
    expect(one).toEqual({ a: { x: 0, y: 0 } });
    const loose = { nodes: [body('a'), body('b'), organisation('x')], edges: [], groups: [] };
    const places = layout(layoutInput(elementsOf(loose), {}));
    expect(new Set(Object.values(places).map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });
});

describe('room for a label', () => {
  it('is less for each the more there are', () => {
    const few = layoutInput(ELEMENTS, {}).nodes[0];
    const many = layoutInput(elementsOf(town(1, 300, 300)), {}).nodes[0];
    expect(many.halfWidth).toBeLessThan(few.halfWidth);
  });
});

describe('the ring of a phone', () => {
  it('puts the node in the middle and the others around it, the first on top', () => {
    const places = ring('m', ['a', 'b', 'c', 'd'], 100, 50);
    expect(places).toEqual({
      m: { x: 0, y: 0 },
      a: { x: 0, y: -50 },
      b: { x: 100, y: 0 },
      c: { x: 0, y: 50 },
      d: { x: -100, y: 0 },
    });
  });
});
