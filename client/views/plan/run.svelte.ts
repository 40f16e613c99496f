/** A plan that the server makes, as state: asked for until it is made. */
import {
  PlanJobDocument,
  StartPlanDocument,
  StopPlanDocument,
  type Language,
  type PlanJobQuery,
  type ProblemFragment,
  type StartPlanQueryVariables,
} from '../../api/generated/operations.ts';
import type { Api, Failure } from '../../api/api.ts';

/** A plan as it is asked for. */
export type PlanJob = NonNullable<PlanJobQuery['planJob']>;

export type PlanOutcome = NonNullable<PlanJob['outcome']>;

/** A job is looked at so often while it is being made. */
const LOOK_MS = 500;

export class PlanRun {
  #api: Api;
  #job = $state.raw<PlanJob | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #problem = $state.raw<ProblemFragment | null>(null);
  #gone = $state(false);
  #starting = $state(false);
  #attempt = $state(0);

  constructor(api: Api) {
    this.#api = api;
  }

  /** Null: none was asked for, or it is not fetched yet. */
  get job(): PlanJob | null {
    return this.#job;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** What is wrong with the question. */
  get problem(): ProblemFragment | null {
    return this.#problem;
  }

  /** The server has no such plan, or no longer. */
  get gone(): boolean {
    return this.#gone;
  }

  /** It has been sent and has no id yet. */
  get starting(): boolean {
    return this.#starting;
  }

  get running(): boolean {
    return this.#job?.state === 'WAITING' || this.#job?.state === 'RUNNING';
  }

  /** For effects: read to follow anew after `retry`. */
  get attempt(): number {
    return this.#attempt;
  }

  /** Follows it again after a failure. */
  retry = (): void => {
    this.#attempt++;
  };

  /** Starts a plan; the answer is its id, null where it could not be started. */
  async start(variables: StartPlanQueryVariables): Promise<string | null> {
    this.#clear();
    this.#starting = true;
    const answer = await this.#api.ask(StartPlanDocument, variables, { fresh: true });
    this.#starting = false;
    if (!answer.ok) {
      this.#failure = answer.failure;
      return null;
    }
    const { startPlan: started } = answer.value;
    if (started.__typename === 'InputProblem') {
      this.#problem = started;
      return null;
    }
    return started.id;
  }

  async stop(): Promise<void> {
    const id = this.#job?.id;
    if (id === undefined) return;
    const answer = await this.#api.ask(StopPlanDocument, { id }, { fresh: true });
    if (!answer.ok) this.#failure = answer.failure;
  }

  /** Asks for a plan until it is made; returns how to give it up. Null: there is none. */
  follow(id: string | null, language: Language): () => void {
    if (this.#job?.id !== id) this.#clear();
    if (id === null) return () => undefined;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const answer = await this.#api.ask(
        PlanJobDocument,
        { id, language },
        { signal: controller.signal, fresh: true },
      );
      if (controller.signal.aborted) return;
      if (!answer.ok) {
        this.#failure = answer.failure;
        return;
      }
      this.#failure = null;
      this.#job = answer.value.planJob;
      this.#gone = this.#job === null;
      if (this.running) timer = setTimeout(look, LOOK_MS);
    };
    void look();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }

  #clear(): void {
    this.#job = null;
    this.#failure = null;
    this.#problem = null;
    this.#gone = false;
  }
}
