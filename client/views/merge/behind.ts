/** The sum behind a figure: a line a body, the merged one, and what comes of it. Pure. */
import type { EvidenceFragment, RefFragment } from '../../api/generated/operations.ts';
import type { CountSpan } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import {
  changeText,
  meetingsChange,
  negated,
  type Column,
  type FigureKey,
  type Figures,
  type Lab,
} from './merge-figures.ts';

export interface SumLine {
  readonly name: string;
  /** The body the line is of; null: a total. */
  readonly body: RefFragment | null;
  /** Null: not known. */
  readonly figure: string | null;
  /** How the figure comes about. */
  readonly note: string | null;
  readonly citations: readonly EvidenceFragment[];
  readonly total: boolean;
}

/** Hours that one seat takes a meeting. */
function eachMeeting(figures: Figures, own: CountSpan | null): CountSpan {
  const { hours, preparation, travel } = figures.assumptions;
  return [own ?? hours, preparation, travel].reduce<CountSpan>(
    (sum, { min, max }) => ({
      min: sum.min + min,
      max: sum.max === null || max === null ? null : sum.max + max,
    }),
    { min: 0, max: 0 },
  );
}

/** Seats × meetings × hours of one body: each is a variable of its own, so the ends are the products of the ends. */
export function hoursOf(seats: CountSpan, meetings: CountSpan, each: CountSpan): CountSpan {
  const open = seats.max === null || meetings.max === null || each.max === null;
  return {
    min: seats.min * meetings.min * each.min,
    max: open ? null : (seats.max ?? 0) * (meetings.max ?? 0) * (each.max ?? 0),
  };
}

/** The lines of the sum of a figure; none where the figure is a list and no sum. */
export function sumLines(key: FigureKey, column: Column, lab: Lab, words: Words): SumLine[] {
  const t = words.t.merge.behind;
  const figures = lab.columns[column === 'now' ? lab.choice.rule : column];
  const range = (span: CountSpan): string => words.range(span, { decimals: 1 });
  const lines: SumLine[] = [];
  const line = (
    name: string,
    figure: string | null,
    extra: Partial<Omit<SumLine, 'name' | 'figure'>> = {},
  ): void => {
    lines.push({ name, figure, body: null, note: null, citations: [], total: false, ...extra });
  };
  const details = new Map(lab.common.bodies.map(({ body }) => [body.id, body]));
  const rhythms = (id: string): readonly EvidenceFragment[] =>
    (details.get(id)?.citations ?? []).filter(({ fact }) => fact === 'rhythms');

  if (key === 'seats') {
    for (const { body, seats } of figures.bodies) line(body.name, range(seats), { body });
    if (column === 'now') line(t.sum, range(figures.seats.before), { total: true });
    else {
      line(t.merged, range(figures.seats.after));
      const change = changeText(negated(figures.seats.saved), words);
      line(change === null ? t.fewer : t.change, change ?? range(figures.seats.saved), {
        total: true,
        note: figures.seats.exact ? null : t.outer,
      });
    }
  }
  if (key === 'organisations') {
    for (const [position, { body }] of figures.bodies.entries()) {
      const own = figures.flows.filter(
        ({ organisation, before }) =>
          organisation !== null && before.some((count) => count.position === position),
      );
      const sure = own.filter(({ before }) =>
        before.some((count) => count.position === position && count.seats.min > 0),
      );
      line(body.name, range({ min: sure.length, max: own.length }), { body });
    }
    line(
      column === 'now' ? t.sum : t.merged,
      range(column === 'now' ? figures.organisationsBefore : figures.organisationsAfter),
      { total: true, note: t.overlapping },
    );
  }
  if (key === 'meetings') {
    for (const { body, meetings } of figures.bodies)
      line(body.name, meetings && t.meetings(range(meetings)), { body, citations: rhythms(body.id) });
    if (column === 'now')
      line(t.sum, figures.meetingsBefore && range(figures.meetingsBefore), { total: true });
    else {
      line(t.merged, figures.meetingsAfter && range(figures.meetingsAfter));
      line(t.change, changeText(meetingsChange(figures), words), { total: true });
    }
  }
  if (key === 'hours' || key === 'saved') {
    for (const { body, seats, meetings } of figures.bodies) {
      const detail = details.get(body.id);
      const own = detail && 'hoursPerMeeting' in detail ? (detail.hoursPerMeeting ?? null) : null;
      const each = eachMeeting(figures, own);
      line(body.name, meetings && range(hoursOf(seats, meetings, each)), {
        body,
        note: meetings
          ? [
              t.product(range(seats), range(meetings), range(each)),
              ...(own ? [t.ownHours(range(own))] : []),
            ].join('; ')
          : t.noRhythm,
        citations: rhythms(body.id),
      });
    }
    if (column === 'now' && key === 'hours')
      line(t.sum, figures.hours.before && range(figures.hours.before), {
        total: true,
        note: figures.hours.exact ? null : t.outer,
      });
    else {
      const { meetingsAfter, hours } = figures;
      const each = eachMeeting(figures, lab.choice.length);
      line(t.merged, hours.after && range(hours.after), {
        note: meetingsAfter
          ? t.product(range(figures.seats.after), range(meetingsAfter), range(each))
          : words.t.merge.table.notDecided,
      });
      line(t.saving, hours.saved && range(hours.saved), {
        total: true,
        note: hours.exact ? (hours.saved ? t.inside : null) : t.outer,
      });
    }
  }
  return lines;
}

/** What the hours of a seat are made of, all of it assumed. */
export function assumedText(figures: Figures, words: Words): string {
  const { hours, preparation, travel } = figures.assumptions;
  const range = (span: CountSpan): string => words.range(span, { decimals: 1 });
  return words.t.merge.behind.perSeat(
    range(eachMeeting(figures, null)),
    range(hours),
    range(preparation),
    range(travel),
  );
}
