/**
 * The bipartite configuration model (Saracco, Di Clemente, Gabrielli and Squartini 2015; the stochastic degree sequence
 * model of Neal 2014): member k sits in body A with probability p(A, k), independently, such that every body's size and
 * every member's number of seats hold in expectation, and otherwise as evenly as can be (maximum likelihood; where
 * that has no finite solution, its limit). The probability depends on the size of the body and the degree of the
 * member alone, so bodies and members are fitted as classes.
 */
import { splitFixedCells } from './fixed-cells.ts';
import { fitBlock } from './fit-block.ts';
import { marginClasses, type MarginClasses } from './margin-classes.ts';
import type { TwoModeMatrix } from './matrix.ts';

export class ConfigurationModel {
  /** Distinct body sizes, descending, with the number of bodies of each. */
  readonly bodies: MarginClasses;
  /** Distinct member degrees, descending, with the number of members of each. */
  readonly members: MarginClasses;
  readonly #probabilities: Float64Array;
  readonly #bodyClass: ReadonlyMap<number, number>;
  readonly #memberClass: ReadonlyMap<number, number>;

  /** `probabilities`: row-major, classes of bodies × classes of members. */
  constructor(bodies: MarginClasses, members: MarginClasses, probabilities: Float64Array) {
    this.bodies = bodies;
    this.members = members;
    this.#probabilities = probabilities;
    this.#bodyClass = new Map(bodies.values.map((size, i) => [size, i]));
    this.#memberClass = new Map(members.values.map((degree, i) => [degree, i]));
  }

  /**
   * Probability that a member with `degree` seats sits in a body of `size` members.
   * @throws RangeError when the matrix has no such body or member.
   */
  probability(size: number, degree: number): number {
    const memberClass = this.#memberClass.get(degree);
    if (memberClass === undefined) throw new RangeError(`no member has ${degree} seats`);
    return this.probabilitiesOf(size)[memberClass];
  }

  /**
   * Probabilities of a body of `size` members for each class of members, in the order of `members`.
   * @throws RangeError when the matrix has no such body.
   */
  probabilitiesOf(size: number): Float64Array {
    const bodyClass = this.#bodyClass.get(size);
    if (bodyClass === undefined) throw new RangeError(`no body has ${size} members`);
    const width = this.members.values.length;
    return this.#probabilities.subarray(bodyClass * width, (bodyClass + 1) * width);
  }

  /** Largest difference between a margin and its expectation, over all bodies and members. */
  largestError(): number {
    const { bodies, members } = this;
    const width = members.values.length;
    const seats = new Float64Array(width);
    let error = 0;
    bodies.values.forEach((size, a) => {
      let expected = 0;
      for (let c = 0; c < width; c += 1) {
        const p = this.#probabilities[a * width + c];
        expected += members.counts[c] * p;
        seats[c] += bodies.counts[a] * p;
      }
      error = Math.max(error, Math.abs(expected - size));
    });
    members.values.forEach((degree, c) => {
      error = Math.max(error, Math.abs(seats[c] - degree));
    });
    return error;
  }
}

/** Fits the model to a matrix. Cost: (body classes × member classes × the fewer of the two) a Newton step. */
export function fitConfigurationModel(matrix: TwoModeMatrix): ConfigurationModel {
  const { bodies, members } = marginClasses(matrix);
  const { full, blocks } = splitFixedCells(bodies, members);
  const probabilities = Float64Array.from(full);
  for (const block of blocks) {
    const fitted = fitBlock({
      rowCounts: block.rows.map((a) => bodies.counts[a]),
      columnCounts: block.columns.map((c) => members.counts[c]),
      rowMargins: block.rowMargins,
      columnMargins: block.columnMargins,
    });
    block.rows.forEach((a, i) => {
      block.columns.forEach((c, j) => {
        probabilities[a * members.values.length + c] = fitted[i * block.columns.length + j];
      });
    });
  }
  return new ConfigurationModel(bodies, members, probabilities);
}
