/** A dense system with a symmetric positive definite matrix, by Cholesky's factors. */

/**
 * Solves `matrix` · x = `right`. Only the lower triangle (row-major) is read; it is overwritten. A pivot that rounding
 * has made zero or negative is replaced by a tiny one, which keeps a Newton step a descent.
 */
export function solvePositiveDefinite(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const x = right.slice();
  for (let i = 0; i < n; i += 1) {
    const scale = matrix[i * n + i];
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * n + j];
      for (let k = 0; k < j; k += 1) sum -= matrix[i * n + k] * matrix[j * n + k];
      if (i === j) {
        matrix[i * n + i] = Math.sqrt(Math.max(sum, scale * 1e-15, Number.MIN_VALUE));
      } else {
        matrix[i * n + j] = sum / matrix[j * n + j];
      }
    }
  }
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] -= matrix[i * n + k] * x[k];
    x[i] /= matrix[i * n + i];
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) x[i] -= matrix[k * n + i] * x[k];
    x[i] /= matrix[i * n + i];
  }
  return x;
}
