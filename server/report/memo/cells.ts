/** Figures of a merger in words, as they stand on screen. */
import type { Ends, Formats } from '../document/format.ts';
import type { Flow, Merger, Scenario } from './request.ts';
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

/** The name that somebody gave a scenario, or that of its rule. */
export function scenarioName({ words }: Pen, { name, rule }: Scenario): string {
  if (name !== null) return name;
  switch (rule.rule) {
    case 'EVERYBODY':
      return words.scenarios.rules.all;
    case 'ONE_AN_ORGANISATION':
      return words.scenarios.rules.one;
    case 'AT_MOST':
      return words.scenarios.rules.most(rule.seats);
  }
}

/** "A · Yksi paikka / organisaatio". */
export function scenarioTitle(pen: Pen, scenario: Scenario, at: number): string {
  return `${LETTERS[at]} · ${scenarioName(pen, scenario)}`;
}

/** On whose behalf the seats of a flow are held. */
export function flowName({ words }: Pen, { organisation, behalf }: Flow): string {
  if (organisation !== null) return organisation.name;
  return behalf === 'PERSONAL' ? words.matrix.personal : words.matrix.unknown;
}

/** A sum of ranges; open where one of them is. */
export function total(ranges: readonly Ends[]): Ends {
  return ranges.reduce<Ends>(
    (sum, { min, max }) => ({
      min: sum.min + min,
      max: sum.max === null || max === null ? null : sum.max + max,
    }),
    { min: 0, max: 0 },
  );
}

/** Places that get none in the merged body. */
export function leaving({ flows }: Merger): Ends {
  return total(flows.map(({ leftOutPlaces }) => leftOutPlaces));
}

/** A range with its signs turned. */
export function negated({ min, max }: Ends): Ends {
  return { min: max === null ? -Infinity : 0 - max, max: 0 - min };
}

/** Hours today, of what can be computed. */
export function hoursBefore(pen: Pen, { hours }: Merger): string {
  const { words } = pen;
  const missing = hours.notComputable.length;
  if (hours.before === null) return words.scenarios.notComputable(missing, hours.of);
  const text = rangeText(pen, hours.before);
  return missing === 0 ? text : words.scenarios.without(text, missing, hours.of);
}

/** Hours of the merged body. */
export function hoursAfter(pen: Pen, { hours }: Merger): string {
  if (hours.after === null) return pen.words.scenarios.notDecided;
  const text = rangeText(pen, hours.after);
  return hours.exact ? text : pen.words.scenarios.outer(text);
}

/** What is saved; a saving that is a cost says so. */
export function hoursSaved(pen: Pen, { hours }: Merger): string {
  const { words } = pen;
  const { saved } = hours;
  if (saved === null)
    return hours.notComputable.length > 0
      ? words.scenarios.notComputable(hours.notComputable.length, hours.of)
      : words.scenarios.notDecided;
  if (saved.max !== null && saved.max <= 0 && saved.min < 0)
    return words.scenarios.grows(rangeText(pen, negated(saved)));
  const text = rangeText(pen, saved);
  return saved.min < 0 ? words.scenarios.mayGrow(text) : text;
}

/** The same in a sentence. */
export function hoursSentence(pen: Pen, { hours }: Merger): string {
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
export function lostVoices({ formats }: Pen, { lostVoices: lost }: Merger): Merger['lostVoices'][number][] {
  const weight = { SURELY: 0, POSSIBLY: 1, NO: 2 } as const;
  return [...lost].sort(
    (a, b) =>
      Number(b.surely) - Number(a.surely) ||
      weight[a.sole] - weight[b.sole] ||
      formats.compare(a.organisation.name, b.organisation.name),
  );
}

/** The same in one cell, by name. */
export function voicesCell(pen: Pen, merger: Merger, most: number): string {
  const { words } = pen;
  const lost = lostVoices(pen, merger);
  if (lost.length === 0) return words.scenarios.nobody;
  const names = lost.slice(0, most).map(({ organisation, surely, sole }) => {
    const name = surely ? organisation.name : words.overlap.possible(organisation.name);
    if (sole === 'SURELY') return words.scenarios.sole(name);
    return sole === 'POSSIBLY' ? words.scenarios.soleMaybe(name) : name;
  });
  if (lost.length > most) names.push(words.overlap.more(lost.length - most));
  return names.join(', ');
}
