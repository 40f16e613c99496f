/** The committees of the US Congress as an answer of the map's question: 228 bodies, 528 people, 3,879 seats. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureData } from '../../../client/map/elements.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'golden', 'us_congress_committees');

/** Rows of a CSV file with quotes, without its head. */
function rows(name: string): string[][] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((cell) => cell[2] ?? cell[1]));
}

export function congress(): PictureData {
  const seats = rows('memberships.csv');
  const names = new Map([...rows('groups.csv'), ...rows('actors.csv')].map(([id, name]) => [id, name]));
  const count = new Map<string, number>();
  for (const [member, body] of seats)
    for (const id of [member, body]) count.set(id, (count.get(id) ?? 0) + 1);
  const node = (id: string, typename: string): PictureData['nodes'][number] => ({
    id,
    node: { __typename: typename, id, name: names.get(id) || id, aliases: [] },
    size: { min: count.get(id) ?? 0, max: count.get(id) ?? 0 },
    presence: 'SURE',
    status: typename === 'Network' ? 'ACTIVE' : null,
    group: null,
  });
  return {
    nodes: [
      ...[...new Set(seats.map(([, body]) => body))].map((id) => node(id, 'Network')),
      ...[...new Set(seats.map(([member]) => member))].map((id) => node(id, 'Representative')),
    ],
    edges: seats.map(([member, body, title], index) => ({
      id: `seat-${index}`,
      source: member,
      target: body,
      presence: 'SURE',
      convenes: false,
      roles: /^(Chair|Co-chair)/i.test(title) ? ['CHAIR'] : ['MEMBER'],
      shared: null,
      aboveChance: null,
    })),
    groups: [],
  };
}
