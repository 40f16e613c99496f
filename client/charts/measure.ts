/**
 * Widths of texts on this machine. Where there is no canvas (tests), an estimate by classes of letters, within about
 * a tenth of Source Sans 3.
 */
import type { Measure } from './wrap.ts';

const UI = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';
const READ = '"Literata Variable", "Literata", Georgia, serif';

export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly serif?: boolean;
}

/** The style as a CSS font. */
export const fontOf = ({ size, weight, serif = false }: TextStyle): string =>
  `${weight} ${size}px ${serif ? READ : UI}`;

let context: CanvasRenderingContext2D | null | undefined;
let cache = new Map<string, number>();

/** A measure for one style. Widths are kept; `forgetWidths` when fonts have arrived. */
export function measureOf(style: TextStyle): Measure {
  const font = fontOf(style);
  return (text) => {
    const key = `${font}\u0000${text}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const width = measureNow(text, font) ?? estimate(text, style);
    cache.set(key, width);
    return width;
  };
}

export function forgetWidths(): void {
  cache = new Map();
}

function measureNow(text: string, font: string): number | null {
  if (context === undefined)
    context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!context) return null;
  context.font = font;
  return context.measureText(text).width;
}

function estimate(text: string, { size, weight, serif = false }: TextStyle): number {
  let width = 0;
  for (const letter of text)
    width += /[iljtfr.,:;'|!]/.test(letter) ? 0.28 : /[mwMWÅÄÖ]/.test(letter) ? 0.75 : 0.5;
  return width * size * (weight === 600 ? 1.05 : 1) * (serif ? 1.12 : 1);
}
