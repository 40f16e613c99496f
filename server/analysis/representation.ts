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
  standsForSeveral,
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
  /** The better of `sits` and `convening`. */
  readonly presence: 1 | 2;
  /** How surely it sits in the body; 0: it only convenes. */
  readonly sits: Presence;
  /** How surely it convenes the body, in whatever way; 0: it only sits. */
  readonly convening: Presence;
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
  /** Pairs of the bodies it surely sits in; those that stand for several make no pair. */
  readonly connects: number;
  /** Pairs of bodies (indices) that no other known member connects. */
  readonly holdsAlone: readonly { readonly a: number; readonly b: number; readonly sure: boolean }[];
  /** Distinct people named as holding its seats; null: members are people. */
  readonly people: number | null;
}

export interface Concentration {
  /** Members with at least one sure seat: over these the indices run. */
  readonly population: number;
  /** Their sure seats, each counted as its least number. */
  readonly seats: number;
  /** The seats counted, as indices. */
  readonly counted: readonly number[];
  /** Sure seats that are surely nobody's of those counted: no source says whose they are, a collective shares them
   *  among its members, or whose they are is left out. */
  readonly uncounted: number;
  /** These, as indices. */
  readonly uncountedSeats: readonly number[];
  /** null: no seats. */
  readonly hhi: number | null;
  readonly blau: number | null;
  readonly gini: number | null;
  /** The seats counted by sector of the organisation on whose behalf they are held; most first, unknown (null) last. */
  readonly sectors: readonly {
    readonly sector: Sector | null;
    readonly seats: number;
    readonly share: number;
    /** As indices. */
    readonly behind: readonly number[];
  }[];
}

export interface Representation {
  /** All bodies, also those that stand for several: seats are counted wherever they are. */
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
  const view = twoMode(selection, options, 'all');
  const comparable = selection.bodies.some((body) => standsForSeveral(selection, body))
    ? twoMode(selection, options)
    : view;
  const narrowed = options.leaveOutAbove === null ? leaveOut(comparable, NEARLY_EVERYWHERE) : comparable;
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
      pairs.map(({ a, b, sure }) => ({ a: comparable.bodies[a], b: comparable.bodies[b], sure })),
    );
  });
  const known = [...comparable.bodies.keys()].map((row) => membersKnown(comparable, row));
  const withSeats = [...comparable.bodies].filter((body) => seatsOf(selection, body).length > 0);
  const unnamed = selection.seats.filter(
    (seat) => HOLDER_KINDS[selection.snapshot.seats.holderKind[seat]] === 'unnamed',
  );
  return {
    view,
    rows,
    concentration: concentrationOf(builder, view, rows),
    hangOnOne: dependent.map(({ a, b, through, sure }) => ({
      a: comparable.bodies[a],
      b: comparable.bodies[b],
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
    let comparable = 0;
    let chairs = 0;
    for (const row of [...new Set([...sitting, ...convened.keys()])].sort((a, b) => a - b)) {
      const entry = column < 0 ? -1 : membershipOf(view, row, column);
      const behind = entry < 0 ? [] : [...seatsBehind(view, entry)];
      const isShared = (seat: number): boolean => this.isSharedSeat(member, seat);
      const roles = this.rolesOf(behind);
      if (roles.includes('chair')) chairs++;
      const convening = convened.get(row);
      // With convenors as members a membership may be surer than the seats behind it: that is convening, not sitting.
      const seated = Math.max(0, ...behind.map((seat) => selection.seatPresence[seat]));
      const sits = (entry < 0 ? 0 : Math.min(view.levels[entry], seated)) as Presence;
      const level = Math.max(entry < 0 ? 0 : view.levels[entry], convening?.level ?? 0);
      cells.push({
        row,
        presence: level as 1 | 2,
        sits,
        convening: convening?.level ?? 0,
        roles,
        convenes: convening !== undefined,
        seats: behind,
      });
      if (behind.length === 0) continue;
      bodies.max++;
      if (sits === 2) {
        bodies.min++;
        if (!standsForSeveral(selection, view.bodies[row])) comparable++;
      }
      const own = seatCount(
        selection,
        behind.filter((seat) => !isShared(seat)),
      );
      // Who is only possibly a member (the rest of a collective) has none of its own surely.
      if (sits === 2) seats.min += own.min;
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
      connects: (comparable * Math.max(0, comparable - 1)) / 2,
      holdsAlone,
      people: view.options.members === 'people' ? null : people.size,
    };
  }

  /** Whether a seat is held for a collective that the member belongs to, not for the member itself. */
  isSharedSeat({ node }: Member, seat: number): boolean {
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

/** Over the seats that are surely of the members in the rows: the indices, their sectors and the list are of the same
 *  seats. */
function concentrationOf(
  builder: RowBuilder,
  { selection }: TwoMode,
  rows: readonly RepresentationRow[],
): Concentration {
  const amounts = rows.map((row) => row.seats.min).filter((seats) => seats > 0);
  const { snapshot, seatPresence } = selection;
  const { countMin } = snapshot.seats;
  const isSure = (seat: number): boolean => seatPresence[seat] === 2;
  const counted = new Set<number>();
  const bySector = new Map<Sector | null, number[]>();
  let total = 0;
  for (const { member, cells } of rows) {
    for (const { sits, seats } of cells) {
      if (sits < 2) continue;
      for (const seat of seats) {
        if (!isSure(seat) || builder.isSharedSeat(member, seat)) continue;
        counted.add(seat);
        const sector = sectorOf(selection, seat);
        const list = bySector.get(sector);
        if (list) list.push(seat);
        else bySector.set(sector, [seat]);
        total += countMin[seat];
      }
    }
  }
  const places = (seats: readonly number[]): number => seats.reduce((sum, seat) => sum + countMin[seat], 0);
  const uncountedSeats = [...selection.seats].filter((seat) => isSure(seat) && !counted.has(seat));
  const sectors = [...bySector]
    .map(([sector, behind]) => ({ sector, seats: places(behind), share: places(behind) / total, behind }))
    .sort(
      (a, b) =>
        Number(a.sector === null) - Number(b.sector === null) ||
        b.seats - a.seats ||
        ((a.sector ?? '') < (b.sector ?? '') ? -1 : 1),
    );
  return {
    population: amounts.length,
    seats: total,
    counted: [...counted],
    uncounted: places(uncountedSeats),
    uncountedSeats,
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
