/**
 * The one door to the server. Answers are values: what came back, or what failed, never an exception. Answers are
 * kept per (document, variables, graph version), so going back shows the same figures at once.
 */
import type { TypedDocumentString } from './generated/operations.ts';
import { presentable } from './presentable.ts';

/** Why there is no answer. */
export type Failure =
  /** The server did not answer: network away, server stopped. */
  | { readonly kind: 'network' }
  /** The server answers but its database does not. */
  | { readonly kind: 'database' }
  /** Somebody stopped the database on purpose; `command` starts it again. */
  | { readonly kind: 'stopped'; readonly command: string }
  /** The server refused the question or failed inside; `message` is the masked text it gave. */
  | { readonly kind: 'server'; readonly message: string }
  /** The question was given up by its asker. */
  | { readonly kind: 'aborted' };

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** What the door needs from outside; tests give their own. */
export interface Transport {
  (body: string, signal: AbortSignal | undefined): Promise<Response>;
}

const post: Transport = (body, signal) =>
  fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    signal,
  });

interface GraphQLBody {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: string; command?: string } }[];
}

/** How many answers are kept. */
const KEPT = 200;

export class Api {
  #transport: Transport;
  #answers = new Map<string, unknown>();
  #version = 0;
  #pending = 0;

  constructor(transport: Transport = post) {
    this.#transport = transport;
  }

  /** Questions that wait for their answer. */
  get pending(): number {
    return this.#pending;
  }

  /** A new graph version makes every kept answer old. */
  setVersion(version: number): void {
    if (version === this.#version) return;
    this.#version = version;
    this.#answers.clear();
  }

  /** The kept answer, if there is one: for showing a picture without waiting. */
  kept<T, V>(document: TypedDocumentString<T, V>, variables: V): T | undefined {
    return this.#answers.get(key(document, variables)) as T | undefined;
  }

  /** Asks, or gives the kept answer. `fresh` asks in any case. */
  async ask<T, V>(
    document: TypedDocumentString<T, V>,
    variables: V,
    options: { signal?: AbortSignal; fresh?: boolean } = {},
  ): Promise<Answer<T>> {
    const id = key(document, variables);
    if (!options.fresh && this.#answers.has(id)) return { ok: true, value: this.#answers.get(id) as T };
    const version = this.#version;
    const answer = await this.#send<T>(id, options.signal);
    if (answer.ok && version === this.#version) this.#keep(id, answer.value);
    return answer;
  }

  #keep(id: string, value: unknown): void {
    this.#answers.delete(id);
    this.#answers.set(id, value);
    if (this.#answers.size > KEPT) this.#answers.delete(this.#answers.keys().next().value as string);
  }

  async #send<T>(body: string, signal: AbortSignal | undefined): Promise<Answer<T>> {
    this.#pending++;
    try {
      return await this.#ask<T>(body, signal);
    } finally {
      this.#pending--;
    }
  }

  async #ask<T>(body: string, signal: AbortSignal | undefined): Promise<Answer<T>> {
    let response: Response;
    try {
      response = await this.#transport(body, signal);
    } catch {
      return failed(signal?.aborted ? { kind: 'aborted' } : { kind: 'network' });
    }
    let answer: GraphQLBody;
    try {
      answer = presentable(await response.text()) as GraphQLBody;
    } catch {
      if (signal?.aborted) return failed({ kind: 'aborted' });
      return failed(
        response.status >= 502 ? { kind: 'network' } : { kind: 'server', message: `HTTP ${response.status}` },
      );
    }
    const error = answer.errors?.[0];
    if (error)
      return failed(
        error.extensions?.code === 'DATABASE_AWAY'
          ? { kind: 'database' }
          : error.extensions?.code === 'DATABASE_STOPPED'
            ? { kind: 'stopped', command: error.extensions.command ?? '' }
            : { kind: 'server', message: error.message },
      );
    if (answer.data === undefined || answer.data === null)
      return failed({ kind: 'server', message: `HTTP ${response.status}` });
    return { ok: true, value: answer.data as T };
  }
}

const failed = (failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure });

const key = (document: { toString(): unknown }, variables: unknown): string =>
  JSON.stringify({ query: String(document), variables });
