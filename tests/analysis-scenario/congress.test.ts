/**
 * Folding the subcommittees of the US Congress into their committees: every committee merged with its subcommittees
 * under *everybody*. Expected values by an independent program (tests/golden/us_congress_committees).
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { mergeBodies } from '../../server/analysis/merge/merger.ts';
import type { Move } from '../../server/analysis/scenario/move.ts';
import { replay } from '../../server/analysis/scenario/moves.ts';
import { select } from '../../server/analysis/select.ts';
import { DEFAULT_OPTIONS, twoMode } from '../../server/analysis/two-mode.ts';
import { buildSnapshot } from '../support/snapshot-builder.ts';

const FOLDER = new URL('../golden/us_congress_committees/', import.meta.url);
const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(new URL(file, FOLDER), 'utf8'), { columns: true, bom: true });

const groups = rows('groups.csv');
const ties = [...new Set(rows('memberships.csv').map((row) => `${row.actor_id} ${row.group_id}`))].map(
  (tie) => tie.split(' '),
);
const states = new Map(rows('actors.csv').map((row) => [row.actor_id, row.state]));
const expected = JSON.parse(readFileSync(new URL('expected_representation.json', FOLDER), 'utf8'))
  .us_congress_fold_subcommittees as {
  groups_before: number;
  groups_after: number;
  ties_before: number;
  ties_after: number;
};

const snapshot = buildSnapshot({
  bodies: groups.map((row) => ({ id: row.group_id })),
  seats: ties.map(([person, body]) => ({
    id: `${person}-${body}`,
    body,
    person,
    for: states.get(person) ?? 'unknown-state',
  })),
});

const families = groups
  .filter((row) => row.parent === '')
  .map((row) => [
    row.group_id,
    ...groups.filter((other) => other.parent === row.group_id).map((other) => other.group_id),
  ])
  .filter((family) => family.length > 1);

const distinctTies = (body: Int32Array, holder: Int32Array) =>
  new Set(body.map((b, s) => b * 10_000 + holder[s])).size;

describe('the subcommittees of Congress folded into their committees', () => {
  it('as a scenario of one merger a committee', () => {
    expect(snapshot.bodies).toHaveLength(expected.groups_before);
    expect(distinctTies(snapshot.seats.body, snapshot.seats.holder)).toBe(expected.ties_before);
    const moves = families.map((bodies): Move => ({
      move: 'merge',
      bodies,
      into: {
        id: `${bodies[0]}-whole`,
        name: bodies[0],
        kind: null,
        meetings: null,
        hoursPerMeeting: null,
        chair: null,
        convenor: null,
        start: null,
      },
      rule: { rule: 'everybody' },
      keep: [],
      drop: [],
    }));
    const { snapshot: after, problems } = replay(snapshot, moves, EVERYTHING);
    expect(problems).toEqual([]);
    expect(after.bodies).toHaveLength(expected.groups_after);
    expect(distinctTies(after.seats.body, after.seats.holder)).toBe(expected.ties_after);
    expect(after.seats.count).toBe(expected.ties_after);
  });

  it('as the seats that each merger saves', () => {
    const selection = select(snapshot, EVERYTHING);
    const members = twoMode(selection, DEFAULT_OPTIONS);
    const at = new Map(snapshot.bodies.map((body, index) => [body.id, index]));
    let saved = 0;
    for (const family of families) {
      const { seats } = mergeBodies(selection, members, {
        bodies: family.map((id) => at.get(id) as number),
        rule: { rule: 'everybody' },
        meetings: { perYear: null, hours: null },
      });
      // Every seat is named and sure: there is nothing left to choose, but where nobody is known to sit in a body.
      const known = family.every((id) => ties.some(([, body]) => body === id));
      expect(seats.saved.max).toBe(known ? seats.saved.min : null);
      saved += seats.saved.min;
    }
    expect(saved).toBe(expected.ties_before - expected.ties_after);
  });
});
