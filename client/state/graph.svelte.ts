import type { Api, Failure } from '../api/api.ts';
import { GraphDocument, type GraphQuery } from '../api/generated/operations.ts';

export type Dataset = GraphQuery['graph']['datasets'][number];

/** The graph as it stands on the server: its version and its data sets. */
export class GraphState {
  #api: Api;
  #graph = $state.raw<GraphQuery['graph'] | null>(null);
  #failure = $state.raw<Failure | null>(null);

  constructor(api: Api) {
    this.#api = api;
  }

  /** True once the data sets are known; before that no view can ask anything. */
  get known(): boolean {
    return this.#graph !== null;
  }

  /** 0 until known. Raised by every change of the graph. */
  get version(): number {
    return this.#graph?.version ?? 0;
  }

  get datasets(): readonly Dataset[] {
    return this.#graph?.datasets ?? [];
  }

  /** Why the graph could not be asked for; null where it could. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** Asks for the graph again. Answers true where its version has changed since the last time. */
  async refresh(): Promise<boolean> {
    const answer = await this.#api.ask(GraphDocument, {}, { fresh: true });
    if (!answer.ok) {
      this.#failure = answer.failure;
      return false;
    }
    const before = this.#graph?.version;
    this.#failure = null;
    this.#api.setVersion(answer.value.graph.version);
    if (before !== answer.value.graph.version) this.#graph = answer.value.graph;
    return before !== undefined && before !== answer.value.graph.version;
  }
}
