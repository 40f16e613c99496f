/**
 * Plans that are made off the request thread: one at a time, the others wait. The same question is one job, whoever
 * asks. A job that nobody has asked about for a while stops; the newest answers are kept.
 */
import { createHash } from 'node:crypto';
import type { PlanOutcome, PlanProgress, PlanQuestion } from './plan-run.ts';
import type { PlanMessage, PlanWork } from './plan-worker.ts';
import { startWorker } from './start-worker.ts';

export type PlanState = 'waiting' | 'running' | 'done' | 'stopped' | 'failed';

export interface PlanJob<About> {
  readonly id: string;
  /** What the caller needs to show it. */
  readonly about: About;
  readonly state: PlanState;
  /** null: it has not begun. */
  readonly progress: PlanProgress | null;
  /** Seconds since it began; null: it has not. */
  readonly seconds: number | null;
  /** null: not yet. */
  readonly outcome: PlanOutcome | null;
  /** Why it failed: there are too many candidates. */
  readonly tooMany: string | null;
  /** Or something that nobody who asks can help. */
  readonly error: Error | null;
}

interface Job<About> {
  readonly id: string;
  readonly about: About;
  readonly question: PlanQuestion;
  readonly stop: Int32Array;
  state: PlanState;
  progress: PlanProgress | null;
  begun: number | null;
  ended: number | null;
  outcome: PlanOutcome | null;
  tooMany: string | null;
  error: Error | null;
  asked: number;
}

export interface PlanJobsOptions {
  /** Jobs that are kept. */
  readonly most?: number;
  /** Milliseconds after which a job stops that nobody asks about. */
  readonly patience?: number;
}

export class PlanJobs<About> {
  private readonly jobs = new Map<string, Job<About>>();
  private running: Job<About> | null = null;
  private readonly most: number;
  private readonly patience: number;

  constructor({ most = 20, patience = 60_000 }: PlanJobsOptions = {}) {
    this.most = most;
    this.patience = patience;
  }

  /** The job of a question: the one there is, or a new one. A job that was stopped or failed begins anew. */
  start(question: PlanQuestion, about: About): PlanJob<About> {
    const { snapshot, ...rest } = question;
    const id = createHash('sha256')
      .update(JSON.stringify([snapshot.version, rest, Number.isFinite(rest.filter.date?.latest)]))
      .digest('hex')
      .slice(0, 16);
    const known = this.jobs.get(id);
    if (known && known.state !== 'stopped' && known.state !== 'failed') return this.seen(known);
    const job: Job<About> = {
      id,
      about,
      question,
      stop: new Int32Array(new SharedArrayBuffer(4)),
      state: 'waiting',
      progress: null,
      begun: null,
      ended: null,
      outcome: null,
      tooMany: null,
      error: null,
      asked: Date.now(),
    };
    this.jobs.delete(id);
    this.jobs.set(id, job);
    for (const old of this.jobs.values())
      if (this.jobs.size > this.most && old.state !== 'running' && old !== job) this.jobs.delete(old.id);
    this.next();
    return this.seen(job);
  }

  /** A job; null: there is none, or no longer. */
  get(id: string): PlanJob<About> | null {
    const job = this.jobs.get(id);
    return job ? this.seen(job) : null;
  }

  /** Stops a job: the best plan so far is its answer. null: there is none. */
  stop(id: string): PlanJob<About> | null {
    const job = this.jobs.get(id);
    if (!job) return null;
    Atomics.store(job.stop, 0, 1);
    if (job.state === 'waiting') job.state = 'stopped';
    return this.seen(job);
  }

  private seen(job: Job<About>): PlanJob<About> {
    job.asked = Date.now();
    const { id, about, state, progress, begun, ended, outcome, tooMany, error } = job;
    const seconds = begun === null ? null : ((ended ?? Date.now()) - begun) / 1000;
    return { id, about, state, progress, seconds, outcome, tooMany, error };
  }

  private next(): void {
    if (this.running !== null) return;
    const job = [...this.jobs.values()].find((one) => one.state === 'waiting');
    if (!job) return;
    this.running = job;
    job.state = 'running';
    job.begun = Date.now();
    const work: PlanWork = { question: job.question, stop: job.stop };
    const worker = startWorker('plan-worker', work);
    const watch = setInterval(() => {
      if (Date.now() - job.asked > this.patience) Atomics.store(job.stop, 0, 1);
    }, 1000);
    // A plan keeps no process alive that wants to end.
    watch.unref();
    worker.unref();
    worker.on('message', (message: PlanMessage) => {
      if ('progress' in message) job.progress = message.progress;
      else if ('outcome' in message) {
        job.outcome = message.outcome;
        job.state = message.outcome.stopped ? 'stopped' : 'done';
      } else {
        job.tooMany = message.tooMany;
        job.state = 'failed';
      }
    });
    worker.on('error', (error) => {
      job.state = 'failed';
      job.error = error as Error;
    });
    worker.on('exit', () => {
      clearInterval(watch);
      if (job.state === 'running') {
        job.state = 'failed';
        job.error = new Error('the thread of a plan ended without an answer');
      }
      job.ended = Date.now();
      this.running = null;
      this.next();
    });
  }
}
