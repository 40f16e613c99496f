/** The date on the time line: steps of years and months, by key, pointer and playing. */
import { describe, expect, it } from 'vitest';
import {
  between,
  keySteps,
  moveSteps,
  playOn,
  stepsOf,
  stretchSteps,
  writeSteps,
} from '../../client/state/time-steps.ts';

const YEARS = { from: 2003, to: 2018 };
const month = (year: number, of: number): number => year * 12 + of - 1;

describe('a date as steps', () => {
  it('meets the years and months that its days lie in', () => {
    expect(stepsOf('2014', 'year', YEARS)).toEqual({ from: 2014, to: 2014 });
    expect(stepsOf('2014-08-14', 'year', YEARS)).toEqual({ from: 2014, to: 2014 });
    expect(stepsOf('2011-06..2014', 'year', YEARS)).toEqual({ from: 2011, to: 2014 });
    expect(stepsOf('2014', 'month', { from: month(2003, 1), to: month(2018, 12) })).toEqual({
      from: month(2014, 1),
      to: month(2014, 12),
    });
  });

  it('goes to the end of what is known where a side is open, and is nothing where it cannot be read', () => {
    expect(stepsOf('2012..', 'year', YEARS)).toEqual({ from: 2012, to: 2018 });
    expect(stepsOf('..2011', 'year', YEARS)).toEqual({ from: 2003, to: 2011 });
    expect(stepsOf('soon', 'year', YEARS)).toBeNull();
  });

  it('is written as the interface takes it, and read back as the same', () => {
    for (const date of ['2014', '2011..2014']) {
      const steps = stepsOf(date, 'year', YEARS);
      expect(steps && writeSteps(steps, 'year')).toBe(date);
    }
    expect(writeSteps({ from: month(2014, 3), to: month(2014, 3) }, 'month')).toBe('2014-03');
    expect(writeSteps({ from: month(2013, 12), to: month(2014, 1) }, 'month')).toBe('2013-12..2014-01');
  });
});

describe('a moved date', () => {
  it('keeps its length and stays within what is known', () => {
    expect(moveSteps({ from: 2011, to: 2013 }, 2, YEARS)).toEqual({ from: 2013, to: 2015 });
    expect(moveSteps({ from: 2011, to: 2013 }, 99, YEARS)).toEqual({ from: 2016, to: 2018 });
    expect(moveSteps({ from: 2011, to: 2013 }, -99, YEARS)).toEqual({ from: 2003, to: 2005 });
    expect(moveSteps({ from: 1990, to: 2030 }, 1, YEARS)).toEqual(YEARS);
  });

  it('never turns round when it is stretched or dragged', () => {
    expect(stretchSteps({ from: 2014, to: 2014 }, -3, YEARS)).toEqual({ from: 2014, to: 2014 });
    expect(stretchSteps({ from: 2014, to: 2014 }, 9, YEARS)).toEqual({ from: 2014, to: 2018 });
    expect(between(2016, 2012, YEARS)).toEqual({ from: 2012, to: 2016 });
    expect(between(1999, 2050, YEARS)).toEqual(YEARS);
  });

  it('obeys the keys', () => {
    const at = { from: 2014, to: 2014 };
    expect(keySteps('ArrowLeft', false, at, YEARS, 'year')).toEqual({ from: 2013, to: 2013 });
    expect(keySteps('ArrowRight', true, at, YEARS, 'year')).toEqual({ from: 2014, to: 2015 });
    expect(keySteps('Home', false, at, YEARS, 'year')).toEqual({ from: 2003, to: 2003 });
    expect(keySteps('End', false, { from: 2010, to: 2012 }, YEARS, 'year')).toEqual({ from: 2016, to: 2018 });
    expect(keySteps('a', false, at, YEARS, 'year')).toBeNull();
  });
});

describe('playing', () => {
  it('passes every step once and ends', () => {
    const seen: number[] = [];
    let at: { from: number; to: number } | null = { from: 2003, to: 2003 };
    while (at) {
      seen.push(at.from);
      at = playOn(at, YEARS);
    }
    expect(seen).toEqual(Array.from({ length: 16 }, (_, index) => 2003 + index));
  });
});
