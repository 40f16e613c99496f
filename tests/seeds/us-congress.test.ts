/**
 * The second data set: made by a program from its source, without problems for the import, and with as many sure
 * seats in each year as another program counts in the source.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { convertCongress } from '../../scripts/convert-congress.ts';
import { parseDate, type DateSpan } from '../../server/domain/dates.ts';
import { presence, type Term } from '../../server/domain/terms.ts';
import { planFolder } from '../../server/import/folder.ts';

const SOURCE = new URL('../golden/us_congress_committees/', import.meta.url);
const SET = new URL('../../seeds/us-congress/', import.meta.url);
const read = (file: string, folder = SOURCE) => readFileSync(new URL(file, folder), 'utf8');

const files = convertCongress({
  actors: read('actors.csv'),
  groups: read('groups.csv'),
  memberships: read('memberships.csv'),
  membershipsByDate: read('memberships_by_date.csv'),
});

interface Seat {
  readonly tie: string;
  readonly term: Term;
  readonly roles: string;
  readonly note: string;
}

const date = (text: string): DateSpan | null => (text === '' ? null : parseDate(text));
const rows: Record<string, string>[] = parse(files['seats.csv'], { columns: true });
const seats = rows.map(
  (row): Seat => ({
    tie: `${row.holder} ${row.body}`,
    term: { start: date(row.start), end: date(row.end), attested: row.attested.split(';').map((day) => parseDate(day)!) },
    roles: row.roles,
    note: row.note,
  }),
);
const grouped = (): Map<string, Seat[]> => {
  const byTie = new Map<string, Seat[]>();
  for (const seat of seats) byTie.set(seat.tie, [...(byTie.get(seat.tie) ?? []), seat]);
  return byTie;
};
const sureAt = (day: string) => seats.filter((seat) => presence(seat.term, parseDate(day)) === 2);

describe('the committees of Congress', () => {
  it('stand in the repository as the program makes them', () => {
    for (const [file, text] of Object.entries(files)) expect([file, read(file, SET) === text]).toEqual([file, true]);
  });

  it('have no problem for the import', () => {
    const { problems } = planFolder(new URL('.', SET).pathname);
    expect(problems).toEqual([]);
  });

  const { periods } = JSON.parse(read('expected_by_period.json')) as { periods: { period: string; ties: number }[] };
  it.each(periods)('at $period $ties seats are sure', ({ period, ties }) => {
    const there = sureAt(period);
    expect(there).toHaveLength(ties);
    expect(new Set(there.map((seat) => seat.tie)).size).toBe(ties);
  });

  it('today there are as many as the source has ties', () => {
    const ties = new Set(
      (parse(read('memberships.csv'), { columns: true }) as Record<string, string>[]).map((row) => `${row.actor_id} ${row.group_id}`),
    );
    expect(sureAt('2026-06')).toHaveLength(ties.size);
  });

  it('absence from the incomplete snapshot parts a seat in two, both possibly there then', () => {
    const before = parseDate('2019-06-01');
    const after = parseDate('2023-06-01');
    const parted = [...grouped().values()].filter(
      ([first, second]) =>
        second !== undefined &&
        first.term.attested.at(-1)?.latest === before?.latest &&
        second.term.attested[0].latest === after?.latest,
    );
    expect(parted.length).toBeGreaterThan(100);
    const [own] = parted;
    expect(own.map((seat) => presence(seat.term, parseDate('2021-06-01')))).toEqual([1, 1]);
    expect(own[0].term.end).toEqual(parseDate('2019-06-01..2023-06-01'));
    expect(own[1].term.start).toEqual(parseDate('2019-06-01..2023-06-01'));
  });

  it('a ranking member is a vice chair with a note, an ex officio member a member with one', () => {
    expect(seats.filter((seat) => seat.note.includes('ranking member')).every((seat) => seat.roles.includes('vice-chair'))).toBe(true);
    expect(seats.some((seat) => seat.note.includes('member by office') && seat.roles === 'member')).toBe(true);
    expect(seats.some((seat) => seat.roles === 'chair')).toBe(true);
  });
});
