/**
 * Overlap of two bodies year by year: members of both in the year, and interlocks, whose terms in both overlap.
 */
import type { DateSpan } from '../../domain/dates.ts';
import type { Filter } from '../filter.ts';
import { jaccard } from '../pairs/measures.ts';
import { select } from '../select.ts';
import type { NodeRef, Range, Snapshot } from '../snapshot.ts';
import { membershipOf, sharedLevel, twoMode, type MemberOptions, type TwoMode } from '../two-mode.ts';
import { hull, knownDays, Tally, yearsIn } from './years.ts';

export interface PairYear {
  readonly date: DateSpan;
  /** Distinct known members, surely to possibly; null: none is known. */
  readonly sizeA: Range | null;
  readonly sizeB: Range | null;
  readonly shared: Range;
  /** Of what is surely known; null: neither has a sure member. */
  readonly jaccard: number | null;
  readonly interlocks: Range;
  /** Shared surely or possibly, by kind and id. */
  readonly members: readonly NodeRef[];
}

/** Years of a pair; `period` null: the years of which something is known of both. The filter's own bodies and date are
 *  not used. */
export function pairOverTime(
  snapshot: Snapshot,
  filter: Filter,
  options: MemberOptions,
  pair: readonly [number, number],
  period: DateSpan | null,
): PairYear[] {
  const bodies = pair.map((body) => snapshot.bodies[body].id).sort();
  const axis =
    period !== null && Number.isFinite(period.earliest + period.latest) ? period : known(snapshot, pair);
  return yearsIn(axis).map((date) => {
    const selection = select(snapshot, { ...filter, bodies, date });
    // Who sits in both of two bodies is no member of nearly everything.
    const matrix = twoMode(selection, { ...options, leaveOutAbove: null, sharing: 'members' });
    return pairYear(matrix, { ...matrix, options: { ...matrix.options, sharing: 'interlocks' } }, pair, date);
  });
}

/** Days of which something is known of both bodies. */
function known(snapshot: Snapshot, pair: readonly [number, number]): DateSpan | null {
  const { seats, bodies } = snapshot;
  const [a, b] = pair.map((body) => {
    const terms = [bodies[body].term];
    for (let seat = 0; seat < seats.count; seat++)
      if (seats.body[seat] === body) terms.push(seats.terms[seats.term[seat]]);
    return hull(terms.map(knownDays).filter((span) => span !== null));
  });
  return a === null || b === null ? null : hull([a, b]);
}

function pairYear(
  matrix: TwoMode,
  interlocking: TwoMode,
  [a, b]: readonly [number, number],
  date: DateSpan,
): PairYear {
  const rows = [matrix.rowOf[a], matrix.rowOf[b]];
  const [levelsA, levelsB] = rows.map((row) =>
    row < 0 ? new Uint8Array() : matrix.levels.subarray(matrix.offsets[row], matrix.offsets[row + 1]),
  );
  const shared = new Tally();
  const interlocks = new Tally();
  const members: NodeRef[] = [];
  if (rows.every((row) => row >= 0))
    for (let e = matrix.offsets[rows[0]]; e < matrix.offsets[rows[0] + 1]; e++) {
      const other = membershipOf(matrix, rows[1], matrix.columns[e]);
      if (other < 0) continue;
      const both = Math.min(matrix.levels[e], matrix.levels[other]);
      members.push(matrix.members[matrix.columns[e]].node);
      shared.add(Math.min(both, sharedLevel(matrix, e, other)) as 1 | 2);
      interlocks.add(Math.min(both, sharedLevel(interlocking, e, other)) as 0 | 1 | 2);
    }
  const sure = (levels: Uint8Array) => levels.filter((level) => level === 2).length;
  return {
    date,
    sizeA: sizeOf(levelsA),
    sizeB: sizeOf(levelsB),
    shared: shared.range,
    jaccard: jaccard(shared.range.min, sure(levelsA), sure(levelsB)),
    interlocks: interlocks.range,
    members,
  };
}

function sizeOf(levels: Uint8Array): Range | null {
  return levels.length === 0
    ? null
    : { min: levels.filter((level) => level === 2).length, max: levels.length };
}
