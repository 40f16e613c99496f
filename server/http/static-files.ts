/** The built client, served from memory: what is not in the folder at start does not exist. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

interface File {
  readonly content: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly tag: string;
}

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers GET and HEAD. Files under /assets carry a hash of their content in their name and may be kept for ever; the
 * page itself is asked for every time. A path that does not look like a file is a view of the client and gets the
 * page; any other unknown path gets 404.
 */
export function servePage(folder: string): PageHandler {
  const files = new Map(filesBelow(folder).map((path) => [urlOf(folder, path), read(folder, path)]));
  const page = files.get('/index.html');
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathOf(request);
    const file = path === null ? undefined : (files.get(path) ?? (isView(path) ? page : undefined));
    if (file === undefined) {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('There is nothing here.\n');
      return;
    }
    if (request.headers['if-none-match'] === file.tag) {
      response.writeHead(304, file.headers).end();
      return;
    }
    response.writeHead(200, { ...file.headers, 'content-length': file.content.length });
    response.end(request.method === 'HEAD' ? undefined : file.content);
  };
}

function read(folder: string, path: string): File {
  const content = readFileSync(path);
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  const kept = urlOf(folder, path).startsWith('/assets/');
  return {
    content,
    tag,
    headers: {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: tag,
    },
  };
}

/** Ids of nodes may hold dots, so a view is everything but the endings that files of ours have. */
function isView(path: string): boolean {
  return !path.startsWith('/assets/') && TYPES[extname(path)] === undefined && path !== '/favicon.ico';
}

/** null: not readable as a path. */
function pathOf(request: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    return path === '/' ? '/index.html' : path;
  } catch {
    return null;
  }
}

function urlOf(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).join('/')}`;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
