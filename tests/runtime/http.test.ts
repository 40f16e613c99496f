/** One port for page, API and health: who is let in, what is served, which headers every answer has. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application, Health } from '../../server/application.ts';
import { createHttpServer, listen, type HttpServer } from '../../server/http/server.ts';
import { servePage } from '../../server/http/static-files.ts';
import { createLog } from '../../server/log.ts';

let health: Health = { state: { is: 'ready' }, version: 7 };
const application = {
  health: async () => health,
  api: (_request, response) => void response.end('api'),
  documents: (_request, response) => void response.end('document'),
} as Partial<Application> as Application;

let folder: string;
let http: HttpServer;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ristikko-page-'));
  mkdirSync(join(folder, 'client', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'client', 'index.html'), '<title>page</title>');
  writeFileSync(join(folder, 'client', 'assets', 'index-abc.js'), 'script');
  const page = servePage(join(folder, 'client'));
  http = createHttpServer({
    application: () => application,
    page,
    development: false,
    log: createLog('error'),
  });
  port = await listen(http.server, '127.0.0.1', null, 1); // 1 is not ours to use, or taken: a free one
});
afterAll(async () => {
  await http.close();
  rmSync(folder, { recursive: true });
});

/** Without the tidying that fetch does to paths and headers. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; text: string }>(
    (settle, fail) => {
      request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
        let text = '';
        answer.on('data', (data) => (text += data));
        answer.on('end', () => settle({ status: answer.statusCode!, headers: answer.headers, text }));
      })
        .on('error', fail)
        .end();
    },
  );
}

describe('the page', () => {
  it.each(['/', '/map', '/node/kanto.2', '/node/a.b-c_d', '/overlap?x=1', '/node/%C3%A4iti'])(
    'is served for the view %s, and asked for every time',
    async (path) => {
      const answer = await get(path);
      expect(answer).toMatchObject({ status: 200, text: '<title>page</title>' });
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it('has files that may be kept for ever, because their names change with them', async () => {
    const answer = await get('/assets/index-abc.js');
    expect(answer).toMatchObject({ status: 200, text: 'script' });
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers.etag) });
    expect(again).toMatchObject({ status: 304, text: '' });
  });

  it.each([
    '/assets/other.js',
    '/assets/',
    '/favicon.ico',
    '/x.js',
    '/../secret.txt/x.js',
    '/assets/../../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%ff',
  ])('has nothing at %s', async (path) => {
    const answer = await get(path);
    expect(answer.text).not.toContain('secret');
    expect([404, 200]).toContain(answer.status);
    if (answer.status === 200) expect(answer.text).toBe('<title>page</title>');
    if (/js|ico|%ff/.test(path)) expect(answer.status).toBe(404);
  });

  it('answers HEAD without a body, and refuses other methods', async () => {
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await get('/', {}, method)).status).toBe(405);
  });
});

describe('every answer', () => {
  it.each(['/', '/assets/index-abc.js', '/nothing.js', '/health', '/graphql', '/report/memo.pdf'])(
    '%s forbids what is not its own',
    async (path) => {
      const { headers } = await get(path);
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/,
      );
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );
});

describe('who may ask', () => {
  const paths = ['/', '/graphql', '/health', '/assets/index-abc.js', '/report/memo.pdf'];
  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:4100',
    '192.168.1.5',
    '[::2]',
    'localhost:x',
  ])('not a page that calls us %s', async (host) => {
    for (const path of paths) expect((await get(path, { host })).status).toBe(421);
  });

  it.each(['localhost', 'LOCALHOST:4100', '127.0.0.1', '127.0.0.1:8080', '[::1]:4100'])(
    'a page at %s',
    async (host) => {
      expect((await get('/', { host })).status).toBe(200);
    },
  );

  it.each([
    'http://evil.example',
    'null',
    'http://localhost:1',
    'https://localhost:4100',
    'http://localhost:4100.evil',
  ])('not a page of the origin %s', async (origin) => {
    for (const path of paths) expect((await get(path, { host: 'localhost:4100', origin })).status).toBe(403);
  });

  it('our own page', async () => {
    const own = { host: 'localhost:4100', origin: 'http://localhost:4100' };
    expect(await get('/graphql', own, 'POST')).toMatchObject({ status: 200, text: 'api' });
  });

  it('nobody without a host', async () => {
    const text = await new Promise<string>((settle) => {
      let said = '';
      const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.0\r\n\r\n'));
      socket.on('data', (data) => (said += String(data)));
      socket.on('close', () => settle(said));
    });
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});

describe('/health', () => {
  it('is 200 when the database answers', async () => {
    health = { state: { is: 'ready' }, version: 7 };
    const answer = await get('/health');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ server: 'ok', database: 'ready', version: 7 });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('is 503 when it does not, and says why', async () => {
    health = { state: { is: 'away', why: 'nobody answers' }, version: null };
    const answer = await get('/health');
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.text)).toEqual({
      server: 'ok',
      database: 'away',
      why: 'nobody answers',
      version: null,
    });
  });
});

describe('listen', () => {
  it('takes a free port when the usual one is taken, and refuses a wanted one that is', async () => {
    const make = () =>
      createHttpServer({
        application: () => application,
        page: () => {},
        development: false,
        log: createLog('error', () => {}),
      });
    const other = make();
    const got = await listen(other.server, '127.0.0.1', null, port);
    expect(got).not.toBe(port);
    expect(got).toBeGreaterThan(0);
    await other.close();
    await expect(listen(make().server, '127.0.0.1', port, 1)).rejects.toMatchObject({
      message: `Port ${port} is taken.`,
      remedy: expect.stringContaining('Choose another PORT'),
    });
  });
});
