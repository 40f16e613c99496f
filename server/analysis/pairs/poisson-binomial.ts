/**
 * The Poisson-binomial distribution: the number of successes in independent trials of unequal chance, trials given in
 * groups of equal chance. Upper tails are exact up to rounding at any depth.
 *
 * Far from the mean the plain probabilities are too small to be summed beside the large ones. So the distribution is
 * tilted: with weights e^{θx} its mean is moved to the number asked for, the tilted probabilities are convolved group by
 * group (each a binomial, built from its mode by ratios of positive numbers), and the tail is turned back by
 * P(X = x) = e^{K(θ) − θx} Q(X = x), K(θ) = Σ ln(1 − π + π e^θ). That is an identity for every θ (Esscher 1932), no
 * approximation; only terms below 1e-30 of the largest are dropped.
 */

/** Terms smaller than this share of the largest one are dropped. */
const DROPPED = 1e-27;
/** A tilted window answers for the numbers that have at least this share of its largest probability. */
const TRUSTED = 1e-12;
/** After so many groups what has become negligible is dropped. */
const GROUPS_A_TRIM = 6;
/** A probability closer to 1 than this is given as 1. */
const CERTAIN = 1e-12;
/** e^600 is far from overflow, and no pair of bodies needs more. */
const MOST_TILT = 600;

/** Probabilities of `from`, `from + 1` …; what lies outside is negligible. */
interface Window {
  readonly from: number;
  readonly mass: Float64Array;
}

interface TiltedWindow extends Window {
  readonly tilt: number;
  readonly logFactor: number;
  readonly trustedFrom: number;
  readonly trustedTo: number;
}

export class PoissonBinomial {
  /** Expected number of successes. */
  readonly mean: number;
  readonly #certain: number;
  readonly #chances: Float64Array;
  readonly #trials: Float64Array;
  readonly #varying: number;
  readonly #windows: TiltedWindow[] = [];
  readonly #logTails = new Map<number, number>();

  /** `trials[g]` trials succeed with chance `chances[g]`, 0 to 1. */
  constructor(chances: ArrayLike<number>, trials: ArrayLike<number>) {
    const varyingChances = new Float64Array(chances.length);
    const varyingTrials = new Float64Array(chances.length);
    let groups = 0;
    let certain = 0;
    let varying = 0;
    let mean = 0;
    for (let g = 0; g < chances.length; g += 1) {
      const chance = chances[g];
      const count = trials[g];
      mean += chance * count;
      if (chance >= 1) {
        certain += count;
      } else if (chance > 0 && count > 0) {
        varyingChances[groups] = chance;
        varyingTrials[groups] = count;
        groups += 1;
        varying += count;
      }
    }
    this.mean = mean;
    this.#certain = certain;
    this.#varying = varying;
    this.#chances = varyingChances.subarray(0, groups);
    this.#trials = varyingTrials.subarray(0, groups);
  }

  /** ln P(X >= successes); −Infinity where it cannot be. */
  logTail(successes: number): number {
    const wanted = successes - this.#certain;
    if (wanted <= 0) return 0;
    if (wanted > this.#varying) return -Infinity;
    let value = this.#logTails.get(wanted);
    if (value === undefined) {
      value = wanted === this.#varying ? this.#logAll() : this.#windowFor(wanted);
      // What rounding leaves of certainty must not rank.
      if (value > -CERTAIN) value = 0;
      this.#logTails.set(wanted, value);
    }
    return value;
  }

  #logAll(): number {
    return this.#chances.reduce((sum, chance, g) => sum + this.#trials[g] * Math.log(chance), 0);
  }

  #windowFor(wanted: number): number {
    let window = this.#windows.find((w) => wanted >= w.trustedFrom && wanted <= w.trustedTo);
    if (window === undefined) {
      const plain = this.#windows.length === 0 ? this.#tilted(0) : null;
      if (plain !== null) this.#windows.push(plain);
      if (plain !== null && wanted <= plain.trustedTo) {
        window = plain;
      } else {
        window = this.#tilted(this.#tiltFor(wanted));
        this.#windows.push(window);
      }
    }
    const { from, mass, tilt, logFactor } = window;
    let sum = 0;
    for (let x = from + mass.length - 1; x >= Math.max(wanted, from); x -= 1) {
      sum += mass[x - from] * Math.exp(-tilt * (x - wanted));
    }
    return logFactor - tilt * wanted + Math.log(sum);
  }

  /** A θ that moves the mean close to `wanted`; it need not be exact. */
  #tiltFor(wanted: number): number {
    let low = 0;
    let high = MOST_TILT;
    let tilt = Math.min(MOST_TILT / 2, Math.max(0, Math.log(wanted / (this.mean - this.#certain))));
    for (let step = 0; step < 60; step += 1) {
      const weight = Math.exp(tilt);
      let mean = 0;
      let variance = 0;
      for (let g = 0; g < this.#chances.length; g += 1) {
        const hit = this.#chances[g] * weight;
        const miss = 1 - this.#chances[g];
        const share = hit / (hit + miss);
        mean += this.#trials[g] * share;
        variance += (this.#trials[g] * share * miss) / (hit + miss);
      }
      if (Math.abs(mean - wanted) < 0.05) break;
      if (mean < wanted) low = tilt;
      else high = tilt;
      const newton = tilt + (wanted - mean) / variance;
      tilt = newton > low && newton < high ? newton : (low + high) / 2;
    }
    return tilt;
  }

  #tilted(tilt: number): TiltedWindow {
    const grow = Math.expm1(tilt);
    let logFactor = 0;
    const sum = new GrowingSum();
    for (let g = 0; g < this.#chances.length; g += 1) {
      const chance = this.#chances[g];
      logFactor += this.#trials[g] * Math.log1p(chance * grow);
      sum.addTrials(this.#trials[g], (chance * (grow + 1)) / (1 - chance));
    }
    const { from, mass } = sum.window();
    let most = 0;
    for (const x of mass) if (x > most) most = x;
    let first = 0;
    while (mass[first] < most * TRUSTED) first += 1;
    let last = mass.length - 1;
    while (mass[last] < most * TRUSTED) last -= 1;
    // Without a tilt everything below the window is certain to rounding, so it may answer for that too.
    return {
      from,
      mass,
      tilt,
      logFactor,
      trustedFrom: tilt === 0 ? 0 : from + first,
      trustedTo: from + last,
    };
  }
}

/**
 * The distribution of a sum of trials that grows group by group. Arrays are kept from group to group: there are
 * hundreds of groups, most with few terms.
 */
class GrowingSum {
  #from = 0;
  #length = 1;
  #mass = new Float64Array(64);
  #next = new Float64Array(64);
  #group = new Float64Array(64);
  #untrimmed = 0;

  constructor() {
    this.#mass[0] = 1;
  }

  /** Adds independent trials of equal odds (chance / (1 − chance)). */
  addTrials(trials: number, odds: number): void {
    if (trials === 1) {
      this.#add(0, this.#oneTrial(odds));
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

  #oneTrial(odds: number): number {
    this.#group[0] = 1 / (1 + odds);
    this.#group[1] = odds / (1 + odds);
    return 2;
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

function widened(array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(length);
  wider.set(array);
  return wider;
}
