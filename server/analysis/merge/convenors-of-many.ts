/** Convenors of nearly everything: that two bodies have one of them in common says as little as a member of all. */
import { compareIds, type Selection } from '../select.ts';
import type { NodeRef } from '../snapshot.ts';
import { NEARLY_EVERYWHERE } from '../two-mode.ts';

export interface ConvenorOfMany {
  readonly by: NodeRef;
  /** Indices of the bodies it convenes. */
  readonly convenes: readonly number[];
  /** Indices of the bodies of which a convenor is known. */
  readonly among: readonly number[];
  readonly leftOut: boolean;
}

/** Convenors of more than half of these bodies of which a convenor is known, and of more than `above` (0 to 1; null:
 *  nobody is left out), most bodies first. */
export function convenorsOfMany(
  { snapshot }: Selection,
  bodies: Iterable<number>,
  above: number | null,
): ConvenorOfMany[] {
  const asked = new Set(bodies);
  const byKey = new Map<string, { readonly by: NodeRef; readonly convenes: Set<number> }>();
  const known = new Set<number>();
  for (const { body, by } of snapshot.convening) {
    if (!asked.has(body)) continue;
    known.add(body);
    const key = `${by.kind} ${by.index}`;
    const own = byKey.get(key) ?? { by, convenes: new Set() };
    own.convenes.add(body);
    byKey.set(key, own);
  }
  const among = [...known].sort((a, b) => a - b);
  return [...byKey]
    .flatMap(([key, { by, convenes }]) => {
      const leftOut = above !== null && convenes.size > above * known.size;
      return leftOut || convenes.size > NEARLY_EVERYWHERE * known.size
        ? [{ key, by, convenes: [...convenes].sort((a, b) => a - b), among, leftOut }]
        : [];
    })
    .sort((a, b) => b.convenes.length - a.convenes.length || compareIds(a.key, b.key))
    .map(({ key: _, ...convenor }) => convenor);
}
