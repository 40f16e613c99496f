/** A thread that chooses teams, one after another: each message is a problem, each answer has its number. */
import { parentPort } from 'node:worker_threads';
import type { TeamProblem } from '../analysis/partners/team.ts';
import { chooseTeams, type ChosenTeams } from './team-run.ts';

export interface TeamQuestion {
  readonly number: number;
  readonly problem: TeamProblem;
  /** One number, not 0 when the search is to stop. */
  readonly stop: Int32Array;
}

export type TeamAnswer =
  | { readonly number: number; readonly chosen: ChosenTeams }
  /** It failed: a fault of ours. */
  | { readonly number: number; readonly failure: string };

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ number, problem, stop }: TeamQuestion) => {
  const say = (answer: TeamAnswer) => parentPort?.postMessage(answer);
  last = last
    .then(() => chooseTeams(problem, () => Atomics.load(stop, 0) !== 0))
    .then(
      (chosen) => say({ number, chosen }),
      (error: unknown) => say({ number, failure: String(error) }),
    );
});
