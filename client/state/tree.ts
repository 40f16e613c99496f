/** A tree, or a graph without cycles, as an indented list. */

export interface TreeRow<T> {
  readonly item: T;
  readonly depth: number;
}

/**
 * Items in tree order, siblings by name, each once: below the first of its parents that is in the list. Items in a
 * cycle come at the end, at the top level, so that nothing is lost.
 */
export function treeRows<T extends { readonly id: string; readonly name: string }>(
  items: readonly T[],
  parentsOf: (item: T) => readonly string[],
  compare: (a: string, b: string) => number,
): TreeRow<T>[] {
  const known = new Set(items.map(({ id }) => id));
  const children = new Map<string | null, T[]>();
  for (const item of items) {
    const parent = parentsOf(item).find((id) => known.has(id) && id !== item.id) ?? null;
    children.set(parent, [...(children.get(parent) ?? []), item]);
  }
  const rows: TreeRow<T>[] = [];
  const placed = new Set<string>();
  const place = (parent: string | null, depth: number): void => {
    const siblings = [...(children.get(parent) ?? [])].sort((a, b) => compare(a.name, b.name));
    for (const item of siblings) {
      if (placed.has(item.id)) continue;
      placed.add(item.id);
      rows.push({ item, depth });
      place(item.id, depth + 1);
    }
  };
  place(null, 0);
  for (const item of items) if (!placed.has(item.id)) rows.push({ item, depth: 0 });
  return rows;
}

/** Names to look up by id. */
export function namesById(
  items: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}
