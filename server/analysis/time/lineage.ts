/**
 * Lineage of a node: its ancestors, what came of it, and what came of the same ancestors, along successions of every
 * stage. Two breadth-first searches; ends also where the data have a cycle.
 */
import type { NodeRef, Snapshot } from '../snapshot.ts';
import { compareIds } from '../select.ts';
import { compareDated, compareNumbers } from './order.ts';
import { successionKey } from './timeline.ts';

export interface LineageNode {
  readonly ref: NodeRef;
  /** Steps from the one asked for: below zero earlier, above zero later. */
  readonly generation: number;
  /** Ancestor, itself, or what came of it; false: came of the same ancestors. */
  readonly direct: boolean;
}

export interface Lineage {
  /** Earliest first; then by id. */
  readonly nodes: readonly LineageNode[];
  /** Rows of successions among them, by date, undated ones last. */
  readonly successions: readonly number[];
  /** Indices of decisions about any of them, by date, undated ones last. */
  readonly decisions: readonly number[];
}

const keyOf = ({ kind, index }: NodeRef) => `${kind} ${index}`;

/** The lineage of a node; itself alone where it came of nothing and nothing came of it. */
export function lineage(snapshot: Snapshot, of: NodeRef): Lineage {
  const earlier = neighbours(snapshot, 'successor', 'predecessor');
  const later = neighbours(snapshot, 'predecessor', 'successor');
  const found = new Map<string, LineageNode>([[keyOf(of), { ref: of, generation: 0, direct: true }]]);
  spread(found, [...found.values()], later, 1, true);
  spread(found, [{ ref: of, generation: 0, direct: true }], earlier, -1, true);
  // What came of the ancestors beside it, each with its own ancestors.
  for (let before = 0; before < found.size;) {
    before = found.size;
    spread(found, [...found.values()], later, 1, false);
    spread(found, [...found.values()], earlier, -1, false);
  }
  const inside = (ref: NodeRef) => found.has(keyOf(ref));
  const idOf = (ref: NodeRef) => idOfRef(snapshot, ref);
  return {
    nodes: [...found.values()].sort(
      (a, b) => compareNumbers(a.generation, b.generation) || compareIds(idOf(a.ref), idOf(b.ref)),
    ),
    successions: [...snapshot.succession.keys()]
      .filter(
        (row) => inside(snapshot.succession[row].successor) && inside(snapshot.succession[row].predecessor),
      )
      .sort((a, b) => {
        const [one, other] = [snapshot.succession[a], snapshot.succession[b]];
        return compareDated(
          { date: one.date, id: successionKey(snapshot, a) },
          { date: other.date, id: successionKey(snapshot, b) },
        );
      }),
    decisions: [...snapshot.decisions.keys()]
      .filter((index) => snapshot.decisions[index].about.some(inside))
      .sort((a, b) => compareDated(snapshot.decisions[a], snapshot.decisions[b])),
  };
}

type End = 'successor' | 'predecessor';

function neighbours(snapshot: Snapshot, from: End, to: End): (ref: NodeRef) => readonly NodeRef[] {
  const map = new Map<string, NodeRef[]>();
  for (const row of snapshot.succession) {
    const key = keyOf(row[from]);
    map.set(key, [...(map.get(key) ?? []), row[to]]);
  }
  return (ref) => map.get(keyOf(ref)) ?? [];
}

/** Adds whatever is reached and not yet there. */
function spread(
  found: Map<string, LineageNode>,
  from: readonly LineageNode[],
  next: (ref: NodeRef) => readonly NodeRef[],
  step: 1 | -1,
  direct: boolean,
): void {
  const queue = [...from];
  for (const { ref, generation } of queue) {
    for (const other of next(ref)) {
      if (found.has(keyOf(other))) continue;
      const node = { ref: other, generation: generation + step, direct };
      found.set(keyOf(other), node);
      queue.push(node);
    }
  }
}

function idOfRef(snapshot: Snapshot, { kind, index }: NodeRef): string {
  switch (kind) {
    case 'organisation':
      return snapshot.organisations[index].id;
    case 'body':
      return snapshot.bodies[index].id;
    case 'programme':
      return snapshot.programmes[index].id;
    default:
      return `${kind} ${index}`;
  }
}
