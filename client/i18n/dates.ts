/**
 * Partial dates as the reader meets them: `2014`, `2014-03`, `2014-03-26`, `2014-09..2014-11`, `..2011`, `2012..`.
 * Read from what a person types (also `26.3.2014` and `3/2014`), and as days on an axis.
 */

/** A span of days, as day numbers since 1970-01-01; an open side is infinite. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** A part of a date that is written down: year, month, day. */
export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const DAY_MS = 86_400_000;

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

export const daysInMonth = (year: number, month: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

/** Year with decimals of a day number, for the axis of a time line. */
export function yearOf(day: number): number {
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  const start = dayNumber(year, 1, 1);
  return year + (day - start) / (dayNumber(year + 1, 1, 1) - start);
}

const WRITTEN: readonly [RegExp, (match: RegExpExecArray) => [string, string?, string?]][] = [
  [/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/, (m) => [m[1], m[2], m[3]]],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (m) => [m[3], m[2], m[1]]],
  [/^(\d{1,2})[/.](\d{4})$/, (m) => [m[2], m[1]]],
];

/** One date in any notation that a person types; null where the calendar has no such date. */
export function parseParts(text: string): DateParts | null {
  const trimmed = text.trim();
  for (const [pattern, order] of WRITTEN) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    const [yearText, monthText, dayText] = order(match);
    const year = Number(yearText);
    const month = monthText === undefined ? null : Number(monthText);
    const day = dayText === undefined ? null : Number(dayText);
    if (month !== null && (month < 1 || month > 12)) return null;
    if (day !== null && (day < 1 || day > daysInMonth(year, month ?? 1))) return null;
    return { year, month, day };
  }
  return null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A date in the notation of the interface; an open end is empty. */
export function notationOf(parts: DateParts | null): string {
  if (!parts) return '';
  const { year, month, day } = parts;
  return [String(year).padStart(4, '0'), month && two(month), day && two(day)].filter(Boolean).join('-');
}

const partDays = ({ year, month, day }: DateParts): Days => ({
  from: dayNumber(year, month ?? 1, day ?? 1),
  to: dayNumber(year, month ?? 12, day ?? daysInMonth(year, month ?? 12)),
});

/** Two years with a hyphen between, as people type a period. */
const YEARS = /^\s*(\d{4})\s*-\s*(\d{4})\s*$/;

/** The two ends of a notation with dots or a dash between; null parts are open ends. Null: not a date. */
export function parseEnds(text: string): { from: DateParts | null; to: DateParts | null } | null {
  const [left, right, ...rest] = text.replace(YEARS, '$1..$2').split(/\.\.+|\s*[–—]\s*/);
  if (rest.length > 0) return null;
  const from = parseParts(left ?? '');
  if (right === undefined) return from ? { from, to: from } : null;
  const to = parseParts(right);
  if ((left.trim() !== '' && !from) || (right.trim() !== '' && !to) || (!from && !to)) return null;
  if (from && to && partDays(from).from > partDays(to).to) return null;
  return { from, to };
}

/** What a person typed, in the notation of the interface; null where it cannot be read. */
export function readDate(text: string): string | null {
  const ends = parseEnds(text);
  if (!ends) return null;
  const from = notationOf(ends.from);
  const to = notationOf(ends.to);
  return from === to ? from : `${from}..${to}`;
}

/** The days of a notation; null where it cannot be read. */
export function daysOf(text: string): Days | null {
  const ends = parseEnds(text);
  if (!ends) return null;
  return {
    from: ends.from ? partDays(ends.from).from : -Infinity,
    to: ends.to ? partDays(ends.to).to : Infinity,
  };
}
