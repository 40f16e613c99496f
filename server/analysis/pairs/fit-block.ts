/**
 * Maximum likelihood of the bipartite configuration model on one block of classes in which no cell is fixed:
 * p(a, c) = 1 / (1 + exp(−u_a − v_c)) with all margins met in expectation (Saracco and others 2015).
 *
 * The negative log-likelihood is convex, and its Hessian has diagonal blocks on both sides, so Newton's step needs a
 * dense system of the smaller side only (Schur complement). One parameter is held: adding a constant to all u and
 * taking it from all v changes nothing.
 */
import { solvePositiveDefinite } from './positive-definite.ts';

/** Numbers of rows and columns in each class and the margin of each row and column. */
export interface BlockMargins {
  readonly rowCounts: readonly number[];
  readonly columnCounts: readonly number[];
  readonly rowMargins: readonly number[];
  readonly columnMargins: readonly number[];
}

/** Largest difference between a margin and its expectation that is accepted. */
export const MARGIN_TOLERANCE = 1e-8;
const AIMED_TOLERANCE = 1e-11;
const MOST_STEPS = 200;

/**
 * Probabilities, row-major, rows × columns of the block.
 * @throws Error when the margins cannot be met within 1e-8, which does not happen where no cell is fixed.
 */
export function fitBlock(block: BlockMargins): Float64Array {
  if (block.columnMargins.length > block.rowMargins.length) {
    return transposed(fitBlock(swapSides(block)), block.columnMargins.length, block.rowMargins.length);
  }
  const { rowCounts, rowMargins, columnMargins } = block;
  const rows = rowMargins.length;
  const columns = columnMargins.length;
  const ties = rowMargins.reduce((sum, margin, a) => sum + margin * rowCounts[a], 0);
  const u = Float64Array.from(rowMargins, (margin) => Math.log(margin / Math.sqrt(ties)));
  const v = Float64Array.from(columnMargins, (margin) => Math.log(margin / Math.sqrt(ties)));
  const p = new Float64Array(rows * columns);
  const excessU = new Float64Array(rows);
  const excessV = new Float64Array(columns);
  let value = evaluate(block, u, v, p, excessU, excessV);
  let error = largest(excessU, excessV);
  for (let step = 0; step < MOST_STEPS && error > AIMED_TOLERANCE; step += 1) {
    const { stepU, stepV, slope } = newtonStep(block, p, excessU, excessV);
    let length = 1;
    let next = value;
    const nextU = new Float64Array(rows);
    const nextV = new Float64Array(columns);
    for (; length > 1e-12; length /= 2) {
      for (let a = 0; a < rows; a += 1) nextU[a] = u[a] + length * stepU[a];
      for (let c = 0; c < columns; c += 1) nextV[c] = v[c] + length * stepV[c];
      next = evaluate(block, nextU, nextV, p, excessU, excessV);
      // Close to the optimum the value no longer resolves the gain: rounding is allowed for.
      if (next <= value + 1e-4 * length * slope + 1e-14 * Math.abs(value)) break;
    }
    u.set(nextU);
    v.set(nextV);
    value = next;
    const before = error;
    error = largest(excessU, excessV);
    // Newton's steps halve a small error many times over, until rounding stops them.
    if (error <= MARGIN_TOLERANCE && error > before / 2) break;
  }
  if (!(error <= MARGIN_TOLERANCE)) {
    throw new Error(
      `the configuration model misses a margin by ${error}; at most ${MARGIN_TOLERANCE} is accepted`,
    );
  }
  return p;
}

/** Negative log-likelihood; fills the probabilities and, for one row or column of each class, expectation − margin. */
function evaluate(
  block: BlockMargins,
  u: Float64Array,
  v: Float64Array,
  p: Float64Array,
  excessU: Float64Array,
  excessV: Float64Array,
): number {
  const { rowCounts, columnCounts, rowMargins, columnMargins } = block;
  const columns = columnMargins.length;
  let value = 0;
  for (let c = 0; c < columns; c += 1) {
    excessV[c] = -columnMargins[c];
    value -= columnCounts[c] * columnMargins[c] * v[c];
  }
  for (let a = 0; a < rowMargins.length; a += 1) {
    let excess = -rowMargins[a];
    let row = -rowMargins[a] * u[a];
    for (let c = 0; c < columns; c += 1) {
      const x = u[a] + v[c];
      const small = Math.exp(-Math.abs(x));
      const probability = x > 0 ? 1 / (1 + small) : small / (1 + small);
      p[a * columns + c] = probability;
      row += columnCounts[c] * (Math.max(x, 0) + Math.log1p(small));
      excess += columnCounts[c] * probability;
      excessV[c] += rowCounts[a] * probability;
    }
    excessU[a] = excess;
    value += rowCounts[a] * row;
  }
  return value;
}

function newtonStep(
  block: BlockMargins,
  p: Float64Array,
  excessU: Float64Array,
  excessV: Float64Array,
): { stepU: Float64Array; stepV: Float64Array; slope: number } {
  const { rowCounts, columnCounts } = block;
  const rows = rowCounts.length;
  const columns = columnCounts.length;
  // Per row of a class: curvature towards each column class, and in all.
  const curvature = new Float64Array(rows * columns);
  const rowCurvature = new Float64Array(rows);
  for (let a = 0; a < rows; a += 1) {
    for (let c = 0; c < columns; c += 1) {
      const q = p[a * columns + c];
      curvature[a * columns + c] = columnCounts[c] * q * (1 - q);
      rowCurvature[a] += curvature[a * columns + c];
    }
  }
  // The last column parameter is held, so the reduced system is positive definite.
  const free = columns - 1;
  const system = new Float64Array(free * free);
  const right = new Float64Array(free);
  for (let a = 0; a < rows; a += 1) {
    const weight = rowCounts[a] / rowCurvature[a];
    for (let c = 0; c < free; c += 1) {
      const k = curvature[a * columns + c];
      right[c] += weight * k * excessU[a];
      system[c * free + c] += rowCounts[a] * k;
      for (let d = 0; d <= c; d += 1) system[c * free + d] -= weight * k * curvature[a * columns + d];
    }
  }
  for (let c = 0; c < free; c += 1) right[c] -= columnCounts[c] * excessV[c];
  const solved = solvePositiveDefinite(system, right);
  const stepV = new Float64Array(columns);
  stepV.set(solved);
  const stepU = new Float64Array(rows);
  let slope = 0;
  for (let a = 0; a < rows; a += 1) {
    let pull = excessU[a];
    for (let c = 0; c < free; c += 1) pull += curvature[a * columns + c] * stepV[c];
    stepU[a] = -pull / rowCurvature[a];
    slope += rowCounts[a] * excessU[a] * stepU[a];
  }
  for (let c = 0; c < columns; c += 1) slope += columnCounts[c] * excessV[c] * stepV[c];
  return { stepU, stepV, slope };
}

function largest(...lists: readonly Float64Array[]): number {
  let most = 0;
  // Written so that a value that is not a number is never accepted.
  for (const list of lists) for (const x of list) if (!(Math.abs(x) <= most)) most = Math.abs(x);
  return most;
}

function swapSides(block: BlockMargins): BlockMargins {
  return {
    rowCounts: block.columnCounts,
    columnCounts: block.rowCounts,
    rowMargins: block.columnMargins,
    columnMargins: block.rowMargins,
  };
}

function transposed(matrix: Float64Array, rows: number, columns: number): Float64Array {
  const out = new Float64Array(matrix.length);
  for (let a = 0; a < rows; a += 1) {
    for (let c = 0; c < columns; c += 1) out[c * rows + a] = matrix[a * columns + c];
  }
  return out;
}
