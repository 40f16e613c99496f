import type { AddressState, Move } from './address.svelte.ts';

const PARAMETER = 'sel';

/** The nodes the reader has chosen, in the order of choosing; kept in the address. */
export class SelectionState {
  #address: AddressState;
  #ids = $derived.by(() => (this.#address.get(PARAMETER) ?? '').split(',').filter((id) => id !== ''));

  constructor(address: AddressState) {
    this.#address = address;
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  /** The node chosen last: what a panel shows. */
  get last(): string | null {
    return this.#ids.at(-1) ?? null;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  /** Chooses these and nothing else. */
  choose(...ids: string[]): void {
    this.#write(ids.filter((id, index) => ids.indexOf(id) === index));
  }

  /** Adds one, or takes it away. */
  toggle(id: string): void {
    this.#write(this.has(id) ? this.#ids.filter((other) => other !== id) : [...this.#ids, id]);
  }

  clear(move?: Move): void {
    this.#write([], move);
  }

  #write(ids: readonly string[], move?: Move): void {
    this.#address.set({ [PARAMETER]: ids.length ? ids.join(',') : null }, move);
  }
}
