import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../server/neo4j/lock.ts';
import { endProcess, isRunning, markOf, processesWith } from '../../server/neo4j/processes.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ristikko-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('withLock', () => {
  it('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await sleep(20);
      inside--;
    };
    await Promise.all([1, 2, 3, 4].map(() => withLock(path, work)));
    expect(most).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it('is let go of when the work fails', async () => {
    await expect(withLock(path, () => Promise.reject(new Error('work')))).rejects.toThrow('work');
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 999_999_999, started: 'long ago' })],
    [
      'another process with the number of the owner',
      JSON.stringify({ pid: process.pid, started: 'long ago' }),
    ],
    ['half a file', '{"pid":'],
  ])('is not held by %s', async (_who, text) => {
    writeFileSync(path, text);
    expect(await withLock(path, async () => 'done', { patienceMs: 2_000 })).toBe('done');
  });

  it('waits for a live owner, tells so once, and gives up with a remedy', async () => {
    writeFileSync(path, JSON.stringify(markOf(process.ppid)));
    const waits: number[] = [];
    await expect(
      withLock(path, async () => 'done', { patienceMs: 400, onWait: (owner) => waits.push(owner.pid) }),
    ).rejects.toMatchObject({
      message: expect.stringContaining(path),
      remedy: expect.stringContaining('ps -fp'),
    });
    expect(waits).toEqual([process.ppid]);
  });

  it('stops waiting when it is told to', async () => {
    writeFileSync(path, JSON.stringify(markOf(process.ppid)));
    await expect(withLock(path, async () => 'done', { signal: AbortSignal.timeout(100) })).rejects.toThrow();
  });
});

describe('processes', () => {
  it('are told apart by number and start', () => {
    const own = markOf(process.pid)!;
    expect(isRunning(own)).toBe(true);
    expect(isRunning({ ...own, started: 'another time' })).toBe(false);
    expect(markOf(999_999_999)).toBeNull();
  });

  it('end when asked, and by force when they do not listen', async () => {
    const deaf = spawn('sh', ['-c', `trap '' TERM; : ${folder}; while :; do sleep 0.1; done`]);
    await expect.poll(() => processesWith(folder).map((mark) => mark.pid)).toEqual([deaf.pid]);
    const since = Date.now();
    expect(await endProcess(markOf(deaf.pid!)!, 300)).toBe(true);
    expect(Date.now() - since).toBeGreaterThanOrEqual(300);
    expect(markOf(deaf.pid!)).toBeNull();
  });
});
