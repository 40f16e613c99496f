/** Applying a scenario on a real database: what the ordinary views show afterwards, in conflict, and taken back. */
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../server/api/create-api.ts';
import { Graph } from '../../server/graph/driver.ts';
import { useDatabase } from '../support/database.ts';
import {
  emptyGraph,
  expectNoViolations,
  importFolder,
  importPlan,
  planOf,
  planTexts,
} from '../support/graph.ts';
import { apiOver, asking, type Json } from './api.ts';
import { dump } from './dump.ts';

const FILES = {
  'dataset.csv': 'id,name,period_start,period_end,default_date\nsmall,Pieni,2010,2015,2014\n',
  'sources.csv': 'id,name,kind,date\nminutes,Pöytäkirja,minutes,2014-08-27\n',
  'themes.csv': 'id,name\ncare,Hoiva\nyouth,Nuoret\n',
  'places.csv': 'id,name,level\nvaasa,Vaasa,municipality\n',
  'organisations.csv':
    'id,name,kind,sector\ntown,Seinäjoki,municipality,municipal\nuni,SeAMK,university,education-and-research\n' +
    'council,Liitto,joint-authority,regional-council\n',
  'networks.csv':
    'id,name,kind,scope,themes,covers,start,part_of,reports_to,steers\n' +
    'k,Vanhusverkosto,peer,regional,care,vaasa,2007,,board,p\nv,Verkosto,working,regional,youth,,,,board,\n' +
    'board,Hallitus,management,,,,,,,\nsub,Jaosto,working,,,,,k,,\nlone,Yksin,forum,,,,,,k,\n',
  'projects.csv': 'id,name\np,Hanke\n',
  'statuses.csv': 'of,status,start\nk,active,2007\n',
  'rhythms.csv': 'of,what,per_year\nk,meeting,4\nv,meeting,2-3\n',
  'convening.csv': 'body,by,role,start\nk,town,convenes,2007\nv,uni,convenes,\nlone,k,coordinates,\n',
  'representatives.csv': 'id,name\naino,Aino\nbengt,Bengt\ncilla,Cilla\n',
  'seats.csv':
    'id,body,holder,on_behalf_of,behalf,count,roles,deputy_of,start,end,attested\n' +
    's1,k,aino,town,,,chair,,2012,,2014-05-22\ns2,k,bengt,uni,,,member,,,,2014-05-22\ns3,k,,council,,2-3,,,,,2014-05-22\n' +
    's4,v,aino,town,,,member,,,,2014-05-22\ns5,v,cilla,uni,,,chair,,,,2014-05-22\n' +
    's6,k,cilla,uni,,,deputy,s2,,,2014-05-22\nold,k,cilla,town,,,member,,2008,2010,\n' +
    'other,lone,bengt,k,body,,member,,,,2014-05-22\n',
};

const database = useDatabase();
let graph: Graph;
let api: Api;
const ask = (query: string, variables?: Record<string, unknown>) => asking(api, query, variables);
const plan = () => planOf(planTexts(FILES));

beforeAll(() => {
  graph = new Graph(database.address);
  api = apiOver(graph);
});
const anew = async () => {
  await emptyGraph(graph, database);
  await importPlan(graph, plan());
};
afterAll(() => graph.close());

const MERGE = {
  bodies: ['k', 'v'],
  into: { id: 'm', name: 'Yhdessä', kind: 'PEER', meetingsMin: 4, meetingsMax: 5, hoursMin: 2, chair: 's5' },
  rule: 'EVERYBODY',
};
const SOURCE = { name: 'Päätös', kind: 'minutes', date: '2014-12-01', locator: '§ 7' };
const INPUT = {
  date: '2015-01-01',
  name: 'Yhdistetään',
  decided: '2014-12-01',
  section: '7',
  source: SOURCE,
};

async function save(moves: readonly Json[] = [{ merge: MERGE }], rest: Json = {}): Promise<string> {
  const input = { name: 'Yhteen', moves, filter: { date: '2014' }, decidedBy: 'board', ...rest };
  const { saveScenario } = await ask(
    'mutation($input:ScenarioDraft!){saveScenario(input:$input,author:"Aino"){...on SavedScenario{scenario{id}} ...on InputProblem{message}}}',
    { input },
  );
  return (saveScenario as { scenario: { id: string } }).scenario.id;
}

async function apply(id: string, input: Json = INPUT, author = 'Aino'): Promise<Json> {
  const { applyScenario } = await ask(
    `mutation($id:ID!,$input:ApplicationInput!,$author:String!){
      applyScenario(id:$id,version:1,input:$input,author:$author,reason:"the board said so"){__typename
        ...on AppliedScenario{version change{id kind author reason} bodies{id name}}
        ...on Conflict{code message nodes{id label name} changes{kind author} problems{move code id}}
        ...on InputProblem{code field message}}}`,
    { id, input, author },
  );
  return applyScenario as Json;
}

const done = (answer: Json) =>
  answer as unknown as { change: { id: string }; bodies: { id: string }[]; version: number };
const undo = async (id: string) =>
  (
    await ask(
      'mutation($id:ID!){undoChange(id:$id,author:"Aino"){__typename ...on Change{id kind} ...on Conflict{code message nodes{id} changes{kind}}}}',
      { id },
    )
  ).undoChange as Json;

describe('a scenario that is applied', () => {
  beforeEach(anew);

  it('shows the merged body, the ended ones, and what follows what, with the source', async () => {
    const answer = await apply(await save());
    expect(answer).toMatchObject({
      __typename: 'AppliedScenario',
      change: { kind: 'apply-scenario', author: 'Aino', reason: 'the board said so' },
      bodies: [{ name: 'Yhdessä' }],
    });
    const [{ id }] = done(answer).bodies;
    const { node } = await ask(
      `query($id:ID!){node(id:$id){name ...on Network{kind scope term{start end} hoursPerMeeting{min max}
        themes{id} covers{id} statuses{status term{start end}} rhythms{perYear{min max}}
        predecessors{predecessor{id} kind stage date} convening{by{id} role}
        steers{id} reportsTo{id} decisions{name matter outcome date section by{id} about{id}}
        seats(filter:{date:"2015-01-01"}){holder{id} onBehalfOf{id} count{min max} roles{role} presence term{start}}
        citations{fact target{id} locator certainty source{name kind date}}}}}`,
      { id },
    );
    const cites = {
      locator: '§ 7',
      certainty: 'STATED',
      source: { name: 'Päätös', kind: 'minutes', date: '2014-12-01' },
    };
    expect(node).toMatchObject({
      name: 'Yhdessä',
      kind: 'PEER',
      scope: 'REGIONAL',
      term: { start: '2015-01-01', end: null },
      hoursPerMeeting: { min: 2, max: 2 },
      themes: [{ id: 'care' }, { id: 'youth' }],
      covers: [{ id: 'vaasa' }],
      statuses: [{ status: 'ACTIVE', term: { start: '2015-01-01', end: null } }],
      rhythms: [{ perYear: { min: 4, max: 5 } }],
      predecessors: [
        { predecessor: { id: 'k' }, kind: 'MERGED', stage: 'DONE', date: '2015-01-01' },
        { predecessor: { id: 'v' }, kind: 'MERGED', stage: 'DONE', date: '2015-01-01' },
      ],
      convening: [
        { by: { id: 'town' }, role: 'CONVENES' },
        { by: { id: 'uni' }, role: 'CONVENES' },
      ],
      steers: [{ id: 'p' }],
      reportsTo: [{ id: 'board' }],
    });
    const { decisions, seats, citations } = node as unknown as Record<string, Json[]>;
    expect(decisions).toEqual([
      {
        name: 'Yhdistetään',
        matter: 'MERGE',
        outcome: 'DECIDED',
        date: '2014-12-01',
        section: '7',
        by: { id: 'board' },
        about: [{ id: 'k' }, { id: 'v' }, { id }],
      },
    ]);
    const who = seats.map((seat) => [
      (seat.holder as Json | null)?.id,
      (seat.onBehalfOf as Json).id,
      seat.count,
      (seat.roles as Json[]).map(({ role }) => role),
      seat.presence,
    ]);
    const one = { min: 1, max: 1 };
    expect(who.sort()).toEqual(
      [
        // Everybody once; the chosen chair chairs, and he who chaired before is a member.
        ['aino', 'town', one, ['MEMBER'], 'SURE'],
        ['bengt', 'uni', one, ['MEMBER'], 'SURE'],
        ['cilla', 'uni', one, ['CHAIR', 'DEPUTY'], 'SURE'],
        [undefined, 'council', { min: 2, max: 3 }, ['MEMBER'], 'SURE'],
      ].sort(),
    );
    expect(citations).toContainEqual({ fact: '*', target: null, ...cites });
    expect(citations).toContainEqual({ fact: 'succession', target: { id: 'v' }, ...cites });
    await expectNoViolations(graph);
  });

  it('ends the old bodies and their seats the day before, and moves the lines of others', async () => {
    const [{ id }] = done(await apply(await save())).bodies;
    const at = async (date: string) =>
      (
        (await ask('query($d:PartialDate){bodies(filter:{date:$d}){...on BodyList{items{id}}}}', {
          d: date,
        })) as {
          bodies: { items: { id: string }[] };
        }
      ).bodies.items.map((body) => body.id);
    const [before, after] = [await at('2014-12-31'), await at('2015-01-01')];
    expect(before).toEqual(expect.arrayContaining(['k', 'v', 'lone']));
    expect(before).not.toContain(id);
    expect(after).toEqual(expect.arrayContaining([id, 'lone']));
    expect(after).not.toContain('k');
    const { node } = await ask(
      `{node(id:"k"){...on Network{term{end} statuses{status term{start end}} successors{successor{name}}
        seats{id term{end}} citations{fact source{name}}}}}`,
    );
    expect(node).toMatchObject({
      term: { end: '2014-12-31' },
      statuses: [
        { status: 'ACTIVE', term: { start: '2007', end: '2014-12-31' } },
        { status: 'ENDED', term: { start: '2015-01-01', end: null } },
      ],
      successors: [{ successor: { name: 'Yhdessä' } }],
      citations: expect.arrayContaining([{ fact: 'end', source: { name: 'Päätös' } }]),
    });
    const ends = (node as unknown as { seats: { id: string; term: { end: string } }[] }).seats.map((seat) => [
      seat.id,
      seat.term.end,
    ]);
    expect(Object.fromEntries(ends)).toEqual({
      s1: '2014-12-31',
      s2: '2014-12-31',
      s3: '2014-12-31',
      s6: '2014-12-31',
      old: '2010',
    });
    const lines = await ask(
      '{sub:node(id:"sub"){...on Network{partOf{id}}} lone:node(id:"lone"){...on Network{reportsTo{id} convening{by{id}} seats{onBehalfOf{id}}}}}',
    );
    expect(lines).toMatchObject({
      sub: { partOf: { id } },
      lone: {
        reportsTo: expect.arrayContaining([{ id }, { id: 'k' }]),
        convening: expect.arrayContaining([{ by: { id } }]),
        seats: [{ onBehalfOf: { id: 'k' } }],
      },
    });
  });

  it('taken back as a whole leaves the same graph, and can be applied again', async () => {
    const scenario = await save();
    const before = await dump(database);
    const { change, bodies } = done(await apply(scenario));
    const applied =
      'query($id:ID!){scenario(id:$id){applied{change{id author} bodies{id name} decision{name about{id}}}}}';
    expect(await ask(applied, { id: scenario })).toMatchObject({
      scenario: {
        applied: {
          change: { id: change.id, author: 'Aino' },
          bodies,
          decision: { name: INPUT.name, about: expect.arrayContaining([{ id: bodies[0].id }]) },
        },
      },
    });
    expect(await apply(scenario)).toMatchObject({ code: 'applied', changes: [{ kind: 'apply-scenario' }] });
    const back = await undo(change.id);
    expect(back).toMatchObject({ kind: 'undo-apply-scenario' });
    expect(await dump(database)).toEqual(before);
    expect(await ask('query($id:ID!){scenario(id:$id){applied{version}}}', { id: scenario })).toEqual({
      scenario: { applied: null },
    });
    const again = done(await apply(scenario));
    expect(await undo(again.change.id)).toMatchObject({ __typename: 'Change' });
    expect(await dump(database)).toEqual(before);
    await expectNoViolations(graph);
  });

  it('is not overwritten by an import of the same files', async () => {
    const { bodies } = done(await apply(await save()));
    const before = await dump(database);
    const again = await importPlan(graph, plan());
    expect(again.written.transactions).toBe(0);
    expect(again.byHand).toEqual(expect.arrayContaining(['k', 'v', 's1', 's5', 'sub']));
    expect(again.missing).toEqual([]);
    expect(await dump(database)).toEqual(before);
    expect(bodies).toHaveLength(1);
  });

  it('by two at once: one gets a conflict that names what changed, and nothing is half done', async () => {
    const [one, two] = [await save(), await save([{ merge: { ...MERGE, bodies: ['v', 'lone'] } }])];
    const both = await Promise.all([apply(one), apply(two, INPUT, 'Bengt')]);
    const lost = both.filter((answer) => answer.__typename === 'Conflict');
    expect(lost).toHaveLength(1);
    expect(['changed', 'ended']).toContain(lost[0].code);
    expect(lost[0].nodes).toContainEqual({ id: 'v', label: 'Network', name: 'Verkosto' });
    expect(await database.query('MATCH (d:Decision) RETURN d.id')).toHaveLength(1);
    // Later too: what has ended cannot end again.
    expect(await apply(both[0] === lost[0] ? one : two)).toMatchObject({
      code: 'ended',
      nodes: [{ id: 'v' }],
    });
    await expectNoViolations(graph);
  });

  it('of the same scenario by two at once is written once', async () => {
    const scenario = await save();
    const both = await Promise.all([apply(scenario), apply(scenario)]);
    expect(both.map((answer) => answer.__typename).sort()).toEqual(['AppliedScenario', 'Conflict']);
    expect(await database.query('MATCH (:Network)-[r:SUCCEEDS]->() RETURN type(r) AS t')).toHaveLength(2);
  });

  it('splits, moves, adds and ends, one after the other', async () => {
    const scenario = await save([
      { merge: { ...MERGE, bodies: ['k', 'v'] } },
      {
        split: {
          body: 'm',
          into: [
            { body: { id: 'a', name: 'Alku' }, seats: ['s1', 's3'] },
            { body: { id: 'b', name: 'Loppu' }, seats: ['s2'] },
          ],
        },
      },
      { moveSeat: { seat: 'other', to: 'b' } },
      { addSeat: { body: 'board', id: 'x', holder: 'cilla', onBehalfOf: 'uni', roles: ['EXPERT'] } },
      { end: { body: 'sub' } },
    ]);
    const before = await dump(database);
    const { change, bodies } = done(
      await apply(scenario, { ...INPUT, source: { id: 'minutes', locator: '§ 1' } }),
    );
    const [a, b] = bodies.map(({ id }) => id);
    const {
      a: first,
      b: second,
      board,
      sub,
    } = await ask(
      `query($a:ID!,$b:ID!){a:node(id:$a){name ...on Network{predecessors{predecessor{id} kind} seats{holder{id} onBehalfOf{id}}}}
        b:node(id:$b){name ...on Network{predecessors{predecessor{id} kind} seats{holder{id} onBehalfOf{id}}}}
        board:node(id:"board"){...on Network{seats{holder{id} roles{role}}}} sub:node(id:"sub"){...on Network{term{end}}}}`,
      { a, b },
    );
    const came = [
      { predecessor: { id: 'k' }, kind: 'MERGED' },
      { predecessor: { id: 'v' }, kind: 'MERGED' },
    ];
    expect(first).toMatchObject({
      name: 'Alku',
      predecessors: came,
      seats: expect.arrayContaining([{ holder: { id: 'aino' }, onBehalfOf: { id: 'town' } }]),
    });
    expect(second).toMatchObject({
      name: 'Loppu',
      predecessors: came,
      seats: expect.arrayContaining([{ holder: { id: 'bengt' }, onBehalfOf: { id: 'uni' } }]),
    });
    expect(board).toEqual({ seats: [{ holder: { id: 'cilla' }, roles: [{ role: 'EXPERT' }] }] });
    expect(sub).toEqual({ term: { end: '2014-12-31' } });
    await expectNoViolations(graph);
    expect(await undo(change.id)).toMatchObject({ __typename: 'Change' });
    expect(await dump(database)).toEqual(before);
  });
});

describe('on the seed data', () => {
  it('two networks become one with everybody in it, and come back', async () => {
    await emptyGraph(graph, database);
    await importFolder(graph, join(import.meta.dirname, '../../seeds/pohjalaismaakunnat'));
    const olds = ['ep-ohjausryhma', 'ep-tieto-ja-tutkimusverkosto'];
    const holders = async (id: string, date: string) => {
      const { node } = await ask(
        'query($id:ID!,$d:PartialDate){node(id:$id){...on Network{seats(filter:{date:$d}){holder{id}}}}}',
        { id, d: date },
      );
      const { seats } = node as unknown as { seats: { holder: { id: string } | null }[] };
      return seats.flatMap(({ holder }) => holder?.id ?? []);
    };
    const sat = [...(await holders(olds[0], '2014')), ...(await holders(olds[1], '2014'))];
    expect(sat.length).toBeGreaterThan(3);
    const into = { id: 'm', name: 'Yhteinen', kind: 'STEERING', convenor: 'sonet-botnia' };
    const scenario = await save([{ merge: { bodies: olds, into, rule: 'EVERYBODY' } }], { decidedBy: null });
    const before = await dump(database);
    const answer = await apply(scenario);
    expect(answer).toMatchObject({ __typename: 'AppliedScenario', bodies: [{ name: 'Yhteinen' }] });
    await expectNoViolations(graph);
    const { change, bodies } = done(answer);
    expect((await holders(bodies[0].id, '2015-01-01')).sort()).toEqual([...new Set(sat)].sort());
    for (const old of olds) expect(await holders(old, '2015-01-01')).toEqual([]);
    expect(await undo(change.id)).toMatchObject({ __typename: 'Change' });
    expect(await dump(database)).toEqual(before);
  });
});

describe('a scenario that is applied, tried out again', () => {
  beforeAll(anew);

  const OUTCOME = `seats{before{min max} after{min max} saved{min max}} peopleAfter{min max}
    componentsBefore componentsAfter bodies{id seatsBefore{min max} seatsAfter{min max}}
    diff{seats{id from to placesAfter{min max}}}`;
  const compare = async (id: string | null, moves: readonly Json[] = [{ merge: MERGE }]) => {
    const { compareScenarios } = await ask(
      `query($scenarios:[ScenarioInput!]!){compareScenarios(scenarios:$scenarios,filter:{date:"2016"}){...on ScenarioComparison{
        version scenarios{asApplied{version change{kind}} problems{code} ${OUTCOME}}}}}`,
      { scenarios: [{ moves, asApplied: id }] },
    );
    const { version, scenarios } = compareScenarios as { version: number; scenarios: readonly Json[] };
    const [{ asApplied, problems, ...outcome }] = scenarios;
    return { version, asApplied, problems, outcome };
  };

  it('has the figures of the decision, whatever was applied, said and imported later', async () => {
    const id = await save();
    const before = await compare(id);
    expect(before.asApplied).toBeNull();
    const applied = done(await apply(id));
    const other = await save([{ end: { body: 'lone' } }]);
    await apply(other);
    await ask('mutation($id:ID!){commentScenario(id:$id,text:"Well.",author:"B"){__typename}}', { id });
    expect(await compare(id)).toEqual({
      ...before,
      asApplied: { version: before.version, change: { kind: 'apply-scenario' } },
    });
    // On the graph of today both have ended.
    const today = await compare(null);
    expect(today.problems).toEqual([{ code: 'body-not-there' }]);
    // Nothing of what was taken back to see it has stayed.
    expect((await compare(other, [{ end: { body: 'lone' } }])).asApplied).toMatchObject({
      version: before.version + 1,
    });
    await expectNoViolations(graph);

    const memo = new Request(`http://localhost/report/memo.md?language=en&saved=${id}`);
    const text = await (await api.answerDocument(memo)).text();
    expect(text).toContain(`those of version ${applied.version - 1} of the data`);
    expect(text).toContain('Vanhusverkosto');

    const later = 'id,name,period_start,period_end,default_date\nlater,Toinen,2010,2015,2014\n';
    await importPlan(
      graph,
      planOf(planTexts({ 'dataset.csv': later, 'networks.csv': 'id,name\nnew,Uusi\n' })),
    );
    // A server that has not seen the graph of then cannot have it any more: it says so, and takes that of today.
    api = apiOver(graph);
    expect(await compare(id)).toMatchObject({
      asApplied: { version: null, change: { kind: 'apply-scenario' } },
      problems: [{ code: 'body-not-there' }],
    });
  });
});

describe('what cannot be applied', () => {
  beforeAll(anew);

  const NOTHING = 'MATCH (n) WHERE n:Decision OR (n:Change AND n.kind = "apply-scenario") RETURN n.id';

  it.each([
    ['a month', { date: '2015-01' }, 'input.date', 'one day'],
    ['no day', { date: null }, 'input.date', 'Say the day'],
    ['before what a source attests', { date: '2014-05-22' }, 'input.date', 'Vanhusverkosto'],
    ['before all terms', { date: '1990-01-01' }, 'input.date', 'cannot end before 1990-01-01'],
    ['an unknown source', { source: { id: 'k' } }, 'input.source.id', 'no source'],
    ['a source without a name', { source: { kind: 'minutes' } }, 'input.source.name', 'empty'],
    [
      'an address of another kind',
      { source: { ...SOURCE, address: 'javascript:x' } },
      'input.source.address',
      'http',
    ],
    ['a decider who is a person', { by: 'aino' }, 'input.by', 'aino'],
  ])('%s', async (_, rest, field, says) => {
    const answer = await apply(await save(), { ...INPUT, ...rest });
    expect(answer).toMatchObject({
      __typename: 'InputProblem',
      field,
      message: expect.stringContaining(says),
    });
    expect(await database.query(NOTHING)).toEqual([]);
  });

  it('moves that no longer apply, which are named', async () => {
    const scenario = await save([{ merge: MERGE }, { end: { body: 'gone' } }]);
    expect(await apply(scenario)).toMatchObject({
      code: 'problems',
      message: expect.stringMatching(/nothing was written.*Move 2: .*gone/),
      problems: [{ move: 1, code: 'unknown-body', id: 'gone' }],
    });
    expect(await database.query(NOTHING)).toEqual([]);
  });

  it('another version of the scenario, an unknown one, one of no moves, a body without a name', async () => {
    const scenario = await save();
    await ask('mutation($id:ID!){renameScenario(id:$id,version:1,name:"x",author:"B"){__typename}}', {
      id: scenario,
    });
    expect(await apply(scenario)).toMatchObject({
      code: 'changed',
      nodes: [{ id: scenario, label: 'Scenario' }],
    });
    expect(await apply('nothing')).toMatchObject({ __typename: 'InputProblem', field: 'id' });
    expect(await apply(await save([]))).toMatchObject({
      field: 'id',
      message: expect.stringContaining('no moves'),
    });
    const nameless = { merge: { ...MERGE, into: { ...MERGE.into, name: ' ' } } };
    expect(await apply(await save([nameless]))).toMatchObject({
      message: expect.stringContaining('no name'),
    });
    expect(await database.query(NOTHING)).toEqual([]);
  });

  it('a taking back that later changes stand on', async () => {
    const first = done(await apply(await save()));
    const [{ id }] = first.bodies;
    const end = await save([{ end: { body: id } }], { filter: { date: '2015' } });
    expect(await apply(end, { ...INPUT, date: '2016-01-01' })).toMatchObject({
      __typename: 'AppliedScenario',
    });
    expect(await undo(first.change.id)).toMatchObject({
      code: 'later-changes',
      message: expect.stringContaining('newest'),
      changes: [{ kind: 'apply-scenario' }],
    });
  });
});
