/** Pairs of a large register beside scipy. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pairCells } from '../../server/analysis/pairs/cells.ts';
import { configurationChance, simpleChance } from '../../server/analysis/pairs/chance.ts';
import {
  countPairs,
  countPairsPlainly,
  countPairsWithJaccard,
  wedgeCount,
} from '../../server/analysis/pairs/counts.ts';
import { PairMemory } from '../../server/analysis/pairs/kernel/layout.ts';
import { bodySizes, memberLists, type TwoModeMatrix } from '../../server/analysis/pairs/matrix.ts';
import { neighboursOf } from '../../server/analysis/pairs/one-body.ts';
import { significance } from '../../server/analysis/pairs/significance.ts';
import { topPairs } from '../../server/analysis/pairs/top.ts';
import { Peer, type PeerAnswer, type PeerTask } from './peer.ts';
import { LARGE_REGISTER, registerMatrix } from './register.ts';
import { interleaved, median, medianRatio, timed, type Samples, type Timed } from './rounds.ts';

/** One body against all is timed over so many bodies at once: one alone takes less than the clock can tell. */
const BODIES_A_RUN = 1000;

export interface PairTimes {
  readonly shape: { bodies: number; members: number; seats: number; wedges: number; pairs: number };
  readonly versions: string;
  readonly samples: Samples;
  /** Bytes above the input at the peak, a pair. */
  readonly bytesAPair: number;
  /** Seconds of one body, and of the one with most members. */
  readonly oneBody: number;
  readonly largestBody: number;
  readonly chance: { fit: number; tails: number; simple: number; cells: number };
}

/** Runs the comparison. @throws Error when the two answers differ. */
export async function measurePairs(python: string, rounds: number): Promise<PairTimes> {
  const matrix = registerMatrix();
  const folder = mkdtempSync(join(tmpdir(), 'ristikko-bench-'));
  const peer = await Peer.start(python, matrix, folder);
  try {
    const answers = new Map<PeerTask, PeerAnswer>();
    const ask =
      (task: PeerTask): Timed =>
      async () => {
        const answer = await peer.run(task);
        answers.set(task, answer);
        return answer.seconds;
      };
    const memory = new PairMemory();
    const jaccardMemory = new PairMemory();
    const lists = memberLists(matrix);
    const step = Math.floor(matrix.bodyCount / BODIES_A_RUN);
    const sizes = bodySizes(matrix);
    const largest = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
    const samples = await interleaved(
      new Map<string, Timed>([
        ['counts: scipy', ask('counts')],
        ['counts', () => timed(() => countPairs(matrix))],
        ['counts, memory kept', () => timed(() => countPairs(matrix, memory))],
        ['counts, plain version', () => timed(() => countPairsPlainly(matrix))],
        ['jaccard: scipy', ask('jaccard')],
        ['jaccard: scipy, triu', ask('jaccard_triu')],
        ['jaccard', () => timed(() => countPairsWithJaccard(matrix))],
        ['jaccard, memory kept', () => timed(() => countPairsWithJaccard(matrix, jaccardMemory))],
        ['strongest by shared: scipy', ask('strongest_shared')],
        ['strongest by shared', () => timed(() => topPairs(matrix, 100, 'shared'))],
        ['strongest by jaccard: scipy', ask('strongest_jaccard')],
        ['strongest by jaccard', () => timed(() => topPairs(matrix, 100, 'jaccard'))],
        [
          'bodies',
          () =>
            timed(() => {
              for (let i = 0; i < BODIES_A_RUN; i += 1) neighboursOf(matrix, lists, i * step);
            }),
        ],
        ['largest body', () => timed(() => neighboursOf(matrix, lists, largest))],
      ]),
      rounds,
      3,
    );
    const pairs = compare(matrix, answers);
    return {
      shape: { ...LARGE_REGISTER, wedges: wedgeCount(matrix), pairs },
      versions: peer.versions,
      samples,
      bytesAPair: peakBytes(folder, matrix.memberCount) / pairs,
      oneBody: median(samples.get('bodies') ?? []) / BODIES_A_RUN,
      largestBody: median(samples.get('largest body') ?? []),
      chance: measureChance(matrix),
    };
  } finally {
    peer.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many times faster, by the median ratio of the rounds. */
export function timesFaster(times: PairTimes, ours: string, peer: string): number {
  return medianRatio(times.samples, peer, ours);
}

function compare(matrix: TwoModeMatrix, answers: ReadonlyMap<PeerTask, PeerAnswer>): number {
  const ours = countPairsWithJaccard(matrix);
  const sum = (values: ArrayLike<number>): number => {
    let total = 0;
    for (let i = 0; i < values.length; i += 1) total += values[i];
    return total;
  };
  const figures = { pairs: ours.pairCount, sum: sum(ours.shared), jaccard: sum(ours.jaccard) };
  for (const task of ['counts', 'jaccard', 'jaccard_triu'] as const) {
    const answer = answers.get(task);
    const isSame =
      answer?.pairs === figures.pairs &&
      answer.sum === figures.sum &&
      (answer.jaccard === undefined || Math.abs(answer.jaccard / figures.jaccard - 1) < 1e-6);
    if (!isSame)
      throw new Error(`${task}: ${JSON.stringify(figures)} here, ${JSON.stringify(answer)} by scipy`);
  }
  for (const measure of ['shared', 'jaccard'] as const) {
    const strongest = topPairs(matrix, 100, measure).map(({ value }) => value);
    const theirs = answers.get(`strongest_${measure}`)?.strongest ?? [];
    if (!strongest.every((value, i) => Math.abs(value - theirs[i]) < 1e-6)) {
      throw new Error(`the strongest pairs by ${measure} are not those of scipy`);
    }
  }
  return ours.pairCount;
}

function peakBytes(folder: string, memberCount: number): number {
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', join(import.meta.dirname, 'memory.ts'), folder, String(memberCount)],
    { encoding: 'utf8' },
  );
  return (JSON.parse(output) as { bytes: number }).bytes;
}

function measureChance(matrix: TwoModeMatrix): PairTimes['chance'] {
  const cells = timed(() => pairCells(matrix));
  let chance = configurationChance(matrix);
  const fit = timed(() => {
    chance = configurationChance(matrix);
  });
  const tails = timed(() => significance(matrix, chance));
  const simple = timed(() => significance(matrix, simpleChance(matrix)));
  return { fit, tails, simple, cells };
}
