/** Ranges where a word has no room: in cells and beside bars. Pure. */
import type { CountSpan } from '../i18n/format.ts';
import type { Words } from '../i18n/words.svelte.ts';

/** "8", "6–8", and "≥17" where the top is not known. */
export const shortRange = (span: CountSpan, words: Pick<Words, 'number' | 'range'>, decimals = 0): string =>
  span.max === null
    ? `≥${words.number(span.min, { decimals, fixed: false })}`
    : words.range(span, { decimals });
