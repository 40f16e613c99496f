/** Lineages as boxes, arrows and table rows. Pure. */
import type {
  EvidenceFragment,
  SuccessionLineFragment,
  TermPartsFragment,
} from '../../api/generated/operations.ts';
import type { LineageArrow, LineageEntry } from '../../charts/lineage-entries.ts';
import { familiesOf } from '../../charts/lineage.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import type { Column } from '../../ui/columns.ts';
import { statedText } from '../node/seat-words.ts';

interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

const COLOURS: Record<string, string> = {
  Network: 'kind-network',
  Project: 'kind-project',
  Organisation: 'kind-organisation',
  Programme: 'ink-3',
};

/** What is cited for one succession. */
export const succeeds = ({ successor, predecessor }: SuccessionLineFragment): readonly EvidenceFragment[] =>
  successor.citations.filter(
    ({ fact, target }) => fact === 'succession' && (target === null || target.id === predecessor.id),
  );

/** "jatkunut, suunniteltu · 10/2011". */
export function successionText(
  { kind, stage, date }: Pick<SuccessionLineFragment, 'kind' | 'stage' | 'date'>,
  words: Words,
): string[] {
  return [
    [
      words.t.words.successionKind[kind],
      ...(stage === 'DONE' ? [] : [words.t.words.successionStage[stage]]),
    ].join(', '),
    date === null ? words.t.words.unknown : words.date(date),
  ];
}

export function arrowsBetween(successions: readonly SuccessionLineFragment[], words: Words): LineageArrow[] {
  return successions.map((one) => ({
    from: one.predecessor.id,
    to: one.successor.id,
    text: successionText(one, words),
    open: one.stage !== 'DONE',
  }));
}

/** Boxes of nodes; one that only comes of what is planned or proposed is open itself. */
export function entriesOf(
  nodes: readonly { readonly node: Named; readonly term: TermPartsFragment | null }[],
  successions: readonly SuccessionLineFragment[],
  self: string | null,
  href: (id: string) => string,
  words: Words,
): LineageEntry[] {
  return nodes.map(({ node, term }) => {
    const came = successions.filter(({ successor }) => successor.id === node.id);
    return {
      id: node.id,
      name: node.name,
      time: term ? (statedText(term, words) ?? '') : '',
      colour: COLOURS[node.__typename] ?? 'ink-3',
      self: node.id === self,
      open: came.length > 0 && came.every(({ stage }) => stage !== 'DONE'),
      href: href(node.id),
    };
  });
}

/** Successions that hang together, largest family first. */
export function families(successions: readonly SuccessionLineFragment[]): SuccessionLineFragment[][] {
  return familiesOf(
    successions.map(({ predecessor, successor }) => ({ from: predecessor.id, to: successor.id })),
  )
    .map((ids) => successions.filter(({ successor }) => ids.includes(successor.id)))
    .map((family, index) => ({ family, index }))
    .sort((a, b) => b.family.length - a.family.length || a.index - b.index)
    .map(({ family }) => family);
}

export function successionColumns(words: Words): Column<SuccessionLineFragment>[] {
  const t = words.t.time.lineage.columns;
  return [
    { key: 'before', label: t.before, value: ({ predecessor }) => predecessor.name },
    { key: 'after', label: t.after, value: ({ successor }) => successor.name },
    { key: 'kind', label: t.kind, value: ({ kind }) => words.t.words.successionKind[kind] },
    { key: 'stage', label: t.stage, value: ({ stage }) => words.t.words.successionStage[stage] },
    {
      key: 'date',
      label: t.date,
      value: ({ date }) => date,
      text: ({ date }) => (date === null ? words.t.words.unknown : words.date(date)),
      nowrap: true,
    },
    {
      key: 'source',
      label: t.source,
      value: () => null,
      text: (row) => succeeds(row)[0]?.locator ?? '',
      sortable: false,
    },
  ];
}
