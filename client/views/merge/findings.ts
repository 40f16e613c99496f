/** Findings with earlier decisions gathered into one. Pure. */
import type { FindingPartsFragment } from '../../api/generated/operations.ts';

export interface GatheredFinding<F> {
  readonly finding: F;
  /** Earlier decisions it is about; empty for all others. */
  readonly decisions: readonly { readonly id: string; readonly name: string }[];
}

/** Each finding once, in its order; those about earlier decisions are one, where the first of them stood. */
export function gathered<F extends Pick<FindingPartsFragment, 'code' | 'decision'>>(
  findings: readonly F[],
): GatheredFinding<F>[] {
  const decided = findings.flatMap(({ decision }) => (decision ? [decision] : []));
  const first = findings.find(({ decision }) => decision);
  return findings.flatMap((finding) =>
    !finding.decision
      ? [{ finding, decisions: [] }]
      : finding === first
        ? [{ finding, decisions: decided }]
        : [],
  );
}
