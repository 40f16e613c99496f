/** The shortlist: in the address, the last one kept in this browser, and those that were saved there by name. */
const KEY = 'ristikko.shortlist';
const NAMED = 'ristikko.shortlists';
const MOST = 100;
const MOST_NAMED = 50;

/** A list that was saved: with the project it is for, as parameters of the address. */
export interface SavedList {
  readonly name: string;
  readonly search: string;
}

/** Those that were saved, by name; empty where there are none, or where the browser keeps nothing. */
export function savedLists(): SavedList[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAMED) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved).slice(0, MOST_NAMED) : [];
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is SavedList {
  if (typeof value !== 'object' || value === null) return false;
  const { name, search } = value as Partial<Record<keyof SavedList, unknown>>;
  return typeof name === 'string' && typeof search === 'string';
}

/** The lists with one more, in place of one of the same name. */
export const withList = (lists: readonly SavedList[], list: SavedList): SavedList[] =>
  [list, ...lists.filter(({ name }) => name !== list.name)]
    .slice(0, MOST_NAMED)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Keeps the lists; false: this browser keeps nothing. */
export function keepLists(lists: readonly SavedList[]): boolean {
  try {
    localStorage.setItem(NAMED, JSON.stringify(lists));
    return true;
  } catch {
    return false;
  }
}

/** Ids that were kept; empty where there are none, or where the browser keeps nothing. */
export function keptShortlist(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((id): id is string => typeof id === 'string').slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** Keeps a list; a browser that keeps nothing is no failure, for the list stands in the address too. */
export function keepShortlist(ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids.slice(0, MOST)));
  } catch {
    // Private windows refuse to keep anything.
  }
}
