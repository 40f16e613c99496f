/**
 * The jars of Neo4j: pinned by jars.lock.json, fetched over HTTPS into a cache that clones share, each one checked
 * against its SHA-256 on every start (128 MB, a sixth of a second).
 */
import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import artifactUrlModule, { type Artifact } from 'mvn-artifact-url';
import { Failure, fileFailure } from './failure.mjs';
import { withLock } from './lock.ts';
import lock from './jars.lock.json' with { type: 'json' };

export interface JarSources {
  /** Folder for all versions; the jars of one version lie in a folder of their own. */
  readonly cache: string;
  /** Base address of a Maven repository; null: the usual one. */
  readonly mirror: string | null;
}

/** The pinned jars of one version. */
export interface JarLock {
  readonly neo4j: string;
  readonly jars: readonly Jar[];
}

export interface Jar {
  /** `group:artifact:version` or `group:artifact:version:classifier`. */
  readonly jar: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A CommonJS package: its function is the default export of its default export, unless a bundler unwrapped it. */
const artifactUrl =
  (artifactUrlModule as unknown as { default?: typeof artifactUrlModule }).default ?? artifactUrlModule;

export const NEO4J_VERSION: string = lock.neo4j;

const AT_ONCE = 8;
const ATTEMPTS = 3;
/** A server that sends nothing for this long is away. */
const SILENCE_MS = 20_000;

/**
 * Paths of all jars, each checked. Missing and damaged ones are fetched first, eight at a time; a half-finished
 * download goes on where it stopped.
 * @param progress called with the number of bytes that are there and the number needed
 * @throws Failure when one cannot be fetched or written, or is not what the lock file says
 */
export async function provideJars(
  { cache, mirror }: JarSources,
  progress: (have: number, need: number) => void = () => {},
  signal?: AbortSignal,
  { neo4j, jars }: JarLock = lock,
): Promise<{ paths: string[]; fetched: number }> {
  const folder = join(cache, `neo4j-${neo4j}`);
  const paths = jars.map((jar) => pathOf(folder, jar));
  const missing = await damaged(folder, jars);
  if (missing.length === 0) return { paths, fetched: 0 };
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw fileFailure(error, folder) ?? error;
  }
  return withLock(
    join(folder, 'lock'),
    async () => {
      const wanted = await damaged(folder, jars); // another clone may have fetched them while this one waited
      await fetchAll(folder, wanted, jars, mirror, progress, signal);
      return { paths, fetched: wanted.length };
    },
    { signal, patienceMs: 1_200_000 },
  );
}

async function damaged(folder: string, jars: readonly Jar[]): Promise<Jar[]> {
  const good = await Promise.all(jars.map((jar) => isGood(pathOf(folder, jar), jar)));
  return jars.filter((_, index) => !good[index]);
}

async function isGood(path: string, jar: Jar): Promise<boolean> {
  try {
    if (statSync(path).size !== jar.bytes) return false;
    return (
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex') === jar.sha256
    );
  } catch {
    return false;
  }
}

async function fetchAll(
  folder: string,
  wanted: readonly Jar[],
  jars: readonly Jar[],
  mirror: string | null,
  progress: (have: number, need: number) => void,
  outer?: AbortSignal,
): Promise<void> {
  const need = jars.reduce((sum, jar) => sum + jar.bytes, 0);
  let have = need - wanted.reduce((sum, jar) => sum + jar.bytes, 0);
  const queue = [...wanted];
  const failed = new AbortController();
  const signal = outer ? AbortSignal.any([outer, failed.signal]) : failed.signal;
  const worker = async () => {
    for (let jar = queue.shift(); jar !== undefined; jar = queue.shift()) {
      await fetchJar(folder, jar, mirror, signal);
      progress((have += jar.bytes), need);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, worker);
  try {
    await Promise.all(workers);
  } catch (error) {
    failed.abort();
    await Promise.allSettled(workers);
    throw error;
  }
}

async function fetchJar(folder: string, jar: Jar, mirror: string | null, signal: AbortSignal): Promise<void> {
  const path = pathOf(folder, jar);
  const part = `${path}.part`;
  const url = await addressOf(jar, mirror);
  for (let attempt = 1; ; attempt++) {
    try {
      await download(url, part, signal);
      if (await isGood(part, jar)) {
        renameSync(part, path);
        return;
      }
      rmSync(part, { force: true });
      if (attempt < ATTEMPTS) continue;
      throw new Failure(
        `${url} is not the file that server/neo4j/jars.lock.json pins (its SHA-256 differs).`,
        'The mirror or something on the way changes files: ask who runs it, or choose another with RISTIKKO_MAVEN_MIRROR.',
      );
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (signal.aborted) throw error;
      const failure = fileFailure(error, part);
      if (failure) throw failure;
      if (attempt < ATTEMPTS) {
        await sleep(500 * attempt, undefined, { signal });
        continue;
      }
      throw new Failure(
        `Neo4j could not be fetched: ${url}: ${reasonOf(error)}.`,
        'Check the network, or name a mirror of Maven Central with RISTIKKO_MAVEN_MIRROR; what is there already is kept.',
        { cause: error },
      );
    }
  }
}

/** Appends to what an earlier attempt left, when the server agrees. */
async function download(url: string, part: string, outer: AbortSignal): Promise<void> {
  const have = sizeOf(part);
  const silent = new AbortController();
  const timer = setTimeout(() => silent.abort(new Error('it stopped answering')), SILENCE_MS);
  try {
    const signal = AbortSignal.any([outer, silent.signal]);
    const response = await fetch(url, { headers: have > 0 ? { range: `bytes=${have}-` } : {}, signal });
    if (response.status === 416) {
      await response.body?.cancel();
      return; // nothing is missing: the check that follows decides
    }
    if (!response.ok || response.body === null) throw new Error(`the answer is ${response.status}`);
    const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
    body.on('data', () => timer.refresh());
    await pipeline(body, createWriteStream(part, { flags: response.status === 206 ? 'a' : 'w' }), { signal });
  } finally {
    clearTimeout(timer);
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function parse(jar: Jar): Artifact {
  const [groupId, artifactId, version, classifier] = jar.jar.split(':');
  return { groupId, artifactId, version, extension: 'jar', ...(classifier ? { classifier } : {}) };
}

function pathOf(folder: string, jar: Jar): string {
  const { artifactId, version, classifier } = parse(jar);
  return join(folder, `${artifactId}-${version}${classifier ? `-${classifier}` : ''}.jar`);
}

async function addressOf(jar: Jar, mirror: string | null): Promise<string> {
  return artifactUrl(parse(jar), mirror === null ? undefined : mirror.replace(/\/*$/, '/'));
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error
    ? cause.message || String((cause as NodeJS.ErrnoException).code)
    : String(cause);
}
