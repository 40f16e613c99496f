/** Task overlap, quadrant and lines, by hand. */
import { describe, expect, it } from 'vitest';
import { Lines, quadrantOf, Tasks } from '../../server/analysis/task.ts';
import { buildSnapshot, type BodyRow, type Tables } from '../support/snapshot-builder.ts';

const MAP: Tables['places'] = [
  { id: 'finland', level: 'country' },
  { id: 'south', level: 'region', partOf: ['finland'] },
  { id: 'coast', level: 'region', partOf: ['finland'] },
  { id: 'inland', level: 'region', partOf: ['finland'] },
  { id: 'seinajoki', partOf: ['south'] },
  { id: 'kauhava', partOf: ['south'] },
  { id: 'vaasa', partOf: ['coast'] },
  { id: 'both', partOf: ['south', 'coast'] },
  { id: 'district', level: 'other' },
];

function compare(a: Partial<BodyRow>, b: Partial<BodyRow>) {
  const snapshot = buildSnapshot({
    places: MAP,
    bodies: [
      { id: 'A', ...a },
      { id: 'B', ...b },
    ],
  });
  const { sharedPlaces, sharedThemes, ...rest } = new Tasks(snapshot).overlap(0, 1);
  return {
    ...rest,
    sharedPlaces: sharedPlaces.map((place) => snapshot.places[place].id),
    sharedThemes: sharedThemes.map((theme) => snapshot.themes[theme].id),
  };
}

describe('themes', () => {
  it('by Jaccard', () => {
    expect(compare({ themes: ['x', 'y'] }, { themes: ['y', 'z'] })).toMatchObject({
      themes: 1 / 3,
      sharedThemes: ['y'],
    });
  });

  it('not known where one body has none', () => {
    expect(compare({ themes: ['x'] }, {})).toMatchObject({ themes: null, sharedThemes: [], score: null });
  });
});

describe('places', () => {
  it('by the municipalities below', () => {
    expect(compare({ covers: ['south'] }, { covers: ['seinajoki', 'vaasa'] })).toMatchObject({
      placeLevel: 'municipality',
      places: 1 / 4,
      sharedPlaces: ['seinajoki'],
    });
    expect(compare({ covers: ['finland'] }, { covers: ['south', 'coast'] })).toMatchObject({
      placeLevel: 'municipality',
      places: 1,
    });
  });

  it('a municipality that lies in two regions counts once', () => {
    expect(compare({ covers: ['south'] }, { covers: ['coast'] })).toMatchObject({
      places: 1 / 4,
      sharedPlaces: ['both'],
    });
  });

  it('else at the nearest level that both can be said at', () => {
    // No municipality of inland is known: both are compared as regions.
    expect(compare({ covers: ['inland', 'seinajoki'] }, { covers: ['south'] })).toMatchObject({
      placeLevel: 'region',
      places: 1 / 2,
      sharedPlaces: ['south'],
    });
  });

  it('not known where there is none, or no common level', () => {
    expect(compare({ covers: ['south'] }, {})).toMatchObject({ places: null, placeLevel: null });
    expect(compare({ covers: ['south'] }, { covers: ['district'] })).toMatchObject({
      places: null,
      placeLevel: null,
    });
    expect(compare({ covers: ['district'] }, { covers: ['district'] })).toMatchObject({
      places: 1,
      placeLevel: 'other',
    });
  });
});

describe('the score', () => {
  it('is the geometric mean of what is known: the same theme in another area is not the same task', () => {
    const score = (...bodies: Parameters<typeof compare>) => compare(...bodies).score;
    expect(score({ themes: ['x'], covers: ['vaasa'] }, { themes: ['x'], covers: ['kauhava'] })).toBe(0);
    expect(score({ themes: ['x'], covers: ['vaasa'] }, { themes: ['x'] })).toBe(1);
    // Themes 1 of 4, places 1 of 1: the root of a quarter.
    expect(
      score({ themes: ['x', 'y'], covers: ['vaasa'] }, { themes: ['x', 'z', 'v'], covers: ['vaasa'] }),
    ).toBeCloseTo(0.5, 12);
  });
});

describe('kind, scope and mandate', () => {
  it('are the same, not the same, or not known', () => {
    const found = compare(
      { kind: 'peer', scope: 'regional', mandate: 'shares' },
      { kind: 'peer', scope: 'national' },
    );
    expect(found).toMatchObject({ sameKind: true, sameScope: false, sameMandate: null });
  });

  it('in own words are the same if the words are', () => {
    const other = (kindWords: string | null) => ({ kind: 'other' as const, kindWords });
    expect(compare(other('sewing circle'), other('sewing circle')).sameKind).toBe(true);
    expect(compare(other('sewing circle'), other('book circle')).sameKind).toBe(false);
    expect(compare(other('sewing circle'), other(null)).sameKind).toBeNull();
    expect(compare(other('sewing circle'), { kind: 'club' }).sameKind).toBe(false);
  });
});

it('quadrants part at a half', () => {
  expect(quadrantOf(0.5, 0.5)).toBe('merge');
  expect(quadrantOf(1, 0.49)).toBe('meet-same-day');
  expect(quadrantOf(0.49, 1)).toBe('divide-work');
  expect(quadrantOf(0, 0)).toBe('leave');
  expect(quadrantOf(null, 1)).toBeNull();
  expect(quadrantOf(1, null)).toBeNull();
});

it('lines join what came of what, done or meant to be, but not two that merged into one', () => {
  const snapshot = buildSnapshot({
    bodies: ['first', 'second', 'merged', 'later', 'apart'].map((id) => ({ id })),
    succession: [
      { successor: 'merged', predecessor: 'first', kind: 'merged', stage: 'done' },
      { successor: 'merged', predecessor: 'second', kind: 'merged', stage: 'done' },
      { successor: 'later', predecessor: 'merged', kind: 'replaced', stage: 'planned' },
    ],
  });
  const lines = new Lines(snapshot);
  const between = (a: string, b: string) => {
    const at = (id: string) => snapshot.bodies.findIndex((body) => body.id === id);
    return lines.between(at(a), at(b));
  };
  expect(between('first', 'merged')).toEqual(['succeeds']);
  expect(between('merged', 'second')).toEqual(['succeeds']);
  expect(between('later', 'first')).toEqual(['to-succeed']);
  expect(between('first', 'second')).toEqual([]);
  expect(between('apart', 'merged')).toEqual([]);
});

it('lines run in either direction over any number of steps of one kind', () => {
  const { bodies, ...rest } = buildSnapshot({
    bodies: [
      { id: 'top' },
      { id: 'middle', partOf: 'top' },
      { id: 'low', partOf: 'middle' },
      { id: 'apart' },
    ],
    steering: [
      { network: 'top', steers: 'apart' },
      { network: 'apart', steers: 'low' },
    ],
    reporting: [{ network: 'low', to: 'top' }],
  });
  const lines = new Lines({ bodies, ...rest });
  const between = (a: string, b: string) => {
    const at = (id: string) => bodies.findIndex((body) => body.id === id);
    return lines.between(at(a), at(b));
  };
  expect(between('top', 'low')).toEqual(['part-of', 'steers', 'reports-to']);
  expect(between('low', 'top')).toEqual(['part-of', 'steers', 'reports-to']);
  expect(between('middle', 'low')).toEqual(['part-of']);
  expect(between('apart', 'top')).toEqual(['steers']);
  expect(between('apart', 'middle')).toEqual([]);
});
