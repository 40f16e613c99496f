import { describe, expect, it } from 'vitest';
import { balance } from '../../server/analysis/merge/balance.ts';
import type { Place } from '../../server/analysis/merge/places.ts';

const place = (organisation: number, sure = true, attends = true): Place => ({
  seat: 0,
  body: 0,
  organisation,
  holder: null,
  sure,
  attends,
  chair: false,
  sureDays: 0,
});
const SECTORS = ['municipal', 'association', null] as const;
const sectorOf = (organisation: number) => SECTORS[organisation];

describe('balance', () => {
  it('counts places by group, sure and possible, and shares of what is known', () => {
    const before = [
      place(0),
      place(0),
      place(0),
      place(1),
      place(1, false),
      place(2),
      place(-1),
      place(1, true, false),
    ];
    const result = balance(before, before.slice(0, 2), sectorOf, ['municipal', 'association'] as const);
    expect(result.groups).toEqual([
      {
        group: 'municipal',
        before: { min: 3, max: 3 },
        after: { min: 2, max: 2 },
        shareBefore: 0.75,
        shareAfter: 1,
      },
      {
        group: 'association',
        before: { min: 1, max: 2 },
        after: { min: 0, max: 0 },
        shareBefore: 0.25,
        shareAfter: 0,
      },
      {
        group: null,
        before: { min: 1, max: 1 },
        after: { min: 0, max: 0 },
        shareBefore: null,
        shareAfter: null,
      },
    ]);
    // Blau: 1 - (3/4)^2 - (1/4)^2, and one group alone.
    expect(result.blauBefore).toBeCloseTo(0.375, 12);
    expect(result.blauAfter).toBe(0);
  });

  it('is not known where nothing is', () => {
    expect(balance([place(-1)], [], sectorOf, ['municipal'] as const)).toEqual({
      groups: [],
      blauBefore: null,
      blauAfter: null,
    });
  });
});
