/**
 * Who is a member of what before and after a merger or a scenario, over the sure memberships of bodies × members before it: a body that a
 * scenario changes has the members behind the seats that stand in it. Members of nearly everything are those counted
 * before, so a measure on both sides leaves out the same ones.
 */
import type { NewSeat } from '../scenario/move.ts';
import { topOrganisations, type TwoMode } from '../two-mode.ts';
import type { Present } from './places.ts';

export type Members = ReadonlySet<number>;

const rowsByMatrix = new WeakMap<TwoMode, readonly Members[]>();

/** Sure members of each row, made once a matrix. */
function rowsOf(matrix: TwoMode): readonly Members[] {
  let rows = rowsByMatrix.get(matrix);
  if (rows === undefined) {
    const { bodies, offsets, levels } = matrix;
    rows = Array.from(bodies, (_, row) => {
      const members = new Set<number>();
      for (let e = offsets[row]; e < offsets[row + 1]; e++)
        if (levels[e] === 2) members.add(columnOf(matrix, e));
      return members;
    });
    rowsByMatrix.set(matrix, rows);
  }
  return rows;
}

/** Column of a membership. An office that several people may hold: each seat of it is surely nobody else's. */
function columnOf({ members, columns }: TwoMode, membership: number): number {
  return members[columns[membership]].openIdentity ? -1 - membership : columns[membership];
}

export class SureMembers {
  private readonly rows: readonly Members[];
  /** Columns of the memberships behind a seat of a body that changes. */
  private readonly columnsOf = new Map<number, number[]>();
  private readonly convening = new Map<number, number[]>();
  private readonly extra = new Map<string, number>();
  private readonly tops: Int32Array | null;

  /** `changed`: indices of the bodies that a scenario changes. */
  constructor(
    readonly matrix: TwoMode,
    changed: ReadonlySet<number>,
  ) {
    const { offsets, seats, seatOffsets } = matrix;
    this.tops = matrix.options.rollUp ? topOrganisations(matrix.selection.snapshot) : null;
    this.rows = rowsOf(matrix);
    for (const body of changed) {
      const row = matrix.rowOf[body];
      for (let e = row < 0 ? 0 : offsets[row]; e < (row < 0 ? 0 : offsets[row + 1]); e++) {
        if (matrix.levels[e] < 2) continue;
        const column = columnOf(matrix, e);
        if (seatOffsets[e] === seatOffsets[e + 1])
          this.convening.set(body, [...(this.convening.get(body) ?? []), column]);
        for (let i = seatOffsets[e]; i < seatOffsets[e + 1]; i++)
          this.columnsOf.set(seats[i], [...(this.columnsOf.get(seats[i]) ?? []), column]);
      }
    }
  }

  /** Members of a body today; none where it makes no pairs. */
  before(body: number): Members {
    const row = this.matrix.rowOf[body];
    return row < 0 ? new Set() : this.rows[row];
  }

  /** Members of a body after: behind the places in it, and those who convened what it follows without a seat. */
  after(follows: readonly number[], places: Present, added: ReadonlyMap<number, NewSeat>): Members {
    const members = new Set<number>();
    for (const { seat } of places) {
      const fresh = added.get(seat);
      if (fresh !== undefined) {
        const column = this.columnOfNew(fresh);
        if (column !== null) members.add(column);
      }
      for (const column of this.columnsOf.get(seat) ?? []) members.add(column);
    }
    for (const body of follows) for (const column of this.convening.get(body) ?? []) members.add(column);
    return members;
  }

  /** Column of who sits on a seat that a move adds; one of its own for somebody who sat nowhere. */
  private columnOfNew({ holder, onBehalfOf }: NewSeat): number | null {
    const { snapshot } = this.matrix.selection;
    let id = this.matrix.options.members === 'people' ? holder : onBehalfOf;
    if (id === null) return null;
    const organisation = snapshot.organisations.findIndex((one) => one.id === id);
    if (organisation >= 0 && this.tops !== null) id = snapshot.organisations[this.tops[organisation]].id;
    if (this.matrix.widespread.some((one) => one.leftOut && one.member.id === id)) return null;
    const column = this.matrix.members.findIndex((member) => member.id === id);
    if (column >= 0) return column;
    const own = this.extra.get(id) ?? this.matrix.members.length + this.extra.size;
    this.extra.set(id, own);
    return own;
  }

  /** Bodies that make pairs, by index. */
  get bodies(): Int32Array {
    return this.matrix.bodies;
  }
}

/** Number of members that both sets have. */
export function sharedBy(a: Members, b: Members): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const member of small) if (large.has(member)) shared++;
  return shared;
}

/** Number of groups of sets that hang together by members. */
export function groupCount(sets: readonly Members[]): number {
  const root = sets.map((_, at) => at);
  const find = (at: number): number => {
    while (root[at] !== at) at = root[at] = root[root[at]];
    return at;
  };
  const first = new Map<number, number>();
  sets.forEach((members, at) => {
    for (const member of members) {
      const other = first.get(member);
      if (other === undefined) first.set(member, at);
      else root[find(at)] = find(other);
    }
  });
  return root.filter((parent, at) => parent === at).length;
}
