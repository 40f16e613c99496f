/**
 * Cross-representation: who sits where and in what roles, how much each carries, which bodies each connects, which
 * pairs hang on one member alone, and how evenly seats are spread.
 */
import { ROLES, type Role, type Sector } from '../domain/enumerations.ts';
import { presence, type Presence } from '../domain/terms.ts';
import { blockOrder, transposed } from './block-order.ts';
import { blau, gini, hhi } from './concentration.ts';
import { dependentPairs, type DependentPair } from './dependence.ts';
import {
  attendance,
  conveningLoad,
  conveningTime,
  Deputies,
  MeetingRates,
  sittingLoad,
  type Load,
  type LoadAssumptions,
  type Part,
} from './load.ts';
import { membersKnown, seatCount } from './members-known.ts';
import { conveningPresence, seatsOf, type Selection } from './select.ts';
import { BEHALF_ORDER, HOLDER_KINDS, type NodeRef, type Range } from './snapshot.ts';
import {
  compareMembers,
  describeMember,
  leaveOut,
  membershipOf,
  NEARLY_EVERYWHERE,
  seatsBehind,
  topOrganisations,
  twoMode,
  type Member,
  type MemberOptions,
  type TwoMode,
} from './two-mode.ts';

/** What a member is in one body. */
export interface RepresentationCell {
  /** Row of the body in `view`. */
  readonly row: number;
  readonly presence: 1 | 2;
  /** Roles at the date, in the order of the enumeration. */
  readonly roles: readonly Role[];
  /** It convenes the body, in whatever way. */
  readonly convenes: boolean;
  /** Indices of seats; empty: it only convenes. */
  readonly seats: readonly number[];
}

export interface RepresentationRow {
  readonly member: Member;
  /** Seats it holds: surely to possibly; max null: at least. A seat held for a collective that it belongs to is its own
   *  only possibly. */
  readonly seats: Range;
  /** Bodies it sits in. */
  readonly bodies: { readonly min: number; readonly max: number };
  /** Bodies it chairs, surely or possibly. */
  readonly chairs: number;
  readonly cells: readonly RepresentationCell[];
  readonly sitsIn: Load;
  readonly convenes: Load;
  readonly hosts: Load;
  /** Pairs of the bodies it surely sits in. */
  readonly connects: number;
  /** Pairs of bodies (indices) that no other known member connects. */
  readonly holdsAlone: readonly { readonly a: number; readonly b: number; readonly sure: boolean }[];
  /** Distinct people named as holding its seats; null: members are people. */
  readonly people: number | null;
}

export interface Concentration {
  /** Members with at least one sure seat: over these the indices run. */
  readonly population: number;
  /** Their sure seats. */
  readonly seats: number;
  /** null: no seats. */
  readonly hhi: number | null;
  readonly blau: number | null;
  readonly gini: number | null;
  /** Sure seats by sector of the organisation on whose behalf they are held; most first, unknown (null) last. */
  readonly sectors: readonly {
    readonly sector: Sector | null;
    readonly seats: number;
    readonly share: number;
  }[];
}

export interface Representation {
  readonly view: TwoMode;
  /** Everybody who sits or convenes, by kind and id. */
  readonly rows: readonly RepresentationRow[];
  readonly concentration: Concentration;
  /** Pairs of bodies (indices) that hang on one member; members of nearly everything are left out for this. */
  readonly hangOnOne: readonly {
    readonly a: number;
    readonly b: number;
    readonly through: Member;
    readonly sure: boolean;
  }[];
  /** Bodies all of whose seats are named, of those with seats. */
  readonly namedBodies: number;
  readonly bodiesWithSeats: number;
  readonly unnamedSeats: Range;
}

/** Representation in a selection. What hangs on one member is counted without members of more than `leaveOutAbove` of
 *  the bodies that have one, or of half of them where the options leave out nobody. */
export function representation(
  selection: Selection,
  options: MemberOptions,
  assumptions: LoadAssumptions,
): Representation {
  const view = twoMode(selection, options);
  const narrowed = options.leaveOutAbove === null ? leaveOut(view, NEARLY_EVERYWHERE) : view;
  const dependent = dependentPairs(narrowed);
  const alone = new Map<string, DependentPair[]>();
  for (const pair of dependent) {
    const key = keyOf(narrowed.members[pair.through].node);
    const list = alone.get(key);
    if (list) list.push(pair);
    else alone.set(key, [pair]);
  }

  const builder = new RowBuilder(view, assumptions);
  const rows = builder.members().map((member) => {
    const pairs = alone.get(keyOf(member.node)) ?? [];
    return builder.row(
      member,
      pairs.map(({ a, b, sure }) => ({ a: view.bodies[a], b: view.bodies[b], sure })),
    );
  });
  const known = [...view.bodies.keys()].map((row) => membersKnown(view, row));
  const withSeats = [...view.bodies].filter((body) => seatsOf(selection, body).length > 0);
  const unnamed = withSeats.flatMap((body) =>
    [...seatsOf(selection, body)].filter(
      (seat) => HOLDER_KINDS[selection.snapshot.seats.holderKind[seat]] === 'unnamed',
    ),
  );
  return {
    view,
    rows,
    concentration: concentrationOf(view, rows),
    hangOnOne: dependent.map(({ a, b, through, sure }) => ({
      a: view.bodies[a],
      b: view.bodies[b],
      through: narrowed.members[through],
      sure,
    })),
    namedBodies: known.filter((one) => one.allPeopleNamed).length,
    bodiesWithSeats: withSeats.length,
    unnamedSeats: seatCount(selection, unnamed),
  };
}

/** Columns (bodies, as rows of the view) and rows of a representation in an order in which blocks show. */
export function representationOrder(result: Representation): {
  readonly bodies: readonly number[];
  /** Positions in `rows`. */
  readonly rows: readonly number[];
} {
  const { view } = result;
  const occupied = [...view.bodies.keys()].filter((row) => view.offsets[row + 1] > view.offsets[row]);
  const bodies = blockOrder(view.possible, occupied).order.map((position) => occupied[position]);

  const position = new Map(result.rows.map((row, i) => [keyOf(row.member.node), i]));
  const columns = view.members.flatMap((member, column) =>
    position.has(keyOf(member.node)) ? [column] : [],
  );
  const ordered = blockOrder(transposed(view.possible), columns).order.map(
    (i) => position.get(keyOf(view.members[columns[i]].node)) ?? 0,
  );
  const placed = new Set(ordered);
  return {
    bodies,
    rows: [...ordered, ...result.rows.keys()].filter((row, i) => i < ordered.length || !placed.has(row)),
  };
}

function keyOf(node: NodeRef): string {
  return `${node.kind} ${node.index}`;
}

/** What somebody does for a body beside sitting in it. */
interface Convened {
  level: Presence;
  /** Indices of convenings. */
  readonly hosts: number[];
  readonly convenes: number[];
}

/** Makes the row of each member. */
class RowBuilder {
  private readonly selection: Selection;
  private readonly deputies: Deputies;
  private readonly rates: MeetingRates;
  private readonly columnOf: ReadonlyMap<string, number>;
  private readonly rowsOf: number[][];
  private readonly tops: Int32Array;
  /** Who convenes, with the bodies convened. */
  private readonly convening = new Map<
    string,
    {
      readonly node: NodeRef;
      readonly bodies: Map<number, Convened>;
    }
  >();

  constructor(
    private readonly view: TwoMode,
    private readonly assumptions: LoadAssumptions,
  ) {
    this.selection = view.selection;
    this.deputies = new Deputies(view.selection);
    this.rates = new MeetingRates(view.selection);
    this.columnOf = new Map(view.members.map((member, column) => [keyOf(member.node), column]));
    this.rowsOf = view.members.map(() => []);
    for (let row = 0; row < view.bodies.length; row++) {
      for (let e = view.offsets[row]; e < view.offsets[row + 1]; e++) this.rowsOf[view.columns[e]].push(row);
    }
    const { snapshot } = this.selection;
    this.tops = view.options.rollUp
      ? topOrganisations(snapshot)
      : Int32Array.from(snapshot.organisations.keys());
    if (view.options.members === 'organisations') this.collectConvening();
  }

  private collectConvening(): void {
    const { view, selection } = this;
    const leftOut = new Set(
      view.widespread.filter((one) => one.leftOut).map((one) => keyOf(one.member.node)),
    );
    for (const [index, convening] of selection.snapshot.convening.entries()) {
      const level = conveningPresence(selection, convening);
      const row = view.rowOf[convening.body];
      if (level === 0 || row < 0) continue;
      const { by } = convening;
      const node: NodeRef = by.kind === 'organisation' ? { kind: by.kind, index: this.tops[by.index] } : by;
      const key = keyOf(node);
      if (leftOut.has(key)) continue;
      const entry = this.convening.get(key) ?? { node, bodies: new Map() };
      this.convening.set(key, entry);
      const body: Convened = entry.bodies.get(row) ?? { level: 0, hosts: [], convenes: [] };
      body.level = Math.max(body.level, level) as Presence;
      (convening.role === 'hosts' ? body.hosts : body.convenes).push(index);
      entry.bodies.set(row, body);
    }
  }

  /** Everybody who sits or convenes. */
  members(): Member[] {
    const convenors = [...this.convening].flatMap(([key, { node }]) =>
      this.columnOf.has(key) ? [] : [describeMember(this.selection.snapshot, node)],
    );
    return [...this.view.members, ...convenors].sort(compareMembers);
  }

  row(member: Member, holdsAlone: RepresentationRow['holdsAlone']): RepresentationRow {
    const { view, selection, assumptions } = this;
    const key = keyOf(member.node);
    const column = this.columnOf.get(key) ?? -1;
    const sitting = column < 0 ? [] : this.rowsOf[column];
    const convened = this.convening.get(key)?.bodies ?? new Map<number, Convened>();

    const cells: RepresentationCell[] = [];
    const parts: Part[] = [];
    const people = new Set<string>();
    const seats = { min: 0, max: 0 };
    const bodies = { min: 0, max: 0 };
    let chairs = 0;
    for (const row of [...new Set([...sitting, ...convened.keys()])].sort((a, b) => a - b)) {
      const entry = column < 0 ? -1 : membershipOf(view, row, column);
      const behind = entry < 0 ? [] : [...seatsBehind(view, entry)];
      const isShared = (seat: number): boolean => this.isSharedSeat(member, seat);
      const roles = this.rolesOf(behind);
      if (roles.includes('chair')) chairs++;
      const convening = convened.get(row);
      const level = Math.max(entry < 0 ? 0 : view.levels[entry], convening?.level ?? 0);
      cells.push({ row, presence: level as 1 | 2, roles, convenes: convening !== undefined, seats: behind });
      if (behind.length === 0) continue;
      bodies.max++;
      if (view.levels[entry] === 2) bodies.min++;
      const own = seatCount(
        selection,
        behind.filter((seat) => !isShared(seat)),
      );
      // Who is only possibly a member (the rest of a collective) has none of its own surely.
      if (view.levels[entry] === 2) seats.min += own.min;
      seats.max += seatCount(selection, behind).max ?? Infinity;
      parts.push({ body: view.bodies[row], amount: attendance(selection, this.deputies, behind, isShared) });
      for (const seat of behind) {
        const { holderKind, holder } = selection.snapshot.seats;
        if (HOLDER_KINDS[holderKind[seat]] === 'representative') people.add(`${holder[seat]}`);
      }
    }

    const conveningParts = (which: 'convenes' | 'hosts'): Part[] =>
      [...convened].flatMap(([row, body]) =>
        body[which].length === 0
          ? []
          : [{ body: view.bodies[row], amount: conveningTime(selection, body[which]) }],
      );
    return {
      member,
      seats: { min: seats.min, max: seats.max === Infinity ? null : seats.max },
      bodies,
      chairs,
      cells,
      sitsIn: sittingLoad(this.rates, parts, assumptions),
      convenes: conveningLoad(this.rates, conveningParts('convenes'), assumptions),
      hosts: conveningLoad(this.rates, conveningParts('hosts'), assumptions),
      connects: (bodies.min * Math.max(0, bodies.min - 1)) / 2,
      holdsAlone,
      people: view.options.members === 'people' ? null : people.size,
    };
  }

  /** Whether a seat is held for a collective that the member belongs to, not for the member itself. */
  private isSharedSeat({ node }: Member, seat: number): boolean {
    const { behalfKind, behalf } = this.selection.snapshot.seats;
    if (node.kind !== 'organisation' || BEHALF_ORDER[behalfKind[seat]] !== 'organisation') return false;
    return this.tops[behalf[seat]] !== node.index;
  }

  /** Roles of seats at the date of the filter. */
  private rolesOf(seats: readonly number[]): Role[] {
    const { snapshot, filter, spans } = this.selection;
    const found = new Set<Role>();
    for (const seat of seats) {
      const own = snapshot.seats.roleTerms.get(seat) ?? [];
      ROLES.forEach((role, bit) => {
        if (!(snapshot.seats.roles[seat] & (1 << bit))) return;
        const terms = own.filter((one) => one.role === role).map((one) => one.term);
        const span = spans[snapshot.seats.body[seat]];
        const isThen =
          terms.length === 0 || terms.some((term) => !term || presence(term, filter.date, span) > 0);
        if (isThen) found.add(role);
      });
    }
    return ROLES.filter((role) => found.has(role));
  }
}

function concentrationOf(view: TwoMode, rows: readonly RepresentationRow[]): Concentration {
  const amounts = rows.map((row) => row.seats.min).filter((seats) => seats > 0);
  const { snapshot, seatPresence } = view.selection;
  const bySector = new Map<Sector | null, number>();
  let total = 0;
  for (const body of view.bodies) {
    for (const seat of seatsOf(view.selection, body)) {
      if (seatPresence[seat] < 2) continue;
      const count = snapshot.seats.countMin[seat];
      const sector = sectorOf(view.selection, seat);
      bySector.set(sector, (bySector.get(sector) ?? 0) + count);
      total += count;
    }
  }
  const sectors = [...bySector]
    .map(([sector, seats]) => ({ sector, seats, share: seats / total }))
    .sort(
      (a, b) =>
        Number(a.sector === null) - Number(b.sector === null) ||
        b.seats - a.seats ||
        ((a.sector ?? '') < (b.sector ?? '') ? -1 : 1),
    );
  return {
    population: amounts.length,
    seats: amounts.reduce((sum, seats) => sum + seats, 0),
    hhi: hhi(amounts),
    blau: blau(amounts),
    gini: gini(amounts),
    sectors,
  };
}

/** Sector of the organisation on whose behalf a seat is held, or of what that is a unit of; null: not known. */
function sectorOf({ snapshot }: Selection, seat: number): Sector | null {
  const { behalfKind, behalf } = snapshot.seats;
  if (BEHALF_ORDER[behalfKind[seat]] !== 'organisation') return null;
  let organisation = behalf[seat];
  for (let steps = 0; steps < snapshot.organisations.length; steps++) {
    const { sector, partOf } = snapshot.organisations[organisation];
    if (sector !== null || partOf.length !== 1) return sector;
    organisation = partOf[0];
  }
  return null;
}
