/**
 * A seeded two-mode matrix the size of a national register: heavy-tailed on both sides, so that a few members sit in
 * very many bodies and a few bodies have very many members, as real registers do.
 */
import { twoModeMatrix, type TwoModeMatrix } from '../../server/analysis/pairs/matrix.ts';
import { seeded } from '../analysis-pairs/random.ts';

export interface RegisterShape {
  readonly bodies: number;
  readonly members: number;
  readonly seats: number;
  /** Weight of the i-th member is (i + shift)^−exponent. */
  readonly memberTail: Tail;
  readonly bodyTail: Tail;
  readonly seed: number;
}

interface Tail {
  readonly exponent: number;
  readonly shift: number;
}

/** About 11 million wedges (pairs of bodies of one member). */
export const LARGE_REGISTER: RegisterShape = {
  bodies: 35_000,
  members: 40_000,
  seats: 180_000,
  memberTail: { exponent: 1.05, shift: 38 },
  bodyTail: { exponent: 0.75, shift: 40 },
  seed: 2014,
};

/** Draws distinct seats until there are as many as asked for. Positions are shuffled: order tells nothing of size. */
export function registerMatrix(shape: RegisterShape = LARGE_REGISTER): TwoModeMatrix {
  const random = seeded(shape.seed);
  const drawBody = sampler(shape.bodies, shape.bodyTail, random);
  const drawMember = sampler(shape.members, shape.memberTail, random);
  const seen = new Set<number>();
  const bodyOf = new Int32Array(shape.seats);
  const memberOf = new Int32Array(shape.seats);
  while (seen.size < shape.seats) {
    const body = drawBody();
    const member = drawMember();
    const key = body * shape.members + member;
    if (seen.has(key)) continue;
    bodyOf[seen.size] = body;
    memberOf[seen.size] = member;
    seen.add(key);
  }
  return twoModeMatrix(shape.bodies, shape.members, bodyOf, memberOf);
}

/** Sum over members of d(d − 1)/2: what every way of counting pairs has to go through. */
export function wedges(degrees: Int32Array): number {
  return degrees.reduce((sum, degree) => sum + (degree * (degree - 1)) / 2, 0);
}

function sampler(count: number, tail: Tail, random: () => number): () => number {
  const cumulative = new Float64Array(count);
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    total += (i + tail.shift) ** -tail.exponent;
    cumulative[i] = total;
  }
  const shuffled = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
  }
  return () => {
    const mark = random() * total;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle] < mark) low = middle + 1;
      else high = middle;
    }
    return shuffled[low];
  };
}
