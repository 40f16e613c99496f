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

/** Bridges over any of the bodies `from` (their members) and over any of those that follow, `to`. */
export function bridgesOver(
  outside: BridgeInput['outside'],
  from: readonly ReadonlySet<number>[],
  to: readonly ReadonlySet<number>[],
): Bridges {
  const over = (bodies: readonly ReadonlySet<number>[]) =>
    new Map(bodies.flatMap((members) => bridgesOf(outside, members)).map((bridge) => [key(bridge), bridge]));
  const before = over(from);
  const after = over(to);
  const only = (from: Map<string, Bridge>, but: Map<string, Bridge>) =>
    [...from].filter(([pair]) => !but.has(pair)).map(([, bridge]) => bridge);
  return {
    before: [...before.values()],
    lost: only(before, after),
    kept: [...before].filter(([pair]) => after.has(pair)).map(([, bridge]) => bridge),
    gained: only(after, before),
  };
}

function key({ x, y }: Bridge): string {
  return `${x}|${y}`;
}

function bridgesOf(outside: BridgeInput['outside'], members: ReadonlySet<number>): Bridge[] {
  const touching = [...outside].filter(([, own]) => shares(own, members)).sort(([a], [b]) => a - b);
  const found: Bridge[] = [];
  touching.forEach(([x, own], i) => {
    for (const [y, other] of touching.slice(i + 1)) if (!shares(own, other)) found.push({ x, y });
  });
  return found;
}

function shares(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const member of small) if (large.has(member)) return true;
  return false;
}
