import { describe, expect, it } from 'vitest';
import { meetOnce } from '../../server/analysis/merge/meet-once.ts';
import type { Place } from '../../server/analysis/merge/places.ts';

const place = (body: number, organisation: number, holder: string | null = null, sure = true): Place => ({
  seat: 0,
  body,
  organisation,
  holder,
  sure,
  attends: true,
  chair: false,
  sureDays: 0,
});

/** Most pairs by trying every matching: independent of the formula. */
function byTrying(places: readonly Place[]): number {
  const best = (left: readonly Place[]): number => {
    if (left.length < 2) return 0;
    const [first, ...rest] = left;
    let most = best(rest);
    rest.forEach((other, i) => {
      if (other.body === first.body || other.organisation !== first.organisation) return;
      if (first.holder !== null && other.holder !== null) return;
      most = Math.max(most, 1 + best(rest.filter((_one, j) => j !== i)));
    });
    return most;
  };
  return best(places);
}

describe('people who meet once instead of several times', () => {
  it('an organisation with an unnamed seat in both may send the same person', () => {
    const places = [0, 1, 2, 3].map((o) => place(0, o)).concat([0, 4, 5].map((o) => place(1, o)));
    expect(meetOnce(places)).toMatchObject({ min: 0, max: 1, named: [] });
  });

  it('a named holder surely does; with a possible seat, perhaps', () => {
    expect(meetOnce([place(0, 1, 'a'), place(1, 1, 'a')])).toMatchObject({ min: 1, max: 1 });
    expect(meetOnce([place(0, 1, 'a'), place(1, 1, 'a', false)])).toMatchObject({ min: 0, max: 1 });
  });

  it('two different people do not become one', () => {
    expect(meetOnce([place(0, 1, 'a'), place(1, 1, 'b')]).max).toBe(0);
  });

  it('the most pairs are those of the best matching, for every small case', () => {
    let cases = 0;
    for (let bodies = 2; bodies <= 3; bodies++)
      for (let code = 0; code < (2 * bodies) ** 5; code += 7) {
        let rest = code;
        const places = Array.from({ length: 5 }, (_, i) => {
          const kind = rest % (2 * bodies);
          rest = Math.floor(rest / (2 * bodies));
          return place(kind % bodies, 1, kind < bodies ? null : `p${i}`);
        });
        expect([code, meetOnce(places).max]).toEqual([code, byTrying(places)]);
        cases++;
      }
    expect(cases).toBeGreaterThan(500);
  });
});
