/** The best team under the rules, others that are nearly as good, or the rules that no team can keep. */
import {
  keepsTeamRules,
  teamModel,
  teamValue,
  type TeamProblem,
  type TeamRule,
} from '../analysis/partners/team.ts';
import { solve } from './solve.ts';

export interface ChosenTeams {
  /** Positions of the members of each team, best first; empty: no team keeps the rules. */
  readonly teams: readonly (readonly number[])[];
  /** Rules that cannot be kept together, none of which can be left out of them. */
  readonly impossible: readonly TeamRule[];
  /** The first is proven to be the best, or that there is none. */
  readonly exact: boolean;
}

const ALTERNATIVES = 5;
/** An alternative is worth at least this share of the best team. */
const WORTH_SAYING = 0.95;
/** Seconds for one team; a selection of ordinary size takes a fraction of one. */
const PATIENCE = 10;

/** Chooses teams. Throws where the solver cannot read the problem. */
export async function chooseTeams(problem: TeamProblem): Promise<ChosenTeams> {
  const best = await bestTeam(problem);
  if (best.plan === null)
    return { teams: [], impossible: await impossibleRules(problem), exact: best.optimal };
  const teams = [best.plan];
  const least = Math.max(0, teamValue(problem, best.plan) * WORTH_SAYING - 1e-6);
  while (teams.length <= ALTERNATIVES && teams[teams.length - 1].length > 0) {
    const next = await bestTeam(problem, teams, least);
    if (next.plan === null) break;
    teams.push(next.plan);
  }
  return { teams, impossible: [], exact: best.optimal };
}

async function bestTeam(
  problem: TeamProblem,
  forbidden: readonly (readonly number[])[] = [],
  least: number | null = null,
) {
  if (problem.members.length === 0) {
    const possible = forbidden.length === 0 && keepsTeamRules(problem, []);
    return { plan: possible ? [] : null, optimal: true };
  }
  const { plan, optimal } = await solve(teamModel(problem, forbidden, least), { seconds: PATIENCE });
  return { plan: plan && plan.filter((at) => at < problem.members.length), optimal };
}

/** Each rule is left out in turn, for good if the others still cannot be kept. */
async function impossibleRules(problem: TeamProblem): Promise<readonly TeamRule[]> {
  let rules = problem.rules;
  for (const rule of problem.rules) {
    const without = rules.filter((one) => one !== rule);
    const { plan, optimal } = await bestTeam({ ...problem, rules: without });
    if (plan === null && optimal) rules = without;
  }
  return rules;
}
