/** Queries about plans from a clean sheet: they are made off this thread, and asked for until they are there. */
import { meetingsOf } from '../analysis/merge/hours.ts';
import { compatibility } from '../analysis/merge/compatibility.ts';
import { MOST_GROUPS } from '../analysis/plan/candidates.ts';
import type { PlanSeatRule, PlanSettings } from '../analysis/plan/settings.ts';
import type { Selection } from '../analysis/select.ts';
import type { Range } from '../analysis/snapshot.ts';
import type { MemberOptions, TwoMode } from '../analysis/two-mode.ts';
import { PlanJobs, type PlanJob } from '../workers/plan-jobs.ts';
import type { Plan, PlannedMerger } from '../workers/plan-run.ts';
import { gapOf } from '../workers/solve.ts';
import type { Context, Store } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import {
  InputError,
  answer,
  checkBody,
  checkDistinct,
  checkNumber,
  checkFilter,
  checkOptions,
  leavingOut,
  resultType,
} from './input-checks.ts';
import { twoModeOf } from './measures.ts';
import { findingParents } from './merger.ts';
import { MOST_SEATS } from './move.ts';
import { checkAssumptions } from './representation.ts';
import { selectionOf } from './selections.ts';

interface About {
  readonly graph: GraphIndex;
  readonly selection: Selection;
  readonly settings: PlanSettings;
  readonly options: MemberOptions;
  /** Bodies × members with those of nearly everything. */
  readonly everybody: (members: MemberOptions['members']) => TwoMode;
}

const DEFAULT_JACCARD = 0.2;

const jobsOf = new WeakMap<Store, PlanJobs<About>>();

/** The plans of a server: they live as long as its store. */
function plansOf({ store }: Context): PlanJobs<About> {
  let jobs = jobsOf.get(store);
  if (!jobs) {
    jobs = new PlanJobs<About>();
    jobsOf.set(store, jobs);
  }
  return jobs;
}

const OVER = { PEOPLE: 'people', ORGANISATIONS: 'organisations' } as const;
const OBJECTIVES = { SEATS: 'seats', SEAT_MEETINGS: 'seat-meetings', HOURS: 'hours' } as const;

function checkPlan(graph: GraphIndex, input: Sdl.PlanInput): PlanSettings {
  const bodies = (field: string, ids: readonly string[]): readonly string[] => {
    checkDistinct(field, ids);
    for (const id of ids) checkBody(graph, field, id);
    return [...ids].sort();
  };
  const whole = (
    field: string,
    value: number | null | undefined,
    least: number,
    most: number,
  ): number | null =>
    value === null || value === undefined ? null : checkNumber(`input.${field}`, value, least, most, least);
  return {
    objective: OBJECTIVES[input.objective ?? 'SEATS'],
    over: input.over ? OVER[input.over] : null,
    jaccard: checkNumber('input.jaccard', input.jaccard, 0.01, 1, DEFAULT_JACCARD),
    mostBodies: checkNumber('input.mostBodies', input.mostBodies, 2, 4, 4),
    seatRule: seatRule(input),
    assumptions: checkAssumptions(input.assumptions),
    stay: bodies('input.stay', input.stay ?? []),
    apart: (input.apart ?? []).map((ids, at) => bodies(`input.apart[${at}]`, ids)),
    forums: whole('forums', input.forums, 0, MOST_SEATS),
    voices: input.voices ?? false,
    mostMembers: whole('mostMembers', input.mostMembers, 1, MOST_SEATS),
    mostNewBodies: whole('mostNewBodies', input.mostNewBodies, 0, MOST_SEATS),
    statutory: input.statutory ?? false,
    alternatives: checkNumber('input.alternatives', input.alternatives, 0, 10, 3),
    seconds: checkNumber('input.seconds', input.seconds, 1, 600, 60),
  };
}

function seatRule(input: Sdl.PlanInput): PlanSeatRule {
  switch (input.seatRule ?? 'EVERYBODY') {
    case 'EVERYBODY':
      return { rule: 'everybody' };
    case 'ONE_AN_ORGANISATION':
      return { rule: 'one-an-organisation' };
    case 'AT_MOST':
      if (input.seats === null || input.seats === undefined)
        throw new InputError(
          'out-of-bounds',
          'input.seats',
          null,
          'AT_MOST needs a number of seats: say how many.',
        );
      return { rule: 'at-most', seats: checkNumber('input.seats', input.seats, 1, MOST_SEATS, 1) };
  }
}

async function start(context: Context, args: Sdl.QueryStartPlanArgs) {
  const graph = await context.graph();
  const filter = checkFilter(graph.snapshot, args.filter);
  const settings = checkPlan(graph, args.input);
  const selection = selectionOf(context, graph, filter);
  const options = checkOptions(leavingOut(args.options));
  const question = { snapshot: graph.snapshot, filter, options, settings };
  const everybody = (members: MemberOptions['members']): TwoMode =>
    twoModeOf(context, selection, { ...options, members, leaveOutAbove: null });
  return jobParent(plansOf(context).start(question, { graph, selection, settings, options, everybody }));
}

function jobParent(job: PlanJob<About>) {
  const { about, progress, outcome, error } = job;
  if (error !== null) throw error;
  return {
    id: job.id,
    state: job.state.toUpperCase() as Sdl.PlanState,
    phase: progress && (progress.phase.toUpperCase() as Sdl.PlanPhase),
    step: progress?.step ?? null,
    steps: progress?.steps ?? null,
    seconds: job.seconds,
    saved: progress?.saved ?? null,
    bound: progress?.bound ?? null,
    gap: progress && gapOf(progress.saved, progress.bound),
    outcome: outcome && {
      ...outcome,
      over: outcome.over === 'people' ? ('PEOPLE' as const) : ('ORGANISATIONS' as const),
      instead:
        outcome.instead && (outcome.instead === 'no-ties' ? ('NO_TIES' as const) : ('TOO_MANY' as const)),
      leftOutAbove: about.options.leaveOutAbove,
      nearlyEverywhere: outcome.widespread.map((widespread) => ({
        graph: about.graph,
        widespread,
        everybody: () => about.everybody(outcome.over),
      })),
      objective: Object.entries(OBJECTIVES).find(
        ([, word]) => word === about.settings.objective,
      )?.[0] as Sdl.PlanObjective,
      notComputable: about.graph.nodes('body', outcome.notComputable),
      best: outcome.best && planParent(about, outcome.bodies, outcome.best),
      alternatives: outcome.alternatives.map((plan) => planParent(about, outcome.bodies, plan)),
    },
    problem:
      job.tooMany === null
        ? null
        : {
            code: 'too-many',
            field: 'input.jaccard',
            value: String(about.settings.jaccard),
            message: `More than ${MOST_GROUPS} groups of bodies overlap this much. Raise the bound, or narrow the filter.`,
          },
    version: about.graph.snapshot.version,
  };
}

function planParent(about: About, bodies: number, plan: Plan) {
  const gone = plan.mergers.reduce((sum, merger) => sum + merger.bodies.length - 1, 0);
  return {
    ...plan,
    mergers: plan.mergers.map((merger) => mergerParent(about, merger)),
    bodiesAfter: bodies - gone,
  };
}

function mergerParent({ graph, selection }: About, merger: PlannedMerger) {
  const findings = compatibility(selection, merger.bodies);
  return {
    ...merger,
    meetings: mostMeetings(selection, merger.bodies),
    bodies: graph.nodes('body', merger.bodies),
    ties: merger.ties.map((tie) => ({ ...tie, a: graph.node('body', tie.a), b: graph.node('body', tie.b) })),
    reasons: findingParents(
      graph,
      findings.filter((finding) => finding.tone === 'fits'),
    ),
    counterReasons: findingParents(
      graph,
      findings.filter((finding) => finding.tone !== 'fits'),
    ),
    instead: merger.instead && { ...merger.instead, bodies: graph.nodes('body', merger.instead.bodies) },
  };
}

/** Meetings a year of the body that meets most; null: a rhythm is not known. */
function mostMeetings(selection: Selection, bodies: readonly number[]): Range | null {
  const rates = bodies.map((body) => meetingsOf(selection, body).perYear);
  if (!rates.every((rate) => rate !== null)) return null;
  const ends = rates.map(({ max }) => max);
  return {
    min: Math.max(...rates.map(({ min }) => min)),
    max: ends.every((end) => end !== null) ? Math.max(...ends) : null,
  };
}

export const planResolvers: Sdl.Resolvers = {
  Query: {
    startPlan: (_, args, context) => answer(() => start(context, args)),
    planJob: (_, { id }, context) => {
      const job = plansOf(context).get(id);
      return job && jobParent(job);
    },
    stopPlan: (_, { id }, context) => {
      const job = plansOf(context).stop(id);
      return job && jobParent(job);
    },
  },
  PlanJobResult: { __resolveType: resultType('PlanJob') },
};
