/** A shortlist of partners on one page: the project, who, why, what they carry, who can introduce us. */
import type { Language } from '../../domain/enumerations.ts';
import { formats, type Formats } from '../document/format.ts';
import type { Block, Document, Source, Text } from '../document/model.ts';
import { Sources } from '../memo/sources.ts';
import { WORDS as MEMO_WORDS } from '../memo/words/words.ts';
import type { ShortlistMissingQuery, ShortlistPartnersQuery } from './generated/operations.ts';
import { WORDS, type ShortlistWords } from './words.ts';

type Partners = Extract<ShortlistPartnersQuery['partners'], { __typename: 'Partners' }>;
type Team = Extract<ShortlistMissingQuery['partnerTeam'], { __typename: 'PartnerTeam' }>;
/** Who is missing, and how far the data tell it. */
export type Missing = NonNullable<Team['best']>;
export type Partner = Partners['items'][number];

/** The document; partners come in the order of the list. No clock is read.
 *  @param period when the project runs, in the notation of dates; null: not said
 *  @param absent groups that nobody on the list belongs to; null: not known */
export function shortlistDocument(
  { idea, items, version, weights }: Pick<Partners, 'idea' | 'items' | 'version' | 'weights'>,
  period: string | null,
  absent: Missing | null,
  language: Language,
): Document {
  const words = WORDS[language];
  const written = formats(language);
  const sources = new Sources(MEMO_WORDS[language], written);
  const names = (nodes: readonly { readonly name: string }[]): string =>
    nodes.length === 0 ? words.notSaid : written.list(nodes.map(({ name }) => name));
  const widths = [25, 39, 14, 14, 40];
  const blocks: Block[] = [
    {
      block: 'note',
      text: [
        { text: `${words.ours}: `, strong: true },
        `${idea.organisation?.name ?? words.notSaid}. `,
        { text: `${words.themes}: `, strong: true },
        `${names(idea.themes)}. `,
        { text: `${words.places}: `, strong: true },
        `${names(idea.places)}. `,
        { text: `${words.kinds}: `, strong: true },
        `${names(idea.kinds.map((kind) => ({ name: MEMO_WORDS[language].organisationKind[kind] })))}. `,
        { text: `${words.period}: `, strong: true },
        `${period === null ? words.notSaid : written.date(period)}. `,
        { text: `${words.weights}: `, strong: true },
        `${PARTS.map((part) => `${words.part[part]} ${written.number(weights[part], 2)}`).join(', ')}.`,
      ],
    },
    {
      block: 'table',
      caption: words.caption,
      columns: words.columns.map((label, at) => ({ label: at === 0 ? '' : label, width: widths[at] })),
      rows: items.map((partner) => rowOf(words, written, sources, partner)),
    },
    {
      block: 'note',
      text: [
        { text: `${words.missing}: `, strong: true },
        missingText(words, absent, items.length <= MOST_WITH_EXAMPLES, language),
        ...cannotSay(words, written, absent),
        ` ${words.note}`,
      ],
    },
  ];
  const list = sources.places();
  return {
    language,
    title: words.title,
    fileName: words.title,
    head: { left: [idea.organisation?.name ?? ''], right: [words.kind] },
    foot: words.foot(written.number(version)),
    // In running small print: a line each would not leave them on the page.
    blocks: list.length === 0 ? blocks : [...blocks, { block: 'note', text: sourceText(words, list) }],
  };
}

function sourceText(words: ShortlistWords, list: readonly Source[]): Text {
  const texts = list.map(({ number, text }) => `[${number}] ${text}`);
  return [{ text: `${words.sources}: `, strong: true }, `${texts.join('; ')}.`];
}

/** A longer list leaves no room for names of who could be asked. */
const MOST_WITH_EXAMPLES = 5;

/** Parts of a score in the order in which they are shown. */
const PARTS = ['themes', 'places', 'experience', 'position', 'forums', 'load', 'spread'] as const;

/** Of which groups the data do not tell whether they are missing. */
function cannotSay(words: ShortlistWords, written: Formats, absent: Missing | null): Text {
  const none = absent?.looked.filter(({ known, of }) => known === 0 && of > 0) ?? [];
  return [
    { text: ` ${words.cannotSay}: `, strong: true },
    `${written.list([...none.map(({ code }) => words.untold[code]), words.users])}.`,
  ];
}

/** Groups, with the best of those that could be asked where there is room. */
function missingText(
  words: ShortlistWords,
  absent: Missing | null,
  withExamples: boolean,
  language: Language,
): string {
  if (absent === null) return words.missingUnknown;
  const { missing } = absent;
  if (missing.length === 0) return words.nobodyMissing;
  const tongues = new Intl.DisplayNames([language], { type: 'language' });
  const groups = missing.map((group) => {
    const name =
      group.code === 'SECTOR' && group.sector !== null
        ? words.group.SECTOR(MEMO_WORDS[language].sector[group.sector])
        : group.code === 'LANGUAGE' && group.language !== null
          ? words.group.LANGUAGE(tongues.of(group.language) ?? group.language)
          : words.group[group.code]('');
    const [best] = group.organisations;
    return best === undefined || !withExamples ? name : words.suchAs(name, best.name);
  });
  return `${groups.join('; ')}.`;
}

function rowOf(words: ShortlistWords, written: Formats, sources: Sources, partner: Partner): Text[] {
  const { organisation, rank, seats, sitsIn } = partner;
  return [
    [{ text: organisation.name, strong: true }, ` (${words.rank(written.number(rank))})`],
    why(words, written, sources, partner),
    [seats === null || (seats.min === 0 && !seats.max) ? words.nowhere : written.range(seats)],
    [
      sitsIn?.hours ? written.range(sitsIn.hours, 1) : words.unknown,
      // Hours of some bodies only are not those of the whole.
      ...(sitsIn?.hours && sitsIn.notComputable > 0
        ? [` (${words.lack(written.number(sitsIn.notComputable), written.number(sitsIn.of))})`]
        : []),
    ],
    introduction(words, written, sources, partner),
  ];
}

/** Reasons of the same kind together; what is in columns of its own is left out. One place of a source stands for each
 *  kind, so that a page holds them. */
function why(words: ShortlistWords, written: Formats, sources: Sources, { reasons }: Partner): Text {
  const text: Text[number][] = [];
  for (const code of new Set(reasons.map((reason) => reason.code))) {
    if (code === 'SEATS' || code === 'BODIES') continue;
    // Where it is, it works: said once.
    const isSaid = code === 'PLACE_WORKS' && reasons.some((one) => one.code === 'PLACE_LOCATED');
    if (isSaid) continue;
    const alike = reasons.filter((reason) => reason.code === code);
    const names = [...new Set(alike.flatMap(({ nodes }) => nodes.map(({ name }) => name)))];
    const count = written.number(Math.max(...alike.map((reason) => reason.count)));
    const say = words.reasons[code];
    const named = code === 'THEME' || code === 'PLACE_WORKS' || code === 'PLACE_LOCATED';
    const possible = alike.some(({ surely }) => surely) ? '' : ` (${words.possible})`;
    const citations = alike.flatMap((reason) => reason.seats.flatMap((seat) => seat.citations));
    text.push({
      text: `${text.length > 0 ? '; ' : ''}${say(named ? names.join(', ') : count)}${possible}`,
      sources: sources.marks(citations.slice(0, 1)),
    });
  }
  return text.length > 0 ? text : [words.unknown];
}

/** Through whom and in which body; where nobody is named, the body alone. How many other ways there are. */
function introduction(
  words: ShortlistWords,
  written: Formats,
  sources: Sources,
  { introductions }: Partner,
): Text {
  if (introductions === null) return [words.ownUnknown];
  if (introductions.length === 0) return [words.none];
  const [{ meetings, presence }, ...others] = introductions;
  return [
    ...meetings.map(({ from, body, to }, at) => ({
      text: [
        ...(at > 0 ? [''] : []),
        ...(from.holder ? [from.holder.name] : []),
        body.name,
        to.holder?.name ?? words.unnamed,
      ].join(' → '),
      sources: sources.marks([...from.citations, ...to.citations].slice(0, 1)),
    })),
    ...(presence === 'SURE' ? [] : [` (${words.possible})`]),
    ...(others.length > 0 ? [`; ${words.otherWays(written.number(others.length))}`] : []),
  ];
}
