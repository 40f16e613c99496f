/** What an import would do: its plan set against the graph as it stands. */
import { fingerprintOf } from '../import/fingerprint.ts';
import {
  formatOf,
  LABELS,
  LINK_TYPES,
  LINKS,
  PARTS,
  propertiesOf,
  RELATIONS,
  ROLE_TERM,
} from '../import/storage.ts';
import { CITES, storedColumns, type NodeType } from '../import/storage.ts';
import { FILES } from '../import/format.ts';
import {
  linkedIds,
  type Plan,
  type PlannedNode,
  type PlannedPart,
  type PlannedRelation,
  type Properties,
} from '../import/plan.ts';
import type { Problem } from '../import/problems.ts';
import type { Graph, Row, Run } from './driver.ts';

/** How many of one kind are new, changed, untouched, changed by hand (kept as they stand), and missing from the files
 *  (kept). */
export interface KindCount {
  /** `network`, `seat`, `rhythms`, `convening`, `citations` …: kinds of node, or files of rows. */
  readonly kind: string;
  readonly added: number;
  readonly changed: number;
  readonly untouched: number;
  readonly byHand: number;
  readonly missing: number;
}

export interface Comparison {
  readonly plan: Plan;
  /** Version of the graph it was compared with. */
  readonly version: number;
  readonly counts: readonly KindCount[];
  readonly added: Rows;
  readonly changed: Rows;
  /** Ids of changed nodes whose links or terms of roles are other ones too. */
  readonly relinked: ReadonlySet<string>;
  /** Ids and keys of what was changed by hand and stays as it is. */
  readonly byHand: readonly string[];
  /** Ids and keys of what an earlier import wrote and the files no longer have; it stays. */
  readonly missing: readonly string[];
  /** Ids that belong to other data sets. Where there are any, nothing can be written. */
  readonly problems: readonly Problem[];
}

export interface Rows {
  readonly nodes: readonly PlannedNode[];
  readonly parts: readonly PlannedPart[];
  readonly relations: readonly PlannedRelation[];
}

/** Whether writing it would change nothing. */
export function changesNothing({ added, changed }: Comparison): boolean {
  return [added, changed].every(
    (rows) => rows.nodes.length + rows.parts.length + rows.relations.length === 0,
  );
}

/** Reads the data set of the plan as it stands and compares row by row. Writes nothing. */
export async function compareImport(graph: Graph, plan: Plan): Promise<Comparison> {
  return graph.transaction('read', async (run) => {
    const [{ version }] = await run('snapshot/version', {});
    const current = await readCurrent(run, plan.dataset);
    const comparing = new Comparing(current);
    for (const node of plan.nodes) comparing.node(node);
    for (const part of plan.parts) comparing.part(part);
    for (const relation of plan.relations) comparing.relation(relation);
    const isNew = comparing.added.nodes.map((node) => node.id);
    return {
      plan,
      version,
      added: comparing.added,
      changed: comparing.changed,
      relinked: comparing.relinked,
      counts: comparing.counts(),
      byHand: comparing.byHand,
      missing: comparing.missing(),
      problems: [...comparing.problems, ...(await idsTaken(run, plan, isNew))],
    };
  });
}

/** What stands in the graph of one row. */
interface Standing {
  readonly kind: string;
  /** Of the row it was imported from; null: made by hand. */
  readonly fingerprint: string | null;
  /** Of what stands there now. */
  readonly now: string;
  /** Of its links and terms of roles alone; null: it has none. */
  readonly links: string | null;
}

type Current = ReadonlyMap<string, Standing>;

class Comparing {
  readonly added = empty();
  readonly changed = empty();
  readonly relinked = new Set<string>();
  readonly byHand: string[] = [];
  readonly problems: Problem[] = [];
  readonly #current: Current;
  readonly #seen = new Set<string>();
  readonly #counts = new Map<string, { -readonly [K in keyof KindCount]: KindCount[K] }>();

  constructor(current: Current) {
    this.#current = current;
  }

  node(node: PlannedNode): void {
    const standing = this.#current.get(node.id);
    if (standing && standing.kind !== node.kind) {
      this.problems.push({
        file: formatOf(node.kind).file,
        line: node.line,
        column: 'id',
        value: node.id,
        message: `the id belongs to something else in the database (${standing.kind}).`,
        remedy: 'Give the row another id.',
      });
      return;
    }
    if (
      this.#row(node.kind, node.id, node, 'nodes') === 'changed' &&
      standing?.links !== fingerprintOf({}, linkedIds(node.links, node.id), node.roleTerms)
    )
      this.relinked.add(node.id);
  }

  part(part: PlannedPart): void {
    this.#row(partKind(part.label), part.key, part, 'parts');
  }

  relation(relation: PlannedRelation): void {
    this.#row(RELATION_KINDS[relation.type], relation.key, relation, 'relations');
  }

  counts(): KindCount[] {
    for (const [key, standing] of this.#current)
      if (standing.fingerprint !== null && !this.#seen.has(key)) this.#count(standing.kind).missing++;
    return [...this.#counts.values()];
  }

  missing(): string[] {
    return [...this.#current]
      .filter(([key, standing]) => standing.fingerprint !== null && !this.#seen.has(key))
      .map(([key]) => key)
      .sort();
  }

  #row<K extends keyof Rows>(kind: string, key: string, row: Rows[K][number], where: K): Outcome {
    const count = this.#count(kind);
    this.#seen.add(key);
    const outcome = outcomeOf(this.#current.get(key), row.fingerprint);
    count[outcome]++;
    if (outcome === 'byHand') this.byHand.push(key);
    else if (outcome !== 'untouched') (this[outcome][where] as (typeof row)[]).push(row);
    return outcome;
  }

  #count(kind: string) {
    let count = this.#counts.get(kind);
    if (!count) {
      count = { kind, added: 0, changed: 0, untouched: 0, byHand: 0, missing: 0 };
      this.#counts.set(kind, count);
    }
    return count;
  }
}

type Outcome = 'added' | 'changed' | 'untouched' | 'byHand';

function outcomeOf(standing: Standing | undefined, fingerprint: string): Outcome {
  if (!standing) return 'added';
  if (standing.now === fingerprint) return 'untouched';
  return standing.now === standing.fingerprint ? 'changed' : 'byHand';
}

function empty(): { nodes: PlannedNode[]; parts: PlannedPart[]; relations: PlannedRelation[] } {
  return { nodes: [], parts: [], relations: [] };
}

const KINDS = new Map(Object.entries(LABELS).map(([kind, label]) => [label, kind as NodeType]));

const PART_KINDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(PARTS).map(({ label, fact }) => [label, fact]),
);

/** `Rhythm` → `rhythms` */
export function partKind(label: string): string {
  return PART_KINDS[label] ?? label;
}

const RELATION_KINDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(RELATIONS).map(({ type, fact }) => [type, fact])),
  [CITES]: 'citations',
};

/** Property names that a row of the files can set, by kind of node, fact of part or relation. */
const STORED: ReadonlyMap<string, readonly string[]> = new Map([
  ...(Object.keys(LABELS) as NodeType[]).map((kind) => [kind, namesOf(formatOf(kind).file)] as const),
  ...[...Object.entries(PARTS), ...Object.entries(RELATIONS)].map(
    ([file, { fact }]) => [fact, namesOf(file)] as const,
  ),
  ['citations', [...namesOf('citations.csv'), 'part']],
  [ROLE_TERM.label, ['role', 'start', 'end']],
]);

function namesOf(file: string): readonly string[] {
  const format = FILES.find((one) => one.file === file);
  return format ? storedColumns(format).flatMap((column) => propertiesOf(format, column)) : [];
}

/** Property names that a row can set; a changed row takes away those it no longer has. */
export function storedNames(kind: string): readonly string[] {
  return STORED.get(kind) ?? [];
}

function stored(kind: string, properties: Readonly<Record<string, unknown>>): Properties {
  return Object.fromEntries(
    storedNames(kind).map((name) => [name, (properties[name] ?? null) as Properties[string]]),
  );
}

async function readCurrent(run: Run, dataset: string): Promise<Current> {
  const current = new Map<string, Standing>();
  const roleTerms = new Map<string, { properties: Properties }[]>();
  for (const { owner, label, properties } of await run('import/current-parts', { dataset })) {
    if (label === ROLE_TERM.label) {
      const list = roleTerms.get(owner) ?? [];
      list.push({ properties: stored(label, properties) });
      roleTerms.set(owner, list);
    } else {
      const kind = partKind(label);
      add(current, kind, properties.key, properties, fingerprintOf(stored(kind, properties)));
    }
  }
  for (const node of await run('import/current-nodes', { dataset, links: LINK_TYPES })) {
    const kind = node.labels.map((label) => KINDS.get(label)).find((one) => one !== undefined);
    if (kind === undefined) continue;
    const links = linked(kind, node);
    const terms = roleTerms.get(node.id) ?? [];
    const now = fingerprintOf(stored(kind, node.properties), links, terms);
    add(current, kind, node.id, node.properties, now, fingerprintOf({}, links, terms));
  }
  for (const { type, properties } of await run('import/current-relations', { dataset })) {
    const kind = RELATION_KINDS[type];
    add(current, kind, properties.key, properties, fingerprintOf(stored(kind, properties)));
  }
  return current;
}

function add(
  current: Map<string, Standing>,
  kind: string,
  key: unknown,
  properties: Readonly<Record<string, unknown>>,
  now: string,
  links: string | null = null,
): void {
  if (typeof key !== 'string') return; // made by hand: no row of the files can be the same
  const { fingerprint } = properties;
  current.set(key, { kind, fingerprint: typeof fingerprint === 'string' ? fingerprint : null, now, links });
}

function linked(kind: NodeType, node: Row<'import/current-nodes'>): Record<string, string[]> {
  const byType: Record<string, string[]> = {};
  for (const [type, id] of node.links)
    if (LINKS[kind].some((link) => link.type === type)) (byType[type] ??= []).push(id);
  return byType;
}

const MOST_IDS = 20_000;

async function idsTaken(run: Run, plan: Plan, ids: readonly string[]): Promise<Problem[]> {
  const lines = new Map(plan.nodes.map((node) => [node.id, node]));
  const problems: Problem[] = [];
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const some = ids.slice(at, at + MOST_IDS);
    for (const { id, dataset } of await run('import/ids-taken', { ids: some, dataset: plan.dataset })) {
      const node = lines.get(id);
      if (node)
        problems.push({
          file: formatOf(node.kind).file,
          line: node.line,
          column: 'id',
          value: id,
          message: `the id belongs to ${dataset === null ? 'something made by hand' : `the data set ${dataset}`}.`,
          remedy: 'Ids are unique over all data sets: put a prefix of your own before it.',
        });
    }
  }
  return problems;
}
