import { createContext } from 'svelte';
import type { Evidence } from './evidence.ts';

/** The evidence of a page, and which of its places are pointed at. */
export class Pointing {
  #evidence: () => Evidence;
  #numbers = $state.raw<readonly number[]>([]);

  constructor(evidence: () => Evidence) {
    this.#evidence = evidence;
  }

  get evidence(): Evidence {
    return this.#evidence();
  }

  isAt(number: number): boolean {
    return this.#numbers.includes(number);
  }

  at(numbers: readonly number[]): void {
    this.#numbers = numbers;
  }

  away(): void {
    this.#numbers = [];
  }
}

export const [usePointing, providePointing] = createContext<Pointing>();
