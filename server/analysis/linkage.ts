/**
 * A tree of things by their distances: average linkage (UPGMA, Sokal and Michener 1958), and an order of its leaves
 * in which neighbours are as close as the tree allows (Bar-Joseph, Gifford and Jaakkola 2001). Ties go to the
 * smaller positions, so equal distances always give the same tree and order.
 */

/** One join of two clusters at a height. Below the number of leaves: a leaf; else an earlier join plus that number. */
export interface Join {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** Distances between `count` things as a full symmetric table. */
export interface Distances {
  readonly count: number;
  /** `values[i * count + j]`. */
  readonly values: Float64Array;
}

/** Up to how many leaves the order is the best possible one; its cost grows with the cube. Above, joins are turned
 *  one by one so that their neighbouring ends are closest. */
export const BEST_ORDER_LIMIT = 300;

/** Joins, `count - 1` of them, lowest first. Cost: about count² steps, count² numbers of memory. */
export function averageLinkage({ count, values }: Distances): Join[] {
  const distance = values.slice();
  const size = new Int32Array(count).fill(1);
  const cluster = Int32Array.from({ length: count }, (_, i) => i);
  const active = new Uint8Array(count).fill(1);
  const nearest = new Int32Array(count).fill(-1);
  // The nearest later cluster of each: the closest pair of all is then one look along the rows.
  const findNearest = (i: number): void => {
    nearest[i] = -1;
    for (let j = i + 1; j < count; j++) {
      if (active[j] && (nearest[i] < 0 || distance[i * count + j] < distance[i * count + nearest[i]]))
        nearest[i] = j;
    }
  };
  for (let i = 0; i < count; i++) findNearest(i);

  const joins: Join[] = [];
  for (let step = 0; step < count - 1; step++) {
    let a = -1;
    for (let i = 0; i < count; i++) {
      if (!active[i] || nearest[i] < 0) continue;
      if (a < 0 || distance[i * count + nearest[i]] < distance[a * count + nearest[a]]) a = i;
    }
    const b = nearest[a];
    joins.push({ left: cluster[a], right: cluster[b], height: distance[a * count + b] });
    for (let k = 0; k < count; k++) {
      if (!active[k] || k === a || k === b) continue;
      const mean =
        (size[a] * distance[a * count + k] + size[b] * distance[b * count + k]) / (size[a] + size[b]);
      distance[a * count + k] = mean;
      distance[k * count + a] = mean;
    }
    active[b] = 0;
    size[a] += size[b];
    cluster[a] = count + step;
    for (let i = 0; i < count; i++) {
      if (!active[i]) continue;
      // A mean is never below the smaller of the two: only who was nearest to one of them has to look again.
      if (i === a || nearest[i] === a || nearest[i] === b) findNearest(i);
    }
  }
  return joins;
}

/** Leaves in the order of the tree. Of an order and its mirror image the one that begins with the smaller position. */
export function leafOrder(distances: Distances, joins: readonly Join[]): number[] {
  const { count } = distances;
  if (count <= 1) return count === 1 ? [0] : [];
  const order = count <= BEST_ORDER_LIMIT ? bestOrder(distances, joins) : turnedOrder(distances, joins);
  return order[0] < order[count - 1] ? order : order.reverse();
}

/** Sum of the distances of neighbours: what the order makes small. */
export function orderLength({ count, values }: Distances, order: readonly number[]): number {
  let length = 0;
  for (let i = 1; i < order.length; i++) length += values[order[i - 1] * count + order[i]];
  return length;
}

/** Leaves below each node: leaves first, then joins. */
function leavesOf(count: number, joins: readonly Join[]): number[][] {
  const leaves: number[][] = Array.from({ length: count }, (_, i) => [i]);
  for (const { left, right } of joins) leaves.push([...leaves[left], ...leaves[right]]);
  return leaves;
}

/**
 * `best[u, w]`: the shortest order of the join at which leaves u and w come together, with u and w at its ends. Each
 * pair of leaves comes together at one join only, so one table holds all joins.
 */
function bestOrder({ count, values }: Distances, joins: readonly Join[]): number[] {
  const leaves = leavesOf(count, joins);
  const best = new Float64Array(count * count);
  /** The leaves that may stand at the other end of a node when `u` stands at this one. */
  const otherEnds = (node: number, u: number): readonly number[] => {
    if (node < count) return leaves[node];
    const { left, right } = joins[node - count];
    return leaves[left].includes(u) ? leaves[right] : leaves[left];
  };

  for (const { left, right } of joins) {
    for (const u of leaves[left]) {
      const ends = otherEnds(left, u);
      // Shortest order of the left side from u, plus the step to each leaf k of the right side.
      const reach = new Map<number, number>();
      for (const k of leaves[right]) {
        let least = Infinity;
        for (const m of ends) least = Math.min(least, best[u * count + m] + values[m * count + k]);
        reach.set(k, least);
      }
      for (const w of leaves[right]) {
        let least = Infinity;
        for (const k of otherEnds(right, w))
          least = Math.min(least, (reach.get(k) ?? Infinity) + best[k * count + w]);
        best[u * count + w] = least;
        best[w * count + u] = least;
      }
    }
  }

  /** The shortest order of a node with u first and w last. */
  const unfold = (node: number, u: number, w: number): number[] => {
    if (node < count) return [node];
    const join = joins[node - count];
    const [first, second] = leaves[join.left].includes(u) ? [join.left, join.right] : [join.right, join.left];
    let least = Infinity;
    let middle: readonly [number, number] = [u, w];
    for (const m of otherEnds(first, u)) {
      for (const k of otherEnds(second, w)) {
        const length = best[u * count + m] + values[m * count + k] + best[k * count + w];
        if (length < least) {
          least = length;
          middle = [m, k];
        }
      }
    }
    return [...unfold(first, u, middle[0]), ...unfold(second, middle[1], w)];
  };

  const top = count + joins.length - 1;
  const { left, right } = joins[joins.length - 1];
  let ends: readonly [number, number] = [leaves[left][0], leaves[right][0]];
  for (const u of leaves[left]) {
    for (const w of leaves[right]) {
      if (best[u * count + w] < best[ends[0] * count + ends[1]]) ends = [u, w];
    }
  }
  return unfold(top, ends[0], ends[1]);
}

/** Joins turned from the bottom up, so that the ends that come to lie side by side are the closest of the four. */
function turnedOrder({ count, values }: Distances, joins: readonly Join[]): number[] {
  const orders: number[][] = Array.from({ length: count }, (_, i) => [i]);
  for (const { left, right } of joins) {
    const a = orders[left];
    const b = orders[right];
    const gaps = [
      values[a[a.length - 1] * count + b[0]],
      values[a[a.length - 1] * count + b[b.length - 1]],
      values[a[0] * count + b[0]],
      values[a[0] * count + b[b.length - 1]],
    ];
    const closest = gaps.indexOf(Math.min(...gaps));
    const first = closest < 2 ? a : [...a].reverse();
    const second = closest % 2 === 0 ? b : [...b].reverse();
    orders.push([...first, ...second]);
  }
  return orders[orders.length - 1];
}
