/**
 * Probabilities of the number of successes in independent trials, given in groups of equal odds: binomials, convolved.
 * Only positive numbers are added and multiplied, so each probability is right to rounding, however small.
 */

/** Terms smaller than this share of the largest one are dropped. */
const DROPPED = 1e-27;
/** After so many groups what has become negligible is dropped. */
const GROUPS_A_TRIM = 6;
/** So many trials are added one by one. */
const FEW = 8;

/** Probabilities of `from`, `from + 1` …; what lies outside is negligible. */
export interface Window {
  readonly from: number;
  readonly mass: Float64Array;
}

/** `trials[g]` trials have odds `odds[g]` (chance / (1 − chance), more than 0). */
export function sumOfTrials(odds: Float64Array, trials: Float64Array): Window {
  const sum = new GrowingSum();
  for (let g = 0; g < odds.length; g += 1) sum.addTrials(trials[g], odds[g]);
  return sum.window();
}

/**
 * The distribution of a sum of trials that grows group by group. Arrays are kept from group to group: there are
 * hundreds of groups, most with few terms.
 */
class GrowingSum {
  #from = 0;
  #length = 1;
  #mass: Float64Array = new Float64Array(64);
  #next: Float64Array = new Float64Array(64);
  #group: Float64Array = new Float64Array(64);
  #untrimmed = 0;

  constructor() {
    this.#mass[0] = 1;
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
