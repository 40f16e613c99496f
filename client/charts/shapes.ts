/**
 * Small drawings as data: the same symbol stands in a legend on the screen, in a table and in an exported file.
 * Colours are tokens as `var(--name)`; the export puts values in their place. Pure.
 */
export interface Shape {
  readonly tag: 'circle' | 'rect' | 'path' | 'line';
  readonly attributes: Readonly<Record<string, string | number>>;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** One line of a legend: a symbol and what it means. */
export interface LegendEntry {
  readonly symbol: Drawing;
  readonly text: string;
}

export type MarkShape = 'circle' | 'diamond' | 'square' | 'triangle';
/** How a mark is filled: by phase of life, or possible. */
export type MarkFill = 'solid' | 'planned' | 'review' | 'hollow' | 'ended' | 'possible';

const SIZE = 16;

function outline(shape: MarkShape): Shape {
  switch (shape) {
    case 'circle':
      return { tag: 'circle', attributes: { cx: 8, cy: 8, r: 6.2 } };
    case 'diamond':
      return { tag: 'path', attributes: { d: 'M8 1.2 14.8 8 8 14.8 1.2 8z' } };
    case 'square':
      return { tag: 'rect', attributes: { x: 2.8, y: 2.8, width: 10.4, height: 10.4, rx: 1.2 } };
    case 'triangle':
      return { tag: 'path', attributes: { d: 'M8 2 14 13.6H2z' } };
  }
}

/** A mark of the map. `colour` is a token name. */
export function mark(shape: MarkShape, colour: string, fill: MarkFill = 'solid'): Drawing {
  const base = outline(shape);
  const paint = `var(--${colour})`;
  const ground = 'var(--surface)';
  const edge = { stroke: paint, 'stroke-width': 1.5 };
  const dashed = { 'stroke-dasharray': '2.5 2' };
  const withStyle = (attributes: Record<string, string | number>): Shape => ({
    ...base,
    attributes: { ...base.attributes, ...attributes },
  });
  const shapes: Record<MarkFill, Shape[]> = {
    solid: [withStyle({ fill: paint })],
    planned: [withStyle({ fill: ground, ...edge, ...dashed })],
    possible: [withStyle({ fill: ground, ...edge, ...dashed })],
    hollow: [withStyle({ fill: ground, ...edge })],
    review: [
      withStyle({ fill: ground, ...edge }),
      {
        tag: 'path',
        attributes: {
          d: 'M4.6 11.4 11.4 4.6M2.9 8.6 8.6 2.9M7.4 13.1 13.1 7.4',
          stroke: paint,
          'stroke-width': 1.4,
        },
      },
    ],
    ended: [
      withStyle({ fill: ground, ...edge }),
      { tag: 'path', attributes: { d: 'M3.6 12.4 12.4 3.6', stroke: paint, 'stroke-width': 1.8 } },
    ],
  };
  return { width: SIZE, height: SIZE, shapes: shapes[fill] };
}

/** A line with a pattern: `dash` as in SVG, empty for a whole line. */
export const stroke = (dash: string, colour = 'edge', width = 1.5): Drawing => ({
  width: 26,
  height: SIZE,
  shapes: [
    {
      tag: 'line',
      attributes: {
        x1: 1,
        y1: 8,
        x2: 25,
        y2: 8,
        stroke: `var(--${colour})`,
        'stroke-width': width,
        ...(dash ? { 'stroke-dasharray': dash } : {}),
      },
    },
  ],
});

/** Three circles that grow: size means something. */
export const sizes = (): Drawing => ({
  width: 34,
  height: SIZE,
  shapes: [
    [5, 3],
    [14, 5],
    [26.5, 7],
  ].map(([cx, r]) => ({
    tag: 'circle',
    attributes: { cx, cy: 8, r, fill: 'none', stroke: 'var(--ink-3)', 'stroke-width': 1.2 },
  })),
});

/** What a member is in a body: chair a filled square, member a disc, deputy a ring, possible a dashed ring, convenor
 *  alone an empty square. */
export type RoleMark = 'chair' | 'member' | 'deputy' | 'possible' | 'convenor';

export function roleMark(role: RoleMark): Drawing {
  const ring = { cx: 8, cy: 8, r: 5.6, fill: 'none', 'stroke-width': 1.5 };
  const drawings: Record<RoleMark, Shape> = {
    chair: {
      tag: 'rect',
      attributes: { x: 1.5, y: 1.5, width: 13, height: 13, rx: 1.5, fill: 'var(--ink-1)' },
    },
    member: { tag: 'circle', attributes: { cx: 8, cy: 8, r: 6.3, fill: 'var(--seq-5)' } },
    deputy: { tag: 'circle', attributes: { ...ring, stroke: 'var(--seq-5)' } },
    possible: { tag: 'circle', attributes: { ...ring, stroke: 'var(--ink-2)', 'stroke-dasharray': '3 2.4' } },
    convenor: {
      tag: 'rect',
      attributes: {
        x: 2.5,
        y: 2.5,
        width: 11,
        height: 11,
        rx: 1.5,
        fill: 'none',
        stroke: 'var(--ink-1)',
        'stroke-width': 1.5,
      },
    },
  };
  return { width: SIZE, height: SIZE, shapes: [drawings[role]] };
}

/** A bar that is sure to its first part and possible beyond. */
export const rangeBar = (): Drawing => ({
  width: 30,
  height: SIZE,
  shapes: [
    { tag: 'rect', attributes: { x: 0, y: 4, width: 18, height: 8, fill: 'var(--ink-3)' } },
    ...hatchedRect(18, 4, 12, 8, 'ink-3'),
  ],
});

/** A rectangle hatched by strokes: an image or pattern would need an address of its own in every file. */
export function hatchedRect(x: number, y: number, width: number, height: number, colour: string): Shape[] {
  if (width <= 0 || height <= 0) return [];
  const paint = `var(--${colour})`;
  const strokes: string[] = [];
  const gap = 4;
  for (let at = -height; at < width; at += gap) {
    // From the lower edge up to the right, cut to the rectangle.
    const from = Math.max(0, at);
    const to = Math.min(width, at + height);
    if (to - from < 0.5) continue;
    strokes.push(
      `M${round(x + from)} ${round(y + height - (from - at))}L${round(x + to)} ${round(y + height - (to - at))}`,
    );
  }
  return [
    {
      tag: 'rect',
      attributes: {
        x: round(x + 0.5),
        y: round(y + 0.5),
        width: round(Math.max(0.1, width - 1)),
        height: round(height - 1),
        fill: 'var(--surface)',
        stroke: paint,
        'stroke-width': 1,
      },
    },
    { tag: 'path', attributes: { d: strokes.join(''), stroke: paint, 'stroke-width': 1.2, fill: 'none' } },
  ];
}

/** A filled square of a colour scale with a mark in it. */
export const swatch = (colour: string, sign?: 'dot' | 'corner'): Drawing => ({
  width: 16,
  height: 16,
  shapes: [
    {
      tag: 'rect',
      attributes: { x: 0.5, y: 0.5, width: 15, height: 15, fill: `var(--${colour})`, stroke: 'var(--line)' },
    },
    ...(sign === 'dot'
      ? [{ tag: 'circle' as const, attributes: { cx: 8, cy: 8, r: 3, fill: 'var(--ink-1)' } }]
      : sign === 'corner'
        ? [{ tag: 'path' as const, attributes: { d: 'M9 1H15V7z', fill: 'var(--ink-2)' } }]
        : []),
  ],
});

/** A small square of a colour in an empty cell. */
export const smallSwatch = (colour: string): Drawing => ({
  width: 16,
  height: 16,
  shapes: [
    {
      tag: 'rect',
      attributes: { x: 0.5, y: 0.5, width: 15, height: 15, fill: 'var(--surface)', stroke: 'var(--line)' },
    },
    { tag: 'rect', attributes: { x: 4.5, y: 4.5, width: 7, height: 7, fill: `var(--${colour})` } },
  ],
});

const round = (value: number): number => Math.round(value * 100) / 100;

/** A shape as SVG text. */
export const shapeText = ({ tag, attributes }: Shape): string =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeText(String(value))}"`)
    .join(' ')}/>`;

/** Text made safe for SVG. */
export const escapeText = (text: string): string =>
  text
    // Control characters are not allowed in XML at all.
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
