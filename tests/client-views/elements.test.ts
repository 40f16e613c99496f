import { describe, expect, it } from 'vitest';
import { areaNodeId, egoOf, elementsOf, radiusOf, shortLabel, startNode } from '../../client/map/elements.ts';
import { body, ELEMENTS, organisation, PICTURE, seat } from './graph-of-words.ts';

describe('what is drawn', () => {
  it('is every node and line of the answer, under its own id', () => {
    expect(ELEMENTS.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'x', 'y', 'z']);
    expect(ELEMENTS.edges).toHaveLength(PICTURE.edges.length);
  });

  it('has areas for themes of several bodies; one body needs no area', () => {
    expect(ELEMENTS.areas.map(({ id, bodies }) => [id, bodies])).toEqual([
      ['t0', ['a', 'b', 'c']],
      ['t1', []],
    ]);
  });

  it('tells convening alone from a seat, and a possible seat from a sure one', () => {
    const by = new Map(ELEMENTS.edges.map((edge) => [edge.id, edge]));
    expect(by.get('z>e')).toMatchObject({ convenes: true, possible: false });
    expect(by.get('y>b')).toMatchObject({ convenes: false, possible: true });
    expect(by.get('x>a')).toMatchObject({ convenes: false, possible: false });
  });

  it('marks seats of people only where organisations have seats too', () => {
    const person = {
      ...organisation('p'),
      node: { __typename: 'Representative', id: 'p', name: 'P', aliases: [] },
    };
    const alone = elementsOf({ nodes: [body('a'), person], edges: [seat('p', 'a')], groups: [] });
    expect(alone.edges[0].personal).toBe(false);
    const mixed = elementsOf({
      nodes: [body('a'), person, organisation('x')],
      edges: [seat('p', 'a'), seat('x', 'a')],
      groups: [],
    });
    expect(mixed.edges.map(({ personal }) => personal)).toEqual([true, false]);
  });

  it('leaves out a line whose end is not there', () => {
    const picture = { nodes: [body('a')], edges: [seat('ghost', 'a')], groups: [] };
    expect(elementsOf(picture).edges).toEqual([]);
  });

  it('draws nothing for nothing', () => {
    expect(elementsOf({ nodes: [], edges: [], groups: [] })).toEqual({ nodes: [], edges: [], areas: [] });
  });
});

describe('a folded theme', () => {
  const folded = elementsOf(PICTURE, new Set(['t0']));

  it('is one circle with the number of its bodies', () => {
    const circle = folded.nodes.find(({ id }) => id === areaNodeId('t0'));
    expect(circle).toMatchObject({ kind: 'area', size: { min: 3, max: 3 }, label: 'Theme t0' });
    expect(folded.nodes.map(({ id }) => id)).not.toContain('a');
  });

  it('joins lines: sure if one of them is, with their number', () => {
    const lines = folded.edges.filter(({ source, target }) => [source, target].includes(areaNodeId('t0')));
    expect(lines.map(({ source, weight, possible }) => [source, weight, possible]).sort()).toEqual([
      ['x', 2, false],
      ['y', 2, true],
    ]);
  });

  it('of one body stays a body', () => {
    expect(elementsOf(PICTURE, new Set(['t1'])).nodes).toHaveLength(ELEMENTS.nodes.length);
  });
});

describe('one node with its neighbours', () => {
  it('holds the node, its neighbours and the lines between it and them', () => {
    const ego = egoOf(ELEMENTS, 'b');
    expect(ego.nodes.map(({ id }) => id)).toEqual(['b', 'x', 'y']);
    expect(ego.edges.map(({ id }) => id)).toEqual(['x>b', 'y>b']);
  });

  it('starts from the body with most sure lines, ties by id', () => {
    expect(startNode(ELEMENTS)).toBe('b');
    expect(startNode(elementsOf({ nodes: [body('n'), body('m')], edges: [], groups: [] }))).toBe('m');
    expect(startNode({ nodes: [], edges: [], areas: [] })).toBeNull();
  });
});

describe('a short label', () => {
  const long = 'Pohjanmaan maakuntien sosiaalialan osaamiskeskus SONet BOTNIA';

  it('is the name where it fits', () => {
    expect(shortLabel('Aksila', ['AKS'])).toBe('Aksila');
  });

  it('is an alias that stands in the name before a longer one', () => {
    expect(shortLabel(long, ['SONet BOTNIA', 'Osaamiskeskus Pohjanmaalla'])).toBe('SONet BOTNIA');
  });

  it('is never a common word, which may name several', () => {
    expect(shortLabel(long, ['osaamiskeskus'])).toBe(long);
  });
});

describe('the size of a mark', () => {
  it('grows with the count and is bounded', () => {
    const sizes = [0, 1, 5, 20, 1000].map((count) => radiusOf('network', { min: count, max: count }));
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(22);
  });

  it('of an unknown count is the smallest, not nothing', () => {
    expect(radiusOf('organisation', null)).toBeGreaterThan(3);
  });

  it('shrinks where there are many marks', () => {
    const many = elementsOf({
      nodes: Array.from({ length: 600 }, (_, i) => body(`n${i}`)),
      edges: [],
      groups: [],
    });
    expect(many.nodes[0].radius).toBeLessThan(ELEMENTS.nodes[0].radius);
  });
});
