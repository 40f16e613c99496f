/**
 * Two groups merge: K with four unnamed seats that meets 2 to 3 times a year, V with three that meets twice. All
 * values worked by hand from the definitions.
 */
import { describe, expect, it } from 'vitest';
import { mergerHours, type Meetings } from '../../server/analysis/merge/hours.ts';
import type { Place } from '../../server/analysis/merge/places.ts';
import { extremes, outcomes } from '../../server/analysis/merge/range.ts';
import { passes, seatsAfter, type SeatRule } from '../../server/analysis/merge/seat-rules.ts';

const [SONET, AKSILA, SOSTE, TRAINING, SEAMK, HEADS] = [0, 1, 2, 3, 4, 5];
const [K, V] = [0, 1];

function place(body: number, organisation: number, extra: Partial<Place> = {}): Place {
  return {
    seat: 0,
    body,
    organisation,
    holder: null,
    sure: true,
    attends: true,
    chair: false,
    sureDays: 0,
    ...extra,
  };
}

const PLACES = [
  ...[SONET, AKSILA, SOSTE, TRAINING].map((organisation) => place(K, organisation)),
  ...[SONET, SEAMK, HEADS].map((organisation) => place(V, organisation)),
];
const MEETINGS: Meetings[] = [
  { perYear: { min: 2, max: 3 }, hours: null },
  { perYear: { min: 2, max: 2 }, hours: null },
];
const MERGED: Meetings = { perYear: { min: 2, max: 2 }, hours: null };

const RULES: [
  string,
  SeatRule,
  { after: [number, number]; saved: [number, number]; hours: [number, number]; hoursSaved: [number, number] },
][] = [
  [
    'everybody',
    { rule: 'everybody' },
    { after: [6, 7], saved: [0, 1], hours: [48, 84], hoursSaved: [0, 36] },
  ],
  [
    'one an organisation',
    { rule: 'one-an-organisation' },
    { after: [6, 6], saved: [1, 1], hours: [48, 72], hoursSaved: [8, 36] },
  ],
  [
    'at most four',
    { rule: 'at-most', seats: 4, order: [SONET, HEADS, AKSILA, SEAMK] },
    { after: [4, 4], saved: [3, 3], hours: [32, 48], hoursSaved: [24, 60] },
  ],
];

describe('two groups under each seat rule', () => {
  it.each(RULES)('%s', (_name, rule, expected) => {
    const after = seatsAfter(PLACES, 2, rule);
    expect([after.min, after.max]).toEqual(expected.after);
    const found = outcomes(PLACES, 2, rule)!;
    const saved = extremes(found, [1, 1], 1);
    expect([saved.min, saved.max]).toEqual(expected.saved);
    const hours = mergerHours(PLACES, MEETINGS, MERGED, rule);
    expect([hours.before?.min, hours.before?.max]).toEqual([56, 108]);
    expect([hours.after?.min, hours.after?.max]).toEqual(expected.hours);
    expect([hours.saved?.min, hours.saved?.max]).toEqual(expected.hoursSaved);
    expect(hours.notComputable).toEqual([]);
  });

  it('is not computable for a body without a rhythm, and says which', () => {
    const hours = mergerHours(PLACES, [MEETINGS[K], { perYear: null, hours: null }], MERGED, {
      rule: 'everybody',
    });
    expect(hours.notComputable).toEqual([V]);
    expect(hours.saved).toBeNull();
    expect(hours.after).toMatchObject({ min: 48, max: 84 });
  });

  it('four named people of unknown organisation and three unnamed seats are four to seven people', () => {
    const places = [
      ...['a', 'b', 'c', 'd'].map((holder) => place(K, -1, { holder })),
      ...[SONET, SEAMK, HEADS].map((organisation) => place(V, organisation)),
    ];
    expect(seatsAfter(places, 2, { rule: 'everybody' })).toEqual({ min: 4, max: 7 });
  });

  it('gives places in passes, none to an organisation that had nobody', () => {
    const rule = { rule: 'at-most' as const, seats: 5, order: [SONET, TRAINING, 99] };
    expect([...passes(PLACES, rule)]).toEqual([
      [SONET, 2],
      [TRAINING, 1],
    ]);
  });

  it('leaves secretaries and deputies out', () => {
    const places = [...PLACES, place(K, SEAMK, { attends: false }), place(V, AKSILA, { attends: false })];
    expect(seatsAfter(places, 2, { rule: 'everybody' })).toEqual({ min: 6, max: 7 });
  });
});
