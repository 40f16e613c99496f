/** The query for what the map draws. */
import { backbone } from '../analysis/backbone.ts';
import { DEFAULT_LOAD } from '../analysis/load.ts';
import { compareIds, type Selection } from '../analysis/select.ts';
import type { Range } from '../analysis/snapshot.ts';
import { statusAt } from './body.ts';
import { presenceWord } from './common.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { AnyNode, GraphIndex } from './graph-index.ts';
import { answer, checkNumber, leavingOut, resultType } from './input-checks.ts';
import { sizeOfBody } from './measures.ts';
import { nearlyEverywhere } from './nearly-everywhere.ts';
import { compareNames } from './names.ts';
import type { NearlyEverywhereParent } from './parents.ts';
import { checkListable, overlapOf } from './overlap.ts';
import { representationOf } from './representation.ts';
import { atVersion } from './version.ts';

/** Nodes of a picture at most, and where the caller does not say. */
const LIMIT = { most: 5000, usual: 1500 };

interface MapNode {
  readonly node: AnyNode;
  readonly size: Range | null;
  readonly presence: number;
  /** By what the limit keeps: more first. */
  readonly ties: number;
}

interface Drawing {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly Sdl.MapEdge[];
  readonly tiesLeftOut: number;
  readonly aboveChance: number;
  readonly forest: number;
  readonly takenOut: readonly NearlyEverywhereParent[];
}

const NO_TIE = { shared: null, lift: null, q: null, aboveChance: null };

/** Bodies and their members; seats and convening as edges. */
async function seatsPicture(context: Context, args: Sdl.QueryMapArgs): Promise<Drawing> {
  const { graph, overlap, found } = await representationOf(context, args, DEFAULT_LOAD);
  const { result } = found;
  const { view } = result;
  const bodies = bodyNodes(graph, overlap.selection, sizeOfBody(context, overlap.selection, overlap.options));
  const drawn = new Set(bodies.map(({ node }) => node.node.id));
  const members: MapNode[] = [];
  const edges: Sdl.MapEdge[] = [];
  for (const { member, cells, bodies: size } of result.rows) {
    if (cells.length === 0) continue;
    if (!drawn.has(member.id)) {
      members.push({
        node: graph.ref(member.node),
        size,
        presence: Math.max(...cells.map((cell) => cell.presence)),
        ties: cells.length,
      });
    }
    for (const cell of cells) {
      const target = graph.snapshot.bodies[view.bodies[cell.row]].id;
      edges.push({
        ...NO_TIE,
        id: `${member.id}--${target}`,
        source: member.id,
        target,
        presence: presenceWord(cell.presence),
        seats: cell.seats.map((seat) => graph.snapshot.seats.ids[seat]),
        convenes: cell.convenes,
        roles: cell.roles,
      });
    }
  }
  return {
    nodes: [...bodies, ...members],
    edges,
    tiesLeftOut: 0,
    aboveChance: 0,
    forest: 0,
    takenOut: nearlyEverywhere(context, graph, view, 'all'),
  };
}

/** Bodies tied by shared members: the backbone. */
async function projectionPicture(context: Context, args: Sdl.QueryMapArgs): Promise<Drawing> {
  const { graph, overlap, key } = await overlapOf(context, args);
  checkListable(overlap);
  const { view } = overlap;
  const { ties, aboveChance, forest, leftOut } = context.store.results.of(
    graph.snapshot.version,
    'backbone',
    key,
    () => backbone(view, overlap.chance),
  );
  const idOf = (row: number) => graph.snapshot.bodies[view.bodies[row]].id;
  const counts = new Map<number, number>();
  for (const { a, b } of ties) {
    for (const row of [a, b]) counts.set(view.bodies[row], (counts.get(view.bodies[row]) ?? 0) + 1);
  }
  return {
    nodes: bodyNodes(
      graph,
      overlap.selection,
      sizeOfBody(context, overlap.selection, overlap.options),
      (body) => counts.get(body) ?? 0,
    ),
    edges: ties.map((tie) => ({
      id: `${idOf(tie.a)}--${idOf(tie.b)}`,
      source: idOf(tie.a),
      target: idOf(tie.b),
      presence: 'SURE',
      seats: [],
      convenes: false,
      roles: [],
      shared: tie.shared,
      lift: tie.lift,
      q: tie.q,
      aboveChance: tie.aboveChance,
    })),
    tiesLeftOut: leftOut,
    aboveChance,
    forest,
    takenOut: nearlyEverywhere(context, graph, view, 'comparable'),
  };
}

function bodyNodes(
  graph: GraphIndex,
  selection: Selection,
  size: (body: number) => Range | null,
  ties: (body: number) => number = (body) => size(body)?.max ?? 0,
): MapNode[] {
  return [...selection.bodies].map((body) => ({
    node: graph.node('body', body) as AnyNode,
    size: size(body),
    presence: selection.bodyPresence[body],
    ties: ties(body),
  }));
}

/** The nodes that a limit keeps, in their order: bodies before members, those with more ties first. */
function limited(nodes: readonly MapNode[], limit: number): readonly MapNode[] {
  if (nodes.length <= limit) return nodes;
  const isMember = ({ node }: MapNode) => Number(node.kind !== 'body');
  const kept = nodes
    .map((node, at) => ({ node, at }))
    .sort((a, b) => isMember(a.node) - isMember(b.node) || b.node.ties - a.node.ties || a.at - b.at)
    .slice(0, limit);
  return kept.sort((a, b) => a.at - b.at).map(({ node }) => node);
}

/** The theme or place that a body is grouped by; null: it names none. */
function groupOf(graph: GraphIndex, body: number, by: Sdl.MapGrouping): AnyNode | null {
  const { bodies, themes, places } = graph.snapshot;
  if (by === 'THEME') {
    let theme = bodies[body].themes[0] ?? -1;
    for (let steps = 0; steps < themes.length && theme >= 0 && themes[theme].partOf >= 0; steps++)
      theme = themes[theme].partOf;
    return theme < 0 ? null : (graph.node('theme', theme) as AnyNode);
  }
  const place = bodies[body].covers[0];
  if (place === undefined) return null;
  const seen = new Set([place]);
  for (const one of seen) {
    if (places[one].level === 'region') return graph.node('place', one) as AnyNode;
    for (const wider of places[one].partOf) seen.add(wider);
  }
  return graph.node('place', place) as AnyNode;
}

/** Groups with most bodies first, then by name. */
function groupsOf(graph: GraphIndex, nodes: readonly MapNode[], by: Sdl.MapGrouping) {
  const groups = new Map<string, { node: AnyNode; bodies: string[] }>();
  for (const { node } of nodes) {
    if (node.kind !== 'body') continue;
    const of = groupOf(graph, node.index, by);
    if (of === null) continue;
    const group = groups.get(of.node.id);
    if (group) group.bodies.push(node.node.id);
    else groups.set(of.node.id, { node: of, bodies: [node.node.id] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      b.bodies.length - a.bodies.length ||
      compareNames(a.node.node.name, b.node.node.name) ||
      compareIds(a.node.node.id, b.node.node.id),
  );
}

async function picture(now: Context, input: Sdl.QueryMapArgs) {
  const { context, filter } = await atVersion(now, input.version ?? null, input.filter);
  const args = { ...input, filter, options: leavingOut(input.options) };
  const limit = checkNumber('limit', args.limit, 1, LIMIT.most, LIMIT.usual);
  const { graph, overlap } = await overlapOf(context, args);
  const drawing = await (args.show === 'PROJECTION' ? projectionPicture : seatsPicture)(context, args);
  const nodes = limited(drawing.nodes, limit);
  const kept = new Set(nodes.map(({ node }) => node.node.id));
  const groups = groupsOf(graph, nodes, args.groupBy ?? 'THEME');
  const groupAt = new Map(groups.flatMap(({ bodies }, at) => bodies.map((id) => [id, at])));
  const { date } = overlap.selection.filter;
  return {
    nodes: nodes.map(({ node, size, presence }) => ({
      id: node.node.id,
      node,
      size,
      presence: presenceWord(presence),
      status: node.kind === 'body' ? statusAt(node, date) : null,
      group: groupAt.get(node.node.id) ?? null,
    })),
    edges: drawing.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
    groups,
    takenOut: drawing.takenOut,
    tiesLeftOut: drawing.tiesLeftOut,
    aboveChance: drawing.aboveChance,
    forest: drawing.forest,
    nodesLeftOut: drawing.nodes.length - nodes.length,
    summary: { graph, selection: overlap.selection },
    version: graph.snapshot.version,
  };
}

export const mapResolvers: Sdl.Resolvers = {
  Query: {
    map: (_, args, context) => answer(() => picture(context, args)),
  },
  MapResult: { __resolveType: resultType('MapPicture') },
};
