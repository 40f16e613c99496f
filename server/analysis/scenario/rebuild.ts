/**
 * A snapshot with other bodies and seats: what a move makes of it. Bodies that go are replaced by the one that comes
 * in every line that named them; seats are taken over by row. Everything else stands as it was, and the snapshot given
 * is not touched.
 */
import type { Body, NodeRef, SeatTable, Snapshot } from '../snapshot.ts';
import { BEHALF_ORDER } from '../snapshot.ts';

/** A seat of the new table: the row it is copied from, and what differs. */
export interface SeatCopy {
  readonly from: number;
  readonly id: string;
  /** Index of the body in the new snapshot. */
  readonly body: number;
}

export interface Rebuilt {
  readonly snapshot: Snapshot;
  /** New index of each old body; -1: gone without a successor. */
  readonly bodyIndex: Int32Array;
}

/**
 * Bodies in `gone` leave; `come` are added at the end, in order; `successor` says which of those (by position in
 * `come`) stands where a body that left was named, or null. `seats` is the whole new table; `bodyOf` of each is given
 * in new indices through `place`, which is called once the indices are known.
 */
export function rebuild(
  snapshot: Snapshot,
  gone: ReadonlySet<number>,
  come: readonly Body[],
  successor: (body: number) => number | null,
  place: (bodyIndex: Int32Array, firstNew: number) => readonly SeatCopy[],
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
  const copies = place(bodyIndex, firstNew);
  const moved = (ref: NodeRef): NodeRef | null => {
    if (ref.kind !== 'body') return ref;
    const index = bodyIndex[ref.index];
    return index < 0 ? null : { kind: 'body', index };
  };
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
      seats: seatTable(snapshot.seats, copies, bodyIndex),
      convening: snapshot.convening.flatMap((one) => {
        const by = moved(one.by);
        const body = bodyIndex[one.body];
        return by === null || body < 0 || isSelf(by, body) ? [] : [{ ...one, body, by }];
      }),
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

function seatTable(old: SeatTable, copies: readonly SeatCopy[], bodyIndex: Int32Array): SeatTable {
  const rowOf = new Int32Array(old.count).fill(-1);
  copies.forEach((copy, row) => (rowOf[copy.from] = row));
  const onBody = BEHALF_ORDER.indexOf('body');
  const behalf = (seat: number): number =>
    old.behalfKind[seat] === onBody ? bodyIndex[old.behalf[seat]] : old.behalf[seat];
  const roleTerms = new Map<number, NonNullable<ReturnType<SeatTable['roleTerms']['get']>>>();
  copies.forEach((copy, row) => {
    const own = old.roleTerms.get(copy.from);
    if (own) roleTerms.set(row, own);
  });
  return {
    count: copies.length,
    ids: copies.map((copy) => copy.id),
    dataset: Uint16Array.from(copies, (copy) => old.dataset[copy.from]),
    body: Int32Array.from(copies, (copy) => copy.body),
    holderKind: Uint8Array.from(copies, (copy) => old.holderKind[copy.from]),
    holder: Int32Array.from(copies, (copy) => old.holder[copy.from]),
    // On behalf of a body that is gone: on whose behalf is no longer known.
    behalfKind: Uint8Array.from(copies, (copy) =>
      old.behalfKind[copy.from] === onBody && behalf(copy.from) < 0 ? 0 : old.behalfKind[copy.from],
    ),
    behalf: Int32Array.from(copies, (copy) => behalf(copy.from)),
    countMin: Int32Array.from(copies, (copy) => old.countMin[copy.from]),
    countMax: Int32Array.from(copies, (copy) => old.countMax[copy.from]),
    roles: Uint16Array.from(copies, (copy) => old.roles[copy.from]),
    deputyOf: Int32Array.from(copies, (copy) =>
      old.deputyOf[copy.from] < 0 ? -1 : rowOf[old.deputyOf[copy.from]],
    ),
    planned: Uint8Array.from(copies, (copy) => old.planned[copy.from]),
    certainty: Uint8Array.from(copies, (copy) => old.certainty[copy.from]),
    term: Uint32Array.from(copies, (copy) => old.term[copy.from]),
    terms: old.terms,
    roleTerms,
  };
}
