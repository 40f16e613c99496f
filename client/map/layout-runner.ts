/** Asks the layout of a worker. One worker for the page, begun at once: its code is there when the first answer of
 *  the server comes. */
import type { LayoutInput, Point } from './layout.ts';

type Places = Record<string, Point>;

export class LayoutRunner {
  #worker: Worker;
  #waiting = new Map<number, { resolve: (places: Places) => void; reject: (reason: Error) => void }>();
  #next = 1;

  constructor(
    worker: Worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
  ) {
    this.#worker = worker;
    worker.onmessage = (event: MessageEvent<{ question: number; positions: Places }>) => {
      this.#waiting.get(event.data.question)?.resolve(event.data.positions);
      this.#waiting.delete(event.data.question);
    };
    worker.onerror = (event) => {
      for (const { reject } of this.#waiting.values())
        reject(new Error(`The layout failed: ${event.message || 'its worker did not start'}`));
      this.#waiting.clear();
    };
  }

  /** Positions for an input. Rejects where the worker fails. */
  ask(input: LayoutInput): Promise<Places> {
    const question = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(question, { resolve, reject });
      this.#worker.postMessage({ question, input });
    });
  }

  stop(): void {
    this.#worker.terminate();
  }
}
