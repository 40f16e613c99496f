/** Where the seats of each organisation go: from the bodies of today to those after. */
import type { Ends } from '../document/format.ts';
import type { DiffSeat, Outcome } from './request.ts';

export interface Flow {
  /** null: personal seats, or seats of which no source says on whose behalf. */
  readonly organisation: DiffSeat['organisation'];
  readonly behalf: DiffSeat['behalf'];
  /** Places by the id of the body, today and after. */
  readonly before: ReadonlyMap<string, Ends>;
  readonly after: ReadonlyMap<string, Ends>;
  /** Seats of which places end, and whose holder keeps no other for the same organisation. */
  readonly ending: readonly DiffSeat[];
}

/** A sum of ranges; open where one of them is. */
export function total(ranges: Iterable<Ends>): Ends {
  let min = 0;
  let max: number | null = 0;
  for (const range of ranges) {
    min += range.min;
    max = max === null || range.max === null ? null : max + range.max;
  }
  return { min, max };
}

/** Organisations with the most places first; personal and unknown ones last. */
export function flowsOf({ diff }: Outcome, compare: (a: string, b: string) => number): Flow[] {
  const groups = new Map<string, DiffSeat[]>();
  for (const seat of diff.seats) {
    if (seat.places.max === 0 && seat.placesAfter.max === 0) continue;
    const key = seat.organisation?.id ?? seat.behalf;
    const group = groups.get(key);
    if (group) group.push(seat);
    else groups.set(key, [seat]);
  }
  return [...groups.values()]
    .map((seats): Flow => {
      const [{ organisation, behalf }] = seats;
      return {
        organisation,
        behalf,
        before: placesBy(seats, ({ from, places }) => ({ body: from, places })),
        after: placesBy(seats, ({ to, placesAfter }) => ({ body: to, places: placesAfter })),
        ending: seats.filter(({ placesEnded, heldElsewhere }) => placesEnded.max !== 0 && !heldElsewhere),
      };
    })
    .sort(
      (a, b) =>
        Number(a.organisation === null) - Number(b.organisation === null) ||
        weight(b) - weight(a) ||
        compare(a.organisation?.name ?? '', b.organisation?.name ?? ''),
    );
}

function placesBy(
  seats: readonly DiffSeat[],
  of: (seat: DiffSeat) => { readonly body: string | null; readonly places: Ends },
): Map<string, Ends> {
  const found = new Map<string, Ends>();
  for (const seat of seats) {
    const { body, places } = of(seat);
    if (body !== null) found.set(body, total([found.get(body) ?? { min: 0, max: 0 }, places]));
  }
  return found;
}

/** Places that it has, before and after, as far as they are known. */
function weight({ before, after }: Flow): number {
  const sum = total([...before.values(), ...after.values()]);
  return sum.max ?? sum.min;
}

/** Places that end, of all organisations. */
export function leaving(flows: readonly Flow[]): Ends {
  return total(flows.flatMap(({ ending }) => ending.map(({ placesEnded }) => placesEnded)));
}
