/** Figures of a merger in words, as they stand on screen. */
import type { Ends, Formats } from '../document/format.ts';
import type { Flow } from './flows.ts';
import { changedBodies, type Outcome, type Scenario } from './request.ts';
import type { MemoWords } from './words/fi.ts';

/** What every part of the memo writes with. */
export interface Pen {
  readonly words: MemoWords;
  readonly formats: Formats;
}

export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** A range with one decimal where it needs one. */
export function rangeText({ formats }: Pen, ends: Ends): string {
  return formats.range(ends, 1);
}

/** The name that somebody gave a scenario, or that of its only move, or how many changes it makes. */
export function scenarioName({ words }: Pen, { name, moves }: Scenario): string {
  if (name !== null) return name;
  const merge = moves.length === 1 ? moves[0].merge : null;
  if (!merge) return words.scenarios.changes(moves.length);
  return ruleName(words, merge);
}

/** How the seats of a merged body are given. */
export function ruleName(
  { scenarios: { rules } }: MemoWords,
  { rule, seats }: { readonly rule: string; readonly seats?: number | null },
): string {
  if (rule === 'AT_MOST') return rules.most(seats ?? 0);
  return rule === 'EVERYBODY' ? rules.all : rules.one;
}

/** "A · Yksi paikka / organisaatio". */
export function scenarioTitle(pen: Pen, scenario: Scenario, at: number): string {
  return `${LETTERS[at]} · ${scenarioName(pen, scenario)}`;
}

/** Names up to this length stand whole in cells and pictures. */
const LONG_NAME = 28;

/** A name for cells and pictures: where it is long, the longest of its other names that begins with a capital and fits;
 *  those that are part of the name go first. */
export function shortName({
  name,
  aliases,
}: {
  readonly name: string;
  readonly aliases: readonly string[];
}): string {
  if (name.length <= LONG_NAME) return name;
  const fitting = aliases.filter(
    (alias) => alias.length <= LONG_NAME && alias.length >= 3 && /^[\p{Lu}\d]/u.test(alias),
  );
  const [best] = fitting.sort(
    (a, b) => Number(name.includes(b)) - Number(name.includes(a)) || b.length - a.length,
  );
  return best ?? name;
}

/** On whose behalf the seats of a flow are held. */
export function flowName({ words }: Pen, { organisation, behalf }: Flow): string {
  if (organisation !== null) return organisation.name;
  return behalf === 'PERSONAL' ? words.matrix.personal : words.matrix.unknown;
}

/** None of its moves applies to the graph: there is nothing to count, which is not zero. */
export function appliesNot({ problems, bodies }: Outcome): boolean {
  return problems.length > 0 && bodies.length === 0;
}

/** A range with its signs turned. */
export function negated({ min, max }: Ends): Ends {
  return { min: max === null ? -Infinity : 0 - max, max: 0 - min };
}

/** Hours today, of what can be computed. */
export function hoursBefore(pen: Pen, outcome: Outcome): string {
  const { words } = pen;
  const { missing, of } = rhythmless(outcome);
  const { before } = outcome.hours;
  if (before === null) return words.scenarios.notComputable(missing, of);
  const text = rangeText(pen, before);
  return missing === 0 ? text : words.scenarios.without(text, missing, of);
}

/** Bodies of today whose rhythm is not known, of all that the scenario changes. */
export function rhythmless(outcome: Outcome): { readonly missing: number; readonly of: number } {
  const today = changedBodies(outcome);
  return { missing: today.filter(({ meetings }) => meetings === null).length, of: today.length };
}

/** Hours of the merged body. */
export function hoursAfter(pen: Pen, { hours }: Outcome): string {
  if (hours.after === null) return pen.words.scenarios.notDecided;
  const text = rangeText(pen, hours.after);
  return hours.exact ? text : pen.words.scenarios.outer(text);
}

/** What is saved; a saving that is a cost says so. */
export function hoursSaved(pen: Pen, { hours, bodies }: Outcome): string {
  const { words } = pen;
  const undecided = bodies.some(({ state, meetings }) => state === 'NEW' && meetings === null);
  const { saved } = hours;
  if (saved === null)
    return hours.notComputable.length > 0
      ? words.scenarios.notComputable(hours.notComputable.length, hours.of)
      : undecided
        ? words.scenarios.notDecided
        : words.notKnown;
  if (saved.max !== null && saved.max <= 0 && saved.min < 0)
    return words.scenarios.grows(rangeText(pen, negated(saved)));
  const text = rangeText(pen, saved);
  return saved.min < 0 ? words.scenarios.mayGrow(text) : text;
}

/** The same in a sentence. */
export function hoursSentence(pen: Pen, { hours }: Outcome): string {
  const { saved: t } = pen.words;
  const { saved } = hours;
  if (saved === null) return t.hoursUnknown;
  if (saved.min === 0 && saved.max === 0) return t.same;
  if (saved.max !== null && saved.max <= 0) return t.grows(rangeText(pen, negated(saved)));
  if (saved.max !== null && saved.min < 0)
    return t.either(
      rangeText(pen, { min: saved.max, max: saved.max }),
      rangeText(pen, { min: -saved.min, max: -saved.min }),
    );
  return t.hours(rangeText(pen, saved));
}

/** Who loses the voice, sure and sole ones first. */
export function lostVoices({ formats }: Pen, { lostVoices: lost }: Outcome): Outcome['lostVoices'][number][] {
  const weight = { SURELY: 0, POSSIBLY: 1, NO: 2 } as const;
  return [...lost].sort(
    (a, b) =>
      Number(b.surely) - Number(a.surely) ||
      weight[a.sole] - weight[b.sole] ||
      formats.compare(a.organisation.name, b.organisation.name),
  );
}

/** The same in one cell, by name. */
export function voicesCell(pen: Pen, outcome: Outcome, most: number): string {
  const { words } = pen;
  const lost = lostVoices(pen, outcome);
  if (lost.length === 0) return words.scenarios.nobody;
  const names = lost.slice(0, most).map(({ organisation, surely, sole }) => {
    const label = shortName(organisation);
    const name = surely ? label : words.overlap.possible(label);
    if (sole === 'SURELY') return words.scenarios.sole(name);
    return sole === 'POSSIBLY' ? words.scenarios.soleMaybe(name) : name;
  });
  if (lost.length > most) names.push(words.overlap.more(lost.length - most));
  return names.join(', ');
}
