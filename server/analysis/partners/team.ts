/**
 * A team, not only a list: organisations that cover every theme, place and kind asked for, with the greatest value: the
 * fewest of them that do, or exactly n. The value of a team is the sum of its members' scores without their position,
 * and what they reach together: an organisation that two of them meet counts once. It is a mixed-integer programme in
 * CPLEX LP text.
 */
import { HALF, PARTS, scoreOf, type Candidate, type Weights } from './candidates.ts';

export interface TeamMember {
  /** Score without position, at least 0. */
  readonly value: number;
  /** Positions in the lists of what is needed. */
  readonly themes: readonly number[];
  readonly places: readonly number[];
  readonly kinds: readonly number[];
  /** Keys of what it reaches. */
  readonly reaches: readonly number[];
}

/** Something that a team must keep to. */
export type TeamRule =
  | { readonly rule: 'size'; readonly least: number; readonly most: number }
  | { readonly rule: 'theme' | 'place' | 'kind'; readonly position: number }
  /** Position in the list of candidates. */
  | { readonly rule: 'must'; readonly position: number };

export interface TeamProblem {
  readonly members: readonly TeamMember[];
  /** Worth of one organisation reached. */
  readonly reachWorth: number;
  readonly rules: readonly TeamRule[];
  /** Only teams of the fewest members that keep the rules. Every member adds value: without this a team is always as
   *  large as it may be. */
  readonly fewest: boolean;
}

/** Digits that values are rounded to, so that the text of the model says exactly what is meant. */
const DIGITS = 1e6;
const rounded = (value: number) => Math.round(value * DIGITS) / DIGITS;

/** What candidates are worth in a team. */
export function teamMember(candidate: Candidate, weights: Weights): TeamMember {
  return {
    value: rounded(scoreOf(candidate.parts, weights, ['position']) ?? 0),
    themes: candidate.themes,
    places: candidate.places,
    kinds: candidate.kinds,
    reaches: candidate.reaches,
  };
}

/** Worth of one organisation that a team reaches: its share of the weights, at the half-way point of position. Nothing
 *  where our organisation is not said: nobody is new to nobody. */
export function reachWorth(weights: Weights, oursIsSaid: boolean): number {
  if (!oursIsSaid) return 0;
  const total = PARTS.reduce((sum, part) => sum + weights[part], 0);
  return total === 0 ? 0 : rounded(weights.position / total / HALF.position);
}

/** Rules for what is asked for, one for each theme, place, kind and must-have, and the size: from `least` to `most`. */
export function teamRules(
  needs: { readonly themes: number; readonly places: number; readonly kinds: number },
  must: readonly number[],
  most: number,
  least = 0,
): TeamRule[] {
  const each = (rule: 'theme' | 'place' | 'kind', count: number): TeamRule[] =>
    Array.from({ length: count }, (_, position) => ({ rule, position }));
  return [
    { rule: 'size', least, most },
    ...each('theme', needs.themes),
    ...each('place', needs.places),
    ...each('kind', needs.kinds),
    ...must.map((position): TeamRule => ({ rule: 'must', position })),
  ];
}

/** Value of a team. */
export function teamValue({ members, reachWorth: worth }: TeamProblem, team: readonly number[]): number {
  const reached = new Set(team.flatMap((position) => members[position].reaches));
  return rounded(team.reduce((sum, position) => sum + members[position].value, 0) + worth * reached.size);
}

/** Whether a team keeps the rules: the check that a solver's answer is given, and what brute force goes by. */
export function keepsTeamRules({ members, rules }: TeamProblem, team: readonly number[]): boolean {
  return rules.every((rule) => {
    switch (rule.rule) {
      case 'size':
        return team.length >= rule.least && team.length <= rule.most;
      case 'must':
        return team.includes(rule.position);
      default:
        return team.some((position) => covers(members[position], rule));
    }
  });
}

function covers(
  member: TeamMember,
  { rule, position }: Exclude<TeamRule, { rule: 'size' | 'must' }>,
): boolean {
  const list = { theme: member.themes, place: member.places, kind: member.kinds }[rule];
  return list.includes(position);
}

/** Readers of LP text limit the length of a line. */
const TERMS_A_LINE = 12;

/**
 * LP text of the model: `x0` ... for the candidates, then one variable for each group of organisations that the same
 * candidates reach. `forbidden` teams do not come again; `least`: only teams of this value at least.
 */
export function teamModel(
  problem: TeamProblem,
  forbidden: readonly (readonly number[])[] = [],
  least: number | null = null,
): string {
  const { members, rules, reachWorth: worth } = problem;
  const groups = worth > 0 ? reachGroups(members) : [];
  const rows: string[] = [];
  const row = (terms: readonly [number, number][], relation: string, bound: number) =>
    rows.push(` r${rows.length}: ${terms.length === 0 ? '0 x0' : sum(terms)} ${relation} ${bound}`);
  const ones = (positions: readonly number[]) => positions.map((position): [number, number] => [1, position]);
  for (const rule of rules) {
    if (rule.rule === 'size') {
      row(ones([...members.keys()]), '<=', rule.most);
      if (rule.least > 0) row(ones([...members.keys()]), '>=', rule.least);
    } else if (rule.rule === 'must') row(ones([rule.position]), '>=', 1);
    else row(ones([...members.keys()].filter((at) => covers(members[at], rule))), '>=', 1);
  }
  groups.forEach(({ by }, group) => {
    row([...ones(by), [-1, members.length + group]], '>=', 0);
  });
  for (const team of forbidden) row(ones(team), '<=', team.length - 1);
  const objective: [number, number][] = [
    ...members.map(({ value }, at): [number, number] => [value, at]),
    ...groups.map(({ count }, group): [number, number] => [rounded(count * worth), members.length + group]),
  ];
  if (least !== null) row(objective, '>=', least);
  const count = members.length + groups.length;
  return [
    'Maximize',
    ` value: ${sum(objective)}`,
    'Subject To',
    ...rows,
    'Binary',
    ` ${Array.from({ length: count }, (_, at) => `x${at}`).join('\n ')}`,
    'End',
    '',
  ].join('\n');
}

/** The same rules, and the fewer members the better: the solver's value is their number, below zero. */
export function fewestModel(problem: TeamProblem): string {
  const members = problem.members.map((member): TeamMember => ({ ...member, value: -1 }));
  return teamModel({ ...problem, members, reachWorth: 0 });
}

/** The same problem for teams of just so many members. */
export function ofSize(problem: TeamProblem, count: number): TeamProblem {
  const rules = problem.rules.map((rule): TeamRule =>
    rule.rule === 'size' ? { rule: 'size', least: count, most: count } : rule,
  );
  return { ...problem, rules };
}

/** Organisations reached, by who reaches them. */
function reachGroups(members: readonly TeamMember[]): { by: number[]; count: number }[] {
  const by = new Map<number, number[]>();
  members.forEach(({ reaches }, at) => {
    for (const one of reaches) by.set(one, [...(by.get(one) ?? []), at]);
  });
  const groups = new Map<string, { by: number[]; count: number }>();
  for (const list of by.values()) {
    const key = list.join(' ');
    const group = groups.get(key) ?? { by: list, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()];
}

function sum(terms: readonly [number, number][]): string {
  return terms
    .map(
      ([weight, at], index) =>
        `${index > 0 && index % TERMS_A_LINE === 0 ? '\n  ' : ''}${weight < 0 ? '-' : '+'} ${Math.abs(weight)} x${at}`,
    )
    .join(' ');
}
