/**
 * Lengths of the shortest introductions on public data sets, as another program counts them
 * (tests/golden/tools/introductions.py): everybody is an organisation of one, and terms are runs of listed dates.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { introductions, MOST_MEETINGS } from '../../server/analysis/partners/introductions.ts';
import { select } from '../../server/analysis/select.ts';
import { buildSnapshot, type SeatRow } from '../support/snapshot-builder.ts';

/** Seats of a folder: one for each run of dates without a gap. */
function seatsOf(folder: string, dates: readonly string[]): SeatRow[] {
  const dated = join(folder, 'memberships_by_date.csv');
  const file = existsSync(dated) ? dated : join(folder, 'memberships.csv');
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
  const listed = new Map<string, { actor: string; group: string; days: Set<string> }>();
  for (const { actor_id: actor, group_id: group, date } of rows) {
    const key = `${actor} in ${group}`;
    const one = listed.get(key) ?? { actor, group, days: new Set() };
    listed.set(key, one);
    one.days.add(date ?? '');
  }
  return [...listed.values()].flatMap(({ actor, group, days }) => {
    const seats: SeatRow[] = [];
    let start: string | null = null;
    dates.forEach((date, at) => {
      if (!days.has(date)) return;
      start ??= date;
      if (days.has(dates[at + 1])) return;
      const term = date === '' ? {} : { start, end: date };
      seats.push({ body: group, person: actor, for: `of ${actor}`, ...term });
      start = null;
    });
    return seats;
  });
}

it.each(['davis_southern_women', 'galaskiewicz_ceos_clubs', 'us_congress_committees'])('%s', (name) => {
  const folder = join(import.meta.dirname, '../golden', name);
  const expected = JSON.parse(readFileSync(join(folder, 'expected_introductions.json'), 'utf8')) as {
    readonly dates: readonly string[];
    readonly seats: number;
    readonly pairs: readonly (readonly [string, string, number | null])[];
  };
  const seats = seatsOf(folder, expected.dates);
  expect(seats).toHaveLength(expected.seats);
  const snapshot = buildSnapshot({ seats });
  const selection = select(snapshot, EVERYTHING);
  const at = new Map(snapshot.organisations.map((one, index) => [one.id, index]));
  const key = (actor: string) => new Set([at.get(`of ${actor}`) ?? -1]);
  // Many pairs are alike: of the large set every thirteenth shows the same.
  const pairs = expected.pairs.filter((_, index) => expected.seats < 1000 || index % 13 === 0);
  const found = pairs.map(([from, to]) => {
    const [way] = introductions(selection, key(from), key(to), 1);
    return [from, to, way?.meetings.length ?? null];
  });
  const least = pairs.map(([from, to, length]) => [
    from,
    to,
    length !== null && length > MOST_MEETINGS ? null : length,
  ]);
  expect(found).toEqual(least);
});
