/**
 * Bridges: bodies X and Y outside the merger form a bridge over Mᵢ if they share no member and both share one with
 * Mᵢ. A bridge is lost if it was there before and is not over the merged body; new likewise.
 */

/** Members of each body outside the merger, of the bodies that merge, and of the merged body; members by number. */
export interface BridgeInput {
  /** Bodies outside, by their index. */
  readonly outside: ReadonlyMap<number, ReadonlySet<number>>;
  readonly merging: readonly ReadonlySet<number>[];
  readonly merged: ReadonlySet<number>;
}

export interface Bridge {
  readonly x: number;
  readonly y: number;
}

/** What becomes of bridges. There can be hundreds of thousands, so the lists hold the first of each sort only. */
export interface Bridges {
  readonly lost: readonly Bridge[];
  readonly kept: readonly Bridge[];
  readonly gained: readonly Bridge[];
  /** How many there are of each. */
  readonly counts: { readonly lost: number; readonly kept: number; readonly gained: number };
}

/** Bridges of each sort that are listed at most. */
export const MOST_BRIDGES = 10_000;

/** Bridges before and after, each pair once, x < y by index. */
export function bridges({ outside, merging, merged }: BridgeInput): Bridges {
  return bridgesOver(outside, merging, [merged]);
}

/** Bridges over any of the bodies `from` (their members) and over any of those that follow, `to`; by x, then by y.
 *  Cost: Σ d² over the members of the bodies outside, and the number of pairs of those that touch a body of either. */
export function bridgesOver(
  outside: BridgeInput['outside'],
  from: readonly ReadonlySet<number>[],
  to: readonly ReadonlySet<number>[],
): Bridges {
  const before = touching(outside, from);
  const after = touching(outside, to);
  const bodies = [...outside.keys()].filter((x) => before.has(x) || after.has(x)).sort((a, b) => a - b);
  const wordsOf = (of: ReadonlyMap<number, Uint32Array>, count: number) => {
    const words = new Uint32Array(bodies.length * count);
    bodies.forEach((body, at) => words.set(of.get(body) ?? [], at * count));
    return words;
  };
  const [wordsFrom, wordsTo] = [Math.ceil(from.length / 32), Math.ceil(to.length / 32)];
  const [bitsBefore, bitsAfter] = [wordsOf(before, wordsFrom), wordsOf(after, wordsTo)];
  const having = new Map<number, number[]>();
  bodies.forEach((body, at) => {
    for (const member of outside.get(body) ?? []) {
      const own = having.get(member);
      if (own) own.push(at);
      else having.set(member, [at]);
    }
  });
  const found = { lost: [] as Bridge[], kept: [] as Bridge[], gained: [] as Bridge[] };
  const counts = { lost: 0, kept: 0, gained: 0 };
  /** The last x that each body shares a member with. */
  const sharesWith = new Int32Array(bodies.length).fill(-1);
  bodies.forEach((x, at) => {
    for (const member of outside.get(x) ?? [])
      for (const other of having.get(member) ?? []) sharesWith[other] = at;
    for (let other = at + 1; other < bodies.length; other++) {
      if (sharesWith[other] === at) continue;
      const was = meet(bitsBefore, at, other, wordsFrom);
      const is = meet(bitsAfter, at, other, wordsTo);
      if (!was && !is) continue;
      const sort = was ? (is ? 'kept' : 'lost') : 'gained';
      if (counts[sort]++ < MOST_BRIDGES) found[sort].push({ x, y: bodies[other] });
    }
  });
  return { ...found, counts };
}

/** Which of some bodies each body outside shares a member with, as bits; those that share none are left out. */
function touching(
  outside: BridgeInput['outside'],
  bodies: readonly ReadonlySet<number>[],
): Map<number, Uint32Array> {
  const touch = new Map<number, Uint32Array>();
  for (const [x, members] of outside) {
    const bits = new Uint32Array(Math.ceil(bodies.length / 32));
    bodies.forEach((other, at) => {
      if (shares(members, other)) bits[at >> 5] |= 1 << (at & 31);
    });
    if (bits.some((word) => word !== 0)) touch.set(x, bits);
  }
  return touch;
}

function meet(bits: Uint32Array, a: number, b: number, words: number): boolean {
  for (let word = 0; word < words; word++)
    if ((bits[a * words + word] & bits[b * words + word]) !== 0) return true;
  return false;
}

function shares(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const member of small) if (large.has(member)) return true;
  return false;
}
