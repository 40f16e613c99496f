/** Figures of the memo as DOCX, PDF and Markdown beside those of the API, on random groups; and memos without names. */
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { apiOver, dataOf } from '../api/ask.ts';
import { Seeded } from '../support/seeded.ts';
import type { RangeRow, SeatRow, Tables } from '../support/snapshot-builder.ts';

interface Ends {
  readonly min: number;
  readonly max: number | null;
}

const FIGURES = `
  seats { before { min max } after { min max } exact }
  peopleBefore { min max } peopleAfter { min max }
  organisationsBefore { min max } organisationsAfter { min max }
  hours { before { min max } after { min max } saved { min max } exact }
  meetOnce { min max }
  bridgesLost { x { id } }
  componentsBefore componentsAfter
  lostVoices { organisation { name } }
`;

interface Outcome {
  readonly seats: { readonly before: Ends; readonly after: Ends; readonly exact: boolean };
  readonly peopleBefore: Ends;
  readonly peopleAfter: Ends;
  readonly organisationsBefore: Ends;
  readonly organisationsAfter: Ends;
  readonly hours: {
    readonly before: Ends | null;
    readonly after: Ends | null;
    readonly saved: Ends | null;
    readonly exact: boolean;
  };
  readonly meetOnce: Ends;
  readonly bridgesLost: readonly object[];
  readonly componentsBefore: number;
  readonly componentsAfter: number;
  readonly lostVoices: readonly { readonly organisation: { readonly name: string } }[];
}

/** Two groups that meet, one that may not, one beside them; seats that stand for several, and that only may be there. */
function randomTables(random: Seeded): Tables {
  const pick = <T>(values: readonly T[]): T => values[random.below(values.length)];
  const rhythm = (): { meetings?: RangeRow } =>
    pick<{ meetings?: RangeRow }>([{ meetings: 2 }, { meetings: [2, 4] }, {}]);
  const seat = (at: number): SeatRow => ({
    id: `seat-${at}`,
    body: pick(['K', 'V', 'W', 'beside']),
    ...(random.below(5) > 0 && { for: `org-${random.below(6)}` }),
    ...(random.below(3) > 0 && { person: `person-${random.below(7)}` }),
    ...pick<Partial<SeatRow>>([{}, { start: '2010', end: '2020' }, { attested: ['2014-05-05'] }]),
  });
  const seats = Array.from({ length: 6 + random.below(10) }, (_, at) => seat(at));
  return {
    version: 3,
    bodies: ['K', 'V', 'W'].map((id) => ({ id, start: '2005', ...rhythm() })),
    // A seat of a person is one.
    seats: seats.map((one) =>
      one.person === undefined ? { ...one, count: pick<RangeRow>([1, 1, 2, [1, 3], [2, null]]) } : one,
    ),
    organisations: ORDER.map((id) => ({ id })),
    people: Array.from({ length: 7 }, (_, at) => ({
      id: `person-${at}`,
      name: `Etunimi${at} Sukunimi${at}`,
    })),
  };
}

const number = (value: number): string =>
  `${value < 0 ? '−' : ''}${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(Math.abs(value))}`;

/** As the design writes a range, made anew here. */
function range({ min, max }: Ends): string {
  if (max === null) return `at least ${number(min)}`;
  if (number(min) === number(max)) return number(min);
  return `${number(min)}${min < 0 || max < 0 ? '…' : '–'}${number(max)}`;
}

/** What a row of the table must hold, column by column; null: it is not compared. */
function expectedRows(outcomes: readonly Outcome[]): Record<string, (string | null)[]> {
  const [first] = outcomes;
  const saved = ({ hours: { saved } }: Outcome): string | null => {
    if (saved === null) return null;
    const { min, max } = saved;
    // A cost is the saving with its signs turned.
    return max !== null && max <= 0 && min < 0 ? range({ min: -max, max: -min }) : range(saved);
  };
  return {
    Seats: [range(first.seats.before), ...outcomes.map(({ seats }) => range(seats.after))],
    People: [range(first.peopleBefore), ...outcomes.map(({ peopleAfter }) => range(peopleAfter))],
    Organisations: [
      range(first.organisationsBefore),
      ...outcomes.map(({ organisationsAfter }) => range(organisationsAfter)),
    ],
    'Hours a year': [first.hours.before, ...outcomes.map(({ hours }) => hours.after)].map((ends) =>
      ends === null ? null : range(ends),
    ),
    'Hours saved': [null, ...outcomes.map(saved)],
    'Meet once instead of several times': [null, ...outcomes.map(({ meetOnce }) => range(meetOnce))],
    'Bridges lost': [null, ...outcomes.map(({ bridgesLost }) => number(bridgesLost.length))],
    'Separate parts': [
      number(first.componentsBefore),
      ...outcomes.map(({ componentsAfter }) => number(componentsAfter)),
    ],
  };
}

/** Tables of a DOCX as cells. */
function docxRows(bytes: Uint8Array): string[][] {
  const body = strFromU8(unzipSync(bytes)['word/document.xml']);
  return [...body.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    ),
  );
}

const markdownRows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.replace(/\*\*/g, '').trim()),
    );

const ORDER = Array.from({ length: 6 }, (_, at) => `org-${at}`);
const scenarios = (['ONE_AN_ORGANISATION', 'EVERYBODY', 'AT_MOST'] as const).map((rule) => ({
  moves: [
    {
      merge: {
        bodies: ['K', 'V', 'W'],
        into: { id: 'M', name: 'Together', meetingsMin: 2 },
        rule,
        ...(rule === 'AT_MOST' && { seats: 3, order: ORDER }),
      },
    },
  ],
}));

describe('a memo of random groups', () => {
  it.each([2, 3, 4, 5])('has the figures of the API in every format (%i)', async (seed) => {
    const api = apiOver(randomTables(new Seeded(seed)));
    const filter = seed % 2 === 0 ? { date: '2014' } : {};
    const { compareScenarios } = (await dataOf(
      api,
      `query($scenarios: [ScenarioInput!]!, $filter: Filter) { compareScenarios(scenarios: $scenarios, filter: $filter) {
        ... on ScenarioComparison { scenarios { ${FIGURES} } } ... on InputProblem { message } } }`,
      { scenarios, filter },
    )) as { compareScenarios: { scenarios: Outcome[] } };
    const search = new URLSearchParams({
      scenarios: JSON.stringify(scenarios),
      filter: JSON.stringify(filter),
      language: 'en',
    });
    const get = async (ending: string) => {
      const response = await api.answerDocument(
        new Request(`http://localhost/report/memo.${ending}?${search}`),
      );
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(response.status, strFromU8(bytes.slice(0, 300))).toBe(200);
      return bytes;
    };
    const docx = docxRows(await get('docx'));
    const markdown = markdownRows(strFromU8(await get('md')));
    const pdf = (await extractText(await getDocumentProxy(await get('pdf')), { mergePages: true })).text
      .replace(/\u00ad|-\n/g, '')
      .replace(/\s+/g, ' ');
    for (const [label, expected] of Object.entries(expectedRows(compareScenarios.scenarios))) {
      for (const rows of [docx, markdown]) {
        const [, ...cells] = rows.find(([name]) => name === label) ?? [];
        expect(cells, label).toHaveLength(expected.length);
        expected.forEach((figure, at) => {
          if (figure === null) expect(cells[at], `${label} ${at}`).toMatch(/–|not /);
          else expect(figuresOf(cells[at]), `${label} ${at}: ${cells[at]}`).toBe(figure);
        });
      }
      // The same row as it stands on the page; a long cell may be broken into lines.
      const [, ...cells] = markdown.find(([name]) => name === label) ?? [];
      for (const cell of cells) expect(pdf, label).toContain(cell.replace(/\s+/g, ' '));
    }
    for (const { organisation } of compareScenarios.scenarios.flatMap(({ lostVoices }) => lostVoices))
      expect(markdown.map((row) => row.join(' ')).join('\n')).toContain(organisation.name);
  });
});

/** The figure that a cell begins with, without what is said of it. */
function figuresOf(cell: string): string {
  return cell
    .replace(/^grows by /, '')
    .replace(/ \((without|outer).*$/, '')
    .replace(/, may grow$/, '');
}

describe('a memo without names of people', () => {
  const memo = async (names: string) => {
    const tables: Tables = {
      bodies: [{ id: 'K', meetings: 2 }, { id: 'V' }],
      people: [
        { id: 'virtanen-maija', name: 'Maija Virtanen' },
        { id: 'korhonen-pekka', name: 'Pekka Korhonen' },
      ],
      seats: [
        { id: 's-virtanen-k', body: 'K', person: 'virtanen-maija', for: 'town' },
        { id: 's-virtanen-v', body: 'V', person: 'virtanen-maija', for: 'town' },
        { id: 's-korhonen-k', body: 'K', person: 'korhonen-pekka', for: 'town' },
        { id: 's-own', body: 'V', person: 'korhonen-pekka', for: 'personal' },
      ],
    };
    const merge = {
      bodies: ['K', 'V'],
      into: { id: 'M', name: 'M', chair: 's-virtanen-k' },
      rule: 'ONE_AN_ORGANISATION',
      keep: ['s-virtanen-k'],
    };
    const search = new URLSearchParams({
      scenarios: JSON.stringify([{ moves: [{ merge }] }]),
      remarks: JSON.stringify([{ who: 'Maija Virtanen', kind: 'agree' }]),
      names,
      language: 'en',
    });
    const response = await apiOver(tables).answerDocument(
      new Request(`http://localhost/report/memo.md?${search}`),
    );
    const text = await response.text();
    expect(response.status, text).toBe(200);
    return text;
  };

  it('numbers them within their organisations, the same everywhere', async () => {
    const [shown, hidden] = [await memo('shown'), await memo('hidden')];
    expect(shown).toContain('Maija Virtanen');
    expect(hidden.split('\n').filter((line) => /Maija|Pekka|virtanen|korhonen/i.test(line))).toEqual([]);
    expect(hidden).toContain('| town, person 1 | personal |');
    expect(hidden).toContain('chair town, person 2');
    expect(hidden.match(/\| town, person 2 \| town \|/g)).toHaveLength(2);
    expect(hidden).toContain('**Participant 1** agrees');
    expect(hidden).toContain('Names of people are left out');
    // Nothing but names differs.
    expect(hidden.match(/\d+–\d+/g)).toEqual(shown.match(/\d+–\d+/g));
  });
});
