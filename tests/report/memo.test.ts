/** The memo by its address: what it says of two groups worked by hand, in three languages, and what is wrong with an address. */
import { describe, expect, it } from 'vitest';
import type {
  CompareScenariosQueryVariables,
  MergeMoveInput,
  ScenarioInput,
} from '../../client/api/generated/operations.ts';
import { memoAddress } from '../../client/views/scenario/memo-address.ts';
import { createApi } from '../../server/api/create-api.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';
import { citation, dataOf, ListedCitations } from '../api/ask.ts';
import type { Source } from '../../server/analysis/snapshot.ts';

function source(id: string): Source {
  return {
    id,
    version: 1,
    dataset: 0,
    name: id,
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
}

/** K meets 2–3 times a year, V twice; the figures are worked by hand in the tests of mergers. */
const tables: Tables = {
  version: 7,
  bodies: [{ id: 'K', meetings: [2, 3] }, { id: 'V', meetings: 2 }, { id: 'mute' }],
  sources: [source('minutes')],
  seats: [
    ...['sonet', 'aksila', 'soste', 'training'].map((id) => ({ id: `K-${id}`, body: 'K', for: id })),
    ...['sonet', 'seamk', 'heads'].map((id) => ({ id: `V-${id}`, body: 'V', for: id })),
    ...['sonet', 'aksila', 'seamk'].map((id) => ({ id: `T-${id}`, body: 'T', for: id })),
  ],
};

const documents = createApi({
  snapshots: { current: async () => buildSnapshot(tables) },
  citations: new ListedCitations([
    citation('K-soste', 'minutes', { locator: '5 §' }),
    citation('V-heads', 'minutes', { locator: 'Liite 1' }),
  ]),
  onError: (error) => {
    throw error;
  },
}).answerDocument;

const merge = (
  rule: Pick<MergeMoveInput, 'rule' | 'seats' | 'order'>,
  more: { readonly name?: string } = {},
): ScenarioInput => ({
  moves: [{ merge: { bodies: ['K', 'V'], into: { id: 'M', name: 'Yhdessä', meetingsMin: 2 }, ...rule } }],
  ...more,
});
const SCENARIOS = [
  merge({ rule: 'ONE_AN_ORGANISATION' }),
  merge({ rule: 'EVERYBODY' }),
  merge({ rule: 'AT_MOST', seats: 4, order: ['sonet', 'heads', 'aksila', 'seamk'] }, { name: 'Neljä' }),
];

function get(parameters: Record<string, unknown>, ending = 'md', method = 'GET'): Promise<Response> {
  const search = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  return documents(new Request(`http://localhost/report/memo.${ending}?${search}`, { method }));
}

async function textOf(parameters: Record<string, unknown>): Promise<string> {
  const response = await get(parameters);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return text;
}

/** Cells of the row that begins with a label. */
function row(text: string, label: string): string[] {
  const line = text.split('\n').find((one) => one.startsWith(`| ${label} |`)) ?? '';
  return line
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.replace(/\*\*/g, '').trim());
}

describe('the memo', () => {
  it('says the figures worked by hand', async () => {
    const text = await textOf({ scenarios: SCENARIOS, chosen: 'A' });
    expect(row(text, 'Paikkoja')).toEqual(['7', '6', '6–7', '4']);
    expect(row(text, 'Tunteja vuodessa')).toEqual(['56–108', '48–72', '48–84', '32–48']);
    expect(row(text, 'Säästö tunteina')).toEqual(['–', '8–36', '0–36', '24–60']);
    expect(row(text, 'Menettää äänensä')).toEqual([
      '–',
      'ei kukaan',
      'ei kukaan',
      'soste (ainoa), training (ainoa)',
    ]);
    expect(text).toContain('# Kaksi ryhmää yhdeksi?');
    expect(text).toContain('**C · Neljä:** soste (ainoa), training (ainoa).');
    expect(text).toContain('Tunteja vuodessa: Nyt 56–108; A 48–72; B 48–84; C 32–48.');
    expect(text).toContain('aineiston versio 7');
  });

  it('tells "at least" from possible, entries from seats, and who coordinates', async () => {
    const open = createApi({
      snapshots: {
        current: async () =>
          buildSnapshot({
            ...tables,
            convening: [{ body: 'K', by: 'sonet', role: 'coordinates' }],
            seats: [...tables.seats!, { id: 'K-towns', body: 'K', for: 'towns', count: [2, null] }],
          }),
      },
      citations: new ListedCitations([]),
      onError: (error) => {
        throw error;
      },
    }).answerDocument;
    const search = new URLSearchParams({ scenarios: JSON.stringify([SCENARIOS[0]]) });
    const text = await (await open(new Request(`http://localhost/report/memo.md?${search}`))).text();
    expect(text).toContain('Paikkoja nyt vähintään 9: osasta lähde kertoo vain vähimmäismäärän.');
    expect(text).not.toContain('osa on vain mahdollisia');
    expect(text).toContain('Edellä jokainen merkintä on laskettu yhdeksi');
    expect(row(text, '**K**')[1]).toBe('sonet');
    expect(row(text, 'Tunteja vuodessa')[0]).toBe('vähintään 72');
  });

  it('lists every seat behind the figures with its numbered source and section', async () => {
    const text = await textOf({ scenarios: [SCENARIOS[2]] });
    const [, number] = /\| nimetön \| soste \|.*\[\^(\d+)\] \|/.exec(text) ?? [];
    expect(text).toMatch(new RegExp(`^\\[\\^${number}\\]: minutes, 5 §`, 'm'));
    expect(text).toContain('minutes, Liite 1');
    expect(text).toContain('| training | 1 | 0 | nimettömiä 1 |');
  });

  it('says what is not known, never zero', async () => {
    const mute = {
      moves: [
        { merge: { bodies: ['K', 'mute'], into: { id: 'M', name: 'M' }, rule: 'ONE_AN_ORGANISATION' } },
      ],
    };
    const text = await textOf({ scenarios: [mute] });
    expect(row(text, 'Kokouksia vuodessa')).toEqual(['ei laskettavissa 1/2', 'ei päätetty']);
    expect(row(text, '**mute**')).toEqual([
      'ei tiedossa',
      'ei tiedossa',
      'ei tiedossa',
      'ei tiedossa',
      'ei tiedossa',
    ]);
    expect(text).toMatch(/Kokousten rytmi: .*mute/);
    expect(text).toContain('Yksikään lähde ei kerro jäseniä.');
  });

  it('takes the words of its writer, and what was said in the meeting', async () => {
    const text = await textOf({
      scenarios: SCENARIOS,
      title: 'Yksi verkosto?',
      question: 'Ensin.\nSitten *tämä*.',
      proposal: 'Lykätään.',
      deciding: 'Ohjausryhmä',
      meeting: '10.10.2014',
      remarks: [
        { who: 'Maija', kind: 'doubt', text: 'Miksi?' },
        { who: 'Pekka', kind: 'agree' },
      ],
    });
    for (const part of [
      '# Yksi verkosto?',
      'Ensin.\n\nSitten \\*tämä\\*.',
      '> Lykätään.',
      'Ohjausryhmä',
      '10.10.2014',
    ])
      expect(text).toContain(part);
    expect(text).toContain('Kannattaa 1, epäilee 1, vastustaa 0.');
    expect(text).toContain('- **Maija** epäilee: Miksi?');
  });

  it('says which move no longer applies', async () => {
    const gone = { moves: [...SCENARIOS[0].moves, { end: { body: 'nowhere' } }] };
    const response = await get({ scenarios: [gone], language: 'en' });
    const text = await response.text();
    // Named at once where the server refuses the id, and in the memo where the move was made when it was there.
    expect(text).toContain('nowhere');
    expect([200, 400]).toContain(response.status);
  });

  it.each([
    ['sv', '# Två grupper till en?', 'Besparing i timmar', 'ingen'],
    ['en', '# Two groups into one?', 'Hours saved', 'nobody'],
  ])('speaks %s', async (language, title, saved, nobody) => {
    const text = await textOf({ scenarios: SCENARIOS, language });
    expect(text).toContain(title);
    expect(row(text, saved)[1]).toBe('8–36');
    expect(text).toContain(nobody);
    expect(text).not.toMatch(/paikka|ryhmä|tiedossa|kokous/);
  });
});

describe('the address', () => {
  it('is the one that the screen of a scenario links to', async () => {
    const asked: CompareScenariosQueryVariables = {
      scenarios: SCENARIOS.slice(0, 1),
      filter: { planned: false },
      assumptions: null,
      language: 'SV',
    };
    const path = memoAddress('md', asked, {
      language: 'sv',
      saved: null,
      text: { proposal: 'Vi går samman.', meeting: '  ' },
      hidden: true,
    });
    const response = await documents(new Request(`http://localhost${path}`));
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(row(text, 'Besparing i timmar')).toEqual(['–', '8–36']);
    expect(text).toContain('Planerade räknas inte.');
    expect(text).toContain('Vi går samman.');
    expect(text).toContain('Personernas namn har lämnats bort');
  });

  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['pdf', 'application/pdf', '%PDF'],
    ['md', 'text/markdown; charset=utf-8', 'memo'],
  ])('gives %s to download', async (ending, type, start) => {
    const response = await get({ scenarios: SCENARIOS, language: 'en' }, ending);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Decision memo - Two groups into one.${ending}"; ` +
        `filename*=UTF-8''Decision%20memo%20%E2%80%93%20Two%20groups%20into%20one.${ending}`,
    );
    const content = Buffer.from(await response.arrayBuffer()).toString('latin1');
    expect(content.slice(0, 200)).toContain(start);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['nothing', {}, /one to 4 scenarios/],
    ['too many', { scenarios: [...SCENARIOS, ...SCENARIOS] }, /“scenarios”.*at most 4/],
    ['no JSON', { scenarios: '[{' }, /“scenarios” cannot be read as JSON/],
    ['no list', { scenarios: '{}' }, /“scenarios” is not a JSON list/],
    ['a slip', { scenarios: SCENARIOS, langauge: 'sv' }, /“langauge”; known are language/],
    ['no language', { scenarios: SCENARIOS, language: 'se' }, /“language” is “se”; it can be fi, sv, en/],
    [
      'a type',
      { scenarios: [{ moves: [{ end: { body: 3.5 } }] }] },
      /In the scenarios: .*ID cannot represent/,
    ],
    ['no moves', { scenarios: [{ moves: [] }] }, /Scenario A changes nothing/],
    ['chosen', { scenarios: [SCENARIOS[0]], chosen: 'C' }, /“chosen” is C, but there are 1/],
    ['a date', { scenarios: SCENARIOS, filter: { date: '2014-02-30' } }, /2014-02-30.*is no date/],
    [
      'remarks',
      { scenarios: SCENARIOS, remarks: [{ who: 'M', kind: 'shrugs' }] },
      /Remark 1 .*agree, doubt, object/,
    ],
    [
      'a long text',
      { scenarios: SCENARIOS, proposal: 'x'.repeat(10_001) },
      /“proposal” has 10001 characters/,
    ],
  ])('is refused with a page where it is wrong: %s', async (_, parameters, message) => {
    const response = await get(parameters);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toMatch(message);
  });

  it('shows nothing of itself as a command', async () => {
    const response = await get({ scenarios: SCENARIOS, '<script>alert(1)</script>': 'x' });
    expect(await response.text()).not.toContain('<script>');
  });

  it.each(['/report/memo.exe', '/report/memo', '/report/other.pdf', '/report/constructor.md', '/report/'])(
    'knows no %s',
    async (path) => {
      const response = await documents(new Request(`http://localhost${path}`));
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('There is no such document');
    },
  );

  it('is read, not written', async () => {
    const response = await get({ scenarios: SCENARIOS }, 'md', 'POST');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('figures of the memo', () => {
  it('equal those of the API, which the screen shows', async () => {
    const wide: Tables = {
      ...tables,
      organisations: [
        { id: 'soste', kind: 'association', sector: 'association', language: 'fi' },
        { id: 'sonet', kind: 'unit', sector: 'other', language: 'sv' },
        { id: 'heads', kind: 'municipality', sector: 'municipal', language: 'sv' },
      ],
      seats: (tables.seats ?? []).map((seat) => ({ ...seat, end: seat.body === 'V' ? '2030' : '2031' })),
      convening: [{ body: 'K', by: 'sonet' }],
    };
    const api = createApi({
      snapshots: { current: async () => buildSnapshot(wide) },
      citations: new ListedCitations([]),
      onError: (error) => {
        throw error;
      },
    });
    const scenarios = [SCENARIOS[0]];
    const { compareScenarios } = (await dataOf(
      api,
      `query($scenarios: [ScenarioInput!]!) { compareScenarios(scenarios: $scenarios) {
        ... on ScenarioComparison { scenarios {
          balances { by groups { group shareBefore shareAfter } blauBefore blauAfter }
          convenorLoads { meetingsBefore { min max } meetingsAfter { min max } }
          termEnds { body { id } ends { date seats { id } } }
          termsEndTogether
        } } } }`,
      { scenarios },
    )) as { compareScenarios: { scenarios: Compared[] } };
    const [found] = compareScenarios.scenarios;
    const search = new URLSearchParams({ scenarios: JSON.stringify(scenarios), language: 'en' });
    const response = await api.answerDocument(new Request(`http://localhost/report/memo.md?${search}`));
    const text = await response.text();
    const percent = (value: number | null) => (value === null ? '–' : `${Math.round(value * 100)}%`);
    const spread = (value: number | null) => (value === null ? '–' : value.toFixed(2));
    const shown = { SECTOR: 'municipal', KIND: 'municipality', LANGUAGE: 'Swedish' } as const;
    for (const [by, label] of Object.entries(shown)) {
      const balance = found.balances.find((one) => one.by === by);
      const group = balance?.groups.find((one) =>
        ['municipal', 'municipality', 'sv'].includes(one.group ?? ''),
      );
      if (!balance || !group) throw new Error(`No balance by ${by}`);
      expect(row(text, label)).toEqual([`${percent(group.shareBefore)} → ${percent(group.shareAfter)}`]);
      expect(text).toContain(
        `| Spread (Blau) | ${spread(balance.blauBefore)} → ${spread(balance.blauAfter)} |`,
      );
    }
    expect(found.convenorLoads).toEqual([
      { meetingsBefore: { min: 2, max: 3 }, meetingsAfter: { min: 2, max: 2 } },
    ]);
    expect(text).toContain('| sonet | 2–3 meetings → 2 meetings |');
    expect(found.termsEndTogether).toBe(false);
    expect(row(text, 'Terms end together')).toEqual(['no']);
    for (const { body, ends } of found.termEnds)
      expect(text).toContain(`- **${body.id}:** ${ends[0].date} ${ends[0].seats.length} seats.`);
  });
});

interface Compared {
  readonly balances: readonly {
    readonly by: string;
    readonly groups: readonly {
      readonly group: string | null;
      readonly shareBefore: number | null;
      readonly shareAfter: number | null;
    }[];
    readonly blauBefore: number | null;
    readonly blauAfter: number | null;
  }[];
  readonly convenorLoads: readonly object[];
  readonly termEnds: readonly {
    readonly body: { readonly id: string };
    readonly ends: readonly { readonly date: string; readonly seats: readonly object[] }[];
  }[];
  readonly termsEndTogether: boolean | null;
}
