/**
 * Places at the table of the bodies that merge, the material of every figure of a merger.
 *
 * A seat that stands for several is several places: its least number has the seat's own presence, the rest up to its
 * greatest number are possible ones.
 */

/** Organisation of a place: a non-negative key of the organisation (or body) represented, or one of these. */
export const UNKNOWN_ORGANISATION = -1;
export const PERSONAL = -2;

export interface Place {
  /** Index of the seat it comes from. */
  readonly seat: number;
  /** Position of the body in the merger's list. */
  readonly body: number;
  /** Identity of the named holder; null: not named. The same key in two bodies is the same person. */
  readonly holder: string | null;
  /** Key of the organisation, UNKNOWN_ORGANISATION or PERSONAL. */
  readonly organisation: number;
  /** Surely there; else possibly. */
  readonly sure: boolean;
  /** Takes part in meetings: not a secretary or a deputy only. */
  readonly attends: boolean;
  readonly chair: boolean;
  /** Days of its sure span; 0: none. */
  readonly sureDays: number;
  /** Places of its seat that are there together or not at all; left out: each by itself. */
  readonly together?: number;
  /** A move adds it: it is a place more. */
  readonly added?: true;
}

/** Places that attend, some of which may not be there: what one choice of the unknowns leaves. */
export type Present = readonly Place[];

/** Distinct holders plus unnamed places of each body (s in the formulas), by position of the body. */
export function attending(places: Present, bodies: number): number[] {
  const named: Set<string>[] = Array.from({ length: bodies }, () => new Set());
  const count = new Array<number>(bodies).fill(0);
  for (const place of places) {
    if (!place.attends) continue;
    if (place.holder === null) count[place.body]++;
    else named[place.body].add(place.holder);
  }
  return count.map((unnamed, body) => unnamed + named[body].size);
}

/** Number of distinct named holders. */
export function distinctHolders(places: Present): number {
  return new Set(places.filter((place) => place.holder !== null).map((place) => place.holder)).size;
}
