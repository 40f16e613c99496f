/** The jars of the local database: fetched from a mirror that misbehaves, into a cache that is damaged. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import pinned from '../../server/neo4j/jars.lock.json' with { type: 'json' };
import { provideJars, type JarLock } from '../../server/neo4j/jars.ts';

/** Twenty made-up jars of some kilobytes. */
const CONTENTS = Array.from({ length: 20 }, (_, index) => Buffer.alloc(3000 + index * 700, `jar ${index} `));
const LOCK: JarLock = {
  neo4j: '0.0.1',
  jars: CONTENTS.map((content, index) => ({
    jar: `org.example:part-${index}:1.0${index === 3 ? ':linux-x86_64' : ''}`,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  })),
};
const urlOf = (index: number) =>
  `/maven/org/example/part-${index}/1.0/part-${index}-1.0${index === 3 ? '-linux-x86_64' : ''}.jar`;
const fileOf = (cache: string, index: number) =>
  join(cache, 'neo4j-0.0.1', `part-${index}-1.0${index === 3 ? '-linux-x86_64' : ''}.jar`);

type Answer = (index: number, request: IncomingMessage, response: ServerResponse) => void;

describe('provideJars', () => {
  let cache: string;
  let answer: Answer;
  let requests: { index: number; range: string | undefined }[];
  let atOnce = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const index = CONTENTS.findIndex((_, each) => urlOf(each) === request.url);
    requests.push({ index, range: request.headers.range });
    most = Math.max(most, ++atOnce);
    response.on('close', () => atOnce--);
    if (index < 0) response.writeHead(404).end();
    else setTimeout(() => answer(index, request, response), 5);
  });
  const whole: Answer = (index, request, response) => {
    const content = CONTENTS[index];
    const from = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
    if (from === undefined) return void response.end(content);
    if (Number(from) >= content.length) return void response.writeHead(416).end();
    response.writeHead(206, { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` });
    response.end(content.subarray(Number(from)));
  };
  const provide = (progress?: (have: number, need: number) => void) => {
    const { port } = server.address() as AddressInfo;
    return provideJars({ cache, mirror: `http://127.0.0.1:${port}/maven` }, progress, undefined, LOCK);
  };

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    if (cache) rmSync(cache, { recursive: true, force: true });
    cache = mkdtempSync(join(tmpdir(), 'ristikko-jars-'));
    requests = [];
    most = 0;
    answer = whole;
  });
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  it('fetches all from the mirror, at most eight at a time, with progress to the last byte', async () => {
    const seen: [number, number][] = [];
    const { paths, fetched } = await provide((have, need) => seen.push([have, need]));
    const need = CONTENTS.reduce((sum, content) => sum + content.length, 0);
    expect(fetched).toBe(20);
    expect(paths).toEqual(CONTENTS.map((_, index) => fileOf(cache, index)));
    paths.forEach((path, index) => expect(readFileSync(path).equals(CONTENTS[index])).toBe(true));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
    expect(seen).toHaveLength(20);
    expect(seen.at(-1)).toEqual([need, need]);
    expect(readdirSync(join(cache, 'neo4j-0.0.1')).filter((name) => !name.endsWith('.jar'))).toEqual([]);
  });

  it('asks for nothing when all are there', async () => {
    await provide();
    requests = [];
    expect(await provide()).toMatchObject({ fetched: 0 });
    expect(requests).toEqual([]);
  });

  it('fetches again what was damaged: longer, shorter, other bytes, gone', async () => {
    const { paths } = await provide();
    appendFileSync(paths[0], 'x');
    writeFileSync(paths[1], CONTENTS[1].subarray(1));
    writeFileSync(paths[2], Buffer.concat([Buffer.from('X'), CONTENTS[2].subarray(1)]));
    rmSync(paths[3]);
    requests = [];
    expect(await provide()).toMatchObject({ fetched: 4 });
    expect(requests.map((request) => request.index).sort()).toEqual([0, 1, 2, 3]);
    [0, 1, 2, 3].forEach((index) => expect(readFileSync(paths[index]).equals(CONTENTS[index])).toBe(true));
  });

  it('goes on where a download stopped', async () => {
    let cut = true;
    answer = (index, request, response) => {
      if (index !== 5 || !cut) return whole(index, request, response);
      cut = false;
      response.writeHead(200, { 'content-length': CONTENTS[5].length });
      response.write(CONTENTS[5].subarray(0, 2000), () => setTimeout(() => response.destroy(), 20));
    };
    await provide();
    expect(requests.filter((request) => request.index === 5).map((request) => request.range)).toEqual([
      undefined,
      'bytes=2000-',
    ]);
    expect(readFileSync(fileOf(cache, 5)).equals(CONTENTS[5])).toBe(true);
  });

  it('takes a whole file from a server that knows no ranges', async () => {
    answer = (index, _request, response) => void response.end(CONTENTS[index]);
    await provide();
    rmSync(fileOf(cache, 7));
    writeFileSync(`${fileOf(cache, 7)}.part`, CONTENTS[7].subarray(0, 100));
    await provide();
    expect(readFileSync(fileOf(cache, 7)).equals(CONTENTS[7])).toBe(true);
  });

  it('refuses a file that is not the pinned one, and names it', async () => {
    answer = (index, request, response) =>
      index === 9
        ? void response.end(Buffer.alloc(CONTENTS[9].length, 'evil'))
        : whole(index, request, response);
    await expect(provide()).rejects.toMatchObject({
      message: expect.stringMatching(/part-9-1\.0\.jar is not the file that .*jars\.lock\.json pins/),
      remedy: expect.stringContaining('RISTIKKO_MAVEN_MIRROR'),
    });
    expect(existsSync(fileOf(cache, 9))).toBe(false);
  });

  it('says what to do when the network is away, and keeps what is there', async () => {
    answer = (index, request, response) =>
      index > 14 ? void request.socket.destroy() : whole(index, request, response);
    await expect(provide()).rejects.toMatchObject({
      message: expect.stringContaining('Neo4j could not be fetched: http://127.0.0.1:'),
      remedy: expect.stringContaining('Check the network'),
    });
    answer = whole;
    requests = [];
    const { fetched } = await provide();
    expect(fetched).toBeLessThanOrEqual(12);
    expect(requests.every((request) => request.index >= 8)).toBe(true);
  });

  it('says so when the cache cannot be a folder', async () => {
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'a file');
    await expect(provide()).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining(cache),
    });
  });

  it('lets two processes share the work: nothing is fetched twice', async () => {
    await Promise.all([provide(), provide()]);
    expect(requests).toHaveLength(20);
  });
});

describe('the lock file', () => {
  it('pins the 213 jars of Neo4j 5.26.31, each once', () => {
    expect(pinned.neo4j).toBe('5.26.31');
    expect(pinned.jars).toHaveLength(213);
    expect(new Set(pinned.jars.map((jar) => jar.jar)).size).toBe(213);
    expect(pinned.jars.reduce((sum, jar) => sum + jar.bytes, 0)).toBe(127_988_332);
    for (const jar of pinned.jars) expect(jar.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is what lies in the cache of this machine after a start', async () => {
    const { paths } = await provideJars({
      cache: process.env.RISTIKKO_CACHE ?? join(process.env.HOME ?? '', '.cache', 'ristikko'),
      mirror: process.env.RISTIKKO_MAVEN_MIRROR ?? null,
    });
    expect(paths.map((path) => statSync(path).size)).toEqual(pinned.jars.map((jar) => jar.bytes));
  });
});
