/**
 * A snapshot with other bodies and seats: what a move makes of it. Bodies that go are replaced by the one that comes
 * in every line that named them; seats are taken over by row. Everything else stands as it was, and the snapshot given
 * is not touched.
 */
import { ALL_TIME, type Term } from '../../domain/terms.ts';
import type { Body, NodeRef, Range, SeatTable, Snapshot } from '../snapshot.ts';
import { BEHALF_ORDER } from '../snapshot.ts';

/** A seat of the new table: the row it is copied from, and what differs. */
export interface SeatCopy {
  readonly from: number;
  readonly id: string;
  /** Index of the body in the new snapshot. */
  readonly body: number;
  /** Roles it has from now on, as bits; left out: those it had. */
  readonly roles?: number;
  /** Other seats that become one with it; left out: none. */
  readonly together?: readonly number[];
  /** Places it stands for from now on; left out: as many as before. */
  readonly count?: Range;
}

/** A seat that was not there: one place, surely there. Indices are of the new snapshot. */
export interface FreshSeat {
  readonly id: string;
  readonly body: number;
  readonly dataset: number;
  readonly holderKind: number;
  readonly holder: number;
  readonly behalfKind: number;
  readonly behalf: number;
  readonly roles: number;
}

export interface Rebuilt {
  readonly snapshot: Snapshot;
  /** New index of each old body; -1: gone without a successor. */
  readonly bodyIndex: Int32Array;
}

export interface Rebuilding {
  /** Bodies that leave. */
  readonly gone: ReadonlySet<number>;
  /** Bodies that are added at the end, in order. */
  readonly come: readonly Body[];
  /** Which of those that come (by position) stands where a body that left was named; null: none. */
  readonly successor: (body: number) => number | null;
  /** The whole new table; called once the new indices are known. */
  readonly seats: (bodyIndex: Int32Array, firstNew: number) => readonly SeatCopy[];
  /** Seats that are added to it. */
  readonly fresh?: (bodyIndex: Int32Array) => readonly FreshSeat[];
  /** Who convenes bodies that come (by position), instead of those that convened what they follow. */
  readonly convenors?: readonly { readonly position: number; readonly by: NodeRef }[];
}

const SURELY: Term = { start: ALL_TIME, end: ALL_TIME, attested: [ALL_TIME] };

/** A snapshot in which some bodies have left and others come. */
export function rebuild(
  snapshot: Snapshot,
  { gone, come, successor, seats, fresh = () => [], convenors = [] }: Rebuilding,
): Rebuilt {
  const bodyIndex = new Int32Array(snapshot.bodies.length).fill(-1);
  const staying: Body[] = [];
  snapshot.bodies.forEach((body, index) => {
    if (!gone.has(index)) bodyIndex[index] = staying.push(body) - 1;
  });
  const firstNew = staying.length;
  for (const body of gone) {
    const position = successor(body);
    bodyIndex[body] = position === null ? -1 : firstNew + position;
  }
  const copies = seats(bodyIndex, firstNew);
  const moved = (ref: NodeRef): NodeRef | null => {
    if (ref.kind !== 'body') return ref;
    const index = bodyIndex[ref.index];
    return index < 0 ? null : { kind: 'body', index };
  };
  const decided = new Set(convenors.map((one) => firstNew + one.position));
  const partOf = (body: Body, self: number): number => {
    const wider = body.partOf < 0 ? -1 : bodyIndex[body.partOf];
    return wider === self ? -1 : wider;
  };
  const bodies = [...staying, ...come].map((body, index) => ({ ...body, partOf: partOf(body, index) }));
  return {
    bodyIndex,
    snapshot: {
      ...snapshot,
      bodies,
      seats: seatTable(snapshot.seats, copies, fresh(bodyIndex), bodyIndex),
      convening: [
        ...snapshot.convening.flatMap((one) => {
          const by = moved(one.by);
          const body = bodyIndex[one.body];
          return by === null || body < 0 || isSelf(by, body) || decided.has(body)
            ? []
            : [{ ...one, body, by }];
        }),
        ...convenors.flatMap(({ position, by }): Snapshot['convening'][number][] => {
          const convenor = moved(by);
          const body = firstNew + position;
          return convenor === null || isSelf(convenor, body)
            ? []
            : [{ body, by: convenor, role: 'convenes', term: SURELY, certainty: null }];
        }),
      ],
      funding: snapshot.funding.flatMap((one) => {
        const [funded, by] = [moved(one.funded), moved(one.by)];
        return funded === null || by === null ? [] : [{ ...one, funded, by }];
      }),
      succession: snapshot.succession.flatMap((one) => {
        const [later, earlier] = [moved(one.successor), moved(one.predecessor)];
        return later === null || earlier === null ? [] : [{ ...one, successor: later, predecessor: earlier }];
      }),
      steering: snapshot.steering.flatMap((one) => {
        const steers = moved(one.steers);
        const network = bodyIndex[one.network];
        return steers === null || network < 0 || isSelf(steers, network) ? [] : [{ network, steers }];
      }),
      reporting: snapshot.reporting.flatMap((one) => {
        const [network, to] = [bodyIndex[one.network], bodyIndex[one.to]];
        return network < 0 || to < 0 || network === to ? [] : [{ network, to }];
      }),
      decisions: snapshot.decisions.map((one) => ({
        ...one,
        by: one.by && moved(one.by),
        about: one.about.flatMap((ref) => moved(ref) ?? []),
      })),
    },
  };
}

function isSelf(ref: NodeRef, body: number): boolean {
  return ref.kind === 'body' && ref.index === body;
}

function seatTable(
  old: SeatTable,
  copies: readonly SeatCopy[],
  fresh: readonly FreshSeat[],
  bodyIndex: Int32Array,
): SeatTable {
  const rowOf = new Int32Array(old.count).fill(-1);
  copies.forEach((copy, row) => {
    for (const seat of [copy.from, ...(copy.together ?? [])]) rowOf[seat] = row;
  });
  // Who stood in for themselves has one seat now.
  const principal = (seat: number): number => {
    const row = old.deputyOf[seat] < 0 ? -1 : rowOf[old.deputyOf[seat]];
    return row === rowOf[seat] ? -1 : row;
  };
  const onBody = BEHALF_ORDER.indexOf('body');
  const behalf = (seat: number): number =>
    old.behalfKind[seat] === onBody ? bodyIndex[old.behalf[seat]] : old.behalf[seat];
  const roleTerms = new Map<number, NonNullable<ReturnType<SeatTable['roleTerms']['get']>>>();
  copies.forEach((copy, row) => {
    const own = old.roleTerms.get(copy.from);
    if (own && copy.roles === undefined) roleTerms.set(row, own);
  });
  const column = (ofCopy: (copy: SeatCopy) => number, ofFresh: (seat: FreshSeat) => number): number[] => [
    ...copies.map(ofCopy),
    ...fresh.map(ofFresh),
  ];
  const same = (values: ArrayLike<number>, ofFresh: number) =>
    column(
      (copy) => values[copy.from],
      () => ofFresh,
    );
  return {
    count: copies.length + fresh.length,
    ids: [...copies, ...fresh].map((seat) => seat.id),
    dataset: Uint16Array.from(
      column(
        (copy) => old.dataset[copy.from],
        (seat) => seat.dataset,
      ),
    ),
    body: Int32Array.from(
      column(
        (copy) => copy.body,
        (seat) => seat.body,
      ),
    ),
    holderKind: Uint8Array.from(
      column(
        (copy) => old.holderKind[copy.from],
        (seat) => seat.holderKind,
      ),
    ),
    holder: Int32Array.from(
      column(
        (copy) => old.holder[copy.from],
        (seat) => seat.holder,
      ),
    ),
    // On behalf of a body that is gone: on whose behalf is no longer known.
    behalfKind: Uint8Array.from(
      column(
        (copy) =>
          old.behalfKind[copy.from] === onBody && behalf(copy.from) < 0 ? 0 : old.behalfKind[copy.from],
        (seat) => seat.behalfKind,
      ),
    ),
    behalf: Int32Array.from(
      column(
        (copy) => behalf(copy.from),
        (seat) => seat.behalf,
      ),
    ),
    countMin: Int32Array.from(
      column(
        (copy) => copy.count?.min ?? old.countMin[copy.from],
        () => 1,
      ),
    ),
    countMax: Int32Array.from(
      column(
        (copy) => (copy.count ? (copy.count.max ?? -1) : old.countMax[copy.from]),
        () => 1,
      ),
    ),
    roles: Uint16Array.from(
      column(
        (copy) => copy.roles ?? old.roles[copy.from],
        (seat) => seat.roles,
      ),
    ),
    deputyOf: Int32Array.from(
      column(
        (copy) => principal(copy.from),
        () => -1,
      ),
    ),
    planned: Uint8Array.from(same(old.planned, 0)),
    certainty: Uint8Array.from(same(old.certainty, 0)),
    term: Uint32Array.from(same(old.term, old.terms.length)),
    terms: fresh.length === 0 ? old.terms : [...old.terms, SURELY],
    roleTerms,
  };
}
