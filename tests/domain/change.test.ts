/** Taking changes back: what is allowed loses nothing that somebody else wrote, and what can be taken back is. */
import { describe, expect, it } from 'vitest';
import { inForce, inTheWay, ownerOf, type RecordedChange } from '../../server/domain/change.ts';

const change = (
  number: number,
  touched: readonly string[],
  undoes: string | null = null,
): RecordedChange => ({
  id: `c${number}`,
  number,
  undoes,
  touched,
});

describe('a change', () => {
  it('is in force until it is taken back, and again when that is', () => {
    const [one, two, three] = [change(1, ['a']), change(2, ['a'], 'c1'), change(3, ['a'], 'c2')];
    expect(inForce('c1', [one])).toBe(true);
    expect(inForce('c1', [one, two])).toBe(false);
    expect(inForce('c1', [one, two, three])).toBe(true);
    expect(inForce('c2', [one, two, three])).toBe(false);
  });

  it('stands in the way of an earlier one while it is in force', () => {
    const [two, three, four] = [change(2, ['a']), change(3, ['a'], 'c2'), change(4, ['a'], 'c3')];
    expect(inTheWay('c1', [two])).toEqual([two]);
    expect(inTheWay('c1', [two, three])).toEqual([]);
    expect(inTheWay('c1', [two, three, four])).toEqual([two]);
  });

  it('touches the seat that somebody holds, and else the node that a relation goes from', () => {
    expect(ownerOf({ type: 'HOLDS', from: 'person', to: 'seat' })).toBe('seat');
    expect(ownerOf({ type: 'IN', from: 'seat', to: 'body' })).toBe('seat');
  });
});

/** Numbers from 0 up to 1, the same for a seed (Mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Written extends RecordedChange {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

describe('many changes done and taken back in any order', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('lose nothing (seed %i)', (seed) => {
    const next = random(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)];
    const state = new Map(['a', 'b', 'c', 'd'].map((node) => [node, 'at first']));
    const written: Written[] = [];
    const write = (values: ReadonlyMap<string, string>, undoes: string | null) => {
      const touched = [...values.keys()];
      const number = written.length + 1;
      const before = new Map(touched.map((node) => [node, state.get(node) as string]));
      for (const [node, value] of values) state.set(node, value);
      written.push({ ...change(number, touched, undoes), before, after: values });
    };
    let [taken, refused] = [0, 0];
    for (let step = 0; step < 60; step++) {
      if (written.length < 3 || next() < 0.4) {
        const nodes = [...state.keys()].filter(() => next() < 0.4);
        write(new Map((nodes.length > 0 ? nodes : ['a']).map((node) => [node, `step ${step}`])), null);
        continue;
      }
      const one = pick(written);
      const later = written.filter(
        (other) => other.number > one.number && other.touched.some((node) => one.touched.includes(node)),
      );
      const unchanged = [...one.after].every(([node, value]) => state.get(node) === value);
      const allowed = inForce(one.id, later) && inTheWay(one.id, later).length === 0;
      if (later.length === 0) expect(allowed).toBe(true);
      if (!allowed) {
        refused++;
        continue;
      }
      // What is taken back is still what the change wrote: nobody's work is undone with it.
      expect(unchanged).toBe(true);
      write(one.before, one.id);
      taken++;
    }
    expect(taken).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });
});
