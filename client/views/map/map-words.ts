/** Sentences, legend and readout of the map, computed from what is drawn. Pure. */
import type { CountsFragment, MapPictureQuery } from '../../api/generated/operations.ts';
import { mark, sizes, stroke, type LegendEntry } from '../../charts/shapes.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import { isBody, type MapEdge, type MapElements, type MapNode } from '../../map/elements.ts';
import { KIND_TOKEN } from '../../map/stylesheet.ts';
import { fillOf, MARK_SHAPES } from '../../map/svg.ts';

export type Picture = Extract<MapPictureQuery['map'], { __typename: 'MapPicture' }>;

/** The finding above the map and the line below it; `named`: whose figures stand in that line. */
export function mapTitle(
  elements: MapElements,
  ties: boolean,
  summary: CountsFragment,
  words: Words,
): { title: string; sub: string; named?: readonly { readonly text: string; readonly id: string }[] } {
  const t = words.t.views.map;
  // What the filter leaves, as it is counted everywhere: who is drawn beside, as a member or a convenor, is not of it.
  const bodies = t.bodies(summary.networks, summary.projects);
  const members = elements.nodes.filter(
    ({ kind }) => kind === 'organisation' || kind === 'person' || kind === 'office',
  );
  if (ties) return { title: t.titleTies(bodies, elements.edges.length), sub: '' };
  if (members.length === 0) return { title: t.titleAlone(bodies), sub: '' };
  const ofOrganisations = members.some(({ kind }) => kind === 'organisation');
  const joined = ofOrganisations ? t.organisations(summary.organisations) : t.people(summary.people);
  // Who sits in most is named only where it is one: of equals the first by name would be named for its name.
  const [first, second, third] = members
    .filter(({ size, kind }) => size && (!ofOrganisations || kind === 'organisation'))
    .sort((a, b) => least(b) - least(a) || words.compare(a.name, b.name));
  const range = ({ size }: MapNode): string => (size ? words.range(size) : '');
  const alone = second && least(second) > (third ? least(third) : 0) ? second : null;
  const said = first && least(first) > 2 && (!second || least(first) > least(second)) ? first : null;
  const sub = said ? t.most(said.label, range(said), alone?.label ?? null, alone ? range(alone) : '') : '';
  const named = [said, said && alone].flatMap((node) => (node ? [{ text: range(node), id: node.id }] : []));
  return { title: t.titleSeats(bodies, joined), sub, named };
}

const least = ({ size }: MapNode): number => size?.min ?? 0;

/** What is drawn, and nothing else. */
export function mapLegend(elements: MapElements, words: Words): LegendEntry[] {
  const t = words.t.views.map;
  const { node, status } = words.t.words;
  const entries: LegendEntry[] = [];
  const has = (test: (node: MapNode) => boolean): boolean => elements.nodes.some(test);
  const plain = (kind: MapNode['kind'], text: string): void => {
    if (has((node) => node.kind === kind))
      entries.push({ symbol: mark(MARK_SHAPES[kind], KIND_TOKEN[kind]), text });
  };
  plain('network', node.Network);
  plain('project', node.Project);
  plain('organisation', node.Organisation);
  plain('person', node.Representative);
  if (has(({ kind }) => kind === 'office'))
    entries.push({ symbol: mark('triangle', 'kind-person', 'hollow'), text: t.officeNode });
  if (has(({ kind }) => kind === 'area')) entries.push({ symbol: mark('circle', 'group'), text: t.areaNode });
  // A body whose members are not known, or only possibly, is as small as can be drawn: no size is said of it.
  const most = elements.nodes.reduce(
    (sum, node) => (isBody(node.kind) ? Math.max(sum, least(node)) : sum),
    0,
  );
  if (most > 0) entries.push({ symbol: sizes(), text: t.size(most) });
  const bodies = elements.nodes.filter(({ kind }) => isBody(kind));
  const fills = new Set(bodies.map(fillOf));
  if (fills.has('planned'))
    entries.push({ symbol: mark('circle', 'kind-network', 'planned'), text: status.PLANNED });
  if (fills.has('possible') || has((node) => !isBody(node.kind) && node.possible))
    entries.push({ symbol: mark('circle', 'kind-network', 'possible'), text: t.possibleNode });
  if (fills.has('review'))
    entries.push({ symbol: mark('circle', 'kind-network', 'review'), text: status.UNDER_REVIEW });
  if (fills.has('hollow'))
    entries.push({ symbol: mark('circle', 'kind-network', 'hollow'), text: status.DORMANT });
  if (fills.has('ended'))
    entries.push({ symbol: mark('circle', 'kind-network', 'ended'), text: status.ENDED });
  entries.push(...lineLegend(elements.edges, words));
  return entries;
}

function lineLegend(edges: readonly MapEdge[], words: Words): LegendEntry[] {
  const t = words.t.views.map;
  const entries: LegendEntry[] = [];
  const has = (test: (edge: MapEdge) => boolean): boolean => edges.some(test);
  if (has(({ aboveChance }) => aboveChance === true))
    entries.push({ symbol: stroke('', 'edge', 2.5), text: t.tieLine });
  if (has(({ aboveChance }) => aboveChance === false))
    entries.push({ symbol: stroke('3 3'), text: t.forestLine });
  if (has((edge) => edge.aboveChance === null && !edge.possible && !edge.personal && !edge.convenes))
    entries.push({ symbol: stroke(''), text: t.seatLine });
  if (has((edge) => edge.aboveChance === null && edge.possible))
    entries.push({ symbol: stroke('5 4'), text: t.possibleLine });
  if (has((edge) => edge.personal && !edge.possible))
    entries.push({ symbol: stroke('2 3'), text: t.personLine });
  if (has(({ convenes }) => convenes)) entries.push({ symbol: stroke('9 3 2 3'), text: t.convenesLine });
  return entries;
}

/** One line about a node: kind, phase, how many. */
export function nodeReadout(node: MapNode, words: Words): string {
  const t = words.t.views.map;
  if (node.kind === 'area') return t.areaCount(node.size?.min ?? 0);
  const size = node.size ? words.range(node.size) : null;
  const parts = [
    kindWord(node, words),
    node.status ? words.t.words.status[node.status] : isBody(node.kind) ? words.t.words.statusUnknown : null,
    node.possible ? t.possibleNode : null,
    isBody(node.kind)
      ? size === null
        ? t.noMembers
        : t.withMembers(size)
      : size === null
        ? null
        : t.inBodies(size),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

export function kindWord(node: MapNode, words: Words): string {
  const { node: names } = words.t.words;
  switch (node.kind) {
    case 'network':
      return names.Network;
    case 'project':
      return names.Project;
    case 'organisation':
      return names.Organisation;
    case 'person':
      return names.Representative;
    case 'office':
      return names.Office;
    case 'area':
      return words.t.views.map.areaNode;
  }
}
