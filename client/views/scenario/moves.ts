/**
 * Moves of a scenario as they are tried out: the form of the interface, without what is not said. They stand in the
 * address as JSON, so that a link shows the same. Pure.
 */
import type {
  MergerInput,
  MoveInput,
  MovePartsFragment,
  NewBodyInput,
} from '../../api/generated/operations.ts';

export type Move = MoveInput;

/** Kinds in the order in which they are offered. */
export const MOVE_KINDS = ['merge', 'end', 'split', 'moveSeat', 'addSeat'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export const kindOf = (move: Move): MoveKind =>
  MOVE_KINDS.find((kind) => move[kind] !== null && move[kind] !== undefined) ?? 'merge';

/** A value without nulls and empty lists, its keys in order: equal values are written equally. */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, below]) => below !== null && below !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, below]) => [key, tidied(below)]),
  );
}

/** Empty lists that mean the same as none; the order of seats and the bodies of a merger are no such lists. */
function withoutEmpty({ merge, addSeat, ...rest }: Move): Move {
  const some = <T>(list: readonly T[] | null | undefined): readonly T[] | null =>
    list?.length ? list : null;
  return {
    ...rest,
    ...(merge && { merge: { ...merge, keep: some(merge.keep), drop: some(merge.drop) } }),
    ...(addSeat && { addSeat: { ...addSeat, roles: some(addSeat.roles) } }),
  };
}

export const writeMoves = (moves: readonly Move[]): string => JSON.stringify(tidied(moves.map(withoutEmpty)));

/** Null: the text is no list of moves. What a move says is for the server to judge. */
export function readMoves(text: string): Move[] | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  return Array.isArray(read) && read.every(isMove) ? (read as Move[]) : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areTexts = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
const isBody = (value: unknown): boolean =>
  isObject(value) && typeof value.id === 'string' && typeof value.name === 'string';

/** As much as the view needs in order not to stumble over it. */
function isMove(value: unknown): boolean {
  if (!isObject(value)) return false;
  const given = MOVE_KINDS.filter((kind) => value[kind] !== undefined);
  const move = value[given[0]];
  if (given.length !== 1 || !isObject(move)) return false;
  switch (given[0]) {
    case 'merge':
      return (
        Array.isArray(move.bodies) &&
        [move.bodies, move.order, move.keep, move.drop].every(areTexts) &&
        isBody(move.into) &&
        typeof move.rule === 'string'
      );
    case 'split':
      return (
        typeof move.body === 'string' &&
        Array.isArray(move.into) &&
        move.into.every(
          (part) => isObject(part) && isBody(part.body) && Array.isArray(part.seats) && areTexts(part.seats),
        )
      );
    case 'end':
      return typeof move.body === 'string';
    case 'moveSeat':
      return typeof move.seat === 'string' && typeof move.to === 'string';
    case 'addSeat':
      return typeof move.body === 'string' && typeof move.id === 'string' && areTexts(move.roles);
  }
}

export const sameMoves = (a: readonly Move[], b: readonly Move[]): boolean => writeMoves(a) === writeMoves(b);

type SavedBody = Extract<MovePartsFragment, { __typename: 'MergeMove' }>['into'];

function bodyInput({ meetings, hours, ...rest }: SavedBody): NewBodyInput {
  return {
    ...rest,
    ...(meetings && { meetingsMin: meetings.min, meetingsMax: meetings.max }),
    ...(hours && { hoursMin: hours.min, hoursMax: hours.max }),
  };
}

/** A saved move in the form in which it is tried out. */
export function fromSaved(saved: MovePartsFragment): Move {
  switch (saved.__typename) {
    case 'MergeMove': {
      const { bodies, into, rule, seats, order, keep, drop } = saved;
      return { merge: { bodies, into: bodyInput(into), rule, seats, order, keep, drop } };
    }
    case 'SplitMove':
      return {
        split: {
          body: saved.body,
          into: saved.parts.map(({ body, seats }) => ({ body: bodyInput(body), seats })),
        },
      };
    case 'EndMove':
      return { end: { body: saved.body } };
    case 'SeatMove':
      return { moveSeat: { seat: saved.seat, to: saved.to } };
    case 'AddSeatMove': {
      const { body, id, holder, onBehalfOf, roles } = saved;
      return { addSeat: { body, id, holder, onBehalfOf, roles } };
    }
  }
}

/** The bodies that a move makes. */
export const bodiesMade = (move: Move): readonly NewBodyInput[] =>
  move.merge ? [move.merge.into] : (move.split?.into.map(({ body }) => body) ?? []);

/** The bodies that a move takes away, by id. */
export const bodiesTaken = (move: Move): readonly string[] =>
  move.merge?.bodies ?? [move.split?.body, move.end?.body].filter((id) => typeof id === 'string');

/** The bodies that moves have made and no later move has taken away. */
export function ownBodies(moves: readonly Move[]): NewBodyInput[] {
  const taken = new Set(moves.flatMap(bodiesTaken));
  return moves.flatMap(bodiesMade).filter(({ id }) => !taken.has(id));
}

/** An id of the scenario's own: short, and not one that another scenario takes when both are applied. */
export function freshId(taken: readonly string[], random: () => number = Math.random): string {
  for (;;) {
    const id = `new-${Math.floor(random() * 36 ** 6)
      .toString(36)
      .padStart(6, '0')}`;
    if (!taken.includes(id)) return id;
  }
}

/** A merger tried out by rules as a move of a scenario. */
export function mergeMove(input: MergerInput, into: Pick<NewBodyInput, 'id' | 'name'>): Move {
  const { bodies, rule, seats, order, keep, drop, meetingsMin, meetingsMax, hoursMin, hoursMax } = input;
  return {
    merge: {
      bodies,
      into: { ...into, meetingsMin, meetingsMax, hoursMin, hoursMax },
      rule,
      seats,
      order,
      keep,
      drop,
    },
  };
}

export interface ComparedMove {
  readonly move: Move;
  readonly in: 'both' | 'mine' | 'theirs';
}

/** Two lists of moves as one: what both have in the same order, and what only one has. */
export function compareMoves(mine: readonly Move[], theirs: readonly Move[]): ComparedMove[] {
  const key = (move: Move): string => writeMoves([move]);
  const [a, b] = [mine.map(key), theirs.map(key)];
  // Lengths of the longest common part from each position on.
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
  const found: ComparedMove[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ move: mine[i++], in: 'both' });
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1]))
      found.push({ move: mine[i++], in: 'mine' });
    else found.push({ move: theirs[j++], in: 'theirs' });
  }
  return found;
}
