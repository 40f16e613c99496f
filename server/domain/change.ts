/**
 * A change: a list of operations that are written together or not at all, recorded with who, when and why, and with
 * the operations that take it back. Editing, imports of corrections and the applying of scenarios are all of this kind.
 */

/** A `bigint` is stored as a whole number, a `number` as a decimal one. */
export type StoredValue = string | boolean | number | bigint | readonly string[];
export type StoredProperties = Readonly<Record<string, StoredValue>>;

/**
 * One step of a change. Nodes are told by id, parts (rows of lists, such as phases) by key, relations by type and ends
 * and, where there may be several, by all their properties (null: the only one there is).
 */
export type Operation =
  | {
      readonly op: 'create-node';
      readonly id: string;
      readonly label: string;
      readonly properties: StoredProperties;
      /** The version it had, where it comes back; else 0. */
      readonly version?: number;
    }
  /** null takes a property away; what is not named stays. */
  | {
      readonly op: 'set-node';
      readonly id: string;
      readonly properties: Readonly<Record<string, StoredValue | null>>;
    }
  /** Its parts and relations must be taken away before. */
  | { readonly op: 'delete-node'; readonly id: string }
  | {
      readonly op: 'create-part';
      readonly owner: string;
      readonly link: string;
      readonly label: string;
      readonly key: string;
      readonly properties: StoredProperties;
      /** Properties of the relation from its owner; none unless it comes back. */
      readonly linkProperties?: StoredProperties;
    }
  | {
      readonly op: 'set-part';
      readonly key: string;
      readonly properties: Readonly<Record<string, StoredValue | null>>;
    }
  | { readonly op: 'delete-part'; readonly key: string }
  | {
      readonly op: 'create-relation';
      readonly type: string;
      readonly from: string;
      readonly to: string;
      readonly properties: StoredProperties;
    }
  | {
      readonly op: 'delete-relation';
      readonly type: string;
      readonly from: string;
      readonly to: string;
      readonly properties: StoredProperties | null;
    };

/** The node a relation belongs to: changing the relation changes that node, not the other end. */
export function ownerOf(relation: {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}): string {
  return relation.type === 'HOLDS' ? relation.to : relation.from;
}

/** A change as the history keeps it. */
export interface RecordedChange {
  readonly id: string;
  /** 1, 2, 3 … in the order of writing. */
  readonly number: number;
  /** The change it takes back; null: none. */
  readonly undoes: string | null;
  /** Ids of the nodes it touched. */
  readonly touched: readonly string[];
}

/** Whether a change is in force: not taken back by one that is itself in force. */
export function inForce(id: string, changes: readonly RecordedChange[]): boolean {
  return !changes.some((one) => one.undoes === id && inForce(one.id, changes));
}

/**
 * Changes later than `id` that stand in the way of taking it back: those in force that are not the undoing of another
 * later one. `later` are the changes after it that touch a node it touched. An undoing and what it takes back cancel
 * each other out.
 */
export function inTheWay(id: string, later: readonly RecordedChange[]): readonly RecordedChange[] {
  const known = new Map(later.map((one) => [one.id, one]));
  const rootOf = (one: RecordedChange): string => {
    if (one.undoes === null) return one.id;
    const undone = known.get(one.undoes);
    return undone === undefined ? one.undoes : rootOf(undone);
  };
  return later.filter((one) => {
    if (one.undoes === null) return inForce(one.id, later);
    const root = rootOf(one);
    // What takes back an older change than this one is a change like any other.
    return root !== id && !known.has(root) && one.undoes === root && inForce(one.id, later);
  });
}
