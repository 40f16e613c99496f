/** Figures of the documents of partners and years are those of the API: each cell and list beside the answer. */
import { describe, expect, it } from 'vitest';
import type { Source } from '../../server/analysis/snapshot.ts';
import { apiOver, citation, dataOf, ListedCitations } from '../api/ask.ts';
import type { Tables } from '../support/snapshot-builder.ts';

interface Ends {
  readonly min: number;
  readonly max: number | null;
}

const minutes: Source = {
  id: 'minutes',
  version: 1,
  dataset: 0,
  name: 'minutes',
  nameFi: null,
  nameSv: null,
  nameEn: null,
  aliases: [],
  formerNames: [],
  certainty: null,
  kind: 'minutes',
  date: { earliest: 16_289, latest: 16_296 },
  period: null,
  publisher: null,
  address: null,
  language: 'fi',
};

/** A sure, a possible and an ended body, one whose rhythm nobody knows, and a seat that stands for at least two. */
const tables: Tables = {
  version: 5,
  datasets: [{ id: 'set', period: '2003..2018' }],
  sources: [minutes],
  themes: [{ id: 'care' }],
  bodies: [
    { id: 'board', start: '2005', meetings: [3, 4], attested: ['2014-03-01'], themes: ['care'] },
    { id: 'forum', start: '2010', end: '2013-12-31', meetings: 2 },
    { id: 'silent', start: '2010' },
    { id: 'work', type: 'project', start: '2013', end: '2014-06-30' },
  ],
  organisations: [
    { id: 'us', kind: 'association', sector: 'association' },
    { id: 'town', kind: 'municipality', sector: 'municipal' },
    { id: 'village', kind: 'municipality', sector: 'municipal' },
    { id: 'odd' },
  ],
  seats: [
    { id: 'a', body: 'board', person: 'anna', for: 'us', start: '2013-01-01', end: '2014-12-31' },
    { id: 'b', body: 'forum', for: 'us', start: '2010-01-01', end: '2013-12-31' },
    { id: 'c', body: 'silent', for: 'us', count: [2, null], attested: ['2014-05-05'] },
    { id: 'd', body: 'work', for: 'us', start: '2013-05-01', end: '2014-06-30' },
    { id: 't', body: 'board', for: 'town', start: '2010-01-01', end: '2016-12-31' },
    { id: 'v', body: 'forum', for: 'village', start: '2010-01-01', end: '2013-12-31' },
    { id: 'o', body: 'board', for: 'odd', start: '2014' },
  ],
  convening: [
    { body: 'forum', by: 'us', start: '2010-01-01', end: '2013-12-31' },
    { body: 'board', by: 'us', role: 'hosts', start: '2010-01-01', end: '2016-12-31' },
  ],
};
const api = apiOver(tables, {
  citations: new ListedCitations([citation('a', 'minutes', { locator: '5 §' })]),
});

async function document(path: string): Promise<string> {
  const response = await api.answerDocument(new Request(`http://localhost/report/${path}`));
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return text;
}

/** Cells after the first of each row of the table that follows a caption. */
function table(text: string, caption: string): string[][] {
  const [, after = ''] = text.split(`**${caption}**\n\n`);
  const [rows] = after.split('\n\n');
  const cells = (row: string) => row.split('|').slice(2, -1);
  return rows
    .split('\n')
    .slice(2)
    .map((row) => cells(row).map((cell) => cell.trim()));
}

/** Items of the list that follows a heading. */
function items(text: string, heading: string): string[] {
  const [, after = ''] = text.split(`# ${heading}\n\n`);
  return after
    .split('\n\n')[0]
    .split('\n')
    .map((item) => item.replace(/^- /, ''));
}

/** A range as the documents write it in English. */
function written(range: Ends | null): string {
  if (range === null) return 'not known';
  if (range.max === null) return `at least ${range.min}`;
  return range.min === range.max ? String(range.min) : `${range.min}–${range.max}`;
}

const ENDS = '{ min max }';
interface Report {
  readonly figures: {
    readonly lines: readonly {
      readonly count: Ends;
      readonly networks: Ends;
      readonly projects: Ends;
      readonly load: { readonly meetings: Ends | null; readonly hours: Ends | null };
      readonly bodies: readonly {
        readonly body: { readonly name: string };
        readonly presence: string;
        readonly meetings: Ends | null;
      }[];
    }[];
    readonly met: readonly {
      readonly organisation: {
        readonly name: string;
        readonly kind: string;
        readonly sector: string | null;
      };
      readonly surely: boolean;
      readonly bodies: readonly { readonly name: string }[];
    }[];
  };
  readonly changes: readonly { readonly before: Ends | null; readonly after: Ends | null }[];
  readonly events: readonly { readonly body: { readonly name: string } }[];
}

async function reportOf(year: number): Promise<Report> {
  const query = `query($year: Int!) { annualReport(organisation: "us", year: $year) { ... on AnnualReport {
    figures {
      lines { count ${ENDS} networks ${ENDS} projects ${ENDS} load { meetings ${ENDS} hours ${ENDS} }
        bodies { body { name } presence meetings ${ENDS} } }
      met { organisation { name kind sector } surely bodies { name } } }
    changes { before ${ENDS} after ${ENDS} }
    events { body { name } } } } }`;
  return ((await dataOf(api, query, { year })) as { annualReport: Report }).annualReport;
}

const possibly = (name: string, surely: boolean) => (surely ? name : `${name} (possibly)`);
const withoutMarks = (item: string) => item.replace(/\[\^\d+\]/g, '');

describe('the year of an organisation', () => {
  it.each([2013, 2014, 1950])('has the figures and lists of the API in %i', async (year) => {
    const text = await document(`annual.md?language=en&organisation=us&year=${year}`);
    const { figures, changes, events } = await reportOf(year);
    const inData = year >= 2003;
    expect(table(text, `Figures of ${year}`)).toEqual(
      figures.lines.map(({ count, networks, projects, load }) =>
        [
          ...[count, networks, projects].map((range) => (inData || range.min > 0 ? range : null)),
          load.meetings,
          load.hours,
        ].map(written),
      ),
    );
    expect(table(text, `The years ${year - 1} and ${year}`).map((cells) => cells.slice(0, 2))).toEqual(
      changes.map(({ before, after }) => [written(before), written(after)]),
    );
    const lists = ['Sits in', 'Convenes', 'Hosts'].map((line) => items(text, line).map(withoutMarks));
    expect(lists).toEqual(
      figures.lines.map(({ bodies }, line) =>
        bodies.length === 0
          ? ['none']
          : bodies.map(
              ({ body, presence, meetings }) =>
                possibly(body.name, presence === 'SURE') +
                (line === 0 && meetings !== null ? `: meetings a year ${written(meetings)}` : ''),
            ),
      ),
    );
    expect(items(text, 'Organisations met').map(withoutMarks)).toEqual(
      figures.met.length === 0
        ? ['none']
        : figures.met.map(
            ({ organisation, surely, bodies }) =>
              `${possibly(organisation.name, surely)}: ${bodies.map(({ name }) => name).join(', ')}`,
          ),
    );
    const named = (met: Report['figures']['met']) =>
      met.map(({ organisation, surely }) => possibly(organisation.name, surely));
    const towns = figures.met.filter(({ organisation }) => organisation.kind === 'MUNICIPALITY');
    expect(items(text, 'Municipalities met')).toEqual(towns.length === 0 ? ['none'] : named(towns));
    const unknown = figures.met.filter(({ organisation }) => organisation.sector === null);
    if (unknown.length > 0)
      expect(items(text, 'Met by sector').at(-1)).toBe(`**Sector not known:** ${named(unknown).join(', ')}`);
    const said = items(text, 'What began and ended');
    expect(said).toHaveLength(Math.max(1, events.length));
    events.forEach(({ body }, at) => expect(said[at]).toContain(`: ${body.name}, `));
  });

  it('leaves open what is open, says unknown where nothing is known, and cites the section', async () => {
    const text = await document('annual.md?language=en&organisation=us&year=2014');
    // Board and work have a seat each; silent has at least two.
    expect(text).toContain('| at least 4 |');
    // Nobody says how many hours hosting takes.
    expect(table(text, 'Figures of 2014')[2].at(-1)).toBe('not known');
    expect(items(text, 'Sits in')).toContain('board: meetings a year 3–4[^1]');
    expect(text).toMatch(/^\[\^1\]: minutes, 5 §/m);
    expect(await document('annual.md?language=en&organisation=us&year=1950')).toContain(
      'The data do not speak of 1950',
    );
  });

  it.each([
    ['organisation=nobody&year=2014', 'nobody'],
    ['organisation=us&year=0', 'year'],
    ['organisation=us&year=2014&yaer=1', 'yaer'],
    ['organisation=us&year=2014&filter=[1]', 'filter'],
    ['organisation=us&year=2014&language=xx', 'language'],
  ])('names what is wrong in %s', async (search, named) => {
    const response = await api.answerDocument(new Request(`http://localhost/report/annual.md?${search}`));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(named);
  });
});

describe('both years', () => {
  it('says what is the same, draws counts, and lists seats with terms and sections', async () => {
    const text = await document('annual.md?language=en&organisation=us&year=2014');
    // Anna alone is named in either year.
    expect(text).toContain('| Named people | 1 | 1 | same |');
    // 2013: board, forum and work surely; silent is attested in 2014 only. 2014: board, work and two in silent.
    expect(text).toContain('Seats: 2013 at least 3, 2014 at least 4');
    expect(table(text, 'The seats')).toContainEqual(['anna', '1 Jan 2013–31 Dec 2014', '[^1]']);
    expect(text).toContain('unnamed: at least 2');
    expect(text).toContain('The data speak of 2003–2018');
  });
});

describe('the shortlist', () => {
  it('has the seats and hours of the API, unknown where they are not known', async () => {
    const idea = { organisation: 'us', themes: ['care'] };
    const query = `query($idea: ProjectIdea!) { partners(idea: $idea) { ... on Partners { items {
      organisation { id } seats ${ENDS} sitsIn { hours ${ENDS} } } } } }`;
    const { partners } = (await dataOf(api, query, { idea })) as {
      partners: {
        items: {
          organisation: { id: string };
          seats: Ends | null;
          sitsIn: { hours: Ends | null } | null;
        }[];
      };
    };
    const ids = partners.items.map(({ organisation }) => organisation.id);
    expect([...ids].sort()).toEqual(['odd', 'town', 'village']);
    const search = new URLSearchParams({
      language: 'en',
      organisations: ids.join(','),
      idea: JSON.stringify(idea),
    });
    const text = await document(`shortlist.md?${search}`);
    // Of the three the town and the village are municipal; nobody else that can be asked has a sector.
    expect(text).toContain('**Who is missing:** None of the groups looked at is wholly missing.');
    const rows = table(text, 'Shortlist');
    expect(rows.map(([, seats, hours]) => [seats, hours])).toEqual(
      partners.items.map(({ seats, sitsIn }) => [
        seats === null ? 'not known' : written(seats),
        written(sitsIn?.hours ?? null),
      ]),
    );
  });
});
