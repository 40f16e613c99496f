/** The parts of the merge view: what is worth discussing, one scenario, several side by side, a plan from a
 *  clean sheet. Pure. */
export const PARTS = ['suggestions', 'scenario', 'compare', 'plan'] as const;
export type Part = (typeof PARTS)[number];

/** The parameter that says which part is shown. */
export const PART = 'part';

/** Without a word in the address: the scenario where one is begun, else what is worth discussing. */
export function readPart(get: (parameter: string) => string | null): Part {
  const said = PARTS.find((part) => part === get(PART));
  if (said) return said;
  const bodies = (get('merge') ?? '').split(',').filter((id) => id !== '');
  const begun = bodies.length >= 2 || get('moves') !== null || get('scenario') !== null;
  return begun ? 'scenario' : 'suggestions';
}
