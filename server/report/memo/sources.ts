/** The numbered sources of a memo: one number for each place of a document, in the order in which they are needed. */
import type { Formats } from '../document/format.ts';
import type { Source } from '../document/model.ts';
import type { MemoCitationFragment } from './generated/operations.ts';
import type { MemoWords } from './words/fi.ts';

/** Marks beside one statement at most: more would drown it. */
const MARKS = 3;

export class Sources {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly names: string[] = [];
  private readonly words: MemoWords;
  private readonly formats: Formats;

  constructor(words: MemoWords, formats: Formats) {
    this.words = words;
    this.formats = formats;
  }

  /** Numbers of the places that say one of the facts; whole-row citations say them all. Without `facts`: everything. */
  marks(citations: readonly MemoCitationFragment[], facts?: readonly string[]): number[] {
    const wanted = citations.filter(
      ({ fact }) => facts === undefined || fact === '*' || facts.includes(fact),
    );
    const numbers = wanted.map((citation) => this.numberOf(citation));
    return [...new Set(numbers)].slice(0, MARKS).sort((a, b) => a - b);
  }

  /** What was numbered so far. */
  list(): Source[] {
    return this.texts.map((text, at) => ({ number: at + 1, text }));
  }

  /** The same by name and place alone, where there is no room for more. */
  places(): Source[] {
    return this.names.map((text, at) => ({ number: at + 1, text }));
  }

  private numberOf({ source, locator }: MemoCitationFragment): number {
    const key = `${source.id}\n${locator ?? ''}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      const kind = source.kind === null ? null : (this.words.sourceKind[source.kind] ?? source.kind);
      const details = [
        source.publisher,
        kind,
        source.date === null ? null : this.formats.date(source.date),
        source.address,
      ].filter((part) => part !== null && part !== '');
      const place = locator === null || locator === '' ? source.name : `${source.name}, ${locator}`;
      this.names.push(place);
      this.texts.push(details.length === 0 ? place : `${place} (${details.join('; ')})`);
      number = this.texts.length;
      this.numbers.set(key, number);
    }
    return number;
  }
}
