/** What a merged body is called until somebody names it. Pure. */
import type { Words } from '../../i18n/words.svelte.ts';

/** Letters that still read as a name: all names while they fit, else the first and how many more. */
const MOST_LETTERS = 120;

export function mergedName(words: Pick<Words, 'list' | 't'>, names: readonly string[]): string {
  const { mergedName: all, mergedNameAndMore } = words.t.scenario;
  const whole = all(words.list(names));
  if (whole.length <= MOST_LETTERS || names.length === 0) return whole;
  const [first] = names;
  const letters = [...first];
  const shown = letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : first;
  return names.length === 1 ? all(shown) : mergedNameAndMore(shown, names.length - 1);
}
