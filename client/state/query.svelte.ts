import type { Api, Answer, Failure } from '../api/api.ts';
import type { TypedDocumentString } from '../api/generated/operations.ts';
import { useApp } from './app.svelte.ts';

/** After this many milliseconds a wait is said. */
const SLOW_MS = 300;
/** A server that is away is asked again, ever more seldom. */
const RETRY_MS = [2_000, 5_000, 10_000];

/** One question to the server as state. The last good answer stays while a new one is fetched. */
export class Query<T> {
  #data = $state.raw<T | undefined>(undefined);
  #failure = $state.raw<Failure | null>(null);
  #loading = $state(false);
  #slow = $state(false);
  #attempt = $state(0);

  /** The last good answer, perhaps of earlier variables; undefined before the first one. */
  get data(): T | undefined {
    return this.#data;
  }

  /** Why the last question failed; null where it did not. `data` is then of an earlier question. */
  get failure(): Failure | null {
    return this.#failure;
  }

  get loading(): boolean {
    return this.#loading;
  }

  /** True when the wait has become long enough to be said. */
  get slow(): boolean {
    return this.#slow;
  }

  /** Asks again after a failure. */
  retry = (): void => {
    this.#attempt++;
  };

  /** For effects: read to be run again by `retry`. */
  get attempt(): number {
    return this.#attempt;
  }

  /** Asks one question; returns how to give it up. For `query` and tests. */
  run<V>(api: Api, document: TypedDocumentString<T, V>, variables: V, tries = 0): () => void {
    const kept = api.kept(document, variables);
    if (kept !== undefined) {
      this.#settle({ ok: true, value: kept });
      return () => undefined;
    }
    const controller = new AbortController();
    let again: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    this.#loading = true;
    const slow = setTimeout(() => (this.#slow = true), SLOW_MS);
    void api.ask(document, variables, { signal: controller.signal }).then((answer) => {
      clearTimeout(slow);
      if (controller.signal.aborted) return;
      this.#settle(answer);
      if (!answer.ok && ['network', 'database', 'stopped'].includes(answer.failure.kind))
        again = setTimeout(
          () => (stop = this.run(api, document, variables, tries + 1)),
          RETRY_MS[Math.min(tries, RETRY_MS.length - 1)],
        );
    });
    return () => {
      clearTimeout(slow);
      clearTimeout(again);
      controller.abort();
      stop?.();
    };
  }

  #settle(answer: Answer<T>): void {
    this.#loading = false;
    this.#slow = false;
    if (answer.ok) {
      this.#failure = null;
      this.#data = answer.value;
    } else this.#failure = answer.failure;
  }
}

/**
 * Asks whenever the variables or the graph change; for use in components. `variables` gives null while there is
 * nothing to ask.
 */
export function query<T, V>(document: TypedDocumentString<T, V>, variables: () => V | null): Query<T> {
  const app = useApp();
  const asked = new Query<T>();
  const values = $derived(variables());
  // Objects with equal content are one question.
  const key = $derived(JSON.stringify(values));
  $effect(() => {
    void asked.attempt;
    void app.graph.version;
    const current = JSON.parse(key) as V | null;
    if (current === null) return;
    return asked.run(app.api, document, current);
  });
  return asked;
}
