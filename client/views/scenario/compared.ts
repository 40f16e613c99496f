/** Which scenarios stand side by side, as they stand in the address: saved ones by id, and the one that is not saved. Pure. */

export const COMPARED = 'compare';
/** Stands for the scenario that is being tried out. */
export const DRAFT_KEY = 'draft';
export const MOST = 4;

export const readCompared = (text: string | null): string[] =>
  [...new Set((text ?? '').split(',').filter((id) => id !== ''))].slice(0, MOST);

export const writeCompared = (keys: readonly string[]): string | null =>
  keys.length > 0 ? keys.join(',') : null;

/** With one more, or without one that is there; never more than fit. */
export function toggled(keys: readonly string[], key: string): string[] {
  if (keys.includes(key)) return keys.filter((one) => one !== key);
  return keys.length < MOST ? [...keys, key] : [...keys];
}
