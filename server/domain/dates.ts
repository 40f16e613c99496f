/**
 * Partial dates. A date is a span of days [earliest, latest]; the notations `2014`, `2014-03`, `2014-03-26`,
 * `2014-09..2014-11`, `..2011` and `2012..` are ways to write one. Days are whole numbers since 1970-01-01 (UTC
 * calendar, no clock is read). An open side is -Infinity or +Infinity.
 */

/** Inclusive span of day numbers; `earliest <= latest`. */
export interface DateSpan {
  readonly earliest: number;
  readonly latest: number;
}

const DAY_MS = 86_400_000;

/** Day number of a calendar date; null where the calendar has no such day (2014-02-30). `month` is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** ISO date (YYYY-MM-DD) of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function parseSingle(text: string): DateSpan | null {
  const match = SINGLE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const first = dayNumber(year, month ?? 1, day ?? 1);
  const lastMonth = month ?? 12;
  if (lastMonth < 1 || lastMonth > 12) return null;
  const last = dayNumber(year, lastMonth, day ?? daysInMonth(year, lastMonth));
  return first === null || last === null ? null : { earliest: first, latest: last };
}

/** Parses one notation of a partial date. Returns null where the text is not a date (2014-02-30, `next year`) or
 *  where a span is turned round (`2015..2014`). White space around the notation is allowed. */
export function parseDate(text: string): DateSpan | null {
  const trimmed = text.trim();
  const dots = trimmed.indexOf('..');
  if (dots < 0) return parseSingle(trimmed);
  const left = trimmed.slice(0, dots).trim();
  const right = trimmed.slice(dots + 2).trim();
  if (left === '' && right === '') return null;
  const from = left === '' ? -Infinity : parseSingle(left)?.earliest;
  const to = right === '' ? Infinity : parseSingle(right)?.latest;
  if (from === undefined || to === undefined || from > to) return null;
  return { earliest: from, latest: to };
}

/** The canonical notation of a span: the shortest one that says exactly these days. */
export function formatDate(span: DateSpan): string {
  const { earliest, latest } = span;
  if (earliest === -Infinity && latest === Infinity) return '..';
  if (earliest === -Infinity) return `..${side(latest, 'end')}`;
  if (latest === Infinity) return `${side(earliest, 'start')}..`;
  const from = isoDay(earliest);
  for (const notation of [from.slice(0, 4), from.slice(0, 7), from]) {
    const whole = parseSingle(notation);
    if (whole?.earliest === earliest && whole.latest === latest) return notation;
  }
  return `${side(earliest, 'start')}..${side(latest, 'end')}`;
}

/** The coarsest notation whose first (or last) day is `day`. */
function side(day: number, edge: 'start' | 'end'): string {
  const iso = isoDay(day);
  for (const notation of [iso.slice(0, 4), iso.slice(0, 7)]) {
    const whole = parseSingle(notation);
    if (whole && (edge === 'start' ? whole.earliest : whole.latest) === day) return notation;
  }
  return iso;
}

/** Whether two spans have a day in common. */
export function meets(a: DateSpan, b: DateSpan): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: DateSpan, outer: DateSpan): boolean {
  return inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}
