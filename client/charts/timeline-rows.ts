/** What the picture of lives draws. */
import type { LifeBar } from './life.ts';
import type { MarkShape } from './shapes.ts';

export interface LifeRow {
  readonly id: string;
  readonly name: string;
  readonly shape: MarkShape;
  /** Name of a token. */
  readonly colour: string;
  readonly bars: readonly LifeBar[];
  /** Days of decisions about it. */
  readonly decisions: readonly number[];
  /** A few words after the bar; empty: none. */
  readonly note: string;
}

export interface LifeGroup {
  readonly title: string;
  readonly rows: readonly LifeRow[];
}

/** From the row of one body to that of what came after it, on a day. */
export interface LifeArrow {
  readonly from: string;
  readonly to: string;
  readonly day: number | null;
  /** Planned or proposed only. */
  readonly open: boolean;
}
