import { createContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Evidence, Mark } from './evidence.ts';

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

  /** For `{@attach}`: tints the places of an element while the pointer is over it. */
  over(marks: () => readonly Mark[]): Attachment<HTMLElement> {
    return (element) => {
      const enter = (): void => this.at(marks().map(({ number }) => number));
      const leave = (): void => this.away();
      element.addEventListener('pointerenter', enter);
      element.addEventListener('pointerleave', leave);
      return () => {
        element.removeEventListener('pointerenter', enter);
        element.removeEventListener('pointerleave', leave);
      };
    };
  }
}

export const [usePointing, providePointing] = createContext<Pointing>();
