/**
 * Texts in lines. Finnish compounds are longer than any column: a word that does not fit is broken at a syllable,
 * by the rule that a syllable begins with a consonant that a vowel follows. Pure; widths come from `Measure`.
 */

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

const VOWEL = /[aeiouyåäöéü]/i;

/** Places inside a word where a hyphen may stand: at least three letters before and two after. */
export function breaks(word: string): number[] {
  const places: number[] = [];
  for (let i = 3; i < word.length - 1; i++) {
    if (word[i - 1] === '-' || word[i - 1] === '/') places.push(i);
    else if (
      !VOWEL.test(word[i]) &&
      /\p{L}/u.test(word[i]) &&
      VOWEL.test(word[i + 1]) &&
      /\p{L}/u.test(word[i - 1])
    )
      places.push(i);
  }
  return places;
}

/**
 * A text in at most `most` lines no wider than `width` (a word that cannot be broken may stick out). What does not
 * fit ends in an ellipsis.
 */
export function wrap(text: string, width: number, measure: Measure, most = 3): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  while (words.length > 0) {
    const word = words.shift() as string;
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '' && measure(word) <= width) {
      lines.push(line);
      line = word;
      continue;
    }
    const start = line === '' ? '' : `${line} `;
    const at = breaks(word).filter((place) => measure(`${start}${hyphened(word, place)}`) <= width);
    const place = at.at(-1);
    if (place !== undefined) {
      lines.push(`${start}${hyphened(word, place)}`);
      line = '';
      words.unshift(word.slice(place));
    } else if (line !== '') {
      lines.push(line);
      line = '';
      words.unshift(word);
    } else line = word;
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most && words.length === 0) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${kept[most - 1].replace(/[-–\s,.]+$/, '')}…`;
  return kept;
}

const hyphened = (word: string, place: number): string =>
  word[place - 1] === '-' || word[place - 1] === '/' ? word.slice(0, place) : `${word.slice(0, place)}-`;

/** A text whose long words may be broken with a hyphen where a line ends: for narrow columns of HTML. */
export const softHyphens = (text: string): string =>
  text.replace(/\p{L}{12,}/gu, (word) => {
    const places = new Set(breaks(word));
    return [...word]
      .map((letter, index) => (places.has(index) && index > 3 ? `\u00ad${letter}` : letter))
      .join('');
  });

/** A text in one line: where it does not fit, its middle goes, because names of one family differ at their ends. */
export function squeeze(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let kept = letters.length - 1;
  for (let low = 2, high = letters.length - 1; low <= high;) {
    const middle = (low + high) >> 1;
    if (measure(squeezed(letters, middle)) <= width) {
      kept = middle;
      low = middle + 1;
    } else {
      kept = Math.min(kept, middle - 1);
      high = middle - 1;
    }
  }
  return squeezed(letters, Math.max(2, kept));
}

function squeezed(letters: readonly string[], kept: number): string {
  const head = Math.ceil(kept * 0.45);
  return `${letters.slice(0, head).join('').trimEnd()}…${letters
    .slice(letters.length - (kept - head))
    .join('')
    .trimStart()}`;
}
