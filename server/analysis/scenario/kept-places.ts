/** How many places of each seat go on in a merged body, where a seat can stand for several. */
import type { Place } from '../merge/places.ts';
import type { PlacesOfBodies } from '../merge/places-of.ts';
import { withFillers } from '../merge/range.ts';
import { closes, whoKeeps } from '../merge/who-keeps.ts';
import type { Range, Snapshot } from '../snapshot.ts';
import type { MergeChoices } from './moves.ts';

/**
 * Number of places of each seat that goes on; null: as many as it stands for now. From what is kept where each seat is
 * as few as it can be to what is kept where it is as many. Places that one seat gives up to another where there are
 * more of that one are still so many: the least numbers sum up to the least that the rule seats.
 */
export function keptPlaces(
  snapshot: Snapshot,
  here: PlacesOfBodies,
  going: readonly Place[],
  choices: MergeChoices,
): Map<number, Range | null> {
  const keptOf = (there: readonly Place[]) => numberOf(whoKeeps(snapshot, there, choices.rule, choices).kept);
  const before = numberOf(here.places);
  const least = keptOf(leastOf(snapshot, here.places));
  const most = keptOf(withFillers(here.places, choices.rule, { ...here, unlisted: [] }));
  const found = new Map<number, Range | null>();
  for (const place of going) {
    const { seat } = place;
    const number = most.get(seat) ?? 0;
    const isOpen = here.unbounded.includes(seat);
    const whole =
      !place.attends ||
      number === 0 ||
      (choices.rule.rule !== 'at-most' && !isOpen && number === before.get(seat));
    found.set(
      seat,
      whole || (isOpen && !closes(choices.rule, choices.keep, place))
        ? null
        : { min: Math.min(least.get(seat) ?? 0, number), max: number },
    );
  }
  return evened(found, least);
}

function evened(
  found: Map<number, Range | null>,
  least: ReadonlyMap<number, number>,
): Map<number, Range | null> {
  let missing = 0;
  for (const [seat, number] of least) {
    const range = found.get(seat);
    if (range !== null) missing += number - (range?.min ?? 0);
  }
  return new Map(
    [...found].map(([seat, range]) => {
      if (range === null || range.max === null) return [seat, range];
      const more = Math.max(0, Math.min(missing, range.max - range.min));
      missing -= more;
      return [seat, { min: range.min + more, max: range.max }];
    }),
  );
}

function numberOf(places: readonly Place[]): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const { seat } of places) numbers.set(seat, (numbers.get(seat) ?? 0) + 1);
  return numbers;
}

/** As many places of each seat as it stands for at least. */
function leastOf({ seats }: Snapshot, places: readonly Place[]): Place[] {
  const passed = new Map<number, number>();
  return places.filter(({ seat }) => {
    const number = (passed.get(seat) ?? 0) + 1;
    passed.set(seat, number);
    return number <= seats.countMin[seat];
  });
}
