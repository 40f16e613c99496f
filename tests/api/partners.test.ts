/** Partners, teams and introductions by GraphQL, and what is wrong with wrong questions. */
import { describe, expect, it } from 'vitest';
import type { Tables } from '../support/snapshot-builder.ts';
import { apiOver, dataOf } from './ask.ts';

const TABLES: Tables = {
  version: 3,
  themes: [{ id: 'care' }, { id: 'elderly', partOf: 'care' }, { id: 'roads' }, { id: 'space' }],
  places: [{ id: 'coast' }, { id: 'town', partOf: ['coast'] }],
  bodies: [
    { id: 'forum', themes: ['elderly'], covers: ['town'], meetings: 2 },
    { id: 'council', themes: ['roads'], covers: ['coast'], meetings: 4 },
    { id: 'club', meetings: 1 },
    { id: 'old-project', type: 'project', themes: ['elderly'], covers: ['town'], start: '2010', end: '2012' },
  ],
  organisations: [
    { id: 'us', kind: 'association', sector: 'association' },
    { id: 'our-unit', kind: 'unit', partOf: ['us'] },
    { id: 'college', kind: 'university', sector: 'education-and-research', language: 'fi' },
    { id: 'townhall', kind: 'municipality', sector: 'municipal', locatedIn: ['town'] },
    { id: 'roadmen', kind: 'association', sector: 'association', language: 'sv' },
    { id: 'gone', kind: 'company', status: 'ended' },
    { id: 'many', kind: 'association', collective: true },
    { id: 'hermit', kind: 'company' },
  ],
  seats: [
    { id: 's-us', body: 'forum', person: 'anna', for: 'our-unit' },
    { id: 's-college', body: 'forum', person: 'bo', for: 'college' },
    { id: 's-college-2', body: 'council', person: 'bo', for: 'college' },
    { id: 's-townhall', body: 'council', person: 'eva', for: 'townhall' },
    { id: 's-roadmen', body: 'council', person: 'dan', for: 'roadmen' },
    { id: 's-roadmen-2', body: 'club', for: 'roadmen' },
    { id: 's-many', body: 'club', for: 'many' },
    { id: 's-gone', body: 'club', for: 'gone' },
    { id: 's-old', body: 'old-project', for: 'college' },
  ],
};
const api = apiOver(TABLES);

interface PartnerAnswer {
  readonly organisation: { readonly id: string };
  readonly rank: number;
  readonly score: number;
  readonly parts: readonly {
    readonly part: string;
    readonly value: number | null;
    readonly weight: number;
  }[];
  readonly reasons: readonly { readonly code: string; readonly count: number }[];
  readonly introductions: readonly { readonly meetings: readonly object[] }[] | null;
}

const PARTNER = `organisation { id } rank rankWithoutSpread score parts { part value weight }
  reasons { part code count nodes { id } bodies { id } seats { id } surely } collective must seats { min max }
  sitsIn { hours { min max } } introductions { presence meetings { body { id } } }`;
const PROBLEM = '... on InputProblem { code field value message }';

const partners = async (idea: object, weights?: object) => {
  const query = `query($idea: ProjectIdea!, $weights: PartnerWeights) { partners(idea: $idea, weights: $weights) {
    __typename ... on Partners { total items { ${PARTNER} } leftOut { organisation { id } why }
      idea { organisation { id } alone uncoveredThemes { id } uncoveredPlaces { id } uncoveredKinds periodInData } version } ${PROBLEM} } }`;
  return ((await dataOf(api, query, { idea, weights })) as { partners: never }).partners as {
    readonly items: readonly PartnerAnswer[];
    readonly leftOut: readonly { readonly organisation: { readonly id: string }; readonly why: string }[];
    readonly idea: object;
    readonly version: number;
  };
};

const team = async (idea: object, size: number, sizing?: string) => {
  const query = `query($idea: ProjectIdea!, $size: Int!, $sizing: TeamSizing) { partnerTeam(idea: $idea, size: $size, sizing: $sizing) {
    __typename ... on PartnerTeam {
      best { members { organisation { id } } value ofBest rules { rule node { id } by { id } } reaches { id } seats { min max }
        missing { code sector language } looked { code known of } }
      alternatives { members { organisation { id } } ofBest } impossible { rule node { id } kind least most by { id } }
      sizing exact gap complete considered total } ${PROBLEM} } }`;
  return ((await dataOf(api, query, { idea, size, sizing })) as { partnerTeam: never }).partnerTeam as {
    readonly best: { readonly members: readonly { readonly organisation: { readonly id: string } }[] } | null;
    readonly alternatives: readonly { readonly ofBest: number }[];
    readonly impossible: readonly { readonly rule: string }[];
  };
};

const introductions = async (from: string, to: string, filter?: object) => {
  const query = `query($from: ID!, $to: ID!, $filter: Filter) { introductions(from: $from, to: $to, filter: $filter) {
    __typename ... on Introductions { ways { presence meetings { body { id } from { id } to { id } presence samePerson } } noneBecause } ${PROBLEM} } }`;
  return ((await dataOf(api, query, { from, to, filter })) as { introductions: object }).introductions;
};

describe('partners', () => {
  it('are ranked by the weighted mean of the parts that are known', async () => {
    const { items, version } = await partners({
      themes: ['care'],
      places: ['town'],
      organisation: 'our-unit',
    });
    expect(version).toBe(3);
    for (const item of items) {
      const known = item.parts.filter((part) => part.value !== null);
      const weight = known.reduce((sum, part) => sum + part.weight, 0);
      const mean = known.reduce((sum, part) => sum + part.weight * (part.value ?? 0), 0) / weight;
      expect(item.score).toBeCloseTo(mean, 12);
    }
    expect(items.map((item) => item.score)).toEqual(
      [...items.map((item) => item.score)].sort((a, b) => b - a),
    );
    expect(items[0].organisation.id).toBe('college');
  });

  it('have reasons with their lists: parts as worked by hand', async () => {
    const { items } = await partners({ themes: ['care', 'space'], places: ['town'], organisation: 'us' });
    const college = items.find((item) => item.organisation.id === 'college');
    const value = (part: string) => college?.parts.find((one) => one.part === part)?.value;
    // Of care and space it works on care; it works in the town; one project; it meets townhall and roadmen, who do not
    // meet us; one forum with us; three seats (one of them in the project); three bodies.
    expect(value('THEMES')).toBe(1 / 2);
    expect(value('PLACES')).toBe(1);
    expect(value('EXPERIENCE')).toBe(1 / 3);
    expect(value('POSITION')).toBe(2 / 12);
    expect(value('FORUMS')).toBe(1 / 3);
    expect(value('LOAD')).toBe(10 / 13);
    expect(value('SPREAD')).toBe(5 / 8);
    expect(college?.reasons.find((reason) => reason.code === 'THEME')).toMatchObject({
      bodies: [{ id: 'forum' }, { id: 'old-project' }],
      nodes: [{ id: 'care' }],
    });
    expect(college?.introductions).toEqual([{ presence: 'SURE', meetings: [{ body: { id: 'forum' } }] }]);
  });

  it('whose seats are only possible have an unknown load, no light one', async () => {
    const possible = apiOver({
      bodies: [{ id: 'forum', meetings: 2 }],
      organisations: [{ id: 'sure' }, { id: 'maybe' }],
      seats: [
        { id: 's-sure', body: 'forum', for: 'sure' },
        { id: 's-maybe', body: 'forum', for: 'maybe', count: [0, 4] },
      ],
    });
    const query = `{ partners(idea: {}) { ... on Partners { items { organisation { id } seats { min max } parts { part value } } } } }`;
    const { items } = ((await dataOf(possible, query, {})) as { partners: { items: PartnerAnswer[] } })
      .partners;
    const load = (id: string) =>
      items.find(({ organisation }) => organisation.id === id)?.parts.find(({ part }) => part === 'LOAD')
        ?.value;
    expect(load('sure')).toBe(10 / 11);
    expect(load('maybe')).toBeNull();
    // Nor do they come first for it: otherwise equal, who surely has one seat does.
    expect(items.map(({ organisation }) => organisation.id)).toEqual(['sure', 'maybe']);
  });

  it('may hold more seats than they surely do: their load counts at both ends, an open one as endless', async () => {
    const open = apiOver({
      bodies: [{ id: 'forum' }],
      organisations: [{ id: 'three' }, { id: 'some' }],
      seats: [
        { id: 's-three', body: 'forum', for: 'three', count: [3, 3] },
        { id: 's-some', body: 'forum', for: 'some', count: [1, null] },
      ],
    });
    const query = `{ partners(idea: {}) { ... on Partners { items { organisation { id } parts { part value } } } } }`;
    const { items } = ((await dataOf(open, query, {})) as { partners: { items: PartnerAnswer[] } }).partners;
    const part = (id: string, name: string) =>
      items.find(({ organisation }) => organisation.id === id)?.parts.find((one) => one.part === name)?.value;
    expect(part('three', 'LOAD')).toBe(10 / 13);
    expect(part('some', 'LOAD')).toBe(10 / 11 / 2);
    // Nobody is new to nobody: without our own organisation there is no position to speak of.
    expect([part('three', 'POSITION'), part('three', 'FORUMS')]).toEqual([null, null]);
  });

  it('are as before where only some are asked for', async () => {
    const query = `query($only: [ID!]) { partners(idea: { themes: ["care"], organisation: "us" }, only: $only) {
      ... on Partners { total items { organisation { id } rank score } } ${PROBLEM} } }`;
    const ask = async (only: readonly string[] | null) =>
      ((await dataOf(api, query, { only })) as { partners: { total: number; items: PartnerAnswer[] } })
        .partners;
    const all = await ask(null);
    const some = await ask(['roadmen', 'us']);
    expect(some.items).toEqual(all.items.filter(({ organisation }) => organisation.id === 'roadmen'));
    expect(some.total).toBe(1);
    expect(await ask(['nobody'])).toMatchObject({ code: 'unknown-id', field: 'only' });
  });

  it('leave out ours, what must not be and what has ended, and say why', async () => {
    const { leftOut, items } = await partners({ organisation: 'us', mustNot: ['townhall'] });
    expect(leftOut).toEqual([
      { organisation: { id: 'gone' }, why: 'ENDED' },
      { organisation: { id: 'townhall' }, why: 'MUST_NOT' },
      { organisation: { id: 'us' }, why: 'OURS' },
    ]);
    expect(items.map((item) => item.organisation.id)).not.toContain('us');
  });

  it('say what nobody covers, and that we are alone', async () => {
    const asked = await partners({
      themes: ['space'],
      kinds: ['MINISTRY'],
      organisation: 'hermit',
      period: '2300',
    });
    expect(asked.idea).toEqual({
      organisation: { id: 'hermit' },
      alone: true,
      uncoveredThemes: [{ id: 'space' }],
      uncoveredPlaces: [],
      uncoveredKinds: ['MINISTRY'],
      periodInData: false,
    });
    expect(asked.items.every((item) => item.introductions?.length === 0)).toBe(true);
  });

  it('take what an earlier project was about', async () => {
    const like = await partners({ like: 'old-project' });
    const said = await partners({ themes: ['elderly'], places: ['town'], kinds: ['UNIVERSITY'] });
    expect(like.items).toEqual(said.items);
  });
});

describe('a team', () => {
  it('covers what is asked for, and alternatives are within five per cent', async () => {
    const found = await team({ themes: ['care', 'roads'], kinds: ['MUNICIPALITY'], organisation: 'us' }, 2);
    expect(found.best?.members.map((one) => one.organisation.id).sort()).toEqual(['college', 'townhall']);
    expect(found.best).toMatchObject({ ofBest: 1 });
    for (const other of found.alternatives) expect(other.ofBest).toBeGreaterThanOrEqual(0.95);
    expect(found).toMatchObject({ exact: true, impossible: [] });
  });

  it('is of the fewest that do, or of just so many, and says what cannot be told', async () => {
    const few = await team({ themes: ['roads'], organisation: 'us' }, 3);
    expect(few.best?.members).toHaveLength(1);
    const three = await team({ themes: ['roads'], organisation: 'us' }, 3, 'EXACT');
    expect(three.best?.members).toHaveLength(3);
    expect(three).toMatchObject({ sizing: 'EXACT', exact: true, gap: 0, complete: true });
    // College, townhall, roadmen and us; two have a language, one is a municipality of unknown size.
    expect(few.best).toMatchObject({
      looked: [
        { code: 'SECTOR', known: 4, of: 4 },
        { code: 'LANGUAGE', known: 2, of: 4 },
        { code: 'SMALL_MUNICIPALITIES', known: 0, of: 1 },
        { code: 'ASSOCIATIONS', known: 4, of: 4 },
      ],
    });
    const none = await team({ themes: ['roads'] }, 9, 'EXACT');
    expect(none.impossible).toMatchObject([{ rule: 'SIZE', least: 9, most: 9 }]);
  });

  it.each([
    [{ themes: ['space', 'care'] }, 3, ['THEME']],
    [{ kinds: ['MUNICIPALITY', 'UNIVERSITY'] }, 1, ['SIZE', 'KIND', 'KIND']],
    [{ must: ['townhall', 'roadmen'] }, 1, ['SIZE', 'MUST', 'MUST']],
    [{ themes: ['care'], must: ['townhall'] }, 1, ['SIZE', 'THEME', 'MUST']],
  ])('of %j in %i is impossible by these rules', async (idea, size, rules) => {
    const found = await team(idea, size);
    expect(found.best).toBeNull();
    expect(found.impossible.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('introductions', () => {
  it('go person by person', async () => {
    expect(await introductions('us', 'townhall')).toEqual({
      __typename: 'Introductions',
      ways: [
        {
          presence: 'SURE',
          meetings: [
            {
              body: { id: 'forum' },
              from: { id: 's-us' },
              to: { id: 's-college' },
              presence: 'SURE',
              samePerson: 'SURE',
            },
            {
              body: { id: 'council' },
              from: { id: 's-college-2' },
              to: { id: 's-townhall' },
              presence: 'SURE',
              samePerson: null,
            },
          ],
        },
      ],
      noneBecause: null,
    });
  });

  it('through an unnamed seat are possible', async () => {
    expect(await introductions('us', 'many')).toMatchObject({ ways: [{ presence: 'POSSIBLE' }] });
  });

  it.each([
    ['hermit', 'us', 'from-has-no-seat'],
    ['us', 'hermit', 'to-has-no-seat'],
  ])('from %s to %s: none, because %s', async (from, to, noneBecause) => {
    expect(await introductions(from, to)).toMatchObject({ ways: [], noneBecause });
  });
});

describe('a wrong question is answered with what is wrong', () => {
  it.each([
    [{ themes: ['nothing'] }, 'unknown-id', 'idea.themes', 'nothing'],
    [{ organisation: 'nobody' }, 'unknown-id', 'idea.organisation', 'nobody'],
    [{ like: 'nothing' }, 'unknown-id', 'idea.like', 'nothing'],
    [{ must: ['college'], mustNot: ['college'] }, 'repeated', 'idea.mustNot', 'college'],
    [{ must: ['us'], organisation: 'us' }, 'repeated', 'idea.must', 'us'],
    [{ period: '2015..2014' }, 'bad-date', 'idea.period', '2015..2014'],
    [{ themes: ['care', 'care'] }, 'repeated', 'idea.themes', 'care'],
  ])('%j', async (idea, code, field, value) => {
    expect(await partners(idea)).toMatchObject({ __typename: 'InputProblem', code, field, value });
    expect(await team(idea, 3)).toMatchObject({ __typename: 'InputProblem', code, field, value });
  });

  it('also weights, sizes and ways to oneself', async () => {
    expect(await partners({}, { spread: 2 })).toMatchObject({
      code: 'out-of-bounds',
      field: 'weights.spread',
    });
    expect(await team({}, 0)).toMatchObject({ code: 'out-of-bounds', field: 'size' });
    expect(await introductions('us', 'our-unit')).toMatchObject({ code: 'repeated', field: 'to' });
    expect(await introductions('us', 'nobody')).toMatchObject({ code: 'unknown-id', field: 'to' });
  });
});
