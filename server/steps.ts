/** Steps on the screen, as the start script shows them: name, what happens now, outcome, time. */
export interface Steps {
  run<T>(
    name: string,
    work: (say: (now: string) => void, outcome: (last: string) => void) => Promise<T>,
  ): Promise<T>;
  line(text: string): void;
}

/** For programs that show nothing. */
export const SILENT_STEPS: Steps = {
  run: (_name, work) =>
    work(
      () => {},
      () => {},
    ),
  line: () => {},
};
