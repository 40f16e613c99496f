/** What is wanted of a plan, as it stands in the address. Pure. */
import type { LoadAssumptions, Members, PlanInput, PlanObjective } from '../../api/generated/operations.ts';

export interface PlanSettings {
  readonly objective: PlanObjective;
  /** Overlap of whom; null: of whom the filter counts. */
  readonly over: Members | null;
  /** Least Jaccard index, in percent, 1 to 100. */
  readonly tie: number;
  readonly mostBodies: number;
  readonly seatRule: 'all' | 'one' | 'most';
  readonly seats: number;
  readonly stay: readonly string[];
  /** Sets of bodies; one of fewer than two is not asked for. */
  readonly apart: readonly (readonly string[])[];
  /** Null: no rule. */
  readonly forums: number | null;
  readonly voices: boolean;
  readonly mostMembers: number | null;
  readonly mostNewBodies: number | null;
  readonly statutory: boolean;
  readonly seconds: number;
}

export const DEFAULTS: PlanSettings = {
  objective: 'SEATS',
  over: null,
  tie: 20,
  mostBodies: 4,
  seatRule: 'all',
  seats: 12,
  stay: [],
  apart: [],
  forums: null,
  voices: false,
  mostMembers: null,
  mostNewBodies: null,
  statutory: false,
  seconds: 60,
};

/** The plan that was started, by the id under which the server keeps it. */
export const JOB = 'plan';

/** Names of the parameters. */
export const PARAMETERS = {
  objective: 'plan-aim',
  over: 'plan-over',
  tie: 'plan-tie',
  mostBodies: 'plan-size',
  seatRule: 'plan-rule',
  seats: 'plan-seats',
  stay: 'plan-stay',
  apart: 'plan-apart',
  forums: 'plan-forums',
  voices: 'plan-voices',
  mostMembers: 'plan-members',
  mostNewBodies: 'plan-new',
  statutory: 'plan-statutory',
  seconds: 'plan-seconds',
} as const satisfies Record<keyof PlanSettings, string>;

/** The least and the most of each number. */
export const BOUNDS = {
  tie: [1, 100],
  mostBodies: [2, 4],
  seats: [1, 100_000],
  forums: [0, 100_000],
  mostMembers: [1, 100_000],
  mostNewBodies: [0, 100_000],
  seconds: [1, 600],
} as const satisfies Partial<Record<keyof PlanSettings, readonly [number, number]>>;

export type NumberField = keyof typeof BOUNDS;

/** A whole number within the bounds of its field; null: it is none. */
export function readWhole(field: NumberField, text: string): number | null {
  const [least, most] = BOUNDS[field];
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN;
  return value >= least && value <= most ? value : null;
}

const OBJECTIVES: Readonly<Record<PlanObjective, string>> = {
  SEATS: 'seats',
  SEAT_MEETINGS: 'attendances',
  HOURS: 'hours',
};
const ids = (text: string | null, by: string): string[] => (text ?? '').split(by).filter((id) => id !== '');

const OVERS: Readonly<Record<Members, string>> = { PEOPLE: 'people', ORGANISATIONS: 'organisations' };

/** Where organisations are counted, a seat for each of them saves what they have in common; where people are, everybody
 *  who goes on does. */
const RULE_OF = { ORGANISATIONS: 'one', PEOPLE: 'all' } as const;

/** The settings of an address; what cannot be read has its default. `members`: whom the filter counts. */
export function readSettings(get: (parameter: string) => string | null, members: Members): PlanSettings {
  const text = (field: keyof PlanSettings): string | null => get(PARAMETERS[field]);
  const whole = (field: NumberField): number | null => readWhole(field, text(field) ?? '');
  const objective = (Object.keys(OBJECTIVES) as PlanObjective[]).find(
    (one) => OBJECTIVES[one] === text('objective'),
  );
  const over = (Object.keys(OVERS) as Members[]).find((one) => OVERS[one] === text('over')) ?? null;
  const rule = (['all', 'one', 'most'] as const).find((one) => one === text('seatRule'));
  return {
    objective: objective ?? DEFAULTS.objective,
    over,
    tie: whole('tie') ?? DEFAULTS.tie,
    mostBodies: whole('mostBodies') ?? DEFAULTS.mostBodies,
    seatRule: rule ?? RULE_OF[over ?? members],
    seats: whole('seats') ?? DEFAULTS.seats,
    stay: ids(text('stay'), ','),
    apart: ids(text('apart'), ',').map((set) => ids(set, '+')),
    forums: whole('forums'),
    voices: text('voices') === '1',
    mostMembers: whole('mostMembers'),
    mostNewBodies: whole('mostNewBodies'),
    statutory: text('statutory') === '1',
    seconds: whole('seconds') ?? DEFAULTS.seconds,
  };
}

/** The parameters that say a change; another question has no answer yet, so the plan is let go. */
export function writeSettings(change: Partial<PlanSettings>): Record<string, string | null> {
  const written: Record<string, string | null> = { [JOB]: null };
  for (const field of Object.keys(change) as (keyof PlanSettings)[])
    written[PARAMETERS[field]] = writeField(field, change[field] ?? null);
  return written;
}

function writeField(field: keyof PlanSettings, value: PlanSettings[keyof PlanSettings]): string | null {
  // The default of the seat rule depends on who is counted.
  if (value === null || (value === DEFAULTS[field] && field !== 'seatRule')) return null;
  if (field === 'objective') return OBJECTIVES[value as PlanObjective];
  if (field === 'over') return OVERS[value as Members];
  if (field === 'apart') {
    const sets = (value as PlanSettings['apart']).map((set) => set.join('+')).filter((set) => set !== '');
    return sets.length > 0 ? sets.join(',') : null;
  }
  if (field === 'stay') return (value as readonly string[]).join(',') || null;
  return typeof value === 'boolean' ? '1' : String(value).toLowerCase();
}

const SEAT_RULES = { all: 'EVERYBODY', one: 'ONE_AN_ORGANISATION', most: 'AT_MOST' } as const;

/** How a merged body's seats are given, as moves and plans say it. */
export function seatRuleOf({ seatRule, seats }: PlanSettings): Pick<PlanInput, 'seatRule' | 'seats'> {
  return { seatRule: SEAT_RULES[seatRule], seats: seatRule === 'most' ? seats : null };
}

export function planInput(settings: PlanSettings, assumptions: LoadAssumptions | null): PlanInput {
  const { objective, over, tie, mostBodies, stay, apart, seconds } = settings;
  const { forums, voices, mostMembers, mostNewBodies, statutory } = settings;
  return {
    objective,
    over,
    jaccard: tie / 100,
    mostBodies,
    ...seatRuleOf(settings),
    assumptions,
    stay,
    apart: apart.filter((set) => set.length >= 2),
    forums,
    voices,
    mostMembers,
    mostNewBodies,
    statutory,
    seconds,
  };
}
