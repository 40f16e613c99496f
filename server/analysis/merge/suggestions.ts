/**
 * Pairs and groups of bodies worth discussing in a meeting. A suggestion's rank is the weighted mean of those of its
 * parts that are known; it is an order of an agenda, not a measure of anything, so every part is shown beside it with
 * its reasons and counter-reasons.
 *
 * - *members*: the overlap coefficient of the surely known members, counted only where they share more than chance
 *   would give. Along a line of belonging or command (a body and its unit, a body and the project it steers) it is
 *   not counted at all.
 * - *task*: overlap of themes and areas. *convenor*: 1 for a shared one. *rhythm*: the lesser of two yearly numbers of
 *   meetings over the greater. *status*: 1 where one is dormant or under review.
 */
import { type Overlap, type Pair } from '../overlap.ts';
import { connectedGroups } from '../plan/connected-groups.ts';
import type { Quadrant } from '../task.ts';
import { compatibility, type Finding } from './compatibility.ts';
import { meetingsOf } from './hours.ts';

export const PARTS = ['members', 'task', 'convenor', 'rhythm', 'status'] as const;
export type Part = (typeof PARTS)[number];
export type Weights = Readonly<Record<Part, number>>;

export const DEFAULT_WEIGHTS: Weights = { members: 1, task: 1, convenor: 0.5, rhythm: 0.25, status: 0.5 };

/** Surely known members that each body needs before its overlap says anything. */
export const LEAST_MEMBERS = 2;
/** Pairs looked at by each order: the strongest by containment, and the least likely by chance. */
const LOOKED_AT = 400;
/** Above so many bodies, pairs that share a task but no member are not looked for. */
const TASK_LIMIT = 300;
const MOST_IN_GROUP = 4;
const MOST_GROUPS = 20_000;

export interface Suggestion {
  /** Indices of the bodies, by id. */
  readonly bodies: readonly number[];
  /** Weighted mean of the known parts, 0 to 1. */
  readonly rank: number;
  /** 0 to 1; null: not known, and left out of the mean. */
  readonly parts: Readonly<Record<Part, number | null>>;
  readonly quadrant: Quadrant | null;
  readonly reasons: readonly Finding[];
  readonly counterReasons: readonly Finding[];
  readonly pairs: readonly Pair[];
}

export interface Suggestions {
  /** Best first; ties by ids. */
  readonly ranked: readonly Suggestion[];
  /** Pairs of which too few members are known. */
  readonly tooLittleKnown: readonly Suggestion[];
}

/** Suggestions among the bodies of an overlap. */
export function suggestions(overlap: Overlap, weights: Weights = DEFAULT_WEIGHTS): Suggestions {
  const pairs = [...lookedAt(overlap).values()];
  const ranked: Suggestion[] = [];
  const tooLittleKnown: Suggestion[] = [];
  for (const pair of pairs) {
    const suggestion = ofPair(overlap, pair, weights);
    if (Math.min(pair.sizeA, pair.sizeB) < LEAST_MEMBERS) {
      if (pair.shared > 0 || (pair.task.themes ?? 0) > 0) tooLittleKnown.push(suggestion);
    } else if (isWorthDiscussing(suggestion)) ranked.push(suggestion);
  }
  ranked.push(...groups(overlap, ranked));
  return { ranked: ranked.sort(inOrder(overlap)), tooLittleKnown: tooLittleKnown.sort(inOrder(overlap)) };
}

function inOrder({ selection }: Overlap): (a: Suggestion, b: Suggestion) => number {
  const id = (suggestion: Suggestion) =>
    suggestion.bodies.map((body) => selection.snapshot.bodies[body].id).join('+');
  return (a, b) => b.rank - a.rank || b.bodies.length - a.bodies.length || (id(a) < id(b) ? -1 : 1);
}

function lookedAt(overlap: Overlap): Map<string, Pair> {
  const found = new Map<string, Pair>();
  const add = (pair: Pair) => found.set(`${pair.a} ${pair.b}`, pair);
  for (const sort of ['coefficient', 'p'] as const) overlap.ranked(sort, 0, LOOKED_AT).items.forEach(add);
  const bodies = [...overlap.view.bodies];
  if (bodies.length > TASK_LIMIT) return found;
  bodies.forEach((a, i) => {
    for (const b of bodies.slice(i + 1))
      if (!found.has(`${a} ${b}`) && !found.has(`${b} ${a}`) && (overlap.task(a, b).themes ?? 0) > 0)
        add(overlap.pair(a, b));
  });
  return found;
}

/** Members or task speak for it, the task with something beside it: members above chance, one convenor, or one that is
 *  dormant or under review. A line of command needs another reason than overlap. */
function isWorthDiscussing({ parts, pairs }: Suggestion): boolean {
  if (pairs.some((pair) => pair.lines.length > 0)) return parts.status === 1;
  if ((parts.members ?? 0) >= 0.5) return true;
  return (parts.task ?? 0) >= 0.5 && ((parts.members ?? 0) > 0 || parts.convenor === 1 || parts.status === 1);
}

function ofPair(overlap: Overlap, pair: Pair, weights: Weights): Suggestion {
  const { selection } = overlap;
  const findings = compatibility(selection, [pair.a, pair.b]);
  const has = (code: Finding['code']) => findings.some((finding) => finding.code === code);
  const parts: Record<Part, number | null> = {
    members: membersPart(pair),
    task: pair.task.score,
    convenor: has('convenor-shared') ? 1 : has('convenors-differ') ? 0 : null,
    rhythm: rhythmPart(overlap, pair),
    status: statusPart(overlap, pair, findings),
  };
  const all = [...pairFindings(pair, parts.rhythm), ...lineFindings(pair, findings), ...findings];
  return {
    bodies: [pair.a, pair.b],
    rank: weightedMean(parts, weights),
    parts,
    quadrant: pair.quadrant,
    reasons: all.filter((finding) => finding.tone === 'fits'),
    counterReasons: all.filter((finding) => finding.tone !== 'fits'),
    pairs: [pair],
  };
}

function isAboveChance({ chance, shared }: Pair): boolean {
  return shared > 0 && (chance.lift === null || chance.lift > 1);
}

function membersPart(pair: Pair): number | null {
  if (pair.lines.length > 0 || pair.coefficient === null) return null;
  return isAboveChance(pair) ? pair.coefficient : 0;
}

function rhythmPart({ selection }: Overlap, { a, b }: Pair): number | null {
  const middle = (body: number) => {
    const { perYear } = meetingsOf(selection, body);
    return perYear === null ? null : (perYear.min + (perYear.max ?? perYear.min)) / 2;
  };
  const [left, right] = [middle(a), middle(b)];
  if (left === null || right === null) return null;
  const most = Math.max(left, right);
  return most === 0 ? 1 : Math.min(left, right) / most;
}

function statusPart({ selection }: Overlap, pair: Pair, findings: readonly Finding[]): number | null {
  if (findings.some(({ code }) => code === 'dormant' || code === 'under-review')) return 1;
  const known = [pair.a, pair.b].every((body) => selection.snapshot.bodies[body].statuses.length > 0);
  return known ? 0 : null;
}

function pairFindings(pair: Pair, rhythm: number | null): Finding[] {
  return [...memberFindings(pair), ...rhythmFindings(pair, rhythm)];
}

/** A line that runs over bodies between the two, which a finding about the two alone does not see. */
function lineFindings(pair: Pair, findings: readonly Finding[]): Finding[] {
  return pair.lines.length > 0 && !findings.some(({ code }) => code === 'in-one-line')
    ? [{ code: 'in-one-line', tone: 'caution', bodies: [pair.a, pair.b] }]
    : [];
}

/** Findings about each two of a group, those of one code together: the bodies of all of them, in the group's order. */
function together(group: readonly number[], findings: readonly Finding[]): Finding[] {
  const byCode = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byCode.get(finding.code);
    const about = new Set([...(known?.bodies ?? []), ...finding.bodies]);
    byCode.set(finding.code, { ...finding, bodies: group.filter((body) => about.has(body)) });
  }
  return [...byCode.values()];
}

function memberFindings(pair: Pair): Finding[] {
  const bodies = [pair.a, pair.b];
  const found: Finding[] = [];
  if (pair.shared > 0 && !isAboveChance(pair))
    found.push({ code: 'members-below-chance', tone: 'caution', bodies });
  else if (pair.coefficient === 1) found.push({ code: 'members-contained', tone: 'fits', bodies });
  else if (pair.shared > 0 && (pair.chance.q ?? 1) < 0.05)
    found.push({ code: 'members-above-chance', tone: 'fits', bodies });
  else if (pair.shared > 0) found.push({ code: 'members-shared', tone: 'fits', bodies });
  if (pair.sharedPeople.min > 0) found.push({ code: 'people-shared', tone: 'fits', bodies });
  if (pair.shared > 0 && pair.chance.tooSmallToTell)
    found.push({ code: 'too-small-to-tell', tone: 'unknown', bodies });
  return found;
}

function rhythmFindings(pair: Pair, rhythm: number | null): Finding[] {
  return rhythm !== null && rhythm >= 0.5
    ? [{ code: 'rhythms-alike', tone: 'fits', bodies: [pair.a, pair.b] }]
    : [];
}

/** Mean of the known parts by their weights; 0 where nothing known has a weight. */
function weightedMean(parts: Readonly<Record<Part, number | null>>, weights: Weights): number {
  let sum = 0;
  let weight = 0;
  for (const part of PARTS) {
    const value = parts[part];
    if (value === null) continue;
    sum += weights[part] * value;
    weight += weights[part];
  }
  return weight === 0 ? 0 : sum / weight;
}

/** Groups of three and four in which every pair is suggested and belongs to the quadrant *merge*. */
function groups({ selection }: Overlap, suggested: readonly Suggestion[]): Suggestion[] {
  const merging = suggested.filter(({ quadrant }) => quadrant === 'merge');
  const bodies = [...new Set(merging.flatMap((one) => one.bodies))].sort((a, b) => a - b);
  const position = new Map(bodies.map((body, at) => [body, at]));
  const ties: number[][] = bodies.map(() => []);
  const pairAt = new Map<string, Suggestion>();
  for (const one of merging) {
    const [a, b] = one.bodies.map((body) => position.get(body) as number).sort((x, y) => x - y);
    ties[a].push(b);
    ties[b].push(a);
    pairAt.set(`${a} ${b}`, one);
  }
  let found: (readonly number[])[];
  try {
    found = connectedGroups(ties, MOST_IN_GROUP, MOST_GROUPS);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
  return found.flatMap((group): Suggestion[] => {
    if (group.length < 3) return [];
    const own = group.flatMap((a, i) => group.slice(i + 1).map((b) => pairAt.get(`${a} ${b}`)));
    if (!own.every((one) => one !== undefined)) return [];
    const members = group.map((at) => bodies[at]);
    const ofPairs = own.flatMap(({ pairs, parts }) =>
      pairs.flatMap((pair) => [...pairFindings(pair, parts.rhythm), ...lineFindings(pair, [])]),
    );
    const compatible = compatibility(selection, members);
    const said = new Set(compatible.map(({ code }) => code));
    const findings = [...together(members, ofPairs).filter(({ code }) => !said.has(code)), ...compatible];
    const mean = (part: Part): number | null => {
      const known = own.map((one) => one.parts[part]).filter((value) => value !== null);
      return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
    };
    return [
      {
        bodies: members,
        rank: own.reduce((sum, one) => sum + one.rank, 0) / own.length,
        parts: Object.fromEntries(PARTS.map((part) => [part, mean(part)])) as Record<Part, number | null>,
        quadrant: 'merge',
        reasons: findings.filter((finding) => finding.tone === 'fits'),
        counterReasons: findings.filter((finding) => finding.tone !== 'fits'),
        pairs: own.flatMap((one) => one.pairs),
      },
    ];
  });
}
