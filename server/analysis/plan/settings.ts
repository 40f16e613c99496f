/** What a plan is asked: its objective, what may merge, and the user's rules. Bodies by id. */
import type { LoadAssumptions } from '../load.ts';

export const OBJECTIVES = ['seats', 'seat-meetings', 'hours'] as const;
/** Seats; seats × meetings a year; hours a year. The least of it that is surely saved counts. */
export type Objective = (typeof OBJECTIVES)[number];

/** How a merged body's seats are given; at most n: to the organisations with the most places first. */
export type PlanSeatRule =
  | { readonly rule: 'everybody' | 'one-an-organisation' }
  | { readonly rule: 'at-most'; readonly seats: number };

export const PLAN_RULES = [
  'stay',
  'apart',
  'forums',
  'voices',
  'most-members',
  'most-new-bodies',
  'statutory',
] as const;
export type PlanRule = (typeof PLAN_RULES)[number];

export interface PlanSettings {
  readonly objective: Objective;
  /** Overlap of whom ties two bodies; null: of whom the view counts, or else of the others, where those tie nothing or
   *  so much that the groups cannot be looked at. */
  readonly over: 'people' | 'organisations' | null;
  /** Bodies are tied from this Jaccard index on, above 0 to 1. */
  readonly jaccard: number;
  /** Bodies in a merger at most, 2 to 4. */
  readonly mostBodies: number;
  readonly seatRule: PlanSeatRule;
  readonly assumptions: LoadAssumptions;
  /** Bodies that do not merge. */
  readonly stay: readonly string[];
  /** Bodies of each list do not come into one. */
  readonly apart: readonly (readonly string[])[];
  /** Bodies that each theme and area keeps at least; null: no rule. */
  readonly forums: number | null;
  /** Every organisation that has a voice keeps one. */
  readonly voices: boolean;
  /** Members of a merged body at most; null: no rule. */
  readonly mostMembers: number | null;
  /** Merged bodies at most; null: no rule. */
  readonly mostNewBodies: number | null;
  /** Statutory bodies stay. */
  readonly statutory: boolean;
  /** Other plans that are looked for. */
  readonly alternatives: number;
  /** Seconds that each search takes at most. */
  readonly seconds: number;
}

/** Rules that are in force, in a fixed order. */
export function rulesOf(settings: PlanSettings): PlanRule[] {
  const inForce: Readonly<Record<PlanRule, boolean>> = {
    stay: settings.stay.length > 0,
    apart: settings.apart.some((bodies) => bodies.length > 1),
    forums: settings.forums !== null,
    voices: settings.voices,
    'most-members': settings.mostMembers !== null,
    'most-new-bodies': settings.mostNewBodies !== null,
    statutory: settings.statutory,
  };
  return PLAN_RULES.filter((rule) => inForce[rule]);
}
