/**
 * Two canvases around Cytoscape's own: theme areas under it, labels over it. They are drawn once for a viewport with
 * a margin around it; while the reader pans they are only moved (a transform of the whole layer), so that a frame
 * draws nothing anew. When the movement ends they are drawn for where it ended.
 *
 * Without a GPU even a moved layer has to be blended, which takes a third of the time of one of Cytoscape's frames. So
 * a large map, and any map that turns out slow, hides them while it moves.
 */
import { fontOf } from '../charts/measure.ts';
import type { Palette } from '../charts/palette.ts';
import {
  LABEL,
  LABEL_LINE,
  LABEL_STRONG,
  TITLE,
  TITLE_LINE,
  type Scene,
  type SceneLabel,
  type Viewport,
} from './scene.ts';

/** Pixels around the viewport that are drawn in advance. */
export const OVERLAY_MARGIN = 160;

export class Overlay {
  #under: HTMLCanvasElement;
  #over: HTMLCanvasElement;
  #drawn: Viewport | null = null;

  /** Puts its canvases before and after `middle` in their common parent. */
  constructor(middle: HTMLElement) {
    this.#under = document.createElement('canvas');
    this.#over = document.createElement('canvas');
    for (const canvas of [this.#under, this.#over]) {
      canvas.setAttribute('aria-hidden', 'true');
      Object.assign(canvas.style, {
        position: 'absolute',
        left: `${-OVERLAY_MARGIN}px`,
        top: `${-OVERLAY_MARGIN}px`,
        pointerEvents: 'none',
        transformOrigin: '0 0',
      });
    }
    middle.before(this.#under);
    middle.after(this.#over);
  }

  /** Draws a scene made for this viewport. */
  draw(scene: Scene, viewport: Viewport, palette: Palette): void {
    const ratio = globalThis.devicePixelRatio || 1;
    const under = prepare(this.#under, viewport, ratio);
    if (under) drawAreas(under, scene, palette);
    const over = prepare(this.#over, viewport, ratio);
    if (over) drawTexts(over, scene, palette);
    this.#drawn = viewport;
    // A layer without anything on it would still be blended.
    this.#under.hidden = scene.areas.length === 0;
    this.#over.hidden = scene.labels.length === 0;
    this.follow(viewport);
  }

  /** Out of the way until it is drawn again. */
  hide(): void {
    this.#under.hidden = true;
    this.#over.hidden = true;
  }

  /** Moves what is drawn to where it belongs in another viewport. */
  follow(viewport: Viewport): void {
    const drawn = this.#drawn;
    if (!drawn || (this.#under.hidden && this.#over.hidden)) return;
    const scale = viewport.zoom / drawn.zoom;
    // The canvas begins a margin outside the viewport; its own corner has to move as its content does.
    const x = viewport.panX - drawn.panX * scale + OVERLAY_MARGIN * (1 - scale);
    const y = viewport.panY - drawn.panY * scale + OVERLAY_MARGIN * (1 - scale);
    const transform = scale === 1 ? `translate(${x}px, ${y}px)` : `translate(${x}px, ${y}px) scale(${scale})`;
    this.#under.style.transform = transform;
    this.#over.style.transform = transform;
  }

  destroy(): void {
    this.#under.remove();
    this.#over.remove();
  }
}

function prepare(
  canvas: HTMLCanvasElement,
  viewport: Viewport,
  ratio: number,
): CanvasRenderingContext2D | null {
  const width = viewport.width + 2 * OVERLAY_MARGIN;
  const height = viewport.height + 2 * OVERLAY_MARGIN;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.translate(OVERLAY_MARGIN, OVERLAY_MARGIN);
  return context;
}

function drawAreas(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const { corners, margin } of scene.areas) {
    context.beginPath();
    corners.forEach((at, index) => (index ? context.lineTo(at.x, at.y) : context.moveTo(at.x, at.y)));
    context.closePath();
    context.fillStyle = palette['group'];
    context.strokeStyle = palette['group'];
    context.lineWidth = 2 * margin;
    context.stroke();
    context.fill();
  }
}

function drawTexts(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = palette['surface'];
  const tones = { strong: palette['ink-1'], plain: palette['ink-2'], quiet: palette['ink-3'] };
  for (const label of scene.labels) {
    context.font = fontOf(label.tone === 'strong' ? LABEL_STRONG : LABEL);
    context.textAlign = label.align;
    label.lines.forEach((line, index) => {
      const { x, y } = lineAt(label, index);
      // A thin ground in the colour of the page keeps lines from striking through letters.
      context.lineWidth = 3;
      context.globalAlpha = 0.8;
      context.strokeText(line, x, y);
      context.globalAlpha = 1;
      context.fillStyle = tones[label.tone];
      context.fillText(line, x, y);
    });
  }
  context.font = fontOf(TITLE);
  context.textAlign = 'center';
  for (const { title } of scene.areas) {
    if (!title) continue;
    title.lines.forEach((line, index) => {
      const y = title.y + (index - (title.lines.length - 1) / 2) * TITLE_LINE;
      context.lineWidth = 4;
      context.globalAlpha = 0.85;
      context.strokeText(line, title.x, y);
      context.globalAlpha = 1;
      context.fillStyle = palette['ink-2'];
      context.fillText(line, title.x, y);
    });
  }
}

/** Anchor of a line of a label: x by its alignment, y its middle. */
export function lineAt(label: SceneLabel, index: number): { x: number; y: number } {
  const x =
    label.align === 'left'
      ? label.x
      : label.align === 'right'
        ? label.x + label.width
        : label.x + label.width / 2;
  return { x, y: label.y + (index + 0.5) * LABEL_LINE };
}
