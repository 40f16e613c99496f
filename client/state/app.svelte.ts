import { createContext } from 'svelte';
import { Api, type Transport } from '../api/api.ts';
import type { Language } from '../api/generated/operations.ts';
import { AddressState, type AddressBar } from './address.svelte.ts';
import { FilterState } from './filter.svelte.ts';
import { GraphState } from './graph.svelte.ts';
import { NoticesState } from './notices.svelte.ts';
import { PreferencesState, type Store } from './preferences.svelte.ts';
import { SelectionState } from './selection.svelte.ts';

export interface Surroundings {
  readonly bar: AddressBar;
  readonly store: Store;
  readonly languages: readonly string[];
  readonly transport?: Transport;
}

/** Everything a view may ask for, wired once. In components: `const app = useApp()`. */
export class App {
  readonly api: Api;
  readonly address: AddressState;
  readonly graph: GraphState;
  readonly filter: FilterState;
  readonly selection: SelectionState;
  readonly preferences: PreferencesState;
  readonly notices = new NoticesState();

  constructor({ bar, store, languages, transport }: Surroundings) {
    this.api = new Api(transport);
    this.address = new AddressState(bar);
    this.graph = new GraphState(this.api);
    this.filter = new FilterState(this.address, this.graph);
    this.selection = new SelectionState(this.address);
    this.preferences = new PreferencesState(this.address, store, languages);
  }

  /** The reader's language as the interface names it. */
  get language(): Language {
    return this.preferences.language.toUpperCase() as Language;
  }
}

export const [useApp, provideApp] = createContext<App>();
