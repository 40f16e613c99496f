/** Time by GraphQL and the calendar file, and what is wrong with wrong questions. */
import { describe, expect, it } from 'vitest';
import { Store } from '../../server/api/context.ts';
import { makeDocuments } from '../../server/api/documents.ts';
import { makeSchema } from '../../server/api/schema.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';
import { ListedCitations, apiOver, dataOf } from './ask.ts';

const TABLES: Tables = {
  version: 4,
  datasets: [{ id: 'set', period: '2008..2016' }],
  bodies: [
    { id: 'old', start: '2010-01-01', end: '2011-12-31', meetings: 2 },
    {
      id: 'young',
      name: 'Young; board, new',
      start: '2012-01-01',
      end: '2014-12-31',
      statuses: [
        { status: 'active', start: '2012-01-01', end: '2012-12-31' },
        { status: 'under-review', start: '2013-01-01', end: '2014-12-31' },
      ],
    },
    { id: 'vague' },
    { id: 'idea' },
  ],
  organisations: [{ id: 'x' }, { id: 'unit', partOf: ['x'] }, { id: 'y' }],
  people: [{ id: 'p', name: 'Åsa Öst' }],
  seats: [
    { id: 's1', body: 'old', person: 'p', for: 'x', start: '2010-01-01', end: '2011-12-31' },
    { id: 's2', body: 'young', person: 'p', for: 'unit', start: '2012-01-01', end: '2014-12-31' },
    { id: 's3', body: 'young', for: 'y', start: '2012-01-01', end: '2013-06-30' },
    { id: 's4', body: 'vague', for: 'y', start: '2013', end: '2014-11..2015-01' },
    { id: 's5', body: 'vague', for: 'y' },
  ],
  succession: [
    { predecessor: 'old', successor: 'young', kind: 'replaced', date: '2012' },
    { predecessor: 'young', successor: 'idea', kind: 'continued', stage: 'planned' },
  ],
};
const api = apiOver(TABLES);
const PROBLEM = '... on InputProblem { code field value }';

async function asked(
  field: string,
  args: string,
  type: string,
  selection: string,
): Promise<Record<string, unknown>> {
  const query = `{ ${field}(${args}) { __typename ... on ${type} { ${selection} } ${PROBLEM} } }`;
  return ((await dataOf(api, query)) as Record<string, Record<string, unknown>>)[field];
}

const compare = (args: string) =>
  asked(
    'compareDates',
    args,
    'DateComparison',
    `from { inData sureBodies } to { inData } followed successions { predecessor { id } }
     bodies { body { id } change before after } seats { seat { id } body { id } change }
     memberships { body { id } member { id } change seats { id } }
     changed { body { id } what statusBefore statusAfter seatsBefore { min max } seatsAfter { min max } membersGone }
     bodyCounts { new gone possiblyNew possiblyGone kept } seatCounts { new gone kept }`,
  );

describe('two dates', () => {
  it('with successors followed: who goes on in what came of a body keeps the seat', async () => {
    expect(await compare('from: "2011", to: "2012"')).toMatchObject({
      followed: true,
      successions: [{ predecessor: { id: 'old' } }],
      bodies: [],
      memberships: [{ body: { id: 'young' }, member: { id: 'y' }, change: 'NEW', seats: [{ id: 's3' }] }],
    });
  });

  it('as themselves: old is gone and young is new', async () => {
    const found = await compare('from: "2011", to: "2012", followSuccessors: false');
    expect(found).toMatchObject({
      bodies: [
        { body: { id: 'old' }, change: 'GONE', before: 'SURE', after: 'NOT_THERE' },
        { body: { id: 'young' }, change: 'NEW', before: 'NOT_THERE', after: 'SURE' },
      ],
      bodyCounts: { new: 1, gone: 1 },
      successions: [],
    });
  });

  it('say how a body that stays changed', async () => {
    expect((await compare('from: "2012", to: "2014"')).changed).toContainEqual({
      body: { id: 'young' },
      what: ['status', 'seats', 'members'],
      statusBefore: 'ACTIVE',
      statusAfter: 'UNDER_REVIEW',
      seatsBefore: { min: 2, max: 2 },
      seatsAfter: { min: 1, max: 1 },
      membersGone: 1,
    });
  });

  it.each(['2010', '2012', '2013-05', '2014-12', '1850', '2011..2014'])(
    '%s with itself give nothing',
    async (date) => {
      expect(await compare(`from: "${date}", to: "${date}"`)).toMatchObject({
        bodies: [],
        seats: [],
        memberships: [],
        changed: [],
        seatCounts: { new: 0, gone: 0 },
      });
    },
  );

  it('outside all data say that nothing is known of them', async () => {
    expect(await compare('from: "1850", to: "2014"')).toMatchObject({
      from: { inData: false, sureBodies: 0 },
      to: { inData: true },
    });
  });
});

describe('life of bodies', () => {
  it('has those of which no date is known last, and counts each year', async () => {
    const found = await asked(
      'timeline',
      'filter: { statuses: [] }',
      'Timeline',
      'from to total undated bodies { body { id } undated firstKnown lastKnown } years { date bodies { min max } bodiesBegin { min max } seatsEnd { min max } } successions { stage }',
    );
    expect(found).toMatchObject({ from: '2010-01-01', to: '2015-01-31', total: 4, undated: 1 });
    expect(found.bodies).toEqual([
      { body: { id: 'old' }, undated: false, firstKnown: '2010-01-01', lastKnown: '2011-12-31' },
      { body: { id: 'young' }, undated: false, firstKnown: '2012-01-01', lastKnown: '2014-12-31' },
      { body: { id: 'vague' }, undated: false, firstKnown: '2013-01-01', lastKnown: '2015-01-31' },
      { body: { id: 'idea' }, undated: true, firstKnown: null, lastKnown: null },
    ]);
    expect((found.years as { date: string }[])[2]).toEqual({
      date: '2012',
      bodies: { min: 1, max: 3 },
      bodiesBegin: { min: 1, max: 1 },
      seatsEnd: { min: 0, max: 0 },
    });
    expect((found.years as unknown[]).length).toBe(6);
  });

  it('goes from the first ancestor to what is planned; today is the last that is done', async () => {
    expect(
      await asked(
        'lineage',
        'id: "young"',
        'Lineage',
        'nodes { node { id } generation direct } successions { stage } today { id }',
      ),
    ).toMatchObject({
      nodes: [
        { node: { id: 'old' }, generation: -1, direct: true },
        { node: { id: 'young' }, generation: 0, direct: true },
        { node: { id: 'idea' }, generation: 1, direct: true },
      ],
      successions: [{ stage: 'DONE' }, { stage: 'PLANNED' }],
      today: { id: 'young' },
    });
  });
});

describe('ends of terms', () => {
  const ENDS =
    'from to seats { min max } endingSeats { seat { id } surely } endingBodies { body { id } } bodies { body { id } ends { min max } of { min max } }';

  it('stand in months, surely or possibly; unknown ones in none', async () => {
    const found = await asked(
      'termCalendar',
      'period: "2014..2015"',
      'TermCalendar',
      `months { ${ENDS} } seatsOfUnknownEnd seatsTotal`,
    );
    expect(found).toMatchObject({ seatsOfUnknownEnd: 1, seatsTotal: 5 });
    expect(
      (found.months as { from: string; seats: object }[]).map((month) => [month.from, month.seats]),
    ).toEqual([
      ['2014-11-01', { min: 0, max: 1 }],
      ['2014-12-01', { min: 1, max: 2 }],
      ['2015-01-01', { min: 0, max: 1 }],
    ]);
    expect((found.months as object[])[1]).toMatchObject({ endingBodies: [{ body: { id: 'young' } }] });
  });

  it('that fall together make a window', async () => {
    const found = await asked('termCalendar', 'windowMonths: 3', 'TermCalendar', `windows { ${ENDS} }`);
    expect(found.windows).toMatchObject([
      {
        from: '2014-11-01',
        to: '2015-01-31',
        seats: { min: 2, max: 2 },
        bodies: [
          { body: { id: 'vague' }, ends: { min: 1, max: 1 }, of: { min: 1, max: 2 } },
          { body: { id: 'young' }, ends: { min: 1, max: 1 }, of: { min: 1, max: 1 } },
        ],
      },
    ]);
  });
});

interface Listed {
  readonly surely: boolean;
  readonly seat: { readonly id: string };
}

interface TurnoverYear extends Record<'began' | 'ended', { min: number; max: number | null }> {
  readonly beganSeats: Listed[];
  readonly endedSeats: Listed[];
}

describe('over time', () => {
  it('seats change hands, and last', async () => {
    expect(
      await asked(
        'turnover',
        'period: "2012..2013"',
        'Turnover',
        'years { date seats { min max } began { min max } ended { min max } entryRate exitRate } tenure { seats of median { min max } }',
      ),
    ).toMatchObject({
      years: [
        { date: '2012', seats: { min: 2, max: 3 }, began: { min: 2, max: 2 }, entryRate: 1, exitRate: 0 },
        // s4 begins surely in 2013, though on no known day.
        { date: '2013', ended: { min: 1, max: 1 } },
      ],
      tenure: { seats: 4, of: 5 },
    });
  });

  it('seats that change hands are the list behind each figure', async () => {
    const SEATS = 'beganSeats { seat { id } surely } endedSeats { seat { id } surely }';
    const { years } = (await asked(
      'turnover',
      'period: "2010..2016"',
      'Turnover',
      `years { date began { min max } ended { min max } ${SEATS} }`,
    )) as { years: TurnoverYear[] };
    for (const year of years)
      for (const [figure, list] of [
        [year.began, year.beganSeats],
        [year.ended, year.endedSeats],
      ] as const) {
        // Every seat of these tables stands for one.
        expect(figure).toEqual({ min: list.filter(({ surely }) => surely).length, max: list.length });
        expect([...list].sort((a, b) => Number(b.surely) - Number(a.surely))).toEqual(list);
      }
    expect(years.flatMap(({ endedSeats }) => endedSeats.map(({ seat }) => seat.id))).toContain('s1');
  });

  it('a pair shares members, and interlocks only where terms overlap', async () => {
    const found = await asked(
      'pairOverTime',
      'a: "young", b: "vague", period: "2013..2014"',
      'PairOverTime',
      'years { date shared { min max } interlocks { min max } members { id } }',
    );
    expect(found.years).toMatchObject([
      { date: '2013', members: [{ id: 'y' }] },
      { date: '2014', shared: { min: 0, max: 0 }, interlocks: { min: 0, max: 0 }, members: [] },
    ]);
  });

  it('a year with seats whose start no source tells says for how many, and gives no share', async () => {
    const { years } = (await asked(
      'turnover',
      'period: "2012..2014"',
      'Turnover',
      'years { date began { max } beganUnknown entryRate }',
    )) as { years: { date: string; beganUnknown: number; entryRate: number | null }[] };
    // s5 may be there in any year of the data, and may have begun in it; nothing of it is sure, so shares are known.
    expect(years.map(({ beganUnknown }) => beganUnknown)).toEqual([1, 1, 1]);
    const attested = apiOver({
      ...TABLES,
      seats: [...TABLES.seats!, { id: 's6', body: 'young', for: 'x', attested: ['2013-05-01'] }],
    });
    const { turnover } = (await dataOf(
      attested,
      '{ turnover(period: "2013..2013") { ... on Turnover { years { beganUnknown entryRate exitRate } } } }',
    )) as { turnover: unknown };
    expect(turnover).toEqual({ years: [{ beganUnknown: 2, entryRate: null, exitRate: null }] });
  });

  it('the days of seats that no source bounds are open, not those of the data', async () => {
    const { bodies } = await asked('seatHistory', 'id: "y"', 'SeatHistory', 'bodies { body { id } from to }');
    expect(bodies).toContainEqual({ body: { id: 'young' }, from: '2012-01-01', to: '2013-06-30' });
    expect(bodies).toContainEqual({ body: { id: 'vague' }, from: null, to: null });
  });

  it('an organisation and a person have held seats', async () => {
    const bodies = [
      { body: { id: 'old' }, seats: [{ id: 's1' }] },
      { body: { id: 'young' }, seats: [{ id: 's2' }] },
    ];
    for (const id of ['x', 'p'])
      expect(
        (await asked('seatHistory', `id: "${id}"`, 'SeatHistory', 'bodies { body { id } seats { id } }'))
          .bodies,
      ).toEqual(bodies);
  });
});

describe('a wrong question is answered with what is wrong', () => {
  it.each([
    ['compareDates', 'from: "2014", to: "2011"', 'out-of-bounds', 'to'],
    ['compareDates', 'from: "2014..2013", to: "2015"', 'bad-date', 'from'],
    ['compareDates', 'from: "", to: "2015"', 'bad-date', 'from'],
    ['termCalendar', 'period: "2014.."', 'out-of-bounds', 'period'],
    ['termCalendar', 'windowMonths: 0', 'out-of-bounds', 'windowMonths'],
    ['termCalendar', 'organisation: "young"', 'unknown-id', 'organisation'],
    ['lineage', 'id: "nothing"', 'unknown-id', 'id'],
    ['pairOverTime', 'a: "old", b: "old"', 'repeated', 'b'],
    ['seatHistory', 'id: "young"', 'unknown-id', 'id'],
  ])('%s(%s)', async (field, args, code, of) => {
    expect(await asked(field, args, 'InputProblem', 'message')).toMatchObject({ code, field: of });
  });
});

describe('the calendar file', () => {
  const snapshot = buildSnapshot(TABLES);
  const store = new Store({ current: async () => snapshot }, new ListedCitations());
  const documents = makeDocuments(makeSchema(), store, (error) => {
    throw error;
  });
  const file = async (query: string) => {
    const response = await documents(new Request(`http://localhost/calendar.ics${query}`));
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
    };
  };

  it('has the ends of one’s own bodies as all-day events', async () => {
    const { status, type, text } = await file('?organisation=x&language=en');
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    const events = text
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((event) => event.replaceAll('\r\n ', ''));
    expect(events.map((event) => /DTSTART;VALUE=DATE:(\d+)/.exec(event)?.[1])).toEqual([
      '20111231',
      '20111231',
      '20141231',
      '20141231',
    ]);
    expect(events[3]).toContain('SUMMARY:Term ends: Young\\; board\\, new (1 seat)');
    expect(events[3]).toContain('DESCRIPTION:Åsa Öst\\, unit');
    expect(events[3]).toContain('DTEND;VALUE=DATE:20150101');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(
      text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:') && text.endsWith('END:VCALENDAR\r\n'),
    ).toBe(true);
  });

  it('marks a date that is not known to the day', async () => {
    const { text } = await file('?organisation=y&language=fi');
    expect(text).toMatch(/DTSTART;VALUE=DATE:20141101\r\nDTEND;VALUE=DATE:20150201[^]*STATUS:TENTATIVE/);
  });

  it.each([
    ['?organisation=nobody', 'organisation'],
    ['?period=2015..2014', 'no date'],
    ['?filter=%7B%22kinds%22%3A%5B%22FOO%22%5D%7D', 'filter.kinds'],
    ['?who=x', 'parameter'],
  ])('%s is answered with a sentence', async (query, says) => {
    const { status, text } = await file(query);
    expect(status).toBe(400);
    expect(text).toContain(says);
  });

  it('is at the address that the query names', async () => {
    const { file: address } = await asked(
      'termCalendar',
      'organisation: "x", filter: { kinds: [ADVISORY_BOARD], planned: false }',
      'TermCalendar',
      'file',
    );
    const query = String(address).slice('calendar.ics'.length);
    expect((await file(query)).status).toBe(200);
    expect(new URLSearchParams(query).get('filter')).toBe('{"planned":false,"kinds":["ADVISORY_BOARD"]}');
  });
});
