/** The lists behind the figures: every seat with its source, and in each scenario whose seats go on or end. */
import type { Block, Column, Text } from '../document/model.ts';
import { flowName, lostVoices, rangeText, scenarioTitle, total, type Pen } from './cells.ts';
import type { MemoRequest, Merger, MergingBody, Scenario, Seat } from './request.ts';
import type { Sources } from './sources.ts';

/** Rows of one list; what is left out is said. */
const MOST_ROWS = 400;

export function annex(pen: Pen, sources: Sources, { scenarios, chosen }: MemoRequest): Block[] {
  const bodies = new Map(scenarios.flatMap(({ merger }) => merger.bodies.map((one) => [one.body.id, one])));
  const { merger } = scenarios[chosen ?? 0];
  return [
    ...[...bodies.values()].flatMap((body) => seatsOf(pen, sources, body)),
    ...scenarios.flatMap((scenario, at) => flowsOf(pen, scenario, at)),
    ...scenarios.flatMap((scenario, at) => voicesOf(pen, scenario, at)),
    ...onceOf(pen, merger),
    ...scenarios.flatMap((scenario, at) => bridgesOf(pen, scenario, at)),
    ...sectorsOf(pen, scenarios),
  ];
}

function table(pen: Pen, caption: string, columns: Column[], rows: readonly Text[][]): Block[] {
  if (rows.length === 0) return [];
  const left = rows.length - MOST_ROWS;
  return [
    { block: 'table', caption, columns, rows: rows.slice(0, MOST_ROWS) },
    ...(left > 0 ? [{ block: 'note', text: [pen.words.annex.rest(left)] } as const] : []),
  ];
}

function seatsOf(pen: Pen, sources: Sources, { body }: MergingBody): Block[] {
  const { words, formats } = pen;
  const t = words.annex;
  const caption = t.seats(body.name);
  if (body.seats.length === 0)
    return [{ block: 'paragraph', text: [{ text: `${caption}. `, strong: true }, t.noSeats] }];
  return table(
    pen,
    caption,
    [
      { label: t.holder, width: 26 },
      { label: t.behalf, width: 32 },
      { label: t.role, width: 18 },
      { label: t.term, width: 16 },
      { label: t.source, width: 8 },
    ],
    body.seats.map((seat) => [
      [holderOf(pen, seat)],
      [behalfOf(pen, seat)],
      [rolesOf(pen, seat)],
      [formats.term(seat.term) ?? words.notKnown],
      [{ text: '', sources: sources.marks(seat.citations) }],
    ]),
  );
}

function holderOf(pen: Pen, { holder, count }: Seat): string {
  if (holder !== null) return holder.name;
  const { annex: t } = pen.words;
  return count.min === 1 && count.max === 1 ? t.unnamed : t.unnamedCount(rangeText(pen, count));
}

function behalfOf({ words }: Pen, { behalf, onBehalfOf }: Seat): string {
  if (onBehalfOf !== null) return onBehalfOf.name;
  return behalf === 'PERSONAL' ? words.annex.personal : words.annex.unknown;
}

function rolesOf({ words }: Pen, { roles, presence, planned }: Seat): string {
  return [
    ...new Set(roles.map(({ role }) => words.role[role])),
    ...(planned ? [words.annex.planned] : presence === 'POSSIBLE' ? [words.annex.possible] : []),
  ].join(', ');
}

function flowsOf(pen: Pen, scenario: Scenario, at: number): Block[] {
  const { merger } = scenario;
  const t = pen.words.annex;
  const holders = new Map(
    merger.bodies.flatMap(({ body }) => body.seats.map((seat) => [seat.id, holderOf(pen, seat)] as const)),
  );
  return table(
    pen,
    t.flows(scenarioTitle(pen, scenario, at)),
    [
      { label: t.behalf, width: 36 },
      { label: t.now, width: 9, align: 'end' },
      { label: t.kept, width: 10, align: 'end' },
      { label: t.ends, width: 10, align: 'end' },
      { label: t.whose, width: 35 },
    ],
    merger.flows.map((flow) => [
      [flowName(pen, flow)],
      [rangeText(pen, total(flow.before.map(({ seats }) => seats)))],
      [rangeText(pen, flow.keptPlaces)],
      [rangeText(pen, flow.leftOutPlaces)],
      [
        [...new Set(flow.leftOut.map(({ id }) => holders.get(id) ?? id))].join(', ') ||
          pen.words.notApplicable,
      ],
    ]),
  );
}

function voicesOf(pen: Pen, scenario: Scenario, at: number): Block[] {
  const { words } = pen;
  const t = words.annex;
  const how = { SURELY: words.voices.sole, POSSIBLY: words.voices.soleMaybe, NO: words.voices.elsewhere };
  return table(
    pen,
    t.voices(scenarioTitle(pen, scenario, at)),
    [
      { label: t.organisation, width: 60 },
      { label: t.how, width: 40 },
    ],
    lostVoices(pen, scenario.merger).map(({ organisation, surely, sole }) => [
      [organisation.name],
      [[how[sole], ...(surely ? [] : [words.voices.possibly])].join(', ')],
    ]),
  );
}

function onceOf(pen: Pen, merger: Merger): Block[] {
  const t = pen.words.annex;
  return table(
    pen,
    t.once,
    [
      { label: t.holder, width: 35 },
      { label: t.where, width: 65 },
    ],
    merger.meetOnceNamed.map(({ holder, bodies, surely }) => [
      [surely ? holder.name : pen.words.overlap.possible(holder.name)],
      [bodies.map(({ name }) => name).join(', ')],
    ]),
  );
}

function bridgesOf(pen: Pen, scenario: Scenario, at: number): Block[] {
  const t = pen.words.annex;
  const rows = scenario.merger.bridgesLost.map(({ x, y }): Text[] => [[x.name], [y.name]]);
  if (rows.length === 0) return [];
  return [
    ...table(
      pen,
      t.bridges(scenarioTitle(pen, scenario, at)),
      [
        { label: t.between, width: 50 },
        { label: t.and, width: 50 },
      ],
      rows,
    ),
    { block: 'note', text: [t.bridgesHint] },
  ];
}

function sectorsOf(pen: Pen, scenarios: readonly Scenario[]): Block[] {
  const { words, formats } = pen;
  const t = words.annex;
  const share = (value: number | null) => (value === null ? words.notApplicable : formats.percent(value));
  const sectors = [...new Set(scenarios.flatMap(({ merger }) => merger.balance.map(({ sector }) => sector)))];
  if (sectors.every((sector) => sector === null)) return [];
  const of = ({ merger }: Scenario, sector: (typeof sectors)[number]) =>
    merger.balance.find((row) => row.sector === sector);
  return table(
    pen,
    t.sectors,
    [
      { label: t.sector, width: 32 },
      { label: t.now, width: 14, align: 'end' },
      ...scenarios.map((scenario, at): Column => ({
        label: scenarioTitle(pen, scenario, at),
        width: 18,
        align: 'end',
      })),
    ],
    sectors.map((sector) => [
      [sector === null ? t.sectorUnknown : words.sector[sector]],
      [share(of(scenarios[0], sector)?.shareBefore ?? null)],
      ...scenarios.map((scenario): Text => [share(of(scenario, sector)?.shareAfter ?? null)]),
    ]),
  );
}
