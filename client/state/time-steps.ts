/**
 * The chosen date on a time line of whole years or months: as steps, moved, stretched, and back as a date. Pure. A
 * step is a number: the year, or the months since the year 0.
 */
import { daysOf, notationOf } from '../i18n/dates.ts';

export const UNITS = ['year', 'month'] as const;
export type Unit = (typeof UNITS)[number];

/** Steps from the first to the last, both in it. */
export interface Steps {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

/** The step that a day lies in. */
export function stepOf(day: number, unit: Unit): number {
  const date = new Date(day * DAY_MS);
  return unit === 'year' ? date.getUTCFullYear() : date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The steps that a date or period meets; an open side goes as far as `bounds`. Null: it cannot be read. */
export function stepsOf(date: string, unit: Unit, bounds: Steps): Steps | null {
  const days = daysOf(date);
  if (!days) return null;
  const from = Number.isFinite(days.from) ? stepOf(days.from, unit) : bounds.from;
  const to = Number.isFinite(days.to) ? stepOf(days.to, unit) : bounds.to;
  return from <= to ? { from, to } : null;
}

const writeStep = (step: number, unit: Unit): string =>
  unit === 'year'
    ? notationOf({ year: step, month: null, day: null })
    : notationOf({ year: Math.floor(step / 12), month: (step % 12) + 1, day: null });

/** The date or period of some steps: `2014`, `2014-03`, `2012..2014`. */
export function writeSteps({ from, to }: Steps, unit: Unit): string {
  return from === to ? writeStep(from, unit) : `${writeStep(from, unit)}..${writeStep(to, unit)}`;
}

/** As many steps, moved, and kept within the bounds. */
export function moveSteps({ from, to }: Steps, by: number, bounds: Steps): Steps {
  const size = to - from;
  const start = Math.max(bounds.from, Math.min(bounds.to - size, from + by));
  return start < bounds.from || start + size > bounds.to
    ? { from: bounds.from, to: bounds.to }
    : { from: start, to: start + size };
}

/** One end moved; the end never comes before the start. */
export function stretchSteps({ from, to }: Steps, by: number, bounds: Steps): Steps {
  return { from, to: Math.max(from, Math.min(bounds.to, to + by)) };
}

/** Steps between two places that a pointer was at, whichever came first. */
export const between = (a: number, b: number, bounds: Steps): Steps => {
  const clamp = (step: number): number => Math.max(bounds.from, Math.min(bounds.to, step));
  const [one, other] = [clamp(a), clamp(b)];
  return { from: Math.min(one, other), to: Math.max(one, other) };
};

/** What a key does to the steps; null: nothing. Shift with an arrow stretches. */
export function keySteps(
  key: string,
  shift: boolean,
  current: Steps,
  bounds: Steps,
  unit: Unit,
): Steps | null {
  const page = unit === 'year' ? 5 : 12;
  const size = current.to - current.from;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shift ? stretchSteps(current, 1, bounds) : moveSteps(current, 1, bounds);
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift ? stretchSteps(current, -1, bounds) : moveSteps(current, -1, bounds);
    case 'PageUp':
      return moveSteps(current, page, bounds);
    case 'PageDown':
      return moveSteps(current, -page, bounds);
    case 'Home':
      return { from: bounds.from, to: Math.min(bounds.to, bounds.from + size) };
    case 'End':
      return { from: Math.max(bounds.from, bounds.to - size), to: bounds.to };
    default:
      return null;
  }
}

/** The next step of playing; null: it has come to the end. */
export function playOn(current: Steps, bounds: Steps): Steps | null {
  return current.to >= bounds.to ? null : moveSteps(current, 1, bounds);
}
