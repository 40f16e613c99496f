/**
 * A picture that explains itself when it leaves the page: title, the picture, legend, filter, date of the data and
 * number of sources in one SVG, in the light colours whatever the reader's screen. Pure.
 */
import { measureOf, type TextStyle } from './measure.ts';
import { LIGHT, resolveTokens } from './palette.ts';
import { escapeText, shapeText, type LegendEntry } from './shapes.ts';
import { wrap } from './wrap.ts';

export interface Figure {
  /** The finding, as it stands above the picture. */
  readonly title: string;
  readonly subtitle?: string;
  /** SVG elements without the `svg` around them, and their size. */
  readonly body: string;
  readonly width: number;
  readonly height: number;
  readonly legend: readonly LegendEntry[];
  /** What was counted and left out, the filter, what a scale means; a line each. */
  readonly notes: readonly string[];
  /** Date of the data, sources, seats. */
  readonly footer: string;
}

const MARGIN = 24;
const LEAST_WIDTH = 640;
const TITLE: TextStyle = { size: 22, weight: 600, serif: true };
const SUBTITLE: TextStyle = { size: 14, weight: 400 };
const NOTE: TextStyle = { size: 12, weight: 400 };

const FAMILY = "'Source Sans 3 Variable','Source Sans 3','Source Sans Pro',Arial,sans-serif";
const SERIF = "'Literata Variable',Literata,Georgia,serif";

/** The whole figure as an SVG document. `fontFaces`: CSS with the fonts inside, for a picture made of points. */
export function figureSvg(figure: Figure, fontFaces = ''): string {
  const inner = Math.max(figure.width, LEAST_WIDTH);
  const parts: string[] = [];
  let y = MARGIN;
  const lines = (text: string, style: TextStyle, lineHeight: number, fill: string, most = 6): void => {
    for (const line of wrap(text, inner, measureOf(style), most)) {
      y += lineHeight;
      parts.push(textAt(MARGIN, y - lineHeight * 0.25, line, style, fill));
    }
  };
  lines(figure.title, TITLE, 28, 'var(--ink-1)', 3);
  if (figure.subtitle) lines(figure.subtitle, SUBTITLE, 20, 'var(--ink-2)', 3);
  y += 14;
  parts.push(`<g transform="translate(${MARGIN} ${y})">${figure.body}</g>`);
  y += figure.height + 14;
  y = legendAt(figure.legend, inner, y, parts);
  for (const note of figure.notes) lines(note, NOTE, 17, 'var(--ink-2)', 60);
  y += 6;
  parts.push(
    `<line x1="${MARGIN}" y1="${y}" x2="${MARGIN + inner}" y2="${y}" stroke="var(--line)" stroke-width="1"/>`,
  );
  lines(figure.footer, NOTE, 18, 'var(--ink-3)');
  const width = inner + 2 * MARGIN;
  const height = Math.ceil(y + MARGIN);
  const document = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILY}" font-size="13">${
    fontFaces ? `<style>${fontFaces}</style>` : ''
  }<title>${escapeText(figure.title)}</title><rect width="${width}" height="${height}" fill="var(--surface)"/>${parts.join('')}</svg>`;
  return resolveTokens(document, LIGHT);
}

function legendAt(entries: readonly LegendEntry[], inner: number, top: number, parts: string[]): number {
  const measure = measureOf(NOTE);
  let x = 0;
  let y = top;
  for (const { symbol, text } of entries) {
    const width = symbol.width + 6 + measure(text) + 18;
    if (x > 0 && x + width > inner) {
      x = 0;
      y += 20;
    }
    const shapes = symbol.shapes.map(shapeText).join('');
    parts.push(`<g transform="translate(${MARGIN + x} ${y})">${shapes}</g>`);
    parts.push(textAt(MARGIN + x + symbol.width + 6, y + 12, text, NOTE, 'var(--ink-2)'));
    x += width;
  }
  return entries.length ? y + 26 : y;
}

/** A line of text as SVG; `y` is its base line. */
export function textAt(
  x: number,
  y: number,
  text: string,
  { size, weight, serif = false }: TextStyle,
  fill: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${
    serif ? ` font-family="${SERIF}"` : ''
  }${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeText(text)}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
