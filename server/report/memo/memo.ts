/** The decision memo: one question, what the figures say about it, what is not known, and what is proposed. */
import { formats } from '../document/format.ts';
import type { Block, Document, Text } from '../document/model.ts';
import { annex } from './annex.ts';
import { scenarioTitle, voicesCell, type Pen } from './cells.ts';
import { withoutNames } from './hidden.ts';
import { limits } from './limits.ts';
import { overlapBlocks } from './overlap.ts';
import { findingLines, problemLines, unknownLines } from './doubts.ts';
import { savedBlocks, scenarioTable, voiceBlocks } from './scenarios.ts';
import { hoursPicture, seatsPicture } from './pictures.ts';
import { changedBodies, type MemoRequest, type Remark } from './request.ts';
import { Sources } from './sources.ts';
import { todayBlocks } from './today.ts';
import { WORDS } from './words/words.ts';

/** The memo of one to four scenarios. Figures are those of the answers; no clock is read. */
export function memo(asked: MemoRequest): Document {
  const words = WORDS[asked.language];
  const pen: Pen = { words, formats: formats(asked.language) };
  const request = asked.hidden ? withoutNames(asked, words, pen.formats) : asked;
  const sources = new Sources(words, pen.formats);
  const { scenarios } = request;
  const focus = request.chosen ?? 0;
  const chosen = scenarios[focus];
  const changed = changedBodies(chosen.outcome);
  const same = sameBodies(request);
  const hours = hoursPicture(pen, request, same);
  const seats = seatsPicture(pen, chosen, request.bodies);
  const risks = findingLines(pen, sources, request, 'CAUTION');
  const bridges = scenarios.flatMap((one, at) =>
    one.outcome.bridgesLost.length === 0
      ? []
      : [[words.bridges(one.outcome.bridgesLost.length, scenarioTitle(pen, one, at))]],
  );
  const problems = problemLines(pen, request);
  const gone = [...chosen.outcome.themesDropped, ...chosen.outcome.placesDropped];
  const dropped: Text[] =
    gone.length === 0 ? [] : [[words.dropped(pen.formats.list(gone.map(({ name }) => name)))]];
  const fits = findingLines(pen, sources, request, 'FITS');
  const blocks: Block[] = [
    ...questionBlocks(pen, sources, request),
    heading(words.headings.today),
    ...todayBlocks(pen, sources, request),
    heading(words.headings.overlap),
    ...overlapBlocks(pen, request.overlap, changed.length),
    ...(seats === null
      ? []
      : [
          {
            block: 'picture',
            caption: words.matrix.caption(scenarioTitle(pen, chosen, focus)),
            picture: seats,
          } as const,
        ]),
    heading(words.headings.scenarios(scenarios.length)),
    scenarioTable(pen, request, same),
    ...(request.chosen === null || scenarios.length === 1
      ? []
      : [
          {
            block: 'note',
            text: [words.scenarios.proposed(scenarioTitle(pen, chosen, focus))],
          } as const,
        ]),
    ...(hours === null
      ? []
      : [{ block: 'picture', caption: words.scenarios.hours, picture: hours } as const]),
    heading(words.headings.saved),
    ...savedBlocks(pen, request),
    heading(words.headings.voices),
    ...voiceBlocks(pen, request),
    heading(words.headings.unknown),
    { block: 'unknown', items: unknownLines(pen, sources, request) },
    heading(words.headings.fits),
    ...listOr(fits, words.noFits),
    heading(words.headings.risks),
    ...listOr([...problems, ...risks, ...bridges, ...dropped], words.noRisks),
    heading(words.headings.proposal),
    { block: 'proposal', paragraphs: proposalOf(pen, request) },
    ...remarkBlocks(pen, request.remarks),
    { block: 'page-break' },
    heading(words.headings.annex),
    ...annex(pen, sources, request),
    heading(words.headings.assumptions),
    { block: 'list', items: limits(pen, request) },
    ...sourceBlocks(sources, words.headings.sources),
  ];
  const { date } = request.limits;
  const title = request.title ?? titleOf(pen, request);
  return {
    language: request.language,
    title,
    fileName: `${words.file} – ${title.slice(0, 80)}`,
    head: {
      left: [request.deciding ?? request.limits.datasets.join(', ')],
      right: [words.kind, ...(request.meeting === null ? [] : [request.meeting])],
    },
    foot: words.foot(
      date === null ? null : pen.formats.date(date),
      request.version,
      words.sources(request.summary.sources),
    ),
    blocks,
  };
}

/** "Two groups into one?", or "Four changes?" where more than a merger is tried. */
function titleOf({ words }: Pen, { scenarios, chosen }: MemoRequest): string {
  const { moves } = scenarios[chosen ?? 0];
  const merge = moves.length === 1 ? moves[0].merge : null;
  return merge ? words.title(merge.bodies.length) : words.titleOfMoves(moves.length);
}

/** Whether all scenarios change the same bodies, so that today is the same beside each of them. */
function sameBodies({ scenarios }: MemoRequest): boolean {
  const keys = scenarios.map(({ outcome }) =>
    changedBodies(outcome)
      .map(({ id }) => id)
      .sort()
      .join('\n'),
  );
  return keys.every((key) => key === keys[0]);
}

function heading(text: string): Block {
  return { block: 'heading', level: 1, text };
}

function listOr(items: readonly Text[], otherwise: string): Block[] {
  return items.length > 0 ? [{ block: 'list', items }] : [{ block: 'paragraph', text: [otherwise] }];
}

/** A section that is a number alone gets its sign. */
function sectionOf(section: string | null): string | null {
  return section !== null && /^\d+$/.test(section) ? `${section} §` : section;
}

/** Paragraphs of what somebody wrote. */
function written(text: string): Text[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [line]);
}

function questionBlocks({ words, formats }: Pen, sources: Sources, request: MemoRequest): Block[] {
  const changed = changedBodies(request.scenarios[request.chosen ?? 0].outcome);
  const own = request.question === null ? [] : written(request.question);
  const asked: Text[] =
    own.length > 0 ? own : [[words.question(formats.list(changed.map(({ name }) => name)))]];
  const before = request.findings.flatMap(({ decision }): Text[] => {
    if (decision === null) return [];
    const details = [
      decision.by?.name ?? null,
      decision.date === null ? null : formats.date(decision.date),
      sectionOf(decision.section),
      words.outcome[decision.outcome],
    ].filter((part) => part !== null && part !== '');
    return [
      [{ text: `${decision.name} (${details.join(', ')})`, sources: sources.marks(decision.citations) }],
    ];
  });
  return [
    ...asked.map((text): Block => ({ block: 'paragraph', text })),
    ...(before.length === 0
      ? []
      : ([
          { block: 'paragraph', text: [words.discussed] },
          { block: 'list', items: before },
        ] satisfies Block[])),
  ];
}

function proposalOf(pen: Pen, request: MemoRequest): Text[] {
  const own = request.proposal === null ? [] : written(request.proposal);
  if (own.length > 0) return own;
  const { proposal } = pen.words;
  if (request.chosen === null) return [[proposal.unknown]];
  const chosen = request.scenarios[request.chosen];
  const lost = chosen.outcome.lostVoices.length;
  return [
    [proposal.merge(scenarioTitle(pen, chosen, request.chosen))],
    ...(lost > 0 ? [[proposal.voices(voicesCell(pen, chosen.outcome, lost))]] : []),
    [proposal.unknown],
  ];
}

function remarkBlocks({ words }: Pen, remarks: readonly Remark[]): Block[] {
  if (remarks.length === 0) return [];
  const count = (kind: Remark['kind']) => remarks.filter((remark) => remark.kind === kind).length;
  return [
    heading(words.headings.remarks),
    {
      block: 'paragraph',
      text: [words.remarks.counted(count('agree'), count('doubt'), count('object'))],
    },
    {
      block: 'list',
      items: remarks.map(({ who, kind, text }): Text => [
        { text: who, strong: true },
        ` ${words.remarks[kind]}${text === '' ? '' : `: ${text}`}`,
      ]),
    },
  ];
}

function sourceBlocks(sources: Sources, title: string): Block[] {
  const list = sources.list();
  return list.length === 0 ? [] : [heading(title), { block: 'sources', sources: list }];
}
