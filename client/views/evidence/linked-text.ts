/** Where in a sentence its figures stand, so that each can open its list. Pure. */

/** A piece of a sentence; `at`: the position among the openings of what it opens, null: plain words. */
export interface Piece {
  readonly text: string;
  readonly at: number | null;
}

const isDigit = (text: string | undefined): boolean => text !== undefined && /\d/.test(text);

/** Splits a sentence at these texts, in any order of words; a figure is not found within a longer one. What does not
 *  stand in the sentence opens nothing. */
export function linkedPieces(sentence: string, texts: readonly string[]): Piece[] {
  const found: { from: number; to: number; at: number }[] = [];
  texts.forEach((text, at) => {
    for (
      let from = text === '' ? -1 : sentence.indexOf(text);
      from >= 0;
      from = sentence.indexOf(text, from + 1)
    ) {
      const to = from + text.length;
      const within =
        (isDigit(text[0]) && isDigit(sentence[from - 1])) || (isDigit(text.at(-1)) && isDigit(sentence[to]));
      if (within || found.some((other) => from < other.to && other.from < to)) continue;
      found.push({ from, to, at });
      return;
    }
  });
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to, at } of found.sort((a, b) => a.from - b.from)) {
    if (from > end) pieces.push({ text: sentence.slice(end, from), at: null });
    pieces.push({ text: sentence.slice(from, to), at });
    end = to;
  }
  if (end < sentence.length) pieces.push({ text: sentence.slice(end), at: null });
  return pieces;
}
