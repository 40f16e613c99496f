/**
 * Following successors: across time a renamed, continued, replaced or merged organisation or body counts as the one
 * that came of it. Only what is done counts, never what is planned or proposed; what was split has no one successor.
 */
import type { NodeRef, Snapshot } from '../snapshot.ts';

export type Followed = (ref: NodeRef) => NodeRef;

const FOLLOWED_KINDS: ReadonlySet<string> = new Set(['renamed', 'continued', 'replaced', 'merged']);

const key = ({ kind, index }: NodeRef) => `${kind} ${index}`;

/** Maps a node to the last of its successors; itself where there is none. Ends also where the data have a cycle. */
export function followSuccessors(snapshot: Snapshot): Followed {
  const next = new Map<string, NodeRef[]>();
  for (const { successor, predecessor, kind, stage } of snapshot.succession)
    if (stage === 'done' && FOLLOWED_KINDS.has(kind) && successor.kind === predecessor.kind)
      next.set(key(predecessor), [...(next.get(key(predecessor)) ?? []), successor]);
  return (ref) => {
    const seen = new Set([key(ref)]);
    let last = ref;
    for (;;) {
      const after = next.get(key(last));
      // Two successors: it was split, and neither is the one that came of it.
      if (after?.length !== 1 || seen.has(key(after[0]))) return last;
      last = after[0];
      seen.add(key(last));
    }
  };
}

/** Everybody is only who they are. */
export const asThemselves: Followed = (ref) => ref;
