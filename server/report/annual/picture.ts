/** The picture of a year: each count beside that of the year before, from sure to possible on one axis. */
import type { Ends } from '../document/format.ts';
import { ACCENT, BAR, INK, INK_FAINT, INK_QUIET, LINE, TEXT_WIDTH } from '../document/look.ts';
import { wrap, type Mark, type Picture } from '../document/picture.ts';

/** Points across the text. */
const WIDTH = Math.round((TEXT_WIDTH * 72) / 25.4);
const SIZE = 9.5;
const SMALL = 8.5;
const BAR_HEIGHT = 7;
const STEP = 10;
const GAP = 8;
const LEFT = 190;
const RIGHT = WIDTH - 90;

export interface Pair {
  readonly label: string;
  /** The year before, and the year; null: not known. */
  readonly ends: readonly [Ends | null, Ends | null];
}

/** Bars of both years, the sure part filled and what is only possible dashed; an open end runs to the edge. Null: there is
 *  nothing to draw. */
export function yearPicture(
  pairs: readonly Pair[],
  years: readonly [string, string],
  write: (ends: Ends | null) => string,
  alternative: string,
): Picture | null {
  const known = pairs.flatMap(({ ends }) => ends.filter((one) => one !== null));
  const end = Math.max(0, ...known.map(({ min, max }) => max ?? min));
  if (end === 0) return null;
  const x = (value: number) => LEFT + ((RIGHT - LEFT) * value) / end;
  const marks: Mark[] = [];
  let y = 4;
  for (const { label, ends } of pairs) {
    const [line] = wrap(label, LEFT - 42, SIZE, 1);
    marks.push({ mark: 'text', x: 0, y: y + STEP + 1, text: line, size: SIZE, color: INK });
    ends.forEach((one, at) => {
      const top = y + at * STEP;
      const [fill, color] = at === 1 ? [ACCENT, INK] : [BAR, INK_QUIET];
      const base = top + BAR_HEIGHT;
      marks.push(
        { mark: 'text', x: LEFT - 6, y: base, text: years[at], size: SMALL, color: INK_FAINT, anchor: 'end' },
        { mark: 'line', x1: LEFT, y1: base, x2: RIGHT, y2: base, color: LINE, width: 0.4 },
      );
      if (one !== null) bar(marks, x(0), x(one.min), one.max === null ? RIGHT : x(one.max), top, fill);
      marks.push({ mark: 'text', x: RIGHT + 6, y: base, text: write(one), size: SMALL, color });
    });
    y += 2 * STEP + GAP;
  }
  return {
    width: WIDTH,
    height: y,
    alternative: `${alternative} ${pairs
      .map(({ label, ends }) => `${label}: ${years[0]} ${write(ends[0])}, ${years[1]} ${write(ends[1])}`)
      .join('; ')}.`,
    marks,
  };
}

function bar(marks: Mark[], from: number, sure: number, possible: number, y: number, fill: string): void {
  if (sure > from) marks.push({ mark: 'rect', x: from, y, width: sure - from, height: BAR_HEIGHT, fill });
  if (possible > sure)
    marks.push({
      mark: 'rect',
      x: sure,
      y: y + 0.5,
      width: possible - sure,
      height: BAR_HEIGHT - 1,
      fill,
      dashed: true,
    });
}
