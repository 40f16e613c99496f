/**
 * What a change is about to touch, as it stands, and what takes its operations back: computed step by step on a copy
 * in memory, so that several operations on one node are taken back in the reverse order.
 */
import { ownerOf, type Operation, type StoredProperties, type StoredValue } from '../domain/change.ts';
import type { Run } from './driver.ts';
import { GraphError } from './errors.ts';

export interface NodeState {
  readonly label: string;
  readonly version: number;
  readonly name: string | null;
  readonly properties: StoredProperties;
}

interface PartState {
  readonly label: string;
  readonly owner: string;
  readonly link: string;
  readonly properties: StoredProperties;
  readonly linkProperties: StoredProperties;
}

/** Why a change cannot be written: `gone`, something it needs is not there; `taken`, an id is; `in-use`, something
 *  else is related to what it would take away. */
export class Unfitting extends Error {
  readonly why: 'gone' | 'taken' | 'in-use';
  readonly id: string;

  constructor(why: 'gone' | 'taken' | 'in-use', id: string) {
    super(`${id}: ${why}`);
    this.why = why;
    this.id = id;
  }
}

/** The graph around a change, as far as it touches it. */
export class States {
  readonly nodes: Map<string, NodeState>;
  readonly #parts: Map<string, PartState>;
  readonly #relations: Map<string, StoredProperties[]>;

  private constructor(
    nodes: Map<string, NodeState>,
    parts: Map<string, PartState>,
    relations: Map<string, StoredProperties[]>,
  ) {
    this.nodes = nodes;
    this.#parts = parts;
    this.#relations = relations;
  }

  /** Reads what the operations name. */
  static async read(
    run: Run,
    operations: readonly Operation[],
    also: Iterable<string> = [],
  ): Promise<States> {
    const ids = new Set(also);
    const keys = new Set<string>();
    const relations = new Map<string, { type: string; from: string; to: string }>();
    for (const one of operations) {
      switch (one.op) {
        case 'create-node':
        case 'set-node':
        case 'delete-node':
          ids.add(one.id);
          break;
        case 'create-part':
          ids.add(one.owner);
          keys.add(one.key);
          break;
        case 'set-part':
        case 'delete-part':
          keys.add(one.key);
          break;
        case 'create-relation':
        case 'delete-relation':
          ids.add(one.from).add(one.to);
          if (one.op === 'delete-relation')
            relations.set(relationKey(one), { type: one.type, from: one.from, to: one.to });
      }
    }
    const parts = new Map<string, PartState>();
    for (const row of keys.size === 0 ? [] : await run('changes/part-states', { keys: [...keys] })) {
      ids.add(row.owner);
      parts.set(row.key, {
        ...row,
        properties: propertiesOf(row.properties),
        linkProperties: propertiesOf(row.linkProperties),
      });
    }
    const nodes = new Map<string, NodeState>();
    for (const row of ids.size === 0 ? [] : await run('changes/node-states', { ids: [...ids] }))
      nodes.set(row.id, { ...row, properties: propertiesOf(row.properties) });
    const standing = new Map<string, StoredProperties[]>();
    const rows = [...relations.values()];
    for (const row of rows.length === 0 ? [] : await run('changes/relation-states', { rows })) {
      const list = standing.get(relationKey(row)) ?? [];
      list.push(propertiesOf(row.properties));
      standing.set(relationKey(row), list);
    }
    return new States(nodes, parts, standing);
  }

  /**
   * Takes the operations in order: gives each as it must be sent, what takes all of them back, in order, and the ids
   * of the nodes that are touched.
   * @throws Unfitting
   */
  follow(operations: readonly Operation[]): {
    readonly operations: readonly Operation[];
    readonly inverse: readonly Operation[];
    readonly touched: readonly string[];
    readonly labels: ReadonlySet<string>;
  } {
    const sent: Operation[] = [];
    const inverse: Operation[] = [];
    const touched = new Set<string>();
    const labels = new Set<string>();
    const touch = (id: string) => {
      touched.add(id);
      const node = this.nodes.get(id);
      if (node) labels.add(node.label);
    };
    for (const one of operations) {
      const { whole, back, of } = this.#step(one, touch);
      sent.push(whole);
      inverse.unshift(back);
      touch(of);
    }
    return { operations: sent, inverse, touched: [...touched], labels };
  }

  #step(
    one: Operation,
    touch: (id: string) => void,
  ): { readonly whole: Operation; readonly back: Operation; readonly of: string } {
    switch (one.op) {
      case 'create-node': {
        if (this.nodes.has(one.id)) throw new Unfitting('taken', one.id);
        const { label, properties } = one;
        const version = one.version ?? 0;
        this.nodes.set(one.id, { label, version, name: null, properties });
        return { whole: one, back: { op: 'delete-node', id: one.id }, of: one.id };
      }
      case 'set-node': {
        const node = this.#node(one.id);
        const back = {
          op: 'set-node',
          id: one.id,
          properties: before(node.properties, one.properties),
        } as const;
        this.nodes.set(one.id, { ...node, properties: after(node.properties, one.properties) });
        return { whole: one, back, of: one.id };
      }
      case 'delete-node': {
        const { label, properties, version } = this.#node(one.id);
        touch(one.id);
        this.nodes.delete(one.id);
        // Each change raises the version by one: it comes back with the next one.
        return {
          whole: one,
          back: { op: 'create-node', id: one.id, label, properties, version },
          of: one.id,
        };
      }
      case 'create-part': {
        this.#node(one.owner);
        if (this.#parts.has(one.key)) throw new Unfitting('taken', one.key);
        const { label, owner, link, properties, linkProperties = {} } = one;
        this.#parts.set(one.key, { label, owner, link, properties, linkProperties });
        return { whole: one, back: { op: 'delete-part', key: one.key }, of: owner };
      }
      case 'set-part': {
        const part = this.#part(one.key);
        const back = {
          op: 'set-part',
          key: one.key,
          properties: before(part.properties, one.properties),
        } as const;
        this.#parts.set(one.key, { ...part, properties: after(part.properties, one.properties) });
        return { whole: one, back, of: part.owner };
      }
      case 'delete-part': {
        const { label, owner, link, properties, linkProperties } = this.#part(one.key);
        this.#parts.delete(one.key);
        const back = {
          op: 'create-part',
          key: one.key,
          label,
          owner,
          link,
          properties,
          linkProperties,
        } as const;
        return { whole: one, back, of: owner };
      }
      case 'create-relation': {
        this.#node(one.from);
        this.#node(one.to);
        const { type, from, to, properties } = one;
        const list = this.#relations.get(relationKey(one)) ?? [];
        this.#relations.set(relationKey(one), [...list, properties]);
        return { whole: one, back: { op: 'delete-relation', type, from, to, properties }, of: ownerOf(one) };
      }
      case 'delete-relation': {
        const list = this.#relations.get(relationKey(one)) ?? [];
        const wanted = one.properties;
        const at =
          wanted === null ? (list.length === 1 ? 0 : -1) : list.findIndex((here) => same(here, wanted));
        if (at < 0) throw new Unfitting('gone', ownerOf(one));
        const { type, from, to } = one;
        const properties = list[at];
        this.#relations.set(
          relationKey(one),
          list.filter((_, position) => position !== at),
        );
        return {
          whole: { ...one, properties },
          back: { op: 'create-relation', type, from, to, properties },
          of: ownerOf(one),
        };
      }
    }
  }

  #node(id: string): NodeState {
    const node = this.nodes.get(id);
    if (!node) throw new Unfitting('gone', id);
    return node;
  }

  #part(key: string): PartState {
    const part = this.#parts.get(key);
    if (!part) throw new Unfitting('gone', key);
    return part;
  }
}

function relationKey({ type, from, to }: { type: string; from: string; to: string }): string {
  return JSON.stringify([type, from, to]);
}

function before(
  had: StoredProperties,
  set: Readonly<Record<string, StoredValue | null>>,
): Record<string, StoredValue | null> {
  return Object.fromEntries(Object.keys(set).map((name) => [name, had[name] ?? null]));
}

function after(
  had: StoredProperties,
  set: Readonly<Record<string, StoredValue | null>>,
): Record<string, StoredValue> {
  const all = Object.entries({ ...had, ...set });
  return Object.fromEntries(all.filter((entry): entry is [string, StoredValue] => entry[1] !== null));
}

function same(a: StoredProperties, b: StoredProperties): boolean {
  return writeJson(sortedOf(a)) === writeJson(sortedOf(b));
}

function sortedOf(properties: StoredProperties): [string, StoredValue][] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** From lists of name, value and type; whole numbers become bigints, so that they are written as such again. */
function propertiesOf(rows: readonly (readonly unknown[])[]): StoredProperties {
  return Object.fromEntries(
    rows.map(([name, value, type]) => [name as string, typed(value, type as string, name as string)]),
  );
}

function typed(value: unknown, type: string, name: string): StoredValue {
  if (typeof value === 'number') return type.startsWith('INTEGER') ? BigInt(value) : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value as string[];
  throw new GraphError('mistake', `The property ${name} is of type ${type}, which no change can take back.`);
}

/** JSON that keeps whole and decimal numbers apart. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? { whole: String(one) } : one));
}

/** The value that `writeJson` wrote. */
export function readJson(text: string): unknown {
  return JSON.parse(text, (_, one: unknown) => {
    if (one === null || typeof one !== 'object' || !('whole' in one)) return one;
    return typeof one.whole === 'string' && Object.keys(one).length === 1 ? BigInt(one.whole) : one;
  }) as unknown;
}
