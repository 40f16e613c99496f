/** A short message that floats, with one act at most. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly act?: { readonly label: string; run(): void };
}

/** Messages that come and go: undo, "the data have changed". The newest last; at most three. */
export class NoticesState {
  #notices = $state.raw<readonly Notice[]>([]);
  #next = 1;

  get all(): readonly Notice[] {
    return this.#notices;
  }

  /** Shows a message and returns its id. */
  say(text: string, act?: Notice['act']): number {
    const notice = { id: this.#next++, text, ...(act && { act }) };
    this.#notices = [...this.#notices.slice(-2), notice];
    return notice.id;
  }

  dismiss(id: number): void {
    this.#notices = this.#notices.filter((notice) => notice.id !== id);
  }
}
