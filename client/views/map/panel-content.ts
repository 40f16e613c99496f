/** What the panel of a chosen node says, from the answer of the server. Pure. */
import type {
  Certainty,
  ChosenQuery,
  EvidenceFragment,
  Members,
  SeatLineFragment,
} from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';

export type ChosenNode = NonNullable<ChosenQuery['node']>;

/** A member of a body, or a body of a member. */
export interface Line {
  readonly key: string;
  readonly id: string;
  /** Type of the node. */
  readonly kind: string;
  readonly name: string;
  /** Roles other than member, or on whose behalf. */
  readonly note: string;
  readonly possible: boolean;
  readonly planned: boolean;
  readonly citations: readonly EvidenceFragment[];
}

export interface LineGroup {
  readonly key: string;
  readonly title: string;
  /** "8", "8 + 2 possible". */
  readonly count: string;
  readonly lines: readonly Line[];
}

export interface FactPart {
  readonly text: string;
  /** A node to lead to. */
  readonly id?: string;
  /** Said after it, quietly. */
  readonly after?: string;
}

/** A fact of the ledger; no parts: not known. */
export interface Fact {
  readonly label: string;
  readonly parts: readonly FactPart[];
}

type Named = { readonly __typename: string; readonly id: string; readonly name: string };

/** Lines that are one node are one line: its roles, sources and certainty together. */
function gather(
  seats: readonly SeatLineFragment[],
  whose: (seat: SeatLineFragment) => Named | null,
  noteOf: (seat: SeatLineFragment) => string[],
  words: Words,
): Line[] {
  const lines = new Map<string, Line & { notes: Set<string> }>();
  for (const seat of seats) {
    const node = whose(seat);
    if (!node) continue;
    const before = lines.get(node.id);
    const notes = before?.notes ?? new Set<string>();
    for (const note of noteOf(seat)) notes.add(note);
    const citations = [...(before?.citations ?? [])];
    for (const citation of seat.citations)
      if (
        !citations.some(
          (other) => other.source.id === citation.source.id && other.locator === citation.locator,
        )
      )
        citations.push(citation);
    lines.set(node.id, {
      key: node.id,
      id: node.id,
      kind: node.__typename,
      name: node.name,
      notes,
      note: [...notes].join(', '),
      possible: (before?.possible ?? true) && seat.presence === 'POSSIBLE',
      planned: (before?.planned ?? true) && seat.planned,
      citations,
    });
  }
  return inOrder([...lines.values()], words);
}

/** Roles worth a word: being a member is what a seat is. */
const rolesOf = (seat: SeatLineFragment, words: Words): string[] =>
  seat.roles.filter(({ role }) => role !== 'MEMBER').map(({ role }) => words.t.words.role[role]);

type ChosenBody = Extract<ChosenNode, { memberList: unknown }>;
type ListedMember = ChosenBody['memberList'][number];

/** Members as they are counted, each with the sources of the seats behind it; who sits through a collective is named
 *  with it. */
function memberLines(
  members: readonly ListedMember[],
  seats: readonly SeatLineFragment[],
  noteOf: (seat: SeatLineFragment) => string[],
  words: Words,
): Line[] {
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  return inOrder(
    members.map(({ node, presence, seats: ids }): Line => {
      const behind = ids.flatMap((id) => byId.get(id) ?? []);
      const notes = new Set<string>();
      for (const seat of behind) {
        const { onBehalfOf, holder } = seat;
        if (onBehalfOf && onBehalfOf.id !== node.id && holder?.id !== node.id) notes.add(onBehalfOf.name);
        for (const note of noteOf(seat)) notes.add(note);
      }
      return {
        key: node.id,
        id: node.id,
        kind: node.__typename,
        name: node.name,
        note: [...notes].join(', '),
        possible: presence === 'POSSIBLE',
        planned: behind.length > 0 && behind.every(({ planned }) => planned),
        citations: distinctPlaces(behind.flatMap(({ citations }) => citations)),
      };
    }),
    words,
  );
}

/** One for each place in a source. */
function distinctPlaces(citations: readonly EvidenceFragment[]): EvidenceFragment[] {
  return citations.filter(
    ({ source, locator }, at) =>
      citations.findIndex((other) => other.source.id === source.id && other.locator === locator) === at,
  );
}

/** Sure ones first, then by name. */
function inOrder(lines: readonly Line[], words: Words): Line[] {
  return [...lines].sort(
    (a, b) =>
      Number(a.possible) - Number(b.possible) || words.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
}

/** Who sits in a body: the members as they are counted everywhere (`listed`); beside organisations the people and
 *  offices that hold their seats, beside people the organisations. */
export function memberGroups(
  seats: readonly SeatLineFragment[],
  listed: readonly ListedMember[],
  members: Members,
  words: Words,
): LineGroup[] {
  const t = words.t.views.panel;
  const roles = (seat: SeatLineFragment): string[] => rolesOf(seat, words);
  const withBehalf = (seat: SeatLineFragment): string[] => [
    ...(seat.onBehalfOf ? [seat.onBehalfOf.name] : []),
    ...roles(seat),
  ];
  const organisations =
    members === 'ORGANISATIONS'
      ? memberLines(listed, seats, roles, words)
      : gather(seats, (seat) => seat.onBehalfOf, roles, words);
  const holders =
    members === 'PEOPLE'
      ? memberLines(listed, seats, withBehalf, words)
      : gather(seats, (seat) => seat.holder, withBehalf, words);
  const group = (key: string, title: string, lines: Line[]): LineGroup[] => {
    if (lines.length === 0) return [];
    const sure = lines.filter(({ possible }) => !possible).length;
    return [{ key, title, count: t.plusPossible(sure, lines.length - sure), lines }];
  };
  const of = (lines: Line[], kinds: readonly string[]): Line[] =>
    lines.filter(({ kind }) => kinds.includes(kind));
  return [
    ...group('organisations', t.organisations, of(organisations, ['Organisation'])),
    ...group('bodies', t.bodiesAsMembers, of(organisations, ['Network', 'Project'])),
    ...group('people', t.people, of(holders, ['Representative'])),
    ...group('offices', t.offices, of(holders, ['Office'])),
  ];
}

type Convening = Extract<ChosenNode, { convenes: unknown }>['convenes'][number];

/** A body that is convened: one line, whatever is done for it. */
export interface ConveningLine {
  readonly body: Convening['body'];
  readonly roles: readonly Convening['role'][];
  readonly possible: boolean;
}

/** What an organisation convenes, sure ones first. */
export function conveningLines(
  convenes: readonly Convening[],
  words: Words,
): { readonly lines: readonly ConveningLine[]; readonly sure: number; readonly possible: number } {
  const bodies = [...new Map(convenes.map(({ body }) => [body.id, body])).values()];
  const lines = bodies
    .map((body): ConveningLine => {
      const rows = convenes.filter((row) => row.body.id === body.id);
      return {
        body,
        roles: [...new Set(rows.map(({ role }) => role))],
        possible: rows.every(({ presence }) => presence === 'POSSIBLE'),
      };
    })
    .sort((a, b) => Number(a.possible) - Number(b.possible) || words.compare(a.body.name, b.body.name));
  const possible = lines.filter((line) => line.possible).length;
  return { lines, sure: lines.length - possible, possible };
}

/** Where a member sits. */
export function bodyLines(seats: readonly SeatLineFragment[], words: Words): Line[] {
  return gather(
    seats,
    (seat) => seat.body,
    (seat) => rolesOf(seat, words),
    words,
  );
}

/** The ledger of a chosen node. A fact that no source gives is there without parts; one that does not apply is not. */
export function factsOf(node: ChosenNode, words: Words): Fact[] {
  const t = words.t.views.panel;
  const named = ({ id, name }: Named, after?: string): FactPart => ({
    id,
    text: name,
    ...(after && { after }),
  });
  switch (node.__typename) {
    case 'Network':
    case 'Project': {
      const rhythms = node.rhythms.filter(({ what }) => what === 'MEETING');
      const term = words.term(node.term);
      return [
        { label: t.active, parts: term === null ? [] : [{ text: term }] },
        ...(node.statusAt && node.statusAt !== 'ACTIVE'
          ? [{ label: t.status, parts: [{ text: words.t.words.status[node.statusAt] }] }]
          : []),
        {
          label: t.convenor,
          parts: node.convening.map(({ by, role }) =>
            named(by, role === 'CONVENES' ? undefined : words.t.words.conveningRole[role]),
          ),
        },
        ...(node.__typename === 'Network'
          ? [
              {
                label: t.meets,
                parts: rhythms.map(({ perYear, words: own }) => ({
                  text: perYear ? t.perYear(words.range(perYear, { decimals: 1 })) : (own ?? ''),
                })),
              },
            ]
          : []),
        ...(node.__typename === 'Project' && node.under.length
          ? [{ label: t.programme, parts: node.under.map((programme) => named(programme)) }]
          : []),
        ...(node.themes.length ? [{ label: t.theme, parts: node.themes.map((theme) => named(theme)) }] : []),
        ...(node.predecessors.length
          ? [
              {
                label: t.predecessor,
                parts: node.predecessors.map(({ predecessor, kind, date }) =>
                  named(
                    predecessor,
                    [words.t.words.successionKind[kind], date ? words.date(date) : ''].join(' ').trim(),
                  ),
                ),
              },
            ]
          : []),
        ...(node.successors.length
          ? [
              {
                label: t.successor,
                parts: node.successors.map(({ successor, kind, stage, date }) =>
                  named(
                    successor,
                    [
                      stage === 'DONE' ? '' : words.t.words.successionStage[stage],
                      words.t.words.successionKind[kind],
                      date ? words.date(date) : '',
                    ]
                      .join(' ')
                      .trim(),
                  ),
                ),
              },
            ]
          : []),
      ];
    }
    case 'Organisation':
      return node.collective && node.standsFor
        ? [{ label: t.standsFor, parts: [{ text: words.t.views.map.organisations(node.standsFor.min) }] }]
        : [];
    case 'Representative':
      return node.memberOf.length
        ? [{ label: t.memberOf, parts: node.memberOf.map((other) => named(other)) }]
        : [];
    case 'Office':
      return node.organisation ? [{ label: t.office, parts: [named(node.organisation)] }] : [];
    default:
      return [];
  }
}

export interface Quote {
  readonly text: string;
  /** In the words of the source; else a note of the reader who entered it. */
  readonly said: boolean;
  readonly source: { readonly id: string; readonly name: string };
  readonly locator: string | null;
  readonly certainty: Certainty;
}

/** What the sources say of the node as a whole: quotes, else notes; at most two. */
export function quotesOf(node: ChosenNode): Quote[] {
  const told = node.citations.flatMap(({ quote, note, source, locator, certainty }) => {
    const text = quote ? `”${quote}”` : note;
    return text ? [{ text, said: quote !== null, source, locator, certainty }] : [];
  });
  return told
    .filter(({ text }, index) => told.findIndex((other) => other.text === text) === index)
    .slice(0, 2);
}
