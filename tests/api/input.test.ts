/** What a caller may get wrong is answered by name: the field, the value, and what to do. */
import { describe, expect, it } from 'vitest';
import { MOST_ROWS } from '../../server/api/row-limit.ts';
import { apiOver, ask, dataOf } from './ask.ts';

const api = apiOver({
  datasets: [{ id: 'one' }, { id: 'two' }],
  bodies: [
    { id: 'a', themes: ['care'], covers: ['vaasa'] },
    { id: 'b' },
    { id: 'several', standsFor: [2, null] },
    { id: 'elsewhere', dataset: 'two' },
  ],
  themes: [{ id: 'care' }],
  places: [{ id: 'vaasa' }],
  seats: [
    { body: 'a', for: 'x' },
    { body: 'b', for: 'x' },
  ],
});

const problemOf = async (field: string, args: string, variables?: Record<string, unknown>, names = '') => {
  const query = `query${names}{${field}${args}{__typename ...on InputProblem{field value code message}}}`;
  return ((await dataOf(api, query, variables)) as Record<string, unknown>)[field];
};

const withFilter = (filter: Record<string, unknown>) =>
  problemOf('selection', '(filter:$f)', { f: filter }, '($f:Filter)');

describe('the filter', () => {
  it.each(['', ' ', '2014-02-30', '2015..2014', 'next year', '..', '2014-13', '14', '2014-3'])(
    'has no date %s',
    async (date) => {
      expect(await withFilter({ date })).toEqual({
        __typename: 'InputProblem',
        field: 'filter.date',
        value: date,
        code: 'bad-date',
        message:
          `“${date}” is no date. Write a day of the calendar, a month, a year or a span: 2014-03-26, 2014-03, 2014, ` +
          '2014-09..2014-11, ..2011, 2012.. (the start before the end).',
      });
    },
  );

  it.each([
    ['datasets', 'data set'],
    ['themes', 'theme'],
    ['places', 'place'],
    ['bodies', 'network or project'],
  ])('names the unknown one of its %s', async (list, what) => {
    const known = { datasets: 'one', themes: 'care', places: 'vaasa', bodies: 'a' }[list];
    expect(await withFilter({ [list]: [known, 'nowhere'] })).toEqual({
      __typename: 'InputProblem',
      field: `filter.${list}`,
      value: 'nowhere',
      code: 'unknown-id',
      message: `There is no ${what} “nowhere”. Take it out of filter.${list}.`,
    });
  });

  it('cuts a long value, in the value and in the message', async () => {
    const id = '𝒳<b>'.repeat(2000);
    const problem = (await withFilter({ bodies: [id] })) as { value: string; message: string };
    expect(problem.value.length).toBeLessThan(110);
    expect(problem.message.length).toBeLessThan(250);
  });

  it('has lists of bounded length', async () => {
    const bodies = Array.from({ length: 1001 }, () => 'a');
    expect(await withFilter({ bodies })).toMatchObject({ field: 'filter.bodies', code: 'too-many' });
  });

  it('that matches nothing is no problem', async () => {
    expect(await withFilter({ date: '1800' })).toEqual({ __typename: 'SelectionSummary' });
  });

  it('is the same problem in every query that takes it', async () => {
    const fields = [
      'bodies',
      'organisations',
      'representatives',
      'offices',
      'programmes',
      'decisions',
      'overlaps',
      'overlapMatrix',
      'representation',
      'map',
    ];
    for (const field of fields) {
      const args = '(filter:{date:"2014-02-30"})';
      expect(await problemOf(field, args), field).toMatchObject({ field: 'filter.date', code: 'bad-date' });
    }
    for (const args of ['overlapsOf(body:"a",', 'pair(a:"a",b:"b",', 'intersections(bodies:["a","b"],']) {
      const query = `{r:${args}filter:{date:"2014-02-30"}){...on InputProblem{field code}}}`;
      expect(await dataOf(api, query)).toEqual({ r: { field: 'filter.date', code: 'bad-date' } });
    }
  });

  it('of a field of a node is a GraphQL error with the same words', async () => {
    const { body } = await ask(api, '{node(id:"a"){...on Network{seats(filter:{themes:["nowhere"]}){id}}}}');
    expect(body.errors?.[0]).toMatchObject({
      message: 'There is no theme “nowhere”. Take it out of filter.themes.',
      path: ['node', 'seats'],
      extensions: { code: 'BAD_INPUT', problem: 'unknown-id', field: 'filter.themes', value: 'nowhere' },
    });
    const status = await ask(api, '{node(id:"a"){...on Network{statusAt(date:"2014-02-30")}}}');
    expect(status.body.errors?.[0].extensions).toMatchObject({ code: 'BAD_INPUT', problem: 'bad-date' });
    const themes = await ask(api, '{themes(datasets:["nowhere"]){id}}');
    expect(themes.body.errors?.[0].extensions).toMatchObject({ code: 'BAD_INPUT', value: 'nowhere' });
  });
});

describe('bounds', () => {
  it.each([
    ['bodies', '(page:{first:201})', 'page.first', '201'],
    ['bodies', '(page:{first:-1})', 'page.first', '-1'],
    ['bodies', '(page:{offset:-1})', 'page.offset', '-1'],
    ['overlaps', '(page:{first:1000000})', 'page.first', '1000000'],
    ['representation', '(page:{first:201})', 'page.first', '201'],
    ['overlapMatrix', '(limit:301)', 'limit', '301'],
    ['overlapMatrix', '(limit:1)', 'limit', '1'],
    ['map', '(limit:5001)', 'limit', '5001'],
    ['map', '(limit:0)', 'limit', '0'],
    ['overlaps', '(options:{leaveOutAbove:1.5})', 'options.leaveOutAbove', '1.5'],
    ['map', '(options:{leaveOutAbove:-0.1})', 'options.leaveOutAbove', '-0.1'],
    ['representation', '(assumptions:{hoursMin:-1})', 'assumptions.hoursMin', '-1'],
    ['representation', '(assumptions:{travelMin:3})', 'assumptions.travelMax', '2'],
    ['representation', '(assumptions:{convenorMin:3,convenorMax:2})', 'assumptions.convenorMax', '2'],
  ])('%s%s: %s', async (query, args, field, value) => {
    expect(await problemOf(query, args)).toMatchObject({ field, value, code: 'out-of-bounds' });
  });

  it('hold for variables too', async () => {
    const problem = await problemOf('bodies', '(page:$p)', { p: { first: 201 } }, '($p:Page)');
    expect(problem).toMatchObject({ field: 'page.first', value: '201', code: 'out-of-bounds' });
  });

  it('hold for the whole answer, however lists are nested', async () => {
    const many = apiOver({
      bodies: Array.from({ length: 80 }, (_, at) => ({ id: `b${at}` })),
      seats: Array.from({ length: 80 }, (_, at) => ({ body: `b${at}`, for: 'everywhere' })),
    });
    const behalf = (inner: string) => `onBehalfOf{...on Organisation{seats{${inner}}}}`;
    const seats = `seats{${behalf(behalf('id'))}}`;
    const query = `query($p:Page){bodies(page:$p){...on BodyList{items{${seats}}}}}`;
    const { body } = await ask(many, query, { p: { first: 80 } });
    expect(body.errors?.[0]).toMatchObject({
      message: `The answer would have more than ${MOST_ROWS} items in its lists. Ask for fewer, or page by page.`,
      extensions: { code: 'TOO_MANY_ROWS' },
    });
  });
});

describe('a register', () => {
  it('too large to list every pair is refused where a measure would, and ranked where none is needed', async () => {
    const count = 1800; // 1,619,100 pairs share a member
    const register = apiOver({
      seats: Array.from({ length: count }, (_, at) => ({ body: `b${at}`, for: 'everywhere' })),
    });
    const problem = {
      field: 'filter',
      value: '1800',
      code: 'too-many',
      message:
        '1800 bodies are too many to list all their pairs. Narrow the filter, or leave out members of nearly everything.',
    };
    const ask = (query: string) =>
      dataOf(register, `{r:${query}{...on InputProblem{field value code message}}}`);
    expect(await ask('representation')).toEqual({ r: problem });
    expect(await ask('map(options:{leaveOutAbove:null})')).toEqual({ r: problem });
    expect(await ask('map(show:PROJECTION,options:{leaveOutAbove:null})')).toEqual({ r: problem });
    expect(await ask('overlaps(options:{sharing:INTERLOCKS})')).toEqual({ r: problem });
    expect(await ask('representation(options:{leaveOutAbove:0.5})')).toEqual({ r: {} });
    expect(await ask('map')).toEqual({ r: {} });
    expect(await dataOf(register, '{overlaps(page:{first:1}){...on Overlaps{total items{shared}}}}')).toEqual(
      {
        overlaps: { total: 1_619_100, items: [{ shared: 1 }] },
      },
    );
  });
});

describe('bodies to compare', () => {
  const compare = (bodies: readonly string[]) =>
    problemOf('intersections', '(bodies:$b)', { b: bodies }, '($b:[ID!]!)');

  it('are two to six, each once', async () => {
    expect(await compare(['a'])).toMatchObject({ field: 'bodies', value: '1', code: 'too-few' });
    expect(await compare(Array.from({ length: 7 }, (_, at) => `b${at}`))).toMatchObject({ code: 'too-many' });
    expect(await compare(['a', 'b', 'a'])).toEqual({
      __typename: 'InputProblem',
      field: 'bodies',
      value: 'a',
      code: 'repeated',
      message: 'bodies names “a” twice; once is enough.',
    });
  });

  it('exist, are left by the filter, and are one each', async () => {
    expect(await compare(['a', 'nowhere'])).toMatchObject({ value: 'nowhere', code: 'unknown-id' });
    expect(await compare(['a', 'x'])).toMatchObject({ value: 'x', code: 'unknown-id' });
    expect(await compare(['a', 'elsewhere'])).toEqual({
      __typename: 'InputProblem',
      field: 'bodies',
      value: 'elsewhere',
      code: 'out-of-bounds',
      message: '“elsewhere” is left out by the filter; widen the filter or take another one.',
    });
    expect(await compare(['a', 'several'])).toMatchObject({ value: 'several', code: 'out-of-bounds' });
  });

  it('of a pair are two', async () => {
    expect(await problemOf('pair', '(a:"a",b:"a")')).toMatchObject({ field: 'b', code: 'repeated' });
    expect(await problemOf('pair', '(a:"a",b:"nowhere")')).toMatchObject({ field: 'b', code: 'unknown-id' });
    expect(await problemOf('overlapsOf', '(body:"nowhere")')).toMatchObject({ field: 'body' });
  });
});

describe('seats by id', () => {
  it('name the unknown one', async () => {
    expect(await problemOf('seats', '(ids:["seat-000001","nowhere"])')).toMatchObject({
      field: 'ids',
      value: 'nowhere',
      code: 'unknown-id',
    });
  });
});
