/** The bodies that are compared: two to six, in the order of choosing, in the address. */
import type { AddressState } from '../../state/address.svelte.ts';

const PARAMETER = 'compare';
export const MOST_COMPARED = 6;

export class Compared {
  #address: AddressState;
  #ids = $derived.by(() => distinct((this.#address.get(PARAMETER) ?? '').split(',')));

  constructor(address: AddressState) {
    this.#address = address;
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  get full(): boolean {
    return this.#ids.length >= MOST_COMPARED;
  }

  /** Compares these and nothing else; chosen again, they are let go. */
  choose(ids: readonly string[]): void {
    const same = ids.length === this.#ids.length && ids.every((id) => this.#ids.includes(id));
    this.#write(same ? [] : ids);
  }

  /** Adds to what is compared; what no longer fits is left out. */
  add(ids: readonly string[]): void {
    this.#write(distinct([...this.#ids, ...ids]));
  }

  remove(id: string): void {
    this.#write(this.#ids.filter((other) => other !== id));
  }

  clear(): void {
    this.#write([]);
  }

  #write(ids: readonly string[]): void {
    this.#address.set({ [PARAMETER]: ids.length ? ids.join(',') : null });
  }
}

const distinct = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => id !== '' && ids.indexOf(id) === index).slice(0, MOST_COMPARED);
