/**
 * What is tried out: which bodies merge, how seats are given, how often the merged body meets. All of it stands in the
 * address, so that going back undoes and a link shows the same. Pure.
 */
import type { LoadAssumptions, MergerInput, SeatRule } from '../../api/generated/operations.ts';
import { readAssumption, writeAssumption, type Assumption } from '../representation/assumptions.ts';

/** One seat an organisation; everybody; at most n by an order. In the order of the columns A, B, C. */
export const RULES = ['one', 'all', 'most'] as const;
export type Rule = (typeof RULES)[number];

const SDL_RULE: Record<Rule, SeatRule> = {
  one: 'ONE_AN_ORGANISATION',
  all: 'EVERYBODY',
  most: 'AT_MOST',
};

/** What somebody decided about one seat, before the rule. */
export type ByHand = 'keep' | 'drop';

export interface ScenarioChoice {
  /** Ids as they stand in the address, repeated ones too: the server says what is wrong with them. */
  readonly bodies: readonly string[];
  readonly rule: Rule;
  /** At most so many; null: what is proposed. */
  readonly seats: number | null;
  /** Organisations or bodies by id; null: what is proposed; empty: nobody. */
  readonly order: readonly string[] | null;
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  /** Meetings a year; null: not decided. */
  readonly meetings: Assumption | null;
  /** Hours of a meeting of the merged body; null: the assumption. */
  readonly length: Assumption | null;
}

/** Names of the parameters. */
export const PARAMETERS = {
  bodies: 'merge',
  rule: 'rule',
  seats: 'seats',
  order: 'order',
  keep: 'keep',
  drop: 'drop',
  meetings: 'meetings',
  length: 'length',
} as const satisfies Record<keyof ScenarioChoice, string>;

/** The largest whole number that the interface takes. */
const MOST = 2 ** 31 - 1;

const list = (text: string | null): string[] => (text ?? '').split(',').filter((id) => id !== '');

/** The scenario that stands in the address; what cannot be read has its default. */
export function readScenario(get: (parameter: string) => string | null): ScenarioChoice {
  const range = (parameter: string): Assumption | null => {
    const text = get(parameter);
    return text === null ? null : readAssumption(text);
  };
  const seats = get(PARAMETERS.seats);
  const order = get(PARAMETERS.order);
  return {
    bodies: list(get(PARAMETERS.bodies)),
    rule: RULES.find((rule) => rule === get(PARAMETERS.rule)) ?? 'one',
    seats: seats !== null && /^\d+$/.test(seats) ? Math.min(MOST, Number(seats)) : null,
    order: order === null ? null : list(order),
    keep: list(get(PARAMETERS.keep)),
    drop: list(get(PARAMETERS.drop)),
    meetings: range(PARAMETERS.meetings),
    length: range(PARAMETERS.length),
  };
}

/** The parameters that say a change of the scenario; null: to be removed. */
export function writeScenario(change: Partial<ScenarioChoice>): Record<string, string | null> {
  const written: Record<string, string | null> = {};
  const ids = (values: readonly string[]): string | null => (values.length > 0 ? values.join(',') : null);
  if (change.bodies !== undefined) written[PARAMETERS.bodies] = ids(change.bodies);
  if (change.rule !== undefined) written[PARAMETERS.rule] = change.rule === 'one' ? null : change.rule;
  if (change.seats !== undefined) written[PARAMETERS.seats] = change.seats?.toString() ?? null;
  if (change.order !== undefined) written[PARAMETERS.order] = change.order?.join(',') ?? null;
  if (change.keep !== undefined) written[PARAMETERS.keep] = ids(change.keep);
  if (change.drop !== undefined) written[PARAMETERS.drop] = ids(change.drop);
  if (change.meetings !== undefined)
    written[PARAMETERS.meetings] = change.meetings && writeAssumption(change.meetings);
  if (change.length !== undefined)
    written[PARAMETERS.length] = change.length && writeAssumption(change.length);
  return written;
}

/** What a scenario of several moves keeps in the address: its moves, its name, the saved one and the version of it that
 *  was read, and which part of the view is shown. */
const OF_SEVERAL_MOVES = { moves: null, title: null, scenario: null, v: null, part: null };

/** The parameters of a new scenario of these bodies, nothing else decided; none: back to the suggestions. */
export const newScenario = (bodies: readonly string[]): Record<string, string | null> => ({
  ...writeScenario({
    bodies,
    rule: 'one',
    seats: null,
    order: null,
    keep: [],
    drop: [],
    meetings: null,
    length: null,
  }),
  ...OF_SEVERAL_MOVES,
  fig: null,
});

/** What is proposed for *at most n* where the reader has not chosen. */
export interface Proposed {
  readonly seats: number;
  readonly order: readonly string[];
}

/** The question about one rule. What is decided by hand goes with the chosen rule only. */
export function mergerInput(
  choice: ScenarioChoice,
  rule: Rule,
  proposed: Proposed,
  assumptions: LoadAssumptions | null,
): MergerInput {
  const { bodies, keep, drop, meetings, length } = choice;
  return {
    bodies: [...bodies],
    rule: SDL_RULE[rule],
    ...(rule === 'most' && {
      seats: choice.seats ?? proposed.seats,
      order: [...(choice.order ?? proposed.order)],
    }),
    ...(rule === choice.rule && keep.length > 0 && { keep: [...keep] }),
    ...(rule === choice.rule && drop.length > 0 && { drop: [...drop] }),
    ...(meetings && { meetingsMin: meetings.min, meetingsMax: meetings.max }),
    ...(length && { hoursMin: length.min, hoursMax: length.max }),
    ...(assumptions && { assumptions }),
  };
}

interface OrderedSeat {
  readonly roles: readonly { readonly role: string }[];
  readonly onBehalfOf: { readonly id: string } | null;
}

interface MergingBody {
  readonly seats: readonly OrderedSeat[];
  readonly convening: readonly { readonly by: { readonly id: string } }[];
}

/** The order proposed: organisations of the chairs, then of convenors that have a seat, then by places as they come
 *  in `organisations`. */
export function proposedOrder(bodies: readonly MergingBody[], organisations: readonly string[]): string[] {
  const known = new Set(organisations);
  const chairs = bodies.flatMap(({ seats }) =>
    seats
      .filter(({ roles }) => roles.some(({ role }) => role === 'CHAIR'))
      .flatMap(({ onBehalfOf }) => (onBehalfOf ? [onBehalfOf.id] : [])),
  );
  const convenors = bodies.flatMap(({ convening }) => convening.map(({ by }) => by.id));
  return [...new Set([...chairs, ...convenors, ...organisations])].filter((id) => known.has(id));
}

/** The number proposed: as many as the largest of the bodies surely has today, one at least. */
export const proposedSeats = (sizes: readonly { readonly min: number }[]): number =>
  Math.max(1, ...sizes.map(({ min }) => min));

/** The list with one item moved to another position. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), items[from], ...rest.slice(to)];
}
