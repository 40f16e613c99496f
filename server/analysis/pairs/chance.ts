/** Overlap against chance: both models behind one interface, as tables by (size, size, shared). */
import { fitConfigurationModel, type ConfigurationModel } from './configuration-model.ts';
import { hypergeometricLogTails, simpleExpected } from './hypergeometric.ts';
import { memberDegrees, type TwoModeMatrix } from './matrix.ts';
import { PoissonBinomial } from './poisson-binomial.ts';

/** What a chance model says about a pair of bodies; it depends on their sizes and the shared members alone. */
export interface ChanceModel {
  /** Expected number of shared members. Null: there is no member at all. */
  expected(sizeA: number, sizeB: number): number | null;
  /** ln P(X >= shared): 0 is certainty; it ranks also where the probability is too small for a number. */
  logP(sizeA: number, sizeB: number, shared: number): number;
}

/** P(X >= shared). Values below about 1e-323 are 0; their logarithm is not lost (`logP`). */
export function pValue(model: ChanceModel, sizeA: number, sizeB: number, shared: number): number {
  return Math.exp(model.logP(sizeA, sizeB, shared));
}

/** The smallest p a pair of bodies of these sizes could have: that of the smaller one wholly within the larger. */
export function smallestP(model: ChanceModel, sizeA: number, sizeB: number): number {
  return pValue(model, sizeA, sizeB, Math.min(sizeA, sizeB));
}

/** A pair whose smallest possible p is above this says nothing either way. */
export const TELLING_P = 0.05;

/** True when no number of shared members could tell the pair from chance. */
export function tooSmallToTell(model: ChanceModel, sizeA: number, sizeB: number): boolean {
  return smallestP(model, sizeA, sizeB) > TELLING_P;
}

/** Tables of a model, made on demand for each pair of sizes. */
abstract class SizePairTables<Table> {
  readonly #tables = new Map<number, Table>();

  protected abstract make(smaller: number, larger: number): Table;

  protected table(sizeA: number, sizeB: number): Table {
    const smaller = Math.min(sizeA, sizeB);
    const larger = Math.max(sizeA, sizeB);
    const key = smaller * 2 ** 26 + larger;
    let table = this.#tables.get(key);
    if (table === undefined) {
      table = this.make(smaller, larger);
      this.#tables.set(key, table);
    }
    return table;
  }
}

/** Chance by the bipartite configuration model: expected = Σ p(A, k) p(B, k), p by the Poisson-binomial tail. */
export class ConfigurationChance extends SizePairTables<PoissonBinomial> implements ChanceModel {
  readonly model: ConfigurationModel;

  constructor(model: ConfigurationModel) {
    super();
    this.model = model;
  }

  protected make(smaller: number, larger: number): PoissonBinomial {
    const one = this.model.probabilitiesOf(smaller);
    const other = this.model.probabilitiesOf(larger);
    return new PoissonBinomial(
      one.map((p, c) => p * other[c]),
      this.model.members.counts,
    );
  }

  /** @throws RangeError when the matrix has no body of one of the sizes. */
  expected(sizeA: number, sizeB: number): number {
    return this.table(sizeA, sizeB).mean;
  }

  /** @throws RangeError when the matrix has no body of one of the sizes. */
  logP(sizeA: number, sizeB: number, shared: number): number {
    return this.table(sizeA, sizeB).logTail(shared);
  }
}

/** Chance if all members were equal: expected = |A||B|/N, p by the hypergeometric tail. */
export class SimpleChance extends SizePairTables<Float64Array> implements ChanceModel {
  /** N: members with at least one seat. */
  readonly memberCount: number;

  constructor(memberCount: number) {
    super();
    this.memberCount = memberCount;
  }

  protected make(smaller: number, larger: number): Float64Array {
    return hypergeometricLogTails(smaller, larger, this.memberCount);
  }

  expected(sizeA: number, sizeB: number): number | null {
    return simpleExpected(sizeA, sizeB, this.memberCount);
  }

  /** @throws RangeError when a body is larger than the number of members. */
  logP(sizeA: number, sizeB: number, shared: number): number {
    const tails = this.table(sizeA, sizeB);
    return shared < tails.length ? tails[Math.max(0, shared)] : -Infinity;
  }
}

/** Fits the configuration model to the matrix. */
export function configurationChance(matrix: TwoModeMatrix): ConfigurationChance {
  return new ConfigurationChance(fitConfigurationModel(matrix));
}

/** The simple model of the matrix; N counts the members that have a seat. */
export function simpleChance(matrix: TwoModeMatrix): SimpleChance {
  return new SimpleChance(memberDegrees(matrix).reduce((n, degree) => n + (degree > 0 ? 1 : 0), 0));
}
