/**
 * Pairs and groups of bodies worth discussing in a meeting. A suggestion's rank is the weighted mean of those of its
 * parts that are known; it is an order of an agenda, not a measure of anything, so every part is shown beside it with
 * its reasons and counter-reasons.
 *
 * - *members*: the overlap coefficient of the surely known members, counted only where they share more than chance
 *   would give. Along a line of belonging, command or succession (a body and its unit, a body and the project it steers,
 *   a body and what came of it) it is not counted at all.
 * - *task*: overlap of themes and areas. *convenor*: 1 for a shared one that does not convene nearly everything.
 *   *rhythm*: the lesser of two yearly numbers of meetings over the greater. *status*: 1 where one is dormant or under
 *   review.
 *
 * Whom the overlap leaves out as a member of nearly everything makes no reason either; a body that has ended is in no
 * suggestion.
 */
import { type Overlap, type Pair } from '../overlap.ts';
import { phasesAt } from '../select.ts';
import type { NodeRef } from '../snapshot.ts';
import { quadrantOf, type Quadrant } from '../task.ts';
import { compatibility, type Finding } from './compatibility.ts';
import { meetingsOf } from './hours.ts';
import { isAboveChance, lineFindings, pairFindings, sharedByAll, together } from './pair-findings.ts';
import { suggestedGroups } from './suggested-groups.ts';
import { convenorsOfMany, type ConvenorOfMany } from './convenors-of-many.ts';

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
  /** Pairs of which too few members are known, by the same order. */
  readonly tooLittleKnown: readonly Suggestion[];
  /** Convenors of nearly everything: where they are left out, one of them in common is no reason. */
  readonly convenors: readonly ConvenorOfMany[];
}

/** Suggestions among the bodies of an overlap. */
export function suggestions(overlap: Overlap, weights: Weights = DEFAULT_WEIGHTS): Suggestions {
  const convenors = convenorsOfMany(overlap.selection, overlap.view.bodies, overlap.options.leaveOutAbove);
  const ranked: Suggestion[] = [];
  const tooLittleKnown: Suggestion[] = [];
  for (const pair of lookedAt(overlap).values()) {
    if (hasEnded(overlap, pair.a) || hasEnded(overlap, pair.b)) continue;
    const suggestion = ofPair(overlap, pair, weights, convenors);
    if (Math.min(pair.sizeA, pair.sizeB) < LEAST_MEMBERS) {
      if (isWorthALook(suggestion)) tooLittleKnown.push(suggestion);
    } else if (isWorthDiscussing(suggestion)) ranked.push(suggestion);
  }
  const order = inOrder(overlap);
  ranked.sort(order);
  ranked.push(...groups(overlap, ranked, convenors));
  return { ranked: ranked.sort(order), tooLittleKnown: tooLittleKnown.sort(order), convenors };
}

/** Whether a body is in no other phase at the date than to have ended. */
function hasEnded({ selection: { snapshot, filter, spans } }: Overlap, body: number): boolean {
  const phases = phasesAt(snapshot.bodies[body], filter.date, spans[body]);
  return phases.length > 0 && phases.every(({ status }) => status === 'ended');
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

/** Of a pair of which too few members are known: something known speaks for it. */
function isWorthALook({ parts, pairs: [pair] }: Suggestion): boolean {
  if (pair.lines.length > 0) return parts.status === 1 && (pair.task.themes ?? 0) > 0;
  if ((parts.members ?? 0) > 0 || (parts.task ?? 0) >= 0.5) return true;
  return (pair.task.themes ?? 0) > 0 && (parts.convenor === 1 || parts.status === 1);
}

function ofPair(
  overlap: Overlap,
  pair: Pair,
  weights: Weights,
  convenors: readonly ConvenorOfMany[],
): Suggestion {
  const { selection } = overlap;
  const findings = telling(compatibility(selection, [pair.a, pair.b]), convenors);
  const has = (code: Finding['code']) => findings.some((finding) => finding.code === code);
  const parts: Record<Part, number | null> = {
    members: membersPart(pair),
    task: pair.task.score,
    convenor: has('convenor-shared') ? 1 : has('convenors-differ') ? 0 : null,
    rhythm: rhythmPart(overlap, pair),
    status: statusPart(overlap, pair, findings),
  };
  const all = [...pairFindings(overlap, pair, parts.rhythm), ...lineFindings(pair, findings), ...findings];
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

/** Without a shared convenor that convenes nearly everything and is left out. */
function telling(findings: readonly Finding[], convenors: readonly ConvenorOfMany[]): Finding[] {
  const isOut = ({ kind, index }: NodeRef) =>
    convenors.some(({ by, leftOut }) => leftOut && by.kind === kind && by.index === index);
  return findings.flatMap((finding) => {
    if (finding.code !== 'convenor-shared') return [finding];
    const nodes = (finding.nodes ?? []).filter((node) => !isOut(node));
    return nodes.length > 0 ? [{ ...finding, nodes }] : [];
  });
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

/** Groups of three and four in which every two are suggested, each with what is said of its pairs. */
function groups(
  overlap: Overlap,
  suggested: readonly Suggestion[],
  convenors: readonly ConvenorOfMany[],
): Suggestion[] {
  return suggestedGroups(suggested.filter(({ pairs: [pair] }) => pair.lines.length === 0)).map(
    ({ bodies, of }): Suggestion => {
      const pairs = of.flatMap((one) => one.pairs);
      const ofPairs = of.flatMap(({ parts, pairs: [pair] }) => pairFindings(overlap, pair, parts.rhythm));
      const compatible = telling(compatibility(overlap.selection, bodies), convenors);
      const findings = [...sharedByAll(bodies, ofPairs), ...together(bodies, ofPairs), ...compatible];
      const known = (part: Part) => of.map((one) => one.parts[part]).filter((value) => value !== null);
      const mean = (part: Part): number | null => {
        const values = known(part);
        return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
      };
      return {
        bodies,
        rank: of.reduce((sum, one) => sum + one.rank, 0) / of.length,
        parts: Object.fromEntries(PARTS.map((part) => [part, mean(part)])) as Record<Part, number | null>,
        quadrant: weakest(pairs),
        reasons: findings.filter((finding) => finding.tone === 'fits'),
        counterReasons: findings.filter((finding) => finding.tone !== 'fits'),
        pairs,
      };
    },
  );
}

/** Quadrant of the least overlap of members and of tasks among pairs. */
function weakest(pairs: readonly Pair[]): Quadrant | null {
  const least = (values: readonly (number | null)[]) =>
    values.every((value) => value !== null) ? Math.min(...values) : null;
  return quadrantOf(least(pairs.map((pair) => pair.coefficient)), least(pairs.map(({ task }) => task.score)));
}
