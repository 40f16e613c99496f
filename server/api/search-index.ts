/**
 * Finds nodes by the words of their names. A word is folded (case, accents, hyphens), and a word of the query meets a
 * word of a name that begins with it. Where no word does, it is shortened from its end as long as four letters are
 * left, so that an inflected form (Seinäjoen) finds the basic one (Seinäjoki): the stem is what the two share.
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
/** An inflected form must share this many letters with the basic one, and all but this many of its own. */
const STEM = { least: 4, most: 4 };

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
   * Nodes that have a name with every word of the query, best first: whole names, then names that begin with the
   * query, then by how much of the name is met; the kinds in the order bodies, organisations, people, the rest; then
   * by name. A node is named once, by its best name.
   */
  find(text: string, most: number): Hit[] {
    const query = wordsOf(text);
    if (query.length === 0) return [];
    const plain = this.meeting(query, (word) => this.beginningWith(word, word, false));
    const scores =
      plain.size > 0 ? plain : this.meeting(query, (word) => this.sharingStem(word, query.length));
    const best = new Map<string, { entry: Entry; score: number }>();
    for (const [at, met] of scores) {
      const entry = this.entries[at];
      const score = met + this.bonus(entry, query);
      const key = `${entry.kind} ${entry.index}`;
      const known = best.get(key);
      if (!known || score > known.score) best.set(key, { entry, score });
    }
    return [...best.values()]
      .sort(
        (a, b) =>
          b.score - a.score ||
          KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) ||
          compareNames(a.entry.name, b.entry.name) ||
          a.entry.index - b.entry.index,
      )
      .slice(0, most)
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

  /** Entries with a word that shares a stem; of a single word only those that share most, since no other word of the
   *  query says which are meant. */
  private sharingStem(word: string, words: number): ReadonlyMap<number, number> {
    const all = new Map<number, number>();
    for (let length = word.length; length >= Math.max(STEM.least, word.length - STEM.most); length--) {
      const found = this.beginningWith(word.slice(0, length), word, length < word.length);
      for (const [entry, score] of found) all.set(entry, Math.max(all.get(entry) ?? 0, score));
      if (words === 1 && all.size > 0) break;
    }
    return all;
  }

  private beginningWith(prefix: string, word: string, shortened: boolean): Map<number, number> {
    const found = new Map<number, number>();
    for (let at = this.firstFrom(prefix); at < this.words.length; at++) {
      const other = this.words[at];
      if (!other.startsWith(prefix)) break;
      // A stem may not be the beginning of a much longer word: it is another word then, not another form.
      if (shortened && other.length > word.length + STEM.most) continue;
      const score = prefix.length / Math.max(other.length, word.length);
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
