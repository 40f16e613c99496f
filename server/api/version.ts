/** Versions of the graph: which there are, one of them as the graph of a question, two side by side. */
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import { InputError, answer, checkDate, checkFilter, checkPage, cut, resultType } from './input-checks.ts';
import { checkOrder, comparisonOf } from './time.ts';

/** The graph as it was at a version. Throws where there is none such, or it is no longer at hand. */
async function graphAt(context: Context, field: string, version: number): Promise<GraphIndex> {
  const now = await context.graph();
  if (version === now.snapshot.version) return now;
  if (version > now.snapshot.version || version < 1)
    throw new InputError(
      'unknown-id',
      field,
      String(version),
      `There is no version ${version} of the graph: they are 1 to ${now.snapshot.version}.`,
    );
  const then = await context.store.graphAt(version);
  if (then !== null) return then;
  throw new InputError(
    'not-kept',
    field,
    String(version),
    `Version ${version} of the graph is no longer at hand. Take one that is; the query \`versions\` lists them.`,
  );
}

/** Data sets that a filter means, also where it names none and the first of another version would be another one. */
function withDatasets(now: GraphIndex, filter: Sdl.InputMaybe<Sdl.Filter> | undefined): Sdl.Filter {
  const first = now.snapshot.datasets.slice(0, 1).map(({ id }) => id);
  return { ...filter, datasets: filter?.datasets ?? first };
}

/** What a question is answered with: the present graph (null), or that of a version with the filter that means the
 *  same there. */
export async function atVersion(
  context: Context,
  version: number | null,
  filter: Sdl.InputMaybe<Sdl.Filter> | undefined,
): Promise<{ readonly context: Context; readonly filter: Sdl.InputMaybe<Sdl.Filter> | undefined }> {
  const now = await context.graph();
  if (version === null || version === now.snapshot.version) return { context, filter };
  const graph = await graphAt(context, 'version', version);
  return {
    context: { ...context, graph: () => Promise.resolve(graph), past: true },
    filter: withDatasets(now, filter),
  };
}

async function compare(context: Context, args: Sdl.QueryCompareVersionsArgs) {
  const fromDate = checkDate('fromDate', args.fromDate);
  const toDate = checkDate('toDate', args.toDate);
  if (fromDate !== null && toDate !== null) checkOrder('toDate', fromDate, toDate, args.toDate ?? '');
  const now = await context.graph();
  const filter = checkFilter(now.snapshot, withDatasets(now, args.filter));
  const from = await graphAt(context, 'from', args.from);
  const to = args.to === null || args.to === undefined ? now : await graphAt(context, 'to', args.to);
  if (to.snapshot.version < from.snapshot.version)
    throw new InputError(
      'out-of-bounds',
      'to',
      String(args.to),
      `Version ${to.snapshot.version} came before version ${from.snapshot.version}. Give the earlier one as from.`,
    );
  return comparisonOf(
    context,
    { from: { graph: from, date: fromDate }, to: { graph: to, date: toDate }, filter },
    { ...args, followSuccessors: args.followSuccessors ?? false },
  );
}

async function versions(context: Context, args: Sdl.QueryVersionsArgs) {
  const page = checkPage(args.page);
  const { datasets, version: now } = (await context.graph()).snapshot;
  const list = await context.store.versions();
  return {
    now,
    total: list.length,
    atHand: list.filter(({ atHand }) => atHand).length,
    items: cut(list, page).map(({ version, made, atHand }) => ({
      number: version,
      kind: made?.kind ?? null,
      at: made?.at ?? null,
      author: made?.author ?? null,
      reason: made?.reason ?? null,
      dataset: datasets.find(({ id }) => id === made?.dataset)?.name ?? null,
      added: made?.added ?? null,
      changed: made?.changed ?? null,
      atHand,
    })),
  };
}

export const versionResolvers: Sdl.Resolvers = {
  Query: {
    versions: (_, args, context) => answer(() => versions(context, args)),
    compareVersions: (_, args, context) => answer(() => compare(context, args)),
  },
  VersionListResult: { __resolveType: resultType('VersionList') },
};
