/**
 * A plan from a clean sheet as weighted set packing: choose mergers (groups of bodies) so that no body is in two of
 * them and every rule holds, and the sum of what each surely saves is greatest. The rules are linear, so the model is
 * a mixed-integer programme in CPLEX LP text that any solver reads.
 */

/** A merger that a plan can choose. Bodies by position in the plan's list. */
export interface Candidate {
  readonly bodies: readonly number[];
  /** The least that is surely saved, in the units of the objective. */
  readonly saving: number;
  /** Organisations (by position) that have a seat in one of the bodies and none in the merged one. */
  readonly silenced: readonly number[];
  /** Themes and areas (by position) of the bodies, and how many bodies fewer each has after the merger. */
  readonly forumsFewer: ReadonlyMap<number, number>;
}

export interface PlanRules {
  /** A theme or area has this many bodies today and must keep at least so many; by position. */
  readonly forums: readonly { readonly today: number; readonly keep: number }[];
  /** Every organisation that has a voice keeps one: bodies it sits in, by organisation; null: the rule is off. */
  readonly voices: readonly (readonly number[])[] | null;
  /** New bodies at most; null: any number. */
  readonly mostMergers: number | null;
}

export const NO_RULES: PlanRules = { forums: [], voices: null, mostMergers: null };

/** Plans that must not come again: indices of candidates. Each alternative differs by a merger at least. */
export type Forbidden = readonly (readonly number[])[];

/** LP text of the model. Variables are `x0`, `x1`, ... for the candidates in order. `least`: a plan must save at
 *  least this much. */
export function planModel(
  candidates: readonly Candidate[],
  rules: PlanRules,
  forbidden: Forbidden = [],
  least: number | null = null,
): string {
  const rows: string[] = [];
  const row = (name: string, terms: readonly [number, number][], relation: string, bound: number) => {
    if (terms.length > 0) rows.push(` ${name}: ${sum(terms)} ${relation} ${bound}`);
  };
  for (const [body, having] of candidatesBy(candidates, (candidate) => candidate.bodies))
    if (having.length > 1)
      row(
        `body${body}`,
        having.map((i) => [1, i]),
        '<=',
        1,
      );
  rules.forums.forEach(({ today, keep }, forum) => {
    const terms = candidates.flatMap(({ forumsFewer }, i): [number, number][] => {
      const fewer = forumsFewer.get(forum) ?? 0;
      return fewer > 0 ? [[fewer, i]] : [];
    });
    row(`forum${forum}`, terms, '<=', Math.max(0, today - keep));
  });
  if (rules.voices !== null)
    for (const [organisation, silencing] of candidatesBy(candidates, (candidate) => candidate.silenced)) {
      const own = rules.voices[organisation];
      const terms = silencing.map((i): [number, number] => [
        candidates[i].bodies.filter((body) => own.includes(body)).length,
        i,
      ]);
      row(`voice${organisation}`, terms, '<=', own.length - 1);
    }
  if (rules.mostMergers !== null)
    row(
      'mergers',
      candidates.map((_, i) => [1, i]),
      '<=',
      rules.mostMergers,
    );
  forbidden.forEach((plan, k) => {
    // A plan that differs leaves one of these out; one that only adds to it is better and was found before.
    row(
      `differ${k}`,
      plan.map((i) => [1, i]),
      '<=',
      plan.length - 1,
    );
  });
  const objective = candidates.map(({ saving }, i): [number, number] => [saving, i]);
  if (least !== null) row('least', objective, '>=', least);
  return [
    'Maximize',
    ` saved: ${sum(objective)}`,
    'Subject To',
    ...rows,
    'Binary',
    ` ${candidates.map((_, i) => `x${i}`).join('\n ')}`,
    'End',
    '',
  ].join('\n');
}

/** Readers of LP text limit the length of a line. */
const TERMS_A_LINE = 12;

function sum(terms: readonly [number, number][]): string {
  return terms
    .map(([weight, i], at) => `${at > 0 && at % TERMS_A_LINE === 0 ? '\n  ' : ''}+ ${weight} x${i}`)
    .join(' ');
}

function candidatesBy(
  candidates: readonly Candidate[],
  of: (candidate: Candidate) => readonly number[],
): Map<number, number[]> {
  const by = new Map<number, number[]>();
  candidates.forEach((candidate, i) => {
    for (const key of of(candidate)) by.set(key, [...(by.get(key) ?? []), i]);
  });
  return new Map([...by].sort(([a], [b]) => a - b));
}

/** Whether a choice of candidates keeps every rule; the check that a solver's answer is given, and what brute force
 *  goes by. */
export function keepsRules(
  candidates: readonly Candidate[],
  rules: PlanRules,
  plan: readonly number[],
): boolean {
  const chosen = plan.map((i) => candidates[i]);
  const bodies = chosen.flatMap((candidate) => candidate.bodies);
  if (new Set(bodies).size < bodies.length) return false;
  if (rules.mostMergers !== null && plan.length > rules.mostMergers) return false;
  const forums = rules.forums.every(
    ({ today, keep }, forum) =>
      chosen.reduce((left, { forumsFewer }) => left - (forumsFewer.get(forum) ?? 0), today) >=
      Math.min(today, keep),
  );
  if (!forums) return false;
  return (
    rules.voices?.every((own, organisation) => {
      if (own.length === 0) return true;
      const silent = chosen
        .filter((candidate) => candidate.silenced.includes(organisation))
        .flatMap((candidate) => candidate.bodies);
      return own.some((body) => !silent.includes(body));
    }) ?? true
  );
}
