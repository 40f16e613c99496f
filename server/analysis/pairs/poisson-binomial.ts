/**
 * The Poisson-binomial distribution: the number of successes in independent trials of unequal chance, trials given in
 * groups of equal chance. Upper tails are exact up to rounding at any depth.
 *
 * Far from the mean the plain probabilities are too small to be summed beside the large ones. So the distribution is
 * tilted: with weights e^{θx} its mean is moved to the number asked for, the tilted probabilities are convolved group by
 * group (`trials-sum.ts`), and the tail is turned back by
 * P(X = x) = e^{K(θ) − θx} Q(X = x), K(θ) = Σ ln(1 − π + π e^θ). That is an identity for every θ (Esscher 1932), no
 * approximation.
 */
import { sumOfTrials, type Window } from './trials-sum.ts';

/** A tilted window answers for the numbers that have at least this share of its largest probability. */
const TRUSTED = 1e-12;
/** A probability closer to 1 than this is given as 1. */
const CERTAIN = 1e-12;
/** e^600 is far from overflow, and no pair of bodies needs more. */
const MOST_TILT = 600;

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
    const odds = new Float64Array(this.#chances.length);
    let logFactor = 0;
    for (let g = 0; g < odds.length; g += 1) {
      const chance = this.#chances[g];
      odds[g] = (chance * (grow + 1)) / (1 - chance);
      logFactor += this.#trials[g] * Math.log1p(chance * grow);
    }
    const { from, mass } = sumOfTrials(odds, this.#trials);
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
