/** Outcomes of scenarios: the worked case, agreement with a merger taken alone, and what is kept, gone and new. */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { DEFAULT_LOAD } from '../../server/analysis/load.ts';
import { mergeBodies } from '../../server/analysis/merge/merger.ts';
import type { Move, NewBody } from '../../server/analysis/scenario/move.ts';
import { replay } from '../../server/analysis/scenario/moves.ts';
import { scenarioOutcome } from '../../server/analysis/scenario/outcome.ts';
import { select } from '../../server/analysis/select.ts';
import { DEFAULT_OPTIONS, NEARLY_EVERYWHERE, twoMode } from '../../server/analysis/two-mode.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';

const into = (id: string, meetings: number | null = null): NewBody => ({
  id,
  name: id,
  kind: null,
  meetings: meetings === null ? null : { min: meetings, max: meetings },
  hoursPerMeeting: null,
  chair: null,
  convenor: null,
  start: null,
});
const EVERYBODY = { rule: 'everybody' } as const;
const merge = (
  bodies: string[],
  body: NewBody,
  rule: Extract<Move, { move: 'merge' }>['rule'] = EVERYBODY,
): Move => ({
  move: 'merge',
  bodies,
  into: body,
  rule,
  keep: [],
  drop: [],
});

/** Two groups of steering documents, worked by hand: four and three unnamed seats, and ten bodies of one member. */
const WORKED: Tables = {
  bodies: [
    { id: 'K', meetings: [2, 3], themes: ['care'] },
    { id: 'V', meetings: 2, themes: ['care', 'only-v'] },
  ],
  seats: [
    ...['sonet', 'aksila', 'soste', 'training'].map((id) => ({ id: `K-${id}`, body: 'K', for: id })),
    ...['sonet', 'seamk', 'heads'].map((id) => ({ id: `V-${id}`, body: 'V', for: id })),
    ...['sonet', 'aksila', 'seamk'].map((id) => ({ id: `T-${id}`, body: 'T', for: id })),
    ...Array.from({ length: 10 }, (_, at) => ({ body: `z${at}`, for: 'sonet' })),
  ],
};

function outcomeOf(tables: Tables, moves: readonly Move[]) {
  const snapshot = buildSnapshot(tables);
  const selection = select(snapshot, EVERYTHING);
  const members = twoMode(selection, { ...DEFAULT_OPTIONS, leaveOutAbove: NEARLY_EVERYWHERE });
  const { problems, applied } = replay(snapshot, moves, EVERYTHING);
  expect(problems).toEqual([]);
  return { snapshot, selection, members, ...scenarioOutcome(selection, members, applied, DEFAULT_LOAD) };
}

const names = ({ snapshot }: { snapshot: ReturnType<typeof buildSnapshot> }, keys: readonly number[]) =>
  keys.map((key) => snapshot.organisations[key].id);

describe('"at least two"', () => {
  it('keeps the upper end of hours open, as a merger alone does', () => {
    const tables: Tables = {
      ...WORKED,
      seats: [...WORKED.seats!, { id: 'K-towns', body: 'K', for: 'towns', count: [2, null] }],
    };
    const rule = { rule: 'one-an-organisation' } as const;
    const one = outcomeOf(tables, [merge(['K', 'V'], into('KV', 2), rule)]);
    expect(one.hours.before).toMatchObject({ min: 72, max: Infinity });
    expect(one.hours.after).toMatchObject({ min: 56, max: 84 });
    expect(one.hours.saved).toMatchObject({ min: 16, max: Infinity });
    const all = outcomeOf(tables, [merge(['K', 'V'], into('KV', 4))]);
    expect(all.hours.after?.max).toBe(Infinity);
    expect(all.hours.saved?.min).toBe(-Infinity);
  });
});

describe('hours that are not computable', () => {
  it('are counted of the bodies of today, saved and now alike', () => {
    const silent: Tables = { ...WORKED, bodies: [WORKED.bodies![0], { id: 'V' }] };
    const { hours } = outcomeOf(silent, [merge(['K', 'V'], into('KV'))]);
    expect(hours).toMatchObject({ notComputable: ['V'], of: 2, saved: null });
    const undecided = outcomeOf(WORKED, [merge(['K', 'V'], into('KV'))]);
    expect(undecided.hours).toMatchObject({ notComputable: [], of: 2, after: null, saved: null });
  });
});

describe('the worked merger as a scenario', () => {
  it.each([
    [EVERYBODY, [6, 7], [0, 1], [48, 84], [0, 36], []],
    [{ rule: 'one-an-organisation' } as const, [6, 6], [1, 1], [48, 72], [8, 36], []],
    [
      { rule: 'at-most', seats: 4, order: ['sonet', 'heads', 'aksila', 'seamk'] } as const,
      [4, 4],
      [3, 3],
      [32, 48],
      [24, 60],
      ['soste', 'training'],
    ],
  ])('%j', (rule, after, saved, hoursAfter, hoursSaved, lost) => {
    const found = outcomeOf(WORKED, [merge(['K', 'V'], into('KV', 2), rule)]);
    expect(found.seats).toEqual({
      before: { min: 7, max: 7 },
      after: { min: after[0], max: after[1] },
      saved: { min: saved[0], max: saved[1] },
      exact: true,
    });
    expect(found.hours.before).toMatchObject({ min: 56, max: 108 });
    expect(found.hours.after).toMatchObject({ min: hoursAfter[0], max: hoursAfter[1] });
    expect(found.hours.saved).toMatchObject({ min: hoursSaved[0], max: hoursSaved[1] });
    expect(
      names(
        found,
        found.lostVoices.map((voice) => voice.organisation),
      ).sort(),
    ).toEqual(lost);
    expect(found.lostVoices.every((voice) => voice.sole === 'surely')).toBe(true);
    expect(found.meetOnce).toEqual({ min: 0, max: 1 });
    expect(found.bridges.lost).toEqual([]);
  });

  it('two mergers that share nothing but the hours of a meeting: ends are taken at the same hours', () => {
    const tables: Tables = {
      bodies: ['a', 'b', 'c', 'd'].map((id) => ({ id, meetings: 1 })),
      seats: ['a', 'b', 'c', 'd'].flatMap((body) => [
        { body, person: 'p', for: 'x' },
        { body, person: body, for: 'x' },
      ]),
    };
    const moves = [merge(['a', 'b'], into('ab', 3)), merge(['c', 'd'], into('cd', 1))];
    const found = outcomeOf(tables, moves);
    // a + b: 4 seats once, then 3 seats three times: −5 meetings of one person; c + d: 4 − 3 = 1. Of 4 to 6 hours.
    expect(found.hours.saved).toMatchObject({ min: -24, max: -16, exact: true });
    expect(found.people).toEqual({ before: { min: 5, max: 5 }, after: { min: 5, max: 5 } });
  });

  it('agrees with the same merger taken alone', () => {
    const found = outcomeOf(WORKED, [merge(['K', 'V'], into('KV', 2))]);
    const alone = mergeBodies(found.selection, found.members, {
      bodies: ['K', 'V'].map((id) => found.snapshot.bodies.findIndex((body) => body.id === id)),
      rule: EVERYBODY,
      meetings: { perYear: { min: 2, max: 2 }, hours: null },
    });
    expect(found.seats).toEqual(alone.seats);
    expect(found.people).toEqual(alone.people);
    expect(found.organisations).toEqual(alone.organisations);
    expect(found.hours.saved).toEqual(alone.hours.saved);
    expect(found.bridges).toEqual(alone.bridges);
    expect(found.components).toEqual(alone.components);
  });
});

describe('what a body that stays', () => {
  it('loses by a moved seat, at a rhythm that is one number on both sides', () => {
    const tables: Tables = {
      bodies: [
        { id: 'a', meetings: [2, 10] },
        { id: 'b', meetings: [2, 10] },
      ],
      seats: ['s1', 's2', 's3'].map((id) => ({ id, body: 'a', for: id })),
    };
    const found = outcomeOf(tables, [{ move: 'move-seat', seat: 's1', to: 'b' }]);
    expect(found.seats.saved).toEqual({ min: 0, max: 0 });
    // One seat at 2–10 meetings of 4–6 hours less, one at another 2–10 more; two seats of a stay the same.
    expect(found.hours.saved).toMatchObject({ min: 2 * 6 - 10 * 6, max: 10 * 6 - 2 * 6 });
    expect(found.diff.seats.find((row) => row.from !== row.to)).toMatchObject({
      from: 'a',
      to: 'b',
      state: 'kept',
    });
  });

  it('gains by a voice that was missing', () => {
    const found = outcomeOf(WORKED, [
      {
        move: 'add-seat',
        body: 'K',
        seat: { id: 'new', holder: null, onBehalfOf: 'seamk', roles: [] },
      },
    ]);
    expect(found.seats).toMatchObject({ before: { min: 4, max: 4 }, after: { min: 5, max: 5 } });
    expect(found.newVoices).toEqual([{ organisation: expect.any(Number), first: false }]);
    expect(names(found, [found.newVoices[0].organisation])).toEqual(['seamk']);
    expect(found.diff.seats.filter((row) => row.state === 'new')).toMatchObject([{ from: null, to: 'K' }]);
    expect(found.diff.ties.find((tie) => tie.a === 'K' && tie.b === 'V')).toMatchObject({
      state: 'new',
      sharedBefore: 0,
      sharedAfter: 1,
    });
  });
});

describe('a body that ends', () => {
  const found = outcomeOf(WORKED, [{ move: 'end', body: 'V' }]);

  it('saves all of its hours and silences who sat nowhere else', () => {
    expect(found.hours.saved).toMatchObject({ min: 2 * 3 * 4, max: 2 * 3 * 6 });
    const voices = found.lostVoices.map(({ organisation, sole }) => [names(found, [organisation])[0], sole]);
    expect(voices.sort()).toEqual([
      ['heads', 'surely'],
      ['seamk', 'no'],
      ['sonet', 'no'],
    ]);
  });

  it('drops the theme that nobody else has', () => {
    expect(found.themesDropped.map((theme) => found.snapshot.themes[theme].id)).toEqual(['only-v']);
  });

  it('takes its tie with it', () => {
    expect(found.diff.ties).toEqual([{ a: 'T', b: 'V', state: 'gone', sharedBefore: 1, sharedAfter: null }]);
    expect(found.diff.bodies.map(({ id, state, touched }) => [id, state, touched])).toEqual([
      ['T', 'kept', false],
      ['V', 'gone', true],
    ]);
  });
});

describe('moves on what moves make', () => {
  it('a merger of a merged body counts as the merger of all', () => {
    const twice = outcomeOf(WORKED, [merge(['K', 'V'], into('KV')), merge(['KV', 'T'], into('all', 2))]);
    const once = outcomeOf(WORKED, [merge(['K', 'V', 'T'], into('all', 2))]);
    expect(twice.seats).toEqual(once.seats);
    expect(twice.after).toEqual(once.after);
    expect(twice.diff.ties.map((tie) => tie.state)).toEqual(once.diff.ties.map((tie) => tie.state));
  });

  it('a split and the merger of its parts changes no figure', () => {
    const found = outcomeOf(WORKED, [
      {
        move: 'split',
        body: 'K',
        into: [
          { ...into('K1'), seats: ['K-sonet', 'K-aksila'] },
          { ...into('K2'), seats: ['K-soste', 'K-training'] },
        ],
      },
      merge(['K1', 'K2'], into('K3', 2)),
    ]);
    expect(found.seats).toMatchObject({ before: { min: 4, max: 4 }, after: { min: 4, max: 4 }, exact: true });
    expect(found.lostVoices).toEqual([]);
    expect(found.diff.seats.every((row) => row.from === 'K' && row.to === 'K3')).toBe(true);
  });
});

describe('whether terms end together', () => {
  const until = (id: string, body: string, to?: string) => ({
    id,
    body,
    for: id,
    start: '2020',
    ...(to === undefined ? {} : { end: to }),
  });
  const ends = (k: string | undefined, v: string | undefined, moves: Move[]) =>
    outcomeOf(
      {
        bodies: [{ id: 'K' }, { id: 'V' }, { id: 'W' }],
        seats: [until('k', 'K', k), until('v', 'V', v), until('w', 'W', '2031')],
      },
      moves,
    ).termEnds.together;
  const both = merge(['K', 'V'], into('KV'));

  it.each([
    ['2030', '2030-12-31', true],
    ['2030', '2031', false],
    ['2030', undefined, true],
    [undefined, undefined, null],
  ] as const)('%s and %s: %s', (k, v, together) => expect(ends(k, v, [both])).toBe(together));

  it('is asked of those that merge only', () => {
    expect(ends('2030', '2031', [{ move: 'end', body: 'K' }])).toBeNull();
    expect(ends('2030', '2030', [both, { move: 'end', body: 'W' }])).toBe(true);
  });

  it('lists every body that changes, with what is not known', () => {
    const { termEnds, snapshot } = outcomeOf(
      { bodies: [{ id: 'K' }, { id: 'V' }], seats: [until('k', 'K', '2030'), until('v', 'V')] },
      [both],
    );
    expect(
      termEnds.bodies.map(({ body, ends: known, unknown }) => [
        snapshot.bodies[body].id,
        known.flatMap(({ seats }) => seats.map((seat) => snapshot.seats.ids[seat])),
        unknown.map((seat) => snapshot.seats.ids[seat]),
      ]),
    ).toEqual([
      ['K', ['k'], []],
      ['V', [], ['v']],
    ]);
  });
});
