/** The scenario as state: bound to the address, changed by acts that have names, each one step in the history. */
import type { AddressState } from '../../state/address.svelte.ts';
import type { Assumption } from '../representation/assumptions.ts';
import {
  newScenario,
  readScenario,
  writeScenario,
  type ByHand,
  type Rule,
  type ScenarioChoice,
} from './scenario.ts';

export class Scenario {
  #address: AddressState;
  #choice = $derived.by(() => readScenario((parameter) => this.#address.get(parameter)));

  constructor(address: AddressState) {
    this.#address = address;
  }

  get choice(): ScenarioChoice {
    return this.#choice;
  }

  get bodies(): readonly string[] {
    return this.#choice.bodies;
  }

  /** Seats decided by hand. */
  get edits(): number {
    return this.#choice.keep.length + this.#choice.drop.length;
  }

  /** A new scenario of these bodies. */
  open(bodies: readonly string[]): void {
    this.#address.set(newScenario(bodies));
  }

  add(id: string): void {
    if (!this.bodies.includes(id)) this.#set({ bodies: [...this.bodies, id] });
  }

  /** Takes out the body at a position, and what was decided by hand about its seats. */
  remove(position: number, seats: readonly string[] = []): void {
    const { keep, drop } = this.#choice;
    this.#set({
      bodies: this.bodies.filter((_, index) => index !== position),
      keep: keep.filter((id) => !seats.includes(id)),
      drop: drop.filter((id) => !seats.includes(id)),
    });
  }

  chooseRule(rule: Rule): void {
    this.#set({ rule });
  }

  /** At most so many; null: what is proposed. */
  limit(seats: number | null): void {
    this.#set({ seats });
  }

  /** Null: the order proposed. */
  reorder(order: readonly string[] | null): void {
    this.#set({ order });
  }

  handOf(seat: string): ByHand | null {
    return this.#choice.keep.includes(seat) ? 'keep' : this.#choice.drop.includes(seat) ? 'drop' : null;
  }

  /** Keeps or drops one seat by hand; null: as the rule says. */
  decide(seat: string, hand: ByHand | null): void {
    const without = (ids: readonly string[]): string[] => ids.filter((id) => id !== seat);
    const { keep, drop } = this.#choice;
    this.#set({
      keep: hand === 'keep' ? [...without(keep), seat] : without(keep),
      drop: hand === 'drop' ? [...without(drop), seat] : without(drop),
    });
  }

  /** All seats as the rule says. */
  undecide(): void {
    this.#set({ keep: [], drop: [] });
  }

  /** Meetings a year of the merged body; null: not decided. */
  meet(meetings: Assumption | null): void {
    this.#set({ meetings });
  }

  /** Hours of its meetings; null: the assumption. */
  last(length: Assumption | null): void {
    this.#set({ length });
  }

  #set(change: Partial<ScenarioChoice>): void {
    this.#address.set(writeScenario(change));
  }
}
