/** Lives as rows of the picture and of the table, and what is said about them. Pure. */
import type {
  DecisionLineFragment,
  LifeOfBodyFragment,
  SuccessionPartsFragment,
} from '../../api/generated/operations.ts';
import type { LifeArrow, LifeRow } from '../../charts/timeline-rows.ts';
import { knownDays, lifeBars, type LifeKind } from '../../charts/life.ts';
import type { Axis } from '../../charts/term-bars.ts';
import { daysOf } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import { shortLabel } from '../../map/elements.ts';
import type { Column } from '../../ui/columns.ts';
import { statedText, sureText } from '../node/seat-words.ts';

/** A body with what happened along its way. */
export interface Life {
  readonly body: LifeOfBodyFragment;
  readonly undated: boolean;
  readonly decisions: readonly DecisionLineFragment[];
  /** Successions in which it is the earlier one, then those in which it is the later one. */
  readonly after: readonly SuccessionPartsFragment[];
  readonly before: readonly SuccessionPartsFragment[];
}

interface Answer {
  readonly bodies: readonly { readonly undated: boolean; readonly body: LifeOfBodyFragment }[];
  readonly decisions: readonly DecisionLineFragment[];
  readonly successions: readonly SuccessionPartsFragment[];
}

/** Bodies with their decisions and successions, in the order of the answer. */
export function livesOf({ bodies, decisions, successions }: Answer): Life[] {
  const about = new Map<string, DecisionLineFragment[]>();
  for (const decision of decisions)
    for (const { id } of decision.about) about.set(id, [...(about.get(id) ?? []), decision]);
  return bodies.map(({ body, undated }) => ({
    body,
    undated,
    decisions: about.get(body.id) ?? [],
    after: successions.filter(({ predecessor }) => predecessor.id === body.id),
    before: successions.filter(({ successor }) => successor.id === body.id),
  }));
}

/** The day on which something with a partial date is drawn: the last it may be; null: no such day. */
export function dayOf(date: string | null): number | null {
  const days = date === null ? null : daysOf(date);
  if (!days) return null;
  return Number.isFinite(days.to) ? days.to : Number.isFinite(days.from) ? days.from : null;
}

const KIND = {
  Project: { shape: 'diamond', colour: 'kind-project' },
  Network: { shape: 'circle', colour: 'kind-network' },
} as const;

export function rowOf(life: Life, axis: Axis, words: Words): LifeRow {
  const { body } = life;
  const days = life.decisions.map(({ date }) => dayOf(date)).filter((day) => day !== null);
  return {
    id: body.id,
    name: shortLabel(body.name, body.aliases),
    ...KIND[body.__typename === 'Project' ? 'Project' : 'Network'],
    bars: lifeBars(body.term, body.statuses, axis),
    decisions: [...new Set(days)],
    note: noteOf(life, words),
  };
}

/** What comes after the bar: what came of it, else a phase that is not plain activity. */
function noteOf({ body, after }: Life, words: Words): string {
  const t = words.t.time.lives.note;
  const done = after.find(({ stage }) => stage === 'DONE') ?? after[0];
  if (done)
    return t.successor(
      [
        words.t.words.successionKind[done.kind],
        ...(done.stage === 'DONE' ? [] : [words.t.words.successionStage[done.stage]]),
      ].join(', '),
      done.date === null ? null : words.date(done.date),
      done.successor.name,
    );
  const last = body.statuses.at(-1)?.status;
  return last === 'DORMANT'
    ? t.dormant
    : last === 'UNDER_REVIEW'
      ? t.review
      : last === 'PLANNED'
        ? t.planned
        : '';
}

/** Arrows between bodies that are both in the picture. */
export function arrowsOf(successions: readonly SuccessionPartsFragment[]): LifeArrow[] {
  return successions.map(({ predecessor, successor, date, stage }) => ({
    from: predecessor.id,
    to: successor.id,
    day: dayOf(date),
    open: stage !== 'DONE',
  }));
}

/** Kinds of bars that are drawn, in the order of the legend. */
export function drawnKinds(rows: readonly LifeRow[]): LifeKind[] {
  const used = new Set(rows.flatMap(({ bars }) => bars.map(({ kind }) => kind)));
  const order: LifeKind[] = [
    'sure',
    'hatched',
    'possible',
    'open',
    'tick',
    'dormant',
    'review',
    'planned',
    'ended',
  ];
  return order.filter((kind) => used.has(kind));
}

/** Phases in a row: "toiminnassa 2011–2014, ei kokoontunut 8/2014". */
export function phasesText(body: LifeOfBodyFragment, words: Words): string | null {
  if (body.statuses.length === 0) return null;
  return body.statuses
    .map(({ status, term }) =>
      [words.t.words.status[status], statedText(term, words)].filter((part) => part !== null).join(' '),
    )
    .join(', ');
}

export function lifeColumns(words: Words): Column<Life>[] {
  const t = words.t.time.lives.columns;
  const unknown = words.t.words.unknown;
  return [
    { key: 'name', label: t.name, value: ({ body }) => body.name },
    { key: 'type', label: t.type, value: ({ body }) => words.t.words.node[body.__typename], wideOnly: true },
    {
      key: 'term',
      label: t.term,
      value: ({ body }) => knownDays(body.term)?.from ?? null,
      text: ({ body }) => statedText(body.term, words) ?? unknown,
    },
    {
      key: 'sure',
      label: t.sure,
      value: ({ body }) => body.term.sureFrom,
      text: ({ body }) => sureText(body.term, words) ?? words.t.words.notApplicable,
      wideOnly: true,
    },
    {
      key: 'status',
      label: t.status,
      value: ({ body }) => body.statuses.at(-1)?.status ?? null,
      text: ({ body }) => phasesText(body, words) ?? unknown,
      wideOnly: true,
    },
    {
      key: 'decisions',
      label: t.decisions,
      value: ({ decisions }) => decisions.length,
      numeric: true,
      descendingFirst: true,
    },
  ];
}

/** How many have no known start, and no known end, of those of which anything is known. */
export function unknownBounds(lives: readonly Life[]): { start: number; end: number; of: number } {
  const dated = lives.filter(({ undated }) => !undated);
  return {
    start: dated.filter(({ body }) => body.term.start === null).length,
    end: dated.filter(({ body }) => body.term.end === null).length,
    of: dated.length,
  };
}
