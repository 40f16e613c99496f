/** A merger as a whole, on the two groups worked by hand and on laws that hold for every merger. */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { mergeBodies, type Choices } from '../../server/analysis/merge/merger.ts';
import type { SeatRule } from '../../server/analysis/merge/seat-rules.ts';
import { select } from '../../server/analysis/select.ts';
import { DEFAULT_OPTIONS, leaveOut, twoMode } from '../../server/analysis/two-mode.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';

const TWICE = { perYear: { min: 2, max: 2 }, hours: null };

function merge(
  tables: Tables,
  names: readonly string[],
  choices: Partial<Choices> = {},
  leaveOutAbove: number | null = null,
) {
  const snapshot = buildSnapshot(tables);
  const selection = select(snapshot, EVERYTHING);
  const members = leaveOut(twoMode(selection, DEFAULT_OPTIONS), leaveOutAbove);
  const at = (id: string) => snapshot.bodies.findIndex((body) => body.id === id);
  const merger = mergeBodies(selection, members, {
    bodies: names.map(at),
    rule: { rule: 'everybody' },
    meetings: TWICE,
    ...choices,
  });
  return { ...merger, snapshot };
}

const SONET_EVERYWHERE = Array.from({ length: 10 }, (_, i) => ({ body: `only-${i}`, for: 'sonet' }));
const TABLES: Tables = {
  bodies: [
    { id: 'k', meetings: [2, 3] },
    { id: 'v', meetings: 2 },
  ],
  seats: [
    ...['sonet', 'aksila', 'soste', 'training'].map((id) => ({ body: 'k', for: id })),
    ...['sonet', 'seamk', 'heads'].map((id) => ({ body: 'v', for: id })),
    ...['sonet', 'aksila', 'seamk'].map((id) => ({ body: 't', for: id })),
    ...SONET_EVERYWHERE,
  ],
};

describe('a merger', () => {
  it('of two groups: seats, meetings, hours, people who meet once', () => {
    const merger = merge(TABLES, ['k', 'v']);
    expect(merger.seats).toMatchObject({
      before: { min: 7, max: 7 },
      after: { min: 6, max: 7 },
      saved: { min: 0, max: 1 },
    });
    expect(merger.meetings).toEqual({ before: { min: 4, max: 5 }, after: { min: 2, max: 2 } });
    expect(merger.hours.before).toMatchObject({ min: 56, max: 108 });
    expect(merger.hours.saved).toMatchObject({ min: 0, max: 36 });
    expect(merger.meetOnce).toMatchObject({ min: 0, max: 1 });
    expect(merger.organisations).toEqual({ before: { min: 6, max: 6 }, after: { min: 6, max: 6 } });
  });

  it('of T alone with another shows the bridge between K and V only where the member of everything is left out', () => {
    expect(merge(TABLES, ['t', 'only-0']).bridges.counts).toEqual({ lost: 0, kept: 0, gained: 0 });
    const { bridges, snapshot } = merge(TABLES, ['t', 'only-0'], {}, 0.5);
    expect(bridges.kept.map(({ x, y }) => [snapshot.bodies[x].id, snapshot.bodies[y].id])).toEqual([
      ['k', 'v'],
    ]);
    expect(bridges.lost).toEqual([]);
  });

  it('refuses one body, and a body named twice', () => {
    expect(() => merge(TABLES, ['k'])).toThrow(RangeError);
    expect(() => merge(TABLES, ['k', 'k'])).toThrow(RangeError);
  });

  it('keeps the upper end of hours open where that of seats is', () => {
    const open: Tables = {
      ...TABLES,
      seats: [...TABLES.seats!, { body: 'k', for: 'towns', count: [2, null] }],
    };
    const one = merge(open, ['k', 'v'], { rule: { rule: 'one-an-organisation' } });
    expect(one.hours.before).toMatchObject({ min: 72, max: Infinity });
    expect(one.hours.after).toMatchObject({ min: 56, max: 84 });
    expect(one.hours.saved).toMatchObject({ min: 16, max: Infinity });
    const all = merge(open, ['k', 'v'], { meetings: { perYear: { min: 4, max: 4 }, hours: null } });
    expect(all.hours.after?.max).toBe(Infinity);
    // Each place more meets more often than today.
    expect(all.hours.saved).toMatchObject({ min: -Infinity, max: Infinity });
  });

  it('says "at least" where a source does', () => {
    const open: Tables = {
      ...TABLES,
      seats: [...TABLES.seats!, { body: 'k', for: 'towns', count: [2, null] }],
    };
    const merger = merge(open, ['k', 'v']);
    expect(merger.seats.before).toEqual({ min: 9, max: null });
    expect(merger.seats.after.max).toBeNull();
    expect(merge(open, ['k', 'v'], { rule: { rule: 'one-an-organisation' } }).seats.after).toEqual({
      min: 7,
      max: 7,
    });
  });

  it('a secretary takes no place and keeps the voice', () => {
    const tables: Tables = {
      ...TABLES,
      seats: [...TABLES.seats!, { body: 'k', for: 'office', roles: ['secretary'] }],
    };
    const merger = merge(tables, ['k', 'v'], { rule: { rule: 'one-an-organisation' } });
    expect(merger.seats.before).toEqual({ min: 7, max: 7 });
    expect(merger.voices).toEqual([]);
  });
});

describe('laws of mergers', () => {
  const RULES: SeatRule[] = [
    { rule: 'everybody' },
    { rule: 'one-an-organisation' },
    { rule: 'at-most', seats: 3, order: [0, 1, 2, 3, 4] },
  ];

  it.each(RULES)('$rule: no seats are added, and merging with an empty body changes no figure', (rule) => {
    for (let seed = 1; seed <= 40; seed++) {
      const seats = Array.from({ length: 8 }, (_, i) => {
        const hash = Math.imul(seed * 8 + i, 2654435761) >>> 8;
        return {
          body: hash % 2 ? 'k' : 'v',
          for: `o${(hash >> 3) % 4}`,
          ...((hash >> 6) % 3 === 0 && { person: `p${(hash >> 8) % 3}` }),
          ...((hash >> 10) % 4 === 0 && { certainty: 'uncertain' as const }),
        };
      });
      const tables: Tables = {
        bodies: [
          { id: 'k', meetings: 2 },
          { id: 'v', meetings: 2 },
          { id: 'empty', meetings: 0, declaredSeats: 0 },
        ],
        seats,
      };
      const merger = merge(tables, ['k', 'v'], { rule });
      const more = merge(tables, ['k', 'v', 'empty'], { rule });
      expect(merger.seats.saved.min).toBeGreaterThanOrEqual(0);
      if (merger.seats.exact) {
        expect(more.seats).toEqual(merger.seats);
        expect(more.hours).toEqual(merger.hours);
      }
      expect(more.voices).toEqual(merger.voices);
      expect(more.meetOnce).toEqual(merger.meetOnce);
      if (rule.rule !== 'at-most') expect(merger.voices).toEqual([]);
      // The merged body meets no more and no longer than the least of the two.
      expect(merger.hours.saved!.min).toBeGreaterThanOrEqual(0);
    }
  });
});
