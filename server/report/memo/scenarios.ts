/** The scenarios side by side: the table, what is saved, who loses a voice. */
import type { Block, Column, Text } from '../document/model.ts';
import {
  hoursAfter,
  hoursBefore,
  hoursSaved,
  hoursSentence,
  leaving,
  LETTERS,
  lostVoices,
  rangeText,
  scenarioName,
  scenarioTitle,
  voicesCell,
  type Pen,
} from './cells.ts';
import type { MemoRequest, Merger } from './request.ts';

/** Names in a cell; the annex has them all. */
const MOST_NAMES = 4;

interface Row {
  readonly label: string;
  /** null: it says nothing of today. */
  readonly before: ((merger: Merger) => string) | null;
  readonly after: (merger: Merger) => string;
}

/** Today and every scenario. Where scenarios merge different bodies, each column says before and after itself. */
export function scenarioTable(pen: Pen, { scenarios, chosen }: MemoRequest, sameBodies: boolean): Block {
  const { words } = pen;
  const t = words.scenarios;
  const meetings = (range: Merger['meetingsBefore'], otherwise: string) =>
    range === null ? otherwise : rangeText(pen, range);
  const rhythmless = ({ bodies }: Merger) => bodies.filter((one) => one.meetings === null).length;
  const rows: Row[] = [
    {
      label: t.rows.seats,
      before: ({ seats }) => rangeText(pen, seats.before),
      after: ({ seats }) =>
        seats.exact ? rangeText(pen, seats.after) : t.outer(rangeText(pen, seats.after)),
    },
    {
      label: t.rows.organisations,
      before: ({ organisationsBefore }) => rangeText(pen, organisationsBefore),
      after: ({ organisationsAfter }) => rangeText(pen, organisationsAfter),
    },
    {
      label: t.rows.meetings,
      before: (merger) =>
        meetings(merger.meetingsBefore, t.notComputable(rhythmless(merger), merger.bodies.length)),
      after: ({ meetingsAfter }) => meetings(meetingsAfter, t.notDecided),
    },
    {
      label: t.rows.hours,
      before: (merger) => hoursBefore(pen, merger),
      after: (merger) => hoursAfter(pen, merger),
    },
    { label: t.rows.saved, before: null, after: (merger) => hoursSaved(pen, merger) },
    { label: t.rows.voices, before: null, after: (merger) => voicesCell(pen, merger, MOST_NAMES) },
    { label: t.rows.leaving, before: null, after: (merger) => rangeText(pen, leaving(merger)) },
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
      ...(sameBodies ? [[before === null ? words.notApplicable : before(scenarios[0].merger)]] : []),
      ...scenarios.map(({ merger }, at): Text => {
        const text = sameBodies || before === null ? after(merger) : `${before(merger)} → ${after(merger)}`;
        return at === chosen ? [{ text, strong: true }] : [text];
      }),
    ]),
  };
}

/** What each scenario saves, in a sentence. */
export function savedBlocks(pen: Pen, { scenarios }: MemoRequest): Block[] {
  const { saved } = pen.words;
  const items = scenarios.map((scenario, at): Text => {
    const { merger } = scenario;
    const once = (merger.meetOnce.max ?? 0) > 0 ? [saved.once(rangeText(pen, merger.meetOnce))] : [];
    const parts = [
      saved.seats(rangeText(pen, merger.seats.after), rangeText(pen, merger.seats.before)),
      hoursSentence(pen, merger),
      ...once,
    ];
    return [
      { text: `${LETTERS[at]} · ${scenarioName(pen, scenario)}:`, strong: true },
      ` ${parts.join('; ')}.`,
    ];
  });
  return [{ block: 'list', items }];
}

/** Who loses the voice in each scenario, by name. */
export function voiceBlocks(pen: Pen, { scenarios }: MemoRequest): Block[] {
  const { words, formats } = pen;
  const t = words.voices;
  const items = scenarios.map((scenario, at): Text => {
    const { merger } = scenario;
    const title = { text: `${scenarioTitle(pen, scenario, at)}:`, strong: true };
    const lost = lostVoices(pen, merger);
    if (lost.length === 0) return [title, ` ${t.nobody}.`];
    const silent = [
      ...merger.silentSectors.map((sector) => words.sector[sector]),
      ...merger.silentPlaces.map(({ name }) => name),
    ];
    return [
      title,
      ` ${voicesCell(pen, merger, 12)}.`,
      ...(silent.length > 0 ? [` ${t.silent(formats.list(silent))}`] : []),
    ];
  });
  return [{ block: 'list', items }];
}
