/** Mergers asked of the API in process, each another one, and plans over the Congress committees. Seeded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { DEFAULT_LOAD } from '../../server/analysis/load.ts';
import type { PlanSettings } from '../../server/analysis/plan/settings.ts';
import type { Snapshot } from '../../server/analysis/snapshot.ts';
import { DEFAULT_OPTIONS } from '../../server/analysis/two-mode.ts';
import { makePlan } from '../../server/workers/plan-run.ts';
import { seeded } from '../analysis-pairs/random.ts';
import { apiOverSnapshot, dataOf } from '../api/ask.ts';
import { buildSnapshot, type SeatRow, type Tables } from '../support/snapshot-builder.ts';
import { LARGE_REGISTER, registerMatrix } from './register.ts';

const QUERY = `query($input: MergerInput!) { merger(input: $input) { __typename ... on Merger {
  bodies { seats { min max } meetings { min max } }
  seats { before { min max } after { min max } saved { min max } exact }
  peopleBefore { min max } peopleAfter { min max } organisationsBefore { min max } organisationsAfter { min max }
  hours { before { min max } after { min max } saved { min max } notComputable { id } of exact }
  flows { organisation { id } before { position seats { min max } } kept { id } leftOut { id } keptPlaces { min max } }
  lostVoices { organisation { id name } surely sole } silentSectors silentPlaces { id } silentLanguages
  balances { by groups { group shareBefore shareAfter } blauBefore blauAfter }
  meetOnce { min max } meetOnceNamed { holder { id } surely }
  bridgeCounts { lost kept gained }
  bridgesLost { x { id } y { id } } bridgesKept { x { id } y { id } } bridgesGained { x { id } y { id } }
  componentsBefore componentsAfter termsEndTogether findings { code tone }
} } }`;
const RULES = [{ rule: 'EVERYBODY' }, { rule: 'ONE_AN_ORGANISATION' }] as const;

export interface MergerTimes {
  readonly name: string;
  readonly bodies: number;
  readonly people: number;
  readonly seats: number;
  /** Seconds of the questions, each another merger of two to four bodies. */
  readonly questions: readonly number[];
}

export interface PlanTimes {
  readonly rule: string;
  readonly candidates: number;
  readonly saved: number;
  readonly gap: number | null;
  readonly seconds: number;
}

/** The committees of Congress, every rhythm known. */
export function congress(root: string): Tables {
  const rows = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(root, 'tests/golden/us_congress_committees', file), 'utf8'), {
      columns: true,
      bom: true,
    });
  const states = new Map(rows('actors.csv').map((row) => [row.actor_id, row.state]));
  const ties = new Map(
    rows('memberships.csv').map((row) => [`${row.actor_id} ${row.group_id}`, row] as const),
  );
  return {
    bodies: rows('groups.csv').map((row, at) => ({
      id: row.group_id,
      meetings: 4 + (at % 9),
      themes: [row.chamber ?? 'all'],
    })),
    seats: [...ties.values()].map((row): SeatRow => ({
      body: row.group_id,
      person: row.actor_id,
      for: states.get(row.actor_id) ?? 'unknown-state',
    })),
  };
}

/** 2,000 bodies, 20,000 people, 60,000 seats for 3,000 organisations, heavy-tailed. */
export function register(): Tables {
  const shape = { ...LARGE_REGISTER, bodies: 2000, members: 20_000, seats: 60_000 };
  const { offsets, members, bodyCount } = registerMatrix(shape);
  const seats: SeatRow[] = [];
  for (let body = 0; body < bodyCount; body++)
    for (let e = offsets[body]; e < offsets[body + 1]; e++)
      seats.push({ body: `b${body}`, person: `p${members[e]}`, for: `o${members[e] % 3000}` });
  return {
    bodies: Array.from({ length: bodyCount }, (_, at) => ({ id: `b${at}`, meetings: [2, 4] })),
    seats,
  };
}

/** Seconds of `count` questions of either size, after one that does not count: it makes what all share. */
export async function measureMergers(root: string, count: number): Promise<MergerTimes[]> {
  const sets: [string, Tables][] = [
    ['Congress committees', congress(root)],
    ['made-up register', register()],
  ];
  const times: MergerTimes[] = [];
  for (const [name, tables] of sets) {
    const snapshot = buildSnapshot(tables);
    const api = apiOverSnapshot(snapshot);
    const next = seeded(2014);
    const pick = () => snapshot.bodies[Math.floor(next() * snapshot.bodies.length)].id;
    const questions: number[] = [];
    for (let at = -1; at < count; at++) {
      const bodies = [...new Set(Array.from({ length: 2 + (Math.abs(at) % 3) }, pick))];
      if (bodies.length < 2) continue;
      const input = { bodies, meetingsMin: 3, ...RULES[Math.abs(at) % RULES.length] };
      const start = performance.now();
      const answer = (await dataOf(api, QUERY, { input })) as { merger: { __typename: string } };
      if (answer.merger.__typename !== 'Merger') throw new Error(JSON.stringify(answer.merger));
      if (at >= 0) questions.push((performance.now() - start) / 1000);
    }
    times.push({ name, ...sizeOf(snapshot), questions });
  }
  return times;
}

function sizeOf({ bodies, representatives, seats }: Snapshot) {
  return { bodies: bodies.length, people: representatives.length, seats: seats.count };
}

const PLAN: PlanSettings = {
  objective: 'seats',
  over: 'people',
  jaccard: 0.2,
  mostBodies: 4,
  seatRule: { rule: 'everybody' },
  assumptions: DEFAULT_LOAD,
  stay: [],
  apart: [],
  forums: null,
  voices: false,
  mostMembers: null,
  mostNewBodies: null,
  statutory: false,
  alternatives: 0,
  seconds: 60,
};

/** The best plan for Congress without rules and under each. */
export async function measurePlans(root: string): Promise<PlanTimes[]> {
  const snapshot = buildSnapshot(congress(root));
  const ids = snapshot.bodies.map((body) => body.id);
  const rules: [string, Partial<PlanSettings>][] = [
    ['no rule', {}],
    ['ten bodies stay', { stay: ids.slice(0, 10) }],
    ['twenty bodies not with each other', { apart: [ids.slice(0, 20)] }],
    ['60 forums for each theme', { forums: 60 }],
    [
      'at most 20 members, every organisation keeps a voice',
      { seatRule: { rule: 'at-most', seats: 20 }, voices: true },
    ],
    ['at most 40 members in a body', { mostMembers: 40 }],
    ['at most 10 new bodies', { mostNewBodies: 10 }],
  ];
  const times: PlanTimes[] = [];
  for (const [rule, more] of rules) {
    const question = {
      snapshot,
      filter: EVERYTHING,
      options: DEFAULT_OPTIONS,
      settings: { ...PLAN, ...more },
    };
    let seconds = 0;
    let began = performance.now();
    const found = await makePlan(question, ({ phase }) => {
      // Prices are other searches: what counts is the plan itself.
      if (phase === 'prices') {
        if (seconds === 0) seconds = (performance.now() - began) / 1000;
        return true;
      }
      return false;
    });
    if (seconds === 0) seconds = (performance.now() - began) / 1000;
    began = 0;
    times.push({
      rule,
      candidates: found.allowed,
      saved: found.best?.saved ?? 0,
      gap: found.best?.gap ?? null,
      seconds,
    });
  }
  return times;
}
