import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../client/charts/palette.ts';
import { elementsOf } from '../../client/map/elements.ts';
import { GraphView } from '../../client/map/graph-view.ts';
import { ELEMENTS, PICTURE, organisation, seat } from './graph-of-words.ts';

const silent = {
  choose: () => undefined,
  open: () => undefined,
  area: () => undefined,
  point: () => undefined,
};
const positions = Object.fromEntries(
  ELEMENTS.nodes.map(({ id }, index) => [id, { x: index * 10, y: index * 5 }]),
);

describe('the map without a screen', () => {
  it('draws every node where it belongs and every line', () => {
    const view = new GraphView(null, LIGHT, silent);
    view.update(ELEMENTS, positions);
    expect(view.ids().nodes.sort()).toEqual(ELEMENTS.nodes.map(({ id }) => id).sort());
    expect(view.ids().edges).toHaveLength(ELEMENTS.edges.length);
    expect(view.positions()).toEqual(positions);
    view.destroy();
  });

  it('changes by the difference: what goes is gone, what comes is there, the rest has not moved', () => {
    const view = new GraphView(null, LIGHT, silent);
    view.update(ELEMENTS, positions);
    const next = elementsOf({
      ...PICTURE,
      nodes: [...PICTURE.nodes.filter(({ id }) => id !== 'x'), organisation('new')],
      edges: [...PICTURE.edges.filter(({ source }) => source !== 'x'), seat('new', 'a')],
    });
    view.update(next, { ...positions, new: { x: 1, y: 2 } });
    expect(view.ids().nodes).not.toContain('x');
    expect(view.ids().edges.sort()).toEqual(next.edges.map(({ id }) => id).sort());
    expect(view.positions().new).toEqual({ x: 1, y: 2 });
    expect(view.positions().a).toEqual(positions.a);
    view.destroy();
  });

  it('shows the same twice without doubling anything', () => {
    const view = new GraphView(null, LIGHT, silent);
    view.update(ELEMENTS, positions);
    view.update(ELEMENTS, positions);
    expect(view.ids().nodes).toHaveLength(ELEMENTS.nodes.length);
    view.destroy();
  });

  it('takes an emphasis of nodes that are not there, and can be emptied', () => {
    const view = new GraphView(null, LIGHT, silent);
    view.update(ELEMENTS, positions);
    view.emphasise({ chosen: new Set(['ghost']), near: new Set(), pointed: 'ghost' });
    view.update({ nodes: [], edges: [], areas: [] }, {});
    expect(view.ids()).toEqual({ nodes: [], edges: [] });
    view.fit();
    view.reveal('ghost');
    view.destroy();
  });

  it('is destroyed once, however often it is asked', () => {
    const view = new GraphView(null, LIGHT, silent);
    view.update(ELEMENTS, positions);
    view.destroy();
    expect(() => view.destroy()).not.toThrow();
  });
});
