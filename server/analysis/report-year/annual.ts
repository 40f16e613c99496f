/** The annual report of an organisation: a year beside the year before, and what began and ended. */
import type { DateSpan } from '../../domain/dates.ts';
import { meets } from '../../domain/dates.ts';
import type { Filter } from '../filter.ts';
import type { LoadAssumptions } from '../load.ts';
import { compareIds, select } from '../select.ts';
import { BEHALF_ORDER, type Range, type Snapshot } from '../snapshot.ts';
import { compareDated } from '../time/order.ts';
import { decisionsOf } from '../time/timeline.ts';
import { fallsInto, yearSpan } from '../time/years.ts';
import { DEFAULT_OPTIONS, topOrganisations, twoMode } from '../two-mode.ts';
import { yearFigures, type YearFigures } from './year-figures.ts';

export interface AnnualEvent {
  readonly body: number;
  /** null: it is the body itself. */
  readonly seat: number | null;
  readonly began: boolean;
  readonly surely: boolean;
  readonly date: DateSpan;
}

export interface AnnualChange {
  readonly figure: string;
  /** null: not known. */
  readonly before: Range | null;
  readonly after: Range | null;
  /** The ranges do not touch; null: one is not known. */
  readonly surelyDiffers: boolean | null;
}

export interface Annual {
  readonly figures: YearFigures;
  readonly before: YearFigures;
  readonly changes: readonly AnnualChange[];
  readonly events: readonly AnnualEvent[];
  /** Indices of bodies in one year and surely not in the other, by id. */
  readonly newBodies: readonly number[];
  readonly goneBodies: readonly number[];
  /** Indices of decisions of the year, by date. */
  readonly decisions: readonly number[];
}

/** The year of an organisation; what it is a unit of counts, if it is one. The filter's own date is not used. */
export function annual(
  snapshot: Snapshot,
  filter: Filter,
  organisation: number,
  year: number,
  assumptions: LoadAssumptions,
): Annual {
  const at = (when: number) =>
    yearFigures(
      twoMode(select(snapshot, { ...filter, date: yearSpan(when) }), DEFAULT_OPTIONS, 'all'),
      organisation,
      assumptions,
    );
  const figures = at(year);
  const before = at(year - 1);
  const [now, then] = [bodiesOf(figures), bodiesOf(before)];
  const byId = (bodies: readonly number[]) =>
    [...bodies].sort((a, b) => compareIds(snapshot.bodies[a].id, snapshot.bodies[b].id));
  const all = new Set([...now, ...then]);
  // Of a year outside the data nothing tells who was not there.
  const told = figures.known.inData && before.known.inData;
  return {
    figures,
    before,
    changes: changesOf(before, figures),
    events: eventsOf(snapshot, filter, organisation, all, yearSpan(year)),
    newBodies: told ? byId([...now].filter((body) => !then.has(body))) : [],
    goneBodies: told ? byId([...then].filter((body) => !now.has(body))) : [],
    decisions: decisionsIn(snapshot, organisation, all, yearSpan(year)),
  };
}

function bodiesOf({ lines }: YearFigures): Set<number> {
  return new Set(lines.flatMap((line) => line.bodies.map((one) => one.body)));
}

/** Each figure of both years. */
export function changesOf(before: YearFigures, after: YearFigures): AnnualChange[] {
  const figures = (of: YearFigures): [string, Range | null][] => {
    const [sits, convened, hosted] = of.lines;
    return [
      ['sits-in', sits.count],
      ['convenes', convened.count],
      ['hosts', hosted.count],
      ['seats', of.seats],
      ['people', { min: of.people, max: of.people }],
      ['meetings', sits.bodies.length === 0 ? { min: 0, max: 0 } : sits.load.meetings],
      ['hours', sits.bodies.length === 0 ? { min: 0, max: 0 } : sits.load.hours],
      ['organisations-met', of.organisationsMet],
      ['municipalities-met', of.municipalitiesMet],
      ['sectors-met', of.sectorsMet],
    ];
  };
  const later = figures(after);
  return figures(before).map(([figure, counted], row) => {
    const was = told(counted, before);
    const is = told(later[row][1], after);
    // Hours and meetings of some bodies only are no difference of the whole.
    const partly = [before, after].some(({ lines: [sits] }) => sits.load.notComputable > 0);
    const open = (figure === 'meetings' || figure === 'hours') && partly;
    return { figure, before: was, after: is, surelyDiffers: was && is && !open ? apart(was, is) : null };
  });
}

/** What a figure tells of its year: outside the data what is not surely there is unknown, never zero. */
function told(range: Range | null, { known }: YearFigures): Range | null {
  if (known.inData || range === null) return range;
  return range.min === 0 ? null : { min: range.min, max: null };
}

function apart(a: Range, b: Range): boolean {
  return a.min > (b.max ?? Infinity) || b.min > (a.max ?? Infinity);
}

/** What began or ended in the year: its bodies, and its seats. */
function eventsOf(
  snapshot: Snapshot,
  filter: Filter,
  organisation: number,
  bodies: ReadonlySet<number>,
  year: DateSpan,
): AnnualEvent[] {
  const selection = select(snapshot, { ...filter, date: null });
  const { seats } = snapshot;
  const tops = topOrganisations(snapshot);
  const events: AnnualEvent[] = [];
  const add = (
    term: { readonly start: DateSpan | null; readonly end: DateSpan | null },
    body: number,
    seat: number | null,
    most: number,
  ) => {
    for (const began of [true, false]) {
      const date = began ? term.start : term.end;
      const level = Math.min(fallsInto(date, year), most);
      if (date !== null && level > 0) events.push({ body, seat, began, surely: level === 2, date });
    }
  };
  for (const body of bodies) add(snapshot.bodies[body].term, body, null, selection.bodyPresence[body]);
  for (const seat of selection.seats)
    if (BEHALF_ORDER[seats.behalfKind[seat]] === 'organisation' && tops[seats.behalf[seat]] === organisation)
      add(seats.terms[seats.term[seat]], seats.body[seat], seat, selection.seatPresence[seat]);
  const idOf = ({ body, seat }: AnnualEvent) =>
    seat === null ? ` ${snapshot.bodies[body].id}` : seats.ids[seat];
  return events.sort((a, b) => compareDated({ date: a.date, id: idOf(a) }, { date: b.date, id: idOf(b) }));
}

/** Decisions of the year about these bodies, or by them or the organisation. */
function decisionsIn(
  snapshot: Snapshot,
  organisation: number,
  bodies: ReadonlySet<number>,
  year: DateSpan,
): number[] {
  const own = new Set(decisionsOf(snapshot, bodies));
  snapshot.decisions.forEach(({ by, about }, index) => {
    if ([by, ...about].some((ref) => ref?.kind === 'organisation' && ref.index === organisation))
      own.add(index);
  });
  return [...own]
    .filter((index) => {
      const { date } = snapshot.decisions[index];
      return date !== null && meets(date, year);
    })
    .sort((a, b) => compareDated(snapshot.decisions[a], snapshot.decisions[b]));
}
