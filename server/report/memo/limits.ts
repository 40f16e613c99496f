/** What the figures are limited to and what they assume, in words. */
import type { Text } from '../document/model.ts';
import { rangeText, scenarioTitle, type Pen } from './cells.ts';
import { moveText, namesOf } from './moves.ts';
import type { MemoRequest } from './request.ts';

export function limits(pen: Pen, request: MemoRequest): Text[] {
  const { words, formats } = pen;
  const t = words.limits;
  const { limits: left, scenarios, summary, assumptions } = request;
  const evidence = t.evidence[left.evidence];
  const names = namesOf(request);
  return [
    ...scenarios.flatMap((scenario, at) =>
      scenario.moves.map((move): Text => [
        { text: `${scenarioTitle(pen, scenario, at)}: `, strong: true },
        `${moveText(pen, names, move, request.hidden)}.`,
      ]),
    ),
    ...scenarios.flatMap((scenario, at): Text[] => {
      const applied = scenario.outcome.asApplied;
      if (applied === null) return [];
      const day = formats.date(applied.change.at.slice(0, 'yyyy-mm-dd'.length));
      return [
        [
          { text: `${scenarioTitle(pen, scenario, at)}: `, strong: true },
          applied.version === null ? t.asToday(day) : t.asApplied(day, applied.version),
        ],
      ];
    }),
    ...[
      t.hours(
        rangeText(pen, assumptions.hours),
        rangeText(pen, assumptions.preparation),
        rangeText(pen, assumptions.travel),
      ),
      t.data(formats.list(left.datasets)),
      t.version(request.version),
      t.date(left.date === null ? null : formats.date(left.date)),
      ...(evidence === null ? [] : [evidence]),
      ...(left.planned ? [] : [t.noPlanned]),
      ...(left.narrowedBy.length === 0
        ? []
        : [t.narrowed(formats.list(left.narrowedBy.map((field) => t.fields[field])))]),
      t.left(
        rangeText(pen, { min: summary.sureSeats, max: summary.sureSeats + summary.possibleSeats }),
        words.sources(summary.sources),
      ),
      t.ranges,
      ...(request.hidden ? [words.hidden.note] : []),
    ].map((line): Text => [line]),
  ];
}
