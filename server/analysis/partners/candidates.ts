/**
 * Whom to ask for a new project: organisations ranked by how they fit, each part with its reasons.
 *
 * Parts are 0 to 1 and absolute: none depends on who else can be asked, so that one more candidate changes nobody's
 * score. What is only possibly known counts half. Counts run against a fixed half-way point h as n/(n + h) (more is
 * better) or h/(h + n) (less is better):
 * - *themes*, *places*: share of what the project needs that it works on: bodies it sits in or convenes now, projects
 *   it ever took part in, and where it is;
 * - *experience*: projects it ever took part in, convened or had money for, h = 2;
 * - *position*: organisations it meets that ours does not, h = 10; unknown where ours is not said;
 * - *forums*: bodies it sits in together with ours, h = 2; unknown where ours is not said;
 * - *load*: seats it holds, less is better, h = 10: the mean of the part at the fewest and at the most that it may hold,
 *   where no most is known as if it were endless, so that what is not known is never light; unknown where no seat of it
 *   is sure;
 * - *spread*: bodies it sits in or convenes, surely or possibly, less is better, h = 5: not always the same five.
 * Outside the time that the data speak of, what is not there is unknown: load and spread, position and forums.
 * The score is the weighted mean of the known parts; an unknown load, anything from none to endless, counts half. Cost: one pass over seats, and over the members of shared bodies.
 */
import { meets, type DateSpan } from '../../domain/dates.ts';
import type { OrganisationKind } from '../../domain/enumerations.ts';
import { possibleSpan } from '../../domain/terms.ts';
import type { Filter } from '../filter.ts';
import type { Representation, RepresentationRow } from '../representation.ts';
import { compareIds, conveningPresence, type Selection } from '../select.ts';
import { BEHALF_ORDER, type NodeRef, type Snapshot } from '../snapshot.ts';
import { withAncestors, withDescendants } from '../trees.ts';
import { standsForSeveral, topOrganisations } from '../two-mode.ts';

export const PARTS = ['themes', 'places', 'experience', 'position', 'forums', 'load', 'spread'] as const;
export type Part = (typeof PARTS)[number];
export type Weights = Readonly<Record<Part, number>>;

export const DEFAULT_WEIGHTS: Weights = {
  themes: 1,
  places: 1,
  experience: 0.5,
  position: 0.5,
  forums: 0.5,
  load: 0.5,
  spread: 0.5,
};

/** Half-way points. */
export const HALF = { experience: 2, position: 10, forums: 2, load: 10, spread: 5 } as const;

/** A project that looks for partners; indices of the snapshot. */
export interface Idea {
  readonly themes: readonly number[];
  readonly places: readonly number[];
  readonly kinds: readonly OrganisationKind[];
  /** Our own organisation (what its units are rolled up to); null: not said. */
  readonly ours: number | null;
  readonly must: readonly number[];
  readonly mustNot: readonly number[];
  /** When the project runs; null: not said. */
  readonly period: DateSpan | null;
}

export type ReasonCode =
  | 'theme'
  | 'place-works'
  | 'place-located'
  | 'project'
  | 'money'
  | 'reaches'
  | 'shared-forum'
  | 'seats'
  | 'bodies';

/** Why a part is what it is: what was counted, and where it stands. */
export interface Reason {
  readonly part: Part;
  readonly code: ReasonCode;
  /** The theme, the place, or those reached. */
  readonly nodes: readonly NodeRef[];
  /** Indices of bodies, of seats, rows of convening and of funding behind it. */
  readonly bodies: readonly number[];
  readonly seats: readonly number[];
  readonly convening: readonly number[];
  readonly funding: readonly number[];
  /** false: possibly only. */
  readonly surely: boolean;
}

export interface Candidate {
  readonly organisation: number;
  /** null: not asked for, or not known. */
  readonly parts: Readonly<Record<Part, number | null>>;
  /** null: no part with a weight is known. */
  readonly score: number | null;
  /** The score if spread had no weight. */
  readonly scoreWithoutSpread: number | null;
  readonly reasons: readonly Reason[];
  /** Positions in the themes, places and kinds of the idea. */
  readonly themes: readonly number[];
  readonly places: readonly number[];
  readonly kinds: readonly number[];
  /** Indices of organisations that it surely meets and ours does not; empty where ours is not said. */
  readonly reaches: readonly number[];
  /** What it carries; null: it neither sits nor convenes anywhere now. */
  readonly row: RepresentationRow | null;
}

export type LeftOutWhy = 'ours' | 'must-not' | 'ended';

export interface Candidates {
  /** Best first; ties by id. */
  readonly ranked: readonly Candidate[];
  readonly leftOut: readonly { readonly organisation: number; readonly why: LeftOutWhy }[];
  /** Positions of what nobody covers. */
  readonly uncovered: {
    readonly themes: readonly number[];
    readonly places: readonly number[];
    readonly kinds: readonly number[];
  };
  /** Our organisation sits in no body with anybody: nobody can introduce us. null: ours is not said. */
  readonly oursAlone: boolean | null;
}

/** What an organisation does in one body. */
interface Involvement {
  level: 1 | 2;
  now: boolean;
  readonly seats: Set<number>;
  readonly convening: Set<number>;
}

/**
 * Ranks organisations for an idea. `representation` says who sits where now (organisations, units rolled up), `ever` is
 * the same filter without a date.
 */
export function candidates(
  representation: Representation,
  ever: Selection,
  idea: Idea,
  weights: Weights,
): Candidates {
  const facts = new Facts(representation, ever, idea);
  const ours = idea.ours === null ? null : facts.meets(idea.ours);
  const leftOut: { organisation: number; why: LeftOutWhy }[] = [];
  const ranked: Candidate[] = [];
  for (const organisation of facts.organisations()) {
    const why = facts.whyNot(organisation);
    if (why !== null) leftOut.push({ organisation, why });
    else ranked.push(facts.candidate(organisation, ours, weights));
  }
  const idOf = (organisation: number) => ever.snapshot.organisations[organisation].id;
  ranked.sort(
    (a, b) => (b.score ?? -1) - (a.score ?? -1) || compareIds(idOf(a.organisation), idOf(b.organisation)),
  );
  const uncovered = (list: readonly unknown[], of: (candidate: Candidate) => readonly number[]) =>
    [...list.keys()].filter((position) => !ranked.some((candidate) => of(candidate).includes(position)));
  return {
    ranked,
    leftOut: leftOut.sort((a, b) => compareIds(idOf(a.organisation), idOf(b.organisation))),
    uncovered: {
      themes: uncovered(idea.themes, (one) => one.themes),
      places: uncovered(idea.places, (one) => one.places),
      kinds: uncovered(idea.kinds, (one) => one.kinds),
    },
    oursAlone: ours === null ? null : ours.sure.size + ours.possible.size === 0,
  };
}

/** A data set of the filter speaks of some of these days; null: of any time. */
export function isInData(snapshot: Snapshot, { datasets }: Filter, date: DateSpan | null): boolean {
  if (date === null) return true;
  return snapshot.datasets
    .filter(({ id }, at) => (datasets === null ? at === 0 : datasets.length === 0 || datasets.includes(id)))
    .some(({ period }) => meets(period, date));
}

/** What an unknown load counts: the middle of all that it may be, so that it is never the lightest. */
const UNKNOWN_LOAD = 0.5;

/** Weighted mean of the known parts and the load; null: none with a weight is known. */
export function scoreOf(
  parts: Candidate['parts'],
  weights: Weights,
  without: readonly Part[] = [],
): number | null {
  let sum = 0;
  let total = 0;
  for (const part of PARTS) {
    const value = parts[part] ?? (part === 'load' ? UNKNOWN_LOAD : null);
    if (value === null || without.includes(part)) continue;
    sum += weights[part] * value;
    total += weights[part];
  }
  return total === 0 ? null : sum / total;
}

interface Met {
  readonly sure: ReadonlySet<number>;
  readonly possible: ReadonlySet<number>;
}

class Facts {
  private readonly snapshot: Snapshot;
  private readonly tops: Int32Array;
  private readonly rows = new Map<number, RepresentationRow>();
  /** By organisation, then by body. */
  private readonly involved = new Map<number, Map<number, Involvement>>();
  private readonly money = new Map<number, number[]>();
  private readonly themesBelow: readonly ReadonlySet<number>[];
  private readonly placesNear: readonly ReadonlySet<number>[];
  private readonly placesBelow: readonly ReadonlySet<number>[];
  private readonly representation: Representation;
  private readonly idea: Idea;
  private readonly isInData: boolean;

  constructor(representation: Representation, ever: Selection, idea: Idea) {
    this.representation = representation;
    this.idea = idea;
    this.snapshot = ever.snapshot;
    const { snapshot } = this;
    const { filter } = representation.view.selection;
    this.isInData = isInData(snapshot, filter, filter.date);
    this.tops = topOrganisations(snapshot);
    this.themesBelow = idea.themes.map((theme) => withDescendants(snapshot.themes, [theme]));
    this.placesBelow = idea.places.map((place) => withDescendants(snapshot.places, [place]));
    // Who works in a wider area works in what lies within it.
    this.placesNear = idea.places.map(
      (place, at) => new Set([...this.placesBelow[at], ...withAncestors(snapshot.places, [place])]),
    );
    this.readNow();
    this.readProjects(ever);
    this.readMoney(ever);
  }

  private readNow(): void {
    const { view, rows } = this.representation;
    for (const row of rows) {
      const { node } = row.member;
      if (node.kind !== 'organisation') continue;
      this.rows.set(node.index, row);
      for (const cell of row.cells) {
        const one = this.involvement(node.index, view.bodies[cell.row], cell.presence);
        one.now = true;
        for (const seat of cell.seats) one.seats.add(seat);
      }
    }
    const { selection } = view;
    this.snapshot.convening.forEach((convening, row) => {
      const level = conveningPresence(selection, convening);
      if (level === 0 || convening.by.kind !== 'organisation') return;
      this.involvement(this.tops[convening.by.index], convening.body, level).convening.add(row);
    });
  }

  private readProjects(ever: Selection): void {
    const { bodies, seats } = this.snapshot;
    for (const seat of ever.seats) {
      if (bodies[seats.body[seat]].type !== 'project') continue;
      if (BEHALF_ORDER[seats.behalfKind[seat]] !== 'organisation') continue;
      const level = ever.seatPresence[seat] as 1 | 2;
      this.involvement(this.tops[seats.behalf[seat]], seats.body[seat], level).seats.add(seat);
    }
    this.snapshot.convening.forEach((convening, row) => {
      const level = conveningPresence(ever, convening);
      if (level === 0 || convening.by.kind !== 'organisation' || bodies[convening.body].type !== 'project')
        return;
      this.involvement(this.tops[convening.by.index], convening.body, level).convening.add(row);
    });
  }

  /** Money given to projects that the filter leaves, and money got. */
  private readMoney(ever: Selection): void {
    this.snapshot.funding.forEach(({ funded, by }, row) => {
      const takers = [
        ...(by.kind === 'organisation' && funded.kind === 'body' && ever.bodyPresence[funded.index] > 0
          ? [this.tops[by.index]]
          : []),
        ...(funded.kind === 'organisation' ? [this.tops[funded.index]] : []),
      ];
      for (const organisation of takers) {
        const list = this.money.get(organisation) ?? [];
        list.push(row);
        this.money.set(organisation, list);
      }
    });
  }

  private involvement(organisation: number, body: number, level: 1 | 2): Involvement {
    const own = this.involved.get(organisation) ?? new Map<number, Involvement>();
    this.involved.set(organisation, own);
    const found = own.get(body) ?? { level, now: false, seats: new Set(), convening: new Set() };
    if (level > found.level) found.level = level;
    own.set(body, found);
    return found;
  }

  /** Whoever sits, convenes, took part in a project or had money for one; and those that must be in. */
  organisations(): number[] {
    return [...new Set([...this.involved.keys(), ...this.money.keys(), ...this.idea.must])];
  }

  whyNot(organisation: number): LeftOutWhy | null {
    if (organisation === this.idea.ours) return 'ours';
    if (this.idea.mustNot.includes(organisation)) return 'must-not';
    const { term, status, dataset } = this.snapshot.organisations[organisation];
    const last = possibleSpan(term, this.snapshot.datasets[dataset].period).latest;
    const since =
      this.idea.period?.earliest ?? this.representation.view.selection.filter.date?.earliest ?? null;
    const over = term.end !== null && since !== null && last < since;
    return status === 'ended' || over ? 'ended' : null;
  }

  /** Organisations that sit in one body with this one now; possibly where a row stands for several bodies. */
  meets(organisation: number): Met {
    const { view } = this.representation;
    const sure = new Set<number>();
    const possible = new Set<number>();
    for (const cell of this.rows.get(organisation)?.cells ?? []) {
      if (cell.sits === 0) continue;
      const isOneBody = !standsForSeveral(view.selection, view.bodies[cell.row]);
      for (let e = view.offsets[cell.row]; e < view.offsets[cell.row + 1]; e++) {
        const { node } = view.members[view.columns[e]];
        if (node.kind !== 'organisation' || node.index === organisation) continue;
        if (isOneBody && Math.min(cell.sits, view.levels[e]) === 2) sure.add(node.index);
        else possible.add(node.index);
      }
    }
    return { sure, possible };
  }

  candidate(organisation: number, ours: Met | null, weights: Weights): Candidate {
    const reasons: Reason[] = [];
    const covered = {
      themes: this.coveredThemes(organisation, reasons),
      places: this.coveredPlaces(organisation, reasons),
    };
    const met = this.meets(organisation);
    const isNew = (other: number) =>
      other !== this.idea.ours && !ours?.sure.has(other) && !ours?.possible.has(other);
    // Nobody is new to nobody.
    const reaches = ours === null ? [] : [...met.sure].filter(isNew).sort((a, b) => a - b);
    const parts: Record<Part, number | null> = {
      themes: share(covered.themes, this.idea.themes.length),
      places: share(covered.places, this.idea.places.length),
      experience: this.experience(organisation, reasons),
      position: ours === null || this.isUntold(organisation) ? null : more(reaches.length, HALF.position),
      forums: ours === null || this.isUntold(organisation) ? null : this.forums(organisation, reasons),
      load: this.load(organisation, reasons),
      spread: this.spread(organisation, reasons),
    };
    if (reaches.length > 0)
      reasons.push({
        ...NOTHING,
        part: 'position',
        code: 'reaches',
        nodes: reaches.map((index): NodeRef => ({ kind: 'organisation', index })),
      });
    return {
      organisation,
      parts,
      score: scoreOf(parts, weights),
      scoreWithoutSpread: scoreOf(parts, weights, ['spread']),
      reasons,
      themes: [...covered.themes.keys()].sort((a, b) => a - b),
      places: [...covered.places.keys()].sort((a, b) => a - b),
      kinds: this.idea.kinds.flatMap((kind, position) =>
        this.snapshot.organisations[organisation].kind === kind ? [position] : [],
      ),
      reaches,
      row: this.rows.get(organisation) ?? null,
    };
  }

  private bodiesOf(organisation: number): [number, Involvement][] {
    const { bodies } = this.snapshot;
    return [...(this.involved.get(organisation) ?? [])].sort(([a], [b]) =>
      compareIds(bodies[a].id, bodies[b].id),
    );
  }

  private coveredThemes(organisation: number, reasons: Reason[]): Map<number, 1 | 2> {
    const found = new Map<number, 1 | 2>();
    const own = this.bodiesOf(organisation);
    this.idea.themes.forEach((theme, position) => {
      const fitting = own.filter(([body]) =>
        this.snapshot.bodies[body].themes.some((one) => this.themesBelow[position].has(one)),
      );
      if (fitting.length === 0) return;
      const reason = reasonOf('themes', 'theme', fitting, [{ kind: 'theme', index: theme }]);
      reasons.push(reason);
      found.set(position, reason.surely ? 2 : 1);
    });
    return found;
  }

  private coveredPlaces(organisation: number, reasons: Reason[]): Map<number, 1 | 2> {
    const found = new Map<number, 1 | 2>();
    const own = this.bodiesOf(organisation);
    const { locatedIn } = this.snapshot.organisations[organisation];
    this.idea.places.forEach((place, position) => {
      const nodes: NodeRef[] = [{ kind: 'place', index: place }];
      if (locatedIn.some((one) => this.placesNear[position].has(one))) {
        reasons.push({ ...NOTHING, part: 'places', code: 'place-located', nodes });
        found.set(position, 2);
      }
      const fitting = own.filter(([body]) =>
        this.snapshot.bodies[body].covers.some((one) => this.placesNear[position].has(one)),
      );
      if (fitting.length === 0) return;
      const reason = reasonOf('places', 'place-works', fitting, nodes);
      reasons.push(reason);
      found.set(position, Math.max(found.get(position) ?? 0, reason.surely ? 2 : 1) as 1 | 2);
    });
    return found;
  }

  private experience(organisation: number, reasons: Reason[]): number {
    const projects = this.bodiesOf(organisation).filter(
      ([body]) => this.snapshot.bodies[body].type === 'project',
    );
    const money = this.money.get(organisation) ?? [];
    if (projects.length > 0) reasons.push(reasonOf('experience', 'project', projects, []));
    if (money.length > 0) reasons.push({ ...NOTHING, part: 'experience', code: 'money', funding: money });
    const known = new Set(projects.map(([body]) => body));
    const others = money.filter((row) => {
      const { funded } = this.snapshot.funding[row];
      return funded.kind !== 'body' || !known.has(funded.index);
    }).length;
    return more(sumOfLevels(projects.map(([, { level }]) => level)) + others, HALF.experience);
  }

  private forums(organisation: number, reasons: Reason[]): number {
    const { view } = this.representation;
    const ours = new Map(
      (this.rows.get(this.idea.ours ?? -1)?.cells ?? []).map((cell) => [cell.row, cell.sits]),
    );
    const shared = (this.rows.get(organisation)?.cells ?? []).flatMap((cell) => {
      const level = Math.min(cell.sits, ours.get(cell.row) ?? 0);
      return level === 0 ? [] : [{ body: view.bodies[cell.row], level, seats: cell.seats }];
    });
    if (shared.length > 0)
      reasons.push({
        ...NOTHING,
        part: 'forums',
        code: 'shared-forum',
        bodies: shared.map(({ body }) => body),
        seats: shared.flatMap(({ seats }) => seats),
        surely: shared.some(({ level }) => level === 2),
      });
    return more(sumOfLevels(shared.map(({ level }) => level)), HALF.forums);
  }

  /** Nothing is known of it now, and the data do not speak of now. */
  private isUntold(organisation: number): boolean {
    return !this.isInData && !this.rows.has(organisation);
  }

  /** null: no seat of it is sure. Sources that name none tell of no light load. */
  private load(organisation: number, reasons: Reason[]): number | null {
    const row = this.rows.get(organisation);
    const seats = row?.cells.flatMap((cell) => cell.seats) ?? [];
    if (seats.length > 0)
      reasons.push({ ...NOTHING, part: 'load', code: 'seats', seats, surely: (row?.seats.min ?? 0) > 0 });
    if (!row || row.seats.min === 0) return null;
    const { min, max } = row.seats;
    return (less(min, HALF.load) + (max === null ? 0 : less(max, HALF.load))) / 2;
  }

  private spread(organisation: number, reasons: Reason[]): number | null {
    const { view } = this.representation;
    const cells = this.rows.get(organisation)?.cells ?? [];
    if (cells.length > 0)
      reasons.push({
        ...NOTHING,
        part: 'spread',
        code: 'bodies',
        bodies: cells.map((cell) => view.bodies[cell.row]),
        surely: cells.some((cell) => cell.presence === 2),
      });
    return this.isUntold(organisation) ? null : less(cells.length, HALF.spread);
  }
}

const NOTHING = { nodes: [], bodies: [], seats: [], convening: [], funding: [], surely: true } as const;

function reasonOf(
  part: Part,
  code: ReasonCode,
  involvements: readonly (readonly [number, Involvement])[],
  nodes: readonly NodeRef[],
): Reason {
  return {
    ...NOTHING,
    part,
    code,
    nodes,
    bodies: involvements.map(([body]) => body),
    seats: involvements.flatMap(([, one]) => [...one.seats]),
    convening: involvements.flatMap(([, one]) => [...one.convening]),
    surely: involvements.some(([, { level }]) => level === 2),
  };
}

/** Surely is one, possibly is half; null: nothing is asked for. */
function share(covered: ReadonlyMap<number, 1 | 2>, of: number): number | null {
  return of === 0 ? null : sumOfLevels([...covered.values()]) / of;
}

function sumOfLevels(levels: readonly number[]): number {
  return levels.reduce((sum, level) => sum + level / 2, 0);
}

function more(count: number, half: number): number {
  return count / (count + half);
}

function less(count: number, half: number): number {
  return half / (half + count);
}
