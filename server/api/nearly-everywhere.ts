/** Members of nearly everything, with the bodies behind both figures. */
import { bodiesOfMember, bodiesWithMembers, type TwoMode } from '../analysis/two-mode.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import { twoModeOf } from './measures.ts';
import type { NearlyEverywhereParent } from './parents.ts';

/** Of a matrix of the bodies that make pairs, or of all of them. */
export function nearlyEverywhere(
  context: Context,
  graph: GraphIndex,
  { widespread, selection, options }: TwoMode,
  rows: 'comparable' | 'all',
): NearlyEverywhereParent[] {
  const everybody = (): TwoMode => twoModeOf(context, selection, { ...options, leaveOutAbove: null }, rows);
  return widespread.map((one) => ({ graph, widespread: one, everybody }));
}

const NearlyEverywhere: Sdl.NearlyEverywhereResolvers = {
  node: ({ graph, widespread }) => graph.ref(widespread.member.node),
  bodies: ({ widespread }) => widespread.bodies,
  of: ({ widespread }) => widespread.of,
  leftOut: ({ widespread }) => widespread.leftOut,
  sitsIn: ({ graph, widespread, everybody }) =>
    graph.nodes('body', bodiesOfMember(everybody(), widespread.member)),
  among: ({ graph, everybody }) => graph.nodes('body', bodiesWithMembers(everybody())),
};

export const nearlyEverywhereResolvers: Sdl.Resolvers = { NearlyEverywhere };
