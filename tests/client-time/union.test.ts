/** Two pictures of the map as one: kept, gone, new, with successors followed. */
import { describe, expect, it } from 'vitest';
import type { MapEdge, MapElements, MapNode } from '../../client/map/elements.ts';
import { changedPart, unionOf } from '../../client/map/union.ts';

const node = (id: string): MapNode => ({
  id,
  kind: id.startsWith('org') ? 'organisation' : 'network',
  name: id,
  label: id,
  size: null,
  possible: false,
  status: null,
  area: 0,
  radius: 5,
});
const edge = (source: string, target: string): MapEdge => ({
  id: `${source}-${target}`,
  source,
  target,
  possible: false,
  personal: false,
  convenes: false,
  chair: false,
  weight: 1,
  aboveChance: null,
});
const picture = (ids: string[], lines: [string, string][]): MapElements => ({
  nodes: ids.map(node),
  edges: lines.map(([a, b]) => edge(a, b)),
  areas: [],
});
const states = (
  items: readonly { readonly id: string; readonly change?: string }[],
): Record<string, string> =>
  Object.fromEntries(items.map(({ id, change }) => [id.replace(/^(KEPT|GONE|NEW) /, ''), change ?? '']));

const before = picture(
  ['a', 'b', 'org1'],
  [
    ['a', 'org1'],
    ['b', 'org1'],
  ],
);
const after = picture(
  ['a', 'c', 'org1'],
  [
    ['a', 'org1'],
    ['c', 'org1'],
  ],
);

describe('two pictures as one', () => {
  it('keeps what both have and marks the rest', () => {
    const union = unionOf(before, after);
    expect(states(union.nodes)).toEqual({ a: 'KEPT', b: 'GONE', c: 'NEW', org1: 'KEPT' });
    expect(states(union.edges)).toEqual({ 'a-org1': 'KEPT', 'b-org1': 'GONE', 'c-org1': 'NEW' });
  });

  it('counts a body as what came of it where that is followed', () => {
    const union = unionOf(before, after, new Map([['b', 'c']]));
    expect(states(union.nodes)).toEqual({ a: 'KEPT', c: 'KEPT', org1: 'KEPT' });
    expect(new Set(union.edges.map(({ change }) => change))).toEqual(new Set(['KEPT']));
  });

  it('does not find new what is still there beside what came of it', () => {
    const still = picture(
      ['b', 'c', 'org1'],
      [
        ['b', 'org1'],
        ['c', 'org1'],
      ],
    );
    const union = unionOf(picture(['b', 'org1'], [['b', 'org1']]), still, new Map([['b', 'c']]));
    expect(states(union.nodes)).toEqual({ c: 'KEPT', org1: 'KEPT' });
    expect(new Set(union.edges.map(({ change }) => change))).toEqual(new Set(['KEPT']));
  });

  it('changes nothing against itself', () => {
    const union = unionOf(before, before);
    expect(new Set([...union.nodes, ...union.edges].map(({ change }) => change))).toEqual(new Set(['KEPT']));
    expect(changedPart(union)).toEqual({ nodes: [], edges: [], areas: [] });
  });

  it('gives each element an id of its own, and no line a missing end', () => {
    const union = unionOf(before, after);
    const ids = [...union.nodes, ...union.edges].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const part = changedPart(union);
    const there = new Set(part.nodes.map(({ id }) => id));
    for (const { source, target } of part.edges) expect(there.has(source) && there.has(target)).toBe(true);
    expect(states(part.nodes)).toEqual({ b: 'GONE', c: 'NEW', org1: 'KEPT' });
  });
});
