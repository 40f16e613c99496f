/** Overlap by GraphQL, on a worked case: thirteen bodies, four organisations, all figures computed by hand. */
import { describe, expect, it } from 'vitest';
import { CHANCE_LIMIT } from '../../server/analysis/overlap.ts';
import type { Tables } from '../support/snapshot-builder.ts';
import { apiOver, dataOf } from './ask.ts';

const alone = Array.from({ length: 10 }, (_, at) => `z${at}`);
const tables: Tables = {
  version: 3,
  bodies: [
    { id: 'K', themes: ['care'], kind: 'peer' },
    { id: 'V', themes: ['care', 'school'], kind: 'expert' },
    { id: 'T', partOf: 'K' },
    ...alone.map((id) => ({ id })),
  ],
  seats: [
    { id: 'k1', body: 'K', for: 'sonet', person: 'p' },
    { id: 'k2', body: 'K', for: 'aksila', person: 'q' },
    { id: 'k3', body: 'K', for: 'soste' },
    { id: 'v1', body: 'V', for: 'sonet', person: 'r' },
    { id: 'v2', body: 'V', for: 'seamk' },
    { id: 't1', body: 'T', for: 'sonet', person: 'p' },
    { id: 't2', body: 'T', for: 'aksila', person: 's' },
    { id: 't3', body: 'T', for: 'seamk' },
    ...alone.map((id) => ({ body: id, for: 'sonet' })),
  ],
};
const api = apiOver(tables);
const moreInT = apiOver({
  ...tables,
  seats: [
    ...tables.seats!,
    ...['w', 'x', 'y', 'z'].map((id) => ({ body: 'T', for: id, certainty: 'uncertain' as const })),
  ],
});

interface Figures {
  readonly [name: string]: unknown;
  readonly chance: Record<string, number | boolean>;
  readonly chanceWithPossible: Record<string, number | boolean>;
}

const pairOf = async (over: typeof api, a: string, b: string, fields: string): Promise<Figures> => {
  const query = `query($a:ID!,$b:ID!){pair(a:$a,b:$b){...on PairFound{pair{${fields}}}}}`;
  const data = await dataOf(over, query, { a, b });
  return (data as { pair: { pair: Figures } }).pair.pair;
};

const CHANCE = 'expected lift p q smallestP tooSmallToTell simpleExpected simpleP';

describe('a pair', () => {
  it.each([
    // shared, Jaccard, coefficient, expected, p, q, simple expected, simple p, smallest possible p
    ['K', 'V', 1, 0.25, 0.5, 1.7359, 1, 1, 1.5, 1, 0.5882],
    ['K', 'T', 2, 0.5, 0.6667, 2.4162, 0.8794, 1, 2.25, 1, 0.4665],
    ['V', 'T', 2, 0.6667, 1, 1.7359, 0.5882, 1, 1.5, 0.5, 0.5882],
  ] as const)(
    '%s–%s has its figures',
    async (a, b, shared, jaccard, coefficient, expected, p, q, simple, simpleP, least) => {
      const pair = await pairOf(
        api,
        a,
        b,
        `shared jaccard coefficient containmentA containmentB chance{${CHANCE}}`,
      );
      expect(pair.shared).toBe(shared);
      expect(pair.jaccard).toBeCloseTo(jaccard, 4);
      expect(pair.coefficient).toBeCloseTo(coefficient, 4);
      expect(pair.chance.expected).toBeCloseTo(expected, 4);
      expect(pair.chance.lift).toBeCloseTo(shared / expected, 4);
      expect(pair.chance.p).toBeCloseTo(p, 4);
      expect(pair.chance.q).toBeCloseTo(q, 4);
      expect(pair.chance.simpleExpected).toBeCloseTo(simple, 4);
      expect(pair.chance.simpleP).toBeCloseTo(simpleP, 4);
      expect(pair.chance.smallestP).toBeCloseTo(least, 3); // worked out from probabilities rounded to four digits
      expect(pair.chance.tooSmallToTell).toBe(true);
    },
  );

  it('has ranges and a second chance where members are possible', async () => {
    const kt = await pairOf(
      moreInT,
      'K',
      'T',
      'sizeB{min max} sharedRange{min max} jaccardRange{min max} chanceWithPossible{expected p}',
    );
    expect(kt).toMatchObject({
      sizeB: { min: 3, max: 7 },
      sharedRange: { min: 2, max: 2 },
      jaccardRange: { min: 0.25, max: 0.5 },
    });
    expect(kt.chanceWithPossible.expected).toBeCloseTo(2.8379, 4);
    expect(kt.chanceWithPossible.p).toBeCloseTo(0.9268, 4);
    const vt = await pairOf(moreInT, 'V', 'T', 'jaccardRange{min max} chanceWithPossible{expected p}');
    expect((vt.jaccardRange as { min: number }).min).toBeCloseTo(0.2857, 4);
    expect((vt.jaccardRange as { max: number }).max).toBeCloseTo(0.6667, 4);
    expect(vt.chanceWithPossible.expected).toBeCloseTo(1.936, 4);
    expect(vt.chanceWithPossible.p).toBeCloseTo(0.6735, 4);
    const kv = await pairOf(moreInT, 'K', 'V', 'chanceWithPossible{expected p}');
    expect(kv.chanceWithPossible.expected).toBeCloseTo(1.5192, 4);
  });

  it('names who is shared, who is not, and the seats behind', async () => {
    const member = '{node{id} presence seats}';
    const fields = `a{id} b{id} sharedMembers${member} onlyA${member} onlyB${member}`;
    expect(await pairOf(api, 'K', 'T', fields)).toEqual({
      a: { id: 'K' },
      b: { id: 'T' },
      sharedMembers: [
        { node: { id: 'aksila' }, presence: 'SURE', seats: ['k2', 't2'] },
        { node: { id: 'sonet' }, presence: 'SURE', seats: ['k1', 't1'] },
      ],
      onlyA: [{ node: { id: 'soste' }, presence: 'SURE', seats: ['k3'] }],
      onlyB: [{ node: { id: 'seamk' }, presence: 'SURE', seats: ['t3'] }],
    });
  });

  it('tells people from organisations, and how far they are known', async () => {
    const range = '{min max}';
    const known = `{known${range} unnamed${range} unknownBehalf${range} declared${range} byConvenorAlone allPeopleNamed allBehalfKnown}`;
    // sonet sits in both by p; aksila by q here and s there.
    expect(
      await pairOf(
        api,
        'K',
        'T',
        `sharedPeople${range} sharedOrganisations${range} organisationsByDifferentPeople${range} knownA${known}`,
      ),
    ).toEqual({
      sharedPeople: { min: 1, max: 1 },
      sharedOrganisations: { min: 2, max: 2 },
      organisationsByDifferentPeople: { min: 1, max: 1 },
      knownA: {
        known: { min: 3, max: 3 },
        unnamed: { min: 1, max: 1 },
        unknownBehalf: { min: 0, max: 0 },
        declared: null,
        byConvenorAlone: false,
        allPeopleNamed: false,
        allBehalfKnown: true,
      },
    });
  });

  it('compares tasks and knows lines of belonging', async () => {
    const fields =
      'task{sharedThemes{id} themes sharedPlaces{id} places placeLevel sameKind sameScope sameMandate score} quadrant lines';
    expect(await pairOf(api, 'K', 'V', fields)).toEqual({
      task: {
        sharedThemes: [{ id: 'care' }],
        themes: 0.5,
        sharedPlaces: [],
        places: null,
        placeLevel: null,
        sameKind: false,
        sameScope: null,
        sameMandate: null,
        score: 0.5,
      },
      quadrant: 'MERGE',
      lines: [],
    });
    expect(await pairOf(api, 'T', 'K', 'quadrant lines task{score}')).toEqual({
      quadrant: null,
      lines: ['PART_OF'],
      task: { score: null },
    });
  });

  it('may share nothing', async () => {
    const apart = apiOver({
      seats: [
        { body: 'a', for: 'x' },
        { body: 'b', for: 'y' },
      ],
      bodies: [{ id: 'empty' }],
    });
    expect(await pairOf(apart, 'a', 'b', 'shared jaccard coefficient newman chance{p q}')).toEqual({
      shared: 0,
      jaccard: 0,
      coefficient: 0,
      newman: 0,
      chance: { p: 1, q: 1 },
    });
    expect(
      await pairOf(apart, 'a', 'empty', 'shared jaccard coefficient cosine quadrant sizeB{min max}'),
    ).toEqual({
      shared: 0,
      jaccard: 0,
      coefficient: null,
      cosine: null,
      quadrant: null,
      sizeB: { min: 0, max: 0 },
    });
  });
});

describe('ranked pairs', () => {
  const list = async (args: string, fields = 'items{a{id} b{id}}') => {
    const data = (await dataOf(api, `{overlaps${args}{...on Overlaps{total version ${fields}}}}`)) as {
      overlaps: { total: number; version: number; items: { a: { id: string }; b: { id: string } }[] };
    };
    return [data.overlaps.total, ...data.overlaps.items.map(({ a, b }) => `${a.id}${b.id}`)];
  };

  it('come strongest first, ties by shared members and ids', async () => {
    // Every two of the thirteen share sonet: 78 pairs.
    expect((await list('')).slice(0, 4)).toEqual([78, 'KT', 'TV', 'KV']);
    expect((await list('(sort:COEFFICIENT)')).slice(0, 2)).toEqual([78, 'TV']);
    expect((await list('(sort:P,page:{first:1})')).slice(0, 2)).toEqual([78, 'TV']);
    expect((await list('(sort:JACCARD,page:{first:1,offset:45})')).slice(0, 2)).toEqual([78, 'TV']); // after the 45 equal ones
  });

  it('lose whoever is left out', async () => {
    expect(await list('(options:{leaveOutAbove:0.5})')).toEqual([2, 'KT', 'TV']);
  });

  it('of people', async () => {
    expect(await list('(options:{members:PEOPLE})')).toEqual([1, 'KT']);
  });

  it('of one body', async () => {
    const query =
      '{overlapsOf(body:"T",options:{leaveOutAbove:0.5}){...on Overlaps{total items{a{id} b{id} shared}}}}';
    expect(await dataOf(api, query)).toEqual({
      overlapsOf: {
        total: 2,
        items: [
          { a: { id: 'K' }, b: { id: 'T' }, shared: 1 },
          { a: { id: 'T' }, b: { id: 'V' }, shared: 1 },
        ],
      },
    });
  });

  it('say what was counted and what was left out', async () => {
    const summary =
      'bodies bodiesWithMembers members pairs sharing aboveChance collectives byConvenorAlone leftOutAbove ' +
      'standingForSeveral peopleKnownIn chanceLimit nearlyEverywhere{node{id} bodies of leftOut}';
    expect(
      await dataOf(
        api,
        `{overlaps(options:{leaveOutAbove:0.5}){...on Overlaps{version summary{${summary}}}}}`,
      ),
    ).toEqual({
      overlaps: {
        version: 3,
        summary: {
          bodies: 13,
          bodiesWithMembers: 3,
          members: 3,
          pairs: 3,
          sharing: 2,
          aboveChance: 0,
          collectives: 0,
          byConvenorAlone: 0,
          leftOutAbove: 0.5,
          standingForSeveral: 0,
          peopleKnownIn: 0,
          chanceLimit: CHANCE_LIMIT,
          nearlyEverywhere: [{ node: { id: 'sonet' }, bodies: 13, of: 13, leftOut: true }],
        },
      },
    });
  });
});

describe('the matrix', () => {
  it('has each sharing pair once, below the diagonal, in an order that keeps blocks together', async () => {
    const query =
      '{overlapMatrix(options:{leaveOutAbove:0.5}){...on OverlapMatrix{leftOut bodies{body{id} size{min max}} ' +
      'cells{i j shared sharedMax jaccard coefficient task quadrant} tree{left right height}}}}';
    const { overlapMatrix } = (await dataOf(api, query)) as {
      overlapMatrix: {
        leftOut: number;
        bodies: { body: { id: string }; size: unknown }[];
        cells: { i: number; j: number; shared: number; sharedMax: number; jaccard: number }[];
        tree: { left: number; right: number; height: number }[];
      };
    };
    const ids = overlapMatrix.bodies.map(({ body }) => body.id);
    // Without sonet: K = {aksila, soste}, T = {aksila, seamk}, V = {seamk}.
    expect(ids[1]).toBe('T');
    expect([...ids].sort()).toEqual(['K', 'T', 'V']);
    const cells = overlapMatrix.cells.map((cell) => [
      [ids[cell.i], ids[cell.j]].sort().join(''),
      cell.shared,
      cell.sharedMax,
      cell.jaccard,
    ]);
    expect(cells.sort()).toEqual([
      ['KT', 1, 1, 1 / 3],
      ['TV', 1, 1, 1 / 2],
    ]);
    for (const { i, j } of overlapMatrix.cells) expect(i).toBeGreaterThan(j);
    // T and V join at 1 − 1/2; K joins them at the mean of 1 − 1/3 and 1.
    expect(overlapMatrix.tree.map(({ height }) => height)).toEqual([0.5, expect.closeTo(5 / 6, 10)]);
  });

  it('is of as many bodies as asked for, and says how many it leaves out', async () => {
    const query = '{overlapMatrix(limit:2){...on OverlapMatrix{leftOut bodies{body{id}}}}}';
    const { overlapMatrix } = (await dataOf(api, query)) as {
      overlapMatrix: { leftOut: number; bodies: { body: { id: string } }[] };
    };
    expect(overlapMatrix.leftOut).toBe(11);
    expect(overlapMatrix.bodies.length).toBe(2);
  });
});

describe('bodies compared', () => {
  it('say who sits in exactly which of them, and in at least which', async () => {
    const query =
      '{intersections(bodies:["K","V","T"]){...on Intersections{bodies{body{id} size{min max}} ' +
      'rows{in exclusive{min max} inclusive{min max} members{node{id} seats}} pairs{a{id} b{id} shared}}}}';
    const both = (min: number) => ({ min, max: min });
    const { intersections } = (await dataOf(api, query)) as { intersections: { rows: unknown[] } };
    expect(intersections).toMatchObject({
      bodies: [
        { body: { id: 'K' }, size: both(3) },
        { body: { id: 'V' }, size: both(2) },
        { body: { id: 'T' }, size: both(3) },
      ],
      pairs: [
        { a: { id: 'K' }, b: { id: 'V' }, shared: 1 },
        { a: { id: 'K' }, b: { id: 'T' }, shared: 2 },
        { a: { id: 'V' }, b: { id: 'T' }, shared: 2 },
      ],
    });
    expect(intersections.rows).toEqual(
      expect.arrayContaining([
        {
          in: [0, 1, 2],
          exclusive: both(1),
          inclusive: both(1),
          members: [{ node: { id: 'sonet' }, seats: ['k1', 'v1', 't1'] }],
        },
        {
          in: [0, 2],
          exclusive: both(1),
          inclusive: both(2),
          members: [{ node: { id: 'aksila' }, seats: ['k2', 't2'] }],
        },
        {
          in: [1, 2],
          exclusive: both(1),
          inclusive: both(2),
          members: [{ node: { id: 'seamk' }, seats: ['v2', 't3'] }],
        },
        {
          in: [0],
          exclusive: both(1),
          inclusive: both(3),
          members: [{ node: { id: 'soste' }, seats: ['k3'] }],
        },
        { in: [2], exclusive: both(0), inclusive: both(3), members: [] },
      ]),
    );
  });

  it('of which nobody is known have no size', async () => {
    const unknown = apiOver({ bodies: [{ id: 'a' }, { id: 'b' }], seats: [{ body: 'a', for: 'x' }] });
    const query = '{intersections(bodies:["a","b"]){...on Intersections{bodies{size{min max}}}}}';
    expect(await dataOf(unknown, query)).toEqual({
      intersections: { bodies: [{ size: { min: 1, max: 1 } }, { size: null }] },
    });
  });
});
