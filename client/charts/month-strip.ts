/** Ends of terms on a strip of months: columns that are sure at the foot and possible above, and brackets under windows
 *  in which many end. Pure. */
export interface MonthEnds {
  /** Months since the year 0. */
  readonly month: number;
  readonly sure: number;
  /** Beyond the sure ones. */
  readonly possible: number;
}

export interface StripWindow {
  readonly from: number;
  readonly to: number;
}

/** Months since the year 0 of a date in the notation of the interface. */
export function monthOf(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return year * 12 + (month ?? 1) - 1;
}

/** From the first to the last month, in whole years, so that an axis of years fits. */
export function stripBounds(
  months: readonly MonthEnds[],
  windows: readonly StripWindow[],
): StripWindow | null {
  const all = [...months.map(({ month }) => month), ...windows.flatMap(({ from, to }) => [from, to])];
  if (all.length === 0) return null;
  return { from: Math.floor(Math.min(...all) / 12) * 12, to: Math.floor(Math.max(...all) / 12) * 12 + 11 };
}

/** Lanes of labels under the strip: none covers another; a label that finds no lane has none. */
export function labelLanes(
  labels: readonly { readonly from: number; readonly to: number }[],
  lanes: number,
): (number | null)[] {
  const ends: number[] = Array.from({ length: lanes }, () => -Infinity);
  const order = labels.map((_, index) => index).sort((a, b) => labels[a].from - labels[b].from);
  const found: (number | null)[] = labels.map(() => null);
  for (const index of order) {
    const lane = ends.findIndex((end) => end + 8 <= labels[index].from);
    if (lane < 0) continue;
    ends[lane] = labels[index].to;
    found[index] = lane;
  }
  return found;
}
