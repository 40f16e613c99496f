/** What the overlap view says: finding, notes, figures in the reader's way. Pure. */
import type {
  CountedFragment,
  Members,
  PairFiguresFragment,
  SummaryFigure,
} from '../../api/generated/operations.ts';
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

/** A sentence with the figures in it that open a list. */
export interface Note {
  readonly text: string;
  readonly figures: readonly { readonly count: number; readonly figure: SummaryFigure }[];
}

/** What was counted and what was left out: said under the picture and in its file. */
export function overlapNotes(
  summary: CountedFragment,
  members: Members,
  rollUp: boolean,
  words: Words,
): Note[] {
  const t = words.t.views.overlap;
  const note = (text: string, ...figures: [number, SummaryFigure][]): Note => ({
    text,
    figures: figures.map(([count, figure]) => ({ count, figure })),
  });
  const { peopleKnownIn, bodiesWithMembers, collectives, byConvenorAlone, standingForSeveral } = summary;
  return [
    note(t.diagonal[members]),
    ...(members === 'ORGANISATIONS' ? [note(t.units(rollUp))] : []),
    note(t.qNote(summary.pairs)),
    note(
      t.peopleKnown(peopleKnownIn, bodiesWithMembers),
      [peopleKnownIn, 'PEOPLE_KNOWN_IN'],
      [bodiesWithMembers, 'BODIES_WITH_MEMBERS'],
    ),
    ...(collectives > 0 ? [note(t.collectives(collectives), [collectives, 'COLLECTIVES'])] : []),
    ...(byConvenorAlone > 0
      ? [note(t.byConvenor(byConvenorAlone), [byConvenorAlone, 'BY_CONVENOR_ALONE'])]
      : []),
    ...(standingForSeveral > 0
      ? [note(t.standing(standingForSeveral), [standingForSeveral, 'STANDING_FOR_SEVERAL'])]
      : []),
    ...(bodiesWithMembers > summary.chanceLimit ? [note(t.chanceLimit(summary.chanceLimit))] : []),
  ];
}

/** The pair that a comparison speaks of: of those that are known on both sides the one that shares most, of equals the
 *  one furthest above chance, then the one compared first; one in a line of belonging, command or succession only where
 *  all are. Null: there is no pair. */
export function strongestOf(pairs: readonly PairFiguresFragment[]): PairFiguresFragment | null {
  const known = pairs.filter(({ sizeA, sizeB }) => sizeA.min > 0 && sizeB.min > 0);
  const free = known.filter(({ lines }) => lines.length === 0);
  const [first, ...others] = free.length ? free : known.length ? known : pairs;
  return others.reduce<PairFiguresFragment | null>((best, pair) => {
    if (!best || pair.shared !== best.shared) return !best || pair.shared > best.shared ? pair : best;
    return (pair.chance.lift ?? 0) > (best.chance.lift ?? 0) + 1e-9 ? pair : best;
  }, first ?? null);
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
