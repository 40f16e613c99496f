/**
 * Overlap of the bodies of a selection: every pair by what it shares, against what chance would give, beside how far
 * the two do the same work. One object holds what is worked out once for a selection and its options; everything in
 * it follows from these two alone.
 */
import { isKnownByConvenorAlone, membersKnown } from './members-known.ts';
import { outcomesOf, pairRanges, type FigureRange } from './pair-ranges.ts';
import {
  byDifferentPeople,
  newmanWeight,
  pairFigures,
  pairLists,
  sureDegrees,
  type PairFigures,
  type PairLists,
} from './pair.ts';
import {
  configurationChance,
  simpleChance,
  TELLING_P,
  type ChanceModel,
  type SimpleChance,
} from './pairs/chance.ts';
import { bodySizes, memberLists, type TwoModeMatrix } from './pairs/matrix.ts';
import { lift } from './pairs/measures.ts';
import { significance, type Significance } from './pairs/significance.ts';
import { StrongestPairs, type RankedPair } from './pairs/strongest.ts';
import { pairStrength, type PairMeasure, type PairStrength } from './pairs/strength.ts';
import { topPairs, topPairsOf } from './pairs/top.ts';
import { visitPairs } from './pairs/visit.ts';
import type { Selection } from './select.ts';
import type { NodeRef } from './snapshot.ts';
import { Lines, quadrantOf, Tasks, type BodyLine, type Quadrant, type TaskOverlap } from './task.ts';
import { standsForSeveral, twoMode, type MemberOptions, type TwoMode, type Widespread } from './two-mode.ts';

/** Largest number of bodies for which the configuration model is computed; above it the simple model stands alone. */
export const CHANCE_LIMIT = 50_000;

/** Order of pairs, strongest first; ties by shared members, then by the ids of the bodies. */
export type PairSort = 'shared' | 'jaccard' | 'coefficient' | 'lift' | 'p';

/** Overlap against chance. */
export interface ChanceFigures {
  /** Expected number of shared members by the configuration model; null: too many bodies for it, or shared members
   *  are interlocks, of which it says nothing. */
  readonly expected: number | null;
  /** shared / expected; null where nothing is expected. */
  readonly lift: number | null;
  /** P(X >= shared), Poisson-binomial. */
  readonly p: number | null;
  /** Benjamini–Hochberg over all pairs of bodies with a member: of `p`, or of `simpleP` where there is no `p`. */
  readonly q: number | null;
  /** The smallest p a pair of these sizes could have. */
  readonly smallestP: number | null;
  /** No number of shared members could tell the pair from chance. */
  readonly tooSmallToTell: boolean;
  /** |A||B|/N; null: there are no members, or interlocks are counted. */
  readonly simpleExpected: number | null;
  /** Hypergeometric tail. */
  readonly simpleP: number | null;
}

/** Both chance models of one matrix, with the significance of its pairs. */
export interface PairChance {
  readonly simple: SimpleChance;
  /** null: too many bodies for it. */
  readonly configuration: ChanceModel | null;
  readonly significance: Significance;
}

/** Chance of the pairs of a matrix. */
export function pairChance(matrix: TwoModeMatrix): PairChance {
  const simple = simpleChance(matrix);
  const configuration = matrix.bodyCount <= CHANCE_LIMIT ? configurationChance(matrix) : null;
  return { simple, configuration, significance: significance(matrix, configuration ?? simple) };
}

/** What chance says of a pair of these sizes. */
export function chanceFigures(
  chance: PairChance,
  sizeA: number,
  sizeB: number,
  shared: number,
): ChanceFigures {
  const { configuration, simple } = chance;
  const telling = configuration ?? simple;
  const smallestP = Math.exp(telling.logP(sizeA, sizeB, Math.min(sizeA, sizeB)));
  const expected = configuration?.expected(sizeA, sizeB) ?? null;
  return {
    expected,
    lift: expected === null ? null : lift(shared, expected),
    p: configuration === null ? null : Math.exp(configuration.logP(sizeA, sizeB, shared)),
    q: chance.significance.q(sizeA, sizeB, shared),
    smallestP,
    tooSmallToTell: smallestP > TELLING_P,
    simpleExpected: simple.expected(sizeA, sizeB),
    simpleP: Math.exp(simple.logP(sizeA, sizeB, shared)),
  };
}

const NO_CHANCE: ChanceFigures = {
  expected: null,
  lift: null,
  p: null,
  q: null,
  smallestP: null,
  tooSmallToTell: true,
  simpleExpected: null,
  simpleP: null,
};

/** A pair with the least that a list of pairs shows. Bodies are indices of the snapshot. */
export interface Pair extends PairFigures {
  readonly a: number;
  readonly b: number;
  readonly newman: number;
  /** Of the surely known members. */
  readonly chance: ChanceFigures;
  /** With all possible members counted as sitting. */
  readonly chanceWithPossible: ChanceFigures;
  /** Both always counted, whatever the members of the view are: surely to possibly. */
  readonly sharedPeople: FigureRange;
  readonly sharedOrganisations: FigureRange;
  readonly organisationsByDifferentPeople: FigureRange;
  readonly task: TaskOverlap;
  readonly quadrant: Quadrant | null;
  readonly lines: readonly BodyLine[];
}

/** What was counted and what was left out. */
export interface OverlapSummary {
  readonly bodies: number;
  /** Bodies with a member, surely or possibly known. */
  readonly bodiesWithMembers: number;
  /** Of these, bodies with a surely known one. */
  readonly bodiesWithSureMembers: number;
  /** N: distinct members with at least one sure seat. */
  readonly members: number;
  /** m of Benjamini–Hochberg: pairs of the bodies with a surely known member. */
  readonly pairs: number;
  /** Pairs that surely share a member. */
  readonly sharing: number;
  /** Pairs with q < 0.05. */
  readonly aboveChance: number;
  /** Collectives that count as one member each. */
  readonly collectives: number;
  readonly byConvenorAlone: number;
  readonly nearlyEverywhere: readonly Widespread[];
  readonly leftOutAbove: number | null;
  /** Bodies that stand for several unnamed ones, left out of pairs. */
  readonly standingForSeveral: number;
  /** Bodies all of whose people are named, of those with members. */
  readonly peopleKnownIn: number;
  readonly chanceLimit: number;
}

/** What a figure of the summary counts. */
export type SummaryFigure =
  | 'bodiesWithMembers'
  | 'bodiesWithSureMembers'
  | 'members'
  | 'collectives'
  | 'byConvenorAlone'
  | 'standingForSeveral'
  | 'peopleKnownIn';

export interface RankedPairs {
  /** Pairs that surely share a member (of the one body, where one was asked for). */
  readonly total: number;
  readonly items: readonly Pair[];
}

const MEASURES: Readonly<Record<PairSort, PairMeasure>> = {
  shared: 'shared',
  jaccard: 'jaccard',
  coefficient: 'coefficient',
  lift: 'lift',
  p: 'surprise',
};

export class Overlap {
  /** Bodies × members as the view asks for them. */
  readonly view: TwoMode;
  private readonly tasks: Tasks;
  private readonly lines: Lines;
  private otherView: TwoMode | null = null;
  private sureChance: PairChance | null = null;
  private possibleChance: PairChance | null = null;
  private degrees: Int32Array | null = null;
  private interlocking: readonly RankedPair[] | null = null;
  private summarised: OverlapSummary | null = null;

  constructor(
    readonly selection: Selection,
    readonly options: MemberOptions,
  ) {
    this.view = twoMode(selection, options);
    this.tasks = new Tasks(selection.snapshot);
    this.lines = new Lines(selection.snapshot);
  }

  get organisations(): TwoMode {
    return this.options.members === 'organisations' ? this.view : this.other();
  }

  get people(): TwoMode {
    return this.options.members === 'people' ? this.view : this.other();
  }

  private other(): TwoMode {
    const members = this.options.members === 'people' ? 'organisations' : 'people';
    return (this.otherView ??= twoMode(this.selection, { ...this.options, members }));
  }

  /** Chance of the surely known members. */
  get chance(): PairChance {
    return (this.sureChance ??= pairChance(this.view.sure));
  }

  /** Chance with all possible members counted as sitting. */
  get chanceWithPossible(): PairChance {
    return (this.possibleChance ??= pairChance(this.view.possible));
  }

  /** Row of a body in all matrices; throws RangeError where the filter leaves it out or it stands for several. */
  row(body: number): number {
    const row = this.view.rowOf[body] ?? -1;
    if (row < 0) throw new RangeError(`body ${body} is not among those compared`);
    return row;
  }

  /** Whether a body (by index) is among those compared. */
  has(body: number): boolean {
    return (this.view.rowOf[body] ?? -1) >= 0;
  }

  /** Pairs that surely share a member, strongest first, from position `offset` on, at most `first`; of one body where
   *  `body` (an index) is given. */
  ranked(sort: PairSort, offset: number, first: number, body: number | null = null): RankedPairs {
    const { total, pairs } =
      this.options.sharing === 'interlocks'
        ? this.rankedInterlocks(sort, offset + first, body)
        : this.rankedMembers(sort, offset + first, body);
    return { total, items: pairs.slice(offset).map(({ a, b }) => this.pairOfRows(a, b)) };
  }

  private rankedMembers(
    sort: PairSort,
    k: number,
    body: number | null,
  ): { total: number; pairs: RankedPair[] } {
    const matrix = this.view.sure;
    const chance = this.chance.configuration ?? this.chance.simple;
    if (body === null) {
      return { total: this.chance.significance.sharing, pairs: topPairs(matrix, k, MEASURES[sort], chance) };
    }
    const row = this.row(body);
    const lists = memberLists(matrix);
    const all = topPairsOf(matrix, lists, row, matrix.bodyCount, MEASURES[sort], chance);
    return { total: all.length, pairs: all.slice(0, k) };
  }

  /** Interlocks are looked up pair by pair. Chance says nothing of them: lift and p rank like shared. */
  private rankedInterlocks(
    sort: PairSort,
    k: number,
    body: number | null,
  ): { total: number; pairs: RankedPair[] } {
    const row = body === null ? -1 : this.row(body);
    const sizes = bodySizes(this.view.sure);
    const strength: PairStrength = pairStrength(sort === 'lift' || sort === 'p' ? 'shared' : MEASURES[sort]);
    const best = new StrongestPairs(k);
    let total = 0;
    for (const { a, b, shared } of this.interlocks()) {
      if (row >= 0 && a !== row && b !== row) continue;
      total++;
      const value = strength(sizes[a], sizes[b], shared);
      if (value !== null) best.offer(value, shared, a, b);
    }
    return { total, pairs: best.ranked() };
  }

  private interlocks(): readonly RankedPair[] {
    if (!this.interlocking) {
      const found: RankedPair[] = [];
      visitPairs(this.view.sure, (a, b) => {
        const shared = pairRanges(outcomesOf(this.view, a, b)).shared.min;
        if (shared > 0) found.push({ a, b, shared, value: shared });
      });
      this.interlocking = found;
    }
    return this.interlocking;
  }

  /** A pair by the indices of its bodies, also one that shares nothing. Throws RangeError as `row` does. */
  pair(a: number, b: number): Pair {
    return this.pairOfRows(this.row(a), this.row(b));
  }

  /** A pair by its rows. */
  pairOfRows(a: number, b: number): Pair {
    const { view } = this;
    const figures = pairFigures(view, a, b);
    const bodyA = view.bodies[a];
    const bodyB = view.bodies[b];
    const task = this.tasks.overlap(bodyA, bodyB);
    this.degrees ??= sureDegrees(view);
    return {
      ...figures,
      a: bodyA,
      b: bodyB,
      newman: newmanWeight(view, this.degrees, a, b),
      chance: this.chanceOfRows(a, b, figures.shared),
      chanceWithPossible: this.possibleChanceOfRows(a, b),
      sharedPeople: pairRanges(outcomesOf(this.people, a, b)).shared,
      sharedOrganisations: pairRanges(outcomesOf(this.organisations, a, b)).shared,
      organisationsByDifferentPeople: byDifferentPeople(this.organisations, a, b),
      task,
      quadrant: quadrantOf(figures.coefficient, task.score),
      lines: this.lines.between(bodyA, bodyB),
    };
  }

  /** Chance of two rows that surely share `shared` members. */
  chanceOfRows(a: number, b: number, shared: number): ChanceFigures {
    if (this.options.sharing === 'interlocks') return NO_CHANCE;
    return chanceFigures(this.chance, sizeOf(this.view.sure, a), sizeOf(this.view.sure, b), shared);
  }

  private possibleChanceOfRows(a: number, b: number): ChanceFigures {
    if (this.options.sharing === 'interlocks') return NO_CHANCE;
    const matrix = this.view.possible;
    const { max } = pairRanges(outcomesOf(this.view, a, b)).shared;
    return chanceFigures(this.chanceWithPossible, sizeOf(matrix, a), sizeOf(matrix, b), max);
  }

  /** Who is behind the figures of a pair, by the indices of its bodies. */
  lists(a: number, b: number): PairLists {
    return pairLists(this.view, this.row(a), this.row(b));
  }

  /** Task overlap of two bodies, by index. */
  task(a: number, b: number): TaskOverlap {
    return this.tasks.overlap(a, b);
  }

  summary(): OverlapSummary {
    return (this.summarised ??= this.summarise());
  }

  /** The list behind a figure of the summary: bodies by id, members by kind and id. */
  behind(figure: SummaryFigure): NodeRef[] {
    const { view, selection } = this;
    const bodies = (all: Iterable<number>): NodeRef[] => [...all].map((index) => ({ kind: 'body', index }));
    const rows = (isIn: (row: number) => boolean): NodeRef[] =>
      bodies(view.bodies.filter((_, row) => isIn(row)));
    switch (figure) {
      case 'bodiesWithMembers':
        return rows((row) => view.offsets[row + 1] > view.offsets[row]);
      case 'bodiesWithSureMembers':
        return rows((row) => sizeOf(view.sure, row) > 0);
      case 'members': {
        const sure = new Set(view.columns.filter((_, entry) => view.levels[entry] === 2));
        return view.members.filter((_, column) => sure.has(column)).map(({ node }) => node);
      }
      case 'collectives':
        return view.members.filter((member) => member.collective).map(({ node }) => node);
      case 'byConvenorAlone':
        return bodies(selection.bodies.filter((body) => isKnownByConvenorAlone(selection, body)));
      case 'standingForSeveral':
        return bodies(selection.bodies.filter((body) => standsForSeveral(selection, body)));
      case 'peopleKnownIn':
        return rows((row) => membersKnown(view, row).allPeopleNamed);
    }
  }

  private summarise(): OverlapSummary {
    const { view, selection } = this;
    const { pairs, sharing, aboveChance } = this.chance.significance;
    const isInterlocks = this.options.sharing === 'interlocks';
    const count = (figure: SummaryFigure): number => this.behind(figure).length;
    return {
      bodies: selection.bodies.length,
      bodiesWithMembers: count('bodiesWithMembers'),
      bodiesWithSureMembers: count('bodiesWithSureMembers'),
      members: this.chance.simple.memberCount,
      pairs,
      sharing: isInterlocks ? this.interlocks().length : sharing,
      aboveChance: isInterlocks ? 0 : aboveChance,
      collectives: count('collectives'),
      byConvenorAlone: count('byConvenorAlone'),
      nearlyEverywhere: view.widespread,
      leftOutAbove: this.options.leaveOutAbove,
      standingForSeveral: count('standingForSeveral'),
      peopleKnownIn: count('peopleKnownIn'),
      chanceLimit: CHANCE_LIMIT,
    };
  }
}

function sizeOf(matrix: TwoModeMatrix, row: number): number {
  return matrix.offsets[row + 1] - matrix.offsets[row];
}
