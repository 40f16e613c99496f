/** The shortlist: in the address, and the last one kept in this browser. */
const KEY = 'ristikko.shortlist';
const MOST = 100;

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
