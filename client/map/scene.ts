/**
 * What stands around the marks at one viewport: theme areas with their names, and labels. Pure: the overlay draws it
 * on a canvas, the export writes it as SVG.
 */
import type { TextStyle } from '../charts/measure.ts';
import { wrap, type Measure } from '../charts/wrap.ts';
import { isBody, type MapElements, type MapNode } from './elements.ts';
import { AREA_MARGIN, convexHull } from './hull.ts';
import { placeLabels, type LabelMark, type PlacedLabel, type Rect } from './labels.ts';
import type { Point } from './layout.ts';

export type Positions = Readonly<Record<string, Point>>;

/** Screen position of a model point: x · zoom + panX. */
export interface Viewport {
  readonly zoom: number;
  readonly panX: number;
  readonly panY: number;
  readonly width: number;
  readonly height: number;
}

/** What is chosen, and what is near it (null: nothing is chosen, nobody is dimmed). */
export interface Emphasis {
  readonly chosen: ReadonlySet<string>;
  readonly near: ReadonlySet<string> | null;
  readonly pointed: string | null;
}

export const NO_EMPHASIS: Emphasis = { chosen: new Set(), near: null, pointed: null };

export type Tone = 'strong' | 'plain' | 'quiet';

export interface SceneLabel extends PlacedLabel {
  readonly lines: readonly string[];
  readonly tone: Tone;
}

export interface SceneArea {
  readonly id: string;
  readonly name: string;
  /** Corners on the screen; the edge is `margin` outside them. */
  readonly corners: readonly Point[];
  readonly margin: number;
  /** Middle of the line of the name, or null where there is no room. */
  readonly title: { readonly x: number; readonly y: number; readonly lines: readonly string[] } | null;
}

export interface Scene {
  readonly areas: readonly SceneArea[];
  readonly labels: readonly SceneLabel[];
}

export interface SceneText {
  readonly plain: Measure;
  readonly strong: Measure;
  readonly title: Measure;
}

export const LABEL: TextStyle = { size: 13, weight: 400 };
export const LABEL_STRONG: TextStyle = { size: 13, weight: 600 };
export const TITLE: TextStyle = { size: 15.5, weight: 400, serif: true };
export const LABEL_LINE = 15;
export const TITLE_LINE = 19;
const LABEL_WIDTH = 158;
/** Up to this many neighbours of what is chosen are named whatever they cover. */
const MUST_NEAR = 16;
const TITLE_WIDTH = 230;

export interface SceneOptions {
  /** Second lines under labels ("15 verkostossa"), by id. */
  readonly notes?: Readonly<Record<string, string>>;
  /** More room than the screen, so that panning has something to show. */
  readonly margin?: number;
}

const toScreen = (at: Point, { zoom, panX, panY }: Viewport): Point => ({
  x: at.x * zoom + panX,
  y: at.y * zoom + panY,
});

/** The scene at a viewport. Below a certain zoom marks are too small for labels of members; the placing sees to
 *  that by itself, as there is no room. */
export function sceneOf(
  elements: MapElements,
  positions: Positions,
  viewport: Viewport,
  emphasis: Emphasis,
  text: SceneText,
  { notes = {}, margin = 0 }: SceneOptions = {},
): Scene {
  const bounds: Rect = {
    x: -margin,
    y: -margin,
    width: viewport.width + 2 * margin,
    height: viewport.height + 2 * margin,
  };
  const markRects = elements.nodes
    .filter((node) => positions[node.id])
    .map((node) => squareAt(toScreen(positions[node.id], viewport), node.radius * viewport.zoom));
  const areas = areasOf(elements, positions, viewport, text, markRects);
  const titles = areas
    .filter((area) => area.title)
    .map(({ title }) => titleRect(title as NonNullable<SceneArea['title']>, text));
  const wrapped = new Map<string, string[]>();
  const marks: LabelMark[] = [];
  for (const node of elements.nodes) {
    const at = positions[node.id];
    if (!at) continue;
    const { x, y } = toScreen(at, viewport);
    const radius = node.radius * viewport.zoom;
    if (x < bounds.x - radius || x > bounds.x + bounds.width + radius) continue;
    if (y < bounds.y - radius || y > bounds.y + bounds.height + radius) continue;
    const tone = toneOf(node, emphasis);
    const measure = tone === 'strong' ? text.strong : text.plain;
    const lines = wrap(node.label, LABEL_WIDTH, measure, 3);
    const note = notes[node.id];
    if (note) lines.push(note);
    wrapped.set(node.id, lines);
    marks.push({
      id: node.id,
      x,
      y,
      radius: radius * (node.kind === 'project' ? 1.15 : 1),
      width: Math.ceil(Math.max(...lines.map(measure))) + 2,
      height: lines.length * LABEL_LINE,
      priority: priorityOf(node, tone),
      must:
        emphasis.chosen.has(node.id) ||
        emphasis.pointed === node.id ||
        (tone === 'strong' && (emphasis.near?.size ?? 0) <= MUST_NEAR),
    });
  }
  const nodes = new Map(elements.nodes.map((node) => [node.id, node]));
  const labels = placeLabels(marks, bounds, titles, {
    window: inset(viewport),
    // A few nodes around one: names under marks leave the lines between them free.
    first: Object.keys(notes).length > 0 ? 'below' : 'right',
  }).map((label) => ({
    ...label,
    lines: wrapped.get(label.id) as string[],
    tone: toneOf(nodes.get(label.id) as MapNode, emphasis),
  }));
  return { areas, labels };
}

/** What is in sight, a little less at the edges: no letter touches them. */
const EDGE = 6;
const inset = ({ width, height }: Viewport): Rect => ({
  x: EDGE,
  y: EDGE,
  width: Math.max(0, width - 2 * EDGE),
  height: Math.max(0, height - 2 * EDGE),
});

const squareAt = ({ x, y }: Point, radius: number): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

function toneOf(node: MapNode, { chosen, near, pointed }: Emphasis): Tone {
  if (chosen.has(node.id) || near?.has(node.id) || pointed === node.id) return 'strong';
  return near ? 'quiet' : 'plain';
}

function priorityOf(node: MapNode, tone: Tone): number {
  const size = node.size ? Math.max(node.size.min, node.size.max ?? 0) : 0;
  const kind =
    node.kind === 'area'
      ? 300_000
      : isBody(node.kind)
        ? 200_000
        : node.kind === 'organisation'
          ? 100_000
          : 50_000;
  return (tone === 'strong' ? 1_000_000 : 0) + kind + size;
}

function areasOf(
  elements: MapElements,
  positions: Positions,
  viewport: Viewport,
  text: SceneText,
  marks: readonly Rect[],
): SceneArea[] {
  const margin = Math.max(12, AREA_MARGIN * viewport.zoom);
  const areas = elements.areas
    .filter((area) => !area.collapsed && area.bodies.length > 1)
    .map((area) => ({
      area,
      corners: convexHull(area.bodies.flatMap((id) => positions[id] ?? [])).map((at) =>
        toScreen(at, viewport),
      ),
    }))
    .filter(({ corners }) => corners.length > 0);
  const titles: Rect[] = [];
  // Larger areas choose first.
  const order = [...areas].sort((a, b) => b.area.bodies.length - a.area.bodies.length);
  const scenes = order.map(({ area, corners }) => {
    const lines = wrap(area.name, TITLE_WIDTH, text.title, 2);
    const width = Math.max(...lines.map(text.title));
    const height = lines.length * TITLE_LINE;
    const title = titlePlace(corners, margin, width, height, marks, titles, inset(viewport));
    if (title) titles.push({ x: title.x - width / 2, y: title.y - height / 2, width, height });
    return { id: area.id, name: area.name, corners, margin, title: title && { ...title, lines } };
  });
  return areas.map(({ area }) => scenes.find(({ id }) => id === area.id) as SceneArea);
}

/** A name stands above its area, else below, beside or in it; of an area in sight it stays in sight. Over marks only
 *  where nothing else is free, and over another name never: then it waits until the reader comes nearer. */
function titlePlace(
  corners: readonly Point[],
  margin: number,
  width: number,
  height: number,
  marks: readonly Rect[],
  titles: readonly Rect[],
  window: Rect,
): Point | null {
  const top = corners.reduce((best, at) => (at.y < best.y ? at : best));
  const bottom = corners.reduce((best, at) => (at.y > best.y ? at : best));
  const left = Math.min(...corners.map((at) => at.x));
  const right = Math.max(...corners.map((at) => at.x));
  const middle = (left + right) / 2;
  const above = top.y - margin - height / 2 - 1;
  const below = bottom.y + margin + height / 2 + 1;
  const places: Point[] = [];
  for (const shift of [0, -0.5, 0.5, -1, 1]) {
    const reach = (right - left) / 2 + margin * 0.5;
    places.push({ x: middle + shift * reach, y: above });
    places.push({ x: top.x * 0.6 + middle * 0.4 + shift * reach, y: above + 4 });
    places.push({ x: middle + shift * reach, y: below });
  }
  const centre = (top.y + bottom.y) / 2;
  for (const rise of [0, -0.5, 0.5]) {
    const y = centre + (rise * (bottom.y - top.y)) / 2;
    places.push({ x: right + margin + width / 2 + 2, y }, { x: left - margin - width / 2 - 2, y });
  }
  for (const away of [height + 2, 2 * height + 2])
    places.push({ x: middle, y: above - away }, { x: middle, y: below + away });
  places.push({ x: middle, y: top.y - margin + height / 2 });
  const into = (value: number, least: number, most: number): number =>
    least > most ? value : Math.min(most, Math.max(least, value));
  const inSight =
    middle > window.x &&
    middle < window.x + window.width &&
    centre > window.y &&
    centre < window.y + window.height;
  const kept = inSight
    ? places.map(({ x, y }) => ({
        x: into(x, window.x + width / 2, window.x + window.width - width / 2),
        y: into(y, window.y + height / 2, window.y + window.height - height / 2),
      }))
    : places;
  const overlap = ({ x, y }: Point, taken: readonly Rect[]): number =>
    taken.reduce((sum, rect) => {
      const across = Math.min(x + width / 2, rect.x + rect.width) - Math.max(x - width / 2, rect.x);
      const down = Math.min(y + height / 2, rect.y + rect.height) - Math.max(y - height / 2, rect.y);
      return across > 0 && down > 0 ? sum + across * down : sum;
    }, 0);
  let best: Point | null = null;
  let least = Infinity;
  kept.forEach((place, index) => {
    if (overlap(place, titles) > 0) return;
    // A mark under a name is worse than a name farther away.
    const cost = overlap(place, marks) * 3 + index * 12;
    if (cost < least) [best, least] = [place, cost];
  });
  return best;
}

function titleRect({ x, y, lines }: NonNullable<SceneArea['title']>, text: SceneText): Rect {
  const width = Math.max(...lines.map(text.title));
  const height = lines.length * TITLE_LINE;
  return { x: x - width / 2 - 4, y: y - height / 2 - 2, width: width + 8, height: height + 4 };
}
