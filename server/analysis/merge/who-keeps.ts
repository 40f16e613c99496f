/**
 * Who keeps a seat in the merged body, and who is left out. Of several people of one organisation the first in this
 * order stays: a chair, the longest sure term (none is 0), a named one before an unnamed one, name, id. What somebody
 * decides by hand goes before the rule.
 */
import { compareIds } from '../select.ts';
import type { Snapshot } from '../snapshot.ts';
import { PERSONAL, UNKNOWN_ORGANISATION, type Place } from './places.ts';
import { passes, type SeatRule } from './seat-rules.ts';

/** Seats (by index) that somebody keeps or drops by hand. */
export interface ByHand {
  readonly keep: ReadonlySet<number>;
  readonly drop: ReadonlySet<number>;
  /** Seat of the chosen chair, who comes before everybody else; left out or -1: not decided. */
  readonly chair?: number;
}

export const NOTHING_BY_HAND: ByHand = { keep: new Set(), drop: new Set() };

export interface Kept {
  readonly kept: readonly Place[];
  /** Attending places that get none, and are not another seat of somebody who keeps one for the same organisation. */
  readonly leftOut: readonly Place[];
}

/** Places of the merged body under a rule. A person who keeps one seat is not left out by another. */
export function whoKeeps(snapshot: Snapshot, places: readonly Place[], rule: SeatRule, byHand: ByHand): Kept {
  const there = places.filter((place) => place.attends);
  const ordered = inOrder(snapshot, there, byHand.chair);
  const chosen = new Set<Place>();
  const seated = new Set<string>();
  const take = (place: Place): boolean => {
    if (byHand.drop.has(place.seat) || chosen.has(place)) return false;
    if (place.holder !== null) {
      // Somebody who sits for two organisations is the voice of both.
      const mandate = `${place.holder} ${place.organisation}`;
      if (seated.has(mandate)) return false;
      seated.add(mandate);
    }
    chosen.add(place);
    return true;
  };
  for (const place of ordered) if (byHand.keep.has(place.seat)) take(place);
  const taken = new Map<number, number>();
  for (const place of chosen) taken.set(place.organisation, (taken.get(place.organisation) ?? 0) + 1);
  const allowed = allowance(places, rule);
  for (const place of ordered) {
    const already = taken.get(place.organisation) ?? 0;
    if (already >= allowed(place.organisation)) continue;
    if (take(place)) taken.set(place.organisation, already + 1);
  }
  return {
    kept: ordered.filter((place) => chosen.has(place)),
    leftOut: ordered.filter(
      (place) =>
        !chosen.has(place) && (place.holder === null || !seated.has(`${place.holder} ${place.organisation}`)),
    ),
  };
}

/** Secretaries and deputies take no place; they go on, but under *at most n* only beside a seat of their own. */
export function beside(
  places: readonly Place[],
  kept: readonly Place[],
  rule: SeatRule['rule'],
): readonly Place[] {
  const others = places.filter((place) => !place.attends);
  if (rule !== 'at-most') return others;
  const seated = new Set(kept.map((place) => place.organisation));
  return others.filter((place) => seated.has(place.organisation));
}

/** Whether a rule says how many places come of a seat of "at least two": a limit on seats always, one an organisation
 *  where the organisation is known. What is kept by hand stays as it is. */
export function closes(
  rule: SeatRule,
  keep: ReadonlySet<number>,
  { seat, organisation }: Pick<Place, 'seat' | 'organisation'>,
): boolean {
  if (keep.has(seat)) return false;
  return rule.rule === 'at-most' || (rule.rule === 'one-an-organisation' && organisation >= 0);
}

/** How many places an organisation may have under a rule. */
function allowance(places: readonly Place[], rule: SeatRule): (organisation: number) => number {
  switch (rule.rule) {
    case 'everybody':
      return () => Infinity;
    case 'by-hand':
      return () => 0;
    case 'one-an-organisation':
      return (organisation) =>
        organisation === PERSONAL || organisation === UNKNOWN_ORGANISATION ? Infinity : 1;
    case 'at-most': {
      const given = passes(places, rule);
      return (organisation) => given.get(organisation) ?? 0;
    }
  }
}

/** Places in the order in which they keep a seat; the seat of a chosen chair (-1: none) first. */
export function inOrder(snapshot: Snapshot, places: readonly Place[], chair = -1): Place[] {
  return [...places].sort((a, b) => compare(snapshot, chair, a, b));
}

function compare(snapshot: Snapshot, chair: number, a: Place, b: Place): number {
  return (
    Number(b.seat === chair) - Number(a.seat === chair) ||
    Number(b.chair) - Number(a.chair) ||
    b.sureDays - a.sureDays ||
    Number(b.holder !== null) - Number(a.holder !== null) ||
    compareIds(nameOf(snapshot, a), nameOf(snapshot, b)) ||
    compareIds(snapshot.seats.ids[a.seat] ?? '', snapshot.seats.ids[b.seat] ?? '')
  );
}

function nameOf(snapshot: Snapshot, place: Place): string {
  if (place.holder === null) return '';
  const [kind, index] = place.holder.split(' ');
  return (kind === 'office' ? snapshot.offices : snapshot.representatives)[Number(index)].name;
}
