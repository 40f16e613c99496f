import { describe, expect, it } from 'vitest';
import { Api, type Transport } from '../../client/api/api.ts';
import type { TypedDocumentString } from '../../client/api/generated/operations.ts';

const DOCUMENT = { toString: () => 'query Q { x }' } as unknown as TypedDocumentString<
  { x: number },
  { n: number }
>;

function answering(...answers: (() => Response | Promise<Response>)[]): { api: Api; asked: string[] } {
  const asked: string[] = [];
  const transport: Transport = async (body) => {
    asked.push(body);
    return (answers[asked.length - 1] ?? answers[answers.length - 1])();
  };
  return { api: new Api(transport), asked };
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

describe('answers', () => {
  it('are kept per document, variables and version of the graph', async () => {
    let x = 0;
    const { api, asked } = answering(() => json({ data: { x: ++x } }));
    expect(await api.ask(DOCUMENT, { n: 1 })).toEqual({ ok: true, value: { x: 1 } });
    expect(await api.ask(DOCUMENT, { n: 1 })).toEqual({ ok: true, value: { x: 1 } });
    expect(api.kept(DOCUMENT, { n: 1 })).toEqual({ x: 1 });
    expect(await api.ask(DOCUMENT, { n: 2 })).toEqual({ ok: true, value: { x: 2 } });
    expect(await api.ask(DOCUMENT, { n: 1 }, { fresh: true })).toEqual({ ok: true, value: { x: 3 } });
    api.setVersion(7);
    expect(api.kept(DOCUMENT, { n: 2 })).toBeUndefined();
    expect(await api.ask(DOCUMENT, { n: 1 })).toEqual({ ok: true, value: { x: 4 } });
    expect(asked).toHaveLength(4);
    expect(JSON.parse(asked[0])).toEqual({ query: 'query Q { x }', variables: { n: 1 } });
  });

  it('of an older version are not kept when they come late', async () => {
    let release = (_: Response): void => {};
    const { api } = answering(() => new Promise<Response>((resolve) => (release = resolve)));
    const late = api.ask(DOCUMENT, { n: 1 });
    api.setVersion(2);
    release(json({ data: { x: 1 } }));
    expect(await late).toEqual({ ok: true, value: { x: 1 } });
    expect(api.kept(DOCUMENT, { n: 1 })).toBeUndefined();
  });
});

describe('failures', () => {
  const failure = async (answer: () => Response | Promise<Response>) => {
    const result = await answering(answer).api.ask(DOCUMENT, { n: 1 });
    return result.ok ? null : result.failure;
  };

  it('are values that tell who is away', async () => {
    expect(await failure(() => Promise.reject(new TypeError('fetch failed')))).toEqual({ kind: 'network' });
    expect(await failure(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))).toEqual({
      kind: 'network',
    });
    expect(
      await failure(() =>
        json({ errors: [{ message: 'away', extensions: { code: 'DATABASE_AWAY' } }], data: null }),
      ),
    ).toEqual({ kind: 'database' });
    expect(await failure(() => json({ errors: [{ message: 'Logged.' }] }))).toEqual({
      kind: 'server',
      message: 'Logged.',
    });
    expect(await failure(() => new Response('nonsense', { status: 403 }))).toEqual({
      kind: 'server',
      message: 'HTTP 403',
    });
    expect(await failure(() => json({ data: null }))).toEqual({ kind: 'server', message: 'HTTP 200' });
  });

  it('are not kept: the next question is asked', async () => {
    const { api, asked } = answering(
      () => Promise.reject(new TypeError('fetch failed')),
      () => json({ data: { x: 5 } }),
    );
    await api.ask(DOCUMENT, { n: 1 });
    expect(await api.ask(DOCUMENT, { n: 1 })).toEqual({ ok: true, value: { x: 5 } });
    expect(asked).toHaveLength(2);
  });

  it('tell a question that was given up from one that failed', async () => {
    const controller = new AbortController();
    const api = new Api((_, signal) => {
      controller.abort();
      return Promise.reject(signal?.reason);
    });
    const answer = await api.ask(DOCUMENT, { n: 1 }, { signal: controller.signal });
    expect(answer).toEqual({ ok: false, failure: { kind: 'aborted' } });
  });
});
