/** Seats as dots: which go on, which end, which are only possible. Pure. */
import type { Drawing, Shape } from './shapes.ts';

/** Certain is solid, possible dashed; what ends is hatched and struck through. */
export type SeatDot = 'kept' | 'possible' | 'gone' | 'possible-gone';

export interface SeatCounts {
  readonly kept?: Span;
  readonly gone?: Span;
}

interface Span {
  readonly min: number;
  /** Null: the top is not known; no dot stands for it. */
  readonly max: number | null;
}

const SIZE = 16;

export function seatDot(kind: SeatDot): Drawing {
  const circle = { cx: 8, cy: 8, r: 5.6 };
  const dashed = { fill: 'none', 'stroke-width': 1.6, 'stroke-dasharray': '2.6 2.2' };
  const strike: Shape = {
    tag: 'path',
    attributes: { d: 'M2.4 13.6 13.6 2.4', stroke: 'var(--gone)', 'stroke-width': 1.8, fill: 'none' },
  };
  const shapes: Record<SeatDot, Shape[]> = {
    kept: [{ tag: 'circle', attributes: { ...circle, fill: 'var(--kept)' } }],
    possible: [{ tag: 'circle', attributes: { ...circle, ...dashed, stroke: 'var(--kept)' } }],
    gone: [
      {
        tag: 'circle',
        attributes: { ...circle, fill: 'var(--gone-bg)', stroke: 'var(--gone)', 'stroke-width': 1.4 },
      },
      strike,
    ],
    'possible-gone': [{ tag: 'circle', attributes: { ...circle, ...dashed, stroke: 'var(--gone)' } }, strike],
  };
  return { width: SIZE, height: SIZE, shapes: shapes[kind] };
}

/** One dot a seat: kept, possibly kept, ended, possibly ended. */
export function dotsOf({ kept, gone }: SeatCounts): SeatDot[] {
  const some = (span: Span | undefined, sure: SeatDot, possible: SeatDot): SeatDot[] =>
    span === undefined
      ? []
      : [
          ...new Array<SeatDot>(span.min).fill(sure),
          ...new Array<SeatDot>(Math.max(0, (span.max ?? span.min) - span.min)).fill(possible),
        ];
  return [...some(kept, 'kept', 'possible'), ...some(gone, 'gone', 'possible-gone')];
}
