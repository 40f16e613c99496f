/**
 * How far two bodies do the same work: Jaccard of their themes and of the places they cover, same kind, scope and
 * mandate. With the overlap of members it makes a quadrant of what a meeting could do with the two.
 */
import { PLACE_LEVELS, type PlaceLevel } from '../domain/enumerations.ts';
import { jaccard } from './pairs/measures.ts';
import type { Snapshot } from './snapshot.ts';
import { withAncestors, withDescendants } from './trees.ts';

export interface TaskOverlap {
  /** Indices of themes. */
  readonly sharedThemes: readonly number[];
  /** Jaccard of themes as stated; null: a body without a known theme. */
  readonly themes: number | null;
  /** Indices of places at `placeLevel`. */
  readonly sharedPlaces: readonly number[];
  /** Jaccard of places at `placeLevel`; null: a body without a known area, or no common level. */
  readonly places: number | null;
  /** Municipalities below, else the nearest level at which both areas can be expressed. */
  readonly placeLevel: PlaceLevel | null;
  /** null: not known of both. */
  readonly sameKind: boolean | null;
  readonly sameScope: boolean | null;
  readonly sameMandate: boolean | null;
  /** Geometric mean of what is known of `themes` and `places`; null: neither is. The same work is the same theme in
   *  the same area: where one of them is shared not at all, the score is 0. */
  readonly score: number | null;
}

/** merge: same members, same task; meet-same-day: same members, different tasks; divide-work: different members, same
 *  task; leave: neither. */
export type Quadrant = 'merge' | 'meet-same-day' | 'divide-work' | 'leave';

/** From which overlap on, members and tasks count as the same. */
export const SAME = { members: 0.5, task: 0.5 } as const;

/** Quadrant of an overlap coefficient of members and a score of tasks (0 to 1); null: one of them is not known. */
export function quadrantOf(members: number | null, task: number | null): Quadrant | null {
  if (members === null || task === null) return null;
  if (members >= SAME.members) return task >= SAME.task ? 'merge' : 'meet-same-day';
  return task >= SAME.task ? 'divide-work' : 'leave';
}

/** Areas of a body at one level: indices of places; null where one of them cannot be expressed at it. */
type AreasAtLevel = readonly (ReadonlySet<number> | null)[];

/** Compares tasks of the bodies of one snapshot; areas are worked out once a body. */
export class Tasks {
  private readonly areas = new Map<number, AreasAtLevel>();
  private readonly below: ReadonlySet<number>[];
  private readonly above: ReadonlySet<number>[];

  constructor(private readonly snapshot: Snapshot) {
    this.below = snapshot.places.map((_, place) => withDescendants(snapshot.places, [place]));
    this.above = snapshot.places.map((_, place) => withAncestors(snapshot.places, [place]));
  }

  /** Task overlap of two bodies, by index. */
  overlap(a: number, b: number): TaskOverlap {
    const left = this.snapshot.bodies[a];
    const right = this.snapshot.bodies[b];
    const themes = compareSets(new Set(left.themes), new Set(right.themes));
    const { level, places } = this.comparePlaces(a, b);
    const known = [themes.jaccard, places.jaccard].filter((value) => value !== null);
    return {
      sharedThemes: themes.shared,
      themes: themes.jaccard,
      sharedPlaces: places.shared,
      places: places.jaccard,
      placeLevel: level,
      sameKind: sameKind(left, right),
      sameScope: same(left.scope, right.scope),
      sameMandate: same(left.mandate, right.mandate),
      score:
        known.length === 0 ? null : known.reduce((product, value) => product * value) ** (1 / known.length),
    };
  }

  private comparePlaces(a: number, b: number): { level: PlaceLevel | null; places: Comparison } {
    const left = this.areasOf(a);
    const right = this.areasOf(b);
    for (const [position, level] of PLACE_LEVELS.entries()) {
      const here = left[position];
      const there = right[position];
      if (here && there && here.size > 0 && there.size > 0)
        return { level, places: compareSets(here, there) };
    }
    return { level: null, places: { shared: [], jaccard: null } };
  }

  private areasOf(body: number): AreasAtLevel {
    let areas = this.areas.get(body);
    if (!areas) {
      areas = PLACE_LEVELS.map((level) => this.atLevel(this.snapshot.bodies[body].covers, level));
      this.areas.set(body, areas);
    }
    return areas;
  }

  /** The places of a level that lie in the areas given or around them. */
  private atLevel(covers: readonly number[], level: PlaceLevel): ReadonlySet<number> | null {
    const found = new Set<number>();
    for (const place of covers) {
      const isAt = (other: number): boolean => this.snapshot.places[other].level === level;
      const below = [...this.below[place]].filter(isAt);
      const here = below.length > 0 ? below : [...this.above[place]].filter(isAt);
      if (here.length === 0) return null;
      for (const other of here) found.add(other);
    }
    return found;
  }
}

interface Comparison {
  readonly shared: readonly number[];
  readonly jaccard: number | null;
}

/** Null where one of the sets is empty: what it would hold is not known. */
function compareSets(a: ReadonlySet<number>, b: ReadonlySet<number>): Comparison {
  const shared = [...a].filter((one) => b.has(one)).sort((x, y) => x - y);
  return { shared, jaccard: a.size === 0 || b.size === 0 ? null : jaccard(shared.length, a.size, b.size) };
}

function same<T>(a: T | null, b: T | null): boolean | null {
  return a === null || b === null ? null : a === b;
}

/** Two kinds in own words are the same if the words are. */
function sameKind(a: Snapshot['bodies'][number], b: Snapshot['bodies'][number]): boolean | null {
  if (a.kind === 'other' && b.kind === 'other') return same(a.kindWords, b.kindWords);
  return same(a.kind, b.kind);
}

/** Lines of belonging, command or succession between two bodies; overlap along them is no finding. `succeeds`: one came
 *  of the other; `to-succeed`: it is planned or proposed to. */
export const BODY_LINES = ['part-of', 'steers', 'reports-to', 'succeeds', 'to-succeed'] as const;
export type BodyLine = (typeof BODY_LINES)[number];

/** Lines between bodies, in either direction, along any number of steps of one kind. A succession is followed from the
 *  earlier body to the later one, so two that merged into one are in no line with each other. */
export class Lines {
  private readonly up: Readonly<Record<BodyLine, readonly (readonly number[])[]>>;

  constructor(snapshot: Snapshot) {
    const steeredBy: number[][] = snapshot.bodies.map(() => []);
    for (const { network, steers } of snapshot.steering) {
      if (steers.kind === 'body') steeredBy[steers.index].push(network);
    }
    const reportsTo: number[][] = snapshot.bodies.map(() => []);
    for (const { network, to } of snapshot.reporting) reportsTo[network].push(to);
    const successors: number[][] = snapshot.bodies.map(() => []);
    const meantSuccessors: number[][] = snapshot.bodies.map(() => []);
    for (const { successor, predecessor, stage } of snapshot.succession) {
      if (successor.kind !== 'body' || predecessor.kind !== 'body') continue;
      meantSuccessors[predecessor.index].push(successor.index);
      if (stage === 'done') successors[predecessor.index].push(successor.index);
    }
    this.up = {
      'part-of': snapshot.bodies.map((body) => (body.partOf < 0 ? [] : [body.partOf])),
      steers: steeredBy,
      'reports-to': reportsTo,
      succeeds: successors,
      'to-succeed': meantSuccessors,
    };
  }

  /** Lines that join two bodies; none for most pairs. */
  between(a: number, b: number): BodyLine[] {
    const found = BODY_LINES.filter((line) => this.isAbove(line, a, b) || this.isAbove(line, b, a));
    // What is done is also among all that is done or meant to be.
    return found.includes('succeeds') ? found.filter((line) => line !== 'to-succeed') : found;
  }

  private isAbove(line: BodyLine, upper: number, lower: number): boolean {
    const seen = new Set([lower]);
    const stack = [lower];
    for (let body = stack.pop(); body !== undefined; body = stack.pop()) {
      for (const next of this.up[line][body]) {
        if (next === upper) return true;
        if (!seen.has(next)) {
          seen.add(next);
          stack.push(next);
        }
      }
    }
    return false;
  }
}
