/** Lives as bars: what is sure, what may be, and what no source says, each drawn as what it is. */
import { describe, expect, it } from 'vitest';
import type { Status, TermPartsFragment } from '../../client/api/generated/operations.ts';
import { drawnEnd, lifeBars, lifeShapes, type LifeBar } from '../../client/charts/life.ts';
import { daysOf } from '../../client/i18n/dates.ts';

const day = (date: string): number => daysOf(date)?.from ?? NaN;
const AXIS = { from: day('2003-01-01'), to: day('2018-12-31') };

const term = (over: Partial<TermPartsFragment>): TermPartsFragment => ({
  start: null,
  end: null,
  attested: [],
  sureFrom: null,
  sureTo: null,
  possibleFrom: '2003-01-01',
  possibleTo: '2018-12-31',
  ...over,
});
const phase = (status: Status, over: Partial<TermPartsFragment>) => ({ status, term: term(over) });
const kinds = (bars: readonly LifeBar[]): string[] => bars.map(({ kind }) => kind);

describe('the bars of a life', () => {
  it('are a dotted line where no source gives a bound, and hatched where one is known to a year', () => {
    const bars = lifeBars(
      term({ start: '2012', sureFrom: '2012-12-31', sureTo: '2014-08-07', possibleFrom: '2012-01-01' }),
      [],
      AXIS,
    );
    expect(kinds(bars)).toEqual(['hatched', 'sure', 'open']);
    expect(drawnEnd(bars)).toBe(day('2014-08-07'));
  });

  it('say nothing of what is not known: one mention in a year is hatched, the rest a line', () => {
    const bars = lifeBars(term({ attested: ['2011'] }), [], AXIS);
    expect(kinds(bars)).toEqual(['open', 'hatched']);
    expect(bars[1]).toMatchObject({ from: day('2011-01-01'), to: day('2011-12-31') });
    expect(kinds(lifeBars(term({}), [], AXIS))).toEqual(['open']);
    expect(drawnEnd(lifeBars(term({}), [], AXIS))).toBeNull();
  });

  it('show phases that are not plain activity where a source dates them', () => {
    const known = { start: '2010-01-01', sureFrom: '2010-01-01', sureTo: '2014-08-07' };
    const bars = lifeBars(
      term({ ...known, possibleFrom: '2010-01-01' }),
      [
        phase('ACTIVE', { attested: ['2011'] }),
        phase('DORMANT', { attested: ['2013'] }),
        phase('UNDER_REVIEW', {}),
      ],
      AXIS,
    );
    expect(kinds(bars)).toEqual(['sure', 'open', 'dormant']);
  });

  it('keep to the axis, and their shapes to its width', () => {
    const bars = lifeBars(
      term({
        start: '1990',
        end: '2030',
        sureFrom: '1990-12-31',
        sureTo: '2030-01-01',
        possibleFrom: '1990-01-01',
        possibleTo: '2030-12-31',
      }),
      [phase('PLANNED', { attested: ['1999', '2040'] })],
      AXIS,
    );
    for (const { from, to } of bars) {
      expect(from).toBeGreaterThanOrEqual(AXIS.from);
      expect(to).toBeLessThanOrEqual(AXIS.to);
    }
    for (const { tag, attributes } of lifeShapes(bars, AXIS, 600, 0, 9, 'kind-network'))
      if (tag === 'rect') {
        expect(Number(attributes.x)).toBeGreaterThanOrEqual(0);
        expect(Number(attributes.x) + Number(attributes.width)).toBeLessThanOrEqual(601);
      }
  });
});
