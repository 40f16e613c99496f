/**
 * One process at a time: a lock file that names its owner, so that what a killed process leaves behind is no lock.
 */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, fileFailure } from './failure.mjs';
import { isRunning, markOf, type ProcessMark } from './processes.ts';

export interface LockOptions {
  /** Called once when somebody else holds the lock. */
  readonly onWait?: (owner: ProcessMark) => void;
  readonly signal?: AbortSignal;
  /** How long to wait for the owner; default five minutes. */
  readonly patienceMs?: number;
}

/**
 * Runs the work while this process alone holds the lock file; waits while another live process holds it.
 * @throws Failure when it is not let go in time, or the file cannot be written
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const until = Date.now() + (options.patienceMs ?? 300_000);
  let told = false;
  while (!take(path)) {
    options.signal?.throwIfAborted();
    const owner = ownerOf(path);
    if (owner === null || !isRunning(owner)) {
      rmSync(path, { force: true });
      continue;
    }
    if (Date.now() > until)
      throw new Failure(
        `Process ${owner.pid} has held ${path} for too long.`,
        `See what it does (ps -fp ${owner.pid}); end it if it hangs, and run the same command again.`,
      );
    if (!told) options.onWait?.(owner);
    told = true;
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** The file appears with its content in one step (a link), so that nobody reads half of it. */
function take(path: string): boolean {
  const own = `${path}.${process.pid}`;
  try {
    writeFileSync(own, JSON.stringify(markOf(process.pid)));
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fileFailure(error, path) ?? error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** null: gone in the meantime, or not readable as a lock. */
function ownerOf(path: string): ProcessMark | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessMark;
  } catch {
    return null;
  }
}
