/** A plan from a clean sheet: candidates, the best plan under the rules, what each rule costs, and other plans. */
import type { Filter } from '../analysis/filter.ts';
import { chooseCandidates, type PlanCandidate, type Tie } from '../analysis/plan/candidates.ts';
import { planModel, keepsRules } from '../analysis/plan/model.ts';
import { rulesOf, type PlanRule, type PlanSettings } from '../analysis/plan/settings.ts';
import { underRules, type Restricted } from '../analysis/plan/under-rules.ts';
import { select } from '../analysis/select.ts';
import type { Range, Snapshot } from '../analysis/snapshot.ts';
import type { MemberOptions, Widespread } from '../analysis/two-mode.ts';
import { gapOf, solve } from './solve.ts';

export interface PlanQuestion {
  readonly snapshot: Snapshot;
  readonly filter: Filter;
  readonly options: MemberOptions;
  readonly settings: PlanSettings;
}

export type PlanPhase = 'candidates' | 'plan' | 'prices' | 'alternatives';

export interface PlanProgress {
  readonly phase: PlanPhase;
  /** Searches done in this phase, of how many. */
  readonly step: number;
  readonly steps: number;
  /** Best plan of the search that runs; null: none yet. */
  readonly saved: number | null;
  /** No plan of that search saves more; null: not known yet. */
  readonly bound: number | null;
}

/** One merger of a plan. Bodies by index. */
export interface PlannedMerger {
  readonly bodies: readonly number[];
  readonly saved: number;
  /** `max` null: at least `min`. */
  readonly seatsBefore: Range;
  readonly seatsAfter: Range;
  /** Pairs among them that overlap enough. */
  readonly ties: readonly Tie[];
  /** The best of the mergers with one of these bodies that the rules allow and the plan does not choose; null: none. */
  readonly instead: { readonly bodies: readonly number[]; readonly saved: number } | null;
}

export interface Plan {
  readonly saved: number;
  /** No plan of the same search saves more. */
  readonly bound: number;
  /** (bound − saved) / saved; 0: proven. null: nothing is saved and more may be. */
  readonly gap: number | null;
  /** Most saved first. */
  readonly mergers: readonly PlannedMerger[];
}

export interface RulePrice {
  readonly rule: PlanRule;
  /** What is saved without it. */
  readonly without: number;
  /** Of that, how much the rule costs. */
  readonly price: number;
  /** False: a search was stopped, and it is an estimate. */
  readonly exact: boolean;
}

export interface PlanOutcome {
  /** Overlap of whom ties bodies. */
  readonly over: MemberOptions['members'];
  /** Why not of whom the view counts. */
  readonly instead: 'no-ties' | 'too-many' | null;
  /** Members of nearly everything: who is left out ties nothing. */
  readonly widespread: readonly Widespread[];
  /** Bodies of the selection. */
  readonly bodies: number;
  /** Mergers that save something, before and under the rules. */
  readonly candidates: number;
  readonly allowed: number;
  readonly savingNothing: number;
  /** Bodies that are tied to no other. */
  readonly alone: number;
  /** Indices. */
  readonly notComputable: readonly number[];
  /** null: nothing can be saved under the rules. */
  readonly best: Plan | null;
  readonly prices: readonly RulePrice[];
  readonly alternatives: readonly Plan[];
  /** It was stopped before everything was looked for. */
  readonly stopped: boolean;
}

/** Share of the best plan's saving that another plan saves at least. */
const WITHIN = 0.95;

/** Makes a plan. `onProgress` returns true to stop: the best so far is the answer. The same question gives the same
 *  answer where no search is cut off. Throws RangeError where there are too many candidates. */
export async function makePlan(
  { snapshot, filter, options, settings }: PlanQuestion,
  onProgress: (progress: PlanProgress) => boolean,
): Promise<PlanOutcome> {
  const selection = select(snapshot, filter);
  let stopped = onProgress({ phase: 'candidates', step: 0, steps: 1, saved: null, bound: null });
  const { found, members, instead } = chooseCandidates(selection, options, settings);
  const rules = rulesOf(settings);
  const restricted = underRules(selection, found, settings, new Set(rules));

  const search = async (
    of: Restricted,
    phase: PlanPhase,
    step: number,
    steps: number,
    forbidden: readonly (readonly number[])[] = [],
    least: number | null = null,
  ) => {
    if (of.candidates.length === 0) return { plan: [], saved: 0, bound: 0, optimal: true };
    const solution = await solve(planModel(of.candidates, of.rules, forbidden, least), {
      seconds: settings.seconds,
      onProgress: ({ saved, bound }) => {
        stopped ||= onProgress({ phase, step, steps, saved, bound });
        return stopped;
      },
    });
    if (solution.plan !== null && !keepsRules(of.candidates, of.rules, solution.plan))
      throw new Error('the solver gave a plan that breaks a rule');
    const { plan } = solution;
    // The sum of what each saves, without the rounding of the solver.
    return { ...solution, saved: (plan ?? []).reduce((sum, i) => sum + of.candidates[i].saving, 0) };
  };
  const planOf = (chosen: readonly number[], saved: number, bound: number): Plan => {
    const { candidates } = restricted;
    const used = new Set(chosen);
    return {
      saved,
      bound,
      gap: gapOf(saved, bound),
      mergers: chosen
        .map((i): PlannedMerger => merger(candidates[i], found.bodies, found.ties, candidates, used))
        .sort((a, b) => b.saved - a.saved || a.bodies[0] - b.bodies[0]),
    };
  };

  const main = await search(restricted, 'plan', 0, 1);
  const best =
    main.plan === null || main.plan.length === 0
      ? null
      : planOf(main.plan, main.saved, Math.max(main.bound, main.saved));
  const prices: RulePrice[] = [];
  for (const [step, rule] of rules.entries()) {
    if (stopped) break;
    const others = new Set(rules.filter((one) => one !== rule));
    const without = await search(
      underRules(selection, found, settings, others),
      'prices',
      step,
      rules.length,
    );
    if (without.plan === null) continue;
    prices.push({
      rule,
      without: without.saved,
      price: Math.max(0, without.saved - main.saved),
      exact: without.optimal && main.optimal,
    });
  }
  const alternatives: Plan[] = [];
  const forbidden = main.plan === null ? [] : [main.plan];
  while (best !== null && !stopped && alternatives.length < settings.alternatives) {
    const step = alternatives.length;
    const other = await search(
      restricted,
      'alternatives',
      step,
      settings.alternatives,
      forbidden,
      best.saved * WITHIN,
    );
    if (other.plan === null) break;
    alternatives.push(planOf(other.plan, other.saved, Math.max(other.bound, other.saved)));
    forbidden.push(other.plan);
  }
  return {
    over: members.options.members,
    instead,
    widespread: members.widespread,
    bodies: found.bodies.length,
    candidates: found.candidates.length,
    allowed: restricted.candidates.length,
    savingNothing: found.savingNothing,
    alone: found.alone,
    notComputable: found.notComputable.map((at) => found.bodies[at]),
    best,
    prices,
    alternatives,
    stopped,
  };
}

const range = ({ min, max }: Range, open: boolean): Range => ({ min, max: open ? null : max });

function merger(
  candidate: PlanCandidate,
  bodies: readonly number[],
  ties: readonly Tie[],
  candidates: readonly PlanCandidate[],
  chosen: ReadonlySet<number>,
): PlannedMerger {
  const own = new Set(candidate.bodies);
  let instead: PlanCandidate | null = null;
  candidates.forEach((other, i) => {
    if (chosen.has(i) || !other.bodies.some((at) => own.has(at))) return;
    if (instead === null || other.saving > instead.saving) instead = other;
  });
  const indices = (positions: readonly number[]) => positions.map((at) => bodies[at]);
  const best = instead as PlanCandidate | null;
  return {
    bodies: indices(candidate.bodies),
    saved: candidate.saving,
    seatsBefore: range(candidate.seatsBefore, candidate.openBefore),
    seatsAfter: range(candidate.seatsAfter, candidate.openAfter),
    ties: ties
      .filter(({ a, b }) => own.has(a) && own.has(b))
      .map((tie) => ({ ...tie, a: bodies[tie.a], b: bodies[tie.b] })),
    instead: best && { bodies: indices(best.bodies), saved: best.saving },
  };
}
