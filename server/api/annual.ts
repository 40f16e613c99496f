/** The query about the year of an organisation. */
import { annual } from '../analysis/report-year/annual.ts';
import type { LineFigures, YearFigures } from '../analysis/report-year/year-figures.ts';
import { conveningPresence } from '../analysis/select.ts';
import { topOrganisations } from '../analysis/two-mode.ts';
import { presenceWord } from './common.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import {
  InputError,
  answer,
  checkFilter,
  checkNumber,
  filterKey,
  quoted,
  resultType,
  unknownId,
} from './input-checks.ts';
import { checkAssumptions } from './representation.ts';

const LAST_YEAR = 9999;

function lineParent(graph: GraphIndex, { line, bodies, ...rest }: LineFigures) {
  return {
    ...rest,
    line: line.toUpperCase().replaceAll('-', '_') as Sdl.AnnualLine,
    bodies: bodies.map((one) => ({
      ...one,
      body: graph.node('body', one.body),
      presence: presenceWord(one.presence),
      seats: one.seats.map((seat) => ({ graph, seat, presence: one.presence })),
      convening: one.convening.map((row) => ({
        graph,
        row,
        level: conveningPresence(graph.everything, graph.snapshot.convening[row]),
      })),
    })),
  };
}

function figuresParent(graph: GraphIndex, figures: YearFigures) {
  return {
    ...figures,
    lines: figures.lines.map((line) => lineParent(graph, line)),
    met: figures.met.map((one) => ({
      organisation: graph.node('organisation', one.organisation),
      surely: one.surely,
      bodies: graph.nodes('body', one.bodies),
      seats: one.seats.map((seat) => ({ graph, seat, presence: one.surely ? (2 as const) : (1 as const) })),
    })),
  };
}

async function report(context: Context, args: Sdl.QueryAnnualReportArgs) {
  const year = checkNumber('year', args.year, 1, LAST_YEAR, 1);
  const assumptions = checkAssumptions(args.assumptions);
  const graph = await context.graph();
  const { snapshot } = graph;
  const node = graph.find(args.organisation);
  if (node?.kind !== 'organisation') return unknownId('organisation', args.organisation, 'organisation');
  const top = graph.once('top organisations', () => topOrganisations(snapshot))[node.index];
  if (top !== node.index) {
    const { id } = snapshot.organisations[top];
    throw new InputError(
      'out-of-bounds',
      'organisation',
      args.organisation,
      `${quoted(args.organisation)} is a unit and counts as ${quoted(id)}. Ask for the report of ${quoted(id)}.`,
    );
  }
  const own = snapshot.datasets[node.node.dataset].id;
  const filter = { ...checkFilter(snapshot, args.filter, [own]), date: null };
  const key = { filter: filterKey(filter), organisation: node.index, year, assumptions };
  const found = context.store.results.of(snapshot.version, 'annual report', key, () =>
    annual(snapshot, filter, node.index, year, assumptions),
  );
  return {
    organisation: node,
    year,
    figures: figuresParent(graph, found.figures),
    before: figuresParent(graph, found.before),
    changes: found.changes,
    events: found.events.map(({ body, seat, ...rest }) => ({
      ...rest,
      what: seat === null ? 'body' : 'seat',
      body: graph.node('body', body),
      seat: seat === null ? null : graph.seatAnyway(seat),
    })),
    newBodies: graph.nodes('body', found.newBodies),
    goneBodies: graph.nodes('body', found.goneBodies),
    decisions: graph.nodes('decision', found.decisions),
    assumptions,
    version: snapshot.version,
  };
}

export const annualResolvers: Sdl.Resolvers = {
  Query: {
    annualReport: (_, args, context) => answer(() => report(context, args)),
  },
  AnnualReportResult: { __resolveType: resultType('AnnualReport') },
};
