/**
 * How numbers, ranges, dates and plurals are written in each language. Pure; the only place that knows that Finnish
 * has a decimal comma and a space before the percent sign.
 */
import { daysInMonth, parseEnds, type DateParts } from './dates.ts';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** Narrow no-break space: between thousands and before a unit. */
export const NARROW = '\u202f';
const EN_DASH = '–';
const MINUS = '−';

export interface CountSpan {
  readonly min: number;
  /** null: the top is not known. */
  readonly max: number | null;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: LanguageCode, decimals: number, fixed: boolean): Intl.NumberFormat {
  const key = `${language}${decimals}${fixed}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
      minimumFractionDigits: fixed ? decimals : 0,
      maximumFractionDigits: decimals,
    });
    numberFormats.set(key, format);
  }
  return format;
}

/** A number: 1 234,5 in Finnish and Swedish (narrow no-break space), 1,234.5 in English; a true minus sign.
 *  `decimals` are kept even where they are zero unless `fixed` is false. */
export function formatNumber(
  language: LanguageCode,
  value: number,
  options: { decimals?: number; fixed?: boolean } = {},
): string {
  return numberFormat(language, options.decimals ?? 0, options.fixed ?? true)
    .format(value)
    .replace(/[\u00a0\u202f]/g, NARROW)
    .replace(/^-/, MINUS);
}

/** A share from 0 to 1 as percent: "80 %" in Finnish and Swedish, "80%" in English. */
export function formatPercent(language: LanguageCode, share: number, decimals = 0): string {
  const number = formatNumber(language, share * 100, { decimals });
  return language === 'en' ? `${number}%` : `${number}${NARROW}%`;
}

const AT_LEAST: Record<LanguageCode, string> = { fi: 'vähintään', sv: 'minst', en: 'at least' };

/** A range: 72–114, with a negative end −90…−56, "vähintään 2" where the top is not known, 8 where both ends are the
 *  same. */
export function formatRange(
  language: LanguageCode,
  span: CountSpan,
  options: { decimals?: number } = {},
): string {
  const write = (value: number): string =>
    formatNumber(language, value, { decimals: options.decimals ?? 0, fixed: false });
  const min = write(span.min);
  if (span.max === null) return `${AT_LEAST[language]} ${min}`;
  const max = write(span.max);
  if (min === max) return min;
  return `${min}${span.min < 0 || span.max < 0 ? '…' : EN_DASH}${max}`;
}

const MONTHS: Record<LanguageCode, readonly string[]> = {
  fi: [],
  sv: ['jan.', 'feb.', 'mars', 'april', 'maj', 'juni', 'juli', 'aug.', 'sept.', 'okt.', 'nov.', 'dec.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

function formatParts(language: LanguageCode, { year, month, day }: DateParts): string {
  if (month === null) return String(year);
  if (language === 'fi') return day === null ? `${month}/${year}` : `${day}.${month}.${year}`;
  if (day === null) return `${MONTHS[language][month - 1]} ${year}`;
  if (language === 'en') return `${day} ${MONTHS.en[month - 1]} ${year}`;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const OPEN: Record<LanguageCode, { from: (date: string) => string; to: (date: string) => string }> = {
  fi: { from: (date) => `${date} tai myöhemmin`, to: (date) => `${date} tai aiemmin` },
  sv: { from: (date) => `${date} eller senare`, to: (date) => `${date} eller tidigare` },
  en: { from: (date) => `${date} or later`, to: (date) => `${date} or earlier` },
};

interface Ends {
  readonly from: DateParts | null;
  readonly to: DateParts | null;
}

/** Both ends as finely as the finer one: "8/2014–2014" would be read as a whole year. */
function alike({ from, to }: Ends): Ends {
  if (!from || !to || (from.year === to.year && from.month === to.month && from.day === to.day))
    return { from, to };
  const byMonth = from.month !== null || to.month !== null;
  const byDay = from.day !== null || to.day !== null;
  const first = byMonth ? (from.month ?? 1) : null;
  const last = byMonth ? (to.month ?? 12) : null;
  return {
    from: { year: from.year, month: first, day: byDay ? (from.day ?? 1) : null },
    to: {
      year: to.year,
      month: last,
      day: byDay ? (to.day ?? daysInMonth(to.year, last ?? 12)) : null,
    },
  };
}

/** A span within a month or a year, written once: 7.–14.8.2014, 9–11/2014, 7–14 Aug 2014; null where there is none. */
function shortSpan(language: LanguageCode, from: DateParts | null, to: DateParts | null): string | null {
  if (!from || !to || language === 'sv' || from.year !== to.year) return null;
  if (from.month === null || to.month === null) return null;
  if (from.day === null && to.day === null)
    return language === 'fi'
      ? `${from.month}${EN_DASH}${to.month}/${to.year}`
      : `${MONTHS.en[from.month - 1]}${EN_DASH}${MONTHS.en[to.month - 1]} ${to.year}`;
  if (from.day === null || to.day === null || from.month !== to.month) return null;
  return language === 'fi'
    ? `${from.day}.${EN_DASH}${to.day}.${to.month}.${to.year}`
    : `${from.day}${EN_DASH}${to.day} ${MONTHS.en[to.month - 1]} ${to.year}`;
}

/** A partial date in the reader's notation: 26.3.2014, 3/2014, 2014; text that is no date is given back as it is. */
export function formatDate(language: LanguageCode, notation: string): string {
  const read = parseEnds(notation);
  if (!read) return notation;
  const ends = alike(read);
  const from = ends.from && formatParts(language, ends.from);
  const to = ends.to && formatParts(language, ends.to);
  if (from && to)
    return from === to ? from : (shortSpan(language, ends.from, ends.to) ?? `${from}${EN_DASH}${to}`);
  return from ? OPEN[language].from(from) : OPEN[language].to(to as string);
}

/** A bound of a term; one that is a span itself stands in brackets, so that it is not read as the term. */
function formatBound(language: LanguageCode, notation: string): string {
  const date = formatDate(language, notation);
  return notation.includes('..') ? `(${date})` : date;
}

/** A term: "2012–" where the end is open, "–2014" where the start is not known, "2011–2012"; null where neither is
 *  known. */
export function formatTerm(
  language: LanguageCode,
  term: { readonly start: string | null; readonly end: string | null },
): string | null {
  if (!term.start && !term.end) return null;
  const start = term.start ? formatBound(language, term.start) : '';
  const end = term.end ? formatBound(language, term.end) : '';
  return start === end ? start : `${start}${EN_DASH}${end}`;
}

const plurals = new Map<LanguageCode, Intl.PluralRules>();

/** The form of a word that goes with a number. */
export function plural(language: LanguageCode, count: number, one: string, other: string): string {
  let rules = plurals.get(language);
  if (!rules) plurals.set(language, (rules = new Intl.PluralRules(language)));
  return rules.select(count) === 'one' ? one : other;
}

/** A number with its word: "1 verkosto", "18 verkostoa". */
export function counted(language: LanguageCode, count: number, one: string, other: string): string {
  return `${formatNumber(language, count)} ${plural(language, count, one, other)}`;
}

/** A range as it is written, with the noun for it: "1 seat", "at least 1 seat", "0–1 seats". */
export function ranged(range: string, one: string, other: string): string {
  return `${range} ${/^(?:\D*\s)?1$/.test(range) ? one : other}`;
}

/** With a capital at the beginning. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
}

/** Names in a row: "A, B ja C". */
export function formatList(language: LanguageCode, names: readonly string[]): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names);
}
