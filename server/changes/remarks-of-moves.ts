/** Remarks follow the moves they are about: where a move stands elsewhere they go along, where it is gone so are they. */
import type { Operation } from '../domain/change.ts';
import type { Move } from '../analysis/scenario/move.ts';

/** What tells a move from all others of its scenario, however it is changed: what it makes, or what it is about. */
function keyOf(move: Move): string {
  switch (move.move) {
    case 'merge':
      return `merge ${move.into.id}`;
    case 'split':
      return `split ${move.body}`;
    case 'end':
      return `end ${move.body}`;
    case 'move-seat':
      return `move-seat ${move.seat}`;
    case 'add-seat':
      return `add-seat ${move.seat.id}`;
  }
}

/** Where each move of a scenario stands after it was changed; null: it is gone. Of several alike the first is the
 *  first. */
export function movedTo(before: readonly Move[], after: readonly Move[]): (number | null)[] {
  const places = new Map<string, number[]>();
  after.forEach((move, at) => places.set(keyOf(move), [...(places.get(keyOf(move)) ?? []), at]));
  return before.map((move) => places.get(keyOf(move))?.shift() ?? null);
}

/** Operations that take the remarks of a scenario along. `takingAway`: what takes one off it. */
export function remarksAlong(
  remarks: readonly { readonly id: string; readonly move: number | null }[],
  before: readonly Move[],
  after: readonly Move[],
  takingAway: (id: string) => readonly Operation[],
): Operation[] {
  const to = movedTo(before, after);
  return remarks.flatMap(({ id, move }): readonly Operation[] => {
    if (move === null || to[move] === move) return [];
    const place = to[move] ?? null;
    return place === null ? takingAway(id) : [{ op: 'set-node', id, properties: { move: BigInt(place) } }];
  });
}
