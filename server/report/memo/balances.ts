/** How places are spread before and after, what convenors put into meetings, and when terms end: figures of the screen. */
import type { Block, Column, Text } from '../document/model.ts';
import { rangeText, scenarioTitle, type Pen } from './cells.ts';
import type { Outcome, Scenario } from './request.ts';

const KINDS = ['SECTOR', 'KIND', 'LANGUAGE', 'SIZE'] as const;
type By = (typeof KINDS)[number];
type Load = Outcome['convenorLoads'][number];

export function balanceBlocks(pen: Pen, scenarios: readonly Scenario[]): Block[] {
  return [
    ...KINDS.flatMap((by) => balanceOf(pen, scenarios, by)),
    ...convenorsOf(pen, scenarios),
    ...termsOf(pen, scenarios),
  ];
}

function columns(pen: Pen, label: string, scenarios: readonly Scenario[]): Column[] {
  return [
    { label, width: 32 },
    ...scenarios.map((scenario, at): Column => ({
      label: scenarioTitle(pen, scenario, at),
      width: 20,
      align: 'end',
    })),
  ];
}

/** Shares of the known groups and Blau's index, a column a scenario. */
function balanceOf(pen: Pen, scenarios: readonly Scenario[], by: By): Block[] {
  const { words, formats } = pen;
  const t = words.balances;
  const figure = (value: number | null | undefined, text: (known: number) => string) =>
    value === null || value === undefined ? words.notApplicable : text(value);
  /** Both sides not told: nothing changes from nothing. */
  const change = (
    before: number | null | undefined,
    after: number | null | undefined,
    text: (known: number) => string,
  ) =>
    (before ?? after ?? null) === null
      ? words.notApplicable
      : `${figure(before, text)} → ${figure(after, text)}`;
  const balances = scenarios.map(({ outcome }) => outcome.balances.find((one) => one.by === by));
  const groups = [
    ...new Set(
      balances.flatMap((one) =>
        (one?.groups ?? []).flatMap(({ group, shareBefore, shareAfter }) =>
          group !== null && (shareBefore ?? shareAfter) !== null ? [group] : [],
        ),
      ),
    ),
  ];
  if (groups.length === 0) return [];
  const rows = groups.map((group): Text[] => [
    [groupName(pen, by, group)],
    ...balances.map((one): Text => {
      const found = one?.groups.find((each) => each.group === group);
      return [change(found?.shareBefore, found?.shareAfter, formats.percent)];
    }),
  ]);
  const index = (value: number) => formats.number(value, 2, true);
  const blau: Text[] = [
    [t.blau],
    ...balances.map((one): Text => [change(one?.blauBefore, one?.blauAfter, index)]),
  ];
  return [
    {
      block: 'table',
      caption: t.captions[by],
      columns: columns(pen, t.columns[by], scenarios),
      rows: [...rows, blau],
    },
  ];
}

function groupName({ words, formats }: Pen, by: By, group: string): string {
  const key = group.toUpperCase().replace(/-/g, '_');
  const named = (names: object) =>
    (Object.entries(names) as [string, string][]).find(([name]) => name === key)?.[1] ?? group;
  switch (by) {
    case 'SECTOR':
      return named(words.sector);
    case 'KIND':
      return named(words.organisationKind);
    case 'LANGUAGE':
      return new Intl.DisplayNames([formats.language], { type: 'language' }).of(group) ?? group;
    case 'SIZE': {
      const [min, max] = group.split('-');
      if (!/^\d+$/.test(min)) return group;
      return words.balances.people(
        formats.range({ min: Number(min), max: max === undefined || max === '' ? null : Number(max) }),
      );
    }
  }
}

/** Meetings a year, and hours where the hours of a convenor are assumed. */
function convenorsOf(pen: Pen, scenarios: readonly Scenario[]): Block[] {
  const t = pen.words.balances;
  const convenors = new Map(
    scenarios.flatMap(({ outcome }) => outcome.convenorLoads.map(({ convenor }) => [convenor.id, convenor])),
  );
  if (convenors.size === 0) return [];
  const side = (meetings: Load['meetingsBefore'], hours: Load['hoursBefore'], missing: number) => {
    const unknown = missing > 0 ? [t.rhythmless(missing)] : [];
    if (meetings === null) return unknown[0] ?? t.convenesNone;
    const said = [
      t.meetings(rangeText(pen, meetings)),
      ...(hours === null ? [] : [t.hours(rangeText(pen, hours))]),
    ];
    return [...said, ...unknown].join(', ');
  };
  return [
    {
      block: 'table',
      caption: t.convenors,
      columns: columns(pen, t.convenor, scenarios),
      rows: [...convenors.values()].map(({ id, name }): Text[] => [
        [name],
        ...scenarios.map(({ outcome }): Text => {
          const load = outcome.convenorLoads.find(({ convenor }) => convenor.id === id);
          const before = side(
            load?.meetingsBefore ?? null,
            load?.hoursBefore ?? null,
            load?.notComputableBefore ?? 0,
          );
          const after = side(
            load?.meetingsAfter ?? null,
            load?.hoursAfter ?? null,
            load?.notComputableAfter ?? 0,
          );
          return [`${before} → ${after}`];
        }),
      ]),
    },
  ];
}

/** Whether terms end together, a column a scenario, and the ends body by body. */
function termsOf(pen: Pen, scenarios: readonly Scenario[]): Block[] {
  const { words, formats } = pen;
  const t = words.balances;
  const merging = scenarios.some(({ outcome }) =>
    outcome.bodies.some(({ state, follows }) => state !== 'GONE' && follows.length > 1),
  );
  if (!merging) return [];
  const bodies = new Map(
    scenarios.flatMap(({ outcome }) => outcome.termEnds.map((one) => [one.body.id, one])),
  );
  return [
    {
      block: 'table',
      caption: t.terms,
      columns: columns(pen, '', scenarios),
      rows: [
        [
          [t.together],
          ...scenarios.map(({ outcome: { termsEndTogether: together } }): Text => [
            together === null ? words.notKnown : together ? t.yes : t.no,
          ]),
        ],
      ],
    },
    {
      block: 'list',
      items: [...bodies.values()].map(({ body, ends, unknown }): Text => {
        const said = [
          ...ends.map(({ date, seats }) => t.ending(formats.date(date), seats.length)),
          ...(unknown.length > 0 ? [t.endless(unknown.length)] : []),
        ];
        return [
          { text: `${body.name}:`, strong: true },
          ` ${said.length > 0 ? said.join('; ') : words.notKnown}.`,
        ];
      }),
    },
  ];
}
