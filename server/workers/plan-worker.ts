/** A thread that makes one plan: the question comes in with it, progress and the answer go out as messages. */
import { parentPort, workerData } from 'node:worker_threads';
import { makePlan, type PlanOutcome, type PlanProgress, type PlanQuestion } from './plan-run.ts';

/** What the thread is started with. `stop`: one number, not 0 when it is to stop. */
export interface PlanWork {
  readonly question: PlanQuestion;
  readonly stop: Int32Array;
}

export type PlanMessage =
  | { readonly progress: PlanProgress }
  | { readonly outcome: PlanOutcome }
  /** There are too many candidates. */
  | { readonly tooMany: string };

/** Messages of progress at most so often. */
const PAUSE_MS = 200;

const { question, stop } = workerData as PlanWork;
const say = (message: PlanMessage) => parentPort?.postMessage(message);
let said = -Infinity;
let phase = '';

try {
  const outcome = await makePlan(question, (progress) => {
    const now = performance.now();
    const step = `${progress.phase} ${progress.step}`;
    if (now - said >= PAUSE_MS || step !== phase) {
      said = now;
      phase = step;
      say({ progress });
    }
    return Atomics.load(stop, 0) !== 0;
  });
  say({ outcome });
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  say({ tooMany: error.message });
}
