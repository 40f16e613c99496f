/** The query about what is worth discussing in a meeting. */
import {
  DEFAULT_WEIGHTS,
  PARTS,
  suggestions,
  type Suggestion,
  type Weights,
} from '../analysis/merge/suggestions.ts';
import type { Context } from './context.ts';
import { dismissalKey, readDismissals } from './dismissal.ts';
import type * as Sdl from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import { answer, checkNumber, checkPage, cut, leavingOut, resultType } from './input-checks.ts';
import { findingParents } from './merger.ts';
import { nearlyEverywhere } from './nearly-everywhere.ts';
import { overlapOf } from './overlap.ts';
import type { Overlap } from '../analysis/overlap.ts';

/** Pairs of which too little is known that are listed at most. */
const MOST_UNKNOWN = 50;

function checkWeights(input: Sdl.InputMaybe<Sdl.SuggestionWeights> | undefined): Weights {
  const weight = (part: (typeof PARTS)[number]) =>
    checkNumber(`weights.${part}`, input?.[part], 0, 1, DEFAULT_WEIGHTS[part]);
  return Object.fromEntries(PARTS.map((part) => [part, weight(part)])) as Weights;
}

function parent(
  graph: GraphIndex,
  overlap: Overlap,
  weights: Weights,
  one: Suggestion,
  tooLittleKnown: boolean,
) {
  return {
    id: one.bodies.map((body) => graph.snapshot.bodies[body].id).join('+'),
    bodies: graph.nodes('body', one.bodies),
    quadrant: one.quadrant,
    rank: one.rank,
    parts: PARTS.map((part) => ({ part, value: one.parts[part], weight: weights[part] })),
    reasons: findingParents(graph, one.reasons),
    counterReasons: findingParents(graph, one.counterReasons),
    pairs: one.pairs.map((pair) => ({ graph, overlap, pair })),
    tooLittleKnown,
  };
}

async function suggest(context: Context, args: Sdl.QuerySuggestionsArgs) {
  const page = checkPage(args.page);
  const weights = checkWeights(args.weights);
  const { graph, overlap, key } = await overlapOf(context, {
    ...args,
    options: leavingOut(args.options),
  });
  const { version } = graph.snapshot;
  const found = context.store.results.of(version, 'suggestions', { ...key, weights }, () =>
    suggestions(overlap, weights),
  );
  const dismissals = await readDismissals(context);
  const apart = new Set(dismissals.map(({ bodies }) => dismissalKey(bodies)));
  const keyOf = ({ bodies }: Suggestion) =>
    dismissalKey(bodies.map((body) => graph.snapshot.bodies[body].id));
  const stands = (one: Suggestion) => apart.size === 0 || !apart.has(keyOf(one));
  const ranked = found.ranked.filter(stands);
  const tooLittleKnown = found.tooLittleKnown.filter(stands);
  return {
    total: ranked.length,
    items: cut(ranked, page).map((one) => parent(graph, overlap, weights, one, false)),
    dismissed: dismissals
      .filter(({ bodies }) => bodies.every((id) => isLeft(graph, overlap, id)))
      .map((dismissal) => {
        const same = (one: Suggestion) => keyOf(one) === dismissalKey(dismissal.bodies);
        const known = found.ranked.find(same);
        const one = known ?? found.tooLittleKnown.find(same);
        const suggestion = one ? parent(graph, overlap, weights, one, one !== known) : null;
        return { dismissal, suggestion };
      }),
    tooLittleKnown: tooLittleKnown
      .slice(0, MOST_UNKNOWN)
      .map((one) => parent(graph, overlap, weights, one, true)),
    tooLittleKnownTotal: tooLittleKnown.length,
    nearlyEverywhere: nearlyEverywhere(context, graph, overlap.view, 'comparable'),
    convenorsOfNearlyEverything: found.convenors.map(({ by, convenes, among, leftOut }) => ({
      convenor: graph.ref(by),
      convenes: graph.nodes('body', convenes),
      among: graph.nodes('body', among),
      leftOut,
    })),
    leftOutAbove: overlap.options.leaveOutAbove,
    weights,
    version,
  };
}

function isLeft(graph: GraphIndex, { selection }: Overlap, id: string): boolean {
  const node = graph.find(id);
  return node?.kind === 'body' && selection.bodyPresence[node.index] > 0;
}

export const suggestionResolvers: Sdl.Resolvers = {
  Query: {
    suggestions: (_, args, context) => answer(() => suggest(context, args)),
  },
  SuggestionResult: { __resolveType: resultType('Suggestions') },
};
