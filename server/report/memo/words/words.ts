/** The words of the memo by language. */
import type { Language } from '../../../domain/enumerations.ts';
import { en } from './en.ts';
import { fi, type MemoWords } from './fi.ts';
import { sv } from './sv.ts';

export const WORDS: Readonly<Record<Language, MemoWords>> = { fi, sv, en };
