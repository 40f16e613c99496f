/** Results are kept by version, measure and options, and not for ever. */
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../server/analysis/snapshot.ts';
import { Store, makeContext } from '../../server/api/context.ts';
import { checkFilter } from '../../server/api/input-checks.ts';
import { overlapOf } from '../../server/api/overlap.ts';
import { ResultCache } from '../../server/api/result-cache.ts';
import { buildSnapshot } from '../support/snapshot-builder.ts';
import { ListedCitations } from './ask.ts';

describe('the cache', () => {
  it('gives the same object for the same key, and makes it once', () => {
    const cache = new ResultCache(10);
    let made = 0;
    const make = () => ({ number: ++made });
    const first = cache.of(1, 'overlap', { a: 1 }, make);
    expect(cache.of(1, 'overlap', { a: 1 }, make)).toBe(first);
    expect(cache.of(2, 'overlap', { a: 1 }, make)).not.toBe(first);
    expect(cache.of(1, 'matrix', { a: 1 }, make)).not.toBe(first);
    expect(cache.of(1, 'overlap', { a: 2 }, make)).not.toBe(first);
    expect(made).toBe(4);
  });

  it('keeps no promise that fails', async () => {
    const cache = new ResultCache(10);
    await expect(cache.of(1, 'team', null, () => Promise.reject(new Error('once')))).rejects.toThrow('once');
    expect(await cache.of(1, 'team', null, () => Promise.resolve('again'))).toBe('again');
  });

  it('drops what was longest not asked for', () => {
    const cache = new ResultCache(2);
    const of = (key: string) => cache.of(1, key, null, () => ({}));
    const a = of('a');
    of('b');
    expect(of('a')).toBe(a);
    of('c');
    expect(cache.size).toBe(2);
    expect(of('a')).toBe(a);
  });

  it('keeps fewer where it is told to', () => {
    const cache = new ResultCache(10);
    const of = (key: string) => cache.of(1, key, null, () => ({}));
    const [, b] = ['a', 'b'].map(of);
    cache.limitTo(1);
    expect(cache.size).toBe(1);
    expect(of('b')).toBe(b);
  });

  it('keeps nothing of what failed', () => {
    const cache = new ResultCache(2);
    expect(() =>
      cache.of(1, 'a', null, () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(cache.size).toBe(0);
    expect(cache.of(1, 'a', null, () => 5)).toBe(5);
  });
});

describe('a measure', () => {
  const snapshotOf = (version: number) =>
    buildSnapshot({ version, bodies: [{ id: 'a', themes: ['t', 'u'] }], seats: [{ body: 'a', for: 'x' }] });
  const storeOver = (current: () => Snapshot) =>
    new Store({ current: async () => current() }, new ListedCitations());

  it('is one object for filters that mean the same, however they are written', async () => {
    const snapshot = snapshotOf(1);
    const store = storeOver(() => snapshot);
    const of = async (filter: object) => (await overlapOf(makeContext(store), { filter })).overlap;
    const first = await of({ themes: ['t', 'u'], date: '2014' });
    expect(await of({ themes: ['u', 't', 'u'], date: ' 2014-01..2014-12', evidence: null })).toBe(first);
    expect(await of({ themes: ['t'], date: '2014' })).not.toBe(first);
    expect(checkFilter(snapshot, { statuses: [] })).toEqual(checkFilter(snapshot, {}));
  });

  it('is computed anew for a new version, and a request keeps to the version it began with', async () => {
    let snapshot = snapshotOf(1);
    const store = storeOver(() => snapshot);
    const context = makeContext(store);
    const before = await overlapOf(context, {});
    snapshot = snapshotOf(2);
    expect((await overlapOf(context, {})).overlap).toBe(before.overlap);
    const after = await overlapOf(makeContext(store), {});
    expect(after.graph.snapshot.version).toBe(2);
    expect(after.overlap).not.toBe(before.overlap);
  });
});
