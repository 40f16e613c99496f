/** Measures of a pair that follow from three whole numbers: |A∩B|, |A| and |B|. */

/** Jaccard 1901: |A∩B| / |A∪B|. Null: neither body has a member. */
export function jaccard(shared: number, sizeA: number, sizeB: number): number | null {
  const union = sizeA + sizeB - shared;
  return union === 0 ? null : shared / union;
}

/** Overlap coefficient (Szymkiewicz–Simpson): |A∩B| / min(|A|, |B|); 1: one contains the other. Null: an empty body. */
export function overlapCoefficient(shared: number, sizeA: number, sizeB: number): number | null {
  const smaller = Math.min(sizeA, sizeB);
  return smaller === 0 ? null : shared / smaller;
}

/** Containment of A in B: |A∩B| / |A|. Null: A is empty. */
export function containment(shared: number, sizeA: number): number | null {
  return sizeA === 0 ? null : shared / sizeA;
}

/** Cosine (Salton): |A∩B| / √(|A||B|). Null: an empty body. */
export function cosine(shared: number, sizeA: number, sizeB: number): number | null {
  return sizeA === 0 || sizeB === 0 ? null : shared / Math.sqrt(sizeA * sizeB);
}

/** Shared against expected. Null: nothing is expected. */
export function lift(shared: number, expected: number): number | null {
  return expected > 0 ? shared / expected : null;
}
