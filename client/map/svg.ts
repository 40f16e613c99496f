/** The map as SVG text, with tokens for colours: what the export puts into its figure. Pure. */
import { textAt } from '../charts/figure.ts';
import { CHANGE_COLOUR, CHANGE_DASH, CHANGE_WIDTH, type ChangeState } from '../charts/change-marks.ts';
import { measureOf } from '../charts/measure.ts';
import { mark, shapeText, type MarkFill, type MarkShape } from '../charts/shapes.ts';
import { isBody, type MapEdge, type MapElements, type MapNode, type MarkKind } from './elements.ts';
import { hash } from './hash.ts';
import { lineAt } from './overlay.ts';
import {
  LABEL,
  LABEL_STRONG,
  sceneOf,
  TITLE,
  TITLE_LINE,
  type Emphasis,
  type Positions,
  type Viewport,
} from './scene.ts';
import { CURVED_UP_TO, KIND_TOKEN } from './stylesheet.ts';

export const MARK_SHAPES: Record<MarkKind, MarkShape> = {
  network: 'circle',
  project: 'diamond',
  organisation: 'square',
  person: 'triangle',
  office: 'triangle',
  area: 'circle',
};

/** How the mark of a node is filled. */
export function fillOf({ kind, status, possible }: MapNode): MarkFill {
  if (kind === 'office') return 'hollow';
  if (status === 'PLANNED') return 'planned';
  if (possible) return 'possible';
  if (status === 'UNDER_REVIEW') return 'review';
  if (status === 'DORMANT') return 'hollow';
  return status === 'ENDED' ? 'ended' : 'solid';
}

/** Kept is filled, gone struck through, new hollow and thick by its colour. */
const CHANGE_FILL: Readonly<Record<ChangeState, MarkFill>> = { KEPT: 'solid', GONE: 'ended', NEW: 'hollow' };

/** The drawn width of a mark is this part of the box of 16 that `mark` draws in. */
const BOX = 16 / 12.4;

export interface DrawnMap {
  readonly body: string;
  readonly width: number;
  readonly height: number;
}

/** The whole map fitted into a width and a height, both in pixels. */
export function mapSvg(
  elements: MapElements,
  positions: Positions,
  emphasis: Emphasis,
  width: number,
  height: number,
): DrawnMap {
  const viewport = fitted(elements, positions, width, height);
  const place = (id: string): { x: number; y: number } | null => {
    const at = positions[id];
    return at ? { x: at.x * viewport.zoom + viewport.panX, y: at.y * viewport.zoom + viewport.panY } : null;
  };
  const text = { plain: measureOf(LABEL), strong: measureOf(LABEL_STRONG), title: measureOf(TITLE) };
  const scene = sceneOf(elements, positions, viewport, emphasis, text);
  const parts: string[] = [];
  for (const { corners, margin } of scene.areas) {
    const d = `M${corners.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}z`;
    parts.push(
      `<path d="${d}" fill="var(--group)" stroke="var(--group)" stroke-width="${(2 * margin).toFixed(1)}" stroke-linejoin="round" stroke-linecap="round"/>`,
    );
  }
  const straight = elements.edges.length > CURVED_UP_TO;
  for (const edge of elements.edges) {
    const [from, to] = [place(edge.source), place(edge.target)];
    if (from && to) parts.push(edgeText(edge, from, to, straight, emphasis, elements.edges.length));
  }
  for (const node of elements.nodes) {
    const at = place(node.id);
    if (at) parts.push(nodeText(node, at, viewport.zoom, emphasis));
  }
  for (const label of scene.labels) {
    const style = label.tone === 'strong' ? LABEL_STRONG : LABEL;
    const colour = { strong: 'var(--ink-1)', plain: 'var(--ink-2)', quiet: 'var(--ink-3)' }[label.tone];
    const anchor = { left: 'start', right: 'end', center: 'middle' }[label.align] as
      'start' | 'end' | 'middle';
    label.lines.forEach((line, index) => {
      const { x, y } = lineAt(label, index);
      parts.push(textAt(x, y + LABEL.size * 0.34, line, style, colour, anchor));
    });
  }
  for (const { title } of scene.areas)
    title?.lines.forEach((line, index) => {
      const y = title.y + (index - (title.lines.length - 1) / 2) * TITLE_LINE;
      parts.push(textAt(title.x, y + TITLE.size * 0.34, line, TITLE, 'var(--ink-2)', 'middle'));
    });
  return { body: parts.join(''), width, height };
}

/** The viewport that shows everything, with room for labels at the edges. */
export function fitted(elements: MapElements, positions: Positions, width: number, height: number): Viewport {
  const points = elements.nodes.flatMap(({ id }) => positions[id] ?? []);
  if (points.length === 0) return { zoom: 1, panX: width / 2, panY: height / 2, width, height };
  const xs = points.map((at) => at.x);
  const ys = points.map((at) => at.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = { x: 90, y: 50 };
  const zoom = Math.min(
    1.3,
    (width - 2 * room.x) / Math.max(1, right - left),
    (height - 2 * room.y) / Math.max(1, bottom - top),
  );
  return {
    zoom,
    panX: width / 2 - ((left + right) / 2) * zoom,
    panY: height / 2 - ((top + bottom) / 2) * zoom,
    width,
    height,
  };
}

function edgeText(
  edge: MapEdge,
  from: { x: number; y: number },
  to: { x: number; y: number },
  straight: boolean,
  { chosen, near }: Emphasis,
  lines: number,
): string {
  const touches = chosen.has(edge.source) || chosen.has(edge.target);
  const bend = straight ? 0 : (hash(edge.id) % 2 === 0 ? 1 : -1) * 0.07;
  const middle = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend * 2,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend * 2,
  };
  const d = straight
    ? `M${fix(from.x)} ${fix(from.y)}L${fix(to.x)} ${fix(to.y)}`
    : `M${fix(from.x)} ${fix(from.y)}Q${fix(middle.x)} ${fix(middle.y)} ${fix(to.x)} ${fix(to.y)}`;
  const tie = edge.aboveChance !== null;
  const width = edge.change
    ? CHANGE_WIDTH[edge.change]
    : touches
      ? 1.6
      : tie
        ? Math.min(3.2, 0.5 + 0.65 * Math.sqrt(edge.weight - 0.5))
        : lines > CURVED_UP_TO
          ? 0.6
          : 0.9;
  const dash = edge.change
    ? CHANGE_DASH[edge.change]
    : edge.possible || edge.aboveChance === false
      ? '5 4'
      : edge.personal
        ? '2 3'
        : edge.convenes
          ? '9 3 2 3'
          : '';
  const opacity = touches ? 1 : near ? 0.25 : lines > CURVED_UP_TO ? 0.35 : 0.75;
  return `<path d="${d}" fill="none" stroke="var(--${edge.change ? CHANGE_COLOUR[edge.change] : touches ? 'edge-active' : 'edge'})" stroke-width="${width}" stroke-opacity="${opacity}"${
    dash ? ` stroke-dasharray="${dash}"` : ''
  }/>`;
}

function nodeText(
  node: MapNode,
  { x, y }: { x: number; y: number },
  zoom: number,
  { chosen, near }: Emphasis,
): string {
  const radius = node.radius * zoom;
  const scale = (2 * radius * BOX) / 16;
  const drawn = node.change
    ? mark(MARK_SHAPES[node.kind], CHANGE_COLOUR[node.change], CHANGE_FILL[node.change])
    : mark(MARK_SHAPES[node.kind], KIND_TOKEN[node.kind], fillOf(node));
  const dim = near !== null && !near.has(node.id) && !chosen.has(node.id);
  const ring = chosen.has(node.id)
    ? `<circle cx="${fix(x)}" cy="${fix(y)}" r="${fix(radius * (isBody(node.kind) ? 1.1 : 1.25) + 4)}" fill="none" stroke="var(--accent)" stroke-width="2.5"/>`
    : '';
  return `${ring}<g transform="translate(${fix(x - 8 * scale)} ${fix(y - 8 * scale)}) scale(${scale.toFixed(3)})"${
    dim ? ' opacity="0.45"' : ''
  }>${drawn.shapes.map(shapeText).join('')}</g>`;
}

const fix = (value: number): string => value.toFixed(1);
