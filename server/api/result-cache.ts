/**
 * Results by (graph version, measure, options). The key says everything a result depends on, so nothing is ever
 * invalidated: an old version simply is not asked for any more and falls out at the end.
 */
export class ResultCache {
  private readonly results = new Map<string, unknown>();
  private most: number;

  /** Keeps at most `most` results, dropping the one that was longest not asked for. */
  constructor(most: number) {
    this.most = most;
  }

  /** The result under this key, made once: the same key gives the same object. A `make` that throws, or promises and
   *  fails, leaves nothing; nor does a promised result that `isWhole` refuses. */
  of<T>(
    version: number,
    measure: string,
    options: unknown,
    make: () => T,
    isWhole: (result: Awaited<T>) => boolean = () => true,
  ): T {
    const key = `${version} ${measure} ${JSON.stringify(options)}`;
    const found = this.results.has(key);
    const result = found ? (this.results.get(key) as T) : make();
    this.results.delete(key);
    this.results.set(key, result);
    if (!found && result instanceof Promise) {
      const forget = () => {
        if (this.results.get(key) === result) this.results.delete(key);
      };
      result.then((value: Awaited<T>) => {
        if (!isWhole(value)) forget();
      }, forget);
    }
    this.drop();
    return result;
  }

  /** Keeps at most `most` results from now on. */
  limitTo(most: number): void {
    this.most = most;
    this.drop();
  }

  private drop(): void {
    for (const oldest of this.results.keys()) {
      if (this.results.size <= this.most) return;
      this.results.delete(oldest);
    }
  }

  get size(): number {
    return this.results.size;
  }
}
