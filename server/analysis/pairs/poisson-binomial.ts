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
const DROPPED = 1e-30;
/** A tilted window answers for the numbers that have at least this share of its largest probability. */
const TRUSTED = 1e-13;
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
    const groups: number[] = [];
    let certain = 0;
    let mean = 0;
    for (let g = 0; g < chances.length; g += 1) {
      mean += chances[g] * trials[g];
      if (chances[g] >= 1) certain += trials[g];
      else if (chances[g] > 0 && trials[g] > 0) groups.push(g);
    }
    this.mean = mean;
    this.#certain = certain;
    this.#chances = Float64Array.from(groups, (g) => chances[g]);
    this.#trials = Float64Array.from(groups, (g) => trials[g]);
    this.#varying = this.#trials.reduce((sum, n) => sum + n, 0);
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
    let window: Window = { from: 0, mass: Float64Array.of(1) };
    for (let g = 0; g < this.#chances.length; g += 1) {
      const chance = this.#chances[g];
      logFactor += this.#trials[g] * Math.log1p(chance * grow);
      window = convolved(window, binomial(this.#trials[g], (chance * (grow + 1)) / (1 - chance)));
    }
    const { from, mass } = window;
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

/** Binomial probabilities of `trials` trials with the given odds, from the mode outwards by ratios. */
function binomial(trials: number, odds: number): Window {
  const mode = Math.min(trials, Math.floor((trials + 1) * (odds / (1 + odds))));
  const below: number[] = [];
  for (let k = mode, x = 1; k > 0; k -= 1) {
    x *= k / ((trials - k + 1) * odds);
    if (x < DROPPED) break;
    below.push(x);
  }
  const above: number[] = [];
  for (let k = mode, x = 1; k < trials; k += 1) {
    x *= ((trials - k) * odds) / (k + 1);
    if (x < DROPPED) break;
    above.push(x);
  }
  const mass = new Float64Array(below.length + 1 + above.length);
  let sum = 0;
  for (let i = 0; i < mass.length; i += 1) {
    mass[i] =
      i < below.length ? below[below.length - 1 - i] : i === below.length ? 1 : above[i - below.length - 1];
    sum += mass[i];
  }
  for (let i = 0; i < mass.length; i += 1) mass[i] /= sum;
  return { from: mode - below.length, mass };
}

function convolved(x: Window, y: Window): Window {
  if (y.mass.length === 1) return { from: x.from + y.from, mass: x.mass };
  const mass = new Float64Array(x.mass.length + y.mass.length - 1);
  for (let j = 0; j < y.mass.length; j += 1) {
    const factor = y.mass[j];
    for (let i = 0; i < x.mass.length; i += 1) mass[i + j] += x.mass[i] * factor;
  }
  let most = 0;
  for (let i = 0; i < mass.length; i += 1) if (mass[i] > most) most = mass[i];
  let first = 0;
  while (mass[first] < most * DROPPED) first += 1;
  let last = mass.length - 1;
  while (mass[last] < most * DROPPED) last -= 1;
  return { from: x.from + y.from + first, mass: mass.subarray(first, last + 1) };
}
