import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { compatibility } from '../../server/analysis/merge/compatibility.ts';
import { select } from '../../server/analysis/select.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';

function findings(tables: Tables, names: readonly string[] = ['a', 'b']) {
  const snapshot = buildSnapshot(tables);
  const at = (id: string) => snapshot.bodies.findIndex((body) => body.id === id);
  return compatibility(select(snapshot, EVERYTHING), names.map(at)).map(({ code, tone, bodies }) => [
    code,
    tone,
    bodies.map((body) => snapshot.bodies[body].id).join(),
  ]);
}

describe('findings about bodies that might merge', () => {
  it('a deciding body and a peer forum, with nothing else known', () => {
    const found = findings({
      bodies: [
        { id: 'a', kind: 'steering', mandate: 'decides', statutory: true },
        { id: 'b', kind: 'peer', mandate: 'shares' },
      ],
      seats: [{ body: 'a', for: 'x' }],
    });
    expect(found).toEqual([
      ['mandates-differ', 'caution', 'a,b'],
      ['kinds-differ', 'caution', 'a,b'],
      ['statutory', 'caution', 'a'],
      ['terms-unknown', 'unknown', 'a,b'],
      ['convenor-unknown', 'unknown', 'a,b'],
      ['themes-unknown', 'unknown', 'a,b'],
      ['rhythm-unknown', 'unknown', 'a,b'],
      ['members-unknown', 'unknown', 'b'],
    ]);
  });

  it('two alike under one convenor, one of them dormant, terms ending together', () => {
    const found = findings({
      bodies: [
        {
          id: 'a',
          kind: 'developer',
          meetings: 2,
          themes: ['t'],
          covers: ['p'],
          statuses: [{ status: 'dormant' }],
        },
        { id: 'b', kind: 'developer', meetings: 2, themes: ['t', 'u'], covers: ['p'] },
      ],
      seats: [
        { body: 'a', for: 'x', end: '2014' },
        { body: 'b', for: 'x', end: '2014-12-31' },
      ],
      convening: [
        { body: 'a', by: 'c' },
        { body: 'b', by: 'c', role: 'coordinates' },
      ],
    });
    expect(found).toEqual([
      ['dormant', 'fits', 'a'],
      ['convenor-shared', 'fits', 'a,b'],
      ['themes-shared', 'fits', 'a,b'],
      ['places-shared', 'fits', 'a,b'],
    ]);
  });

  it('terms that end apart, and a body that steers the other', () => {
    const found = findings({
      bodies: [{ id: 'a' }, { id: 'b', type: 'project' }],
      seats: [
        { body: 'a', for: 'x', end: '2014' },
        { body: 'b', for: 'x', end: '2015' },
      ],
      steering: [{ network: 'a', steers: 'b' }],
    });
    expect(found).toEqual(
      expect.arrayContaining([
        ['project-among', 'caution', 'b'],
        ['in-one-line', 'caution', 'a,b'],
        ['terms-end-apart', 'caution', 'a,b'],
      ]),
    );
  });
});
