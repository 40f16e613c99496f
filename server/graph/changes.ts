/**
 * Writes changes: each is one transaction that checks what it builds on, runs its operations, raises the version of
 * what it touched, and records who, when, why and what takes it back. Nothing of it stays where any of that fails.
 */
import { randomUUID } from 'node:crypto';
import { inForce, inTheWay, type Operation } from '../domain/change.ts';
import { readJson, States, Unfitting, writeJson } from './change-states.ts';
import type { Graph, Row, Run, StatementName } from './driver.ts';
import { GraphError } from './errors.ts';

export interface Change {
  /** `save-scenario`, `apply-scenario` … for the history. */
  readonly kind: string;
  readonly author: string;
  readonly reason: string | null;
  /** When, in ISO format. */
  readonly at: string;
  /** Id of what it is mainly about; null: nothing single. */
  readonly about: string | null;
  readonly operations: readonly Operation[];
  /** Versions of nodes that it was made on: where one is another, the change is a conflict. */
  readonly expected?: ReadonlyMap<string, number>;
  /** The version of the graph that it was made on; another one is a conflict of the kind `moved`. */
  readonly madeOn?: number;
}

/** A node that somebody else changed meanwhile. */
export interface ChangedNode {
  readonly id: string;
  readonly label: string | null;
  /** null: it is gone, or has none. */
  readonly name: string | null;
  /** null: it is gone. */
  readonly version: number | null;
}

/** A change that stands in the way. */
export interface OtherChange {
  readonly id: string;
  readonly kind: string;
  readonly author: string;
  readonly reason: string | null;
  readonly at: string;
}

export interface Recorded {
  readonly result: 'recorded';
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly author: string;
  readonly reason: string | null;
  readonly at: string;
  readonly about: string | null;
  /** The change it takes back; null: none. */
  readonly undoes: string | null;
  /** Of the graph after it. */
  readonly version: number;
}

export interface Conflict {
  readonly result: 'conflict';
  /**
   * `changed`: nodes have another version; `moved`: the graph has another version; `gone`: something it needs is not
   * there; `taken`: an id is already there; `in-use`: something else is related to what it would take away;
   * `later-changes`: later ones stand on the change to be taken back; `undone`: it is taken back already.
   */
  readonly why: 'changed' | 'moved' | 'later-changes' | 'undone' | Unfitting['why'];
  readonly nodes: readonly ChangedNode[];
  readonly changes: readonly OtherChange[];
}

export type Outcome = Recorded | Conflict;

/** Labels beside the graph that snapshots hold: changing them raises no version of the graph. */
const BESIDE: ReadonlySet<string> = new Set(['Scenario', 'Comment', 'Remark', 'Dismissal']);

/** Thrown to roll a transaction back. */
class Refused extends Error {
  readonly conflict: Conflict;

  constructor(
    why: Conflict['why'],
    nodes: readonly ChangedNode[] = [],
    changes: readonly OtherChange[] = [],
  ) {
    super(why);
    this.conflict = { result: 'conflict', why, nodes, changes };
  }
}

/**
 * Writes one change, or says what it met. A conflict writes nothing.
 * @throws GraphError
 */
export async function record(graph: Graph, change: Change): Promise<Outcome> {
  return settled(() => graph.transaction('write', (run) => recordIn(run, change)));
}

/**
 * Takes a whole change back, as a change of its own. Refused where later changes touch the same nodes; null: there is
 * no such change.
 * @throws GraphError
 */
export async function undo(
  graph: Graph,
  id: string,
  by: { readonly author: string; readonly reason: string | null; readonly at: string },
): Promise<Outcome | null> {
  return settled(() =>
    graph.transaction('write', async (run) => {
      await run('import/lock-graph', {});
      const [change] = await run('changes/change', { id });
      if (!change) return null;
      const expected = await expectedAfter(run, change);
      const operations = readJson(change.inverse) as Operation[];
      return recordIn(
        run,
        { ...by, kind: kindOfUndoing(change.kind), about: change.about, operations, expected },
        change.id,
      );
    }),
  );
}

/** Ids of the nodes that a change made, in the order in which it made them; null: there is no such change.
 *  @throws GraphError */
export async function madeBy(graph: Graph, id: string): Promise<string[] | null> {
  const [change] = await graph.run('changes/change', { id });
  if (!change) return null;
  const back = readJson(change.inverse) as Operation[];
  return back.flatMap((one) => (one.op === 'delete-node' ? [one.id] : [])).reverse();
}

/** What takes an undoing back does the thing again. */
function kindOfUndoing(kind: string): string {
  if (kind.startsWith('undo-')) return kind.replace('undo-', 'redo-');
  return kind.startsWith('redo-') ? kind.replace('redo-', 'undo-') : `undo-${kind}`;
}

async function settled<T>(work: () => Promise<T>): Promise<T | Conflict> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return error.conflict;
    throw error;
  }
}

/** The versions that nodes have now if nothing but the change, and others that cancel each other out, touched them. */
async function expectedAfter(run: Run, change: Row<'changes/change'>): Promise<ReadonlyMap<string, number>> {
  const later = await run('changes/later', { number: change.number, ids: change.touched });
  if (!inForce(change.id, later))
    throw new Refused(
      'undone',
      [],
      later.filter((one) => one.undoes === change.id),
    );
  const blocking = new Set(inTheWay(change.id, later).map(({ id }) => id));
  if (blocking.size > 0)
    throw new Refused(
      'later-changes',
      [],
      later.filter(({ id }) => blocking.has(id)),
    );
  return new Map(
    change.touched.map((id, i) => [
      id,
      change.versions[i] === GONE
        ? GONE
        : change.versions[i] + later.filter(({ touched }) => touched.includes(id)).length,
    ]),
  );
}

/** As a version: the node is not there. */
const GONE = 0;

async function recordIn(run: Run, change: Change, undoes: string | null = null): Promise<Recorded> {
  const [graph] = await run('import/lock-graph', {});
  if (!graph) throw new GraphError('mistake', 'The database has no schema yet. Start the server once.');
  const states = await States.read(run, change.operations, change.expected?.keys());
  checkExpected(states, change.expected);
  if (change.madeOn !== undefined && change.madeOn !== graph.version) throw new Refused('moved');
  const followed = await carryOut(run, states, change.operations);
  const raised = await run('changes/touch-nodes', { ids: followed.touched });
  const versions = new Map(raised.map(({ id, version }) => [id, version]));
  const { kind, author, reason, at, about } = change;
  const kept = { id: randomUUID(), kind, author, reason, at, about, undoes };
  const [recorded] = await run('changes/record', {
    ...kept,
    touched: followed.touched,
    versions: followed.touched.map((one) => versions.get(one) ?? GONE),
    operations: writeJson(followed.operations),
    inverse: writeJson(followed.inverse),
    raise: raisedBy(followed.labels),
  });
  return { result: 'recorded', ...kept, number: recorded.number, version: recorded.version };
}

/** Runs operations, and says what they touched and what takes them back. */
async function carryOut(run: Run, states: States, operations: readonly Operation[]) {
  const names = new Map(states.nodes);
  const followed = follow(states, operations, names);
  for (const group of grouped(followed.operations)) await send(run, group, names);
  return followed;
}

/** By how much a change of nodes with these labels raises the version of the graph. */
function raisedBy(labels: ReadonlySet<string>): 0 | 1 {
  return [...labels].every((label) => BESIDE.has(label)) ? 0 : 1;
}

/**
 * What `read` finds in the graph as it was before a change: that one and all later ones are taken back in a transaction
 * that is never committed. Null: there is no such change, or more than `most` since, or the graph of then cannot be had
 * since something that is no recorded change, such as an import, came after it.
 * @throws GraphError
 */
export async function readBefore<T>(
  graph: Graph,
  id: string,
  read: (run: Run, version: number) => Promise<T>,
  most = MOST_TAKEN_BACK,
): Promise<T | null> {
  const found = await settled(() =>
    graph.transaction('write', async (run) => {
      const [now] = await run('import/lock-graph', {});
      const later = await run('changes/since', { id, most });
      const change = later.at(-1);
      if (!now || change?.id !== id) return null;
      let { version } = now;
      for (const { inverse } of later) {
        const operations = readJson(inverse) as Operation[];
        const { labels } = await carryOut(run, await States.read(run, operations), operations);
        version -= raisedBy(labels);
      }
      // Versions that no change has raised were raised by something that cannot be taken back.
      if (version !== change.version - 1) return null;
      throw new Uncommitted(await read(run, version));
    }),
  ).catch((error: unknown) => {
    if (error instanceof Uncommitted) return { read: error.found as T };
    throw error;
  });
  return found !== null && 'read' in found ? found.read : null;
}

const MOST_TAKEN_BACK = 500;

/** Thrown to roll a transaction back, with what was read in it. */
class Uncommitted extends Error {
  readonly found: unknown;

  constructor(found: unknown) {
    super('Rolled back.');
    this.found = found;
  }
}

function checkExpected(states: States, expected: ReadonlyMap<string, number> = new Map()): void {
  const changed = [...expected].filter(
    ([id, version]) => (states.nodes.get(id)?.version ?? GONE) !== version,
  );
  if (changed.length > 0)
    throw new Refused(
      'changed',
      changed.map(([id]) => shown(id, states.nodes)),
    );
}

function follow(states: States, operations: readonly Operation[], names: Names) {
  try {
    return states.follow(operations);
  } catch (error) {
    if (error instanceof Unfitting) throw new Refused(error.why, [shown(error.id, names)]);
    throw error;
  }
}

type Names = ReadonlyMap<
  string,
  { readonly label: string; readonly name: string | null; readonly version: number }
>;

function shown(id: string, names: Names): ChangedNode {
  const node = names.get(id);
  return { id, label: node?.label ?? null, name: node?.name ?? null, version: node?.version ?? null };
}

/** Operations of one kind that follow each other are sent together. */
function grouped(operations: readonly Operation[]): Operation[][] {
  const groups: Operation[][] = [];
  for (const one of operations) {
    const last = groups.at(-1);
    if (last?.[0].op === one.op) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

type WithRows = Extract<
  StatementName,
  `changes/${'create' | 'set' | 'delete'}-${'nodes' | 'parts' | 'relations'}`
>;

const STATEMENTS: Readonly<Record<Operation['op'], WithRows>> = {
  'create-node': 'changes/create-nodes',
  'set-node': 'changes/set-nodes',
  'delete-node': 'changes/delete-nodes',
  'create-part': 'changes/create-parts',
  'set-part': 'changes/set-parts',
  'delete-part': 'changes/delete-parts',
  'create-relation': 'changes/create-relations',
  'delete-relation': 'changes/delete-relations',
};

/** One statement for all, and one by one where not all was done: to tell what it was. */
async function send(run: Run, operations: readonly Operation[], names: Names): Promise<void> {
  const [{ op }] = operations;
  const rows = operations.map(rowOf);
  const [{ done }] = await run(STATEMENTS[op], { rows });
  if (done === operations.length) return;
  if (op !== 'delete-node')
    throw new GraphError('mistake', `${STATEMENTS[op]} did ${done} of ${operations.length} operations.`);
  const ids = operations.flatMap((one) => (one.op === 'delete-node' ? [one.id] : []));
  const left = await run('changes/node-states', { ids });
  throw new Refused(
    'in-use',
    left.map(({ id }) => shown(id, names)),
  );
}

function rowOf(one: Operation): Record<string, unknown> {
  switch (one.op) {
    case 'create-node':
      return { ...one, version: BigInt(one.version ?? 0) };
    case 'create-part':
      return { ...one, linkProperties: one.linkProperties ?? {} };
    default:
      return { ...one };
  }
}
