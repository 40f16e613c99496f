import { nodePath, parametersOf, routeOf, writeAddress, type Route } from './address.ts';

/** The browser's address bar and history, or something that behaves like it in tests. */
export interface AddressBar {
  /** Path and search. */
  read(): string;
  push(address: string): void;
  replace(address: string): void;
  /** Calls back when the reader goes back or forward; returns how to stop. */
  listen(moved: () => void): () => void;
}

export const browserAddressBar: AddressBar = {
  read: () => location.pathname + location.search,
  push: (address) => history.pushState(null, '', address),
  replace: (address) => history.replaceState(null, '', address),
  listen: (moved) => {
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  },
};

export interface Move {
  /** Instead of a new step in the history. */
  readonly replace?: boolean;
}

/** The address as state: the single place where page, filter and choice are kept. */
export class AddressState {
  #bar: AddressBar;
  #address = $state.raw('/');
  #path = $derived(this.#address.split('?')[0]);
  #parameters = $derived(parametersOf(this.#address));
  #route = $derived(routeOf(this.#path));

  constructor(bar: AddressBar) {
    this.#bar = bar;
    this.#address = bar.read();
  }

  /** Listens to back and forward until the returned function is called. */
  listen(): () => void {
    return this.#bar.listen(() => (this.#address = this.#bar.read()));
  }

  get path(): string {
    return this.#path;
  }

  get parameters(): URLSearchParams {
    return this.#parameters;
  }

  get route(): Route {
    return this.#route;
  }

  /** One parameter, or null. Views keep their own choices in parameters of their own. */
  get(name: string): string | null {
    return this.#parameters.get(name);
  }

  /** Changes parameters of the page (null removes one). */
  set(changes: Record<string, string | null>, move: Move = {}): void {
    this.#move(writeAddress(this.#path, this.#parameters, changes), move);
  }

  /** Goes to a page; the filter comes along. */
  go(to: string, changes: Record<string, string | null> = {}, move: Move = {}): void {
    this.#move(this.href(to, changes), move);
  }

  /** Follows an address as it stands in a link. */
  follow(address: string): void {
    this.#move(address, {});
  }

  /** The address of a page with the filter as it stands. */
  href(path: string, changes: Record<string, string | null> = {}): string {
    return writeAddress(path, this.#parameters, changes, path === this.#path);
  }

  /** The address of a node's page. */
  node(id: string): string {
    return this.href(nodePath(id));
  }

  #move(address: string, { replace = false }: Move): void {
    if (address === this.#address) return;
    if (replace) this.#bar.replace(address);
    else this.#bar.push(address);
    this.#address = address;
  }
}
