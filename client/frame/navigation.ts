/** The views that exist, in the order of the bar. */
export const VIEWS = [
  { name: 'map', path: '/map' },
  { name: 'overlap', path: '/overlap' },
  { name: 'representation', path: '/representation' },
  { name: 'merge', path: '/merge' },
  { name: 'time', path: '/time' },
  { name: 'partners', path: '/partners' },
  { name: 'data', path: '/data/networks' },
] as const;

/** A phone has room for so many tabs; the other views are behind "more". */
export const TABS = 4;

export type ViewName = (typeof VIEWS)[number]['name'];

/** The view that a page belongs to: pages of nodes and search results belong to the data. */
export function viewOf(page: string): ViewName | null {
  if (page === 'node' || page === 'annual' || page === 'search') return 'data';
  return VIEWS.find(({ name }) => name === page)?.name ?? null;
}
