/**
 * Names as they can be shown, wherever they come: in pictures, lists, sentences. A name may have 10,000 characters or
 * characters that turn the direction of what follows; neither may spoil what stands around it. Pure.
 */

/** A longer name is shown by its beginning; its whole is asked for by itself, as `wholeName`. */
export const LONGEST_NAME = 160;

/** Fields whose texts are names. */
const NAMES = new Set(['name', 'aliases', 'matched']);
/** Fields that are compared or sent back, never changed. */
const FIXED = new Set(['id', '__typename', 'code', 'field', 'value']);
/** Letters written from right to left; overrides, embeddings, isolates and marks of direction. */
const TURNING = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const TURNS = new RegExp(`[${TURNING}]`);
/** First strong isolate, and its end: what stands between turns nothing outside. */
const [ISOLATE, END] = ['\u2068', '\u2069'];

/** Whether the answer can hold anything to be changed: most hold nothing, and are not walked through. */
const MAY_NEED = new RegExp(
  `[${TURNING}]|"(?:name|matched)":"[^"]{${LONGEST_NAME}}|"aliases":\\["[^\\]]{${LONGEST_NAME}}`,
  'u',
);

/** Marks a name that was cut: an ellipsis and a character that takes no room, so that no name of itself has it. */
const CUT = '…\u2060';

/** Whether a name is shown by its beginning only. */
export const isCut = (name: string): boolean => name.includes(CUT);

/** Whole names by what is shown of them: few, and only those that were cut. */
const wholes = new Map<string, string>();

function cut(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  // A pair of surrogates stays together.
  const kept = name.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '');
  let shown = kept.trimEnd() + CUT;
  // Of two names that begin alike, each keeps a mark of its own.
  while ((wholes.get(shown) ?? name) !== name) shown += CUT.slice(-1);
  wholes.set(shown, name);
  return shown;
}

/** A text with the names in it whole again, for a file: what is short on a screen is not short in a table. */
export function withWholeNames(text: string): string {
  if (!isCut(text)) return text;
  const longestFirst = [...wholes.keys()].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((said, shown) => said.replaceAll(shown, () => wholes.get(shown) ?? shown), text);
}

/** The cells of a table that leaves the page, their names whole. */
export function wholeRows<Cell>(rows: readonly (readonly Cell[])[]): (Cell | string)[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? withWholeNames(cell) : cell)));
}

const isolated = (text: string): string => (TURNS.test(text) ? `${ISOLATE}${text}${END}` : text);

function present(value: unknown, key: string): unknown {
  if (typeof value === 'string')
    return FIXED.has(key) ? value : isolated(NAMES.has(key) ? cut(value) : value);
  if (Array.isArray(value)) return value.map((item) => present(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, below]) => [name, present(below, name)]));
  return value;
}

/** The parsed answer of the server, its names made fit to be shown. */
export function presentable(json: string): unknown {
  const answer: unknown = JSON.parse(json);
  return MAY_NEED.test(json) ? present(answer, '') : answer;
}
