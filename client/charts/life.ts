/**
 * The life of a body as bars on a time axis: what is sure, what is possible, and its phases. Where a bound is written
 * as a span its doubt is hatched; where no source gives a bound, a dotted line says that it may go on, since a bar
 * there would look known. Pure.
 */
import type { Status, TermPartsFragment } from '../api/generated/operations.ts';
import { daysOf } from '../i18n/dates.ts';
import { hatchedRect, type Shape } from './shapes.ts';
import { barsOf, TICK_DAYS, type Axis, type Bar, type BarKind } from './term-bars.ts';

/** Beyond the kinds of a term: `open`, no source gives the bound; the phases that are not plain activity. */
export type LifeKind = BarKind | 'open' | 'dormant' | 'review' | 'planned' | 'ended';

export interface LifeBar {
  readonly kind: LifeKind;
  /** Day numbers, inclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Phase {
  readonly status: Status;
  readonly term: TermPartsFragment;
}

const OF_STATUS: Record<Status, LifeKind | null> = {
  PLANNED: 'planned',
  ACTIVE: null,
  DORMANT: 'dormant',
  UNDER_REVIEW: 'review',
  ENDED: 'ended',
};

/** The bars of a body, those below first. */
export function lifeBars(term: TermPartsFragment, phases: readonly Phase[], axis: Axis): LifeBar[] {
  const bars: LifeBar[] = barsOf(term, axis).map((bar) => openOf(bar, term, axis));
  bars.push(...mentions(term, axis));
  for (const { status, term: own } of phases) {
    const kind = OF_STATUS[status];
    const known = kind === null ? null : knownDays(own);
    if (kind === null || known === null) continue;
    const [from, to] = [Math.max(known.from, axis.from), Math.min(known.to, axis.to)];
    if (from <= to) bars.push({ kind, from, to });
  }
  return bars;
}

/** Where a source says only that it is there at some time within a year or so, and no day of it is sure. */
function mentions(term: TermPartsFragment, axis: Axis): LifeBar[] {
  if (term.sureFrom !== null) return [];
  return term.attested
    .map(daysOf)
    .filter((days) => days !== null)
    .filter(({ from, to }) => to - from > TICK_DAYS && from <= axis.to && to >= axis.from)
    .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
    .map(({ from, to }) => ({
      kind: 'hatched' as const,
      from: Math.max(from, axis.from),
      to: Math.min(to, axis.to),
    }));
}

/** A possible part that ends where the data do, since no source gives the bound, is only a line. */
function openOf(bar: Bar, term: TermPartsFragment, axis: Axis): LifeBar {
  if (bar.kind !== 'possible') return bar;
  const noStart = term.start === null && bar.to < axis.to;
  const noEnd = term.end === null && bar.from > axis.from;
  const neither = term.start === null && term.end === null;
  return neither || noStart || noEnd ? { ...bar, kind: 'open' } : bar;
}

/** From the first to the last day that a source names of a phase; null: none. */
export function knownDays(term: TermPartsFragment): Axis | null {
  const days = [term.start, ...term.attested, term.end, term.sureFrom, term.sureTo]
    .filter((date) => date !== null)
    .map(daysOf)
    .filter((span) => span !== null)
    .flatMap(({ from, to }) => [from, to])
    .filter(Number.isFinite);
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
}

/** Place of a day on an axis that is `width` wide. */
export const dayAt = (axis: Axis, day: number, width: number): number =>
  ((day - axis.from) / (axis.to + 1 - axis.from)) * width;

/** The bars as shapes in a box from the left end of the axis; `top` is the upper edge of a bar, `colour` a token. */
export function lifeShapes(
  bars: readonly LifeBar[],
  axis: Axis,
  width: number,
  top: number,
  height: number,
  colour: string,
): Shape[] {
  const paint = `var(--${colour})`;
  return bars.flatMap(({ kind, from, to }): Shape[] => {
    const left = dayAt(axis, from, width);
    const size = Math.max(2, dayAt(axis, to + 1, width) - left);
    const box = (fill: string, edge: Readonly<Record<string, string | number>> = {}, inset = 0): Shape => ({
      tag: 'rect',
      attributes: {
        x: round(left + inset),
        y: round(top + inset),
        width: round(Math.max(1, size - 2 * inset)),
        height: round(height - 2 * inset),
        fill,
        ...edge,
      },
    });
    const edge = { stroke: paint, 'stroke-width': 1.3 };
    switch (kind) {
      case 'sure':
        return [box(paint)];
      case 'tick':
        return [
          {
            tag: 'rect',
            attributes: {
              x: round(left + size / 2 - Math.max(3, size) / 2),
              y: round(top - 1),
              width: round(Math.max(3, size)),
              height: round(height + 2),
              fill: paint,
            },
          },
        ];
      case 'hatched':
        return hatchedRect(left, top, size, height, colour);
      case 'possible':
      case 'planned':
        return [box('var(--surface)', { ...edge, 'stroke-dasharray': '3 2' }, 0.6)];
      case 'open':
        return [
          {
            tag: 'line',
            attributes: {
              x1: round(left),
              x2: round(left + size),
              y1: round(top + height / 2),
              y2: round(top + height / 2),
              stroke: paint,
              'stroke-width': 1,
              'stroke-dasharray': '1 4',
            },
          },
        ];
      case 'dormant':
        return [box('var(--surface)', edge, 0.6)];
      case 'review':
        return [
          box('var(--surface)', edge, 0.6),
          {
            tag: 'line',
            attributes: {
              x1: round(left + 1),
              x2: round(left + Math.max(2, size - 1)),
              y1: round(top + height / 2),
              y2: round(top + height / 2),
              stroke: paint,
              'stroke-width': 2,
              'stroke-dasharray': '2 2',
            },
          },
        ];
      case 'ended':
        return [
          {
            tag: 'path',
            attributes: {
              d: `M${round(left)} ${round(top - 1)}V${round(top + height + 1)}`,
              stroke: 'var(--ink-1)',
              'stroke-width': 2,
            },
          },
        ];
    }
  });
}

/** Where the drawn part of a life ends, lines of open ends left out; null: nothing is drawn. */
export function drawnEnd(bars: readonly LifeBar[]): number | null {
  const ends = bars.filter(({ kind }) => kind !== 'open').map(({ to }) => to);
  return ends.length ? Math.max(...ends) : null;
}

const round = (value: number): number => Math.round(value * 10) / 10;
