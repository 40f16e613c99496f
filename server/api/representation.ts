/** The query about who sits where, what they carry and what hangs on them. */
import { compareIds } from '../analysis/select.ts';
import { DEFAULT_LOAD, type Bounds, type LoadAssumptions } from '../analysis/load.ts';
import {
  representation,
  representationOrder,
  type Concentration,
  type Representation,
  type RepresentationRow,
} from '../analysis/representation.ts';
import { presenceWord } from './common.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import { InputError, answer, checkNumber, checkPage, cut, resultType, unknownId } from './input-checks.ts';
import { sizeOfBody } from './measures.ts';
import { nearlyEverywhere } from './nearly-everywhere.ts';
import { compareNames, nameIn } from './names.ts';
import { checkListable, overlapOf } from './overlap.ts';

const MOST_HOURS = 1000;

/** Least and most of one assumption. Throws where they are turned round. */
function bounds(
  name: string,
  least: Sdl.InputMaybe<number>,
  most: Sdl.InputMaybe<number>,
  usual: Bounds,
): Bounds {
  const min = checkNumber(`assumptions.${name}Min`, least, 0, MOST_HOURS, usual.min);
  const max = checkNumber(`assumptions.${name}Max`, most, 0, MOST_HOURS, usual.max);
  if (min <= max) return { min, max };
  throw new InputError(
    'out-of-bounds',
    `assumptions.${name}Max`,
    String(max),
    `${name}: at most ${max} hours is less than at least ${min}. Give both, the smaller one as Min.`,
  );
}

/** Assumptions of hours, with the defaults where nothing is given. */
export function checkAssumptions(input: Sdl.InputMaybe<Sdl.LoadAssumptions>): LoadAssumptions {
  const { hours, preparation, travel } = DEFAULT_LOAD;
  const some = input?.convenorMin ?? input?.convenorMax ?? null;
  return {
    hours: bounds('hours', input?.hoursMin, input?.hoursMax, hours),
    preparation: bounds('preparation', input?.preparationMin, input?.preparationMax, preparation),
    travel: bounds('travel', input?.travelMin, input?.travelMax, travel),
    convenor:
      some === null
        ? null
        : bounds('convenor', input?.convenorMin, input?.convenorMax, {
            min: some,
            max: input?.convenorMax ?? some,
          }),
  };
}

/** A representation with the order of its matrix. */
interface Ordered {
  readonly result: Representation;
  /** Rows of the view that are columns of the matrix, in block order; bodies that are only convened last. */
  readonly columns: readonly number[];
  /** Position in `columns` by row of the view. */
  readonly place: ReadonlyMap<number, number>;
  readonly blocks: readonly RepresentationRow[];
}

function ordered(result: Representation): Ordered {
  const { bodies, rows } = representationOrder(result);
  const convened = new Set(result.rows.flatMap(({ cells }) => cells.map((cell) => cell.row)));
  for (const row of bodies) convened.delete(row);
  const columns = [...bodies, ...[...convened].sort((a, b) => a - b)];
  return {
    result,
    columns,
    place: new Map(columns.map((row, at) => [row, at])),
    blocks: rows.map((row) => result.rows[row]),
  };
}

/** Representation of what a filter leaves, shared by all requests with equal options on one version. */
export async function representationOf(
  context: Context,
  args: Pick<Sdl.QueryRepresentationArgs, 'filter' | 'options'>,
  assumptions: LoadAssumptions,
) {
  const { graph, overlap, key } = await overlapOf(context, args);
  checkListable(overlap);
  const found = context.store.results.of(
    graph.snapshot.version,
    'representation',
    { ...key, assumptions },
    () => ordered(representation(overlap.selection, overlap.options, assumptions)),
  );
  return { graph, overlap, key, found };
}

/** Most first; ties stay in the order of the representation: by kind, then by id. */
function sorted(
  graph: GraphIndex,
  { result, blocks }: Ordered,
  sort: Sdl.RepresentationSort,
  language: Sdl.InputMaybe<Sdl.Language>,
): readonly RepresentationRow[] {
  const by = (...keys: ((row: RepresentationRow) => number)[]) =>
    [...result.rows].sort((a, b) => {
      for (const key of keys) if (key(a) !== key(b)) return key(b) - key(a);
      return 0;
    });
  switch (sort) {
    case 'SEATS':
      return by(
        ({ seats }) => seats.min,
        ({ seats }) => seats.max ?? Infinity,
      );
    case 'BODIES':
      return by(
        ({ bodies }) => bodies.min,
        ({ bodies }) => bodies.max,
      );
    case 'LOAD':
      return by(
        ({ sitsIn }) => sitsIn.hours?.min ?? -1,
        ({ sitsIn }) => (sitsIn.hours === null ? -1 : (sitsIn.hours.max ?? Infinity)),
      );
    case 'CONNECTS':
      return by(({ connects }) => connects);
    case 'BLOCKS':
      return blocks;
    case 'NAME':
      return result.rows
        .map((row) => ({ row, name: nameIn(graph.ref(row.member.node).node, language) }))
        .sort((a, b) => compareNames(a.name, b.name) || compareIds(a.row.member.id, b.row.member.id))
        .map(({ row }) => row);
  }
}

/** A concentration whose lists of seats are ids, looked up where they are asked for. */
function concentrationIn({ snapshot }: GraphIndex, of: Concentration) {
  const idsOf = (seats: readonly number[]) => seats.map((seat) => snapshot.seats.ids[seat]);
  const { counted, uncountedSeats, sectors, ...figures } = of;
  return {
    ...figures,
    get counted() {
      return idsOf(counted);
    },
    get uncountedSeats() {
      return idsOf(uncountedSeats);
    },
    sectors: sectors.map(({ behind, ...share }) => ({
      ...share,
      get behind() {
        return idsOf(behind);
      },
    })),
  };
}

async function answerRepresentation(context: Context, args: Sdl.QueryRepresentationArgs) {
  const page = checkPage(args.page);
  const assumptions = checkAssumptions(args.assumptions);
  const { graph, overlap, key, found } = await representationOf(context, args, assumptions);
  const { version } = graph.snapshot;
  const sort = args.sort ?? 'SEATS';
  const order = { ...key, assumptions, sort, language: args.language ?? null };
  const all = context.store.results.of(version, 'representation in order', order, () =>
    sorted(graph, found, sort, args.language),
  );
  const member = args.member ?? null;
  if (member !== null && !graph.find(member)) unknownId('member', member, 'member');
  const rows = member === null ? all : all.filter((row) => row.member.id === member);
  const { result, columns, place } = found;
  const sizeOf = sizeOfBody(context, result.view.selection, result.view.options);
  const seatIds = (seats: readonly number[]) => seats.map((seat) => graph.snapshot.seats.ids[seat]);
  const pair = ({ a, b, sure }: { readonly a: number; readonly b: number; readonly sure: boolean }) => ({
    a: graph.node('body', a),
    b: graph.node('body', b),
    sure,
  });
  return {
    total: rows.length,
    rows: cut(rows, page).map((row) => ({
      ...row,
      node: graph.ref(row.member.node),
      cells: row.cells
        .map((cell) => ({
          column: place.get(cell.row) ?? 0,
          presence: presenceWord(cell.presence),
          sits: cell.sits > 0 ? presenceWord(cell.sits) : null,
          convening: cell.convening > 0 ? presenceWord(cell.convening) : null,
          roles: cell.roles,
          convenes: cell.convenes,
          seats: seatIds(cell.seats),
        }))
        .sort((a, b) => a.column - b.column),
      holdsAlone: row.holdsAlone.map(pair),
    })),
    columns: columns.map((row) => {
      const body = result.view.bodies[row];
      return { body: graph.node('body', body), size: sizeOf(body) };
    }),
    concentration: concentrationIn(graph, result.concentration),
    hangOnOne: result.hangOnOne.map((one) => ({ ...pair(one), through: graph.ref(one.through.node) })),
    namedBodies: result.namedBodies,
    bodiesWithSeats: result.bodiesWithSeats,
    unnamedSeats: result.unnamedSeats,
    nearlyEverywhere: nearlyEverywhere(context, graph, result.view, 'all'),
    summary: { graph, overlap },
    assumptions,
    version,
  };
}

export const representationResolvers: Sdl.Resolvers = {
  Query: {
    representation: (_, args, context) => answer(() => answerRepresentation(context, args)),
  },
  RepresentationResult: { __resolveType: resultType('Representation') },
};
