/** The bodies as they are: kind, convenor, seats, rhythm. */
import type { Block, Text } from '../document/model.ts';
import { rangeText, type Pen } from './cells.ts';
import type { MergingBody, Scenario } from './request.ts';
import type { Sources } from './sources.ts';

/** A table of all bodies that some scenario merges. */
export function todayBlocks(pen: Pen, sources: Sources, scenarios: readonly Scenario[]): Block[] {
  const { words } = pen;
  const { columns } = words.today;
  const bodies = new Map(scenarios.flatMap(({ merger }) => merger.bodies.map((one) => [one.body.id, one])));
  return [
    {
      block: 'table',
      caption: words.today.caption,
      columns: [
        { label: '', width: 36 },
        { label: columns.kind, width: 20 },
        { label: columns.convenor, width: 22 },
        { label: columns.since, width: 13 },
        { label: columns.seats, width: 12, align: 'end' },
        { label: columns.meetings, width: 15, align: 'end' },
      ],
      rows: [...bodies.values()].map((one) => rowOf(pen, sources, one)),
    },
  ];
}

function rowOf(pen: Pen, sources: Sources, { body, seats, meetings }: MergingBody): Text[] {
  const { words, formats } = pen;
  const marks = sources.marks(body.citations, ['kind', 'start', 'rhythms', 'convening']);
  const convenors = [
    ...new Set(body.convening.filter(({ role }) => role === 'CONVENES').map(({ by }) => by.name)),
  ];
  const unknownSeats = seats.max === 0;
  return [
    [{ text: body.name, strong: true, sources: marks }],
    [kindOf(pen, body)],
    [convenors.length === 0 ? words.notKnown : convenors.join(', ')],
    [formats.term(body.term) ?? words.notKnown],
    [unknownSeats ? words.notKnown : rangeText(pen, seats)],
    [meetings === null ? words.notKnown : rangeText(pen, meetings)],
  ];
}

function kindOf({ words }: Pen, body: MergingBody['body']): string {
  if (body.__typename === 'Project') return words.today.project;
  const kind =
    body.kind === null
      ? words.notKnown
      : body.kind === 'OTHER'
        ? (body.kindWords ?? words.networkKind.OTHER)
        : words.networkKind[body.kind];
  return body.statutory === true ? `${kind}, ${words.today.statutory}` : kind;
}
