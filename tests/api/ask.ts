/** An API over small tables, without a database, and a way to ask it as a client does. */
import type { Snapshot } from '../../server/analysis/snapshot.ts';
import type { CitationRow, CitationSource } from '../../server/api/context.ts';
import { createApi, type Api, type ApiOptions } from '../../server/api/create-api.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';

export interface Answer {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly AnswerError[] };
}

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Record<string, unknown>;
}

/** A source of citations over rows, which remembers what it was asked. */
export class ListedCitations implements CitationSource {
  readonly reads: (readonly string[])[] = [];
  private readonly rows: readonly CitationRow[];

  constructor(rows: readonly CitationRow[] = []) {
    this.rows = rows;
  }

  async of(ids: readonly string[]): Promise<readonly CitationRow[]> {
    this.reads.push(ids);
    return this.rows.filter((row) => ids.includes(row.of));
  }

  async in(sources: readonly string[]): Promise<readonly CitationRow[]> {
    this.reads.push(sources);
    return this.rows.filter((row) => sources.includes(row.source));
  }

  async counts(): Promise<{ source: string; citations: number }[]> {
    const sources = [...new Set(this.rows.map((row) => row.source))];
    return sources.map((source) => ({
      source,
      citations: this.rows.filter((row) => row.source === source).length,
    }));
  }

  async sources(): Promise<{ of: string; sources: string[] }[]> {
    const cited = [...new Set(this.rows.map((row) => row.of))];
    return cited.map((of) => ({
      of,
      sources: [...new Set(this.rows.filter((row) => row.of === of).map((row) => row.source))],
    }));
  }
}

/** A citation of which only what a test is about is said. */
export function citation(of: string, source: string, rest: Partial<CitationRow> = {}): CitationRow {
  return {
    of,
    source,
    fact: '*',
    target: null,
    locator: null,
    certainty: 'stated',
    value: null,
    quote: null,
    note: null,
    checkedBy: null,
    checkedAt: null,
    ...rest,
  };
}

/** An API over tables. Errors of the server fail the test unless it takes them. */
export function apiOver(tables: Tables, options: Partial<ApiOptions> = {}): Api {
  return apiOverSnapshot(buildSnapshot(tables), options);
}

export function apiOverSnapshot(snapshot: Snapshot, options: Partial<ApiOptions> = {}): Api {
  return createApi({
    snapshots: { current: async () => snapshot },
    citations: new ListedCitations(),
    onError: (error) => {
      throw error;
    },
    ...options,
  });
}

/** Sends a request as it stands. */
export function send(api: Api, init: RequestInit, url = 'http://localhost/graphql'): Promise<Response> {
  return api.fetch(new Request(url, init));
}

/** Status and whole JSON of a question. */
export async function ask(api: Api, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const response = await send(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** The data of a question that must succeed. */
export async function dataOf(api: Api, query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { status, body } = await ask(api, query, variables);
  if (status !== 200 || body.errors)
    throw new Error(`status ${status}: ${JSON.stringify(body.errors, null, 2)}`);
  return body.data;
}
