/**
 * Numbers, ranges, dates and lists as each language writes them: 1 234,5 in Finnish and Swedish (narrow no-break space,
 * decimal comma), 1,234.5 in English; a true minus; ranges with an en dash, with dots where an end is negative. A figure
 * in a document is written as on screen.
 */
import { daysInMonth, isoDay, parseDate } from '../../domain/dates.ts';
import type { Language } from '../../domain/enumerations.ts';

/** Least and most; `max` null: the top is not known. */
export interface Ends {
  readonly min: number;
  readonly max: number | null;
}

export interface Formats {
  readonly language: Language;
  /** With up to `decimals` digits after the point; trailing zeros only where `fixed`. */
  number(value: number, decimals?: number, fixed?: boolean): string;
  /** A share from 0 to 1. */
  percent(share: number): string;
  /** "72–114", "−90…−56", "vähintään 2", or one figure where both ends are the same. */
  range(ends: Ends, decimals?: number): string;
  /** The notation of a partial date as people write it; text that is no date is given back. */
  date(notation: string): string;
  /** "2012–", "–2014", "2011–2012"; null: neither end is known. */
  term(term: { readonly start: string | null; readonly end: string | null }): string | null;
  /** "A, B ja C". */
  list(items: readonly string[]): string;
  /** "1 verkosto", "18 verkostoa". */
  counted(count: number, one: string, other: string): string;
  /** Names in the order of the language. */
  compare(a: string, b: string): number;
}

const NARROW = '\u202f';
const DASH = '–';
const MINUS = '−';

const LOCALE: Record<Language, string> = { fi: 'fi', sv: 'sv', en: 'en-GB' };
const AT_LEAST: Record<Language, string> = { fi: 'vähintään', sv: 'minst', en: 'at least' };
const OR_LATER: Record<Language, string> = { fi: 'tai myöhemmin', sv: 'eller senare', en: 'or later' };
const OR_EARLIER: Record<Language, string> = { fi: 'tai aiemmin', sv: 'eller tidigare', en: 'or earlier' };
const MONTHS = {
  sv: ['jan.', 'feb.', 'mars', 'april', 'maj', 'juni', 'juli', 'aug.', 'sept.', 'okt.', 'nov.', 'dec.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

/** How a language writes. */
export function formats(language: Language): Formats {
  const locale = LOCALE[language];
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { compare } = new Intl.Collator(locale, { numeric: true });

  const number = (value: number, decimals = 0, fixed = false): string =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: fixed ? decimals : 0,
      maximumFractionDigits: decimals,
    })
      .format(value)
      .replace(/[\u00a0\u202f]/g, NARROW)
      .replace(/^[-−]/, '-')
      .replace(/^-(?=.*[1-9])/, MINUS)
      .replace(/^-/, '');

  const range = ({ min, max }: Ends, decimals = 0): string => {
    const least = number(min, decimals);
    if (max === null) return `${AT_LEAST[language]} ${least}`;
    const most = number(max, decimals);
    if (least === most) return least;
    return `${least}${min < 0 || max < 0 ? '…' : DASH}${most}`;
  };

  const bound = (notation: string): string =>
    notation.includes('..') ? `(${writeDate(language, notation)})` : writeDate(language, notation);

  return {
    language,
    number,
    percent: (share) => `${number(share * 100)}${language === 'en' ? '' : NARROW}%`,
    range,
    date: (notation) => writeDate(language, notation),
    term: ({ start, end }) => {
      if (start === null && end === null) return null;
      const from = start === null ? '' : bound(start);
      const to = end === null ? '' : bound(end);
      return from === to ? from : `${from}${DASH}${to}`;
    },
    list: (items) => lists.format(items),
    counted: (count, one, other) => `${number(count)} ${plurals.select(count) === 'one' ? one : other}`,
    compare,
  };
}

interface Parts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function parts(notation: string): Parts {
  const [year, month, day] = notation.trim().split('-').map(Number);
  return { year, month: month ?? null, day: day ?? null };
}

function writeDate(language: Language, notation: string): string {
  if (parseDate(notation) === null) return notation;
  if (!notation.includes('..')) return writeParts(language, parts(notation));
  const [from, to] = notation.split('..').map((end) => end.trim());
  if (from === '') return `${writeParts(language, parts(to))} ${OR_EARLIER[language]}`;
  if (to === '') return `${writeParts(language, parts(from))} ${OR_LATER[language]}`;
  const [begin, end] = alike(parts(from), parts(to));
  const [first, last] = [writeParts(language, begin), writeParts(language, end)];
  if (first === last) return first;
  return writeShort(language, begin, end) ?? `${first}${DASH}${last}`;
}

/** Both ends as finely as the finer one: "8/2014–2014" would be read as a whole year. */
function alike(from: Parts, to: Parts): [Parts, Parts] {
  if (from.year === to.year && from.month === to.month && from.day === to.day) return [from, to];
  const byMonth = from.month !== null || to.month !== null;
  const byDay = from.day !== null || to.day !== null;
  const last = byMonth ? (to.month ?? 12) : null;
  return [
    { year: from.year, month: byMonth ? (from.month ?? 1) : null, day: byDay ? (from.day ?? 1) : null },
    { year: to.year, month: last, day: byDay ? (to.day ?? daysInMonth(to.year, last ?? 12)) : null },
  ];
}

function writeParts(language: Language, { year, month, day }: Parts): string {
  if (month === null) return String(year);
  if (language === 'fi') return day === null ? `${month}/${year}` : `${day}.${month}.${year}`;
  if (day === null) return `${MONTHS[language][month - 1]} ${year}`;
  if (language === 'en') return `${day} ${MONTHS.en[month - 1]} ${year}`;
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** A span within a year or a month, its common part written once; null: there is none. */
function writeShort(language: Language, from: Parts, to: Parts): string | null {
  if (language === 'sv' || from.year !== to.year || from.month === null || to.month === null) return null;
  const english = (month: number) => MONTHS.en[month - 1];
  if (from.day === null && to.day === null)
    return language === 'fi'
      ? `${from.month}${DASH}${to.month}/${to.year}`
      : `${english(from.month)}${DASH}${english(to.month)} ${to.year}`;
  if (from.day === null || to.day === null || from.month !== to.month) return null;
  return language === 'fi'
    ? `${from.day}.${DASH}${to.day}.${to.month}.${to.year}`
    : `${from.day}${DASH}${to.day} ${english(to.month)} ${to.year}`;
}

/** With a capital at the beginning. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
}

/** The notation of the day of a moment (UTC). */
export function dayOf(moment: Date): string {
  return isoDay(Math.floor(moment.getTime() / 86_400_000));
}
