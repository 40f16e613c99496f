/** What the overlap view says: finding, notes, figures in the reader's way. Pure. */
import type { CountedFragment, Members, PairFiguresFragment } from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';

/** The finding above the picture: what is more than chance, or why nothing can be said. `pairs`: the strongest. */
export function overlapTitle(
  summary: CountedFragment,
  pairs: readonly PairFiguresFragment[],
  members: Members,
  words: Words,
): string {
  const t = words.t.views.overlap;
  if (summary.bodiesWithMembers === 0) return t.titleNoMembers;
  if (summary.sharing === 0) return t.titleNothing;
  if (summary.aboveChance > 0) return t.titleAbove(summary.aboveChance, members);
  if (pairs.length > 0 && pairs.every(({ chance }) => chance.expected === null))
    return t.titleSharing(summary.sharing);
  if (pairs.length > 0 && pairs.every(({ chance }) => chance.tooSmallToTell)) return t.titleTooSmall;
  return t.titleNone;
}

/** What was counted and what was left out: said under the picture and in its file. */
export function overlapNotes(
  summary: CountedFragment,
  members: Members,
  rollUp: boolean,
  words: Words,
): string[] {
  const t = words.t.views.overlap;
  return [
    t.diagonal[members],
    ...(members === 'ORGANISATIONS' ? [t.units(rollUp)] : []),
    t.qNote(summary.pairs),
    t.peopleKnown(summary.peopleKnownIn, summary.bodiesWithMembers),
    ...(summary.collectives > 0 ? [t.collectives(summary.collectives)] : []),
    ...(summary.byConvenorAlone > 0 ? [t.byConvenor(summary.byConvenorAlone)] : []),
    ...(summary.standingForSeveral > 0 ? [t.standing(summary.standingForSeveral)] : []),
    ...(summary.bodiesWithMembers > summary.chanceLimit ? [t.chanceLimit(summary.chanceLimit)] : []),
  ];
}

/** "3,8×"; a dash where nothing is expected. */
export const liftText = (lift: number | null, words: Words): string =>
  lift === null ? words.t.words.notApplicable : `${words.number(lift, { decimals: 1 })}×`;

/** Three decimals; below them "<0,001", never zero. */
export function smallNumber(value: number | null, words: Words): string {
  if (value === null) return words.t.words.notApplicable;
  if (value < 0.0005) return `<${words.number(0.001, { decimals: 3 })}`;
  return words.number(value, { decimals: 3 });
}

export const expectedText = (expected: number | null, words: Words): string =>
  expected === null ? words.t.words.notApplicable : words.number(expected, { decimals: 1 });

/** What two bodies have in common by task. `null`: neither themes nor places are known. */
export function taskText(
  task: PairFiguresFragment['task'],
  words: Words,
): { text: string; same: boolean } | null {
  const t = words.t.views.overlap;
  if (task.themes === null && task.places === null) return null;
  const theme = task.sharedThemes.length > 0;
  const area = task.sharedPlaces.length > 0;
  if (theme && area) return { text: t.sameBoth, same: true };
  if (theme) return { text: t.sameTheme, same: true };
  if (area && task.themes === null) return { text: t.sameArea, same: true };
  return { text: task.themes === null ? t.unknownTask : t.otherTheme, same: false };
}

export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** The sentence of a comparison: "Of A's five organisations four also sit in B; chance would give 1.6." */
export function pairSentence(
  pair: PairFiguresFragment,
  letters: readonly [string, string],
  members: Members,
  words: Words,
): string {
  const t = words.t.views.overlap;
  if (pair.sizeA.min === 0) return t.sentenceUnknown(letters[0]);
  if (pair.sizeB.min === 0) return t.sentenceUnknown(letters[1]);
  return t.sentence(
    letters[0],
    pair.sizeA.min,
    letters[1],
    pair.shared,
    pair.chance.expected === null ? null : words.number(pair.chance.expected, { decimals: 1 }),
    members,
    pair.chance.tooSmallToTell,
  );
}
