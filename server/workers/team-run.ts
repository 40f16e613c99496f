/** The best team under the rules, others that are nearly as good, or the rules that no team can keep. */
import {
  fewestModel,
  keepsTeamRules,
  ofSize,
  teamModel,
  teamValue,
  type TeamProblem,
  type TeamRule,
} from '../analysis/partners/team.ts';
import { gapOf, solve } from './solve.ts';

export interface ChosenTeams {
  /** Positions of the members of each team, best first; empty: no team keeps the rules, or none was found in time. */
  readonly teams: readonly (readonly number[])[];
  /** Rules that cannot be kept together, none of which can be left out of them. */
  readonly impossible: readonly TeamRule[];
  /** The first is proven to be the best (where the fewest were asked for, of the fewest), or that there is none. */
  readonly exact: boolean;
  /** A team of as many may be worth so much more, as a share; 0: none is; null: not known. */
  readonly gap: number | null;
  /** Everything within the share worth saying was looked for. */
  readonly complete: boolean;
  /** Somebody stopped it. */
  readonly stopped: boolean;
}

const ALTERNATIVES = 5;
/** An alternative is worth at least this share of the best team. */
const WORTH_SAYING = 0.95;
/** Seconds for the best team; a selection of ordinary size takes a fraction of one. */
export const PATIENCE = 10;
/** Seconds for all alternatives, or for finding out which rules cannot be kept. */
const FOR_THE_REST = 10;

/** Chooses teams. `stop` is asked several times a second: true ends the search with the best so far. Throws where the
 *  solver cannot read the problem. */
export async function chooseTeams(
  problem: TeamProblem,
  stop: () => boolean = () => false,
  seconds: number = PATIENCE,
): Promise<ChosenTeams> {
  const search = new Search(stop, seconds);
  const sized = problem.fewest ? await search.fewest(problem) : { problem, plan: null, proven: true };
  const best = await search.best(sized.problem);
  const exact = best.optimal && sized.proven;
  // Stopped before there was a better one: the few that were found keep the rules too.
  const first = best.plan ?? sized.plan;
  if (first === null) {
    search.goOn(FOR_THE_REST);
    const impossible = exact ? await search.impossibleRules(problem) : [];
    return { teams: [], impossible, exact, gap: null, complete: exact, stopped: search.stopped };
  }
  const value = teamValue(sized.problem, first);
  const gap = best.optimal ? 0 : gapOf(value, best.bound);
  const teams = [first];
  const least = Math.max(0, value * WORTH_SAYING - 1e-6);
  let complete = exact;
  if (exact) search.goOn(FOR_THE_REST);
  while (complete && teams.length <= ALTERNATIVES && teams[teams.length - 1].length > 0) {
    const next = await search.best(sized.problem, teams, least);
    complete = next.optimal;
    if (next.plan === null) break;
    teams.push(next.plan);
  }
  return { teams, impossible: [], exact, gap, complete, stopped: search.stopped };
}

/** Searches that share their time. */
class Search {
  stopped = false;
  private readonly stop: () => boolean;
  private until: number;

  constructor(stop: () => boolean, seconds: number) {
    this.stop = stop;
    this.until = performance.now() + seconds * 1000;
  }

  /** So many seconds for what comes next. */
  goOn(seconds: number): void {
    this.until = performance.now() + seconds * 1000;
  }

  async best(
    problem: TeamProblem,
    forbidden: readonly (readonly number[])[] = [],
    least: number | null = null,
  ) {
    if (problem.members.length === 0) {
      const possible = forbidden.length === 0 && keepsTeamRules(problem, []);
      return { plan: possible ? [] : null, bound: 0, optimal: true };
    }
    const { plan, bound, optimal } = await this.solve(teamModel(problem, forbidden, least));
    return { plan: plan && plan.filter((at) => at < problem.members.length), bound, optimal };
  }

  /** The same problem with its least size; where none is found in time, as it is. */
  async fewest(
    problem: TeamProblem,
  ): Promise<{ problem: TeamProblem; plan: readonly number[] | null; proven: boolean }> {
    if (problem.members.length === 0) return { problem, plan: null, proven: true };
    const { plan, optimal } = await this.solve(fewestModel(problem));
    return { problem: plan === null ? problem : ofSize(problem, plan.length), plan, proven: optimal };
  }

  /** Each rule is left out in turn, for good if the others still cannot be kept. */
  async impossibleRules(problem: TeamProblem): Promise<readonly TeamRule[]> {
    let rules = problem.rules;
    for (const rule of problem.rules) {
      const without = rules.filter((one) => one !== rule);
      const { plan, optimal } = await this.best({ ...problem, rules: without });
      if (plan === null && optimal) rules = without;
    }
    return rules;
  }

  private solve(text: string) {
    // The solver takes no time of nothing for a limit.
    const seconds = Math.max(0.01, (this.until - performance.now()) / 1000);
    return solve(text, { seconds, onProgress: () => (this.stopped ||= this.stop()) });
  }
}
