/**
 * Writes what an import adds and changes: in one transaction, or, where that would not fit into the memory of the
 * database, in batches that no query and no snapshot sees until the last transaction.
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { LINK_TYPES } from '../import/storage.ts';
import type { PlannedLink, PlannedNode, PlannedPart, PlannedRelation, Properties } from '../import/plan.ts';
import type { Graph, Run } from './driver.ts';
import { GraphError } from './errors.ts';
import { removeImport } from './import-unfinished.ts';
import { changesNothing, partKind, storedNames, type Comparison, type Rows } from './import-compare.ts';

export interface WriteOptions {
  /** Called after each transaction with how many of how many rows and relations are written. */
  readonly progress?: (done: number, of: number) => void;
  /** Up to how many rows and relations are one transaction; what is more goes in batches of this size. */
  readonly batch?: number;
  /** Aborted: stop after the transaction under way; what was written is removed. */
  readonly signal?: AbortSignal;
}

export interface Written {
  readonly version: number;
  readonly transactions: number;
}

/** About 10,000 seats with holder, organisation and citation: what a heap of 512 MB takes in one transaction. */
const BATCH = 50_000;
/** Changes cannot be hidden while others are still to come, so all of them share the last transaction: a heap of 512 MB
 *  takes 60,000, not 99,000. */
const MOST_CHANGES = 60_000;

/**
 * Writes a comparison. Nothing happens where it changes nothing.
 * @throws GraphError: `conflict` where the graph changed since it was compared, `limit` where too much is changed at
 * once. Then nothing was written, or nothing of it is visible and the next start removes it.
 */
export async function writeImport(
  graph: Graph,
  comparison: Comparison,
  options: WriteOptions = {},
): Promise<Written> {
  if (comparison.problems.length > 0)
    throw new GraphError('mistake', 'An import with problems cannot be written.');
  if (changesNothing(comparison)) return { version: comparison.version, transactions: 0 };
  return new Writing(graph, comparison, options).write();
}

/** One statement and the rows it is sent with. */
interface Step {
  readonly weight: number;
  readonly send: (run: Run) => Promise<void>;
}

class Writing {
  readonly #graph: Graph;
  readonly #comparison: Comparison;
  readonly #batch: number;
  readonly #progress: (done: number, of: number) => void;
  readonly #signal: AbortSignal | undefined;
  readonly #import = randomUUID();
  #transactions = 0;

  constructor(graph: Graph, comparison: Comparison, options: WriteOptions) {
    this.#graph = graph;
    this.#comparison = comparison;
    this.#batch = options.batch ?? BATCH;
    this.#signal = options.signal;
    this.#progress = options.progress ?? (() => undefined);
  }

  async write(): Promise<Written> {
    const { added, changed } = this.#comparison;
    const changing = weigh(this.#changes(changed));
    const total = weigh(this.#additions(added)) + changing;
    if (changing > MOST_CHANGES)
      throw new GraphError(
        'limit',
        `${changing} rows and relations would change at once; at most ${MOST_CHANGES} can. Import fewer changed rows at a time.`,
      );
    const last = [...this.#changes(changed)];
    this.#progress(0, total);
    if (total <= this.#batch) {
      last.unshift(...this.#additions(added));
      return this.#finished(await this.#finish(last), total);
    }
    try {
      await this.#addInBatches(total);
      return this.#finished(await this.#finish(last), total);
    } catch (error) {
      // Where this fails too, the next start removes it: nothing of it can be seen.
      await removeImport(this.#graph, this.#import).catch(() => undefined);
      throw error;
    }
  }

  #finished(version: number, total: number): Written {
    this.#progress(total, total);
    return { version, transactions: this.#transactions };
  }

  async #addInBatches(total: number): Promise<void> {
    await this.#begin();
    let done = 0;
    for (const batch of batches(this.#additions(this.#comparison.added), this.#batch)) {
      this.#signal?.throwIfAborted();
      await this.#transaction((run) => this.#alive(run), ...batch.map(({ send }) => send));
      done += weigh(batch);
      this.#progress(done, total);
    }
  }

  async #begin(): Promise<void> {
    const { plan } = this.#comparison;
    await this.#transaction(async (run) => {
      await run('import/begin', {
        import: this.#import,
        dataset: plan.dataset,
        host: hostname(),
        process: process.pid,
      });
    });
  }

  /** The last transaction, or the only one. */
  async #finish(steps: readonly Step[]): Promise<number> {
    const { plan, version: compared, added, changed } = this.#comparison;
    const hidden = this.#transactions > 0;
    const mustMatch = !hidden || rowsIn(changed) > 0;
    let version = 0;
    await this.#transaction(
      async (run) => {
        const [now] = await run('import/lock-graph', {});
        if (mustMatch && now?.version !== compared)
          throw new GraphError(
            'conflict',
            'The graph was changed while this import was prepared. Nothing of it is visible: run it again.',
          );
        if (hidden) await this.#alive(run);
      },
      ...steps.map(({ send }) => send),
      async (run) => {
        const [row] = await run('import/finish', {
          import: this.#import,
          dataset: plan.dataset,
          added: rowsIn(added),
          changed: rowsIn(changed),
        });
        version = row.version;
      },
    );
    return version;
  }

  async #alive(run: Run): Promise<void> {
    const rows = await run('import/beat', { import: this.#import });
    if (rows.length === 0)
      throw new GraphError(
        'conflict',
        'This import was given up by another process, which took it for dead.',
      );
  }

  async #transaction(...steps: ((run: Run) => Promise<void>)[]): Promise<void> {
    await this.#graph.transaction('write', async (run) => {
      for (const step of steps) await step(run);
    });
    this.#transactions++;
  }

  *#additions({ nodes, parts, relations }: Rows): Generator<Step> {
    yield* this.#chunks(
      nodes,
      (node) => 1 + node.roleTerms.length,
      async (run, some) => {
        await run('import/add-nodes', { rows: some.map((node) => this.#nodeRow(node)) });
      },
    );
    const roleTerms = nodes.flatMap((node) => node.roleTerms);
    yield* this.#addParts(roleTerms);
    yield* this.#addParts(parts);
    yield* this.#addLinks(nodes.flatMap((node) => node.links));
    yield* this.#addRelations(relations);
  }

  *#changes({ nodes, parts, relations }: Rows): Generator<Step> {
    yield* this.#chunks(
      nodes,
      () => 1,
      async (run, some) => {
        await run('import/change-nodes', {
          rows: some.map((node) => ({
            id: node.id,
            properties: { ...absent(node.kind), ...this.#nodeRow(node).properties },
          })),
        });
      },
    );
    const relinked = nodes.filter((node) => this.#comparison.relinked.has(node.id));
    yield* this.#chunks(
      relinked,
      (node) => node.links.length,
      async (run, some) => {
        const ids = some.map((node) => node.id);
        await run('import/remove-links', { ids, links: LINK_TYPES });
        await run('import/remove-holders', { ids });
        await run('import/remove-role-terms', { ids });
      },
    );
    yield* this.#addParts(relinked.flatMap((node) => node.roleTerms));
    yield* this.#addLinks(relinked.flatMap((node) => node.links));
    yield* this.#chunks(
      parts,
      () => 1,
      async (run, some) => {
        await run('import/change-parts', {
          rows: some.map((part) => ({
            key: part.key,
            properties: { ...absent(partKind(part.label)), ...this.#partRow(part).properties },
          })),
        });
      },
    );
    yield* this.#chunks(
      relations,
      () => 1,
      async (run, some) => {
        await run('import/remove-relations', { rows: some.map(({ from, key }) => ({ from, key })) });
      },
    );
    yield* this.#addRelations(relations);
  }

  #addParts(parts: readonly PlannedPart[]): Generator<Step> {
    return this.#chunks(
      parts,
      () => 2,
      async (run, some) => {
        const [{ added }] = await run('import/add-parts', { rows: some.map((part) => this.#partRow(part)) });
        expectAll(added, some.length);
      },
    );
  }

  #addLinks(links: readonly PlannedLink[]): Generator<Step> {
    return this.#chunks(
      links,
      () => 1,
      async (run, some) => {
        const [{ added }] = await run('import/add-links', { rows: some.map((link) => this.#linkRow(link)) });
        expectAll(added, some.length);
      },
    );
  }

  #addRelations(relations: readonly PlannedRelation[]): Generator<Step> {
    return this.#chunks(
      relations,
      () => 1,
      async (run, some) => {
        const rows = some.map((relation) => this.#relationRow(relation));
        const [{ added }] = await run('import/add-links', { rows });
        expectAll(added, some.length);
      },
    );
  }

  *#chunks<T>(
    rows: readonly T[],
    weight: (row: T) => number,
    send: (run: Run, some: readonly T[]) => Promise<void>,
  ): Generator<Step> {
    const size = Math.min(CHUNK, this.#batch);
    for (let at = 0; at < rows.length; at += size) {
      const some = rows.slice(at, at + size);
      yield { weight: some.reduce((sum, row) => sum + weight(row), 0), send: (run) => send(run, some) };
    }
  }

  #nodeRow(node: PlannedNode) {
    return {
      label: node.label,
      properties: { id: node.id, ...node.properties, ...this.#mark(node.fingerprint) },
    };
  }

  #partRow(part: PlannedPart) {
    const position = BigInt(part.position);
    const properties = { ...part.properties, key: part.key, position, ...this.#mark(part.fingerprint) };
    return { owner: part.owner, link: part.link, label: part.label, properties };
  }

  #linkRow({ type, from, to, position }: PlannedLink) {
    return { type, from, to, properties: { position: BigInt(position), ...this.#mark() } };
  }

  #relationRow(relation: PlannedRelation) {
    const { type, from, to, key, fingerprint } = relation;
    const position = BigInt(relation.position);
    return {
      type,
      from,
      to,
      properties: { ...relation.properties, key, position, ...this.#mark(fingerprint) },
    };
  }

  #mark(fingerprint?: string): Properties {
    const mark = { dataset: this.#comparison.plan.dataset, import: this.#import };
    return fingerprint === undefined ? mark : { ...mark, fingerprint };
  }
}

/** Rows a statement is sent with: more makes the message large without making it quicker. */
const CHUNK = 10_000;

function expectAll(added: number, wanted: number): void {
  if (added !== wanted)
    throw new GraphError(
      'conflict',
      `${wanted - added} of ${wanted} relations have an end that is gone from the database. Run the import again.`,
    );
}

function absent(kind: string): Properties {
  return Object.fromEntries(storedNames(kind).map((name) => [name, null]));
}

function weigh(steps: Iterable<Step>): number {
  let sum = 0;
  for (const { weight } of steps) sum += weight;
  return sum;
}

function rowsIn({ nodes, parts, relations }: Rows): number {
  return nodes.length + parts.length + relations.length;
}

function* batches(steps: Iterable<Step>, most: number): Generator<Step[]> {
  let batch: Step[] = [];
  for (const step of steps) {
    if (batch.length > 0 && weigh(batch) + step.weight > most) {
      yield batch;
      batch = [];
    }
    batch.push(step);
  }
  if (batch.length > 0) yield batch;
}
