/** What is let in, and what never gets as far as GraphQL. */
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../server/api/request.ts';
import { apiOver, ask, send } from './ask.ts';

const api = apiOver({ bodies: [{ id: 'a' }] });
const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{graph{version}}' });

const refused = async (init: RequestInit, url?: string) => {
  const response = await send(api, init, url);
  return [response.status, await response.json()] as const;
};

describe('a request', () => {
  it('is a POST of JSON', async () => {
    const response = await send(api, { method: 'POST', headers: json, body });
    expect([response.status, await response.json()]).toEqual([200, { data: { graph: { version: 1 } } }]);
  });

  it('may name its characters', async () => {
    const headers = { 'content-type': 'application/json; charset=UTF-8' };
    expect((await send(api, { method: 'POST', headers, body })).status).toBe(200);
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('is not a %s', async (method) => {
    const response = await send(api, { method }, 'http://localhost/graphql?query={graph{version}}');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.text()).not.toContain('"data"');
  });

  it.each([
    ['application/x-www-form-urlencoded', 'query=%7Bgraph%7Bversion%7D%7D'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    ],
    ['text/plain', body],
    ['application/graphql', '{graph{version}}'],
    ['application/jsonp', body],
  ])('is not of type %s', async (type, text) => {
    expect(await refused({ method: 'POST', headers: { 'content-type': type }, body: text })).toEqual([
      415,
      {
        errors: [
          {
            message: 'The content type must be application/json.',
            extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
          },
        ],
      },
    ]);
  });

  it.each([
    ['{"query": "{graph', 'The body is not JSON.'],
    ['', 'The body is not JSON.'],
    ['"{graph{version}}"', 'The body must be a JSON object.'],
    ['null', 'The body must be a JSON object.'],
    [`[${body},${body}]`, 'Send one operation a request; batches are not taken.'],
    ['{"query": 1}', '"query" must be text.'],
    ['{"query": "{graph{version}}", "variables": []}', '"variables" must be an object.'],
    ['{"query": "{graph{version}}", "operationName": 1}', '"operationName" must be text.'],
  ])('%s is refused without being repeated', async (text, message) => {
    expect(await refused({ method: 'POST', headers: json, body: text })).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  it('is of bounded size, whatever it says of its length', async () => {
    const long = JSON.stringify({ query: '{graph{version}}', variables: { x: 'x'.repeat(MOST_BYTES) } });
    expect((await send(api, { method: 'POST', headers: json, body: long })).status).toBe(413);
    const stream = new Blob([long]).stream();
    const streamed = { method: 'POST', headers: json, body: stream, duplex: 'half' } as RequestInit;
    expect((await send(api, streamed)).status).toBe(413);
  });

  it('of another origin gets no leave to be read', async () => {
    const response = await send(api, {
      method: 'POST',
      headers: { ...json, origin: 'http://evil.example' },
      body,
    });
    const allowing = [...response.headers.keys()].filter((name) => name.startsWith('access-control'));
    expect(allowing).toEqual([]);
  });
});

describe('limits on the text of a query', () => {
  const codeOf = async (query: string) => {
    const { body: answer } = await ask(api, query);
    return answer.errors?.[0].message ?? null;
  };

  it('nesting, also through fragments', async () => {
    const deep = (levels: number) =>
      `{node(id:"a"){...on Network${'{partOf'.repeat(levels)}{id}${'}'.repeat(levels)}}}`;
    expect(await codeOf(deep(5))).toBeNull();
    expect(await codeOf(deep(14))).toMatch(/depth/i);
    const fragments = Array.from(
      { length: 14 },
      (_, at) => `fragment F${at} on Body{partOf{${at === 13 ? 'id' : `...F${at + 1}`}}}`,
    );
    expect(await codeOf(`{node(id:"a"){...F0}} ${fragments.join(' ')}`)).toMatch(/depth/i);
  });

  it('aliases, directives and length', async () => {
    const aliases = Array.from({ length: 60 }, (_, at) => `a${at}:graph{version}`).join(' ');
    expect(await codeOf(`{${aliases}}`)).toMatch(/alias/i);
    expect(await codeOf(`{graph{version ${'@include(if:true)'.repeat(40)}}}`)).toMatch(/directive/i);
    expect(await codeOf(`{graph{${'version '.repeat(5000)}}}`)).toMatch(/token/i);
  });
});

describe('a question that does not fit', () => {
  it.each([
    ['{graph{', undefined, 'GRAPHQL_PARSE_FAILED'],
    ['{nothing}', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['{bodies(sort:X){__typename}}', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation{x}', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription{x}', undefined, 'BAD_REQUEST'],
    ['query A{graph{version}} query B{graph{version}}', undefined, 'OPERATION_RESOLUTION_FAILURE'],
    ['query($s:BodySort){bodies(sort:$s){__typename}}', { s: 'X' }, 'BAD_REQUEST'],
    ['query($f:Filter){bodies(filter:$f){__typename}}', { f: { date: 2014 } }, 'BAD_REQUEST'],
    ['query($i:ID!){node(id:$i){id}}', {}, 'BAD_REQUEST'],
  ])('%s says so with a code', async (query, variables, code) => {
    const { body: answer } = await ask(api, query, variables);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.map((error) => error.extensions?.code)).toEqual([code]);
  });
});

describe('what a stranger could learn', () => {
  it('neither fields nor enum values are suggested', async () => {
    const field = await ask(api, '{grap{version}}');
    const word = await ask(api, '{bodies(sort: NAM){__typename}}');
    const variable = await ask(api, 'query($s:BodySort){bodies(sort:$s){__typename}}', { s: 'NAM' });
    for (const { body: answer } of [field, word, variable]) {
      expect(answer.errors?.length).toBe(1);
      expect(answer.errors?.[0].message).toMatch(/grap|NAM/);
      expect(answer.errors?.[0].message).not.toMatch(/did you mean/i);
    }
  });

  it('the schema is not told, but in development', async () => {
    const question = '{__schema{queryType{name}}}';
    expect((await ask(api, question)).body.data).toBeUndefined();
    const open = apiOver({}, { development: true });
    expect((await ask(open, question)).body).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
  });

  it('GraphiQL is there in development only, and loads nothing from outside', async () => {
    const page = { method: 'GET', headers: { accept: 'text/html' } };
    expect((await send(api, page)).status).toBe(405);
    const response = await send(apiOver({}, { development: true }), page);
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(await response.text()).not.toMatch(/<(script|link|img)[^>]+(src|href)=["']?(https?:)?\/\//i);
  });
});
