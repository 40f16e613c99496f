/** Moves of a scenario as a caller writes them, checked and in the form in which they are replayed and stored. */
import type { Move, MoveProblem, NewBody, RuleById } from '../analysis/scenario/move.ts';
import { parseDate, type DateSpan } from '../domain/dates.ts';
import type { Range } from '../analysis/snapshot.ts';
import type * as Sdl from './generated/types.ts';
import { InputError, checkDate, checkDistinct, checkNumber, quoted } from './input-checks.ts';

export const MOST_MERGING = 200;
export const MOST_SEATS = 100_000;
const MOST_MOVES = 100;
const MOST_PARTS = 20;
const MOST_MEETINGS = 366;
const MOST_HOURS = 24;
const MOST_LETTERS = 200;

/** The moves of an input. Whether the graph has what they name is told when they are replayed.
 *  Throws where a move is none, or one that no graph could make. */
export function checkMoves(field: string, moves: readonly Sdl.MoveInput[]): Move[] {
  checkLength(field, moves.length, 0, MOST_MOVES, 'moves');
  return moves.map((move, at) => checkMove(`${field}[${at}]`, move));
}

/** Throws where a body is to begin before any of those that it follows could be there. Bodies that other moves make, or
 *  that there are none of, are not looked at. */
export function checkStarts(
  field: string,
  moves: readonly Move[],
  indexOf: (body: string) => number | null,
  spans: readonly DateSpan[],
): void {
  moves.forEach((move, at) => {
    if (move.move !== 'merge' && move.move !== 'split') return;
    const from = move.move === 'merge' ? move.bodies : [move.body];
    const known = from.flatMap((id) => indexOf(id) ?? []);
    if (known.length < from.length) return;
    const earliest = Math.min(...known.map((body) => spans[body].earliest));
    const made = move.move === 'merge' ? [move.into] : move.into;
    made.forEach(({ start }, part) => {
      const span = start === null ? null : parseDate(start);
      if (span === null || span.latest >= earliest) return;
      const place = move.move === 'merge' ? 'merge.into' : `split.into[${part}].body`;
      throw new InputError(
        'out-of-bounds',
        `${field}[${at}].${place}.start`,
        start,
        `${quoted(start ?? '')} is before any of the bodies that it follows was there. Take a later date.`,
      );
    });
  });
}

function checkMove(field: string, move: Sdl.MoveInput): Move {
  const { merge, split, end, moveSeat, addSeat } = move;
  const given = [merge, split, end, moveSeat, addSeat].filter(
    (one) => one !== null && one !== undefined,
  ).length;
  if (given !== 1)
    throw new InputError(
      given === 0 ? 'too-few' : 'too-many',
      field,
      String(given),
      'A move is one of merge, split, end, moveSeat and addSeat: give exactly one.',
    );
  if (merge) return checkMerge(`${field}.merge`, merge);
  if (split) return checkSplit(`${field}.split`, split);
  if (end) return { move: 'end', body: end.body };
  if (moveSeat) return { move: 'move-seat', seat: moveSeat.seat, to: moveSeat.to };
  const { body, id, holder = null, onBehalfOf = null, roles } = addSeat as Sdl.AddSeatMoveInput;
  return { move: 'add-seat', body, seat: { id, holder, onBehalfOf, roles: [...new Set(roles ?? [])] } };
}

function checkMerge(field: string, input: Sdl.MergeMoveInput): Move {
  checkLength(`${field}.bodies`, input.bodies.length, 2, MOST_MERGING, 'bodies');
  checkDistinct(`${field}.bodies`, input.bodies);
  const [keep, drop] = [input.keep ?? [], input.drop ?? []];
  checkLength(`${field}.keep`, keep.length, 0, MOST_SEATS, 'seats');
  checkLength(`${field}.drop`, drop.length, 0, MOST_SEATS, 'seats');
  return {
    move: 'merge',
    bodies: input.bodies,
    into: checkNewBody(`${field}.into`, input.into),
    rule: checkRule(field, input),
    keep: [...new Set(keep)],
    drop: [...new Set(drop)],
  };
}

/** The seat rule of a merger, by ids. Throws where AT_MOST does not say how many. */
export function checkRule(
  field: string,
  input: Pick<Sdl.MergeMoveInput, 'rule' | 'seats' | 'order'>,
): RuleById {
  switch (input.rule) {
    case 'EVERYBODY':
      return { rule: 'everybody' };
    case 'ONE_AN_ORGANISATION':
      return { rule: 'one-an-organisation' };
    case 'AT_MOST': {
      if (input.seats === null || input.seats === undefined)
        throw new InputError(
          'out-of-bounds',
          `${field}.seats`,
          null,
          'AT_MOST needs a number of seats: say how many.',
        );
      const order = input.order ?? [];
      checkDistinct(`${field}.order`, order);
      return {
        rule: 'at-most',
        seats: checkNumber(`${field}.seats`, input.seats, 1, MOST_SEATS, 1),
        order,
      };
    }
  }
}

function checkSplit(field: string, input: Sdl.SplitMoveInput): Move {
  checkLength(`${field}.into`, input.into.length, 2, MOST_PARTS, 'bodies');
  return {
    move: 'split',
    body: input.body,
    into: input.into.map((part, at) => ({
      ...checkNewBody(`${field}.into[${at}].body`, part.body),
      seats: part.seats,
    })),
  };
}

function checkNewBody(field: string, input: Sdl.NewBodyInput): NewBody {
  if (input.name.length > MOST_LETTERS)
    throw new InputError(
      'out-of-bounds',
      `${field}.name`,
      input.name,
      `A name has at most ${MOST_LETTERS} letters.`,
    );
  checkDate(`${field}.start`, input.start);
  const start = input.start?.trim() ?? '';
  return {
    id: input.id,
    name: input.name,
    kind: input.kind ?? null,
    meetings: checkBounds(`${field}.meetings`, input.meetingsMin, input.meetingsMax, MOST_MEETINGS),
    hoursPerMeeting: checkBounds(`${field}.hours`, input.hoursMin, input.hoursMax, MOST_HOURS),
    chair: input.chair ?? null,
    convenor: input.convenor ?? null,
    start: start === '' ? null : start,
  };
}

/** Meetings a year and their length, of an input that has them as four numbers. */
export function checkRhythm(
  field: string,
  input: Pick<Sdl.NewBodyInput, 'meetingsMin' | 'meetingsMax' | 'hoursMin' | 'hoursMax'>,
) {
  return {
    perYear: checkBounds(`${field}.meetings`, input.meetingsMin, input.meetingsMax, MOST_MEETINGS),
    hours: checkBounds(`${field}.hours`, input.hoursMin, input.hoursMax, MOST_HOURS),
  };
}

/** Least and most; where one is given it is both. null: neither is. */
function checkBounds(
  field: string,
  least: number | null | undefined,
  most: number | null | undefined,
  limit: number,
): (Range & { readonly max: number }) | null {
  const some = least ?? most;
  if (some === null || some === undefined) return null;
  const min = checkNumber(`${field}Min`, least, 0, limit, some);
  const max = checkNumber(`${field}Max`, most, 0, limit, some);
  if (min <= max) return { min, max };
  const message = `At most ${max} is less than at least ${min}. Give both, the smaller one as Min.`;
  throw new InputError('out-of-bounds', `${field}Max`, String(max), message);
}

function checkLength(field: string, length: number, least: number, most: number, what: string): void {
  if (length < least)
    throw new InputError('too-few', field, String(length), `${field} needs ${least} ${what} at least.`);
  if (length > most)
    throw new InputError('too-many', field, String(length), `${field} takes ${most} ${what} at most.`);
}

const TYPES = {
  merge: 'MergeMove',
  split: 'SplitMove',
  end: 'EndMove',
  'move-seat': 'SeatMove',
  'add-seat': 'AddSeatMove',
} as const satisfies Record<Move['move'], string>;

const RULES = {
  everybody: 'EVERYBODY',
  'one-an-organisation': 'ONE_AN_ORGANISATION',
  'at-most': 'AT_MOST',
} as const satisfies Record<RuleById['rule'], Sdl.SeatRule>;

const SAYS: Readonly<Record<MoveProblem['code'], (id: string) => string>> = {
  'unknown-body': (id) => `There is no network or project ${id} any more. Take it out of the move.`,
  'unknown-seat': (id) => `There is no seat ${id} any more. Take it out of the move.`,
  'unknown-organisation': (id) => `There is no organisation, body or kind ${id}. Take it out of the move.`,
  'unknown-holder': (id) => `There is no representative or office ${id}. Name another, or nobody.`,
  'body-not-there': (id) =>
    `${id} is left out by the filter, or not there at its date. Widen the filter or take the move out.`,
  'seat-elsewhere': (id) =>
    `The seat ${id} is not in the body that the move is about. Take it out of the move.`,
  'seat-there-already': (id) => `Who holds ${id} sits in that body already. Take the move out.`,
  'kept-and-dropped': (id) => `The seat ${id} is kept and dropped. Say one of the two.`,
  'too-few': () => 'A merger needs two bodies, and a split two parts. Add one.',
  repeated: (id) => `${id} is named twice. Once is enough.`,
  'nobody-seated': () =>
    'The rule gives nobody a seat: none of those in its order sits in these. Put somebody in it who does.',
  'taken-id': (id) => `The graph has ${id} already. Give what the move makes another id.`,
};

/** What a problem of a move says, in English. */
export function moveProblemText({ code, id }: Pick<MoveProblem, 'code' | 'id'>): string {
  return SAYS[code](quoted(id ?? ''));
}

export const moveResolvers: Sdl.Resolvers = {
  Move: { __resolveType: ({ move }) => TYPES[move] },
  MergeMove: {
    rule: ({ rule }) => RULES[rule.rule],
    seats: ({ rule }) => (rule.rule === 'at-most' ? rule.seats : null),
    order: ({ rule }) => (rule.rule === 'at-most' ? rule.order : null),
  },
  SplitMove: { into: ({ into }) => into.map((part) => ({ body: part, seats: part.seats })) },
  AddSeatMove: {
    id: ({ seat }) => seat.id,
    holder: ({ seat }) => seat.holder,
    onBehalfOf: ({ seat }) => seat.onBehalfOf,
    roles: ({ seat }) => seat.roles,
  },
  NewBody: { hours: ({ hoursPerMeeting }) => hoursPerMeeting },
  MoveProblem: { message: moveProblemText },
};
