/** Files as spreadsheets write them. */
import { describe, expect, it } from 'vitest';
import { planOf, planTexts } from '../support/graph.ts';
import { readTables } from '../../server/import/tables.ts';
import { Problems } from '../../server/import/problems.ts';

const DATASET = 'id,name,period_start,period_end\nset,Set,2010,2020\n';

function rowsOf(file: string, text: string | Uint8Array) {
  const problems = new Problems();
  const content = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const dataset = new TextEncoder().encode(DATASET);
  const tables = readTables(
    new Map([
      ['dataset.csv', dataset],
      [file, content],
    ]),
    problems,
  );
  const rows = tables.find((table) => table.format.file === file)?.rows ?? [];
  return { rows: rows.map(({ line, cells }) => ({ line, ...cells })), problems: problems.list };
}

describe('a file', () => {
  it('may begin with a byte order mark, use semicolons and Windows line ends', () => {
    const { rows, problems } = rowsOf(
      'themes.csv',
      '\uFEFFid;name;aliases\r\na;Lapset;"barn;children"\r\nb;Äldre;\r\n',
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { line: 2, id: 'a', name: 'Lapset', aliases: ['barn', 'children'] },
      { line: 3, id: 'b', name: 'Äldre' },
    ]);
  });

  it('may have line breaks in quoted cells and empty lines; lines are counted as an editor counts them', () => {
    const { rows, problems } = rowsOf(
      'networks.csv',
      'id,name,kind,purpose\nn,"A ""quoted"", name",forum,"first\nsecond"\n\n,,,\nm,Other,forum,\r\n',
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { line: 2, id: 'n', name: 'A "quoted", name', kind: 'forum', purpose: 'first\nsecond' },
      { line: 6, id: 'm', name: 'Other', kind: 'forum' },
    ]);
  });

  it('may have its columns in any order and leave out what is not needed', () => {
    const { rows, problems } = rowsOf('themes.csv', 'name,id\nLapset,a');
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ line: 2, id: 'a', name: 'Lapset' }]);
  });

  it('holds names of 10,000 characters, of any script, with markup and Cypher in them, as they are', () => {
    const long = 'ä'.repeat(10_000);
    const names = [long, 'وزارة الصحة', 'Éa\u0301\u0300', '<b>bold</b>', "'}) MATCH (n) DETACH DELETE n //"];
    const { rows, problems } = rowsOf(
      'themes.csv',
      `id,name\n${names.map((name, i) => `t${i},${name}`).join('\n')}\n`,
    );
    expect(problems).toEqual([]);
    expect(rows.map((row) => (row as { name?: unknown }).name)).toEqual(names);
  });

  it('gives dates, ranges, numbers and roles the same form however they are written', () => {
    const { rows, problems } = rowsOf(
      'networks.csv',
      'id,name,kind,hours_per_meeting,declared_seats,term_years,start,attested\nn,N,forum,"1,5-2",8–10,"2,5", 2014-01-01..2014-12-31 ,2011; 2012-02\n',
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        id: 'n',
        name: 'N',
        kind: 'forum',
        hours_per_meeting: { min: 1.5, max: 2 },
        declared_seats: { min: 8, max: 10 },
        term_years: 2.5,
        start: '2014',
        attested: ['2011', '2012-02'],
      },
    ]);
    const seats = rowsOf(
      'seats.csv',
      'id,body,count,roles\ns,n,2-,chair@2011-01-01/2012;member;deputy@/2013\n',
    );
    expect(seats.problems).toEqual([]);
    expect(seats.rows).toEqual([
      {
        line: 2,
        id: 's',
        body: 'n',
        count: { min: 2, max: null },
        roles: [
          { role: 'chair', term: { start: '2011-01-01', end: '2012' } },
          { role: 'member', term: null },
          { role: 'deputy', term: { start: null, end: '2013' } },
        ],
      },
    ]);
  });

  it('that is not UTF-8 is refused with the way to save it', () => {
    const { problems } = rowsOf('themes.csv', Uint8Array.from([0x69, 0x64, 0x2c, 0xe4, 0x0a]));
    expect(problems).toMatchObject([
      { file: 'themes.csv', line: null, remedy: expect.stringContaining('UTF-8') },
    ]);
  });
});

describe('a plan', () => {
  const files = {
    'dataset.csv': DATASET,
    'organisations.csv': 'id,name,kind\no,O,company\n',
    'networks.csv': 'id,name,kind\nn,N,forum\nm,M,forum\n',
    'seats.csv': 'id,body,on_behalf_of\ns1,n,o\ns2,n,m\ns3,n,\n',
  };

  it('fills in what an empty cell means: one seat, a member, on behalf of an organisation, a body or nobody known', () => {
    const seats = planOf(planTexts(files)).nodes.filter((node) => node.kind === 'seat');
    expect(seats.map((seat) => seat.properties)).toEqual([
      { behalf: 'organisation', countMin: 1n, countMax: 1n, roles: ['member'], planned: false },
      { behalf: 'body', countMin: 1n, countMax: 1n, roles: ['member'], planned: false },
      { behalf: 'unknown', countMin: 1n, countMax: 1n, roles: ['member'], planned: false },
    ]);
  });

  it('is the same for the same files, and its rows do not depend on the order of the others', () => {
    expect(planTexts(files)).toEqual(planTexts(files));
    const turned = { ...files, 'networks.csv': 'id,name,kind\nm,M,forum\nn,N,forum\n' };
    const prints = (planned: ReturnType<typeof planTexts>) =>
      new Map(planOf(planned).nodes.map((node) => [node.id, node.fingerprint]));
    expect(prints(planTexts(turned))).toEqual(prints(planTexts(files)));
  });

  it('tells rows without an id apart by what they say, else by their order', () => {
    const text = 'of,status,start\nn,active,2010\nn,ended,2012\nn,active,2013\n';
    const { parts } = planOf(planTexts({ ...files, 'statuses.csv': text }));
    expect(parts.map((part) => part.key)).toEqual([
      'statuses | n | active',
      'statuses | n | ended',
      'statuses | n | active | 2',
    ]);
  });

  it('cites a row as a whole, or the relation the row makes', () => {
    const { relations } = planOf(
      planTexts({
        ...files,
        'sources.csv': 'id,name\nd,D\n',
        'networks.csv': 'id,name,kind,source,locator\nn,N,forum,d,§1\nm,M,forum,,\n',
        'convening.csv': 'body,by,role,source,certainty\nn,o,hosts,d,inferred\n',
      }),
    );
    expect(relations.filter((one) => one.type === 'CITES')).toMatchObject([
      { from: 'n', to: 'd', properties: { fact: '*', locator: '§1', certainty: 'stated' } },
      {
        from: 'n',
        to: 'd',
        properties: {
          fact: 'convening',
          target: 'o',
          part: 'convening | n | o | hosts',
          certainty: 'inferred',
        },
      },
    ]);
  });
});
