/** The lists behind the figures: every seat with its source, and in each scenario whose seats go on or end. */
import type { Block, Column, Text } from '../document/model.ts';
import { balanceBlocks } from './balances.ts';
import { flowName, lostVoices, rangeText, scenarioTitle, type Pen } from './cells.ts';
import { flowsOf, total } from './flows.ts';
import type { Body, DiffSeat, MemoRequest, Scenario, Seat } from './request.ts';
import type { Sources } from './sources.ts';

/** Rows of one list; what is left out is said. */
const MOST_ROWS = 400;

export function annex(pen: Pen, sources: Sources, { bodies, scenarios }: MemoRequest): Block[] {
  return [
    ...bodies.flatMap((body) => seatsOf(pen, sources, body)),
    ...scenarios.flatMap((scenario, at) => seatFlows(pen, scenario, at)),
    ...scenarios.flatMap((scenario, at) => voicesOf(pen, scenario, at)),
    ...severalOf(pen, bodies),
    ...scenarios.flatMap((scenario, at) => bridgesOf(pen, scenario, at)),
    ...balanceBlocks(pen, scenarios),
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

function seatsOf(pen: Pen, sources: Sources, body: Body): Block[] {
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

function seatFlows(pen: Pen, scenario: Scenario, at: number): Block[] {
  const t = pen.words.annex;
  return table(
    pen,
    t.flows(scenarioTitle(pen, scenario, at)),
    [
      { label: t.behalf, width: 34 },
      { label: t.now, width: 14, align: 'end' },
      { label: t.after, width: 14, align: 'end' },
      { label: t.whose, width: 38 },
    ],
    flowsOf(scenario.outcome, pen.formats.compare).map((flow) => [
      [flowName(pen, flow)],
      [rangeText(pen, total(flow.before.values()))],
      [rangeText(pen, total(flow.after.values()))],
      [flow.ending.length === 0 ? pen.words.notApplicable : endingText(pen, flow.ending)],
    ]),
  );
}

/** Named holders by name, the others counted. */
function endingText(pen: Pen, seats: readonly DiffSeat[]): string {
  const named = new Set(seats.flatMap(({ holder }) => (holder === null ? [] : [holder.name])));
  const unnamed = seats.filter(({ holder }) => holder === null);
  return [
    ...named,
    ...(unnamed.length > 0
      ? [pen.words.annex.unnamedCount(rangeText(pen, total(unnamed.map(({ placesEnded }) => placesEnded))))]
      : []),
  ].join(', ');
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
    lostVoices(pen, scenario.outcome).map(({ organisation, surely, sole }) => [
      [organisation.name],
      [[how[sole], ...(surely ? [] : [words.voices.possibly])].join(', ')],
    ]),
  );
}

/** Named holders with a seat in two or more of the bodies. */
function severalOf(pen: Pen, bodies: readonly Body[]): Block[] {
  const t = pen.words.annex;
  const holders = new Map<string, { name: string; bodies: Map<string, boolean> }>();
  for (const body of bodies)
    for (const { holder, presence } of body.seats) {
      if (holder === null) continue;
      const found = holders.get(holder.id) ?? { name: holder.name, bodies: new Map<string, boolean>() };
      found.bodies.set(body.name, presence === 'SURE' || (found.bodies.get(body.name) ?? false));
      holders.set(holder.id, found);
    }
  return table(
    pen,
    t.several,
    [
      { label: t.holder, width: 35 },
      { label: t.where, width: 65 },
    ],
    [...holders.values()]
      .filter((holder) => holder.bodies.size > 1)
      .sort((a, b) => pen.formats.compare(a.name, b.name))
      .map((holder) => [
        [holder.name],
        [
          [...holder.bodies]
            .map(([name, sure]) => (sure ? name : pen.words.overlap.possible(name)))
            .join(', '),
        ],
      ]),
  );
}

function bridgesOf(pen: Pen, scenario: Scenario, at: number): Block[] {
  const t = pen.words.annex;
  const rows = scenario.outcome.bridgesLost.map(({ x, y }): Text[] => [[x.name], [y.name]]);
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
