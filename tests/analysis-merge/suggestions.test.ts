import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import type { Finding } from '../../server/analysis/merge/compatibility.ts';
import { DEFAULT_WEIGHTS, suggestions, type Weights } from '../../server/analysis/merge/suggestions.ts';
import { Overlap } from '../../server/analysis/overlap.ts';
import { select } from '../../server/analysis/select.ts';
import { DEFAULT_OPTIONS } from '../../server/analysis/two-mode.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';

/** Three groups of three organisations, alike, among ten others that share nothing. */
const ALIKE: Tables = {
  bodies: ['a', 'b', 'c'].map((id) => ({ id, themes: ['children'], covers: ['region'] })),
  places: [{ id: 'region', level: 'region' }],
  seats: [
    ...['a', 'b', 'c'].flatMap((body) =>
      ['x', 'y', 'z'].map((organisation) => ({ body, for: organisation })),
    ),
    ...Array.from({ length: 10 }, (_, i) => ({ body: `other-${i}`, for: `alone-${i}` })),
  ],
};

function suggest(tables: Tables, weights: Weights = DEFAULT_WEIGHTS, leaveOutAbove: number | null = null) {
  const snapshot = buildSnapshot(tables);
  const { ranked, tooLittleKnown, convenors } = suggestions(
    new Overlap(select(snapshot, EVERYTHING), { ...DEFAULT_OPTIONS, leaveOutAbove }),
    weights,
  );
  const name = (bodies: readonly number[]) =>
    bodies
      .map((body) => snapshot.bodies[body].id)
      .sort()
      .join();
  return {
    ranked: ranked.map((one) => ({ ...one, name: name(one.bodies) })),
    tooLittleKnown: tooLittleKnown.map((one) => name(one.bodies)),
    convenors: convenors.map(({ by, convenes, leftOut }) => ({
      id: snapshot.organisations[by.index].id,
      convenes: convenes.length,
      leftOut,
    })),
    names: ({ nodes = [] }: Finding) =>
      nodes.map(({ kind, index }) =>
        kind === 'organisation' ? snapshot.organisations[index].id : snapshot.representatives[index].id,
      ),
  };
}

describe('suggestions', () => {
  it('name pairs and groups that share members and task', () => {
    const { ranked } = suggest(ALIKE);
    expect(ranked.map((one) => one.name)).toEqual(['a,b,c', 'a,b', 'a,c', 'b,c']);
    expect(ranked[0].quadrant).toBe('merge');
    expect(ranked[1].reasons.map((reason) => reason.code)).toContain('members-contained');
  });

  it('never name overlap below chance for its size alone', () => {
    // x and y sit everywhere: what a and b share explains nothing.
    const tables: Tables = {
      seats: ['a', 'b', 'c', 'd', 'e'].flatMap((body) =>
        ['x', 'y'].map((organisation) => ({ body, for: organisation })),
      ),
    };
    expect(suggest(tables).ranked).toEqual([]);
  });

  it('never rest on a member or convenor of nearly everything that is left out', () => {
    // One organisation sits everywhere and convenes everything; two groups share it and nothing else.
    const bodies = ['a', 'b', 'c', 'd'];
    const tables: Tables = {
      places: [{ id: 'region', level: 'region' }],
      bodies: bodies.map((id, at) => ({ id, themes: [at < 2 ? 'children' : id], covers: ['region'] })),
      seats: [
        ...bodies.map((body) => ({ body, for: 'everywhere' })),
        ...bodies.map((body) => ({ body, for: `${body}-1` })),
        ...bodies.map((body) => ({ body, for: `${body}-2` })),
      ],
      convening: bodies.map((body) => ({ body, by: 'everywhere' })),
    };
    const counted = suggest(tables);
    expect(counted.ranked.map((one) => one.name)).toEqual(['a,b']);
    expect(counted.ranked[0].reasons.map(({ code }) => code)).toContain('convenor-shared');
    const { ranked, tooLittleKnown, convenors } = suggest(tables, DEFAULT_WEIGHTS, 0.5);
    expect(ranked).toEqual([]);
    expect(tooLittleKnown).toEqual([]);
    expect(convenors).toEqual([{ id: 'everywhere', convenes: 4, leftOut: true }]);
  });

  it('never name overlap that chance reaches in every other draw', () => {
    // Each of four sits in half of the bodies: that two share one of their two is what chance gives.
    const tables: Tables = {
      seats: [
        ['a', 'v', 'w'],
        ['b', 'v', 'x'],
        ['c', 'w', 'y'],
        ['d', 'x', 'y'],
      ].flatMap(([body, ...own]) => own.map((organisation) => ({ body, for: organisation }))),
    };
    expect(suggest(tables).ranked).toEqual([]);
  });

  it('name whom each reason rests on: organisations, and people', () => {
    const seats = ['a', 'b', 'c'].flatMap((body) =>
      ['x', 'y', 'z'].map((organisation) => ({
        body,
        for: organisation,
        ...(organisation === 'x' ? { person: 'anna' } : {}),
      })),
    );
    const { ranked, names } = suggest({ ...ALIKE, seats: [...seats, ...ALIKE.seats!.slice(9)] });
    const reasons = (name: string) => ranked.find((one) => one.name === name)!.reasons;
    const of = (name: string, code: string) => names(reasons(name).find((one) => one.code === code)!);
    expect(of('a,b', 'members-contained')).toEqual(['x', 'y', 'z']);
    expect(of('a,b', 'people-shared')).toEqual(['anna']);
    expect(of('a,b,c', 'members-in-all')).toEqual(['x', 'y', 'z']);
  });

  it('never name what came of a body, or is meant to, beside it by overlap alone; nor a body that has ended', () => {
    const names = (tables: Tables) => suggest(tables).ranked.map((one) => one.name);
    for (const stage of ['done', 'planned', 'proposed'] as const) {
      const succession = [{ successor: 'b', predecessor: 'a', kind: 'replaced' as const, stage }];
      expect(names({ ...ALIKE, succession })).toEqual(['a,c', 'b,c']);
    }
    const bodies = ALIKE.bodies!.map((body) =>
      body.id === 'b' ? { ...body, statuses: [{ status: 'ended' as const }] } : body,
    );
    expect(names({ ...ALIKE, bodies })).toEqual(['a,c']);
  });

  it('name the best of groups that are much the same', () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    const tables: Tables = {
      bodies: five.map((id) => ({ id, themes: ['children'] })),
      seats: [
        ...five.flatMap((body) => ['x', 'y', 'z'].map((organisation) => ({ body, for: organisation }))),
        ...Array.from({ length: 20 }, (_, i) => ({ body: `other-${i}`, for: `alone-${i}` })),
      ],
    };
    const groups = suggest(tables).ranked.filter(({ bodies }) => bodies.length > 2);
    expect(groups.map(({ name }) => name)).toEqual(['a,b,c,d']);
  });

  it('never name a body and what it steers by overlap alone, but do where one is dormant', () => {
    const steering = [{ network: 'a', steers: 'b' }];
    expect(suggest({ ...ALIKE, steering }).ranked.map((one) => one.name)).toEqual(['a,c', 'b,c']);
    const bodies = ALIKE.bodies!.map((body) =>
      body.id === 'b' ? { ...body, statuses: [{ status: 'dormant' as const }] } : body,
    );
    const { ranked } = suggest({ ...ALIKE, bodies, steering });
    const pair = ranked.find((one) => one.name === 'a,b');
    expect(pair?.parts).toMatchObject({ members: null, status: 1 });
    expect(pair?.counterReasons.map((reason) => reason.code)).toContain('in-one-line');
  });

  it('list pairs of which too little is known apart', () => {
    const seats = [...ALIKE.seats!, { body: 'small', for: 'x' }];
    const { ranked, tooLittleKnown } = suggest({ ...ALIKE, seats });
    expect(tooLittleKnown).toEqual(expect.arrayContaining(['a,small', 'b,small', 'c,small']));
    expect(ranked.some((one) => one.name.includes('small'))).toBe(false);
  });

  it('name a task that two share without members where one convenes both, or one does not meet any more', () => {
    const places = [{ id: 'region', level: 'region' as const }];
    const apart: Tables = {
      places,
      bodies: ['a', 'b'].map((id) => ({ id, themes: ['children'], covers: ['region'] })),
      seats: ['a', 'b'].flatMap((body) => [1, 2, 3].map((at) => ({ body, for: `${body}-${at}` }))),
    };
    expect(suggest(apart).ranked).toEqual([]);
    const convening = ['a', 'b'].map((body) => ({ body, by: 'town' }));
    const [convened] = suggest({ ...apart, convening }).ranked;
    expect(convened).toMatchObject({ name: 'a,b', quadrant: 'divide-work' });
    expect(convened.reasons.map(({ code }) => code)).toContain('convenor-shared');
    const bodies = apart.bodies!.map((body) =>
      body.id === 'a' ? { ...body, statuses: [{ status: 'dormant' as const }] } : body,
    );
    const [dormant] = suggest({ ...apart, bodies }).ranked;
    expect(dormant.reasons.map(({ code }) => code)).toContain('dormant');
  });

  it('say what speaks against it: a deciding body and a peer forum, a duty by law, another scope', () => {
    const bodies = ALIKE.bodies!.map((body, at) => ({
      ...body,
      ...(at === 0
        ? {
            mandate: 'decides' as const,
            kind: 'steering' as const,
            statutory: true,
            scope: 'regional' as const,
          }
        : { mandate: 'shares' as const, kind: 'peer' as const, scope: 'national' as const }),
    }));
    const { ranked } = suggest({ ...ALIKE, bodies });
    const against = ranked.find((one) => one.name === 'a,b')!.counterReasons.map(({ code }) => code);
    expect(against).toEqual(
      expect.arrayContaining(['mandates-differ', 'kinds-differ', 'scopes-differ', 'statutory']),
    );
    expect(against).toContain('rhythm-unknown');
  });

  it('say of a group what is said of its pairs', () => {
    const [group] = suggest({
      ...ALIKE,
      bodies: ALIKE.bodies!.map((body) => ({ ...body, meetings: 4 })),
    }).ranked;
    expect(group.name).toBe('a,b,c');
    for (const code of ['members-contained', 'rhythms-alike'])
      expect(group.reasons.find((reason) => reason.code === code)?.bodies).toHaveLength(3);
  });

  it('see a line of command that runs over a third', () => {
    const bodies = ALIKE.bodies!.map((body) =>
      body.id === 'a' ? { ...body, partOf: 'between', statuses: [{ status: 'dormant' as const }] } : body,
    );
    const between = { id: 'between', partOf: 'b' };
    const { ranked } = suggest({ ...ALIKE, bodies: [...bodies, between] });
    const pair = ranked.find((one) => one.name === 'a,b');
    expect(pair?.counterReasons.map(({ code }) => code)).toContain('in-one-line');
    expect(pair?.parts.members).toBeNull();
  });

  it('follow the weights, and a weight of nothing ranks nothing', () => {
    const zero = { members: 0, task: 0, convenor: 0, rhythm: 0, status: 0 };
    expect(suggest(ALIKE, zero).ranked.every((one) => one.rank === 0)).toBe(true);
    const onlyTask = suggest(ALIKE, { ...zero, task: 1 }).ranked;
    expect(onlyTask.every((one) => one.rank === one.parts.task)).toBe(true);
  });

  it('say when a meeting has decided before', () => {
    const decisions = [
      {
        id: 'd',
        version: 1,
        dataset: 0,
        name: 'Jatko',
        nameFi: null,
        nameSv: null,
        nameEn: null,
        aliases: [],
        formerNames: [],
        certainty: null,
        matter: 'continue' as const,
        outcome: 'proposed' as const,
        date: null,
        section: '5 §',
        by: null,
        about: [{ kind: 'body' as const, index: 0 }],
      },
    ];
    const [first] = suggest({ ...ALIKE, decisions }).ranked;
    expect(first.counterReasons).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'discussed-before', decision: 0 })]),
    );
  });
});
