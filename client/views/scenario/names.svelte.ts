/** Names of what moves name: told by figures where they have them, else asked for one by one. */
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { NodeNameDocument } from '../../api/generated/operations.ts';
import { shortLabel } from '../../map/elements.ts';
import type { App } from '../../state/app.svelte.ts';
import type { Move } from './moves.ts';
import { bodiesMade } from './moves.ts';
import type { Outcome } from './outcome-figures.ts';

export class Names {
  #app: App;
  /** By language and id. */
  #known = new SvelteMap<string, string>();
  /** Never shown, so no state. */
  readonly #asked: Record<string, true> = {};

  constructor(app: App) {
    this.#app = app;
  }

  #key(id: string): string {
    return `${this.#app.language} ${id}`;
  }

  /** The name of a node; its id until it is known, and where there is none. */
  of(id: string): string {
    const key = this.#key(id);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (!this.#asked[key]) {
      this.#asked[key] = true;
      const { language } = this.#app;
      void this.#app.api.ask(NodeNameDocument, { id, language }).then((answer) => {
        if (answer.ok && answer.value.node) this.#known.set(key, answer.value.node.name);
        else if (!answer.ok) delete this.#asked[key];
      });
    }
    return id;
  }

  #learn(id: string, name: string): void {
    const key = this.#key(id);
    if (this.#known.get(key) !== name) this.#known.set(key, name);
    this.#asked[key] = true;
  }

  /** Names of bodies, organisations, holders and seats that an answer tells. */
  learn(outcome: Outcome): void {
    for (const { id, name } of [...outcome.bodies, ...outcome.diff.bodies]) this.#learn(id, name);
    for (const { id, holder, organisation } of outcome.diff.seats) {
      if (organisation) this.#learn(organisation.id, organisation.name);
      if (holder) this.#learn(holder.id, holder.name);
      const who = [
        holder?.name,
        organisation ? shortLabel(organisation.name, organisation.aliases) : null,
      ].filter((text) => text !== null && text !== undefined);
      if (who.length > 0) this.#learn(id, who.join(', '));
    }
  }

  /** Names of bodies that moves make. */
  learnMoves(moves: readonly Move[]): void {
    for (const move of moves) for (const { id, name } of bodiesMade(move)) this.#learn(id, name);
  }
}

export const [useNames, provideNames] = createContext<Names>();
