/**
 * From the answer of the server to what is drawn: kinds, short labels, sizes, theme areas, collapsed areas. Pure; it
 * knows neither Cytoscape nor the screen.
 */
import type { Presence, Role, Status } from '../api/generated/operations.ts';
import type { ChangeState } from '../charts/change-marks.ts';
import type { CountSpan } from '../i18n/format.ts';

/** What a mark stands for. An office (a post, its holder not named) is drawn as a hollow person; an area is a theme
 *  collapsed to one circle. */
export type MarkKind = 'network' | 'project' | 'organisation' | 'person' | 'office' | 'area';

export interface MapNode {
  readonly id: string;
  readonly kind: MarkKind;
  readonly name: string;
  /** The name, or a shorter alias of it. */
  readonly label: string;
  /** Members of a body, bodies of a member, bodies of an area; null: not known. */
  readonly size: CountSpan | null;
  readonly possible: boolean;
  /** Phase of a body; null: not known, or not a body. */
  readonly status: Status | null;
  /** Position in `areas`, or null. */
  readonly area: number | null;
  /** Half of the width of the mark in pixels at zoom 1. */
  readonly radius: number;
  /** Where two pictures are drawn as one. */
  readonly change?: ChangeState;
}

export interface MapEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly possible: boolean;
  /** Seat of a named person or office where organisations have seats too: dotted, those of organisations are lines. */
  readonly personal: boolean;
  /** Convening alone is not a seat. */
  readonly convenes: boolean;
  readonly chair: boolean;
  /** Shared members (projection), or how many lines one line stands for (collapsed areas). */
  readonly weight: number;
  /** Projection: more than chance (q < 0.05); null in two-mode. */
  readonly aboveChance: boolean | null;
  /** Where two pictures are drawn as one. */
  readonly change?: ChangeState;
}

/** Bodies of one theme: an area behind them with its name. */
export interface MapArea {
  readonly id: string;
  readonly name: string;
  readonly bodies: readonly string[];
  readonly collapsed: boolean;
}

export interface MapElements {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly areas: readonly MapArea[];
}

/** The parts of a node of the API that a mark needs. */
export interface NamedNode {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The parts of the server's answer that are drawn. */
export interface PictureData {
  readonly nodes: readonly {
    readonly id: string;
    readonly node: NamedNode;
    readonly size: CountSpan | null;
    readonly presence: Presence;
    readonly status: Status | null;
    readonly group: number | null;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly presence: Presence;
    readonly convenes: boolean;
    readonly roles: readonly Role[];
    readonly shared: number | null;
    readonly aboveChance: boolean | null;
  }[];
  readonly groups: readonly { readonly node: { readonly id: string; readonly name: string } }[];
}

const KINDS: Record<string, MarkKind> = {
  Network: 'network',
  Project: 'project',
  Representative: 'person',
  Office: 'office',
};

/** Kind of mark of a node of the API, by its type name. */
export const kindOf = (typename: string): MarkKind => KINDS[typename] ?? 'organisation';

export const isBody = (kind: MarkKind): boolean => kind === 'network' || kind === 'project';

/** Longer names than this do not fit three lines beside a mark. */
const LABEL_LENGTH = 42;

/**
 * The name where it is short enough; else an alias that is: one that stands in the name ("… osaamiskeskus SONet
 * BOTNIA"), else the longest. Aliases that begin with a small letter are words for it in their context, and there may
 * be several "steering groups": they are no labels. Without one, the name: it is wrapped and cut when drawn, and the
 * readout line has it whole.
 */
export function shortLabel(name: string, aliases: readonly string[]): string {
  if (name.length <= LABEL_LENGTH) return name;
  const fitting = aliases.filter(
    (alias) => alias.length <= LABEL_LENGTH && alias.length >= 3 && /^[\p{Lu}\d]/u.test(alias),
  );
  const longest = (list: readonly string[]): string | undefined =>
    list.length ? list.reduce((best, alias) => (alias.length > best.length ? alias : best)) : undefined;
  return longest(fitting.filter((alias) => name.includes(alias))) ?? longest(fitting) ?? name;
}

/** Id of the circle that stands for a collapsed theme area. */
export const areaNodeId = (areaId: string): string => `area:${areaId}`;

/**
 * What is drawn for an answer. Bodies of a theme in `collapsed` (ids of themes) become one circle with their count;
 * lines to them are joined, and lines between them go. A theme of one body has no area: the name would say nothing.
 */
export function elementsOf(picture: PictureData, collapsed: ReadonlySet<string> = new Set()): MapElements {
  const bodiesOf = picture.groups.map((): string[] => []);
  for (const node of picture.nodes) if (node.group !== null) bodiesOf[node.group]?.push(node.id);
  const areas = picture.groups.map(({ node }, index) => ({
    id: node.id,
    name: node.name,
    bodies: bodiesOf[index],
    collapsed: collapsed.has(node.id) && bodiesOf[index].length > 1,
  }));

  const drawnAs = new Map<string, string>();
  const drawn: Omit<MapNode, 'radius'>[] = [];
  const kinds = new Map<string, MarkKind>();
  for (const { id, node, size, presence, status, group } of picture.nodes) {
    const kind = kindOf(node.__typename);
    kinds.set(id, kind);
    const area = group === null ? undefined : areas[group];
    if (area?.collapsed) {
      drawnAs.set(id, areaNodeId(area.id));
      continue;
    }
    drawnAs.set(id, id);
    drawn.push({
      id,
      kind,
      name: node.name,
      label: shortLabel(node.name, node.aliases),
      size,
      possible: presence === 'POSSIBLE',
      status,
      area: group,
    });
  }
  areas.forEach((area, index) => {
    if (!area.collapsed) return;
    const count = area.bodies.length;
    drawn.push({
      id: areaNodeId(area.id),
      kind: 'area',
      name: area.name,
      label: area.name,
      size: { min: count, max: count },
      possible: false,
      status: null,
      area: index,
    });
  });

  const scale = scaleFor(drawn.length);
  const nodes = drawn.map((node) => ({ ...node, radius: radiusOf(node.kind, node.size) * scale }));
  const mixed = drawn.some(({ kind }) => kind === 'organisation');
  const edges = new Map<string, MapEdge>();
  for (const edge of picture.edges) {
    const source = drawnAs.get(edge.source);
    const target = drawnAs.get(edge.target);
    if (source === undefined || target === undefined || source === target) continue;
    const whole = source === edge.source && target === edge.target;
    const id = whole ? edge.id : [source, target].sort().join(' – ');
    const kind = [kinds.get(edge.source), kinds.get(edge.target)];
    const line: MapEdge = {
      id,
      source,
      target,
      possible: edge.presence === 'POSSIBLE',
      personal: mixed && (kind.includes('person') || kind.includes('office')),
      convenes: edge.convenes && edge.roles.length === 0,
      chair: edge.roles.includes('CHAIR'),
      weight: edge.shared ?? 1,
      aboveChance: edge.aboveChance,
    };
    const joined = edges.get(id);
    edges.set(id, joined ? join(joined, line) : line);
  }
  return {
    nodes,
    edges: [...edges.values()],
    areas: areas.map((area) => (area.bodies.length > 1 ? area : { ...area, bodies: [] })),
  };
}

/** One line for two: sure if one of them is. */
const join = (a: MapEdge, b: MapEdge): MapEdge => ({
  ...a,
  possible: a.possible && b.possible,
  personal: a.personal && b.personal,
  convenes: a.convenes && b.convenes,
  chair: a.chair || b.chair,
  weight: a.weight + b.weight,
  aboveChance: a.aboveChance === null ? null : a.aboveChance || b.aboveChance === true,
});

/** One node with its neighbours and the lines between it and them: where a phone starts. */
export function egoOf(elements: MapElements, id: string): MapElements {
  const edges = elements.edges.filter((edge) => edge.source === id || edge.target === id);
  const near = new Set([id, ...edges.flatMap((edge) => [edge.source, edge.target])]);
  return { nodes: elements.nodes.filter((node) => near.has(node.id)), edges, areas: [] };
}

/** The node a picture starts from where only one can be shown: the body with the most sure lines, ties by id. */
export function startNode(elements: MapElements): string | null {
  const degree = new Map<string, number>();
  for (const edge of elements.edges)
    for (const id of [edge.source, edge.target])
      degree.set(id, (degree.get(id) ?? 0) + (edge.possible ? 0.5 : 1));
  const rank = (node: MapNode): number => (isBody(node.kind) ? 1e6 : 0) + (degree.get(node.id) ?? 0);
  let best: MapNode | null = null;
  for (const node of elements.nodes)
    if (!best || rank(node) > rank(best) || (rank(node) === rank(best) && node.id < best.id)) best = node;
  return best?.id ?? null;
}

/** Many marks are drawn smaller, or they would cover each other and the lines between them. */
const scaleFor = (marks: number): number => Math.min(1, Math.max(0.45, Math.sqrt(110 / Math.max(1, marks))));

/** Radius of a mark before it is scaled: area grows with the count, within bounds that keep labels readable. */
export function radiusOf(kind: MarkKind, size: CountSpan | null): number {
  const count = size ? Math.max(size.min, size.max ?? size.min) : 0;
  switch (kind) {
    case 'network':
    case 'project':
      return Math.min(22, 8 + 2 * Math.sqrt(count));
    case 'organisation':
      return Math.min(13, 5 + 1.3 * Math.sqrt(count));
    case 'person':
    case 'office':
      return Math.min(10, 5 + 0.8 * Math.sqrt(count));
    case 'area':
      return 18 + 5 * Math.sqrt(count);
  }
}
