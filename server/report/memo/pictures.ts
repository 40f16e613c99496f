/** The pictures of a memo: hours on one axis, and who sits where before and after. */
import { ACCENT, BAR, GONE, INK, INK_FAINT, INK_QUIET, LINE, TEXT_WIDTH } from '../document/look.ts';
import type { Ends } from '../document/format.ts';
import { textWidth, type Mark, type Picture } from '../document/picture.ts';
import { flowName, LETTERS, rangeText, scenarioTitle, total, type Pen } from './cells.ts';
import type { Flow, MemoRequest, Merger, Scenario } from './request.ts';

/** Points across the text. */
const WIDTH = Math.round((TEXT_WIDTH * 72) / 25.4);
const SIZE = 9.5;

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
  const { before } = scenarios[0].merger.hours;
  if (sameBodies && before !== null) bars.push({ label: words.scenarios.now, ends: before, chosen: false });
  scenarios.forEach(({ merger }, at) => {
    if (merger.hours.after !== null)
      bars.push({ label: LETTERS[at], ends: merger.hours.after, chosen: at === chosen });
  });
  if (bars.length === 0) return null;
  const end = axisEnd(bars.map(({ ends }) => ends.max ?? ends.min));
  const left = 34;
  const right = WIDTH - 62;
  const x = (hours: number) => left + ((right - left) * hours) / end;
  const step = 16;
  const marks: Mark[] = [];
  bars.forEach(({ label, ends, chosen: proposed }, at) => {
    const y = 4 + at * step;
    const fill = proposed ? ACCENT : BAR;
    const most = ends.max ?? end;
    marks.push(
      { mark: 'text', x: 0, y: y + 9, text: label, size: SIZE, color: INK, strong: proposed },
      { mark: 'line', x1: left, y1: y + 5.5, x2: right, y2: y + 5.5, color: LINE },
      { mark: 'rect', x: x(ends.min), y, width: Math.max(1.5, x(most) - x(ends.min)), height: 11, fill },
      {
        mark: 'text',
        x: x(most) + 5,
        y: y + 9,
        text: rangeText(pen, ends),
        size: SIZE,
        color: INK,
        strong: proposed,
      },
    );
  });
  const bottom = 4 + bars.length * step + 9;
  marks.push(
    { mark: 'text', x: left, y: bottom, text: '0', size: 8.5, color: INK_FAINT },
    {
      mark: 'text',
      x: right,
      y: bottom,
      text: `${pen.formats.number(end, 1)}\u00a0${words.scenarios.unit}`,
      size: 8.5,
      color: INK_FAINT,
      anchor: 'end',
    },
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
const MOST_BODIES = 8;
/** Dots in a cell; more are written as a number. */
const MOST_DOTS = 5;

/** Organisations against bodies today and the merged one: dots for seats. Null: no seat is known, or too many bodies. */
export function seatsPicture(pen: Pen, scenario: Scenario, at: number): Picture | null {
  const { merger } = scenario;
  const { words } = pen;
  if (merger.flows.length === 0 || merger.bodies.length > MOST_BODIES) return null;
  const shown = merger.flows.slice(0, MOST_ROWS);
  const names = Math.min(230, 12 + Math.max(...shown.map((flow) => textWidth(flowName(pen, flow), SIZE))));
  const columns = merger.bodies.length + 1;
  const each = Math.min(130, (WIDTH - names) / columns);
  const center = (column: number) => names + each * (column + 0.5);
  const heads = [...merger.bodies.map(({ body }) => body.name), scenarioTitle(pen, scenario, at)].map(
    (name) => wrap(name, each - 8, SIZE, 4),
  );
  const headLines = Math.max(...heads.map((lines) => lines.length));
  const top = headLines * 11.5 + 8;
  const step = 15;
  const marks: Mark[] = [];
  heads.forEach((lines, column) =>
    lines.forEach((text, line) =>
      marks.push({
        mark: 'text',
        x: center(column),
        y: top - 8 - (lines.length - 1 - line) * 11.5,
        text,
        size: SIZE,
        color: column === columns - 1 ? ACCENT : INK_QUIET,
        strong: true,
        anchor: 'middle',
      }),
    ),
  );
  marks.push({
    mark: 'line',
    x1: 0,
    y1: top - 2,
    x2: names + each * columns,
    y2: top - 2,
    color: BAR,
    width: 0.8,
  });
  shown.forEach((flow, row) => {
    const y = top + row * step;
    marks.push(
      {
        mark: 'text',
        x: 0,
        y: y + 11,
        text: wrap(flowName(pen, flow), names - 10, SIZE, 1)[0],
        size: SIZE,
        color: INK,
      },
      {
        mark: 'line',
        x1: 0,
        y1: y + step,
        x2: names + each * columns,
        y2: y + step,
        color: LINE,
        width: 0.4,
      },
    );
    for (const { position, seats } of flow.before)
      dots(pen, marks, center(position), y + 7.5, seats, INK_QUIET);
    if (flow.keptPlaces.max === 0)
      marks.push({
        mark: 'text',
        x: center(columns - 1),
        y: y + 11,
        text: words.matrix.gone,
        size: SIZE,
        color: GONE,
        anchor: 'middle',
      });
    else dots(pen, marks, center(columns - 1), y + 7.5, flow.keptPlaces, ACCENT);
  });
  let bottom = top + shown.length * step + 14;
  const rest = merger.flows.length - shown.length;
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
  marks.push(
    { mark: 'circle', x: 4, y: bottom - 3, radius: 3.2, fill: INK_QUIET },
    { mark: 'text', x: 12, y: bottom, text: words.matrix.kept, size: 8.5, color: INK_FAINT },
  );
  const second = 24 + textWidth(words.matrix.kept, 8.5);
  marks.push(
    { mark: 'circle', x: second + 4, y: bottom - 3, radius: 3.2, fill: INK_QUIET, dashed: true },
    { mark: 'text', x: second + 12, y: bottom, text: words.matrix.possible, size: 8.5, color: INK_FAINT },
  );
  return {
    width: WIDTH,
    height: bottom + 5,
    alternative: words.matrix.alternative(shown.map((flow) => rowInWords(pen, flow)).join('; ')),
    marks,
  };
}

function rowInWords(pen: Pen, flow: Flow): string {
  const now = total(flow.before.map(({ seats }) => seats));
  const after = rangeText(pen, flow.keptPlaces);
  return pen.words.matrix.row(flowName(pen, flow), rangeText(pen, now), after);
}

/** Sure seats filled, possible ones dashed, side by side. */
function dots(pen: Pen, marks: Mark[], x: number, y: number, seats: Ends, fill: string): void {
  const most = seats.max ?? seats.min + 1;
  if (most > MOST_DOTS) {
    marks.push({
      mark: 'text',
      x,
      y: y + 3.5,
      text: rangeText(pen, seats),
      size: SIZE,
      color: fill,
      strong: true,
      anchor: 'middle',
    });
    return;
  }
  const gap = 9.5;
  for (let at = 0; at < most; at++)
    marks.push({
      mark: 'circle',
      x: x + (at - (most - 1) / 2) * gap,
      y,
      radius: 3.5,
      fill,
      dashed: at >= seats.min,
    });
}

/** Words on lines that fit; a word that is too long is broken, and what does not fit ends with an ellipsis. */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).flatMap((word) => pieces(word, width, size));
  for (const { text: word, glued } of words) {
    const longer = line === '' ? word : glued ? line + word : `${line} ${word}`;
    if (textWidth(longer, size) <= width || line === '') line = longer;
    else {
      lines.push(glued ? `${line}-` : line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines.length === 0 ? [''] : lines;
  const kept = lines.slice(0, most);
  let last = kept[most - 1];
  while (last.length > 1 && textWidth(`${last}…`, size) > width) last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last}…`];
}

function pieces(word: string, width: number, size: number): { text: string; glued: boolean }[] {
  const found: { text: string; glued: boolean }[] = [];
  let rest = word;
  while (textWidth(rest, size) > width && rest.length > 4) {
    let end = rest.length - 1;
    while (end > 2 && textWidth(`${rest.slice(0, end)}-`, size) > width) end--;
    found.push({ text: rest.slice(0, end), glued: found.length > 0 });
    rest = rest.slice(end);
  }
  found.push({ text: rest, glued: found.length > 0 });
  return found;
}

/** Whether all scenarios merge the same bodies. */
export function sameBodies(mergers: readonly Merger[]): boolean {
  const key = ({ bodies }: Merger) =>
    bodies
      .map(({ body }) => body.id)
      .sort()
      .join('\n');
  return mergers.every((merger) => key(merger) === key(mergers[0]));
}
