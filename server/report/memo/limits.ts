/** What the figures are limited to and what they assume, in words. */
import { rangeText, scenarioTitle, type Pen } from './cells.ts';
import type { MemoRequest } from './request.ts';

/** Names of an order at most. */
const MOST_NAMES = 12;

export function limits(pen: Pen, request: MemoRequest): string[] {
  const { words, formats } = pen;
  const t = words.limits;
  const { limits: left, scenarios } = request;
  const { merger } = scenarios[request.chosen ?? 0];
  const evidence = t.evidence[left.evidence];
  const { summary, assumptions } = merger;
  return [
    t.data(formats.list(left.datasets)),
    t.version(merger.version),
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
    t.hours(
      rangeText(pen, assumptions.hours),
      rangeText(pen, assumptions.preparation),
      rangeText(pen, assumptions.travel),
    ),
    ...scenarios.map((scenario, at) =>
      t.merged(
        scenarioTitle(pen, scenario, at),
        scenario.merger.meetingsAfter === null
          ? words.scenarios.notDecided
          : t.times(rangeText(pen, scenario.merger.meetingsAfter)),
        scenario.length === null ? t.asAssumed : t.lengthHours(rangeText(pen, scenario.length)),
      ),
    ),
    ...scenarios.flatMap((scenario, at) => {
      if (scenario.rule.rule !== 'AT_MOST') return [];
      const { order } = scenario.rule;
      const names = new Map(
        scenario.merger.flows.flatMap(({ organisation }) =>
          organisation === null ? [] : [[organisation.id, organisation.name]],
        ),
      );
      const shown = order.slice(0, MOST_NAMES).map((id) => names.get(id) ?? id);
      if (order.length > shown.length) shown.push(words.overlap.more(order.length - shown.length));
      return shown.length === 0 ? [] : [t.order(scenarioTitle(pen, scenario, at), shown.join(', '))];
    }),
    t.ranges,
  ];
}
