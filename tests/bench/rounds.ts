/** Timing by interleaved rounds: what is compared is measured side by side, so that a busy machine is busy for both. */

/** One thing to measure: seconds of one run. */
export type Timed = () => number | Promise<number>;

/** Seconds of each round, by name. */
export type Samples = ReadonlyMap<string, readonly number[]>;

/**
 * Runs every contestant once a round, in the same order, after `warmUp` rounds that do not count. Memory that is no
 * longer used is given back before each run where the runtime lets us ask for it (`--expose-gc`).
 */
export async function interleaved(
  contestants: ReadonlyMap<string, Timed>,
  rounds: number,
  warmUp: number,
): Promise<Samples> {
  const samples = new Map<string, number[]>([...contestants.keys()].map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, run] of contestants) {
      globalThis.gc?.();
      const seconds = await run();
      if (round >= 0) samples.get(name)?.push(seconds);
    }
  }
  return samples;
}

/** Seconds that `work` takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** The middle value; of an even number the mean of both. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The least value that `percent` of the values do not exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}

/** Median over rounds of how many times longer `slower` took than `faster` in the same round. */
export function medianRatio(samples: Samples, slower: string, faster: string): number {
  const one = samples.get(slower) ?? [];
  const other = samples.get(faster) ?? [];
  return median(one.map((seconds, round) => seconds / other[round]));
}
