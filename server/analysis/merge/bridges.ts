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

export interface Bridges {
  readonly before: readonly Bridge[];
  readonly lost: readonly Bridge[];
  readonly kept: readonly Bridge[];
  readonly gained: readonly Bridge[];
}

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
  const bitsOf = (of: ReadonlyMap<number, Uint32Array>) =>
    bodies.map((body) => of.get(body) ?? new Uint32Array(0));
  const [bitsBefore, bitsAfter] = [bitsOf(before), bitsOf(after)];
  const having = new Map<number, number[]>();
  bodies.forEach((body, at) => {
    for (const member of outside.get(body) ?? []) {
      const own = having.get(member);
      if (own) own.push(at);
      else having.set(member, [at]);
    }
  });
  const lost: Bridge[] = [];
  const kept: Bridge[] = [];
  const gained: Bridge[] = [];
  /** The last x that each body shares a member with. */
  const sharesWith = new Int32Array(bodies.length).fill(-1);
  bodies.forEach((x, at) => {
    for (const member of outside.get(x) ?? [])
      for (const other of having.get(member) ?? []) sharesWith[other] = at;
    for (let other = at + 1; other < bodies.length; other++) {
      if (sharesWith[other] === at) continue;
      const was = meet(bitsBefore[at], bitsBefore[other]);
      const is = meet(bitsAfter[at], bitsAfter[other]);
      if (was || is) (was ? (is ? kept : lost) : gained).push({ x, y: bodies[other] });
    }
  });
  return { before: [...lost, ...kept], lost, kept, gained };
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

function meet(a: Uint32Array, b: Uint32Array): boolean {
  const words = Math.min(a.length, b.length);
  for (let word = 0; word < words; word++) if ((a[word] & b[word]) !== 0) return true;
  return false;
}

function shares(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const member of small) if (large.has(member)) return true;
  return false;
}
