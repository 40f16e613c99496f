/** The k strongest pairs seen so far: a heap with the weakest of them on top. */

export interface RankedPair {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly value: number;
}

/** Order: greater value, then more shared members, then smaller a, then smaller b. What is offered first is no matter. */
export class StrongestPairs {
  readonly #capacity: number;
  readonly #heap: RankedPair[] = [];

  constructor(capacity: number) {
    this.#capacity = Math.max(0, capacity);
  }

  /** The weakest kept pair once there are as many as asked for; null before. Only what beats it is kept. */
  weakest(): RankedPair | null {
    return this.#heap.length === this.#capacity && this.#capacity > 0 ? this.#heap[0] : null;
  }

  offer(value: number, shared: number, a: number, b: number): void {
    const heap = this.#heap;
    if (heap.length < this.#capacity) {
      heap.push({ a, b, shared, value });
      let child = heap.length - 1;
      while (child > 0) {
        const parent = (child - 1) >> 1;
        if (!weaker(heap[child], heap[parent])) break;
        [heap[child], heap[parent]] = [heap[parent], heap[child]];
        child = parent;
      }
      return;
    }
    if (heap.length === 0 || value < heap[0].value) return;
    const pair = { a, b, shared, value };
    if (!weaker(heap[0], pair)) return;
    heap[0] = pair;
    let parent = 0;
    for (;;) {
      let weakest = 2 * parent + 1;
      if (weakest >= heap.length) return;
      if (weakest + 1 < heap.length && weaker(heap[weakest + 1], heap[weakest])) weakest += 1;
      if (!weaker(heap[weakest], heap[parent])) return;
      [heap[parent], heap[weakest]] = [heap[weakest], heap[parent]];
      parent = weakest;
    }
  }

  /** The kept pairs, strongest first. */
  ranked(): RankedPair[] {
    return [...this.#heap].sort((x, y) => (weaker(x, y) ? 1 : -1));
  }
}

function weaker(x: RankedPair, y: RankedPair): boolean {
  if (x.value !== y.value) return x.value < y.value;
  if (x.shared !== y.shared) return x.shared < y.shared;
  if (x.a !== y.a) return x.a > y.a;
  return x.b > y.b;
}
