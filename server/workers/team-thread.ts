/** Teams chosen off the request thread. One thread for all who ask, begun with the first question and kept: starting it
 *  takes longer than an ordinary search. */
import type { Worker } from 'node:worker_threads';
import type { TeamProblem } from '../analysis/partners/team.ts';
import { startWorker } from './start-worker.ts';
import type { ChosenTeams } from './team-run.ts';
import type { TeamAnswer, TeamQuestion } from './team-worker.ts';

interface Asked {
  readonly stop: Int32Array;
  /** Who asked, to be stopped by; null: nobody stops it. */
  readonly name: string | null;
  readonly resolve: (chosen: ChosenTeams) => void;
  readonly reject: (reason: Error) => void;
}

export class TeamThread {
  private worker: Worker | null = null;
  private readonly asked = new Map<number, Asked>();
  private next = 1;

  /** Chooses teams as `chooseTeams` does; `name` is what `stopSearch` knows it by. Rejects where that throws, or the
   *  thread ends. */
  choose(problem: TeamProblem, name: string | null = null): Promise<ChosenTeams> {
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const question: TeamQuestion = { number: this.next++, problem, stop };
    const worker = (this.worker ??= this.start());
    return new Promise((resolve, reject) => {
      this.asked.set(question.number, { resolve, reject, stop, name });
      worker.postMessage(question);
    });
  }

  /** Stops the searches of this name: the best so far is their answer. False: there are none. */
  stopSearch(name: string): boolean {
    const own = [...this.asked.values()].filter((asked) => asked.name === name);
    for (const { stop } of own) Atomics.store(stop, 0, 1);
    return own.length > 0;
  }

  /** Ends the thread; a later question begins a new one. */
  async stop(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = startWorker('team-worker');
    // A search keeps no process alive that wants to end.
    worker.unref();
    worker.on('message', (answer: TeamAnswer) => {
      const asked = this.asked.get(answer.number);
      this.asked.delete(answer.number);
      if ('chosen' in answer) asked?.resolve(answer.chosen);
      else asked?.reject(new Error(answer.failure));
    });
    let fault: Error | null = null;
    worker.on('error', (error) => (fault = error as Error));
    worker.on('exit', () => {
      this.worker = null;
      const waiting = [...this.asked.values()];
      this.asked.clear();
      for (const { reject } of waiting)
        reject(fault ?? new Error('the thread of a team ended without an answer'));
    });
    return worker;
  }
}
