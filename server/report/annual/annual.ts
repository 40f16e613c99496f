/** The year of an organisation as a document: three lines, beside the year before, and the lists behind the figures. */
import type { Language } from '../../domain/enumerations.ts';
import { capital, formats, type Ends, type Formats } from '../document/format.ts';
import type { Block, Document, Text } from '../document/model.ts';
import { Sources } from '../memo/sources.ts';
import { WORDS as MEMO_WORDS } from '../memo/words/words.ts';
import type { AnnualDocumentQuery } from './generated/operations.ts';
import { yearPicture } from './picture.ts';
import { WORDS, type AnnualWords } from './words.ts';

type Report = Extract<AnnualDocumentQuery['annualReport'], { __typename: 'AnnualReport' }>;
type Figures = Report['figures'];
type Dataset = AnnualDocumentQuery['graph']['datasets'][number];

/** Counts that can stand on one axis. */
const DRAWN = ['sits-in', 'convenes', 'hosts', 'seats', 'organisations-met', 'municipalities-met'];

/** The document. Figures are those of the answer; no clock is read. */
export function annualDocument(report: Report, datasets: readonly Dataset[], language: Language): Document {
  const words = WORDS[language];
  const written = formats(language);
  const sources = new Sources(MEMO_WORDS[language], written);
  const { figures, before, year, organisation } = report;
  const title = words.title(organisation.name, year);
  const heading = (text: string): Block => ({ block: 'heading', level: 1, text });
  const listed = (items: readonly Text[], otherwise: string): Block =>
    items.length > 0 ? { block: 'list', items } : { block: 'paragraph', text: [otherwise] };
  const blocks: Block[] = [
    heading(words.lines),
    lineTable(words, written, report),
    { block: 'note', text: [words.linesNote, notComputable(words, written, figures)] },
    heading(words.comparison),
    changeTable(words, written, report),
    ...picture(words, written, report),
    ...since(words.isNew, report.newBodies),
    ...since(words.isGone, report.goneBodies),
    heading(words.knownTitle),
    {
      block: 'unknown',
      items: [
        ...known(words, before),
        ...known(words, figures),
        ...(figures.unknownSector > 0 ? [[words.unknownSector(written.number(figures.unknownSector))]] : []),
        ...datasets.map(({ name, period }): Text => [words.data(name, written.date(period))]),
      ],
    },
    heading(words.events),
    listed(
      report.events.map((event): Text => [
        {
          text:
            `${written.date(event.date)}: ${event.body.name}, ${event.what === 'seat' ? `${words.seat} ` : ''}` +
            `${event.began ? words.began : words.ended}` +
            `${event.seat?.holder ? ` (${event.seat.holder.name})` : ''}${event.surely ? '' : ` (${words.possibly})`}`,
          sources: event.seat
            ? sources.marks(event.seat.citations)
            : sources.marks(event.body.citations, [event.began ? 'start' : 'end']),
        },
      ]),
      words.noEvents,
    ),
    ...(report.decisions.length === 0
      ? []
      : [
          heading(words.decisions),
          listed(
            report.decisions.map(({ name, date, citations }): Text => [
              {
                text: date === null ? name : `${written.date(date)}: ${name}`,
                sources: sources.marks(citations),
              },
            ]),
            words.nobody,
          ),
        ]),
    { block: 'page-break' },
    heading(words.list),
    { block: 'note', text: [words.listNote] },
    ...figures.lines.flatMap(({ line, bodies }): Block[] => [
      { block: 'heading', level: 2, text: words.line[line] },
      listed(
        bodies.map(({ body, presence, seats, meetings }): Text => [
          {
            text:
              (presence === 'SURE' ? body.name : `${body.name} (${words.possibly})`) +
              (line === 'SITS_IN' && meetings !== null
                ? `: ${words.meetings(written.range(meetings, 1))}`
                : ''),
            sources: sources.marks(
              seats.length > 0
                ? seats.flatMap(({ citations }) => citations)
                : body.citations.filter(({ fact }) => fact === '*' || fact === 'convening'),
            ),
          },
        ]),
        words.nobody,
      ),
    ]),
    ...seatTable(words, written, sources, figures),
    { block: 'heading', level: 2, text: words.met },
    listed(
      figures.met.map(({ organisation, surely, bodies, seats }): Text => [
        {
          text: `${metName(words, { organisation, surely })}: ${bodies.map((body) => body.name).join(', ')}`,
          sources: sources.marks(seats.flatMap(({ citations }) => citations)),
        },
      ]),
      words.nobody,
    ),
    { block: 'heading', level: 2, text: words.municipalities },
    listed(
      figures.met
        .filter(({ organisation }) => organisation.kind === 'MUNICIPALITY')
        .map((one) => [metName(words, one)]),
      words.nobody,
    ),
    { block: 'heading', level: 2, text: words.sectors },
    listed(
      bySector(figures).map(([sector, met]): Text => [
        {
          text: `${sector === null ? words.sectorUnknown : capital(MEMO_WORDS[language].sector[sector])}: `,
          strong: true,
        },
        met.map((one) => metName(words, one)).join(', '),
      ]),
      words.nobody,
    ),
  ];
  const list = sources.list();
  return {
    language,
    title,
    fileName: title.slice(0, 100),
    head: { left: [organisation.name], right: [words.kind] },
    foot: words.foot(written.number(report.version)),
    blocks:
      list.length === 0 ? blocks : [...blocks, heading(words.sources), { block: 'sources', sources: list }],
  };
}

/** Null is unknown, never zero; so is "at least 0". */
const rangeOr = (words: AnnualWords, written: Formats, range: Ends | null): string =>
  range === null || (range.min === 0 && range.max === null) ? words.unknown : written.range(range, 1);

type Met = Figures['met'][number];

const metName = (
  words: AnnualWords,
  { organisation, surely }: Pick<Met, 'organisation' | 'surely'>,
): string => (surely ? organisation.name : `${organisation.name} (${words.possibly})`);

/** Those met by sector, in the order in which a sector first comes; those of none known last. */
function bySector({ met }: Figures): [Met['organisation']['sector'], Met[]][] {
  const sectors = [...new Set(met.map(({ organisation }) => organisation.sector))];
  return [...sectors.filter((sector) => sector !== null), ...(sectors.includes(null) ? [null] : [])].map(
    (sector) => [sector, met.filter(({ organisation }) => organisation.sector === sector)],
  );
}

function lineTable(words: AnnualWords, written: Formats, { figures, year }: Report): Block {
  return {
    block: 'table',
    caption: words.inYear(year),
    columns: words.columns.map((label, at) =>
      at === 0 ? { label: '', width: 22 } : { label, width: 14, align: 'end' as const },
    ),
    // Outside the data what is not surely there is unknown, never zero.
    rows: figures.lines.map(({ line, count, networks, projects, load }): Text[] => [
      [{ text: words.line[line], strong: true }],
      ...[count, networks, projects].map((range): Text => [
        !figures.known.inData && range.min === 0 ? words.unknown : written.range(range),
      ]),
      [rangeOr(words, written, load.meetings)],
      [rangeOr(words, written, load.hours)],
    ]),
  };
}

function changeTable(words: AnnualWords, written: Formats, { changes, year }: Report): Block {
  return {
    block: 'table',
    caption: words.years(year - 1, year),
    columns: [
      { label: '', width: 40 },
      { label: String(year - 1), width: 18, align: 'end' },
      { label: String(year), width: 18, align: 'end' },
      { label: words.change, width: 24 },
    ],
    rows: changes.map(({ figure, before, after, surelyDiffers }): Text[] => [
      [words.figures[figure] ?? figure],
      [rangeOr(words, written, before)],
      [rangeOr(words, written, after)],
      [surelyDiffers === true ? words.differs : same(before, after) ? words.same : words.mayDiffer],
    ]),
  };
}

/** Bodies whose hours are in no sum, by line; empty: none. */
function notComputable(words: AnnualWords, written: Formats, { lines }: Figures): string {
  const some = lines
    .filter(({ load }) => load.notComputable > 0)
    .map(({ line, load }) => `${words.line[line]} ${written.number(load.notComputable)}`);
  return some.length === 0 ? '' : ` ${words.notComputable(some.join(', '))}`;
}

/** Bodies that are there in one of the years only. */
function since(label: string, bodies: readonly { readonly name: string }[]): Block[] {
  if (bodies.length === 0) return [];
  const names = bodies.map(({ name }) => name).join('; ');
  return [{ block: 'paragraph', text: [{ text: `${label}: `, strong: true }, `${names}.`] }];
}

/** Both are known exactly, and equal. */
const same = (before: Ends | null, after: Ends | null): boolean =>
  before !== null &&
  after !== null &&
  before.min === before.max &&
  after.min === after.max &&
  before.min === after.min;

function picture(words: AnnualWords, written: Formats, { changes, year }: Report): Block[] {
  const found = yearPicture(
    changes
      .filter(({ figure }) => DRAWN.includes(figure))
      .map(({ figure, before, after }) => ({
        label: words.figures[figure] ?? figure,
        ends: [before, after],
      })),
    [String(year - 1), String(year)],
    (ends) => rangeOr(words, written, ends),
    words.pictureShows,
  );
  return found === null ? [] : [{ block: 'picture', caption: words.picture, picture: found }];
}

/** Every seat that is counted, with its holder, term and sources. */
function seatTable(words: AnnualWords, written: Formats, sources: Sources, { lines }: Figures): Block[] {
  const rows = lines.flatMap(({ line, bodies }) =>
    line !== 'SITS_IN'
      ? []
      : bodies.flatMap(({ body, seats }) =>
          seats.map(({ holder, count, term, presence, citations }): Text[] => [
            [presence === 'SURE' ? body.name : `${body.name} (${words.possibly})`],
            [
              holder?.name ??
                (count.min === 1 && count.max === 1
                  ? words.unnamed
                  : `${words.unnamed}: ${written.range(count)}`),
            ],
            [written.term(term) ?? words.unknown],
            [{ text: '', sources: sources.marks(citations) }],
          ]),
        ),
  );
  if (rows.length === 0) return [];
  const widths = [50, 26, 16, 8];
  return [
    {
      block: 'table',
      caption: words.seats,
      columns: words.seatColumns.map((label, at) => ({ label, width: widths[at] })),
      rows,
    },
  ];
}

function known(words: AnnualWords, { date, known: facts }: Figures): Text[] {
  const of = (part: number, whole: number): string => `${part}/${whole}`;
  return [
    [
      words.known(
        date,
        of(facts.attested, facts.bodies),
        of(facts.rhythmKnown, facts.sitsIn),
        of(facts.seatsNamed, facts.seats),
        of(facts.seatsDated, facts.seats),
      ),
    ],
    ...(facts.inData ? [] : [[words.outside(date)]]),
  ];
}
