/**
 * Probabilities of the number of successes in independent trials, given in groups of equal odds: the groups are
 * convolved. Where members are many, most groups have odds so small that they are added in one go, by Newton's
 * identities.
 */

/** Terms smaller than this share of the largest one are dropped. */
const DROPPED = 1e-27;
/** After so many groups what has become negligible is dropped. */
const GROUPS_A_TRIM = 6;
/** Odds are small when each further power sum changes a probability by less than this share. */
const SMALL = 0.03;
/** 0.03 to the power of 12 is below rounding. */
const POWER_SUMS = 13;
/** So many trials are added one by one. */
const FEW = 4;
/** The sum of small odds goes up to this, so that nothing overflows. */
const MOST_SMALL = 200;

/** Probabilities of `from`, `from + 1` …; what lies outside is negligible. */
export interface Window {
  readonly from: number;
  readonly mass: Float64Array;
}

/** `trials[g]` trials have odds `odds[g]` (chance / (1 − chance), more than 0). */
export function sumOfTrials(odds: Float64Array, trials: Float64Array): Window {
  const { limit, length } = smallOdds(odds, trials);
  const sum = new GrowingSum(length === 0 ? Float64Array.of(1) : sumOfSmall(odds, trials, limit, length));
  for (let g = 0; g < odds.length; g += 1) if (odds[g] > limit) sum.addTrials(trials[g], odds[g]);
  return sum.window();
}

/**
 * Which odds are small: up to `limit`. The number of successes among them is less than `length`, what is beyond is
 * negligible; 0: none are.
 *
 * In the recurrence of `sumOfSmall` each term is at most (greatest odds) · t / (sum of odds) of the one before. Below 1
 * the alternating signs take away digits; far below 1 they do not.
 */
function smallOdds(odds: Float64Array, trials: Float64Array): { limit: number; length: number } {
  let limit = Infinity;
  for (;;) {
    let sum = 0;
    let greatest = 0;
    for (let g = 0; g < odds.length; g += 1) {
      if (odds[g] > limit) continue;
      sum += trials[g] * odds[g];
      if (odds[g] > greatest) greatest = odds[g];
    }
    if (greatest === 0) return { limit: 0, length: 0 };
    if (sum > MOST_SMALL) {
      limit = greatest / 2;
      continue;
    }
    const length = poissonLength(sum);
    const bound = (SMALL * sum) / length;
    if (greatest <= bound) return { limit, length };
    limit = bound;
  }
}

/** Where the terms of a Poisson distribution of a mean up to MOST_SMALL have become negligible. */
function poissonLength(mean: number): number {
  let term = 1;
  let most = 1;
  let t = 0;
  while (t < mean || term >= most * DROPPED) {
    t += 1;
    term *= mean / t;
    if (term > most) most = term;
  }
  return t + 1;
}

/**
 * The distribution of the trials with odds up to `limit`, from 0 on. With P_k = Σ (odds)^k, the coefficients f of
 * Π (1 + odds · z) obey t · f(t) = Σ_{k=1..t} (−1)^{k−1} P_k f(t − k) (Newton), and are the probabilities but for a
 * factor.
 */
function sumOfSmall(odds: Float64Array, trials: Float64Array, limit: number, length: number): Float64Array {
  // Signs included; each is at most SMALL of the one before in its effect, so the rest is below rounding.
  const powerSums = new Float64Array(POWER_SUMS);
  for (let g = 0; g < odds.length; g += 1) {
    if (odds[g] > limit) continue;
    let term = trials[g] * odds[g];
    for (let k = 0; k < POWER_SUMS; k += 1) {
      powerSums[k] += term;
      term *= -odds[g];
    }
  }
  const mass = new Float64Array(length);
  let total = (mass[0] = 1);
  for (let t = 1; t < length; t += 1) {
    const terms = Math.min(t, POWER_SUMS);
    let sum = 0;
    for (let k = 0; k < terms; k += 1) sum += powerSums[k] * mass[t - 1 - k];
    total += mass[t] = sum / t;
  }
  for (let t = 0; t < length; t += 1) mass[t] /= total;
  return mass;
}

/**
 * The distribution of a sum of trials that grows group by group. Arrays are kept from group to group: there are
 * hundreds of groups, most with few terms.
 */
class GrowingSum {
  #from = 0;
  #length: number;
  #mass: Float64Array;
  #next: Float64Array = new Float64Array(64);
  #group: Float64Array = new Float64Array(64);
  #untrimmed = 0;

  /** Starts with the probabilities of 0, 1 …, which become its own. */
  constructor(mass: Float64Array) {
    this.#length = mass.length;
    this.#mass = mass;
  }

  /** Adds independent trials of equal odds (chance / (1 − chance)). */
  addTrials(trials: number, odds: number): void {
    if (trials <= FEW) {
      for (let trial = 0; trial < trials; trial += 1) this.#addOne(odds);
      return;
    }
    const mode = Math.min(trials, Math.floor((trials + 1) * (odds / (1 + odds))));
    const { below, length } = this.#binomial(trials, odds, mode);
    this.#add(mode - below, length);
  }

  window(): Window {
    this.#trim();
    return { from: this.#from, mass: this.#mass.slice(0, this.#length) };
  }

  #addOne(odds: number): void {
    if (this.#length === this.#mass.length) this.#mass = widened(this.#mass, 2 * this.#length);
    const mass = this.#mass;
    const miss = 1 / (1 + odds);
    const hit = odds / (1 + odds);
    mass[this.#length] = hit * mass[this.#length - 1];
    for (let x = this.#length - 1; x > 0; x -= 1) mass[x] = miss * mass[x] + hit * mass[x - 1];
    mass[0] *= miss;
    this.#length += 1;
    this.#grown();
  }

  /** Binomial probabilities from the mode outwards by ratios; how many lie below the mode, and how many in all. */
  #binomial(trials: number, odds: number, mode: number): { below: number; length: number } {
    let below = 0;
    for (let k = mode, x = 1; k > 0; k -= 1, below += 1) {
      x *= k / ((trials - k + 1) * odds);
      if (x < DROPPED) break;
    }
    if (below >= this.#group.length) this.#group = new Float64Array(2 * below);
    let group = this.#group;
    let at = below;
    let sum = 1;
    group[at] = 1;
    for (let k = mode, x = 1, i = below - 1; i >= 0; k -= 1, i -= 1) {
      x *= k / ((trials - k + 1) * odds);
      group[i] = x;
      sum += x;
    }
    for (let k = mode, x = 1; k < trials; k += 1) {
      x *= ((trials - k) * odds) / (k + 1);
      if (x < DROPPED) break;
      at += 1;
      if (at === group.length) group = this.#group = widened(group, 2 * at);
      group[at] = x;
      sum += x;
    }
    const length = at + 1;
    for (let i = 0; i < length; i += 1) group[i] /= sum;
    return { below, length };
  }

  #add(from: number, length: number): void {
    this.#from += from;
    if (length === 1) return;
    const whole = this.#length + length - 1;
    if (whole > this.#next.length) this.#next = new Float64Array(2 * whole);
    const mass = this.#mass;
    const next = this.#next;
    const group = this.#group;
    const terms = this.#length;
    const start = group[0];
    for (let x = 0; x < terms; x += 1) next[x] = start * mass[x];
    next.fill(0, terms, whole);
    for (let j = 1; j < length; j += 1) {
      const factor = group[j];
      for (let x = 0; x < terms; x += 1) next[x + j] += factor * mass[x];
    }
    this.#mass = next;
    this.#next = mass;
    this.#length = whole;
    this.#grown();
  }

  #grown(): void {
    this.#untrimmed += 1;
    if (this.#untrimmed === GROUPS_A_TRIM) this.#trim();
  }

  /** Drops what is negligible at both ends. */
  #trim(): void {
    const mass = this.#mass;
    let most = 0;
    for (let x = 0; x < this.#length; x += 1) if (mass[x] > most) most = mass[x];
    let first = 0;
    while (mass[first] < most * DROPPED) first += 1;
    let last = this.#length - 1;
    while (mass[last] < most * DROPPED) last -= 1;
    if (first > 0) mass.copyWithin(0, first, last + 1);
    this.#from += first;
    this.#length = last - first + 1;
    this.#untrimmed = 0;
  }
}

function widened(array: Float64Array, length: number): Float64Array {
  const wider = new Float64Array(length);
  wider.set(array);
  return wider;
}
