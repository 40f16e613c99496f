/** The reader's words and ways of writing, for components: `const words = useWords()`, then `words.t.nav.map` and
 *  `words.number(3)`. They change with the language. */
import { createContext } from 'svelte';
import { en } from './en.ts';
import { fi, type Messages } from './fi.ts';
import {
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatRange,
  formatTerm,
  type CountSpan,
  type LanguageCode,
} from './format.ts';
import { sv } from './sv.ts';

export const MESSAGES: Record<LanguageCode, Messages> = { fi, sv, en };

export class Words {
  #language: () => LanguageCode;

  constructor(language: () => LanguageCode) {
    this.#language = language;
  }

  get language(): LanguageCode {
    return this.#language();
  }

  /** The messages of the language. */
  get t(): Messages {
    return MESSAGES[this.language];
  }

  number = (value: number, options?: { decimals?: number; fixed?: boolean }): string =>
    formatNumber(this.language, value, options);
  percent = (share: number, decimals?: number): string => formatPercent(this.language, share, decimals);
  range = (span: CountSpan, options?: { decimals?: number }): string =>
    formatRange(this.language, span, options);
  date = (notation: string): string => formatDate(this.language, notation);
  term = (term: { readonly start: string | null; readonly end: string | null }): string | null =>
    formatTerm(this.language, term);
  list = (names: readonly string[]): string => formatList(this.language, names);
  compare = (a: string, b: string): number => a.localeCompare(b, this.language);
}

export const [useWords, provideWords] = createContext<Words>();
