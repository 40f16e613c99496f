/**
 * A document as a value: blocks of text, tables and pictures, written by one writer a format. Text is plain; each
 * writer escapes what its format would take for a command.
 */
import type { Language } from '../../domain/enumerations.ts';
import type { Picture } from './picture.ts';

/** A piece of text that differs from what stands around it. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  /** Numbers of sources that say it, shown after it. */
  readonly sources?: readonly number[];
}

/** Text in a row. A plain string has no marks. */
export type Text = readonly (string | Run)[];

export interface Column {
  /** Empty: the column of row names. */
  readonly label: string;
  /** Share of the width, of the sum over all columns. */
  readonly width: number;
  readonly align?: 'start' | 'end';
  /** The column that is proposed stands out. */
  readonly chosen?: boolean;
}

export interface Source {
  readonly number: number;
  readonly text: string;
}

export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: Text }
  | { readonly block: 'list'; readonly items: readonly Text[] }
  /** Rows have as many cells as there are columns; the first cell names the row. */
  | {
      readonly block: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Text[])[];
    }
  | { readonly block: 'picture'; readonly caption: string; readonly picture: Picture }
  /** What is not known, set apart by a dashed frame. */
  | { readonly block: 'unknown'; readonly items: readonly Text[] }
  /** What is proposed, set apart by a bar. */
  | { readonly block: 'proposal'; readonly paragraphs: readonly Text[] }
  /** Small print below something. */
  | { readonly block: 'note'; readonly text: Text }
  | { readonly block: 'sources'; readonly sources: readonly Source[] }
  | { readonly block: 'page-break' };

export interface Document {
  readonly language: Language;
  readonly title: string;
  /** Name of the file, without its ending. */
  readonly fileName: string;
  /** Lines at the head of the first page, left and right. */
  readonly head: { readonly left: readonly string[]; readonly right: readonly string[] };
  /** At the foot of every page, beside the number of the page. */
  readonly foot: string;
  readonly blocks: readonly Block[];
}

/** The words of text, without marks. */
export function plainText(text: Text): string {
  return text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
