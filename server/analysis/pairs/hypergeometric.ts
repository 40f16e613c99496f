/** The simple chance model: members of equal weight, sizes fixed. */

/** |A||B|/N: shared members expected if all members were equal. Null: there is no member. */
export function simpleExpected(sizeA: number, sizeB: number, memberCount: number): number | null {
  return memberCount === 0 ? null : (sizeA * sizeB) / memberCount;
}

/**
 * ln P(X >= s) for s = 0 … min(|A|, |B|), X hypergeometric: |B| members drawn from N of which |A| are marked.
 * Each probability is built from the largest one by ratios and divided by their sum, so no logarithm of a factorial is
 * needed and the relative error stays near that of the additions, also at 1e-300 and below.
 * @throws RangeError when a body is larger than the number of members.
 */
export function hypergeometricLogTails(sizeA: number, sizeB: number, memberCount: number): Float64Array {
  if (sizeA > memberCount || sizeB > memberCount) {
    throw new RangeError(
      `bodies of ${sizeA} and ${sizeB} members cannot be drawn from ${memberCount} members`,
    );
  }
  const least = Math.max(0, sizeA + sizeB - memberCount);
  const most = Math.min(sizeA, sizeB);
  const mode = Math.min(most, Math.max(least, Math.floor(((sizeA + 1) * (sizeB + 1)) / (memberCount + 2))));
  // P(X = s) / P(X = s - 1)
  const ratio = (s: number): number =>
    ((sizeA - s + 1) * (sizeB - s + 1)) / (s * (memberCount - sizeA - sizeB + s));
  // Logarithms relative to the mode; `total` is the sum of all probabilities relative to it.
  const logs = new Float64Array(most + 1).fill(-Infinity);
  logs[mode] = 0;
  let total = 1;
  for (let s = mode + 1; s <= most; s += 1) {
    logs[s] = logs[s - 1] + Math.log(ratio(s));
    total += Math.exp(logs[s]);
  }
  for (let s = mode - 1; s >= least; s -= 1) {
    logs[s] = logs[s + 1] - Math.log(ratio(s + 1));
    total += Math.exp(logs[s]);
  }
  // Terms are added from the far end: each tail is a sum of positive terms of about its own size.
  const tails = new Float64Array(most + 1);
  let tail = -Infinity;
  for (let s = most; s > least; s -= 1) {
    tail = logSum(tail, logs[s]);
    tails[s] = Math.min(0, tail - Math.log(total));
  }
  return tails;
}

/** ln(e^x + e^y). */
export function logSum(x: number, y: number): number {
  const larger = Math.max(x, y);
  if (larger === -Infinity) return -Infinity;
  return larger + Math.log1p(Math.exp(Math.min(x, y) - larger));
}
