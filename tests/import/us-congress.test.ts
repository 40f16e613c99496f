/** The Congress set against counts made from the same lists by another program (tests/golden/us_congress_committees). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { convert, readRaw, roleOf, runsOf } from '../../scripts/convert-us-congress.ts';
import { parseDate } from '../../server/domain/dates.ts';
import { presence, type Term } from '../../server/domain/terms.ts';
import { planFolder } from '../../server/import/folder.ts';
import type { PlannedNode } from '../../server/import/plan.ts';
import { planOf } from '../support/graph.ts';

const FOLDER = join(import.meta.dirname, '../../seeds/us-congress');
const GOLDEN = join(import.meta.dirname, '../golden/us_congress_committees');
const golden = (name: string) => JSON.parse(readFileSync(join(GOLDEN, name), 'utf8'));

const { periods } = golden('expected_by_period.json') as {
  periods: { period: string; actors: number; groups: number; ties: number }[];
};
const { counts } = golden('expected.json') as { counts: { actors: number; groups: number; ties: number } };
const { us_congress_state: byState } = golden('expected_representation.json') as {
  us_congress_state: { organisations: number; seats_per_organisation: Record<string, number> };
};

interface Seat {
  readonly id: string;
  readonly body: string;
  readonly holder: string;
  readonly onBehalfOf: string | undefined;
  readonly term: Term;
}

let nodes: readonly PlannedNode[];
let seats: Seat[];
beforeAll(() => {
  ({ nodes } = planOf(planFolder(FOLDER)));
  seats = nodes
    .filter((node) => node.kind === 'seat')
    .map(({ id, links, properties }) => {
      const end = (type: string) => links.find((link) => link.type === type);
      const date = (notation: unknown) => (typeof notation === 'string' ? parseDate(notation) : null);
      return {
        id,
        body: end('IN')?.to ?? '',
        holder: end('HOLDS')?.from ?? '',
        onBehalfOf: end('ON_BEHALF_OF')?.to,
        term: {
          start: date(properties.start),
          end: date(properties.end),
          attested: (properties.attested as string[]).map((notation) => parseDate(notation)!),
        },
      };
    });
});

const surely = (date: string) => seats.filter(({ term }) => presence(term, parseDate(date)) === 2);
const distinct = (list: readonly Seat[], key: (seat: Seat) => string | undefined) =>
  new Set(list.map(key)).size;

describe('the Congress set', () => {
  it('is what the converter makes of the raw lists', () => {
    const made = convert(readRaw());
    const committed = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
    expect(committed.sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made) expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
  });

  it('is made from the lists that the other program counted', () => {
    for (const name of ['actors.csv', 'groups.csv', 'memberships.csv', 'memberships_by_date.csv'])
      expect(readFileSync(join(FOLDER, 'raw', name), 'utf8')).toBe(readFileSync(join(GOLDEN, name), 'utf8'));
  });

  it.each(periods)('has $ties sure seats of $actors members in $groups committees in $period', (expected) => {
    for (const date of [expected.period, expected.period.slice(0, 4)]) {
      const sure = surely(date);
      expect(sure.length).toBe(expected.ties);
      expect(distinct(sure, (seat) => `${seat.holder} ${seat.body}`)).toBe(expected.ties);
      expect(distinct(sure, (seat) => seat.holder)).toBe(expected.actors);
      expect(distinct(sure, (seat) => seat.body)).toBe(expected.groups);
    }
  });

  it('has the years the other program counted', () => {
    expect(periods.map(({ period }) => period.slice(0, 4))).toEqual(
      expect.arrayContaining(['2015', '2021', '2025']),
    );
    expect(periods).toHaveLength(6);
  });

  it('has today’s ties, committees and members at its default date, so that the first view is not empty', () => {
    const defaultDate = nodes.find((node) => node.kind === 'dataset')?.properties.defaultDate as string;
    const sure = surely(defaultDate);
    expect(distinct(sure, (seat) => `${seat.holder} ${seat.body}`)).toBe(counts.ties);
    expect(distinct(sure, (seat) => seat.holder)).toBe(counts.actors);
    const attested = nodes.filter(
      (node) => node.kind === 'network' && (node.properties.attested as string[]).includes(defaultDate),
    );
    expect(attested).toHaveLength(counts.groups);
  });

  it('has today’s seats of each state', () => {
    const perState: Record<string, number> = {};
    for (const { onBehalfOf } of surely('2026-06')) {
      const state = onBehalfOf?.replace('us-state-', '').toUpperCase() ?? 'unknown';
      perState[state] = (perState[state] ?? 0) + 1;
    }
    expect(perState).toEqual(byState.seats_per_organisation);
  });

  it('has the seat of somebody who is in the lists of 2019 and 2023 but not of 2021 as two', () => {
    const day = (date: string) => parseDate(date)!.earliest;
    const between = { earliest: day('2019-06-01'), latest: day('2023-06-01') };
    const firsts = seats.filter(
      ({ term }) => term.end?.earliest === between.earliest && term.end.latest === between.latest,
    );
    const pairs = firsts.flatMap((first) => {
      const second = seats.find(
        (seat) =>
          seat.body === first.body &&
          seat.holder === first.holder &&
          seat.term.start?.latest === between.latest,
      );
      return second ? [[first, second]] : [];
    });
    expect(pairs.length).toBeGreaterThan(100);
    for (const [first, second] of pairs) {
      expect(second.term.start).toEqual(between);
      expect(presence(first.term, parseDate('2021-06-01'))).toBe(1);
      expect(presence(second.term, parseDate('2021-06-01'))).toBe(1);
    }
  });
});

describe('the rules', () => {
  // Places: 0 is 2015, 1 2017, 2 2019, 3 2021 (incomplete), 4 2023, 5 2025, 6 2026.
  it.each([
    ['in every list', [0, 1, 2, 3, 4, 5, 6], [[null, null]]],
    ['gone after 2017', [0, 1], [[null, '2017-06-01..2019-06-01']]],
    ['new in 2025', [5, 6], [['2023-06-01..2025-06-01', null]]],
    [
      'gone and back',
      [0, 2],
      [
        [null, '2015-06-01..2017-06-01'],
        ['2017-06-01..2019-06-01', '2019-06-01..2023-06-01'],
      ],
    ],
    [
      'not in 2021 only',
      [2, 4],
      [
        ['2017-06-01..2019-06-01', '2019-06-01..2023-06-01'],
        ['2019-06-01..2023-06-01', '2023-06-01..2025-06-01'],
      ],
    ],
    ['in 2021 only', [3], [['2019-06-01..2021-06-01', '2021-06-01..2023-06-01']]],
    ['in 2019 and 2021', [2, 3], [['2017-06-01..2019-06-01', '2021-06-01..2023-06-01']]],
    ['in 2021 and 2023', [3, 4], [['2019-06-01..2021-06-01', '2023-06-01..2025-06-01']]],
  ])('bound the stays of a member %s', (_, present, spans) => {
    expect(runsOf(present).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it.each([
    ['Chairman', 'chair'],
    ['Chairwoman', 'chair'],
    ['Cochairman', 'chair'],
    ['Co-Chairman', 'chair'],
    ['Vice Chairman', 'vice-chair'],
    ['Vice-Chair', 'vice-chair'],
    ['Ranking Member', 'vice-chair'],
    ['Ex Officio', 'member'],
    ['Member', 'member'],
  ])('take %s for %s', (title, role) => {
    expect(roleOf(title)).toBe(role);
  });

  it('refuse a title they do not know', () => {
    expect(() => roleOf('Page')).toThrow('Page');
  });
});
