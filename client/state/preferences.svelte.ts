import { LANGUAGES, type LanguageCode } from '../i18n/format.ts';
import type { AddressState } from './address.svelte.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where preferences are kept between visits. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEYS = { language: 'ristikko.language', theme: 'ristikko.theme', author: 'ristikko.author' };

/** A store that forgets; for browsers that refuse to keep anything. */
export const forgetful: Store = { getItem: () => null, setItem: () => undefined };

/** Language and look: the reader's own, kept in the browser. A `lang` in the address wins over the kept one. */
export class PreferencesState {
  #address: AddressState;
  #store: Store;
  #language = $state<LanguageCode>('fi');
  #theme = $state<Theme>('system');
  #author = $state('');
  #shown = $derived.by(() => asLanguage(this.#address.get('lang')) ?? this.#language);

  /** `browserLanguages`: the reader's languages, best first; they decide on the first visit. */
  constructor(address: AddressState, store: Store, browserLanguages: readonly string[]) {
    this.#address = address;
    this.#store = store;
    this.#language =
      asLanguage(store.getItem(KEYS.language)) ??
      browserLanguages.map((tag) => asLanguage(tag.slice(0, 2))).find((language) => language !== null) ??
      'fi';
    this.#author = store.getItem(KEYS.author) ?? '';
    this.#theme = THEMES.find((theme) => theme === store.getItem(KEYS.theme)) ?? 'system';
  }

  get language(): LanguageCode {
    return this.#shown;
  }

  get theme(): Theme {
    return this.#theme;
  }

  /** Who writes: a name given once; empty: not given yet. */
  get author(): string {
    return this.#author;
  }

  setAuthor(author: string): void {
    this.#author = author.trim();
    this.#keep(KEYS.author, this.#author);
  }

  setLanguage(language: LanguageCode): void {
    this.#language = language;
    this.#keep(KEYS.language, language);
    if (this.#address.get('lang') !== null) this.#address.set({ lang: language }, { replace: true });
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#keep(KEYS.theme, theme);
  }

  #keep(key: string, value: string): void {
    try {
      this.#store.setItem(key, value);
    } catch {
      // A full or forbidden store: the choice holds for this visit.
    }
  }
}

function asLanguage(text: string | null): LanguageCode | null {
  return LANGUAGES.find((language) => language === text?.toLowerCase()) ?? null;
}
