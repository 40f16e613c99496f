/** The scenario tried out as state: it stands in the address, beside the saved one that it comes of; its steps are undone
 *  one by one. */
import { untrack } from 'svelte';
import type { WholeScenarioFragment } from '../../api/generated/operations.ts';
import type { AddressState } from '../../state/address.svelte.ts';
import {
  begin,
  follow,
  redo,
  sameDraft,
  step,
  undo,
  withMove,
  without,
  type Draft,
  type History,
} from './history.ts';
import { freshId, fromSaved, ownBodies, readMoves, writeMoves, type Move } from './moves.ts';
import { addressOf } from './saved-filter.ts';

/** Names of the parameters: moves and name where they are not as saved; the saved one, and the version of it. */
export const DRAFT = { moves: 'moves', name: 'title', scenario: 'scenario', version: 'v' } as const;

export const draftOf = ({ name, moves }: WholeScenarioFragment): Draft => ({
  name,
  moves: moves.map(fromSaved),
});

export class DraftState {
  #address: AddressState;
  #saved = $state.raw<WholeScenarioFragment | null>(null);
  #now = $derived.by(() => this.#read());
  #history = $state.raw(begin({ name: null, moves: [] }));

  constructor(address: AddressState) {
    this.#address = address;
    this.#history = begin(untrack(() => this.#now));
    $effect(() => {
      const now = this.#now;
      untrack(() => (this.#history = follow(this.#history, now)));
    });
  }

  #read(): Draft {
    const saved = this.#saved && this.#saved.id === this.savedId ? draftOf(this.#saved) : null;
    const text = this.#address.get(DRAFT.moves);
    return {
      name: this.#address.get(DRAFT.name) ?? saved?.name ?? null,
      moves: (text === null ? saved?.moves : readMoves(text)) ?? [],
    };
  }

  get now(): Draft {
    return this.#now;
  }

  get moves(): readonly Move[] {
    return this.#now.moves;
  }

  get name(): string | null {
    return this.#now.name;
  }

  /** The text in the address is no list of moves. */
  get unreadable(): boolean {
    const text = this.#address.get(DRAFT.moves);
    return text !== null && readMoves(text) === null;
  }

  get savedId(): string | null {
    return this.#address.get(DRAFT.scenario);
  }

  /** The saved scenario as it stands on the server; null: none, or not fetched yet. */
  get saved(): WholeScenarioFragment | null {
    return this.#saved?.id === this.savedId ? this.#saved : null;
  }

  /** The version of the saved one that this draft was begun on; null: none. */
  get version(): number | null {
    const text = this.#address.get(DRAFT.version);
    return text !== null && /^\d+$/.test(text) ? Number(text) : null;
  }

  /** It is not as saved. */
  get changed(): boolean {
    const { saved } = this;
    return saved ? !sameDraft(this.#now, draftOf(saved)) : this.moves.length > 0 || this.name !== null;
  }

  /** Somebody else has saved since this draft was begun, and it is not the same. */
  get overtaken(): boolean {
    return this.saved !== null && this.version !== null && this.version < this.saved.version && this.changed;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Bodies that the moves have made and that are still there. */
  get own() {
    return ownBodies(this.moves);
  }

  /** The saved one has been fetched: with the first sight of it, what it looks at comes into the address. */
  fetched(saved: WholeScenarioFragment): void {
    // An answer that was asked for before a newer one came.
    if (this.#saved?.id === saved.id && this.#saved.version > saved.version) return;
    this.#saved = saved;
    const first = this.version === null;
    if (first)
      this.#address.set({ ...addressOf(saved), [DRAFT.version]: `${saved.version}` }, { replace: true });
    else if (!this.changed && this.version !== saved.version) this.takeTheirs();
    if (first) this.#history = begin(this.#now);
  }

  /** It has been saved, as this. */
  kept(saved: WholeScenarioFragment): void {
    this.#saved = saved;
    this.#address.set(
      {
        [DRAFT.scenario]: saved.id,
        [DRAFT.version]: `${saved.version}`,
        [DRAFT.moves]: null,
        [DRAFT.name]: null,
      },
      { replace: true },
    );
  }

  /** What the saved one says, in the place of this. */
  takeTheirs(): void {
    const { saved } = this;
    if (saved) this.kept(saved);
  }

  /** The saved one is gone: this goes on as one that was never saved. */
  loosen(): void {
    const { name, moves } = this.#now;
    this.#saved = null;
    this.#write({ name, moves }, { [DRAFT.scenario]: null, [DRAFT.version]: null }, true);
  }

  rename(name: string): void {
    const next = name.trim();
    if (next !== (this.name ?? '')) this.#step({ name: next === '' ? null : next, moves: this.moves });
  }

  add(move: Move): void {
    this.#step({ name: this.name, moves: [...this.moves, move] });
  }

  replace(at: number, move: Move): void {
    this.#step(withMove(this.#now, at, move));
  }

  remove(at: number): void {
    this.#step(without(this.#now, at));
  }

  undo(): void {
    this.#go(undo(this.#history));
  }

  redo(): void {
    this.#go(redo(this.#history));
  }

  /** An id for a body or seat of the scenario's own. */
  id(): string {
    return freshId([writeMoves(this.moves)].flatMap((text) => text.match(/new-[0-9a-z]{6}/g) ?? []));
  }

  #step(next: Draft): void {
    this.#go(step(this.#history, next));
  }

  #go(history: History): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#write(history.now);
  }

  /** As saved: the address names the saved one only. */
  #write(draft: Draft, more: Record<string, string | null> = {}, replace = false): void {
    const { saved } = this;
    const same = saved !== null && sameDraft(draft, draftOf(saved));
    this.#address.set(
      {
        ...more,
        [DRAFT.moves]: same ? null : writeMoves(draft.moves),
        [DRAFT.name]: same || draft.name === saved?.name ? null : draft.name,
      },
      { replace },
    );
  }
}
