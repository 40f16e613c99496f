/** One port for page, API and health; every answer with the same headers, every foreign request refused. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Application } from '../application.ts';
import type { Log } from '../log.ts';
import { Failure } from '../neo4j/failure.mjs';
import { securityHeaders } from './headers.ts';
import { refusalOf } from './origin.ts';
import type { PageHandler } from './static-files.ts';

export interface HttpOptions {
  readonly application: () => Application;
  readonly page: PageHandler;
  readonly development: boolean;
  readonly log: Log;
}

export interface HttpServer {
  readonly server: Server;
  close(): Promise<void>;
}

/** Requests that have not ended by then are cut off. */
const CLOSE_PATIENCE_MS = 1_500;

export function createHttpServer({ application, page, development, log }: HttpOptions): HttpServer {
  const headers = Object.entries(securityHeaders(development));
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const refusal = refusalOf(request.headers);
    if (refusal !== null) {
      response.writeHead(refusal.status, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${refusal.message}\n`);
      return;
    }
    const path = (request.url ?? '/').split('?', 1)[0];
    if (path === '/health') void answerHealth(application(), request, response);
    else if (path === '/graphql') application().api(request, response);
    else if (path.startsWith('/report/') || path === '/calendar.ics')
      application().documents(request, response);
    else page(request, response);
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
  });
  server.on('error', (error) => log.error('the web server', error));
  return {
    server,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), CLOSE_PATIENCE_MS).unref();
      }),
  };
}

/**
 * 200 when the database answers, 503 when it does not. The server itself is well in both cases: it can say so.
 */
async function answerHealth(
  application: Application,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { state, version } = await application.health();
  const answer = { server: 'ok', database: state.is, ...('why' in state ? { why: state.why } : {}), version };
  response.writeHead(state.is === 'ready' ? 200 : 503, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : `${JSON.stringify(answer)}\n`);
}

/**
 * Listens on the wanted port; without one on the default, or on a free one when that is taken.
 * @throws Failure when the wanted port is taken or may not be used
 */
export async function listen(
  server: Server,
  host: string,
  wanted: number | null,
  usual: number,
): Promise<number> {
  const address = host === 'localhost' ? '127.0.0.1' : host;
  try {
    return await tryListen(server, address, wanted ?? usual);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (wanted === null && (code === 'EADDRINUSE' || code === 'EACCES')) return tryListen(server, address, 0);
    if (code === 'EADDRINUSE')
      throw new Failure(
        `Port ${wanted} is taken.`,
        'Choose another PORT, or leave it out and a free one is taken.',
      );
    if (code === 'EACCES')
      throw new Failure(`Port ${wanted} may not be used.`, 'Choose a PORT of 1024 or above.');
    if (code === 'EADDRNOTAVAIL')
      throw new Failure(`This machine has no address ${address}.`, 'Leave HOST out, or use 127.0.0.1.');
    throw error;
  }
}

/**
 * Says early that a wanted port is taken, before anything costly is started.
 * @throws Failure
 */
export async function checkPort(host: string, wanted: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, wanted, wanted);
  await new Promise((closed) => probe.close(closed));
}

function tryListen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', fail);
      settle((server.address() as AddressInfo).port);
    });
  });
}
