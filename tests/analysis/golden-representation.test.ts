/**
 * Cross-representation in the US Congress: states and parties as organisations, counted by an independent program
 * (tests/golden/us_congress_committees), and the same members at the dates of the snapshots.
 */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../server/domain/dates.ts';
import { DEFAULT_LOAD } from '../../server/analysis/load.ts';
import { overlapMatrix } from '../../server/analysis/overlap-matrix.ts';
import { representation } from '../../server/analysis/representation.ts';
import { select } from '../../server/analysis/select.ts';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { DEFAULT_OPTIONS } from '../../server/analysis/two-mode.ts';
import { buildSnapshot, type SeatRow } from '../support/snapshot-builder.ts';
import { answers, goldenSnapshot, overlapOf, table } from './golden.ts';

const SET = 'us_congress_committees';

interface ByOrganisation {
  readonly organisation_column: string;
  readonly organisations: number;
  readonly seats_distinct_person_network: number;
  readonly organisation_network_cells: number;
  readonly cells_with_2_or_more_representatives: number;
  readonly max_cell: number;
  readonly seats_per_organisation: Readonly<Record<string, number>>;
  readonly networks_per_organisation: Readonly<Record<string, number>>;
  readonly people_per_organisation: Readonly<Record<string, number>>;
  readonly top5_cells: readonly {
    readonly organisation: string;
    readonly network: string;
    representatives: number;
  }[];
  readonly network_pairs_sharing_an_organisation: number;
  readonly sum_shared_organisations_over_pairs: number;
  readonly top5_pairs_by_shared_organisations: readonly {
    readonly a: string;
    readonly b: string;
    readonly shared_organisations: number;
    readonly union: number;
    readonly jaccard: number;
  }[];
}
const expected = answers<Readonly<Record<string, ByOrganisation>>>(SET, 'expected_representation.json');

/** Equal values may stand in any order. */
const pairsOf = (counts: Readonly<Record<string, number>>) => new Map(Object.entries(counts));

describe.each(['us_congress_state', 'us_congress_party'])('%s', (key) => {
  const answer = expected[key];
  const snapshot = goldenSnapshot(SET, (actor) => actor[answer.organisation_column]);
  const options = { ...DEFAULT_OPTIONS, members: 'organisations' as const };
  const result = representation(select(snapshot, EVERYTHING), options, DEFAULT_LOAD);

  it('counts seats, bodies and people of each organisation', () => {
    const of = (value: (row: (typeof result.rows)[number]) => number | null) =>
      new Map(result.rows.map((row) => [row.member.id, value(row)]));
    expect(result.rows).toHaveLength(answer.organisations);
    expect(of((row) => row.seats.min)).toEqual(pairsOf(answer.seats_per_organisation));
    expect(of((row) => row.seats.max)).toEqual(pairsOf(answer.seats_per_organisation));
    expect(of((row) => row.bodies.min)).toEqual(pairsOf(answer.networks_per_organisation));
    expect(of((row) => row.people)).toEqual(pairsOf(answer.people_per_organisation));
    expect(result.concentration.seats).toBe(answer.seats_distinct_person_network);
    expect(result.concentration.population).toBe(answer.organisations);
  });

  it('counts cells and who sits in them', () => {
    const cells = result.rows.flatMap((row) =>
      row.cells.map((cell) => ({
        organisation: row.member.id,
        network: snapshot.bodies[result.view.bodies[cell.row]].id,
        representatives: cell.seats.length,
      })),
    );
    expect(cells).toHaveLength(answer.organisation_network_cells);
    expect(cells.filter((cell) => cell.representatives > 1)).toHaveLength(
      answer.cells_with_2_or_more_representatives,
    );
    expect(Math.max(...cells.map((cell) => cell.representatives))).toBe(answer.max_cell);
    for (const { organisation, network, representatives } of answer.top5_cells) {
      expect(cells).toContainEqual({ organisation, network, representatives });
    }
  });

  it('counts organisations that committees share', () => {
    const overlap = overlapOf(snapshot, { members: 'organisations' });
    expect(overlap.summary().sharing).toBe(answer.network_pairs_sharing_an_organisation);
    const shared = overlapMatrix(overlap, 300).cells.reduce((sum, cell) => sum + cell.shared, 0);
    expect(shared).toBe(answer.sum_shared_organisations_over_pairs);
    const { items } = overlap.ranked('shared', 0, 5);
    const found = items.map((pair) => [snapshot.bodies[pair.a].id, snapshot.bodies[pair.b].id, pair.shared]);
    const listed = answer.top5_pairs_by_shared_organisations;
    // Pairs that share equally many stand in either order in the other program.
    expect(found.map(([, , shared]) => shared)).toEqual(listed.map((pair) => pair.shared_organisations));
    for (const pair of listed) {
      const index = (id: string) => snapshot.bodies.findIndex((body) => body.id === id);
      const ours = overlap.pair(index(pair.a), index(pair.b));
      expect(ours.shared).toBe(pair.shared_organisations);
      expect(ours.jaccard).toBeCloseTo(pair.jaccard, 6);
    }
  });

  it('spreads seats as the definitions say, computed the long way', () => {
    const seats = Object.values(answer.seats_per_organisation);
    const total = seats.reduce((sum, n) => sum + n, 0);
    const differences = seats.flatMap((x) => seats.map((y) => Math.abs(x - y)));
    const gini =
      differences.reduce((sum, d) => sum + d, 0) / (2 * seats.length ** 2 * (total / seats.length));
    const hhi = seats.reduce((sum, n) => sum + (n / total) * (n / total), 0);
    expect(result.concentration.gini).toBeCloseTo(gini, 10);
    expect(result.concentration.hhi).toBeCloseTo(hhi, 10);
    expect(result.concentration.blau).toBeCloseTo(1 - hhi, 10);
  });
});

describe('members at the dates of the snapshots', () => {
  const { periods } = answers<{
    readonly periods: readonly {
      readonly period: string;
      readonly actors: number;
      readonly groups: number;
      readonly ties: number;
      readonly actors_in_2_or_more: number;
      readonly max_groups_per_actor: number;
      readonly linked_group_pairs: number;
      readonly shared_sum: number;
      readonly max_shared: number;
      readonly max_shared_pairs: readonly (readonly [string, string])[];
    }[];
  }>(SET, 'expected_by_period.json');
  const rows = table(SET, 'memberships_by_date.csv');
  const dates = [...new Set(rows.map((row) => row.date))].sort();

  // One seat for each unbroken run of dates; nothing is known of what lies between a run and the next date.
  const held = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = `${row.actor_id} ${row.group_id}`;
    held.set(key, (held.get(key) ?? new Set()).add(row.date));
  }
  const seats = [...held].flatMap(([key, on]): SeatRow[] => {
    const [person, body] = key.split(' ');
    const runs: string[][] = [];
    dates.forEach((date, i) => {
      if (!on.has(date)) return;
      if (i > 0 && on.has(dates[i - 1])) runs[runs.length - 1].push(date);
      else runs.push([date]);
    });
    return runs.map((attested) => ({
      person,
      body,
      attested,
      start: `..${attested[0]}`,
      end: `${attested.at(-1)}..`,
    }));
  });
  const snapshot = buildSnapshot({ seats });

  it.each(periods.map((period) => [period.period, period] as const))('%s', (date, period) => {
    const overlap = overlapOf(snapshot, {}, { date: parseDate(date) });
    const { sure } = overlap.view;
    const degrees = new Int32Array(sure.memberCount);
    for (const member of sure.members) degrees[member]++;
    expect(sure.members).toHaveLength(period.ties);
    expect(overlap.chance.simple.memberCount).toBe(period.actors);
    expect(degrees.filter((degree) => degree > 1)).toHaveLength(period.actors_in_2_or_more);
    expect(Math.max(...degrees)).toBe(period.max_groups_per_actor);
    const occupied = [...sure.offsets.keys()].filter((row) => sure.offsets[row + 1] > sure.offsets[row]);
    expect(occupied).toHaveLength(period.groups);
    const { total, items } = overlap.ranked('shared', 0, 1);
    expect(total).toBe(period.linked_group_pairs);
    expect(items[0].shared).toBe(period.max_shared);
    expect([snapshot.bodies[items[0].a].id, snapshot.bodies[items[0].b].id]).toEqual(
      period.max_shared_pairs[0],
    );
  });
});
