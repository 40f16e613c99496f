/** The pictures of a memo: hours on one axis, and who sits where before and after. */
import { ACCENT, BAR, GONE, INK, INK_FAINT, INK_QUIET, LINE, TEXT_WIDTH } from '../document/look.ts';
import type { Ends } from '../document/format.ts';
import { textWidth, wrap, type Mark, type Picture } from '../document/picture.ts';
import { appliesNot, flowName, LETTERS, rangeText, shortName, type Pen } from './cells.ts';
import { flowsOf, total, type Flow } from './flows.ts';
import { changedBodies, type MemoRequest, type Scenario } from './request.ts';

/** Points across the text. */
const WIDTH = Math.round((TEXT_WIDTH * 72) / 25.4);
const SIZE = 9.5;
const SMALL = 8.5;
const PAPER = 'FFFFFF';

interface Bar {
  readonly label: string;
  readonly ends: Ends;
  readonly chosen: boolean;
}

/** Hours a year as bars from least to most; null: nothing can be computed. */
export function hoursPicture(
  pen: Pen,
  { scenarios, chosen }: MemoRequest,
  sameBodies: boolean,
): Picture | null {
  const { words } = pen;
  const bars: Bar[] = [];
  const { before } = scenarios[0].outcome.hours;
  if (sameBodies && before !== null) bars.push({ label: words.scenarios.now, ends: before, chosen: false });
  scenarios.forEach(({ outcome }, at) => {
    if (outcome.hours.after !== null && !appliesNot(outcome))
      bars.push({ label: LETTERS[at], ends: outcome.hours.after, chosen: at === chosen });
  });
  if (bars.length === 0) return null;
  const end = axisEnd(bars.map(({ ends }) => ends.max ?? ends.min));
  const left = 34;
  const right = WIDTH - 70;
  const x = (hours: number) => left + ((right - left) * hours) / end;
  const step = 16;
  const marks: Mark[] = [];
  bars.forEach(({ label, ends, chosen: proposed }, at) => {
    const y = 4 + at * step;
    const fill = proposed ? ACCENT : BAR;
    const most = ends.max ?? end;
    const text = rangeText(pen, ends);
    marks.push(
      { mark: 'text', x: 0, y: y + 9, text: label, size: SIZE, color: INK, strong: proposed },
      { mark: 'line', x1: left, y1: y + 5.5, x2: right, y2: y + 5.5, color: LINE },
      { mark: 'rect', x: x(ends.min), y, width: Math.max(1.5, x(most) - x(ends.min)), height: 11, fill },
      { mark: 'rect', x: x(most) + 2, y, width: textWidth(text, SIZE) + 6, height: 11, fill: PAPER },
      { mark: 'text', x: x(most) + 5, y: y + 9, text, size: SIZE, color: INK, strong: proposed },
    );
  });
  const bottom = 4 + bars.length * step + 9;
  const axis = `${pen.formats.number(end, 1)}\u00a0${words.scenarios.unit}`;
  marks.push(
    { mark: 'text', x: left, y: bottom, text: '0', size: SMALL, color: INK_FAINT },
    { mark: 'text', x: right, y: bottom, text: axis, size: SMALL, color: INK_FAINT, anchor: 'end' },
  );
  return {
    width: WIDTH,
    height: bottom + 4,
    alternative: words.scenarios.hoursAlternative(
      bars.map(({ label, ends }) => `${label} ${rangeText(pen, ends)}`).join('; '),
    ),
    marks,
  };
}

/** 1, 2, 2.5 and their like times a power of ten, not below the greatest. */
function axisEnd(values: readonly number[]): number {
  const most = Math.max(0, ...values);
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8].find((one) => one * power >= most - 1e-9) ?? 10;
  return factor * power;
}

/** Rows of the picture; the annex has them all. */
const MOST_ROWS = 18;
/** Columns of bodies beside the names of organisations. */
const MOST_COLUMNS = 8;
/** Dots in a cell; more are written as a number. */
const MOST_DOTS = 5;
const STEP = 15;
const LINE_HEIGHT = 11.5;

interface Head {
  readonly id: string;
  readonly name: string;
  readonly after: boolean;
}

/** Organisations against the bodies of today (in `order`) and those after: dots for seats. Null: no seat is known, or
 *  too many bodies. */
export function seatsPicture(
  pen: Pen,
  { outcome }: Scenario,
  order: readonly { readonly id: string }[],
): Picture | null {
  const { words, formats } = pen;
  const flows = flowsOf(outcome, formats.compare);
  const placeOf = (id: string) => order.findIndex((body) => body.id === id);
  const heads: Head[] = [
    ...[...changedBodies(outcome)]
      .sort((a, b) => placeOf(a.id) - placeOf(b.id))
      .map(({ id, name }) => ({ id, name, after: false })),
    ...outcome.bodies
      .filter(({ state }) => state !== 'GONE')
      .map(({ id, name }) => ({ id, name, after: true })),
  ];
  if (flows.length === 0 || heads.length > MOST_COLUMNS) return null;
  const shown = flows.slice(0, MOST_ROWS);
  const labels = shown.map((flow) =>
    flow.organisation ? shortName(flow.organisation) : flowName(pen, flow),
  );
  const names = Math.min(215, 14 + Math.max(...labels.map((label) => textWidth(label, SIZE))));
  const each = Math.min(130, (WIDTH - names) / heads.length);
  const across = names + each * heads.length;
  const center = (column: number) => names + each * (column + 0.5);
  const titles = heads.map(({ name }) => wrap(name, (each - 10) / 1.06, SIZE, 4));
  const top = 14 + Math.max(...titles.map((lines) => lines.length)) * LINE_HEIGHT + 8;
  const marks: Mark[] = [];
  const group = (text: string, from: number, to: number, color: string) =>
    marks.push({
      mark: 'text',
      x: (center(from) + center(to)) / 2,
      y: 9,
      text,
      size: SMALL,
      color,
      anchor: 'middle',
    });
  const first = heads.findIndex(({ after }) => after);
  if (first !== 0) group(words.matrix.now, 0, (first < 0 ? heads.length : first) - 1, INK_FAINT);
  if (first >= 0) {
    group(words.matrix.after, first, heads.length - 1, ACCENT);
    marks.push({
      mark: 'rect',
      x: names + each * first,
      y: 14,
      width: each * (heads.length - first),
      height: top - 16 + shown.length * STEP,
      fill: 'F0F6F4',
    });
  }
  titles.forEach((lines, column) =>
    lines.forEach((text, line) =>
      marks.push({
        mark: 'text',
        x: center(column),
        y: top - 8 - (lines.length - 1 - line) * LINE_HEIGHT,
        text,
        size: SIZE,
        color: heads[column].after ? ACCENT : INK_QUIET,
        strong: true,
        anchor: 'middle',
      }),
    ),
  );
  marks.push({ mark: 'line', x1: 0, y1: top - 2, x2: across, y2: top - 2, color: BAR, width: 0.8 });
  shown.forEach((flow, row) => {
    const y = top + row * STEP;
    const [label] = wrap(labels[row], names - 10, SIZE, 1);
    marks.push(
      { mark: 'text', x: 0, y: y + 10.5, text: label, size: SIZE, color: INK },
      { mark: 'line', x1: 0, y1: y + STEP - 0.5, x2: across, y2: y + STEP - 0.5, color: LINE, width: 0.4 },
    );
    heads.forEach(({ id, after }, column) => {
      const seats = (after ? flow.after : flow.before).get(id);
      if (seats !== undefined) dots(pen, marks, center(column), y + 7, seats, after ? ACCENT : INK_QUIET);
    });
    if (first >= 0 && flow.after.size === 0)
      marks.push({
        mark: 'text',
        x: (center(first) + center(heads.length - 1)) / 2,
        y: y + 10.5,
        text: words.matrix.gone,
        size: SIZE,
        color: GONE,
        anchor: 'middle',
      });
  });
  const rest = flows.length - shown.length;
  let bottom = top + shown.length * STEP + 13;
  if (rest > 0) {
    marks.push({
      mark: 'text',
      x: 0,
      y: bottom - 2,
      text: words.matrix.rest(rest),
      size: SIZE,
      color: INK_FAINT,
    });
    bottom += 14;
  }
  const second = 26 + textWidth(words.matrix.sure, SMALL);
  marks.push(
    { mark: 'circle', x: 4, y: bottom - 3, radius: 3.2, fill: INK_QUIET },
    { mark: 'text', x: 12, y: bottom, text: words.matrix.sure, size: SMALL, color: INK_FAINT },
    { mark: 'circle', x: second + 4, y: bottom - 3, radius: 3.2, fill: INK_QUIET, dashed: true },
    { mark: 'text', x: second + 12, y: bottom, text: words.matrix.possible, size: SMALL, color: INK_FAINT },
  );
  return {
    width: WIDTH,
    height: bottom + 5,
    alternative: words.matrix.alternative(shown.map((flow) => rowInWords(pen, flow)).join('; ')),
    marks,
  };
}

function rowInWords(pen: Pen, flow: Flow): string {
  const now = rangeText(pen, total(flow.before.values()));
  return pen.words.matrix.row(flowName(pen, flow), now, rangeText(pen, total(flow.after.values())));
}

/** Sure seats filled, possible ones dashed, side by side. */
function dots(pen: Pen, marks: Mark[], x: number, y: number, seats: Ends, fill: string): void {
  if (seats.max === null || seats.max > MOST_DOTS) {
    const text = seats.max === null ? `${pen.formats.number(seats.min)}+` : rangeText(pen, seats);
    marks.push({
      mark: 'text',
      x,
      y: y + 3.5,
      text,
      size: SIZE,
      color: fill,
      strong: true,
      anchor: 'middle',
    });
    return;
  }
  const gap = 9.5;
  for (let at = 0; at < seats.max; at++)
    marks.push({
      mark: 'circle',
      x: x + (at - (seats.max - 1) / 2) * gap,
      y,
      radius: 3.5,
      fill,
      dashed: at >= seats.min,
    });
}
