/** What the picture of a lineage draws. */

export interface LineageEntry {
  readonly id: string;
  readonly name: string;
  /** When; empty: not known. */
  readonly time: string;
  /** Name of a token. */
  readonly colour: string;
  /** The one asked for. */
  readonly self: boolean;
  /** Only planned or proposed so far. */
  readonly open: boolean;
  readonly href: string;
}

export interface LineageArrow {
  readonly from: string;
  readonly to: string;
  /** Lines above the arrow. */
  readonly text: readonly string[];
  readonly open: boolean;
}
