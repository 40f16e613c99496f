/** Pictures as marks on a plane, in points; written as SVG. Words in a picture are set in the sans family. */
import { SANS } from './look.ts';

export type Mark =
  | {
      readonly mark: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      /** Dashed outline, without a ground: only possible. */
      readonly dashed?: boolean;
    }
  | {
      readonly mark: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string;
      readonly dashed?: boolean;
    }
  | {
      readonly mark: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly color: string;
      readonly width?: number;
    }
  | {
      readonly mark: 'text';
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly color: string;
      readonly strong?: boolean;
      readonly anchor?: 'start' | 'middle' | 'end';
    };

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it shows, in words, for those who do not see it. */
  readonly alternative: string;
  readonly marks: readonly Mark[];
}

/** The picture as an SVG document. */
export function svgOf({ width, height, marks }: Picture): string {
  const body = marks.map(svgMark).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}">${body}</svg>`
  );
}

function svgMark(mark: Mark): string {
  switch (mark.mark) {
    case 'rect':
      return (
        `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}"` +
        `${paint(mark.fill, mark.dashed)}/>`
      );
    case 'circle':
      return (
        `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${n(mark.radius)}"` +
        `${paint(mark.fill, mark.dashed)}/>`
      );
    case 'line':
      return (
        `<line x1="${n(mark.x1)}" y1="${n(mark.y1)}" x2="${n(mark.x2)}" y2="${n(mark.y2)}" ` +
        `stroke="#${mark.color}" stroke-width="${mark.width ?? 0.6}"/>`
      );
    case 'text':
      return (
        `<text x="${n(mark.x)}" y="${n(mark.y)}" font-family="'${SANS}'" font-size="${mark.size}" ` +
        `font-weight="${mark.strong ? 600 : 400}" fill="#${mark.color}" ` +
        `text-anchor="${mark.anchor ?? 'start'}">${escapeXml(mark.text)}</text>`
      );
  }
}

function paint(fill: string, dashed: boolean | undefined): string {
  return dashed
    ? ` fill="none" stroke="#${fill}" stroke-width="0.9" stroke-dasharray="2 1.5"`
    : ` fill="#${fill}"`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(text: string): string {
  return xmlText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/**
 * Without the characters that XML 1.0 does not allow (control characters and lone surrogates), and without the marks that
 * turn the direction of all that follows: an unclosed one in a name would turn the sentence around it.
 */
export function xmlText(text: string): string {
  return withoutTurns(text).replace(
    /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
    '\u{fffd}',
  );
}

/** Text whose letters alone say in which direction it runs: embeddings, overrides and isolates are taken out. */
export function withoutTurns(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** A rough width of words in the sans family, in points: enough to keep labels apart. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text)
    width += /[iljtfr.,:;'’|!()[\] ]/.test(letter)
      ? 0.29
      : /[mwMW—]/.test(letter)
        ? 0.8
        : /[A-ZÅÄÖ]/.test(letter)
          ? 0.6
          : 0.5;
  return width * size;
}

/** Words on lines that fit; a word that is too long is broken, and what does not fit ends with an ellipsis. */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { text: piece, glued } of text.split(/\s+/).flatMap((word) => pieces(word, width, size))) {
    const longer = line === '' ? piece : glued ? line + piece : `${line} ${piece}`;
    if (line === '' || textWidth(longer, size) <= width) line = longer;
    else {
      lines.push(glued ? `${line}-` : line);
      line = piece;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1].replace(/-$/, '');
  while (last.length > 1 && textWidth(`${last}…`, size) > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** A word in pieces that fit with a hyphen. */
function pieces(word: string, width: number, size: number): { text: string; glued: boolean }[] {
  const found: { text: string; glued: boolean }[] = [];
  let rest = word;
  while (textWidth(rest, size) > width && rest.length > 4) {
    let end = rest.length - 1;
    while (end > 2 && textWidth(`${rest.slice(0, end)}-`, size) > width) end--;
    found.push({ text: rest.slice(0, end), glued: found.length > 0 });
    rest = rest.slice(end);
  }
  found.push({ text: rest, glued: found.length > 0 });
  return found;
}
