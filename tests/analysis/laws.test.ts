/** What must hold whatever the data: order, names and what has nothing to do with a figure do not change it. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_LOAD } from '../../server/analysis/load.ts';
import { overlapMatrix } from '../../server/analysis/overlap-matrix.ts';
import { backbone } from '../../server/analysis/backbone.ts';
import { intersections } from '../../server/analysis/intersections.ts';
import { representation, representationOrder } from '../../server/analysis/representation.ts';
import type { Overlap, Pair } from '../../server/analysis/overlap.ts';
import { Seeded } from '../support/seeded.ts';
import { buildSnapshot, type SeatRow, type Tables } from '../support/snapshot-builder.ts';
import { bodyAt, overlapOf } from './golden.ts';

/** Tables with everything in them: people, offices, unnamed and possible seats, collectives, units, dates. */
function randomTables(
  seed: number,
): Required<Pick<Tables, 'bodies' | 'organisations' | 'memberships' | 'seats'>> {
  const random = new Seeded(seed);
  const bodies = Array.from({ length: 3 + random.below(5) }, (_, i) => ({
    id: `body-${i}`,
    meetings: random.below(4),
    themes: ['x', 'y', 'z'].filter(() => random.chance(0.4)),
  }));
  const organisations = [
    { id: 'three', collective: true, standsFor: 3 },
    { id: 'unit', partOf: ['org-0'] },
    ...Array.from({ length: 5 }, (_, i) => ({ id: `org-${i}` })),
  ];
  const memberships = ['org-1', 'org-2'].map((member) => ({
    member,
    of: 'three',
    ...(random.chance(0.5) ? { certainty: 'uncertain' as const } : {}),
  }));
  const seats = Array.from({ length: 20 }, (_, i): SeatRow => {
    const holder = random.below(3);
    return {
      id: `seat-${i}`,
      body: random.pick(bodies).id,
      ...(holder === 0
        ? { person: `p-${random.below(5)}` }
        : holder === 1
          ? { office: `o-${random.below(2)}` }
          : {}),
      ...(random.chance(0.9) ? { for: random.pick(organisations).id } : {}),
      ...(random.chance(0.3) ? { certainty: 'uncertain' as const } : {}),
    };
  });
  return { bodies, organisations, memberships, seats };
}

/** Everything that is said of the pairs of a snapshot, by ids. */
function said(tables: Tables, members: 'people' | 'organisations', rename = (id: string) => id) {
  const snapshot = buildSnapshot(tables);
  const overlap = overlapOf(snapshot, { members });
  const id = (body: number) => rename(snapshot.bodies[body].id);
  const seatsNamed = (seats: readonly number[]) =>
    seats.map((seat) => rename(snapshot.seats.ids[seat])).sort();
  const plain = ({ a, b, task, ...figures }: Pair) => ({
    ...figures,
    a: id(a),
    b: id(b),
    themes: task.themes,
    score: task.score,
  });
  const matrix = overlapMatrix(overlap, 4);
  const ties = backbone(overlap.view, overlap.chance);
  const { rows, hangOnOne, concentration } = representation(overlap.selection, overlap.options, DEFAULT_LOAD);
  return {
    ranked: (['shared', 'jaccard', 'coefficient', 'lift', 'p'] as const).map((sort) =>
      overlap.ranked(sort, 0, 100).items.map(plain),
    ),
    matrix: { ...matrix, bodies: matrix.bodies.map(id) },
    ties,
    rows: rows.map((row) => ({
      id: rename(row.member.id),
      seats: row.seats,
      bodies: row.bodies,
      load: row.sitsIn,
      connects: row.connects,
    })),
    hangOnOne: hangOnOne.map(({ a, b, through, sure }) => [id(a), id(b), rename(through.id), sure]),
    concentration: {
      ...concentration,
      counted: seatsNamed(concentration.counted),
      uncountedSeats: seatsNamed(concentration.uncountedSeats),
      sectors: concentration.sectors.map((sector) => ({ ...sector, behind: seatsNamed(sector.behind) })),
    },
  };
}

const SEEDS = Array.from({ length: 15 }, (_, seed) => seed);
const MEMBERS = ['people', 'organisations'] as const;

describe.each(MEMBERS)('%s', (members) => {
  it('the order of rows changes nothing', () => {
    for (const seed of SEEDS) {
      const tables = randomTables(seed);
      const random = new Seeded(seed + 1000);
      const shuffled = {
        bodies: random.shuffled(tables.bodies),
        organisations: random.shuffled(tables.organisations),
        memberships: random.shuffled(tables.memberships),
        seats: random.shuffled(tables.seats),
      };
      expect(said(shuffled, members)).toEqual(said(tables, members));
    }
  });

  it('other names in the same order change nothing else', () => {
    for (const seed of SEEDS) {
      const tables = randomTables(seed);
      const other = (id: string) => (id.startsWith('renamed.') ? id.slice(8) : id);
      const renamed = JSON.parse(
        JSON.stringify(tables).replace(
          /"(body-\d|org-\d|p-\d|o-\d|unit|three)"/g,
          (_, id: string) => `"renamed.${id}"`,
        ),
      ) as typeof tables;
      expect(said(renamed, members, other)).toEqual(said(tables, members));
    }
  });

  it('bodies that nobody sits in and organisations that sit nowhere change nothing', () => {
    for (const seed of SEEDS) {
      const tables = randomTables(seed);
      const more = {
        ...tables,
        bodies: [...tables.bodies, { id: 'zz-empty', themes: ['x'] }],
        organisations: [...tables.organisations, { id: 'zz-nowhere' }],
      };
      const { ties, ...rest } = said(more, members);
      const { ties: before, ...expected } = said(tables, members);
      expect(rest).toEqual(expected);
      expect(ties).toEqual(before);
    }
  });

  it('nothing is ever not a number', () => {
    const check = (value: unknown): void => {
      if (typeof value === 'number') expect(value).not.toBeNaN();
      else if (value !== null && typeof value === 'object') Object.values(value).forEach(check);
    };
    for (const seed of SEEDS) check(said(randomTables(seed), members));
  });

  it('figures lie in their ranges, and what is sure in what is possible', () => {
    for (const seed of SEEDS) {
      const overlap = overlapOf(buildSnapshot(randomTables(seed)), { members });
      for (const a of overlap.view.bodies.keys()) {
        for (const b of overlap.view.bodies.keys()) {
          if (a === b) continue;
          const pair = overlap.pairOfRows(a, b);
          for (const name of ['jaccard', 'coefficient', 'containmentA', 'containmentB', 'cosine'] as const) {
            const value = pair[name];
            const range = pair[`${name}Range`];
            if (value === null) continue;
            expect(range?.min).toBeLessThanOrEqual(value + 1e-12);
            expect(range?.max).toBeGreaterThanOrEqual(value - 1e-12);
          }
          const turned = overlap.pairOfRows(b, a);
          expect(turned.jaccardRange).toEqual(pair.jaccardRange);
          expect(turned.containmentARange).toEqual(pair.containmentBRange);
          expect(turned.chance).toEqual(pair.chance);
        }
      }
    }
  });

  it('exclusive intersections add up to the members of each body', () => {
    for (const seed of SEEDS) {
      const { view } = overlapOf(buildSnapshot(randomTables(seed)), { members });
      const rows = [0, 1, 2];
      const found = intersections(view, rows);
      for (const row of rows) {
        const all = found.filter((one) => one.in.includes(row));
        const listed = new Set(all.flatMap((one) => one.members.map(({ member }) => member.id)));
        expect(listed.size).toBe(view.offsets[row + 1] - view.offsets[row]);
        const sureOnes = all.reduce((sum, one) => sum + one.exclusive.min, 0);
        const [own] = found
          .filter((one) => one.in.length === 1 && one.in[0] === row)
          .map((one) => one.inclusive);
        expect(sureOnes).toBeLessThanOrEqual(own?.min ?? 0);
      }
    }
  });
});

describe('a member of everything', () => {
  const withEverywhere = (tables: ReturnType<typeof randomTables>): Tables => ({
    ...tables,
    seats: [...tables.seats, ...tables.bodies.map(({ id }): SeatRow => ({ body: id, person: 'everywhere' }))],
  });
  const byIds = (overlap: Overlap) => (a: string, b: string) =>
    overlap.pair(bodyAt(overlap.selection.snapshot, a), bodyAt(overlap.selection.snapshot, b));

  it('is expected to be shared, so that p stays what it was', () => {
    for (const seed of SEEDS) {
      const tables = randomTables(seed);
      const before = byIds(overlapOf(buildSnapshot(tables)));
      const after = byIds(overlapOf(buildSnapshot(withEverywhere(tables))));
      for (const [i, { id: a }] of tables.bodies.entries()) {
        for (const { id: b } of tables.bodies.slice(i + 1)) {
          const [one, other] = [before(a, b), after(a, b)];
          expect(other.shared).toBe(one.shared + 1);
          expect(other.chance.expected).toBeCloseTo((one.chance.expected ?? NaN) + 1, 5);
          expect(other.chance.p).toBeCloseTo(one.chance.p ?? NaN, 5);
        }
      }
    }
  });

  it('left out again, all is as it was', () => {
    for (const seed of SEEDS) {
      const tables = randomTables(seed);
      // Nobody else sits in more than nine of ten bodies that have a member.
      const before = overlapOf(buildSnapshot(tables), { leaveOutAbove: 0.9 });
      if (before.view.widespread.some((one) => one.leftOut)) continue;
      const after = overlapOf(buildSnapshot(withEverywhere(tables)), { leaveOutAbove: 0.9 });
      expect(after.view.sure).toEqual(before.view.sure);
      expect(after.ranked('p', 0, 100)).toEqual(before.ranked('p', 0, 100));
    }
  });
});

describe('an empty selection', () => {
  const snapshot = buildSnapshot(randomTables(1));
  const overlap = overlapOf(snapshot, {}, { bodies: ['no such'] });

  it('has nothing, and says so with zeros and nulls', () => {
    expect(overlap.summary()).toMatchObject({ bodies: 0, members: 0, pairs: 0, sharing: 0, aboveChance: 0 });
    expect(overlap.ranked('p', 0, 10)).toEqual({ total: 0, items: [] });
    expect(overlapMatrix(overlap, 60)).toEqual({ bodies: [], sizes: [], cells: [], tree: [], leftOut: 0 });
    expect(backbone(overlap.view, overlap.chance)).toEqual({
      ties: [],
      aboveChance: 0,
      forest: 0,
      leftOut: 0,
    });
    const result = representation(overlap.selection, overlap.options, DEFAULT_LOAD);
    expect(result.rows).toEqual([]);
    expect(representationOrder(result)).toEqual({ bodies: [], rows: [] });
    expect(result.concentration).toEqual({
      population: 0,
      seats: 0,
      hhi: null,
      blau: null,
      gini: null,
      sectors: [],
      counted: [],
      uncounted: 0,
      uncountedSeats: [],
    });
  });
});

describe('bodies without members', () => {
  it('are not of size zero: ratios are not known', () => {
    const snapshot = buildSnapshot({
      bodies: [{ id: 'A' }, { id: 'B' }],
      seats: [{ body: 'B', person: 'p' }],
    });
    const pair = overlapOf(snapshot).pair(0, 1);
    expect(pair).toMatchObject({
      jaccard: 0,
      coefficient: null,
      containmentA: null,
      containmentB: 0,
      cosine: null,
    });
    expect(pair).toMatchObject({
      coefficientRange: null,
      containmentARange: null,
      cosineRange: null,
      quadrant: null,
    });
    const nobody = overlapOf(buildSnapshot({ bodies: [{ id: 'A' }, { id: 'B' }] })).pair(0, 1);
    expect(nobody).toMatchObject({ jaccard: null, jaccardRange: null });
    expect(nobody.chance).toMatchObject({ lift: null, tooSmallToTell: true, simpleExpected: null });
  });
});
