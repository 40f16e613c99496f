/** The tree of bodies by Jaccard distance (average linkage) as lines. Pure. */

export interface Join {
  /** Below the number of leaves: a leaf; else an earlier join plus that number. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

export interface DrawnTree {
  /** One bracket a join: from both branches at their heights to the join's. */
  readonly brackets: readonly {
    readonly d: string;
    readonly height: number;
    readonly leaves: readonly number[];
  }[];
}

/** Lines of the tree: leaf k at y = (k + ½) · row, height h (0 to 1) at x = left + h · width. */
export function drawTree(
  leaves: number,
  joins: readonly Join[],
  row: number,
  left: number,
  width: number,
): DrawnTree {
  const at: { y: number; height: number; leaves: number[] }[] = Array.from(
    { length: leaves },
    (_, index) => ({
      y: (index + 0.5) * row,
      height: 0,
      leaves: [index],
    }),
  );
  // Bodies with the very same members join at 0: a little room makes their bracket visible.
  const x = (height: number): number => left + (height > 0 ? 6 + Math.min(1, height) * (width - 6) : 6);
  const tip = (height: number, leaf: boolean): number => (leaf ? left : x(height));
  const brackets = joins.flatMap(({ left: a, right: b, height }) => {
    const [from, to] = [at[a], at[b]];
    if (!from || !to) {
      at.push({ y: 0, height, leaves: [] });
      return [];
    }
    const joined = {
      y: (from.y + to.y) / 2,
      height,
      leaves: [...from.leaves, ...to.leaves].sort((p, q) => p - q),
    };
    at.push(joined);
    const [start, end] = [from, to].map((branch) => tip(branch.height, branch.leaves.length === 1));
    const d = `M${fix(start)} ${fix(from.y)}H${fix(x(height))}V${fix(to.y)}H${fix(end)}`;
    return [{ d, height, leaves: joined.leaves }];
  });
  return { brackets };
}

const fix = (value: number): number => Math.round(value * 10) / 10;

/** The largest groups of leaves that are joined below a height; of two and more. */
export function groupsBelow(leaves: number, joins: readonly Join[], height: number): number[][] {
  const clusters: (number[] | null)[] = Array.from({ length: leaves }, (_, index) => [index]);
  const whole = new Set<number>();
  joins.forEach((join, index) => {
    const place = leaves + index;
    const [a, b] = [clusters[join.left], clusters[join.right]];
    if (!a || !b || join.height >= height) {
      clusters.push(null);
      return;
    }
    clusters.push([...a, ...b]);
    whole.delete(join.left);
    whole.delete(join.right);
    whole.add(place);
  });
  return [...whole].map((place) => clusters[place] as number[]);
}
