/** The words of the memo by language. */
import type { Language } from '../../../domain/enumerations.ts';
import { fi, type MemoWords } from './fi.ts';

export const WORDS: Readonly<Record<Language, MemoWords>> = { fi, sv: fi, en: fi };
