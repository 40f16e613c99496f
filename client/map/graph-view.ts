/**
 * The map on the screen. The only importer of Cytoscape: everything else speaks of ids of the domain. Elements are
 * changed by the difference of ids, so a new filter redraws what changed and nothing else.
 */
import cytoscape from 'cytoscape';
import { measureOf } from '../charts/measure.ts';
import type { Palette } from '../charts/palette.ts';
import { curveOf, type Curve } from './curve.ts';
import { type MapEdge, type MapElements, type MapNode } from './elements.ts';
import { hash } from './hash.ts';
import { Overlay, OVERLAY_MARGIN } from './overlay.ts';
import {
  LABEL,
  LABEL_STRONG,
  NO_EMPHASIS,
  sceneOf,
  TITLE,
  type Emphasis,
  type Positions,
  type Scene,
  type Viewport,
} from './scene.ts';
import { stylesheet } from './stylesheet.ts';

/** What the reader did. Ids are ids of the domain, or of a collapsed area. */
export interface GraphEvents {
  /** A node, or nothing (null), was chosen; `add`: with Shift. */
  choose(id: string | null, add: boolean): void;
  /** A node was double-clicked. */
  open(id: string): void;
  /** The name or ground of a theme area was double-clicked. */
  area(id: string): void;
  /** The pointer came to a node or left it. */
  point(id: string | null): void;
}

interface ScreenState {
  elements: MapElements;
  positions: Positions;
  palette: Palette;
  emphasis: Emphasis;
  notes: Readonly<Record<string, string>>;
}

const EMPTY: MapElements = { nodes: [], edges: [], areas: [] };
/** After this many milliseconds without movement labels are placed anew. */
const REST_MS = 140;
/** More nodes than this: areas and labels are hidden while the map moves. */
const LARGE = 400;
/** A frame that takes longer than this while the map moves: the machine is slow, and they are hidden too. */
const SLOW_FRAME_MS = 30;
const DOUBLE_MS = 320;

export class GraphView {
  #cy: cytoscape.Core;
  #overlay: Overlay | null;
  #state: ScreenState;
  #scene: Scene = { areas: [], labels: [] };
  #rest: ReturnType<typeof setTimeout> | undefined;
  #lines = -1;
  #movedAt = -Infinity;
  #frame: number | undefined;
  #marked: Emphasis = NO_EMPHASIS;
  #destroyed = false;

  /** `container` null: without a screen, for tests. */
  constructor(container: HTMLElement | null, palette: Palette, events: GraphEvents) {
    this.#state = { elements: EMPTY, positions: {}, palette, emphasis: NO_EMPHASIS, notes: {} };
    this.#cy = cytoscape({
      container: container ?? undefined,
      headless: container === null,
      styleEnabled: true,
      style: stylesheet(palette, 0),
      minZoom: 0.02,
      maxZoom: 4,
      autoungrabify: true,
      boxSelectionEnabled: false,
      selectionType: 'additive',
      layout: { name: 'preset' },
    });
    this.#overlay = container ? new Overlay(container) : null;
    this.#listen(events);
  }

  #listen(events: GraphEvents): void {
    let last: { id: string | null; at: number } = { id: null, at: 0 };
    this.#cy.on('tap', (event: cytoscape.EventObject) => {
      const onNode = event.target !== this.#cy && event.target.isNode?.();
      const id = onNode ? (event.target.id() as string) : this.#labelAt(event.renderedPosition);
      const now = Date.now();
      const twice = last.id === (id ?? '') && now - last.at < DOUBLE_MS;
      last = { id: id ?? '', at: now };
      if (twice) {
        const area = id === null ? this.#areaAt(event.renderedPosition) : null;
        if (id !== null) events.open(id);
        else if (area !== null) events.area(area);
        return;
      }
      const original = event.originalEvent as MouseEvent | undefined;
      events.choose(id, Boolean(original?.shiftKey || original?.ctrlKey || original?.metaKey));
    });
    this.#cy.on('mouseover', 'node', (event) => events.point(event.target.id()));
    this.#cy.on('mouseout', 'node', () => events.point(null));
    this.#cy.on('viewport', () => this.#moved());
    this.#cy.on('resize', () => this.redraw());
  }

  /** Shows these elements at these positions. Only what differs from before is added, changed or removed. */
  update(elements: MapElements, positions: Positions, notes: Readonly<Record<string, string>> = {}): void {
    const before = this.#state.elements;
    this.#state = { ...this.#state, elements, positions, notes };
    this.#restyle();
    const cy = this.#cy;
    cy.startBatch();
    const nodes = new Map(elements.nodes.map((node) => [node.id, node]));
    const edges = new Map(elements.edges.map((edge) => [edge.id, edge]));
    const goneEdges = before.edges.filter(({ id }) => !edges.has(id)).map(({ id }) => id);
    const goneNodes = before.nodes.filter(({ id }) => !nodes.has(id)).map(({ id }) => id);
    for (const id of [...goneEdges, ...goneNodes]) cy.getElementById(id).remove();
    const known = new Set(before.nodes.map(({ id }) => id));
    const added: cytoscape.ElementDefinition[] = [];
    for (const node of elements.nodes) {
      const at = positions[node.id] ?? { x: 0, y: 0 };
      if (!known.has(node.id)) {
        added.push({ group: 'nodes', data: nodeData(node), classes: nodeClasses(node), position: { ...at } });
        continue;
      }
      const drawn = cy.getElementById(node.id);
      drawn.data(nodeData(node));
      drawn.classes(nodeClasses(node));
      const { x, y } = drawn.position();
      if (x !== at.x || y !== at.y) drawn.position({ ...at });
    }
    const knownEdges = new Set(before.edges.map(({ id }) => id));
    for (const edge of elements.edges) {
      const data = edgeData(edge, positions, nodes);
      if (!knownEdges.has(edge.id)) {
        added.push({ group: 'edges', data, classes: edgeClasses(edge) });
        continue;
      }
      const drawn = cy.getElementById(edge.id);
      drawn.data({ bend: data.bend, middle: data.middle, thick: data.thick });
      drawn.classes(edgeClasses(edge));
    }
    cy.add(added);
    cy.endBatch();
    this.#emphasise(true);
    this.redraw();
  }

  /** Marks what is chosen and what is near it; null near: nobody is dimmed. */
  emphasise(emphasis: Emphasis): void {
    this.#state = { ...this.#state, emphasis };
    this.#emphasise();
    this.redraw();
  }

  setPalette(palette: Palette): void {
    if (palette === this.#state.palette) return;
    this.#state = { ...this.#state, palette };
    this.#lines = -1;
    this.#restyle();
    this.redraw();
  }

  #restyle(): void {
    const lines = this.#state.elements.edges.length;
    if (lines === this.#lines) return;
    this.#lines = lines;
    this.#cy.style(stylesheet(this.#state.palette, lines));
  }

  #emphasise(anew = false): void {
    const { chosen, near, pointed } = this.#state.emphasis;
    const before = this.#marked;
    this.#marked = this.#state.emphasis;
    const cy = this.#cy;
    cy.batch(() => {
      // Dimming concerns everything; pointing only what is pointed at, or was.
      const marks = near !== null || chosen.size > 0 || pointed !== null;
      if (anew ? marks : !sameChoice(before, this.#marked)) {
        cy.nodes().forEach((node) => this.#markNode(node));
        cy.edges().forEach((edge) => this.#markEdge(edge));
        return;
      }
      for (const id of new Set([...before.chosen, ...chosen, before.pointed, pointed])) {
        if (id === null) continue;
        const node = cy.getElementById(id);
        if (node.empty()) continue;
        this.#markNode(node);
        node.connectedEdges().forEach((edge) => this.#markEdge(edge));
      }
    });
  }

  #markNode(node: cytoscape.NodeSingular): void {
    const { chosen, near, pointed } = this.#state.emphasis;
    const id = node.id();
    node.toggleClass('chosen', chosen.has(id));
    node.toggleClass('near', near?.has(id) ?? false);
    node.toggleClass('dim', near !== null && !near.has(id) && !chosen.has(id));
    node.toggleClass('pointed', pointed === id);
  }

  #markEdge(edge: cytoscape.EdgeSingular): void {
    const { chosen, near, pointed } = this.#state.emphasis;
    const source = edge.data('source') as string;
    const target = edge.data('target') as string;
    const marked = chosen.has(source) || chosen.has(target) || source === pointed || target === pointed;
    edge.toggleClass('near', marked);
    edge.toggleClass('dim', near !== null && !marked);
  }

  get viewport(): Viewport {
    const { x, y } = this.#cy.pan();
    return { zoom: this.#cy.zoom(), panX: x, panY: y, width: this.#cy.width(), height: this.#cy.height() };
  }

  /** Positions as they are drawn. */
  positions(): Record<string, { x: number; y: number }> {
    return Object.fromEntries(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }

  /** Ids that are drawn, for tests. */
  ids(): { nodes: string[]; edges: string[] } {
    return {
      nodes: this.#cy.nodes().map((node) => node.id()),
      edges: this.#cy.edges().map((edge) => edge.id()),
    };
  }

  /** The whole picture in the window, or only these nodes. `room` is kept free for labels, in pixels. */
  fit(ids?: readonly string[], room = 48): void {
    const wanted = ids
      ? ids.reduce((all, id) => all.union(this.#cy.getElementById(id)), this.#cy.collection())
      : this.#cy.nodes();
    if (wanted.empty()) return;
    this.#cy.fit(wanted, room);
    // A few nodes would be blown up to fill the screen: zoom 1.3 is as large as a mark needs to be.
    if (this.#cy.zoom() > 1.3) {
      this.#cy.zoom(1.3);
      this.#cy.center(wanted);
    }
    this.redraw();
  }

  /** Brings a node to the middle if it is not on the screen. */
  reveal(id: string): void {
    const node = this.#cy.getElementById(id);
    if (node.empty()) return;
    const { x, y } = node.renderedPosition();
    const { width, height } = this.viewport;
    if (x > 40 && y > 40 && x < width - 40 && y < height - 40) return;
    this.#cy.center(node);
    this.redraw();
  }

  zoomBy(factor: number): void {
    const { width, height } = this.viewport;
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** Share of the nodes whose centre is in the window, 0 to 1. */
  visibleShare(): number {
    const nodes = this.#cy.nodes();
    if (nodes.empty()) return 1;
    const { width, height } = this.viewport;
    const seen = nodes.filter((node) => {
      const { x, y } = node.renderedPosition();
      return x >= 0 && y >= 0 && x <= width && y <= height;
    });
    return seen.length / nodes.length;
  }

  resize(): void {
    this.#cy.resize();
  }

  #moved(): void {
    const now = performance.now();
    const moving = now - this.#movedAt < REST_MS;
    const slow = moving && now - this.#movedAt > SLOW_FRAME_MS;
    this.#movedAt = now;
    if (slow || (moving && this.#state.elements.nodes.length > LARGE)) this.#overlay?.hide();
    else this.#overlay?.follow(this.viewport);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.redraw(), REST_MS);
  }

  /** Areas and labels are placed anew in the next frame, however often it is asked for in this one. */
  redraw(): void {
    clearTimeout(this.#rest);
    if (!this.#overlay || this.#destroyed || this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#place();
    });
  }

  /** Places areas and labels for the viewport as it is. */
  #place(): void {
    if (!this.#overlay || this.#destroyed) return;
    const { elements, positions, palette, emphasis, notes } = this.#state;
    const viewport = this.viewport;
    if (viewport.width === 0 || viewport.height === 0) return;
    const text = { plain: measureOf(LABEL), strong: measureOf(LABEL_STRONG), title: measureOf(TITLE) };
    this.#scene = sceneOf(elements, positions, viewport, emphasis, text, { notes, margin: OVERLAY_MARGIN });
    this.#overlay.draw(this.#scene, viewport, palette);
  }

  /** The node whose label is at a point of the screen: names are as good to click as marks. */
  #labelAt({ x, y }: { x: number; y: number }): string | null {
    const label = this.#scene.labels.find(
      (label) => x >= label.x && x <= label.x + label.width && y >= label.y && y <= label.y + label.height,
    );
    return label?.id ?? null;
  }

  #areaAt({ x, y }: { x: number; y: number }): string | null {
    for (const { id, corners, margin } of this.#scene.areas) {
      const xs = corners.map((at) => at.x);
      const ys = corners.map((at) => at.y);
      if (
        x >= Math.min(...xs) - margin &&
        x <= Math.max(...xs) + margin &&
        y >= Math.min(...ys) - margin - 24 &&
        y <= Math.max(...ys) + margin
      )
        return id;
    }
    return null;
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    clearTimeout(this.#rest);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#overlay?.destroy();
    this.#cy.destroy();
  }
}

/** Nothing else is chosen than before. */
const sameChoice = (a: Emphasis, b: Emphasis): boolean =>
  (a.near === null) === (b.near === null) &&
  a.near?.size === b.near?.size &&
  a.chosen.size === b.chosen.size &&
  [...a.chosen].every((id) => b.chosen.has(id));

const nodeData = (node: MapNode): { id: string; width: number } => ({ id: node.id, width: widthOf(node) });

/** A diamond and a triangle of equal width look smaller than a circle. */
const widthOf = ({ kind, radius }: MapNode): number =>
  2 * radius * (kind === 'project' ? 1.2 : kind === 'organisation' ? 0.92 : 1.1);

const nodeClasses = (node: MapNode): string[] => [
  node.kind,
  ...(node.possible && node.status !== 'PLANNED' ? ['possible'] : []),
  ...(node.status ? [node.status] : []),
  ...(node.change ? [`change-${node.change}`] : []),
];

function edgeData(
  edge: MapEdge,
  positions: Positions,
  nodes: ReadonlyMap<string, MapNode>,
): Curve & { id: string; source: string; target: string; thick: number } {
  const [from, to] = [positions[edge.source], positions[edge.target]];
  const length = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  const radius = (id: string): number => {
    const node = nodes.get(id);
    return node ? widthOf(node) / 2 : 0;
  };
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    ...curveOf(length, radius(edge.source), radius(edge.target), hash(edge.id) % 2 === 0 ? 1 : -1),
    thick: Math.min(3.2, 0.5 + 0.65 * Math.sqrt(edge.weight - 0.5)),
  };
}

const edgeClasses = (edge: MapEdge): string[] => [
  ...(edge.aboveChance === null ? [] : ['tie', ...(edge.aboveChance ? [] : ['forest'])]),
  ...(edge.personal ? ['personal'] : []),
  ...(edge.convenes ? ['convenes'] : []),
  ...(edge.possible ? ['possible'] : []),
  ...(edge.change ? [`change-${edge.change}`] : []),
];
