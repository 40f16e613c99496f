/** Themes are a tree, places a directed acyclic graph: what lies below and above. */

interface Nested {
  /** Index of the wider one or -1; or indices of all wider ones. */
  readonly partOf: number | readonly number[];
}

function parentsOf(node: Nested): readonly number[] {
  if (typeof node.partOf !== 'number') return node.partOf;
  return node.partOf < 0 ? [] : [node.partOf];
}

/** For each node the nodes directly below it. */
export function childrenOf(nodes: readonly Nested[]): number[][] {
  const children: number[][] = nodes.map(() => []);
  nodes.forEach((node, index) => {
    for (const parent of parentsOf(node)) children[parent].push(index);
  });
  return children;
}

/** The nodes given and all below them. Ends also where the data have a cycle. */
export function withDescendants(nodes: readonly Nested[], from: readonly number[]): Set<number> {
  return reach(childrenOf(nodes), from);
}

/** The nodes given and all above them. Ends also where the data have a cycle. */
export function withAncestors(nodes: readonly Nested[], from: readonly number[]): Set<number> {
  return reach(nodes.map(parentsOf), from);
}

/** Everything that can be reached along `next`, the start included. */
export function reach(next: readonly (readonly number[])[], from: readonly number[]): Set<number> {
  const seen = new Set(from);
  const stack = [...seen];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const other of next[node]) {
      if (seen.has(other)) continue;
      seen.add(other);
      stack.push(other);
    }
  }
  return seen;
}
