/** Resolvers of what bodies are about and where: themes and places. */
import { reach } from '../analysis/trees.ts';
import { formerNames, nodeFields } from './common.ts';
import type { Context } from './context.ts';
import type { Filter, PlaceResolvers, Resolvers, ThemeResolvers } from './generated/types.ts';
import type { NodeOf } from './graph-index.ts';
import { byName } from './names.ts';
import type { BodyParent } from './parents.ts';
import { fieldSelection } from './selections.ts';

/** Bodies that name the node or one below it, and that the filter leaves. */
function bodiesBelow(
  { graph, kind, index, node }: NodeOf<'theme'> | NodeOf<'place'>,
  args: { filter?: Filter | null },
  context: Context,
): BodyParent[] {
  const { bodyPresence } = fieldSelection(context, graph, args.filter, node.dataset);
  const list = kind === 'theme' ? graph.snapshot.themes : graph.snapshot.places;
  const children = list.map((_, at) => graph.parts(kind, at));
  const naming = kind === 'theme' ? 'bodies by theme' : 'bodies by place';
  const bodies = new Set([...reach(children, [index])].flatMap((one) => graph.naming(naming, one)));
  const left = [...bodies].filter((body) => bodyPresence[body] > 0);
  return byName(graph.nodes('body', left), null);
}

const Theme: ThemeResolvers = {
  ...nodeFields,
  partOf: ({ graph, node }) => graph.maybe('theme', node.partOf),
  parts: ({ graph, index }) => graph.nodes('theme', graph.parts('theme', index)),
  bodies: bodiesBelow,
  formerNames: ({ graph, node }) => formerNames(graph, node),
};

const Place: PlaceResolvers = {
  ...nodeFields,
  code: ({ node }) => node.code,
  level: ({ node }) => node.level,
  partOf: ({ graph, node }) => graph.nodes('place', node.partOf),
  parts: ({ graph, index }) => graph.nodes('place', graph.parts('place', index)),
  populations: ({ node }) => node.populations,
  organisations: ({ graph, index }) =>
    byName(graph.nodes('organisation', graph.naming('organisations by place', index)), null),
  bodies: bodiesBelow,
  formerNames: ({ graph, node }) => formerNames(graph, node),
};

export const subjectResolvers: Resolvers = { Theme, Place };
