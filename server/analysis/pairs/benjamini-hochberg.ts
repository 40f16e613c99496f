/** Benjamini and Hochberg 1995: the false discovery rate over many tests. */

/**
 * q for each p of `ps`, where `tests` tests were made in all and those not listed have p = 1. `weights[i]` tests have
 * the value `ps[i]` (1 each when left out). q is the least rate at which a test would count as a discovery:
 * min over all p' >= p of p' · tests / (number of tests with a value <= p'), at most 1.
 * @throws RangeError when more tests are listed than were made.
 */
export function benjaminiHochberg(
  ps: ArrayLike<number>,
  tests: number,
  weights?: ArrayLike<number>,
): Float64Array {
  const order = Uint32Array.from({ length: ps.length }, (_, i) => i).sort((i, j) => ps[i] - ps[j] || i - j);
  let rank = 0;
  for (let i = 0; i < ps.length; i += 1) rank += weights ? weights[i] : 1;
  if (rank > tests)
    throw new RangeError(`${rank} tests are listed, but only ${tests} are said to have been made`);
  const qs = new Float64Array(ps.length);
  let q = 1;
  for (let k = order.length - 1; k >= 0; k -= 1) {
    const i = order[k];
    q = Math.min(q, (ps[i] * tests) / rank);
    qs[i] = q;
    rank -= weights ? weights[i] : 1;
  }
  return qs;
}
