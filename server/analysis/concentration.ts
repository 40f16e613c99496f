/** How evenly something is spread over those who have it. Each figure is null where there is nothing to spread. */

/** Herfindahl–Hirschman index: the sum of squared shares; 1/n when equal, 1 when one has all. */
export function hhi(amounts: readonly number[]): number | null {
  const total = sum(amounts);
  return total === 0 ? null : sum(amounts.map((amount) => (amount / total) ** 2));
}

/** Blau's index: 1 − HHI, the probability that two draws are of different kinds. */
export function blau(amounts: readonly number[]): number | null {
  const index = hhi(amounts);
  return index === null ? null : 1 - index;
}

/** Gini coefficient of a whole population: Σ Σ |x − y| / (2 n² mean); 0 when equal, below 1 when one has all. */
export function gini(amounts: readonly number[]): number | null {
  const total = sum(amounts);
  if (total === 0) return null;
  const n = amounts.length;
  const sorted = [...amounts].sort((a, b) => a - b);
  const weighted = sum(sorted.map((amount, i) => (2 * (i + 1) - n - 1) * amount));
  return weighted / (n * total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
