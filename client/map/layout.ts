/**
 * Where everything stands. The same nodes and lines give the same positions on every visit, in whatever order they
 * come: places start from a hash of ids, not from chance. Pure and synchronous; `layout.worker.ts` runs it off the
 * main thread.
 *
 * ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014) finds who is near whom, a hub in each theme pulling its
 * bodies together. Then theme areas are drawn apart, members settle between their bodies, and boxes that overlap
 * are pushed apart.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { fraction } from './hash.ts';
import { AREA_MARGIN } from './hull.ts';

export interface LayoutNode {
  readonly id: string;
  /** Position of the theme area, or null. */
  readonly area: number | null;
  readonly body: boolean;
  /** Half of the place it needs, mark and label, in pixels at zoom 1. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  /** Ids of theme areas, by position. */
  readonly areas: readonly string[];
  /** Places that are kept: what was already on the screen. */
  readonly known: Readonly<Record<string, Point>>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width to height of the whole: a landscape page, whatever the window, so that a link shows what the sender saw. */
const ASPECT = 1.5;
/** With this share of the nodes already placed, the others are fitted in; with less, everything is placed anew. */
const KEEP_FROM = 0.3;

interface Box {
  id: string;
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
  area: number | null;
  body: boolean;
  /** 0: stays; 1: moves freely. */
  give: number;
}

/** A theme with its bodies, or a body of no theme. */
interface Disc {
  id: string;
  x: number;
  y: number;
  /** Reach of the centres of its bodies. */
  inner: number;
  /** What nobody else may enter. */
  radius: number;
  boxes: Box[];
}

/** Positions for every node of the input, in pixels at zoom 1, centred on 0, 0 (known places stay where they are). */
export function layout(input: LayoutInput): Record<string, Point> {
  const nodes = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (nodes.length === 0) return {};
  const known = nodes.filter((node) => input.known[node.id]);
  const boxes =
    known.length > 0 && known.length >= nodes.length * KEEP_FROM
      ? fitIn(nodes, input)
      : placeAnew(nodes, input);
  return Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x: round(x), y: round(y) }]));
}

const round = (value: number): number => Math.round(value * 10) / 10;

const boxOf = (node: LayoutNode, at: Point, give: number): Box => ({ ...node, x: at.x, y: at.y, give });

/** Neighbours of every node with the weight of the line. */
function neighbours(input: LayoutInput): Map<string, { id: string; weight: number }[]> {
  const found = new Map<string, { id: string; weight: number }[]>();
  const add = (from: string, id: string, weight: number): void => {
    const list = found.get(from);
    if (list) list.push({ id, weight });
    else found.set(from, [{ id, weight }]);
  };
  for (const { source, target, weight } of input.edges) {
    add(source, target, weight);
    add(target, source, weight);
  }
  for (const list of found.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return found;
}

function placeAnew(nodes: readonly LayoutNode[], input: LayoutInput): Box[] {
  const boxes = attract(nodes, input);
  const discs = gather(boxes, input.areas);
  const members = boxes.filter(({ body }) => !body);
  const room =
    discs.reduce((sum, { radius }) => sum + (2 * radius) ** 2, 0) +
    members.reduce((sum, { halfWidth, halfHeight }) => sum + 4 * halfWidth * halfHeight, 0) * 1.6;
  const height = Math.sqrt((room * 1.15) / ASPECT);
  stretch(boxes, height * ASPECT, height);
  // Between the areas there is a street for the names of areas and for members.
  const street = discs.length > 60 ? 2 : 18 + 10 * Math.sqrt(members.length / Math.max(1, discs.length));
  partDiscs(discs, street);
  settle(members, boxes, discs, input);
  return centre(boxes);
}

/** ForceAtlas2 from places that ids decide. */
function attract(nodes: readonly LayoutNode[], input: LayoutInput): Box[] {
  const graph = new Graph({ type: 'undirected' });
  const hubs = [...new Set(nodes.map((node) => node.area))].filter((area) => area !== null);
  hubs.sort((a, b) => (input.areas[a] < input.areas[b] ? -1 : 1));
  const spread = 30 * Math.sqrt(nodes.length);
  const places = new Map<string, Point>();
  const hubPlace = new Map<number, Point>();
  hubs.forEach((area, index) => {
    const angle = (index / hubs.length) * 2 * Math.PI;
    hubPlace.set(area, { x: spread * Math.cos(angle), y: spread * Math.sin(angle) });
  });
  const jitter = (id: string, size: number): Point => ({
    x: (fraction(id, 'x') - 0.5) * size,
    y: (fraction(id, 'y') - 0.5) * size,
  });
  for (const node of nodes.filter((node) => node.body)) {
    const hub = node.area === null ? null : hubPlace.get(node.area);
    const off = jitter(node.id, hub ? spread * 0.5 : spread * 2);
    places.set(node.id, { x: (hub?.x ?? 0) + off.x, y: (hub?.y ?? 0) + off.y });
  }
  const near = neighbours(input);
  for (const node of nodes.filter((node) => !node.body)) {
    const at = middle(near.get(node.id) ?? [], places) ?? jitter(node.id, spread * 2);
    const off = jitter(node.id, spread * 0.3);
    places.set(node.id, { x: at.x + off.x, y: at.y + off.y });
  }
  for (const node of nodes) graph.addNode(node.id, { ...places.get(node.id) });
  for (const [area, at] of hubPlace) {
    graph.addNode(hubId(area), { ...at });
    for (const node of nodes)
      if (node.area === area) graph.addEdge(hubId(area), node.id, { weight: HUB_WEIGHT });
  }
  const edges = [...input.edges].sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  for (const { source, target, weight } of edges)
    if (graph.hasNode(source) && graph.hasNode(target) && source !== target)
      graph.mergeEdge(source, target, { weight });
  const large = nodes.length > 300;
  const positions = forceAtlas2(graph, {
    iterations: large ? 90 : 500,
    settings: {
      ...forceAtlas2.inferSettings(nodes.length),
      barnesHutOptimize: large,
      barnesHutTheta: 1.2,
      outboundAttractionDistribution: false,
      gravity: 0.08,
      slowDown: 2,
      edgeWeightInfluence: 1,
    },
  });
  return nodes.map((node) => boxOf(node, positions[node.id] as Point, node.body ? 0.5 : 1));
}

const HUB_WEIGHT = 3;
const hubId = (area: number): string => `\u0000hub ${area}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function middle(
  list: readonly { id: string; weight: number }[],
  places: ReadonlyMap<string, Point>,
): Point | null {
  let x = 0;
  let y = 0;
  let total = 0;
  for (const { id, weight } of list) {
    const at = places.get(id);
    if (!at) continue;
    x += at.x * weight;
    y += at.y * weight;
    total += weight;
  }
  return total > 0 ? { x: x / total, y: y / total } : null;
}

/** Scales to a size; outliers are measured by the 3rd and 97th percentile so that one far node shrinks nobody. */
function stretch(boxes: Box[], width: number, height: number): Box[] {
  const scale = (values: number[], size: number): { at: number; by: number } => {
    const sorted = [...values].sort((a, b) => a - b);
    const low = sorted[Math.floor((sorted.length - 1) * 0.03)];
    const high = sorted[Math.ceil((sorted.length - 1) * 0.97)];
    return { at: (low + high) / 2, by: high > low ? size / (high - low) : 1 };
  };
  const x = scale(
    boxes.map((box) => box.x),
    width,
  );
  const y = scale(
    boxes.map((box) => box.y),
    height,
  );
  // One direction is stretched at most this much more than the other, or near and far would lose their meaning.
  const most = 1.8;
  const byX = Math.min(x.by, y.by * most);
  const byY = Math.min(y.by, x.by * most);
  for (const box of boxes) {
    box.x = (box.x - x.at) * byX;
    box.y = (box.y - y.at) * byY;
  }
  return boxes;
}

/** The bodies of each theme as a disc that has room for them; a body of no theme is a disc of its own. */
function gather(boxes: readonly Box[], areas: readonly string[]): Disc[] {
  const themes = areas.map((): Box[] => []);
  const discs: Disc[] = [];
  for (const box of boxes) {
    if (!box.body) continue;
    if (box.area !== null) themes[box.area].push(box);
    else {
      const reach = Math.max(box.halfWidth * 0.8, box.halfHeight);
      discs.push({ id: box.id, x: 0, y: 0, inner: 0, radius: reach, boxes: [box] });
    }
  }
  themes.forEach((list, index) => {
    if (list.length === 0) return;
    const room = list.reduce((sum, box) => sum + 4 * box.halfWidth * box.halfHeight, 0);
    const inner = list.length === 1 ? 0 : Math.sqrt((room * 1.1) / Math.PI);
    const edge = list.length === 1 ? list[0].halfHeight : AREA_MARGIN;
    discs.push({ id: areas[index], x: 0, y: 0, inner, radius: inner + edge, boxes: list });
  });
  return discs.sort((a, b) => compare(a.id, b.id));
}

/** Discs where their bodies are, pushed apart and drawn to the middle until they stand close without touching; then
 *  the bodies spread inside their disc. */
function partDiscs(discs: Disc[], street: number): void {
  for (const disc of discs) {
    disc.x = disc.boxes.reduce((sum, box) => sum + box.x, 0) / disc.boxes.length;
    disc.y = disc.boxes.reduce((sum, box) => sum + box.y, 0) / disc.boxes.length;
    const reach = Math.max(1, ...disc.boxes.map((box) => Math.hypot(box.x - disc.x, box.y - disc.y)));
    for (const box of disc.boxes) {
      box.x = ((box.x - disc.x) / reach) * disc.inner;
      box.y = ((box.y - disc.y) / reach) * disc.inner;
    }
    spread(disc);
  }
  const passes = discs.length > 60 ? 120 : 400;
  for (let pass = 0; pass < passes; pass++) {
    const pull = pass < passes * 0.8 ? 0.006 : 0;
    for (const disc of discs) {
      disc.x -= disc.x * pull;
      disc.y -= disc.y * pull * ASPECT ** 2;
    }
    for (let i = 0; i < discs.length; i++)
      for (let j = i + 1; j < discs.length; j++) {
        const [a, b] = [discs[i], discs[j]];
        let dx = b.x - a.x;
        // Above each area stands its name: more room is kept above and below than beside.
        let dy = (b.y - a.y) * 0.87;
        const need = a.radius + b.radius + street;
        if (Math.abs(dx) >= need || Math.abs(dy) >= need) continue;
        let distance = Math.hypot(dx, dy);
        if (distance >= need) continue;
        if (distance < 1) [dx, dy, distance] = [1, 0.3, 1.04];
        const push = ((need - distance) / distance) * 0.5;
        const share = b.radius ** 2 / (a.radius ** 2 + b.radius ** 2);
        a.x -= dx * push * share;
        a.y -= dy * push * share;
        b.x += dx * push * (1 - share);
        b.y += dy * push * (1 - share);
      }
  }
  for (const disc of discs)
    for (const box of disc.boxes) {
      box.x += disc.x;
      box.y += disc.y;
    }
}

/** Bodies of one disc, around 0, 0: apart from each other and inside. */
function spread({ boxes, inner }: Disc): void {
  if (boxes.length === 1) {
    boxes[0].x = 0;
    boxes[0].y = 0;
    return;
  }
  for (let time = 0; time < 12; time++) {
    partBoxes(boxes, 6);
    for (const box of boxes) {
      const distance = Math.hypot(box.x, box.y);
      if (distance <= inner) continue;
      box.x *= inner / distance;
      box.y *= inner / distance;
    }
  }
}

/** Members between their bodies, apart from each other, and outside the discs, where their lines show. */
function settle(members: Box[], boxes: readonly Box[], discs: readonly Disc[], input: LayoutInput): void {
  const near = neighbours(input);
  const places = new Map<string, Point>(boxes.filter(({ body }) => body).map((box) => [box.id, box]));
  const many = members.length > 150;
  for (const box of members) {
    const list = (near.get(box.id) ?? []).filter(({ id }) => places.has(id));
    const at = middle(list, places) ?? box;
    // A member of one body stands beside it, in the direction that its id says; one of many stands in the middle.
    const ring = list.length === 1 ? 50 : list.length === 2 ? 20 : 6;
    const angle = fraction(box.id, 'angle') * 2 * Math.PI;
    box.x = at.x + ring * 1.4 * Math.cos(angle);
    box.y = at.y + ring * Math.sin(angle);
  }
  const solid = discs.filter(({ radius }) => radius > 0);
  for (let time = 0; time < (many ? 14 : 40); time++) {
    for (const box of members) {
      for (const disc of solid) {
        const dx = box.x - disc.x;
        const dy = box.y - disc.y;
        const need = disc.radius + box.halfHeight;
        if (Math.abs(dx) >= need || Math.abs(dy) >= need) continue;
        const distance = Math.hypot(dx, dy) || 1;
        if (distance >= need) continue;
        box.x = disc.x + (dx / distance) * need;
        box.y = disc.y + (dy / distance) * need;
      }
    }
    partBoxes(members, many ? 4 : 2, true);
  }
}

/** Pushes overlapping boxes apart along the shorter way, the ones that give more further. */
function partBoxes(boxes: Box[], passes: number, round = false): void {
  const order = [...boxes];
  for (let pass = 0; pass < passes; pass++) {
    order.sort((a, b) => a.x - a.halfWidth - (b.x - b.halfWidth) || compare(a.id, b.id));
    let moved = false;
    for (let i = 0; i < order.length; i++) {
      const a = order[i];
      for (let j = i + 1; j < order.length; j++) {
        const b = order[j];
        if (b.x - b.halfWidth >= a.x + a.halfWidth) break;
        const overX = a.halfWidth + b.halfWidth - Math.abs(b.x - a.x);
        const overY = a.halfHeight + b.halfHeight - Math.abs(b.y - a.y);
        if (overX <= 0.5 || overY <= 0.5) continue;
        const total = a.give + b.give;
        if (total === 0) continue;
        moved = true;
        const step = 0.55;
        if (round && a.halfWidth < 1.5 * a.halfHeight && b.halfWidth < 1.5 * b.halfHeight) {
          // Nearly square: along the line between them, or they would stand in columns.
          const [dx, dy] = [b.x - a.x, b.y - a.y];
          const distance = Math.hypot(dx, dy);
          // Two at one point have no line between them: any will do, but not one divided by nothing.
          const [ux, uy, length] = distance > 0.1 ? [dx, dy, distance] : [a.id < b.id ? 1 : -1, 0.4, 1.08];
          const push = (step * Math.min(overX, overY)) / total / length;
          a.x -= ux * push * a.give;
          a.y -= uy * push * a.give;
          b.x += ux * push * b.give;
          b.y += uy * push * b.give;
        } else if (overX < overY) {
          const sign = b.x > a.x || (b.x === a.x && a.id < b.id) ? 1 : -1;
          a.x -= (sign * overX * step * a.give) / total;
          b.x += (sign * overX * step * b.give) / total;
        } else {
          const sign = b.y > a.y || (b.y === a.y && a.id < b.id) ? 1 : -1;
          a.y -= (sign * overY * step * a.give) / total;
          b.y += (sign * overY * step * b.give) / total;
        }
      }
    }
    if (!moved) break;
  }
}

function centre(boxes: Box[]): Box[] {
  const xs = boxes.map((box) => box.x);
  const ys = boxes.map((box) => box.y);
  const x = (Math.min(...xs) + Math.max(...xs)) / 2;
  const y = (Math.min(...ys) + Math.max(...ys)) / 2;
  for (const box of boxes) {
    box.x -= x;
    box.y -= y;
  }
  return boxes;
}

/** Known nodes stay; new ones go near their neighbours, else near their theme, else to the edge. */
function fitIn(nodes: readonly LayoutNode[], input: LayoutInput): Box[] {
  const near = neighbours(input);
  const places = new Map<string, Point>();
  for (const node of nodes) if (input.known[node.id]) places.set(node.id, input.known[node.id]);
  const xs = [...places.values()].map((at) => at.x);
  const ys = [...places.values()].map((at) => at.y);
  const extent = { x: Math.max(...xs.map(Math.abs)), y: Math.max(...ys.map(Math.abs)) };
  const waiting = nodes.filter((node) => !places.has(node.id));
  // Bodies first: the members that come after them then have somebody to stand by.
  waiting.sort((a, b) => Number(b.body) - Number(a.body) || compare(a.id, b.id));
  for (const node of waiting) {
    const theme = nodes.filter(
      (other) =>
        node.area !== null && other.area === node.area && places.has(other.id) && other.id !== node.id,
    );
    const at =
      middle(
        theme.map(({ id }) => ({ id, weight: 1 })),
        places,
      ) ?? middle(near.get(node.id) ?? [], places);
    const angle = fraction(node.id, 'angle') * 2 * Math.PI;
    const ring = 40;
    places.set(
      node.id,
      at
        ? { x: at.x + ring * Math.cos(angle), y: at.y + ring * Math.sin(angle) }
        : { x: (extent.x + 80) * Math.cos(angle), y: (extent.y + 60) * Math.sin(angle) },
    );
  }
  const boxes = nodes.map((node) => boxOf(node, places.get(node.id) as Point, input.known[node.id] ? 0 : 1));
  partBoxes(boxes, 120);
  for (const box of boxes) if (box.give > 0) moveClear(box, boxes);
  return boxes;
}

/** Boxes that overlap by no more than this in one direction keep their marks apart: there is room around each. */
const ROOM = 4;
/** Between places that are tried, and how many are. */
const TRIED_EVERY = 20;
const MOST_TRIED = 1200;

/** A mark among others that do not give way may be left on top of one: it goes to the nearest place that is free, where
 *  one is near. */
function moveClear(box: Box, boxes: readonly Box[]): void {
  const isTaken = (x: number, y: number): boolean =>
    boxes.some(
      (other) =>
        other !== box &&
        box.halfWidth + other.halfWidth - Math.abs(other.x - x) > ROOM &&
        box.halfHeight + other.halfHeight - Math.abs(other.y - y) > ROOM,
    );
  const golden = Math.PI * (3 - Math.sqrt(5));
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    const reach = TRIED_EVERY * Math.sqrt(tried / Math.PI);
    const x = box.x + reach * Math.cos(tried * golden);
    const y = box.y + reach * Math.sin(tried * golden);
    if (isTaken(x, y)) continue;
    box.x = x;
    box.y = y;
    return;
  }
}

/** A node in the middle and the others around it, the order kept: where a phone starts. */
export function ring(
  middleId: string,
  ids: readonly string[],
  radiusX: number,
  radiusY: number,
): Record<string, Point> {
  const places: Record<string, Point> = { [middleId]: { x: 0, y: 0 } };
  ids.forEach((id, index) => {
    const angle = (index / ids.length) * 2 * Math.PI - Math.PI / 2;
    places[id] = { x: round(radiusX * Math.cos(angle)), y: round(radiusY * Math.sin(angle)) };
  });
  return places;
}
