/** What is wrong with a scenario, in words, and what mends it. Pure. */
import type { ProblemFragment } from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import { ASSUMPTIONS, parameterOfAssumption } from '../representation/assumptions.ts';
import { newScenario, PARAMETERS, writeScenario, type ScenarioChoice } from './scenario.ts';

export interface Remedy {
  readonly label: string;
  /** Parameters of the address to be changed. */
  readonly changes: Record<string, string | null>;
}

/** The sentence; `nameOf` gives the name of a body or organisation where it is known. */
export function problemText(problem: ProblemFragment, nameOf: (id: string) => string, words: Words): string {
  const { texts } = words.t.merge.problems;
  const value = problem.value ?? '';
  const say = texts[`${problem.field} ${problem.code}`];
  return say ? say(nameOf(value)) : (words.t.states.problemCodes[problem.code]?.(value) ?? problem.message);
}

/** What can be done about it, best first; the last one always helps. */
export function remedies(
  problem: ProblemFragment,
  choice: ScenarioChoice,
  nameOf: (id: string) => string,
  words: Words,
): Remedy[] {
  const t = words.t.merge.problems;
  const value = problem.value ?? '';
  const found: Remedy[] = [];
  if (problem.field === 'input.bodies' && choice.bodies.includes(value)) {
    const again = problem.code === 'repeated';
    found.push({
      label: again ? t.takeOutOne : t.takeOut(nameOf(value)),
      changes: writeScenario({
        bodies: again ? [...new Set(choice.bodies)] : choice.bodies.filter((id) => id !== value),
      }),
    });
  }
  const RESETS: Record<string, [string, Record<string, string | null>]> = {
    'input.seats': [t.resetSeats, { [PARAMETERS.seats]: null }],
    'input.order': [t.resetOrder, { [PARAMETERS.order]: null }],
    'input.keep': [t.resetHand, { [PARAMETERS.keep]: null, [PARAMETERS.drop]: null }],
    'input.drop': [t.resetHand, { [PARAMETERS.keep]: null, [PARAMETERS.drop]: null }],
    'input.meetings': [t.resetMeetings, { [PARAMETERS.meetings]: null }],
    'input.hours': [t.resetLength, { [PARAMETERS.length]: null }],
    assumptions: [
      t.resetAssumptions,
      Object.fromEntries(ASSUMPTIONS.map((name) => [parameterOfAssumption[name], null])),
    ],
  };
  for (const [field, [label, changes]] of Object.entries(RESETS))
    if (problem.field.startsWith(field)) found.push({ label, changes });
  return [...found, { label: t.startAgain, changes: newScenario([]) }];
}
