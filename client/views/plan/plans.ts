/** Plans as they are compared and carried into a scenario. Pure. */
import type { PlanPartsFragment } from '../../api/generated/operations.ts';
import { freshId, mergeMove, type Move } from '../scenario/moves.ts';
import { seatRuleOf, type PlanSettings } from './settings.ts';

export type Plan = PlanPartsFragment;
export type PlannedMerger = Plan['mergers'][number];

/** The same bodies have the same key, in whatever order. */
export const mergerKey = ({ bodies }: PlannedMerger): string =>
  bodies
    .map(({ id }) => id)
    .sort()
    .join('+');

/** What another plan does that the best one does not, and what it leaves. */
export function planDifference(
  best: Plan,
  other: Plan,
): { readonly adds: PlannedMerger[]; readonly drops: PlannedMerger[] } {
  const [mine, theirs] = [new Set(best.mergers.map(mergerKey)), new Set(other.mergers.map(mergerKey))];
  return {
    adds: other.mergers.filter((merger) => !mine.has(mergerKey(merger))),
    drops: best.mergers.filter((merger) => !theirs.has(mergerKey(merger))),
  };
}

/** A scenario holds so many moves. */
export const MOST_MOVES = 100;

/** The mergers of a plan as moves of a scenario: the same seat rule, and the rhythm the plan counted with. */
export function planMoves(
  plan: Plan,
  settings: PlanSettings,
  nameOf: (bodies: readonly string[]) => string,
  random: () => number = Math.random,
): Move[] {
  const taken: string[] = [];
  const { seatRule, seats } = seatRuleOf(settings);
  return plan.mergers.map(({ bodies, meetings }) => {
    const id = freshId(taken, random);
    taken.push(id);
    return mergeMove(
      {
        bodies: bodies.map((body) => body.id),
        rule: seatRule ?? 'EVERYBODY',
        seats,
        meetingsMin: meetings?.min ?? null,
        meetingsMax: meetings?.max ?? null,
      },
      { id, name: nameOf(bodies.map(({ name }) => name)) },
    );
  });
}
