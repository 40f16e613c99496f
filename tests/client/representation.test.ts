/** The chart of who sits where: the order of its columns, and how many are in sight. */
import { describe, expect, it } from 'vitest';
import { roleGeometry } from '../../client/charts/role-matrix.ts';
import type { Representation } from '../../client/views/representation/representation-words.ts';
import { sittingFirst } from '../../client/views/representation/sitting-first.ts';

const cell = (column: number, roles: string[], convenes = false) => ({
  column,
  roles,
  convenes,
  sits: roles.length > 0 ? 'SURE' : null,
});
// Three members and four bodies: the first convenes all but one and sits in the last; the others in the second and the last.
const shown = {
  columns: ['k', 'l', 'm', 'n'].map((id) => ({ body: { id, name: id } })),
  rows: [
    { cells: [cell(0, [], true), cell(1, [], true), cell(3, ['MEMBER'], true)] },
    { cells: [cell(1, ['CHAIR']), cell(2, [], true)] },
    { cells: [cell(3, ['DEPUTY'])] },
  ],
} as unknown as Representation;
const ids = (answer: Representation): string[] => answer.columns.map(({ body }) => body.id);

describe('columns', () => {
  it('with a seat come before those that are only convened, those with most members first', () => {
    const ordered = sittingFirst(shown, false);
    expect(ids(ordered)).toEqual(['n', 'l', 'k', 'm']);
    expect(ordered.rows[0].cells.map(({ column }) => column)).toEqual([0, 1, 2]);
    expect(ordered.rows[1].cells.map(({ column, roles }) => [column, roles.length])).toEqual([
      [1, 1],
      [3, 0],
    ]);
  });

  it('keep the order of blocks within both parts where blocks are asked for', () => {
    expect(ids(sittingFirst(shown, true))).toEqual(['l', 'n', 'k', 'm']);
  });

  it('that scroll are never cut in the middle, at any width', () => {
    for (let available = 320; available < 1400; available += 7)
      for (const compact of [true, false]) {
        const g = roleGeometry(96, available, 300, compact);
        const seen = available - g.names - g.figures - 2;
        if (seen < g.column) continue;
        expect(seen % g.column, `${available}`).toBeCloseTo(0, 5);
      }
  });

  it('all fit where there is room', () => {
    const g = roleGeometry(10, 1000, 200, false);
    expect(g.names + g.cells + g.figures + 2).toBeLessThanOrEqual(1000);
    expect(g.column).toBe(28);
  });
});
