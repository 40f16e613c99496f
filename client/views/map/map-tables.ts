/** The tables equal to the map: its nodes and its lines, with the same ids as on the picture. Pure. */
import type { Words } from '../../i18n/words.svelte.ts';
import { isBody, type MapElements, type MapNode } from '../../map/elements.ts';
import type { Column } from '../../ui/columns.ts';
import { kindWord, type Picture } from './map-words.ts';

export interface NodeRow {
  readonly node: MapNode;
  readonly lines: number;
  readonly theme: string | null;
}

export function nodeRows(elements: MapElements): NodeRow[] {
  const lines = new Map<string, number>();
  for (const { source, target } of elements.edges)
    for (const id of [source, target]) lines.set(id, (lines.get(id) ?? 0) + 1);
  return elements.nodes.map((node) => ({
    node,
    lines: lines.get(node.id) ?? 0,
    theme: node.area === null ? null : (elements.areas[node.area]?.name ?? null),
  }));
}

export function nodeColumns(words: Words): Column<NodeRow>[] {
  const t = words.t.views.map.columns;
  const status = (row: NodeRow): string | null =>
    row.node.status ? words.t.words.status[row.node.status] : null;
  return [
    { key: 'name', label: t.name, value: (row) => row.node.name },
    { key: 'kind', label: t.kind, value: (row) => kindWord(row.node, words), wideOnly: true },
    {
      key: 'status',
      label: t.status,
      value: status,
      text: (row) =>
        row.node.kind === 'network' || row.node.kind === 'project'
          ? (status(row) ?? words.t.words.unknown)
          : words.t.words.notApplicable,
      wideOnly: true,
    },
    {
      key: 'theme',
      label: t.theme,
      value: (row) => row.theme,
      // A theme is a body's: of others there is none to know.
      text: (row) =>
        row.theme ?? (isBody(row.node.kind) ? words.t.words.unknown : words.t.words.notApplicable),
      wideOnly: true,
    },
    {
      key: 'size',
      label: t.size,
      value: (row) => row.node.size?.min ?? null,
      text: (row) => (row.node.size ? words.range(row.node.size) : words.t.words.unknown),
      numeric: true,
      descendingFirst: true,
    },
    { key: 'lines', label: t.lines, value: (row) => row.lines, numeric: true, descendingFirst: true },
  ];
}

export type LineRow = Picture['edges'][number] & {
  readonly from: string;
  readonly to: string;
  readonly fromId: string;
  readonly toId: string;
};

/** Lines as rows: the member first, then the body; in a projection as they come. */
export function lineRows(picture: Picture): LineRow[] {
  const names = new Map(picture.nodes.map(({ id, node }) => [id, node]));
  return picture.edges.map((edge) => {
    const source = names.get(edge.source);
    const target = names.get(edge.target);
    const turned = source?.__typename === 'Network' || source?.__typename === 'Project';
    const [from, to] = turned && edge.shared === null ? [target, source] : [source, target];
    return {
      ...edge,
      from: from?.name ?? '',
      to: to?.name ?? '',
      fromId: from?.id ?? '',
      toId: to?.id ?? '',
    };
  });
}

export function lineColumns(words: Words, ties: boolean): Column<LineRow>[] {
  const t = words.t.views.map.lineColumns;
  const roles = (row: LineRow): string =>
    row.roles.length
      ? row.roles.map((role) => words.t.words.role[role]).join(', ')
      : row.convenes
        ? words.t.views.map.convenesOnly
        : words.t.words.role.MEMBER;
  if (ties)
    return [
      { key: 'from', label: t.a, value: (row) => row.from },
      { key: 'to', label: t.b, value: (row) => row.to },
      { key: 'shared', label: t.shared, value: (row) => row.shared, numeric: true, descendingFirst: true },
      {
        key: 'lift',
        label: t.lift,
        value: (row) => row.lift,
        text: (row) => (row.lift === null ? '–' : `${words.number(row.lift, { decimals: 1 })}×`),
        numeric: true,
        descendingFirst: true,
      },
      {
        key: 'q',
        label: t.q,
        value: (row) => row.q,
        text: (row) => (row.q === null ? '–' : words.number(row.q, { decimals: 3 })),
        numeric: true,
      },
    ];
  return [
    { key: 'from', label: t.from, value: (row) => row.from },
    { key: 'to', label: t.to, value: (row) => row.to },
    { key: 'role', label: t.role, value: roles, wideOnly: true },
    {
      key: 'presence',
      label: t.presence,
      value: (row) => words.t.words.presence[row.presence],
      wideOnly: true,
    },
  ];
}
