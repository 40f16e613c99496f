/** Scenarios over the API and a real database: saved, read on today's graph, in conflict, copied, taken away. */
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../server/api/create-api.ts';
import { Graph } from '../../server/graph/driver.ts';
import { useDatabase } from '../support/database.ts';
import { emptyGraph, expectNoViolations, importFolder, SAMPLE } from '../support/graph.ts';
import { dump } from './dump.ts';
import { apiOver, asking, type Json } from './api.ts';

const database = useDatabase();
let graph: Graph;
let api: Api;
const ask = (query: string, variables?: Record<string, unknown>) => asking(api, query, variables);

beforeAll(() => {
  graph = new Graph(database.address);
});
/** Versions begin anew with the graph, so what an interface kept of the one before is not of this one. */
const anew = async (folder = SAMPLE) => {
  await emptyGraph(graph, database);
  await importFolder(graph, folder);
  api = apiOver(graph);
};
afterAll(() => graph.close());

const MOVES = [
  {
    merge: {
      bodies: ['steering', 'board'],
      into: {
        id: 'one',
        name: 'Yksi',
        kind: 'STEERING',
        meetingsMin: 4,
        chair: 'seat-chair',
        start: '2015-01-01',
      },
      rule: 'AT_MOST',
      seats: 3,
      order: ['centre', 'kind:municipality'],
      keep: ['seat-nine'],
    },
  },
  { addSeat: { body: 'one', id: 'extra', onBehalfOf: 'city', roles: ['MEMBER'] } },
  { end: { body: 'clubs' } },
];
const DRAFT = {
  name: ' Kaksi yhdeksi ',
  moves: MOVES,
  filter: { datasets: ['sample'], date: '2011', wider: true, scopes: [], types: ['NETWORK', 'PROJECT'] },
  options: { members: 'PEOPLE', leaveOutAbove: 0.5 },
  assumptions: { hoursMin: 1.5, hoursMax: 2 },
  decidedBy: 'board',
  proposal: 'Yhdistetään.',
};
const SAVE = `mutation($input:ScenarioDraft!,$id:ID,$version:Int,$author:String="Aino"){
  saveScenario(input:$input,author:$author,id:$id,version:$version){__typename
    ...on SavedScenario{scenario{id version name createdBy changedBy} change{id kind}}
    ...on Conflict{code message nodes{id label name}}
    ...on InputProblem{code field message}}}`;
const READ = `query($id:ID!){scenario(id:$id){id version name createdBy changedBy createdAt changedAt graphVersion
  graphChanged readable copiedFrom decidedBy{id} decidedByWords proposal
  filter{datasets date wider themes planned types scopes kinds statuses} options{members rollUp leaveOutAbove}
  assumptions{hoursMin hoursMax travelMin} problems{move code id message}
  moves{__typename
    ...on MergeMove{bodies rule seats order keep drop into{id name kind chair convenor start meetings{min max} hours{min}}}
    ...on AddSeatMove{body id holder onBehalfOf roles} ...on EndMove{body}}}}`;

async function save(input: Json = DRAFT, rest: Json = {}): Promise<Json> {
  return (await ask(SAVE, { input, ...rest })).saveScenario as Json;
}

async function saved(input: Json = DRAFT): Promise<{ id: string; version: number; change: string }> {
  const { scenario, change } = (await save(input)) as { scenario: Json; change: Json };
  return { id: scenario.id as string, version: scenario.version as number, change: change.id as string };
}

const read = async (id: string): Promise<Json> => (await ask(READ, { id })).scenario as Json;
const undoing = async (id: string) =>
  (
    await ask(
      'mutation($id:ID!){undoChange(id:$id,author:"Aino"){__typename ...on Change{kind undoes} ...on Conflict{code}}}',
      { id },
    )
  ).undoChange as Json;

describe('a scenario', () => {
  beforeEach(() => anew());

  it('is read as it was saved, and raises no version of the graph', async () => {
    const before = await ask('{graph{version}}');
    const { id } = await saved();
    expect(await ask('{graph{version}}')).toEqual(before);
    expect(await read(id)).toMatchObject({
      version: 1,
      name: 'Kaksi yhdeksi',
      createdBy: 'Aino',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      graphChanged: false,
      readable: true,
      copiedFrom: null,
      decidedBy: { id: 'board' },
      decidedByWords: null,
      proposal: 'Yhdistetään.',
      filter: {
        datasets: ['sample'],
        date: '2011',
        wider: true,
        themes: null,
        planned: null,
        types: ['NETWORK', 'PROJECT'],
        scopes: [],
        kinds: null,
      },
      options: { members: 'PEOPLE', rollUp: null, leaveOutAbove: 0.5 },
      assumptions: { hoursMin: 1.5, hoursMax: 2, travelMin: null },
      moves: [
        {
          __typename: 'MergeMove',
          bodies: ['steering', 'board'],
          rule: 'AT_MOST',
          seats: 3,
          order: ['centre', 'kind:municipality'],
          keep: ['seat-nine'],
          drop: [],
          into: {
            id: 'one',
            name: 'Yksi',
            kind: 'STEERING',
            chair: 'seat-chair',
            convenor: null,
            start: '2015-01-01',
            meetings: { min: 4, max: 4 },
            hours: null,
          },
        },
        { __typename: 'AddSeatMove', body: 'one', id: 'extra', onBehalfOf: 'city', roles: ['MEMBER'] },
        { __typename: 'EndMove', body: 'clubs' },
      ],
      problems: [],
    });
    await expectNoViolations(graph);
  });

  it('keeps the words of its filter', async () => {
    const filter = { kinds: ['ADVISORY_BOARD'], statuses: ['UNDER_REVIEW'], evidence: 'NOT_UNCERTAIN' };
    const { id } = await saved({ ...DRAFT, moves: [], filter });
    const kept = await ask('query($id:ID!){scenario(id:$id){filter{kinds statuses evidence date}}}', { id });
    expect(kept.scenario).toEqual({ filter: { ...filter, date: null } });
  });

  it('saved by two at once meets a conflict that names it', async () => {
    const { id, version } = await saved();
    const both = await Promise.all(
      ['Aino', 'Bengt'].map((author) => save({ ...DRAFT, name: author }, { id, version, author })),
    );
    const won = both.find((one) => one.__typename === 'SavedScenario') as { scenario: Json };
    const lost = both.find((one) => one.__typename === 'Conflict');
    expect(won.scenario).toMatchObject({ version: 2, createdBy: 'Aino' });
    expect(lost).toMatchObject({
      code: 'changed',
      message: expect.stringContaining('Somebody else'),
      nodes: [{ id, label: 'Scenario', name: won.scenario.name }],
    });
    expect((await read(id)).name).toBe(won.scenario.name);
  });

  it('is listed, last changed first, a page at a time', async () => {
    const first = await saved({ ...DRAFT, name: 'Ensin' });
    await saved({ ...DRAFT, name: 'Sitten' });
    await save({ ...DRAFT, name: 'Taas' }, { id: first.id, version: first.version });
    const list = async (page: Json) =>
      (await ask('query($p:Page){scenarios(page:$p){...on ScenarioList{total items{name}}}}', { p: page }))
        .scenarios;
    expect(await list({})).toEqual({ total: 2, items: [{ name: 'Taas' }, { name: 'Sitten' }] });
    expect(await list({ first: 1, offset: 1 })).toEqual({ total: 2, items: [{ name: 'Sitten' }] });
  });

  it('says what no longer applies, and why, when the graph has changed under it', async () => {
    const { id } = await saved();
    await database.query("MATCH (n {id: 'clubs'}) DETACH DELETE n");
    await database.query("MATCH (n {id: 'city'}) DETACH DELETE n");
    await database.query('MATCH (g:Graph) SET g.version = g.version + 1');
    expect(await read(id)).toMatchObject({
      graphChanged: true,
      problems: [
        { move: 1, code: 'unknown-organisation', id: 'city', message: expect.stringContaining('city') },
        { move: 2, code: 'unknown-body', id: 'clubs' },
      ],
    });
    await database.query("MATCH (d:Dataset {id: 'sample'}) SET d.id = 'other'");
    await database.query('MATCH (g:Graph) SET g.version = g.version + 1');
    expect((await read(id)).problems).toContainEqual(expect.objectContaining({ code: 'body-not-there' }));
  });

  it('of another version of the program is said to be unreadable', async () => {
    const { id } = await saved();
    await database.query('MATCH (s:Scenario) SET s.moves = \'[{"move":"explode"}]\'');
    expect(await read(id)).toMatchObject({ readable: false, moves: [], problems: [] });
  });

  it('is renamed, copied and taken away, and each is taken back', async () => {
    const { id, version } = await saved();
    const renamed = await ask(
      `mutation($id:ID!,$v:Int!){renameScenario(id:$id,version:$v,name:"Toinen",author:"Bengt"){
        ...on SavedScenario{scenario{name version changedBy createdBy} change{id}} ...on Conflict{code}}}`,
      { id, v: version },
    );
    expect(renamed.renameScenario).toMatchObject({
      scenario: { name: 'Toinen', version: 2, changedBy: 'Bengt', createdBy: 'Aino' },
    });
    const copied = (
      (await ask(
        `mutation($id:ID!){copyScenario(id:$id,name:"Kopio",author:"Bengt"){...on SavedScenario{scenario{id}}}}`,
        { id },
      )) as { copyScenario: { scenario: { id: string } } }
    ).copyScenario.scenario.id;
    const [original, copy] = [await read(id), await read(copied)];
    expect(copy).toMatchObject({ name: 'Kopio', copiedFrom: id, createdBy: 'Bengt', moves: original.moves });
    const before = await dump(database);
    const remove = async (v: number) =>
      (
        await ask(
          `mutation($id:ID!,$v:Int!){deleteScenario(id:$id,version:$v,author:"Aino",reason:"done"){__typename
            ...on Change{id kind reason} ...on Conflict{code}}}`,
          { id, v },
        )
      ).deleteScenario as Json;
    expect(await remove(1)).toMatchObject({ __typename: 'Conflict', code: 'changed' });
    const gone = await remove(2);
    expect(gone).toMatchObject({ kind: 'delete-scenario', reason: 'done' });
    expect(await read(id)).toBeNull();
    expect(await undoing(gone.id as string)).toMatchObject({ kind: 'undo-delete-scenario', undoes: gone.id });
    expect(await dump(database)).toEqual(before);
    const { changes } = await ask('query($id:ID){changes(about:$id){...on ChangeList{items{kind author}}}}', {
      id,
    });
    expect(changes).toEqual({
      items: [
        { kind: 'undo-delete-scenario', author: 'Aino' },
        { kind: 'delete-scenario', author: 'Aino' },
        { kind: 'rename-scenario', author: 'Bengt' },
        { kind: 'save-scenario', author: 'Aino' },
      ],
    });
  });
});

describe('what is said of a scenario', () => {
  beforeEach(() => anew());

  const SAID = `{id comments{id text author at} remarks{id move scenarioVersion who stance text author}
    remarkCounts{move agree doubt object}}`;
  const answer = `{__typename ...on SavedScenario{scenario${SAID}} ...on InputProblem{field message}}`;
  const remark = async (id: string, said: Json) =>
    (
      await ask(
        `mutation($id:ID!,$r:RemarkInput!){remarkScenario(id:$id,remark:$r,author:"Sihteeri")${answer}}`,
        { id, r: said },
      )
    ).remarkScenario as { scenario: Json };
  const comment = async (id: string, text: string) =>
    (
      await ask(`mutation($id:ID!,$t:String!){commentScenario(id:$id,text:$t,author:"Aino")${answer}}`, {
        id,
        t: text,
      })
    ).commentScenario as { scenario: Json };

  it('is kept with who and when, counted by move, and changes no version of it', async () => {
    const { id, version } = await saved();
    await comment(id, 'Entä sihteerit?');
    await remark(id, { move: 0, who: 'Bengt', stance: 'DOUBT', text: 'Kuka johtaa?' });
    await remark(id, { move: 0, who: 'Cilla', stance: 'AGREE' });
    const { scenario } = await remark(id, { who: 'Dan', stance: 'OBJECT', text: ' ' });
    expect(scenario).toEqual({
      id,
      comments: [{ id: expect.any(String), text: 'Entä sihteerit?', author: 'Aino', at: expect.any(String) }],
      remarks: [
        expect.objectContaining({ move: 0, who: 'Bengt', stance: 'DOUBT', text: 'Kuka johtaa?' }),
        expect.objectContaining({ move: 0, who: 'Cilla', stance: 'AGREE', text: null, author: 'Sihteeri' }),
        expect.objectContaining({ move: null, who: 'Dan', stance: 'OBJECT', text: null, scenarioVersion: 1 }),
      ],
      remarkCounts: [
        { move: null, agree: 0, doubt: 0, object: 1 },
        { move: 0, agree: 1, doubt: 1, object: 0 },
      ],
    });
    expect((await read(id)).version).toBe(version);
    await expectNoViolations(graph);
  });

  it('is taken away, and goes and comes back with its scenario', async () => {
    const { id } = await saved();
    const { comments } = (await comment(id, 'Yksi')).scenario as { comments: { id: string }[] };
    const { remarks } = (await remark(id, { who: 'Dan', stance: 'OBJECT' })).scenario as {
      remarks: { id: string }[];
    };
    const before = await dump(database);
    const withdraw = async (said: string) =>
      (
        await ask(
          'mutation($id:ID!){withdrawRemark(id:$id,author:"Aino"){__typename ...on Change{id kind} ...on InputProblem{field}}}',
          { id: said },
        )
      ).withdrawRemark as Json;
    const gone = await withdraw(comments[0].id);
    expect(gone.kind).toBe('withdraw-comment');
    expect(await undoing(gone.id as string)).toMatchObject({ kind: 'undo-withdraw-comment' });
    expect(await dump(database)).toEqual(before);
    expect((await withdraw(id)).field).toBe('id');
    const { deleteScenario } = await ask(
      'mutation($id:ID!){deleteScenario(id:$id,version:1,author:"Aino"){...on Change{id}}}',
      { id },
    );
    expect(await database.query('MATCH (n:Scenario|Comment|Remark) RETURN n.id')).toEqual([]);
    expect((await withdraw(remarks[0].id)).field).toBe('id');
    await undoing((deleteScenario as Json).id as string);
    expect(await dump(database)).toEqual(before);
  });

  it('goes along with its move where that is put elsewhere, and is gone where it is taken away', async () => {
    const moves = ['k', 'v', 'x'].map((body) => ({ end: { body } }));
    const { id } = await saved({ ...DRAFT, moves });
    await remark(id, { move: 0, who: 'Bengt', stance: 'DOUBT' });
    await remark(id, { move: 2, who: 'Cilla', stance: 'AGREE' });
    await remark(id, { who: 'Dan', stance: 'OBJECT' });
    const before = await dump(database);
    const { change } = (await save({ ...DRAFT, moves: [moves[2], moves[1]] }, { id, version: 1 })) as {
      change: Json;
    };
    const said = async () =>
      (await ask('query($id:ID!){scenario(id:$id){remarks{who move}}}', { id })).scenario as Json;
    expect(await said()).toEqual({
      remarks: [
        { who: 'Cilla', move: 0 },
        { who: 'Dan', move: null },
      ],
    });
    await undoing(change.id as string);
    expect(await dump(database)).toEqual(before);
    await expectNoViolations(graph);
  });

  it('must say something, by somebody, of a move there is', async () => {
    const { id } = await saved();
    expect(await comment(id, ' ')).toMatchObject({ __typename: 'InputProblem', field: 'text' });
    expect(await remark(id, { who: '', stance: 'AGREE' })).toMatchObject({ field: 'remark.who' });
    expect(await remark(id, { who: 'Dan', stance: 'AGREE', move: 3 })).toMatchObject({
      field: 'remark.move',
      message: expect.stringContaining('3 moves'),
    });
    expect(await comment('nothing', 'x')).toMatchObject({ field: 'id' });
  });
});

describe('a suggestion', () => {
  beforeAll(() => anew(join(import.meta.dirname, '..', '..', 'seeds', 'pohjalaismaakunnat')));

  const SUGGESTIONS = `query($f:Filter){suggestions(filter:$f,options:{leaveOutAbove:null}){...on Suggestions{total items{id}
    tooLittleKnown{id} dismissed{dismissal{id reason author bodies{id}} suggestion{id}}}}}`;
  interface Suggested {
    readonly total: number;
    readonly items: readonly { readonly id: string }[];
    readonly tooLittleKnown: readonly { readonly id: string }[];
    readonly dismissed: readonly { readonly dismissal: Json; readonly suggestion: Json | null }[];
  }
  const suggestions = async (filter: Json = {}) =>
    (await ask(SUGGESTIONS, { f: filter })).suggestions as unknown as Suggested;
  const dismiss = async (bodies: readonly string[], reason = 'Ei nyt') =>
    (
      await ask(
        `mutation($b:[ID!]!,$r:String!){dismissSuggestion(bodies:$b,reason:$r,author:"Aino"){__typename
          ...on SavedDismissal{dismissal{id} change{id}} ...on Conflict{code} ...on InputProblem{field}}}`,
        { b: bodies, r: reason },
      )
    ).dismissSuggestion as { dismissal: { id: string }; change: { id: string } };

  it('that is dismissed stands apart with the reason, until that is taken back', async () => {
    const before = await suggestions();
    const { id } = [...before.items, ...before.tooLittleKnown][0];
    const { dismissal } = await dismiss(id.split('+').reverse());
    const after = await suggestions();
    expect([...after.items, ...after.tooLittleKnown].map((one) => one.id)).not.toContain(id);
    expect(after.items.length + after.tooLittleKnown.length).toBe(
      before.items.length + before.tooLittleKnown.length - 1,
    );
    expect(after.dismissed).toEqual([
      {
        dismissal: {
          id: dismissal.id,
          reason: 'Ei nyt',
          author: 'Aino',
          bodies: expect.arrayContaining(id.split('+').map((body) => ({ id: body }))),
        },
        suggestion: { id },
      },
    ]);
    expect(await dismiss(id.split('+'))).toMatchObject({ code: 'taken' });
    await expectNoViolations(graph);
    const { withdrawDismissal } = await ask(
      'mutation($id:ID!){withdrawDismissal(id:$id,author:"Bengt",reason:"yet"){...on Change{kind reason}}}',
      { id: dismissal.id },
    );
    expect(withdrawDismissal).toEqual({ kind: 'withdraw-dismissal', reason: 'yet' });
    expect(await suggestions()).toEqual(before);
  });

  it('is dismissed with a reason, and is of two to four known bodies', async () => {
    expect(await dismiss(['board', 'peers'], ' ')).toMatchObject({ field: 'reason' });
    expect(await dismiss(['board'])).toMatchObject({ field: 'bodies' });
    expect(await dismiss(['board', 'board'])).toMatchObject({ field: 'bodies' });
    expect(await dismiss(['board', 'nothing'])).toMatchObject({ field: 'bodies' });
  });
});

describe('what cannot be saved', () => {
  beforeAll(() => anew());

  it.each([
    ['no name', { ...DRAFT, name: '  ' }, {}, 'input.name'],
    ['nobody', DRAFT, { author: ' ' }, 'author'],
    ['no version', DRAFT, { id: 'x' }, 'version'],
    ['an unknown scenario', DRAFT, { id: 'x', version: 1 }, 'id'],
    ['an unknown filter', { ...DRAFT, filter: { themes: ['x'] } }, {}, 'filter.themes'],
    ['an unknown decider', { ...DRAFT, decidedBy: 'aino' }, {}, 'input.decidedBy'],
    [
      'a merger of one',
      { ...DRAFT, moves: [{ merge: { ...MOVES[0].merge, bodies: ['board'] } }] },
      {},
      'bodies',
    ],
    ['two moves in one', { ...DRAFT, moves: [{ ...MOVES[0], ...MOVES[2] }] }, {}, 'input.moves[0]'],
  ])('%s', async (_, input, rest, field) => {
    const answer = await save(input, rest);
    expect(answer.__typename).toBe('InputProblem');
    expect(answer.field).toContain(field);
    expect(await database.query('MATCH (s:Scenario) RETURN s.id')).toEqual([]);
  });
});
