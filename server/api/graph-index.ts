/**
 * A snapshot with the look-ups that resolvers need: nodes by id, and for each node what points to it. Made once per
 * snapshot; each look-up is built when it is first asked for and costs one pass over its list.
 */
import { select, type Selection } from '../analysis/select.ts';
import { EVERYTHING } from '../analysis/filter.ts';
import { bodySpans } from '../analysis/spans.ts';
import { childrenOf } from '../analysis/trees.ts';
import {
  HOLDER_KINDS,
  BEHALF_ORDER,
  type Body,
  type Decision,
  type NodeRef,
  type Office,
  type Organisation,
  type Place,
  type Programme,
  type Representative,
  type Snapshot,
  type Source,
  type Theme,
} from '../analysis/snapshot.ts';
import type { DateSpan } from '../domain/dates.ts';

/** Kinds of nodes that the API shows, by the word of the snapshot. */
export interface Nodes {
  readonly body: Body;
  readonly organisation: Organisation;
  readonly programme: Programme;
  readonly representative: Representative;
  readonly office: Office;
  readonly theme: Theme;
  readonly place: Place;
  readonly decision: Decision;
  readonly source: Source;
}
export type Kind = keyof Nodes;

/** A node of a snapshot, with its place in it: what every resolver of a node gets as its parent. */
export interface NodeOf<K extends Kind = Kind> {
  readonly graph: GraphIndex;
  readonly kind: K;
  /** Position in the list of its kind. */
  readonly index: number;
  readonly node: Nodes[K];
}
/** Any node, told apart by `kind`. */
export type AnyNode = { [K in Kind]: NodeOf<K> }[Kind];

/** Positions grouped by a key: `of(key)` are the positions of the rows that have it, in order. */
export class Groups {
  private readonly lists = new Map<number, number[]>();

  constructor(count: number, keysOf: (row: number) => number | readonly number[]) {
    for (let row = 0; row < count; row++) {
      const keys = keysOf(row);
      if (typeof keys === 'number') this.add(keys, row);
      else for (const key of new Set(keys)) this.add(key, row);
    }
  }

  private add(key: number, row: number): void {
    if (key < 0) return;
    const list = this.lists.get(key);
    if (list) list.push(row);
    else this.lists.set(key, [row]);
  }

  of(key: number): readonly number[] {
    return this.lists.get(key) ?? [];
  }
}

const REF_KINDS: readonly NodeRef['kind'][] = [
  'organisation',
  'body',
  'programme',
  'representative',
  'office',
  'theme',
  'place',
];
/** One number for a reference, for use as a key. */
const refKey = (kind: NodeRef['kind'], index: number): number =>
  index * REF_KINDS.length + REF_KINDS.indexOf(kind);

export class GraphIndex {
  readonly snapshot: Snapshot;
  private readonly kept = new Map<string, unknown>();
  private readonly lists: { readonly [K in Kind]: readonly Nodes[K][] };

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    this.lists = {
      body: snapshot.bodies,
      organisation: snapshot.organisations,
      programme: snapshot.programmes,
      representative: snapshot.representatives,
      office: snapshot.offices,
      theme: snapshot.themes,
      place: snapshot.places,
      decision: snapshot.decisions,
      source: snapshot.sources,
    };
  }

  /** Computes `make` once per snapshot under this name. */
  once<T>(name: string, make: () => T): T {
    if (!this.kept.has(name)) this.kept.set(name, make());
    return this.kept.get(name) as T;
  }

  node<K extends Kind>(kind: K, index: number): NodeOf<K> {
    return { graph: this, kind, index, node: this.lists[kind][index] };
  }

  nodes<K extends Kind>(kind: K, indices: readonly number[]): NodeOf<K>[] {
    return indices.map((index) => this.node(kind, index));
  }

  all<K extends Kind>(kind: K): NodeOf<K>[] {
    return this.lists[kind].map((node, index) => ({ graph: this, kind, index, node }));
  }

  /** null where the index says "none or unknown" (-1). */
  maybe<K extends Kind>(kind: K, index: number): NodeOf<K> | null {
    return index < 0 ? null : this.node(kind, index);
  }

  ref(ref: NodeRef): AnyNode {
    return this.node(ref.kind, ref.index) as AnyNode;
  }

  private get ids(): ReadonlyMap<string, { readonly kind: Kind; readonly index: number }> {
    return this.once('ids', () => {
      const ids = new Map<string, { kind: Kind; index: number }>();
      for (const kind of Object.keys(this.lists) as Kind[]) {
        this.lists[kind].forEach((node, index) => ids.set(node.id, { kind, index }));
      }
      return ids;
    });
  }

  /** The node of an id; null: there is none. */
  find(id: string): AnyNode | null {
    const at = this.ids.get(id);
    return at === undefined ? null : (this.node(at.kind, at.index) as AnyNode);
  }

  /** Position of the seat of an id; -1: there is none. */
  seat(id: string): number {
    const at = this.once('seat ids', () => new Map(this.snapshot.seats.ids.map((one, row) => [one, row])));
    return at.get(id) ?? -1;
  }

  /** A seat whatever the filter, for what names it by id: possibly or surely there at some time. */
  seatAnyway(seat: number): { readonly graph: GraphIndex; readonly seat: number; readonly presence: 1 | 2 } {
    return { graph: this, seat, presence: this.everything.seatPresence[seat] === 2 ? 2 : 1 };
  }

  /** All data sets, no period, nothing left out. */
  get everything(): Selection {
    return this.once('everything', () => select(this.snapshot, EVERYTHING));
  }

  /** Possible spans of the bodies, to which unknown bounds of what happens in them are cut. */
  get spans(): readonly DateSpan[] {
    return this.once('spans', () => bodySpans(this.snapshot));
  }

  get seatsOfBody(): Groups {
    const { body, count } = this.snapshot.seats;
    return this.once('seats of body', () => new Groups(count, (row) => body[row]));
  }

  private seatsHeld(kind: 'representative' | 'office'): Groups {
    const { holder, holderKind, count } = this.snapshot.seats;
    const code = HOLDER_KINDS.indexOf(kind);
    return this.once(
      `seats held by ${kind}`,
      () => new Groups(count, (row) => (holderKind[row] === code ? holder[row] : -1)),
    );
  }

  /** Seats of a representative or an office. */
  seatsOfHolder(kind: 'representative' | 'office', index: number): readonly number[] {
    return this.seatsHeld(kind).of(index);
  }

  private seatsForKind(kind: 'organisation' | 'body'): Groups {
    const { behalf, behalfKind, count } = this.snapshot.seats;
    const code = BEHALF_ORDER.indexOf(kind);
    return this.once(
      `seats for ${kind}`,
      () => new Groups(count, (row) => (behalfKind[row] === code ? behalf[row] : -1)),
    );
  }

  /** Seats held on behalf of an organisation itself (not of its units) or of a body. */
  seatsFor(kind: 'organisation' | 'body', index: number): readonly number[] {
    return this.seatsForKind(kind).of(index);
  }

  /** Nodes of a kind that are directly part of each. */
  parts(kind: 'body' | 'organisation' | 'programme' | 'theme' | 'place', index: number): readonly number[] {
    return this.once(`parts of ${kind}`, () => childrenOf(this.lists[kind]))[index];
  }

  /** Rows of a relation by one of its ends. */
  private by<T>(name: string, rows: readonly T[], end: (row: T) => NodeRef | null): Groups {
    return this.once(
      name,
      () =>
        new Groups(rows.length, (row) => {
          const ref = end(rows[row]);
          return ref === null ? -1 : refKey(ref.kind, ref.index);
        }),
    );
  }

  conveningOf(body: number): readonly number[] {
    const rows = this.snapshot.convening;
    return this.once('convening of', () => new Groups(rows.length, (row) => rows[row].body)).of(body);
  }

  convenedBy(kind: NodeRef['kind'], index: number): readonly number[] {
    return this.by('convened by', this.snapshot.convening, (row) => row.by).of(refKey(kind, index));
  }

  fundingOf(kind: NodeRef['kind'], index: number): readonly number[] {
    return this.by('funding of', this.snapshot.funding, (row) => row.funded).of(refKey(kind, index));
  }

  fundedBy(kind: NodeRef['kind'], index: number): readonly number[] {
    return this.by('funded by', this.snapshot.funding, (row) => row.by).of(refKey(kind, index));
  }

  /** Rows of succession in which the node is the earlier one. */
  successorsOf(kind: NodeRef['kind'], index: number): readonly number[] {
    return this.by('successors', this.snapshot.succession, (row) => row.predecessor).of(refKey(kind, index));
  }

  /** Rows of succession in which the node is the later one. */
  predecessorsOf(kind: NodeRef['kind'], index: number): readonly number[] {
    return this.by('predecessors', this.snapshot.succession, (row) => row.successor).of(refKey(kind, index));
  }

  steererRows(kind: NodeRef['kind'], index: number): readonly number[] {
    return this.by('steerers', this.snapshot.steering, (row) => row.steers).of(refKey(kind, index));
  }

  steeredRows(network: number): readonly number[] {
    const rows = this.snapshot.steering;
    return this.once('steered', () => new Groups(rows.length, (row) => rows[row].network)).of(network);
  }

  reportingRows(network: number): readonly number[] {
    const rows = this.snapshot.reporting;
    return this.once('reporting', () => new Groups(rows.length, (row) => rows[row].network)).of(network);
  }

  membershipsOf(kind: NodeRef['kind'], index: number): readonly number[] {
    return this.by('memberships', this.snapshot.memberships, (row) => row.member).of(refKey(kind, index));
  }

  membersOf(organisation: number): readonly number[] {
    const rows = this.snapshot.memberships;
    return this.once('members', () => new Groups(rows.length, (row) => rows[row].of)).of(organisation);
  }

  decisionsAbout(kind: NodeRef['kind'], index: number): readonly number[] {
    const rows = this.snapshot.decisions;
    return this.once(
      'decisions about',
      () => new Groups(rows.length, (row) => rows[row].about.map((ref) => refKey(ref.kind, ref.index))),
    ).of(refKey(kind, index));
  }

  decisionsBy(kind: NodeRef['kind'], index: number): readonly number[] {
    return this.by('decisions by', this.snapshot.decisions, (row) => row.by).of(refKey(kind, index));
  }

  /** Rows of a list whose nodes name others by index: bodies by theme, place or programme, organisations by place. */
  naming(
    name:
      'bodies by theme' | 'bodies by place' | 'projects by programme' | 'organisations by place' | 'offices',
    index: number,
  ): readonly number[] {
    const { bodies, organisations, offices } = this.snapshot;
    const make = {
      'bodies by theme': () => new Groups(bodies.length, (row) => bodies[row].themes),
      'bodies by place': () => new Groups(bodies.length, (row) => bodies[row].covers),
      'projects by programme': () => new Groups(bodies.length, (row) => bodies[row].under),
      'organisations by place': () => new Groups(organisations.length, (row) => organisations[row].locatedIn),
      offices: () => new Groups(offices.length, (row) => offices[row].organisation),
    };
    return this.once(name, make[name]).of(index);
  }
}
