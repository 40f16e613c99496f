/**
 * Groups of two to `most` bodies that overlap ties connect, each group once. Enumeration of connected induced
 * subgraphs by exclusive neighbourhoods (ESU: Wernicke, "Efficient detection of network motifs", 2006); the cost is
 * in proportion to what is found.
 */

/** Ties by body position: `ties[i]` holds the neighbours of i. Throws RangeError beyond `limit` groups. */
export function connectedGroups(
  ties: readonly (readonly number[])[],
  most: number,
  limit: number,
): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const neighbours = ties.map((own) => new Set(own));
  const extend = (group: readonly number[], candidates: readonly number[], root: number) => {
    if (group.length >= 2) {
      if (found.length === limit)
        throw new RangeError(`More than ${limit} groups are connected by ties this weak: raise the bound.`);
      found.push([...group].sort((a, b) => a - b));
    }
    if (group.length === most) return;
    const left = [...candidates];
    while (left.length > 0) {
      const next = left.shift() as number;
      const exclusive = ties[next].filter(
        (other) =>
          other > root && !group.includes(other) && !group.some((member) => neighbours[member].has(other)),
      );
      extend([...group, next], [...left, ...exclusive.filter((other) => !left.includes(other))], root);
    }
  };
  for (let root = 0; root < ties.length; root++)
    extend(
      [root],
      ties[root].filter((other) => other > root),
      root,
    );
  return found;
}
