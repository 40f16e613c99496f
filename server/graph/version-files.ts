/**
 * Earlier versions of the graph, as files: one snapshot a file, compressed. What is kept is bounded in number and in
 * bytes; the oldest go first. Several servers may share a folder: a file is there whole or not at all.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzip, gzip } from 'node:zlib';
import { randomUUID } from 'node:crypto';
import type { Snapshot } from '../analysis/snapshot.ts';

/** Raised with every change of the type `Snapshot`: files of another format are not read, and go first. */
export const SNAPSHOT_FORMAT = 1;

const MOST_BYTES = 1_000_000_000;

const NAME = /^(\d+)\.(\d+)\.gz$/;

export interface VersionFilesOptions {
  /** Versions of each graph lie in a folder of its own in it. */
  readonly folder: string;
  /** How many versions of a graph; 0: none. */
  readonly most: number;
  readonly mostBytes?: number;
}

export class VersionFiles {
  readonly #folder: string;
  readonly #most: number;
  readonly #mostBytes: number;

  constructor({ folder, most, mostBytes = MOST_BYTES }: VersionFilesOptions) {
    this.#folder = folder;
    this.#most = most;
    this.#mostBytes = mostBytes;
  }

  /** Keeps a version of the graph with this key, unless it is kept already, and lets the oldest go. */
  async keep(key: string, snapshot: Snapshot): Promise<void> {
    const folder = join(this.#folder, key);
    const name = `${snapshot.version}.${SNAPSHOT_FORMAT}.gz`;
    if (this.#most === 0 || (await names(folder)).includes(name)) return;
    const content = await promisify(gzip)(serialize(snapshot));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const unfinished = join(folder, `${randomUUID()}.tmp`);
    try {
      await writeFile(unfinished, content, { mode: 0o600 });
      await rename(unfinished, join(folder, name));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    await this.#drop(folder);
  }

  /** null: it is not kept, or not in a form that can be read. */
  async read(key: string, version: number): Promise<Snapshot | null> {
    try {
      const content = await readFile(join(this.#folder, key, `${version}.${SNAPSHOT_FORMAT}.gz`));
      const snapshot = deserialize(await promisify(gunzip)(content)) as Snapshot;
      return snapshot.version === version ? snapshot : null;
    } catch {
      return null;
    }
  }

  /** The versions that are kept, in order. */
  async list(key: string): Promise<number[]> {
    return (await names(join(this.#folder, key)))
      .map((name) => NAME.exec(name))
      .flatMap((match) => (match !== null && Number(match[2]) === SNAPSHOT_FORMAT ? [Number(match[1])] : []))
      .sort((a, b) => a - b);
  }

  /** What is of another format goes first, then what is oldest, until both bounds hold. */
  async #drop(folder: string): Promise<void> {
    const files = (
      await Promise.all(
        (await names(folder)).map(async (name) => {
          const match = NAME.exec(name);
          const bytes = await stat(join(folder, name)).then(
            ({ size }) => size,
            () => 0, // another server was quicker
          );
          return match === null
            ? []
            : [{ name, version: Number(match[1]), readable: Number(match[2]) === SNAPSHOT_FORMAT, bytes }];
        }),
      )
    ).flat();
    const newestFirst = files.sort(
      (a, b) => Number(b.readable) - Number(a.readable) || b.version - a.version,
    );
    let bytes = 0;
    for (const [at, file] of newestFirst.entries()) {
      bytes += file.bytes;
      // The newest stays, however large it is.
      if (file.readable && at < this.#most && (at === 0 || bytes <= this.#mostBytes)) continue;
      await rm(join(folder, file.name), { force: true });
    }
  }
}

async function names(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
