/**
 * Colours and shapes of the map as a Cytoscape stylesheet. Pure: a palette in, rules out. Kind is colour and shape;
 * phase of life is fill; possible is dashed; nothing else has a colour.
 */
import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../charts/palette.ts';
import type { MarkKind } from './elements.ts';

export const SHAPES: Record<MarkKind, string> = {
  network: 'ellipse',
  project: 'diamond',
  organisation: 'round-rectangle',
  person: 'triangle',
  office: 'triangle',
  area: 'ellipse',
};

/** Name of the token that colours a kind. */
export const KIND_TOKEN: Record<MarkKind, string> = {
  network: 'kind-network',
  project: 'kind-project',
  organisation: 'kind-organisation',
  person: 'kind-person',
  office: 'kind-person',
  area: 'group',
};

/** Above this many lines they are drawn straight: a curve would no longer be seen, and costs time. */
export const CURVED_UP_TO = 700;

const KINDS: readonly MarkKind[] = ['network', 'project', 'organisation', 'person', 'office', 'area'];

export function stylesheet(palette: Palette, lines: number): StylesheetJson {
  const dim = Number(palette['dim']);
  const dimEdge = Number(palette['dim-edge']);
  const curved = lines <= CURVED_UP_TO;
  // The more lines there are, the fainter each has to be for the marks to be seen.
  const faint = lines > 1500 ? 0.28 : lines > CURVED_UP_TO ? 0.4 : lines > 200 ? 0.55 : 0.8;
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(width)',
        'border-width': 0,
        'overlay-opacity': 0,
        'underlay-opacity': 0,
        events: 'yes',
      },
    },
    ...KINDS.map((kind) => ({
      selector: `node.${kind}`,
      style: {
        shape: SHAPES[kind],
        'background-color': palette[KIND_TOKEN[kind]],
        'border-color': palette[KIND_TOKEN[kind]],
      },
    })),
    { selector: 'node.office', style: hollow(palette, 1.5) },
    {
      selector: 'node.area',
      style: { 'border-width': 1.5, 'border-color': palette['line-strong'] },
    },
    { selector: 'node.possible', style: { ...hollow(palette, 1.5), 'border-style': 'dashed' } },
    { selector: 'node.PLANNED', style: { ...hollow(palette, 1.5), 'border-style': 'dashed' } },
    { selector: 'node.DORMANT', style: { ...hollow(palette, 2) } },
    ...(['network', 'project'] as const).flatMap((kind) => [
      { selector: `node.${kind}.UNDER_REVIEW`, style: stripes(palette, kind) },
      { selector: `node.${kind}.ENDED`, style: struck(palette, kind) },
    ]),
    {
      selector: 'edge',
      style: {
        width: lines > CURVED_UP_TO ? 0.7 : 1,
        'line-color': palette['edge'],
        'line-opacity': faint,
        ...(curved
          ? {
              'curve-style': 'unbundled-bezier',
              'control-point-distances': 'data(bend)',
              'control-point-weights': 'data(middle)',
              'edge-distances': 'node-position',
            }
          : { 'curve-style': 'haystack', 'haystack-radius': 0 }),
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    { selector: 'edge.possible', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge.personal', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 3] } },
    { selector: 'edge.convenes', style: { 'line-style': 'dashed', 'line-dash-pattern': [10, 3, 2, 3] } },
    { selector: 'edge.tie', style: { width: 'data(thick)', 'line-opacity': lines > 200 ? 0.5 : 0.75 } },
    {
      selector: 'edge.forest',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [3, 3], 'line-opacity': 0.6 },
    },
    ...changes(palette),
    { selector: 'node.dim', style: { 'background-opacity': dim, 'border-opacity': dim } },
    { selector: 'edge.dim', style: { 'line-opacity': dimEdge * faint } },
    {
      selector: 'edge.near',
      style: { 'line-color': palette['edge-active'], 'line-opacity': 1, width: 1.6, 'z-index': 5 },
    },
    { selector: 'node.near', style: { 'z-index': 6 } },
    {
      selector: 'node.chosen',
      style: {
        'outline-width': 2.5,
        'outline-color': palette['accent'],
        'outline-offset': 3,
        'z-index': 9,
      },
    },
    {
      selector: 'node.pointed',
      style: { 'outline-width': 1.5, 'outline-color': palette['ink-2'], 'outline-offset': 2 },
    },
    { selector: 'node.chosen.pointed', style: { 'outline-color': palette['accent'], 'outline-width': 2.5 } },
  ] as StylesheetJson;
}

/** Kept is plain, gone dashed and struck through, new thick: told apart without colour too. */
const changes = (palette: Palette): unknown[] => [
  {
    selector: 'node.change-KEPT',
    style: {
      'background-color': palette['kept'],
      'border-color': palette['kept'],
      'background-fill': 'solid',
    },
  },
  { selector: 'node.change-KEPT.possible', style: { 'background-color': palette['surface'] } },
  {
    selector: 'node.change-GONE',
    style: {
      ...gradient(
        ['gone-bg', 'gone-bg', 'gone', 'gone', 'gone-bg', 'gone-bg'].map((name) => palette[name]),
        ['0%', '44%', '44%', '56%', '56%', '100%'],
        palette['gone'],
      ),
      'border-style': 'dashed',
    },
  },
  {
    selector: 'node.change-NEW',
    style: {
      'background-fill': 'solid',
      'background-color': palette['new-bg'],
      'border-color': palette['new'],
      'border-width': 3.5,
      'border-style': 'solid',
    },
  },
  { selector: 'node.change-NEW.possible', style: { 'border-style': 'dashed' } },
  { selector: 'edge.change-KEPT', style: { 'line-color': palette['kept'] } },
  {
    selector: 'edge.change-GONE',
    style: {
      'line-color': palette['gone'],
      'line-style': 'dashed',
      'line-dash-pattern': [5, 4],
      'line-opacity': 0.9,
    },
  },
  { selector: 'edge.change-NEW', style: { 'line-color': palette['new'], 'line-opacity': 0.95, width: 2.6 } },
];

const hollow = (palette: Palette, width: number): Record<string, unknown> => ({
  'background-color': palette['surface'],
  'border-width': width,
});

/** Hatching as hard steps of a gradient: no image, so nothing is loaded and every renderer draws it. */
function stripes(palette: Palette, kind: 'network' | 'project'): Record<string, unknown> {
  const colour = palette[KIND_TOKEN[kind]];
  const ground = palette['surface'];
  const colours: string[] = [];
  const stops: string[] = [];
  const bands = 9;
  for (let band = 0; band < bands; band++) {
    const shade = band % 2 === 0 ? ground : colour;
    colours.push(shade, shade);
    stops.push(`${(band / bands) * 100}%`, `${((band + 1) / bands) * 100}%`);
  }
  return gradient(colours, stops, colour);
}

/** A hollow mark with one stroke through it. */
function struck(palette: Palette, kind: 'network' | 'project'): Record<string, unknown> {
  const colour = palette[KIND_TOKEN[kind]];
  const ground = palette['surface'];
  return gradient(
    [ground, ground, colour, colour, ground, ground],
    ['0%', '45%', '45%', '55%', '55%', '100%'],
    colour,
  );
}

const gradient = (colours: string[], stops: string[], border: string): Record<string, unknown> => ({
  'background-fill': 'linear-gradient',
  'background-gradient-direction': 'to-bottom-right',
  'background-gradient-stop-colors': colours.join(' '),
  'background-gradient-stop-positions': stops.join(' '),
  'border-width': 1.5,
  'border-color': border,
});
