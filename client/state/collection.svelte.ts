import type { Answer, Api, Failure } from '../api/api.ts';
import type { ProblemFragment, TypedDocumentString } from '../api/generated/operations.ts';
import { useApp } from './app.svelte.ts';

/** Rows of one question; the interface gives no more at a time. */
const BATCH = 200;
/** Rows that are held at a time; longer lists have pages. */
export const MOST_HELD = 2_000;
const SLOW_MS = 300;

/** One answer of a list: its rows and how many there are in all, or why the question was refused. */
export type Batch<Row> = { readonly total: number; readonly items: readonly Row[] } | ProblemFragment;

/** A whole list, fetched batch by batch, so that it can be sorted and searched here. */
export class Collection<Row> {
  #rows = $state.raw<readonly Row[]>([]);
  #total = $state.raw<number | null>(null);
  #problem = $state.raw<ProblemFragment | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #loading = $state(false);
  #slow = $state(false);
  #attempt = $state(0);

  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** How many there are in all, held or not; null until known. */
  get total(): number | null {
    return this.#total;
  }

  get problem(): ProblemFragment | null {
    return this.#problem;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  get loading(): boolean {
    return this.#loading;
  }

  get slow(): boolean {
    return this.#slow;
  }

  get attempt(): number {
    return this.#attempt;
  }

  retry = (): void => {
    this.#attempt++;
  };

  /** Fetches from `start` on; earlier rows stay until the first batch has come. Returns how to stop. */
  run<T, V>(
    api: Api,
    document: TypedDocumentString<T, V>,
    variables: (page: { first: number; offset: number }) => V,
    read: (data: T) => Batch<Row>,
    start: number,
  ): () => void {
    const controller = new AbortController();
    const slow = setTimeout(() => (this.#slow = true), SLOW_MS);
    const settle = (failure: Failure | null): void => {
      clearTimeout(slow);
      this.#failure = failure;
      this.#loading = false;
      this.#slow = false;
    };
    const fetchAll = async (): Promise<void> => {
      const rows: Row[] = [];
      for (let offset = start; ; offset += BATCH) {
        const answer: Answer<T> = await api.ask(document, variables({ first: BATCH, offset }), {
          signal: controller.signal,
        });
        if (controller.signal.aborted) return;
        if (!answer.ok) return settle(answer.failure);
        const batch = read(answer.value);
        if ('code' in batch) {
          this.#problem = batch;
          this.#rows = [];
          this.#total = null;
          return settle(null);
        }
        rows.push(...batch.items);
        this.#problem = null;
        this.#rows = [...rows];
        this.#total = batch.total;
        if (batch.items.length < BATCH || rows.length >= MOST_HELD || start + rows.length >= batch.total)
          return settle(null);
      }
    };
    this.#loading = true;
    void fetchAll();
    return () => {
      clearTimeout(slow);
      controller.abort();
    };
  }
}

/** Fetches a list whenever what it depends on changes; for use in components. `page` counts from 1. */
export function collection<T, V, Row>(
  document: TypedDocumentString<T, V>,
  variables: (page: { first: number; offset: number }) => V,
  read: (data: T) => Batch<Row>,
  page: () => number,
): Collection<Row> {
  const app = useApp();
  const collected = new Collection<Row>();
  const key = $derived(JSON.stringify(variables({ first: BATCH, offset: 0 })));
  $effect(() => {
    void collected.attempt;
    void app.graph.version;
    void key;
    const start = (page() - 1) * MOST_HELD;
    return collected.run(app.api, document, variables, read, start);
  });
  return collected;
}
