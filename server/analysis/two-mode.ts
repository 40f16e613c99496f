/**
 * Bodies × members of a selection: who sits where, possibly or surely, with the seats behind each membership.
 *
 * - *organisations*: an organisation (or a body) is a member of a body if anyone sits there on its behalf. Units may
 *   be rolled up to what they are part of. A collective is one member of its own; where it is known who belongs to
 *   it, those sit through it, and the collective stays as "the rest" unless as many are named as it stands for.
 * - *people*: representatives, and offices. Two seats of one office are possibly one person, surely where a source
 *   says so; seats whose holder nobody names are no members, they are counted beside.
 *
 * Rows are bodies by id (those that stand for several unnamed ones are left out of pairs, and are rows where seats are
 * counted), columns are members by kind and id: numbering does not depend on the order in which the snapshot lists things. Cost: one pass over the seats.
 */
import { presence, type Presence } from '../domain/terms.ts';
import { twoModeMatrix, type TwoModeMatrix } from './pairs/matrix.ts';
import { compareIds, conveningPresence, evidenceCounts, seatsOf, type Selection } from './select.ts';
import { BEHALF_ORDER, HOLDER_KINDS, type NodeRef, type Range, type Snapshot } from './snapshot.ts';
import { overlapAt, seatSpans } from './spans.ts';

export interface MemberOptions {
  readonly members: 'organisations' | 'people';
  /** Units count as the organisation they are part of. */
  readonly rollUp: boolean;
  /** Who convenes a body, in whatever role, counts as a member of it (organisations). */
  readonly withConvenors: boolean;
  /** Leave out members of more than this share (0 to 1) of the bodies that have a member; null: nobody. */
  readonly leaveOutAbove: number | null;
  /** What makes a shared member in a period: being a member of both in it, or of both at the same time. */
  readonly sharing: 'members' | 'interlocks';
}

export const DEFAULT_OPTIONS: MemberOptions = {
  members: 'organisations',
  rollUp: true,
  withConvenors: false,
  leaveOutAbove: null,
  sharing: 'members',
};

/** Members of more than this share of the bodies that have a member are "nearly everywhere". */
export const NEARLY_EVERYWHERE = 0.5;

export interface Member {
  readonly node: NodeRef;
  readonly id: string;
  /** Stands for several organisations, or for those of them that nobody names. */
  readonly collective: boolean;
  /** An office of which no source says that one person holds all its seats. */
  readonly openIdentity: boolean;
}

/**
 * Why a member sits in a body, where that hangs on an uncertain belonging to a collective: through a seat that is
 * possibly (1) or surely (2) there, if all of `belongings` hold. Belongings are variables shared by all bodies.
 */
export interface Reason {
  readonly seat: 1 | 2;
  readonly belongings: readonly number[];
}

/** A member of nearly everything, with what was counted. */
export interface Widespread {
  readonly member: Member;
  /** Bodies it sits in, possibly or surely. */
  readonly bodies: number;
  /** Bodies that have a member, possibly or surely. */
  readonly of: number;
  readonly leftOut: boolean;
}

export interface TwoMode {
  readonly selection: Selection;
  readonly options: MemberOptions;
  /** Index of the body of each row. */
  readonly bodies: Int32Array;
  /** Row of each body of the snapshot, or -1. */
  readonly rowOf: Int32Array;
  readonly members: readonly Member[];
  /** Membership e of row r: `offsets[r] <= e < offsets[r + 1]`, columns ascending. */
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  /** 1 possibly, 2 surely. */
  readonly levels: Uint8Array;
  /** Seats behind membership e: `seats[seatOffsets[e]] .. seats[seatOffsets[e + 1] - 1]`. Empty: convenes only. */
  readonly seatOffsets: Int32Array;
  readonly seats: Int32Array;
  /** By membership, where it hangs on an uncertain belonging. */
  readonly reasons: ReadonlyMap<number, readonly Reason[]>;
  /** The surely known memberships. Columns are those of `members`, then one for each seat of an office that may be
   *  held by several people: surely nobody else's. */
  readonly sure: TwoModeMatrix;
  /** All memberships, the possible ones counted as sitting. */
  readonly possible: TwoModeMatrix;
  /** Members of more than half of the bodies that have a member, most bodies first, whether left out or not; and
   *  whoever else is left out. */
  readonly widespread: readonly Widespread[];
}

/** Whether a row stands for several unnamed bodies: it has seats like any other, but makes no pair. */
export function standsForSeveral({ snapshot }: Selection, body: number): boolean {
  return snapshot.bodies[body].standsFor !== null;
}

/** Bodies × members of a selection. `rows`: the bodies that make pairs, or all of them, to count seats and members. */
export function twoMode(
  selection: Selection,
  options: MemberOptions,
  rows: 'comparable' | 'all' = 'comparable',
): TwoMode {
  const bodies = selection.bodies.filter((body) => rows === 'all' || !standsForSeveral(selection, body));
  const draft = new Draft(selection, options);
  for (const body of bodies) draft.addBody(body);
  const full = draft.finish(bodies);
  return leaveOut(full, options.leaveOutAbove);
}

/** The same without members of more than `above` (0 to 1) of the bodies that have a member; null: nobody is left
 *  out. Shares are counted with everybody in. */
export function leaveOut(full: TwoMode, above: number | null): TwoMode {
  const counts = new Int32Array(full.members.length);
  for (const column of full.columns) counts[column]++;
  const rows = full.bodies.length;
  let of = 0;
  for (let row = 0; row < rows; row++) if (full.offsets[row + 1] > full.offsets[row]) of++;
  const isOut = (column: number): boolean => above !== null && of > 0 && counts[column] > above * of;
  const widespread = full.members
    .flatMap((member, column): Widespread[] =>
      counts[column] > NEARLY_EVERYWHERE * of || isOut(column)
        ? [{ member, bodies: counts[column], of, leftOut: isOut(column) }]
        : [],
    )
    .sort((a, b) => b.bodies - a.bodies || compareMembers(a.member, b.member));
  if (!widespread.some((one) => one.leftOut)) return { ...full, widespread };

  const kept = full.members.flatMap((_, column) => (isOut(column) ? [] : [column]));
  const newColumn = new Int32Array(full.members.length).fill(-1);
  kept.forEach((column, index) => (newColumn[column] = index));
  const offsets = new Int32Array(rows + 1);
  const entries: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let e = full.offsets[row]; e < full.offsets[row + 1]; e++) {
      if (newColumn[full.columns[e]] >= 0) entries.push(e);
    }
    offsets[row + 1] = entries.length;
  }
  const seats: number[] = [];
  const seatOffsets = new Int32Array(entries.length + 1);
  const reasons = new Map<number, readonly Reason[]>();
  entries.forEach((e, index) => {
    for (let i = full.seatOffsets[e]; i < full.seatOffsets[e + 1]; i++) seats.push(full.seats[i]);
    seatOffsets[index + 1] = seats.length;
    const why = full.reasons.get(e);
    if (why) reasons.set(index, why);
  });
  return withMatrices({
    ...full,
    members: kept.map((column) => full.members[column]),
    offsets,
    columns: Int32Array.from(entries, (e) => newColumn[full.columns[e]]),
    levels: Uint8Array.from(entries, (e) => full.levels[e]),
    seatOffsets,
    seats: Int32Array.from(seats),
    reasons,
    widespread,
  });
}

/** Membership of a member in a row, or -1. */
export function membershipOf(matrix: TwoMode, row: number, column: number): number {
  let low = matrix.offsets[row];
  let high = matrix.offsets[row + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matrix.columns[middle] < column) low = middle + 1;
    else high = middle;
  }
  return low < matrix.offsets[row + 1] && matrix.columns[low] === column ? low : -1;
}

/** Bodies (indices, by id) that a member sits in, possibly or surely. */
export function bodiesOfMember(matrix: TwoMode, { id }: Member): number[] {
  const { bodies, members, columns, offsets } = matrix;
  const column = members.findIndex((member) => member.id === id);
  return [...bodies].filter((_, row) => columns.subarray(offsets[row], offsets[row + 1]).includes(column));
}

/** Bodies (indices, by id) that have a member, possibly or surely. */
export function bodiesWithMembers({ bodies, offsets }: TwoMode): number[] {
  return [...bodies].filter((_, row) => offsets[row + 1] > offsets[row]);
}

/** Seats behind a membership. */
export function seatsBehind(matrix: TwoMode, membership: number): Int32Array {
  return matrix.seats.subarray(matrix.seatOffsets[membership], matrix.seatOffsets[membership + 1]);
}

/** How surely a member of two bodies is one shared member, given that it sits in both: not always for an office that
 *  several people may hold, nor, where interlocks are asked for, for terms that do not surely overlap. */
export function sharedLevel(matrix: TwoMode, a: number, b: number): Presence {
  const identity: Presence = matrix.members[matrix.columns[a]].openIdentity ? 1 : 2;
  if (matrix.options.sharing === 'members') return identity;
  return Math.min(identity, interlock(matrix, a, b)) as Presence;
}

/** How surely two memberships overlap in time, given that both hold: in the worst and the best case of which of the
 *  possible seats behind them exist. Convening without a seat has no term here: possibly. */
function interlock(matrix: TwoMode, a: number, b: number): Presence {
  const { snapshot, filter, seatPresence, spans } = matrix.selection;
  const of = (membership: number) =>
    [...seatsBehind(matrix, membership)].map((seat) => ({
      sure: seatPresence[seat] === 2,
      spans: seatSpans(snapshot, seat, spans[snapshot.seats.body[seat]]),
    }));
  const left = of(a);
  const right = of(b);
  if (left.length === 0 || right.length === 0) return 1;
  const overlaps = (s: (typeof left)[number], t: (typeof left)[number]) =>
    overlapAt(s.spans, t.spans, filter.date);
  if (!left.some((s) => right.some((t) => overlaps(s, t) > 0))) return 0;
  const least = (all: typeof left) => {
    const sure = all.filter((one) => one.sure);
    return sure.length > 0 ? [sure] : all.map((one) => [one]);
  };
  const always = least(left).every((ss) =>
    least(right).every((ts) => ss.some((s) => ts.some((t) => overlaps(s, t) === 2))),
  );
  return always ? 2 : 1;
}

const MEMBER_KIND_ORDER: readonly NodeRef['kind'][] = ['organisation', 'body', 'representative', 'office'];

/** Members by kind, then by id. */
export function compareMembers(a: Member, b: Member): number {
  const kinds = MEMBER_KIND_ORDER.indexOf(a.node.kind) - MEMBER_KIND_ORDER.indexOf(b.node.kind);
  return kinds || compareIds(a.id, b.id);
}

/** One membership while it is collected. */
interface Tie {
  readonly member: number;
  readonly reasons: Reason[];
  readonly seats: number[];
}

/** Collects memberships body by body; members are numbered as they come and sorted at the end. */
class Draft {
  private readonly members: Member[] = [];
  private readonly numberOf = new Map<string, number>();
  private readonly rows: Tie[][] = [];
  private readonly collectives: Collectives;
  private readonly tops: Int32Array;
  private readonly convenors = new Map<number, { node: NodeRef; level: 1 | 2 }[]>();

  constructor(
    private readonly selection: Selection,
    private readonly options: MemberOptions,
  ) {
    const { snapshot } = selection;
    this.tops = options.rollUp ? topOrganisations(snapshot) : Int32Array.from(snapshot.organisations.keys());
    this.collectives = new Collectives(selection);
    if (options.members === 'organisations' && options.withConvenors) {
      for (const convening of snapshot.convening) {
        const level = conveningPresence(selection, convening);
        if (level === 0) continue;
        const list = this.convenors.get(convening.body) ?? [];
        list.push({ node: convening.by, level });
        this.convenors.set(convening.body, list);
      }
    }
  }

  addBody(body: number): void {
    const ties = new Map<number, Tie>();
    const add = (node: NodeRef, reason: Reason, seat: number | null): void => {
      const member = this.member(node);
      let tie = ties.get(member);
      if (!tie) {
        tie = { member, reasons: [], seats: [] };
        ties.set(member, tie);
      }
      tie.reasons.push(reason);
      if (seat !== null && tie.seats.at(-1) !== seat) tie.seats.push(seat);
    };
    const addAgent = (node: NodeRef, level: 1 | 2, seat: number | null): void => {
      if (node.kind !== 'organisation') {
        add(node, { seat: level, belongings: [] }, seat);
        return;
      }
      for (const part of this.collectives.unfold(node.index)) {
        const index = part.rest ? part.organisation : this.tops[part.organisation];
        add({ kind: 'organisation', index }, { seat: level, belongings: part.belongings }, seat);
      }
    };

    const { snapshot, seatPresence } = this.selection;
    const table = snapshot.seats;
    for (const seat of seatsOf(this.selection, body)) {
      const level = seatPresence[seat] as 1 | 2;
      if (this.options.members === 'people') {
        const kind = HOLDER_KINDS[table.holderKind[seat]];
        if (kind !== 'unnamed')
          add({ kind, index: table.holder[seat] }, { seat: level, belongings: [] }, seat);
        continue;
      }
      const behalf = BEHALF_ORDER[table.behalfKind[seat]];
      if (behalf === 'organisation' || behalf === 'body') {
        addAgent({ kind: behalf, index: table.behalf[seat] }, level, seat);
      }
    }
    for (const { node, level } of this.convenors.get(body) ?? []) addAgent(node, level, null);
    this.rows.push([...ties.values()]);
  }

  finish(bodies: Int32Array): TwoMode {
    const order = [...this.members.keys()].sort((a, b) => compareMembers(this.members[a], this.members[b]));
    const column = new Int32Array(order.length);
    order.forEach((member, index) => (column[member] = index));
    const rowOf = new Int32Array(this.selection.snapshot.bodies.length).fill(-1);
    bodies.forEach((body, row) => (rowOf[body] = row));

    const offsets = new Int32Array(bodies.length + 1);
    const columns: number[] = [];
    const levels: number[] = [];
    const seats: number[] = [];
    const seatOffsets = [0];
    const reasons = new Map<number, readonly Reason[]>();
    this.rows.forEach((ties, row) => {
      ties.sort((a, b) => column[a.member] - column[b.member]);
      for (const tie of ties) {
        const level = Math.max(...tie.reasons.map((why) => (why.belongings.length > 0 ? 1 : why.seat)));
        if (level < 2 && tie.reasons.some((why) => why.belongings.length > 0)) {
          reasons.set(columns.length, tie.reasons);
        }
        columns.push(column[tie.member]);
        levels.push(level);
        for (const seat of tie.seats) seats.push(seat);
        seatOffsets.push(seats.length);
      }
      offsets[row + 1] = columns.length;
    });
    return withMatrices({
      selection: this.selection,
      options: this.options,
      bodies,
      rowOf,
      members: order.map((member) => this.members[member]),
      offsets,
      columns: Int32Array.from(columns),
      levels: Uint8Array.from(levels),
      seatOffsets: Int32Array.from(seatOffsets),
      seats: Int32Array.from(seats),
      reasons,
      widespread: [],
    });
  }

  private member(node: NodeRef): number {
    const key = `${node.kind}:${node.index}`;
    let number = this.numberOf.get(key);
    if (number === undefined) {
      number = this.members.push(describeMember(this.selection.snapshot, node)) - 1;
      this.numberOf.set(key, number);
    }
    return number;
  }
}

/** The member that a node is. Throws where it is of a kind that sits nowhere. */
export function describeMember(snapshot: Snapshot, node: NodeRef): Member {
  switch (node.kind) {
    case 'organisation': {
      const { id, collective } = snapshot.organisations[node.index];
      return { node, id, collective, openIdentity: false };
    }
    case 'office': {
      const { id, onePerson } = snapshot.offices[node.index];
      return { node, id, collective: false, openIdentity: !onePerson };
    }
    case 'body':
      return { node, id: snapshot.bodies[node.index].id, collective: false, openIdentity: false };
    case 'representative':
      return { node, id: snapshot.representatives[node.index].id, collective: false, openIdentity: false };
    default:
      throw new Error(`a ${node.kind} holds no seat`);
  }
}

/** For each organisation what it counts as when units are rolled up: the top of what it is part of. A collective is
 *  nobody's unit, and what is part of several stays itself. */
export function topOrganisations(snapshot: Snapshot): Int32Array {
  const { organisations } = snapshot;
  return Int32Array.from(organisations, (_, start) => {
    let top = start;
    for (let steps = 0; steps < organisations.length; steps++) {
      const { partOf, collective } = organisations[top];
      if (collective || partOf.length !== 1 || partOf[0] === start) break;
      top = partOf[0];
    }
    return top;
  });
}

/** Who sits when a collective sits. */
interface Part {
  readonly organisation: number;
  /** The collective itself: those of it that nobody names. */
  readonly rest: boolean;
  /** Uncertain belongings that it hangs on, as indices of memberships, or below 0 (`restVariable`). */
  readonly belongings: readonly number[];
}

class Collectives {
  private readonly belonging = new Map<number, { member: number; membership: number; level: 1 | 2 }[]>();
  private readonly unfolded = new Map<number, readonly Part[]>();
  private readonly snapshot: Snapshot;

  constructor(selection: Selection) {
    const { snapshot, filter } = selection;
    this.snapshot = snapshot;
    snapshot.memberships.forEach(({ member, of, term, certainty }, membership) => {
      if (member.kind !== 'organisation' || !snapshot.organisations[of].collective || member.index === of)
        return;
      if (!evidenceCounts(certainty, filter.evidence)) return;
      const { period } = snapshot.datasets[snapshot.organisations[of].dataset];
      const there = presence(term, filter.date, period);
      if (there === 0) return;
      const level = certainty === 'uncertain' ? 1 : there;
      const list = this.belonging.get(of) ?? [];
      list.push({ member: member.index, membership, level });
      this.belonging.set(of, list);
    });
  }

  /** The organisation itself, or those known to belong to it and what is left. */
  unfold(organisation: number, within: readonly number[] = []): readonly Part[] {
    const named = this.belonging.get(organisation);
    if (!named || within.includes(organisation)) {
      const rest = this.snapshot.organisations[organisation].collective;
      return [{ organisation, rest, belongings: [] }];
    }
    const known = this.unfolded.get(organisation);
    if (known) return known;
    const parts: Part[] = named.flatMap(({ member, membership, level }) =>
      this.unfold(member, [...within, organisation]).map((part) => ({
        ...part,
        belongings: level === 2 ? part.belongings : [...part.belongings, membership],
      })),
    );
    const left = restLevel(this.snapshot.organisations[organisation].standsFor, named);
    if (left > 0) {
      const belongings = left === 2 ? [] : [restVariable(organisation)];
      parts.push({ organisation, rest: true, belongings });
    }
    if (within.length === 0) this.unfolded.set(organisation, parts);
    return parts;
  }
}

/** Whether a collective has members that nobody names is one variable wherever it sits; belongings are numbered from 0. */
function restVariable(collective: number): number {
  return -1 - collective;
}

/** How surely a collective has members that nobody names: not at all if as many are surely named as it stands for at
 *  most, possibly if as many may be as it stands for at least. */
function restLevel(
  standsFor: Range | null,
  named: readonly { readonly member: number; readonly level: 1 | 2 }[],
): Presence {
  if (standsFor === null) return 2;
  const sure = new Set(named.flatMap((one) => (one.level === 2 ? [one.member] : []))).size;
  const possible = new Set(named.map((one) => one.member)).size;
  if (standsFor.max !== null && sure >= standsFor.max) return 0;
  return possible >= standsFor.min ? 1 : 2;
}

function withMatrices(draft: Omit<TwoMode, 'sure' | 'possible'>): TwoMode {
  const { bodies, members, offsets, columns, levels } = draft;
  const rowsOf: number[] = [];
  const sureRows: number[] = [];
  const sureColumns: number[] = [];
  const open = new Int32Array(members.length);
  for (const column of columns) open[column]++;
  let extra = members.length;
  for (let row = 0; row < bodies.length; row++) {
    for (let e = offsets[row]; e < offsets[row + 1]; e++) {
      rowsOf.push(row);
      if (levels[e] < 2) continue;
      const column = columns[e];
      sureRows.push(row);
      sureColumns.push(members[column].openIdentity && open[column] > 1 ? extra++ : column);
    }
  }
  return {
    ...draft,
    sure: twoModeMatrix(bodies.length, extra, sureRows, sureColumns),
    possible: twoModeMatrix(bodies.length, members.length, rowsOf, columns),
  };
}
