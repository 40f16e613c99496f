/**
 * A memo without names of people: each stands as "person 1" of the organisation of their seats, the same number wherever
 * they are met. Numbers follow ids, so that another filter or another writer of the file gives the same ones.
 */
import type { Formats } from '../document/format.ts';
import type { MemoRequest, Seat } from './request.ts';
import type { MemoWords } from './words/fi.ts';

type Labels = ReadonlyMap<string, string>;

/** The same request with labels in the place of names of people, and of those who spoke in the meeting. */
export function withoutNames(
  request: MemoRequest,
  { hidden: t }: MemoWords,
  { compare }: Formats,
): MemoRequest {
  const labels = labelsOf(request, t, compare);
  const speakers = [...new Set(request.remarks.map(({ who }) => who))];
  const changed = relabelled(request, labels, t.somebody);
  return {
    ...changed,
    remarks: request.remarks.map((remark) => ({
      ...remark,
      who: t.speaker(speakers.indexOf(remark.who) + 1),
    })),
  };
}

function labelsOf(
  { bodies, scenarios }: MemoRequest,
  t: MemoWords['hidden'],
  compare: Formats['compare'],
): Labels {
  const seats: Pick<Seat, 'holder' | 'behalf' | 'onBehalfOf'>[] = [
    ...bodies.flatMap((body) => body.seats),
    ...scenarios.flatMap(({ outcome }) =>
      outcome.diff.seats.map(({ holder, behalf, organisation }) => ({
        holder,
        behalf,
        onBehalfOf: organisation,
      })),
    ),
  ];
  /** Groups of the seats of each person: names of organisations, '' for none. */
  const groups = new Map<string, Set<string>>();
  for (const { holder, onBehalfOf } of seats) {
    if (holder?.__typename !== 'Representative') continue;
    const found = groups.get(holder.id) ?? new Set();
    groups.set(holder.id, found.add(onBehalfOf?.name ?? ''));
  }
  const counts = new Map<string, number>();
  const labels = new Map<string, string>();
  for (const id of [...groups.keys()].sort()) {
    // Of several organisations the first by name; none only where there is no other.
    const names = [...(groups.get(id) ?? [])].sort(
      (a, b) => Number(a === '') - Number(b === '') || compare(a, b),
    );
    const group = names[0] ?? '';
    const number = (counts.get(group) ?? 0) + 1;
    counts.set(group, number);
    labels.set(id, group === '' ? t.person(number) : t.of(group, number));
  }
  return labels;
}

/** A copy in which every person has a label for a name. */
function relabelled<T>(value: T, labels: Labels, otherwise: string): T {
  const copy = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(copy);
    if (typeof one !== 'object' || one === null) return one;
    const fields = Object.entries(one).map(([key, field]): [string, unknown] => [key, copy(field)]);
    const found = Object.fromEntries(fields) as Record<string, unknown>;
    if (found.__typename === 'Representative') found.name = labels.get(String(found.id)) ?? otherwise;
    return found;
  };
  return copy(value) as T;
}
