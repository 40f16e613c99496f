/** The bodies as they are: kind, convenor, seats, rhythm. */
import type { Ends } from '../document/format.ts';
import type { Block, Text } from '../document/model.ts';
import { rangeText, type Pen } from './cells.ts';
import type { Body, MemoRequest, Outcome } from './request.ts';
import type { Sources } from './sources.ts';

/** A table of all bodies that some scenario changes. */
export function todayBlocks(pen: Pen, sources: Sources, { bodies, scenarios }: MemoRequest): Block[] {
  const { words } = pen;
  const { columns } = words.today;
  const figures = new Map(scenarios.flatMap(({ outcome }) => outcome.bodies.map((body) => [body.id, body])));
  return [
    {
      block: 'table',
      caption: words.today.caption,
      columns: [
        { label: '', width: 32 },
        { label: columns.kind, width: 20 },
        { label: columns.convenor, width: 27 },
        { label: columns.since, width: 13 },
        { label: columns.seats, width: 13, align: 'end' },
        { label: columns.meetings, width: 13, align: 'end' },
      ],
      rows: bodies.map((body) => rowOf(pen, sources, body, figures.get(body.id))),
    },
  ];
}

function rowOf(
  pen: Pen,
  sources: Sources,
  body: Body,
  figures: Outcome['bodies'][number] | undefined,
): Text[] {
  const { words, formats } = pen;
  const marks = sources.marks(body.citations, ['kind', 'start', 'rhythms', 'convening']);
  const convenors = [
    // Who coordinates or keeps the minutes convenes it too, as on screen.
    ...new Set(body.convening.filter(({ role }) => role !== 'HOSTS').map(({ by }) => by.name)),
  ];
  const known = (ends: Ends | null | undefined): string =>
    ends === null || ends === undefined ? words.notKnown : rangeText(pen, ends);
  // A seat that stands for several, nobody knows how many, leaves the number open.
  const open = body.seats.some(({ count }) => count.max === null);
  const seats = figures?.seatsBefore ? { ...figures.seatsBefore, ...(open && { max: null }) } : null;
  return [
    [{ text: body.name, strong: true, sources: marks }],
    [kindOf(pen, body)],
    [convenors.length === 0 ? words.notKnown : convenors.join(', ')],
    [formats.term(body.term) ?? words.notKnown],
    // Nobody is known to sit in it, which is not zero.
    [known(body.seats.length === 0 ? null : seats)],
    [known(figures?.meetings)],
  ];
}

function kindOf({ words }: Pen, body: Body): string {
  if (body.__typename === 'Project') return words.today.project;
  if (body.kind === null) return words.notKnown;
  const own = body.kind === 'OTHER' ? body.kindWords : null;
  const kind = own ?? words.networkKind[body.kind];
  return body.statutory === true ? `${kind}, ${words.today.statutory}` : kind;
}
