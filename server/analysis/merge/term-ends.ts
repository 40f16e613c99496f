/** When the terms of seats end, body by body: a merger costs least where they end together. */
import { formatDate, type DateSpan } from '../../domain/dates.ts';
import { seatsOf, type Selection } from '../select.ts';

export interface TermEnds {
  /** Index of the body. */
  readonly body: number;
  /** Known ends, earliest first, with the indices of their seats. */
  readonly ends: readonly { readonly date: DateSpan; readonly seats: readonly number[] }[];
  /** Seats whose end is not known, or that go on. */
  readonly unknown: readonly number[];
}

/** Ends of the terms of the seats that a selection leaves in each body. */
export function termEnds(selection: Selection, bodies: readonly number[]): TermEnds[] {
  const { terms, term } = selection.snapshot.seats;
  return bodies.map((body) => {
    const ends = new Map<string, { date: DateSpan; seats: number[] }>();
    const unknown: number[] = [];
    for (const seat of seatsOf(selection, body)) {
      const { end } = terms[term[seat]];
      if (end === null || !Number.isFinite(end.latest)) {
        unknown.push(seat);
        continue;
      }
      const key = formatDate(end);
      const known = ends.get(key);
      if (known) known.seats.push(seat);
      else ends.set(key, { date: end, seats: [seat] });
    }
    return {
      body,
      ends: [...ends.values()].sort(
        (a, b) => a.date.earliest - b.date.earliest || a.date.latest - b.date.latest,
      ),
      unknown,
    };
  });
}

/** Whether all known ends have a day in common; null: none is known. */
export function endTogether(bodies: readonly TermEnds[]): boolean | null {
  const known = bodies.flatMap(({ ends }) => ends.map((end) => end.date));
  if (known.length === 0) return null;
  return Math.max(...known.map((end) => end.earliest)) <= Math.min(...known.map((end) => end.latest));
}
