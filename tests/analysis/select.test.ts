/** Each field of the filter by itself, and what it leaves counted. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../server/domain/dates.ts';
import { EVERYTHING, unknownIds, type Filter } from '../../server/analysis/filter.ts';
import { countSelection, seatsOf, select } from '../../server/analysis/select.ts';
import { buildSnapshot } from '../support/snapshot-builder.ts';

const snapshot = buildSnapshot({
  datasets: [{ id: 'one' }, { id: 'other' }],
  themes: [{ id: 'health' }, { id: 'elderly', partOf: 'health' }, { id: 'roads' }],
  places: [
    { id: 'finland', level: 'country' },
    { id: 'south', level: 'region', partOf: ['finland'] },
    { id: 'seinajoki', partOf: ['south'] },
  ],
  bodies: [
    { id: 'elder-care', kind: 'developer', scope: 'regional', themes: ['elderly'], covers: ['seinajoki'] },
    { id: 'health-board', kind: 'steering', scope: 'national', themes: ['health'], covers: ['finland'] },
    { id: 'road-club', kind: 'club', themes: ['roads'], covers: ['south'] },
    { id: 'pilot', type: 'project', statuses: [{ status: 'ended', start: '2012' }] },
    { id: 'elsewhere', dataset: 'other' },
    { id: 'rumour', certainty: 'uncertain' },
    { id: 'told', certainty: 'stated' },
  ],
  seats: [
    { body: 'elder-care', person: 'p', for: 'town' },
    { body: 'elder-care', for: 'town', count: [2, null] },
    { body: 'elder-care', person: 'q', for: 'county', certainty: 'uncertain' },
    { body: 'health-board', person: 'p', for: 'town', certainty: 'stated' },
    { body: 'road-club', person: 'p', planned: true },
    { body: 'elsewhere', person: 'r', dataset: 'other' },
  ],
});

function left(filter: Partial<Filter>): string[] {
  return [...select(snapshot, { ...EVERYTHING, ...filter }).bodies].map((body) => snapshot.bodies[body].id);
}

describe('bodies that a filter leaves, by id', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['the first data set', { datasets: null, types: ['project'] }, ['pilot']],
    ['a data set', { datasets: ['other'] }, ['elsewhere']],
    ['a data set that is not there', { datasets: ['nowhere'] }, []],
    ['projects', { types: ['project'] }, ['pilot']],
    ['kinds of network, projects beside', { datasets: ['one'], kinds: ['club'] }, ['pilot', 'road-club']],
    ['scopes', { scopes: ['national'] }, ['health-board']],
    ['a theme and those below', { themes: ['health'] }, ['elder-care', 'health-board']],
    ['a theme below', { themes: ['elderly'] }, ['elder-care']],
    ['a place and those below', { places: ['south'] }, ['elder-care', 'road-club']],
    ['a place', { places: ['seinajoki'] }, ['elder-care']],
    [
      'and what lies around it',
      { places: ['seinajoki'], wider: true },
      ['elder-care', 'health-board', 'road-club'],
    ],
    ['some bodies', { bodies: ['told', 'pilot'] }, ['pilot', 'told']],
    ['a status', { statuses: ['ended'] }, ['pilot']],
    ['unknown status', { datasets: ['one'], statuses: ['unknown'], kinds: ['club'] }, ['road-club']],
    ['stated only', { evidence: 'stated' }, ['told']],
    ['both of two fields', { themes: ['health'], places: ['seinajoki'] }, ['elder-care']],
    ['nothing at all', { themes: ['roads'], types: ['project'] }, []],
  ])('%s', (_, filter, expected) => expect(left(filter)).toEqual(expected));

  it('an empty list filters nothing', () => {
    const all = left({});
    expect(all).toHaveLength(7);
    expect(
      left({ kinds: [], scopes: [], statuses: [], themes: [], places: [], bodies: [], types: [] }),
    ).toEqual(all);
  });

  it('what is uncertain is left out where only certain evidence counts', () => {
    expect(left({ evidence: 'not-uncertain' })).not.toContain('rumour');
    expect(left({})).toContain('rumour');
  });
});

describe('status at a date', () => {
  const dated = buildSnapshot({
    bodies: [
      {
        id: 'B',
        start: '2008',
        attested: ['2014'],
        statuses: [
          { status: 'active', start: '2008', end: '2012-12-31' },
          { status: 'under-review', start: '2013', attested: ['2014'] },
        ],
      },
    ],
  });
  const at = (date: string | null, statuses: Filter['statuses']) =>
    select(dated, { ...EVERYTHING, date: date === null ? null : parseDate(date), statuses }).bodyPresence[0];

  it('is the phase then', () => {
    expect(at('2010', ['active'])).toBe(2);
    expect(at('2010', ['under-review'])).toBe(0);
    expect(at('2014', ['under-review'])).toBe(2);
    expect(at('2014', ['active'])).toBe(0);
    expect(at('2014', ['unknown'])).toBe(0);
    expect(at('2010..2014', ['active'])).toBe(2);
    expect(at(null, ['active'])).toBe(2);
  });

  it('is only possibly one that it was in before, where another one surely holds', () => {
    const two = buildSnapshot({
      bodies: [
        {
          id: 'B',
          attested: ['2014'],
          statuses: [
            { status: 'dormant', attested: ['2011'] },
            { status: 'active', attested: ['2014'] },
          ],
        },
      ],
    });
    const then = (statuses: Filter['statuses']) =>
      select(two, { ...EVERYTHING, date: parseDate('2014'), statuses }).bodyPresence[0];
    expect([then(['active']), then(['dormant']), then(['dormant', 'active']), then(['ended'])]).toEqual([
      2, 1, 2, 0,
    ]);
  });

  it('is only possibly so long after it was last attested', () => {
    expect(at('2018', ['under-review'])).toBe(1);
  });
});

describe('what is left, counted', () => {
  it('sure seats by their least number, possible ones beyond', () => {
    expect(countSelection(select(snapshot, { ...EVERYTHING, bodies: ['elder-care'] }))).toEqual({
      networks: 1,
      projects: 0,
      sureBodies: 1,
      bodiesWithMembers: 1,
      organisations: 2,
      people: 2,
      sureSeats: 3,
      possibleSeats: 1,
    });
  });

  it('planned seats have their own switch', () => {
    const with_ = select(snapshot, { ...EVERYTHING, bodies: ['road-club'] });
    const without = select(snapshot, { ...EVERYTHING, bodies: ['road-club'], planned: false });
    expect(countSelection(with_)).toMatchObject({ sureSeats: 0, possibleSeats: 1 });
    expect(countSelection(without)).toMatchObject({ bodiesWithMembers: 0, possibleSeats: 0 });
  });

  it('nothing, where nothing is left', () => {
    const none = select(snapshot, { ...EVERYTHING, bodies: ['no such'] });
    expect(countSelection(none)).toMatchObject({ networks: 0, projects: 0, sureSeats: 0, people: 0 });
    expect(none.seats).toHaveLength(0);
  });
});

it('groups the seats that are left by body', () => {
  const all = select(snapshot, EVERYTHING);
  snapshot.bodies.forEach((_, body) => {
    for (const seat of seatsOf(all, body)) expect(snapshot.seats.body[seat]).toBe(body);
  });
  expect(all.seats).toHaveLength(snapshot.seats.count);
});

it('tells ids that are not there', () => {
  const filter: Filter = { ...EVERYTHING, datasets: ['one', 'x'], themes: ['y'], bodies: ['pilot', 'z'] };
  expect(unknownIds(snapshot, filter)).toEqual([
    { field: 'datasets', id: 'x' },
    { field: 'themes', id: 'y' },
    { field: 'bodies', id: 'z' },
  ]);
});

it('a period that holds all spans is the same as no period', () => {
  const dated = buildSnapshot({
    seats: [
      { body: 'A', person: 'p', start: '2010', end: '2012' },
      { body: 'A', person: 'q', attested: ['2014-05-22'] },
      { body: 'B', person: 'p', start: '2011', end: '2015' },
      { body: 'B', person: 'q', certainty: 'uncertain', attested: ['2014'] },
    ],
  });
  const all = select(dated, EVERYTHING);
  const period = select(dated, { ...EVERYTHING, date: parseDate('1900..2100') });
  expect(period.seatPresence).toEqual(all.seatPresence);
});
