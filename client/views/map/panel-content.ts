/** What the panel of a chosen node says, from the answer of the server. Pure. */
import type {
  Certainty,
  ChosenQuery,
  EvidenceFragment,
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
  return [...lines.values()].sort(
    (a, b) =>
      Number(a.possible) - Number(b.possible) || words.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
}

/** Roles worth a word: being a member is what a seat is. */
const rolesOf = (seat: SeatLineFragment, words: Words): string[] =>
  seat.roles.filter(({ role }) => role !== 'MEMBER').map(({ role }) => words.t.words.role[role]);

/** Who sits in a body: organisations, people, offices; and how many seats name nobody. */
export function memberGroups(seats: readonly SeatLineFragment[], words: Words): LineGroup[] {
  const t = words.t.views.panel;
  const organisations = gather(
    seats,
    (seat) => seat.onBehalfOf,
    (seat) => rolesOf(seat, words),
    words,
  );
  const holders = gather(
    seats,
    (seat) => seat.holder,
    (seat) => [...(seat.onBehalfOf ? [seat.onBehalfOf.name] : []), ...rolesOf(seat, words)],
    words,
  );
  const group = (key: string, title: string, lines: Line[]): LineGroup[] => {
    if (lines.length === 0) return [];
    const sure = lines.filter(({ possible }) => !possible).length;
    return [{ key, title, count: t.plusPossible(sure, lines.length - sure), lines }];
  };
  const bodies = organisations.filter(({ kind }) => kind !== 'Organisation');
  return [
    ...group(
      'organisations',
      t.organisations,
      organisations.filter(({ kind }) => kind === 'Organisation'),
    ),
    ...group('bodies', t.bodiesAsMembers, bodies),
    ...group(
      'people',
      t.people,
      holders.filter(({ kind }) => kind === 'Representative'),
    ),
    ...group(
      'offices',
      t.offices,
      holders.filter(({ kind }) => kind === 'Office'),
    ),
  ];
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
