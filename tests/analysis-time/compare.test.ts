/**
 * Two dates side by side. Congress: the dated snapshots, with the ties added and removed between them as another
 * program counts them (tests/golden/us_congress_committees/expected_by_period.json).
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../server/domain/dates.ts';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { compareDates } from '../../server/analysis/time/compare.ts';
import { DEFAULT_OPTIONS, type MemberOptions } from '../../server/analysis/two-mode.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';

const PEOPLE: MemberOptions = { ...DEFAULT_OPTIONS, members: 'people' };

function compare(
  tables: Tables,
  from: string,
  to: string,
  options: MemberOptions = DEFAULT_OPTIONS,
  follow = true,
) {
  const snapshot = buildSnapshot(tables);
  const result = compareDates(snapshot, EVERYTHING, options, parseDate(from)!, parseDate(to)!, follow);
  return {
    ...result,
    bodies: result.bodies.map(({ body, change }) => [snapshot.bodies[body].id, change]),
    memberships: result.memberships.map(({ body, member, change }) => [
      snapshot.bodies[body].id,
      (member.kind === 'organisation' ? snapshot.organisations : snapshot.representatives)[member.index].id,
      change,
    ]),
  };
}

describe('two dates of Congress', () => {
  const folder = new URL('../golden/us_congress_committees/', import.meta.url);
  const rows: Record<string, string>[] = parse(
    readFileSync(new URL('memberships_by_date.csv', folder), 'utf8'),
    { columns: true, bom: true },
  );
  const { periods } = JSON.parse(readFileSync(new URL('expected_by_period.json', folder), 'utf8')) as {
    periods: { period: string; ties: number; ties_added?: number; ties_removed?: number }[];
  };
  // Each tie as one seat, attested on the days on which the source lists it.
  const days = new Map<string, Set<string>>();
  for (const row of rows) {
    const tie = `${row.actor_id} ${row.group_id}`;
    days.set(tie, (days.get(tie) ?? new Set()).add(row.date));
  }
  const tables: Tables = {
    seats: [...days].flatMap(([tie, on]) => {
      const [person, body] = tie.split(' ');
      return [...on].map((day) => ({ body, person, start: day, end: day }));
    }),
  };

  it('have the ties added and removed that another program counts', () => {
    const compared = periods.slice(1);
    expect(compared.length).toBe(5);
    compared.forEach((period, i) => {
      const { memberships, keptMemberships } = compare(tables, periods[i].period, period.period, PEOPLE);
      expect(memberships.filter(([, , change]) => change === 'new')).toHaveLength(period.ties_added!);
      expect(memberships.filter(([, , change]) => change === 'gone')).toHaveLength(period.ties_removed!);
      expect(keptMemberships).toBe(period.ties - period.ties_added!);
    });
  });
});

describe('two dates', () => {
  const TABLES: Tables = {
    bodies: [
      { id: 'old', start: '2010-01-01', end: '2011-12-31' },
      { id: 'young', start: '2012-01-01', end: '2014-12-31' },
      { id: 'vague' },
    ],
    seats: [
      { body: 'old', for: 'x', start: '2010-01-01', end: '2011-12-31' },
      { body: 'young', for: 'x', start: '2012-01-01', end: '2014-12-31' },
      { body: 'young', for: 'y', start: '2012-01-01', end: '2014-12-31' },
      { body: 'vague', for: 'z', attested: ['2013-05-05'] },
    ],
    succession: [{ predecessor: 'old', successor: 'young', kind: 'replaced' }],
  };

  it('tell what is new and gone, and what is possibly so', () => {
    const { bodies, memberships } = compare(TABLES, '2011', '2013', DEFAULT_OPTIONS, false);
    expect(bodies).toEqual([
      ['old', 'gone'],
      ['vague', 'possibly-new'],
      ['young', 'new'],
    ]);
    expect(memberships).toEqual(
      expect.arrayContaining([
        ['old', 'x', 'gone'],
        ['young', 'y', 'new'],
        ['vague', 'z', 'possibly-new'],
      ]),
    );
  });

  it('follow successors where asked', () => {
    const { bodies, memberships } = compare(TABLES, '2011', '2013');
    expect(bodies).toEqual([['vague', 'possibly-new']]);
    expect(memberships).toEqual([
      ['vague', 'z', 'possibly-new'],
      ['young', 'y', 'new'],
    ]);
  });

  it('do not follow what is only planned, nor a split', () => {
    const planned = [
      { predecessor: 'old', successor: 'young', kind: 'replaced' as const, stage: 'planned' as const },
    ];
    expect(compare({ ...TABLES, succession: planned }, '2011', '2013').bodies).toContainEqual([
      'old',
      'gone',
    ]);
    const split = ['young', 'vague'].map((successor) => ({
      predecessor: 'old',
      successor,
      kind: 'replaced' as const,
    }));
    expect(compare({ ...TABLES, succession: split }, '2011', '2013').bodies).toContainEqual(['old', 'gone']);
  });

  it('that are the same give nothing', () => {
    for (const date of ['2010', '2011-06', '2013', '2020'])
      expect(compare(TABLES, date, date)).toMatchObject({ bodies: [], memberships: [] });
  });
});
