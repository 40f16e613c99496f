/**
 * Who is who on the two sides of a comparison. Nodes are the same where they have the same id; where successors are
 * followed, those that came of one another are one, by what the later side says, and by the earlier where only it
 * has them.
 */
import type { NodeRef, Snapshot } from '../snapshot.ts';
import { asThemselves, followSuccessors, type Followed } from './successors.ts';

export type Side = 'before' | 'after';

/** A position in a list of the snapshot of one side. */
export interface OfSide {
  readonly side: Side;
  readonly index: number;
}

/** Lists of nodes that can sit, be sat in or be sat for, by kind. */
const LISTS = {
  body: 'bodies',
  organisation: 'organisations',
  programme: 'programmes',
  representative: 'representatives',
  office: 'offices',
  theme: 'themes',
  place: 'places',
} as const satisfies Record<NodeRef['kind'], keyof Snapshot>;

/** The node that a reference means. */
export const nodeOf = (snapshot: Snapshot, kind: NodeRef['kind'], index: number): { readonly id: string } =>
  snapshot[LISTS[kind]][index];

export class Identities {
  readonly snapshots: Readonly<Record<Side, Snapshot>>;
  private readonly followed: Readonly<Record<Side, Followed>>;
  private readonly places = new Map<string, ReadonlyMap<string, number>>();
  private readonly keys = new Map<string, string[]>();

  constructor(before: Snapshot, after: Snapshot, follow: boolean) {
    this.snapshots = { before, after };
    const followAfter = follow ? followSuccessors(after) : asThemselves;
    const followBefore = follow && before !== after ? followSuccessors(before) : followAfter;
    this.followed = { before: followBefore, after: followAfter };
  }

  /** The id that a node of a side counts under; empty where the index means nobody. */
  key(side: Side, kind: NodeRef['kind'], index: number): string {
    if (index < 0) return '';
    const known = this.known(side, kind);
    return (known[index] ??= this.make(side, { kind, index }));
  }

  /** Where the node of a key is: on the later side, unless only the earlier has it. */
  found(kind: NodeRef['kind'], key: string): OfSide {
    const later = this.placesOf('after', kind).get(key);
    if (later !== undefined) return { side: 'after', index: later };
    return { side: 'before', index: this.placesOf('before', kind).get(key) ?? -1 };
  }

  private known(side: Side, kind: NodeRef['kind']): string[] {
    const name = `${this.same ? 'after' : side} ${kind}`;
    const list = this.keys.get(name) ?? [];
    this.keys.set(name, list);
    return list;
  }

  private get same(): boolean {
    return this.snapshots.before === this.snapshots.after;
  }

  private make(side: Side, ref: NodeRef): string {
    const own = nodeOf(this.snapshots[side], ref.kind, ref.index).id;
    if (side === 'after' || this.same) return this.last('after', ref);
    const later = this.placesOf('after', ref.kind).get(own);
    if (later !== undefined) return this.last('after', { kind: ref.kind, index: later });
    const id = this.last('before', ref);
    const then = this.placesOf('after', ref.kind).get(id);
    return then === undefined ? id : this.last('after', { kind: ref.kind, index: then });
  }

  private last(side: Side, ref: NodeRef): string {
    const { kind, index } = this.followed[side](ref);
    return nodeOf(this.snapshots[side], kind, index).id;
  }

  private placesOf(side: Side, kind: NodeRef['kind']): ReadonlyMap<string, number> {
    const name = `${side} ${kind}`;
    let places = this.places.get(name);
    if (places === undefined) {
      places = new Map(this.snapshots[side][LISTS[kind]].map(({ id }, index) => [id, index]));
      this.places.set(name, places);
    }
    return places;
  }
}
