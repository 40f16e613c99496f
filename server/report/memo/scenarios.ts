/** The scenarios side by side: the table, what is saved, who loses a voice. */
import type { Block, Column, Text } from '../document/model.ts';
import {
  appliesNot,
  hoursAfter,
  hoursBefore,
  hoursSaved,
  hoursSentence,
  LETTERS,
  lostVoices,
  rangeText,
  rhythmless,
  scenarioName,
  scenarioTitle,
  voicesCell,
  type Pen,
} from './cells.ts';
import { flowsOf, leaving } from './flows.ts';
import type { MemoRequest, Outcome } from './request.ts';

/** Names in a cell; the annex has them all. */
const MOST_NAMES = 4;

interface Row {
  readonly label: string;
  /** null: it says nothing of today. */
  readonly before: ((outcome: Outcome) => string) | null;
  readonly after: (outcome: Outcome) => string;
}

/** Today and every scenario. Where scenarios merge different bodies, each column says before and after itself. */
export function scenarioTable(pen: Pen, { scenarios, chosen }: MemoRequest, sameBodies: boolean): Block {
  const { words } = pen;
  const t = words.scenarios;
  const meetings = (range: Outcome['meetingsBefore'], otherwise: string) =>
    range === null ? otherwise : rangeText(pen, range);
  const rows: Row[] = [
    {
      label: t.rows.seats,
      before: ({ seats }) => rangeText(pen, seats.before),
      after: ({ seats }) =>
        seats.exact ? rangeText(pen, seats.after) : t.outer(rangeText(pen, seats.after)),
    },
    {
      label: t.rows.people,
      before: ({ peopleBefore }) => rangeText(pen, peopleBefore),
      after: ({ peopleAfter }) => rangeText(pen, peopleAfter),
    },
    {
      label: t.rows.organisations,
      before: ({ organisationsBefore }) => rangeText(pen, organisationsBefore),
      after: ({ organisationsAfter }) => rangeText(pen, organisationsAfter),
    },
    {
      label: t.rows.meetings,
      before: (outcome) => {
        const { missing, of } = rhythmless(outcome);
        return meetings(outcome.meetingsBefore, t.notComputable(missing, of));
      },
      after: ({ meetingsAfter }) => meetings(meetingsAfter, t.notDecided),
    },
    {
      label: t.rows.hours,
      before: (outcome) => hoursBefore(pen, outcome),
      after: (outcome) => hoursAfter(pen, outcome),
    },
    { label: t.rows.saved, before: null, after: (outcome) => hoursSaved(pen, outcome) },
    { label: t.rows.voices, before: null, after: (outcome) => voicesCell(pen, outcome, MOST_NAMES) },
    {
      label: t.rows.leaving,
      before: null,
      after: (outcome) => rangeText(pen, leaving(flowsOf(outcome, pen.formats.compare))),
    },
    { label: t.rows.once, before: null, after: ({ meetOnce }) => rangeText(pen, meetOnce) },
    {
      label: t.rows.bridges,
      before: null,
      after: ({ bridgesLost }) => pen.formats.number(bridgesLost.length),
    },
    {
      label: t.rows.parts,
      before: ({ componentsBefore }) => pen.formats.number(componentsBefore),
      after: ({ componentsAfter }) => pen.formats.number(componentsAfter),
    },
  ];
  const columns: Column[] = [
    { label: '', width: 24 },
    ...(sameBodies ? [{ label: t.now, width: 17 }] : []),
    ...scenarios.map((scenario, at) => ({
      label: scenarioTitle(pen, scenario, at),
      width: 22,
      chosen: at === chosen,
    })),
  ];
  return {
    block: 'table',
    caption: t.caption,
    columns,
    rows: rows.map(({ label, before, after }): Text[] => [
      [label],
      ...(sameBodies ? [[before === null ? words.notApplicable : before(scenarios[0].outcome)]] : []),
      ...scenarios.map(({ outcome }, at): Text => {
        if (appliesNot(outcome)) return [words.notApplicable];
        const text =
          sameBodies || before === null ? after(outcome) : `${before(outcome)} → ${after(outcome)}`;
        return at === chosen ? [{ text, strong: true }] : [text];
      }),
    ]),
  };
}

/** What each scenario saves, in a sentence. */
export function savedBlocks(pen: Pen, { scenarios }: MemoRequest): Block[] {
  const { saved } = pen.words;
  const items = scenarios.map((scenario, at): Text => {
    const { outcome } = scenario;
    const name = { text: `${LETTERS[at]} · ${scenarioName(pen, scenario)}:`, strong: true };
    if (appliesNot(outcome)) return [name, ` ${pen.words.scenarios.notFitting}.`];
    const once = (outcome.meetOnce.max ?? 0) > 0 ? [saved.once(rangeText(pen, outcome.meetOnce))] : [];
    const parts = [
      saved.seats(rangeText(pen, outcome.seats.after), rangeText(pen, outcome.seats.before)),
      hoursSentence(pen, outcome),
      ...once,
    ];
    return [name, ` ${parts.join('; ')}.`];
  });
  return [{ block: 'list', items }];
}

/** Who loses the voice in each scenario, by name. */
export function voiceBlocks(pen: Pen, { scenarios }: MemoRequest): Block[] {
  const { words, formats } = pen;
  const t = words.voices;
  const items = scenarios.map((scenario, at): Text => {
    const { outcome } = scenario;
    const title = { text: `${scenarioTitle(pen, scenario, at)}:`, strong: true };
    if (appliesNot(outcome)) return [title, ` ${words.scenarios.notFitting}.`];
    const lost = lostVoices(pen, outcome);
    if (lost.length === 0) return [title, ` ${t.nobody}.`];
    const silent = [
      ...outcome.silentSectors.map((sector) => words.sector[sector]),
      ...outcome.silentPlaces.map(({ name }) => name),
    ];
    return [
      title,
      ` ${voicesCell(pen, outcome, 12)}.`,
      ...(silent.length > 0 ? [` ${t.silent(formats.list(silent))}`] : []),
    ];
  });
  return [{ block: 'list', items }];
}
