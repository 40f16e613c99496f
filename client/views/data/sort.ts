/** The order of a list in the address: `members` or `-members`. */
import type { Sort } from '../../ui/columns.ts';

export function readSort(text: string | null): Sort | null {
  if (text === null || text === '' || text === '-') return null;
  return text.startsWith('-') ? { key: text.slice(1), descending: true } : { key: text, descending: false };
}

export function writeSort({ key, descending }: Sort): string {
  return descending ? `-${key}` : key;
}
