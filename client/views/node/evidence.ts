/**
 * The sources of a page, numbered: every place in a source (document and section) gets one number, in the order in
 * which the page cites it. Facts find their numbers here; the margin lists the places with what each one gives.
 */
import type { CitationPartsFragment, Certainty } from '../../api/generated/operations.ts';

/** One place in a source and what it gives. */
export interface CitedPlace {
  readonly number: number;
  readonly source: CitationPartsFragment['source'];
  readonly locator: string | null;
  /** Names of facts, in order, each once. */
  readonly facts: readonly string[];
  readonly quotes: readonly string[];
  readonly notes: readonly string[];
  /** What this source says otherwise than the page, by fact. */
  readonly otherwise: readonly { readonly fact: string; readonly value: string }[];
  readonly checkedAt: string | null;
  /** The best certainty of what it gives. */
  readonly certainty: Certainty;
}

/** The number of a place behind one fact, with how surely it says it. */
export interface Mark {
  readonly number: number;
  readonly certainty: Certainty;
}

/** Citations of a thing that stands on the page beside the node itself, such as a seat. */
export interface CitedThing {
  readonly id: string;
  /** What the margin calls it. */
  readonly fact: string;
  readonly citations: readonly CitationPartsFragment[];
}

const ORDER: readonly Certainty[] = ['STATED', 'INFERRED', 'UNCERTAIN'];
const better = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);
const WHOLE = '*';

/** Property names come as the import writes them or as the interface does: `part_of`, `partOf`. */
const plain = (fact: string): string => fact.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface Building {
  number: number;
  source: CitationPartsFragment['source'];
  locator: string | null;
  facts: Set<string>;
  quotes: Set<string>;
  notes: Set<string>;
  otherwise: { fact: string; value: string }[];
  checkedAt: string | null;
  certainty: Certainty;
}

export class Evidence {
  readonly places: readonly CitedPlace[];
  #marks = new Map<string, Mark[]>();

  constructor(citations: readonly CitationPartsFragment[], things: readonly CitedThing[] = []) {
    const places = new Map<string, Building>();
    for (const citation of citations) this.#add(places, citation, plain(citation.fact), keysOf(citation));
    for (const thing of things)
      for (const citation of thing.citations) this.#add(places, citation, thing.fact, [`thing ${thing.id}`]);
    this.places = [...places.values()].map((place) => ({
      ...place,
      facts: [...place.facts],
      quotes: [...place.quotes],
      notes: [...place.notes],
    }));
  }

  /** Where facts stand, under any of their names; of a relation only what is about `target` where one is given.
   *  What has no citation of its own stands where the row as a whole does. */
  of(facts: readonly string[], target?: string): readonly Mark[] {
    const own = facts.flatMap((fact) => this.#marks.get(target ? `${fact} ${target}` : fact) ?? []);
    return unique(own.length > 0 ? own : (this.#marks.get(WHOLE) ?? []));
  }

  /** Where a seat or another thing of the page stands. */
  ofThing(id: string): readonly Mark[] {
    return unique(this.#marks.get(`thing ${id}`) ?? []);
  }

  #add(
    places: Map<string, Building>,
    citation: CitationPartsFragment,
    fact: string,
    keys: readonly string[],
  ): void {
    const key = `${citation.source.id}\n${citation.locator ?? ''}`;
    let place = places.get(key);
    if (!place) {
      place = {
        number: places.size + 1,
        source: citation.source,
        locator: citation.locator,
        facts: new Set(),
        quotes: new Set(),
        notes: new Set(),
        otherwise: [],
        checkedAt: null,
        certainty: citation.certainty,
      };
      places.set(key, place);
    }
    place.facts.add(fact);
    if (citation.quote) place.quotes.add(citation.quote);
    if (citation.note) place.notes.add(citation.note);
    if (citation.value !== null) place.otherwise.push({ fact, value: citation.value });
    place.checkedAt ??= citation.checkedAt;
    place.certainty = better(place.certainty, citation.certainty);
    const mark = { number: place.number, certainty: citation.certainty };
    for (const name of keys) this.#marks.set(name, [...(this.#marks.get(name) ?? []), mark]);
  }
}

function keysOf(citation: CitationPartsFragment): string[] {
  const fact = plain(citation.fact);
  return citation.target ? [fact, `${fact} ${citation.target.id}`] : [fact];
}

function unique(marks: readonly Mark[]): Mark[] {
  const best = new Map<number, Mark>();
  for (const mark of marks) {
    const known = best.get(mark.number);
    best.set(mark.number, known ? { ...mark, certainty: better(known.certainty, mark.certainty) } : mark);
  }
  return [...best.values()].sort((a, b) => a.number - b.number);
}

/** Citations under the place of the document they stand in, in the order they come. */
export function byLocator<T extends { readonly locator: string | null }>(
  citations: readonly T[],
): readonly (readonly [string | null, readonly T[]])[] {
  const groups = new Map<string | null, T[]>();
  for (const citation of citations)
    groups.set(citation.locator, [...(groups.get(citation.locator) ?? []), citation]);
  return [...groups];
}
