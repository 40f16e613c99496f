/** Runs the layout off the main thread: a question with a number, an answer with the same number. */
import { layout, type LayoutInput } from './layout.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = (event: MessageEvent<{ question: number; input: LayoutInput }>) => {
  const { question, input } = event.data;
  self.postMessage({ question, positions: layout(input) });
};
