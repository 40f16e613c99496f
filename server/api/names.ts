/** Names in the reader's language, and the order of names. */
import { compareIds } from '../analysis/select.ts';
import type { Named } from '../analysis/snapshot.ts';
import type { Language } from './generated/types.ts';

/** The name in a language where it is known, else as the source writes it. */
export function nameIn(node: Named, language: Language | null | undefined): string {
  const names = { FI: node.nameFi, SV: node.nameSv, EN: node.nameEn };
  return (language && names[language]) ?? node.name;
}

const COLLATOR = new Intl.Collator('fi', { numeric: true });

/** Finnish collation (å, ä and ö at the end; numbers by their value). */
export function compareNames(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

/** Nodes by name, then by id. Each name is taken once, so that long lists sort fast. */
export function byName<T extends { readonly node: Named }>(
  nodes: readonly T[],
  language: Language | null | undefined,
): T[] {
  return nodes
    .map((one) => ({ one, name: nameIn(one.node, language) }))
    .sort((a, b) => compareNames(a.name, b.name) || compareIds(a.one.node.id, b.one.node.id))
    .map(({ one }) => one);
}
