/** Small pictures for tests, in few letters. */
import { elementsOf, type MapElements, type PictureData } from '../../client/map/elements.ts';

type Node = PictureData['nodes'][number];
type Edge = PictureData['edges'][number];

export const body = (id: string, more: Partial<Node> = {}): Node => ({
  id,
  node: { __typename: 'Network', id, name: `Network ${id}`, aliases: [] },
  size: { min: 1, max: 1 },
  presence: 'SURE',
  status: 'ACTIVE',
  group: null,
  ...more,
});

export const organisation = (id: string, more: Partial<Node> = {}): Node => ({
  ...body(id),
  node: { __typename: 'Organisation', id, name: `Organisation ${id}`, aliases: [] },
  status: null,
  ...more,
});

export const seat = (source: string, target: string, more: Partial<Edge> = {}): Edge => ({
  id: `${source}>${target}`,
  source,
  target,
  presence: 'SURE',
  convenes: false,
  roles: ['MEMBER'],
  shared: null,
  aboveChance: null,
  ...more,
});

export const theme = (id: string): PictureData['groups'][number] => ({ node: { id, name: `Theme ${id}` } });

/** Three bodies in one theme, one in another, one in none; three organisations. */
export const PICTURE: PictureData = {
  nodes: [
    body('a', { group: 0 }),
    body('b', { group: 0 }),
    body('c', { group: 0 }),
    body('d', { group: 1 }),
    body('e'),
    organisation('x'),
    organisation('y'),
    organisation('z'),
  ],
  edges: [
    seat('x', 'a'),
    seat('x', 'b'),
    seat('x', 'd'),
    seat('y', 'b', { presence: 'POSSIBLE' }),
    seat('y', 'c', { presence: 'POSSIBLE' }),
    seat('z', 'e', { roles: [], convenes: true }),
  ],
  groups: [theme('t0'), theme('t1')],
};

export const ELEMENTS: MapElements = elementsOf(PICTURE);

/** A seeded stream of numbers in [0, 1): the same in every run. */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
