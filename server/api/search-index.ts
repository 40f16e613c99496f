/**
 * Finds nodes by the words of their names. A word is folded (case, accents, hyphens), and a word of the query meets a
 * word of a name that begins with it. After these come names with a word that shares the stem: an inflected form
 * (Seinäjoen) and the basic one (Seinäjoki) begin alike and differ at their ends.
 */
import type { Named, Snapshot } from '../analysis/snapshot.ts';
import { compareNames } from './names.ts';
import type { Kind } from './graph-index.ts';

export interface Hit {
  readonly kind: Kind;
  readonly index: number;
  /** The name or alias that was met, as it is written. */
  readonly matched: string;
}

/** Words of a name or a query that are looked at; what comes after them is not searched. */
const MOST_WORDS = 24;
const MOST_LETTERS = 200;
/** An inflected form shares at least this many letters with the basic one, and this part of its own; the basic one is
 *  at most so many letters longer. */
const STEM = { letters: 4, part: 0.6, longer: 2 } as const;

/** One text in lower case without accents, hyphens as spaces. å and ä become a, ö and ø become o, æ becomes ae. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('đ', 'd');
}

/** Words of a text, folded: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return (fold(text.slice(0, 2000)).match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, MOST_LETTERS));
}

/** One name of a node. */
interface Entry {
  readonly kind: Kind;
  readonly index: number;
  readonly name: string;
  readonly words: readonly string[];
  /** A name of the node, not an alias or a former name. */
  readonly isName: boolean;
}

const KINDS: readonly Kind[] = [
  'body',
  'organisation',
  'representative',
  'office',
  'programme',
  'theme',
  'place',
  'decision',
  'source',
];

export class SearchIndex {
  private readonly entries: readonly Entry[];
  /** Distinct words in order, with the entries that have each. */
  private readonly words: readonly string[];
  private readonly having: readonly (readonly number[])[];

  constructor(snapshot: Snapshot) {
    const lists: Readonly<Record<Kind, readonly Named[]>> = {
      body: snapshot.bodies,
      organisation: snapshot.organisations,
      representative: snapshot.representatives,
      office: snapshot.offices,
      programme: snapshot.programmes,
      theme: snapshot.themes,
      place: snapshot.places,
      decision: snapshot.decisions,
      source: snapshot.sources,
    };
    this.entries = KINDS.flatMap((kind) =>
      lists[kind].flatMap((node, index) => entriesOf(node).map((entry) => ({ kind, index, ...entry }))),
    );
    const having = new Map<string, number[]>();
    this.entries.forEach(({ words }, at) => {
      for (const word of new Set(words)) {
        const list = having.get(word);
        if (list) list.push(at);
        else having.set(word, [at]);
      }
    });
    this.words = [...having.keys()].sort();
    this.having = this.words.map((word) => having.get(word) ?? []);
  }

  /**
   * Nodes that have a name with every word of the query, best first: those that begin with the words before those that
   * share their stems; in each, whole names, then names that begin with the query, then by how much of the name is
   * met; the kinds in the order bodies, organisations, people, the rest; then by name. A node is named once, by its
   * best name.
   */
  find(text: string, most: number): Hit[] {
    const query = wordsOf(text);
    if (query.length === 0) return [];
    const hits = this.ranked(
      query,
      this.meeting(query, (word) => this.beginningWith(word, word.length, Infinity)),
    );
    if (hits.length < most) {
      const found = new Set(hits.map(keyOf));
      const others = this.meeting(query, (word) => this.sharingStem(word));
      hits.push(...this.ranked(query, others).filter((hit) => !found.has(keyOf(hit))));
    }
    return hits.slice(0, most);
  }

  private ranked(query: readonly string[], scores: ReadonlyMap<number, number>): Hit[] {
    const best = new Map<string, { entry: Entry; score: number }>();
    for (const [at, met] of scores) {
      const entry = this.entries[at];
      const score = met + this.bonus(entry, query);
      const known = best.get(keyOf(entry));
      if (!known || score > known.score) best.set(keyOf(entry), { entry, score });
    }
    return [...best.values()]
      .sort(
        (a, b) =>
          b.score - a.score ||
          KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) ||
          compareNames(a.entry.name, b.entry.name) ||
          a.entry.index - b.entry.index,
      )
      .map(({ entry: { kind, index, name } }) => ({ kind, index, matched: name }));
  }

  /** Entries that meet every word, with the sum of how well (0 to 1) over the words of the query. */
  private meeting(
    query: readonly string[],
    meetingWord: (word: string) => ReadonlyMap<number, number>,
  ): ReadonlyMap<number, number> {
    let left: ReadonlyMap<number, number> | null = null;
    for (const word of query) {
      const next = new Map<number, number>();
      for (const [at, score] of meetingWord(word)) {
        const before: number | undefined = left === null ? 0 : left.get(at);
        if (before !== undefined) next.set(at, before + score);
      }
      left = next;
    }
    return left ?? new Map();
  }

  /** Entries with a word that shares the stem: longer shared beginnings count for more. */
  private sharingStem(word: string): ReadonlyMap<number, number> {
    const all = new Map<number, number>();
    const least = Math.max(STEM.letters, Math.ceil(word.length * STEM.part));
    for (let length = word.length; length >= Math.min(least, word.length); length--) {
      // A full word may be the beginning of any other; a stem of a much longer one is that of another word.
      const longest = length === word.length ? Infinity : word.length + STEM.longer;
      for (const [entry, score] of this.beginningWith(word.slice(0, length), word.length, longest))
        all.set(entry, Math.max(all.get(entry) ?? 0, score));
    }
    return all;
  }

  /** Entries with a word of at most `longest` letters that begins with `prefix`, with the shared part of the longer of
   *  the two. */
  private beginningWith(prefix: string, letters: number, longest: number): Map<number, number> {
    const found = new Map<number, number>();
    for (let at = this.firstFrom(prefix); at < this.words.length; at++) {
      const other = this.words[at];
      if (!other.startsWith(prefix)) break;
      if (other.length > longest) continue;
      const score = prefix.length / Math.max(other.length, letters);
      for (const entry of this.having[at]) found.set(entry, Math.max(found.get(entry) ?? 0, score));
    }
    return found;
  }

  /** Position of the first word that does not come before `prefix`. */
  private firstFrom(prefix: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle] < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private bonus({ words, isName }: Entry, query: readonly string[]): number {
    const begins = query.every((word, at) =>
      at === query.length - 1 ? words[at]?.startsWith(word) : words[at] === word,
    );
    const whole = begins && words.length === query.length && words.at(-1) === query.at(-1);
    return (whole ? 2 : begins ? 1 : 0) + query.length / words.length + (isName ? 0.1 : 0);
  }
}

function keyOf({ kind, index }: { readonly kind: Kind; readonly index: number }): string {
  return `${kind} ${index}`;
}

/** Names, aliases and former names of a node, each once. */
function entriesOf(node: Named): { name: string; words: string[]; isName: boolean }[] {
  const names = [node.name, node.nameFi, node.nameSv, node.nameEn].filter((name) => name !== null);
  const others = [...node.aliases, ...node.formerNames.map((former) => former.name)];
  const entries = [
    ...[...new Set(names)].map((name) => ({ name, isName: true })),
    ...[...new Set(others)].filter((name) => !names.includes(name)).map((name) => ({ name, isName: false })),
  ];
  return entries
    .map((entry) => ({ ...entry, words: wordsOf(entry.name) }))
    .filter(({ words }) => words.length > 0);
}
