/** Resolvers of sources and decisions. */
import { nodeFields } from './common.ts';
import type { Context } from './context.ts';
import type { DecisionResolvers, Resolvers, SourceResolvers } from './generated/types.ts';
import { checkPage, cut } from './input-checks.ts';
import { compareNames } from './names.ts';
import type { CitationParent, SourceParent } from './parents.ts';

/** Facts a source is cited for, in the order of the document (locators as a reader counts them), then by the name of
 *  the node. What another process has added since the snapshot was read is left to the next version. */
async function factsOf({ graph, node }: SourceParent, context: Context): Promise<CitationParent[]> {
  const rows = await context.citationsIn.load(node.id);
  return rows
    .flatMap((row) => {
      const seat = graph.seat(row.of);
      const of = seat < 0 ? graph.find(row.of) : graph.node('body', graph.snapshot.seats.body[seat]);
      return of === null ? [] : [{ row, name: of.node.name }];
    })
    .sort(
      (a, b) =>
        compareNames(a.row.locator ?? '', b.row.locator ?? '') ||
        compareNames(a.name, b.name) ||
        compareNames(a.row.fact, b.row.fact) ||
        compareNames(a.row.of, b.row.of),
    )
    .map(({ row }) => ({ graph, row }));
}

const Source: SourceResolvers = {
  ...nodeFields,
  kind: ({ node }) => node.kind,
  date: ({ node }) => node.date,
  period: ({ node }) => node.period,
  publisher: ({ node }) => node.publisher,
  address: ({ node }) => node.address,
  language: ({ node }) => node.language,
  citedFor: async ({ graph, node }, _, context) =>
    (await context.store.citationCounts(graph.snapshot.version)).get(node.id) ?? 0,
  cites: async (source, { page }, context) => cut(await factsOf(source, context), checkPage(page)),
};

const Decision: DecisionResolvers = {
  ...nodeFields,
  matter: ({ node }) => node.matter,
  outcome: ({ node }) => node.outcome,
  date: ({ node }) => node.date,
  section: ({ node }) => node.section,
  by: ({ graph, node }) => node.by && graph.ref(node.by),
  about: ({ graph, node }) => node.about.map((ref) => graph.ref(ref)),
};

export const evidenceResolvers: Resolvers = { Source, Decision };
