/**
 * Terms: how long something lasts, and how surely it is there at a date.
 *
 * A term has a start and an end, each a date span or unknown, and attestations: spans in which a source says that it
 * exists. The **sure span** runs from the earlier of (latest possible start, end of the first attestation) to the
 * later of (earliest possible end, beginning of the last attestation); there is none where that is reversed. The
 * **possible span** runs from the earliest start to the latest end, unknown bounds cut to the bounds given.
 */
import { meets, within, type DateSpan } from './dates.ts';

export interface Term {
  /** null: unknown */
  readonly start: DateSpan | null;
  /** null: unknown, or going on */
  readonly end: DateSpan | null;
  /** Sorted or not; may be empty. */
  readonly attested: readonly DateSpan[];
}

export const UNKNOWN_TERM: Term = { start: null, end: null, attested: [] };
export const ALL_TIME: DateSpan = { earliest: -Infinity, latest: Infinity };

/** Sure span of a term, or null where there is none. */
export function sureSpan(term: Term): DateSpan | null {
  const firstEnd = Math.min(...term.attested.map((span) => span.latest));
  const lastBeginning = Math.max(...term.attested.map((span) => span.earliest));
  const from = Math.min(term.start?.latest ?? Infinity, firstEnd);
  const to = Math.max(term.end?.earliest ?? -Infinity, lastBeginning);
  return from <= to && from !== Infinity && to !== -Infinity ? { earliest: from, latest: to } : null;
}

/** Possible span of a term; unknown bounds, also the open side of a date such as `..2011`, are cut to `bounds` (the
 *  body's possible span, else the data set's stated period). Never narrower than what is attested. */
export function possibleSpan(term: Term, bounds: DateSpan = ALL_TIME): DateSpan {
  const { start, end, attested } = term;
  const known = attested.map((span) => span.earliest);
  const knownEnds = attested.map((span) => span.latest);
  const from =
    start !== null && start.earliest !== -Infinity
      ? start.earliest
      : Math.min(bounds.earliest, ...known, start?.latest ?? Infinity, end?.latest ?? Infinity);
  const to =
    end !== null && end.latest !== Infinity
      ? end.latest
      : Math.max(bounds.latest, ...knownEnds, end?.earliest ?? -Infinity, start?.earliest ?? -Infinity);
  return { earliest: from, latest: Math.max(from, to) };
}

/** 0: not there, 1: possibly, 2: surely. */
export type Presence = 0 | 1 | 2;

/** How surely a term is there at `at` (a date or a period; null: no period, everything is there). */
export function presence(term: Term, at: DateSpan | null, bounds: DateSpan = ALL_TIME): Presence {
  if (at === null) return 2;
  const sure = sureSpan(term);
  if (sure && meets(sure, at)) return 2;
  if (term.attested.some((span) => within(span, at))) return 2;
  return meets(possibleSpan(term, bounds), at) ? 1 : 0;
}

/** How surely two terms overlap: surely if their sure spans meet, not at all if their possible spans do not. */
export function termsOverlap(a: Term, b: Term, bounds: DateSpan = ALL_TIME): Presence {
  const sureA = sureSpan(a);
  const sureB = sureSpan(b);
  if (sureA && sureB && meets(sureA, sureB)) return 2;
  return meets(possibleSpan(a, bounds), possibleSpan(b, bounds)) ? 1 : 0;
}
